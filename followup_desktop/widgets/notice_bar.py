"""What stands at the bottom of the view: the toast's place, and a sentence that stays until it is read."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.buttons import icon_button, secondary_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Height, Radius
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.toast import Toast

_WIDTH = 460
_ABOVE = 84
_SHADOW = 10


class NoticeBar(QWidget):
    """Stands above the toast. A refusal has a red sign, a warning an amber one; no undo, since nothing was changed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._colour = "red"
        self._refusal, self._warning = IconMark("circle-alert", "red"), IconMark("triangle-alert", "amber")
        self._text = PlainLabel("", Type.BODY)
        self._text.setWordWrap(True)
        self.act_button = secondary_button("")
        self.act_button.setObjectName("noticeAct")
        self.act_button.set_small()
        self.act_button.clicked.connect(self._do)
        self._act: Callable[[], object] | None = None
        self.close_button = icon_button(self.tr("Close"), "x")
        self.close_button.clicked.connect(self.dismiss)
        self._row = layout = QHBoxLayout(self)
        layout.setContentsMargins(_SHADOW + 16, _SHADOW + 10, _SHADOW + 8, _SHADOW + 10)
        layout.setSpacing(10)
        for mark in (self._refusal, self._warning):
            layout.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.act_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self._area = QRect()
        theme().changed.connect(self._place)

    def refuse(self, sentence: str) -> None:
        """Something was not done."""
        self._say(sentence, "red")

    def warn(self, sentence: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        """There is something to know, and, under that label, to do about it; with an empty text the bar goes."""
        if sentence:
            self._say(sentence, "amber", label, act)
        else:
            self.dismiss()

    def text(self) -> str:
        """The sentence shown, or an empty text."""
        return "" if self.isHidden() else self._text.text()

    def dismiss(self) -> None:
        """Takes it away."""
        if self.isHidden():
            return
        had_focus = self.close_button.hasFocus() or self.act_button.hasFocus()
        self.hide()
        if had_focus and (parent := self.parentWidget()) is not None:
            parent.setFocus(Qt.FocusReason.OtherFocusReason)

    def _do(self) -> None:
        act = self._act
        self.dismiss()
        if act is not None:
            act()

    def _say(self, sentence: str, colour: str, label: str = "", act: Callable[[], object] | None = None) -> None:
        self._act = act
        self.act_button.setText(label)
        self.act_button.setVisible(bool(label))
        self._colour = colour
        self._refusal.setVisible(colour == "red")
        self._warning.setVisible(colour == "amber")
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        set_role(self, QAccessible.Role.AlertMessage)
        self._place()
        self.show()
        self.raise_()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.window().installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.window().removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape that nothing else in the window has taken."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread, alpha in ((7, 8), (4, 12), (2, 18)):
            painter.setBrush(QColor(0, 0, 0, alpha))
            painter.drawRoundedRect(body.adjusted(-spread, 2 - spread, spread, 2 + spread), 12, 12)
        painter.setPen(QPen(getattr(colours, self._colour), 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(body.adjusted(0.5, 0.5, -0.5, -0.5), Radius.TOAST, Radius.TOAST)

    def stand_in(self, area: QRect) -> None:
        """The part of the parent at whose bottom it stands."""
        self._area = area
        self._place()

    def _place(self) -> None:
        around = self._area
        width = min(theme().px(_WIDTH) + 2 * _SHADOW, max(120, around.width()))
        height = max(theme().px(44) + 2 * _SHADOW, self._row.totalHeightForWidth(width))
        x = around.x() + (around.width() - width) // 2
        self.setGeometry(x, around.bottom() - theme().px(_ABOVE) - height + _SHADOW, width, height)


class ToastPlace(QWidget):
    """Holds the toast at the bottom of the part of the view that is seen; it is there only while the toast is."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self.toast = Toast(self)
        self.toast.arriving.connect(self._make_room)
        # Its width is that of its sentence.
        self.toast.arrived.connect(self._place)
        self.toast.closed.connect(self.hide)
        self._area = QRect()
        self._lifted = 0

    def say(self, words: str, undo_label: str, spoken: str = "") -> None:
        """Shows the toast once what was done is painted; ``spoken`` is what screen readers hear, where that is not the
        same."""
        self.toast.say(words, undo_label, spoken)

    def stand_in(self, area: QRect) -> None:
        """The part of the parent at whose bottom it stands."""
        self._area = area
        self._place()

    def keep_off(self, card: QRect) -> None:
        """Moves up where it would cover that card, in the coordinates of the parent."""
        self._lifted = 0
        self._place()
        body = self.geometry().adjusted(14, 10, -14, -24)
        if self.isVisible() and body.intersects(card):
            self._lifted = max(0, self._area.bottom() - card.top() - 16)
            self._place()

    def _make_room(self) -> None:
        self._lifted = 0
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        look, around = theme(), self._area
        width = min(self.toast.wanted_width() + 28, around.width())
        height = look.px(Height.TOAST) + 24 + 14
        x = around.x() + (around.width() - width) // 2
        self.setGeometry(x, around.bottom() + 1 - height - self._lifted, width, height)
