"""What the first start proposes and saves."""

import pytest

from followup_desktop.presentation.first_start import WhereAndWho, steps
from followup_desktop.presentation.places import country_of_zone
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Berlin", "DE"), ("America/New_York", "US"), ("Etc/UTC", ""), ("Mars/Olympus", ""), ("", "")],
)
def test_the_country_of_a_zone(zone: str, country: str) -> None:
    assert country_of_zone(zone) == country


def test_the_country_is_proposed_from_the_zone_and_saved_with_the_name_as_one_change() -> None:
    desk = TestDesk(timezone="Europe/London", country="", user_name="")
    form = WhereAndWho(desk)
    assert (form.value("timezone"), form.value("country"), form.value("user_name")) == ("Europe/London", "GB", "")
    assert desk.settings().country == "", "a proposal alone changes nothing"
    form.set("user_name", " Robin Moss ")
    assert form.save()
    assert (desk.settings().country, desk.settings().user_name) == ("GB", "Robin Moss")
    assert desk.undo()
    assert (desk.settings().country, desk.settings().user_name) == ("", "")


def test_what_stands_there_already_is_no_change() -> None:
    desk = TestDesk(timezone="Europe/London", country="GB")
    changed = Heard(desk.changed)
    assert WhereAndWho(desk).save()
    assert len(changed) == 0


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("timezone", "Mars/Olympus", "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin."),
        ("timezone", "", "Choose a time zone."),
        ("country", "Atlantis", "“Atlantis” is no country whose public holidays are known."),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_changed(name: str, value: str, sentence: str) -> None:
    desk = TestDesk(timezone="Europe/London", country="GB", user_name="")
    form = WhereAndWho(desk)
    refused = Heard(form.refused)
    form.set("user_name", "Robin")
    form.set(name, value)
    assert not form.save()
    assert refused.said == [(name, sentence)]
    assert desk.settings().user_name == ""


def test_the_method_has_five_steps() -> None:
    assert len(steps()) == 5
