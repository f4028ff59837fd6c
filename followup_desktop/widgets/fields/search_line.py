"""A line for finding: a magnifier, the text with a button that clears it, and its key while it is empty."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from followup_desktop.widgets.own_escape import OwnEscape
from followup_desktop.widgets.theme.buttons import icon_button
from followup_desktop.widgets.theme.measures import ICON, Radius, Space
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_USUAL_WIDTH, _LEAST_WIDTH = 320, 150


class SearchLine(QLineEdit):
    """``hint`` stands in it while it is empty, and is its name for screen readers; ``short_hint`` stands there where
    there is no room for the other.

    ``left``: the user is done here and goes to what was found (Return, Down, or Escape in the empty line). What holds
    the line gets these keys as well.
    """

    left = Signal()

    def __init__(self, hint: str, short_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = (hint, short_hint or hint)
        self._key = ""
        self._escape: OwnEscape | None = None
        self.setObjectName("search")
        self.setAccessibleName(hint)
        # Qt's own clear button has no name, and is too small a target.
        self._clear = icon_button(self.tr("Clear the text"), "x", self)
        self._clear.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._clear.setCursor(Qt.CursorShape.ArrowCursor)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        self.textChanged.connect(self._show_clear)
        theme().changed.connect(self._restyle)
        self._restyle()

    def set_key(self, key: str) -> None:
        """The key that leads here, as a hint in the line while nothing is typed."""
        self._key = key
        self._restyle()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(_USUAL_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(_LEAST_WIDTH), super().minimumSizeHint().height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._escape is None:
            self._escape = OwnEscape(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = look.px(ICON)
        x = self.width() - Space.MEDIUM - side if self.isRightToLeft() else Space.MEDIUM
        magnifier = look.pixmap("search", look.colours.text3, side, self.devicePixelRatioF())
        painter.drawPixmap(x, (self.height() - side) // 2, magnifier)
        if self._key and not self.text():
            self._paint_key(painter)

    def _paint_key(self, painter: QPainter) -> None:
        look = theme()
        font = look.font(Type.KEY)
        width, height = QFontMetrics(font).horizontalAdvance(self._key) + look.px(12), look.px(20)
        words = QFontMetrics(self.font()).horizontalAdvance(self.placeholderText())
        if self._room_before_text() + words + width + 2 * Space.SMALL > self.width():
            return
        x = Space.SMALL if self.isRightToLeft() else self.width() - width - Space.SMALL
        cap = QRect(x, (self.height() - height) // 2, width, height)
        painter.setPen(QPen(look.colours.line, 1))
        painter.setBrush(look.colours.sunken)
        painter.drawRoundedRect(cap, Radius.KEYCAP, Radius.KEYCAP)
        painter.setFont(font)
        painter.setPen(look.colours.text3)
        painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), self._key)

    def _room_before_text(self) -> int:
        return theme().px(ICON) + 2 * Space.MEDIUM

    def _show_clear(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._arrange()

    def _arrange(self) -> None:
        button = self._clear.sizeHint()
        mirrored = self.isRightToLeft()
        x = Space.HAIR if mirrored else self.width() - button.width() - Space.HAIR
        self._clear.setGeometry(x, (self.height() - button.height()) // 2, button.width(), button.height())
        before, behind = self._room_before_text() - Space.SMALL, button.width() if self.text() else 0
        self.setTextMargins(behind if mirrored else before, 0, before if mirrored else behind, 0)
        room = self.width() - self._room_before_text() - Space.MEDIUM
        hint, short_hint = self._hints
        self.setPlaceholderText(hint if QFontMetrics(self.font()).horizontalAdvance(hint) <= room else short_hint)

    def _restyle(self) -> None:
        self._arrange()
        self.updateGeometry()
        self.update()
