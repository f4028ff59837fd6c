"""What is odd about the surroundings is said with a way out, and everything goes on."""

from pathlib import Path

import pytest

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services import agenda, board, settings, surroundings
from followup_desktop.storage.data_folder import DataFolder
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.store import SqliteStore
from tests.builders import HOLIDAYS, a_workplace, at
from tests.fakes import SettableClock
from tests.storage.deeds import NOW


@pytest.fixture
def clock() -> SettableClock:
    return SettableClock(NOW)


@pytest.fixture
def store(tmp_path: Path, clock: SettableClock):
    found = open_store(tmp_path / "data", clock)
    yield found
    found.close()


def test_where_nothing_is_odd_nothing_is_said(store: SqliteStore, clock: SettableClock) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    assert surroundings.remarks(work) == ()
    board.add(work, {"company": "Umbra", "role": "Lead"})
    clock.pass_by(minutes=-20)
    assert surroundings.remarks(work) == ()


def test_a_zone_that_no_longer_exists_is_said_and_everything_goes_on(store: SqliteStore, clock: SettableClock) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    given = {"company": "Umbra", "role": "Lead", "timezone": "Europe/London", "applied_on": "2026-11-16"}
    id_ = board.add(work, given, Stage.APPLIED).touched[0]
    settings.change(work, {"timezone": "Europe/Berlin"})
    store._database.run("UPDATE setting SET value = '\"Mars/Olympus\"' WHERE name = 'timezone'")
    store._database.run("UPDATE application SET timezone = 'Mars/Olympus'")
    (said,) = map(str, surroundings.remarks(work))
    assert "“Mars/Olympus”" in said and "Choose another time zone" in said
    assert store.check() == []
    board.edit(work, id_, {"notes": "goes on"})
    assert agenda.open_follow_ups(work)
    assert store.application(id_).timezone == "Mars/Olympus", "what the user entered stays"
    settings.change(work, {"timezone": "Europe/London"})
    assert surroundings.remarks(work) == ()


def test_a_clock_that_was_set_back_is_said_and_nothing_is_lost(store: SqliteStore, clock: SettableClock) -> None:
    work = a_workplace(store, clock, HOLIDAYS)
    id_ = board.add(work, {"company": "Umbra", "role": "Lead"}, Stage.APPLIED).touched[0]
    clock.instant = at("2020-01-01 10:00")
    (said,) = map(str, surroundings.remarks(work))
    assert "before your last change" in said and "Set the clock right" in said
    settings.replan(work)
    assert agenda.open_follow_ups(work)
    board.edit(work, id_, {"notes": "goes on"})
    assert [change.number for change in store.changes()] == [1, 2]
    assert surroundings.remarks(work) == (), "what is done by that clock is not before it"


MOUNTS = """
/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/x /one/my\\040files nfs4 rw 0 0
/dev/sdb1 /one/my\\040files/local ext4 rw 0 0
//server/share /two/share cifs rw 0 0
odd
"""


@pytest.mark.parametrize(
    ("folder", "is_there"),
    [
        ("/data", False),
        ("/one/my files/data", True),
        ("/one/my files/local/data", False),
        ("/two/share/x/y", True),
        ("/two/shared", False),
    ],
)
def test_a_folder_of_another_computer_is_known_by_the_list_of_the_system(
    tmp_path: Path, folder: str, is_there: bool
) -> None:
    (tmp_path / "mounts").write_text(MOUNTS)
    assert DataFolder(Path(folder)).is_on_network(tmp_path / "mounts") is is_there
    assert not DataFolder(Path(folder)).is_on_network(tmp_path / "nowhere")


def test_a_network_share_is_said(store: SqliteStore, clock: SettableClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DataFolder, "is_on_network", lambda _: True)
    (said,) = surroundings.remarks(a_workplace(store, clock, HOLIDAYS))
    assert "network share" in str(said)
