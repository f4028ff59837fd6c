"""Random interchange documents: everything that the schema has a place for, and ids that meet each other often."""

import uuid
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from hypothesis import strategies as st

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.fields import HIGHEST_SEQUENCE
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import (
    ENDED,
    ActivityKind,
    ContactRole,
    InterviewKind,
    Kind,
    NextContact,
    Outcome,
    Signal,
    Stage,
    State,
    ThankBy,
)
from followup_desktop.services.ports.calendar import CalendarEvent

Fields = dict[str, st.SearchStrategy[Any]]

ZONES = ("Europe/London", "America/New_York", "Asia/Kathmandu", "Africa/Casablanca", "Pacific/Auckland", "UTC")
IDS = tuple(str(uuid.UUID(int=0xABCDEF << 96 | n)) for n in range(1, 7))
PRESENT = datetime(2026, 11, 23, 10, tzinfo=UTC)
_EDGES = ["", "Åsa", "a\nb", "a\r\nb\tc", "{}", "é", "\u2028", "\x85", "\ufeff", "\U0001f600", "\\n;,", "x" * 300]

texts = st.text(st.characters(exclude_categories=["Cc", "Cs"]), max_size=8) | st.sampled_from(_EDGES)
names = texts.map(lambda text: text if text.strip() else f"{text}Umbra")
flags = st.booleans()
ids = st.sampled_from(IDS) | st.sampled_from(IDS).map(str.upper)
zones = st.sampled_from(("", *ZONES))
days = (
    st.integers(-60, 90).map(lambda n: (PRESENT.date() + timedelta(n)).isoformat())
    | st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(date.isoformat)
)  # fmt: skip
_quarters = st.integers(-60 * 96, 30 * 96).map(lambda n: PRESENT + timedelta(minutes=15 * n))
moments = _quarters | st.datetimes(datetime(1900, 1, 2), datetime(2200, 12, 30), timezones=st.just(UTC))
_OFFSETS = (timedelta(0), timedelta(hours=13), timedelta(hours=-9, minutes=-30))


