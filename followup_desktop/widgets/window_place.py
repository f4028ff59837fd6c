"""Where the window stands and how large it is, as it was when it was closed; and the room for dialogs."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QWidget

from followup_desktop.presentation.window_state import WindowState

USUAL_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(640, 420)
_FRAME = QSize(8, 40)
"""What title and border of a window may take; the window system says it only once the window is shown."""
_LEAST_SEEN = 200


def take_place(window: QMainWindow, state: WindowState) -> None:
    """Puts the window where it was, if that is on a screen, and makes it as large as the screen has room for."""
    window.setMinimumSize(LEAST_SIZE)
    here = window.screen().availableGeometry()
    if state.width and state.height:
        wanted = QRect(state.x, state.y, state.width, state.height)
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        room = next((room for room in screens if room.intersected(wanted).width() >= _LEAST_SEEN), None)
        if room is not None:
            window.move(wanted.topLeft())
        # The screen may be a smaller one than the last time.
        window.resize(wanted.size().boundedTo((room or here).size()))
    else:
        window.resize(USUAL_SIZE.boundedTo(here.size() - _FRAME))
    if state.maximized:
        window.setWindowState(Qt.WindowState.WindowMaximized)


def keep_place(window: QMainWindow, state: WindowState) -> None:
    """Writes down where the window stands; of a maximized one, where it would stand else."""
    place = window.normalGeometry() if window.isMaximized() else QRect(window.pos(), window.size())
    state.x, state.y, state.width, state.height = place.x(), place.y(), place.width(), place.height()
    state.maximized = window.isMaximized()


def room_for_dialog(dialog: QWidget) -> QSize:
    """How large a dialog may be, so that the screen holds it with its frame."""
    room = dialog.screen().availableGeometry()
    return QSize(room.width() - 40, room.height() - 60)
