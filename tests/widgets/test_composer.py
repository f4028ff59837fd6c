"""The composer in a real window: marks, list, keys, ways out, the second press."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QGuiApplication, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QRadioButton

from followup_desktop.domain.vocabulary import State
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.letters.letter_sheet import LetterSheet
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.theme.theme import theme
from tests.builders import a_contact, an_application, an_interview
from tests.presentation.test_letter_draft import BAD, GOOD
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

NOTE = "thank_you_note:i1:asa:1"
UMBRA = an_application(
    "interviewing",
    id="umbra",
    rank="m",
    applied_on="2026-11-09",
    contacts=(a_contact(salutation="Dr. Lind", email="lind@umbra.example", address="1 High Street\nLondon"),),
    interviews=(
        an_interview(
            start="2026-11-20 14:30",
            contact_ids=("asa",),
            asked_process=True,
            learned="Review takes four minutes with streaming joins.\nOn-call is shared.",
        ),
    ),
)


@pytest.fixture
def place(tmp_path: Path) -> Iterator[OpenFolder]:
    opened = OpenFolder(tmp_path / "data")
    opened.put(UMBRA, an_application("applied", id="globex", company="Globex", rank="m", applied_on="2026-11-09"))
    yield opened
    opened.store.close()


@pytest.fixture
def window(qapp: QApplication, place: OpenFolder) -> Iterator[MainWindow]:
    with open_window(place) as window:
        yield window
        for dialog in window.asking.dialogs:
            if isinstance(dialog, ComposerDialog):
                dialog.draft.reading.close()


def compose(window: MainWindow, text: str = "") -> ComposerDialog:
    window.board.focus_card("umbra")
    QTest.keyClick(window.board, Qt.Key.Key_T)
    dialog = the_dialog(window)
    assert isinstance(dialog, ComposerDialog)
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)
    if text:
        dialog.editor.replace_all(text)
    read(dialog)
    return dialog


def read(dialog: ComposerDialog) -> None:
    wait_for(lambda: not dialog.draft.reading.is_pending, 20_000)
    QTest.qWait(20)


def marks(dialog: ComposerDialog) -> dict[str, str]:
    """The marked places, with the colours of their lines."""
    return {mark.cursor.selectedText(): mark.format.underlineColor().name() for mark in dialog.editor.extraSelections()}


def press(dialog: ComposerDialog, name: str, number: int = 0) -> None:
    QTest.mouseClick(dialog.findChildren(QPushButton, name)[number], Qt.MouseButton.LeftButton)
    QTest.qWait(20)


def state(place: OpenFolder) -> State:
    return place.desk.application("umbra").follow_up(NOTE).state


def test_each_kind_of_mistake_has_its_mark_and_stands_in_the_list(window: MainWindow) -> None:
    dialog = compose(window, BAD)
    colours = theme().colours
    assert marks(dialog) == {
        "oppurtunity": colours.underline_spell.name(),
        "hear": colours.underline_grammar.name(),
        "Kind regards": colours.underline_style.name(),
    }
    places = [button.accessibleName() for button in dialog.findings.findChildren(QPushButton, "place")]
    assert places == ["Spelling: oppurtunity", "Grammar: hear", "Punctuation: Kind regards"]
    assert (dialog.open_words.text(), dialog.count.text()) == ("3 to fix first", "90 words")


def test_findings_are_walked_and_fixed_by_keys(window: MainWindow) -> None:
    dialog = compose(window, BAD)
    QTest.keyClick(dialog.editor, Qt.Key.Key_F7)
    assert dialog.editor.textCursor().block().text()[: dialog.editor.textCursor().positionInBlock()].endswith("tunity")
    QTest.keyClick(dialog.editor, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    here = dialog.editor.finding_at_cursor()
    assert here is not None and here.replacements == ("Kind regards,",)
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.qWait(30)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    read(dialog)
    assert "Kind regards,\n" in dialog.editor.value()
    assert list(marks(dialog)) == ["oppurtunity", "hear"]
    dialog.editor.undo()
    read(dialog)
    assert dialog.editor.value() == BAD


def test_where_f7_goes_the_list_shows_what_can_be_done(window: MainWindow) -> None:
    dialog = compose(window, BAD)
    dialog.resize(dialog.width(), 600)
    QTest.qWait(20)
    for place in dialog.findings.findChildren(QPushButton, "place"):
        QTest.keyClick(dialog.editor, Qt.Key.Key_F7)
        assert not place.visibleRegion().isEmpty(), place.accessibleName()


def test_the_list_fixes_ignores_and_learns_words(window: MainWindow, place: OpenFolder) -> None:
    dialog = compose(window, BAD.replace("PostgreSQL", "kubernetix"))
    assert list(marks(dialog)) == ["oppurtunity", "kubernetix", "hear", "Kind regards"]
    press(dialog, "addWord", 1)
    read(dialog)
    assert place.work.own_words.all() == ("kubernetix",)
    assert dialog.said.text() == "“kubernetix” is one of your words now."
    press(dialog, "takeBack")
    read(dialog)
    assert place.work.own_words.all() == ()
    assert len(marks(dialog)) == 4
    press(dialog, "addWord", 1)
    read(dialog)
    press(dialog, "fix")
    read(dialog)
    assert "opportunity" in dialog.editor.value()
    press(dialog, "ignore")
    read(dialog)
    assert list(marks(dialog)) == ["Kind regards"]


def test_what_was_learned_is_put_in_at_the_cursor(window: MainWindow) -> None:
    dialog = compose(window, GOOD)
    names = {b.text(): b for b in dialog.findChildren(QPushButton, "insert")}
    assert list(names) == ["What I learned", "Name", "Role", "Key skill"]
    QTest.mouseClick(names["Name"], Qt.MouseButton.LeftButton)
    assert dialog.editor.value().startswith("Dr. LindDear")
    names["What I learned"].menu().actions()[1].trigger()
    assert dialog.editor.value().startswith("Dr. LindOn-call is shared.Dear")


def test_pasted_markup_is_text(window: MainWindow) -> None:
    dialog = compose(window)
    rich = QMimeData()
    rich.setHtml("<b>bold</b><img src='/dev/zero'>")
    dialog.editor.insertFromMimeData(rich)
    assert "<img" not in dialog.editor.toHtml()


def test_mark_as_sent_asks_once_more_and_undo_brings_it_back(window: MainWindow, place: OpenFolder) -> None:
    dialog = compose(window, BAD)
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.question.text().startswith("3 things are still open.")
    assert state(place) is State.PLANNED
    QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(30)
    assert place.desk.application("umbra").follow_up(NOTE).ended
    assert window.asking.dialogs == []
    window.actions_by_id[Do.UNDO].trigger()
    assert state(place) is State.PLANNED


def test_escape_keeps_the_letter_and_it_is_in_the_list_of_letters(window: MainWindow, place: OpenFolder) -> None:
    dialog = compose(window, GOOD)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    QTest.qWait(30)
    assert place.desk.application("umbra").follow_up(NOTE).body == GOOD
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    QTest.qWait(30)
    table = window.letters.table
    assert QApplication.focusWidget() is table
    assert table.model().index(0, 3).data() == "Draft"
    QTest.keyClick(table, Qt.Key.Key_Return)
    again = the_dialog(window)
    assert isinstance(again, ComposerDialog)
    assert again.editor.value() == GOOD
    read(again)
    again.submit()
    QTest.qWait(30)
    assert table.model().index(0, 3).data() == "Sent, checked"
    QTest.keyClick(table, Qt.Key.Key_Return)
    sheet = the_dialog(window)
    assert isinstance(sheet, LetterSheet)
    assert sheet.text.value() == GOOD
    sheet.close()
    window.letters.search.setText("globex")
    wait_for(lambda: table.model().rowCount() == 0)
    window.letters.search.setText("streaming")
    wait_for(lambda: table.model().rowCount() == 1)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.letters.take_focus()
    QTest.keyClick(table, Qt.Key.Key_D)
    assert window.open_id == "umbra"


def test_where_nothing_is_to_be_written_it_says_so(window: MainWindow) -> None:
    window.board.focus_card("globex")
    QTest.keyClick(window.board, Qt.Key.Key_T)
    QTest.qWait(30)
    assert window.asking.dialogs == []
    assert "Nothing is to be written to Globex now." in window.notice.accessibleName() + window.notice.text()


def test_the_ways_out(window: MainWindow, place: OpenFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    dialog = compose(window, GOOD)
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    ways = {action.objectName(): action for action in dialog.out.menu().actions()}
    ways["draft"].trigger()
    assert opened[-1].isLocalFile()
    assert b"X-Unsent: 1" in Path(opened[-1].toLocalFile()).read_bytes()
    ways["link"].trigger()
    assert opened[-1].scheme() == "mailto"
    assert opened[-1].path() == "lind@umbra.example"
    ways["copy"].trigger()
    assert QGuiApplication.clipboard().text() == GOOD
    ways["copySubject"].trigger()
    assert QGuiApplication.clipboard().text().startswith("Subject: Thank you")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    ways["draft"].trigger()
    assert dialog.said.text() == "No mail program took it. Copy the text instead."
    dialog.ways.write_pdf(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert state(place) is State.PLANNED
    place.work.mail.close()


def test_a_draft_from_hostile_data_has_one_recipient_and_the_headers_of_a_letter(
    window: MainWindow, place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "Åsa\r\nBcc: evil@x.example\r\n\r\n<img src=x>\u202e"
    person = {"name": name, "role": "interviewer", "email": "lind@umbra.example"}
    known = place.desk.application("umbra").contacts[0]
    assert place.desk.put_contact("umbra", {**person, "salutation": "Dr.\r\nCc: evil@x.example"}, known.id)
    assert place.desk.edit("umbra", {"company": "Umbra\u202e\u2028<b>", "role": "Engineer\nBcc: evil@x.example"})
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: not opened.append(url))
    dialog = compose(window, f"{GOOD}\r\n.\r\nBcc: evil@x.example\r\n")
    next(action for action in dialog.out.menu().actions() if action.objectName() == "draft").trigger()
    content = Path(opened[-1].toLocalFile()).read_bytes()
    mail = message_from_bytes(content, policy=default)
    assert {key.lower() for key in mail} <= {
        *("x-unsent", "from", "to", "subject", "content-type", "content-transfer-encoding", "mime-version")
    }
    assert [one.addr_spec for one in mail["To"].addresses] == ["lind@umbra.example"]
    assert not mail.is_multipart() and mail.get_content_type() == "text/plain"
    assert "Bcc: evil@x.example" in mail.get_content()
    place.work.mail.close()


def test_too_long_for_a_link_is_offered_as_a_draft(window: MainWindow) -> None:
    dialog = compose(window, GOOD * 5)
    menu = dialog.out.menu()
    menu.aboutToShow.emit()
    link = next(action for action in menu.actions() if action.objectName() == "link")
    assert not link.isEnabled()


def test_a_letter_by_hand_is_copied_out_line_by_line(window: MainWindow, tmp_path: Path) -> None:
    dialog = compose(window, GOOD)
    dialog.draft.set("by_hand", True)
    assert dialog.main.text() == "Mark as posted"
    assert dialog.post_by.text() == "Post it by Mon 23 Nov"
    assert dialog.recipient.text() == "Åsa Lind\nUmbra Health\n1 High Street\nLondon"
    press(dialog, "copyOut")
    page = dialog.handwriting
    assert page.item(0).text() == "Åsa Lind"
    QTest.keyClick(page, Qt.Key.Key_Space)
    QTest.keyClick(page, Qt.Key.Key_Down)
    assert page.currentItem().text() == "1 High Street"
    dialog.ways.write_pdf(tmp_path / "letter.pdf")
    assert (tmp_path / "letter.pdf").stat().st_size > 1000


def test_by_hand_is_planned_by_hand_and_undone_with_the_plan(window: MainWindow, place: OpenFolder) -> None:
    dialog = compose(window, GOOD)
    dialog.by_hand.findChildren(QRadioButton)[1].click()
    planned = place.desk.plan(place.desk.application("umbra")).follow_up(NOTE)
    assert planned is not None and planned.channel == "letter"
    assert window.toast.text() == "Umbra Health: interview saved. Moves 1"
    window.actions_by_id[Do.UNDO].trigger()
    assert (dialog.main.text(), dialog.by_hand.value()) == ("Mark as sent", False)


def test_what_went_out_with_open_findings_is_told_so(window: MainWindow) -> None:
    dialog = compose(window, BAD)
    for _ in range(2):
        QTest.keyClick(dialog.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.show_view("letters")
    assert window.letters.table.model().index(0, 3).data() == "Sent with open findings"


@pytest.mark.parametrize("by_hand", [False, True])
def test_it_is_printed_through_the_dialog_of_the_system(window: MainWindow, tmp_path: Path, by_hand: bool) -> None:
    dialog = compose(window, GOOD)
    dialog.draft.set("by_hand", by_hand)
    dialog.out.menu().aboutToShow.emit()
    next(action for action in dialog.out.menu().actions() if action.objectName() == "print").trigger()
    asked = dialog.findChild(QPrintDialog)
    assert asked is not None and asked.isVisible()
    file = tmp_path / "letter.pdf"
    asked.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    asked.printer().setOutputFileName(str(file))
    asked.accepted.emit(asked.printer())
    assert file.read_bytes().startswith(b"%PDF")
    if by_hand:
        assert asked.printer().pageLayout().pageSize().id() is QPageSize.PageSizeId.A5
    asked.close()


def test_another_template_can_be_taken_back(window: MainWindow) -> None:
    dialog = compose(window, GOOD)
    dialog.tone.setCurrentIndex(dialog.tone.findData("friendly"))
    dialog.tone.activated.emit(dialog.tone.currentIndex())
    assert dialog.editor.value() != GOOD
    assert "Ctrl+Z" in dialog.said.text()
    dialog.editor.undo()
    assert dialog.editor.value() == GOOD


def test_the_menu_at_a_finding(window: MainWindow) -> None:
    dialog = compose(window, BAD)
    dialog.editor.choose(dialog.draft.findings[0])
    place = dialog.editor.cursorRect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, dialog.editor.mapToGlobal(place))
    QApplication.sendEvent(dialog.editor.viewport(), event)
    QTest.qWait(30)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    words = [action.text() for action in menu.actions()]
    assert words[0] == "opportunity"
    assert "&Add to my words" in words
    menu.close()


def test_where_nothing_can_be_changed_a_letter_is_read_and_copied_and_sending_says_why(
    window: MainWindow, place: OpenFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(place.store), "read_only", True)
    dialog = compose(window)
    why = "This data folder cannot be written: look and export, but nothing can be changed."
    assert dialog.trouble.text() == why
    before = dialog.editor.value()
    QTest.keyClicks(dialog.editor, "typed")
    QTest.keyClicks(dialog.subject, "typed")
    assert dialog.editor.value() == before != "" and dialog.draft.changes() == {}
    dialog.ways.copy()
    assert QGuiApplication.clipboard().text().strip() == before.strip()
    for name in ("submit", "elsewhere"):
        dialog.clear_refusals()
        press(dialog, name)
        assert dialog.trouble.text() == why and dialog.question.text() == ""
    assert not dialog.insertions.isVisible() and not dialog.check.isVisible()
    monkeypatch.undo()
    assert state(place) is State.PLANNED
    dialog.reject()