@st.composite
def instants(draw: st.DrawFn) -> str:
    """An instant with some offset, sometimes to the microsecond."""
    offset = draw(st.sampled_from(_OFFSETS))
    written = (draw(moments).replace(tzinfo=None) + offset).isoformat()
    if not offset and draw(flags):
        return written + "Z"
    minutes = int(offset.total_seconds()) // 60
    return f"{written}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def or_null(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """The value, or null."""
    return st.none() | values


def named(required: Fields, optional: Fields) -> st.SearchStrategy[dict[str, Any]]:
    """An object with the required keys and any of the others."""
    return st.fixed_dictionaries(required, optional=optional)


CONTACT: Fields = {
    "id": ids,
    "name": names,
    "role": st.sampled_from(ContactRole).map(str),
    "title": texts,
    "email": texts,
    "phone": texts | st.just("+44 20 7946 0018"),
    "timezone": zones,
    "address": texts,
    "notes": texts,
    "salutation": texts,
}
INTERVIEW: Fields = {
    "id": ids,
    "starts_at": instants(),
    "ends_at": instants(),
    "kind": st.sampled_from(InterviewKind).map(str),
    "place": texts,
    "contact_ids": st.lists(ids, max_size=2),
    "asked_process": or_null(flags),
    "next_steps": texts,
    "decision_on": or_null(days),
    "signal": or_null(st.sampled_from(Signal).map(str)),
    "learned": texts,
    "notes": texts,
    "thank_by": st.sampled_from(ThankBy).map(str),
    "promise_words": texts,
    "next_contact": or_null(st.sampled_from(NextContact).map(str)),
    "called_off": flags,
}


@st.composite
def follow_up_keys(draw: st.DrawFn) -> str:
    """A key of a follow-up, of one that can be there or not."""
    kind = draw(st.sampled_from(Kind))
    parts = draw(st.lists(st.sampled_from(IDS), max_size=2))
    return ":".join([kind, *parts, str(draw(st.integers(1, 3)))])


ACTIVITY: Fields = {
    "id": ids,
    "at": instants(),
    "kind": st.sampled_from(ActivityKind).map(str),
    "text": texts,
    "contact_id": ids,
    "follow_up": follow_up_keys(),
    "from_stage": st.sampled_from(Stage).map(str) | texts,
    "to_stage": st.sampled_from(Stage).map(str) | texts,
    "decision_on": or_null(days),
}


@st.composite
def our_own_events(draw: st.DrawFn) -> str:
    """An event as the program writes it."""
    start = draw(_quarters)
    all_day = draw(flags)
    if all_day:
        start = datetime.combine(start.date(), time(), UTC)
    event = CalendarEvent(
        uid=draw(st.sampled_from(IDS)),
        sequence=draw(st.integers(0, 3)),
        created_at=PRESENT,
        modified_at=PRESENT,
        start=start,
        end=start + timedelta(days=1 if all_day else 0, minutes=15),
        all_day=all_day,
        timezone=draw(st.sampled_from(ZONES)),
        summary=draw(names),
        description=draw(texts),
        location=draw(texts),
        url=draw(st.sampled_from(["", "https://x.example/ä"])),
        category="Introduction",
        cancelled=draw(flags),
        opaque=draw(flags),
        alarm_minutes=draw(or_null(st.just(10))),
    )
    return IcsWriter().vevent(event)


CALENDAR: Fields = {
    "uid": ids,
    "sequence": st.integers(0, 5) | st.sampled_from([10**9, HIGHEST_SEQUENCE]),
    "created_at": instants(),
    "modified_at": instants(),
    "first_exported_at": or_null(instants()),
    "cancelled_at": or_null(instants()),
    "hash": texts,
    "vevent": our_own_events() | texts,
}
FOLLOW_UP: Fields = {
    "key": follow_up_keys(),
    "state": st.sampled_from(State).map(str),
    "own_start": or_null(instants()),
    "channel": or_null(st.sampled_from(["call", "voicemail", "email", "letter"])),
    "subject": texts,
    "body": texts,
    "done_at": or_null(instants()),
    "checked": flags,
    "calendar": or_null(named({}, CALENDAR)),
}


@st.composite
def interviews(draw: st.DrawFn) -> dict[str, Any]:
    """An interview that ends after it starts."""
    found = draw(named({"starts_at": INTERVIEW["starts_at"]}, _without(INTERVIEW, "starts_at", "ends_at")))
    start = datetime.fromisoformat(found["starts_at"])
    return {
        **found,
        "ends_at": (start + timedelta(minutes=draw(st.sampled_from([30, 60, 24 * 60, 80 * 60])))).isoformat(),
    }


@st.composite
def follow_ups(draw: st.DrawFn) -> dict[str, Any]:
    """What is remembered of a follow-up; where it is done or skipped, it says when."""
    found = draw(named({"key": FOLLOW_UP["key"], "state": FOLLOW_UP["state"]}, _without(FOLLOW_UP, "key", "state")))
    told = found.get("calendar") or {}
    if draw(flags) and told.get("vevent", "").startswith("BEGIN:"):
        # One of our own events is that of its entry, most of the time.
        told["uid"] = next(line[4:] for line in told["vevent"].splitlines() if line.startswith("UID:"))
    if found["state"] in ENDED and not found.get("done_at"):
        found["done_at"] = draw(instants())
    return found


def _without(fields: Fields, *left_out: str) -> Fields:
    return {name: values for name, values in fields.items() if name not in left_out}


APPLICATION: Fields = {
    "id": st.sampled_from(IDS),
    "company": names,
    "role": names,
    "stage": st.sampled_from(Stage).map(str),
    "outcome": or_null(st.sampled_from(Outcome).map(str)),
    "rank": texts | st.text("09az", max_size=3),
    "key_skill": texts,
    "location": texts,
    "timezone": zones,
    "country": st.sampled_from(["", "GB", "us", "DE"]),
    "subdivision": st.sampled_from(["", "IL", "somewhere"]),
    "posting_url": texts | st.just("https://jobs.example/1?a=b;c"),
    "source": texts,
    "salary": texts,
    "tags": st.lists(texts, max_size=3),
    "notes": texts,
    "added_on": days,
    "applied_on": or_null(days),
    "posting_closes_on": or_null(days),
    "offer_reply_by": or_null(days),
    "closed_on": or_null(days),
    "no_calls": flags,
    "chase": flags,
    "call_after_applying": flags,
    "contacts": st.lists(named({"name": names}, _without(CONTACT, "name")), max_size=2),
    "interviews": st.lists(interviews(), max_size=2),
    "activity": st.lists(
        named({"at": ACTIVITY["at"], "kind": ACTIVITY["kind"]}, _without(ACTIVITY, "at", "kind")), max_size=3
    ),
    "follow_ups": st.lists(follow_ups(), max_size=3, unique_by=lambda f: f["key"]),
    "archived": flags,
}
LISTS = ("contacts", "interviews", "activity", "follow_ups")


@st.composite
def applications(draw: st.DrawFn) -> dict[str, Any]:
    """An application whose parts name each other, and each other's ids, as they may."""
    found = draw(
        named({"company": names, "role": names}, _without(APPLICATION, "company", "role", *LISTS))
    )  # fmt: skip
    for name in LISTS:
        found[name] = _distinct(draw(APPLICATION[name]))
    people = {contact["id"].lower() for contact in found["contacts"] if "id" in contact}
    for interview in found["interviews"]:
        met = [one for one in interview.get("contact_ids", ()) if one.lower() in people]
        if "contact_ids" in interview:
            interview["contact_ids"] = met
    for happened in found["activity"]:
        if happened.get("contact_id", "").lower() not in people:
            happened.pop("contact_id", None)
    for follow_up in found["follow_ups"]:
        _belong(draw, follow_up, [one["id"].lower() for one in found["interviews"] if "id" in one])
    found["follow_ups"] = list({follow_up["key"]: follow_up for follow_up in found["follow_ups"]}.values())
    return found


