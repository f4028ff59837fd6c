"""What holds of every plan, whatever the application, the present and the settings."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.plan import business_days_of, plan, still_silent
from followup_desktop.domain.method.reconcile import difference, drop_stale_dates, reconcile
from followup_desktop.domain.method.wording import say_why
from followup_desktop.domain.settings import AfterHours, Settings
from followup_desktop.domain.vocabulary import (
    NUDGES,
    RESPONSES,
    TRIES,
    ActivityKind,
    Channel,
    Kind,
    Need,
    Signal,
    Stage,
    State,
)
from tests.builders import HOLIDAYS
from tests.domain.method.scenes import DAY, Scene, scenes

QUARTER = timedelta(minutes=15)
MINUTE = timedelta(minutes=1)
SECOND = timedelta(seconds=1)
KEY = re.compile(r"([a-z_]+)((?::[ic]\d){0,2}):([1-9]\d*)")
PARTS = {
    Kind.APPLICATION_CALL: {""},
    Kind.ASK_PROCESS: {"i"},
    Kind.INTERVIEW_NOTES: {"i"},
    Kind.THANK_YOU_NOTE: {"i", "ic"},
    Kind.DECISION_CALL: {"i"},
    Kind.MOVE_ON: {"", "i"},
    Kind.GRACIOUS_NOTE: {""},
    Kind.STAY_IN_TOUCH: {""},
    Kind.OFFER_REPLY: {""},
}
NOT_BEFORE, NOT_AFTER = time(7), time(20, 30)


def many(examples: int) -> Any:
    """So many examples, or more where the profile asks for more."""
    return settings(max_examples=max(examples, settings().max_examples))


def utc(instant: datetime) -> datetime:
    return instant.astimezone(UTC)


def is_open(scene: Scene, day: date) -> bool:
    """A business day, told from the calendar alone."""
    country = scene.application.country or scene.settings.country
    return day.weekday() < 5 and day not in HOLIDAYS.of(country, scene.application.subdivision, day.year)


def is_awake(instant: datetime, settings: Settings) -> bool:
    """Whether the user's clock says that it is the user's own day."""
    now = instant.astimezone(ZoneInfo(settings.timezone)).time()
    start, end = settings.own_day_start, settings.own_day_end
    if start == end:
        return True
    return start <= now < end if start < end else now >= start or now < end


def lies_in(follow_up: PlannedFollowUp, start: time, end: time) -> bool:
    """Whether the slot lies between these local times of one day."""
    slot = follow_up.slot
    last = slot.end - SECOND
    return slot.start.date() == last.date() and start <= slot.start.time() and slot.end.time() <= end


# Every follow-up --------------------------------------------------------------------------------------------------


@given(scenes())
@many(800)
def test_every_plan(scene):
    check_keys(scene)
    check_slots(scene)
    check_overdue(scene)
    for f in scene.plan.follow_ups:
        own = scene.application.follow_up(f.key).own_start if f.own else None
        if own is None or scene.now > own:
            check_hours(scene, f)


def check_keys(scene: Scene) -> None:
    """Keys are unique, well-formed and never those of what has ended; every follow-up says why."""
    found = scene.plan.follow_ups
    assert len({f.key for f in found}) == len(found)
    for f in found:
        match = KEY.fullmatch(f.key)
        assert match, f.key
        kind, ids = Kind(match[1]), match[2]
        assert kind is f.kind
        assert re.sub(r"[:\d]", "", ids) in PARTS[kind]
        assert not scene.application.follow_up(f.key).ended
        if f.kind not in NUDGES:
            assert match[3] == "1"
        assert (f":{f.interview_id}:" in f.key) == bool(f.interview_id)
        assert f.why
        assert say_why(f).strip()
        assert any(reason.day for reason in f.why)
    starts = [utc(f.slot.start) for f in found]
    assert starts == sorted(starts)


def check_slots(scene: Scene) -> None:
    """Slots are quarters of an hour that have not begun, but for interviews, their notes and all-day items."""
    for f in scene.plan.follow_ups:
        slot, zone = f.slot, ZoneInfo(f.timezone)
        assert slot.start.tzinfo == slot.end.tzinfo == zone
        own = scene.application.follow_up(f.key).own_start
        assert f.own == (own is not None and f.kind is not Kind.ASK_PROCESS)
        if slot.all_day:
            assert f.channel is Channel.DECIDE
            assert slot.start.time() == slot.end.time() == time()
            assert slot.end.date() - slot.start.date() == DAY
            assert f.timezone == (scene.application.timezone or scene.settings.timezone)
            assert slot.day == (own.astimezone(zone).date() if own else f.due_on)
            continue
        if f.kind is Kind.ASK_PROCESS:
            interview = scene.application.interview(f.interview_id)
            assert (utc(slot.start), utc(slot.end)) == (interview.starts_at, interview.ends_at)
            assert scene.now < interview.ends_at
            continue
        if f.kind is Kind.INTERVIEW_NOTES and not f.own:
            over = scene.application.interview(f.interview_id).ends_at
            if scene.now < over + 2 * QUARTER:
                assert (utc(slot.start), utc(slot.end)) == (over, over + 2 * QUARTER)
                continue
        assert utc(slot.end) - utc(slot.start) == QUARTER
        assert utc(slot.start) >= scene.now
        if own is not None and scene.now <= own:
            assert utc(slot.start) == own


def check_overdue(scene: Scene) -> None:
    """Overdue is what the due date says, or the user's own date."""
    for f in scene.plan.follow_ups:
        own = scene.application.follow_up(f.key).own_start if f.own else None
        zone = ZoneInfo(f.timezone)
        today = scene.now.astimezone(zone).date()
        if f.kind is Kind.ASK_PROCESS:
            expected = False
        elif f.due_at is not None:
            assert f.due_on == f.due_at.astimezone(zone).date()
            expected = scene.now > (own or f.due_at)
        else:
            expected = today > (own.astimezone(zone).date() if own else f.due_on)
        assert f.is_overdue(scene.now) == expected


