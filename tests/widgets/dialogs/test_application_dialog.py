"""Adding and editing an application: what is entered is saved, what is refused is said at its field, Esc keeps."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog
from followup_desktop.widgets.dialogs.people_editor import PersonSheet
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from tests.desks import Heard, TestDesk
from tests.widgets.dialogs.parts import Key, part, press, write


def test_an_application_is_added_by_keys_alone(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk, stage=Stage.APPLIED))
    saved = Heard(dialog.saved)
    assert dialog.focusWidget() is part(dialog, LineText, "company")
    QTest.keyClicks(dialog.focusWidget(), "Globex")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Tab)
    assert dialog.focusWidget() is part(dialog, LineText, "role")
    QTest.keyClicks(dialog.focusWidget(), "Backend engineer")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Return)
    assert len(saved) == 1
    card = desk.cards()[0]
    assert (card.company, card.role, card.stage) == ("Globex", "Backend engineer", "applied")


def test_what_is_missing_is_said_in_words_under_its_field(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, QWidget, "timezone"), "Mars/Olympus")
    press(dialog, "submit")
    errors = {name: row.error() for name, row in dialog.rows.items() if row.error()}
    assert errors == {
        "company": "Enter the company.",
        "role": "Enter the role.",
        "timezone": "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin.",
    }
    assert part(dialog, LineText, "company").accessibleDescription() == "Enter the company."
    assert dialog.focusWidget() is part(dialog, LineText, "company")
    assert desk.cards() == []
    QTest.keyClicks(dialog.focusWidget(), "G")
    assert dialog.rows["company"].error() == ""
    dialog.form.start_over()
    dialog.reject()


def test_a_country_without_known_holidays_and_a_list_of_skills(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, LineText, "key_skill"), "SQL, Java")
    assert "choose the one that fits best" in dialog._warning.text()
    country = part(dialog, QWidget, "country")
    write(country, "Atlantis")
    press(dialog, "submit")
    assert dialog.rows["country"].error() == "“Atlantis” is no country whose public holidays are known."
    dialog.form.start_over()
    dialog.reject()


def test_escape_keeps_what_was_typed_and_it_can_be_thrown_away(desk: TestDesk, show: Any) -> None:
    dialog = show(ApplicationDialog(desk))
    write(part(dialog, LineText, "company"), "Globex")
    write(part(dialog, LongText, "notes"), "Half a sen")
    QTest.keyClick(dialog.focusWidget(), Key.Key_Escape)
    assert not dialog.isVisible() and desk.cards() == []
    again = show(ApplicationDialog(desk))
    assert part(again, LineText, "company").text() == "Globex"
    assert part(again, LongText, "notes").toPlainText() == "Half a sen"
    press(again, "startOver")
    assert part(again, LineText, "company").text() == ""
    assert not part(again, QWidget, "restored").isVisible()
    again.reject()
    assert desk.store.drafts == {}


def test_editing_shows_everything_and_saves_as_one_change(desk: TestDesk, show: Any) -> None:
    umbra = desk.add_umbra(location="London", tags=["remote", "py"], salary="£90k", notes="Two\nlines")
    dialog = show(ApplicationDialog(desk, umbra.id))
    assert part(dialog, LineText, "tags").text() == "remote, py"
    assert part(dialog, DayField, "applied_on").text() == "Mon 9 Nov 2026"
    part(dialog, LineText, "tags").setText("")
    write(part(dialog, LineText, "tags"), "night owl, py")
    press(part(dialog, DayField, "applied_on"), "clearDay")
    part(dialog, QCheckBox, "no_calls").click()
    changes = len(desk.store.history)
    QTest.keyClick(part(dialog, LongText, "notes"), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.store.history) == changes + 1
    after = desk.application(umbra.id)
    assert (after.tags, after.applied_on, after.no_calls, after.notes) == (
        ("night owl", "py"),
        None,
        True,
        "Two\nlines",
    )


def test_people_are_added_edited_ordered_and_removed(desk: TestDesk, show: Any, qtbot: QtBot) -> None:
    umbra = desk.add_umbra()
    dialog = show(ApplicationDialog(desk, umbra.id))
    people = dialog.people
    press(people, "addPerson")
    sheet = next(s for s in dialog.findChildren(PersonSheet) if s.isVisible())
    press(sheet, "submit")
    assert sheet.rows["name"].error() == "Enter a name."
    write(part(sheet, LineText, "name"), "Sam Weber")
    write(part(sheet, QWidget, "timezone"), "Nowhere")
    press(sheet, "submit")
    assert "no time zone" in sheet.rows["timezone"].error()
    combo = part(sheet, QWidget, "timezone")
    combo.setEditText("new york")
    press(sheet, "submit")
    assert not sheet.isVisible()
    assert [people.list.item(i).text() for i in range(2)][1] == "Sam Weber"
    people.list.setFocus()
    people.list.setCurrentRow(1)
    QTest.keyClick(people.list, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert people.list.currentRow() == 0
    QTest.keyClick(people.list, Key.Key_Down)
    QTest.keyClick(people.list, Key.Key_Delete)
    press(dialog, "submit")
    assert [(c.name, c.timezone) for c in desk.application(umbra.id).contacts] == [("Sam Weber", "America/New_York")]
