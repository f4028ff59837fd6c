"""Follow-ups: what is remembered of one, and what the method asks for."""

from dataclasses import dataclass, field
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING

from followup_desktop.domain.fields import HIGHEST_SEQUENCE
from followup_desktop.domain.method.reasons import Reason
from followup_desktop.domain.vocabulary import ENDED, Channel, Kind, Need, State

if TYPE_CHECKING:
    from followup_desktop.domain.method.placing import Offers


def follow_up_key(kind: Kind, *parts: str, attempt: int = 1) -> str:
    """The key by which a follow-up is identified for ever: ``kind[:interview][:contact]:attempt`` (Always, 6)."""
    if not parts:
        return f"{kind}:{attempt}"
    return ":".join((kind, *(part for part in parts if part), str(attempt)))


def kind_of(key: str) -> Kind:
    """The act that a key names. Raises ValueError where it names none."""
    return Kind(key.partition(":")[0])


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """What calendars were told of a follow-up; it cannot be computed again.

    ``hash`` is that of the exported VEVENT without DTSTAMP, LAST-MODIFIED and SEQUENCE; ``vevent`` the VEVENT itself.
    """

    uid: str
    sequence: int
    created_at: datetime
    modified_at: datetime
    first_exported_at: datetime | None = None
    cancelled_at: datetime | None = None
    hash: str = ""
    vevent: str = ""

    @property
    def next_sequence(self) -> int:
        """The sequence of its next version; calendars know of none above the highest."""
        return min(self.sequence + 1, HIGHEST_SEQUENCE)

    def is_newer_than(self, other: "CalendarEntry") -> bool:
        """Whether it was told later than the other; what a calendar was told never goes back."""
        return self._told > other._told

    @property
    def _told(self) -> tuple[int, datetime, bool]:
        return (self.sequence, self.modified_at, self.first_exported_at is not None)


@dataclass(frozen=True, slots=True)
class FollowUp:
    """What is remembered of a follow-up: only what cannot be computed again.

    ``own_start`` is the user's own or snoozed time. ``done_at`` is there where the state is done or skipped.
    ``checked`` says that the text passed its checks, or that the user overrode them knowingly.
    """

    key: str
    state: State = State.PLANNED
    own_start: datetime | None = None
    channel: Channel | None = None
    subject: str = ""
    body: str = ""
    done_at: datetime | None = None
    checked: bool = False
    calendar: CalendarEntry | None = None

    @property
    def kind(self) -> Kind:
        """The act that the key names."""
        return kind_of(self.key)

    @property
    def ended(self) -> bool:
        """Whether the user did or skipped it."""
        return self.state in ENDED

    @property
    def is_bare(self) -> bool:
        """Whether nothing is remembered that the plan does not say by itself."""
        return self == FollowUp(self.key, calendar=self.calendar)


@lru_cache(maxsize=1024)
def bare_follow_up(key: str) -> FollowUp:
    """The follow-up of which nothing is remembered."""
    return FollowUp(key)


@dataclass(frozen=True, slots=True)
class Slot:
    """The stretch of time to act in, as aware instants in the follow-up's zone; ``end`` is exclusive.

    An all-day slot is a day of nobody's clock: ``start`` and ``end`` are midnights in the application's zone.
    """

    start: datetime
    end: datetime
    all_day: bool = False

    @property
    def day(self) -> date:
        """The local date on which it starts."""
        return self.start.date()


@dataclass(frozen=True, slots=True)
class PlannedFollowUp:
    """One follow-up that the method asks for now.

    ``due_at`` is an instant where the method counts in hours, and ``due_on`` then its local date. ``timezone`` is the
    IANA name of the zone in which the slot stands. ``until`` is the last instant (exclusive) at which it is offered,
    where the method sets an end. ``in_time_until`` is the last second at which it is not overdue; None for an
    interview, which never is. ``offers`` tells what the method offers on other days; None where its time is not placed.
    """

    key: str
    kind: Kind
    channel: Channel
    due_on: date
    slot: Slot
    timezone: str
    step: int | None
    contact_id: str = ""
    interview_id: str = ""
    due_at: datetime | None = None
    in_time_until: datetime | None = None
    own: bool = False
    until: datetime | None = None
    needs: tuple[Need, ...] = ()
    why: tuple[Reason, ...] = field(default=(), compare=False)
    offers: "Offers | None" = field(default=None, compare=False, repr=False)

    def is_overdue(self, now: datetime) -> bool:
        """Whether the due date or instant (or the user's own date) has passed at that instant."""
        return self.in_time_until is not None and now > self.in_time_until
