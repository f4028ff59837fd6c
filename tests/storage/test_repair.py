"""A damaged data file is kept and never written to; a backup takes its place, or what can be read is read."""

import random
import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from followup_desktop.domain.errors import Damaged, DiskFailed, FollowupError, Owned, ReadOnly, Refused
from followup_desktop.domain.settings import Settings
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.repair import DamagedFolder
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, dump_of, edit, keep, put
from tests.storage.programs import run
from tests.storage.store_contract import a_full_one
from tests.storage.test_opening import contents, crashed, filled


def many(folder: Path, clock: SettableClock, count: int = 60) -> set[str]:
    """A closed folder with that many applications, and a backup from before the last one."""
    store = open_store(folder, clock)
    ids = [f"app-{number:03}" for number in range(count)]
    put(store, *(a_full_one(id_, notes=f"{id_} " * 100) for id_ in ids[:-1]))
    keep(store, Settings(user_name="Robin"))
    store.begin_backup(clock.now()).finish()
    put(store, a_full_one(ids[-1]))
    store.close()
    return set(ids)


def scribble(path: Path, page: int) -> None:
    content = bytearray(path.read_bytes())
    content[page * 4096 : (page + 1) * 4096] = random.Random(page).randbytes(4096)
    path.write_bytes(content)


def pages(path: Path) -> int:
    return path.stat().st_size // 4096


def data_and_seal(folder: Path) -> dict[str, str]:
    return {name: hash_ for name, hash_ in contents(folder).items() if "/" not in name}


def test_the_damaged_file_is_kept_and_the_backup_takes_its_place(folder: Path, clock: SettableClock) -> None:
    ids = many(folder, clock)
    scribble(folder / DATA_NAME, 9)
    before = contents(folder)
    with pytest.raises(Damaged):
        open_store(folder, clock)
    place = DamagedFolder(folder, clock)
    (backup,) = place.backups()
    assert place.examine_backup(backup.path) == len(ids) - 1
    assert contents(folder) == before
    kept = place.restore(backup.path)
    assert kept == folder / "damaged-20261123T100000Z" / DATA_NAME
    assert contents(kept.parent) == {name: before[name] for name in (DATA_NAME, f"{DATA_NAME}.seal")}
    store = open_store(folder, clock)
    assert {a.id for a in store.applications()} == ids - {"app-059"}
    assert store.check() == [] and store.settings().user_name == "Robin"
    edit(store, "app-000", notes="goes on")
    store.close()
    assert contents(kept.parent) == {name: before[name] for name in (DATA_NAME, f"{DATA_NAME}.seal")}


def test_a_wal_that_lies_beside_the_damaged_file_is_kept_too_and_does_no_harm(
    folder: Path, clock: SettableClock
) -> None:
    crashed(folder, clock)
    scribble(folder / DATA_NAME, 2)
    wal = (folder / f"{DATA_NAME}-wal").read_bytes()
    good = folder.with_name("good")
    filled(good, clock)
    store = open_store(good, clock)
    backup = store.begin_backup(NOW).finish()
    store.close()
    kept = DamagedFolder(folder, clock).restore(backup)
    assert kept.with_name(f"{DATA_NAME}-wal").read_bytes() == wal
    store = open_store(folder, clock)
    assert store.application("app").notes == "" and store.check() == []
    store.close()


@pytest.mark.parametrize("point", ["restore.decide", "restore.swap", "restore.cleared"])
def test_killed_while_it_is_repaired_the_damaged_file_is_still_kept(
    folder: Path, clock: SettableClock, point: str
) -> None:
    ids = many(folder, clock, 5)
    scribble(folder / DATA_NAME, 9)
    damaged = (folder / DATA_NAME).read_bytes()
    status, _, complaints = run(
        """
from followup_desktop.storage.repair import DamagedFolder
place = DamagedFolder(folder, SettableClock(NOW))
place.restore(place.backups()[0].path)
""",
        folder,
        FOLLOWUP_FAULT=f"{point}:kill",
    )
    assert (status, complaints) == (-9, "")
    assert (folder / "damaged-20261123T100000Z" / DATA_NAME).read_bytes() == damaged
    if point == "restore.decide":
        with pytest.raises(Damaged):
            open_store(folder, clock)
        DamagedFolder(folder, clock).restore(DamagedFolder(folder, clock).backups()[0].path)
    store = open_store(folder, clock)
    assert len(list(store.applications())) == len(ids) - 1 and store.check() == []
    store.close()


