"""Promise 16 in short, where what is typed has the longest way to the data; and that the measuring sees a loss."""

from pathlib import Path

import pytest

from followup_desktop.app import close_workplace, open_workplace
from tests.torture import typing
from tests.torture.typing_window import PLACES, words


@pytest.mark.parametrize(("place", "way"), [("panel", "kill"), ("person", "log out"), ("move", "term")])
def test_what_is_typed_without_a_pause_is_kept_however_the_program_ends(tmp_path: Path, place: str, way: str) -> None:
    assert typing.lost_at(tmp_path / "data", place, way) == ""


def test_what_is_not_in_the_data_is_seen_to_be_lost(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    typing._sample(tmp_path)
    assert typing._kept(tmp_path) == 0
    work = open_workplace(tmp_path, None)
    work.store.put_draft("quick-add", {"values": {"line": words()[:30]}}, work.clock.now())
    close_workplace(work)
    assert typing._kept(tmp_path) == 30
    monkeypatch.setattr(typing, "lost_at", lambda folder, place, way: f"{place}, {way}" if way == "kill" else "")
    (figure,) = typing.measure(tmp_path)
    assert not figure.met and figure.found.startswith(f"{len(PLACES)} of {len(typing.WAYS) * len(PLACES)}")
