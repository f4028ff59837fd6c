"""Opening: nobody else gets in, one owner, and what is refused is left byte-identical."""

import hashlib
import os
import random
import shutil
import sqlite3
import stat
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from followup_desktop.domain.errors import Busy, Damaged, FromNewerVersion, Owned, ReadOnly
from followup_desktop.storage import data_folder
from followup_desktop.storage.data_folder import APPLICATION_ID, DATA_NAME
from followup_desktop.storage.opening import SCHEMA_VERSION, open_store
from followup_desktop.storage.seal import seal_of
from followup_desktop.storage.store import SqliteStore
from tests.builders import an_application
from tests.fakes import SettableClock
from tests.storage.deeds import dump_of, edit, put, undo
from tests.storage.programs import run, start
from tests.storage.store_contract import a_full_one

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700


def contents(folder: Path) -> dict[str, str]:
    """Every file of the folder by its hash."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def filled(folder: Path, clock: SettableClock) -> object:
    """Makes a folder with data that was closed cleanly; returns what is in it."""
    store = open_store(folder, clock)
    put(store, a_full_one())
    found = dump_of(store)
    store.close()
    return found


def crashed(folder: Path, clock: SettableClock) -> object:
    """Makes a folder as a program leaves it that died: changes in the WAL, no seal, the lock file there."""
    alive = folder.with_name("alive")
    filled(alive, clock)
    store = open_store(alive, clock)
    edit(store, "app", notes="in the WAL")
    found = dump_of(store)
    folder.mkdir(mode=0o700)
    for path in alive.iterdir():
        if path.is_file() and not path.name.endswith("-shm"):
            shutil.copy(path, folder)
    store.close()
    shutil.rmtree(alive)
    assert (folder / f"{DATA_NAME}-wal").stat().st_size > 0
    return found


def write_number(folder: Path, pragma: str, number: int) -> None:
    """Changes the header of a closed data file, and seals it as if that were right."""
    connection = sqlite3.connect(folder / DATA_NAME, isolation_level=None)
    connection.execute(f"PRAGMA {pragma} = {number}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    seal = folder / f"{DATA_NAME}.seal"
    if seal.exists():
        seal.write_bytes(seal_of(folder / DATA_NAME))


# Private by default --------------------------------------------------------------------------------------------------


def test_nothing_is_readable_by_others(folder: Path, clock: SettableClock) -> None:
    before = os.umask(0o022)
    try:
        store = open_store(folder, clock)
        put(store, a_full_one())
        names = {path.name for path in folder.iterdir()}
        assert names >= {DATA_NAME, f"{DATA_NAME}-wal", f"{DATA_NAME}-shm", "followup.lock"}
        assert {path.name: mode(path) for path in folder.iterdir()} == dict.fromkeys(names, PRIVATE_FILE)
        assert mode(folder) == PRIVATE_FOLDER
        store.close()
        names = {path.name for path in folder.iterdir()}
        assert names == {DATA_NAME, f"{DATA_NAME}.seal", "followup.lock"}
        assert {mode(path) for path in folder.iterdir()} == {PRIVATE_FILE}
    finally:
        os.umask(before)


def test_a_folder_that_others_could_read_is_closed_to_them(folder: Path, clock: SettableClock) -> None:
    filled(folder, clock)
    folder.chmod(0o755)
    (folder / DATA_NAME).chmod(0o644)
    store = open_store(folder, clock)
    put(store, an_application(id="another"))
    assert mode(folder) == PRIVATE_FOLDER
    assert {mode(path) for path in folder.iterdir()} == {PRIVATE_FILE}
    store.close()


# One owner -----------------------------------------------------------------------------------------------------------


def test_a_second_opener_is_told_that_it_is_busy(folder: Path, clock: SettableClock) -> None:
    store = open_store(folder, clock)
    with pytest.raises(Owned):
        open_store(folder, clock)
    put(store, a_full_one())
    store.close()
    open_store(folder, clock).close()


def test_locks_of_others_are_waited_for_within_one_limit(folder: Path, clock: SettableClock) -> None:
    open_store(folder, clock).close()
    store = open_store(folder, clock, wait=0.0)
    with closing(sqlite3.connect(folder / DATA_NAME, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Busy):
            put(store, a_full_one())
        assert store._database.number("PRAGMA busy_timeout") == 0
        assert len(store.cards()) == 0
    store.close()


def test_another_process_keeps_it_until_it_is_killed(folder: Path, clock: SettableClock) -> None:
    other = start("store = open_store(folder, SettableClock(NOW)); say('open'); sys.stdin.read()", folder)
    assert other.stdout is not None
    assert other.stdout.readline() == "open\n"
    before = contents(folder)
    with pytest.raises(Busy):
        open_store(folder, clock)
    assert contents(folder) == before
    other.kill()
    other.communicate()
    open_store(folder, clock).close()


def test_a_refused_start_gives_the_folder_back(folder: Path, clock: SettableClock) -> None:
    filled(folder, clock)
    data = (folder / DATA_NAME).read_bytes()
    (folder / DATA_NAME).write_bytes(data[:-1] + b"x")
    for _ in range(2):
        with pytest.raises(Damaged):
            open_store(folder, clock)
    (folder / DATA_NAME).write_bytes(data)
    open_store(folder, clock).close()


def test_what_another_makes_in_this_moment_is_not_taken_for_damage(
    folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The look before the lock file is there may see the file of somebody who is just starting."""
    others: list[SqliteStore] = []
    header = data_folder.DataFolder._header

    def half_made(self: data_folder.DataFolder) -> object:
        if others:
            return header(self)
        (folder / DATA_NAME).unlink()
        others.append(open_store(folder, clock))
        raise Damaged("half-made")

    folder.mkdir()
    (folder / DATA_NAME).touch()
    monkeypatch.setattr(data_folder.DataFolder, "_header", half_made)
    with pytest.raises(Busy):
        open_store(folder, clock)
    others[0].close()


