"""An application that is added or edited with its people: one change, and nothing of anybody else's reverted."""

from typing import Any

import pytest

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.application_form import ApplicationForm, empty_person
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def fill_in(form: ApplicationForm, **values: Any) -> ApplicationForm:
    for name, value in values.items():
        form.set(name, value)
    return form


def test_adding_is_one_change_with_the_people(desk: TestDesk) -> None:
    form = fill_in(
        ApplicationForm(desk, stage=Stage.APPLIED),
        company=" Globex ",
        role="Backend engineer",
        timezone="berlin",
        country="germany",
        applied_on="2026-11-16",
        tags=["remote", "python"],
        chase=True,
        no_calls=True,
    )
    form.put_person({**empty_person(), "name": "Sam Weber", "role": "recruiter", "timezone": "new york"})
    saved = Heard(form.saved)
    assert form.save()
    assert saved.last.change == len(desk.store.history) == 1
    found = desk.application(saved.last.touched[0])
    assert (found.company, found.stage, found.timezone, found.country) == (
        "Globex",
        Stage.APPLIED,
        "Europe/Berlin",
        "DE",
    )
    assert (str(found.applied_on), found.tags, found.no_calls) == ("2026-11-16", ("remote", "python"), True)
    assert [(c.name, c.role, c.timezone) for c in found.contacts] == [("Sam Weber", "recruiter", "America/New_York")]


def test_what_is_missing_is_said_at_its_field(desk: TestDesk) -> None:
    form = fill_in(
        ApplicationForm(desk),
        role="  ",
        timezone="Mars/Olympus",
        country="Atlantis",
        posting_closes_on="soon",
    )
    refused = Heard(form.refused)
    assert not form.save()
    assert [field for field, _ in refused.said] == ["company", "role", "timezone", "country", "posting_closes_on"]
    assert desk.store.history == []


@pytest.mark.parametrize(
    ("country", "part", "sentence"),
    [
        ("", "IL", "Choose the country first."),
        ("DE", "IL", "“IL” is no part of that country with holidays of its own."),
        ("US", "IL", ""),
    ],
)
def test_a_part_of_a_country_has_holidays_of_its_own(desk: TestDesk, country: str, part: str, sentence: str) -> None:
    form = fill_in(ApplicationForm(desk), company="A", role="B", country=country, subdivision=part)
    assert form.troubles().get("subdivision", "") == sentence


@pytest.mark.parametrize(
    ("skill", "warns"), [("Python", False), ("Python, SQL", True), ("tea and cake", True), ("Andes", False)]
)
def test_a_list_of_skills_gets_a_gentle_warning(desk: TestDesk, skill: str, warns: bool) -> None:
    form = fill_in(ApplicationForm(desk), company="A", role="B", key_skill=skill)
    assert bool(form.skill_warning()) is warns
    assert form.save()


def test_editing_saves_only_what_was_entered(desk: TestDesk) -> None:
    application = desk.add_umbra()
    form = fill_in(ApplicationForm(desk, application.id), location="Leeds", applied_on="")
    assert desk.edit(application.id, {"salary": "£90k"})
    assert form.save()
    after = desk.application(application.id)
    assert (after.location, after.applied_on, after.salary) == ("Leeds", None, "£90k")


def test_people_changed_or_added_elsewhere_meanwhile_stay(desk: TestDesk) -> None:
    application = desk.add_umbra()
    asa = application.contacts[0]
    form = ApplicationForm(desk, application.id)
    form.put_person({**form.value("people")[0], "phone": "+44 1"}, 0)
    form.put_person({**empty_person(), "name": "Kim Roe"})
    assert desk.put_contact(application.id, {"email": "new@umbra.example", "notes": "Likes tea"}, asa.id)
    assert desk.put_contact(application.id, {"name": "Sam Weber"})
    assert form.save()
    after = desk.application(application.id)
    assert [c.name for c in after.contacts] == ["Åsa Lind", "Kim Roe", "Sam Weber"]
    kept = after.contacts[0]
    assert (kept.id, kept.phone, kept.email, kept.notes) == (asa.id, "+44 1", "new@umbra.example", "Likes tea")
    assert after.interviews[0].contact_ids == (asa.id,)


def test_people_are_ordered_and_removed_as_one_change(desk: TestDesk) -> None:
    application = desk.add_umbra()
    assert desk.put_contact(application.id, {"name": "Sam Weber", "role": "recruiter"})
    form = ApplicationForm(desk, application.id)
    assert form.move_person(1, -1) == 0
    assert form.move_person(0, -1) == 0
    assert [p["name"] for p in form.value("people")] == ["Sam Weber", "Åsa Lind"]
    form.remove_person(1)
    form.put_person({**form.value("people")[0], "role": ""}, 0)
    changes = len(desk.store.history)
    assert form.save()
    assert len(desk.store.history) == changes + 1
    after = desk.application(application.id)
    assert [(c.name, c.role) for c in after.contacts] == [("Sam Weber", None)]
    assert desk.undo() and len(desk.application(application.id).contacts) == 2


def test_a_draft_comes_back_and_the_stage_of_the_column_counts(desk: TestDesk) -> None:
    form = fill_in(ApplicationForm(desk), company="Globex", tags=["py"], stage="applied")
    form.put_person({**empty_person(), "name": "Sam Weber"})
    form.close()
    again = ApplicationForm(desk, stage=Stage.OFFER)
    assert (again.value("company"), again.value("tags"), again.value("stage")) == ("Globex", ["py"], "offer")
    assert again.value("people")[0]["name"] == "Sam Weber"
    assert again.restored == "Your draft of 14:52 is back."
    again.set("role", "Engineer")
    assert again.save() and desk.store.drafts == {}


@pytest.mark.parametrize("values", [{"people": [{"name": "Kim"}]}, {"tags": "py"}, {"no_calls": 1}, {"company": None}])
def test_a_draft_that_does_not_fit_is_passed_over(desk: TestDesk, values: dict[str, Any]) -> None:
    desk.put_draft("application:new", {"values": values})
    assert not ApplicationForm(desk).changes()


def test_a_person_who_was_removed_elsewhere_is_not_brought_back_unchanged(desk: TestDesk) -> None:
    application = desk.add_umbra()
    form = ApplicationForm(desk, application.id)
    form.put_person({**empty_person(), "name": "Kim Roe"})
    assert desk.remove_contact(application.id, application.contacts[0].id)
    assert form.save()
    assert [c.name for c in desk.application(application.id).contacts] == ["Kim Roe"]


def test_a_person_who_is_being_entered_is_kept_with_the_draft_and_never_saved_by_itself(desk: TestDesk) -> None:
    form = ApplicationForm(desk)
    form.set("company", "Globex")
    form.set("role", "Engineer")
    assert form.begun_person() is None
    form.begin_person({**empty_person(), "name": "Sam We"}, None)
    form.close()
    again = ApplicationForm(desk)
    assert again.begun_person() == (None, {**empty_person(), "name": "Sam We"})
    assert again.save()
    assert desk.application(desk.cards()[0].id).contacts == ()
    assert ApplicationForm(desk).begun_person() is None


def test_a_person_whose_form_is_left_or_whose_place_is_gone_is_not_begun(desk: TestDesk) -> None:
    form = ApplicationForm(desk)
    form.put_person({**empty_person(), "name": "Sam Weber"})
    form.begin_person(form.value("people")[0], 0)
    assert form.begun_person() is not None
    form.remove_person(0)
    assert form.begun_person() is None
    form.leave_person()
    assert form.value("begun") == {}
