"""From a due date to a slot: the first good quarter of an hour on everybody's clocks."""

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import NamedTuple

from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp, Slot, kind_of
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.method.situation import Local, Situation
from followup_desktop.domain.settings import AfterHours, Window
from followup_desktop.domain.time.windows import Span, first_fit, span_on, within_own_day
from followup_desktop.domain.time.zones import QUARTER
from followup_desktop.domain.vocabulary import SPOKEN, Channel, Kind, Need, State

EMAIL_START = time(8)
EMAIL_START_WHEN_DUE = time(9)
EMAIL_END = time(18)
LETTER_WINDOW = (time(9), time(9, 15))
ONE_DAY = timedelta(days=1)


class Offer(NamedTuple):
    """What a day offers: the channel, its windows in the order in which they are tried, and why these.

    ``whys`` has the reasons for each of the windows, where they differ.
    """

    channel: Channel
    spans: tuple[Span, ...]
    why: tuple[Reason, ...] = ()
    whys: tuple[tuple[Reason, ...], ...] = ()

    def why_at(self, start: datetime) -> tuple[Reason, ...]:
        """Why a slot starts at that instant."""
        found = (why for span, why in zip(self.spans, self.whys, strict=False) if span.start <= start < span.end)
        return next(found, self.why)


Offers = Callable[[date], Offer]


def emails(local: Local, due_on: date, first_hour: time = EMAIL_START_WHEN_DUE) -> Offers:
    """Emails of steps 1, 4 and 5: 08:00–18:00 local, from ``first_hour`` on the due date (Always, 1)."""

    def offer(day: date) -> Offer:
        start = first_hour if day == due_on else EMAIL_START
        return Offer(Channel.EMAIL, (span_on(day, start, EMAIL_END, local.zone),), (Reason(Because.EMAIL_HOURS),))

    return offer


def letters(local: Local) -> Offers:
    """Handwritten notes: 09:00–09:15 local (step 3)."""
    return lambda day: Offer(Channel.LETTER, (span_on(day, *LETTER_WINDOW, local.zone),))


def live_calls(s: Situation, local: Local, due_on: date) -> Offers:
    """Step 1: the live-call windows cut to the user's own day; where that leaves nothing, an email that day."""
    no_call = Reason(Because.NO_WINDOW if s.settings.live_windows else Because.NO_LIVE_WINDOWS)

    def offer(day: date) -> Offer:
        windows = ((Because.LIVE_WINDOW, window) for window in s.settings.live_windows)
        call = _cut(s, local, day, Channel.CALL, windows)
        return call or emails(local, due_on)(day)._replace(why=(no_call,))

    return offer


def after_hours(s: Situation, local: Local, due_on: date) -> Offers:
    """Step 4: evening or early morning; else the live-call windows; else an email. All cut to the user's own day."""
    windows = [(Because.EVENING, s.settings.evening_window), (Because.MORNING, s.settings.morning_window)]
    if s.settings.after_hours is AfterHours.MORNING:
        windows.reverse()

    def offer(day: date) -> Offer:
        live = ((Because.LIVE_INSTEAD, window) for window in s.settings.live_windows)
        return (
            _cut(s, local, day, Channel.VOICEMAIL, windows)
            or _cut(s, local, day, Channel.CALL, live)
            or emails(local, due_on)(day)._replace(why=(Reason(Because.NO_WINDOW),))
        )

    return offer


def _cut(
    s: Situation, local: Local, day: date, channel: Channel, windows: Iterable[tuple[Because, Window]]
) -> Offer | None:
    """What the user's own day leaves of the windows, each with why; None where no quarter of an hour is left.

    Says so where the user's own night takes the beginning of a window, or all of one that would be tried before.
    """
    spans: list[Span] = []
    whys: list[tuple[Reason, ...]] = []
    missing = False
    for because, (start, end) in windows:
        window = span_on(day, start, end, local.zone)
        parts = [part for part in within_own_day(window, s.settings, s.user.zone) if part.leaves_a_slot]
        for part in parts:
            night = (Reason(Because.OWN_NIGHT, day),) if missing or part.start != window.start else ()
            spans.append(part)
            whys.append((Reason(because), *night))
        missing = missing or not parts
    return Offer(channel, tuple(spans), whys=tuple(whys)) if spans else None