def check_hours(scene: Scene, f: PlannedFollowUp) -> None:
    """The hours of a follow-up that has no time of the user's own."""
    settings, day = scene.settings, f.slot.day
    if f.channel is Channel.INTERVIEW or f.slot.all_day:
        return
    if f.channel is Channel.NOTES:
        if utc(f.slot.end) - utc(f.slot.start) == QUARTER:
            assert is_awake(f.slot.start, settings)
            assert is_awake(f.slot.end - SECOND, settings)
        return
    if f.kind is Kind.THANK_YOU_NOTE and f.channel is Channel.EMAIL:
        assert lies_in(f, time(7), time(21))
        over = scene.application.interview(f.interview_id).ends_at
        assert utc(f.slot.start) >= over + settings.thank_you_after_minutes * MINUTE
        return
    # All the others: on business days, never before the due date.
    assert is_open(scene, day)
    if not f.own:
        assert day >= f.due_on
    if f.channel is Channel.LETTER:
        assert f.slot.start.time() == time(9)
    elif f.channel is Channel.EMAIL:
        first = time(10) if f.kind is Kind.STAY_IN_TOUCH else time(9)
        assert lies_in(f, first if day == f.due_on else time(8), time(18))
    else:
        assert f.kind in TRIES
        assert is_awake(f.slot.start, settings)
        assert is_awake(f.slot.end - SECOND, settings)
        assert not scene.application.no_calls
        if f.channel is Channel.VOICEMAIL:
            assert f.kind is Kind.DECISION_CALL
            assert f.slot.start.time() >= NOT_BEFORE
            assert f.slot.end.time() <= NOT_AFTER
            assert lies_in(f, *settings.evening_window) or lies_in(f, *settings.morning_window)
        else:
            assert any(lies_in(f, *window) for window in settings.live_windows)


# The promise ------------------------------------------------------------------------------------------------------


def standing_promise(scene: Scene, zone: ZoneInfo, since: date | None) -> date | None:
    """The promise that stands, told from the words of the method."""

    def day(instant: datetime) -> date:
        return instant.astimezone(zone).date()

    responses = [a for a in scene.application.activity if a.kind in RESPONSES and (not since or day(a.at) >= since)]
    rounds = [i for i in scene.application.interviews if not i.called_off]
    stated: list[tuple[datetime, date, Interview | None]] = [
        (i.ends_at, i.decision_on, i) for i in rounds if i.decision_on
    ]
    stated += [(r.at, r.decision_on, None) for r in responses if r.decision_on]
    if not stated:
        return None
    newest = max(at for at, _, _ in stated)
    latest = [s for s in stated if s[0] == newest]
    assume(len(latest) == 1)
    said_at, promise, in_round = latest[0]
    if any(day(r.at) > promise for r in responses):
        return None
    further = [i for i in rounds if i is not in_round and i.starts_at >= said_at and i.ends_at <= scene.now]
    return None if any(day(i.ends_at) >= promise for i in further) else promise


@given(scenes())
@many(800)
def test_every_nudge(scene):
    check_nudges(scene)
    check_promise(scene)
    for f in scene.plan.follow_ups:
        if f.kind in TRIES and not f.own:
            assert (f.channel, utc(f.slot.start)) == first_moment(scene, f)


