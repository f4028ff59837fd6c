"""What the services need to know of time: the clock, and the days on which nobody works."""

from datetime import datetime
from typing import Protocol

from followup_desktop.domain.time import business_days


class Clock(Protocol):
    """The present."""

    def now(self) -> datetime:
        """The present instant in UTC, to the second."""
        ...


class Holidays(business_days.Holidays, Protocol):
    """Where the public holidays come from, as the domain asks for them, with the question of what it knows."""

    def knows(self, country: str, subdivision: str = "") -> bool:
        """Whether it has the holidays of that country (ISO 3166-1 alpha-2), and of that subdivision where given."""
        ...
