"""Journeys with the call sheet in a window on a real store: by keys and by mouse, on paper, and by every hour."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QRadioButton, QWidget

from followup_desktop.domain.vocabulary import ActivityKind, ContactRole
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.dialogs.call_sheet_dialog import CallSheetDialog
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.paper import PrinterPaper, set_a5
from followup_desktop.widgets.theme.theme import theme
from tests.builders import a_contact, an_application, an_interview, at
from tests.desks import Heard
from tests.widgets.pdf_text import page_size, pages_in, text_in
from tests.widgets.windows import OpenFolder, open_window, the_dialog, wait_for

LEFT = Qt.MouseButton.LeftButton
TRY = "application_call:1"
LIVE, NOON, NIGHT = "2026-11-23 10:30", "2026-11-23 12:30", "2026-11-23 21:30"


class PdfPaper:
    """Prints into a file without asking."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def ask(self, parent: QWidget, name: str, draw: Callable[[QPrinter], object]) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.path))
        set_a5(printer)
        draw(printer)


@pytest.fixture
def place(qapp: object, tmp_path: Path) -> Iterator[OpenFolder]:
    found = OpenFolder(tmp_path / "data", at(LIVE))
    sam = a_contact("sam", "Sam Weber", role=ContactRole.RECRUITER, phone="020 7946 0018")
    ana = a_contact("ana", "Ana Reyes", phone="+1 212 555 0123", timezone="America/New_York")
    met = an_interview(start="2026-11-10 14:30", contact_ids=("asa",), asked_process=True)
    found.put(
        an_application(
            "applied", id="globex", company="Globex", contacts=(sam, ana), rank="b", applied_on="2026-11-16"
        ),
        an_application("applied", id="mailed", company="Solaria", rank="c", applied_on="2026-11-16", no_calls=True),
        an_application("waiting", id="umbra", rank="d", interviews=(met,)),
        an_application("applied", id="bare", company="Bare", rank="e", applied_on="2026-11-16", contacts=()),
    )
    yield found
    found.store.close()


@pytest.fixture
def window(place: OpenFolder, tmp_path: Path) -> Iterator[MainWindow]:
    with open_window(place) as found:
        found.asking.open_link = Dialled()
        found.asking.paper = PdfPaper(tmp_path / "sheet.pdf")
        yield found