def check_nudges(scene: Scene) -> None:
    """At most one, only where its stage asks for it, and no try that has lapsed."""
    nudges = [f for f in scene.plan.follow_ups if f.kind in NUDGES]
    assert len(nudges) <= 1
    for f in nudges:
        assert scene.application.stage in (Stage.APPLIED, Stage.INTERVIEWING, Stage.WAITING)
        assert f.step == (4 if f.interview_id else 1)
        if f.kind in TRIES and not f.own:
            days = business_days_of(scene.application, scene.settings, HOLIDAYS)
            last = days.after(f.due_on, scene.settings.lapse_after_days)
            assert scene.now.astimezone(ZoneInfo(f.timezone)).date() <= last


def check_promise(scene: Scene) -> None:
    """No call or email of steps 1 and 4 comes before the promise."""
    for f in scene.plan.follow_ups:
        if f.kind not in TRIES:
            continue
        since = scene.application.applied_on if f.kind is Kind.APPLICATION_CALL else None
        promise = standing_promise(scene, ZoneInfo(f.timezone), since)
        if f.kind is Kind.DECISION_CALL:
            assert (Need.DECISION_DATE in f.needs) == (promise is None)
        if promise is not None:
            assert f.due_on > promise
            if not f.own:
                assert f.slot.day > promise


# The first good moment --------------------------------------------------------------------------------------------


def parts_of(day: date, window: tuple[time, time], zone: ZoneInfo, settings: Settings) -> Iterator[list[datetime]]:
    """The minutes of the window in which the user is awake, in stretches of a quarter of an hour or more."""
    minute = datetime.combine(day, window[0], zone).astimezone(UTC)
    end = datetime.combine(day, window[1], zone).astimezone(UTC)
    stretch: list[datetime] = []
    while minute < end:
        if is_awake(minute, settings):
            stretch.append(minute)
        else:
            if len(stretch) >= 15:
                yield stretch
            stretch = []
        minute += MINUTE
    if len(stretch) >= 15:
        yield stretch


