"""What comes back after a restart, what time changes in an open window, and what its dialogs leave alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from followup_desktop.domain.errors import Damaged
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.window_state import StateFile, WindowState
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from tests.desks import Heard
from tests.widgets.main_window.four_applications import CONTROL, press
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for


def test_what_the_window_showed_comes_back(place: OpenFolder) -> None:
    with open_window(place, (1300, 760)) as window:
        window.actions_by_id[Do.DARK_LOOK].trigger()
        window.open_card("umbra")
        window.shell.set_panel_width(420)
        window.panel.tabs.setCurrentIndex(2)
        press(window, "F9")
        size = window.size()
    with open_window(place, (1300, 760)) as again:
        assert again.state.width == size.width()
        assert again.open_id == "umbra"
        assert again.panel.width() == 420
        assert again.panel.tabs.currentIndex() == 2
        assert again.rail.width() == 56
        assert again.actions_by_id[Do.DARK_LOOK].isChecked()
        again.actions_by_id[Do.SYSTEM_LOOK].trigger()
        again.show_view("today")
    with open_window(place) as third:
        assert third.views.currentWidget() is third.today
        wait_for(third.today.agenda.hasFocus)


def test_what_was_scrolled_comes_back(place: OpenFolder) -> None:
    for n in range(9):
        place.add(f"Crowd {n}", "waiting")
    place.add("Over", "closed")
    with open_window(place, (900, 500)) as window:
        window.board.column(Stage.CLOSED).unfold()
        QTest.qWait(20)
        sideways = window.board._area.horizontalScrollBar()
        down = window.board.column(Stage.WAITING).cards.verticalScrollBar()
        sideways.setValue(230)
        down.setValue(down.maximum() - 70)
        seen = window.board.place()
        assert seen.left == 230 and seen.is_closed_open and any(seen.tops)
    with open_window(place, (900, 500)) as again:
        wait_for(lambda: again.board.place() == seen)
        again.board.column(Stage.CLOSED).fold()
    with open_window(place, (900, 500)) as third:
        QTest.qWait(50)
        assert third.board.column(Stage.CLOSED).folded


def test_a_window_from_a_larger_screen_fits_on_this_one(place: OpenFolder) -> None:
    state = WindowState(x=0, y=0, width=9000, height=8000)
    StateFile(place.folder).write(state)
    window = MainWindow(place.desk, theme(), StateFile(place.folder))
    room = window.screen().availableGeometry()
    assert window.size() == room.size()
    window.deleteLater()
    (place.folder / "none").mkdir()
    new = MainWindow(place.desk, theme(), StateFile(place.folder / "none"))
    assert new.height() <= room.height() - 40, "there is room for the title of the window"
    new.deleteLater()
    QTest.qWait(10)


def test_a_new_application_is_shown_and_has_the_keys(window: MainWindow, place: OpenFolder) -> None:
    window.resize(700, 600)
    QTest.qWait(20)
    window.board.focus_card("umbra")
    window.board.reveal("umbra")
    window.asking.add(Stage.INTERESTED)
    dialog = the_dialog(window)
    for name, words in (("company", "Newcomer"), ("role", "Tester")):
        QTest.keyClicks(dialog.findChild(QLineEdit, name), words)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    card = window.board_model.card(window.board_model.index_of(window.board.current_id()))
    assert card is not None and card.company == "Newcomer"
    assert window.board.rect().contains(window.board.card_rect(card.id).center())


def test_an_open_card_that_is_gone_is_not_missed(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.open_card("globex")
    place.desk.delete("globex")
    with open_window(place) as again:
        assert again.open_id == ""


def test_the_day_changes_while_the_window_is_open(window: MainWindow, place: OpenFolder) -> None:
    assert window.agenda.rail.today_count == 2  # the note is late, the call is for today
    index = window.board_model.index_of("globex")
    assert window.board_model.text(index).due == "Today 10:00"
    place.clock.pass_by(days=1)
    window.watch.look()
    QTest.qWait(30)
    assert window.board_model.text(window.board_model.index_of("globex")).due.startswith("Overdue")
    assert window.rail._day.text() == "Tue 24 November"
    assert not place.store.outdated(place.clock.now())


def test_a_quarter_rolls_the_slots(window: MainWindow, place: OpenFolder) -> None:
    place.clock.pass_by(minutes=34)
    window.watch.look()
    wait_for(lambda: window.board_model.text(window.board_model.index_of("globex")).due == "Today 10:15")


def test_keys_of_the_window_reach_it_from_the_notes_but_undo_does_not(window: MainWindow) -> None:
    window.asking.notes("umbra")
    notes = the_dialog(window)
    QTest.qWait(50)
    notes.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is notes)
    learned = notes.rows["learned"].field
    learned.setFocus()
    QTest.keyClicks(learned, "Joins?")
    assert learned.toPlainText().startswith("Joins?"), "a letter or a sign is text where text is typed"
    change = window.desk.next_undo()
    QTest.keyClick(learned, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not learned.toPlainText().startswith("Joins?")
    kind = notes.rows["kind"].field.findChildren(QWidget)[0]
    kind.setFocus()
    QTest.keyClick(kind, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.desk.next_undo() == change
    QTest.keyClick(kind, Qt.Key.Key_F1)
    QTest.qWait(20)
    assert "ShortcutsWindow" in {type(dialog).__name__ for dialog in window.asking.dialogs}
    assert notes.isVisible()


def test_a_longer_sentence_makes_the_toast_wider_instead_of_being_cut(window: MainWindow) -> None:
    window.desk.move("umbra", Stage.CLOSED)
    wait_for(window.toast.isVisible)
    short = window.toast.width()
    sentence = "Globex moved to Waiting to hear. Adds 2, moves 1, cancels 3, and two more"
    window.toast_place.say(sentence, "Undo")
    wait_for(lambda: window.toast.accessibleName() == sentence)
    (label,) = (label for label in window.toast.findChildren(PlainLabel) if label.text() == sentence)
    assert label.hidden_text() == ""
    assert window.toast.width() > short
    assert window.shell.rect().contains(window.toast_place.geometry())


def test_the_notes_show_the_signal_without_scrolling_and_dialogs_stay_on_the_screen(window: MainWindow) -> None:
    room = window.screen().availableGeometry()
    window.move(0, 0)
    window.resize(1300, room.height() - 50)
    QTest.qWait(20)
    window.asking.notes("umbra")
    notes = the_dialog(window)
    assert notes.width() == 760
    for name in ("signal", "promise_words", "decision_on"):
        row = notes.rows[name]
        assert row.visibleRegion().boundingRect() == row.rect(), name
    assert not any(button.isVisible() for button in (notes.promise.take, notes.promise.change)), "nothing was said"
    wait_for(lambda: notes.frameGeometry().bottom() <= window.frameGeometry().bottom())
    window.asking.edit("umbra")
    QTest.qWait(20)
    for dialog in window.asking.dialogs:
        assert room.contains(dialog.frameGeometry())


def test_a_dialog_over_the_window_keeps_the_keys_to_itself(window: MainWindow) -> None:
    window.asking.log("umbra")
    dialog = the_dialog(window)
    QTest.qWait(50)
    dialog.activateWindow()
    wait_for(lambda: QApplication.activeWindow() is dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_F1)
    QTest.qWait(20)
    assert window.asking.dialogs == [dialog]


def test_markup_in_data_is_only_text(place: OpenFolder) -> None:
    canary = '<img src="/dev/zero"><b>x</b> & <table>'
    id_ = place.add(canary, notes=canary, location=canary)
    place.desk.put_contact(id_, {"name": canary, "phone": canary, "email": "a@b.example"})
    with open_window(place) as window:
        window.open_card(id_)
        for tab in range(window.panel.tabs.count()):
            window.panel.tabs.setCurrentIndex(tab)
            QTest.qWait(10)
            for label in window.panel.findChildren(QLabel):
                assert label.textFormat() is Qt.TextFormat.PlainText
        assert window.panel.head.company.field.value() == canary
        assert window.panel.people.blocks[0].name.field.value() == canary
        place.desk.delete(id_)
        assert canary.replace("&", "&&") in window.actions_by_id[Do.UNDO].text()


def test_an_empty_board_is_filled_with_the_sample_and_emptied_by_one_undo(window: MainWindow) -> None:
    fill = window.actions_by_id[Do.SAMPLE]
    assert not fill.isEnabled()
    for card in window.desk.cards():
        window.desk.delete(card.id)
    assert fill.isEnabled()
    fill.trigger()
    assert len(window.desk.cards()) >= 12
    assert not fill.isEnabled()
    window.actions_by_id[Do.UNDO].trigger()
    assert window.desk.cards() == []


def test_a_window_whose_data_turn_out_to_be_damaged_closes_and_says_why(
    place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged() -> Iterator[None]:
        yield None
        raise Damaged("The data file is damaged.")

    monkeypatch.setattr(place.store, "finish_opening", damaged)
    window = MainWindow(place.desk, theme())
    ended = Heard(window.ended)
    window.show()
    wait_for(lambda: len(ended) == 1)
    assert isinstance(window.damage, Damaged) and not window.isVisible() and not window.is_loaded
    window.deleteLater()
