"""Promise 5 in short, and that the measuring sees a file that is read as if it were good."""

from pathlib import Path

import pytest

from followup_desktop.storage.data_folder import DataFolder
from tests.torture import damaged_files


def test_damaged_files_are_found_left_alone_and_repaired(tmp_path: Path) -> None:
    assert [one for one in damaged_files.measure(tmp_path, 18) if not one.met] == []


def test_a_file_that_is_read_as_if_it_were_good_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(DataFolder, "_compare_with_seal", lambda *_: None)
    missed, *_ = damaged_files.measure(tmp_path, 2)
    assert not missed.met and "a letter" in missed.found
