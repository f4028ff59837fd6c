"""How long the window does not answer while large work is done in it; a process of its own.

Takes a data folder of so many applications and a scratch folder. Writes one JSON object: for each piece of work the
longest stretch between two turns of the event loop, by the processor and by the clock, and the seconds of the whole.
"""

import json
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from pathlib import Path

from PySide6.QtTest import QTest

from followup_desktop.app import damaged_data
from followup_desktop.calendars.publish import CalDavServers
from followup_desktop.domain.errors import Busy, Damaged, FollowupError
from followup_desktop.own_processes import rescue_apart
from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.backup_shelf import BackupShelf
from followup_desktop.presentation.data_exchange import DataExchange
from followup_desktop.presentation.export_sheet import ExportSheet
from followup_desktop.presentation.live_on import live_on
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.start_trouble import StartTrouble
from followup_desktop.services import publishing
from followup_desktop.storage.setting_rows import UNREADABLE
from followup_desktop.widgets.main_window import MainWindow
from tests.benchmarks.a_window import PATIENCE_SECONDS, a_window, live_until
from tests.benchmarks.board import NOW
from tests.benchmarks.turns import Turns
from tests.fakes import SettableClock
from tests.http_server import Asked, Given, Hang, HttpServer
from tests.memory_server import HOST, PASSWORD, MemoryServers

Gap = tuple[float, float, float]
HELD_SECONDS = 2.5
"""A change waits for another program so long, and is saved."""
HELD_TOO_LONG_SECONDS = 8.0
"""Longer than a change waits: it is refused with a sentence."""
MOST_SECONDS = 5.0
"""A change waits no longer for another program."""


def watched(begin: Callable[[], object], is_over: Callable[[], bool], seconds: float = PATIENCE_SECONDS) -> Gap:
    """What is begun, to where it is over and everything that follows from it is shown."""
    QTest.qWait(100)
    turns = Turns()
    turns.start()
    started = time.monotonic()
    begin()
    live_until(is_over, seconds)
    took = time.monotonic() - started
    QTest.qWait(400)
    turns.stop()
    return turns.longest_cpu, turns.longest, took


def exports(window: MainWindow, scratch: Path) -> Gap:
    """The calendar file of everything."""
    sheet = ExportSheet(window.desk, scratch / "job-follow-ups.ics", parent=window)
    live_until(lambda: not sheet.is_counting)
    found = watched(sheet.export, lambda: sheet.written is not None)
    live_until(lambda: not sheet.is_counting)
    sheet.leave()
    sheet.deleteLater()
    return found


def writes_everything(window: MainWindow, aside: Aside, scratch: Path) -> Gap:
    """The interchange file."""
    exchange = DataExchange(window.desk, aside, window)
    return watched(lambda: exchange.export(scratch / "all.json"), lambda: bool(exchange.exported))


def backs_up(window: MainWindow, aside: Aside) -> Gap:
    """A backup."""
    shelf = BackupShelf(window.desk, aside, window)
    return watched(shelf.back_up, lambda: bool(shelf.result))


def plans_two_weeks_later(window: MainWindow, clock: SettableClock) -> Gap:
    """Nearly every plan is another."""
    clock.instant = NOW + timedelta(days=14)
    return watched(window.watch.day_changed.emit, lambda: not window.desk.work.store.outdated(window.desk.now(), 1))


def changes_a_setting(window: MainWindow) -> Gap:
    """All plans follow other call windows."""
    desk = window.desk
    change = desk.work.store.last_change()
    return watched(
        lambda: desk.change_settings({"application_call_after_days": 6}),
        lambda: desk.work.store.last_change() > change and not desk.work.store.outdated(desk.now(), 1),
    )


def keeps_a_live_file(window: MainWindow, scratch: Path) -> Gap:
    """The whole plan as a calendar file, written for the first time."""
    target = scratch / "live.ics"
    found = watched(lambda: window.live.choose(str(target), True, print), lambda: bool(window.live.standing()))
    window.live.choose(str(target), False, print)
    return found


def publishes(window: MainWindow) -> Gap:
    """Every event, to a server that answers at once."""
    desk = window.desk
    servers = MemoryServers()
    desk.work = desk.work._replace(servers=servers)
    publisher = Publisher(desk, window)
    found = watched(
        lambda: publisher.connect_to(HOST, "robin", PASSWORD),
        lambda: bool(servers.resources) and not publisher.is_busy,
    )
    publisher.finish()
    publishing.leave(desk.work)
    return found


