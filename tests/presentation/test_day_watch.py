"""The day changes, a quarter passes, the machine slept: each is noticed, once."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QTimer

from followup_desktop.presentation.day_watch import DayWatch
from tests.fakes import SettableClock

BERLIN = ZoneInfo("Europe/Berlin")


class Watched:
    """A watch whose clock and running time are set by hand."""

    def __init__(self, instant: str) -> None:
        self.clock = SettableClock(datetime.fromisoformat(instant).replace(tzinfo=UTC))
        self.running = timedelta(hours=5)
        self.watch = DayWatch(self.clock.now, lambda: BERLIN, running_time=lambda: self.running)
        self.heard: list[str] = []
        for name in ("day_changed", "woke", "quarter_passed", "minute_passed"):
            getattr(self.watch, name).connect(lambda name=name: self.heard.append(name))

    def after(self, wall: timedelta, running: timedelta | None = None) -> list[str]:
        self.heard.clear()
        self.clock.instant += wall
        self.running += wall if running is None else running
        self.watch.look()
        return list(self.heard)


@pytest.fixture
def watched(qapp: object) -> Watched:
    return Watched("2026-11-23T09:41:00")


def test_a_minute_is_only_a_minute(watched: Watched) -> None:
    assert watched.after(timedelta(minutes=1)) == ["minute_passed"]


def test_a_quarter_is_noticed_once(watched: Watched) -> None:
    assert watched.after(timedelta(minutes=4)) == ["quarter_passed", "minute_passed"]
    assert watched.after(timedelta(minutes=1)) == ["minute_passed"]


@pytest.mark.parametrize("second", ["00", "00.900", "30.500", "59.999"])
def test_the_look_comes_once_a_slot_that_begins_with_the_minute_has_rolled(qapp: object, second: str) -> None:
    watched = Watched(f"2026-11-23T10:14:{second}")
    watched.watch.start()
    (timer,) = watched.watch.findChildren(QTimer)
    look_at = watched.clock.instant + timedelta(milliseconds=timer.interval())
    watched.watch.stop()
    begins = datetime(2026, 11, 23, 10, 15, tzinfo=UTC)
    assert begins + timedelta(seconds=1) < look_at < begins + timedelta(seconds=2)


def test_midnight_of_the_user_and_not_of_the_world(qapp: object) -> None:
    watched = Watched("2026-11-23T22:59:00")  # 23:59 in Berlin
    assert watched.after(timedelta(minutes=1)) == ["day_changed", "minute_passed"]
    assert watched.after(timedelta(hours=1)) == ["quarter_passed", "minute_passed"]


def test_a_sleep_is_noticed_by_the_clock_that_went_on_alone(watched: Watched) -> None:
    assert watched.after(timedelta(minutes=47), timedelta(minutes=1)) == ["woke", "minute_passed"]
    assert watched.after(timedelta(minutes=1)) == ["minute_passed"]


def test_a_sleep_over_midnight_is_a_new_day(watched: Watched) -> None:
    assert watched.after(timedelta(hours=20), timedelta(minutes=1)) == ["day_changed", "minute_passed"]


def test_a_clock_that_is_set_back_is_noticed(watched: Watched) -> None:
    assert watched.after(timedelta(minutes=-30), timedelta(minutes=1)) == ["woke", "minute_passed"]
    assert watched.after(timedelta(days=-1), timedelta(minutes=1)) == ["day_changed", "minute_passed"]


def test_the_watch_looks_by_itself_and_goes_on_after_a_listener_failed(watched: Watched, qtbot) -> None:
    watched.clock.instant = watched.clock.instant.replace(second=59)
    watched.watch.start()
    assert watched.watch._timer.isActive()
    assert watched.watch._timer.remainingTime() <= 2_300
    with qtbot.waitSignal(watched.watch.minute_passed, timeout=5_000):
        pass
    assert watched.watch._timer.isActive()
    watched.watch.stop()
    assert not watched.watch._timer.isActive()
