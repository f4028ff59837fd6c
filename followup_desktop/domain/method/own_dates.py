"""The user's own dates for a follow-up: where it may stand, the good moment nearest to a wish, why not elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.placing import ONE_DAY
from followup_desktop.domain.method.plan import plan, situation_of
from followup_desktop.domain.method.wording import sentence_of
from followup_desktop.domain.sentences import Day, Place, Sentence, Weekday
from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE, Settings
from followup_desktop.domain.time.business_days import Holidays
from followup_desktop.domain.time.windows import Span, is_own_night
from followup_desktop.domain.time.zones import QUARTER, next_quarter
from followup_desktop.domain.vocabulary import NUDGES, SPOKEN, Kind

_PASSED = Sentence("That time has passed; nothing was changed.")
_A_MOMENT = timedelta(seconds=1)


class Landing(NamedTuple):
    """Where a follow-up lands (an instant in UTC), and what is worth knowing: why not where it was wished, a warning.

    Without a ``start`` it cannot go there, and ``said`` says why.
    """

    start: datetime | None
    said: tuple[Sentence, ...] = ()


class OwnDates:
    """The own dates that one open follow-up may have at the instant ``now`` (aware). Days are the user's days."""

    def __init__(
        self,
        application: JobApplication,
        planned: PlannedFollowUp,
        now: datetime,
        settings: Settings,
        holidays: Holidays,
    ) -> None:
        self._application = application
        self._planned = planned
        self._settings = settings
        self._holidays = holidays
        self._s = situation_of(application, now, settings, holidays)
        self._local = self._s.local(application.contact(planned.contact_id))

    # The rule (Always, 5) -----------------------------------------------------------------------------------------

    def refusal(self, own_start: datetime) -> Sentence | None:
        """Why it cannot have that date; None where it can.

        A call is refused, with the next good moment, before 07:00 or after 20:30 at their end or in the user's own
        night.
        """
        planned = self._planned
        if planned.kind is Kind.ASK_PROCESS:
            return Sentence("An interview is moved by its own date, not snoozed; nothing was changed.")
        start = own_start
        if planned.slot.all_day:
            zone = planned.slot.start.tzinfo
            start = datetime.combine(own_start.astimezone(zone).date(), time(), zone)
        if start + (planned.slot.end - planned.slot.start) <= self._s.now:
            return _PASSED
        quiet = self._quiet(own_start)
        if quiet is None:
            return None
        return Sentence(
            "{reason} The next good moment is {next_good}; nothing was changed.",
            reason=quiet,
            next_good=self._next_good(own_start),
        )

    def warning(self, own_start: datetime) -> Sentence | None:
        """What is worth knowing of that date: they may be closed."""
        planned, day = self._planned, self._local.date_of(own_start)
        if planned.kind not in NUDGES or planned.slot.all_day or self._s.days.is_open(day):
            return None
        name = self._s.days.holiday(day) or Sentence("a {weekday}", weekday=Weekday(day))
        return Sentence("{day} is {name}: they may be closed.", day=Day(day, self._s.now.date()), name=name)

    def _quiet(self, own_start: datetime) -> Sentence | None:
        """Why it is no time for it, if it is a call."""
        if self._planned.channel not in SPOKEN:
            return None
        theirs, user = own_start.astimezone(self._local.zone), self._s.user
        if not EARLIEST_MESSAGE <= theirs.time() <= LATEST_MESSAGE:
            return Sentence(
                "It would be {time} in {place}, and calls go out between 07:00 and 20:30 there.",
                time=theirs.time(),
                place=Place(self._local.name),
            )
        if is_own_night(own_start.astimezone(UTC), self._settings, user.zone):
            own = own_start.astimezone(user.zone)
            return Sentence("It would be {time} where you are, in your own night.", time=own.time())
        return None

    def _next_good(self, own_start: datetime) -> Sentence:
        """The slot that the plan would give if it were already the time that was asked for."""
        planned, application = self._planned, self._application
        bare = application.with_follow_up(replace(application.follow_up(planned.key), own_start=None))
        later = plan(bare, max(self._s.now, own_start.astimezone(UTC)), self._settings, self._holidays)
        found = later.follow_up(planned.key) or planned
        start = found.slot.start.astimezone(self._local.zone)
        day = Day(start.date(), self._s.now.date())
        return Sentence("{day}, {time} in {place}", day=day, time=start.time(), place=Place(self._local.name))

    # The nearest good moment --------------------------------------------------------------------------------------

    def nearest(self, day: date, clock: time | None = None) -> Landing:
        """The good moment nearest to that time of the user's own clock, on that day of the user's.

        Without a ``clock`` it keeps the time of day that it has at their end. What is for a whole day needs none.
        """
        if self._planned.slot.all_day:
            return self._on(datetime.combine(day, time(), self._s.here.zone).astimezone(UTC))
        wished = self._same_time_on(day) if clock is None else datetime.combine(day, clock, self._s.user.zone)
        wished = wished.astimezone(UTC)
        if day < self._today or self._planned.kind is Kind.ASK_PROCESS:
            return _stays(self.refusal(wished) or _PASSED)
        found = min(self._starts_on(day), key=lambda start: abs(start - wished), default=None)
        if found is not None:
            landing = self._on(found)
            is_there = found <= wished < found + QUARTER
            return landing if is_there else landing._replace(said=(*self._why_not(wished, found, day), *landing.said))
        if day == self._today:
            return _stays(Sentence("Today has no good moment left for it; nothing was changed."))
        near, next_good = Day(day, self._today), self._next_good(wished)
        said = Sentence(
            "There is no good moment for it on {day}; the next one is {next_good}. Nothing was changed.",
            day=near,
            next_good=next_good,
        )
        return _stays(said)

    def beside(self, later: bool) -> Landing:
        """The next good moment of the same day, earlier or later than its slot."""
        slot = self._planned.slot
        if slot.all_day:
            return _stays(Sentence("It is for a whole day: only its day can be another. Nothing was changed."))
        if said := self._is_fixed():
            return _stays(said)
        start = slot.start.astimezone(UTC)
        starts = sorted(self._starts_on(self._s.user.date_of(start)))
        beyond = [one for one in starts if (one > start if later else one < start)]
        if beyond:
            return self._on(beyond[0] if later else beyond[-1])
        if later:
            return _stays(Sentence("That day has no later good moment for it; nothing was changed."))
        return _stays(Sentence("That day has no earlier good moment for it; nothing was changed."))

    def days_on(self, days: int) -> Landing:
        """The same time of day, that many days later (earlier, where negative); what is late counts from today."""
        slot = self._planned.slot
        if said := self._is_fixed():
            return _stays(said)
        day = slot.day if slot.all_day else self._s.user.date_of(slot.start)
        return self.nearest(max(day, self._today) + days * ONE_DAY)

    def windows(self, day: date) -> tuple[Span, ...]:
        """The stretches of that day of the user's in which it may stand; none for what is for a whole day."""
        midnight = datetime.combine(day, time(), self._s.user.zone).astimezone(UTC)
        after = datetime.combine(day + ONE_DAY, time(), self._s.user.zone).astimezone(UTC)
        cut = (Span(max(span.start, midnight), min(span.end, after)) for span in self._spans_about(day))
        return tuple(sorted(span for span in cut if span.leaves_a_slot))

    # Inside -------------------------------------------------------------------------------------------------------

    @property
    def _today(self) -> date:
        return (self._s.here if self._planned.slot.all_day else self._s.user).date_of(self._s.now)

    def _is_fixed(self) -> Sentence | None:
        """Why it is not moved at all, if so."""
        return self.refusal(self._s.now) if self._planned.kind is Kind.ASK_PROCESS else None

    def _on(self, start: datetime) -> Landing:
        if said := self.refusal(start):
            return _stays(said)
        warning = self.warning(start)
        return Landing(start, (warning,) if warning else ())

    def _why_not(self, wished: datetime, found: datetime, day: date) -> Iterator[Sentence]:
        """Why it lands there rather than where it was wished: quiet hours, what has passed, the method's window."""
        if quiet := self._quiet(wished):
            yield quiet
        elif wished < self._s.now:
            yield Sentence("That time has passed.")
        else:
            offers = self._planned.offers
            for offer in map(offers, _days_about(day)) if offers is not None else ():
                if any(span.start <= found < span.end for span in offer.spans):
                    yield from (sentence_of(reason, self._planned) for reason in offer.why_at(found))
                    return

    def _same_time_on(self, day: date) -> datetime:
        """That day of the user's, at the time of day that it has at their end."""
        zone = self._local.zone
        clock = self._planned.slot.start.astimezone(zone).time()
        there = (datetime.combine(their_day, clock, zone).astimezone(UTC) for their_day in _days_about(day))
        return next(instant for instant in there if self._s.user.date_of(instant) == day)

    def _spans_about(self, day: date) -> Iterator[Span]:
        """The windows of their days that can touch that day of the user's."""
        offers = self._planned.offers
        for their_day in _days_about(day):
            if offers is not None:
                yield from offers(their_day).spans

    def _starts_on(self, day: date) -> Iterator[datetime]:
        """The moments of that day of the user's at which a slot may start, in UTC."""
        for span in self._spans_about(day):
            start = span.start if self._s.now <= span.start else next_quarter(self._s.now)
            while start + QUARTER <= span.end:
                if self._s.user.date_of(start) == day and self.refusal(start) is None:
                    yield start
                start = next_quarter(start + _A_MOMENT)


def _stays(said: Sentence) -> Landing:
    return Landing(None, (said,))


def _days_about(day: date) -> tuple[date, ...]:
    """Every day of theirs of which a part can be that day of the user's: the ends of the world are 26 hours apart."""
    return tuple(day + n * ONE_DAY for n in (0, -1, 1, -2, 2))
