"""The present: the one home of the system's clock."""

from datetime import UTC, datetime


class SystemClock:
    """The time of the machine, or one that runs on from a given instant."""

    def __init__(self, start: datetime | None = None) -> None:
        self._ahead = start - datetime.now(UTC) if start is not None else None

    def now(self) -> datetime:
        """The present instant in UTC, to the second."""
        now = datetime.now(UTC) if self._ahead is None else datetime.now(UTC) + self._ahead
        return now.replace(microsecond=0)


class FrozenClock:
    """A present that stands still."""

    def __init__(self, instant: datetime) -> None:
        self._instant = instant.astimezone(UTC).replace(microsecond=0)

    def now(self) -> datetime:
        """The instant at which it stands, in UTC."""
        return self._instant
