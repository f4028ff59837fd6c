"""Taking in tables from elsewhere: what is new, changed, the same or skipped; all of it or nothing; twice is once."""

from pathlib import Path

import pytest

from followup_desktop.domain.errors import Busy, Refused
from followup_desktop.domain.table import Table, Target
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.services import board, sample, table_export, table_import, undo
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, to_the_end
from followup_desktop.services.table_import import Proposal, What
from followup_desktop.services.table_rows import Understanding, understood
from tests.builders import at

HEADER = ("Company", "Job Title", "List", "Date Applied", "Location", "URL", "Notes", "Contact", "Email")


def a_table(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER) -> Table:
    return Table(header, tuple((number, row) for number, row in enumerate(rows, 2)))


GLOBEX = ("Globex", "Clerk", "Applied", "2026-11-20", "Berlin", "https://globex.example/1", "Nice", "Åsa Lind", "a@b.c")
UMBRA = ("Umbra", "Cook", "Not selected", "", "", "", "", "", "")
TWO = a_table(GLOBEX, UMBRA)


def proposed(work: Workplace, table: Table, how: Understanding | None = None) -> Proposal:
    return to_the_end(table_import.proposing(work, table, how or understood(table)))


def whats(work: Workplace, table: Table, how: Understanding | None = None) -> list[str]:
    return [str(line.what) for line in proposed(work, table, how).lines]


def take(work: Workplace, table: Table, how: Understanding | None = None) -> list[str]:
    proposal, _ = table_import.take_in(work, table, how or understood(table))
    return [str(line.what) for line in proposal.lines]


def test_everything_that_a_row_says(work: Workplace) -> None:
    assert take(work, TWO) == ["new", "new"]
    globex, umbra = sorted(work.store.applications(), key=lambda one: one.company)
    assert (globex.company, globex.role, globex.stage, globex.location) == ("Globex", "Clerk", Stage.APPLIED, "Berlin")
    assert (str(globex.applied_on), globex.posting_url, globex.notes) == ("2026-11-20", GLOBEX[5], "Nice")
    assert [(one.name, one.email) for one in globex.contacts] == [("Åsa Lind", "a@b.c")]
    assert (umbra.stage, umbra.outcome, umbra.applied_on) == (Stage.CLOSED, Outcome.REJECTED, None)
    assert globex.added_on is not None
    assert work.store.agenda(at("2027-12-01 10:00")), "what is taken in is planned"


def test_it_is_one_change_with_one_undo_and_a_backup(work: Workplace) -> None:
    board.add(work, {"company": "Initech", "role": "Clerk"})
    before = work.store.last_change()
    take(work, TWO)
    assert work.store.last_change() == before + 1
    assert len(work.store.backups()) == 1
    undo.undo(work)
    assert [named.company for named in work.store.names()] == ["Initech"]


def test_twice_is_once_also_after_a_change_and_after_an_undo(work: Workplace) -> None:
    take(work, TWO)
    change = work.store.last_change()
    assert take(work, TWO) == ["same", "same"]
    assert work.store.last_change() == change, "nothing is done where there is nothing to do"
    globex = next(one for one in work.store.applications() if one.company == "Globex")
    board.edit(work, globex.id, {"company": "Globex AG", "notes": "Mine", "location": ""})
    assert take(work, TWO) == ["same", "same"], "what became of it since stays"
    undo.undo(work)
    undo.undo(work)
    assert take(work, TWO) == ["new", "new"]


def test_a_row_that_is_another_one_fills_in_what_is_empty(work: Workplace) -> None:
    id_ = board.add(work, {"company": "globex Inc.", "role": "Clerk", "notes": "Mine"}, Stage.INTERESTED).touched[0]
    proposal = proposed(work, TWO)
    assert [line.what for line in proposal.lines] == [What.CHANGED, What.NEW]
    assert set(proposal.lines[0].changed) == {"applied_on", "location", "posting_url", "contact_name"}
    take(work, TWO)
    globex = work.store.application(id_)
    assert (globex.company, globex.notes, globex.location) == ("globex Inc.", "Mine", "Berlin")
    assert (globex.stage, globex.contacts[0].name) == (Stage.INTERESTED, "Åsa Lind")
    assert take(work, TWO) == ["same", "same"]


