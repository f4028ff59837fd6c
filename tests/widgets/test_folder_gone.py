"""The data folder goes while the window is open: one sentence, nothing lost, and all is well once it is back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from tests.builders import an_application, an_interview
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for


@pytest.fixture
def place(qapp: QApplication, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data")
    found.put(
        an_application("interviewing", id="umbra", rank="m", interviews=(an_interview(start="2026-11-20 14:30"),))
    )
    yield found
    found.store.close()


def test_a_change_is_refused_in_a_sentence_and_typing_is_kept_once_the_folder_is_back(
    place: OpenFolder, tmp_path: Path
) -> None:
    with open_window(place) as window:
        window.board.focus_card("umbra")
        window.actions_by_id[Do.NOTES].trigger()
        notes = the_dialog(window)
        assert isinstance(notes, InterviewNotesDialog)
        place.folder.rename(tmp_path / "away")
        notes.draft.set("notes", "They stream joins.")
        notes.draft.keep()
        assert "is gone" in notes.trouble.text() and notes.draft.value("notes") == "They stream joins."
        assert place.desk.move("umbra", Stage.OFFER) is None
        assert "is gone" in window.notice.text() and "export everything" in window.notice.text()
        assert place.desk.application("umbra").stage is Stage.INTERVIEWING
        (tmp_path / "away").rename(place.folder)
        place.desk.keep_drafts()
        wait_for(lambda: notes.trouble.text() == "")
        assert "They stream joins." in str(place.store.draft(notes.draft.draft_name))
        assert place.desk.move("umbra", Stage.OFFER) is not None
        notes.close()


def test_a_window_whose_folder_was_taken_away_closes_and_makes_none(place: OpenFolder, tmp_path: Path) -> None:
    with open_window(place):
        place.folder.rename(tmp_path / "away")
    assert not place.folder.exists()
