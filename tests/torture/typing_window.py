"""The program in a process of its own, in which somebody types without a pause: ``typing_window.py PLACE DATA_DIR``.

Each key is told on stdout as it was pressed, by the number of signs that stand there then.
"""

import os
import signal
import sys
from collections.abc import Callable, Iterator

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from followup_desktop.cli import entry
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.letters.to_write import letter_to_write
from followup_desktop.widgets.main_window import MainWindow
from tests.screens import card

A_KEY_MS = 15
SIGNS = 2_000


def words() -> str:
    """What is typed: no stretch of it stands in it twice."""
    return " ".join(f"w{number:04}" for number in range(SIGNS // 6))


def _field(window: QWidget, name: str) -> Callable[[], QWidget | None]:
    """The field of that name in whatever dialog is open."""

    def found() -> QWidget | None:
        fields = [one for top in QApplication.topLevelWidgets() if top.isVisible() for one in top.findChildren(QWidget)]
        return next((one for one in fields if one.objectName() == name and one.isVisible()), None)

    return found


def _panel(window: MainWindow) -> Callable[[], QWidget | None]:
    window.open_card(card(window, "Umbra Health"))
    window.panel.tabs.setCurrentIndex(3)
    return lambda: next(iter(window.panel.posting.lines["notes"].findChildren(QPlainTextEdit)), None)


def _new_person(window: MainWindow) -> Callable[[], QWidget | None]:
    window.open_card(card(window, "Umbra Health"))
    window.panel.tabs.setCurrentIndex(2)
    return lambda: next(iter(window.panel.people.new.findChildren(QLineEdit)), None)


def _person(window: MainWindow) -> Callable[[], QWidget | None]:
    window.asking.edit(card(window, "Umbra Health"))
    dialog = window.asking.dialogs[-1]
    QTimer.singleShot(200, dialog, dialog.people.add_button.click)  # type: ignore[attr-defined]
    return _field(window, "address")


def _letter(window: MainWindow) -> Callable[[], QWidget | None]:
    id_ = card(window, "Umbra Health")
    window.asking.letter(id_, letter_to_write(window.desk, id_))
    dialog = window.asking.dialogs[-1]
    return lambda: (
        next((one for one in dialog.findChildren(QTextEdit) if one.isVisible()), None)
        or next((one for one in dialog.findChildren(QPlainTextEdit) if one.isVisible()), None)
    )


def _dialog(ask: Callable[[MainWindow], object], field: str) -> Callable[[MainWindow], Callable[[], QWidget | None]]:
    def show(window: MainWindow) -> Callable[[], QWidget | None]:
        ask(window)
        return _field(window, field)

    return show


def _of(company: str, ask: Callable[[MainWindow, str], object]) -> Callable[[MainWindow], object]:
    return lambda window: ask(window, card(window, company))


PLACES: dict[str, Callable[[MainWindow], Callable[[], QWidget | None]]] = {
    "panel": _panel,
    "new person": _new_person,
    "person": _person,
    "move": _dialog(_of("Northwind", lambda w, id_: w.asking.move(id_, Stage.APPLIED, None)), "key_skill"),
    "notes": _dialog(_of("Umbra Health", lambda w, id_: w.asking.notes(id_)), "notes"),
    "letter": _letter,
    "quick add": _dialog(lambda window: window.asking.quick_add(Stage.INTERESTED), "line"),
    "add": _dialog(lambda window: window.asking.add(Stage.INTERESTED), "notes"),
    "edit": _dialog(_of("Globex", lambda w, id_: w.asking.edit(id_)), "notes"),
    "log": _dialog(_of("Globex", lambda w, id_: w.asking.log(id_)), "text"),
    "call": _dialog(_of("Globex", lambda w, id_: w.asking.call_sheet(id_)), "text"),
}


class Typist:
    """Waits for the field, and then presses key after key."""

    def __init__(self, window: MainWindow, find: Callable[[], QWidget | None]) -> None:
        self._window = window
        self._find = find
        self._field: QWidget | None = None
        self._keys: Iterator[str] = iter(words())
        self._count = 0
        self._timer = QTimer(window)
        self._timer.setInterval(A_KEY_MS)
        self._timer.timeout.connect(self._press)
        self._timer.start()

    def _press(self) -> None:
        if self._field is None:
            self._field = self._find()
            if self._field is not None:
                self._field.setFocus()
            return
        QTest.keyClicks(self._field, next(self._keys))
        self._count += 1
        sys.stdout.write(f"{self._count}\n")
        sys.stdout.flush()


def _log_out(*_: object) -> None:
    """The session says that it ends, and does not wait."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.commitDataRequest.emit(None)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    signal.signal(signal.SIGUSR1, _log_out)
    place, folder = sys.argv[1:]
    begin = MainWindow.begin
    typists: list[Typist] = []

    def begin_and_type(window: MainWindow, *, in_background: bool) -> None:
        """The window as it is, and somebody who types into it."""
        window.loading.done.connect(lambda: typists.append(Typist(window, PLACES[place](window))))
        begin(window, in_background=in_background)

    setattr(MainWindow, "begin", begin_and_type)  # noqa: B010 - to be told from a method of its own
    sys.exit(entry.main(["--data-dir", folder, "--now", "2026-11-23T10:00:00+00:00"]))
