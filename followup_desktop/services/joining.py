"""What a file gives, joined to what is there, so that nothing that is there is lost.

A record that the file gives an id gets the values that it names, and keeps the others. One without an id was taken in
before where its content has made that id already; else it is the one that says all that the file says of it, whatever
its id. Either stays as it is. Everything else is added.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from operator import attrgetter
from types import MappingProxyType
from typing import Any, NamedTuple, TypeVar

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.fields import EDITABLE_FIELDS
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp
from followup_desktop.domain.interview import Interview

Keys = frozenset[str]
_NO_PARTS: Mapping[tuple[str, str], Keys] = MappingProxyType({})


class Given(NamedTuple):
    """An application as a file gives it, and the keys that the file names: of itself, and of each of its parts.

    ``parts`` holds keys by the list and the id of the part (of a follow-up: its key). Where ``id`` is not among the
    keys, it was made from the content.
    """

    application: JobApplication
    keys: Keys
    parts: Mapping[tuple[str, str], Keys] = _NO_PARTS


_Identified = TypeVar("_Identified", JobApplication, Contact, Interview, Activity)
_Part = TypeVar("_Part", Contact, Interview, Activity)
_Alike = Callable[[Any], Any]
_BY_TITLE: _Alike = attrgetter("company", "role")
_OWN_FIELDS: Keys = frozenset({*EDITABLE_FIELDS, "stage", "rank"})
# The order of cards is not what they say.
_COMPARED: Keys = (_OWN_FIELDS - {"rank"}) | {"id"}
_WHAT_ENDED_IT = frozenset({"state", "own_start", "channel", "done_at"})


def recognized(there: Iterable[JobApplication], given: Sequence[Given]) -> list[Given]:
    """What the file gives, under the ids under which it is there already; such as have no id name nothing then."""
    keys = {item.application.id: item.keys for item in given}
    places = _places(there, [item.application for item in given], lambda one: keys[one.id] & _COMPARED, _BY_TITLE)
    found = []
    for item in given:
        place = places.get(item.application.id)
        if place is not None and "id" not in item.keys:
            item = item._replace(application=replace(item.application, id=place), keys=frozenset())
        found.append(item)
    return found


def joined(known: JobApplication, given: Given) -> JobApplication:
    """The application that is there, with what the file names of it."""
    application = given.application
    return replace(
        known,
        **{key: getattr(application, key) for key in given.keys & _OWN_FIELDS},
        contacts=_parts("contacts", known.contacts, application.contacts, given.parts, attrgetter("name")),
        interviews=tuple(
            sorted(
                _parts(
                    "interviews",
                    known.interviews,
                    application.interviews,
                    given.parts,
                    attrgetter("starts_at", "ends_at"),
                ),
                key=attrgetter("starts_at", "id"),
            )
        ),
        activity=tuple(
            sorted(
                _parts("activity", known.activity, application.activity, given.parts, attrgetter("at", "kind")),
                key=attrgetter("at"),
            )
        ),
        follow_ups=_follow_ups(known, given),
    )


def _places(
    there: Iterable[_Identified],
    given: Sequence[_Identified],
    keys_of: Callable[[_Identified], Keys],
    alike: _Alike,
) -> dict[str, str]:
    """The ids of those that are there already, by the ids under which they are given.

    ``alike`` is what two records have in common that may be one. No two of those given are the same one.
    """
    wanted = {one.id for one in given}
    found = {}
    free: dict[Any, list[_Identified]] = defaultdict(list)
    for one in there:
        if one.id in wanted:
            found[one.id] = one.id
        else:
            free[alike(one)].append(one)
    for one in given:
        keys = keys_of(one)
        if one.id in found or "id" in keys or alike(one) not in free:
            continue
        candidates = free[alike(one)]
        same = next((c for c in candidates if all(getattr(c, key) == getattr(one, key) for key in keys)), None)
        if same is not None:
            candidates.remove(same)
            found[one.id] = same.id
    return found


def _parts(
    name: str,
    there: Sequence[_Part],
    given: Sequence[_Part],
    named: Mapping[tuple[str, str], Keys],
    alike: _Alike,
) -> tuple[_Part, ...]:
    places = _places(there, given, lambda one: named[name, one.id], alike)
    whole = {one.id: one for one in there}
    for one in given:
        keys = named[name, one.id]
        if one.id not in places:
            whole[one.id] = one
        elif "id" in keys:
            whole[one.id] = replace(whole[one.id], **{key: getattr(one, key) for key in keys})
    return tuple(whole.values())


def _follow_ups(known: JobApplication, given: Given) -> tuple[FollowUp, ...]:
    """What the user has done stays done; of what calendars were told, the newer counts."""
    whole = {follow_up.key: follow_up for follow_up in known.follow_ups}
    for follow_up in given.application.follow_ups:
        before = whole.get(follow_up.key)
        if before is None:
            whole[follow_up.key] = follow_up
            continue
        keys = given.parts["follow_ups", follow_up.key]
        if before.ended and not follow_up.ended:
            keys -= _WHAT_ENDED_IT
        values = {key: getattr(follow_up, key) for key in keys}
        values["calendar"] = _newer(before.calendar, follow_up.calendar)
        whole[follow_up.key] = replace(before, **values)
    kept = (follow_up for follow_up in whole.values() if not follow_up.is_bare or follow_up.calendar is not None)
    return tuple(sorted(kept, key=attrgetter("key")))


def _newer(known: CalendarEntry | None, given: CalendarEntry | None) -> CalendarEntry | None:
    if known is None or given is None:
        return known or given
    # Calendars that were told of one UID must not be told of another.
    is_told = known.uid != given.uid and known.first_exported_at is not None
    return given if given.is_newer_than(known) and not is_told else known
