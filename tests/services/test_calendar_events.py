"""What an event says of each kind of follow-up."""

from pathlib import Path

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import ContactRole, InterviewKind, Outcome, Signal, ThankBy
from tests.builders import (
    a_contact,
    an_application,
    an_interview,
)
from tests.services.calendar_desk import (
    CALL,
    MET,
    NOTED,
    OVER,
    PROMISE,
    SAM,
    Desk,
    a_desk,
    a_promised_decision,
)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """An empty board on Monday 23 November 2026."""
    return a_desk(tmp_path / "job-follow-ups.ics")


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
