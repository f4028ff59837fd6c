"""The plan with the real pointer and keys: a message is dragged to another day, goes on by keys, and comes back."""

from datetime import datetime, time

from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.main_window import MainWindow
from tests.builders import at, on
from tests.desks import add_umbra
from tests.journeys.conftest import Home, Pointer, give_keys_to

MESSAGE = "decision_call"


def message_of(window: MainWindow) -> tuple[str, str]:
    """The application and the key of the only message in the plan."""
    (mark,) = (m for lane in window.plan_wishes.plan.marks.lanes for m in lane.marks if m.key.startswith(MESSAGE))
    return mark.place


def on_screen(window: MainWindow) -> QPoint:
    """The middle of the message, on the screen."""
    weeks = window.plan.weeks
    index = window.plan_wishes.plan.marks.index_of(*message_of(window))
    return weeks.viewport().mapToGlobal(weeks.visualRect(index).center())


def test_a_message_is_dragged_moved_by_keys_undone_and_found_again(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    window = home.open(at("2026-11-23 10:00"))
    desk = window.desk
    id_ = add_umbra(desk, Stage.WAITING)
    interview = desk.application(id_).interviews[0]
    assert desk.save_interview(id_, {"asked_process": True, "decision_on": "2026-11-23"}, interview.id)
    pointer.press("ctrl+3")
    qtbot.waitUntil(lambda: window.plan.weeks.hasFocus() and window.plan.weeks.model().rowCount() > 0, timeout=20_000)
    key = message_of(window)[1]

    def own_start() -> datetime | None:
        return desk.application(id_).follow_up(key).own_start

    # From Tuesday to the evening of Thursday.
    weeks, start = window.plan.weeks, on_screen(window)
    evening = round(weeks.sheet.x_of(on("2026-11-26"), time(18))) - weeks.horizontalOffset()
    goal = QPoint(weeks.viewport().mapToGlobal(QPoint(evening, 0)).x() + 1, start.y())
    pointer.drag(start, start + QPoint(20, 2), QPoint((start.x() + goal.x()) // 2, start.y()), goal)
    qtbot.waitUntil(lambda: own_start() is not None, timeout=20_000)
    first = own_start()
    assert first is not None
    assert at("2026-11-26 17:30") <= first <= at("2026-11-26 18:15")
    # The keys stay on it: a day on, then two times back by undo.
    pointer.press("ctrl+shift+Right")
    qtbot.waitUntil(lambda: own_start() not in (None, first), timeout=20_000)
    pointer.press("ctrl+z")
    qtbot.waitUntil(lambda: own_start() == first, timeout=20_000)
    # Escape leaves it where it is.
    pointer.hold(on_screen(window), on_screen(window) + QPoint(30, 0), on_screen(window) + QPoint(90, 0))
    pointer.press("Escape")
    pointer.let_go()
    assert own_start() == first
    # Enter opens the card; closing it brings the keys back.
    pointer.press("Return")
    qtbot.waitUntil(lambda: window.open_id == id_, timeout=20_000)
    pointer.press("Escape")
    qtbot.waitUntil(weeks.hasFocus, timeout=20_000)
    # The next start shows the plan where it was left, and the message where it was put.
    pointer.press("alt+Right")
    qtbot.waitUntil(lambda: window.plan_wishes.plan.weeks.first == on("2026-11-30"), timeout=20_000)
    home.close()
    window = home.open(at("2026-11-23 10:00"))
    assert window.plan.isVisible()
    assert window.plan_wishes.plan.weeks.first == on("2026-11-30")
    give_keys_to(window, qtbot)
    pointer.press("alt+Home")
    qtbot.waitUntil(lambda: window.plan_wishes.plan.marks.index_of(id_, key).isValid(), timeout=20_000)
    (mark,) = (m for lane in window.plan_wishes.plan.marks.lanes for m in lane.marks if m.key == key)
    assert mark.day == on("2026-11-26")