class Dialled:
    """The telephone program: what it was given, and whether there is one."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.is_there = True

    def __call__(self, link: QUrl) -> bool:
        self.links.append(link.toString())
        return self.is_there


def dialled(window: MainWindow) -> Dialled:
    found = window.asking.open_link
    assert isinstance(found, Dialled)
    return found


def by_key(window: MainWindow, id_: str) -> CallSheetDialog:
    """P on the card of the board."""
    window.activateWindow()  # no window manager gives the keys back after a dialog here
    wait_for(window.isActiveWindow)
    window.board.focus_card(id_)
    QTest.qWait(10)
    QTest.keyClick(QApplication.focusWidget(), "p")
    return opened(window)


def opened(window: MainWindow) -> CallSheetDialog:
    dialog = the_dialog(window)
    assert isinstance(dialog, CallSheetDialog)
    dialog.activateWindow()
    wait_for(dialog.isActiveWindow)
    return dialog


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None and button.isVisible(), name
    place = QPoint(8, button.height() // 2) if isinstance(button, QRadioButton) else button.rect().center()
    QTest.mouseClick(button, LEFT, Qt.KeyboardModifier.NoModifier, place)
    QTest.qWait(10)


def shown_buttons(dialog: QWidget) -> set[str]:
    return {button.objectName() for button in dialog.findChildren(QAbstractButton) if button.isVisible()}


def test_a_whole_call_by_keys(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    assert dialog.there.text() == "It is 10:30 in London · good time to call"
    assert dialog.number.text() == "+44 20 7946 0018"
    assert dialog.focusWidget() is dialog.main
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    assert dialled(window).links == ["tel:+442079460018"]
    assert dialog.form.timer.is_running
    # The keys are at what came of it; the space bar says that somebody was reached.
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    assert dialog.form.value("outcome") == "reached"
    field = dialog.rows["text"].field
    field.setFocus()
    QTest.keyClicks(field, "We decide in two weeks.")
    assert dialog.came_of_it.promise.sentence == "I read this as: by Mon 7 Dec."
    wait_for(lambda: any("Tue 8 Dec" in line.when for line in dialog.came_of_it.plan.lines()))
    assert place.desk.application("globex").activity == ()
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_for(lambda: not window.asking.dialogs)
    logged = place.desk.application("globex").activity[-1]
    assert (logged.kind, logged.follow_up, logged.contact_id) == (ActivityKind.CALL, TRY, "sam")
    assert str(logged.decision_on) == "2026-12-07"
    assert window.toast.text().startswith("Globex: reached somebody. Adds 1")
    window.actions_by_id[Do.UNDO].trigger()
    assert place.desk.application("globex").activity == ()


def test_a_whole_call_by_mouse_with_another_person(place: OpenFolder, window: MainWindow) -> None:
    place.clock.instant = at("2026-11-23 15:30")
    window.open_card("globex")
    QTest.mouseClick(window.panel.step.main, LEFT)
    dialog = opened(window)
    who = dialog.findChild(QComboBox, "who")
    who.setCurrentIndex(1)
    who.activated.emit(1)
    assert dialog.number.text() == "+1 212-555-0123"
    assert dialog.there.text().startswith("It is 10:30 in New York")
    click(dialog, "copyNumber")
    assert QApplication.clipboard().text() == "+1 212-555-0123"
    click(dialog, "main")
    assert dialled(window).links == ["tel:+12125550123"]
    click(dialog, "message")
    wait_for(lambda: bool(dialog.came_of_it.plan.lines()))
    click(dialog, "submit")
    wait_for(lambda: not window.asking.dialogs)
    logged = place.desk.application("globex").activity[-1]
    assert (logged.kind, logged.contact_id) == (ActivityKind.VOICEMAIL, "ana")


def test_the_sheet_opens_from_today_and_from_the_menu(place: OpenFolder, window: MainWindow) -> None:
    view = window.rail_agenda
    view.setFocus()
    view.setCurrentIndex(view.model().index_of("globex", TRY))
    QTest.keyClick(view, "p")
    dialog = opened(window)
    assert dialog.form.key == TRY
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    window.board.focus_card("globex")
    window.actions_by_id[Do.CALL_SHEET].trigger()
    assert opened(window).form.application_id == "globex"


@pytest.mark.parametrize(
    ("now", "button", "why"),
    [
        (NOON, "Plan for 14:00", "It is outside of their call hours."),
        (NIGHT, "Plan for tomorrow, 10:00", "Calls go out between 07:00 and 20:30 there."),
    ],
)
def test_outside_of_the_windows_the_main_button_leaves_it_to_the_plan(
    place: OpenFolder, window: MainWindow, now: str, button: str, why: str
) -> None:
    place.clock.instant = at(now)
    before = place.desk.application("globex")
    dialog = by_key(window, "globex")
    assert (dialog.main.text(), dialog.why.text()) == (button, why)
    assert "call" not in shown_buttons(dialog)
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Return)
    wait_for(lambda: not window.asking.dialogs)
    assert window.toast.text() == f"Globex: planned for {button.removeprefix('Plan for ')}"
    assert place.desk.application("globex") == before
    assert dialled(window).links == []
    # A call that was made anyway is logged.
    dialog = by_key(window, "globex")
    click(dialog, "no_answer")
    click(dialog, "submit")
    wait_for(lambda: not window.asking.dialogs)
    assert place.desk.application("globex").activity[-1].kind is ActivityKind.NO_ANSWER


def test_another_date_can_be_chosen_instead(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    click(dialog, "anotherDate")
    wait_for(lambda: len(window.asking.dialogs) == 2)
    assert type(window.asking.dialogs[-1]).__name__ == "SnoozeDialog"


def test_a_sheet_that_is_open_follows_the_clock(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    assert dialog.main.text() == "Call"
    place.clock.instant = at(NOON)
    # A call is not made on a minute that has passed.
    QTest.mouseClick(dialog.main, LEFT)
    assert dialled(window).links == []
    assert dialog.main.text() == "Plan for 14:00"
    place.clock.instant = at("2026-11-23 14:00")
    dialog.form.tell_time()
    assert dialog.main.text() == "Call"


@pytest.mark.parametrize("now", [LIVE, NOON, "2026-11-23 18:00", NIGHT])
def test_where_they_asked_for_no_calls_there_is_no_call_button(place: OpenFolder, window: MainWindow, now: str) -> None:
    place.clock.instant = at(now)
    dialog = by_key(window, "mailed")
    assert "call" not in shown_buttons(dialog)
    assert dialog.main.text() == "Write the email"
    assert dialog.why.text().startswith("They asked not to be called: one email is planned instead")
    QTest.mouseClick(dialog.main, LEFT)
    wait_for(lambda: [type(dialog).__name__ for dialog in window.asking.dialogs] == ["ComposerDialog"])
    assert dialled(window).links == []


def test_after_hours_the_message_stands_alone(place: OpenFolder, window: MainWindow) -> None:
    place.clock.instant = at("2026-11-23 18:00")
    dialog = by_key(window, "umbra")
    assert dialog.main.text() == "Call"
    assert not dialog.words.live.isVisible()
    assert dialog.words.message.isVisible()
    assert "words, about" in dialog.words.message.length.text()


def test_escape_keeps_what_was_typed_and_saving_ends_it(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    dialog.words.live.text.setFocus()
    dialog.words.live.text.selectAll()
    QTest.keyClicks(dialog.words.live.text, "Hello, Sam.")
    assert dialog.words.live.length.text() == "2 words, about 1 s"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_for(lambda: not window.asking.dialogs)
    dialog = by_key(window, "globex")
    assert dialog.words.live.text.value() == "Hello, Sam."
    click(dialog, "liveAgain")
    assert "Robin Moss" in dialog.words.live.text.value()


def test_a_message_that_is_too_long_says_so(window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    dialog.words.message.text.setPlainText("word " * 76)
    assert "76 words" in dialog.words.message.length.text()
    assert dialog.words.warning.isVisible()


def test_a_list_of_skills_is_warned_of_and_one_is_taken_by_mouse(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    dialog.words.skill.setFocus()
    dialog.words.skill.selectAll()
    QTest.keyClicks(dialog.words.skill, "Rust, Go")
    assert dialog.words.list_warning.isVisible()
    QTest.qWait(20)
    choices = [b for b in dialog.findChildren(QAbstractButton, "skill") if b.isVisible()]
    assert [choice.text() for choice in choices] == ["Rust", "Go"]
    QTest.mouseClick(choices[1], LEFT)
    wait_for(lambda: place.desk.application("globex").key_skill == "Go")
    assert "what I would bring is Go." in dialog.words.live.text.value()


def test_what_is_missing_is_filled_in_where_it_is_asked_for(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "bare")
    for name, typed in (("person", "Kim Doe"), ("phone", "020 7946 0021")):
        field = dialog.rows[name].field
        assert field.isVisible(), name
        field.setFocus()
        QTest.keyClicks(field, typed)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        QTest.qWait(10)
    contact = place.desk.application("bare").contacts[0]
    assert (contact.name, contact.phone) == ("Kim Doe", "020 7946 0021")
    assert dialog.main.text() == "Call" and dialog.number.text() == "+44 20 7946 0021"


def test_without_a_telephone_program_the_number_is_copied(window: MainWindow) -> None:
    dialled(window).is_there = False
    dialog = by_key(window, "globex")
    click(dialog, "main")
    assert "copied" in dialog.told.text()
    assert QApplication.clipboard().text() == "+44 20 7946 0018"


def test_the_timer_is_started_and_stopped(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    assert dialog.timer.text() == "00:00"
    click(dialog, "timer")
    place.clock.pass_by(seconds=42)
    dialog.form.timer.ticked.emit()
    assert (dialog.timer.text(), dialog.start.text()) == ("00:42", "Stop")
    click(dialog, "timer")
    assert not dialog.form.timer.is_running


def test_the_arrow_keys_choose_what_came_of_it(window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    assert dialog.form.value("outcome") == ""
    dialog.rows["outcome"].field.setFocus()
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.form.value("outcome") == "message"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Down)
    assert dialog.form.value("outcome") == "no_answer"


def test_nothing_chosen_is_refused_at_its_place(window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    click(dialog, "submit")
    assert dialog.rows["outcome"].error() == "Say what came of the call."


def test_they_asked_not_to_be_called(place: OpenFolder, window: MainWindow) -> None:
    dialog = by_key(window, "globex")
    click(dialog, "no_calls")
    click(dialog, "submit")
    wait_for(lambda: not window.asking.dialogs)
    assert place.desk.application("globex").no_calls
    assert by_key(window, "globex").form.standing().may_call is False


def test_an_application_that_goes_takes_its_sheet_along(place: OpenFolder, window: MainWindow) -> None:
    by_key(window, "globex")
    assert place.desk.delete("globex")
    wait_for(lambda: not window.asking.dialogs)


def test_the_sheet_is_one_page_of_a5(window: MainWindow, tmp_path: Path) -> None:
    dialog = by_key(window, "globex")
    dialog.words.live.text.setPlainText("<b>Hello</b> & good morning. " * 60)
    click(dialog, "print")
    path = tmp_path / "sheet.pdf"
    assert pages_in(path) == 1
    assert page_size(path) == (420, 595)
    words = text_in(path)
    for wanted in (
        "IntrocalltoSamWeber",
        "Globex,Dataplatformlead",
        "442079460018",
        "<b>Hello</b>&goodmorning.",
        "Say",
    ):
        assert wanted in words


def test_the_printers_are_asked_for_by_the_systems_dialog(window: MainWindow, tmp_path: Path) -> None:
    drawn = Heard(window.asking.told)
    PrinterPaper().ask(window, "Call sheet", lambda printer: window.asking.told.emit(printer.docName()))
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None and dialog.isVisible()
    printer = dialog.printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "asked.pdf"))
    dialog.accept()
    wait_for(lambda: drawn.said == ["Call sheet"])


@pytest.mark.parametrize("size", [1.0, 1.5])
def test_the_ruler_tells_what_it_shows(window: MainWindow, size: float) -> None:
    theme().set_text_size(size)
    try:
        dialog = by_key(window, "globex")
        ruler = dialog.ruler
        assert ruler.accessibleName().startswith("Their clock: 10:30. 06:00 to 07:00: your night;")
        image = ruler.grab().toImage()
        band = ruler._band()
        x = band.left() + band.width() * (10.5 - 6) / 16
        marker = image.pixelColor(round(x), round(band.center().y()))
        assert marker == theme().colours.text
        live, night = (image.pixelColor(round(band.left() + band.width() * (h - 6) / 16), round(band.bottom()) - 3)
                       for h in (15, 6.2))  # fmt: skip
        assert live == theme().colours.accent_soft and night == theme().colours.violet_soft
    finally:
        theme().set_text_size(1.0)
