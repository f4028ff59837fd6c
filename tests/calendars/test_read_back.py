"""The file as other programs read it: each sees the same instants, states and texts that went out."""

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

import ics as ics_reader
import pytest
import vobject
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.calendars import ics
from followup_desktop.domain.time.zones import is_zone
from followup_desktop.services.ports.calendar import CalendarEvent
from tests.builders import at
from tests.calendars import libical
from tests.calendars.changing_schedule import ChangingSchedule
from tests.calendars.events import an_all_day_event, an_event, calendar, uid

TOP = Path(__file__).resolve().parents[2]
ICAL_JS = TOP / "build" / "node" / "node_modules" / "ical.js"
SCRIPT = Path(__file__).with_name("read_with_icaljs.mjs")
ZONES = sorted(name for name in available_timezones() if is_zone(name))

AWKWARD = 'Åsa 🦊 said: "no\\never", then; again\n\n  \\n and \\N – 100 %: C:\\New\\notes' + " 漢字👩‍🔬" * 40
"""Every character that needs care, in a text that has to be folded."""


class Read(NamedTuple):
    """What a program made of an event; instants in UTC, or dates."""

    start: datetime | date
    end: datetime | date
    summary: str
    description: str


def as_sent(event: CalendarEvent) -> Read:
    """What went out."""
    description = event.description
    if event.all_day:
        return Read(event.start.date(), event.end.date(), event.summary, description)
    return Read(event.start.astimezone(UTC), event.end.astimezone(UTC), event.summary, description)


def file_of(events: Iterable[CalendarEvent]) -> bytes:
    return calendar([ics.vevent(event) for event in events])


def read_with_vobject(content: bytes) -> dict[str, Read]:
    # It remembers the zones of every file that it has read, by their names.
    vobject.icalendar.__dict__["__tzidMap"].clear()
    found = {}
    for event in vobject.readOne(content.decode()).contents.get("vevent", []):
        start, end = event.dtstart.value, event.dtend.value
        if isinstance(start, datetime):
            start, end = start.astimezone(UTC), end.astimezone(UTC)
        description = event.description.value if "description" in event.contents else ""
        found[event.uid.value] = Read(start, end, event.summary.value, description)
    return found


def read_with_icaljs(*files: Path) -> list[list[dict[str, Any]]]:
    node = shutil.which("node")
    if node is None or not (ICAL_JS / "dist" / "ical.js").is_file():
        pytest.fail("node and ical.js read the calendar files here; `make test` installs both.", pytrace=False)
    command: Sequence[str | Path] = [node, SCRIPT, ICAL_JS, *files]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert answer.returncode == 0, answer.stderr
    return list(json.loads(answer.stdout))


def by_icaljs(found: dict[str, Any]) -> Read:
    start, end = (
        date.fromisoformat(when) if isinstance(when, str) else datetime.fromtimestamp(when, UTC)
        for when in (found["start"], found["end"])
    )
    return Read(start, end, found["summary"], found["description"])


PLACES = [
    # Before, between and after the changes of the clocks, on the days of the changes, and over a new year.
    ("America/New_York", "2026-03-08 01:30"),
    ("America/New_York", "2026-03-08 03:00"),
    ("America/New_York", "2026-03-09 17:30"),
    ("America/New_York", "2026-07-07 17:30"),
    ("America/New_York", "2026-11-01 00:30"),
    ("America/New_York", "2026-11-01 01:30"),
    ("America/New_York", "2026-11-01 02:00"),
    ("America/New_York", "2027-01-04 08:00"),
    ("Europe/Dublin", "2026-03-27 17:30"),
    ("Europe/Dublin", "2026-03-30 17:30"),
    ("Europe/Dublin", "2026-10-26 08:00"),
    ("Europe/London", "2026-10-25 01:30"),
    ("Asia/Kathmandu", "2026-06-01 10:00"),
    ("Asia/Kathmandu", "2026-12-01 10:00"),
    ("Pacific/Auckland", "2026-01-15 10:00"),
    ("Pacific/Auckland", "2026-04-06 10:00"),
    ("Pacific/Auckland", "2026-07-15 10:00"),
    ("Pacific/Auckland", "2026-09-28 10:00"),
    ("Pacific/Chatham", "2026-12-15 10:00"),
    ("Australia/Lord_Howe", "2026-10-05 10:00"),
    ("Antarctica/Troll", "2026-07-01 10:00"),
    ("Africa/Casablanca", "2026-02-20 10:00"),
    ("Africa/Casablanca", "2026-06-01 10:00"),
    ("Asia/Gaza", "2026-06-01 10:00"),
    ("America/Santiago", "2026-06-01 10:00"),
    ("Etc/GMT+5", "2026-06-01 10:00"),
    ("UTC", "2026-06-01 10:00"),
]


