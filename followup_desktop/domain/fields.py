"""The fields of the interchange schema: from plain JSON values to the domain and back.

Every refusal names the field by its path, such as ``applications[3].interviews[0].ends_at``.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import format_instant, is_zone, parse_date, parse_instant
from followup_desktop.domain.vocabulary import (
    ActivityKind,
    Channel,
    ContactRole,
    InterviewKind,
    Kind,
    NextContact,
    Outcome,
    Signal,
    State,
    ThankBy,
)

LONGEST_TEXT = 100_000
HIGHEST_SEQUENCE = 2**31 - 1
"""The highest number that calendars read."""
Reader = Callable[[Any, str], Any]
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_UUID = r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}"
# Compiled when it is first wanted: a start reads no keys.
_KEY = rf"(?P<kind>[a-z_]+)(?P<ids>(?::{_UUID}){{0,2}}):(?P<attempt>[1-9][0-9]{{0,5}})"


def refuse(where: str, sentence: Sentence) -> Refused:
    """A refusal whose sentence names the field, as ``{field}``, in place of one that it named before."""
    return Refused(sentence.filled(**{**sentence.values, "field": where}), where)


# One value ------------------------------------------------------------------------------------------------------


def text(value: Any, where: str) -> str:
    """A text of at most 100,000 characters; control characters other than tabs and line ends are refused."""
    if not isinstance(value, str):
        raise refuse(where, Sentence("“{field}” needs a text; nothing was changed."))
    if len(value) > LONGEST_TEXT:
        raise refuse(
            where, Sentence("“{field}” is longer than {longest} characters; nothing was changed.", longest=LONGEST_TEXT)
        )
    try:
        value.encode()
    except UnicodeEncodeError:
        raise refuse(where, Sentence("“{field}” holds half of a character; nothing was changed.")) from None
    if _CONTROL.search(value):
        raise refuse(where, Sentence("“{field}” holds a control character; nothing was changed."))
    return value


def name(value: Any, where: str) -> str:
    """A text that is not empty."""
    if not text(value, where).strip():
        raise refuse(where, Sentence("“{field}” must not be empty; nothing was changed."))
    return str(value)


def zone(value: Any, where: str) -> str:
    """An IANA time zone, or an empty text where it is not known."""
    if text(value, where) and not is_zone(value):
        raise refuse(
            where,
            Sentence(
                "“{field}” is “{value}”, which is no IANA time zone (such as Europe/Berlin); nothing was changed.",
                value=shown(value),
            ),
        )
    return str(value)


def country(value: Any, where: str) -> str:
    """An ISO 3166-1 alpha-2 code, or an empty text."""
    if text(value, where) and not re.fullmatch(r"[A-Za-z]{2}", value):
        raise refuse(
            where,
            Sentence(
                "“{field}” is “{value}”, which is no country code of two letters (such as DE); nothing was changed.",
                value=shown(value),
            ),
        )
    return str(value).upper()


def day(value: Any, where: str) -> date:
    """An ISO 8601 date."""
    try:
        return parse_date(text(value, where))
    except ValueError:
        raise refuse(
            where,
            Sentence(
                "“{field}” is “{value}”, which is no date such as 2026-11-30; nothing was changed.", value=shown(value)
            ),
        ) from None


def instant(value: Any, where: str) -> datetime:
    """An ISO 8601 instant with an offset or Z, in UTC."""
    try:
        return parse_instant(text(value, where))
    except ValueError:
        raise refuse(
            where,
            Sentence(
                "“{field}” is “{value}”, which is no instant such as 2026-11-30T14:30:00+01:00; nothing was changed.",
                value=shown(value),
            ),
        ) from None


def flag(value: Any, where: str) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise refuse(where, Sentence("“{field}” is either true or false; nothing was changed."))
    return value


def identifier(value: Any, where: str) -> str:
    """A UUID, written in the canonical way."""
    if not re.fullmatch(_UUID, text(value, where)):
        raise refuse(
            where, Sentence("“{field}” is “{value}”, which is no UUID; nothing was changed.", value=shown(value))
        )
    return str(value).lower()


def follow_up_key(value: Any, where: str) -> str:
    """The key of a follow-up: ``kind[:interview id][:contact id]:attempt``."""
    match = re.fullmatch(_KEY, text(value, where))
    if not match or match["kind"] not in set(Kind):
        raise refuse(
            where,
            Sentence(
                "“{field}” is “{value}”, which is no key of a follow-up; nothing was changed.", value=shown(value)
            ),
        )
    return str(value).lower()


def whole(value: Any) -> int | None:
    """A whole number, which JSON may write as ``5.0`` as well; None for anything else."""
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def count(value: Any, where: str) -> int:
    """A whole number that is not negative, and not above what calendars read."""
    number = whole(value)
    if number is None or not 0 <= number <= HIGHEST_SEQUENCE:
        raise refuse(
            where,
            Sentence("“{field}” needs a whole number from 0 to {most}; nothing was changed.", most=HIGHEST_SEQUENCE),
        )
    return number


def choice(allowed: Iterable[StrEnum]) -> Reader:
    """One of the values of a closed list."""
    values = {str(one): one for one in allowed}

    def read(value: Any, where: str) -> StrEnum:
        if text(value, where) not in values:
            raise refuse(
                where,
                Sentence(
                    "“{field}” is “{value}”; it is one of {values}; nothing was changed.",
                    value=shown(value),
                    values=", ".join(values),
                ),
            )
        return values[value]

    return read


def optional(read: Reader, nothing: Any = None) -> Reader:
    """The same, or null."""
    return lambda value, where: nothing if value is None else read(value, where)


def listed(read: Reader) -> Reader:
    """A list of the same."""

    def read_all(value: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise refuse(where, Sentence("“{field}” needs a list; nothing was changed."))
        return tuple(read(part, f"{where}[{index}]") for index, part in enumerate(value))

    return read_all


def shown(value: str) -> str:
    """A text that was given, as a sentence can show it: on one line, of at most 60 characters."""
    shortened = value if len(value) <= 60 else value[:59] + "…"
    return "".join(c if c.isprintable() else "�" for c in shortened)


def read_record(data: Any, fields: Mapping[str, Reader], where: str, required: Iterable[str] = ()) -> dict[str, Any]:
    """The values of an object, each read by its field. Refuses unknown keys by name, and missing required ones."""
    if not isinstance(data, dict):
        raise refuse(where or "the file", Sentence("“{field}” needs an object; nothing was changed."))
    prefix = f"{where}." if where else ""
    for key in data:
        if key not in fields:
            raise refuse(f"{prefix}{shown(key)}", Sentence("“{field}” is no key of this format; nothing was changed."))
    for key in required:
        if key not in data:
            raise refuse(f"{prefix}{key}", Sentence("“{field}” is missing; nothing was changed."))
    return {key: fields[key](value, f"{prefix}{key}") for key, value in data.items()}


# Records --------------------------------------------------------------------------------------------------------

CONTACT_FIELDS: Mapping[str, Reader] = {
    "id": identifier,
    "name": name,
    "role": choice(ContactRole),
    "title": text,
    "email": text,
    "phone": text,
    "timezone": zone,
    "address": text,
    "notes": text,
    "salutation": text,
}
INTERVIEW_FIELDS: Mapping[str, Reader] = {
    "id": identifier,
    "starts_at": instant,
    "ends_at": instant,
    "kind": choice(InterviewKind),
    "place": text,
    "contact_ids": listed(identifier),
    "asked_process": optional(flag),
    "next_steps": text,
    "decision_on": optional(day),
    "signal": optional(choice(Signal)),
    "learned": text,
    "notes": text,
    "thank_by": choice(ThankBy),
    "promise_words": text,
    "next_contact": optional(choice(NextContact)),
    "called_off": flag,
}
ACTIVITY_FIELDS: Mapping[str, Reader] = {
    "id": identifier,
    "at": instant,
    "kind": choice(ActivityKind),
    "text": text,
    "contact_id": identifier,
    "follow_up": lambda value, where: follow_up_key(value, where) if value != "" else "",
    "from_stage": text,
    "to_stage": text,
    "decision_on": optional(day),
}
CALENDAR_FIELDS: Mapping[str, Reader] = {
    "uid": identifier,
    "sequence": count,
    "created_at": instant,
    "modified_at": instant,
    "first_exported_at": optional(instant),
    "cancelled_at": optional(instant),
    "hash": text,
    "vevent": text,
}
FOLLOW_UP_FIELDS: Mapping[str, Reader] = {
    "key": follow_up_key,
    "state": choice(State),
    "own_start": optional(instant),
    "channel": optional(choice((Channel.CALL, Channel.VOICEMAIL, Channel.EMAIL, Channel.LETTER))),
    "subject": text,
    "body": text,
    "done_at": optional(instant),
    "checked": flag,
}
"""All but what calendars were told."""
EDITABLE_FIELDS: Mapping[str, Reader] = {
    "company": name,
    "role": name,
    "outcome": optional(choice(Outcome)),
    "key_skill": text,
    "location": text,
    "timezone": zone,
    "country": country,
    "subdivision": text,
    "posting_url": text,
    "source": text,
    "salary": text,
    "tags": listed(text),
    "notes": text,
    "added_on": day,
    "applied_on": optional(day),
    "posting_closes_on": optional(day),
    "offer_reply_by": optional(day),
    "closed_on": optional(day),
    "no_calls": flag,
    "chase": flag,
    "call_after_applying": flag,
    "archived": flag,
}
"""What can be edited of an application by itself; its stage is moved, its people and rounds have deeds of their own."""


def check_span(starts_at: datetime, ends_at: datetime, where: str) -> None:
    """Refuses an interview that does not end after it starts; one can last for days."""
    if ends_at <= starts_at:
        raise refuse(where, Sentence("“{field}” must come after the start of the interview; nothing was changed."))


# Back to plain values -------------------------------------------------------------------------------------------

_LEFT_OUT_WHEN_EMPTY = frozenset({"contact_id", "role", "kind", "added_on", "follow_up"})
"""Keys whose value in the schema cannot be empty or null."""


def write_record(record: Any, fields: Iterable[str]) -> dict[str, Any]:
    """These fields of a record as plain JSON values, in the order of the schema."""
    values = {key: _plain(getattr(record, key)) for key in fields}
    return {k: v for k, v in values.items() if not (k in _LEFT_OUT_WHEN_EMPTY and v in (None, ""))}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return format_instant(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, tuple):
        return list(value)
    return value