def _way(
    scene: Scene, f: PlannedFollowUp, day: date, emails: bool, after_hours: list[tuple[time, time]]
) -> tuple[Channel, list[list[datetime]]]:
    """What the day offers, the present left aside."""
    settings, zone = scene.settings, ZoneInfo(f.timezone)
    ways = [(Channel.CALL, list(settings.live_windows))]
    if f.kind is Kind.DECISION_CALL:
        ways.insert(0, (Channel.VOICEMAIL, after_hours))
    for channel, windows in [] if emails else ways:
        parts = [part for window in windows for part in parts_of(day, window, zone, settings)]
        if parts:
            return channel, parts
    first = time(9) if day == f.due_on else time(8)
    start = datetime.combine(day, first, zone).astimezone(UTC)
    end = datetime.combine(day, time(18), zone).astimezone(UTC)
    return Channel.EMAIL, [[start + n * MINUTE for n in range((end - start) // MINUTE)]]


def first_moment(scene: Scene, f: PlannedFollowUp) -> tuple[Channel, datetime]:
    """The first good moment for a try, found minute by minute."""
    settings, zone, now = scene.settings, ZoneInfo(f.timezone), scene.now
    people = scene.application.contacts
    emails = scene.application.no_calls or (any(p.email for p in people) and not any(p.phone for p in people))
    if f.kind is Kind.DECISION_CALL:
        newest = [i.signal for i in scene.application.interviews_on_record if i.signal]
        emails = emails or newest[-1:] == [Signal.DONT_CALL]
    after_hours = [settings.evening_window, settings.morning_window]
    if settings.after_hours is AfterHours.MORNING:
        after_hours.reverse()
    day = max(f.due_on, now.astimezone(zone).date())
    while True:
        if is_open(scene, day):
            channel, parts = _way(scene, f, day, emails, after_hours)
            for part in parts:
                start = part[0]
                if now > start:
                    start = now.replace(second=0)
                    while start < now or start.minute % 15:
                        start += MINUTE
                if start + QUARTER <= part[-1] + MINUTE:
                    return channel, start
        day += DAY


# Retired, the same, and time --------------------------------------------------------------------------------------


@given(scenes())
@many(200)
def test_retired_is_nothing_of_steps_1_and_4_and_the_rest_as_before(scene):
    chased = replace(scene.application, chase=True)
    retired = replace(scene.application, chase=False)
    left = scene._replace(application=retired).plan.follow_ups
    assert not [f for f in left if f.kind in NUDGES]
    assert left == tuple(f for f in scene._replace(application=chased).plan.follow_ups if f.kind not in NUDGES)


@given(scenes())
@many(200)
def test_the_same_input_gives_the_same_plan(scene):
    again = Scene(
        replace(scene.application), scene.now.astimezone(ZoneInfo("Asia/Kathmandu")), scene.settings._replace()
    )
    assert scene.plan == scene.plan == again.plan
    assert [f.why for f in scene.plan.follow_ups] == [f.why for f in again.plan.follow_ups]


@given(scenes(), st.lists(st.floats(0, 1), min_size=3, max_size=3))
@many(600)
def test_until_it_says_that_it_changes_the_plan_stays(scene, fractions):
    now = scene.plan
    if now.changes_at is None:
        last = scene.now + 400 * DAY
    else:
        assert now.changes_at > scene.now
        assert now.changes_at == now.changes_at.replace(microsecond=0)
        last = now.changes_at - SECOND
    for fraction in (*fractions, 1):
        seconds = int((last - scene.now).total_seconds() * fraction)
        later = scene.at(scene.now + seconds * SECOND).plan
        assert later.follow_ups == now.follow_ups
        assert (later.pips, later.needs, later.signal) == (now.pips, now.needs, now.signal)
        assert later.changes_at == now.changes_at


# Deeds ------------------------------------------------------------------------------------------------------------


@given(scenes(), scenes())
@many(300)
def test_reconciling_twice_is_the_same_as_once(scene, other):
    """Any change of the application, however wild."""
    before = scene.plan
    changed = replace(other.application, follow_ups=scene.application.follow_ups)
    after = scene._replace(application=changed).plan
    once = reconcile(changed, before, after)
    assert reconcile(once, before, after) == once
    planned = scene._replace(application=once).plan
    assert reconcile(once, planned, planned) == once
    # What the user ended stays exactly as it was; nothing that is remembered is forgotten but what is bare.
    assert [f for f in once.follow_ups if f.ended] == [f for f in changed.follow_ups if f.ended]
    told = difference(before, after, once)
    keys = [f.key for f in (*told.added, *told.moved, *told.cancelled)]
    assert len(keys) == len(set(keys))
    for f in told.cancelled:
        assert once.follow_up(f.key).state is State.CANCELLED
    for f in after.follow_ups:
        assert once.follow_up(f.key).state is State.PLANNED


def deed(application: JobApplication, now: datetime, settings: Settings, change: Callable) -> JobApplication:
    """A change as the services make it: without stale dates, reconciled."""
    before = plan(application, now, settings, HOLIDAYS)
    changed = change(drop_stale_dates(application, before))
    return reconcile(changed, before, plan(changed, now, settings, HOLIDAYS))


ACTS = ("done", "skipped", "voicemail", "email", "call", "response", "snooze", "wait")


@given(scenes(), st.lists(st.tuples(st.sampled_from(ACTS), st.integers(0, 9), st.integers(0, 90)), max_size=8))
@many(400)
def test_what_is_done_never_vanishes_and_is_never_asked_again(scene, acts):
    application, now, settings = scene.application, scene.now, scene.settings
    ended = {f.key: f for f in application.follow_ups if f.ended}
    for number, (act, index, hours) in enumerate(acts):
        open_ = plan(application, now, settings, HOLIDAYS).follow_ups
        chosen = open_[index % len(open_)] if open_ else None
        if act in ("done", "skipped") and chosen is not None:
            row = FollowUp(chosen.key, State(act), done_at=now)
            ended[chosen.key] = row
            application = deed(application, now, settings, lambda a, row=row: a.with_follow_up(row))
        elif act == "snooze" and chosen is not None and chosen.kind is not Kind.ASK_PROCESS:
            row = replace(application.follow_up(chosen.key), own_start=now + hours * 4 * QUARTER, state=State.PLANNED)
            application = deed(application, now, settings, lambda a, row=row: a.with_follow_up(row))
        elif act in ("voicemail", "email", "call", "response"):
            logged = Activity(f"act {number}", now, ActivityKind(act))
            application = deed(application, now, settings, lambda a, logged=logged: a.with_activity(logged))
        now += hours * 4 * QUARTER
        asked = {f.key for f in plan(application, now, settings, HOLIDAYS).follow_ups}
        assert not asked & ended.keys()
        assert {f.key: f for f in application.follow_ups if f.ended} == ended


@given(scenes())
@many(300)
def test_what_comes_if_they_stay_silent_comes_to_an_end(scene):
    found = still_silent(scene.application, scene.now, scene.settings, HOLIDAYS)
    assert len(found) <= 6
    assert len({f.key for f in found}) == len(found)
    assert all(f.kind in NUDGES for f in found)
    open_try = [f for f in scene.plan.follow_ups if f.kind in TRIES]
    assert len(open_try) <= 1
    if not open_try:
        assert found == ()
    elif found:
        assert all(f.kind in TRIES for f in found[:-1])
        starts = [utc(f.slot.start) for f in found[:-1]]
        assert starts == sorted(starts)