def remembered(s: Situation, key: str) -> FollowUp:
    """What is remembered of the follow-up; its own date counts only while it is planned (Always, 5)."""
    follow_up = s.application.follow_up(key)
    return follow_up if follow_up.state is State.PLANNED else FollowUp(key, follow_up.state)


def own_date_lies_ahead(s: Situation, key: str, local: Local) -> bool:
    """Whether the user's own date is today or later: until then nothing lapses (Always, 5)."""
    own = remembered(s, key).own_start
    return own is not None and local.date_of(own) >= local.date_of(s.now)


def ended(s: Situation, key: str) -> bool:
    """Whether the user did or skipped it: what is done stays done (Always, 6)."""
    return s.application.follow_up(key).ended


def place(
    s: Situation,
    key: str,
    step: int | None,
    due_on: date,
    contact: Contact | None,
    offers: Offers,
    why: tuple[Reason, ...],
    *,
    interview_id: str = "",
    due_at: datetime | None = None,
    any_day: bool = False,
    local: Local | None = None,
    clock: Local | None = None,
    first_day: date | None = None,
    last_day: date | None = None,
) -> PlannedFollowUp:
    """The follow-up in its slot: the user's own date, else the first good moment from the due date on.

    ``clock`` is the one by whose days the windows are looked for (the contact's, unless the user's own day counts);
    ``first_day`` is where the search begins, where that is not the due date; ``last_day`` the last local day on which
    the method offers the follow-up.
    """
    kind = kind_of(key)
    local = local or s.local(contact)
    clock = clock or local
    # A day of the user's that runs past midnight began the day before.
    reach_back = ONE_DAY if any_day else timedelta()
    own = remembered(s, key).own_start
    day_due = due_on if own is None else local.date_of(own)
    if own is not None:
        first_day = clock.date_of(own) - reach_back
    elif first_day is None:
        first_day = due_on
    if own is not None and s.now <= own:
        start, offer = own, offers(first_day)
        why = (*why, Reason(Because.OWN_DATE))
    else:
        first = max(first_day, clock.date_of(s.now) - reach_back)
        day, start, offer = _first_moment(s, offers, first, any_day)
        why = (*why, *_shifts(s, first_day, first, day, any_day), *offer.why_at(start))
    until = None
    if last_day is not None:
        last = last_day if own is None else max(last_day, local.date_of(own))
        until = datetime.combine(last + ONE_DAY, time(), local.zone)
    return PlannedFollowUp(
        key=key,
        kind=kind,
        channel=offer.channel,
        due_on=due_on,
        slot=Slot(start.astimezone(local.zone), (start + QUARTER).astimezone(local.zone)),
        timezone=local.name,
        step=step,
        contact_id=contact.id if contact else "",
        interview_id=interview_id,
        due_at=due_at.astimezone(local.zone) if due_at else None,
        in_time_until=(own or due_at) if due_at else _end_of(day_due, local),
        own=own is not None,
        until=until,
        needs=_needs(s, kind, offer.channel, contact, interview_id, local),
        why=why,
        offers=offers,
    )


def _first_moment(s: Situation, offers: Offers, first: date, any_day: bool) -> tuple[date, datetime, Offer]:
    """The first day from that one on that has a moment left, business days unless ``any_day``; the moment in UTC."""
    day = first
    while True:
        if any_day or s.days.is_open(day):
            offer = offers(day)
            start = first_fit(offer.spans, s.now)
            if start is not None:
                return day, start, offer
        day += ONE_DAY


def place_all_day(
    s: Situation, key: str, step: int | None, due_on: date, why: tuple[Reason, ...], interview_id: str = ""
) -> PlannedFollowUp:
    """An all-day item: it stays on its due date, or on the user's own, by the application's clock."""
    own = remembered(s, key).own_start
    day = due_on if own is None else s.here.date_of(own)
    zone = s.here.zone
    return PlannedFollowUp(
        key=key,
        kind=kind_of(key),
        channel=Channel.DECIDE,
        due_on=due_on,
        slot=Slot(datetime.combine(day, time(), zone), datetime.combine(day + ONE_DAY, time(), zone), all_day=True),
        timezone=s.here.name,
        step=step,
        interview_id=interview_id,
        in_time_until=_end_of(day, s.here),
        own=own is not None,
        needs=(Need.TIMEZONE,) if s.here.assumed else (),
        why=why if own is None else (*why, Reason(Because.OWN_DATE)),
    )


