"""Hypothesis strategies for whole scenes: an application with all that belongs to it, the present, the settings."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any, NamedTuple

from hypothesis import strategies as st

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.plan import Plan, plan
from followup_desktop.domain.settings import AfterHours, Settings
from followup_desktop.domain.vocabulary import ActivityKind, ContactRole, Kind, Outcome, Signal, Stage, State, ThankBy
from tests.builders import HOLIDAYS

ZONES = (
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Los_Angeles",
    "Asia/Kathmandu",  # +05:45
    "Pacific/Auckland",  # +13:00 in its summer
    "Pacific/Tongatapu",  # +13:00
    "Pacific/Kiritimati",  # +14:00
    "Pacific/Pago_Pago",  # -11:00
    "Australia/Lord_Howe",  # half an hour of summer time
    "Africa/Cairo",  # the clocks change at midnight
    "America/Havana",  # so do these
)
# Days around changes of the clocks, and around Christmas, Easter and Thanksgiving.
DAYS = (
    date(2026, 3, 6),
    date(2026, 3, 27),
    date(2026, 4, 2),
    date(2026, 9, 25),
    date(2026, 10, 23),
    date(2026, 10, 30),
    date(2026, 11, 23),
    date(2026, 12, 23),
    date(2027, 1, 1),
    date(2027, 3, 12),
    date(2027, 3, 26),
)
CLOCKS = (time(7), time(8), time(8, 30), time(9), time(10), time(11, 15), time(14), time(15, 45), time(17, 30))
OWN_DAYS = (
    (time(7), time(22)),
    (time(9), time(17)),
    (time(9), time(17, 44)),
    (time(5, 30), time(12, 10)),
    (time(14), time(2)),
    (time(22), time(6)),
    (time(6), time(6)),
)
LIVE_WINDOWS = (((time(9, 10), time(9, 40)),), ((time(14), time(16)), (time(10), time(11))), ())
DAY = timedelta(days=1)

zones = st.sampled_from(ZONES)
maybe_zone = st.sampled_from(("", "", *ZONES))
offsets = st.integers(-30, 12)


class Scene(NamedTuple):
    """An application at a moment."""

    application: JobApplication
    now: datetime
    settings: Settings

    @property
    def plan(self) -> Plan:
        """Its plan."""
        return plan(self.application, self.now, self.settings, HOLIDAYS)

    def at(self, now: datetime) -> "Scene":
        """The same application at another moment."""
        return self._replace(now=now)


@st.composite
def some_settings(draw: st.DrawFn) -> Settings:
    """Settings as the user may have changed them."""
    own_day = draw(st.sampled_from(OWN_DAYS))
    changed: dict[str, Any] = draw(
        st.fixed_dictionaries(
            {},
            optional={
                "application_call_attempts": st.integers(0, 5),
                "decision_call_attempts": st.integers(0, 5),
                "dont_call_email_after_promise_days": st.integers(0, 3),
                "dont_call_email_without_promise_days": st.integers(0, 5),
                "application_call_after_days": st.integers(1, 7),
                "application_call_retry_days": st.integers(1, 4),
                "decision_call_after_promise_days": st.integers(1, 3),
                "lapse_after_days": st.integers(1, 12),
                "move_on_min_calendar_days": st.integers(0, 30),
                "thank_you_after_minutes": st.integers(0, 200),
                "thank_you_within_hours": st.integers(1, 60),
                "stay_in_touch_after_calendar_days": st.integers(0, 100),
                "after_hours": st.sampled_from(AfterHours),
                "evening_window": st.sampled_from([(time(17, 30), time(20, 30)), (time(19, 5), time(19, 25))]),
                "live_windows": st.sampled_from(LIVE_WINDOWS),
            },
        )
    )  # fmt: skip
    return Settings(
        user_name="Robin Moss",
        timezone=draw(zones),
        country=draw(st.sampled_from(("GB", "US", ""))),
        own_day_start=own_day[0],
        own_day_end=own_day[1],
        **changed,
    )


@st.composite
def presents(draw: st.DrawFn) -> datetime:
    """A moment near a day on which something happens, often near the edge of a window."""
    day = draw(st.sampled_from(DAYS)) + draw(st.integers(-4, 20)) * DAY
    if draw(st.booleans()):
        instant = datetime.combine(day, draw(st.sampled_from(CLOCKS)), UTC)
        instant += timedelta(hours=draw(st.integers(-14, 14)), seconds=draw(st.sampled_from((-1, 0, 0, 1))))
    else:
        instant = datetime.combine(day, time(), UTC) + timedelta(seconds=draw(st.integers(0, 86_399)))
    return instant


def _instants(now: datetime, least: int, most: int) -> st.SearchStrategy[datetime]:
    """Instants so many hours before or after the present."""
    quarters = st.integers(least * 4, most * 4)
    return quarters.map(lambda n: (now + timedelta(minutes=15 * n)).replace(second=0, microsecond=0))


@st.composite
def contacts(draw: st.DrawFn) -> tuple[Contact, ...]:
    """Up to three people."""
    return tuple(
        Contact(
            f"c{n}",
            f"Person {n}",
            draw(st.sampled_from((None, *ContactRole))),
            email=draw(st.sampled_from(("", "p@example.org"))),
            phone=draw(st.sampled_from(("", "+44 20 7946 0018"))),
            timezone=draw(maybe_zone),
        )
        for n in range(draw(st.integers(0, 3)))
    )


@st.composite
def interviews(draw: st.DrawFn, now: datetime, people: tuple[Contact, ...], latest: int) -> tuple[Interview, ...]:
    """One to three rounds, the last of them at most so many days from now."""
    found = []
    for n in range(draw(st.sampled_from((1, 1, 1, 2, 3)))):
        start = draw(_instants(now, -25 * 24, latest * 24))
        end = start + timedelta(minutes=draw(st.sampled_from((30, 60, 45, 8 * 60, 32 * 60, 80 * 60))))
        found.append(
            Interview(
                f"i{n}",
                start,
                end,
                contact_ids=tuple(draw(st.sampled_from(people)).id for _ in range(draw(st.integers(0, 2))) if people),
                asked_process=draw(st.sampled_from((None, True, False))),
                decision_on=end.date() + draw(offsets) * DAY if draw(st.booleans()) else None,
                signal=draw(st.sampled_from((None, *Signal))),
                learned=draw(st.sampled_from(("", "Something."))),
                thank_by=draw(st.sampled_from((ThankBy.EMAIL, ThankBy.EMAIL, ThankBy.LETTER))),
                called_off=draw(st.integers(0, 5)) == 5,
            )
        )
    return tuple(sorted(found, key=lambda i: (i.starts_at, i.id)))


KEYS = (
    "application_call:1",
    "application_call:2",
    "application_call:3",
    "decision_call:i0:1",
    "decision_call:i0:2",
    "decision_call:i1:1",
    "decision_call:i2:1",
    "move_on:1",
    "move_on:i0:1",
    "move_on:i1:1",
    "thank_you_note:i0:1",
    "thank_you_note:i0:c0:1",
    "interview_notes:i0:1",
    "ask_process:i0:1",
    "gracious_note:1",
    "stay_in_touch:1",
    "offer_reply:1",
)
_LOGGED = [k for k in ActivityKind if k is not ActivityKind.CREATED]


@st.composite
def histories(draw: st.DrawFn, now: datetime) -> tuple[Activity, ...]:
    """What happened until the present."""
    found = []
    for n in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(_LOGGED))
        answered = kind in (ActivityKind.CALL, ActivityKind.RESPONSE)
        instant = draw(_instants(now, -25 * 24, -1))
        found.append(
            Activity(
                f"a{n}",
                instant,
                kind,
                follow_up=draw(st.sampled_from(("", "", *KEYS[:8]))),
                decision_on=instant.date() + draw(offsets) * DAY if answered and draw(st.booleans()) else None,
            )
        )
    return tuple(sorted(found, key=lambda a: a.at))


@st.composite
def remembered(draw: st.DrawFn, now: datetime) -> tuple[FollowUp, ...]:
    """What is remembered of some follow-ups."""
    found = []
    for key in sorted(set(draw(st.lists(st.sampled_from(KEYS), max_size=3)))):
        state = draw(st.sampled_from(State))
        ended = state in (State.DONE, State.SKIPPED)
        found.append(
            FollowUp(
                key,
                state,
                own_start=draw(_instants(now, -8 * 24, 20 * 24)) if state is State.PLANNED else None,
                done_at=draw(_instants(now, -20 * 24, 0)) if ended else None,
                subject="Thank you",
            )
        )
    return tuple(found)


class Phase(StrEnum):
    """What a scene is about."""

    AFTER_APPLYING = "after applying"
    AFTER_THE_INTERVIEW = "after the interview"
    ANYTHING = "anything"


STAGES = {
    Phase.AFTER_APPLYING: (Stage.APPLIED,),
    Phase.AFTER_THE_INTERVIEW: (Stage.WAITING, Stage.INTERVIEWING, Stage.WAITING, Stage.APPLIED),
    Phase.ANYTHING: tuple(Stage),
}
OUTCOMES = (Outcome.REJECTED, Outcome.REJECTED, *Outcome)


@st.composite
def scenes(draw: st.DrawFn) -> Scene:
    """Everything about one application at one moment."""
    now = draw(presents())
    people = draw(contacts())
    phase = draw(st.sampled_from(Phase))
    stage = draw(st.sampled_from(STAGES[phase]))
    day = now.date()
    rounds: tuple[Interview, ...] = ()
    if phase is Phase.AFTER_THE_INTERVIEW or (phase is Phase.ANYTHING and draw(st.booleans())):
        rounds = draw(interviews(now, people, 6 if phase is Phase.ANYTHING else -1))
    closed = stage is Stage.CLOSED
    application = JobApplication(
        "app",
        "Umbra Health",
        "Data platform lead",
        stage,
        draw(st.sampled_from(OUTCOMES)) if closed else None,
        timezone=draw(maybe_zone),
        country=draw(st.sampled_from(("", "GB", "US", "DE"))),
        applied_on=None if phase is Phase.ANYTHING and draw(st.booleans()) else day - draw(st.integers(0, 25)) * DAY,
        posting_closes_on=day + draw(offsets) * DAY if draw(st.integers(0, 3)) == 3 else None,
        offer_reply_by=day + draw(offsets) * DAY if stage is Stage.OFFER else None,
        closed_on=day - draw(st.integers(0, 100)) * DAY if closed else None,
        no_calls=draw(st.integers(0, 5)) == 5,
        chase=draw(st.integers(0, 9)) < 9,
        call_after_applying=draw(st.integers(0, 9)) < 9,
        contacts=people,
        interviews=rounds,
        activity=draw(histories(now)),
        follow_ups=draw(remembered(now)),
    )
    scene = Scene(application, now, draw(some_settings()))
    if draw(st.integers(0, 2)) == 2:
        # A time of the user's own for something that is asked for.
        asked = [f for f in scene.plan.follow_ups if f.kind is not Kind.ASK_PROCESS]
        if asked:
            key = draw(st.sampled_from(asked)).key
            row = replace(application.follow_up(key), state=State.PLANNED, own_start=draw(_instants(now, -72, 300)))
            scene = scene._replace(application=application.with_follow_up(row))
    return scene
