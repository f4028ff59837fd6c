"""Every deed on the real store: what it changes, what it does to the plan, and that one undo takes it all back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import CouldNot, NotFound, Refused
from followup_desktop.domain.vocabulary import ActivityKind, Channel, Outcome, Signal, Stage, State
from followup_desktop.services import board, deeds, follow_ups, interviews, sample, undo
from followup_desktop.services import settings as settings_service
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.workplace import Workplace

INTERVIEW = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"}
NOTES = {"asked_process": True, "decision_on": "2026-12-04", "signal": "welcome", "learned": "Joins."}


def state_of(work: Workplace) -> tuple[object, ...]:
    """Everything that the user can see, without the revisions, which only ever rise."""
    return (*(replace(a, revision=0) for a in work.store.applications()), work.store.settings())


def add(work: Workplace, stage: Stage = Stage.INTERESTED, **fields: object) -> str:
    """An application in London that has a person with a number."""
    given = {"company": "Umbra Health", "role": "Data platform lead", "timezone": "Europe/London", "country": "GB"}
    person = {"name": "Åsa Lind", "role": "hiring_manager", "phone": "+44 20 7946 0123", "email": "a@umbra.example"}
    return board.add(work, {**given, **fields}, stage, (person,)).touched[0]


def keys(outcome: deeds.Outcome) -> tuple[list[str], list[str], list[str]]:
    """The kinds that the deed added, moved and cancelled."""
    return tuple(sorted(f.kind for f in part) for part in outcome.difference)  # type: ignore[return-value]


def interviewed(work: Workplace) -> tuple[str, str]:
    """An application with an interview on Friday and its notes."""
    application_id = add(work, Stage.APPLIED, applied_on="2026-11-09")
    interviews.save(work, application_id, INTERVIEW, people=("Åsa Lind",))
    interview_id = work.store.application(application_id).interviews[0].id
    interviews.save(work, application_id, NOTES, interview_id)
    return application_id, interview_id


def test_adding_plans_and_shows_what_it_plans(work: Workplace) -> None:
    outcome = board.add(work, {"company": "Globex", "role": "Engineer", "key_skill": "SQL"}, Stage.APPLIED)
    application = work.store.application(outcome.touched[0])
    assert application.applied_on == application.added_on == date(2026, 11, 23)
    assert [a.kind for a in application.activity] == [ActivityKind.CREATED]
    assert keys(outcome) == (["application_call"], [], [])
    card = work.store.cards()[0]
    assert (card.company, card.stage, card.next_kind) == ("Globex", "applied", "application_call")


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"company": " ", "role": "x"}, "company"),
        ({"company": "x"}, "role"),
        ({"company": "x", "role": "y", "timezone": "Europe/Nowhere"}, "timezone"),
        ({"company": "x", "role": "y", "country": "Germany"}, "country"),
        ({"company": "x", "role": "y", "country": "DE", "subdivision": "ZZ"}, "subdivision"),
        ({"company": "x", "role": "y", "applied_on": "9.11.2026"}, "applied_on"),
        ({"company": "x", "role": "y", "colour": "red"}, "colour"),
    ],
)
def test_adding_refuses_by_field_and_changes_nothing(work: Workplace, fields: dict[str, str], field: str) -> None:
    with pytest.raises(Refused) as refusal:
        board.add(work, fields)
    assert refusal.value.field == field
    assert work.store.cards() == []
    assert work.store.changes() == []


def test_the_day_it_was_added_on_cannot_be_taken_away(work: Workplace) -> None:
    application_id = add(work)
    with pytest.raises(Refused) as refusal:
        board.edit(work, application_id, {"added_on": None})
    assert refusal.value.field == "added_on"


def test_texts_without_a_form_are_checked_too(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    before = state_of(work)
    with pytest.raises(Refused) as refusal:
        follow_ups.log(work, application_id, ActivityKind.NOTE, text="\x07")
    assert refusal.value.field == "text"
    with pytest.raises(Refused) as refusal:
        interviews.save(work, application_id, INTERVIEW, people=("\x07",))
    assert refusal.value.field == "with"
    assert state_of(work) == before


def test_a_list_of_skills_gets_a_gentle_warning(work: Workplace) -> None:
    outcome = board.add(work, {"company": "x", "role": "y", "key_skill": "SQL, Python and Rust"})
    assert len(outcome.warnings) == 1
    assert board.edit(work, outcome.touched[0], {"key_skill": "SQL"}).warnings == ()


def test_moving_sets_the_date_once_and_leaving_closed_takes_it_away(work: Workplace) -> None:
    application_id = add(work)
    board.move_card(work, application_id, Stage.APPLIED, on=date(2026, 11, 16))
    board.move_card(work, application_id, Stage.INTERESTED)
    board.move_card(work, application_id, Stage.APPLIED)
    assert work.store.application(application_id).applied_on == date(2026, 11, 16)
    outcome = board.move_card(work, application_id, Stage.CLOSED, outcome=Outcome.REJECTED)
    assert keys(outcome) == (["gracious_note", "stay_in_touch"], [], ["application_call"])
    reopened = board.move_card(work, application_id, Stage.WAITING)
    assert keys(reopened)[2] == ["gracious_note", "stay_in_touch"]
    application = work.store.application(application_id)
    assert (application.outcome, application.closed_on) == (None, None)


def test_an_outcome_is_for_closed_applications_only(work: Workplace) -> None:
    application_id = add(work)
    with pytest.raises(Refused) as refusal:
        board.move_card(work, application_id, Stage.OFFER, outcome=Outcome.ACCEPTED)
    assert refusal.value.field == "outcome"
    with pytest.raises(Refused):
        board.edit(work, application_id, {"outcome": "accepted"})


def test_a_preview_says_what_the_move_will_do_and_changes_nothing(work: Workplace) -> None:
    application_id = add(work)
    before = state_of(work)
    preview = board.preview_move(work, application_id, Stage.APPLIED, fields={"key_skill": "SQL"})
    assert state_of(work) == before
    done = board.move_card(work, application_id, Stage.APPLIED, fields={"key_skill": "SQL"})
    assert keys(preview) == keys(done) == (["application_call"], [], [])
    assert done.change == preview.change + 2 == 2


def test_the_order_inside_a_stage_is_kept(work: Workplace) -> None:
    first, second, third = (add(work, company=name) for name in "ABC")
    assert [card.company for card in work.store.cards()] == ["C", "B", "A"]
    board.move_card(work, third, Stage.INTERESTED, below=first)
    assert [card.company for card in work.store.cards()] == ["B", "A", "C"]
    board.move_card(work, third, Stage.INTERESTED, below=second)
    assert [card.company for card in work.store.cards()] == ["B", "C", "A"]
    with pytest.raises(Refused):
        board.move_card(work, third, Stage.APPLIED, below=first)


def test_the_whole_journey_from_interview_to_silence(work: Workplace) -> None:
    application_id, interview_id = interviewed(work)
    application = work.store.application(application_id)
    assert application.stage is Stage.INTERVIEWING
    assert application.follow_up(f"interview_notes:{interview_id}:1").state is State.DONE
    outcome = deeds.preview(work, Deed.EDIT, application_id, lambda a, _: a)
    assert outcome.plan is not None
    call = outcome.plan.follow_ups[-1]
    assert call.key == f"decision_call:{interview_id}:1"
    assert call.slot.start == datetime(2026, 12, 7, 17, 30, tzinfo=UTC)
    assert call.channel is Channel.VOICEMAIL


def test_notes_are_one_change_and_one_undo(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED, applied_on="2026-11-09")
    before = state_of(work)
    outcome = interviews.save(work, application_id, {**INTERVIEW, **NOTES}, people=("Jo Wu",), stage=Stage.WAITING)
    assert keys(outcome) == (["decision_call", "thank_you_note"], [], ["application_call"])
    assert work.store.application(application_id).stage is Stage.WAITING
    undo.undo(work)
    assert state_of(work) == before
    assert undo.redo(work).touched == (application_id,)
    assert work.store.application(application_id).interviews[0].signal is Signal.WELCOME


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"starts_at": "2026-11-20T15:30:00Z", "ends_at": "2026-11-20T14:30:00Z"}, "ends_at"),
        ({"starts_at": "2026-11-20T15:30:00", "ends_at": "2026-11-20T16:30:00Z"}, "starts_at"),
        ({**INTERVIEW, "signal": "maybe"}, "signal"),
        ({**INTERVIEW, "contact_ids": ["00000000-0000-0000-0000-000000000000"]}, "contact_ids"),
    ],
)
def test_an_interview_is_refused_by_field(work: Workplace, fields: dict[str, object], field: str) -> None:
    application_id = add(work)
    before = state_of(work)
    with pytest.raises(Refused) as refusal:
        interviews.save(work, application_id, fields)
    assert refusal.value.field == field
    assert state_of(work) == before


def test_calling_off_cancels_what_the_interview_asked_for(work: Workplace) -> None:
    application_id, interview_id = interviewed(work)
    outcome = interviews.call_off(work, application_id, interview_id)
    assert keys(outcome)[2] == ["decision_call", "thank_you_note"]
    states = {f.key.split(":")[0]: f.state for f in work.store.application(application_id).follow_ups}
    assert states["decision_call"] is State.CANCELLED


def test_a_message_uses_up_the_open_try(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED, applied_on="2026-11-16")
    outcome = follow_ups.log(work, application_id, ActivityKind.VOICEMAIL, text="Left my number.")
    application = work.store.application(application_id)
    assert application.activity[-1].follow_up == "application_call:1"
    assert application.follow_up("application_call:1").state is State.DONE
    assert keys(outcome) == (["application_call"], [], [])
    assert outcome.plan is not None
    assert outcome.plan.follow_ups[0].key == "application_call:2"
    assert outcome.plan.follow_ups[0].due_on == date(2026, 11, 26)


def test_a_message_logged_for_an_earlier_day_belongs_to_the_try_of_that_day(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED, applied_on="2026-11-09")
    follow_ups.log(work, application_id, ActivityKind.RESPONSE, at=datetime(2026, 11, 20, 12, tzinfo=UTC))
    follow_ups.log(work, application_id, ActivityKind.VOICEMAIL, at=datetime(2026, 11, 16, 10, tzinfo=UTC))
    assert work.store.application(application_id).follow_up("application_call:1").state is State.DONE
    follow_ups.log(work, application_id, ActivityKind.VOICEMAIL)
    assert work.store.application(application_id).activity[-1].follow_up == "", "after the answer no try is open"


def test_a_response_cancels_the_nudges_and_takes_their_own_dates(work: Workplace) -> None:
    application_id, interview_id = interviewed(work)
    key = f"decision_call:{interview_id}:1"
    follow_ups.snooze(work, application_id, key, datetime(2026, 12, 9, 18, 0, tzinfo=UTC))
    outcome = follow_ups.log(work, application_id, ActivityKind.RESPONSE, decision_on=date(2026, 12, 11))
    assert outcome.plan is not None
    planned = outcome.plan.follow_up(key)
    assert planned is not None
    assert (planned.due_on, planned.own) == (date(2026, 12, 14), False)


def test_logging_refuses_what_makes_no_sense(work: Workplace, present: datetime) -> None:
    application_id = add(work, Stage.APPLIED)
    for refused in (
        lambda: follow_ups.log(work, application_id, ActivityKind.STAGE),
        lambda: follow_ups.log(work, application_id, ActivityKind.NOTE, decision_on=date(2026, 12, 4)),
        lambda: follow_ups.log(work, application_id, ActivityKind.NOTE, at=present.replace(year=2030)),
        lambda: follow_ups.log(work, application_id, ActivityKind.EMAIL, key="gracious_note:1"),
        lambda: follow_ups.log(work, application_id, ActivityKind.NOTE, contact_id="nobody"),
    ):
        with pytest.raises(Refused):
            refused()
    assert len(work.store.changes()) == 1


def test_they_asked_not_to_be_called(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED)
    outcome = follow_ups.log(work, application_id, ActivityKind.NO_ANSWER, no_more_calls=True)
    assert work.store.application(application_id).no_calls
    assert outcome.plan is not None
    assert outcome.plan.follow_ups[0].channel is Channel.EMAIL


def test_a_letter_needs_its_checks_or_a_second_word(work: Workplace) -> None:
    application_id, interview_id = interviewed(work)
    key = next(f.key for f in deeds.preview(work, Deed.EDIT, application_id, lambda a, _: a).plan.follow_ups)  # type: ignore[union-attr]
    assert key.startswith(f"thank_you_note:{interview_id}:")
    with pytest.raises(CouldNot):
        follow_ups.done(work, application_id, key)
    follow_ups.done(work, application_id, key, anyway=True)
    done = work.store.application(application_id).follow_up(key)
    assert (done.state, done.channel, done.checked) == (State.DONE, Channel.EMAIL, False)
    with pytest.raises(CouldNot):
        follow_ups.done(work, application_id, key, anyway=True)


def test_moving_on_closes_in_one_click(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED, applied_on="2026-09-01", call_after_applying=False)
    outcome = follow_ups.done(work, application_id, "move_on:1")
    application = work.store.application(application_id)
    assert (application.stage, application.outcome) == (Stage.CLOSED, Outcome.MOVED_ON)
    assert application.closed_on == date(2026, 11, 23)
    assert outcome.difference == deeds.NO_DIFFERENCE
    undo.undo(work)
    assert work.store.application(application_id).stage is Stage.APPLIED


def test_skipping_counts_as_a_try(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED, applied_on="2026-11-16")
    follow_ups.skip(work, application_id, "application_call:1")
    outcome = follow_ups.skip(work, application_id, "application_call:2")
    assert keys(outcome) == (["move_on"], [], [])
    with pytest.raises(NotFound):
        follow_ups.skip(work, application_id, "application_call:3")


@pytest.mark.parametrize(
    ("instant", "word"),
    [
        (datetime(2026, 12, 8, 6, 59, tzinfo=UTC), "06:59 in London"),
        (datetime(2026, 12, 8, 20, 31, tzinfo=UTC), "20:31 in London"),
    ],
)
def test_a_call_in_their_night_is_refused_with_the_next_good_moment(
    work: Workplace, instant: datetime, word: str
) -> None:
    settings_service.change(work, {"timezone": "Europe/London"})
    application_id, interview_id = interviewed(work)
    with pytest.raises(Refused) as refusal:
        follow_ups.snooze(work, application_id, f"decision_call:{interview_id}:1", instant)
    assert word in str(refusal.value)
    assert "17:30 in London" in str(refusal.value)


def test_a_call_in_the_users_own_night_is_refused(work: Workplace) -> None:
    settings_service.change(work, {"timezone": "Asia/Tokyo"})
    application_id, interview_id = interviewed(work)
    with pytest.raises(Refused) as refusal:
        follow_ups.snooze(
            work, application_id, f"decision_call:{interview_id}:1", datetime(2026, 12, 8, 18, 0, tzinfo=UTC)
        )
    assert "03:00 where you are" in str(refusal.value)


def test_a_closed_day_is_allowed_with_a_warning(work: Workplace) -> None:
    settings_service.change(work, {"timezone": "Europe/London"})
    application_id, interview_id = interviewed(work)
    saturday = datetime(2026, 12, 12, 18, 0, tzinfo=UTC)
    outcome = follow_ups.snooze(work, application_id, f"decision_call:{interview_id}:1", saturday)
    assert tuple(map(str, outcome.warnings)) == ("Sat 12 Dec is a Saturday: they may be closed.",)
    assert outcome.plan is not None
    planned = outcome.plan.follow_up(f"decision_call:{interview_id}:1")
    assert planned is not None
    assert (planned.slot.start, planned.own) == (saturday, True)


def test_snoozing_into_the_past_or_an_interview_is_refused(work: Workplace) -> None:
    application_id = add(work, Stage.APPLIED)
    with pytest.raises(Refused):
        follow_ups.snooze(work, application_id, "application_call:1", datetime(2026, 11, 20, 12, tzinfo=UTC))
    later = {"starts_at": "2026-12-20T14:30:00Z", "ends_at": "2026-12-20T15:30:00Z"}
    interviews.save(work, application_id, later)
    key = f"ask_process:{work.store.application(application_id).interviews[0].id}:1"
    with pytest.raises(Refused):
        follow_ups.snooze(work, application_id, key, datetime(2026, 12, 21, 12, tzinfo=UTC))


def test_a_setting_plans_everything_anew_and_is_undone(work: Workplace) -> None:
    add(work, Stage.APPLIED, applied_on="2026-11-16")
    outcome = settings_service.change(work, {"application_call_after_days": 8})
    assert keys(outcome) == ([], ["application_call"], [])
    assert work.store.cards()[0].next_due_on == "2026-11-26"
    assert keys(undo.undo(work)) == ([], ["application_call"], [])
    assert work.store.settings().application_call_after_days == 5
    assert work.store.cards()[0].next_due_on == "2026-11-23"


@pytest.mark.parametrize(
    ("name", "value"),
    [("application_call_attempts", 6), ("evening_window", ["17:30", "21:00"]), ("timezone", "Mars"), ("moon", 1)],
)
def test_a_setting_is_refused_by_name(work: Workplace, name: str, value: object) -> None:
    before = state_of(work)
    with pytest.raises(Refused) as refusal:
        settings_service.change(work, {name: value})
    assert refusal.value.field == name
    assert state_of(work) == before


def test_deleting_is_one_change_and_one_undo(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    before = state_of(work)
    outcome = board.delete(work, application_id)
    assert keys(outcome)[2] == ["decision_call", "thank_you_note"]
    assert work.store.cards() == []
    undo.undo(work)
    assert state_of(work) == before
    assert len(work.store.cards()) == 1


def test_several_are_moved_as_one_change(work: Workplace) -> None:
    one = add(work, Stage.INTERESTED, company="Globex")
    other = add(work, Stage.APPLIED, company="Hooli", applied_on="2026-11-16")
    third = add(work, Stage.INTERESTED, company="Initech")
    top, end = (add(work, Stage.APPLIED, company=name) for name in ("Top", "End"))
    top, end = end, top
    before = state_of(work)
    outcome = board.move_cards(work, {third: Stage.APPLIED, one: Stage.APPLIED}, below=top)
    assert [card.id for card in work.store.cards() if card.stage == "applied"] == [top, third, one, end, other]
    assert keys(outcome) == (["application_call", "application_call"], [], [])
    assert (outcome.touched, outcome.application) == ((third, one), None)
    assert work.store.application(one).applied_on == date(2026, 11, 23)
    assert work.store.application(one).activity[-1].kind is ActivityKind.STAGE
    change = work.store.next_undo()
    assert change is not None
    assert (change.number, change.deed, change.application_id) == (outcome.change, "move", "")
    assert change.label == "Initech, Globex"
    assert set(undo.undo(work).touched) == {one, third}
    assert state_of(work) == before


def test_each_may_have_a_stage_of_its_own(work: Workplace) -> None:
    one, other = add(work, Stage.INTERESTED), add(work, Stage.INTERVIEWING)
    board.move_cards(work, {one: Stage.APPLIED, other: Stage.WAITING})
    assert [work.store.application(id_).stage for id_ in (one, other)] == [Stage.APPLIED, Stage.WAITING]


def test_several_are_closed_with_one_outcome(work: Workplace) -> None:
    ids = [add(work, Stage.APPLIED, applied_on="2026-11-16") for _ in range(5)]
    outcome = board.move_cards(work, dict.fromkeys(ids, Stage.CLOSED), outcome=Outcome.WITHDRAWN)
    assert {work.store.application(id_).outcome for id_ in ids} == {Outcome.WITHDRAWN}
    assert keys(outcome)[2] == ["application_call"] * 5
    change = work.store.next_undo()
    assert change is not None
    assert change.label == "Umbra Health, Umbra Health, Umbra Health +2"


def test_moving_several_is_all_or_nothing(work: Workplace) -> None:
    one = add(work)
    before = state_of(work)
    for goals, below in (({one: Stage.APPLIED, "nobody": Stage.APPLIED}, None), ({one: Stage.OFFER}, one), ({}, None)):
        with pytest.raises((NotFound, Refused)):
            board.move_cards(work, goals, below=below)
        assert state_of(work) == before
    assert len(work.store.changes()) == 1


def test_a_reordered_block_keeps_its_order(work: Workplace) -> None:
    ids = [add(work) for _ in range(4)][::-1]
    board.move_cards(work, {ids[0]: Stage.INTERESTED, ids[2]: Stage.INTERESTED}, below=ids[3])
    assert [card.id for card in work.store.cards()] == [ids[1], ids[3], ids[0], ids[2]]


def test_archiving_hides_a_card_and_leaves_its_plan_alone(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    before, agenda = state_of(work), work.store.agenda(datetime(2027, 1, 1, tzinfo=UTC))
    outcome = board.archive(work, application_id)
    assert outcome.difference == deeds.NO_DIFFERENCE
    assert work.store.application(application_id).archived
    assert work.store.cards() == []
    assert work.store.agenda(datetime(2027, 1, 1, tzinfo=UTC)) == agenda
    board.unarchive(work, application_id)
    assert state_of(work) == before
    assert len(work.store.cards()) == 1


def test_several_are_archived_and_deleted_as_one_change(work: Workplace) -> None:
    ids = (interviewed(work)[0], add(work, Stage.APPLIED), add(work))
    for deed, cancelled in ((board.archive, 0), (board.delete, 3)):
        before = state_of(work)
        outcome = deed(work, *ids)
        assert (outcome.touched, len(outcome.difference.cancelled)) == (ids, cancelled)
        assert work.store.cards() == []
        undo.undo(work)
        assert state_of(work) == before
        assert len(work.store.cards()) == 3
        with pytest.raises(NotFound):
            deed(work, *ids, "nobody")
        with pytest.raises(Refused):
            deed(work)
        assert state_of(work) == before


def test_people_are_replaced_as_one_change(work: Workplace) -> None:
    application_id, _ = interviewed(work)
    known = work.store.application(application_id).contacts[0]
    people = ({"name": "Jo Wu", "role": "recruiter"}, {"id": known.id, "name": known.name, "phone": ""})
    outcome = board.put_contacts(work, application_id, people, {"location": "Leeds"})
    application = work.store.application(application_id)
    assert [c.name for c in application.contacts] == ["Jo Wu", "Åsa Lind"]
    assert application.contacts[1].email == known.email
    assert outcome.change == 4
    board.put_contacts(work, application_id, ())
    assert work.store.application(application_id).interviews[0].contact_ids == ()


def test_every_deed_is_undone_to_the_start_and_redone_to_the_end(work: Workplace) -> None:
    start = state_of(work)
    application_id, interview_id = interviewed(work)
    steps: list[Callable[[], object]] = [
        lambda: board.edit(work, application_id, {"location": "Leeds", "tags": ["remote"]}),
        lambda: board.put_contact(work, application_id, {"name": "Jo Wu"}),
        lambda: board.move_card(work, application_id, Stage.WAITING),
        lambda: follow_ups.log(work, application_id, ActivityKind.RESPONSE, decision_on=date(2026, 12, 9)),
        lambda: follow_ups.skip(work, application_id, f"decision_call:{interview_id}:1"),
        lambda: settings_service.change(work, {"user_name": "Priya Nair"}),
        lambda: board.archive(work, application_id),
        lambda: board.unarchive(work, application_id),
        lambda: board.move_cards(work, {application_id: Stage.OFFER}),
        lambda: board.delete(work, application_id),
        lambda: sample.fill(work),
    ]
    for step in steps:
        step()
    end = state_of(work)
    count = 0
    while work.store.next_undo():
        undo.undo(work)
        count += 1
    assert state_of(work) == start
    with pytest.raises(CouldNot):
        undo.undo(work)
    for _ in range(count):
        undo.redo(work)
    assert state_of(work) == end
    with pytest.raises(CouldNot):
        undo.redo(work)


def test_the_sample_board_shows_every_kind(work: Workplace) -> None:
    sample.fill(work)
    applications: list[JobApplication] = list(work.store.applications())
    now = deeds.moment(work, work.store.settings())
    planned = {f.kind for a in applications for f in now.plan(a).follow_ups}
    assert {str(kind) for kind in planned} >= {
        "application_call", "ask_process", "interview_notes", "thank_you_note", "decision_call", "move_on",
        "gracious_note", "stay_in_touch", "offer_reply",
    }  # fmt: skip
    assert {a.stage for a in applications} == set(Stage)
    with pytest.raises(Refused):
        sample.fill(work)
    undo.undo(work)
    assert work.store.cards() == []
