"""What the details panel says: the next step, the plan with its why, and links that can do no harm."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Need, Outcome, Signal, Stage
from followup_desktop.presentation.agenda_words import DoneBy
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.details import Details, details_of
from followup_desktop.presentation.panel.links import mail_link, phone_link, web_link
from followup_desktop.presentation.panel.next_step import next_step_of
from followup_desktop.presentation.panel.plan_standing import Standing
from tests.builders import (
    FakeHolidays,
    a_contact,
    a_follow_up,
    a_workplace,
    an_activity,
    an_application,
    an_interview,
    some_settings,
)
from tests.fakes import MemoryStore, SettableClock


def a_desk(application: JobApplication, now: str) -> Desk:
    store = MemoryStore(some_settings())
    clock = SettableClock(datetime.fromisoformat(now).replace(tzinfo=UTC))
    work = a_workplace(store, clock, FakeHolidays())
    desk = Desk(work)
    with store.begin() as unit:
        unit.put(application, desk.plan(application))
        unit.commit("add", clock.now(), application.id)
    return desk


def details(application: JobApplication, now: str, asks_again: str = "") -> Details:
    return details_of(a_desk(application, now), application.id, asks_again)


INTERVIEWED = an_application(
    "interviewing",
    location="London",
    applied_on="2026-11-09",
    contacts=(a_contact(salutation="Dr. Lind"),),
    interviews=(
        an_interview(
            start="2026-11-20 14:30",
            contact_ids=("asa",),
            asked_process=True,
            signal=Signal.WELCOME,
            decision_on=datetime(2026, 12, 4).date(),
            promise_words="“We'll decide in two weeks.”",
            learned="They cut claim review\nfrom two days to four minutes.",
        ),
    ),
    activity=(an_activity("call", "2026-11-11 09:10", text="Spoke to Sam, 3 min", follow_up="application_call:1"),),
    follow_ups=(a_follow_up("application_call:1", done_at="2026-11-11 09:10"),),
)


def test_the_plan_as_the_picture_has_it(qapp: object) -> None:
    found = details(INTERVIEWED, "2026-11-23T09:41")
    assert [(row.standing, row.title, row.detail) for row in found.plan] == [
        (Standing.DONE, "Introduced yourself by phone", "Wed 11 Nov, 09:10 · Spoke to Sam, 3 min"),
        (Standing.DONE, "Interview with Dr. Lind", "Fri 20 Nov · signal: keep talking"),
        (Standing.DONE, "Asked about next steps", "“We'll decide in two weeks.” → by Fri 4 Dec"),
        (Standing.LATE, "Thank-you note to Dr. Lind", "Due Sat 21 Nov · within 24 h of the interview"),
        (Standing.TO_COME, "Message for Dr. Lind, after hours", "Mon 7 Dec, 17:30"),
        (Standing.IF_SILENT, "Message for Dr. Lind, after hours", "Mon 14 Dec, 17:30, if still silent"),
        (Standing.IF_SILENT, "Decide whether to move on", "Mon 21 Dec, if still silent"),
    ]
    assert (found.letter, found.beside) == ("U", "London · applied 9 Nov")
    assert found.letter == "U"


def test_every_open_row_says_why(qapp: object) -> None:
    found = details(INTERVIEWED, "2026-11-23T09:41")
    for row in found.plan:
        is_open = row.standing not in (Standing.DONE, Standing.SKIPPED)
        assert bool(row.why) is is_open, row.title
        if row.why:
            assert row.why.rstrip(".") in row.accessible
    call = next(row for row in found.plan if row.standing is Standing.TO_COME)
    assert "They said by Fri 4 Dec" in call.why


def test_the_next_step_is_the_late_one_with_its_one_button(qapp: object) -> None:
    step = details(INTERVIEWED, "2026-11-23T09:41").next_step
    assert (step.heading, step.title) == ("Next step, 2 days late", "Write the thank-you note to Dr. Lind")
    assert step.hint == "Mention: They cut claim review from two days to four minutes."
    assert (step.standing, step.button, step.done_by) == (Standing.LATE, "Write note", DoneBy.SENDING)
    assert step.writes


def test_a_letter_that_was_not_checked_asks_once_more(qapp: object) -> None:
    step = details(INTERVIEWED, "2026-11-23T09:41", "Did it go out?").next_step
    assert (step.hint, step.button, step.writes) == ("Did it go out?", "Mark as sent anyway", False)


def test_a_call_of_today(qapp: object) -> None:
    application = an_application("applied", applied_on="2026-11-16")
    step = details(application, "2026-11-23T09:41").next_step
    assert (step.heading, step.standing) == ("Next step, today 10:00", Standing.TODAY)
    assert (step.title, step.button) == ("Introduce yourself by phone: Åsa Lind", "Call sheet")
    assert step.hint == "Name your one skill: stream processing"


def test_what_is_still_needed_is_said(qapp: object) -> None:
    application = an_application("applied", applied_on="2026-11-16", key_skill="", contacts=())
    step = details(application, "2026-11-23T09:41").next_step
    assert step.hint.startswith("Still needed: your one skill, a person")


def test_moving_on_is_one_click(qapp: object) -> None:
    application = an_application("applied", applied_on="2026-10-05", call_after_applying=False)
    step = details(application, "2026-11-23T09:41").next_step
    assert (step.button, step.done_by) == ("Move on", DoneBy.MOVING_ON)
    assert step.hint.startswith("Continued silence")


def test_an_interview_has_nothing_to_press(qapp: object) -> None:
    application = an_application("interviewing", interviews=(an_interview(start="2026-11-26 14:30"),))
    step = details(application, "2026-11-23T09:41").next_step
    assert (step.button, step.done_by) == ("", DoneBy.TIME)


def test_notes_that_are_missing_are_offered(qapp: object) -> None:
    application = an_application("waiting", interviews=(an_interview(start="2026-11-23 08:00"),))
    step = details(application, "2026-11-23T09:41").next_step
    assert (step.button, step.interview_id) == ("Write up notes", "i1")
    later = details(application, "2026-12-23T09:41").next_step
    assert later.button


@pytest.mark.parametrize(
    ("stage", "facts", "fills", "button"),
    [
        ("applied", {}, Need.APPLIED_ON, "Add the date"),
        ("interviewing", {}, Need.INTERVIEW_DATE, "Add the interview"),
        ("interested", {}, None, ""),
        ("closed", {"outcome": Outcome.WITHDRAWN}, None, ""),
    ],
)
def test_where_nothing_is_planned(qapp: object, stage: str, facts: dict, fills: Need | None, button: str) -> None:
    step = details(an_application(stage, **facts), "2026-11-23T09:41").next_step
    assert (step.heading, step.fills, step.button, step.key) == ("Nothing planned", fills, button, "")


def test_skipped_and_forgotten_stand_apart_from_done(qapp: object) -> None:
    interview = replace(INTERVIEWED.interviews[0], asked_process=False, signal=None)
    application = replace(
        INTERVIEWED,
        interviews=(interview,),
        activity=(),
        follow_ups=(
            a_follow_up("application_call:1", "skipped", done_at="2026-11-16 12:00"),
            a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-21 10:00"),
        ),
    )
    found = details(application, "2026-11-23T09:41").plan
    assert [(row.standing, row.title) for row in found[:4]] == [
        (Standing.SKIPPED, "Introduce yourself by phone"),
        (Standing.DONE, "Interview with Dr. Lind"),
        (Standing.SKIPPED, "Did not ask about next steps"),
        (Standing.DONE, "Sent the thank-you note to Dr. Lind"),
    ]


def test_history_is_told_backwards(qapp: object) -> None:
    application = replace(
        INTERVIEWED,
        activity=(
            an_activity("created", "2026-11-08 09:00", to_stage="interested"),
            an_activity("stage", "2026-11-09 09:00", from_stage="interested", to_stage=Stage.APPLIED),
            an_activity("response", "2026-11-10 09:00", text="They look until Friday.", decision_on="2026-11-13"),
        ),
    )
    lines = details(application, "2026-11-23T09:41").history
    assert [(line.title, line.more) for line in lines] == [
        ("They answered", "They look until Friday.\nDecision by Fri 13 Nov"),
        ("Moved from Interested to Applied", ""),
        ("Added", ""),
    ]


def test_changes_are_readable_in_the_history(qapp: object) -> None:
    desk = a_desk(INTERVIEWED, "2026-11-23T09:41")
    for title in ("CTO", "Head of data"):
        assert desk.put_contact("app", {"title": title}, "asa")
    assert desk.skip("app", "thank_you_note:i1:asa:1")
    assert desk.remove_contact("app", "asa")
    assert desk.undo()
    assert [(line.title, line.detail) for line in details_of(desk, "app").history] == [
        ("A step skipped", "Mon 23 Nov, 09:41"),
        ("People edited", "Mon 23 Nov, 09:41"),
        ("Spoke by phone", "Wed 11 Nov, 09:10"),
    ]


def test_the_next_step_alone_is_that_of_the_details(qapp: object) -> None:
    desk = a_desk(INTERVIEWED, "2026-11-23T09:41")
    assert next_step_of(desk, "app") == details_of(desk, "app").next_step


# Links: no header, no command, no other scheme can come out of what somebody typed ------------------------------------


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("+49 30 901820", "tel:+4930901820"),
        ("(030) 90-18.20", "tel:030901820"),
        ("112", "tel:112"),
        ("call me", None),
        ("+49;ext=1", None),
        ("*100#", None),
        ("12", None),
        ("", None),
    ],
)
def test_phone_links(text: str, link: str | None) -> None:
    found = phone_link(text)
    assert (found.toString() if found else None) == link


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("sam@globex.example", "sam@globex.example"),
        ("sam+jobs@globex.example", "sam+jobs@globex.example"),
        ("sam@globex.example?bcc=eve@evil.example", None),
        ("sam@globex.example,eve@evil.example", None),
        ("sam@globex.example\r\nBcc: eve@evil.example", None),
        ("sam%0a@globex.example", None),
        ("sam", None),
    ],
)
def test_mail_links_have_one_recipient_and_no_header(text: str, path: str | None) -> None:
    found = mail_link(text)
    assert (found.path() if found else None) == path
    if found is not None:
        assert (found.scheme(), found.hasQuery(), found.hasFragment()) == ("mailto", False, False)


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("https://umbra.example/jobs?id=7", "umbra.example"),
        ("http://umbra.example", "umbra.example"),
        ("javascript:alert(1)", None),
        ("file:///etc/passwd", None),
        ("https:///nowhere", None),
        ("https://user:secret@umbra.example/", None),
        ("https://umbra.example/\nx", None),
        ("umbra.example", None),
    ],
)
def test_web_links_are_http_with_a_host(text: str, host: str | None) -> None:
    found = web_link(text)
    assert (found.host() if found else None) == host
