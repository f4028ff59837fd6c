"""What somebody said about the decision, as the program reads it and says it back."""

from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.plan_words import when_words
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.deeds import Outcome

tr = Texts("PromiseReading")


class Trust(Enum):
    """How far a reading is to be trusted."""

    NOTHING_SAID = auto()
    SURE = auto()
    CHECK = auto()
    """It could mean something else: the day is offered, not taken."""
    ASK = auto()
    """Only a beginning is named: the user chooses the day."""
    NOT_READ = auto()
    """No date is understood."""


class PromiseRead(NamedTuple):
    """What is said back about the words, and the day (ISO) that is taken or offered; empty where there is none.

    ``back`` is what is said back once the day is taken.
    """

    said: str
    trust: Trust
    day: str = ""
    back: str = ""


def ask_for_news(desk: Desk, outcome: Outcome) -> str:
    """What asks for news after the promise, in the plan that a deed would lead to: "Message on Mon 7 Dec, 17:30."

    Empty where nothing does.
    """
    if outcome.plan is None:
        return ""
    asks = (f for f in outcome.plan.follow_ups if f.kind in (Kind.DECISION_CALL, Kind.APPLICATION_CALL))
    follow_up = next(asks, None)
    if follow_up is None:
        return ""
    if follow_up.channel is Channel.VOICEMAIL:
        words = tr("Message on %1.")
    elif follow_up.channel is Channel.EMAIL:
        words = tr("Email on %1.")
    else:
        words = tr("Call on %1.")
    today = desk.today()
    return fill(words, when_words(follow_up, today, desk.settings().timezone))


NOTHING_SAID = PromiseRead("", Trust.NOTHING_SAID)


class PromiseReading:
    """Reads words into a day, as long as nobody has entered another day by hand."""

    def __init__(self, desk: Desk, application: JobApplication) -> None:
        self._desk = desk
        self._application = application
        self._filled_in = ""

    def read(self, words: str, said_on: date) -> PromiseRead:
        """What the words, said on that local date of the application, are read as."""
        if not words.strip():
            return NOTHING_SAID
        reading = self._desk.read_promise(self._application, words, said_on)
        if reading is None:
            return PromiseRead(tr("I read no date in this. Choose the day, or leave it empty."), Trust.NOT_READ)
        back = say(reading.said(said_on))
        if reading.latest is None:
            return PromiseRead(
                fill(tr("I read this as: %1. By when will they decide? Choose the day, or leave it empty."), back),
                Trust.ASK,
            )
        day = reading.latest.isoformat()
        taken = fill(tr("I read this as: %1."), back)
        if reading.sure:
            return PromiseRead(taken, Trust.SURE, day, taken)
        return PromiseRead(fill(tr("Please check: do they mean %1?"), back), Trust.CHECK, day, taken)

    def day_for(self, found: PromiseRead, entered: str) -> str:
        """The day to show beside the words: the one read for sure, unless another one was entered by hand."""
        if entered not in ("", self._filled_in):
            return entered
        self._filled_in = found.day if found.trust is Trust.SURE else ""
        return self._filled_in

    def recognise(self, found: PromiseRead, entered: str) -> None:
        """What stands there from before: a day that is what the words say was filled in, and follows them."""
        self._filled_in = entered if entered and entered == found.day else ""
