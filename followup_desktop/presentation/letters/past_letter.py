"""A letter that is over, in the words of the window."""

from typing import NamedTuple

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.letters_model import letter_words, say_when, standing_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.ports.rows import LetterRow

tr = Texts("Letters")


class PastLetter(NamedTuple):
    """What it is, about which application, how it stands and since when, subject and text."""

    title: str
    about: str
    standing: str
    subject: str
    text: str


def past_letter(desk: Desk, row: LetterRow) -> PastLetter:
    """The letter of that row."""
    when = say_when(row, desk.now(), desk.zone())
    standing = fill(tr("%1 · %2"), standing_words(row), when) if when else standing_words(row)
    return PastLetter(letter_words(row), fill(tr("%1, %2"), row.company, row.role), standing, row.subject, row.body)


def can_be_written(desk: Desk, row: LetterRow) -> bool:
    """Whether its follow-up is still open, so that writing can go on."""
    application = desk.application(row.application_id)
    return desk.plan(application).follow_up(row.key) is not None
