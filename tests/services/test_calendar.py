"""The export as a whole: only what changed, on data that cannot be written, after imports, whatever happens."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.errors import DiskFailed
from followup_desktop.domain.follow_up import CalendarEntry
from followup_desktop.domain.method.plan import plan
from followup_desktop.services import calendar, undo
from followup_desktop.services.calendar import CHANGED, EVERYTHING, Scope
from tests.builders import (
    HOLIDAYS,
    an_activity,
    an_application,
    an_interview,
    at,
)
from tests.services.calendar_desk import (
    CALL,
    MET,
    Desk,
    Event,
    a_desk,
    a_promised_decision,
    close,
    delete,
    do,
    events_in,
    skip,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty board on Monday 23 November 2026."""
    return a_desk(tmp_path / "job-follow-ups.ics")


# Only what changed --------------------------------------------------------------------------------------------------


def test_only_what_calendars_were_not_told(desk: Desk) -> None:
    desk.put(a_promised_decision(), an_application(id="other", applied_on="2026-11-18"))
    assert desk.export(scope=CHANGED).total == 2
    assert desk.export(scope=CHANGED).total == 0
    assert events_in(desk.path.read_bytes()) == []
    desk.change(role="Lead engineer")
    found = desk.export("2026-11-24 10:00", scope=CHANGED)
    assert (found.new, found.changed, found.cancelled, found.unchanged, found.total) == (0, 1, 0, 1, 1)
    assert list(desk.events) == [CALL]
    close(desk)
    found = desk.export("2026-11-24 11:00", scope=CHANGED)
    assert (found.new, found.changed, found.cancelled, found.unchanged, found.total) == (0, 0, 1, 1, 1)
    assert desk.export(scope=CHANGED).total == 0
    assert desk.export().total == 2


class FailingWriter(IcsWriter):
    """A disk that fails as often as told, when the file is written."""

    def __init__(self, times: int) -> None:
        self.times = times

    def write(self, path: Path, content: bytes | Iterable[bytes]) -> None:
        """Fails, or writes."""
        self.times -= 1
        if self.times >= 0:
            raise DiskFailed("The disk is full.")
        super().write(path, content)


@pytest.mark.parametrize("scope", [EVERYTHING, CHANGED])
def test_a_file_that_could_not_be_written_loses_nothing(desk: Desk, scope: Scope) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.put(an_application(id="other", applied_on="2026-11-18"))
    close(desk)
    failing = desk.work._replace(calendar=FailingWriter(1))
    desk.clock.instant = at("2026-11-24 10:00")
    with pytest.raises(DiskFailed):
        calendar.export(failing, desk.path, scope)
    told = [key for key, event in desk.events.items() if event["STATUS"] == "CONFIRMED"]
    assert told == [CALL]
    pending = desk.pending()
    assert (pending.new, pending.changed, pending.cancelled) == (1, 0, 1)
    found = calendar.export(failing, desk.path, scope)
    assert (found.new, found.cancelled, found.total) == (1, 1, 2)
    assert {event["SEQUENCE"] for event in desk.events.values()} == {"0", "1"}
    assert {event["DTSTAMP"] for event in desk.events.values()} == {"20261124T100000Z"}
    assert desk.export(scope=CHANGED).total == 0


def test_a_retry_writes_what_would_have_been_written(tmp_path: Path) -> None:
    paths = []
    for times in (0, 1):
        desk = a_desk(tmp_path / f"{times}.ics")
        desk.put(a_promised_decision())
        for _ in range(times):
            with pytest.raises(DiskFailed):
                calendar.export(desk.work._replace(calendar=FailingWriter(1)), desk.path)
        desk.clock.pass_by(hours=0)
        desk.export()
        paths.append(desk.path)
    assert paths[0].read_bytes() == paths[1].read_bytes()


