"""One deed as a line of JSON: what ``apply`` carries out, its arguments named as in the interchange schema."""

from collections.abc import Callable, Mapping
from typing import Any

from followup_desktop.domain import fields
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.fields import CONTACT_FIELDS, EDITABLE_FIELDS, Reader, read_record
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import LOGGABLE, ActivityKind, Outcome, Stage
from followup_desktop.interchange import json_file
from followup_desktop.services import board, deeds, follow_ups, interviews, undo
from followup_desktop.services.ports.workplace import Workplace

_ID: Mapping[str, Reader] = {"id": fields.identifier}
_STAGE = fields.choice(Stage)
_CONTACTS = fields.listed(lambda value, where: (read_record(value, CONTACT_FIELDS, where, ("name",)), value)[1])
"""Checked here for the sake of the place that is named; the deed reads them itself."""
_LOGGED: Mapping[str, Reader] = {
    "kind": fields.choice([kind for kind in ActivityKind if kind in LOGGABLE]),
    "at": fields.instant,
    "text": fields.text,
    "decision_on": fields.optional(fields.day),
    "follow_up": lambda value, where: fields.follow_up_key(value, where) if value != "" else "",
    "contact_id": fields.identifier,
}


def carry_out(work: Workplace, line: str) -> deeds.Outcome:
    """Carries out the deed of the line, durably when it returns.

    Raises Refused for what is no deed, with the field named, and all that the deed raises.
    """
    given = json_file.record(line, "the line")
    name = given.pop("do", None)
    deed = _DEEDS.get(name) if isinstance(name, str) else None
    if deed is None:
        raise fields.refuse(
            "do", Sentence("“{field}” is one of {deeds}; nothing was changed.", deeds=", ".join(_DEEDS))
        )
    return deed(work, given)


def _add(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    known = {**_ID, "stage": _STAGE, "contacts": _CONTACTS, **EDITABLE_FIELDS}
    read = read_record(given, known, "", ("company", "role"))
    rest = {key: value for key, value in given.items() if key not in ("id", "stage", "contacts")}
    stage, contacts = read.get("stage", Stage.INTERESTED), read.get("contacts", ())
    return board.add(work, rest, stage, contacts, read.get("id", ""))


def _edit(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    return board.edit(work, _taken_id(given), given)


def _move(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    known = {
        **_ID,
        "stage": _STAGE,
        "below": fields.identifier,
        "outcome": fields.optional(fields.choice(Outcome)),
        "on": fields.optional(fields.day),
    }
    read = read_record(given, known, "", ("id", "stage"))
    return board.move_card(
        work,
        read["id"],
        read["stage"],
        below=read.get("below"),
        reorder="below" in read,
        outcome=read.get("outcome"),
        on=read.get("on"),
    )


def _note(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    read = read_record(given, {**_ID, "text": fields.text, "at": fields.instant}, "", ("id", "text"))
    return follow_ups.log(work, read["id"], ActivityKind.NOTE, at=read.get("at"), text=read["text"])


def _interview(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    application_id = _taken_id(given)
    known = {"interview": fields.identifier, "with": fields.listed(fields.name)}
    read = read_record({key: given.pop(key) for key in known if key in given}, known, "")
    return interviews.save(work, application_id, given, read.get("interview", ""), read.get("with", ()))


def _log(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    read = read_record(given, {**_ID, **_LOGGED, "no_more_calls": fields.flag}, "", ("id", "kind"))
    return follow_ups.log(
        work,
        read["id"],
        read["kind"],
        at=read.get("at"),
        text=read.get("text", ""),
        decision_on=read.get("decision_on"),
        key=read.get("follow_up", ""),
        contact_id=read.get("contact_id", ""),
        no_more_calls=read.get("no_more_calls", False),
    )


def _done(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    known = {**_ID, "key": fields.follow_up_key, "anyway": fields.flag}
    read = read_record(given, known, "", ("id", "key"))
    return follow_ups.done(work, read["id"], read["key"], anyway=read.get("anyway", False))


def _delete(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    return board.delete(work, read_record(given, _ID, "", ("id",))["id"])


def _undo(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    read_record(given, {}, "")
    return undo.undo(work)


def _redo(work: Workplace, given: dict[str, Any]) -> deeds.Outcome:
    read_record(given, {}, "")
    return undo.redo(work)


def _taken_id(given: dict[str, Any]) -> str:
    """The id of the application, out of what is given."""
    if "id" not in given:
        raise Refused(Sentence("“{field}” is missing; nothing was changed.", field="id"), "id")
    return fields.identifier(given.pop("id"), "id")


_DEEDS: Mapping[str, Callable[[Workplace, dict[str, Any]], deeds.Outcome]] = {
    "add": _add,
    "edit": _edit,
    "move": _move,
    "note": _note,
    "interview": _interview,
    "log": _log,
    "done": _done,
    "delete": _delete,
    "undo": _undo,
    "redo": _redo,
}
