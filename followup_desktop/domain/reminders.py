"""What the user is told of by the program itself, and when: a digest a day, a notice when a slot opens.

Pure: what was told already is an argument, and so is the present. Nothing is ever told in the user's own night.
"""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache, partial
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.windows import Span, within_own_day
from followup_desktop.domain.time.zones import QUARTER
from followup_desktop.domain.vocabulary import Channel, Kind

BEFORE_AN_INTERVIEW = timedelta(minutes=60)
LATE = QUARTER
"""What opened longer ago than that is late: late ones are told together."""
MOST_AT_ONCE = 3
"""So many notices come at once; of more, one that names them all."""
AT_LEAST_EVERY = timedelta(hours=1)
"""Slots change with the plan and the clock: what comes next is looked for anew after that time at the latest."""
_DIGEST = "digest"
_ONE_DAY = timedelta(days=1)


class Told(NamedTuple):
    """What was told, once and for all: a follow-up by its application and key on one occasion, or a day's digest.

    The digest of a day has no application, and the day as its occasion.
    """

    application_id: str
    key: str
    occasion: str


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user wants to be told. Without ``digest_at`` there is no digest; ``unwanted`` kinds are never told."""

    digest_at: time | None = time(8)
    notices: bool = True
    unwanted: frozenset[Kind] = frozenset()


class Waiting(NamedTuple):
    """An open follow-up; ``told`` is what is remembered once it was told.

    Instants are in UTC; an all-day one stands on ``day``, the others begin at ``start``. ``in_time_until`` is the last
    second at which it is not overdue, None where it never is.
    """

    told: Told
    kind: Kind
    start: datetime
    day: date | None = None
    in_time_until: datetime | None = None


class Due(NamedTuple):
    """What is to be told at that present, and when to ask again (in UTC).

    ``digest`` is to be told as one, ``is_of_the_day`` where it is the day's own rather than a handful of late ones;
    each of ``notices`` by itself. ``told`` is everything that counts as told by it; it may be more than is shown, and
    may be something where nothing is.
    """

    digest: tuple[Waiting, ...]
    is_of_the_day: bool
    notices: tuple[Waiting, ...]
    told: tuple[Told, ...]
    again_at: datetime


def occasion_of(
    kind: Kind, channel: Channel, due_on: str, slot_start: str, in_time_until: str | None, own_start: str | None
) -> str:
    """What makes one telling of a follow-up another than the last: the time that it was given.

    A slot that was missed rolls by itself, which is no new occasion; the user's own date is one, and so is another due
    date, or another time of an interview. All are texts as the store has them.
    """
    if own_start:
        return own_start
    if kind is Kind.ASK_PROCESS:
        return slot_start
    counts_in_hours = kind is Kind.INTERVIEW_NOTES or (kind is Kind.THANK_YOU_NOTE and channel is Channel.EMAIL)
    return in_time_until if counts_in_hours and in_time_until else due_on


def is_digest_due(now: datetime, told: Collection[Told], wishes: Wishes, settings: Settings, zone: ZoneInfo) -> bool:
    """Whether the digest of the day is to be told at that present: then all open follow-ups are needed."""
    today = now.astimezone(zone).date()
    if wishes.digest_at is None or _digest_of(today) in told or awake_at(now, settings, zone) > now:
        return False
    return now >= _digest_at(today, wishes.digest_at, settings, zone)


def due(
    waiting: Iterable[Waiting],
    now: datetime,
    told: Collection[Told],
    wishes: Wishes,
    settings: Settings,
    zone: ZoneInfo,
) -> Due:
    """What is to be told at that present (in UTC) of these open follow-ups, on the clock of the user's zone.

    What opened in the user's night is told when the night is over; of an interview so early that it would be too late
    then, before the night begins.
    """
    awake = awake_at(now, settings, zone)
    if awake > now:
        return Due((), False, (), (), min(awake, now + AT_LEAST_EVERY))
    wanted = [one for one in waiting if one.kind not in wishes.unwanted]
    # Thousands begin at a few instants: of each it is found out once whether it lies in the night.
    awaking = cache(partial(awake_at, settings=settings, zone=zone))
    soon = [one for one in wanted if one.told not in told and _may_open_by(one, now + AT_LEAST_EVERY, zone)]
    opening = {one.told: _opens_at(one, awaking, settings, zone) for one in soon}
    opened = {one.told: one for one in wanted if one.told in opening and opening[one.told] <= now}
    if is_digest_due(now, told, wishes, settings, zone):
        today = now.astimezone(zone).date()
        listed = tuple(one for one in wanted if one.told in opened or _is_of(one, today, now, zone))
        # A slot that opens later on this day has a notice of its own then; an all-day item has its notice in this.
        all_day = (one.told for one in listed if one.day is not None and one.told not in told)
        remembered = (_digest_of(today), *dict.fromkeys((*opened, *all_day)))
        return Due(listed, True, (), remembered, _again_at(opening, now, wishes, settings, zone))
    if not wishes.notices:
        return Due((), False, (), (), _again_at({}, now, wishes, settings, zone))
    # Where there is a digest, the all-day items are told in it.
    singly = {place: one for place, one in opened.items() if one.day is None or wishes.digest_at is None}
    late = [place for place in singly if now - opening[place] > LATE]
    together = frozenset(singly if len(singly) > MOST_AT_ONCE else late if len(late) > 1 else ())
    alone = tuple(one for place, one in singly.items() if place not in together)
    remembered = tuple(singly)
    again = _again_at(opening, now, wishes, settings, zone)
    return Due(tuple(singly[place] for place in singly if place in together), False, alone, remembered, again)


def awake_at(instant: datetime, settings: Settings, zone: ZoneInfo) -> datetime:
    """The instant itself where it lies in the user's own day, else the one at which the next one begins; in UTC."""
    return within_own_day(Span(instant, instant + 2 * _ONE_DAY), settings, zone)[0].start


