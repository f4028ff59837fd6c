"""The details beside the board, and the rail, by mouse and by keys."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from followup_desktop.widgets.main_window import MainWindow
from tests.widgets.main_window.four_applications import CONTROL, LEFT, click_card, press
from tests.widgets.windows import OpenFolder, open_window


def test_a_click_opens_the_details_and_escape_gives_the_keys_back_to_the_card(window: MainWindow) -> None:
    click_card(window, "umbra")
    assert window.open_id == "umbra"
    assert window.panel.isVisible()
    assert window.board.selected_id() == "umbra"
    press(window, "Escape")
    assert not window.panel.isVisible()
    assert window.open_id == ""
    assert window.board.selected_id() == ""
    assert window.board.current_id() == "umbra"
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_the_details_wait_until_a_pressed_card_is_let_go(window: MainWindow) -> None:
    # They would hide the column to which the card is to be dragged.
    stage = window.board_model.stage_of("umbra")
    assert stage is not None
    mouse = window.board.column(stage).cards.viewport()
    here = mouse.mapFrom(window.board, window.board.card_rect("umbra").center())
    QTest.mousePress(mouse, LEFT, pos=here)
    assert window.board.current_id() == "umbra"
    assert window.open_id == ""
    QTest.mouseRelease(mouse, LEFT, pos=here)
    assert window.open_id == "umbra"


def test_the_right_button_opens_no_details(window: MainWindow) -> None:
    stage = window.board_model.stage_of("umbra")
    assert stage is not None
    mouse = window.board.column(stage).cards.viewport()
    here = mouse.mapFrom(window.board, window.board.card_rect("umbra").center())
    QTest.mouseClick(mouse, Qt.MouseButton.RightButton, pos=here)
    assert window.board.current_id() == "umbra"
    assert window.open_id == ""
    for menu in window.findChildren(QMenu, "cardMenu"):
        menu.close()


def test_the_ring_of_a_tab_leaves_its_words_alone(window: MainWindow) -> None:
    window.open_card("umbra")
    tabs = window.panel.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(20)
    (ring,) = [child for child in window.findChildren(QWidget) if type(child).__name__ == "_Ring" and child.isVisible()]
    words = tabs.tabRect(tabs.currentIndex())
    words.setWidth(tabs.fontMetrics().horizontalAdvance(tabs.tabText(tabs.currentIndex())) + 4)
    around = QRect(ring.mapTo(window, QPoint()), ring.size())
    assert around.left() + 3 <= tabs.mapTo(window, words.topLeft()).x()
    assert around.right() - 3 >= tabs.mapTo(window, words.topRight()).x()


def test_enter_goes_into_the_details_and_escape_back(window: MainWindow) -> None:
    window.board.focus_card("globex")
    press(window, "Return")
    assert window.open_id == "globex"
    assert window.panel.isAncestorOf(QApplication.focusWidget())
    press(window, "Escape")
    assert window.board.current_id() == "globex"
    assert window.board.isAncestorOf(QApplication.focusWidget())


def test_ctrl_i_toggles_and_f6_goes_round(window: MainWindow) -> None:
    window.board.focus_card("globex")
    press(window, "i", CONTROL)
    assert window.open_id == "globex"
    window.board.focus_card()
    areas = []
    for _ in range(3):
        press(window, "F6")
        focus = QApplication.focusWidget()
        names = (("rail", window.rail), ("board", window.board), ("panel", window.panel))
        areas.append(next(name for name, area in names if area.isAncestorOf(focus)))
    assert areas == ["panel", "rail", "board"]
    press(window, "i", CONTROL)
    assert window.open_id == ""


def test_the_panel_lies_over_the_board_below_1180(place: OpenFolder) -> None:
    with open_window(place, (1440, 800)) as window:
        window.open_card("umbra")
        assert window.shell.view.geometry().right() < window.panel.geometry().left()
        assert window.panel.width() == 372
        window.resize(1024, 700)
        QTest.qWait(20)
        assert window.shell.panel_floats
        assert window.shell.view.geometry().right() == window.width() - 1
        toast = window.toast_place.geometry()
        assert not toast.intersects(window.panel.geometry())


def test_the_panels_edge_is_pulled_between_340_and_560(window: MainWindow) -> None:
    window.open_card("umbra")
    edge = window.findChild(QWidget, "panelEdge")
    middle = QPoint(3, 300)
    for by, width in ((-100, 472), (-400, 560), (500, 340)):
        QTest.mousePress(edge, LEFT, pos=middle)
        start = edge.mapTo(window.shell, middle)
        window.shell.drag_edge(start.x() + by)
        QTest.mouseRelease(edge, LEFT, pos=middle)
        assert abs(window.panel.width() - width) <= 4, by


def test_f9_leaves_icons(window: MainWindow) -> None:
    assert window.rail.width() == 252
    press(window, "F9")
    assert window.rail.width() == 56
    assert not window.rail_agenda.isVisible()
    press(window, "F9")
    assert window.rail.width() == 252