# Data that cannot be written ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("trouble", ["read_only", "full"])
def test_data_that_cannot_be_written_go_out_with_what_is_stored(desk: Desk, trouble: str) -> None:
    desk.put(a_promised_decision())
    desk.export()
    stood = desk.events[CALL]
    desk.change(role="Lead engineer")
    desk.put(an_application(id="other", applied_on="2026-11-18"))
    setattr(desk.store, trouble, True)
    entries = dict(desk.store.data.entries)
    found = desk.export("2026-11-24 10:00")
    assert (found.new, found.unchanged, found.total, found.kept) == (1, 1, 2, False)
    content = desk.path.read_bytes()
    assert desk.events[CALL] == stood
    (new,) = (event["UID"] for key, event in desk.events.items() if key != CALL)
    assert not desk.export().kept
    assert desk.path.read_bytes() == content
    assert desk.store.data.entries == entries
    setattr(desk.store, trouble, False)
    assert desk.counts() == (1, 1, 0, 0)
    assert desk.store.data.entries["other", "application_call:1"].uid == new


def test_data_that_cannot_even_be_begun_go_out(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.put(a_promised_decision())
    desk.export()
    content = desk.path.read_bytes()
    desk.store.read_only = True
    monkeypatch.setattr(desk.store, "begin", desk.store.refuse_to_write)
    assert desk.counts("2026-11-24 10:00") == (0, 0, 0, 1)
    assert desk.path.read_bytes() == content
    assert desk.pending().unchanged == 1


def test_a_preview_counts_and_changes_nothing(desk: Desk) -> None:
    desk.put(a_promised_decision())
    before, commits = desk.store.data.copied(), desk.store.commits
    found = desk.pending()
    assert (found.new, found.changed, found.cancelled, found.unchanged, found.total) == (1, 0, 0, 0, 1)
    assert (desk.store.data, desk.store.commits) == (before, commits)
    assert not desk.path.exists()
    desk.export()
    close(desk)
    found = desk.pending()
    assert (found.new, found.changed, found.cancelled, found.unchanged, found.total) == (0, 0, 1, 0, 1)


# What an import can bring -------------------------------------------------------------------------------------------


def keep(desk: Desk, application_id: str, key: str, entry: CalendarEntry) -> None:
    with desk.store.begin() as unit:
        unit.put_calendar_entry(application_id, key, entry)
        unit.commit_bookkeeping()


@pytest.mark.parametrize("text", ["garbage", "BEGIN:VEVENT\r\nATTACH:file:///etc/passwd\r\nEND:VEVENT\r\n"])
def test_a_stored_text_that_is_not_ours_never_goes_out(desk: Desk, text: str) -> None:
    desk.put(a_promised_decision())
    desk.export()
    keep(desk, "app", CALL, replace(desk.entry(CALL), vevent=text))
    keep(desk, "gone", "move_on:1", replace(desk.entry(CALL), vevent=text, uid="0e0b5f55-6d5b-4c3e-8d53-0b1f6f6f0001"))
    desk.store.read_only = True
    desk.export("2026-11-24 10:00")
    assert list(desk.events) == [CALL]
    desk.store.read_only = False
    desk.export("2026-11-24 10:00")
    assert (desk.events[CALL]["SEQUENCE"], len(desk.events)) == ("1", 1)


def test_two_entries_with_one_uid_become_two_events(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.put(replace(a_promised_decision(), id="copy"))
    keep(desk, "copy", CALL, desk.entry(CALL))
    for _ in range(2):
        desk.export()
        uids = [event["UID"] for event in events_in(desk.path.read_bytes())]
        assert len(set(uids)) == len(uids) == 2
    assert desk.entry(CALL).sequence == 0


def test_an_entry_without_its_text_keeps_its_sequence_where_nothing_changed(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    content = desk.path.read_bytes()
    keep(desk, "app", CALL, replace(desk.entry(CALL), vevent=""))
    assert desk.counts() == (0, 0, 0, 1)
    assert desk.path.read_bytes() == content


# Whatever happens ---------------------------------------------------------------------------------------------------

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            ["wait", "wait", "wait", "respond", "touch", "skip", "do", "snooze", "off", "delete", "undo", "rename"]
        ),
        st.integers(1, 4_000),
    ),
    min_size=1,
    max_size=12,
)


