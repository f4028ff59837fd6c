"""The disk is full while somebody types: the text is not lost by leaving, and is kept once there is room."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from followup_desktop.domain.errors import DiskFailed
from followup_desktop.presentation.notes_draft import NotesDraft
from followup_desktop.storage.faults import DISK
from followup_desktop.storage.store import SqliteStore
from tests.desks import Heard
from tests.widgets.windows import OpenFolder, open_window, wait_for


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    assert found.desk.fill_with_sample()
    yield found
    found.store.close()


class FullDisk:
    """Nothing can be kept while it is full."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_full = True
        put = SqliteStore.put_draft

        def put_draft(store: SqliteStore, *given: Any) -> None:
            if self.is_full:
                raise DiskFailed(DISK)
            put(store, *given)

        monkeypatch.setattr(SqliteStore, "put_draft", put_draft)


@pytest.fixture
def disk(monkeypatch: pytest.MonkeyPatch) -> FullDisk:
    return FullDisk(monkeypatch)


@pytest.fixture
def dialogs(place: OpenFolder) -> Iterator[QObject]:
    """To whom drafts belong; they go with it, before the data are closed."""
    found = QObject()
    yield found
    delete(found)


def with_notes(place: OpenFolder, dialogs: QObject) -> NotesDraft:
    held = next(one for one in place.store.applications() if one.interviews)
    return NotesDraft(place.desk, held.id, held.interviews[0].id, parent=dialogs)


def test_notes_that_are_left_on_a_full_disk_come_back_and_are_kept_once_there_is_room(
    place: OpenFolder, disk: FullDisk, dialogs: QObject
) -> None:
    draft = with_notes(place, dialogs)
    said, unkept = Heard(draft.kept), Heard(draft.unkept)
    draft.set("learned", "They cook.")
    draft.keep()
    assert unkept.last.startswith("The draft could not be kept: The disk is full") and said.last == ""
    draft.set("next_steps", "Call.")
    draft.close()
    again = with_notes(place, dialogs)
    assert (again.value("learned"), again.value("next_steps")) == ("They cook.", "Call.")
    assert place.store.draft(draft.draft_name) is None
    disk.is_full = False
    place.desk._again.start(0)
    wait_for(lambda: place.store.draft(draft.draft_name) is not None, 20_000)
    assert said.last.startswith("Draft saved") and unkept.last == ""
    assert place.desk.keep_drafts() is None


def test_a_window_is_held_once_where_typing_cannot_be_kept(place: OpenFolder, disk: FullDisk) -> None:
    with open_window(place) as window:
        window.asking.notes(next(one for one in place.store.applications() if one.interviews).id)
        (dialog,) = window.asking.dialogs
        dialog.draft.set("learned", "They cook.")
        window.quit()
        assert window.isVisible() and dialog.isVisible()
        assert dialog.trouble.text().startswith("The draft could not be kept: The disk is full")
        assert window.notice.text().startswith("The disk is full or failing") and "once more" in window.notice.text()
        ended = Heard(window.ended)
        window.close()
        assert len(ended) == 1


def test_who_ends_the_program_from_outside_is_not_asked(place: OpenFolder, disk: FullDisk) -> None:
    with open_window(place) as window:
        window.asking.notes(next(one for one in place.store.applications() if one.interviews).id)
        window.asking.dialogs[0].draft.set("learned", "They cook.")
        ended = Heard(window.ended)
        window.end()
        assert len(ended) == 1
