"""Nothing is cut off: small and large text, small and large windows, over every screen."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QEnterEvent, QHelpEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QLayout,
    QPushButton,
    QTabBar,
    QToolTip,
    QWidget,
)

from followup_desktop.presentation.language import speak
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from tests.screens import Screen
from tests.widgets.label_letters import letters, where_letters_lead
from tests.widgets.looking import look_at_all, parts_of, tell, told


@pytest.fixture
def as_before(qapp: QApplication) -> Iterator[None]:
    locale = QLocale()
    yield
    theme().set_text_size(1.0)
    speak("en")
    QLocale.setDefault(locale)


def cut_off(widget: QWidget) -> Iterator[str]:
    """Labels and buttons that have less room than their text needs."""
    for one in parts_of(widget):
        hint, size = one.sizeHint(), one.size()
        if isinstance(one, QLabel) and one.text():
            if one.wordWrap():
                needed = one.heightForWidth(size.width())
                if size.height() < needed - 1:
                    yield f"{told(one)} is {size.height()} high and needs {needed}"
                continue
            elides = isinstance(one, PlainLabel) and one.elides
            if size.width() < hint.width() - 1 and not elides:
                yield f"{told(one)} is {size.width()} wide and needs {hint.width()}"
            if size.height() < hint.height() - 2:
                yield f"{told(one)} is {size.height()} high and needs {hint.height()}"
        if isinstance(one, QPushButton) and size.width() < one.minimumSizeHint().width():
            yield f"{told(one)} is {size.width()} wide and needs {one.minimumSizeHint().width()}"
        if isinstance(one, QTabBar) and one.count():
            end = one.tabRect(one.count() - 1).right()
            if end > one.width():
                yield f"{told(one)}: the last tab ends at {end} of {one.width()}"


def reaching_out(widget: QWidget) -> Iterator[str]:
    """Whatever reaches out of what it stands in, where nothing can be scrolled."""
    for one in parts_of(widget):
        around = one.parentWidget()
        if around is None or one.isWindow() or isinstance(around.parentWidget(), QAbstractScrollArea):
            continue
        if not around.rect().adjusted(-1, -1, 1, 1).contains(one.geometry()):
            yield f"{told(one)} at {box(one.geometry())} reaches out of {told(around)}, {box(around.rect())}"


def overlapping(widget: QWidget) -> Iterator[str]:
    """Neighbours in one layout that lie over each other."""
    for one in parts_of(widget):
        layout = one.layout()
        if not isinstance(layout, QLayout):
            continue
        # By the widgets, not by the items of the layout: those are no QObjects, and a name for one outlives it.
        layouts = [layout, *layout.findChildren(QLayout)]
        children = one.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        laid = [child for child in children if any(inner.indexOf(child) >= 0 for inner in layouts)]
        rects = [(child, child.geometry()) for child in laid if child.isVisible()]
        for number, (here, rect) in enumerate(rects):
            for there, other in rects[number + 1 :]:
                both = rect.intersected(other)
                if both.width() > 1 and both.height() > 1:
                    yield f"{told(here)} and {told(there)} overlap by {both.width()} by {both.height()}"


def box(rect: QRect) -> str:
    return f"({rect.x()}, {rect.y()}) {rect.width()} by {rect.height()}"


def fitting(widget: QWidget) -> Iterator[str]:
    for one in (cut_off, reaching_out, overlapping):
        yield from one(widget)


# In English at 100 % in a large window: tests/widgets/test_accessible_screens.py, on the same walk over all screens.
@pytest.mark.parametrize(("language", "size", "window"), [("en", 150, (1024, 700)), ("de", 100, (1024, 700))])
@pytest.mark.usefixtures("as_before")
def test_nothing_is_cut_off(
    tmp_path: Path, qapp: QApplication, language: str, size: int, window: tuple[int, int]
) -> None:
    speak(language)

    def look(screen: Screen, widget: QWidget) -> Iterator[str]:
        assert theme().text_size == size / 100
        yield from fitting(widget)
        if language != "en":
            yield from letters(widget)
            yield from where_letters_lead(widget)

    tell(look_at_all(tmp_path, look, window, size))


def test_a_label_that_is_too_short_says_all_in_its_tooltip(qapp: QApplication) -> None:
    label = PlainLabel("A company with <b>a long</b> name", elide=True)
    label.resize(40, 20)
    label.show()
    assert label.hidden_text() == "A company with <b>a long</b> name"
    place = QPoint(5, 5)
    qapp.sendEvent(label, QEnterEvent(place, place, label.mapToGlobal(place)))
    qapp.sendEvent(label, QHelpEvent(QEvent.Type.ToolTip, place, label.mapToGlobal(place)))
    assert QToolTip.text() == "<p>A company with &lt;b&gt;a long&lt;/b&gt; name</p>"
    QToolTip.hideText()
    label.resize(label.sizeHint())
    assert label.hidden_text() == ""
