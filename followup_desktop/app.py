"""The composition root: the only place that knows every layer."""

from __future__ import annotations

import sys
import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from followup_desktop import qt_application
from followup_desktop.clock import FrozenClock, SystemClock
from followup_desktop.domain.errors import CouldNot, Damaged, FollowupError, Owned
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.storage.folder_pointer import choose_folder, chosen_folder, usual_folder
from followup_desktop.storage.opening import open_store
from followup_desktop.when_wanted import modules_when_wanted, was_wanted, when_wanted

if TYPE_CHECKING:
    from followup_desktop import own_processes
    from followup_desktop.calendars import invitation_files, public_holidays, publish, render, state_file
    from followup_desktop.interchange import csv_files, exchange_files, posting_pages
    from followup_desktop.letters import mail_drafts, own_words, proofreading, templates
    from followup_desktop.presentation.folder_move import Move
    from followup_desktop.services.ports.clock import Clock
    from followup_desktop.services.ports.safekeeping import DamagedData
    from followup_desktop.services.ports.store import Store
    from followup_desktop.storage import moving
    from followup_desktop.windows import AnswerRequest, Remark, Windows
else:
    invitation_files, public_holidays, publish, render, state_file = modules_when_wanted(
        "followup_desktop.calendars", "invitation_files", "public_holidays", "publish", "render", "state_file"
    )
    csv_files, exchange_files, posting_pages = modules_when_wanted(
        "followup_desktop.interchange", "csv_files", "exchange_files", "posting_pages"
    )
    (own_processes,) = modules_when_wanted("followup_desktop", "own_processes")
    (moving,) = modules_when_wanted("followup_desktop.storage", "moving")
    mail_drafts, own_words, proofreading, templates = modules_when_wanted(
        "followup_desktop.letters", "mail_drafts", "own_words", "proofreading", "templates"
    )

LETTERS_FOLDER = "letters"
"""In the data folder: the user's own templates and words."""
FAULT_SHOWN_MS = 60_000
OWNER_SECONDS = 5.0


def data_folder(given: str | None) -> Path:
    """Where the data live: the folder given, else the one chosen in the settings, else the platform's for the user.

    Raises CouldNot where the chosen one is away, RuntimeError for the home of a user who has none, and OSError for a
    relative folder where the current one is gone.
    """
    if given:
        return Path(given).expanduser().absolute()
    return chosen_folder()


def data_folder_for_window(given: str | None) -> Path:
    """The same, with the user asked what to do where the chosen folder is away, which then may be there again."""
    while True:
        try:
            return data_folder(given)
        except FollowupError as fault:
            if not qt_application.has_screen() or _ask_the_way_out(usual_folder(), None, fault)[0] != "again":
                raise


def open_workplace(
    folder: Path, now: datetime | None, *, frozen: bool = True, wait: float | None = None, seal_later: bool = False
) -> Workplace:
    """Opens the data folder, making it where there is none. ``now`` is taken as the present: frozen, or running on.

    ``wait`` is how many seconds other programs that hold the data file are waited for, from here to the closing;
    without it each wait has its own limit. ``seal_later``: the store is finished opening by ``store.finish_opening``.

    Raises the errors of ``domain.errors`` where the folder cannot be opened; nothing is changed then.
    """
    clock = _clock(now, frozen=frozen)
    store = open_store(folder, clock, first_settings=_first_settings, wait=wait, seal_later=seal_later)
    return _workplace(folder, clock, store)


def damaged_data(folder: Path, now: datetime | None, *, frozen: bool = True) -> DamagedData:
    """What can be done with a folder whose data file is damaged."""
    from followup_desktop.storage.repair import DamagedFolder

    return DamagedFolder(folder, _clock(now, frozen=frozen))


def open_what_can_be_read(folder: Path, now: datetime | None, *, frozen: bool = True) -> Workplace:
    """Opens what can still be read where the data file is damaged, to look at and export only. Raises Damaged."""
    store = damaged_data(folder, now, frozen=frozen).open_what_can_be_read()
    return _workplace(folder, _clock(now, frozen=frozen), store)


