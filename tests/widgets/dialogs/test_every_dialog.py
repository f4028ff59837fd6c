"""What holds for every dialog: text is text, everything has a name, nothing is cut off."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QWidget,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Kind, Stage
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.export_dialog import ExportDialog
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.log_dialog import LogDialog
from followup_desktop.widgets.dialogs.move_sheets import ask_about_move
from followup_desktop.widgets.dialogs.people_editor import PersonSheet
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.dialogs.snooze_dialog import SnoozeDialog
from followup_desktop.widgets.theme.theme import theme
from tests.desks import TestDesk
from tests.widgets.dialogs.parts import key

CANARY = '<img src="/dev/zero"><b>&amp;\n<table>'
LONG = "A company with a name that goes on and on, so that no window is wide enough for it " * 2


def every_dialog(desk: TestDesk, company: str) -> list[Sheet]:
    umbra = desk.add_umbra(company=company, role=company.replace("\n", " "))
    globex = desk.add_globex(company=company)
    assert desk.put_contact(umbra.id, {"name": company.replace("\n", " "), "salutation": company.replace("\n", " ")})
    interview = umbra.interviews[0].id
    call = key(desk, umbra.id, Kind.DECISION_CALL)
    moves = [ask_about_move(desk, globex.id, stage) for stage in Stage if stage is not Stage.INTERESTED]
    return [
        ApplicationDialog(desk, umbra.id),
        ApplicationDialog(desk, stage=Stage.APPLIED),
        InterviewNotesDialog(desk, umbra.id, interview),
        LogDialog(desk, umbra.id, call),
        SnoozeDialog(desk, umbra.id, call),
        ExportDialog(desk),
        PersonSheet(),
        *[move for move in moves if move is not None],
    ]


@pytest.fixture
def everything(desk: TestDesk) -> Any:
    made: list[Sheet] = []

    def make(company: str) -> list[Sheet]:
        made.extend(every_dialog(desk, company))
        return made

    yield make
    theme().set_text_size(1.0)
    for dialog in made:
        dialog.hide()
        dialog.deleteLater()


def test_text_is_text_everywhere(everything: Any) -> None:
    for dialog in everything(CANARY):
        for label in dialog.findChildren(QLabel):
            if label.parent() and label.parent().inherits("QCalendarWidget"):
                continue
            assert label.textFormat() == Qt.TextFormat.PlainText, label.text()
        for widget in dialog.findChildren(QWidget):
            assert "<img" not in widget.toolTip()


def test_everything_that_takes_keys_has_a_name(everything: Any) -> None:
    for dialog in everything("Umbra Health"):
        for widget in dialog.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisibleTo(dialog):
                inner = widget.parentWidget()
                named = widget.accessibleName() or getattr(widget, "text", lambda: "")()
                if inner is not None and (inner.inherits("QComboBox") or inner.inherits("QAbstractSpinBox")):
                    continue
                assert named, (type(dialog).__name__, type(widget).__name__, widget.objectName())


def test_no_letter_leads_to_two_fields(everything: Any) -> None:
    for dialog in everything("Umbra Health"):
        seen: dict[str, str] = {}
        texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
        texts += [button.text() for button in dialog.findChildren(QAbstractButton)]
        for text in texts:
            at_ = text.replace("&&", "").find("&")
            if at_ < 0:
                continue
            letter = text.replace("&&", "")[at_ + 1].lower()
            assert letter not in seen, (type(dialog).__name__, text, seen.get(letter))
            seen[letter] = text


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_nothing_is_cut_off_and_targets_are_large_enough(everything: Any, show: Any, size: float, qtbot: QtBot) -> None:
    theme().set_text_size(size)
    for dialog in everything("Umbra Health"):
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        dialog.fit()
        QApplication.processEvents()
        inside = dialog._inside
        assert inside.width() >= inside.minimumSizeHint().width(), type(dialog).__name__
        for widget in dialog.findChildren(QWidget):
            if not widget.isVisible() or widget.objectName().startswith("qt_"):
                continue
            if isinstance(widget, QAbstractButton) and widget.inherits("QPushButton"):
                assert widget.height() >= 24 and widget.width() >= 24
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
            if isinstance(widget, QLabel) and widget.text() and not getattr(widget, "_elide", False):
                if widget.wordWrap():
                    assert widget.height() >= widget.heightForWidth(widget.width()) - 1, widget.text()
                else:
                    assert widget.width() >= widget.sizeHint().width() - 1, widget.text()
        dialog.hide()


def test_a_name_that_is_too_long_does_not_widen_the_window(everything: Any, qtbot: QtBot) -> None:
    room = QApplication.primaryScreen().availableGeometry()
    for dialog in everything(LONG):
        with qtbot.waitExposed(dialog):
            dialog.show()
        QApplication.processEvents()
        assert dialog.width() <= min(room.width(), 900), type(dialog).__name__
        dialog.hide()
