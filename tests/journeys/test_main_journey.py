"""The main job, end to end: from a dragged card to a date in the calendar, by the pointer and by keys."""

import json
import subprocess
from datetime import datetime
from pathlib import Path
from typing import Any

import vobject
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.cli.entry import main
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.dialogs.export_dialog import ExportDialog
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.move_sheets import AppliedSheet, InterviewingSheet
from tests.journeys.conftest import NOW, Home, Pointer, companies, dialog, give_keys_to, list_of, place_of

READER = Path(__file__).parent.parent / "calendars" / "read_with_icaljs.mjs"
ICAL_JS = Path(__file__).parents[2] / "build" / "node" / "node_modules" / "ical.js"
AFTER_THE_INTERVIEW = "2026-11-24T17:00:00+00:00"


def forty_applications(path: Path) -> None:
    """An interchange file of forty applications; the one that the journey is about stands first."""
    applications: list[dict[str, Any]] = [
        {
            "company": "Umbra Health",
            "role": "Data platform lead",
            "stage": "applied",
            "applied_on": "2026-11-16",
            "key_skill": "streaming joins",
            "timezone": "Europe/London",
            "country": "GB",
            "contacts": [{"name": "Åsa Lind", "role": "hiring_manager", "phone": "+44 20 7946 0123",
                          "email": "asa.lind@umbra.example"}],
        }
    ]  # fmt: skip
    stages = ("interested", "applied", "waiting", "closed")
    for number in range(39):
        stage = stages[number % 4]
        applied = {} if stage == "interested" else {"applied_on": f"2026-10-{1 + number % 28:02}"}
        closed = {"outcome": "withdrawn", "closed_on": "2026-11-02"} if stage == "closed" else {}
        applications.append({"company": f"Company {number}", "role": "Engineer", "stage": stage, **applied, **closed})
    settings = {"user_name": "Priya Nair", "timezone": "Europe/London", "country": "GB"}
    document = {"format": "followup-desktop", "version": 1, "settings": settings, "applications": applications}
    path.write_text(json.dumps(document), encoding="utf-8")


def field(sheet: QWidget, name: str) -> Any:
    """A field of a dialog by its name."""
    found = sheet.findChild(QWidget, name)
    assert found is not None, name
    return found


def press(qtbot: QtBot, sheet: QWidget, name: str = "submit") -> None:
    """Clicks a button of a dialog."""
    qtbot.mouseClick(field(sheet, name), Qt.MouseButton.LeftButton)


def read_by_vobject(path: Path) -> dict[str, tuple[datetime, datetime]]:
    """Start and end of every event by its UID."""
    calendar = vobject.readOne(path.read_text(encoding="utf-8"))
    return {event.uid.value: (event.dtstart.value, event.dtend.value) for event in calendar.vevent_list}


def read_by_icaljs(path: Path) -> list[dict[str, Any]]:
    """The events as ical.js reads them."""
    read = subprocess.run(["node", str(READER), str(ICAL_JS), str(path)], capture_output=True, text=True, timeout=60)
    assert read.returncode == 0, read.stderr
    found: list[dict[str, Any]] = json.loads(read.stdout)[0]
    return found


