"""The one question of a move: asked only where the answer is not known, previewed live, one change with the move."""

import pytest

from followup_desktop.domain.vocabulary import ContactRole, Outcome, Stage
from followup_desktop.presentation.move_form import MoveForm, asks, interview_for_notes
from followup_desktop.presentation.notes_draft import NotesDraft
from tests.builders import at
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def lines(form: MoveForm) -> list[tuple[str, str, str]]:
    return [(line.act, line.when, line.change) for line in form.refresh().lines]


# What is asked --------------------------------------------------------------------------------------------------------


def test_what_is_known_is_not_asked_again(desk: TestDesk) -> None:
    umbra, globex = desk.add_umbra(), desk.add_globex()
    assert [stage for stage in Stage if asks(globex, stage, desk)] == [
        Stage.APPLIED,
        Stage.INTERVIEWING,
        Stage.WAITING,
        Stage.OFFER,
        Stage.CLOSED,
    ]
    assert [stage for stage in Stage if asks(umbra, stage, desk)] == [Stage.WAITING, Stage.OFFER, Stage.CLOSED]
    waiting = desk.application(umbra.id)
    assert desk.move(umbra.id, Stage.WAITING)
    waiting = desk.application(umbra.id)
    assert asks(waiting, Stage.INTERVIEWING, desk)
    notes = NotesDraft(desk, umbra.id, umbra.interviews[0].id)
    notes.set("asked", "yes")
    assert notes.save() and desk.move(umbra.id, Stage.INTERVIEWING)
    assert not asks(desk.application(umbra.id), Stage.WAITING, desk)