def test_rows_that_are_there_already_are_counted_with_what_is_taken_in(work: Workplace) -> None:
    take(work, TWO)
    third = a_table(GLOBEX, UMBRA, ("Hooli", "Clerk", *[""] * (len(HEADER) - 2)))
    _, imported = table_import.take_in(work, third, understood(third))
    assert imported is not None and imported.intake == imported.outcome.intake == (1, 0, 2)


def test_it_replaces_only_where_that_is_wanted(work: Workplace) -> None:
    id_ = board.add(work, {"company": "Globex", "role": "Clerk", "notes": "Mine"}, Stage.INTERESTED).touched[0]
    take(work, TWO, Understanding(understood(TWO).targets, replaces=True))
    globex = work.store.application(id_)
    assert (globex.notes, globex.stage, globex.location) == ("Nice", Stage.APPLIED, "Berlin")


def test_the_link_says_more_than_the_names(work: Workplace) -> None:
    id_ = board.add(work, {"company": "G.", "role": "?", "posting_url": f"{GLOBEX[5]}?utm_source=x"}).touched[0]
    (line,) = proposed(work, a_table(GLOBEX)).lines
    assert line.given is not None and line.given.application.id == id_


def test_two_rows_are_two_applications_and_one_that_says_the_same_is_skipped(work: Workplace) -> None:
    other = (*GLOBEX[:5], "https://globex.example/2", *GLOBEX[6:])
    table = a_table(GLOBEX, other, GLOBEX)
    assert whats(work, table) == ["new", "new", "skipped"]
    assert str(proposed(work, table).lines[2].row.trouble) == "Row 4 says the same as row 2."
    assert take(work, table) == ["new", "new", "skipped"]
    assert take(work, table) == ["same", "same", "skipped"]


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        (("", "Clerk"), "Row 2 has no company."),
        (("Globex", " "), "Row 2 has no role."),
        (("Globex", "Clerk", "Perhaps"), "Row 2, “List”: “Perhaps” is no stage."),
        (("Globex", "Clerk", "", "soon"), "Row 2, “Date Applied”: “soon” is no date that can be read."),
        (("Globex", "Clerk", "", "", "a\x07b"), "Row 2, “Location”: “a�b” cannot stand there."),
        ((*GLOBEX, "one more"), "Row 2 has more cells than there are columns."),
    ],
)
def test_rows_that_cannot_be_taken_are_skipped_or_refused(work: Workplace, row: tuple[str, ...], sentence: str) -> None:
    (line,) = proposed(work, a_table(row)).lines
    assert (line.what, str(line.row.trouble)) == (What.SKIPPED, sentence)
    with pytest.raises(Refused, match="Nothing was changed"):
        take(work, a_table(UMBRA, row))
    assert work.store.names() == []


def test_what_has_no_column_for_the_company_is_refused(work: Workplace) -> None:
    with pytest.raises(Refused, match="No column stands for the company; there are: Firm, Role"):
        take(work, a_table(("a", "b"), header=("Firm", "Role")))


def test_dates_that_could_be_two_days_are_asked_for(work: Workplace) -> None:
    table = a_table(("Globex", "Clerk", "3/12/2026"), header=("Company", "Role", "Applied"))
    with pytest.raises(Refused, match="whether the day or the month"):
        take(work, table)
    take(work, table, Understanding(understood(table).targets, Order.MONTH_FIRST))
    assert str(next(iter(work.store.applications())).applied_on) == "2026-03-12"