def events_at_all_places() -> list[CalendarEvent]:
    events = [an_event(start, zone, uid=uid(n)) for n, (zone, start) in enumerate(PLACES)]
    days = ["2026-03-08", "2026-11-01", "2026-12-31", "2028-02-28"]
    events += [an_all_day_event(day, "Pacific/Auckland", uid=uid(100 + n)) for n, day in enumerate(days)]
    return [*events, an_event(uid=uid(200), summary="Call Åsa; “now”, \\please 🦊", description=AWKWARD.strip())]


def events_anywhere(seed: int) -> list[CalendarEvent]:
    """Fifty events in any zone of the database, some at a change of the clocks."""
    chance = random.Random(seed)
    events = []
    for n in range(50):
        zone = chance.choice(ZONES)
        start = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=15 * chance.randrange(4 * 24 * 365 * 3))
        if n % 3 == 0:
            while start.astimezone(ZoneInfo(zone)).utcoffset() == (start - timedelta(1)).astimezone(
                ZoneInfo(zone)
            ).utcoffset() and start < datetime(2029, 1, 1, tzinfo=UTC):
                start += timedelta(1)
        end = start + timedelta(minutes=chance.choice([15, 30, 60, 90, 24 * 60]))
        events.append(replace(an_event(uid=uid(n)), timezone=zone, start=start, end=end))
    return events


def test_vobject_reads_what_went_out() -> None:
    events = events_at_all_places()
    read = read_with_vobject(file_of(events))
    for event in events:
        assert read[event.uid] == as_sent(event), (event.timezone, event.start)


def test_icaljs_reads_what_went_out(tmp_path: Path) -> None:
    events = events_at_all_places()
    path = tmp_path / "job-follow-ups.ics"
    path.write_bytes(file_of(events))
    (found,) = read_with_icaljs(path)
    assert [each["uid"] for each in found] == sorted(event.uid for event in events)
    read = {each["uid"]: each for each in found}
    for event in events:
        assert by_icaljs(read[event.uid]) == as_sent(event), (event.timezone, event.start)
        assert read[event.uid]["alarms"] == [-60 * (event.alarm_minutes or 0)]
        assert read[event.uid]["categories"] == ["Job search", event.category]
    zones = {each["zone"] for each in found}
    assert {"America/New_York", "Europe/Dublin", "Asia/Kathmandu", "Pacific/Auckland", "UTC"} <= zones
    assert not zones & {"Africa/Casablanca", "Asia/Gaza"}


def test_both_read_any_zone_at_any_time(tmp_path: Path) -> None:
    boards = [events_anywhere(seed) for seed in range(12)]
    paths = []
    for number, events in enumerate(boards):
        paths.append(tmp_path / f"{number}.ics")
        paths[-1].write_bytes(file_of(events))
    for events, path, found in zip(boards, paths, read_with_icaljs(*paths), strict=True):
        by_vobject = read_with_vobject(path.read_bytes())
        by_js = {each["uid"]: by_icaljs(each) for each in found}
        for event in events:
            assert by_vobject[event.uid] == by_js[event.uid] == as_sent(event), (path.name, event.timezone)


def test_both_read_a_cancelled_one_and_a_later_sequence(tmp_path: Path) -> None:
    stored = ics.vevent(an_event("2026-07-07 17:30", "America/New_York"))
    path = tmp_path / "gone.ics"
    path.write_bytes(calendar([ics.cancelled(stored, 3, at("2026-11-24 09:00"))]))
    ((found,),) = read_with_icaljs(path)
    (by_vobject,) = read_with_vobject(path.read_bytes()).values()
    assert by_vobject.summary == found["summary"]
    assert found["summary"] == "Cancelled: Message for Åsa Lind (Umbra Health): decision was due"
    assert (found["status"], found["sequence"], found["alarms"]) == ("CANCELLED", 3, [])
    assert by_vobject.start == at("2026-07-07 17:30", "America/New_York")


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Zl", "Zp")), min_size=1, max_size=300),
    st.sampled_from(ZONES),
    st.datetimes(datetime(2026, 1, 1), datetime(2029, 12, 31)),
)
def test_vobject_reads_any_text_and_time(text: str, zone: str, start: datetime) -> None:
    starts_at = start.replace(tzinfo=UTC, microsecond=0)
    ends_at = starts_at + timedelta(minutes=15)
    event = replace(an_event(description=text.strip()), timezone=zone, start=starts_at, end=ends_at)
    (read,) = read_with_vobject(file_of([event])).values()
    assert read == as_sent(event)


