"""Whether a new application looks like one that is there."""

from datetime import date

import pytest

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.duplicates import alike_words
from followup_desktop.services.duplicates import Known
from tests.desks import TestDesk, done


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def known(desk: TestDesk) -> Known:
    found = Known(desk.work)
    assert found.prepare(1000)
    return found


@pytest.mark.parametrize("name", ["Globex", "globex", "GLOBEX Inc.", "Globéx GmbH", "  Globex, Ltd. "])
def test_the_same_company_however_it_is_written(desk: TestDesk, name: str) -> None:
    globex = desk.add_globex()
    alike = known(desk).like(name, "Backend engineer")
    assert alike is not None
    assert (alike.id, alike.same_role, alike.same_link, alike.added_on) == (globex.id, True, False, date(2026, 11, 23))


@pytest.mark.parametrize(
    ("there", "typed", "same"),
    [
        ("Umbra Health", "Umbra Helth", True),
        ("Umbra Health", "Umrba Health", True),
        ("Solaria", "Solarai", True),
        ("Globex", "Globes", False),
        ("Acme Robotics", "Acme", False),
        ("Hooli", "Holli", False),
        ("Area 51 Labs", "Area 52 Labs", False),
        ("SAP", "SAS", False),
    ],
)
def test_slips_of_the_fingers(desk: TestDesk, there: str, typed: str, same: bool) -> None:
    desk.add_globex(company=there)
    assert (known(desk).like(typed, "Backend engineer") is not None) is same


def test_another_role_at_the_company_says_so_and_the_same_role_goes_first(desk: TestDesk) -> None:
    first = desk.add_globex()
    second = desk.add_globex(role="Data engineer")
    alike = known(desk).like("Globex", "Data enginer")
    assert alike is not None and (alike.id, alike.same_role) == (second.id, True)
    other = known(desk).like("Globex", "Office clerk")
    assert other is not None and not other.same_role
    again = known(desk).like("Globex", "backend ENGINEER")
    assert again is not None and again.id == first.id


def test_the_same_posting_under_another_name(desk: TestDesk) -> None:
    globex = desk.add_globex(posting_url="https://www.globex.example/jobs/7?utm_source=mail")
    alike = known(desk).like("Some agency", "Developer", "http://globex.example/jobs/7/")
    assert alike is not None and (alike.id, alike.same_link) == (globex.id, True)


def test_nothing_is_like_nothing(desk: TestDesk) -> None:
    desk.add_globex(company="…")
    assert known(desk).like("", "Backend engineer") is None
    assert known(desk).like("…", "Backend engineer") is None


def test_they_are_looked_through_in_slices(desk: TestDesk) -> None:
    for number in range(5):
        desk.add_globex(company=f"Company {'abcde'[number]}")
    found = Known(desk.work)
    assert [found.prepare(2) for _ in range(3)] == [False, False, True]
    assert all(found.like(f"Company {letter}", "") for letter in "abcde")


def test_archived_and_closed_ones_count(desk: TestDesk) -> None:
    done(desk.add({"company": "Globex", "role": "Clerk"}, Stage.CLOSED))
    assert known(desk).like("Globex", "Clerk") is not None


@pytest.mark.usefixtures("qapp")
def test_the_words(desk: TestDesk) -> None:
    desk.add_globex(posting_url="https://globex.example/7")
    there, today = known(desk), date(2026, 11, 26)

    def said(company: str, role: str, link: str = "") -> str:
        alike = there.like(company, role, link)
        assert alike is not None
        return alike_words(alike, today)

    assert said("globex", "backend engineer") == "Looks like Globex, added Mon 23 Nov. Open it?"
    assert said("globex", "") == "Looks like Globex, added Mon 23 Nov. Open it?"
    assert said("globex", "Clerk") == (
        "That company is there with another role: Globex, Backend engineer, added Mon 23 Nov. Open it?"
    )
    assert said("x", "y", "https://globex.example/7") == (
        "This posting is there: Globex, Backend engineer, added Mon 23 Nov. Open it?"
    )
