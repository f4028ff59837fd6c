"""The language in the settings: keys go through the list without choosing, since the window opens anew in it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.settings_catalogue import BY_NAME
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.widgets.fields.settled_choice import SettledChoice
from followup_desktop.widgets.settings.window_settings import ChoiceRow
from tests.desks import Heard
from tests.widgets.windows import wait_for

Key = Qt.Key


class Place:
    """The row of the language above another field."""

    def __init__(self, appearance: Appearance) -> None:
        self.window = QWidget()
        self.row = ChoiceRow(appearance, BY_NAME["language"])
        field = self.row.field
        assert isinstance(field, SettledChoice)
        self.field = field
        self.other = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.row)
        column.addWidget(self.other)
        self.window.show()
        self.window.activateWindow()
        wait_for(lambda: QApplication.activeWindow() is self.window)
        self.field.setFocus()


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    return Appearance(WindowState())


@pytest.fixture
def place(appearance: Appearance) -> Iterator[Place]:
    found = Place(appearance)
    yield found
    found.window.close()
    found.window.deleteLater()


def press(place: Place, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(place.field, key)


def test_keys_and_wheel_on_the_way_choose_nothing_and_enter_does(place: Place, appearance: Appearance) -> None:
    changed = Heard(appearance.changed)
    press(place, Key.Key_Down, Key.Key_Down)
    wheel = QWheelEvent(
        QPointF(5, 5),
        QPointF(place.field.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(place.field, wheel)
    press(place, Key.Key_End)
    assert place.field.currentData() == "de"
    assert not changed.said and appearance.value("language") == "system"
    press(place, Key.Key_Return)
    assert changed.said == ["language"] and appearance.value("language") == "de"


def test_what_stands_there_is_chosen_when_the_keys_leave(place: Place, appearance: Appearance) -> None:
    press(place, Key.Key_Down)
    meant = place.field.currentData()
    assert appearance.value("language") == "system" != meant
    place.other.setFocus()
    assert appearance.value("language") == meant


def test_the_list_chooses_at_once(place: Place, appearance: Appearance) -> None:
    press(place, Key.Key_F4)
    view = place.field.view()
    wait_for(view.isVisible)
    QTest.keyClick(view, Key.Key_End)
    assert appearance.value("language") == "system"
    QTest.keyClick(view, Key.Key_Return)
    assert appearance.value("language") == "de"
