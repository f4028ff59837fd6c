"""Letters on the real store: begun, kept, checked, marked as sent; one undo takes each deed back."""

from dataclasses import replace
from datetime import date

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound
from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import ActivityKind, Channel, Outcome, Stage, State, ThankBy
from followup_desktop.services import board, deeds, follow_ups, interviews, letters, undo
from followup_desktop.services import settings as settings_service
from followup_desktop.services.ports.workplace import Workplace

LETTER = Letter("Thank you", "Dear Dr. Lind,\n\nThank you for Friday.\n")
PEOPLE: tuple[dict[str, str], ...] = (
    {"name": "Åsa Lind", "role": "interviewer", "salutation": "Dr. Lind", "email": "lind@umbra.example"},
    {"name": "Bo Berg", "role": "hiring_manager", "phone": "+44 20 7946 0018"},
)


class FewFindings:
    """A proofreader that knows one mistake, and English only."""

    def dialects(self) -> tuple[str, ...]:
        """American alone."""
        return ("US",)

    def knows(self, text: str, dialect: str) -> bool:
        """Whether it thanks."""
        return "Thank" in text

    def check(self, text: str, known_words: object, dialect: str) -> tuple[Finding, ...]:
        """The one mistake, wherever it stands."""
        begin = text.find("oppurtunity")
        said = Sentence("Misspelt")
        return (Finding(begin, begin + 11, Nature.SPELLING, said, ("opportunity",)),) if begin >= 0 else ()


def interviewed(work: Workplace, **fields: object) -> tuple[str, list[str]]:
    """Umbra Health after an interview on Friday with two people; its id and the keys of the two thank-you notes."""
    settings_service.change(work, {"user_name": "Robin Moss", "country": "GB", "timezone": "Europe/London"})
    given = {"company": "Umbra Health", "role": "Data platform lead", "timezone": "Europe/London", "country": "GB"}
    application_id = board.add(work, {**given, "key_skill": "SQL", **fields}, Stage.APPLIED, PEOPLE).touched[0]
    times = {"starts_at": "2026-11-23T07:30:00Z", "ends_at": "2026-11-23T08:30:00Z"}
    notes = {"asked_process": True, "decision_on": "2026-12-04", "learned": "you joined streams\non-call is shared"}
    interviews.save(work, application_id, {**times, **notes}, people=("Åsa Lind", "Bo Berg"))
    people = [contact.id for contact in work.store.application(application_id).contacts]
    written = [key for key in keys_of(work, application_id) if key.startswith("thank_you_note")]
    return application_id, sorted(written, key=lambda key: people.index(key.split(":")[2]))


def keys_of(work: Workplace, application_id: str) -> list[str]:
    plan = deeds.moment(work, work.store.settings()).plan(work.store.application(application_id))
    return [planned.key for planned in plan.follow_ups]


def remembered(work: Workplace, application_id: str, key: str) -> FollowUp:
    return work.store.application(application_id).follow_up(key)


def bare(application: JobApplication) -> JobApplication:
    return replace(application, revision=0)


def test_letters_to_two_people_differ_and_name_what_was_learned(work: Workplace) -> None:
    application_id, notes = interviewed(work)
    begun = [letters.begin(work, letters.lay_out(work, application_id, key)) for key in notes]
    assert len({letter.body for letter in begun}) == 2
    texts = {letter.body.split("\n")[0]: letter.body for letter in begun}
    assert "you joined streams" in texts["Dear Dr. Lind,"]
    assert "on-call is shared" in texts["Dear Bo Berg,"]
    assert all("by Friday 4 December" in text and text.endswith("Robin Moss\n") for text in texts.values())


