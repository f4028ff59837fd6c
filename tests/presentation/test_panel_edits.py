"""What is typed into the panel: saved by itself as one change of that field, kept where it is refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from followup_desktop.domain.errors import DiskFailed
from followup_desktop.presentation.panel.edits import AT_LATEST_MS, SAVED_AFTER_MS, Edit, Edits
from followup_desktop.presentation.panel.people import move_person
from followup_desktop.presentation.panel.spots import Plain, Spot
from tests.desks import Heard, RealDesk, TestDesk, add_umbra

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def opened(desk: TestDesk | RealDesk, application_id: str) -> Edits:
    """The fields of that application; they follow every change, as the panel's do."""
    edits = Edits(desk)
    edits.show(desk.application(application_id))
    desk.changed.connect(lambda _: edits.show(desk.application(application_id)))
    return edits


def time_passes(edits: Edits) -> None:
    """The moment after the last key has passed."""
    soon = edits.findChild(QTimer)
    assert soon is not None and soon.isActive() and soon.interval() == SAVED_AFTER_MS == 600
    soon.stop()
    soon.timeout.emit()


def typed(edits: Edits, spot: Spot, *texts: Plain) -> Edit:
    edit = edits.at(spot)
    for text in texts:
        edit.enter(text)
    return edit


# Saving ---------------------------------------------------------------------------------------------------------------


