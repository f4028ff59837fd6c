"""The table of letters, and the lines of a letter by hand."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.vocabulary import Channel
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.handwriting import LETTERS_A_LINE, lines_to_copy
from followup_desktop.presentation.letters.letters_model import Column, LettersModel, how_many, standing_words
from followup_desktop.presentation.letters.past_letter import can_be_written, past_letter
from followup_desktop.presentation.letters.places import qt_place, text_place
from followup_desktop.presentation.letters.to_write import letter_to_write, nothing_to_write
from followup_desktop.presentation.paged_rows import PAGE
from followup_desktop.services import letters
from followup_desktop.services.ports.rows import LetterPlace, LetterRow
from tests.builders import HOLIDAYS, a_workplace, some_settings
from tests.desks import Heard, TestDesk
from tests.fakes import MemoryStore, SettableClock

NOW = datetime(2026, 11, 23, 14, 52, tzinfo=UTC)
NOTE = "thank_you_note:i1:asa:1"


def a_row(state: str = "planned", key: str = NOTE, **facts: object) -> LetterRow:
    row = LetterRow(
        "app", "Umbra Health", "Data platform lead", key, state, None, "Thank you", "Dear Dr. Lind, streams.", 0, None,
        "2026-11-23T09:00:00Z", "Åsa Lind",
    )  # fmt: skip
    return row._replace(**facts)  # type: ignore[arg-type]


ROWS = [
    a_row(),
    a_row("done", "gracious_note:1", company="Globex", checked=1, done_at="2026-11-20T10:00:00Z", contact=None),
    a_row("done", "stay_in_touch:1", body="", subject="", done_at="2025-11-20T10:00:00Z", channel="email"),
    a_row("skipped", "gracious_note:1", application_id="other"),
    a_row("done", NOTE, application_id="third", done_at="2026-11-20T10:00:00Z"),
]
SENT = {"checked": 1, "done_at": "2026-11-20T10:00:00Z"}


class WithLetters(MemoryStore):
    """A store with these letters, in this order, whatever else is in it."""

    def __init__(self, rows: list[LetterRow]) -> None:
        super().__init__(some_settings(timezone="Europe/London"))
        self.rows = rows

    def letter_order(self) -> list[LetterPlace]:
        return [LetterPlace(row.application_id, row.key) for row in self.rows]

    def letters(self, places: Sequence[LetterPlace]) -> list[LetterRow]:
        return [row for row in reversed(self.rows) if LetterPlace(row.application_id, row.key) in places]


def letters_model(rows: list[LetterRow]) -> LettersModel:
    made = LettersModel(Desk(a_workplace(WithLetters(rows), SettableClock(NOW), HOLIDAYS)))
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    tester.setUseFetchMore(False)
    made.refresh()
    return made


@pytest.fixture
def model(qapp: object) -> LettersModel:
    return letters_model(ROWS)


def column(model: LettersModel, which: Column) -> list[str]:
    return [model.index(row, which).data() for row in range(model.rowCount())]


def test_it_says_what_each_letter_is_and_how_it_stands(model: LettersModel) -> None:
    assert column(model, Column.LETTER)[:3] == [
        "Thank-you note, Åsa Lind",
        "Gracious note",
        "Stay-in-touch note, Åsa Lind",
    ]
    assert column(model, Column.STATE) == [
        "Draft", "Sent, checked", "Sent, written elsewhere", "Not sent", "Sent, unchecked",
    ]  # fmt: skip
    assert column(model, Column.WHEN) == [
        "Mon 23 Nov, 09:00", "Fri 20 Nov, 10:00", "Thu 20 Nov 2025, 10:00", "", "Fri 20 Nov, 10:00",
    ]  # fmt: skip
    assert column(model, Column.APPLICATION)[1] == "Globex, Data platform lead"
    said = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Thank-you note, Åsa Lind. Umbra Health, Data platform lead. Thank you. Draft. Mon 23 Nov, 09:00"
    heads = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    assert heads == ["Letter", "Application", "Subject", "State", "When"]


@pytest.mark.parametrize(
    ("deed", "words"),
    [
        ("sent_anyway", "Sent with open findings"),
        ("import", "Sent"),
        ("done", "Sent, checked"),
        (None, "Sent, checked"),
    ],
)
def test_a_letter_sent_with_open_findings_does_not_pass_for_a_checked_one(deed: str | None, words: str) -> None:
    assert standing_words(a_row("done", NOTE, marked_by=deed, **SENT)) == words
    unchecked = a_row("done", NOTE, marked_by=deed, done_at="2026-11-20T10:00:00Z")
    assert standing_words(unchecked) == "Sent, unchecked"


@pytest.mark.parametrize(
    ("text", "count"), [("globex", 1), ("asa stre", 3), ("checked", 1), ("draft umbra", 1), ("nothing", 0), ("  ", 5)]
)
def test_it_is_narrowed_by_words(qtbot: QtBot, model: LettersModel, text: str, count: int) -> None:
    model.find(text)
    qtbot.waitUntil(lambda: model.rowCount() == count)
    assert model.is_narrowed is bool(text.strip())
    read = Heard(model.modelReset)
    model.refresh()
    qtbot.waitUntil(lambda: bool(len(read)))
    assert model.rowCount() == count
    model.find("")
    assert how_many(model) == "5 letters"
    assert model.row_of("third", NOTE) == 4
    assert model.row_of("fourth", NOTE) == -1


def test_a_great_many_are_read_as_somebody_comes_to_them_and_looked_through_in_slices(qtbot: QtBot) -> None:
    rows = [a_row(application_id=f"app{n:04}", subject=f"Letter {n}") for n in range(2 * PAGE + 50)]
    model = letters_model(rows)
    assert (model.rowCount(), how_many(model)) == (PAGE, f"{len(rows)} letters")
    assert model.row_of(f"app{PAGE + 1:04}", NOTE) == PAGE + 1
    assert model.rowCount() == 2 * PAGE
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), model.canFetchMore(QModelIndex())) == (len(rows), False)
    model.find(f"letter {len(rows) - 1}")
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    assert column(model, Column.SUBJECT) == [f"Letter {len(rows) - 1}"]


def test_one_that_is_gone_since_the_order_was_read_has_no_row(qapp: object) -> None:
    rows = [a_row(application_id=f"app{n:04}") for n in range(PAGE + 2)]
    model = letters_model(rows)
    del rows[PAGE]
    model.fetchMore(QModelIndex())
    assert (model.rowCount(), model.total) == (PAGE + 1, PAGE + 1)
    assert model.row_at(PAGE).application_id == f"app{PAGE + 1:04}"


def test_what_is_to_be_written_is_the_late_one_first(qapp: object) -> None:
    desk = TestDesk()
    umbra, globex = desk.add_umbra(), desk.add_globex()
    key = letter_to_write(desk, umbra.id)
    assert key.startswith("thank_you_note")
    assert (letter_to_write(desk, globex.id), letter_to_write(desk, "gone")) == ("", "")
    assert nothing_to_write(desk, globex.id) == "Nothing is to be written to Globex now."
    letters.send(desk.work, umbra.id, key, Letter("Hi", "Dear"), Channel.EMAIL, passed=True)
    (row,) = letters.read(desk.work, letters.order(desk.work))
    assert not can_be_written(desk, row)
    letter = past_letter(desk, row)
    assert letter.standing == "Sent, checked · Mon 23 Nov, 14:52"
    assert (letter.subject, letter.text) == ("Hi", "Dear")
    desk.undo()
    assert can_be_written(desk, row)


def test_lines_by_hand_fit_the_page() -> None:
    lines = lines_to_copy("Åsa Lind\n1 High Street", "Dear Dr. Lind,\n\n" + "word " * 40)
    assert lines[:4] == ["Åsa Lind", "1 High Street", "", "Dear Dr. Lind,"]
    assert max(map(len, lines)) <= LETTERS_A_LINE
    assert " ".join(lines[5:]) == ("word " * 40).strip()
    assert lines_to_copy("", "") == []


@given(st.text(st.sampled_from("aé😀𝒳\n"), max_size=30), st.integers(0, 30))
def test_places_are_the_same_for_qt(text: str, place: int) -> None:
    place = min(place, len(text))
    assert qt_place(text, place) == len(text[:place].encode("utf-16-le")) // 2
    assert text_place(text, qt_place(text, place)) == place