def salvages(window: MainWindow, scratch: Path) -> Gap:
    """An interchange file of what can still be read, while the start waits for an answer."""
    damaged = scratch / "damaged"
    clock = SettableClock(NOW)
    trouble = StartTrouble(Damaged(UNREADABLE), damaged_data(damaged, NOW), rescue_apart(damaged, clock), clock, window)
    found = watched(lambda: trouble.export(scratch / "salvaged.json"), lambda: bool(trouble.result or trouble.trouble))
    trouble.close()
    if not trouble.result:
        raise RuntimeError(trouble.trouble)
    return found


def asks_a_server_that_hangs(window: MainWindow) -> Gap:
    """A server takes the question and never answers: the user is told in the end."""
    window.desk.work = window.desk.work._replace(servers=CalDavServers())
    publisher = Publisher(window.desk, window)
    told: list[object] = []
    publisher.not_connected.connect(told.append)
    with HttpServer(_hang) as server:
        found = watched(lambda: publisher.connect_to(server.address, "robin", PASSWORD), lambda: bool(told))
        if not server.asked:
            raise RuntimeError("the server was not asked")
    publisher.finish()
    return found


def _hang(_: Asked) -> Given:
    raise Hang


def waits_for_another_program(window: MainWindow, data: Path, seconds: float) -> Gap:
    """Something is saved while another program holds the data file. Waiting takes no processor: the clock counts.

    Held for longer than a change waits, it is refused with a sentence, and what was there stays; it is saved by the
    next try.
    """
    desk = window.desk
    desk.work.store.go_on_while_waiting(live_on)
    id_ = desk.cards()[0].id
    taken, let_go = threading.Event(), threading.Event()

    def hold() -> None:
        with closing(sqlite3.connect(data, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            taken.set()
            let_go.wait(seconds)
            other.execute("ROLLBACK")

    other = threading.Thread(target=hold)
    other.start()
    taken.wait()
    before = desk.application(id_)
    notes = f"Held for {seconds} s."
    saved: list[object] = []
    refused: list[FollowupError] = []
    _, longest, took = watched(
        lambda: saved.append(desk.edit(id_, {"notes": notes}, report=refused.append)), lambda: bool(saved)
    )
    if seconds == HELD_TOO_LONG_SECONDS:
        if took > MOST_SECONDS or not isinstance(refused[0], Busy) or desk.application(id_) != before:
            raise RuntimeError("it was not refused in time, or something is lost")
        let_go.set()
        other.join()
        desk.edit(id_, {"notes": notes}, report=refused.append)
    other.join()
    if desk.application(id_).notes != notes:
        raise RuntimeError("it was not saved")
    return longest, longest, took


def imports(window: MainWindow, aside: Aside, scratch: Path) -> dict[str, Gap]:
    """Everything is taken out of the way and in again from the file: looked into, taken in, undone."""
    exchange = DataExchange(window.desk, aside, window)
    found = {}
    found["look"] = watched(
        lambda: exchange.look_into(scratch / "more.json"), lambda: bool(exchange.offer or exchange.import_trouble)
    )
    if not exchange.is_worth_taking:
        raise RuntimeError(exchange.offer or exchange.import_trouble)
    found["import"] = watched(exchange.take_in, lambda: bool(exchange.imported or exchange.import_trouble))
    found["undo"] = watched(window.desk.undo, lambda: not window.desk.long.is_busy)
    return found


def main(folder: Path, scratch: Path) -> None:
    """Does one after the other.

    ``scratch`` has ``more.json``, as many applications that are not in the folder, and ``damaged``, a data folder.
    """
    with a_window(folder) as window:
        clock = SettableClock(NOW)
        window.desk.work = window.desk.work._replace(clock=clock)
        aside = Aside(window)
        figures = {
            "export": exports(window, scratch),
            "write": writes_everything(window, aside, scratch),
            "backup": backs_up(window, aside),
            **imports(window, aside, scratch),
            "setting": changes_a_setting(window),
            "day": plans_two_weeks_later(window, clock),
            "live": keeps_a_live_file(window, scratch),
            "publish": publishes(window),
            "salvage": salvages(window, scratch),
            "hangs": asks_a_server_that_hangs(window),
            "held": waits_for_another_program(window, window.desk.work.store.data_file, HELD_SECONDS),
            "held_on": waits_for_another_program(window, window.desk.work.store.data_file, HELD_TOO_LONG_SECONDS),
        }
        aside.close()
    sys.stdout.write(json.dumps(figures) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
