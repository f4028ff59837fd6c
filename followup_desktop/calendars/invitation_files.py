"""Calendar files that came from outside, as invitations; their bytes are read in a process apart."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup_desktop.apart import bytes_of, read_apart
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.invitation import CalendarFile, Invitation, Invited, meeting_link, person_named
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.time.zones import is_zone, parse_instant

READER = "followup_desktop.calendars.invitation_events:read"
LARGEST_FILE = 20 * 1024 * 1024
LONGEST_TITLE = 300
LONGEST_PLACE = 1_000
_USUAL_START, _USUAL_LENGTH = time(10), timedelta(hours=1)
_ANSWERS = frozenset({"REPLY", "COUNTER", "DECLINECOUNTER", "REFRESH"})
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]+")


class InvitationFiles:
    """The ``InvitationReader`` of the program."""

    def read_file(self, path: Path, own_zone: ZoneInfo) -> CalendarFile:
        """The invitations of a file. Raises CouldNot where it cannot be read, and Refused."""
        return self.read(bytes_of(path, LARGEST_FILE), own_zone)

    def read(self, content: bytes, own_zone: ZoneInfo) -> CalendarFile:
        """The invitations of a file's bytes; times on nobody's clock are the user's own. Raises Refused."""
        if len(content) > LARGEST_FILE:
            # Said by the reader as well, but not before all of it went over to it.
            raise Refused(Sentence("The file is larger than 20 MB and was not read."))
        told = read_apart(READER, content)
        try:
            return file_of(told, own_zone)
        except (KeyError, TypeError, ValueError, AttributeError, OverflowError):
            raise Refused(Sentence("The file cannot be read; nothing was changed.")) from None


def file_of(told: Mapping[str, Any], own_zone: ZoneInfo) -> CalendarFile:
    """The file that the plain values of the reader tell of. Raises what comes of values that are none."""
    method = str(told["method"])
    events = list(told["events"])
    replaced = {(str(event["uid"]), str(event["recurrence"])) for event in events}
    invitations = [
        invitation
        for event in events
        for invitation in _invitations(event, method, own_zone)
        if not invitation.repeats or (invitation.uid, invitation.occurrence) not in replaced
    ]
    return CalendarFile(tuple(invitations), bool(told["ours"]), method in _ANSWERS, int(told["unreadable"]))


def _invitations(event: Mapping[str, Any], method: str, own_zone: ZoneInfo) -> Iterable[Invitation]:
    starts_at, ends_at, is_day = _span(str(event["start"]), str(event["end"]), own_zone)
    title, place = _line(event["title"], LONGEST_TITLE), _line(event["place"], LONGEST_PLACE)
    description = str(event["description"])
    zone = str(event["zone"])
    once = Invitation(
        # Without an UID nothing tells it from another one but what it says.
        uid=str(event["uid"]) or f"{starts_at:%Y%m%dT%H%M%SZ} {title}",
        occurrence=str(event["recurrence"]),
        title=title,
        starts_at=starts_at,
        ends_at=ends_at,
        zone=zone if is_zone(zone) else "",
        is_day=is_day,
        place=place,
        link=_line(meeting_link(*(str(link) for link in event["links"]), place, description), LONGEST_PLACE),
        description=description,
        people=tuple(_people(event)),
        called_off=method == "CANCEL" or str(event["status"]) == "CANCELLED",
    )
    if not event["repeats"]:
        yield once
    for start in event["repeats"]:
        begins, _, _ = _span(str(start), str(start), own_zone)
        yield Invitation(
            **{
                **{name: getattr(once, name) for name in once.__slots__},
                "starts_at": begins,
                "ends_at": begins + (ends_at - starts_at),
                "occurrence": str(start),
                "repeats": True,
            }
        )


def _span(start: str, end: str, own_zone: ZoneInfo) -> tuple[datetime, datetime, bool]:
    """Both in UTC, and whether they are days only: then the usual hour of an interview on that day."""
    if "T" not in start:
        begins = datetime.combine(datetime.fromisoformat(start), _USUAL_START, own_zone).astimezone(UTC)
        return begins, begins + _USUAL_LENGTH, True
    begins, ends = _instant(start, own_zone), _instant(end, own_zone)
    return begins, ends if ends > begins else begins + _USUAL_LENGTH, False


def _instant(text: str, own_zone: ZoneInfo) -> datetime:
    moment = datetime.fromisoformat(text)
    return parse_instant((moment if moment.tzinfo is not None else moment.replace(tzinfo=own_zone)).isoformat())


def _people(event: Mapping[str, Any]) -> Iterable[Invited]:
    """Who is invited and who invites, each once; no rooms, no mailing lists."""
    seen: set[str] = set()
    named = [(one, True) for one in event["organizer"]] + [(one, False) for one in event["attendees"]]
    for one, is_organizer in named:
        if str(one["type"]) not in ("", "INDIVIDUAL", "UNKNOWN"):
            continue
        person = person_named(_line(one["name"], 200), _line(one["email"], 254), is_organizer=is_organizer)
        key = (person.email or person.name).casefold() if person else ""
        if person is not None and key not in seen:
            seen.add(key)
            yield person


def _line(text: Any, longest: int) -> str:
    """On one line, without what cannot be seen."""
    return " ".join(_UNSEEN.sub(" ", str(text)).split())[:longest].strip()
