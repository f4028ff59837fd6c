"""The aggregate: moving it, and what belongs to it."""

from dataclasses import replace

import pytest

from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.domain.vocabulary import Outcome, Stage, State
from tests.builders import a_contact, a_follow_up, an_activity, an_application, an_interview, at, on

TODAY = on("2026-11-23")
OTHERS = [s for s in Stage if s not in (Stage.APPLIED, Stage.CLOSED)]


# Moving -----------------------------------------------------------------------------------------------------------


def test_moving_to_applied_sets_its_date_to_today_unless_one_is_given():
    interested = an_application("interested")
    assert interested.move_to(Stage.APPLIED, TODAY).applied_on == TODAY
    assert interested.move_to(Stage.APPLIED, TODAY, on=on("2026-11-20")).applied_on == on("2026-11-20")


def test_the_date_of_applying_that_is_known_stays():
    known = an_application("interviewing", applied_on="2026-11-02")
    assert known.move_to(Stage.APPLIED, TODAY).applied_on == on("2026-11-02")
    assert known.move_to(Stage.APPLIED, TODAY, on=on("2026-11-20")).applied_on == on("2026-11-20")


def test_moving_to_closed_sets_its_date_and_outcome():
    waiting = an_application("waiting")
    closed = waiting.move_to(Stage.CLOSED, TODAY, Outcome.REJECTED)
    assert (closed.stage, closed.outcome, closed.closed_on) == (Stage.CLOSED, Outcome.REJECTED, TODAY)
    given = waiting.move_to(Stage.CLOSED, TODAY, Outcome.ACCEPTED, on("2026-11-20"))
    assert (given.outcome, given.closed_on) == (Outcome.ACCEPTED, on("2026-11-20"))
    assert waiting.move_to(Stage.CLOSED, TODAY).outcome is None


def test_closing_what_is_closed_changes_only_what_is_said():
    closed = an_application("closed", outcome=Outcome.REJECTED, closed_on="2026-11-20")
    again = closed.move_to(Stage.CLOSED, TODAY, Outcome.WITHDRAWN)
    assert (again.outcome, again.closed_on) == (Outcome.WITHDRAWN, on("2026-11-20"))
    assert closed.move_to(Stage.CLOSED, TODAY) == closed
    assert closed.move_to(Stage.CLOSED, TODAY, on=TODAY).closed_on == TODAY


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.CLOSED])
def test_leaving_closed_takes_outcome_and_date_away(stage):
    closed = an_application("closed", outcome=Outcome.REJECTED, closed_on="2026-11-20", applied_on="2026-11-02")
    opened = closed.move_to(stage, TODAY)
    assert (opened.stage, opened.outcome, opened.closed_on) == (stage, None, None)
    assert opened.applied_on == on("2026-11-02")


@pytest.mark.parametrize("stage", OTHERS)
def test_other_stages_set_no_date(stage):
    moved = an_application("interested").move_to(stage, TODAY)
    assert moved == an_application(stage)


@pytest.mark.parametrize("stage", [s for s in Stage if s is not Stage.CLOSED])
def test_only_a_closed_application_has_an_outcome(stage):
    with pytest.raises(Refused, match="nothing was changed") as refusal:
        an_application("waiting").move_to(stage, TODAY, Outcome.REJECTED)
    assert refusal.value.field == "outcome"


@pytest.mark.parametrize("stage", OTHERS)
def test_only_two_moves_have_a_date(stage):
    with pytest.raises(Refused, match="nothing was changed") as refusal:
        an_application("applied").move_to(stage, TODAY, on=TODAY)
    assert refusal.value.field == "on"


def test_moving_touches_nothing_else():
    application = an_application("interested", notes="A quiet street.", interviews=[an_interview()], revision=7)
    moved = application.move_to(Stage.OFFER, TODAY)
    assert replace(moved, stage=Stage.INTERESTED) == application


# What belongs to it -----------------------------------------------------------------------------------------------


def test_interviews_on_record_by_their_start():
    later, sooner = an_interview("a", "2026-12-02 10:00"), an_interview("b", "2026-11-23 10:00")
    off = an_interview("c", "2026-12-24 10:00", called_off=True)
    application = an_application(interviews=[later, off, sooner])
    assert application.interviews_on_record == (sooner, later)
    assert application.latest_interview == later
    assert an_application(interviews=[off]).latest_interview is None
    assert application.interview("c") == off
    with pytest.raises(NotFound, match="no such interview"):
        application.interview("d")


def test_two_rounds_at_one_time_have_an_order():
    one, two = an_interview("a"), an_interview("b")
    assert an_application(interviews=[two, one]).interviews_on_record == (one, two)


def test_an_interview_takes_the_place_of_itself():
    first, second = an_interview("a", "2026-11-23 10:00"), an_interview("b", "2026-11-24 10:00")
    application = an_application().with_interview(second).with_interview(first)
    assert application.interviews == (first, second)
    moved = an_interview("a", "2026-11-25 10:00")
    assert application.with_interview(moved).interviews == (second, moved)


def test_people():
    asa, bo = a_contact("asa"), a_contact("bo")
    application = an_application(
        contacts=[asa],
        interviews=[an_interview(contact_ids=("asa", "bo"))],
        activity=[an_activity("email", "2026-11-23 12:00", contact_id="asa", text="Hello")],
    ).with_contact(bo)
    assert application.contacts == (asa, bo)
    renamed = replace(asa, name="Åsa Lindgren")
    assert application.with_contact(renamed).contacts == (renamed, bo)
    without = application.without_contact("asa")
    assert without.contacts == (bo,)
    assert without.contact("asa") is None
    assert without.interviews[0].contact_ids == ("bo",)
    assert (without.activity[0].contact_id, without.activity[0].text) == ("", "Hello")


def test_what_happened_is_in_the_order_of_time():
    late, early = an_activity("email", "2026-11-24 12:00"), an_activity("call", "2026-11-23 12:00")
    assert an_application().with_activity(late).with_activity(early).activity == (early, late)


def test_follow_ups_are_remembered_by_their_keys():
    done = a_follow_up("decision_call:i1:1", "done", "2026-11-23 12:00")
    other = a_follow_up("application_call:1", "skipped", "2026-11-20 12:00")
    application = an_application().with_follow_up(done).with_follow_up(other)
    assert application.follow_ups == (other, done)
    assert application.follow_up("decision_call:i1:1") == done
    assert application.follow_up("move_on:1") == FollowUp("move_on:1", State.PLANNED)
    assert application.with_follow_up(FollowUp("application_call:1")).follow_ups == (done,)
    dated = a_follow_up("move_on:1", "planned", own_start="2026-12-01 10:00")
    assert application.with_follow_up(dated).follow_up("move_on:1").own_start == at("2026-12-01 10:00")