def _end_of(day: date, local: Local) -> datetime:
    """The last second of the day on that clock, in UTC."""
    return datetime.combine(day + ONE_DAY, time(), local.zone).astimezone(UTC) - timedelta(seconds=1)


def counted(s: Situation, because: Because, day: date, count: int) -> tuple[date, tuple[Reason, ...]]:
    """The ``count``-th business day after the day, with the fact and the holidays that were passed over."""
    to = s.days.after(day, count)
    holidays = tuple(Reason(Because.HOLIDAY, on, text=name) for on, name in s.days.holidays_between(day, to))
    return to, (Reason(because, day, to, count), *holidays)


def moved_to_business_day(s: Situation, day: date) -> tuple[date, tuple[Reason, ...]]:
    """The day moved forward to a business day, with why."""
    to = s.days.on_or_after(day)
    if to == day:
        return to, ()
    return to, (Reason(Because.MOVED, day, to, text=s.days.holiday(day)),)


def lapses_after(s: Situation, due_on: date) -> date:
    """The tenth business day after the due date: a try that is not made by then lapses with it (Always, 2)."""
    return s.days.after(due_on, s.settings.lapse_after_days)


def _shifts(s: Situation, wanted: date, first: date, day: date, any_day: bool) -> tuple[Reason, ...]:
    """Why the slot is not on the day that was wanted: good moments that have passed, or a closed day.

    The holidays in between are told from the two days alone, so that calendars hear the same at any time.
    """
    if day == wanted or (any_day and first == wanted):
        return ()
    if any_day:
        return (Reason(Because.ROLLED, wanted, day),)
    holidays = tuple(Reason(Because.HOLIDAY, on, text=name) for on, name in s.days.holidays_between(wanted, day))
    if first > wanted or s.days.is_open(wanted):
        return (Reason(Because.ROLLED, wanted, day), *holidays)
    return (Reason(Because.MOVED, wanted, day, text=s.days.holiday(wanted)), *holidays)


def _needs(
    s: Situation, kind: Kind, channel: Channel, contact: Contact | None, interview_id: str, local: Local
) -> tuple[Need, ...]:
    """What the follow-up still lacks (Always, 9)."""
    needs = []
    if kind is Kind.APPLICATION_CALL and not s.application.key_skill.strip():
        needs.append(Need.KEY_SKILL)
    if kind is Kind.THANK_YOU_NOTE and not s.application.interview(interview_id).learned.strip():
        needs.append(Need.LEARNED)
    if kind is Kind.DECISION_CALL:
        if s.signal is None:
            needs.append(Need.SIGNAL)
        if s.standing_promise(local, s.responses, s.now) is None:
            needs.append(Need.DECISION_DATE)
    if channel in SPOKEN or channel in (Channel.EMAIL, Channel.LETTER):
        needs += _missing_about(contact, channel)
        if not s.settings.user_name.strip():
            needs.append(Need.USER_NAME)
    if local.assumed:
        needs.append(Need.TIMEZONE)
    return tuple(needs)


def _missing_about(contact: Contact | None, channel: Channel) -> list[Need]:
    missing = [Need.CONTACT] if contact is None else []
    if channel in SPOKEN:
        have, need = contact and contact.phone, Need.PHONE
    elif channel is Channel.EMAIL:
        have, need = contact and contact.email, Need.EMAIL
    else:
        have, need = contact and contact.address, Need.ADDRESS
    return missing if have and have.strip() else [*missing, need]


def prefers_email(s: Situation) -> Reason | None:
    """Why the calls of steps 1 and 4 are emails, if they are (Always, 1)."""
    if s.application.no_calls:
        return Reason(Because.NO_CALLS)
    return Reason(Because.NO_PHONE) if s.by_email_only else None
