"""The export: what each follow-up says in a calendar, and what calendars are told of it, once and for good."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.application import JobApplication, Outcome, Stage
from followup_desktop.domain.contact import ContactRole
from followup_desktop.domain.errors import DiskFailed
from followup_desktop.domain.follow_up import CalendarEntry, State
from followup_desktop.domain.interview import InterviewKind, Signal, ThankBy
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import Settings
from followup_desktop.services import calendar, deeds, undo
from followup_desktop.services.calendar import CHANGED, EVERYTHING, Exported, Scope
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end
from tests.builders import (
    HOLIDAYS,
    a_contact,
    a_follow_up,
    a_workplace,
    an_activity,
    an_application,
    an_interview,
    at,
    on,
    some_settings,
)
from tests.calendars.events import unfolded
from tests.fakes import MemoryStore, SettableClock

MONDAY = "2026-11-23 09:00"
PROMISE = on("2026-12-04")
CALL = "decision_call:i1:1"
"""Due on Monday 7 December at 17:30, the business day after the promise."""

Event = dict[str, str]


@dataclass
class Desk:
    """A board in memory, its calendar file, and the clock that the test sets."""

    work: Workplace
    store: MemoryStore
    clock: SettableClock
    path: Path

    def put(self, *applications: JobApplication) -> None:
        """Saves the applications as they are, with their plans."""
        with self.store.begin() as unit:
            for application in applications:
                known = self.store.data.applications.get(application.id)
                current = replace(application, revision=known.revision if known else 0)
                unit.put(current, plan(current, self.clock.now(), unit.settings(), HOLIDAYS))
            unit.commit(Deed.EDIT, self.clock.now(), applications[0].id)

    def change(self, **facts: Any) -> None:
        """Changes the application as a deed does, with the plan reconciled."""
        deeds.carry_out(self.work, Deed.EDIT, "app", lambda application, _: replace(application, **facts))

    def alter(self, alteration: Callable[[JobApplication], JobApplication]) -> None:
        deeds.carry_out(self.work, Deed.EDIT, "app", lambda application, _: alteration(application))

    def export(self, when: str = "", scope: Scope = EVERYTHING) -> Exported:
        """Exports, at that wall clock of London where one is given."""
        if when:
            self.clock.instant = at(when)
        return calendar.export(self.work, self.path, scope)

    def pending(self, scope: Scope = EVERYTHING) -> Exported:
        """What an export would bring."""
        composition = Composition(self.work)
        to_the_end(composition.compose())
        return calendar.count(composition, scope)

    def counts(self, when: str = "") -> tuple[int, int, int, int]:
        """How many were new, changed, cancelled and as before."""
        found = self.export(when)
        return found.new, found.changed, found.cancelled, found.unchanged

    @property
    def events(self) -> dict[str, Event]:
        """The events of the file by their keys: lines by names, parameters among the values."""
        keys = {entry.uid: key for (_, key), entry in self.store.data.entries.items()}
        return {keys.get(event["UID"], event["UID"]): event for event in events_in(self.path.read_bytes())}

    def entry(self, key: str) -> CalendarEntry:
        """What calendars were told of the follow-up."""
        return self.store.data.entries["app", key]


def events_in(content: bytes) -> list[Event]:
    """The events of a file; the reminder's trigger is among their lines, its text is not."""
    found: list[Event] = []
    in_event = in_alarm = False
    for line in unfolded(content):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
            in_event = True
        elif line == "END:VEVENT":
            in_event = False
        elif line in {"BEGIN:VALARM", "END:VALARM"}:
            in_alarm = not in_alarm
        elif in_event and (not in_alarm or name == "TRIGGER"):
            bare, _, parameters = name.partition(";")
            found[-1][bare] = f";{parameters}:{value}" if parameters else value
    return found