# What is refused is left alone ---------------------------------------------------------------------------------------


@pytest.fixture(params=["closed cleanly", "without a lock file", "without a seal"])
def newer(request: pytest.FixtureRequest, folder: Path, clock: SettableClock) -> Path:
    """A folder that a newer version left."""
    filled(folder, clock)
    write_number(folder, "user_version", 99)
    if request.param == "without a lock file":
        (folder / "followup.lock").unlink()
    if request.param == "without a seal":
        (folder / f"{DATA_NAME}.seal").unlink()
    folder.chmod(0o755)
    return folder


def test_a_newer_version_is_refused_byte_identical(newer: Path, clock: SettableClock) -> None:
    before = contents(newer)
    with pytest.raises(FromNewerVersion, match=rf"format 99.*formats up to {SCHEMA_VERSION}\b"):
        open_store(newer, clock)
    assert contents(newer) == before


def test_a_newer_version_is_refused_though_its_seal_does_not_match(folder: Path, clock: SettableClock) -> None:
    filled(folder, clock)
    seal = (folder / f"{DATA_NAME}.seal").read_bytes()
    write_number(folder, "user_version", 99)
    (folder / f"{DATA_NAME}.seal").write_bytes(seal)
    before = contents(folder)
    with pytest.raises(FromNewerVersion):
        open_store(folder, clock)
    assert contents(folder) == before


@pytest.mark.parametrize("with_lock_file", [True, False])
def test_a_newer_version_that_only_the_wal_knows_is_refused_byte_identical(
    folder: Path, clock: SettableClock, with_lock_file: bool
) -> None:
    alive = folder.with_name("alive")
    filled(alive, clock)
    connection = sqlite3.connect(alive / DATA_NAME, isolation_level=None)
    connection.execute("PRAGMA wal_autocheckpoint = 0")
    connection.execute("PRAGMA user_version = 99")
    folder.mkdir(mode=0o700)
    for name in (DATA_NAME, f"{DATA_NAME}-wal"):
        shutil.copy(alive / name, folder)
    connection.close()
    if with_lock_file:
        (folder / "followup.lock").touch()
    assert int.from_bytes((folder / DATA_NAME).read_bytes()[60:64], "big") == SCHEMA_VERSION
    before = contents(folder)
    with pytest.raises(FromNewerVersion):
        open_store(folder, clock)
    assert contents(folder) == before


