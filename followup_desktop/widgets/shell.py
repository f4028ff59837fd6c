"""How the window is divided: rail, view, details panel; the panel lies over the view where room is short."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.widgets.rail import WIDE, Rail
from followup_desktop.widgets.theme.measures import Motion
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.view_stack import ViewStack

if TYPE_CHECKING:
    from followup_desktop.widgets.panel.details_panel import DetailsPanel

OVERLAY_BELOW = 1180
_LEAST_VIEW = 560
"""With less for the view, at a text of 100 %, the rail makes room."""
USUAL_WIDTH, LEAST_WIDTH, MOST_WIDTH = 372, 340, 560
"""Of the panel."""
_GRIP = 7


class Shell(QWidget):
    """Rail at the left, the view beside it, the panel at the right: 340 to 560 pixels, by its left edge."""

    painted = Signal()
    """Once, after the empty window was painted for the first time."""
    arranged = Signal()
    """Rail, view and panel have their places."""

    def __init__(self, make_panel: "Callable[[], DetailsPanel]", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(self)
        self.view = QWidget(self)
        self.views = ViewStack(self.view)
        self._column = QVBoxLayout(self.view)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.views, 1)
        self._make_panel = make_panel
        self._shadow = PanelShadow(self)
        self._edge = _Edge(self)
        self._panel_width = USUAL_WIDTH
        self._slid_out = 0.0
        self._was_painted = False
        self.is_panel_shown = False
        """Whether the panel is open."""
        theme().changed.connect(self.arrange)

    @cached_property
    def _slide(self) -> "QtCore.QVariantAnimation":
        slide = QtCore.QVariantAnimation(self)
        slide.setEasingCurve(QtCore.QEasingCurve.Type.OutCubic)
        slide.valueChanged.connect(self._slide_to)
        return slide

    @cached_property
    def panel(self) -> "DetailsPanel":
        """The details, made when they are first wanted."""
        panel = self._make_panel()
        panel.setParent(self)
        panel.hide()
        panel.stackUnder(self._edge)
        return panel

    @property
    def has_panel(self) -> bool:
        """Whether details were wanted before."""
        return "panel" in self.__dict__

    def put_above_views(self, banner: QWidget) -> None:
        """A banner that is there for all of the views."""
        self._column.insertWidget(0, banner)

    @property
    def panel_floats(self) -> bool:
        """Whether the panel lies over the view."""
        return self.width() < OVERLAY_BELOW

    @property
    def panel_width(self) -> int:
        """The width that the user gave the panel."""
        return self._panel_width

    def set_panel_width(self, width: int) -> None:
        """So wide the panel is to be, within its limits."""
        self._panel_width = min(MOST_WIDTH, max(LEAST_WIDTH, width))
        self.arrange()

    def show_panel(self) -> None:
        """Opens the panel; it comes in from the right."""
        if self.is_panel_shown:
            return
        self.is_panel_shown = True
        self.panel.show()
        self._edge.show()
        duration = theme().duration(Motion.PANEL) if self.isVisible() else 0
        if duration:
            self._slide.stop()
            self._slide.setDuration(duration)
            self._slide.setStartValue(1.0)
            self._slide.setEndValue(0.0)
            self._slide.start()
        self.arrange()

    def hide_panel(self) -> None:
        """Closes the panel."""
        if not self.is_panel_shown:
            return
        self.is_panel_shown = False
        self._slide.stop()
        self._slid_out = 0.0
        self.panel.hide()
        self._edge.hide()
        self.arrange()

    def arrange(self) -> None:
        """Gives everything its place."""
        whole = self.rect()
        self.rail.set_crowded(whole.width() < theme().px(WIDE + _LEAST_VIEW))
        rail_width = self.rail.wanted_width()
        self.rail.setGeometry(0, 0, rail_width, whole.height())
        right = whole.width()
        self._shadow.setVisible(self.is_panel_shown and self.panel_floats)
        if self.is_panel_shown:
            wide = self._wide()
            left = whole.width() - wide + round(self._slid_out * wide)
            self.panel.setGeometry(left, 0, wide, whole.height())
            self._shadow.setGeometry(left - PanelShadow.WIDTH, 0, PanelShadow.WIDTH, whole.height())
            self._edge.setGeometry(QRect(left - _GRIP // 2, 0, _GRIP, whole.height()))
            if not self.panel_floats:
                right = whole.width() - wide
        self.view.setGeometry(rail_width, 0, max(0, right - rail_width), whole.height())
        self.arranged.emit()

    @property
    def seen(self) -> QRect:
        """The part of the view that the panel does not lie over."""
        view = self.view.geometry()
        if self.is_panel_shown and self.panel_floats:
            view.setRight(max(view.left() + 1, self.panel.x() - 1))
        return view

    @property
    def covered(self) -> int:
        """How much of the view the panel lies over, once it has come in."""
        return self._wide() if self.is_panel_shown and self.panel_floats else 0

    def _wide(self) -> int:
        """How wide the panel is in this window."""
        return min(theme().px(self._panel_width), self.width() - self.rail.wanted_width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def _slide_to(self, share: object) -> None:
        self._slid_out = float(share)  # type: ignore[arg-type]
        self.arrange()

    def drag_edge(self, x: int) -> None:
        """The panel's left edge is pulled to that place."""
        scale = max(0.1, theme().text_size)
        self.set_panel_width(round((self.width() - x) / scale))


class _Edge(QWidget):
    """The left edge of the panel, to pull at."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setObjectName("panelEdge")
        self.hide()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._shell.drag_edge(self.mapTo(self._shell, event.position().toPoint()).x())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._shell.set_panel_width(USUAL_WIDTH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()


class PanelShadow(QWidget):
    """The shadow beside a panel that lies over the board."""

    WIDTH = 18

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x in range(self.WIDTH):
            share = (x + 1) / self.WIDTH
            painter.fillRect(QRectF(x, 0, 1, self.height()), QColor(0, 0, 0, round(46 * share * share)))
