"""The line of quick add, by tables and properties."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.link_company import company_of_link
from followup_desktop.domain.link_role import role_of_link
from followup_desktop.domain.quick_line import Doubt, QuickLine, is_web_link, read_line
from followup_desktop.presentation.quick_add import day_meant

MONDAY = date(2026, 11, 23)
FRIDAY = date(2026, 11, 27)


def read(line: str) -> QuickLine:
    return read_line(line, lambda typed: day_meant(typed, MONDAY))


@pytest.mark.parametrize(
    ("line", "company", "role"),
    [
        ("Globex | Backend engineer", "Globex", "Backend engineer"),
        ("  Globex|Backend   engineer ", "Globex", "Backend engineer"),
        ("Globex | C# developer", "Globex", "C# developer"),
        ("Globex | Backend-engineer", "Globex", "Backend-engineer"),
        ("Globex | Engineer at heart - senior", "Globex", "Engineer at heart - senior"),
        ("Backend engineer at Globex", "Globex", "Backend engineer"),
        ("Globex - Backend engineer", "Globex", "Backend engineer"),
        ("Globex – Backend engineer", "Globex", "Backend engineer"),
        ("Globex · Backend engineer", "Globex", "Backend engineer"),
        ("Globex", "Globex", ""),
        ("Globex |", "Globex", ""),
        ("| Backend engineer", "", "Backend engineer"),
        ("Atlas", "Atlas", ""),
        ("", "", ""),
        ("Globex\t|\nBackend\x00engineer", "Globex", "Backend engineer"),
    ],
)
def test_company_and_role(line: str, company: str, role: str) -> None:
    found = read(line)
    assert (found.company, found.role, found.unclear) == (company, role, ())


def test_the_whole_line_of_the_design() -> None:
    found = read("Globex | Backend engineer @Berlin #py due:fri")
    assert found == QuickLine("Globex", "Backend engineer", "Berlin", ("py",), FRIDAY)


@pytest.mark.parametrize(
    "line",
    [
        "Globex #py | Backend engineer due:fri @Berlin",
        "Globex | Backend engineer @Berlin due:fri #py #py",
        "Globex @Berlin | Backend engineer due:fri #py",
        "Globex due:Fri 27 Nov 2026 | Backend engineer #py @Berlin",
    ],
)
def test_marks_stand_wherever_they_like(line: str) -> None:
    assert read(line) == QuickLine("Globex", "Backend engineer", "Berlin", ("py",), FRIDAY)


def test_a_place_goes_up_to_the_next_mark_or_bar() -> None:
    assert read("Globex | Backend engineer @New York City #py").location == "New York City"
    assert read("@New York Globex | Backend engineer") == QuickLine("", "Backend engineer", "New York Globex")


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("fri", FRIDAY),
        ("Friday", FRIDAY),
        ("mon", MONDAY),
        ("sun", date(2026, 11, 29)),
        ("2026-12-04", date(2026, 12, 4)),
        ("4 Dec", date(2026, 12, 4)),
        ("Dec 4", date(2026, 12, 4)),
        ("Fri 4 Dec 2026", date(2026, 12, 4)),
        ("Thu 4 Dec 2026", None),
        ("tomorrow", date(2026, 11, 24)),
        ("soon", None),
        ("end of next week", None),
        ("fr", None),
        ("31 Feb", None),
        ("", None),
        ("fri mon", None),
    ],
)
def test_days(typed: str, day: date | None) -> None:
    assert day_meant(typed, MONDAY) == day


@pytest.mark.parametrize(
    ("line", "doubt", "piece"),
    [
        ("Platform - Backend at Globex", Doubt.WHICH_IS_WHICH, "Platform - Backend at Globex"),
        ("Globex - Backend - Berlin", Doubt.WHICH_IS_WHICH, "Globex - Backend - Berlin"),
        ("Globex | Backend | Berlin", Doubt.LEFT_OVER, "Berlin"),
        ("Globex | Backend @Berlin @Leeds", Doubt.LEFT_OVER, "@Leeds"),
        ("Globex | Backend due:fri due:2026-12-01", Doubt.LEFT_OVER, "due:2026-12-01"),
        ("Globex | Backend due:soon", Doubt.NO_DAY, "due:soon"),
        ("Globex | Backend due:", Doubt.NO_DAY, "due:"),
        ("Globex | Backend due:Thu 27 Nov", Doubt.NO_DAY, "due:Thu"),
        ("Globex | Backend javascript://alert(1)", Doubt.NO_LINK, "javascript://alert(1)"),
        ("Globex | Backend file:///etc/passwd", Doubt.NO_LINK, "file:///etc/passwd"),
        ("Globex | Backend https://", None, ""),
        ("Globex | B https://a.example/1 https://b.example/2", Doubt.LEFT_OVER, "https://b.example/2"),
    ],
)
def test_what_is_not_understood_is_said(line: str, doubt: Doubt | None, piece: str) -> None:
    said = read(line).unclear
    assert [(one.doubt, one.piece) for one in said][:1] == ([(doubt, piece)] if doubt else [])


@pytest.mark.parametrize(
    ("link", "company"),
    [
        ("https://careers.globex.com/jobs/12", "Globex"),
        ("https://www.globex.co.uk/jobs", "Globex"),
        ("https://stark-rail.example/jobs", "Stark Rail"),
        ("https://boards.greenhouse.io/globex/jobs/1", "Globex"),
        ("https://job-boards.eu.greenhouse.io/globex/jobs/1", "Globex"),
        ("https://jobs.lever.co/globex/1", "Globex"),
        ("https://globex.wd3.myworkdayjobs.com/en-US/x", "Globex"),
        ("https://globex.recruitee.com/o/x", "Globex"),
        ("https://apply.workable.com/j/ABC", ""),
        ("https://www.linkedin.com/jobs/view/1", ""),
        ("https://de.indeed.com/x", ""),
        ("https://192.0.2.1/x", ""),
        ("https://[2001:db8::1]/x", ""),
        ("https://localhost/x", ""),
        ("https://xn--bcher-kva.example/x", ""),
        ("https://jobs.example", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_the_company_behind_a_link(link: str, company: str) -> None:
    assert company_of_link(link) == company


@pytest.mark.parametrize(
    ("link", "role"),
    [
        ("https://jobs.example.com/globex/senior-python-developer-1234", "Senior python developer"),
        ("https://www.linkedin.com/jobs/view/data-engineer-at-globex-3812345678", "Data engineer"),
        ("https://globex.wd3.myworkdayjobs.com/en-US/x/job/Berlin/Backend-Engineer_R-1234", "Backend Engineer"),
        ("https://globex.com/careers/4711/Backend%20Engineer", "Backend Engineer"),
        ("https://globex.de/jobs/leiter-buchhaltung.html?ref=x", "Leiter buchhaltung"),
        ("https://globex.com/jobs/job-posting-head-of-data/apply", "Head of data"),
        ("https://boards.greenhouse.io/globex/jobs/4711", ""),
        ("https://jobs.lever.co/globex/0f6c1f2e-4b2d-4f6e-9a51-aabbccddeeff", ""),
        ("https://jobs.lever.co/umbra-health/0f6c1f2e-4b2d-4f6e-9a51-aabbccddeeff", ""),
        ("https://globex.com/careers/current-openings", ""),
        ("https://globex.com/jobs/engineer", ""),
        ("https://globex.com/a-b-c-d-e-f-g-h-i-j-k-l", ""),
        ("https://globex.com", ""),
        ("https://[broken", ""),
        ("", ""),
    ],
)
def test_the_role_that_a_link_names(link: str, role: str) -> None:
    assert role_of_link(link) == role


def test_a_link_that_names_both_is_enough() -> None:
    link = "https://careers.globex.com/jobs/senior-data-engineer-12"
    assert read(link) == QuickLine("Globex", "Senior data engineer", link=link, guessed=True, role_guessed=True)
    assert read(f"Globex {link}")[:2] == ("Globex", "Senior data engineer")
    assert not read(f"Globex | Pilot {link}").role_guessed


def test_a_link_alone_gives_the_posting_and_a_guess() -> None:
    found = read("https://careers.globex.com/jobs/12")
    assert found == QuickLine(company="Globex", link="https://careers.globex.com/jobs/12", guessed=True)


def test_beside_a_link_a_single_name_is_the_role_unless_it_is_the_company() -> None:
    link = "https://careers.globex.com/jobs/12"
    assert read(f"{link} Backend engineer")[:2] == ("Globex", "Backend engineer")
    assert read(f"{link} Backend engineer").guessed
    assert read(f"{link} GLOBEX")[:2] == ("GLOBEX", "")
    assert not read(f"{link} GLOBEX").guessed
    assert read(f"Initech | Dev {link}")[:2] == ("Initech", "Dev")
    assert not read(f"Initech | Dev {link}").guessed


def test_a_host_without_a_scheme_is_a_link() -> None:
    assert read("www.globex.com/jobs").link == "https://www.globex.com/jobs"


@pytest.mark.parametrize(
    "text",
    ["javascript:alert(1)", "file:///x", "http://", "https://a b", "https://a\x07b", "https://a:port", "ftp://a", "a"],
)
def test_no_web_link(text: str) -> None:
    assert not is_web_link(text)


words = st.text(alphabet=st.characters(codec="utf-8"), max_size=60)
lines = st.one_of(
    words,
    st.lists(
        st.sampled_from(["|", " at ", " - ", "@", "#", "due:", "fri", "27 Nov", "https://a.example/x", "Globex", " "]),
        max_size=12,
    ).map("".join),
)


@given(lines)
def test_every_line_is_read_and_what_comes_of_it_is_clean(line: str) -> None:
    found = read(line)
    for text in (found.company, found.role, found.location, *found.tags):
        assert text == " ".join(text.split())
        assert text.isprintable()
    assert not found.link or is_web_link(found.link)
    assert len(set(found.tags)) == len(found.tags)


@given(lines)
def test_no_letter_is_dropped(line: str) -> None:
    """Every word of the line stands in what was understood, or in what was named as unclear."""
    found = read(line)
    there = " ".join(
        [
            *(found.company, found.role, found.location, found.link, *found.tags),
            *(one.piece for one in found.unclear),
        ]
    )
    letters = {sign for sign in there if sign.isalnum()}
    if found.closes_on is not None:
        letters |= set("due:fri27nov2026FriNov") | {sign for sign in line if sign.isdigit()}
    assert {sign for sign in line if sign.isalpha() and sign.isprintable()} <= letters | set("dueatDUEAT")


@given(st.text(alphabet="abcXYZ é", min_size=1, max_size=20), st.text(alphabet="abcXYZ é", min_size=1, max_size=20))
def test_what_stands_around_a_bar_is_kept_as_it_is(company: str, role: str) -> None:
    found = read(f"{company} | {role}")
    assert (found.company, found.role) == (" ".join(company.split()), " ".join(role.split()))
