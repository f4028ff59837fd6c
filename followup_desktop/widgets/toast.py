"""The toast: one sentence about what was just done, with Undo."""

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QGraphicsOpacityEffect, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.buttons import press_by_enter
from followup_desktop.widgets.theme.colours import with_alpha
from followup_desktop.widgets.theme.measures import (
    ICON,
    TOAST_SECONDS,
    TOAST_WIDEST,
    TOAST_WIDTH,
    Height,
    Motion,
    Radius,
)
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_SHADOW = 14
_BELOW = 24
_AFTER_PAINT_MS = 12
"""What it speaks of is painted meanwhile."""


class _ToastButton(QPushButton):
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_enter(self, event):
            super().keyPressEvent(event)


class Toast(QWidget):
    """Stands at the bottom centre of its parent, over everything in it, and takes no focus by itself.

    It goes after 8 seconds, which stand still while the pointer is over it or the focus in it. ``undo_requested`` is
    emitted once, and the toast goes. A new text takes the place of the one shown.
    """

    undo_requested = Signal()
    arriving = Signal()
    """It is going to be shown, and needs its place."""
    arrived = Signal()
    """It is shown, as wide as its sentence needs."""
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setVisible(False)
        self._over = parent
        self._hover = False
        self._text = PlainLabel("", Type.BODY, weight=500, colour="toast_text", elide=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._undo = _ToastButton()
        self._undo.setObjectName("toastUndo")
        self._close = _ToastButton()
        self._close.setObjectName("toastClose")
        self._close.setAccessibleName(self.tr("Close"))
        self._close.setToolTip(self.tr("Close"))
        for button in (self._undo, self._close):
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAutoDefault(False)
            button.installEventFilter(self)
        self._undo.clicked.connect(self._undo_clicked)
        self._close.clicked.connect(self.dismiss)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_SHADOW + 16, _SHADOW, _SHADOW + 8, _SHADOW)
        layout.setSpacing(4)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._undo)
        layout.addWidget(self._close)
        self._left = QTimer(self)
        self._left.setSingleShot(True)
        self._left.timeout.connect(self.dismiss)
        self._remaining = 0
        self._coming = ("", "", "")
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_PAINT_MS)
        self._soon.timeout.connect(self._arrive)
        parent.installEventFilter(self)
        theme().changed.connect(self._restyle)
        self._restyle()

    def say(self, text: str, undo_label: str = "", spoken: str = "") -> None:
        """Shows the sentence for 8 seconds, once what it speaks of is painted; screen readers hear it then.

        Without a label there is nothing to undo; ``spoken`` is what screen readers hear instead.
        """
        self._coming = (text, undo_label, spoken)
        self._soon.start()

    def text(self) -> str:
        """The sentence shown last, or to be shown next."""
        return self._coming[0] if self._soon.isActive() else self._text.text()

    def wanted_width(self) -> int:
        """As wide as always, or as its sentence needs where that is longer; without the shadow."""
        needed = self.sizeHint().width() - 2 * _SHADOW
        return min(theme().px(TOAST_WIDEST), max(theme().px(TOAST_WIDTH), needed))

    def dismiss(self) -> None:
        """Takes it away."""
        self._soon.stop()
        self._left.stop()
        if self.isHidden():
            return
        if self._undo.hasFocus() or self._close.hasFocus():
            self._over.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.closed.emit()

    @property
    def paused(self) -> bool:
        """Whether its time stands still."""
        return self.isVisible() and not self._left.isActive()

    # ------------------------------------------------------------------------------------------------ inside

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self.parent():
            if kind == QEvent.Type.Resize:
                self._place()
        elif kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            QTimer.singleShot(0, self, self._go_on)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hover = True
        self._go_on()

    def leaveEvent(self, event: QEvent) -> None:
        self._hover = False
        self._go_on()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        body = QRectF(self.rect()).adjusted(_SHADOW, _SHADOW, -_SHADOW, -_SHADOW)
        for spread, alpha in ((9, 8), (6, 12), (3, 18), (1, 22)):
            painter.setBrush(QColor(0, 0, 0, alpha))
            round_ = Radius.TOAST + spread
            painter.drawRoundedRect(body.adjusted(-spread, 3 - spread, spread, 3 + spread), round_, round_)
        painter.setBrush(theme().colours.toast)
        painter.drawRoundedRect(body, Radius.TOAST, Radius.TOAST)

    def _arrive(self) -> None:
        text, undo_label, spoken = self._coming
        self.arriving.emit()
        self._text.setText(text)
        self._undo.setText(undo_label)
        self._undo.setVisible(bool(undo_label))
        self.setAccessibleName(text)
        set_role(self, QAccessible.Role.AlertMessage)
        self._place()
        is_new = self.isHidden()
        self.show()
        self.raise_()
        if is_new:
            self._fade_in()
        self._remaining = TOAST_SECONDS * 1000
        self._go_on()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken or text))
        self.arrived.emit()

    def _undo_clicked(self) -> None:
        self.dismiss()
        self.undo_requested.emit()

    def _go_on(self) -> None:
        """The time runs, or stands still while somebody is at it."""
        if self.isHidden():
            return
        busy = self._hover or self._undo.hasFocus() or self._close.hasFocus()
        if busy and self._left.isActive():
            self._remaining = max(1000, self._left.remainingTime())
            self._left.stop()
        elif not busy and not (self._left.isActive() and self._remaining < TOAST_SECONDS * 1000):
            self._left.start(self._remaining)

    def _fade_in(self) -> None:
        if theme().duration(Motion.PANEL) == 0:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", effect)
        fade.setDuration(Motion.PANEL)
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.finished.connect(lambda: self.setGraphicsEffect(None))  # type: ignore[arg-type]
        fade.start()

    def _place(self) -> None:
        around = self._over.rect()
        width = min(self.wanted_width(), around.width() - 2 * _SHADOW)
        height = theme().px(Height.TOAST)
        x = around.x() + (around.width() - width) // 2
        y = around.bottom() + 1 - _BELOW - height
        self.setGeometry(x - _SHADOW, y - _SHADOW, width + 2 * _SHADOW, height + 2 * _SHADOW)

    def _restyle(self) -> None:
        colours = theme().colours
        self._undo.setFont(theme().font(Type.BODY, 600))
        hover = with_alpha(colours.toast_text, 28).name(QColor.NameFormat.HexArgb)
        sheet = (
            f"QPushButton {{ border: 2px solid transparent; border-radius: 6px; padding: 0 8px;"
            f" background: transparent; color: {colours.toast_action.name()}; min-height: 24px; max-height: 36px; }}"
            f"QPushButton:hover {{ background: {hover}; }}"
            f"QPushButton:focus {{ border-color: {colours.toast_action.name()}; }}"
            f"QPushButton#toastClose {{ padding: 0; min-width: 24px; max-width: 24px; }}"
        )
        for button in (self._undo, self._close):
            # Its own ring: the page's one would not be seen on the inverted ground.
            button.setProperty("ownFocus", True)
            button.setStyleSheet(sheet)
        size = theme().px(ICON)
        self._close.setIcon(theme().icon("x", colours.toast_text))
        self._close.setIconSize(QSize(size, size))
        self._place()
        self.update()
