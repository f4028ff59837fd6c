"""Fields in which one of hundreds of places is found."""

from PySide6.QtWidgets import QStyledItemDelegate, QVBoxLayout, QWidget

from followup_desktop.widgets.fields.place_fields import ZoneField
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
