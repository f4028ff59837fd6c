"""The live file while the window is open: soon after every change, once for many, and a fault is told once."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.live_calendar import FILE_NAME, LiveCalendar
from followup_desktop.services import board
from tests.builders import HOLIDAYS, a_workplace, at, some_settings
from tests.desks import MONDAY, Heard, RealDesk, TestDesk, add_umbra
from tests.fakes import KeptState, MemoryStore, SettableClock

pytestmark = pytest.mark.usefixtures("qapp")


class Keeper:
    """A live file on a board in memory."""

    def __init__(self, path: Path, desk: TestDesk) -> None:
        self.desk = desk
        self.path = path
        self.live = LiveCalendar(desk)
        self.refused = Heard(self.live.refused)
        self.complaints: list[str] = []

    def choose(self, on: bool = True) -> bool:
        return self.live.choose(str(self.path), on, self.complaints.append)

    def text(self) -> str:
        """What the file says, once nothing is behind."""
        self.live.finish()
        return self.path.read_text(encoding="utf-8").replace("\n ", "") if self.path.exists() else ""


@pytest.fixture
def keeper(tmp_path: Path) -> Iterator[Keeper]:
    made = Keeper(tmp_path / "live.ics", TestDesk())
    yield made
    made.live.finish()


def test_it_is_off_until_somebody_chooses_it(keeper: Keeper, qtbot: QtBot) -> None:
    keeper.desk.add_umbra()
    keeper.live.begin()
    assert keeper.text() == "" and not keeper.live.is_on
    assert Path(keeper.live.path).name == FILE_NAME and keeper.live.address.endswith(f"/{FILE_NAME}")
    assert keeper.live.standing() == ""
    assert keeper.choose()
    qtbot.waitUntil(lambda: keeper.live.standing() == "Up to date: Mon 23 Nov, 14:52")
    assert keeper.path.read_bytes().count(b"BEGIN:VEVENT") == 3
    assert keeper.live.address == keeper.path.as_uri()


def test_it_follows_every_change_by_itself(keeper: Keeper, qtbot: QtBot) -> None:
    keeper.choose()
    umbra = keeper.desk.add_umbra()
    qtbot.waitUntil(lambda: keeper.path.exists() and "Umbra" in keeper.path.read_text(encoding="utf-8"))
    keeper.desk.edit(umbra.id, {"company": "Globex"})
    qtbot.waitUntil(lambda: "Globex" in keeper.path.read_text(encoding="utf-8"))
    assert keeper.desk.change_settings({"user_name": "Priya Nair"})
    qtbot.waitUntil(lambda: "Priya Nair" in keeper.path.read_text(encoding="utf-8"))
    keeper.desk.undo()
    # All plans follow the setting first, and nothing is written meanwhile.
    qtbot.waitUntil(lambda: "Priya Nair" not in keeper.text())
    keeper.desk.delete(umbra.id)
    assert keeper.text().count("STATUS:CANCELLED") == 3
    keeper.choose(on=False)
    keeper.desk.undo()
    assert keeper.text().count("STATUS:CANCELLED") == 3, "it is off"
    keeper.choose()
    assert "STATUS:CANCELLED" not in keeper.text()


def test_many_changes_are_written_once(keeper: Keeper, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    keeper.choose()
    keeper.text()
    written: list[int] = []
    write = IcsWriter.write_live

    def count(self: IcsWriter, path: Path, content: bytes) -> bool:
        written.append(len(content))
        return write(self, path, content)

    monkeypatch.setattr(IcsWriter, "write_live", count)
    for number in range(5):
        add_umbra(keeper.desk, company=f"Company {number}")
    qtbot.waitUntil(lambda: bool(written))
    assert "Company 4" in keeper.text()
    assert len(written) == 1


def test_a_change_in_the_middle_of_the_writing_is_written_too(keeper: Keeper, qtbot: QtBot) -> None:
    ids = [add_umbra(keeper.desk, company=f"Company {number:02}") for number in range(60)]
    keeper.choose()
    qtbot.waitUntil(lambda: keeper.live._slices.is_busy, timeout=2_000)
    for application_id in (ids[0], ids[-1]):
        keeper.desk.edit(application_id, {"company": "Wayne Aero"})
    text = keeper.text()
    assert "Company 00" not in text and "Company 59" not in text and "Company 30" in text


def test_the_day_and_what_time_replans_are_written(keeper: Keeper) -> None:
    umbra = keeper.desk.add_umbra()
    keeper.choose()
    before = keeper.text()
    keeper.desk.clock.pass_by(days=1)
    keeper.live.time_passed()
    after = keeper.text()
    assert after != before, "a slot that has ended rolls on"
    keeper.desk.clock.pass_by(days=1)
    keeper.desk.replanned.emit((umbra.id,))
    assert keeper.text() != after


def test_a_fault_is_told_once_and_tried_again(keeper: Keeper, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    keeper.path = folder / "live.ics"
    keeper.choose()
    keeper.text()
    folder.rename(tmp_path / "away")
    umbra = keeper.desk.add_umbra()
    keeper.text()
    keeper.desk.edit(umbra.id, {"company": "Globex"})
    keeper.text()
    assert len(keeper.refused) == 1 and "no such folder" in keeper.refused.last
    assert keeper.live.trouble == keeper.refused.last and keeper.live.standing() == ""
    assert keeper.desk.application(umbra.id).company == "Globex", "the changes are kept"
    (tmp_path / "away").rename(folder)
    keeper.desk.edit(umbra.id, {"company": "Hooli"})
    assert "Hooli" in keeper.text()
    assert keeper.live.trouble == ""
    keeper.path.write_text("somebody's own")
    keeper.desk.edit(umbra.id, {"company": "Initech"})
    assert keeper.text() == "somebody's own"
    assert len(keeper.refused) == 2 and "another file is there already" in keeper.refused.last


def test_a_choice_that_cannot_be_is_refused_and_changes_nothing(keeper: Keeper) -> None:
    keeper.path = keeper.path.parent / "no such folder" / "live.ics"
    assert not keeper.choose()
    assert "no such folder" in keeper.complaints[0] and len(keeper.refused) == 0
    assert not keeper.live.is_on


def test_data_that_can_only_be_read_keep_no_file(keeper: Keeper) -> None:
    keeper.desk.add_umbra()
    keeper.choose()
    keeper.live._soon.stop()
    keeper.desk.store.read_only = True
    keeper.live.begin()
    keeper.live.time_passed()
    assert keeper.text() == "" and keeper.live.standing() == ""


def test_the_next_start_writes_what_was_not_written(tmp_path: Path) -> None:
    state, store = KeptState(), MemoryStore(some_settings())
    work = a_workplace(store, SettableClock(at(MONDAY)), HOLIDAYS, state)
    first = LiveCalendar(Desk(work))
    first.choose(str(tmp_path / "live.ics"), True, lambda _: None)
    first.finish()
    board.add(work, {"company": "Globex", "role": "Engineer", "applied_on": "2026-11-18"}, Stage.APPLIED)
    assert b"Globex" not in (tmp_path / "live.ics").read_bytes(), "the program died before"
    second = LiveCalendar(Desk(work))
    second.begin()
    second.finish()
    assert b"Globex" in (tmp_path / "live.ics").read_bytes()


def test_a_damaged_choice_is_told(tmp_path: Path) -> None:
    desk = RealDesk(tmp_path / "data")
    (tmp_path / "data" / "calendar.toml").write_text("live = 3")
    live = LiveCalendar(desk)
    refused = Heard(live.refused)
    live.begin()
    live.begin()
    assert len(refused) == 1 and "calendar.toml” cannot be read" in refused.last
    assert not live.is_on
    complaints: list[str] = []
    assert live.choose(str(tmp_path / "live.ics"), True, complaints.append)
    live.finish()
    assert complaints == [] and live.is_on and live.standing()
    desk.close()