def test_a_column_can_be_a_line_of_the_notes(work: Workplace) -> None:
    table = a_table(("Globex", "Clerk", "Nice", "5"), header=("Company", "Role", "Notes", "Excitement"))
    targets = (*understood(table).targets[:3], Target.NOTE)
    take(work, table, Understanding(targets))
    assert next(iter(work.store.applications())).notes == "Nice\nExcitement: 5"


def test_notes_that_become_too_long_are_no_notes(work: Workplace) -> None:
    table = a_table(("Globex", "Clerk", "x" * 60_000, "y" * 60_000), header=("Company", "Role", "Notes", "More"))
    (line,) = proposed(work, table, Understanding((*understood(table).targets[:3], Target.NOTE))).lines
    assert str(line.row.trouble) == "The notes of row 2 are too long."


def test_what_we_wrote_is_taken_to_the_letter(work: Workplace, tmp_path: Path) -> None:
    board.add(work, {"company": " Globex ", "role": "'=Clerk", "salary": "-5", "tags": ["a,b", " c"]})
    path = tmp_path / "out.csv"
    table_export.write(work, path)
    table = table_import.read(work, path)
    assert whats(work, table, table_import.usual(work, table)) == ["same"]


def test_what_was_chosen_is_remembered_for_these_columns_in_any_order(work: Workplace) -> None:
    table = a_table(("5", "Clerk"), header=("Firm", "Role"))
    how = Understanding((Target.COMPANY, Target.ROLE), Order.DAY_FIRST, True)
    change = work.store.last_change()
    table_import.remember(work, table, how)
    assert work.store.last_change() == change
    assert table_import.usual(work, table) == how
    turned = a_table(("Clerk", "5"), header=("Role", "Firm"))
    assert table_import.usual(work, turned).targets == (Target.ROLE, Target.COMPANY)
    other = a_table(("5", "Clerk", ""), header=("Firm", "Role", "More"))
    assert table_import.usual(work, other) == understood(other)


def test_a_damaged_memory_is_none(work: Workplace) -> None:
    table_import.remember(work, TWO, understood(TWO))
    name = table_import._name_of(TWO)
    work.store.put_draft(name, {"targets": {"Company": "no such thing"}}, work.clock.now())
    assert table_import.usual(work, TWO) == understood(TWO)


def test_our_own_table_comes_back_as_it_was(work: Workplace, tmp_path: Path) -> None:
    sample.fill(work)
    before = {one.id: one for one in work.store.applications()}
    path = tmp_path / "out.csv"
    assert table_export.write(work, path) == len(before)
    table = table_import.read(work, path)
    how = table_import.usual(work, table)
    assert how.replaces and Target.NOTHING not in how.targets
    assert set(take(work, table, how)) == {"same"}
    board.edit(work, next(iter(before)), {"role": "Other"})
    board.delete(work, list(before)[1])
    assert sorted(set(take(work, table, how))) == ["changed", "new", "same"]
    for id_, application in before.items():
        after = work.store.application(id_)
        for name in ("company", "role", "stage", "notes", "tags", "applied_on", "posting_url", "salary", "archived"):
            assert getattr(after, name) == getattr(application, name), (application.company, name)


def test_stopped_in_the_middle_nothing_of_it_is_there(work: Workplace) -> None:
    board.add(work, {"company": "Initech", "role": "Clerk"})
    change = work.store.last_change()
    many = a_table(*((f"Company {n}", "Clerk", "Applied", "2026-11-20", "", "", "", "", "") for n in range(20)))
    steps = table_import.taking(work, proposed(work, many))
    step = next(steps)
    while callable(step):
        step = steps.send(step())
    while step != Progress(10, 20):
        step = next(steps)
    with pytest.raises(Busy):
        board.add(work, {"company": "Meanwhile", "role": "Clerk"})
    steps.close()
    assert [named.company for named in work.store.names()] == ["Initech"]
    assert work.store.last_change() == change
    board.add(work, {"company": "Afterwards", "role": "Clerk"})
