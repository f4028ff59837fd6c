"""Another program holds the data file: the window waits for it and goes on, and says one sentence where it lasts."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.live_on import live_on
from followup_desktop.storage import database
from followup_desktop.storage.data_folder import DATA_NAME
from tests.desks import Heard
from tests.widgets.windows import OpenFolder


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.store.go_on_while_waiting(live_on)
    yield found
    found.store.close()


@pytest.fixture
def other(place: OpenFolder) -> Iterator[sqlite3.Connection]:
    """Another program that holds the file."""
    with closing(sqlite3.connect(place.folder / DATA_NAME, isolation_level=None)) as found:
        found.execute("BEGIN IMMEDIATE")
        yield found


def test_the_window_goes_on_until_the_file_is_free(place: OpenFolder, other: sqlite3.Connection) -> None:
    turns: list[int] = []
    timer = QTimer()

    def turn() -> None:
        turns.append(len(turns))
        if len(turns) == 20:
            other.execute("ROLLBACK")

    timer.timeout.connect(turn)
    timer.start(5)
    assert place.desk.add({"company": "Globex", "role": "Engineer"}, Stage.APPLIED) is not None
    timer.stop()
    assert len(turns) >= 20


def test_what_is_done_meanwhile_is_done_before_it(place: OpenFolder, other: sqlite3.Connection) -> None:
    def meanwhile() -> None:
        place.store.go_on_while_waiting(live_on)
        other.execute("ROLLBACK")
        place.store.put_draft("notes", {"text": "typed"}, place.clock.now())
        place.add("Initech")

    place.store.go_on_while_waiting(meanwhile)
    place.add("Globex")
    assert [change.label for change in place.store.changes()] == [
        "Initech, Initech engineer",
        "Globex, Globex engineer",
    ]
    assert place.store.draft("notes") == {"text": "typed"}
    assert place.store.check() == []


def test_where_it_lasts_one_sentence_says_so_and_nothing_is_changed(
    place: OpenFolder, other: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.05)
    refused = Heard(place.desk.refused)
    assert place.desk.add({"company": "Globex", "role": "Engineer"}, Stage.APPLIED) is None
    assert [said.partition(";")[0] for said in refused.said] == ["Another program is using the data folder"]
    other.execute("ROLLBACK")
    assert place.store.cards() == []
    assert place.desk.add({"company": "Globex", "role": "Engineer"}, Stage.APPLIED) is not None
