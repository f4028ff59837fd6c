"""The icon in the system's tray: it keeps the program running while the window is closed, and can show reminders."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon, QWidget

from followup_desktop import APP_NAME
from followup_desktop.presentation.reminding.words import Notice

_SHOWN_MS = 20_000


class Tray(QObject):
    """There is no icon until ``turn`` asks for one, and never one where the system has no tray."""

    open_wanted = Signal()
    quit_wanted = Signal()
    clicked = Signal(str)
    """The id of the reminder that was clicked on."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._icon: QSystemTrayIcon | None = None
        self._shown = ""

    @staticmethod
    def works() -> bool:
        """Whether the system has a tray at this moment."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_there(self) -> bool:
        """Whether the icon can be seen and clicked on."""
        return self._icon is not None and self._icon.isVisible() and self.works()

    def turn(self, *, on: bool) -> None:
        """Shows the icon, or takes it away."""
        if on and self._icon is None and self.works():
            self._icon = self._made()
            self._icon.show()
        elif not on and self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None
            self._shown = ""

    def tell(self, notice: Notice) -> bool:
        """Shows a reminder beside the icon, where there is one that can."""
        if not self.is_there or self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._shown = notice.id
        self._icon.showMessage(notice.title, notice.text, QApplication.windowIcon(), _SHOWN_MS)
        return True

    def withdraw(self, notice_id: str) -> None:
        """A tray cannot take a message back; a click on it does nothing any more."""
        if self._shown == notice_id:
            self._shown = ""

    def _made(self) -> QSystemTrayIcon:
        icon = QSystemTrayIcon(QIcon(QApplication.windowIcon()), self)
        icon.setToolTip(APP_NAME)
        menu = QMenu(self._window)
        menu.addAction(self.tr("Open %1").replace("%1", APP_NAME), self.open_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        icon.setContextMenu(menu)
        icon.activated.connect(self._activated)
        icon.messageClicked.connect(self._message_clicked)
        return icon

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.open_wanted.emit()

    def _message_clicked(self) -> None:
        shown, self._shown = self._shown, ""
        if shown:
            self.clicked.emit(shown)
