"""How long a call has lasted."""

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.presentation.desk import Desk

_TICK_MS = 500


class CallTimer(QObject):
    """Starts, stops and goes on from where it stopped; ``ticked`` twice a second while it runs, and at each stop."""

    ticked = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._since: datetime | None = None
        self._before = timedelta()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self.ticked)

    @property
    def is_running(self) -> bool:
        """Whether the call goes on."""
        return self._since is not None

    @property
    def words(self) -> str:
        """Minutes and seconds: "00:42"; hours stay minutes."""
        lasted = self._before + (self._desk.now() - self._since if self._since else timedelta())
        minutes, seconds = divmod(max(0, int(lasted.total_seconds())), 60)
        return f"{minutes:02}:{seconds:02}"

    def start(self) -> None:
        """The call has begun, or goes on."""
        if self._since is None:
            self._since = self._desk.now()
            self._tick.start()
            self.ticked.emit()

    def stop(self) -> None:
        """The call is over."""
        if self._since is not None:
            self._before += self._desk.now() - self._since
            self._since = None
            self._tick.stop()
            self.ticked.emit()
