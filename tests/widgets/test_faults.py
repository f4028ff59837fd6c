"""A mistake of our own in a real window: a dialog with a report, everything goes on; closing keeps what was typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.fault_log import FaultLog
from followup_desktop.presentation.faults import Faults
from followup_desktop.presentation.panel.spots import Spot
from followup_desktop.presentation.quick_add import DRAFT
from followup_desktop.widgets.dialogs.fault_dialog import FaultDialog
from followup_desktop.widgets.dialogs.people_editor import PersonSheet
from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

CANARY = "Canary Health"
pytestmark = [pytest.mark.expects_logs, pytest.mark.qt_no_exception_capture]


@pytest.fixture
def folder(tmp_path: Path, qapp: QApplication) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


@pytest.fixture
def written(tmp_path: Path) -> Iterator[FaultLog]:
    log = FaultLog(tmp_path / "logs")
    log.open()
    yield log
    log.shut()


@pytest.fixture
def faults(written: FaultLog, qapp: QApplication) -> Iterator[Faults]:
    found = Faults(written, lambda: {"program": "1.0"})
    found.install()
    yield found
    found.remove()


def live(milliseconds: int = 30) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def fail(text: str = CANARY) -> None:
    raise ValueError(text)


def button(dialog: FaultDialog, name: str) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.objectName() == name)


def test_a_mistake_is_shown_with_a_report_to_copy_and_the_window_goes_on(
    folder: OpenFolder, faults: Faults, written: FaultLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    with open_window(folder) as window:
        faults.told.connect(lambda fault: window.asking.fault(fault, written.folder))
        window.desk.changed.connect(lambda _: fail())
        folder.add("Globex")
        live()
        dialog = the_dialog(window)
        assert isinstance(dialog, FaultDialog) and not dialog.isModal()
        QTest.mouseClick(button(dialog, "copyReport"), Qt.MouseButton.LeftButton)
        report = QGuiApplication.clipboard().text()
        assert report.startswith("program 1.0, python 3.") and "widgets/test_faults.py" in report
        assert CANARY not in report and "Globex" not in report
        QTest.mouseClick(button(dialog, "openLogs"), Qt.MouseButton.LeftButton)
        assert opened == [str(written.folder)]
        folder.add("Initech")
        live()
        assert sorted(card.company for card in window.desk.cards()) == ["Globex", "Initech"]
        assert len(window.asking.dialogs) == 1
        QTimer.singleShot(0, lambda: int(CANARY))
        live()
        assert dialog.report.toPlainText().count("program 1.0") == 2
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        wait_for(lambda: window.asking.dialogs == [])


def test_what_a_mistake_interrupts_does_not_say_that_it_is_saved(
    folder: OpenFolder, faults: Faults, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_window(folder) as window:
        monkeypatch.setattr("followup_desktop.services.board.add", lambda *_, **__: fail())
        QTimer.singleShot(0, lambda: window.desk.add({"company": "Globex", "role": "x"}, Stage.APPLIED))
        live()
        assert not window.toast.isVisible() and window.desk.cards() == []


@pytest.mark.parametrize("breaks", ["panel", "close_all", "keep_state"])
def test_a_mistake_while_closing_keeps_nothing_else_from_being_kept(
    folder: OpenFolder, faults: Faults, written: FaultLog, monkeypatch: pytest.MonkeyPatch, breaks: str
) -> None:
    with open_window(folder) as window:
        ended: list[bool] = []
        window.ended.connect(lambda: ended.append(True))
        window.asking.quick_add(Stage.INTERESTED)
        dialog = the_dialog(window)
        assert isinstance(dialog, QuickAddDialog)
        dialog.form.set("line", "Globex | Engineer")
        target = {"panel": window.panel, "close_all": dialog, "keep_state": window.shell}[breaks]
        if breaks == "keep_state":
            monkeypatch.setattr("followup_desktop.widgets.main_window.keep_place", lambda *_: fail())
        else:
            monkeypatch.setattr(target, "leave" if breaks == "panel" else "close", fail)
        window.close()
        assert ended == [True] and not window.isVisible()
        if breaks == "close_all":
            window.desk.keeping.emit()
        assert "Globex" in str(folder.store.draft(DRAFT))
        assert "ValueError" in written.tail() and CANARY not in written.tail()
        monkeypatch.undo()


def test_a_session_that_ends_has_everything_typed_kept_and_nothing_closed(folder: OpenFolder) -> None:
    globex = folder.add("Globex")
    with open_window(folder) as window:
        window.open_card(globex)
        window.panel.edits.at(Spot("notes")).enter("Half a sent")
        window.asking.quick_add(Stage.INTERESTED)
        dialog = the_dialog(window)
        assert isinstance(dialog, QuickAddDialog)
        dialog.form.set("line", "Initech | Engineer")
        assert folder.store.draft(DRAFT) is None
        window.keep_typing()
        assert "Initech" in str(folder.store.draft(DRAFT))
        assert folder.desk.application(globex).notes == "Half a sent"
        assert window.isVisible() and dialog.isVisible()


def test_a_crash_of_the_run_before_is_told_when_the_window_is_there(
    folder: OpenFolder, tmp_path: Path, qapp: QApplication
) -> None:
    from followup_desktop.widgets.theme.theme import theme
    from followup_desktop.windows import tell_of_faults

    logs = tmp_path / "crashed"
    logs.mkdir()
    (logs / "crash.txt").write_text("Fatal Python error: Segmentation fault\n")
    log = FaultLog(logs)
    log.open()
    window = MainWindow(folder.desk, theme())
    tell_of_faults(Faults(log, dict), window, logs)
    window.show()
    wait_for(lambda: bool(window.asking.dialogs))
    (dialog,) = window.asking.dialogs
    assert isinstance(dialog, FaultDialog)
    assert dialog.windowTitle() == "Followup crashed the last time"
    assert "Segmentation fault" in dialog.report.toPlainText()
    window.close()
    window.deleteLater()
    log.shut()
    QTest.qWait(10)


def test_a_person_who_was_being_entered_is_there_again(folder: OpenFolder) -> None:
    globex = folder.add("Globex")
    with open_window(folder) as window:
        window.asking.edit(globex)
        dialog = the_dialog(window)
        dialog.people.add_button.click()
        QTest.qWait(20)
        sheet = QApplication.activeModalWidget()
        QTest.keyClicks(sheet.rows["name"].field, "Sam We")
        window.asking.close_all()
        wait_for(lambda: window.asking.dialogs == [])
        window.asking.edit(globex)
        wait_for(lambda: isinstance(QApplication.activeModalWidget(), PersonSheet))
        again = QApplication.activeModalWidget()
        assert again.rows["name"].field.value() == "Sam We" and again.windowTitle() == "Add a person"
        QTest.keyClick(again, Qt.Key.Key_Escape)
        assert the_dialog(window).form.begun_person() is None


def test_closing_the_window_over_a_question_about_a_move_moves_nothing_and_keeps_the_answer(folder: OpenFolder) -> None:
    globex = folder.add("Globex")
    with open_window(folder) as window:
        window.asking.move(globex, Stage.APPLIED, None)
        QTest.keyClicks(the_dialog(window).rows["key_skill"].field, "PostgreSQL")
        window.asking.close_all()
        assert folder.desk.application(globex).stage is Stage.INTERESTED
        wait_for(lambda: window.asking.dialogs == [])
        window.asking.move(globex, Stage.APPLIED, None)
        assert the_dialog(window).rows["key_skill"].field.value() == "PostgreSQL"
        QTest.keyClick(the_dialog(window), Qt.Key.Key_Escape)
        wait_for(lambda: window.asking.dialogs == [])
        assert folder.desk.application(globex).stage is Stage.APPLIED