def test_where_there_is_no_room_for_a_copy_the_wal_is_read_in_place(
    folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = crashed(folder, clock)

    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr(shutil, "copyfile", no_room)
    store = open_store(folder, clock)
    assert dump_of(store) == found
    store.close()


def another_programs(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE x (y)")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    "make",
    [
        another_programs,
        lambda path: path.write_text("My applications\n" * 100),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"SQLite format 3\0"),
    ],
    ids=["another program's", "a text", "empty", "cut off"],
)
def test_a_file_that_is_not_ours_is_refused_untouched(
    folder: Path, clock: SettableClock, make: Callable[[Path], object]
) -> None:
    folder.mkdir()
    make(folder / DATA_NAME)
    before = contents(folder)
    with pytest.raises(Damaged):
        open_store(folder, clock)
    assert contents(folder) == before


@pytest.mark.parametrize("left", [f"{DATA_NAME}.seal", f"{DATA_NAME}-wal"])
def test_a_data_file_that_is_gone_is_not_replaced_by_an_empty_one(
    folder: Path, clock: SettableClock, left: str
) -> None:
    folder.mkdir()
    (folder / left).write_text("something")
    before = contents(folder)
    with pytest.raises(Damaged, match="missing"):
        open_store(folder, clock)
    assert contents(folder) == before


# Damage --------------------------------------------------------------------------------------------------------------


def test_every_flipped_bit_of_a_sealed_file_is_found_and_nothing_written(folder: Path, clock: SettableClock) -> None:
    found = filled(folder, clock)
    data = (folder / DATA_NAME).read_bytes()
    dice = random.Random(7)
    for _ in range(60):
        place = dice.randrange(len(data))
        damaged = bytearray(data)
        damaged[place] ^= 1 << dice.randrange(8)
        (folder / DATA_NAME).write_bytes(damaged)
        before = contents(folder)
        with pytest.raises((Damaged, FromNewerVersion)) as refusal:
            open_store(folder, clock)
        assert isinstance(refusal.value, Damaged) or 60 <= place < 64
        assert contents(folder) == before
    (folder / DATA_NAME).write_bytes(data)
    store = open_store(folder, clock)
    assert dump_of(store) == found
    store.close()


def test_every_flipped_bit_is_found_later_too_before_anything_is_written(folder: Path, clock: SettableClock) -> None:
    filled(folder, clock)
    data = (folder / DATA_NAME).read_bytes()
    dice = random.Random(11)
    seen = 0
    for _ in range(40):
        # Behind the header, which is looked at on opening.
        place = dice.randrange(100, len(data))
        damaged = bytearray(data)
        damaged[place] ^= 1 << dice.randrange(8)
        (folder / DATA_NAME).write_bytes(damaged)
        before = contents(folder)
        try:
            store = open_store(folder, clock, seal_later=True)
        except Damaged:
            assert contents(folder) == before
            continue
        seen += 1
        with pytest.raises(Damaged):
            edit(store, "app", notes="new")
        with pytest.raises(Damaged):
            store.open_to_the_end()
        with pytest.raises(Damaged):
            store.begin_backup(clock.now())
        store.close()
        assert contents(folder) == before
    assert seen > 20


def test_a_file_that_is_compared_later_can_be_read_at_once_and_written_afterwards(
    folder: Path, clock: SettableClock
) -> None:
    found = filled(folder, clock)
    seal = (folder / f"{DATA_NAME}.seal").read_bytes()
    store = open_store(folder, clock, seal_later=True)
    assert dump_of(store) == found
    assert (folder / f"{DATA_NAME}.seal").read_bytes() == seal, "it counts until the file may change"
    edit(store, "app", notes="written at once")
    assert not (folder / f"{DATA_NAME}.seal").exists()
    store.close()
    store = open_store(folder, clock, seal_later=True)
    assert store.application("app").notes == "written at once"
    store.close()
    # Closed before it was compared: as it was.
    assert (folder / f"{DATA_NAME}.seal").exists()
    open_store(folder, clock).close()


def test_what_was_not_closed_cleanly_is_checked_at_once(folder: Path, clock: SettableClock) -> None:
    found = crashed(folder, clock)
    store = open_store(folder, clock, seal_later=True)
    assert not list(store.finish_opening())
    assert dump_of(store) == found
    store.close()


