"""The user's own dates: the good moment nearest to a wish, and the reason why there is none."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.own_dates import Landing, OwnDates
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.vocabulary import SPOKEN, Kind
from tests.builders import HOLIDAYS, a_follow_up, an_application, an_interview, at, on, some_settings
from tests.domain.method.scenes import DAY, Scene, scenes

NOW = at("2026-11-23 09:41")
MESSAGE = "decision_call:i1:1"
CALL = "application_call:1"


def waiting(**facts: Any) -> JobApplication:
    """Met on Friday 13 November; they said by Friday 27: a message is due on Monday 30 at 17:30."""
    met = an_interview(start="2026-11-13 10:00", contact_ids=("asa",), asked_process=True, decision_on=on("2026-11-27"))
    thanked = a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-13 15:00")
    return an_application("waiting", interviews=(met,), **{"follow_ups": (thanked,), **facts})


def applied(**facts: Any) -> JobApplication:
    """Applied on Wednesday 18 November: a call is due on Wednesday 25 at 10:00."""
    return an_application("applied", **{"applied_on": "2026-11-18", **facts})


def own(application: JobApplication, key: str, now: datetime = NOW, **settings: Any) -> OwnDates:
    chosen = some_settings(**settings)
    planned = plan(application, now, chosen, HOLIDAYS).follow_up(key)
    assert planned is not None, key
    return OwnDates(application, planned, now, chosen, HOLIDAYS)


def start_of(landing: Landing, zone: str = "Europe/London") -> str:
    assert landing.start is not None, said(landing)
    assert landing.start.tzinfo is UTC
    return f"{landing.start.astimezone(ZoneInfo(zone)):%a %d %H:%M}"


def said(landing: Landing) -> str:
    return " ".join(map(str, landing.said))


def why_not(landing: Landing) -> str:
    assert landing.start is None
    return said(landing)


BEFORE, AFTER, LIVE = (
    "A message before office hours.",
    "A message after office hours.",
    "A call in their office hours.",
)


@pytest.mark.parametrize(
    ("key", "day", "clock", "lands", "why"),
    [
        (MESSAGE, "2026-12-01", "18:20", "Tue 01 18:15", ""),
        (MESSAGE, "2026-12-01", "18:15", "Tue 01 18:15", ""),
        (MESSAGE, "2026-12-01", "11:00", "Tue 01 08:30", BEFORE),
        (MESSAGE, "2026-12-01", "14:00", "Tue 01 17:30", AFTER),
        (MESSAGE, "2026-12-01", None, "Tue 01 17:30", ""),
        (CALL, "2026-11-26", "13:00", "Thu 26 14:00", LIVE),
        (CALL, "2026-11-26", "11:40", "Thu 26 11:15", LIVE),
        (CALL, "2026-11-23", "09:00", "Mon 23 10:00", "That time has passed."),
        (CALL, "2026-11-24", None, "Tue 24 10:00", ""),
    ],
)
def test_it_snaps_to_the_nearest_good_moment_of_the_day_and_says_why(
    key: str, day: str, clock: str | None, lands: str, why: str
) -> None:
    dates = own(waiting() if key == MESSAGE else applied(), key)
    landing = dates.nearest(on(day), time.fromisoformat(clock) if clock else None)
    assert (start_of(landing), said(landing)) == (lands, why)


@pytest.mark.parametrize(
    ("clock", "lands", "why"),
    [
        ("21:00", "Tue 01 20:15", "It would be 21:00 in London, and calls go out between 07:00 and 20:30 there."),
        ("06:45", "Tue 01 08:00", "It would be 06:45 in London, and calls go out between 07:00 and 20:30 there."),
    ],
)
def test_out_of_quiet_hours_it_goes_to_the_nearest_good_moment_and_says_why(clock: str, lands: str, why: str) -> None:
    landing = own(waiting(), MESSAGE).nearest(on("2026-12-01"), time.fromisoformat(clock))
    assert (start_of(landing), said(landing)) == (lands, why)


def test_the_users_own_night_is_a_reason_too() -> None:
    there = waiting(timezone="America/New_York", country="US")
    landing = own(there, MESSAGE).nearest(on("2026-12-01"), time(23))
    assert start_of(landing, "America/New_York") == "Tue 01 08:30"
    assert said(landing) == "It would be 23:00 where you are, in your own night."


def test_a_day_that_has_passed_is_refused() -> None:
    for clock in (time(18), None):
        landing = own(waiting(), MESSAGE).nearest(on("2026-11-22"), clock)
        assert why_not(landing) == "That time has passed; nothing was changed."


def test_a_date_in_quiet_hours_is_refused_with_the_next_good_moment() -> None:
    dates = own(waiting(), MESSAGE)
    assert str(dates.refusal(at("2026-12-01 21:00"))) == (
        "It would be 21:00 in London, and calls go out between 07:00 and 20:30 there. The next good moment is "
        "Wed 2 Dec, 17:30 in London; nothing was changed."
    )
    assert dates.refusal(at("2026-12-01 12:00")) is None


def test_the_day_is_the_users_and_the_windows_are_theirs() -> None:
    tokyo = applied(timezone="Asia/Tokyo", country="JP")
    dates = own(tokyo, CALL, timezone="America/New_York", own_day_start=time(6), own_day_end=time(23))
    landing = dates.nearest(on("2026-11-25"), time(20))
    # 10:00 on Thursday in Tokyo is 20:00 on Wednesday in New York.
    assert start_of(landing, "Asia/Tokyo") == "Thu 26 10:00"
    assert start_of(landing, "America/New_York") == "Wed 25 20:00"
    assert [f"{s.start:%d %H:%M}-{s.end:%H:%M}" for s in dates.windows(on("2026-11-25"))] == ["26 01:00-02:30"]


def test_the_same_time_of_day_is_that_at_their_end() -> None:
    # In the week before 2 November New York is four hours behind London, not five.
    chosen = a_follow_up(CALL, "planned", own_start="2026-10-30 14:15")
    there = applied(timezone="America/New_York", country="US", applied_on="2026-10-16", follow_ups=(chosen,))
    dates = own(there, CALL, at("2026-10-26 09:00"))
    assert start_of(dates.days_on(3), "America/New_York") == "Mon 02 10:15"


def test_a_closed_day_is_allowed_with_a_warning() -> None:
    landing = own(waiting(), MESSAGE).nearest(on("2026-12-05"), time(18))
    assert start_of(landing) == "Sat 05 18:00"
    assert said(landing) == "Sat 5 Dec is a Saturday: they may be closed."
    landing = own(waiting(), MESSAGE).nearest(on("2026-12-25"), time(18))
    assert said(landing) == "Fri 25 Dec is Christmas Day: they may be closed."


def test_today_without_a_good_moment_left_says_so() -> None:
    landing = own(waiting(), MESSAGE, at("2026-11-30 20:20")).nearest(on("2026-11-30"), time(20))
    assert why_not(landing) == "Today has no good moment left for it; nothing was changed."


def test_a_day_without_a_good_moment_names_the_next_one() -> None:
    ahead = an_interview(start="2026-11-26 10:00", contact_ids=("asa",))
    dates = own(an_application("interviewing", interviews=(ahead,)), "thank_you_note:i1:asa:1")
    assert why_not(dates.nearest(on("2026-11-24"))) == (
        "There is no good moment for it on Tue 24 Nov; the next one is Thu 26 Nov, 12:00 in London. "
        "Nothing was changed."
    )
    assert start_of(dates.nearest(on("2026-11-27"), time(6))) == "Fri 27 07:00"


def test_an_interview_is_moved_by_its_own_date() -> None:
    ahead = an_interview(start="2026-11-26 10:00", contact_ids=("asa",))
    dates = own(an_application("interviewing", interviews=(ahead,)), "ask_process:i1:1")
    why = "An interview is moved by its own date, not snoozed; nothing was changed."
    for landing in (dates.nearest(on("2026-11-27"), time(11)), dates.beside(later=True), dates.days_on(1)):
        assert why_not(landing) == why
    assert dates.windows(on("2026-11-27")) == ()


def test_a_whole_day_goes_to_another_day_and_has_no_times() -> None:
    dates = own(an_application("offer", offer_reply_by="2026-11-27"), "offer_reply:1")
    assert start_of(dates.nearest(on("2026-11-25"))) == "Wed 25 00:00"
    assert start_of(dates.days_on(1)) == "Sat 28 00:00"
    assert why_not(dates.beside(later=True)) == (
        "It is for a whole day: only its day can be another. Nothing was changed."
    )
    assert why_not(dates.nearest(on("2026-11-22"))) == "That time has passed; nothing was changed."


def test_what_is_late_goes_on_from_today() -> None:
    dates = own(an_application("offer", offer_reply_by="2026-11-18"), "offer_reply:1")
    assert start_of(dates.days_on(1)) == "Tue 24 00:00"


def test_a_quarter_earlier_and_later_goes_from_window_to_window_and_ends_with_the_day() -> None:
    first = own(waiting(), MESSAGE)
    assert start_of(first.beside(later=True)) == "Mon 30 17:45"
    assert start_of(first.beside(later=False)) == "Mon 30 08:30"
    early = waiting(follow_ups=(a_follow_up(MESSAGE, "planned", own_start="2026-11-30 08:00"),))
    assert why_not(own(early, MESSAGE).beside(later=False)) == (
        "That day has no earlier good moment for it; nothing was changed."
    )
    late = waiting(follow_ups=(a_follow_up(MESSAGE, "planned", own_start="2026-11-30 20:15"),))
    assert why_not(own(late, MESSAGE).beside(later=True)) == (
        "That day has no later good moment for it; nothing was changed."
    )


def test_days_before_the_first_are_refused() -> None:
    assert start_of(own(applied(), CALL).days_on(-2)) == "Mon 23 10:00"
    assert why_not(own(applied(), CALL).days_on(-3)) == "That time has passed; nothing was changed."


@given(scenes(), st.integers(-2, 20), st.sampled_from([None, *(time(hour, 20) for hour in range(24))]))
def test_wherever_it_lands_the_rule_of_own_dates_allows_it(scene: Scene, days: int, clock: time | None) -> None:
    user = ZoneInfo(scene.settings.timezone)
    day = scene.now.astimezone(user).date() + days * DAY
    for planned in scene.plan.follow_ups:
        dates = OwnDates(scene.application, planned, scene.now, scene.settings, HOLIDAYS)
        landing = dates.nearest(day, clock)
        assert landing.start is not None or landing.said
        if planned.kind is Kind.ASK_PROCESS:
            assert landing.start is None
        if landing.start is None:
            continue
        assert dates.refusal(landing.start) is None
        if planned.slot.all_day:
            assert landing.start.astimezone(planned.slot.start.tzinfo).time() == time()
            continue
        assert landing.start.astimezone(user).date() == day
        assert landing.start >= scene.now - timedelta(minutes=15)
        windows = dates.windows(day)
        assert any(w.start <= landing.start and landing.start + timedelta(minutes=15) <= w.end for w in windows)
        if planned.channel in SPOKEN:
            theirs = landing.start.astimezone(ZoneInfo(planned.timezone)).time()
            assert time(7) <= theirs <= time(20, 30)


@given(scenes(), st.integers(0, 9))
def test_no_good_moment_of_the_day_is_nearer(scene: Scene, days: int) -> None:
    user = ZoneInfo(scene.settings.timezone)
    day: date = scene.now.astimezone(user).date() + days * DAY
    for planned in scene.plan.follow_ups:
        if planned.slot.all_day:
            continue
        dates = OwnDates(scene.application, planned, scene.now, scene.settings, HOLIDAYS)
        wished = datetime.combine(day, time(12), user).astimezone(UTC)
        landing = dates.nearest(day, time(12))
        if landing.start is None:
            continue
        nearest = abs(landing.start - wished)
        for window in dates.windows(day):
            begin = max(window.start, scene.now)
            if (
                window.end - begin >= timedelta(minutes=30)
                and dates.refusal(window.end - timedelta(minutes=15)) is None
            ):
                assert nearest <= abs(window.end - timedelta(minutes=15) - wished) + timedelta(minutes=15)
