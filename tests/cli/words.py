"""Words for the command line, right ones and wrong ones, drawn for every argument and option that there is."""

from collections.abc import Sequence

import click
from hypothesis import strategies as st

from followup_desktop.domain.activity import ActivityKind
from followup_desktop.domain.application import Outcome, Stage
from followup_desktop.domain.contact import ContactRole
from followup_desktop.domain.fields import CONTACT_FIELDS, EDITABLE_FIELDS
from followup_desktop.domain.interview import InterviewKind, Signal, ThankBy
from followup_desktop.domain.settings import SETTING_NAMES

DAYS = ("2026-11-23", "2026-12-25", "1900-01-01", "2200-12-31", "")
INSTANTS = (
    "2026-11-24T10:00:00+00:00", "2026-11-24T11:00Z", "2026-11-30T17:40:00+13:00", "2026-12-07T18:00:00Z",
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
SETTINGS = {
    "timezone": ZONES,
    "country": BY_NAME["country"],
    "after_hours": ("evening", "morning"),
    "own_day_start": ("00:00", "07:00", "09:30", "23:59"),
    "own_day_end": ("22:00", "17:00", "00:30"),
    "live_windows": ('[["09:00", "12:00"]]', '[["00:00", "00:10"], ["23:00", "23:59"]]'),
    "evening_window": ('["18:00", "20:00"]', '["20:29", "20:30"]'),
    "morning_window": ('["07:00", "08:00"]',),
}


def calls(command: click.Command, ids: Sequence[str], keys: Sequence[str]) -> st.SearchStrategy[list[str]]:
    """The words of one call of the command: mostly such as it takes, with wrong ones among them."""
    given = [_of(command, parameter, ids, keys) for parameter in command.params]
    return st.tuples(*given).map(lambda parts: [word for part in parts for word in part])


def _of(
    command: click.Command, parameter: click.Parameter, ids: Sequence[str], keys: Sequence[str]
) -> st.SearchStrategy[list[str]]:
    values = _values(command.name or "", parameter.name or "", ids, keys)
    if isinstance(parameter, click.Argument):
        if parameter.name == "pairs":
            return st.lists(values, max_size=3)
        least = 1 if parameter.required else 0
        return st.lists(values, min_size=least, max_size=1)
    spellings = st.sampled_from([*parameter.opts, *parameter.secondary_opts])
    if getattr(parameter, "is_flag", False):
        return st.lists(spellings, max_size=1)
    most = 2 if parameter.multiple else 1
    pair = st.tuples(spellings, values)
    # Each option is there in one call of three: all at once, one wrong word among them would hide the others.
    once = st.lists(pair, min_size=1, max_size=most).map(lambda pairs: [word for two in pairs for word in two])
    return st.one_of(st.just([]), st.just([]), once)


def _values(command: str, name: str, ids: Sequence[str], keys: Sequence[str]) -> st.SearchStrategy[str]:
    if name == "pairs":
        known = CONTACT_FIELDS if command == "contact" else EDITABLE_FIELDS
        return st.one_of(*(_mostly(_field(command, one)).map(f"{one}={{}}".format) for one in known), _wrong())
    if command == "set":
        if name == "name":
            return _mostly(SETTING_NAMES)
        return _mostly([value for values in SETTINGS.values() for value in values] + [*NUMBERS, *TEXTS])
    if name == "application_id":
        return _mostly([*ids, *(one[:8] for one in ids)])
    if name == "key":
        return _mostly(keys)
    if name == "kind":
        return _mostly(KINDS[command])
    return _mostly(_field(command, name))


def _field(command: str, name: str) -> Sequence[str]:
    if command == "contact" and name == "role":
        return tuple(ContactRole)
    return BY_NAME.get(name, TEXTS)


def _mostly(right: Sequence[str]) -> st.SearchStrategy[str]:
    good = pick(right)
    return st.one_of(good, good, good, good, good, _wrong())


def _wrong() -> st.SearchStrategy[str]:
    return st.one_of(pick(WRONG), st.text(st.characters(), max_size=12))


def pick(values: Sequence[str]) -> st.SearchStrategy[str]:
    """One of them. Not ``sampled_from``, which is told by all its values, and some of these are long."""
    return st.integers(0, len(values) - 1).map(lambda index: str(values[index]))
