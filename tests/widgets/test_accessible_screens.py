"""What assistive technology gets of every screen, and what hands and eyes need: names, roles, rings, targets."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QPlainTextEdit,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tests.screens import Screen
from tests.widgets.label_letters import letters, where_letters_lead
from tests.widgets.looking import look_at_all, parts_of, tell, told
from tests.widgets.test_fitting_screens import fitting

LEAST_TARGET = 24
CLICKABLE = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTextEdit, QPlainTextEdit, QTabBar)
NAMELESS_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client)


pytestmark = pytest.mark.usefixtures("qapp")


def is_inside_a_field(widget: QWidget) -> bool:
    """The line of a combo box or of a spin box speaks by the name of what it is in."""
    return isinstance(widget.parent(), QComboBox | QAbstractSpinBox)


def takes_tab(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled() and not widget.focusProxy()


def names_and_roles(widget: QWidget) -> Iterator[str]:
    """Whatever takes keys has a name and a role."""
    for one in parts_of(widget):
        if not takes_tab(one) or is_inside_a_field(one) or isinstance(one, QMenu | QMenuBar | QAbstractSlider):
            continue
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if QApplication.focusWidget() is not one:
            continue
        said = QAccessible.queryAccessibleInterface(one)
        if not said.text(QAccessible.Text.Name).strip():
            yield f"{told(one)} has no name"
        if said.role() in NAMELESS_ROLES and not isinstance(one, QAbstractScrollArea):
            yield f"{told(one)} has no role"


def buddies_and_icons(widget: QWidget) -> Iterator[str]:
    """No label is its own buddy, and no icon stands without words."""
    for one in parts_of(widget):
        if isinstance(one, QLabel) and one.buddy() is one:
            yield f"{told(one)} is its own buddy"
        if isinstance(one, QAbstractButton) and not one.text() and not (one.accessibleName() and one.toolTip()):
            yield f"{told(one)} shows no text and has no name or no tooltip"


def markup_that_is_read_out(widget: QWidget) -> Iterator[str]:
    """A tooltip is what Qt takes for a description that is missing, with its tags."""
    for one in parts_of(widget):
        said = QAccessible.queryAccessibleInterface(one)
        if "<p>" in said.text(QAccessible.Text.Description):
            yield f"{told(one)} has markup in its description"


def targets(widget: QWidget) -> Iterator[str]:
    """WCAG 2.2, 2.5.8: 24 by 24 pixels at 100 %."""
    for one in parts_of(widget):
        if isinstance(one, CLICKABLE) and one.isEnabled() and not is_inside_a_field(one):
            sizes = (
                [one.tabRect(tab).size() for tab in range(one.count())] if isinstance(one, QTabBar) else [one.size()]
            )
            for size in sizes:
                if min(size.width(), size.height()) < LEAST_TARGET:
                    yield f"{told(one)} is {size.width()} by {size.height()} pixels"
        if isinstance(one, QMenu):
            for action in one.actions():
                height = one.actionGeometry(action).height()
                if not action.isSeparator() and height < LEAST_TARGET:
                    yield f"{action.text()} is {height} pixels high"


def show_whole(widget: QWidget) -> None:
    """Scrolls it into view, as the Tab key does."""
    area = widget.parentWidget()
    while area is not None:
        if isinstance(area, QScrollArea):
            area.ensureWidgetVisible(widget)
        area = area.parentWidget()
    QApplication.processEvents()


def picture(widget: QWidget, around: QRect) -> QImage:
    return widget.window().grab(around).toImage()


def differing(one: QImage, other: QImage) -> int:
    size = one.size().boundedTo(other.size())
    return sum(one.pixel(x, y) != other.pixel(x, y) for x in range(size.width()) for y in range(size.height()))


def the_focus(widget: QWidget) -> Iterator[str]:
    """The focus shows wherever it is."""
    if isinstance(widget, QMenu):
        return
    before = QApplication.focusWidget()
    for one in parts_of(widget):
        if not takes_tab(one) or is_inside_a_field(one) or isinstance(one, QScrollArea | QAbstractSlider):
            continue
        if isinstance(one, QAbstractItemView) and not one.model().rowCount(one.rootIndex()):
            continue
        if isinstance(one, QAbstractItemView) and one.selectionModel().hasSelection():
            continue  # The card whose details are open keeps its ring.
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QApplication.processEvents()
        if QApplication.focusWidget() is not one:
            continue
        show_whole(one)
        around = QRect(one.mapTo(one.window(), QPoint()), one.size()).adjusted(-6, -6, 6, 6)
        focused = picture(one, around)
        one.clearFocus()
        QApplication.processEvents()
        if differing(focused, picture(one, around)) < 20:
            yield f"{told(one)} looks the same with the focus"
    if before is not None:
        before.setFocus()


def test_every_screen_fits_and_can_be_used_by_everybody(tmp_path: Path) -> None:
    named = (names_and_roles, buddies_and_icons, markup_that_is_read_out)
    looks = (fitting, *named, letters, where_letters_lead, targets, the_focus)

    def look(screen: Screen, widget: QWidget) -> Iterator[str]:
        for one in looks:
            yield from one(widget)

    tell(look_at_all(tmp_path, look))
