"""What the columns of tables from elsewhere stand for, and what stands in their cells."""

from datetime import date

import pytest

from followup_desktop.domain.table import Table, Target, flag_of, guessed, stage_of
from followup_desktop.domain.table_tags import cell_of, tags_in
from followup_desktop.domain.time.table_dates import Order, order_of, read_date
from followup_desktop.domain.vocabulary import Outcome, Stage

DAY, MONTH = Order.DAY_FIRST, Order.MONTH_FIRST


def targets(*header: str, row: tuple[str, ...] = ()) -> tuple[str, ...]:
    return tuple(map(str, guessed(Table(header, ((2, row),)))))


@pytest.mark.parametrize(
    ("header", "found"),
    [
        # Huntr
        (
            ("Job Title", "Company", "List", "Location", "Salary", "URL", "Date Added", "Date Applied", "Deadline"),
            (
                *("role", "company", "stage", "location", "salary", "posting_url", "added_on", "applied_on"),
                "posting_closes_on",
            ),
        ),
        # Teal
        (
            (
                *("Job Position", "Company", "Max Salary", "Location", "Status", "Date Saved", "Deadline"),
                *("Date Applied", "Follow up", "Excitement"),
            ),
            ("role", "company", "salary", "location", "stage", "added_on", "posting_closes_on", "applied_on", "", ""),
        ),
        (("Firma", "Stelle", "Status", "Beworben am", "Ort"), ("company", "role", "stage", "applied_on", "location")),
        (
            ("Firma", "Stellenbezeichnung", "Stand", "Bewerbungsdatum", "Ansprechperson", "Gehaltswunsch", "Notiz"),
            ("company", "role", "stage", "applied_on", "contact_name", "salary", "notes"),
        ),
        (("Name", "Position"), ("company", "role")),
        (("Company", "Company Name", "Role"), ("company", "", "role")),
        (("COMPANY_NAME", "job-title"), ("company", "role")),
    ],
)
def test_columns_are_known_by_their_names(header: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert targets(*header) == found


def test_a_column_that_cannot_be_what_it_is_called_is_left_out() -> None:
    header = ("Company", "Role", "Country", "Time zone", "Id")
    assert targets(*header, row=("a", "b", "Germany", "CET?", "7")) == ("company", "role", "", "", "")
    uuid = "3f0a835c-0376-5d8a-a22c-d7820e00c3f5"
    assert targets(*header, row=("a", "b", "DE", "Europe/Berlin", uuid))[2:] == ("country", "timezone", "id")


@pytest.mark.parametrize(
    ("text", "stage", "outcome"),
    [
        ("Wishlist", Stage.INTERESTED, None),
        ("applied", Stage.APPLIED, None),
        ("Vorstellungsgespräch", Stage.INTERVIEWING, None),
        ("Abwarten", Stage.WAITING, None),
        ("keine Antwort", Stage.CLOSED, Outcome.MOVED_ON),
        ("Phone Screen", Stage.INTERVIEWING, None),
        ("Not selected", Stage.CLOSED, Outcome.REJECTED),
        ("I Withdrew", Stage.CLOSED, Outcome.WITHDRAWN),
        ("No Response", Stage.CLOSED, Outcome.MOVED_ON),
        *((str(stage), stage, None) for stage in Stage),
    ],
)
def test_stages_as_others_call_them(text: str, stage: Stage, outcome: Outcome | None) -> None:
    assert stage_of(text) == (stage, outcome)


def test_what_is_no_stage_and_neither_yes_nor_no() -> None:
    assert stage_of("perhaps") is None
    assert [flag_of(text) for text in ("Yes", " x ", "0", "nein", "perhaps")] == [True, True, False, False, None]


@pytest.mark.parametrize(
    ("text", "order", "day"),
    [
        ("2026-12-03", None, date(2026, 12, 3)),
        ("2026-12-03T10:00:00Z", None, date(2026, 12, 3)),
        ("2026/12/3", None, date(2026, 12, 3)),
        ("3 December 2026", None, date(2026, 12, 3)),
        ("Dec 3, 2026", None, date(2026, 12, 3)),
        ("Thursday, December 3rd, 2026 at 10:00", None, date(2026, 12, 3)),
        ("3. Dez. 2026", None, date(2026, 12, 3)),
        ("3-Dec-2026", None, date(2026, 12, 3)),
        ("3/12/2026", DAY, date(2026, 12, 3)),
        ("3/12/2026", MONTH, date(2026, 3, 12)),
        ("3/12/2026", None, None),
        ("12/12/2026", None, date(2026, 12, 12)),
        ("13/12/26", None, date(2026, 12, 13)),
        ("12/13/2026 10:00", None, date(2026, 12, 13)),
        ("13/12/2026", MONTH, None),
        ("31.11.2026", DAY, None),
        ("2026-02-30", None, None),
        ("3/12-2026", DAY, None),
        ("soon", None, None),
        ("45000", None, None),
        ("1/1/0001", DAY, None),
        ("3 Smarch 2026", None, None),
    ],
)
def test_dates_are_read_where_they_mean_one_day(text: str, order: Order | None, day: date | None) -> None:
    assert read_date(text, order) == day


@pytest.mark.parametrize(
    ("dates", "order", "is_open"),
    [
        (["3/12/2026", "13/12/2026"], DAY, False),
        (["3/12/2026", "12/13/2026"], MONTH, False),
        (["3.12.2026"], DAY, False),
        (["3/12/2026"], None, True),
        (["3/12/2026", "12/13/2026", "13/12/2026"], None, True),
        (["12/12/2026", "2026-12-03", "soon", ""], None, False),
    ],
)
def test_the_order_of_day_and_month_is_shown_or_asked_for(dates: list[str], order: Order | None, is_open: bool) -> None:
    assert order_of(dates) == (order, is_open)


@pytest.mark.parametrize(
    "tags", [(), ("remote",), ("remote", "data"), ("a,b", "c"), ("[x",), ('["x"]',), (" padded ",), ("a;b",), ("",)]
)
def test_tags_go_into_one_cell_and_come_back(tags: tuple[str, ...]) -> None:
    assert tags_in(cell_of(tags)) == tags


def test_tags_as_people_write_them() -> None:
    assert tags_in("remote; data,remote\nC++") == ("remote", "data", "C++")
    assert tags_in("[not json") == ("[not json",)
    assert tags_in("[" * 5000) == ("[" * 5000,)


def test_every_column_of_ours_is_known_again() -> None:
    ours = tuple(str(target) for target in Target if target not in (Target.NOTHING, Target.NOTE))
    assert targets(*ours) == ours
