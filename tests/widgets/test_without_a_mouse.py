"""Every journey by keys alone: what is pressed goes to whatever has the keys, and nothing is ever clicked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QPlainTextEdit, QWidget

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Stage, State
from followup_desktop.widgets.main_window import MainWindow
from tests.screens import card, key
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    place = OpenFolder(tmp_path / "data")
    assert place.desk.fill_with_sample()
    with open_window(place) as shown:
        press("Ctrl+2")
        yield shown
    place.store.close()


def keys_go_to() -> QWidget:
    """What has the keys. No window manager is here to give them to the window that was opened last, or is left."""
    if (popup := QApplication.activePopupWidget()) is not None:
        return popup
    open_ones = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.isWindow()]
    dialogs = [one for one in open_ones if isinstance(one, QDialog)]
    top = dialogs[-1] if dialogs else next(one for one in open_ones if isinstance(one, MainWindow))
    if not top.isActiveWindow():
        top.activateWindow()
        wait_for(top.isActiveWindow)
    wait_for(lambda: QApplication.focusWidget() is not None)
    target = QApplication.focusWidget()
    assert target is not None
    return target


def press(*keys: str) -> None:
    """Presses these keys, one after the other, wherever the keys go."""
    for one in keys:
        target = keys_go_to()
        QTest.keySequence(target, QKeySequence(one))
        QTest.qWait(15)


def type_in(text: str) -> None:
    target = keys_go_to()
    assert isinstance(target, QLineEdit | QPlainTextEdit), target
    QTest.keyClicks(target, text)
    QTest.qWait(15)


def tab_to(kind: type[QWidget], words: str) -> None:
    """Goes on with Tab until the keys are in what is called that."""
    for _ in range(60):
        one = keys_go_to()
        said = (one.accessibleName() or getattr(one, "text", lambda: "")()).replace("&", "")
        if isinstance(one, kind) and words in said:
            return
        press("Tab")
    raise AssertionError(f"Tab never comes to {words}")


def go_to(window: MainWindow, company: str) -> None:
    """From card to card with the arrow keys, until the keys are on that company's."""
    wanted = card(window, company)
    press("Home")
    for _ in Stage:
        for _ in range(12):
            if window.board.current_id() == wanted:
                return
            before = window.board.current_id()
            press("Down")
            if window.board.current_id() == before:
                break
        press("Home", "Right")
    raise AssertionError(f"the arrow keys never come to {company}")


def application(window: MainWindow, company: str) -> JobApplication:
    return window.desk.application(card(window, company))


def test_adding_moving_and_undoing(window: MainWindow) -> None:
    press("Ctrl+N")
    the_dialog(window)
    type_in("Tyrell | Tester")
    press("Return")
    wait_for(lambda: any(one.company == "Tyrell" for one in window.desk.cards()))
    wait_for(lambda: window.board.current_id() == card(window, "Tyrell"))
    press(">")
    the_dialog(window)
    press("Ctrl+Return")
    wait_for(lambda: application(window, "Tyrell").stage is Stage.APPLIED)
    press("Ctrl+Z")
    assert application(window, "Tyrell").stage is Stage.INTERESTED
    press("Ctrl+Shift+Z")
    assert application(window, "Tyrell").stage is Stage.APPLIED


def test_done_skipped_put_off_and_logged(window: MainWindow) -> None:
    go_to(window, "Globex")
    step = key(window, "Globex")
    press("D")
    the_dialog(window)
    press("Ctrl+Return")
    wait_for(lambda: application(window, "Globex").follow_up(step).own_start is not None)
    press("S")
    assert application(window, "Globex").follow_up(step).state is State.SKIPPED
    go_to(window, "Initech")
    step = key(window, "Initech")
    press("Ctrl+Return")
    the_dialog(window)
    press("Ctrl+Return")
    wait_for(lambda: not window.asking.dialogs)
    assert application(window, "Initech").follow_up(step).state is State.DONE
    go_to(window, "Solaria")
    before = len(application(window, "Solaria").activity)
    press("O")
    the_dialog(window)
    press("Ctrl+Return")
    wait_for(lambda: not window.asking.dialogs)
    assert len(application(window, "Solaria").activity) == before + 1


def test_an_interview_and_its_notes(window: MainWindow) -> None:
    go_to(window, "Helvetia Rail")
    press("I")
    the_dialog(window)
    tab_to(QPlainTextEdit, "What did you learn")
    type_in("Their timetable is solved overnight.")
    press("Ctrl+Return")
    wait_for(lambda: "overnight" in (application(window, "Helvetia Rail").interviews[0].learned or ""))


def test_details_settings_keys_and_export(window: MainWindow, tmp_path: Path) -> None:
    go_to(window, "Hooli")
    press("Return")
    assert window.open_id == card(window, "Hooli")
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press("Esc")
    assert window.open_id == "" and window.board.current_id() == card(window, "Hooli")
    press("Ctrl+,")
    the_dialog(window)
    type_in("sign")
    press("Esc", "Esc")
    wait_for(lambda: not window.asking.dialogs)
    press("F1")
    the_dialog(window)
    press("Esc")
    press("Ctrl+E")
    the_dialog(window)
    tab_to(QLineEdit, "File")
    press("Ctrl+A")
    type_in(str(tmp_path / "follow-ups.ics"))
    tab_to(QAbstractButton, "Export")
    press("Space")
    wait_for((tmp_path / "follow-ups.ics").is_file)
    press("Esc")


def test_finding_and_going_round(window: MainWindow) -> None:
    press("Ctrl+F")
    type_in("hooli")
    wait_for(lambda: "1 of" in window.board_page.head.words.text())
    press("Esc")
    wait_for(lambda: window.board_page.head.words.text() == "")
    press("Ctrl+K")
    type_in("vandelay")
    QTest.qWait(100)
    press("Return")
    wait_for(lambda: window.open_id == card(window, "Vandelay"))
    press("Esc", "Ctrl+1")
    assert window.views.currentWidget() is window.today
    seen = []
    for _ in range(3):
        press("F6")
        seen.append(
            next(a for a in (window.rail, window.views, window.panel) if a.isAncestorOf(QApplication.focusWidget()))
        )
    assert {window.rail, window.views} <= set(seen)


def test_several_cards_and_the_archive(window: MainWindow) -> None:
    go_to(window, "Northwind")
    press("Shift+Down", "A")
    wait_for(lambda: not any(one.company == "Contoso" for one in window.desk.cards()))
    press("Ctrl+Z")
    assert any(one.company == "Contoso" for one in window.desk.cards())
    assert window.board.isAncestorOf(QApplication.focusWidget())
    go_to(window, "Northwind")
    press("Del")
    assert not any(one.company == "Northwind" for one in window.desk.cards())
    assert window.board.isAncestorOf(keys_go_to())
