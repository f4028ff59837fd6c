"""A letter that is over, read in its sheet."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from followup_desktop.presentation.letters.past_letter import PastLetter
from followup_desktop.widgets.letters.letter_sheet import LetterSheet

Show = Callable[[str], LetterSheet]


@pytest.fixture
def show(qapp: QApplication) -> Iterator[Show]:
    made: list[LetterSheet] = []

    def open_sheet(text: str) -> LetterSheet:
        sheet = LetterSheet(PastLetter("Thank-you note", "Umbra Health", "Sent", "Thank you", text))
        made.append(sheet)
        sheet.open()
        return sheet

    yield open_sheet
    for sheet in made:
        sheet.close()


def test_its_text_is_shown_and_copied(show: Show) -> None:
    sheet = show("Dear Dr. Lind,\n\nThank you.")
    assert sheet.text.isVisible() and not sheet.untold.isVisible()
    copy = sheet.findChild(QPushButton, "copy")
    assert copy is not None
    copy.click()
    assert QApplication.clipboard().text() == "Dear Dr. Lind,\n\nThank you."


def test_a_letter_written_elsewhere_says_that_its_text_is_not_known(show: Show) -> None:
    sheet = show("")
    copy = sheet.findChild(QPushButton, "copy")
    assert copy is not None and not copy.isVisible() and not sheet.text.isVisible()
    assert sheet.untold.isVisible()