def _clock(now: datetime | None, *, frozen: bool) -> Clock:
    return SystemClock(now) if now is None or not frozen else FrozenClock(now)


def _workplace(folder: Path, clock: Clock, store: Store) -> Workplace:
    return Workplace(
        store,
        clock,
        when_wanted(lambda: public_holidays.PublicHolidays(folder)),
        when_wanted(lambda: render.IcsWriter()),
        when_wanted(lambda: posting_pages.PostingPages()),
        when_wanted(lambda: invitation_files.InvitationFiles()),
        when_wanted(lambda: exchange_files.ExchangeFiles()),
        when_wanted(lambda: csv_files.CsvFiles()),
        when_wanted(lambda: templates.TemplateFiles(folder / LETTERS_FOLDER)),
        when_wanted(lambda: own_words.OwnWordsFile(folder / LETTERS_FOLDER)),
        when_wanted(lambda: mail_drafts.MailFiles()),
        lambda: proofreading.HarperProofreader(),
        when_wanted(lambda: state_file.CalendarFile(folder)),
        when_wanted(lambda: publish.CalDavServers()),
        lambda *of_backup: own_processes.export_backup_apart(*of_backup),
    )


def close_workplace(work: Workplace) -> None:
    """Closes the data folder for good: what was written is folded in and sealed."""
    if was_wanted(work.mail):
        work.mail.close()
    work.store.close()


def run_window(
    folder: Path,
    now: datetime | None,
    demo: Path | None,
    answer: AnswerRequest,
    file: Path | None = None,
    *,
    is_given: bool = False,
    in_background: bool = False,
) -> int:
    """Opens the window on the data folder and runs it until it is closed; returns the exit status.

    Where a window is open on the folder already, that one is raised. ``file`` is opened in the window. With ``demo``
    the window leaves a picture of itself and a calendar file there, and closes. ``is_given``: the folder holds for this
    start alone, and the data stay in it. ``in_background``: nobody asked for the
    window; it stays in the tray, or is minimized, and one that is open already is left alone.
    """
    if not qt_application.has_screen():
        raise CouldNot(
            Sentence(
                "This machine has no screen (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open; "
                "the commands work without one, see followup-desktop --help."
            )
        )
    qt_application.load_qt()
    remark: Remark | None = None
    is_damaged = False
    while True:
        # The board is there before a large file is compared with its seal, but not once it was found to be damaged.
        work, words = _open_whatever_happens(folder, now, file, in_background=in_background, seal_later=not is_damaged)
        if work is None:
            return 0
        # With all widgets, of which a start that raises another window needs none.
        from followup_desktop.windows import Remark

        if words:
            remark = Remark(words, is_trouble=True)
        try:
            windows = _windows(folder, work, answer, demo, is_given=is_given)
            move, status = windows.run(file, remark, in_background=in_background)
        except Damaged:
            is_damaged = True
            continue
        finally:
            close_workplace(work)
        if move is None:
            return status
        folder, remark = _moved(folder, move)
        file, in_background = None, False


def _windows(folder: Path, work: Workplace, answer: AnswerRequest, demo: Path | None, *, is_given: bool) -> Windows:
    """The windows on data that are open."""
    from followup_desktop.presentation.speaking import say
    from followup_desktop.windows import Windows

    mover = None if is_given else when_wanted(lambda: moving.Mover(folder))
    return Windows(work._replace(say=say, mover=mover), folder, folder if is_given else None, answer, demo)


def _moved(folder: Path, move: Move) -> tuple[Path, Remark]:
    """Where the data are after the attempt to move them, and what to say of it. Nobody has them open meanwhile."""
    from followup_desktop.presentation.speaking import say, say_fault
    from followup_desktop.storage.moving import move as move_data
    from followup_desktop.widgets.busy_window import BusyWindow
    from followup_desktop.windows import Remark

    busy = BusyWindow(say(Sentence("Moving your data…")))
    try:
        move_data(folder, move.target, choose_folder, keep_old=move.keep_old)
    except FollowupError as fault:
        return folder, Remark(say_fault(fault), is_trouble=True)
    finally:
        busy.close()
    return move.target, Remark(say(Sentence("Your data are in {folder} from here on.", folder=str(move.target))))


