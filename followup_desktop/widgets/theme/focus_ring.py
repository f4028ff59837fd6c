"""The focus ring of buttons, tabs and segments: 2 px, just outside of what it shows."""

from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QWidget
from shiboken6 import isValid

if TYPE_CHECKING:
    from followup_desktop.widgets.theme.theme import Theme

_OUT = 4


class FocusRing(QObject):
    """Shows one ring in the whole application, around the button or tab that has the focus.

    A widget that draws its own focus sets the property ``ownFocus``.
    """

    def __init__(self, theme: "Theme") -> None:
        super().__init__(theme)
        self._theme = theme
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._ring: _Ring | None = None

    def follow(self, old: QWidget | None, new: QWidget | None) -> None:
        """The focus has gone from the one widget to the other."""
        if self._target is not None:
            self._let_go()
        parent = new.parentWidget() if new is not None else None
        if new is None or parent is None or new.property("ownFocus"):
            return
        # Asked of Qt: a start has no tabs, and needs their type from Qt for Python as little.
        if isinstance(new, QAbstractButton) or new.inherits("QTabBar"):
            self._target = new
            self._watched = _up_to_room(new)
            for widget in self._watched[:-1]:
                widget.installEventFilter(self)
            new.destroyed.connect(self._gone)
            self._ring = _Ring(self._watched[-1], self._theme)
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ZOrderChange):
            self._place()
        elif kind == QEvent.Type.ParentChange:
            self._let_go()
        elif kind == QEvent.Type.KeyRelease and isinstance(watched, QtWidgets.QTabBar):
            self._place()
        return False

    def _place(self) -> None:
        if self._target is None or self._ring is None or not isValid(self._ring):
            return
        rect = self._target.rect()
        if isinstance(self._target, QtWidgets.QTabBar):
            rect = self._target.tabRect(self._target.currentIndex()).adjusted(-2, 3, -9, -3)
        elif isinstance(self._target, QtWidgets.QCheckBox | QtWidgets.QRadioButton):
            rect = rect.adjusted(-1, 1, 1, -1)
        rect.translate(self._target.mapTo(self._watched[-1], QPoint()))
        self._ring.surround(rect)
        self._ring.setVisible(self._target.isVisible())

    def _gone(self) -> None:
        # The ring is a child of the same parent and may be gone already.
        self._target = None
        self._watched = []
        self._ring = None

    def _let_go(self) -> None:
        target, watched, ring = self._target, self._watched, self._ring
        self._target, self._watched, self._ring = None, [], None
        for widget in watched[:-1]:
            if isValid(widget):
                widget.removeEventFilter(self)
        if target is not None and isValid(target):
            target.destroyed.disconnect(self._gone)
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def _up_to_room(target: QWidget) -> list[QWidget]:
    """The target and what it stands in, up to the first that has room for the ring; never out of a scroll area."""
    chain = [target]
    while (parent := chain[-1].parentWidget()) is not None:
        chain.append(parent)
        around = QRect(target.mapTo(parent, QPoint()), target.size()).adjusted(-_OUT, -_OUT, _OUT, _OUT)
        is_edge = parent.isWindow() or isinstance(parent.parentWidget(), QAbstractScrollArea)
        if is_edge or parent.rect().contains(around):
            break
    return chain


class _Ring(QWidget):
    def __init__(self, parent: QWidget, theme: "Theme") -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def surround(self, rect: QRect) -> None:
        self.setGeometry(rect.adjusted(-_OUT, -_OUT, _OUT, _OUT))
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colours.focus, 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 10, 10)
