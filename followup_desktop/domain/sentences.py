"""Sentences for the user that the domain and the services make: whole, with what is filled in kept apart.

A sentence is a value. Whoever shows it has it said in the reader's language; ``str()`` says it in English, which is
what the command line and the log get.
"""

import re
from collections.abc import Mapping
from datetime import date, time
from functools import lru_cache
from typing import Any, NamedTuple, Protocol, TypeAlias


class Day(NamedTuple):
    """A day in a sentence, with its year where that is not the year of ``near``."""

    day: date
    near: date


class Weekday(NamedTuple):
    """The name of a day of the week in a sentence."""

    day: date


class Place(NamedTuple):
    """The place whose clocks are meant, by the name of its time zone."""

    zone: str


Value: TypeAlias = "str | int | time | Day | Weekday | Place | Sentence"


class Speaker(Protocol):
    """Whoever says sentences in one language."""

    def words(self, sentence: "Sentence", number: int | None) -> str:
        """The sentence's text with its names still in braces; for sentences with a number in the form that it takes."""
        ...

    def number(self, number: int) -> str:
        """The number in digits."""
        ...

    def clock(self, clock: time) -> str:
        """The time of day, to the minute."""
        ...

    def day(self, day: Day) -> str:
        """Weekday, day and month, and the year where it is needed."""
        ...

    def weekday(self, day: date) -> str:
        """The name of the day of the week."""
        ...

    def place(self, zone: str) -> str:
        """The city of a time zone."""
        ...


class Sentence:
    """A sentence in English, with the names of what is filled in between braces.

    With ``many`` it is a sentence about the number ``n``: the first text is for one, ``many`` for any other number.
    What is filled in is data, a number, a day, a time, a place, or another sentence; it is never looked at again.
    """

    __slots__ = ("_english", "many", "one", "values")

    def __init__(self, one: str, many: str = "", /, **values: Value) -> None:
        self.one = one
        self.many = many
        self.values: Mapping[str, Value] = values
        self._english: str | None = None

    @property
    def source(self) -> str:
        """The text by which translations know the sentence."""
        return self.many or self.one

    def filled(self, **values: Value) -> "Sentence":
        """The same sentence with these values."""
        return Sentence(self.one, self.many, **values)

    def plain(self) -> dict[str, Any]:
        """The sentence as plain values, for another process; days, times and places in it as English has them."""
        values = {name: value if isinstance(value, int) else _in_english(value) for name, value in self.values.items()}
        return {"one": self.one, "many": self.many, "values": values}

    @classmethod
    def of_plain(cls, told: Mapping[str, Any]) -> "Sentence":
        """The sentence of such values. Raises KeyError, TypeError or AttributeError where they are none."""
        values = {str(name): value if isinstance(value, int) else str(value) for name, value in told["values"].items()}
        return cls(str(told["one"]), str(told["many"]), **values)

    def said_by(self, speaker: Speaker) -> str:
        """The sentence in the speaker's language, filled in."""
        number = self.values.get("n") if self.many else None
        words = speaker.words(self, number if isinstance(number, int) else None)
        if not self.values:
            return words
        said = list(_parts(words))
        for place in range(1, len(said), 2):
            said[place] = self._said(said[place], speaker)
            if said[place].endswith(".") and said[place + 1].startswith("."):
                # What ends in a full stop of its own, such as "7. Dez.", ends the sentence with that one.
                said[place + 1] = said[place + 1][1:]
        return "".join(said)

    def _said(self, name: str, speaker: Speaker) -> str:
        value = self.values.get(name)
        if isinstance(value, str):
            return value
        match value:
            case None:
                return f"{{{name}}}"
            case int():
                return speaker.number(value)
            case time():
                return speaker.clock(value)
            case Day():
                return speaker.day(value)
            case Weekday():
                return speaker.weekday(value.day)
            case Place():
                return speaker.place(value.zone)
        return value.said_by(speaker)

    def __str__(self) -> str:
        if self._english is None:
            self._english = self.said_by(ENGLISH)
        return self._english

    def __repr__(self) -> str:
        return f"Sentence({str(self)!r})"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sentence):
            return NotImplemented
        return (self.one, self.many, self.values) == (other.one, other.many, other.values)

    def __hash__(self) -> int:
        return hash((self.one, self.many, tuple(sorted(self.values))))


class English:
    """Sentences as they are written here."""

    def words(self, sentence: Sentence, number: int | None) -> str:
        return sentence.one if number == 1 else sentence.source

    def number(self, number: int) -> str:
        return f"{number:,}" if number >= 10_000 else str(number)

    def clock(self, clock: time) -> str:
        return f"{clock.hour:02}:{clock.minute:02}"

    def day(self, day: Day) -> str:
        return say_day(*day)

    def weekday(self, day: date) -> str:
        return f"{day:%A}"

    def place(self, zone: str) -> str:
        return say_zone(zone)


ENGLISH = English()


@lru_cache(maxsize=2048)
def _parts(words: str) -> tuple[str, ...]:
    """What stands before the first name, that name, what stands before the next, and so on, to what ends the words."""
    return tuple(re.split(r"\{(\w+)\}", words))


def _in_english(value: Value) -> str:
    return str(Sentence("{value}", value=value))


def say_day(day: date, near: date) -> str:
    """The day in English as "Fri 4 Dec", with the year where it is not that of ``near``."""
    text = _without_year(day)
    return text if day.year == near.year else f"{text} {day.year}"


@lru_cache(maxsize=1024)
def _without_year(day: date) -> str:
    return f"{day:%a} {day.day} {day:%b}"


def say_zone(name: str) -> str:
    """The zone by its city: "London" for Europe/London."""
    return name.rpartition("/")[2].replace("_", " ")
