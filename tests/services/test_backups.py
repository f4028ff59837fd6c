"""Backups that the user asks for: whole, checked, private, never written over; those there are, each checked."""

import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desktop.domain.errors import Damaged, DiskFailed, FollowupError, Refused
from followup_desktop.services import backups
from followup_desktop.services.ports.backups import BackupFile
from tests.builders import an_application, at
from tests.widgets.windows import OpenFolder

pytestmark = pytest.mark.usefixtures("qapp")
NAME = "backup-20261123T094100Z.sqlite3"
EXPORT = "everything-20261123T094100Z.json"


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(an_application(id="a", rank="m"), an_application(id="b", rank="t"))
    yield found
    found.store.close()


def applications_in(path: Path) -> set[str]:
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        return {row[0] for row in copy.execute("SELECT id FROM application")}


def test_a_backup_has_everything_and_is_named_by_its_instant(place: OpenFolder) -> None:
    made = backups.write(place.work).path
    assert made == place.folder / "backups" / NAME
    assert applications_in(made) == {"a", "b"}
    assert stat.S_IMODE(made.stat().st_mode) == 0o600 and stat.S_IMODE(made.parent.stat().st_mode) == 0o700
    assert sorted(path.name for path in made.parent.iterdir()) == [NAME, EXPORT]
    assert [one.number for one in place.store.changes()] == [1, 2], "a backup is no change"
    (listed,) = place.store.backups()
    assert (listed.path, listed.at, listed.size) == (made, place.clock.now(), made.stat().st_size)
    assert backups.examine(place.work, listed).applications == 2


def test_what_is_changed_after_the_copy_is_not_in_it(place: OpenFolder) -> None:
    begun = backups.begin(place.work)
    place.put(an_application(id="late", rank="z"))
    assert applications_in(begun.finish().path) == {"a", "b"}


def test_a_copy_that_is_dropped_leaves_nothing(place: OpenFolder) -> None:
    backups.begin(place.work).drop()
    assert not (place.folder / "backups").exists()


def test_the_second_backup_of_one_instant_gets_a_number_and_the_newest_comes_first(place: OpenFolder) -> None:
    first = backups.write(place.work).path
    second = backups.write(place.work).path
    place.clock.pass_by(hours=1)
    third = backups.write(place.work).path
    assert second.name == "backup-20261123T094100Z-2.sqlite3"
    assert [one.path for one in place.store.backups()] == [third, second, first]
    assert place.store.backups()[1].at == place.clock.now() - timedelta(hours=1)


def test_a_backup_goes_where_it_is_wanted_and_writes_nothing_over(place: OpenFolder, tmp_path: Path) -> None:
    wanted = tmp_path / "mine.sqlite3"
    assert backups.write(place.work, wanted).path == wanted
    assert backups.write(place.work, wanted).path.name == "mine-2.sqlite3"
    assert place.store.backups() == []
    over_itself = backups.write(place.work, place.store.data_file).path
    assert over_itself != place.store.data_file and place.store.check() == []


@pytest.mark.parametrize("wanted", ["nowhere/mine.sqlite3", "."])
def test_where_no_file_can_be_it_is_refused(place: OpenFolder, tmp_path: Path, wanted: str) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Refused, match="nothing was written"):
        backups.write(place.work, tmp_path / wanted)
    assert sorted(tmp_path.iterdir()) == before


def test_a_full_disk_is_said_and_leaves_nothing(place: OpenFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("followup_desktop.storage.backups.sync_file", no_room)
    with pytest.raises(DiskFailed, match="the backup was not written, and the data are untouched"):
        backups.write(place.work)
    assert list((place.folder / "backups").iterdir()) == []


def test_data_that_are_not_sound_give_no_backup(place: OpenFolder) -> None:
    place.store._database.run("PRAGMA foreign_keys = OFF")
    place.store._database.run("UPDATE application SET id = 'gone' WHERE id = 'a'")
    with pytest.raises(Damaged, match="not sound"):
        backups.write(place.work)
    assert list((place.folder / "backups").iterdir()) == []


@pytest.mark.parametrize("damage", ["cut", "scribbled", "foreign", "empty"])
def test_a_backup_that_is_damaged_is_seen(place: OpenFolder, damage: str) -> None:
    made = backups.write(place.work).path
    content = bytearray(made.read_bytes())
    if damage == "cut":
        made.write_bytes(content[: len(content) // 2])
    elif damage == "scribbled":
        content[4096 * 2 : 4096 * 3] = b"\xff" * 4096
        made.write_bytes(content)
    elif damage == "foreign":
        made.unlink()
        with closing(sqlite3.connect(made)) as other:
            other.execute("CREATE TABLE application (id TEXT)")
    else:
        made.write_bytes(b"")
    found = backups.examine(place.work, place.store.backups()[0])
    assert (found.is_good, found.applications) == (False, None)


def test_a_backup_that_is_gone_meanwhile_is_not_good(place: OpenFolder) -> None:
    gone = BackupFile(place.folder / "backups" / "gone.sqlite3", at("2026-11-20 10:00"), 0)
    assert not backups.examine(place.work, gone).is_good
    assert not gone.path.exists()


def test_a_backup_of_an_upgrade_is_listed_by_its_instant(place: OpenFolder) -> None:
    made = backups.write(place.work).path
    old = made.with_name("before-v2-20260102T030405Z.sqlite3")
    made.rename(old)
    odd = made.with_name("copied by hand.sqlite3")
    odd.write_bytes(b"x")
    assert {one.path.name: one.at.year for one in place.store.backups()} == {old.name: 2026, odd.name: odd_year(odd)}
    assert [one.at for one in place.store.backups() if one.path == old] == [at("2026-01-02 03:04:05")]


def odd_year(path: Path) -> int:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(path.stat().st_mtime, UTC).year


def test_a_file_in_the_way_of_the_folder_is_said(place: OpenFolder) -> None:
    (place.folder / "backups").write_text("a file in the way", encoding="utf-8")
    with pytest.raises(FollowupError, match="the backup was not written"):
        backups.write(place.work)