def act(desk: Desk, what: str) -> None:
    """One deed, where it is possible."""
    if what == "undo":
        if desk.store.next_undo() is not None:
            undo.undo(desk.work)
        return
    if "app" not in desk.store.data.applications:
        return
    application = desk.store.application("app")
    follow_ups = plan(application, desk.clock.now(), desk.store.settings(), HOLIDAYS).follow_ups
    first = follow_ups[0].key if follow_ups else ""
    now = f"{desk.clock.now():%Y-%m-%d %H:%M:%S}"
    if what == "delete":
        delete(desk)
    elif what == "respond":
        day = (desk.clock.now() + timedelta(days=3)).date().isoformat()
        desk.alter(lambda a: a.with_activity(an_activity("response", now, "UTC", decision_on=day)))
    elif what == "touch":
        desk.alter(lambda a: a.with_activity(an_activity("voicemail", now, "UTC")))
    elif what == "off":
        desk.alter(lambda a: a.with_interview(replace(a.interview("i1"), called_off=not a.interview("i1").called_off)))
    elif what == "rename":
        desk.change(role=f"Role {len(desk.store.history)}")
    elif first and what == "snooze":
        later = replace(application.follow_up(first), own_start=desk.clock.now() + timedelta(days=2))
        desk.alter(lambda a: a.with_follow_up(later))
    elif first and what == "skip":
        skip(desk, first)
    elif first and what == "do":
        do(desk, first)


@given(STEPS, st.booleans())
def test_calendars_are_never_left_wondering(tmp_path_factory: pytest.TempPathFactory, steps: Any, over: bool) -> None:
    """After every step: the same bytes twice, one event a follow-up, sequences that rise with what a calendar sees."""
    desk = a_desk(tmp_path_factory.mktemp("calendar") / "a.ics")
    day = "2026-11-20" if over else "2026-11-24"
    desk.put(an_application("interviewing", interviews=[an_interview("i1", f"{day} 10:00", **MET)]))
    desk.export()
    told = desk.events
    for what, minutes in steps:
        desk.clock.pass_by(minutes=minutes)
        act(desk, what)
        desk.export()
        content = desk.path.read_bytes()
        assert desk.counts()[:3] == (0, 0, 0)
        assert desk.path.read_bytes() == content
        now = desk.events
        assert len(now) == len(events_in(content))
        for key, event in now.items():
            before = told.get(key)
            if before is None:
                continue
            assert event["UID"] == before["UID"]
            seen = {name: value for name, value in event.items() if name not in STAMPS}
            was = {name: value for name, value in before.items() if name not in STAMPS}
            assert (int(event["SEQUENCE"]) - int(before["SEQUENCE"]), event["DTSTAMP"] != before["DTSTAMP"]) == (
                (1, True) if seen != was else (0, False)
            ), key
            if what == "wait" and event["DTSTART"] != before["DTSTART"]:
                assert end_of(before) <= desk.clock.now(), "a slot that lasts was moved by time"
        told = {**told, **now}
        if "app" not in desk.store.data.applications:
            continue
        open_now = plan(desk.store.application("app"), desk.clock.now(), desk.store.settings(), HOLIDAYS).follow_ups
        for follow_up in open_now:
            assert now[follow_up.key]["STATUS"] == "CONFIRMED"
            if follow_up.slot.start > desk.clock.now() and not begun(told[follow_up.key], desk.clock.now()):
                assert IcsWriter().slot_of(desk.entry(follow_up.key).vevent)[0] == follow_up.slot.start


STAMPS = {"SEQUENCE", "DTSTAMP", "LAST-MODIFIED"}


def end_of(event: Event) -> datetime:
    parameters, _, value = event["DTEND"].rpartition(":")
    zone = parameters.partition("TZID=")[2] or "UTC"
    return at(datetime.fromisoformat(value.removesuffix("Z")).isoformat(), zone)


def begun(event: Event, now: datetime) -> bool:
    parameters, _, value = event["DTSTART"].rpartition(":")
    zone = parameters.partition("TZID=")[2] or "UTC"
    return at(datetime.fromisoformat(value.removesuffix("Z")).isoformat(), zone) < now < end_of(event)