def test_the_notes_are_those_of_the_latest_interview_that_is_over(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    later = {"starts_at": "2026-11-26T10:00:00Z", "ends_at": "2026-11-26T11:00:00Z"}
    assert desk.save_interview(umbra.id, later)
    found = interview_for_notes(desk.application(umbra.id), desk)
    assert found is not None and found.id == umbra.interviews[0].id
    assert interview_for_notes(desk.add_globex(), desk) is None


# Applied --------------------------------------------------------------------------------------------------------------


def test_applied_with_somebody_to_call_is_one_change(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.APPLIED)
    assert form.value("applied_on") == "2026-11-23"
    assert lines(form) == [("Intro call", "Mon 30 Nov, 10:00 Berlin time", "added")]
    form.set("applied_on", "2026-11-20")
    form.set("person", " Sam  Weber ")
    form.set("key_skill", "PostgreSQL")
    assert lines(form) == [("Intro call to Sam Weber", "Fri 27 Nov, 10:00 Berlin time", "added")]
    changes = len(desk.store.history)
    moved = Heard(form.moved)
    assert form.accept()
    assert moved.last.change == changes + 1 == len(desk.store.history)
    after = desk.application(globex.id)
    assert (after.stage, str(after.applied_on), after.key_skill) == (Stage.APPLIED, "2026-11-20", "PostgreSQL")
    assert [(c.name, c.role) for c in after.contacts] == [("Sam Weber", ContactRole.SCREENER)]
    assert desk.undo()
    assert desk.application(globex.id).contacts == () and desk.application(globex.id).stage is Stage.INTERESTED


def test_somebody_known_is_not_added_twice(desk: TestDesk) -> None:
    globex = desk.add_globex()
    assert desk.put_contact(globex.id, {"name": "Sam Weber"})
    assert desk.put_contact(globex.id, {"name": "Kim Roe", "role": "referrer"})
    for name, roles in (("sam weber", ["screener", "referrer"]), ("kim roe", ["screener", "referrer"])):
        form = MoveForm(desk, globex.id, Stage.APPLIED)
        form.set("person", name)
        assert form.accept()
        assert [c.role for c in desk.application(globex.id).contacts] == roles
        assert desk.move(globex.id, Stage.INTERESTED)


def test_without_the_answers_the_move_is_made_all_the_same(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.APPLIED)
    form.set("person", "Sam Weber")
    assert form.skip()
    after = desk.application(globex.id)
    assert (after.stage, str(after.applied_on), after.contacts) == (Stage.APPLIED, "2026-11-23", ())


def test_the_day_that_one_applied_is_needed(desk: TestDesk) -> None:
    form = MoveForm(desk, desk.add_globex().id, Stage.APPLIED)
    form.set("applied_on", "")
    refused = Heard(form.refused)
    assert not form.accept()
    assert refused.said == [("applied_on", "Enter the day you applied.")]


def test_the_card_goes_where_it_was_dropped(desk: TestDesk) -> None:
    first, second = desk.add_globex(company="First"), desk.add_globex(company="Second")
    for application in (first, second):
        assert desk.move(application.id, Stage.APPLIED)
    third = desk.add_globex(company="Third")
    assert MoveForm(desk, third.id, Stage.APPLIED, below=second.id).accept()
    order = [card.company for card in desk.cards() if card.stage == Stage.APPLIED]
    assert order == ["Second", "Third", "First"]


# Interviewing ---------------------------------------------------------------------------------------------------------


def test_interviewing_records_the_interview_and_moves_in_one_change(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.INTERVIEWING)
    refused = Heard(form.refused)
    assert not form.accept()
    assert refused.said == [("day", "Enter the day of the interview.")]
    form.set("day", "2026-11-26")
    form.set("start", "23:30")
    form.set("length", 90)
    form.set("person", "Sam Weber")
    form.set("kind", "video")
    assert [act for act, _, change in lines(form) if change == "added"] == [
        "Interview with Sam Weber",
        "Interview notes, right after",
        "Thank-you note to Sam Weber",
    ]
    assert form.preview.difference == "Adds 3"
    changes = len(desk.store.history)
    assert form.accept() and len(desk.store.history) == changes + 1
    after = desk.application(globex.id)
    interview = after.interviews[0]
    assert after.stage is Stage.INTERVIEWING and interview.kind == "video"
    assert interview.starts_at == at("2026-11-26 23:30", "Europe/Berlin")
    assert interview.ends_at == at("2026-11-27 01:00", "Europe/Berlin")


def test_the_interview_stands_on_the_clock_of_who_is_met(desk: TestDesk) -> None:
    globex = desk.add_globex()
    assert desk.put_contact(globex.id, {"name": "Sam Weber", "timezone": "America/New_York"})
    form = MoveForm(desk, globex.id, Stage.INTERVIEWING)
    assert form.clock_words == "Berlin time"
    form.set("person", "sam weber")
    assert form.clock_words == "New York time"
    form.set("day", "2026-11-26")
    assert form.accept()
    interview = desk.application(globex.id).interviews[0]
    assert interview.starts_at == at("2026-11-26 10:00", "America/New_York")
    assert interview.contact_ids == (desk.application(globex.id).contacts[0].id,)


def test_a_start_that_does_not_exist_is_refused_and_of_two_one_is_chosen(desk: TestDesk) -> None:
    form = MoveForm(desk, desk.add_globex().id, Stage.INTERVIEWING)
    form.set("day", "2027-03-28")
    form.set("start", "02:30")
    assert "02:30 does not exist on" in form.troubles()["start"]
    form.set("day", "2026-10-25")
    assert form.times.choices["start"] == ("the first 02:30 (UTC+2)", "the second 02:30 (UTC+1)")
    form.set("start_second", True)
    assert form.times.fields()["starts_at"] == "2026-10-25T01:30:00Z"
    assert form.times.fields()["ends_at"] == "2026-10-25T02:30:00Z"


def test_what_the_sheet_of_waiting_knows_goes_on_to_the_notes(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.WAITING)
    form.set("day", "2026-11-20")
    form.set("person", "Sam Weber")
    notes = NotesDraft(desk, globex.id, stage=Stage.WAITING, given=form.given())
    assert notes.save()
    after = desk.application(globex.id)
    assert after.stage is Stage.WAITING
    assert after.interviews[0].starts_at == at("2026-11-20 10:00", "Europe/Berlin")


# Offer, closed --------------------------------------------------------------------------------------------------------


def test_offer_asks_by_when(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.OFFER)
    form.set("offer_reply_by", "by Friday")
    refused = Heard(form.refused)
    assert not form.accept()
    assert refused.said == [("offer_reply_by", "Enter a day, or leave it empty.")]
    form.set("offer_reply_by", "2026-11-27")
    assert lines(form) == [("Answer the offer", "Fri 27 Nov", "added")]
    assert form.accept()
    assert str(desk.application(globex.id).offer_reply_by) == "2026-11-27"


def test_every_outcome_says_what_it_does(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = MoveForm(desk, umbra.id, Stage.CLOSED)
    assert form.preview_of(Outcome.REJECTED) == "Adds 2, cancels 2"
    assert form.preview_of(Outcome.ACCEPTED) == "Cancels 2"
    assert form.accept(Outcome.REJECTED)
    after = desk.application(umbra.id)
    assert (after.stage, after.outcome) == (Stage.CLOSED, Outcome.REJECTED)


def test_an_application_that_is_gone_is_said(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.APPLIED)
    desk.put_aside(globex.id)
    refused = Heard(form.refused)
    assert form.refresh().trouble
    assert not form.accept() and not form.skip()
    assert [field for field, _ in refused.said] == ["", ""]


# What was answered and not moved yet --------------------------------------------------------------------------------


def test_answers_are_a_draft_until_the_card_is_moved(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.APPLIED)
    assert form.restored == ""
    form.set("person", "Sam Weber")
    form.close()
    again = MoveForm(desk, globex.id, Stage.APPLIED)
    assert again.value("person") == "Sam Weber" and again.restored == "Your draft of 14:52 is back."
    assert MoveForm(desk, globex.id, Stage.INTERVIEWING).restored == ""
    assert again.accept()
    assert MoveForm(desk, globex.id, Stage.APPLIED).value("person") == ""


def test_a_move_without_the_answers_drops_them(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = MoveForm(desk, globex.id, Stage.APPLIED)
    form.set("key_skill", "Python")
    form.keep()
    assert form.skip()
    assert MoveForm(desk, globex.id, Stage.APPLIED).restored == ""
