"""What somebody types while a dialog comes up is meant for the dialog, which gets the keys a moment later only."""

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_AT_MOST_MS = 1500
"""A desktop that does not give the keys to a new window at all leaves them where they are."""


class TypedAhead(QObject):
    """Passes keys that still come to the window that has them on to the dialog, until that has them, or somebody
    clicks elsewhere.

    Without it a name that is typed at once after Ctrl+N would be letters of the board, which archive and move cards.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        window: QWindow | None = QGuiApplication.focusWindow()
        keys: QWidget | None = QApplication.focusWidget()
        # The window gets keys and clicks; before that, what has the keys is asked whether a letter is a shortcut.
        self._watched = [one for one in (window, keys) if one is not None]
        if dialog.isActiveWindow():
            self._watched.clear()
        for one in self._watched:
            one.installEventFilter(self)
            one.destroyed.connect(lambda *_: self._watched.clear())
        self._waiting = QTimer(self, singleShot=True, interval=_AT_MOST_MS)
        self._waiting.timeout.connect(self.end)
        self._waiting.start()
        dialog.finished.connect(self.end)

    def end(self) -> None:
        """Every key goes where it comes to."""
        for one in self._watched:
            one.removeEventFilter(self)
        self._watched.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusAboutToChange, QEvent.Type.FocusOut):
            self.end()
        elif kind == QEvent.Type.ShortcutOverride:
            # Else a letter would start its action before it comes here as a key.
            event.accept()
            return True
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and isinstance(watched, QWindow):
            # What repeats itself is the key that opened the dialog, still held down.
            if not event.isAutoRepeat():
                target: QWidget | None = self._dialog.focusWidget()
                QApplication.sendEvent(self._dialog if target is None else target, event.clone())
                # What the key led to may have taken long, and more keys wait behind it.
                self._waiting.start()
            return True
        return False
