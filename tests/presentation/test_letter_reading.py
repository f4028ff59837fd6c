"""Proofreading beside the window ends with whoever asked for it."""

from collections.abc import Sequence
from threading import Event

import pytest
from shiboken6 import delete

from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.finding import Finding
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.letters.reading import LetterReading, Task

pytestmark = pytest.mark.usefixtures("qapp")


class SlowProofreader:
    """Reads only once it may."""

    def __init__(self) -> None:
        self.begun = Event()
        self.may_go_on = Event()

    def dialects(self) -> tuple[str, ...]:
        return ("US",)

    def knows(self, text: str, dialect: str) -> bool:
        self.begun.set()
        return self.may_go_on.wait(10)

    def check(self, text: str, known_words: Sequence[str], dialect: str) -> tuple[Finding, ...]:
        return ()


def test_a_reading_that_is_thrown_away_takes_its_thread_along() -> None:
    proofreader = SlowProofreader()
    reading = LetterReading(lambda: proofreader)
    reading.look(Task("Dear Anna,", LetterFacts(Kind.STAY_IN_TOUCH), (), "US", ()))
    reading.hurry()
    assert proofreader.begun.wait(10)
    thread = reading.thread_of_it
    assert thread is not None
    delete(reading)
    proofreader.may_go_on.set()
    thread.join(10)
    # What the thread raised would fail the test as well.
    assert not thread.is_alive()
