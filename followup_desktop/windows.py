"""The windows on data that are open: one after the other, as long as one is to open anew."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QTimer

from followup_desktop import qt_application
from followup_desktop.fault_log import FaultLog
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.faults import Faults
from followup_desktop.presentation.garbage import Garbage
from followup_desktop.presentation.language import speak
from followup_desktop.presentation.live_on import live_on
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.when_wanted import modules_when_wanted, when_wanted
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.told_to_end import close_when_told

if TYPE_CHECKING:
    from followup_desktop.desktop import notifications
    from followup_desktop.presentation.folder_move import Move
    from followup_desktop.presentation.reception import Reception
    from followup_desktop.presentation.reminding.surroundings import Surroundings
    from followup_desktop.services.deeds import Outcome
    from followup_desktop.services.steps import Steps

    AnswerRequest = Callable[
        [Workplace, Callable[[Outcome], None], bytes, Callable[[Steps[Any]], Steps[Any]]], Steps[bytes]
    ]
else:
    (notifications,) = modules_when_wanted("followup_desktop.desktop", "notifications")

LOGS_FOLDER = "logs"
"""In the data folder: what went wrong, without names or texts."""
DEMO_SIZE = (1440, 900)
_DEMO_AFTER_MS = 1500


class Remark(NamedTuple):
    """What a window that opens has to say first."""

    words: str
    is_trouble: bool = False


class Windows:
    """Runs the windows on the data of one folder.

    ``given_folder`` is the folder where it was given for this start alone. ``answer`` carries out the commands that are
    handed to the window. With ``demo`` a window leaves a picture of itself and a calendar file there, and closes.
    """

    def __init__(
        self, work: Workplace, folder: Path, given_folder: Path | None, answer: AnswerRequest, demo: Path | None
    ) -> None:
        qt_application.make_application()
        self._work = work
        self._folder = folder
        self._given_folder = given_folder
        self._answer = answer
        self._demo = demo
        work.store.go_on_while_waiting(live_on)

    def run(self, file: Path | None, remark: Remark | None, *, in_background: bool) -> tuple[Move | None, int]:
        """Opens windows until one is not to open anew: where it wishes the data to move, and the exit status.

        ``file`` is opened in the first one, which says the remark. Raises Damaged where the data turn out to be.
        """
        written = FaultLog(self._folder / LOGS_FOLDER)
        written.open()
        faults = Faults(written, self._work.store.versions)
        faults.install()
        try:
            while True:
                window, status = self._run_one(file, remark, faults, in_background=in_background)
                if not window.opens_anew:
                    move, damage = window.moves_data, window.damage
                    if move is not None or damage is not None:
                        # None of its timers may come to data that are closed.
                        window.deleteLater()
                        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
                    if damage is not None:
                        raise damage
                    return move, status
                window.deleteLater()
                file, remark, in_background = None, None, False
        finally:
            faults.remove()
            written.shut()

    def _run_one(
        self, file: Path | None, remark: Remark | None, faults: Faults, *, in_background: bool
    ) -> tuple[MainWindow, int]:
        """A window from its opening to its closing, in the language that is chosen; with the exit status."""
        application = qt_application.make_application()
        state_file = StateFile(self._folder)
        state = state_file.read()
        speak(state.language)
        desk = Desk(self._work)
        window = MainWindow(
            desk,
            theme(),
            state_file,
            state,
            read_only=self._work.store.read_only,
            surroundings=self._surroundings if self._demo is None else None,
        )
        # A window that is hidden in the tray is not the end, and one that was never shown cannot be closed.
        application.setQuitOnLastWindowClosed(False)
        window.ended.connect(application.quit)
        window.loading.done.connect(lambda: Garbage(lambda: desk.long.is_busy, window))
        window.loading.board_shown.connect(qt_application.give_icon)
        receptions: list[Reception] = []
        window.loading.board_shown.connect(lambda: receptions.append(self._receive(window, desk)))
        if file is not None:
            window.given_files.open(file)
        tell_of_faults(faults, window, self._folder / LOGS_FOLDER)
        close_when_told(application, window.end)
        application.commitDataRequest.connect(window.keep_typing)
        if self._demo is not None:
            window.resize(*DEMO_SIZE)
        if in_background:
            # The tray shows it.
            qt_application.give_icon()
        window.begin(in_background=in_background)
        if remark is not None:
            (window.notice.warn if remark.is_trouble else window.asking.told.emit)(remark.words)
        if self._demo is not None:
            _demonstrate(window, desk, self._demo)
        try:
            return window, application.exec()
        finally:
            for reception in receptions:
                reception.close()

    def _receive(self, window: MainWindow, desk: Desk) -> Reception:
        """Takes in commands and second starts. Whoever asks before waits: a starting window gives no answer."""
        from followup_desktop.presentation.reception import Reception

        reception = Reception(self._folder, partial(self._answer_when_open, desk))
        reception.raised.connect(window.raise_window)
        reception.file_given.connect(window.given_files.open)
        return reception

    def _answer_when_open(self, desk: Desk, request: bytes) -> Steps[bytes]:
        """No command reads data of which is not known yet whether they are sound."""
        yield from self._work.store.finish_opening()
        return (yield from self._answer(self._work, desk.changed.emit, request, desk.long.within))

    def _surroundings(self) -> Surroundings:
        from followup_desktop.desktop.autostart import Autostart, command_of
        from followup_desktop.presentation.reminding.surroundings import Surroundings
        from followup_desktop.resource_files import resource

        icon = resource("icons", "followup.svg")
        notifier = when_wanted(lambda: notifications.DesktopNotifications(icon))
        return Surroundings(notifier, Autostart(command_of(self._given_folder)))


def tell_of_faults(faults: Faults, window: MainWindow, logs: Path) -> None:
    """What goes wrong by a mistake of our own is shown, once the window is there; so is a crash of the run before."""
    faults.told.connect(lambda fault: window.asking.fault(fault, logs))
    crash = faults.crash()
    if crash is not None:
        window.loading.done.connect(lambda: window.asking.fault(crash, logs))


def _demonstrate(window: MainWindow, desk: Desk, folder: Path) -> None:
    """Leaves a picture of the window and the calendar file of its board in the folder, and closes the window."""
    from followup_desktop.services import calendar

    folder.mkdir(parents=True, exist_ok=True)

    def show() -> None:
        waiting = [card for card in desk.cards() if card.stage == "interviewing"]
        if waiting:
            window.open_card(waiting[-1].id)
        QTimer.singleShot(_DEMO_AFTER_MS, window, leave)

    def leave() -> None:
        window.grab().save(str(folder / "board.png"))
        calendar.export(desk.work, folder / "follow-ups.ics")
        window.end()

    QTimer.singleShot(_DEMO_AFTER_MS, window, show)
