"""Today, in the rail and as a view: by mouse and by keys; what done means for each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Outcome, Stage, State
from followup_desktop.presentation.agenda_model import AgendaModel
from followup_desktop.presentation.agenda_words import AgendaItem
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.today.agenda_view import AgendaDelegate, AgendaView, Part, wrapped
from tests.builders import a_contact, an_application, an_interview
from tests.presentation.test_agenda_model import a_row
from tests.widgets.windows import NOW, OpenFolder, open_window, the_dialog, wait_for

LEFT = Qt.MouseButton.LeftButton
CONTROL = Qt.KeyboardModifier.ControlModifier
NOTE, CALL, OFFER, MOVE_ON, NOTES = (
    "thank_you_note:i1:asa:1",
    "application_call:1",
    "offer_reply:1",
    "move_on:1",
    "interview_notes:i9:1",
)

LOGS = ("row_reached", "row_message_left", "row_no_answer", "row_answered", "row_log")


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    met = an_interview(start="2026-11-20 14:30", contact_ids=("asa",), asked_process=True)
    unwritten = an_interview("i9", start="2026-11-23 08:00", contact_ids=())
    ahead = an_interview("i8", start="2026-11-23 15:00")
    found.put(
        an_application("interviewing", id="umbra", rank="a", interviews=(met,)),
        an_application("applied", id="globex", company="Globex", rank="b", applied_on="2026-11-16"),
        an_application("offer", id="vandelay", company="Vandelay", rank="c", offer_reply_by="2026-11-23"),
        an_application(
            "applied", id="kumo", company="Kumo", rank="d", applied_on="2026-10-05", call_after_applying=False
        ),
        an_application(
            "interviewing", id="helvetia", company="Helvetia", rank="e", contacts=(), interviews=(unwritten,)
        ),
        an_application("interviewing", id="acme", company="Acme", rank="f", contacts=(), interviews=(ahead,)),
        an_application(
            "applied",
            id="mailed",
            company="Solaria",
            rank="g",
            applied_on="2026-11-16",
            no_calls=True,
            contacts=(a_contact("ana", "Ana Reyes"),),
        ),
    )
    yield found
    found.store.close()


@pytest.fixture(params=["rail", "view"])
def shown(place: OpenFolder, request: pytest.FixtureRequest) -> Iterator[tuple[MainWindow, AgendaView]]:
    with open_window(place) as window:
        if request.param == "view":
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_1, CONTROL)
            QTest.qWait(20)
            yield window, window.today.agenda
        else:
            yield window, window.rail_agenda


def item_of(view: AgendaView, application_id: str, key: str) -> AgendaItem | None:
    model = view.model()
    return model.item(model.index_of(application_id, key))


def click(view: AgendaView, application_id: str, key: str, part: Part = Part.ROW) -> None:
    index = view.model().index_of(application_id, key)
    assert index.isValid(), key
    view.scrollTo(index)
    QTest.qWait(5)
    place = view.visualRect(index).center() if part is Part.ROW else view.part_rect(index, part).center()
    QTest.mouseMove(view.viewport(), place)
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.qWait(50)


def go_to(view: AgendaView, application_id: str, key: str) -> None:
    view.window().activateWindow()  # no window manager gives the keys back after a dialog here
    wait_for(view.isActiveWindow)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.setCurrentIndex(view.model().index_of(application_id, key))
    QTest.qWait(10)


def test_the_ring_marks_an_email_as_done_and_the_toast_takes_it_back(shown, place: OpenFolder) -> None:
    window, view = shown
    click(view, "mailed", CALL, Part.RING)
    wait_for(lambda: item_of(view, "mailed", CALL) is None)
    assert place.desk.application("mailed").follow_up(CALL).state is State.DONE
    assert window.toast.text().startswith("Solaria: done")
    QTest.mouseClick(window.toast.findChild(QPushButton, "toastUndo"), LEFT)
    wait_for(lambda: item_of(view, "mailed", CALL) is not None)
    click(view, "mailed", CALL, Part.RING)
    wait_for(lambda: item_of(view, "mailed", CALL) is None)
    QTest.keyClick(view, Qt.Key.Key_Z, CONTROL)
    wait_for(lambda: item_of(view, "mailed", CALL) is not None)


def test_space_is_the_ring_on_the_keys(shown, place: OpenFolder) -> None:
    _, view = shown
    go_to(view, "vandelay", OFFER)
    QTest.keyClick(view, Qt.Key.Key_Space)
    wait_for(lambda: item_of(view, "vandelay", OFFER) is None)


def test_done_on_a_call_asks_what_came_of_it(shown, place: OpenFolder) -> None:
    window, view = shown
    click(view, "globex", CALL, Part.RING)
    dialog = the_dialog(window)
    assert type(dialog).__name__ == "LogDialog"
    assert item_of(view, "globex", CALL) is not None
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    assert place.desk.application("globex").follow_up(CALL).state is State.DONE
    wait_for(lambda: item_of(view, "globex", CALL) is None)


def test_done_on_notes_opens_them(shown) -> None:
    window, view = shown
    click(view, "helvetia", NOTES, Part.RING)
    dialog = the_dialog(window)
    assert type(dialog).__name__ == "InterviewNotesDialog"
    dialog.close()


def test_moving_on_closes_the_application(shown, place: OpenFolder) -> None:
    window, view = shown
    click(view, "kumo", MOVE_ON, Part.RING)
    closed = place.desk.application("kumo")
    assert (closed.stage, closed.outcome) == (Stage.CLOSED, Outcome.MOVED_ON)
    assert window.board_model.stage_of("kumo") is Stage.CLOSED


def test_a_letter_nobody_checked_asks_once_more(shown, place: OpenFolder) -> None:
    window, view = shown
    click(view, "umbra", NOTE, Part.RING)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.PLANNED
    assert item_of(view, "umbra", NOTE).asks_again.startswith("Its text has not passed the checks")
    assert not window.toast.isVisible()
    # The ring alone says no more than before; only the row's own button says yes.
    click(view, "umbra", NOTE, Part.RING)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.PLANNED
    click(view, "umbra", NOTE, Part.ANYWAY)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.DONE
    wait_for(lambda: item_of(view, "umbra", NOTE) is None)


def test_a_letter_by_keys(shown, place: OpenFolder) -> None:
    _, view = shown
    go_to(view, "umbra", NOTE)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.qWait(50)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.PLANNED
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.qWait(50)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.DONE


def test_an_interview_has_no_ring(shown, place: OpenFolder) -> None:
    window, view = shown
    key = "ask_process:i8:1"
    assert view.part_rect(view.model().index_of("acme", key), Part.RING).isEmpty()
    go_to(view, "acme", key)
    QTest.keyClick(view, Qt.Key.Key_Space)
    QTest.qWait(50)
    assert window.asking.dialogs == []
    assert item_of(view, "acme", key) is not None


def test_skip_and_log_and_snooze_by_keys(shown, place: OpenFolder) -> None:
    window, view = shown
    go_to(view, "globex", CALL)
    QTest.keyClick(view, "d")
    dialog = the_dialog(window)
    assert type(dialog).__name__ == "SnoozeDialog"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(20)
    go_to(view, "globex", CALL)
    QTest.keyClick(view, "o")
    dialog = the_dialog(window)
    assert type(dialog).__name__ == "LogDialog"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(20)
    go_to(view, "globex", CALL)
    QTest.keyClick(view, "s")
    QTest.qWait(50)
    assert place.desk.application("globex").follow_up(CALL).state is State.SKIPPED


def test_a_row_opens_the_details_and_escape_comes_back_to_it(shown) -> None:
    window, view = shown
    go_to(view, "globex", CALL)
    QTest.keyClick(view, Qt.Key.Key_Return)
    QTest.qWait(50)
    assert window.open_id == "globex"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    QTest.qWait(50)
    assert window.open_id == ""
    assert QApplication.focusWidget() is view
    click(view, "globex", CALL)
    assert window.open_id == "globex"


def test_the_menu_of_a_row_offers_what_fits(shown) -> None:
    _, view = shown
    for application_id, key, names in (
        ("globex", CALL, ["row_done", "row_open", "row_call_sheet", *LOGS, "row_snooze", "row_skip"]),
        ("mailed", CALL, ["row_done", "row_open", "row_write", "row_answered", "row_log", "row_snooze", "row_skip"]),
        ("acme", "ask_process:i8:1", ["row_open", "row_answered", "row_log"]),
    ):
        go_to(view, application_id, key)
        view.menu_wanted.emit(view.mapToGlobal(QPoint(20, 20)))
        QTest.qWait(50)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [a.objectName() for a in menu.actions() if not a.isSeparator()] == names
        menu.close()
        QTest.qWait(50)


def test_the_tools_of_a_row_in_the_view(place: OpenFolder) -> None:
    with open_window(place) as window:
        window.show_view("today", focus=True)
        view = window.today.agenda
        click(view, "globex", CALL, Part.SKIP)
        assert place.desk.application("globex").follow_up(CALL).state is State.SKIPPED


def test_the_badge_the_heading_and_the_list_count_alike(place: OpenFolder) -> None:
    with open_window(place) as window:
        count = window.agenda.rail.today_count
        assert count == window.today_model.today_count > 0
        assert window.rail._count.text() == f"{count} things today"
        assert window.rail.today.accessibleDescription() == f"{count} things today"


def test_screen_readers_hear_the_rows(place: OpenFolder) -> None:
    with open_window(place) as window:
        view = window.rail_agenda
        accessible = QAccessible.queryAccessibleInterface(view)
        names = [accessible.child(n).text(QAccessible.Text.Name) for n in range(accessible.childCount())]
        assert "Overdue" in names
        assert any(name.startswith("Introduce yourself by phone, Globex · Åsa Lind. ") for name in names)


def test_an_empty_week_says_so(qapp: object, tmp_path: Path) -> None:
    empty = OpenFolder(tmp_path / "data")
    with open_window(empty) as window:
        window.show_view("today")
        assert window.today._pages.currentIndex() == 1
        empty.add("Globex", "applied", applied_on="2026-11-16", key_skill="x")
        wait_for(lambda: window.today._pages.currentIndex() == 0)
    empty.store.close()


def test_no_part_of_a_row_lies_over_another(shown) -> None:
    window, view = shown
    model = view.model()
    window.agenda.rail.ask_again("umbra", NOTE, "Its text has not passed the checks. Did it go out?")
    window.today_model.ask_again("umbra", NOTE, "Its text has not passed the checks. Did it go out?")
    rows = [(index, item) for row in range(model.rowCount()) if (item := model.item(index := model.index(row)))]
    assert len(rows) > 2
    for index, item in rows:
        for at_hand in (False, True):
            places = view._delegate.places(view.visualRect(index), item, at_hand)
            parts = [places.ring, places.icon, places.text, places.when, *places.tools.values()]
            seen = [part for part in parts if not part.isEmpty()]
            for n, one in enumerate(seen):
                for other in seen[n + 1 :]:
                    assert not one.intersects(other), (item.key, one, other)
            for tool in places.tools.values():
                assert min(tool.width(), tool.height()) >= 24


def test_lines_are_broken_between_words(qapp: object) -> None:
    assert wrapped("one two", QApplication.font(), 10_000) == ["one two"]
    assert len(wrapped("one two three four five six", QApplication.font(), 60)) > 1


def test_of_a_long_list_only_the_first_rows_are_laid_out_before_it_is_seen(
    qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    height_of = AgendaDelegate.sizeHint

    def counted(self, option, index) -> QSize:
        asked.append(index.row())
        return height_of(self, option, index)

    monkeypatch.setattr(AgendaDelegate, "sizeHint", counted)
    model = AgendaModel()
    model.set_rows([a_row(application_id=f"app{number}") for number in range(2_000)], NOW, Settings())
    view = AgendaView(model, wide=True)
    qtbot.addWidget(view)
    assert len(asked) < 500
    view.show()
    wait_for(lambda: 1_999 in asked)


def test_the_question_about_a_letter_is_read_to_its_end(shown) -> None:
    window, view = shown
    window.agenda.rail.ask_again("umbra", NOTE, "Its text has not passed the checks. Did it go out?")
    window.today_model.ask_again("umbra", NOTE, "Its text has not passed the checks. Did it go out?")
    item = item_of(view, "umbra", NOTE)
    metrics = QFontMetrics(theme().font(Type.META))
    for width in range(240, 262):
        view.setFixedWidth(width)
        rect = QRect(0, 0, view.viewport().width(), 200)
        places = view._delegate.places(rect, item, False)
        room = places.when.right() - places.text.left()
        lines = view._delegate._question_lines(item.asks_again)
        assert " ".join(lines) == item.asks_again
        for line in lines:
            assert metrics.horizontalAdvance(line) <= room, width


def test_the_list_of_the_view_scrolls_at_the_edge_and_wherever_the_pointer_is(qapp: object, tmp_path: Path) -> None:
    place = OpenFolder(tmp_path / "data")
    for number in range(12):
        place.add(f"Company {number}", "applied", applied_on="2026-11-09")
    with open_window(place, (1440, 500)) as window:
        window.show_view("today")
        view = window.today.agenda
        bar = view.verticalScrollBar()
        wait_for(lambda: bar.maximum() > 0)
        edge = bar.mapTo(window, bar.rect().topRight()).x()
        assert window.width() - edge <= 2, "a scroll bar is looked for at the edge"
        beside = view.mapTo(window, QPoint(view.width() - 60, 100))
        assert not view.viewport().rect().contains(view.viewport().mapFrom(window, beside))
        QTest.wheelEvent(window.windowHandle(), beside, QPoint(0, -240))
        wait_for(lambda: bar.value() > 0)
    place.store.close()
