"""The sentences of domain and services in the user's language, as the window shows them."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from followup_desktop.domain.sentences import Day, Sentence, say_zone
from followup_desktop.presentation.wall_clock import say_clock, say_day
from followup_desktop.when_wanted import modules_when_wanted

if TYPE_CHECKING:
    from followup_desktop.domain.errors import FollowupError
    from followup_desktop.domain.follow_up import PlannedFollowUp
    from followup_desktop.domain.method import wording
else:
    (wording,) = modules_when_wanted("followup_desktop.domain.method", "wording")


class _Reader:
    """Says sentences in the language of the program's translations, with days and numbers as the locale writes them."""

    def words(self, sentence: Sentence, number: int | None) -> str:
        source = sentence.source
        said = QCoreApplication.translate("Sentences", source, None, -1 if number is None else number)
        return sentence.one if number == 1 and said == source else said

    def number(self, number: int) -> str:
        return QLocale().toString(number)

    def clock(self, clock: time) -> str:
        return say_clock(clock)

    def day(self, day: Day) -> str:
        return say_day(*day)

    def weekday(self, day: date) -> str:
        return QLocale().dayName(day.isoweekday())

    def place(self, zone: str) -> str:
        return say_zone(zone)


_READER = _Reader()


def say(sentence: Sentence | str) -> str:
    """The sentence in the user's language; a text is there already."""
    return sentence if isinstance(sentence, str) else sentence.said_by(_READER)


def say_fault(fault: FollowupError) -> str:
    """What went wrong, in the user's language."""
    return say(fault.sentence)


def say_why(follow_up: PlannedFollowUp) -> str:
    """Why the follow-up stands where it stands, in the user's language."""
    return " ".join(map(say, wording.why_of(follow_up)))
