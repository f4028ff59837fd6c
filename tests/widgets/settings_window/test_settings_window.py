"""The settings window on a real store, by mouse and by keys: found, changed at once, refused in place, undone."""

from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QRadioButton,
    QWidget,
)

from followup_desktop.letters.own_words import OwnWordsFile
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.settings_catalogue import ENTRIES, Section
from followup_desktop.presentation.window_state import StateFile
from followup_desktop.widgets.fields.span_field import SpansField
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from followup_desktop.widgets.theme.theme import Density, theme
from tests.widgets.settings_window.by_hand import (
    CONTROL,
    LEFT,
    PARTS_OF_FIELDS,
    Key,
    open_settings,
    part,
    press,
    shown_rows,
    type_keys,
)
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

# By keys --------------------------------------------------------------------------------------------------------------


def test_a_number_is_found_changed_and_undone_by_keys_alone(place: OpenFolder, settings: SettingsWindow) -> None:
    assert settings.search.hasFocus()
    type_keys("first call")
    assert shown_rows(settings)[0] == "application_call_after_days"
    press(Key.Key_Return)
    field = part(settings, QAbstractSpinBox, "application_call_after_days")
    assert field.hasFocus()
    before = place.desk.cards()[0].next_due_on
    press(Key.Key_Up)
    press(Key.Key_Up)
    row = settings.row("application_call_after_days")
    assert row.explanation.text() == "A call 7 business days after applying."
    assert place.desk.settings().application_call_after_days == 5, "the keys have not rested yet"
    press(Key.Key_Tab)
    wait_for(lambda: place.desk.settings().application_call_after_days == 7)
    assert place.desk.cards()[0].next_due_on != before
    assert len(place.store.changes()) == 2, "two keys are one change"
    assert settings.status.text() == "Saved: First call" and settings.undo.isVisible()
    QTest.mouseClick(settings.undo, LEFT)
    assert place.desk.settings().application_call_after_days == 5
    assert field.lineEdit().text() == "5" and place.desk.cards()[0].next_due_on == before
    assert not settings.undo.isVisible()


def test_the_unit_beside_a_number_takes_its_form(settings: SettingsWindow) -> None:
    row = settings.row("application_call_after_days")
    settings.show_section(Section.APPLYING)
    field = part(settings, QAbstractSpinBox, "application_call_after_days")
    field.setFocus()
    field.selectAll()

    def unit() -> list[str]:
        return [label.text() for label in row.side.findChildren(QLabel) if label.text().startswith("business day")]

    for typed, said in (("1", "business day"), ("2", "business days"), ("x", "business days")):
        field.selectAll()
        type_keys(typed)
        assert (unit(), field.accessibleName()) == ([said], f"First call, {said}")


def test_the_sections_go_by_arrow_keys_and_escape_closes(settings: SettingsWindow, window: MainWindow) -> None:
    press(Key.Key_Down)
    assert settings.sections.hasFocus()
    assert shown_rows(settings)[0] == "user_name"
    press(Key.Key_Down)
    assert shown_rows(settings)[0] == "application_call_after_days"
    press(Key.Key_End)
    assert settings.pages[list(settings.pages)[-1]].isVisible()
    press(Key.Key_F, CONTROL)
    assert settings.search.hasFocus()
    press(Key.Key_Escape)
    wait_for(lambda: window.asking.dialogs == [])


def test_what_was_typed_is_taken_when_the_window_closes(place: OpenFolder, settings: SettingsWindow) -> None:
    name = part(settings, QLineEdit, "user_name")
    name.setFocus()
    name.selectAll()
    type_keys("Priya Nair")
    press(Key.Key_Escape)
    assert place.desk.settings().user_name == "Priya Nair"