def test_from_a_dragged_card_to_a_date_in_the_calendar(
    home: Home, pointer: Pointer, qtbot: QtBot, tmp_path: Path
) -> None:
    forty_applications(tmp_path / "forty.json")
    assert main(["--data-dir", str(home.folder), "--now", NOW, "import", str(tmp_path / "forty.json")]) == 0
    window = home.open()
    target = list_of(window, Stage.INTERVIEWING).viewport()
    drop = target.mapToGlobal(QPoint(target.width() // 2, 60))
    start = place_of(window, Stage.APPLIED, "Umbra Health")
    pointer.drag(start, start + QPoint(20, 4), start + QPoint(80, 10), drop - QPoint(30, 0), drop)

    sheet = dialog(window, InterviewingSheet, qtbot)
    field(sheet, "day").set_value("2026-11-24")
    field(sheet, "day").entered.emit("2026-11-24")
    for name, text in (("start", "14:30"),):
        field(sheet, name).set_value(text)
        field(sheet, name).entered.emit(text)
    qtbot.keyClicks(field(sheet, "person"), "Åsa Lind")
    press(qtbot, sheet)
    qtbot.waitUntil(lambda: companies(window, Stage.INTERVIEWING) == ["Umbra Health"], timeout=20_000)
    home.close()

    window = home.open(parse_instant(AFTER_THE_INTERVIEW))
    assert companies(window, Stage.INTERVIEWING) == ["Umbra Health"], "the drop was saved"
    pointer.click(place_of(window, Stage.INTERVIEWING, "Umbra Health"))
    qtbot.keyClick(list_of(window, Stage.INTERVIEWING), Qt.Key.Key_I)
    notes = dialog(window, InterviewNotesDialog, qtbot)
    qtbot.keyClicks(field(notes, "learned"), "Claims took two days and take four minutes now.")
    qtbot.keyClicks(field(notes, "promise_words"), "We decide by Friday next week.")
    field(notes, "decision_on").set_value("2026-12-04")
    field(notes, "decision_on").entered.emit("2026-12-04")
    for name, value in (("asked", "yes"), ("signal", "welcome")):
        field(notes, name).set_value(value)
        notes.draft.set(name, value)
    press(qtbot, notes)
    qtbot.waitUntil(lambda: not notes.isVisible(), timeout=20_000)

    assert window.desk.settings().user_name == "Priya Nair"
    card = next(card for card in window.desk.cards() if card.company == "Umbra Health")
    application = window.desk.application(card.id)
    interview = application.interviews[0]
    assert interview.promise_words == "We decide by Friday next week."
    planned = {str(f.kind): f for f in window.desk.plan(application).follow_ups}
    assert set(planned) == {"thank_you_note", "decision_call"}
    # The interview ended at 15:30 in London, an hour later the note may go; it is 17:00 by now.
    assert planned["thank_you_note"].slot.start.isoformat() == "2026-11-24T17:00:00+00:00"
    assert planned["decision_call"].slot.start.isoformat() == "2026-12-07T17:30:00+00:00"

    give_keys_to(window, qtbot)
    qtbot.keyClick(list_of(window, Stage.INTERVIEWING), Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    export = dialog(window, ExportDialog, qtbot)
    calendar = tmp_path / "job-follow-ups.ics"
    field(export, "path").clear()
    qtbot.keyClicks(field(export, "path"), str(calendar))
    press(qtbot, export)
    qtbot.waitUntil(calendar.exists, timeout=20_000)

    # Every exported event holds the instants of the plan, as two parsers of other makers read them.
    expected = set()
    for one in window.desk.cards():
        for follow_up in window.desk.plan(window.desk.application(one.id)).follow_ups:
            slot = follow_up.slot
            if not slot.all_day:
                expected.add((slot.start.timestamp(), slot.end.timestamp()))
    assert planned["decision_call"].slot.start.timestamp() in {begin for begin, _ in expected}
    by_vobject = {
        (begin.timestamp(), end.timestamp())
        for begin, end in read_by_vobject(calendar).values()
        if isinstance(begin, datetime)
    }
    by_icaljs = {
        (event["start"], event["end"]) for event in read_by_icaljs(calendar) if not isinstance(event["start"], str)
    }
    assert by_vobject == by_icaljs == expected


def test_a_drop_inside_a_column_keeps_its_place_after_a_restart(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    for company in ("Third", "Second", "First"):
        assert main(["--data-dir", str(home.folder), "--now", NOW, "add", company, "Engineer"]) == 0
    window = home.open()
    assert companies(window, Stage.INTERESTED) == ["First", "Second", "Third"]
    start = place_of(window, Stage.INTERESTED, "First")
    end = place_of(window, Stage.INTERESTED, "Third") + QPoint(0, 40)
    pointer.drag(start, start + QPoint(0, 30), start + QPoint(0, 90), end)
    qtbot.waitUntil(lambda: companies(window, Stage.INTERESTED) == ["Second", "Third", "First"], timeout=20_000)
    home.close()
    assert companies(home.open(), Stage.INTERESTED) == ["Second", "Third", "First"]


def test_escape_leaves_the_card_where_it_was(home: Home, pointer: Pointer, qtbot: QtBot) -> None:
    assert main(["--data-dir", str(home.folder), "--now", NOW, "add", "Globex", "Engineer"]) == 0
    window = home.open()
    start = place_of(window, Stage.INTERESTED, "Globex")
    target = list_of(window, Stage.OFFER).viewport()
    pointer.hold(start, start + QPoint(30, 0), target.mapToGlobal(QPoint(50, 60)))
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    pointer.let_go()
    qtbot.wait(200)
    assert companies(window, Stage.INTERESTED) == ["Globex"]
    assert len(home.work.store.changes()) == 1


def test_the_same_move_by_keys_and_its_undo(home: Home, qtbot: QtBot) -> None:
    assert main(["--data-dir", str(home.folder), "--now", NOW, "add", "Globex", "Engineer"]) == 0
    window = home.open()
    card = window.desk.cards()[0]
    window.board.select(card.id)
    window.board.focus_card()
    qtbot.keyClick(list_of(window, Stage.INTERESTED), ">")
    sheet = dialog(window, AppliedSheet, qtbot)
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
    qtbot.keyClicks(sheet.focusWidget(), "PostgreSQL")
    qtbot.keyClick(sheet.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: companies(window, Stage.APPLIED) == ["Globex"], timeout=20_000)
    qtbot.waitUntil(window.toast.isVisible, timeout=20_000)
    assert window.desk.application(card.id).key_skill == "PostgreSQL"
    give_keys_to(window, qtbot)
    qtbot.keyClick(list_of(window, Stage.APPLIED), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: companies(window, Stage.INTERESTED) == ["Globex"], timeout=20_000)
    assert window.desk.application(card.id).key_skill == ""


def test_notes_that_were_not_saved_are_there_after_a_crash(home: Home, qtbot: QtBot) -> None:
    assert main(["--data-dir", str(home.folder), "--now", NOW, "add", "Globex", "Engineer"]) == 0
    window = home.open()
    application_id = window.desk.cards()[0].id
    window.asking.interview(application_id, "")
    notes = dialog(window, InterviewNotesDialog, qtbot)
    qtbot.keyClicks(field(notes, "learned"), "They ship every day.")
    store = home.work.store
    qtbot.waitUntil(lambda: "every day" in json.dumps(store.draft(notes.draft.draft_name)), timeout=20_000)
    # Nothing of the window is asked to save or to close: this is what a crash leaves.
    kept = store.draft(notes.draft.draft_name)
    home.close()
    window = home.open()
    assert home.work.store.draft(notes.draft.draft_name) == kept
    window.asking.interview(application_id, "")
    again = dialog(window, InterviewNotesDialog, qtbot)
    assert field(again, "learned").toPlainText() == "They ship every day."
