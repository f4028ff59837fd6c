"""The board under its title."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.widgets.board.board_view import BoardView
from followup_desktop.widgets.theme.controls import primary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class BoardPage(QWidget):
    """Title and buttons above, the board below."""

    def __init__(self, board: BoardView) -> None:
        super().__init__()
        self.add = primary_button(self.tr("Add application"), "plus")
        title = PlainLabel(self.tr("Board"), Type.DISPLAY)
        head = QHBoxLayout()
        head.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.add)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, Space.LARGE, 0, 0)
        layout.setSpacing(Space.WIDE)
        layout.addLayout(head)
        layout.addWidget(board, 1)