def test_tab_walks_through_every_field_of_a_section(settings: SettingsWindow) -> None:
    settings.show_section(Section.CALLS)
    settings.sections.setFocus()
    walked = []
    for _ in range(40):
        press(Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is settings.search:
            break
        walked.append(focus)
    for entry in settings.pages[Section.CALLS].rows.values():
        assert any(entry.isAncestorOf(widget) for widget in walked), entry.entry.name


# By mouse -------------------------------------------------------------------------------------------------------------


def test_a_number_is_stepped_and_goes_back_to_its_default_by_mouse(place: OpenFolder, settings: SettingsWindow) -> None:
    settings.show_section(Section.RIGHT_TIME)
    QTest.qWait(20)
    row = settings.row("decision_call_retry_days")
    back = part(row, QAbstractButton, "backToDefault")
    assert not back.isEnabled()
    field = part(row, QAbstractSpinBox, "decision_call_retry_days")
    QTest.mouseClick(field, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(field.width() - 12, 9))
    wait_for(lambda: place.desk.settings().decision_call_retry_days == 6)
    assert back.isEnabled()
    QTest.mouseClick(back, LEFT)
    assert place.desk.settings().decision_call_retry_days == 5 and not back.isEnabled()
    assert field.lineEdit().text() == "5"


def test_windows_are_changed_added_and_taken_out(place: OpenFolder, settings: SettingsWindow) -> None:
    settings.show_section(Section.CALLS)
    QTest.qWait(20)
    spans = part(settings, SpansField, "live_windows")
    QTest.mouseClick(part(spans, QAbstractButton, "addSpan"), LEFT)
    assert spans.value() == [["10:00", "11:30"], ["14:00", "16:00"], ["16:00", "17:00"]]
    settings.form.settle()
    assert [span[0].hour for span in place.desk.settings().live_windows] == [10, 14, 16]
    first = spans._rows[0]
    QTest.mouseClick(first.remove, LEFT)
    settings.form.settle()
    assert [span[0].hour for span in place.desk.settings().live_windows] == [14, 16]
    QTest.mouseClick(spans._rows[0].remove, LEFT)
    assert spans._rows[0].span.start.accessibleName() == "Live calls 1, from"
    spans._rows[0].remove.setFocus()
    type_keys(" ")
    settings.form.settle()
    assert place.desk.settings().live_windows == () and spans.add.hasFocus()
    assert settings.row("live_windows").explanation.text().startswith("No call that reaches somebody is planned")
    type_keys(" ")
    settings.form.settle()
    assert spans.value() == [["10:00", "11:00"]] and spans._rows[0].span.start.hasFocus()


def test_a_refusal_stands_below_its_field_and_what_was_entered_stays(
    place: OpenFolder, settings: SettingsWindow
) -> None:
    settings.show_section(Section.APPLYING)
    field = part(settings, QAbstractSpinBox, "application_call_after_days")
    field.setFocus()
    field.selectAll()
    type_keys("0")
    row = settings.row("application_call_after_days")
    wait_for(lambda: bool(row.error.text()))
    assert row.error.text().startswith("“First call” needs a whole number from 1 to 3650")
    assert row.error.isVisible() and field.lineEdit().text() == "0" and field.property("wrong")
    assert field.accessibleDescription() == row.error.text()
    assert place.desk.settings().application_call_after_days == 5
    type_keys("8")
    assert row.error.text() == ""
    field.selectAll()
    type_keys("9")
    wait_for(lambda: place.desk.settings().application_call_after_days == 9)


def test_the_time_zone_is_taken_when_it_is_left(place: OpenFolder, settings: SettingsWindow) -> None:
    zone = part(settings, QComboBox, "timezone")
    zone.setFocus()
    zone.lineEdit().selectAll()
    type_keys("Mars")
    zone.completer().popup().hide()
    part(settings, QLineEdit, "user_name").setFocus()
    row = settings.row("timezone")
    wait_for(lambda: "no time zone" in row.error.text())
    assert place.desk.settings().timezone == "Europe/London"
    zone.setCurrentIndex(zone.findText("Europe/Berlin"))
    zone.activated.emit(zone.currentIndex())
    wait_for(lambda: place.desk.settings().timezone == "Europe/Berlin")
    assert row.error.text() == ""


def test_the_wheel_changes_nothing_that_it_passes_over(settings: SettingsWindow) -> None:
    settings.show_section(Section.APPLYING)
    QTest.qWait(20)
    field = part(settings, QAbstractSpinBox, "application_call_after_days")
    middle = QPointF(field.rect().center())
    wheel = QWheelEvent(
        middle,
        QPointF(field.mapToGlobal(field.rect().center())),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field, wheel)
    assert field.lineEdit().text() == "5"


# Finding --------------------------------------------------------------------------------------------------------------


def test_search_shows_what_it_finds_of_every_section_and_says_where_nothing_is(settings: SettingsWindow) -> None:
    type_keys("moving on")
    assert {"move_on_after_days", "move_on_without_call_days", "lapse_after_days"} <= set(shown_rows(settings))
    assert "user_name" not in shown_rows(settings)
    hidden = [settings.sections.item(n).isHidden() for n in range(settings.sections.count())]
    assert hidden[0] and not all(hidden)
    type_keys(" zebra")
    assert shown_rows(settings) == []
    labels = [label.text() for label in settings.findChildren(QLabel) if label.isVisible()]
    assert "No setting has “moving on zebra” in it." in labels
    settings.search.clear()
    assert shown_rows(settings)[0] == "user_name"


def test_enter_goes_to_what_is_called_so_before_what_speaks_of_it(settings: SettingsWindow) -> None:
    type_keys("import")
    assert shown_rows(settings)[0] != "import_file"
    press(Key.Key_Return)
    assert settings.row("import_file").field.hasFocus()


def test_a_section_that_is_clicked_ends_the_search(settings: SettingsWindow) -> None:
    type_keys("stay in touch")
    item = settings.sections.item(list(settings.pages).index(Section.SOMEONE_ELSE))
    QTest.mouseClick(settings.sections.viewport(), LEFT, pos=settings.sections.visualItemRect(item).center())
    assert settings.search.text() == ""
    assert shown_rows(settings) == ["stay_in_touch_after_calendar_days"]


# The window's own -----------------------------------------------------------------------------------------------------


def choose(dialog: SettingsWindow, name: str, words: str) -> None:
    button = next(b for b in dialog.row(name).findChildren(QRadioButton) if b.text() == words)
    QTest.mouseClick(button, LEFT)


def test_the_look_is_applied_at_once_kept_at_once_and_comes_back(place: OpenFolder) -> None:
    with open_window(place) as window:
        settings = open_settings(window)
        settings.show_section(Section.APPEARANCE)
        QTest.qWait(20)
        choose(settings, "theme", "Dark")
        assert theme().is_dark and window.actions_by_id[Do.DARK_LOOK].isChecked()
        choose(settings, "density", "Compact")
        choose(settings, "motion", "Reduced")
        choose(settings, "font", "The system’s")
        size = part(settings, QComboBox, "text_size")
        size.setFocus()
        for _ in range(5):
            press(Key.Key_Down)
        assert (theme().density, theme().reduced_motion, theme().text_size) == (Density.COMPACT, True, 1.5)
        assert "Inter" not in theme().font(next(iter(type_tokens()))).family()
        kept = StateFile(place.folder).read()
        assert (kept.theme, kept.density, kept.motion, kept.font, kept.text_size) == (
            "dark",
            "compact",
            "reduced",
            "system",
            150,
        )
        window.actions_by_id[Do.LIGHT_LOOK].trigger()
        shown: Any = settings.row("theme").field
        assert shown.value() == "light", "the settings follow the menu"
    theme().set_text_size(1.0)
    with open_window(place) as again:
        assert theme().text_size == 1.5 and theme().density is Density.COMPACT
        again.appearance.choose("text_size", 100)
        again.appearance.choose("density", "comfortable")
        again.appearance.choose("font", "inter")


def type_tokens() -> Any:
    from followup_desktop.widgets.theme.typefaces import Type

    return Type


def test_a_choice_of_the_window_made_elsewhere_asks_nothing_of_settings_that_were_closed(
    window: MainWindow, settings: SettingsWindow
) -> None:
    gone: list[bool] = []
    settings.pages[Section.REMINDERS].destroyed.connect(lambda *_: gone.append(True))
    settings.close()
    wait_for(lambda: bool(gone))
    window.actions_by_id[Do.DARK_LOOK].trigger()
    assert window.appearance.value("theme") == "dark"


def test_single_letter_keys_can_be_put_to_sleep(place: OpenFolder) -> None:
    with open_window(place) as window:
        settings = open_settings(window)
        switch = part(settings, QCheckBox, "letter_keys")
        settings.search.setFocus()
        type_keys("letter keys")
        QTest.mouseClick(switch, LEFT, pos=QPoint(8, switch.height() // 2))
        settings.close()
        window.activateWindow()
        wait_for(lambda: QApplication.activeWindow() is window)
        window.board.focus_card("globex")
        press(Key.Key_M)
        press(Key.Key_E)
        assert QApplication.activePopupWidget() is None and window.asking.dialogs == []
        press(Key.Key_Return)
        assert window.open_id == "globex", "the other keys are awake"
        window.asking.show_keys()
        said = [label.text() for label in the_dialog(window).findChildren(QLabel)]
        assert "Single-letter keys are off. Settings, Keyboard, turns them on." in said
        assert "Move to" not in said and "Settings" in said
    with open_window(place) as again:
        assert [key.toString() for key in again.actions_by_id[Do.MOVE].shortcuts()] == []
        again.appearance.choose("letter_keys", True)
        assert [key.toString() for key in again.actions_by_id[Do.MOVE].shortcuts()] == ["M"]


# How it looks ---------------------------------------------------------------------------------------------------------


def cut_off(page: QWidget) -> list[str]:
    """The texts of a page that have less room than they need, and what is too small to point at."""
    found = []
    for widget in page.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel) and widget.text():
            if widget.wordWrap():
                fits = widget.height() >= widget.heightForWidth(widget.width()) - 1
            else:
                fits = widget.width() >= widget.sizeHint().width() - 1
            found += [] if fits else [widget.text()]
        if isinstance(widget, QAbstractButton):
            least = widget.minimumSizeHint()
            fits = widget.height() >= 24 and widget.width() >= max(24, least.width())
            found += [] if fits else [widget.text() or widget.accessibleName()]
    return found


def fits_whole(page: QWidget) -> bool:
    return cut_off(page) == []


@pytest.mark.parametrize(("percent", "size"), [(90, (880, 660)), (150, (984, 640))])
def test_nothing_is_cut_off(window: MainWindow, settings: SettingsWindow, percent: int, size: tuple[int, int]) -> None:
    window.appearance.choose("text_size", percent)
    settings.resize(*size)
    for section in settings.pages:
        settings.show_section(section)
        page = settings.pages[section]
        wait_for(partial(fits_whole, page))
        assert page.minimumSizeHint().width() <= page.width() <= settings.width(), section
    window.appearance.choose("text_size", 100)


def test_everything_that_takes_keys_has_a_name_and_says_what_it_does(settings: SettingsWindow) -> None:
    for entry in ENTRIES:
        if entry.section in settings.pages:
            row = settings.row(entry.name)
            assert row.field.accessibleName().startswith(entry.label), entry.name
            assert row.field.accessibleDescription() or row.field.findChildren(QAbstractButton), entry.name
    for widget in settings.findChildren(QWidget):
        inner = widget.parentWidget()
        if inner is not None and any(inner.inherits(kind) for kind in PARTS_OF_FIELDS):
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.objectName().startswith("qt_"):
            assert widget.accessibleName() or getattr(widget, "text", lambda: "")(), widget.objectName()


def test_text_from_the_data_is_only_text(place: OpenFolder, settings: SettingsWindow) -> None:
    assert place.desk.change_settings({"user_name": "<b>x</b>", "sign_off": '<img src="/dev/zero">'})
    for label in settings.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText, label.text()


# Letters --------------------------------------------------------------------------------------------------------------


def test_own_words_are_added_and_removed_by_mouse_and_by_keys(place: OpenFolder, settings: SettingsWindow) -> None:
    settings.show_section(Section.LETTERS)
    QTest.qWait(20)
    entered = part(settings, QLineEdit, "own_words")
    words = settings.row("own_words").findChild(QListWidget)
    assert isinstance(words, QListWidget) and not words.isVisible()
    QTest.keyClicks(entered, "Kubernetix")
    QTest.mouseClick(part(settings, QAbstractButton, "addWord"), LEFT)
    QTest.keyClicks(entered, "Åsa")
    QTest.keyClick(entered, Qt.Key.Key_Return)
    assert place.work.own_words.all() == ("Kubernetix", "Åsa")
    assert [words.item(row).text() for row in range(words.count())] == ["Kubernetix", "Åsa"]
    assert entered.text() == "" and settings.isVisible()
    words.setFocus()
    words.setCurrentRow(1)
    QTest.keyClick(words, Qt.Key.Key_Delete)
    assert place.work.own_words.all() == ("Kubernetix",)
    QTest.mouseClick(part(settings, QAbstractButton, "removeWord"), LEFT)
    assert place.work.own_words.all() == ()
    assert not words.isVisible()


def test_what_is_no_word_stays_in_the_field_with_the_reason(
    place: OpenFolder, settings: SettingsWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place.work.own_words, "add", OwnWordsFile(tmp_path).add)
    settings.show_section(Section.LETTERS)
    QTest.qWait(20)
    entered = part(settings, QLineEdit, "own_words")
    entered.setText("x" * 70)
    QTest.keyClick(entered, Qt.Key.Key_Return)
    assert "up to 60 letters" in settings.row("own_words").error.text()
    assert entered.text() == "x" * 70
    assert place.work.own_words.all() == ()
