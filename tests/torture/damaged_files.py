"""Promise 5: a damaged data file is found, never written to, never read as good but different, and repaired.

Each file is one that was closed cleanly, with one piece of damage as disks, copies and synchronizing programs do it.
"""

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from followup_desktop.domain.errors import Damaged, FollowupError, FromNewerVersion
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.repair import DamagedFolder
from tests.fakes import SettableClock
from tests.storage.deeds import NOW, dump_of
from tests.torture import children
from tests.torture.figures import Figure, none_of

FILES = 300
PAGE = 4096
SECTOR = 512
PROMISE = "5 damaged files"
Damage = Callable[[bytearray, random.Random], None]


def measure(folder: Path, files: int = FILES, seed: int = 7) -> list[Figure]:
    """Damages that many files; each backup is from before the last change."""
    dice = random.Random(seed)
    whole = folder / "whole"
    children.finish(children.command(whole, "sample"))
    children.finish(children.command(whole, "backup"))
    backed_up = _dumped(whole)
    children.finish(children.command(whole, "add", "Globex", "After the backup"))
    missed: list[str] = []
    touched: list[str] = []
    not_repaired: list[str] = []
    for number in range(files):
        name = sorted(_KINDS)[number % len(_KINDS)]
        what = f"{name} ({number})"
        place = folder / "damaged"
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(whole, place)
        sound = (place / DATA_NAME).read_bytes()
        content = bytearray(sound)
        while content == sound:
            _KINDS[name](content, dice)
        (place / DATA_NAME).write_bytes(content)
        if not _is_found(place):
            missed.append(what)
            continue
        if (place / DATA_NAME).read_bytes() != bytes(content):
            touched.append(what)
        if (trouble := _repaired(place, bytes(content), backed_up)) is not None:
            not_repaired.append(f"{what}: {trouble}")
    return [
        none_of(PROMISE, files, "are read as if they were good", missed),
        none_of(PROMISE, files, "are written to", touched),
        none_of(PROMISE, files, "cannot be repaired from the backup, or are not kept", not_repaired),
    ]


def _is_found(place: Path) -> bool:
    try:
        open_store(place, SettableClock(NOW)).close()
    except (Damaged, FromNewerVersion):
        return True
    return False


def _repaired(place: Path, content: bytes, wanted: object) -> str | None:
    """What is wrong once the newest backup was put in its place; None where nothing is."""
    damaged = DamagedFolder(place, SettableClock(NOW))
    try:
        kept = damaged.restore(damaged.backups()[0].path)
        if kept.read_bytes() != content:
            return "it was not kept as it was"
        return None if _dumped(place) == wanted else "it is not as in the backup"
    except FollowupError as fault:
        return str(fault)


def _dumped(place: Path) -> object:
    store = open_store(place, SettableClock(NOW))
    try:
        assert store.check() == []
        return dump_of(store)
    finally:
        store.close()


# Kinds of damage ---------------------------------------------------------------------------------------------------


def _flip_a_bit(content: bytearray, dice: random.Random) -> None:
    content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)


def _flip_in_a_text(content: bytearray, dice: random.Random) -> None:
    """A letter that becomes another one: no check of the structure can see it."""
    letters = [place for place, byte in enumerate(content) if 97 <= byte <= 121]
    content[dice.choice(letters)] += 1


def _lose_a_page(content: bytearray, dice: random.Random) -> None:
    page = dice.randrange(len(content) // PAGE)
    content[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)


def _scribble_over_a_sector(content: bytearray, dice: random.Random) -> None:
    sector = dice.randrange(len(content) // SECTOR)
    content[sector * SECTOR : (sector + 1) * SECTOR] = dice.randbytes(SECTOR)


def _swap_two_pages(content: bytearray, dice: random.Random) -> None:
    one, two = dice.sample(range(len(content) // PAGE), 2)
    first, second = slice(one * PAGE, (one + 1) * PAGE), slice(two * PAGE, (two + 1) * PAGE)
    content[first], content[second] = content[second], content[first]


def _cut_off_the_end(content: bytearray, dice: random.Random) -> None:
    del content[dice.randrange(len(content)) :]


def _add_to_the_end(content: bytearray, dice: random.Random) -> None:
    content += dice.randbytes(dice.randrange(1, 3 * PAGE))


def _empty_it(content: bytearray, dice: random.Random) -> None:
    content[:] = bytes(dice.choice((0, len(content))))


def _scribble_over_the_header(content: bytearray, dice: random.Random) -> None:
    content[dice.randrange(100)] ^= dice.randrange(1, 256)


_KINDS: dict[str, Damage] = {
    "a bit": _flip_a_bit,
    "a letter": _flip_in_a_text,
    "a page of zeros": _lose_a_page,
    "a sector": _scribble_over_a_sector,
    "two pages swapped": _swap_two_pages,
    "cut off": _cut_off_the_end,
    "too long": _add_to_the_end,
    "emptied": _empty_it,
    "the header": _scribble_over_the_header,
}
