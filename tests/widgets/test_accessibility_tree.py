"""What screen readers get of the board, in words, and what they hear when something happens."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets import toast
from followup_desktop.widgets.board.card_list import CardList
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.panel.plan_list import PlanList
from followup_desktop.widgets.theme.controls import Chip, SegmentedChoice
from tests.screens import card
from tests.widgets.windows import OpenFolder, open_window


@pytest.fixture
def window(tmp_path: Path, qapp: QApplication) -> Iterator[MainWindow]:
    place = OpenFolder(tmp_path / "data")
    assert place.desk.fill_with_sample()
    with open_window(place) as shown:
        yield shown
    place.store.close()


def said(widget: QWidget) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(widget)


def name(interface: QAccessibleInterface) -> str:
    return interface.text(QAccessible.Text.Name)


def column(window: MainWindow, stage: Stage) -> QAccessibleInterface:
    return said(next(one for one in window.board.findChildren(CardList) if one.stage is stage))


def cards(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [child for n in range(interface.childCount()) if (child := interface.child(n)).role() == ROLE_OF_A_CARD]


ROLE_OF_A_CARD = QAccessible.Role.ListItem


def test_a_column_is_a_list_that_says_what_it_is_and_how_many_it_has(window: MainWindow) -> None:
    assert [(column(window, s).role(), name(column(window, s))) for s in (Stage.APPLIED, Stage.OFFER)] == [
        (QAccessible.Role.List, "Applied, 3 applications"),
        (QAccessible.Role.List, "Offer, 1 application"),
    ]


@pytest.mark.parametrize(
    ("stage", "place", "words"),
    [
        (
            Stage.INTERVIEWING,
            0,
            "Data platform lead, Umbra Health. Next: write the thank-you note, overdue by 3 days. "
            "Signal: keep talking. 2 of 5 steps done.",
        ),
        (
            Stage.WAITING,
            1,
            "Systems engineer, Stark Rail. Next: send a short email, on Friday 4 December at 09:00. "
            "Signal: don't call us. 2 of 5 steps done.",
        ),
        (
            Stage.INTERESTED,
            0,
            "Platform engineer, Northwind. Next: apply when you are ready. 0 of 5 steps done.",
        ),
    ],
)
def test_a_card_says_its_step_its_time_its_signal_and_its_pips(
    window: MainWindow, stage: Stage, place: int, words: str
) -> None:
    shown = cards(column(window, stage))[place]
    assert shown.role() == ROLE_OF_A_CARD
    assert name(shown) == words


def test_the_plan_is_a_list_of_rows_that_say_how_they_stand(window: MainWindow) -> None:
    window.open_card(card(window, "Umbra Health"))
    plan = said(window.panel.findChild(PlanList))
    rows = [plan.child(n) for n in range(plan.childCount())]
    assert plan.role() == QAccessible.Role.List and name(plan)
    assert {row.role() for row in rows} == {QAccessible.Role.ListItem}
    assert name(rows[0]).startswith("Done. Introduced yourself by phone.")
    assert any(name(row).startswith("Late. Thank-you note to Dr. Lind.") for row in rows)
    assert any(name(row).startswith("If still silent. ") for row in rows)


def test_chips_and_choices_have_a_role(qapp: QApplication) -> None:
    chip, choice = Chip("Signal: keep talking", "message-square", icon_only=True), SegmentedChoice([], "How")
    assert (said(chip).role(), name(said(chip))) == (QAccessible.Role.StaticText, "Signal: keep talking")
    assert (said(choice).role(), name(said(choice))) == (QAccessible.Role.Grouping, "How")


def test_a_move_is_announced_with_what_it_does_to_the_plan(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            heard.append(event.message())

    monkeypatch.setattr(toast, "QAccessible", SimpleNamespace(updateAccessibility=hear, Role=QAccessible.Role))
    outcome = window.desk.move(card(window, "Umbra Health"), Stage.CLOSED)
    assert outcome is not None
    QTest.qWait(20)
    cancelled = len(outcome.difference.cancelled)
    assert cancelled
    assert heard[-1].startswith("Data platform lead, moved to Closed. ")
    assert heard[-1].endswith(f"ancels {cancelled}.")
