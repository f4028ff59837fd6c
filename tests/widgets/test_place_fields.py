"""Fields in which one of hundreds of places is found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QStyledItemDelegate, QVBoxLayout, QWidget

from followup_desktop.widgets.fields.place_fields import CountryField, ZoneField
from followup_desktop.widgets.theme.theme import Theme


class Measuring(QStyledItemDelegate):
    """Counts for how many names it is asked how large they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.measured = 0

    def sizeHint(self, option, index):
        self.measured += 1
        return super().sizeHint(option, index)


def test_names_are_not_measured_one_by_one_before_their_list_is_opened(look: Theme, qtbot) -> None:
    field = ZoneField("A zone")
    measuring = Measuring(field)
    field.view().setItemDelegate(measuring)
    window = QWidget()
    qtbot.addWidget(window)
    QVBoxLayout(window).addWidget(field)
    window.show()
    qtbot.waitExposed(window)
    assert field.count() > 300
    assert measuring.measured < 50
    field.showPopup()
    qtbot.waitUntil(field.view().isVisible)
    first, last = (field.view().visualRect(field.model().index(row, 0)) for row in (0, field.count() - 1))
    assert first.height() == last.height() > 0
    field.hidePopup()


@pytest.mark.parametrize(
    ("kind", "typed", "meant"),
    [
        (ZoneField, "Berl", "Europe/Berlin"),
        (ZoneField, "new y", "America/New_York"),
        (ZoneField, "Eur", "Eur"),
        (ZoneField, "Etc/UTC", "Etc/UTC"),
        (CountryField, "germ", "DE"),
        (CountryField, "United", "United"),
        (CountryField, "UK", "GB"),
        (CountryField, "ukr", "ukr"),
    ],
)
def test_a_part_of_one_name_alone_is_meant_once_it_is_left(
    look: Theme, qtbot, kind: type[ZoneField] | type[CountryField], typed: str, meant: str
) -> None:
    window, other = QWidget(), QLineEdit()
    qtbot.addWidget(window)
    field = kind("None")
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(other)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    entered: list[str] = []
    field.entered.connect(entered.append)
    field.setFocus()
    QTest.keyClicks(field.line, typed)
    assert field.currentText() == typed
    QTest.keyClick(QApplication.activePopupWidget() or field.line, Qt.Key.Key_Tab)
    qtbot.waitUntil(other.hasFocus)
    assert (field.value(), field.currentText(), entered[-1]) == (meant, field.shown(meant), meant)
