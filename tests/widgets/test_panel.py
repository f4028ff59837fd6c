"""The details panel on its own: what it shows, what it asks for, by mouse and by keys."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from followup_desktop.domain.vocabulary import State
from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.panel.details import details_of
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.panel.details_panel import DetailsPanel
from followup_desktop.widgets.theme.plain_label import PlainLabel
from tests.builders import a_contact, an_application, an_interview
from tests.widgets.panels import a_folder_with, a_window_with
from tests.widgets.windows import OpenFolder, the_dialog

LEFT = Qt.MouseButton.LeftButton
NOTE = "thank_you_note:i1:asa:1"
UMBRA = an_application(
    "interviewing",
    id="umbra",
    rank="m",
    location="London",
    applied_on="2026-11-09",
    posting_url="https://umbra.example/jobs/7",
    notes="Ask Tom.",
    contacts=(a_contact(salutation="Dr. Lind", email="lind@umbra.example"), a_contact("odd", "Odd", phone="ask me")),
    interviews=(
        an_interview(start="2026-11-20 14:30", contact_ids=("asa",), asked_process=True, learned="Joins."),
        an_interview("i2", start="2026-11-02 10:00", called_off=True),
    ),
)


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    yield from a_folder_with(UMBRA, tmp_path)


@pytest.fixture
def window(place: OpenFolder) -> Iterator[MainWindow]:
    yield from a_window_with(UMBRA, place)


def texts(panel: DetailsPanel) -> list[str]:
    return [label.text() for label in panel.findChildren(PlainLabel) if label.isVisible()]


def button(panel: DetailsPanel, text: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.text().replace("&&", "&") == text)


def named(panel: DetailsPanel, name: str) -> QPushButton:
    return next(b for b in panel.findChildren(QPushButton) if b.isVisible() and b.accessibleName() == name)


def press(widget: QPushButton) -> None:
    QTest.mouseClick(widget, LEFT)
    QTest.qWait(15)


def test_the_head_and_the_next_step(window: MainWindow) -> None:
    shown = texts(window.panel)
    for text in (
        "· London · applied 9 Nov",
        "Next step, 2 days late",
        "Write the thank-you note to Dr. Lind",
        "Mention: Joins.",
    ):
        assert text in shown
    assert window.panel.head.role.field.value() == "Data platform lead"
    assert window.panel.head.company.field.value() == "Umbra Health"


def mark_as_done(window: MainWindow) -> None:
    window.board.focus_card("umbra")
    window.actions_by_id[Do.DONE].trigger()
    QTest.qWait(20)


def test_the_main_button_writes_the_note(window: MainWindow) -> None:
    press(button(window.panel, "Write note"))
    dialog = the_dialog(window)
    assert isinstance(dialog, ComposerDialog)
    assert dialog.draft.key == NOTE
    dialog.close()


def test_marking_a_letter_as_done_asks_once_more(window: MainWindow, place: OpenFolder) -> None:
    mark_as_done(window)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.PLANNED
    assert "Its text has not passed the checks. Did it go out?" in texts(window.panel)
    press(button(window.panel, "Mark as sent anyway"))
    assert place.desk.application("umbra").follow_up(NOTE).state is State.DONE
    assert "Sent the thank-you note to Dr. Lind" in texts(window.panel)


def test_another_card_does_not_inherit_the_question(window: MainWindow) -> None:
    mark_as_done(window)
    window.open_card("globex")
    window.open_card("umbra")
    assert button(window.panel, "Write note").isEnabled()


def test_skip_and_the_plan_follows(window: MainWindow, place: OpenFolder) -> None:
    press(window.panel.step.skip)
    assert place.desk.application("umbra").follow_up(NOTE).state is State.SKIPPED
    assert [row.row.standing for row in window.panel.plan.list.rows][-1] is Standing.IF_SILENT
    assert any(row.row.standing is Standing.SKIPPED for row in window.panel.plan.list.rows)


def test_enter_presses_the_button_that_has_the_keys(window: MainWindow, place: OpenFolder) -> None:
    """On "Skip" it must not do what the main button does."""
    window.panel.step.skip.setFocus()
    QTest.keyClick(window.panel.step.skip, Qt.Key.Key_Return)
    QTest.qWait(20)
    assert not [dialog for dialog in window.asking.dialogs if dialog.isVisible()]
    assert place.desk.application("umbra").follow_up(NOTE).state is State.SKIPPED


def test_snooze_offers_good_moments(window: MainWindow, place: OpenFolder) -> None:
    press(window.panel.step.snooze)
    menu = QApplication.activePopupWidget()
    moments = [a for a in menu.actions() if a.objectName() == "moment"]
    assert moments
    moments[-1].trigger()
    menu.close()
    QTest.qWait(20)
    assert place.desk.application("umbra").follow_up(NOTE).own_start is not None


def test_a_call_begins_with_its_sheet(window: MainWindow) -> None:
    window.open_card("globex")
    press(button(window.panel, "Call sheet"))
    assert type(the_dialog(window)).__name__ == "CallSheetDialog"


def test_each_row_says_why_when_it_has_the_focus(window: MainWindow) -> None:
    plan = window.panel.plan.list
    late = next(row for row in plan.rows if row.row.standing is Standing.LATE)
    assert late.why.isHidden()
    late.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.qWait(15)
    assert late.why.isVisible()
    assert late.why.text() == late.row.why != ""
    QTest.keyClick(late, Qt.Key.Key_Down)
    QTest.qWait(15)
    assert late.why.isHidden()
    below = plan.rows[plan.rows.index(late) + 1]
    assert below.hasFocus()
    assert below.why.isVisible()
    assert below.accessibleName().startswith("To come. ")


def test_tab_comes_to_the_plan_once(window: MainWindow) -> None:
    by_tab = [row for row in window.panel.plan.list.rows if row.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert len(by_tab) == 1
    assert by_tab[0].row.standing is Standing.LATE


def test_interviews_open_their_notes(window: MainWindow) -> None:
    window.panel.tabs.setCurrentIndex(1)
    shown = texts(window.panel)
    assert "Called off" in shown
    press(next(b for b in window.panel.interviews.findChildren(QPushButton) if b.text() == "Notes…"))
    dialog = the_dialog(window)
    assert type(dialog).__name__ == "InterviewNotesDialog"
    dialog.close()
    QTest.qWait(20)
    press(button(window.panel, "Add an interview…"))
    assert type(the_dialog(window)).__name__ == "InterviewNotesDialog"


def test_people_have_links_where_they_are_links(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True)
    window.panel.tabs.setCurrentIndex(2)
    press(named(window.panel, "Call +44 20 7946 0018"))
    press(named(window.panel, "Write to lind@umbra.example"))
    assert opened == ["tel:+442079460018", "mailto:lind@umbra.example"]
    odd = window.panel.people.block("odd").lines["phone"]
    assert odd.field.value() == "ask me"
    assert odd.follow.isHidden()


def test_the_posting_shows_its_host_and_opens(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or True)
    window.panel.tabs.setCurrentIndex(3)
    assert window.panel.posting.lines["notes"].field.value() == "Ask Tom."
    press(named(window.panel, "Open umbra.example"))
    assert [url.host() for url in opened] == ["umbra.example"]


def test_history_and_export_lead_to_their_dialogs(window: MainWindow) -> None:
    window.panel.tabs.setCurrentIndex(4)
    press(button(window.panel, "Log what happened…"))
    the_dialog(window).close()
    QTest.qWait(20)
    window.panel.tabs.setCurrentIndex(0)
    press(window.panel.plan.export)
    assert type(the_dialog(window)).__name__ == "ExportDialog"


def test_labels_follow_a_change_of_theme_on_pages_that_are_not_seen(window: MainWindow) -> None:
    from followup_desktop.widgets.theme.theme import theme

    try:
        for tab in range(window.panel.tabs.count()):
            window.panel.tabs.setCurrentIndex(tab)
        window.panel.tabs.setCurrentIndex(0)
        theme().set_scheme("dark")
        window.panel.tabs.setCurrentIndex(4)
        QTest.qWait(20)
        wanted = {c.name() for c in (theme().colours.text, theme().colours.text2, theme().colours.text3)}
        shown = {label.palette().windowText().color().name() for label in window.panel.history.findChildren(PlainLabel)}
        assert shown and shown <= wanted
    finally:
        theme().set_scheme("system")


def test_a_long_text_makes_nothing_wider_than_the_panel(window: MainWindow, place: OpenFolder) -> None:
    long = "Supercalifragilistic" * 12
    odd = replace(
        UMBRA,
        id="odd",
        company=long,
        role=f"{long} {long}",
        notes=long * 3,
        contacts=(a_contact("x", long, email="", phone=long, notes=long),),
        interviews=(an_interview("ix", start="2026-11-20 14:30", contact_ids=("x",), learned=long, notes=long),),
    )
    place.put(odd)
    window.open_card("odd")
    for tab in range(window.panel.tabs.count()):
        window.panel.tabs.setCurrentIndex(tab)
        QTest.qWait(10)
        assert window.panel.minimumSizeHint().width() <= 340
        page = window.panel.pages.currentWidget()
        assert page.widget().width() <= page.viewport().width(), tab


def test_the_details_are_those_of_the_desk(window: MainWindow, place: OpenFolder) -> None:
    assert window.panel.details == details_of(place.desk, "umbra")
