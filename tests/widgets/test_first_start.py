"""The first start and the sample board in a real window, by keys and by mouse."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.widgets.first_start import FirstStart
from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.windows import OpenFolder, open_window, wait_for


@pytest.fixture
def place(tmp_path: Path, qtbot: QtBot) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    yield opened
    opened.store.close()


def cards_of(window: MainWindow) -> FirstStart:
    QTest.qWait(10)
    (found,) = (cards for cards in window.findChildren(FirstStart) if cards.isVisible())
    return found


def has_cards(window: MainWindow) -> bool:
    QTest.qWait(10)
    return any(cards.isVisible() for cards in window.findChildren(FirstStart))


def click(parent: QWidget, name: str) -> None:
    button = next(b for b in parent.findChildren(QAbstractButton, name) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def key(window: MainWindow, which: Qt.Key) -> None:
    QTest.keyClick(window.focusWidget(), which)


def kept(place: OpenFolder) -> str:
    return StateFile(place.folder).read().first_start


def test_through_the_three_cards_by_keys_alone(place: OpenFolder) -> None:
    with open_window(place) as window:
        cards = cards_of(window)
        assert not window.board.isVisible()
        assert cards.isAncestorOf(window.focusWidget()), "the keys are where the eyes are"
        key(window, Qt.Key.Key_Return)
        assert cards.number == 1
        zone = cards.where.rows["timezone"].field
        assert window.focusWidget() is zone
        assert zone.lineEdit().selectedText() == zone.lineEdit().text() != ""
        cards.where.rows["user_name"].field.setFocus()
        QTest.keyClicks(window.focusWidget(), "la")
        key(window, Qt.Key.Key_Return)
        assert cards.number == 2
        assert place.desk.settings().user_name == "Robin Mossla"
        QTest.keyClicks(window.focusWidget(), "Globex | Backend engineer")
        assert cards.pane.shown() == ["Globex", "Backend engineer"]
        key(window, Qt.Key.Key_Return)
        wait_for(window.board.isVisible)
        assert not has_cards(window)
        card = window.board_model.card(window.board_model.index_of(window.board.current_id()))
        assert card is not None and card.company == "Globex"
    assert kept(place) == "over"


def test_each_card_can_be_skipped_and_they_do_not_come_back(place: OpenFolder) -> None:
    with open_window(place) as window:
        cards = cards_of(window)
        click(cards, "main")
        click(cards, "skip")
        assert cards.number == 2
        click(cards, "skip")
        assert not has_cards(window)
        assert window.board.isVisible()
    assert place.store.changes() == []
    with open_window(place) as again:
        assert not has_cards(again)


def test_skipping_the_first_card_or_escape_leaves_it_all(place: OpenFolder) -> None:
    with open_window(place) as window:
        key(window, Qt.Key.Key_Escape)
        assert not has_cards(window)
    assert kept(place) == "over"


def test_what_cannot_be_taken_is_said_under_its_field(place: OpenFolder) -> None:
    with open_window(place) as window:
        cards = cards_of(window)
        cards.show_card(1)
        zone = cards.where.rows["timezone"]
        zone.field.setFocus()
        zone.field.line.selectAll()
        QTest.keyClicks(zone.field.line, "Mars/Olympus")
        click(cards, "main")
        assert cards.number == 1
        assert zone.error() == "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin."
        key(window, Qt.Key.Key_Escape)
        assert cards.number == 2


def test_never_over_an_existing_board_not_even_one_in_the_archive(place: OpenFolder) -> None:
    place.add("Globex")
    with open_window(place) as window:
        assert not has_cards(window)
        assert window.board.isVisible()
        place.desk.delete(place.desk.cards()[0].id)
        assert not has_cards(window)
    assert kept(place) == "over"


def test_an_application_that_a_command_adds_ends_it(place: OpenFolder) -> None:
    with open_window(place) as window:
        assert has_cards(window)
        place.add("Globex")
        assert not has_cards(window)
        assert window.board.isVisible()


def test_to_the_sample_board_in_one_click_and_away_in_one_click(place: OpenFolder) -> None:
    with open_window(place) as window:
        click(cards_of(window), "sample")
        wait_for(window.board.isVisible)
        assert window.board_model.count(Stage.APPLIED) == 3
        banner = window.findChild(QWidget, "sampleBanner")
        assert banner is not None and banner.isVisible()
        assert window.actions_by_id[Do.START_OWN].isEnabled()
        click(banner, "startOwn")
        assert place.desk.cards() == []
        assert window.toast.text().startswith("Sample board removed. Cancels ")
        assert cards_of(window).number == 1, "what was left for the sample goes on"
        assert not banner.isVisible()
        window.actions_by_id[Do.UNDO].trigger()
        assert window.board.isVisible() and banner.isVisible()
        assert place.desk.has_sample()
    assert kept(place) == "sample"


def test_with_own_applications_only_the_sample_goes(place: OpenFolder) -> None:
    place.desk.fill_with_sample()
    place.add("Globex and sons", "applied")
    with open_window(place) as window:
        window.actions_by_id[Do.START_OWN].trigger()
        assert [card.company for card in place.desk.cards()] == ["Globex and sons"]
        assert not has_cards(window)
        assert not window.actions_by_id[Do.START_OWN].isEnabled()


def test_every_card_says_to_a_screen_reader_what_it_is(place: OpenFolder) -> None:
    with open_window(place) as window:
        cards = cards_of(window)
        names = [cards.findChild(QWidget, f"firstStart{number}").accessibleName() for number in (1, 2, 3)]
        assert names == [
            "Apply, call, thank, ask, move on. 1 of 3",
            "Where are you in your day? 2 of 3",
            "Add your first application 3 of 3",
        ]
        for button in cards.findChildren(QAbstractButton):
            assert button.accessibleName() or button.text()
