"""Words for the command line, right ones and wrong ones, drawn for every argument and option that there is."""

from collections.abc import Sequence
from typing import NamedTuple

import click
from hypothesis import strategies as st

from followup_desktop.domain.fields import CONTACT_FIELDS, EDITABLE_FIELDS
from followup_desktop.domain.settings import SETTING_NAMES
from followup_desktop.domain.vocabulary import ActivityKind, ContactRole, InterviewKind, Outcome, Signal, Stage, ThankBy

DAYS = ("2026-11-23", "2026-12-25", "1900-01-01", "2200-12-31", "")
INSTANTS = (
    "2026-11-20T14:30:00+00:00", "2026-11-20T15:30Z", "2026-12-01T10:00:00+05:45", "2026-12-01T11:00:00+05:45",
    "1900-01-01T00:00:00Z", "1900-01-01T01:00:00Z", "2200-12-31T22:59:59Z", "2200-12-31T23:59:59Z",
)  # fmt: skip
NUMBERS = ("0", "1", "2", "5", "90", "3650")
FLAGS = ("true", "false", "yes", "no")
TEXTS = ("Umbra Health", "Åsa Lind", "two\nlines", "a, b", "+44 20 7946 0123", "asa@umbra.example", "نگار", "x" * 300)
ZONES = ("Europe/London", "Pacific/Apia", "Asia/Kathmandu", "America/St_Johns", "UTC")
WRONG = (
    "", " ", "²", "٣", "-", "--", "-1", "--5", "0x10", "1e9", "9" * 12, "9" * 5000, "NaN", "null", "[]", "{}",
    '[["09:00"]]', '[["09:00", "08:00"]]', "[" * 50_000, '"\\ud800"', "\ud800", "\udcff", "\0", "a\0b", "\x1b[31mred",
    "\x9b31m", "\x85", "\u2028", "x" * 100_001, "%", "_", "'; DROP TABLE application; --", "=", "=x", "id=1",
    "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30", "٢٠٢٦-١١-٢٣", "2026-11-23T10:00:00",
    "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-23T25:00:00Z", "2026-11-23T10:00:00+99:00",
    "Europe", "Europe/", "../etc/passwd", "right/UTC", "localtime", "ZZ", "limbo", "2٣:00", "~nosuch/x.json",
    "decision_call:1", "move_on:999999", "application_call:1000000", "ffffffff", "ffffffff-ffff-ffff-ffff-ffffffffffff",
)  # fmt: skip
FILES = (
    "all.json", "plan.ics", "broken.json", "newer.json", "none.json", "folder.json", "no/such/folder.json",
    "x" * 300 + ".json", "\udcff.json", "/dev/full.json", "plan.txt", "folder", ".json", "caf\u00e9.ics",
)  # fmt: skip
CHOICES = {
    "stage": tuple(Stage),
    "outcome": tuple(Outcome),
    "signal": tuple(Signal),
    "thank_by": tuple(ThankBy),
}
BY_NAME: dict[str, Sequence[str]] = {
    **dict.fromkeys(("added_on", "applied_on", "posting_closes_on", "offer_reply_by", "closed_on"), DAYS),
    **dict.fromkeys(("on_day", "until", "decision", "decision_on"), DAYS),
    **dict.fromkeys(("starts_at", "ends_at", "at", "instant"), INSTANTS),
    **dict.fromkeys(("no_calls", "chase", "call_after_applying", "archived"), FLAGS),
    **{name: tuple(values) for name, values in CHOICES.items()},
    "timezone": ZONES,
    "country": ("GB", "de", "US", ""),
    "subdivision": ("BY", "ENG", ""),
    "since": NUMBERS,
    "number": NUMBERS,
    "file": FILES,
    "people": ("Åsa Lind", "Sam Weber", "Nobody Yet"),
    "person": ("Åsa Lind", "Sam Weber"),
}
KINDS = {"log": tuple(ActivityKind), "interview": tuple(InterviewKind), "contact": tuple(ContactRole)}
VALUES_OF_SETTINGS = (
    *ZONES, *BY_NAME["country"], *NUMBERS, *TEXTS, "evening", "morning", "00:00", "07:00", "09:30", "17:00", "23:59",
    '[["09:00", "12:00"]]', '[["00:00", "00:10"], ["23:00", "23:59"]]', '["18:00", "20:00"]', '["07:00", "08:00"]',
)  # fmt: skip


class Application(NamedTuple):
    """What a command can name of an application: its id and the keys of its follow-ups."""

    id: str
    keys: Sequence[str]


class Words(NamedTuple):
    """Which words a call may hold: those about one application, and wrong ones among them or none."""

    command: str
    application: Application
    with_wrong: bool

    def mostly(self, right: Sequence[str]) -> st.SearchStrategy[str]:
        """One of the right ones, or, in a call with wrong ones, now and then anything."""
        good = pick(right)
        return st.one_of(good, good, good, good, wrong()) if self.with_wrong else good


def calls(command: click.Command, applications: Sequence[Application]) -> st.SearchStrategy[list[str]]:
    """The words of one call of the command: every second time such as it takes, else with wrong ones among them."""
    which = st.tuples(st.integers(0, len(applications) - 1), st.booleans())
    return which.flatmap(lambda drawn: _call(command, Words(command.name or "", applications[drawn[0]], drawn[1])))


def _call(command: click.Command, words: Words) -> st.SearchStrategy[list[str]]:
    given = st.tuples(*(_of(parameter, words) for parameter in command.params))
    return given.map(lambda parts: [word for part in parts for word in part])


def _of(parameter: click.Parameter, words: Words) -> st.SearchStrategy[list[str]]:
    values = _values(parameter.name or "", words)
    if isinstance(parameter, click.Argument):
        least = 1 if parameter.required else 0
        return st.lists(values, min_size=least, max_size=3 if parameter.nargs == -1 else 1)
    spellings = st.sampled_from([*parameter.opts, *parameter.secondary_opts])
    if getattr(parameter, "is_flag", False):
        return st.lists(spellings, max_size=1)
    pair = st.tuples(spellings, values).map(list)
    # Each option is there in one call of three.
    return st.one_of(st.just([]), st.just([]), pair)


def _values(name: str, words: Words) -> st.SearchStrategy[str]:
    if name == "pairs":
        known = CONTACT_FIELDS if words.command == "contact" else EDITABLE_FIELDS
        pairs = st.one_of(*(words.mostly(_of_field(one, words)).map(f"{one}={{}}".format) for one in known))
        return st.one_of(pairs, pairs, pairs, wrong()) if words.with_wrong else pairs
    if name == "application_id":
        return words.mostly([words.application.id, words.application.id[:8]])
    if name == "key":
        return words.mostly(words.application.keys)
    if words.command == "set":
        return words.mostly(SETTING_NAMES if name == "name" else VALUES_OF_SETTINGS)
    return words.mostly(_of_field(name, words))


def _of_field(name: str, words: Words) -> Sequence[str]:
    if name == "kind":
        return KINDS[words.command]
    if name == "role" and words.command == "contact":
        return KINDS["contact"]
    return BY_NAME.get(name, TEXTS)


def wrong() -> st.SearchStrategy[str]:
    """A word that hardly anything takes."""
    return st.one_of(pick(WRONG), st.text(st.characters(), max_size=12))


def pick(values: Sequence[str]) -> st.SearchStrategy[str]:
    """One of them. Not ``sampled_from``, which is told by all its values, and some of these are long."""
    return st.integers(0, len(values) - 1).map(lambda index: str(values[index]))
