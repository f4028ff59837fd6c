"""What calendars are told again: a slot that moves, and no more than what is another."""

from pathlib import Path

import pytest

from followup_desktop.calendars.render import IcsWriter
from tests.builders import (
    a_follow_up,
    an_activity,
    an_application,
    an_interview,
    at,
    on,
)
from tests.services.calendar_desk import (
    CALL,
    MONDAY,
    NOTED,
    OVER,
    Desk,
    a_desk,
    a_promised_decision,
    start,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty board on Monday 23 November 2026."""
    return a_desk(tmp_path / "job-follow-ups.ics")


# Once told ----------------------------------------------------------------------------------------------------------


def test_exporting_again_writes_the_same_bytes_and_keeps_nothing_new(desk: Desk) -> None:
    desk.put(a_promised_decision(), an_application(id="other", applied_on="2026-11-18"))
    assert desk.counts() == (2, 0, 0, 0)
    content, commits = desk.path.read_bytes(), desk.store.commits
    for when in (MONDAY, "2026-11-23 16:00", "2026-11-24 09:00"):
        assert desk.counts(when) == (0, 0, 0, 2)
        assert desk.path.read_bytes() == content
    assert desk.store.commits == commits


def test_the_bookkeeping_is_no_change_of_the_data(desk: Desk) -> None:
    desk.put(a_promised_decision())
    before = desk.store.changes()
    desk.export()
    assert desk.store.changes() == before
    entry = desk.entry(CALL)
    assert entry.created_at == entry.modified_at == entry.first_exported_at == at(MONDAY)
    assert (entry.sequence, entry.cancelled_at) == (0, None)
    assert entry.hash == IcsWriter().fingerprint(entry.vevent)
    assert entry.uid == entry.uid.lower() == desk.events[CALL]["UID"]
    assert entry.uid[14] == "4"


def test_what_a_calendar_sees_raises_the_sequence_and_nothing_else_does(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    uid = desk.entry(CALL).uid
    desk.change(notes="Nice office")
    assert desk.counts("2026-11-24 09:00") == (0, 0, 0, 1)
    desk.change(role="Lead engineer")
    assert desk.counts("2026-11-25 09:00") == (0, 1, 0, 0)
    entry = desk.entry(CALL)
    assert (entry.uid, entry.sequence, entry.modified_at) == (uid, 1, at("2026-11-25 09:00"))
    assert (entry.created_at, entry.first_exported_at) == (at(MONDAY), at(MONDAY))
    assert desk.events[CALL]["DTSTAMP"] == desk.events[CALL]["LAST-MODIFIED"] == "20261125T090000Z"
    desk.change(role="Data platform lead")
    assert desk.counts("2026-11-26 09:00") == (0, 1, 0, 0)
    assert desk.entry(CALL).sequence == 2


def test_two_boards_with_the_same_data_write_the_same_bytes(tmp_path: Path) -> None:
    desks = [a_desk(tmp_path / name) for name in ("a.ics", "b.ics")]
    for each in desks:
        each.put(a_promised_decision())
        each.export()
    assert desks[0].path.read_bytes() == desks[1].path.read_bytes()


# A slot stays -------------------------------------------------------------------------------------------------------


def test_a_slot_stays_until_it_has_ended(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    content = desk.path.read_bytes()
    for when in ("17:29", "17:30", "17:31", "17:44"):
        assert desk.counts(f"2026-12-07 {when}") == (0, 0, 0, 1)
        assert desk.path.read_bytes() == content
    assert desk.counts("2026-12-07 17:45") == (0, 1, 0, 0)
    assert start(desk) == "20261207T174500"
    assert desk.counts("2026-12-07 17:52") == (0, 0, 0, 1)
    assert desk.counts("2026-12-07 23:00") == (0, 1, 0, 0)
    assert start(desk) == "20261208T173000"
    assert desk.entry(CALL).sequence == 2


def test_another_text_while_the_slot_lasts_leaves_the_slot(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.clock.instant = at("2026-12-07 17:35")
    desk.change(role="Lead engineer")
    assert desk.counts() == (0, 1, 0, 0)
    assert start(desk) == "20261207T173000"
    assert desk.counts("2026-12-07 17:40") == (0, 0, 0, 1)


def test_a_deed_moves_a_slot_that_lasts(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.clock.instant = at("2026-12-07 17:35")
    answer = an_activity("response", "2026-12-07 17:34", decision_on="2026-12-09")
    desk.alter(lambda application: application.with_activity(answer))
    assert desk.counts() == (0, 1, 0, 0)
    assert start(desk) == "20261210T173000"


@pytest.mark.parametrize(
    ("when", "expected"),
    [("2026-11-30 18:00", "20261130T180000"), ("2026-12-09 18:00", "20261209T180000")],
)
def test_an_own_date_moves_it_both_ways(desk: Desk, when: str, expected: str) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.alter(lambda application: application.with_follow_up(a_follow_up(CALL, "planned", own_start=when)))
    assert desk.counts("2026-11-24 09:00") == (0, 1, 0, 0)
    assert start(desk) == expected


def test_an_own_date_moves_it_while_it_lasts_and_stays_itself(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    desk.clock.instant = at("2026-12-07 17:40")
    desk.alter(lambda a: a.with_follow_up(a_follow_up(CALL, "planned", own_start="2026-12-08 18:20")))
    assert desk.counts() == (0, 1, 0, 0)
    assert start(desk) == "20261208T182000"
    for when in ("18:19", "18:20", "18:30", "18:34"):
        assert desk.counts(f"2026-12-08 {when}") == (0, 0, 0, 1)
    assert desk.counts("2026-12-08 18:35") == (0, 1, 0, 0)
    assert start(desk) == "20261208T184500"


def test_an_earlier_date_by_a_deed_is_taken_before_the_old_slot_begins(desk: Desk) -> None:
    desk.put(a_promised_decision())
    desk.export()
    sooner = an_interview("i1", **OVER, **NOTED, decision_on=on("2026-11-27"))
    desk.alter(lambda application: application.with_interview(sooner))
    assert desk.counts("2026-11-24 09:00") == (0, 1, 0, 0)
    assert start(desk) == "20261130T173000"


def test_a_late_note_says_the_same_however_time_passes(desk: Desk) -> None:
    """That an earlier moment has passed is said in the window, not where it would change by itself."""
    desk.put(an_application("interviewing", interviews=[an_interview("i1", **OVER, **NOTED)]))
    desk.export("2026-11-23 20:50")
    assert start(desk, "thank_you_note:i1:asa:1") == "20261124T070000"
    content = desk.path.read_bytes()
    desk.export("2026-11-24 06:59")
    assert desk.path.read_bytes() == content