def a_desk(path: Path, settings: Settings | None = None, when: str = MONDAY) -> Desk:
    store, clock = MemoryStore(settings or some_settings()), SettableClock(at(when))
    return Desk(
        a_workplace(store, clock, HOLIDAYS),
        store,
        clock,
        path,
    )


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty board on Monday 23 November 2026."""
    return a_desk(tmp_path / "job-follow-ups.ics")


def a_promised_decision(**facts: Any) -> JobApplication:
    """Interviewed on Friday 20 November, with notes, thanked, and a promise for Friday 4 December."""
    notes: dict[str, Any] = {
        "asked_process": True,
        "decision_on": PROMISE,
        "signal": Signal.WELCOME,
        "learned": "Kafka",
    }
    usual: dict[str, Any] = {
        "interviews": [an_interview("i1", "2026-11-20 10:00", contact_ids=("asa",), **notes)],
        "follow_ups": [a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-20 12:00")],
        "posting_url": "https://umbra.example/jobs/7",
    }
    return an_application("waiting", **{**usual, **facts})


# What an event says -------------------------------------------------------------------------------------------------

SAM = a_contact("sam", "Sam Weber", role=ContactRole.SCREENER)
MET: dict[str, Any] = {"contact_ids": ("asa",)}
OVER: dict[str, Any] = {"start": "2026-11-20 10:00", **MET}
NOTED: dict[str, Any] = {"asked_process": True, "learned": "Kafka"}
THANKED = a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-20 12:00")


@pytest.mark.parametrize(
    ("application", "key", "summary", "location", "transparency", "trigger", "category"),
    [
        (
            an_application(applied_on="2026-11-18", contacts=[SAM], company="Globex"),
            "application_call:1",
            "Call Sam Weber (Globex): introduce yourself",
            "+44 20 7946 0018",
            "OPAQUE",
            "-PT10M",
            "Introduction",
        ),
        (
            an_application(applied_on="2026-11-18", contacts=[], company="Globex"),
            "application_call:1",
            "Call Globex: introduce yourself",
            None,
            "OPAQUE",
            "-PT10M",
            "Introduction",
        ),
        (
            an_application(applied_on="2026-11-18", contacts=[SAM], company="Globex", no_calls=True),
            "application_call:1",
            "Email Sam Weber (Globex): introduce yourself",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Introduction",
        ),
        (
            a_promised_decision(),
            CALL,
            "Message for Åsa Lind (Umbra Health): decision was due",
            "+44 20 7946 0018",
            "OPAQUE",
            "-PT10M",
            "Decision",
        ),
        (
            a_promised_decision(interviews=[an_interview("i1", **OVER, **NOTED)]),
            CALL,
            "Message for Åsa Lind (Umbra Health): ask where the decision stands",
            "+44 20 7946 0018",
            "OPAQUE",
            "-PT10M",
            "Decision",
        ),
        (
            a_promised_decision(
                interviews=[an_interview("i1", **OVER, **NOTED, decision_on=PROMISE, signal=Signal.DONT_CALL)]
            ),
            CALL,
            "Email Åsa Lind (Umbra Health): decision was due",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Decision",
        ),
        (
            an_application(
                "interviewing", interviews=[an_interview(start="2026-11-25 10:00", kind=InterviewKind.VIDEO)]
            ),
            "ask_process:i1:1",
            "Interview: Data platform lead (Umbra Health)",
            "Video call",
            "OPAQUE",
            "-PT1H",
            "Interview",
        ),
        (
            an_application(
                "interviewing",
                interviews=[
                    an_interview(start="2026-11-25 10:00", place="2 Low Road,\nLondon", kind=InterviewKind.ON_SITE)
                ],
            ),
            "ask_process:i1:1",
            "Interview: Data platform lead (Umbra Health)",
            "2 Low Road, London",
            "OPAQUE",
            "-PT1H",
            "Interview",
        ),
        (
            an_application(
                "interviewing", interviews=[an_interview(start="2026-11-25 10:00", kind=InterviewKind.PHONE, **MET)]
            ),
            "ask_process:i1:1",
            "Interview: Data platform lead (Umbra Health)",
            "+44 20 7946 0018",
            "OPAQUE",
            "-PT1H",
            "Interview",
        ),
        (
            an_application("interviewing", interviews=[an_interview(**OVER)]),
            "interview_notes:i1:1",
            "Write interview notes: Data platform lead (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Interview notes",
        ),
        (
            an_application("interviewing", interviews=[an_interview(**OVER)]),
            "thank_you_note:i1:asa:1",
            "Thank-you note to Åsa Lind (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Thank-you note",
        ),
        (
            an_application("interviewing", interviews=[an_interview(start="2026-11-20 10:00")]),
            "thank_you_note:i1:1",
            "Thank-you note (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Thank-you note",
        ),
        (
            an_application("interviewing", interviews=[an_interview(**OVER, thank_by=ThankBy.LETTER)]),
            "thank_you_note:i1:asa:1",
            "Handwritten thank-you note to Åsa Lind (Umbra Health)",
            "1 High Street, London",
            "TRANSPARENT",
            "-PT10M",
            "Thank-you note",
        ),
        (
            an_application(applied_on="2026-11-02", call_after_applying=False),
            "move_on:1",
            "Time to move on? Data platform lead (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT15H",
            "Moving on",
        ),
        (
            an_application("closed", outcome=Outcome.REJECTED, closed_on="2026-11-20"),
            "gracious_note:1",
            "Gracious note to Åsa Lind (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Gracious note",
        ),
        (
            an_application("closed", outcome=Outcome.REJECTED, closed_on="2026-11-20"),
            "stay_in_touch:1",
            "Say hello again to Åsa Lind (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT10M",
            "Staying in touch",
        ),
        (
            an_application("offer", offer_reply_by="2026-11-30"),
            "offer_reply:1",
            "Answer the offer: Data platform lead (Umbra Health)",
            None,
            "TRANSPARENT",
            "-PT15H",
            "Offer",
        ),
    ],
)
def test_each_act_says_first_what_to_do(
    desk: Desk,
    application: JobApplication,
    key: str,
    summary: str,
    location: str | None,
    transparency: str,
    trigger: str,
    category: str,
) -> None:
    desk.put(application)
    desk.export()
    event = desk.events[key]
    assert event["SUMMARY"] == summary
    assert event.get("LOCATION") == (location.replace(",", "\\,") if location else None)
    assert (event["TRANSP"], event["TRIGGER"]) == (transparency, trigger)
    assert event["CATEGORIES"] == f"Job search,{category}"
    assert (event["STATUS"], event["CLASS"], event["SEQUENCE"]) == ("CONFIRMED", "PRIVATE", "0")


def test_the_description_has_why_the_script_the_person_their_time_and_the_posting(desk: Desk) -> None:
    desk.put(a_promised_decision(contacts=[a_contact(title="Head of Data", role=ContactRole.HIRING_MANAGER)]))
    desk.export()
    event = desk.events[CALL]
    said = event["DESCRIPTION"].replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";")
    assert said == (
        "They said by Fri 4 Dec; the next business day is Mon 7 Dec. A message after office hours. "
        "Mon 7 Dec, 17:30 in London.\n"
        "\n"
        "Say:\n"
        "Hello, this is Robin Moss; we spoke about the position of Data platform lead at Umbra Health.\n"
        "I am still very interested and would like to ask where the decision stands.\n"
        "Thank you, and have a good day.\n"
        "\n"
        "Åsa Lind, Head of Data, hiring manager\n"
        "Phone: +44 20 7946 0018\n"
        "Email: asa@example.org\n"
        "\n"
        "Their local time: 17:30–17:45 in London (Europe/London)\n"
        "Position: Data platform lead, Umbra Health\n"
        "Posting: https://umbra.example/jobs/7"
    )
    assert event["URL"] == "https://umbra.example/jobs/7"


def test_an_interview_has_the_questions_and_everybody_met(desk: Desk) -> None:
    both = an_interview(start="2026-11-25 10:00", contact_ids=("asa", "sam"))
    desk.put(an_application("interviewing", interviews=[both], contacts=[a_contact(), SAM]))
    desk.export()
    said = desk.events["ask_process:i1:1"]["DESCRIPTION"]
    assert "Ask:\\nWhat are the next steps from here?\\nBy when" in said
    assert "Åsa Lind\\nPhone" in said
    assert "Sam Weber\\, screener\\nPhone" in said


def test_a_zone_that_had_to_be_assumed_is_said_to_be_ones_own(desk: Desk) -> None:
    desk.put(a_promised_decision(timezone=""))
    desk.export()
    said = desk.events[CALL]["DESCRIPTION"]
    assert "Your local time: 17:30–17:45 in London (Europe/London)\\; theirs is not known" in said


def test_only_a_web_address_is_a_posting(desk: Desk) -> None:
    desk.put(a_promised_decision(posting_url="javascript:alert(1)"))
    desk.export()
    assert "URL" not in desk.events[CALL]
    assert "javascript" not in desk.path.read_text(encoding="utf-8")


def test_the_slot_stands_in_their_zone(desk: Desk) -> None:
    there = a_contact(timezone="America/New_York")
    desk.put(a_promised_decision(contacts=[there]))
    desk.export()
    assert desk.events[CALL]["DTSTART"].startswith(";TZID=America/New_York:20261207T")


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


def start(desk: Desk, key: str = CALL) -> str:
    return desk.events[key]["DTSTART"].rpartition(":")[2]


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


# What goes ----------------------------------------------------------------------------------------------------------


def close(desk: Desk) -> None:
    desk.change(stage=Stage.CLOSED, outcome=Outcome.WITHDRAWN, closed_on=on("2026-11-24"))


def skip(desk: Desk, key: str) -> None:
    skipped = replace(desk.store.application("app").follow_up(key), state=State.SKIPPED, done_at=desk.clock.now())
    desk.alter(lambda application: application.with_follow_up(skipped))


def do(desk: Desk, key: str) -> None:
    done = replace(desk.store.application("app").follow_up(key), state=State.DONE, done_at=desk.clock.now())
    desk.alter(lambda application: application.with_follow_up(done))


def delete(desk: Desk) -> None:
    with desk.store.begin() as unit:
        unit.delete("app")
        unit.commit(Deed.DELETE, desk.clock.now(), "app")


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


ASK = "ask_process:i1:1"


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

    def write(self, path: Path, content: bytes) -> None:
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
    failing = replace(desk.work, calendar=FailingWriter(1))
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
                calendar.export(replace(desk.work, calendar=FailingWriter(1)), desk.path)
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