def _open_whatever_happens(
    folder: Path, now: datetime | None, file: Path | None, *, in_background: bool, seal_later: bool
) -> tuple[Workplace | None, str]:
    """The same, with the user asked what to do where the data cannot be opened; and what is to be said of that.

    Raises the fault where the user gives up.
    """
    way = words = ""
    while True:
        try:
            if way == "read":
                return _rescued(folder, now), words
            work = _open_or_raise_the_other(
                folder, now, file, in_background=in_background, seal_later=seal_later and not way
            )
            return work, words
        except FollowupError as fault:
            way, words = _ask_the_way_out(folder, now, fault)
            if way == "close":
                raise


def _rescued(folder: Path, now: datetime | None) -> Workplace:
    """What can still be read of damaged data, with a word on the screen while every row of them is gone through."""
    from followup_desktop.presentation.speaking import say
    from followup_desktop.widgets.busy_window import BusyWindow

    busy = BusyWindow(say(Sentence("Reading what can still be read…")))
    try:
        return open_what_can_be_read(folder, now, frozen=False)
    finally:
        busy.close()


def _open_or_raise_the_other(
    folder: Path, now: datetime | None, file: Path | None, *, in_background: bool, seal_later: bool
) -> Workplace | None:
    """The data folder, or None where the window that owns it was raised, or is not to be.

    An owner that does not answer yet is starting, closing, or a command: it is asked again for a while.
    """
    deadline = time.monotonic() + OWNER_SECONDS
    while True:
        try:
            return open_workplace(folder, now, frozen=False, seal_later=seal_later)
        except Owned:
            if in_background:
                return None
            from followup_desktop import neighbour
            from followup_desktop.presentation.reception import raise_with

            with suppress(OSError):
                if neighbour.ask(folder, raise_with(file)) is not None:
                    return None
            if time.monotonic() > deadline:
                raise
        time.sleep(0.05)


def _ask_the_way_out(folder: Path, now: datetime | None, fault: FollowupError) -> tuple[str, str]:
    """Shows why the data cannot be opened, and returns what the user chose: "again", "read" or "close"; and what the
    window is to say then.

    Where somebody reads a terminal, that gets the sentence alone, unless there is something to choose.
    """
    if not isinstance(fault, Damaged) and sys.stderr is not None and sys.stderr.isatty():
        return "close", ""
    from PySide6.QtCore import QTimer

    from followup_desktop.presentation.language import speak
    from followup_desktop.presentation.start_trouble import StartTrouble
    from followup_desktop.presentation.window_state import StateFile
    from followup_desktop.widgets.dialogs.start_trouble_sheet import StartTroubleSheet
    from followup_desktop.widgets.theme.theme import theme
    from followup_desktop.widgets.told_to_end import end_at_once_when_told

    application = qt_application.make_application()
    qt_application.give_icon()
    speak(StateFile(folder).read().language)
    theme()
    damaged = damaged_data(folder, now, frozen=False)
    clock = SystemClock(now)
    trouble = StartTrouble(fault, damaged, own_processes.rescue_apart(folder, clock), clock)
    sheet = StartTroubleSheet(trouble)
    chosen: list[str] = []
    sheet.left.connect(lambda way: chosen.append(str(way)))
    # Only an answer ends the asking, not a window of Qt's own that comes and goes.
    application.setQuitOnLastWindowClosed(False)
    sheet.left.connect(application.quit)
    if not trouble.is_damaged:
        QTimer.singleShot(FAULT_SHOWN_MS, sheet, sheet.reject)
    end_at_once_when_told()
    sheet.open()
    application.exec()
    trouble.close()
    return (chosen[0] if chosen else "close"), trouble.kept


def _first_settings() -> dict[str, str]:
    """What a new data folder takes from the machine: the user's time zone."""
    import tzlocal

    from followup_desktop.domain.time.zones import is_zone

    name = tzlocal.get_localzone_name()
    return {"timezone": name} if name and is_zone(name) else {}