# ics, libical and khal ------------------------------------------------------------------------------------------


class Seen(NamedTuple):
    """What a program shows of an event; instants in UTC, or dates; alarms in seconds from the start."""

    start: datetime | date
    end: datetime | date
    summary: str
    status: str
    alarms: list[int]


def as_shown(event: CalendarEvent) -> Seen:
    """What was sent, as those programs show it."""
    sent = as_sent(event)
    status = "CANCELLED" if event.cancelled else "CONFIRMED"
    summary = f"{ics.CANCELLED}{sent.summary}" if event.cancelled else sent.summary
    return Seen(
        sent.start, sent.end, summary, status, [-60 * event.alarm_minutes] if event.alarm_minutes is not None else []
    )


def read_with_ics(content: bytes) -> dict[str, Seen]:
    found = {}
    for event in ics_reader.Calendar(content.decode()).events:
        # It gives the days of an all-day event as midnights in UTC, the end being the day after.
        day = event.all_day
        start, end = (moment.date() if day else moment.astimezone(UTC) for moment in (event.begin, event.end))
        alarms = [int(alarm.trigger.total_seconds()) for alarm in event.alarms]
        found[event.uid] = Seen(start, end, event.name or "", event.status or "", alarms)
    return found


def read_with_libical(content: bytes) -> dict[str, Seen]:
    return {event.uid: Seen(*event[1:]) for event in libical.read(content)}


def read_with_khal(folder: Path, *files: Path) -> list[dict[str, Seen]]:
    """What khal shows after importing each of the files, one after the other."""
    command: Sequence[str | Path] = [sys.executable, Path(__file__).with_name("read_with_khal.py"), folder, *files]
    answer = subprocess.run(command, capture_output=True, text=True, timeout=240)
    assert answer.returncode == 0, answer.stderr
    shown = []
    for events in json.loads(answer.stdout):
        found = {}
        for one in events:
            assert one["uid"] not in found, f"{one['uid']} stands there twice"
            start, end = (
                date.fromisoformat(when) if isinstance(when, str) else datetime.fromtimestamp(when, UTC)
                for when in (one["start"], one["end"])
            )
            found[one["uid"]] = Seen(start, end, one["summary"], one["status"], one["alarms"])
        shown.append(found)
    return shown


def awkward_events() -> list[CalendarEvent]:
    gone = replace(an_event("2026-07-07 17:30", uid=uid(300)), cancelled=True, alarm_minutes=None)
    return [*events_at_all_places(), gone]


@pytest.mark.parametrize("read", [read_with_ics, read_with_libical])
def test_ics_and_libical_read_what_went_out(read: Callable[[bytes], dict[str, Seen]]) -> None:
    for events in (awkward_events(), *[events_anywhere(7)]):
        shown = read(file_of(events))
        assert set(shown) == {event.uid for event in events}
        for event in events:
            assert shown[event.uid] == as_shown(event), (event.timezone, event.start)


def test_khal_shows_what_went_out(tmp_path: Path) -> None:
    events = awkward_events()
    path = tmp_path / "job-follow-ups.ics"
    path.write_bytes(file_of(events))
    (shown,) = read_with_khal(tmp_path / "khal", path)
    assert set(shown) == {event.uid for event in events}
    for event in events:
        assert shown[event.uid] == as_shown(event), (event.timezone, event.start)


def test_ten_exports_of_a_changing_schedule_leave_nothing_double_and_nothing_stale(tmp_path: Path) -> None:
    schedule = ChangingSchedule(tmp_path / "data")
    files = []
    for number in range(10):
        schedule.change(number)
        files.append(tmp_path / f"{number}.ics")
        files[-1].write_bytes(schedule.exported())
        assert schedule.exported() == files[-1].read_bytes(), "the same data are the same bytes"
    schedule.close()
    assert len({file.read_bytes() for file in files}) == 10, "every change is seen in the file"
    for file, shown in zip(files, read_with_khal(tmp_path / "khal", *files), strict=True):
        assert shown == read_with_libical(file.read_bytes())
    assert {one.status for one in shown.values()} == {"CONFIRMED", "CANCELLED"}