def _may_open_by(one: Waiting, instant: datetime, zone: ZoneInfo) -> bool:
    """Whether it may be told by then; nothing is told more than a night and an hour before it begins."""
    if one.day is not None:
        return one.day <= instant.astimezone(zone).date()
    return one.start - (_ONE_DAY + BEFORE_AN_INTERVIEW if one.kind is Kind.ASK_PROCESS else timedelta()) <= instant


def _opens_at(one: Waiting, awaking: Callable[[datetime], datetime], settings: Settings, zone: ZoneInfo) -> datetime:
    if one.day is not None:
        return awaking(datetime.combine(one.day, time(), zone).astimezone(UTC))
    if one.kind is not Kind.ASK_PROCESS:
        return awaking(one.start)
    wished = one.start - BEFORE_AN_INTERVIEW
    awake = awaking(wished)
    if awake < one.start:
        return awake
    evenings = within_own_day(Span(wished - _ONE_DAY, wished), settings, zone)
    return max(evenings[-1].start, evenings[-1].end - QUARTER) if evenings else awake


def _is_of(one: Waiting, today: date, now: datetime, zone: ZoneInfo) -> bool:
    """Whether it is late, or for that day or one before."""
    if one.in_time_until is not None and one.in_time_until < now:
        return True
    return (one.day or one.start.astimezone(zone).date()) <= today


def _digest_of(day: date) -> Told:
    return Told("", _DIGEST, day.isoformat())


def _digest_at(day: date, wished: time, settings: Settings, zone: ZoneInfo) -> datetime:
    """The instant of that day's digest: in the user's night there is none, so that it comes when their day begins."""
    at = datetime.combine(day, wished, zone).astimezone(UTC)
    if awake_at(at, settings, zone) > at:
        at = datetime.combine(day, settings.own_day_start, zone).astimezone(UTC)
    return awake_at(at, settings, zone)


def _again_at(
    opening: dict[Told, datetime],
    now: datetime,
    wishes: Wishes,
    settings: Settings,
    zone: ZoneInfo,
) -> datetime:
    times = list(opening.values())
    if wishes.digest_at is not None:
        today = now.astimezone(zone).date()
        times += [_digest_at(today + n * _ONE_DAY, wishes.digest_at, settings, zone) for n in (0, 1)]
    return min([at for at in times if at > now] + [now + AT_LEAST_EVERY])
