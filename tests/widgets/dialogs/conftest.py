"""A desk without a window, and what opens a dialog of it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import (
    QApplication,
)
from pytestqt.qtbot import QtBot

from followup_desktop.widgets.theme.theme import Scheme, theme
from tests.desks import TestDesk
from tests.widgets.dialogs.parts import S


@pytest.fixture
def desk(qapp: QApplication) -> TestDesk:
    """A desk on an empty board, in the light look."""
    theme().set_scheme(Scheme.LIGHT)
    return TestDesk()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[S], S]:
    """Opens a dialog; it closes and deletes itself."""

    def shown(dialog: S) -> S:
        with qtbot.waitExposed(dialog):
            dialog.open()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
        return dialog

    return shown