def test_a_tone_can_be_chosen(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    desktop = letters.lay_out(work, application_id, key)
    assert letters.begin(work, desktop) == letters.begin(work, desktop, "formal")
    assert letters.begin(work, desktop, "friendly") != letters.begin(work, desktop, "formal")


def test_what_is_spoken_is_not_written(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    call = next(key for key in keys_of(work, application_id) if key.startswith("decision_call"))
    with pytest.raises(CouldNot):
        letters.lay_out(work, application_id, call)
    planned, lines = letters.script(work, application_id, call)
    assert (planned.key, len(lines)) == (call, 3)
    with pytest.raises(NotFound):
        letters.lay_out(work, application_id, "gracious_note:1")


def test_a_kept_letter_comes_back_and_keeping_it_again_changes_nothing(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    before = bare(work.store.application(application_id))
    outcome = letters.keep(work, application_id, key, LETTER)
    assert outcome is not None
    assert outcome.difference == deeds.NO_DIFFERENCE
    assert letters.lay_out(work, application_id, key).kept == LETTER
    assert letters.keep(work, application_id, key, LETTER) is None
    assert len(letters.order(work)) == 1
    undo.undo(work)
    assert bare(work.store.application(application_id)) == before


def test_a_letter_kept_with_its_checks_passed_can_be_marked_later(work: Workplace) -> None:
    application_id, (key, other) = interviewed(work)
    letters.keep(work, application_id, key, LETTER, passed=True)
    follow_ups.done(work, application_id, key)
    assert remembered(work, application_id, key).body == LETTER.body
    letters.keep(work, application_id, other, LETTER, passed=True)
    letters.keep(work, application_id, other, LETTER)
    with pytest.raises(CouldNot):
        follow_ups.done(work, application_id, other)


def test_a_letter_that_has_not_passed_is_sent_only_knowingly(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    before = bare(work.store.application(application_id))
    with pytest.raises(CouldNot, match="--anyway"):
        letters.send(work, application_id, key, LETTER, Channel.EMAIL, passed=False)
    assert bare(work.store.application(application_id)) == before
    letters.send(work, application_id, key, LETTER, Channel.EMAIL, passed=False, anyway=True)
    sent = remembered(work, application_id, key)
    assert (sent.state, sent.checked, sent.channel, sent.body) == (State.DONE, True, Channel.EMAIL, LETTER.body)
    assert [row.marked_by for row in letters.read(work, letters.order(work))] == ["sent_anyway"]
    undo.undo(work)
    assert bare(work.store.application(application_id)) == before


def test_a_sent_letter_keeps_its_text_and_is_over(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    outcome = letters.send(work, application_id, key, LETTER, Channel.LETTER, passed=True)
    assert outcome.plan is not None
    assert outcome.plan.follow_up(key) is None
    assert remembered(work, application_id, key).channel is Channel.LETTER
    with pytest.raises(NotFound):
        letters.send(work, application_id, key, LETTER, Channel.EMAIL, passed=True)


def test_a_letter_written_elsewhere_is_unchecked_and_has_no_text(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    letters.keep(work, application_id, key, LETTER)
    letters.written_elsewhere(work, application_id, key, Channel.EMAIL)
    sent = remembered(work, application_id, key)
    assert (sent.state, sent.checked, sent.body, sent.subject) == (State.DONE, False, "", "")
    undo.undo(work)
    assert remembered(work, application_id, key).body == LETTER.body


@pytest.mark.parametrize(("met_on", "said"), [("2026-11-18", "Wednesday"), ("2026-11-10", "Tuesday 10 November")])
def test_a_weekday_alone_is_named_while_it_can_be_no_other(work: Workplace, met_on: str, said: str) -> None:
    application_id, _ = interviewed(work)
    interview = work.store.application(application_id).interviews[0]
    times = {"starts_at": f"{met_on}T09:00:00Z", "ends_at": f"{met_on}T10:00:00Z"}
    interviews.save(work, application_id, {**times, "signal": "dont_call", "decision_on": None}, interview.id)
    (key,) = [key for key in keys_of(work, application_id) if key.startswith("decision_call")]
    assert letters.lay_out(work, application_id, key).values["day"] == said


def test_an_email_in_place_of_a_call_needs_checks_once_it_is_written_here(work: Workplace) -> None:
    application_id = board.add(
        work, {"company": "Globex", "role": "Engineer", "no_calls": True, "key_skill": "SQL"}, Stage.APPLIED, PEOPLE
    ).touched[0]
    (key,) = keys_of(work, application_id)
    assert "SQL" in letters.begin(work, letters.lay_out(work, application_id, key)).body
    letters.keep(work, application_id, key, LETTER)
    with pytest.raises(CouldNot):
        follow_ups.done(work, application_id, key)
    letters.keep(work, application_id, key, LETTER, passed=True)
    outcome = follow_ups.done(work, application_id, key)
    assert [f.key for f in outcome.plan.follow_ups] == ["application_call:2"] if outcome.plan else False
    follow_ups.done(work, application_id, "application_call:2")


@pytest.mark.parametrize("kind", [ActivityKind.EMAIL, ActivityKind.LETTER])
def test_logging_it_keeps_the_text_as_a_letter_that_nobody_checked(work: Workplace, kind: ActivityKind) -> None:
    application_id, (key, _) = interviewed(work)
    letters.keep(work, application_id, key, LETTER)
    follow_ups.log(work, application_id, kind, key=key)
    (row,) = letters.read(work, letters.order(work))
    assert (row.state, row.checked, row.body, row.contact) == ("done", 0, LETTER.body, row.contact)


def test_checking_joins_what_everybody_finds(work: Workplace) -> None:
    application_id, (key, _) = interviewed(work)
    facts = letters.lay_out(work, application_id, key).facts
    reader, text = FewFindings(), "Dear Dr. Lind,\n\nThankyou for the oppurtunity.\n"
    proof = letters.check(reader, text, facts, (), "US")
    assert [text[f.begin : f.end] for f in proof.findings] == ["Thankyou", "oppurtunity"]
    assert proof.read and not proof.passed
    assert [
        text[f.begin : f.end] for f in letters.check(reader, text, facts, ("oppurtunity",), "US", ["Thankyou"]).findings
    ] == []
    unread = letters.check(reader, "Liebe Frau Lind, vielen Dank,,", facts, (), "US")
    assert (unread.read, unread.findings, unread.passed) == (False, (), False)


def test_known_are_the_names_on_the_card_and_the_own_words(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    work.own_words.add("Kubernetix")
    known = letters.known_words(work, work.store.application(application_id))
    assert {"Umbra Health", "Åsa Lind", "Dr. Lind", "Robin Moss", "Kubernetix"} <= set(known)


@pytest.mark.parametrize(
    ("country", "own", "dialect"), [("GB", "US", "GB"), ("DE", "CA", "CA"), ("", "DE", "US"), ("IN", "", "IN")]
)
def test_the_english_is_that_of_the_country(work: Workplace, country: str, own: str, dialect: str) -> None:
    settings_service.change(work, {"country": own})
    application_id = board.add(work, {"company": "G", "role": "E", "country": country}, Stage.INTERESTED).touched[0]
    known = ("US", "GB", "AU", "CA", "IN")
    assert letters.dialect_of(work, work.store.application(application_id), known) == dialect


def test_a_note_by_hand_is_due_the_next_business_day_for_everybody_met(work: Workplace) -> None:
    application_id, notes = interviewed(work)
    before = bare(work.store.application(application_id))
    outcome = letters.thank_by(work, application_id, notes[0], ThankBy.LETTER)
    assert {move.key for move in outcome.difference.moved} == set(notes)
    for key in notes:
        planned = letters.lay_out(work, application_id, key).follow_up
        assert (planned.channel, planned.due_on) == (Channel.LETTER, date(2026, 11, 24))
    undo.undo(work)
    assert bare(work.store.application(application_id)) == before
    gracious = board.move_card(work, application_id, Stage.CLOSED, outcome=Outcome.REJECTED)
    assert gracious.plan is not None
    with pytest.raises(CouldNot, match="thanks nobody"):
        letters.thank_by(work, application_id, gracious.plan.follow_ups[0].key, ThankBy.LETTER)


def test_the_mail_goes_to_the_one_person(work: Workplace) -> None:
    application_id, notes = interviewed(work)
    sent_to = {letters.mail_message(work, letters.lay_out(work, application_id, key), LETTER)[:2] for key in notes}
    assert sent_to == {("Åsa Lind", "lind@umbra.example"), ("Bo Berg", "")}
