"""Logging and the export, without their windows."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from followup_desktop.domain.activity import ActivityKind
from followup_desktop.domain.follow_up import Kind
from followup_desktop.presentation.export_sheet import (
    FILE_NAME,
    ExportSheet,
    Program,
    advice,
    documents_folder,
    programs,
)
from followup_desktop.presentation.log_form import KINDS, LogForm, kind_names
from followup_desktop.presentation.promise_reading import NOTHING_SAID, Trust
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


# Logging --------------------------------------------------------------------------------------------------------------


def test_a_response_leaves_a_promise(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", " They need another week. ")
    form.set("decision_on", "2026-12-04")
    form.set("contact_id", umbra.contacts[0].id)
    form.set("no_more_calls", True)
    assert form.save()
    after = desk.application(umbra.id)
    entry = after.activity[-1]
    assert (entry.kind, entry.text, str(entry.decision_on), entry.contact_id) == (
        ActivityKind.RESPONSE,
        "They need another week.",
        "2026-12-04",
        umbra.contacts[0].id,
    )
    assert after.no_calls


def test_a_message_left_carries_its_follow_up_out(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    planned = next(f for f in desk.plan(umbra).follow_ups if f.kind is Kind.DECISION_CALL)
    form = LogForm(desk, umbra.id, planned.key)
    assert (form.kind, form.about) == (ActivityKind.VOICEMAIL, "Message for Dr. Lind, after hours")
    assert not form.takes_promise and not form.takes_no_calls
    # What does not belong to a message is not logged with it.
    form.set("decision_on", "2026-12-04")
    form.set("no_more_calls", True)
    assert form.save()
    after = desk.application(umbra.id)
    assert after.follow_up(planned.key).ended and not after.no_calls
    assert after.activity[-1].decision_on is None


def test_a_note_without_words_is_refused_at_its_field(desk: TestDesk) -> None:
    form = LogForm(desk, desk.add_globex().id)
    form.set("kind", "note")
    refused = Heard(form.refused)
    assert not form.save()
    assert refused.said == [("text", "Write the note.")]
    form.set("kind", "response")
    form.set("decision_on", "soon")
    assert not form.save()
    assert refused.last == ("decision_on", "Enter a day, or leave it empty.")


def test_what_was_typed_is_there_again(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = LogForm(desk, globex.id)
    form.set("text", "Half a sen")
    form.close()
    assert LogForm(desk, globex.id).value("text") == "Half a sen"
    assert set(kind_names()) == set(KINDS)


# The export -----------------------------------------------------------------------------------------------------------


def test_it_says_what_the_file_holds(desk: TestDesk, tmp_path: Path) -> None:
    sheet = ExportSheet(desk, tmp_path / FILE_NAME)
    assert sheet.counts() == "Nothing is planned yet, so the file would be empty."
    umbra = desk.add_umbra()
    sheet.look()
    assert (sheet.counts(), sheet.total) == ("3 new", 3)
    assert sheet.export()
    assert sheet.result == f"3 events were written to {tmp_path / FILE_NAME}."
    assert sheet.counts() == "3 as before"
    sheet.choose_changes_only(True)
    assert sheet.counts() == "Nothing is new since the last export."
    assert desk.edit(umbra.id, {"chase": False})
    sheet.look()
    assert sheet.counts() == "1 cancelled"


def test_a_place_that_cannot_be_written_is_refused_at_its_field(desk: TestDesk, tmp_path: Path) -> None:
    sheet = ExportSheet(desk, tmp_path / "not there" / FILE_NAME)
    refused = Heard(sheet.refused)
    assert not sheet.export()
    assert refused.last[0] == "path" and refused.last[1]
    sheet.choose_path("  ")
    assert not sheet.export()
    assert refused.last == ("path", "Choose where the file goes.")
    sheet.choose_path(str(tmp_path / "calendar"))
    assert sheet.export() and (tmp_path / "calendar.ics").is_file()


def test_every_program_has_its_advice(desk: TestDesk) -> None:
    assert all(advice(program) for program in (None, *Program))
    assert set(programs()) == set(Program)
    sheet = ExportSheet(desk, program="gnome")
    assert sheet.changed_only and sheet.path.name == FILE_NAME
    sheet.choose_program("evolution")
    assert not sheet.changed_only
    sheet.choose_program("")
    assert sheet.program is None


def test_without_a_folder_for_documents_the_file_goes_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    documents = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(documents))
    assert documents_folder() == Path.home()
    documents.mkdir()
    assert documents_folder() == documents


def test_a_response_is_read_for_its_promise(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", "Thanks for asking. You will hear from us by the end of next week.")
    assert (form.promise.trust, form.value("decision_on")) == (Trust.SURE, "2026-12-04")
    form.set("kind", "no_answer")
    assert (form.promise, form.value("decision_on")) == (NOTHING_SAID, "")
    assert form.refresh().news == ""


def test_what_follows_a_promise_in_a_response_is_told(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", "You will hear from us by the end of next week.")
    assert form.refresh().news == "Message on Mon 7 Dec, 17:30."
    form.set("no_more_calls", True)
    assert form.refresh().news.startswith("Email on ")
    form.set("decision_on", "no day")
    assert form.refresh().news == ""
