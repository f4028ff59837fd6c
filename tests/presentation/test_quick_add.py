"""Quick add without its window: what it shows, its draft, what it adds."""

import pytest
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.quick_add import Part, QuickAddForm
from tests.builders import an_application
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")
LINE = "Globex | Backend engineer @Berlin #py due:fri"


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


def shown(form: QuickAddForm) -> list[str]:
    return [one.text for one in form.understood()]


def test_what_is_understood_is_shown_and_said(desk: TestDesk) -> None:
    form = QuickAddForm(desk)
    form.set("line", LINE)
    assert shown(form) == ["Globex", "Backend engineer", "Berlin", "py", "Fri 27 Nov"]
    assert [one.name for one in form.understood()][:3] == [
        "Company: Globex",
        "Role: Backend engineer",
        "Location: Berlin",
    ]
    assert (form.remarks(), form.missing(), form.alike_sentence()) == ([], "", "")


def test_a_line_is_added_as_it_was_shown(desk: TestDesk) -> None:
    form = QuickAddForm(desk, Stage.APPLIED)
    form.set("line", LINE + " https://globex.example/7")
    heard = Heard(form.saved)
    assert form.save()
    (card,) = desk.cards()
    made = desk.application(card.id)
    assert heard.last.touched == (card.id,)
    assert (made.company, made.role, made.location, made.tags, str(made.posting_closes_on), made.stage) == (
        "Globex",
        "Backend engineer",
        "Berlin",
        ("py",),
        "2026-11-27",
        Stage.APPLIED,
    )
    assert made.posting_url == "https://globex.example/7"
    assert desk.draft("quick-add") is None
    assert desk.undo() and desk.cards() == []


def test_the_guess_of_a_link_is_shown_as_a_guess(desk: TestDesk) -> None:
    form = QuickAddForm(desk)
    form.set("line", "https://careers.globex.com/jobs/12")
    company, link = form.understood()
    assert (company.part, company.text, company.name, company.guessed) == (
        Part.COMPANY,
        "Globex, a guess",
        "Company, guessed from the link: Globex",
        True,
    )
    assert (link.part, link.text) == (Part.LINK, "careers.globex.com/jobs/12")
    assert form.missing() == "Enter the role as well."
    form.set("line", "https://careers.globex.com/jobs/data-engineer-12")
    role = form.understood()[1]
    assert (role.part, role.text, role.name, role.guessed) == (
        Part.ROLE,
        "Data engineer, a guess",
        "Role, guessed from the link: Data engineer",
        True,
    )
    assert form.missing() == ""


@pytest.mark.parametrize(
    ("line", "missing"),
    [
        ("", "Enter a company and a role, such as “Globex | Backend engineer”."),
        ("Globex", "Enter the role after a |."),
        ("| Clerk", "Enter the company before the role, with a | between them."),
        ("A - B at C", "Put a | between company and role."),
    ],
)
def test_what_is_missing_is_said_and_nothing_is_added(desk: TestDesk, line: str, missing: str) -> None:
    form = QuickAddForm(desk)
    form.set("line", line)
    refused = Heard(form.refused)
    assert not form.save()
    assert refused.said == [("line", missing)]
    assert desk.cards() == []


@pytest.mark.parametrize(
    ("mark", "remark"),
    [
        ("due:soon", "“due:soon” is no date and no weekday, such as due:fri or due:2026-12-04."),
        ("due:2026-11-20", "Fri 20 Nov is over."),
        ("| Berlin", "“Berlin” is one too many and is left out."),
        ("ftp://globex.example", "“ftp://globex.example” leads to no web page and is left out."),
    ],
)
def test_what_is_not_understood_is_said(desk: TestDesk, mark: str, remark: str) -> None:
    form = QuickAddForm(desk)
    form.set("line", f"Globex | Backend engineer {mark}")
    assert form.remarks() == [remark]
    assert form.save()


def test_a_day_is_that_of_the_users_own_zone() -> None:
    late = TestDesk(now="2026-11-26 23:30", timezone="Asia/Tokyo")
    form = QuickAddForm(late)
    form.set("line", "Globex | Clerk due:fri")
    assert str(form.read.closes_on) == "2026-11-27"
    form.set("line", "Globex | Clerk due:thu")
    assert str(form.read.closes_on) == "2026-12-03"


def test_the_line_is_kept_until_it_is_added(desk: TestDesk) -> None:
    form = QuickAddForm(desk)
    form.set("line", LINE)
    form.close()
    again = QuickAddForm(desk)
    assert again.value("line") == LINE
    assert again.restored
    assert shown(again)[0] == "Globex", "what was understood comes back with it"
    again.start_over()
    assert (again.value("line"), again.understood()) == ("", [])
    assert desk.draft("quick-add") is None


def test_a_draft_of_another_shape_is_left_alone(desk: TestDesk) -> None:
    desk.put_draft("quick-add", {"values": {"line": ["Globex"]}, "kept_at": "2026-11-23T10:00:00Z"})
    assert QuickAddForm(desk).value("line") == ""


def test_one_that_is_there_is_named_also_when_it_came_meanwhile(desk: TestDesk) -> None:
    form = QuickAddForm(desk)
    form.set("line", LINE)
    assert form.alike is None
    globex = desk.add_globex()
    form.set("line", LINE + " #go")
    assert form.alike is not None and form.alike.id == globex.id
    assert form.alike_sentence() == "Looks like Globex, added Mon 23 Nov. Open it?"
    assert form.save(), "it can be added all the same"
    assert len(desk.cards()) == 2


def test_on_a_large_board_the_warning_follows_between_the_keys(desk: TestDesk, qtbot: QtBot) -> None:
    for number in range(1100):
        desk.store.data.applications[f"{number}"] = an_application(id=f"{number}", company=f"Company {number}")
    form = QuickAddForm(desk)
    form.set("line", "Company 7 | Clerk")
    assert form.alike is None
    with qtbot.waitSignal(form.changed):
        pass
    assert form.alike is not None and form.alike.company == "Company 7"


def test_long_texts_are_shortened_on_chips_only(desk: TestDesk) -> None:
    form = QuickAddForm(desk)
    form.set("line", f"{'G' * 200} | Clerk")
    company = form.understood()[0]
    assert len(company.text) == 48 and company.text.endswith("…")
    assert "G" * 200 in company.name
    assert form.fields()["company"] == "G" * 200
