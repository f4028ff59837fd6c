"""Acknowledged means kept: whatever kills the program, and wherever."""

from pathlib import Path

import pytest

from followup_desktop.fault_points import StruckError
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from tests.fakes import SettableClock
from tests.storage.deeds import put
from tests.storage.programs import run, start
from tests.storage.store_contract import a_full_one

KILLED = -9


def ids_in(folder: Path, clock: SettableClock) -> list[str]:
    """Opens what is left, holds that it is sound, and tells the ids in it."""
    store = open_store(folder, clock)
    assert store.check() == []
    found = [a.id for a in store.applications()]
    assert len(store.changes()) == len(found)
    assert sorted(card.id for card in store.cards()) == sorted(found)
    store.close()
    return found


def test_killed_in_the_middle_of_a_transaction_only_that_one_is_gone(folder: Path, clock: SettableClock) -> None:
    status, said, complaints = run(
        """
store = open_store(folder, SettableClock(NOW))
for number in range(3):
    put(store, an_application(id=f"kept-{number}"))
    say(number)
with store.begin() as unit:
    unit.put(an_application(id="lost"), NO_PLAN)
    die()
""",
        folder,
    )
    assert (status, said, complaints) == (KILLED, ["0", "1", "2"], "")
    assert ids_in(folder, clock) == ["kept-0", "kept-1", "kept-2"]


def test_killed_again_and_again_while_writing_no_acknowledged_change_is_lost(
    folder: Path, clock: SettableClock
) -> None:
    acknowledged: list[str] = []
    forgotten = 0
    for go in range(5):
        writer = start(
            f"""
store = open_store(folder, SettableClock(NOW))
say("open")
number = 0
while True:
    put(store, an_application(id=f"{go}-{{number}}"))
    say(f"{go}-{{number}}")
    number += 1
""",
            folder,
        )
        assert writer.stdout is not None
        said = [writer.stdout.readline().strip() for _ in range(3 + go)]
        writer.kill()
        # Not communicate(): it leaves out what readline() has read ahead.
        rest = writer.stdout.read()
        assert writer.communicate()[1] == ""
        # What came after the last newline was never read as an answer.
        acknowledged += [*said[1:], *rest[: rest.rfind("\n") + 1].split()]
        found = ids_in(folder, clock)
        assert set(found) >= set(acknowledged)
        # At most the one that was being written is there without having been acknowledged.
        assert len(set(found) - set(acknowledged)) <= 1 + forgotten
        forgotten = len(set(found) - set(acknowledged))


@pytest.mark.parametrize(
    ("point", "is_kept"),
    [("tx.before_commit", False), ("tx.after_commit", True)],
)
def test_killed_at_the_commit_it_is_there_whole_or_not_at_all(
    folder: Path, clock: SettableClock, point: str, is_kept: bool
) -> None:
    status, said, complaints = run(
        f"""
store = open_store(folder, SettableClock(NOW))
put(store, an_application(id="a"))
say("a")
os.environ["FOLLOWUP_FAULT"] = "{point}:kill"
put(store, an_application(id="b"))
say("b")
""",
        folder,
    )
    assert (status, said, complaints) == (KILLED, ["a"], "")
    assert ids_in(folder, clock) == (["a", "b"] if is_kept else ["a"])


@pytest.mark.parametrize("point", ["create.rename", "tx.before_commit", "migrate.step", "tx.after_commit"])
def test_killed_while_the_folder_is_new_the_next_start_makes_it(folder: Path, clock: SettableClock, point: str) -> None:
    program = "open_store(folder, SettableClock(NOW))"
    status, _, complaints = run(program, folder, FOLLOWUP_FAULT=f"{point}:kill")
    assert (status, complaints) == (KILLED, "")
    assert not (folder / DATA_NAME).exists()
    assert ids_in(folder, clock) == []
    assert {path.name for path in folder.iterdir()} == {DATA_NAME, f"{DATA_NAME}.seal", "followup.lock"}


@pytest.mark.parametrize("point", ["open.seal_removed", "close.seal"])
def test_killed_while_opening_or_closing_nothing_is_lost(folder: Path, clock: SettableClock, point: str) -> None:
    store = open_store(folder, clock)
    put(store, a_full_one())
    store.close()
    program = "open_store(folder, SettableClock(NOW)).close()"
    status, _, complaints = run(program, folder, FOLLOWUP_FAULT=f"{point}:kill")
    assert (status, complaints) == (KILLED, "")
    assert not (folder / f"{DATA_NAME}.seal").exists()
    assert ids_in(folder, clock) == ["app"]


@pytest.mark.parametrize("point", ["open.seal_removed", "close.seal", "create.rename", "migrate.step"])
def test_a_fault_while_opening_or_closing_gives_the_folder_back(
    folder: Path, clock: SettableClock, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("FOLLOWUP_FAULT", f"{point}:raise")
        with pytest.raises(StruckError, match=point):
            open_store(folder, clock).close()
    assert ids_in(folder, clock) == []


def test_a_killed_commands_acknowledged_undo_is_kept(folder: Path, clock: SettableClock) -> None:
    status, said, complaints = run(
        """
from tests.storage.deeds import undo
store = open_store(folder, SettableClock(NOW))
put(store, an_application(id="a", notes="0"))
edit(store, "a", notes="1")
undo(store)
say("undone")
die()
""",
        folder,
    )
    assert (status, said, complaints) == (KILLED, ["undone"], "")
    store = open_store(folder, clock)
    assert store.application("a").notes == "0"
    following = store.next_redo()
    assert following is not None
    assert following.number == 2
    store.close()
