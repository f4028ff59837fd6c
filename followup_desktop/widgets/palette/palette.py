"""The palette over the window: a field, and under it the list of what can be gone to and done."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QListView, QVBoxLayout, QWidget

from followup_desktop.presentation.board_filter import LONGEST_TEXT
from followup_desktop.presentation.palette_model import PaletteModel, PaletteRow, tr
from followup_desktop.widgets.fields.search_line import SearchLine
from followup_desktop.widgets.palette.palette_delegate import PaletteDelegate
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_WIDTH, _TOP = 560, 72
_ROWS_SHOWN = 9
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS_SHOWN, Qt.Key.Key_PageUp: -_ROWS_SHOWN}


class Palette(QFrame):
    """Lies over the window while it is open. The keys stay in the field; the arrow keys choose in the list.

    It closes by Escape, by a click or a step of the focus elsewhere, and when something is chosen; the keys then go
    back to where they came from.
    """

    chosen = Signal(object)
    """The ``PaletteRow`` that was chosen, after the palette has closed."""
    announced = Signal(str)
    """The row that the arrow keys have come to, for screen readers."""

    def __init__(self, model: PaletteModel, room: QWidget) -> None:
        super().__init__(room)
        self._model = model
        self._room = room
        self._back_to: QWidget | None = None
        self.setObjectName("palette")
        self.setAccessibleName(tr("Go to"))
        self.field = SearchLine(tr("Go to an application, a person or a command"))
        self.field.setMaxLength(LONGEST_TEXT)
        self.field.setAccessibleName(tr("Go to"))
        self.field.setAccessibleDescription(tr("Type what you look for; the arrow keys choose, Return opens."))
        self.list = QListView()
        self.list.setObjectName("paletteList")
        self.list.setModel(model)
        self.list.setItemDelegate(PaletteDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setAccessibleName(tr("What was found"))
        self.list.clicked.connect(self._choose)
        self.list.entered.connect(self.list.setCurrentIndex)
        self.nothing = PlainLabel(tr("Nothing found. Try fewer letters."), Type.META, colour="text3")
        self.nothing.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.SMALL, Space.SMALL, Space.SMALL, Space.SMALL)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.field)
        layout.addWidget(self.list)
        layout.addWidget(self.nothing)
        self.field.textChanged.connect(model.search)
        self.field.installEventFilter(self)
        model.searched.connect(self._searched)
        room.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Comes up, empty; closes where it is open."""
        if self.isVisible():
            self.close_up()
            return
        self._back_to = QApplication.focusWidget()
        self.field.clear()
        self._stand()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def close_up(self, give_back: bool = True) -> None:
        """Goes away; the keys go back where they came from, unless they are elsewhere already."""
        if not self.isVisible():
            return
        back, self._back_to = self._back_to, None
        self.hide()
        self._model.end()
        if give_back and back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    def current(self) -> PaletteRow | None:
        """The row that Return would choose."""
        return self._model.row(self.list.currentIndex().row())

    # ------------------------------------------------------------------------------------------------- inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.field and kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        if watched is self.field and kind == QEvent.Type.FocusOut and self.isVisible():
            if QApplication.activeWindow() is self.window() and QApplication.activePopupWidget() is None:
                self.close_up(give_back=False)
        elif watched is self._room and kind == QEvent.Type.Resize and self.isVisible():
            self._stand()
        elif watched is self._room and kind == QEvent.Type.MouseButtonPress:
            self.close_up()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_up()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
        elif (rows := _STEPS.get(Qt.Key(key), 0)) != 0:
            self._step(rows)
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            pass  # There is nowhere to go but the list, and that the arrow keys do.
        else:
            return False
        return True

    def _step(self, rows: int) -> None:
        count = self._model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + rows
        # One step goes round; a page stops at the ends.
        row = row % count if abs(rows) == 1 else max(0, min(count - 1, row))
        index = self._model.index(row, 0)
        self.list.setCurrentIndex(index)
        self.announced.emit(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _searched(self) -> None:
        found = self._model.rowCount()
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.list.setCurrentIndex(self._model.index(0, 0))
        if self.isVisible():
            self._stand()
            if self.field.text():
                first = self.current()
                said = tr.counted("%Ln found", "%Ln found", found) + (f": {first.title}" if first else "")
                self.announced.emit(said)

    def _choose(self, index: QModelIndex) -> None:
        row = self._model.row(index.row())
        if row is not None:
            self.close_up()
            self.chosen.emit(row)

    def _stand(self) -> None:
        look = theme()
        width = min(look.px(_WIDTH), self._room.width() - 2 * Space.LARGE)
        row = self.list.sizeHintForRow(0) if self._model.rowCount() else 0
        top = min(look.px(_TOP), self._room.height() // 8)
        most = max(1, (self._room.height() - 2 * top - self.field.sizeHint().height()) // max(1, row))
        rows = min(self._model.rowCount(), _ROWS_SHOWN, most)
        self.list.setFixedHeight(rows * row)
        height = self.field.sizeHint().height() + 3 * Space.SMALL
        height += rows * row if rows else self.nothing.sizeHint().height()
        self.setGeometry(QRect(QPoint((self._room.width() - width) // 2, top), QSize(width, height)))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colours.line_strong, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), Radius.COLUMN, Radius.COLUMN)
