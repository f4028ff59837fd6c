"""The archive as a table."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.archive_model import ArchiveModel, Column, emptying_words, how_many
from followup_desktop.presentation.paged_rows import PAGE
from tests.desks import TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


@pytest.fixture
def model(desk: TestDesk) -> ArchiveModel:
    made = ArchiveModel(desk)
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    tester.setUseFetchMore(False)
    ids = {}
    for company, role in (("zeta", "Analyst"), ("Åland Line", "Cook"), ("beta", "Driver")):
        done = desk.add({"company": company, "role": role, "location": "Turku"}, Stage.APPLIED)
        assert done is not None
        ids[company] = done.touched[0]
    desk.move(ids["zeta"], Stage.CLOSED, outcome=Outcome.MOVED_ON)
    desk.archive(*ids.values())
    made.refresh()
    return made


def column(model: ArchiveModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_it_is_sorted_by_company_at_first(model: ArchiveModel) -> None:
    assert column(model, Column.COMPANY) == ["beta", "zeta", "Åland Line"]


def test_it_says_why_an_application_is_closed(model: ArchiveModel) -> None:
    assert column(model, Column.STAGE) == ["Applied", "Closed: no answer", "Applied"]


def test_sorting_by_another_column_keeps_what_was_chosen(model: ArchiveModel) -> None:
    chosen = QPersistentModelIndex(model.index(0, Column.ROLE))
    model.sort(Column.ROLE, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.ROLE) == ["Driver", "Cook", "Analyst"]
    model.sort(Column.ROLE)
    assert column(model, Column.ROLE) == ["Analyst", "Cook", "Driver"]
    assert chosen.row() == 2 and model.id_at(2) == model.id_at(chosen.row())
    assert chosen.data() == "Driver"


def test_by_stage_they_stand_as_on_the_board(model: ArchiveModel) -> None:
    model.sort(Column.STAGE)
    assert column(model, Column.COMPANY) == ["beta", "Åland Line", "zeta"]
    model.sort(Column.STAGE, Qt.SortOrder.DescendingOrder)
    assert column(model, Column.COMPANY) == ["zeta", "Åland Line", "beta"]


def test_a_great_many_are_read_as_somebody_comes_to_them(desk: TestDesk, model: ArchiveModel) -> None:
    ids = []
    for number in range(PAGE):
        done = desk.add({"company": f"Company {number:03}", "role": f"Role {PAGE - number:03}"}, Stage.APPLIED)
        assert done is not None
        ids.append(done.touched[0])
    desk.archive(*ids)
    model.refresh()
    assert (model.rowCount(), model.total) == (PAGE, PAGE + 3)
    first = QPersistentModelIndex(model.index(1, Column.COMPANY))
    assert first.data() == "Company 000"
    model.sort(Column.ROLE)
    assert first.row() == PAGE + 2 and first.data() == "Company 000"
    assert column(model, Column.ROLE)[:5] == ["Analyst", "Cook", "Driver", "Role 001", "Role 002"]


def test_screen_readers_hear_the_whole_row(model: ArchiveModel) -> None:
    said = model.index(1, Column.ROLE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Analyst, zeta. Closed: no answer"


def test_rows_are_found_by_their_application(model: ArchiveModel) -> None:
    assert [model.row_of(model.id_at(row)) for row in range(3)] == [0, 1, 2]
    assert model.row_of("gone") == -1


def test_numbers_are_said_in_words() -> None:
    assert (how_many(1), how_many(2)) == ("1 application", "2 applications")
    assert emptying_words(1).startswith("1 application is deleted")
    assert emptying_words(3).startswith("3 applications are deleted")