@pytest.mark.parametrize("state", [filled, crashed])
def test_damage_without_a_seal_is_found_by_the_full_check(
    folder: Path, clock: SettableClock, state: Callable[[Path, SettableClock], object]
) -> None:
    state(folder, clock)
    (folder / f"{DATA_NAME}.seal").unlink(missing_ok=True)
    data = bytearray((folder / DATA_NAME).read_bytes())
    for page in range(2, len(data) // 4096):
        data[page * 4096 : page * 4096 + 16] = b"\xff" * 16
    (folder / DATA_NAME).write_bytes(data)
    before = contents(folder)
    with pytest.raises(Damaged):
        open_store(folder, clock)
    assert contents(folder) == before


def test_a_wal_that_is_not_that_of_the_sealed_file_is_found(folder: Path, clock: SettableClock) -> None:
    crashed(folder, clock)
    (folder / f"{DATA_NAME}.seal").write_bytes(seal_of(folder / DATA_NAME))
    before = contents(folder)
    with pytest.raises(Damaged):
        open_store(folder, clock)
    assert contents(folder) == before


def test_the_wal_of_a_clean_close_that_a_power_cut_brings_back_does_no_harm(folder: Path, clock: SettableClock) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    found = dump_of(store)
    wal = (folder / f"{DATA_NAME}-wal").read_bytes()
    store.close()
    (folder / f"{DATA_NAME}-wal").write_bytes(wal)
    store = open_store(folder, clock)
    assert dump_of(store) == found
    store.close()


def test_what_was_committed_before_a_crash_is_there(folder: Path, clock: SettableClock) -> None:
    found = crashed(folder, clock)
    store = open_store(folder, clock)
    assert dump_of(store) == found
    undo(store)
    assert store.application("app").notes == ""
    assert store.check() == []
    store.close()


def test_the_seal_is_off_while_the_file_is_open(folder: Path, clock: SettableClock) -> None:
    filled(folder, clock)
    store = open_store(folder, clock)
    assert not (folder / f"{DATA_NAME}.seal").exists()
    store.close()
    assert (folder / f"{DATA_NAME}.seal").exists()


def test_what_a_failing_disk_changes_while_nothing_is_written_is_found_at_the_next_start(
    folder: Path, clock: SettableClock
) -> None:
    filled(folder, clock)
    file = folder / DATA_NAME
    store = open_store(folder, clock)
    stood = file.stat()
    with file.open("r+b") as data:
        data.seek(-1, os.SEEK_END)
        last = data.read(1)
        data.seek(-1, os.SEEK_END)
        data.write(bytes([last[0] ^ 1]))
    os.utime(file, ns=(stood.st_atime_ns, stood.st_mtime_ns))
    store.close()
    with pytest.raises(Damaged):
        open_store(folder, clock)


def test_a_close_that_cannot_seal_loses_nothing(
    folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch, expect_log: Callable[[str], None]
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    store = open_store(folder, clock)
    put(store, a_full_one())
    found = dump_of(store)
    expect_log("could not be sealed")
    with monkeypatch.context() as patch:
        patch.setattr(data_folder, "replace_file", no_room)
        store.close()
    store.close()
    store = open_store(folder, clock)
    assert dump_of(store) == found
    store.close()


def test_the_header_says_whose_file_it_is_from_the_first_moment(folder: Path, clock: SettableClock) -> None:
    open_store(folder, clock).close()
    header = (folder / DATA_NAME).read_bytes()[:100]
    assert int.from_bytes(header[68:72], "big") == APPLICATION_ID
    assert int.from_bytes(header[60:64], "big") == SCHEMA_VERSION


# Read-only -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def public_folder() -> Iterator[Path]:
    """A folder that another user reaches."""
    top = Path(tempfile.mkdtemp(prefix="fud-"))
    top.chmod(0o755)
    yield top / "data"
    for path in [top, *(p for p in top.rglob("*") if p.is_dir())]:
        path.chmod(0o755)
    shutil.rmtree(top)


# A process that may read the folder and not write it: as somebody else where the tests run as root, whom no mode stops.
READS = """
# Loaded while everything may still be read, the standard library too.
import peewee
from followup_desktop.domain.errors import FollowupError
from tests.storage.deeds import dump_of

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
try:
    store = open_store(folder, SettableClock(NOW))
    say(store.read_only)
    say(store.application("app").notes)
    say(len(store.cards()))
    for change in (lambda: put(store, an_application(id="b")), lambda: store.put_draft("notes", {}, NOW)):
        try:
            change()
        except FollowupError as fault:
            say(type(fault).__name__)
    store.close()
except FollowupError as fault:
    say(type(fault).__name__)
"""


@pytest.mark.parametrize(("state", "notes"), [(filled, ""), (crashed, "in the WAL")])
def test_a_folder_that_cannot_be_written_is_opened_for_reading(
    public_folder: Path, clock: SettableClock, state: Callable[[Path, SettableClock], object], notes: str
) -> None:
    state(public_folder, clock)
    before = contents(public_folder)
    for path in public_folder.iterdir():
        path.chmod(0o444)
    public_folder.chmod(0o555)
    status, said, complaints = run(READS, public_folder)
    assert (status, complaints) == (0, "")
    assert said == ["True", notes, "1", "ReadOnly", "ReadOnly"]
    assert contents(public_folder) == before


# The data are that user's own, the folder of the backups is not.
BACKS_UP = """
# Loaded while everything may still be read.
import _strptime
import peewee
from followup_desktop.domain.errors import FollowupError

if os.geteuid() == 0:
    os.setgroups([])
    os.setgid(65534)
    os.setuid(65534)
store = open_store(folder, SettableClock(NOW))
say(len(store.backups()))
try:
    store.begin_backup(NOW).finish()
except FollowupError as fault:
    say(type(fault).__name__)
put(store, an_application(id="b"))
say(len(store.cards()))
store.close()
"""


@pytest.mark.parametrize(("rights", "seen"), [(0o555, "1"), (0o444, "0")])
def test_backups_that_cannot_be_written_or_only_be_listed_hold_up_nothing_else(
    public_folder: Path, clock: SettableClock, rights: int, seen: str
) -> None:
    filled(public_folder, clock)
    store = open_store(public_folder, clock)
    made = store.begin_backup(clock.now()).finish()
    store.close()
    if os.geteuid() == 0:
        for path in (public_folder, *(path for path in public_folder.iterdir() if path.is_file())):
            os.chown(path, 65534, 65534)
    made.parent.chmod(rights)
    assert run(BACKS_UP, public_folder) == (0, [seen, "ReadOnly", "2"], "")


def test_a_folder_that_cannot_be_written_and_holds_nothing_is_refused(public_folder: Path) -> None:
    public_folder.mkdir()
    public_folder.chmod(0o555)
    assert run(READS, public_folder)[:2] == (0, ["ReadOnly"])


def test_a_data_file_marked_as_read_only_is_opened_for_reading(
    folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = filled(folder, clock)
    before = contents(folder)
    monkeypatch.setattr(os, "access", lambda *_: False)
    store = open_store(folder, clock)
    assert (store.read_only, dump_of(store)) == (True, found)
    with pytest.raises(ReadOnly), store.begin():
        pass
    store.close()
    assert contents(folder) == before


# Nobody else opens the file ------------------------------------------------------------------------------------------


def test_while_it_is_open_only_sqlite_opens_the_file(folder: Path) -> None:
    """A second descriptor that is closed would drop the locks that SQLite holds on the first."""
    status, said, complaints = run(
        """
opened = []
watching = False

def watch(event, arguments):
    if watching and event == "open" and str(arguments[0]).endswith("followup.sqlite3"):
        opened.append(arguments[0])

sys.addaudithook(watch)
open_store(folder, SettableClock(NOW)).close()
store = open_store(folder, SettableClock(NOW))
watching = True
put(store, an_application())
edit(store, "app", notes="x")
store.check()
store.versions()
store.put_draft("notes", {}, NOW)
backup = store.begin_backup(NOW).finish()
store.tend_backups(backup, NOW, lambda backup, target, now: target.write_bytes(b"{}"))
store.begin_backup(NOW, folder.parent / "elsewhere.sqlite3").finish()
store.is_backed_up()
store.begin_restore(backup)()
watching = False
store.close()
say(len(opened))
""",
        folder,
    )
    assert (status, said, complaints) == (0, ["0"], "")


def test_the_look_before_opening_is_the_only_one(folder: Path, clock: SettableClock) -> None:
    """The test above would see it: the seal of a closed file is read from it."""
    filled(folder, clock)
    status, said, _ = run(
        """
opened = []
sys.addaudithook(lambda event, given: opened.append(given[0]) if event == "open" else None)
open_store(folder, SettableClock(NOW)).close()
say(sum(str(path).endswith("followup.sqlite3") for path in opened) > 0)
""",
        folder,
    )
    assert (status, said) == (0, ["True"])
