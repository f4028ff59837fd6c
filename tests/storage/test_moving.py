"""Moving the data: the old folder counts until the new one is whole and chosen, whatever ends the program."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from followup_desktop.domain.errors import CouldNot, Damaged, DiskFailed, FollowupError, Owned, Refused
from followup_desktop.fault_points import StruckError
from followup_desktop.storage.folder_pointer import choose_folder, chosen_folder, pointer_file, usual_folder
from followup_desktop.storage.moving import check_target, move
from followup_desktop.storage.opening import open_store
from tests.builders import an_application
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, put
from tests.storage.programs import TOP

FILES = {"letters/words.txt": "Åsa\n", "window.toml": "view = 'board'\n", "backups/one.sqlite3": "not looked into"}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A data folder with one application and files of several kinds, closed."""
    folder = tmp_path / "Zoë's data"
    store = open_store(folder, SettableClock(NOW))
    put(store, an_application(id="kept"))
    store.close()
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def new(tmp_path: Path) -> Path:
    return tmp_path / "another disk" / "followup-desktop"


def holds(folder: Path) -> bool:
    """Whether everything is in the folder, and can be opened."""
    store = open_store(folder, SettableClock(NOW))
    try:
        sound = store.check() == [] and [card.id for card in store.cards()] == ["kept"]
    finally:
        store.close()
    return sound and all((folder / name).read_text(encoding="utf-8") == text for name, text in FILES.items())


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_everything_is_there_and_a_copy_stays(old: Path, new: Path) -> None:
    before = contents(old)
    chosen: list[Path] = []
    move(old, new, chosen.append, keep_old=True)
    assert chosen == [new]
    assert holds(new)
    assert contents(old) == before
    assert [path.name for path in new.parent.iterdir()] == [new.name]
    assert new.stat().st_mode & 0o777 == 0o700


def test_the_old_folder_goes_where_that_is_wished(old: Path, new: Path) -> None:
    move(old, new, lambda _: None, keep_old=False)
    assert holds(new)
    assert not old.exists()


def test_changes_that_lie_in_the_wal_come_along(tmp_path: Path, new: Path) -> None:
    """As a program that was killed leaves them."""
    folder = tmp_path / "killed"
    store = open_store(folder, SettableClock(NOW))
    put(store, an_application(id="kept"))
    copy = tmp_path / "as it was left"
    copy.mkdir()
    for path in folder.iterdir():
        if path.is_file() and path.suffix != ".lock":
            (copy / path.name).write_bytes(path.read_bytes())
    store.close()
    assert (copy / "followup.sqlite3-wal").stat().st_size > 0
    move(copy, new, lambda _: None, keep_old=True)
    moved = open_store(new, SettableClock(NOW))
    assert [card.id for card in moved.cards()] == ["kept"]
    moved.close()


@pytest.mark.parametrize("point", ["move.copied", "move.renamed", "move.chosen"])
@pytest.mark.parametrize("keep", [True, False])
def test_killed_anywhere_what_counts_is_whole(old: Path, new: Path, point: str, keep: bool, tmp_path: Path) -> None:
    before = contents(old)
    program = (
        "import sys; from pathlib import Path; from followup_desktop.storage.moving import move;"
        "from followup_desktop.storage.folder_pointer import choose_folder;"
        "move(Path(sys.argv[1]), Path(sys.argv[2]), choose_folder, keep_old=sys.argv[3] == 'True')"
    )
    environment = {**os.environ, "XDG_CONFIG_HOME": str(tmp_path / "config"), "FOLLOWUP_FAULT": f"{point}:kill"}
    words = [sys.executable, "-c", program, str(old), str(new), str(keep)]
    ended = subprocess.run(words, cwd=TOP, env=environment, check=False)
    assert ended.returncode < 0
    pointer = tmp_path / "config" / "followup-desktop" / "data-folder"
    assert pointer.exists() is (point == "move.chosen")
    assert contents(old) == before
    if pointer.exists():
        assert Path(pointer.read_text().rstrip()) == new
        assert holds(new)
    else:
        assert holds(old)
        # It can be tried again, once what was left there is out of the way.
        again = new if point == "move.copied" else new.with_name("again")
        move(old, again, lambda _: None, keep_old=keep)
        assert holds(again)


