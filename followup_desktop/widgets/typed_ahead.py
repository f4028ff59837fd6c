"""What somebody types while a dialog comes up is meant for the dialog, which gets the keys a moment later only."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QWidget

_AT_MOST_MS = 1500
"""A desktop that does not give the keys to a new window at all leaves them where they are."""


class TypedAhead(QObject):
    """Passes keys that still come to other windows on to the dialog, until it has them, or somebody clicks elsewhere.

    Without it a name that is typed at once after Ctrl+N would be letters of the board, which archive and move cards.
    """

    def __init__(self, dialog: QDialog) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._is_over = False
        self._app = QCoreApplication.instance()
        if self._app is not None:
            self._app.installEventFilter(self)
        dialog.finished.connect(self.end)
        QTimer.singleShot(_AT_MOST_MS, self, self.end)

    def end(self) -> None:
        """Every key goes where it comes to."""
        if not self._is_over:
            self._is_over = True
            if self._app is not None:
                self._app.removeEventFilter(self)
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if self._dialog.isActiveWindow() or kind == QEvent.Type.MouseButtonPress:
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
            return True
        return False
