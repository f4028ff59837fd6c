"""What goes becomes a tombstone, and what was done stays for a while."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from followup_desktop.services import undo
from tests.builders import (
    an_application,
    an_interview,
    at,
)
from tests.services.calendar_desk import (
    ASK,
    CALL,
    MET,
    Desk,
    a_desk,
    a_promised_decision,
    close,
    delete,
    do,
    events_in,
    skip,
    start,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty board on Monday 23 November 2026."""
    return a_desk(tmp_path / "job-follow-ups.ics")


@pytest.mark.parametrize("go", [close, delete, lambda desk: skip(desk, CALL)], ids=["closed", "deleted", "skipped"])
def test_what_goes_becomes_a_tombstone_for_30_days_after_its_date(desk: Desk, go: Callable[[Desk], None]) -> None:
    desk.put(a_promised_decision())
    desk.export()
    stood = desk.events[CALL]
    desk.clock.instant = at("2026-11-24 10:00")
    go(desk)
    desk.export()
    gone = desk.events[CALL]
    assert gone["SUMMARY"] == "Cancelled: " + stood["SUMMARY"]
    assert (gone["STATUS"], gone["TRANSP"], gone["SEQUENCE"]) == ("CANCELLED", "TRANSPARENT", "1")
    assert "TRIGGER" not in gone
    same = ("UID", "DTSTART", "DTEND", "CREATED", "DESCRIPTION", "LOCATION", "CATEGORIES")
    assert [gone[name] for name in same] == [stood[name] for name in same]
    assert desk.entry(CALL).cancelled_at == at("2026-11-24 10:00")
    desk.export("2027-01-06 17:45")
    assert desk.events[CALL] == gone
    desk.export("2027-01-06 17:46")
    assert CALL not in desk.events


def test_a_response_calls_the_nudge_off_and_what_is_asked_for_again_has_its_uid(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    uid = desk.entry(CALL).uid
    desk.change(chase=False)
    assert desk.counts("2026-11-24 10:00") == (0, 0, 1, 0)
    assert desk.counts("2026-11-25 10:00") == (0, 0, 0, 1)
    desk.change(chase=True)
    assert desk.counts("2026-11-26 10:00") == (0, 1, 0, 0)
    event = desk.events[CALL]
    assert (event["UID"], event["STATUS"], event["SEQUENCE"], event["TRIGGER"]) == (uid, "CONFIRMED", "2", "-PT10M")
    assert desk.entry(CALL).cancelled_at is None


def test_archiving_hides_a_card_and_changes_nothing_in_the_calendar(desk: Desk) -> None:
    desk.put(an_application("interviewing", interviews=[an_interview("i1", "2026-11-25 10:00", **MET)]))
    desk.export()
    before = desk.events
    desk.change(archived=True)
    desk.export("2026-11-24 10:00")
    assert desk.events == before


def test_undoing_a_deletion_confirms_the_events_again(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.clock.instant = at("2026-11-24 10:00")
    delete(desk)
    desk.export()
    undo.undo(desk.work)
    assert desk.counts() == (0, 1, 0, 0)
    assert (desk.events[CALL]["STATUS"], desk.events[CALL]["SEQUENCE"]) == ("CONFIRMED", "2")


def test_what_was_never_exported_leaves_no_tombstone(desk: Desk) -> None:
    desk.put(a_promised_decision())
    close(desk)
    assert desk.counts() == (0, 0, 0, 0)
    assert events_in(desk.path.read_bytes()) == []


def test_what_was_done_stays_as_it_was_for_90_days(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    stood = desk.events[CALL]
    desk.clock.instant = at("2026-12-07 17:35")
    do(desk, CALL)
    # One more try is asked for, in case nobody answers.
    assert desk.counts() == (1, 0, 0, 1)
    assert desk.events[CALL] == stood
    close(desk)
    desk.export("2027-03-07 17:45")
    assert desk.events[CALL] == stood
    desk.export("2027-03-07 17:46")
    assert CALL not in desk.events


def test_an_interview_that_took_place_stays(desk: Desk) -> None:
    desk.put(an_application("interviewing", interviews=[an_interview("i1", "2026-11-25 10:00", **MET)]))
    desk.export()
    stood = desk.events[ASK]
    for when in ("2026-11-25 10:30", "2026-11-25 11:00", "2027-02-23 11:00"):
        desk.export(when)
        assert desk.events[ASK] == stood
    desk.export("2027-02-23 11:01")
    assert ASK not in desk.events


@pytest.mark.parametrize("end", [skip, do], ids=["skipped", "done"])
def test_an_interview_stays_in_the_calendar_though_asking_there_was_ended(
    desk: Desk, end: Callable[[Desk, str], None]
) -> None:
    desk.put(an_application("interviewing", interviews=[an_interview("i1", "2026-11-25 10:00", **MET)]))
    desk.export()
    stood = desk.events[ASK]
    end(desk, ASK)
    desk.export("2026-11-24 10:00")
    assert desk.events[ASK] == stood
    desk.alter(lambda a: a.with_interview(an_interview("i1", "2026-11-26 10:00", **MET)))
    desk.export()
    assert start(desk, ASK) == "20261126T100000"
    desk.alter(lambda a: a.with_interview(replace(a.interview("i1"), called_off=True)))
    desk.export()
    assert desk.events[ASK]["STATUS"] == "CANCELLED"


def test_an_interview_whose_time_was_put_right_afterwards_is_put_right(desk: Desk) -> None:
    desk.put(an_application("interviewing", interviews=[an_interview("i1", "2026-11-27 10:00", **MET)]))
    desk.export()
    desk.clock.instant = at("2026-11-25 09:00")
    desk.alter(lambda a: a.with_interview(an_interview("i1", "2026-11-24 14:00", **MET)))
    desk.export()
    assert (start(desk, ASK), desk.events[ASK]["STATUS"]) == ("20261124T140000", "CONFIRMED")
    content = desk.path.read_bytes()
    desk.export()
    assert desk.path.read_bytes() == content


def test_an_interview_called_off_is_a_tombstone_and_comes_back(desk: Desk) -> None:
    desk.put(an_application("interviewing", interviews=[an_interview("i1", "2026-11-25 10:00", **MET)]))
    desk.export()
    desk.alter(lambda a: a.with_interview(replace(a.interview("i1"), called_off=True)))
    desk.export("2026-11-24 10:00")
    assert {event["STATUS"] for event in desk.events.values()} == {"CANCELLED"}
    desk.alter(lambda a: a.with_interview(replace(a.interview("i1"), called_off=False)))
    desk.export("2026-11-26 10:00")
    assert (desk.events[ASK]["STATUS"], desk.events[ASK]["SEQUENCE"]) == ("CONFIRMED", "2")