def _distinct(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Without the ids that stood before."""
    seen: set[str] = set()
    for record in records:
        if "id" in record and record["id"].lower() in seen:
            del record["id"]
        seen.add(record.get("id", "").lower())
    return records


def _belong(draw: st.DrawFn, follow_up: dict[str, Any], rounds: list[str]) -> None:
    """Often gives the follow-up a key that the plan asks for, so that what is remembered meets what is planned."""
    kind, *_, attempt = follow_up["key"].split(":")
    if draw(flags):
        parts = draw(st.lists(st.sampled_from(rounds), max_size=1)) if rounds else []
        follow_up["key"] = ":".join([kind, *parts, attempt])


_clocks = st.times().map(lambda clock: clock.strftime("%H:%M"))


def _windows(earliest: time, latest: time) -> st.SearchStrategy[list[str]]:
    pairs = st.lists(st.times(earliest, latest), min_size=2, max_size=2, unique_by=lambda c: (c.hour, c.minute))
    return pairs.map(lambda pair: [clock.strftime("%H:%M") for clock in sorted(pair)])


_message_window = _windows(time(7), time(20, 29))
_default = Settings().as_schema()
SETTINGS: Fields = {
    **{name: texts for name, value in _default.items() if isinstance(value, str)},
    **{name: st.integers(1, 5) | st.just(3650) for name, value in _default.items() if isinstance(value, int)},
    "application_call_attempts": st.integers(0, 5),
    "decision_call_attempts": st.integers(0, 5),
    "timezone": st.sampled_from(ZONES),
    "after_hours": st.sampled_from(["evening", "morning"]),
    "own_day_start": st.sampled_from(["07:00", "05:30", "22:00"]),
    "own_day_end": st.sampled_from(["22:00", "19:15", "04:00"]),
    "live_windows": st.lists(_windows(time(0), time(23, 59)), max_size=2),
    "evening_window": _message_window,
    "morning_window": _message_window,
}
DOCUMENT: Fields = {
    "format": st.just("followup-desktop"),
    "version": st.just(1),
    "exported_at": instants(),
    "settings": named({}, SETTINGS),
    "applications": st.lists(applications(), max_size=3).map(_distinct),
}
documents = named(
    {name: DOCUMENT[name] for name in ("format", "version", "applications")},
    {name: DOCUMENT[name] for name in ("exported_at", "settings")},
)
