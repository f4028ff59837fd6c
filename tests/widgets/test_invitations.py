"""Invitations that are dropped on a real window, chosen from the menu, or named at the start; by mouse and by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.invitation_dialog import InvitationDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.builders import at
from tests.invitations import an_invitation, calendar, event
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

READ_WITHIN_MS = 20_000
"""A file is read in a process of its own, which a busy machine starts late."""
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    opened.add("Globex", "applied")
    opened.add("Initech", "applied")
    yield opened
    opened.store.close()


@pytest.fixture
def window(place: OpenFolder, qtbot: QtBot) -> Iterator[MainWindow]:
    with open_window(place) as shown:
        yield shown


@pytest.fixture
def invite(tmp_path: Path) -> Path:
    path = tmp_path / "invite.ics"
    path.write_bytes(an_invitation())
    return path


def of_file(path: Path) -> QMimeData:
    made = QMimeData()
    made.setUrls([QUrl.fromLocalFile(str(path))])
    return made


def drop(on: QWidget, data: QMimeData, place: QPoint | None = None) -> bool:
    """Drags over the widget and lets go; whether it was taken."""
    left, no = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    place = place or on.rect().center()
    taken = True
    for made in (
        QDragEnterEvent(place, copy, data, left, no),
        QDragMoveEvent(place, copy, data, left, no),
        QDropEvent(QPointF(place), copy, data, left, no),
    ):
        made.ignore()
        QApplication.sendEvent(on, made)
        taken = taken and made.isAccepted()
    return taken


def opened(window: MainWindow) -> InvitationDialog:
    wait_for(lambda: any(isinstance(dialog, InvitationDialog) for dialog in window.asking.dialogs), READ_WITHIN_MS)
    dialog = the_dialog(window)
    assert isinstance(dialog, InvitationDialog)
    return dialog


def card(window: MainWindow, company: str) -> str:
    return next(one.id for one in window.desk.cards() if one.company == company)


def test_dropped_on_the_window_it_proposes_and_enter_records(window: MainWindow, invite: Path) -> None:
    change = window.desk.work.store.last_change()
    # The rail is no application.
    assert drop(window, of_file(invite), window.rail.rect().center())
    dialog = opened(window)
    assert dialog.form.title == "Globex, Globex engineer"
    assert dialog.why.text() == "“Globex” is in the title."
    assert dialog.difference.text().startswith("Adds ")
    assert window.desk.work.store.last_change() == change, "nothing is saved before it is wanted"
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    application = window.desk.application(card(window, "Globex"))
    assert application.stage == "interviewing"
    assert application.interviews[0].starts_at == at("2026-12-03 10:00", "America/Chicago")
    assert window.toast.text().startswith("Globex: interview saved")
    window.actions_by_id[Do.UNDO].trigger()
    assert window.desk.application(card(window, "Globex")).interviews == ()


def test_escape_leaves_no_trace(window: MainWindow, invite: Path) -> None:
    change = window.desk.work.store.last_change()
    drop(window, of_file(invite))
    QTest.keyClick(opened(window), Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    assert window.desk.work.store.last_change() == change


def test_dropped_on_a_card_or_the_panel_it_is_for_that_application(window: MainWindow, invite: Path) -> None:
    initech = card(window, "Initech")
    rect = window.board.card_rect(initech)
    assert drop(window, of_file(invite), window.board.mapTo(window, rect.center()))
    dialog = opened(window)
    assert (dialog.form.value("application"), dialog.why.text()) == (initech, "You dropped it there.")
    dialog.reject()
    wait_for(lambda: not window.asking.dialogs)
    window.open_card(initech)
    assert drop(window, of_file(invite), window.panel.mapTo(window, window.panel.rect().center()))
    assert opened(window).form.value("application") == initech


def test_the_text_of_an_invitation_can_be_dropped_as_well(window: MainWindow) -> None:
    text, data = QMimeData(), QMimeData()
    text.setText(an_invitation(title="As text").decode())
    data.setData("text/calendar", an_invitation(title="As data"))
    for given, title in ((text, "As text"), (data, "As data")):
        assert drop(window, given)
        wait_for(
            lambda title=title: any(  # type: ignore[misc]
                isinstance(one, InvitationDialog) and one.form.invitation.title == title
                for one in window.asking.dialogs
            ),
            READ_WITHIN_MS,
        )


def test_another_application_and_other_people_by_keys_alone(window: MainWindow, invite: Path) -> None:
    drop(window, of_file(invite))
    dialog = opened(window)
    field = dialog._field.line
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Initech, Initech engineer")
    assert dialog.form.value("application") == card(window, "Initech")
    first = next(box for box in dialog._people.findChildren(QCheckBox) if box.isVisible())
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    application = window.desk.application(card(window, "Initech"))
    assert [one.name for one in application.contacts] == ["Weber, Sam"]
    assert len(application.interviews) == 1


def test_a_new_application_needs_its_role(window: MainWindow, invite: Path) -> None:
    invite.write_bytes(an_invitation(title="Talk", people=("ORGANIZER;CN=Jo Li:mailto:jo@solaria.example",)))
    drop(window, of_file(invite), window.rail.rect().center())
    dialog = opened(window)
    assert dialog.rows["company"].isVisible()
    assert dialog.keep_zone.text() == "They are on Chicago time"
    dialog.submit()
    assert dialog.rows["role"].error() == "Enter the role."
    QTest.keyClicks(dialog.rows["role"].field, "Clerk")
    QTest.keyClick(dialog, Qt.Key.Key_Return, CONTROL)
    wait_for(lambda: not window.asking.dialogs)
    assert card(window, "Solaria")


def test_later_and_taken_back(window: MainWindow, invite: Path) -> None:
    drop(window, of_file(invite), window.rail.rect().center())
    opened(window).submit()
    wait_for(lambda: not window.asking.dialogs)
    invite.write_bytes(an_invitation(times=("DTSTART:20261204T160000Z", "DTEND:20261204T170000Z")))
    drop(window, of_file(invite))
    dialog = opened(window)
    assert dialog.main.text() == "Move the interview" and not dialog._field.isEnabled()
    dialog.submit()
    wait_for(lambda: not window.asking.dialogs)
    invite.write_bytes(an_invitation(method="CANCEL"))
    drop(window, of_file(invite))
    dialog = opened(window)
    assert dialog.main.text() == "Call it off" and not dialog.rows["day"].isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    assert window.desk.application(card(window, "Globex")).interviews[0].called_off
    drop(window, of_file(invite))
    wait_for(lambda: "called off already" in window.toast.text(), READ_WITHIN_MS)
    assert window.open_id == card(window, "Globex")


def test_one_of_several_events(window: MainWindow, invite: Path) -> None:
    invite.write_bytes(
        calendar(
            event("UID:a", "DTSTART:20261203T100000Z", "SUMMARY:Globex"),
            event("UID:b", "DTSTART:20261204T100000Z", "SUMMARY:Initech"),
        )
    )
    drop(window, of_file(invite), window.rail.rect().center())
    dialog = opened(window)
    which = dialog.rows["which"].field
    assert which.isVisible() and which.count() == 2
    which.setFocus()
    QTest.keyClick(which, Qt.Key.Key_Down)
    wait_for(lambda: dialog.form.title == "Initech, Initech engineer")
    assert dialog.subheading.text() == "Initech"


def test_what_cannot_be_read_is_said_in_a_sentence(window: MainWindow, invite: Path) -> None:
    invite.write_bytes(calendar(event("UID:a", "DTSTART:20261203T100000Z", "RRULE:FREQ=SECONDLY")))
    drop(window, of_file(invite))
    wait_for(lambda: bool(window.notice.text()), READ_WITHIN_MS)
    assert "repeats more often than once a day" in window.notice.text()
    assert window.asking.dialogs == []


def test_chosen_from_the_menu(window: MainWindow, invite: Path) -> None:
    window.actions_by_id[Do.OPEN_INVITATION].trigger()
    chooser = the_dialog(window)
    assert isinstance(chooser, QFileDialog)
    chooser.fileSelected.emit(str(invite))
    chooser.reject()
    opened(window)


def test_named_at_the_start(place: OpenFolder, qtbot: QtBot, invite: Path) -> None:
    with open_window(place) as window:
        window.given_files.open(invite)
        opened(window)


def test_closing_the_window_does_not_wait_for_a_file(place: OpenFolder, qtbot: QtBot, invite: Path) -> None:
    with open_window(place) as window:
        drop(window, of_file(invite))
        window.close()
        QTest.qWait(50)
        assert window.asking.dialogs == []