def test_what_can_be_read_is_read_wherever_the_damage_is(folder: Path, clock: SettableClock) -> None:
    ids = many(folder, clock)
    sound = (folder / DATA_NAME).read_bytes()
    whole = nothing = 0
    tried = range(1, pages(folder / DATA_NAME), 4)
    for page in tried:
        (folder / DATA_NAME).write_bytes(sound)
        scribble(folder / DATA_NAME, page)
        before = contents(folder)
        try:
            store = DamagedFolder(folder, clock).open_what_can_be_read()
        except Damaged:
            # The page that leads to all applications.
            nothing += 1
            assert contents(folder) == before
            continue
        found = {a.id: a for a in store.applications()}
        assert store.read_only and store.check() == []
        assert set(found) <= ids and len(found) >= 40, page
        whole += set(found) == ids
        with pytest.raises(ReadOnly), store.begin():
            pass
        store.close()
        assert contents(folder) == before
    assert nothing <= 2
    assert whole > len(tried) // 3, "much damage is in what can be made anew"


def test_what_the_wal_holds_is_read_too(folder: Path, clock: SettableClock) -> None:
    crashed(folder, clock)
    (folder / f"{DATA_NAME}.seal").write_text("that of another file")
    with pytest.raises(Damaged):
        open_store(folder, clock)
    store = DamagedFolder(folder, clock).open_what_can_be_read()
    assert store.application("app").notes == "in the WAL"
    assert [card.id for card in store.cards()] == ["app"] and store.agenda(NOW + timedelta(days=99))
    store.close()


@pytest.mark.parametrize("content", [b"", b"no data file", b"SQLite format 3\0" + bytes(4080)])
def test_where_nothing_can_be_read_it_says_so(folder: Path, clock: SettableClock, content: bytes) -> None:
    filled(folder, clock)
    (folder / DATA_NAME).write_bytes(content)
    with pytest.raises(Damaged, match="Nothing can be read"):
        DamagedFolder(folder, clock).open_what_can_be_read()
    assert (folder / DATA_NAME).read_bytes() == content


def test_a_data_file_that_is_gone_is_replaced_by_the_backup(folder: Path, clock: SettableClock) -> None:
    many(folder, clock, 3)
    (folder / DATA_NAME).unlink()
    with pytest.raises(Damaged, match="missing"):
        open_store(folder, clock)
    place = DamagedFolder(folder, clock)
    with pytest.raises(FollowupError):
        place.open_what_can_be_read()
    place.restore(place.backups()[0].path)
    store = open_store(folder, clock)
    assert len(list(store.applications())) == 2
    store.close()


def test_a_folder_that_another_owns_and_a_file_that_is_no_backup_are_refused(
    folder: Path, clock: SettableClock, tmp_path: Path
) -> None:
    many(folder, clock, 3)
    place = DamagedFolder(folder, clock)
    (tmp_path / "text.sqlite3").write_text("no backup")
    before = contents(folder)
    with pytest.raises(Refused):
        place.restore(tmp_path / "text.sqlite3")
    assert contents(folder) == before
    store = open_store(folder, clock)
    with pytest.raises(Owned):
        place.restore(place.backups()[0].path)
    store.close()


def test_without_room_nothing_is_changed(folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch) -> None:
    many(folder, clock, 3)
    scribble(folder / DATA_NAME, 9)
    before = data_and_seal(folder)

    def no_room(*_: object, **__: object) -> None:
        raise OSError(28, "no room")

    place = DamagedFolder(folder, clock)
    with monkeypatch.context() as patch:
        patch.setattr("followup_desktop.storage.restoring.os.link", no_room)
        patch.setattr(shutil, "copyfile", no_room)
        with pytest.raises(DiskFailed):
            place.restore(place.backups()[0].path)
        with pytest.raises(DiskFailed):
            place.open_what_can_be_read()
    assert {name: hash_ for name, hash_ in data_and_seal(folder).items() if name in before} == before
    place.restore(place.backups()[0].path)
    store = open_store(folder, clock)
    assert dump_of(store) != ({}, Settings())
    store.close()