def test_a_field_is_saved_a_moment_after_the_last_key(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    said = Heard(edits.saved)
    before = len(desk.store.history)
    edit = typed(edits, Spot("salary"), "£", "£9", "£90k")
    assert edit.is_typing
    assert desk.application(application.id).salary == ""
    time_passes(edits)
    assert desk.application(application.id).salary == "£90k"
    assert not edit.is_typing
    assert said.said == ["Saved 14:52"]
    assert len(desk.store.history) == before + 1


def test_who_types_without_a_pause_has_a_draft_and_no_change_for_each_few_words(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    before = len(desk.store.history)
    edit = typed(edits, Spot("notes"), "A", "A cal", "A calm ro")
    latest = next(timer for timer in edits.findChildren(QTimer) if timer.interval() == AT_LATEST_MS == 1800)
    assert latest.isActive()
    latest.timeout.emit()
    assert edits.kept("notes") == "A calm ro" and len(desk.store.history) == before
    again = opened(desk, application.id)
    assert again.at(Spot("notes")).value == "A calm ro"
    time_passes(edits)
    assert not edit.is_typing and edits.kept("notes") == ""


def test_a_session_that_ends_saves_the_field_and_keeps_a_name_that_is_not_added(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    typed(edits, Spot("notes"), "A calm room")
    edits.new_person.enter("Sam We")
    desk.keeping.emit()
    assert desk.application(application.id).notes == "A calm room"
    assert opened(desk, application.id).new_person.name == "Sam We"


def test_leaving_the_field_saves_at_once_and_one_undo_takes_it_back(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("location"), "Leeds ")
    edit.leave()
    assert desk.application(application.id).location == "Leeds"
    assert desk.undo()
    assert (edit.value, desk.application(application.id).location) == ("", "")


@pytest.mark.parametrize(
    ("spot", "same"),
    [
        (Spot("company"), " Umbra Health "),
        (Spot("timezone"), "london"),
        (Spot("country"), "United Kingdom"),
        (Spot("applied_on"), "2026-11-09"),
        (Spot("tags"), "remote,, python ,remote"),
        (Spot("chase"), True),
    ],
)
def test_nothing_is_written_where_nothing_differs(desk: TestDesk, spot: Spot, same: Plain) -> None:
    application = desk.add_umbra(tags=["remote", "python"])
    edits = opened(desk, application.id)
    before = len(desk.store.history)
    typed(edits, spot, same).leave()
    assert len(desk.store.history) == before
    assert not edits.at(spot).is_typing


@pytest.mark.parametrize(
    ("spot", "entered", "stored"),
    [
        (Spot("role"), "Data lead", "Data lead"),
        (Spot("timezone"), "berlin", "Europe/Berlin"),
        (Spot("country"), "Germany", "DE"),
        (Spot("tags"), "remote, py", ("remote", "py")),
        (Spot("applied_on"), "", None),
        (Spot("notes"), "  Ask Tom.\nTwice.\n", "  Ask Tom.\nTwice.\n"),
        (Spot("no_calls"), True, True),
        (Spot("call_after_applying"), False, False),
    ],
)
def test_only_the_field_that_was_edited_is_written(desk: TestDesk, spot: Spot, entered: Plain, stored: object) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    # As the command line would, without the fields hearing of it.
    desk.blockSignals(True)
    assert desk.edit(application.id, {"source": "A friend"})
    desk.blockSignals(False)
    typed(edits, spot, entered).leave()
    after = desk.application(application.id)
    assert getattr(after, spot.name) == stored
    assert after.source == "A friend"


def test_people_and_rounds_are_edited_in_the_same_way(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    asa, interview = application.contacts[0].id, application.interviews[0].id
    typed(edits, Spot("phone", asa), "+44 1").leave()
    edits.at(Spot("role", asa)).choose("")
    edits.at(Spot("kind", interview_id=interview)).choose("phone")
    typed(edits, Spot("place", interview_id=interview), "Room 4").leave()
    after = desk.application(application.id)
    assert (after.contacts[0].phone, after.contacts[0].role, after.contacts[0].email) == (
        "+44 1",
        None,
        "lind@umbra.example",
    )
    assert (after.interviews[0].kind, after.interviews[0].place) == ("phone", "Room 4")


def test_what_the_edit_says_of_an_equal_text(desk: TestDesk) -> None:
    edits = opened(desk, desk.add_umbra().id)
    assert edits.at(Spot("company")).says("Umbra Health ")
    assert not edits.at(Spot("company")).says("Umbra")


def test_one_stay_in_a_field_is_one_change(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    before = len(desk.store.history)
    edit = typed(edits, Spot("notes"), "Ask")
    time_passes(edits)
    edit.enter("Ask Tom")
    time_passes(edits)
    edit.enter("Ask Tom again")
    edit.leave()
    assert (len(desk.store.history), desk.application(application.id).notes) == (before + 1, "Ask Tom again")
    edit.enter("Ask Tim")
    edit.leave()
    assert len(desk.store.history) == before + 2
    assert desk.undo() and desk.application(application.id).notes == "Ask Tom again"
    assert desk.undo() and desk.application(application.id).notes == ""


def test_what_happened_in_between_is_not_swallowed(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("notes"), "Ask")
    time_passes(edits)
    assert desk.edit(application.id, {"salary": "£1"})
    edit.enter("Ask Tom")
    edit.leave()
    assert desk.undo() and desk.application(application.id).notes == "Ask"
    assert desk.undo() and desk.application(application.id).salary == ""


# Refusals -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "entered", "sentence"),
    [
        ("company", "  ", "Enter the company."),
        ("role", "", "Enter the role."),
        ("timezone", "Mars/Olympus", "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin."),
        ("country", "Atlantis", "“Atlantis” is no country whose public holidays are known."),
        ("subdivision", "IL", "“IL” is no part of that country with holidays of its own."),
        ("applied_on", "some day", "Enter a day, or leave it empty."),
        ("salary", "a\x07b", "“salary” holds a control character; nothing was changed."),
    ],
)
def test_a_refusal_is_shown_when_the_field_is_left(desk: TestDesk, name: str, entered: str, sentence: str) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    refused = Heard(edits.refused)
    edit = typed(edits, Spot(name), entered)
    time_passes(edits)
    # Somebody may still be typing: nothing is red yet, and nothing is lost.
    assert edit.trouble == ""
    assert desk.draft(f"panel:{application.id}") == {"values": {name: entered}}
    edit.leave()
    assert (edit.trouble, edit.value) == (sentence, entered)
    assert refused.said == [sentence]
    assert desk.application(application.id) == application


def test_a_region_has_to_be_one_of_its_country(desk: TestDesk) -> None:
    application = desk.add_umbra(country="US", subdivision="IL")
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("country"), "DE")
    edit.leave()
    assert edit.trouble == "Take the state or region “IL” away first: it is no part of that country."
    typed(edits, Spot("subdivision"), "").leave()
    edit.leave()
    assert (edit.trouble, desk.application(application.id).country) == ("", "DE")


def test_what_was_refused_is_told_again_as_soon_as_it_is_right(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("timezone"), "Mars")
    edit.leave()
    assert edit.trouble
    edit.enter("Paris")
    time_passes(edits)
    assert (edit.trouble, desk.application(application.id).timezone) == ("", "Europe/Paris")
    assert desk.draft(f"panel:{application.id}") is None


def test_escape_gives_the_stored_value_back_and_forgets_the_draft(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("company"), "")
    edit.leave()
    edit.take_back()
    assert (edit.value, edit.trouble) == ("Umbra Health", "")
    assert desk.draft(f"panel:{application.id}") is None


def test_a_list_of_skills_is_saved_with_a_gentle_warning(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("key_skill"), "Python, SQL")
    edit.leave()
    assert desk.application(application.id).key_skill == "Python, SQL"
    assert edit.warning.startswith("One key skill is remembered")


def test_a_disk_that_fails_costs_nothing(desk: TestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)

    def full(*_: object) -> None:
        raise DiskFailed("The disk is full; nothing was changed.")

    monkeypatch.setattr(desk.store, "begin", full)
    monkeypatch.setattr(desk.store, "put_draft", full)
    edit = typed(edits, Spot("salary"), "£90k")
    edit.leave()
    assert (edit.value, edit.trouble) == ("£90k", "The disk is full; nothing was changed.")
    monkeypatch.undo()
    edit.leave()
    assert (desk.application(application.id).salary, edit.trouble) == ("£90k", "")


def test_what_a_failing_disk_does_not_take_is_there_again_though_the_details_were_left(
    desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    application = desk.add_umbra()

    def full(*_: object) -> None:
        raise DiskFailed("The disk is full; nothing was changed.")

    with monkeypatch.context() as patch:
        patch.setattr(desk.store, "begin", full)
        patch.setattr(desk.store, "put_draft", full)
        edits = opened(desk, application.id)
        typed(edits, Spot("salary"), "£90k")
        edits.close()
        assert opened(desk, application.id).at(Spot("salary")).value == "£90k"
        assert str(desk.keep_drafts()) == "The disk is full; nothing was changed."
    assert desk.keep_drafts() is None
    again = opened(desk, application.id)
    again.at(Spot("salary")).leave()
    assert desk.application(application.id).salary == "£90k"
    assert desk.store.drafts == {}


# Meanwhile ------------------------------------------------------------------------------------------------------------


def test_a_change_made_elsewhere_does_not_wipe_what_is_being_typed(desk: TestDesk) -> None:
    application = desk.add_umbra(salary="£80k")
    edits = opened(desk, application.id)
    salary, source = typed(edits, Spot("salary"), "£90k"), edits.at(Spot("source"))
    assert desk.edit(application.id, {"salary": "£85k", "source": "A friend"})
    assert (salary.value, source.value) == ("£90k", "A friend")
    salary.take_back()
    assert salary.value == "£85k"


def test_the_same_text_entered_elsewhere_is_no_typing_any_more(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edit = typed(edits, Spot("salary"), "£90k")
    assert desk.edit(application.id, {"salary": "£90k"})
    assert not edit.is_typing


def test_a_person_who_is_removed_while_one_types_keeps_the_text_for_the_undo(desk: TestDesk) -> None:
    application = desk.add_umbra()
    asa = application.contacts[0].id
    edits = opened(desk, application.id)
    typed(edits, Spot("phone", asa), "+44 1")
    assert desk.remove_contact(application.id, asa)
    with pytest.raises(KeyError):
        edits.at(Spot("phone", asa))
    assert desk.undo()
    assert edits.at(Spot("phone", asa)).value == "+44 1"


def test_opening_other_details_saves_first_and_writes_nothing_into_the_others(desk: TestDesk) -> None:
    umbra, globex = desk.add_umbra(), desk.add_globex()
    edits = Edits(desk)
    edits.show(umbra)
    kept, bad = typed(edits, Spot("salary"), "£90k"), typed(edits, Spot("company"), "")
    edits.show(globex)
    assert desk.application(umbra.id).salary == "£90k"
    # Fields of a page that is not seen any more may still be left.
    for stale in (kept, bad):
        stale.enter("Somewhere else")
        stale.leave()
    assert desk.application(globex.id) == globex
    assert edits.at(Spot("company")).value == "Globex"


def test_a_refused_text_survives_a_crash(tmp_path: Path) -> None:
    desk = RealDesk(tmp_path)
    umbra = add_umbra(desk)
    edits = opened(desk, umbra)
    typed(edits, Spot("timezone"), "Mars").leave()
    typed(edits, Spot("salary"), "£90k")
    time_passes(edits)
    # Nobody closes anything: this is what a crash leaves.
    desk.close()
    again = RealDesk(tmp_path)
    try:
        back = opened(again, umbra)
        zone = back.at(Spot("timezone"))
        assert (zone.value, bool(zone.trouble)) == ("Mars", True)
        assert back.at(Spot("salary")).value == "£90k"
        zone.enter("")
        zone.leave()
        assert again.draft(f"panel:{umbra}") is None
        assert again.application(umbra).timezone == ""
    finally:
        again.close()


@pytest.mark.parametrize("content", [{"values": ["x"]}, {"values": {"company": 7}}, {}])
def test_a_draft_that_does_not_fit_is_passed_over(desk: TestDesk, content: dict) -> None:
    application = desk.add_umbra()
    desk.put_draft(f"panel:{application.id}", content)
    assert opened(desk, application.id).at(Spot("company")).value == "Umbra Health"


# People ---------------------------------------------------------------------------------------------------------------


def test_somebody_new_is_added_by_name(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    assert edits.new_person.add() == ""
    edits.new_person.enter("  Kim Roe ")
    found = edits.new_person.add()
    after = desk.application(application.id)
    assert [(c.id == found, c.name) for c in after.contacts] == [(False, "Åsa Lind"), (True, "Kim Roe")]
    assert edits.new_person.name == ""


def test_the_name_of_somebody_new_comes_back_and_a_refusal_keeps_it(desk: TestDesk) -> None:
    application = desk.add_umbra()
    edits = opened(desk, application.id)
    edits.new_person.enter("Kim\x07")
    assert edits.new_person.add() == ""
    assert (edits.new_person.name, bool(edits.new_person.trouble)) == ("Kim\x07", True)
    edits.new_person.enter("Kim")
    edits.close()
    assert opened(desk, application.id).new_person.name == "Kim"


def test_people_change_places(desk: TestDesk) -> None:
    application = desk.add_umbra()
    assert desk.put_contact(application.id, {"name": "Sam Weber", "notes": "Likes tea"})
    sam = desk.application(application.id).contacts[1].id
    assert move_person(desk, application.id, sam, 1) is None
    assert move_person(desk, application.id, sam, -1)
    after = desk.application(application.id)
    assert [(c.name, c.notes) for c in after.contacts] == [("Sam Weber", "Likes tea"), ("Åsa Lind", "")]
    assert after.interviews == application.interviews
