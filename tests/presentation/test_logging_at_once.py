"""One key logs what happened: to the right follow-up, undone in one step, and never a call where none is wanted."""

from dataclasses import replace

import pytest

from followup_desktop.domain.vocabulary import ActivityKind, Stage, State
from followup_desktop.presentation.logging_at_once import log_at_once, wants_no_calls
from followup_desktop.presentation.messages import toast_words
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")

TRY = "application_call:1"


def applied(desk: TestDesk, **fields: object) -> str:
    globex = desk.add_globex(applied_on="2026-11-16", **fields)
    assert desk.move(globex.id, Stage.APPLIED)
    return globex.id


@pytest.mark.parametrize(
    ("kind", "said", "state"),
    [
        (ActivityKind.CALL, "Globex: reached somebody. Adds 1", State.DONE),
        (ActivityKind.VOICEMAIL, "Globex: left a message. Adds 1", State.DONE),
        (ActivityKind.NO_ANSWER, "Globex: no answer. Adds 1", State.DONE),
        (ActivityKind.RESPONSE, "Globex: they answered. Adds 1, cancels 1", State.CANCELLED),
    ],
)
def test_each_says_what_it_does_to_the_plan_and_is_undone_in_one_step(
    kind: ActivityKind, said: str, state: State
) -> None:
    desk = TestDesk()
    id_ = applied(desk)
    before = desk.application(id_)
    outcome = log_at_once(desk, id_, kind)
    assert outcome is not None
    assert toast_words(outcome) == said
    assert desk.application(id_).follow_up(TRY).state is state
    assert desk.undo()
    after = desk.application(id_)
    assert replace(after, revision=before.revision) == before


def test_the_row_of_a_letter_is_not_done_by_a_call() -> None:
    desk = TestDesk()
    umbra = desk.add_umbra()
    note = next(f.key for f in desk.plan(umbra).follow_ups if f.key.startswith("thank_you_note"))
    assert log_at_once(desk, umbra.id, ActivityKind.NO_ANSWER, note)
    assert desk.application(umbra.id).follow_up(note).state is State.PLANNED
    assert desk.application(umbra.id).activity[-1].follow_up != note


@pytest.mark.parametrize("kind", [ActivityKind.CALL, ActivityKind.VOICEMAIL, ActivityKind.NO_ANSWER])
def test_no_call_is_logged_by_a_key_where_none_is_wanted(kind: ActivityKind) -> None:
    desk = TestDesk()
    id_ = applied(desk, no_calls=True)
    refused = Heard(desk.refused)
    before = desk.application(id_)
    assert log_at_once(desk, id_, kind) is None
    assert desk.application(id_) == before
    assert "not to be called" in refused.last
    assert log_at_once(desk, id_, ActivityKind.RESPONSE)


def test_the_signal_of_the_interview_counts_as_well() -> None:
    desk = TestDesk()
    umbra = desk.add_umbra()
    assert not wants_no_calls(desk, umbra.id)
    assert desk.save_interview(umbra.id, {"signal": "dont_call"}, umbra.interviews[0].id)
    assert wants_no_calls(desk, umbra.id)
