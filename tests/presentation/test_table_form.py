"""A table from elsewhere in the window: what is proposed follows every choice, and nothing is taken in before."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from followup_desktop.domain.table import Table, Target
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.table_form import TableForm
from followup_desktop.presentation.table_preview_model import DETAIL, TablePreviewModel
from followup_desktop.presentation.table_words import target_name
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


def a_table(*rows: tuple[str, ...], header: tuple[str, ...] = ("Company", "Role", "Location")) -> Table:
    return Table(header, tuple((number, row) for number, row in enumerate(rows, 2)), "utf-8", ";")


def until(happens: Callable[[], object]) -> None:
    for _ in range(100_000):
        if happens():
            return
        QCoreApplication.processEvents()
    raise AssertionError("it did not happen")


@pytest.fixture
def desk() -> Iterator[TestDesk]:
    yield TestDesk()
    while FORMS:
        FORMS.pop().close()


FORMS: list[TableForm] = []
"""Those that a test has opened."""


def form_of(desk: TestDesk, table: Table) -> TableForm:
    form = TableForm(desk, "teal.csv", table)
    FORMS.append(form)
    until(lambda: form.proposal is not None or form.trouble)
    return form


def test_what_is_proposed_is_counted_and_nothing_is_taken_in_before(desk: TestDesk) -> None:
    desk.add_globex()
    form = form_of(desk, a_table(("Globex", "Backend engineer", "Berlin"), ("Umbra", "Cook", ""), ("", "Clerk", "")))
    assert form.file_words() == "teal.csv: 3 rows, UTF-8, set apart by semicolons"
    assert form.counts() == "1 new, 1 changed, 0 as they are, 1 skipped"
    assert form.submit_words() == "Import 2 applications"
    assert len(desk.cards()) == 1
    taken = Heard(form.taken_in)
    form.take_in()
    until(lambda: len(taken))
    assert {card.company for card in desk.cards()} == {"Globex", "Umbra"}
    assert not form_of(desk, form.table).can_be_taken


def test_a_choice_is_followed_and_remembered(desk: TestDesk) -> None:
    table = a_table(("Globex", "Clerk", "3/12/2026"), header=("Firm", "Role", "Applied"))
    form = form_of(desk, table)
    assert not form.can_be_taken and form.counts() == ""
    assert form.missing() == f"Choose the column for: {target_name(Target.COMPANY)}."
    form.set_target(0, Target.COMPANY)
    assert form.missing() == "" and "whether the day or the month" in form.trouble and form.asks_for_order
    form.set_order(Order.DAY_FIRST)
    until(lambda: form.proposal)
    form.take_in()
    until(lambda: not desk.long.is_busy)
    (card,) = desk.cards()
    assert str(desk.application(card.id).applied_on) == "2026-12-03"
    again = form_of(desk, table)
    assert (again.how, again.counts()) == (form.how, "0 new, 0 changed, 1 as it is, 0 skipped")


def test_two_columns_never_stand_for_the_same(desk: TestDesk) -> None:
    form = form_of(desk, a_table(("a", "b", "c")))
    form.set_target(2, Target.ROLE)
    assert form.how.targets == (Target.COMPANY, Target.NOTHING, Target.ROLE)
    form.set_target(1, Target.NOTE)
    form.set_target(0, Target.NOTE)
    assert form.how.targets == (Target.NOTE, Target.NOTE, Target.ROLE)


def test_replacing_is_a_wish(desk: TestDesk) -> None:
    globex = desk.add_globex(location="Bonn")
    form = form_of(desk, a_table(("Globex", "Backend engineer", "Berlin")))
    assert not form.can_be_taken and form.submit_words() == "Import"
    form.set_replaces(True)
    until(lambda: form.can_be_taken)
    form.take_in()
    until(lambda: not desk.long.is_busy)
    assert desk.application(globex.id).location == "Berlin"


def test_it_can_be_stopped_and_nothing_of_it_is_there(desk: TestDesk) -> None:
    form = form_of(desk, a_table(*((f"Company {n}", "Clerk", "") for n in range(3_000))))
    change = desk.work.store.last_change()
    form.take_in()
    until(lambda: desk.long.share > 0)
    refused = Heard(desk.refused)
    assert desk.add({"company": "Meanwhile", "role": "Clerk"}, Stage.INTERESTED) is None
    assert len(refused) == 1
    desk.long.call_off()
    assert desk.cards() == [] and desk.work.store.last_change() == change
    assert form.can_be_taken, "it can be taken in after all"


def test_a_full_disk_is_said_and_keeps_everything(desk: TestDesk) -> None:
    form = form_of(desk, a_table(("Globex", "Clerk", "")))
    desk.store.full = True
    refused = Heard(form.refused)
    form.take_in()
    until(lambda: len(refused))
    assert not desk.long.is_busy and desk.cards() == []
    desk.store.full = False
    form.take_in()
    until(lambda: not desk.long.is_busy)
    assert len(desk.cards()) == 1


def test_the_samples_of_a_column(desk: TestDesk) -> None:
    form = form_of(desk, a_table(("a", "b", ""), ("a", "c", ""), ("d\ne", "c" * 90, "")))
    assert [form.sample(column) for column in range(3)] == ["a · d e", f"b · c · {'c' * 60}", ""]


def test_the_preview_shows_what_needs_a_look_first(desk: TestDesk) -> None:
    desk.add_globex()
    table = a_table(("Umbra", "Cook", ""), ("Globex", "Backend engineer", "Berlin"), ("", "Clerk", ""))
    model = TablePreviewModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show(form_of(desk, table).proposal)
    shown = [[model.index(row, column).data() for column in range(DETAIL + 1)] for row in range(model.rowCount())]
    assert shown == [
        ["4", "Skipped", "", "Clerk", "Row 4 has no company."],
        ["3", "Changed", "Globex", "Backend engineer", "Fills in: Location"],
        ["2", "New", "Umbra", "Cook", ""],
    ]
    assert model.headerData(DETAIL, Qt.Orientation.Horizontal) == "Why, or what changes"
    assert model.data(QModelIndex()) is None
    model.show(None)
    assert model.rowCount() == 0


def test_every_target_has_a_name_of_its_own() -> None:
    assert len({target_name(target) for target in Target}) == len(Target)