def test_a_copy_that_is_another_is_not_chosen(old: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copy = shutil.copy2

    def flip(source: Path, target: Path) -> None:
        copy(source, target)
        if target.name == "window.toml":
            target.write_text("view = 'today'\n")

    monkeypatch.setattr(shutil, "copy2", flip)
    with pytest.raises(Damaged, match="stay where they are"):
        move(old, new, _not_chosen, keep_old=False)
    assert holds(old)
    assert list(new.parent.iterdir()) == []


def test_a_disk_that_is_full_leaves_nothing(old: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", full)
    with pytest.raises(DiskFailed):
        move(old, new, _not_chosen, keep_old=False)
    assert holds(old)
    assert list(new.parent.iterdir()) == []


def test_a_choice_that_cannot_be_kept_leaves_the_old_one_as_it_was(old: Path, new: Path) -> None:
    def refuse(_: Path) -> None:
        raise StruckError

    with pytest.raises(StruckError):
        move(old, new, refuse, keep_old=False)
    assert holds(old)


def test_data_that_somebody_has_open_do_not_move(old: Path, new: Path) -> None:
    store = open_store(old, SettableClock(NOW))
    with pytest.raises(Owned):
        move(old, new, _not_chosen, keep_old=True)
    store.close()
    assert not new.exists()


def test_where_it_cannot_be_is_said_before(old: Path, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "mine.txt").touch()
    link = tmp_path / "link"
    link.symlink_to(old)
    for target, why in {
        old: "already",
        link: "already",
        old / "inside": "inside",
        tmp_path: "inside",
        full: "not empty",
        full / "mine.txt": "not empty",
    }.items():
        with pytest.raises(Refused, match=rf"{why}.* Nothing was changed\."):
            check_target(old, target)
    check_target(old, tmp_path / "new" / "deeper")


def test_a_disk_without_room_is_said_before(old: Path, new: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 10}))
    with pytest.raises(Refused, match="no room"):
        check_target(old, new)


# The pointer ----------------------------------------------------------------------------------------------------


@pytest.fixture
def platform(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A platform whose folders are in a scratch folder."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    return tmp_path


def test_without_a_choice_it_is_the_usual_folder(platform: Path) -> None:
    assert chosen_folder() == usual_folder() == platform / "share" / "followup-desktop"
    assert pointer_file() == platform / "config" / "followup-desktop" / "data-folder"


def test_the_chosen_one_is_used_and_the_usual_one_can_be_chosen_again(platform: Path, old: Path) -> None:
    choose_folder(old)
    assert chosen_folder() == old
    assert pointer_file().stat().st_mode & 0o077 == 0
    choose_folder(usual_folder())
    assert not pointer_file().exists()
    assert chosen_folder() == usual_folder()


@pytest.mark.parametrize("content", [b"", b"relative/path\n", b"/no\0where\n", b"\xff\xfe\n"])
def test_a_damaged_pointer_is_said_rather_than_an_empty_board_shown(platform: Path, content: bytes) -> None:
    pointer_file().parent.mkdir(parents=True)
    pointer_file().write_bytes(content)
    with pytest.raises(CouldNot, match="is damaged"):
        chosen_folder()


def test_a_folder_that_is_away_is_said(platform: Path, tmp_path: Path) -> None:
    mounted = tmp_path / "drive" / "followup-desktop"
    mounted.mkdir(parents=True)
    choose_folder(mounted)
    with pytest.raises(CouldNot, match="is not there now"):
        chosen_folder()


def test_a_pointer_that_cannot_be_written_is_told(platform: Path, old: Path) -> None:
    (platform / "config").write_text("a file in the place of the folder")
    with pytest.raises(FollowupError):
        choose_folder(old)


def _not_chosen(_: Path) -> None:
    raise AssertionError("it was chosen")
