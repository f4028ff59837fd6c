"""Files that mean no good, for each importer: from good ones, changed at random by a seed that makes them again."""

import copy
import json
import random
from collections.abc import Sequence
from typing import Any, NamedTuple

from tests.invitations import an_invitation, calendar, event


class Corpus(NamedTuple):
    """Files to begin from, and pieces that their format knows."""

    good: Sequence[bytes]
    pieces: Sequence[bytes]


_ZONE = (
    "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:16011101T020000\r\nRRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"
    "\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0600\r\nEND:STANDARD\r\nEND:VTIMEZONE"
)
_POSTING = {
    "@type": "JobPosting",
    "title": "Clerk",
    "hiringOrganization": {"name": "Globex"},
    "validThrough": "2026-12-04",
    "baseSalary": {"currency": "EUR", "value": {"minValue": 6e4, "maxValue": "80000", "unitText": "YEAR"}},
    "jobLocation": [{"address": {"addressLocality": "Berlin", "addressCountry": "DE"}}],
    "description": "<ul><li>One<li>Two &amp; three</ul>",
}
_EVERYTHING = {
    "format": "followup-desktop",
    "version": 1,
    "settings": {"timezone": "Europe/London", "live_windows": [["10:00", "11:30"]], "decision_call_attempts": 2},
    "applications": [
        {
            "company": "Umbra",
            "role": "Lead",
            "stage": "closed",
            "outcome": "rejected",
            "tags": ["a"],
            "applied_on": "2026-11-09",
            "contacts": [{"id": "3f0a835c-0376-5d8a-a22c-d7820e00c3f5", "name": "Åsa", "email": "a@b.example"}],
            "interviews": [{"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z", "kind": "video"}],
            "activity": [{"at": "2026-11-20T14:30:00+01:00", "kind": "note", "text": "x"}],
            "follow_ups": [{"key": "application_call:1", "state": "done", "done_at": "2026-11-20T14:30:00Z"}],
        }
    ],
}
_TABLE = (
    'Company,Job Title,List,Date Applied,URL,Notes\nGlobéx,Clerk,Applied,2026-11-20,https://x.example,"a\nb ""c"""\n'
)

CORPORA = {
    "ics": Corpus(
        (
            an_invitation("LOCATION:Room\\n4", "DESCRIPTION:https://zoom.us/j/1"),
            an_invitation(method="CANCEL"),
            calendar(_ZONE, event("UID:a", "DTSTART;TZID=Ours:20261201T100000", "RRULE:FREQ=WEEKLY;COUNT=9")),
            calendar(
                event("UID:a", "DTSTART;VALUE=DATE:20261201", "EXDATE:20261201", "RRULE:FREQ=DAILY;UNTIL=20270101")
            ),
        ),
        (
            b"BEGIN:VEVENT\r\n",
            b"END:VEVENT\r\n",
            b"BEGIN:VCALENDAR\r\n",
            b"RRULE:FREQ=SECONDLY\r\n",
            b"RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\r\n",
            b";TZID=Europe:",
            b";TZID=../../etc/passwd:",
            b"DURATION:P9999999999W\r\n",
            b"DTSTART:00000000T999999Z\r\n",
            b"\r\n ",
            b';X="',
            b"RDATE;VALUE=PERIOD:20260101T000000Z/P1D\r\n",
            b"RECURRENCE-ID:20261201T100000Z\r\n",
        ),
    ),
    "csv": Corpus(
        (
            _TABLE.encode(),
            _TABLE.replace(",", ";").encode("cp1252"),
            b"\xff\xfe" + _TABLE.encode("utf-16-le"),
            b"sep=;\n" + _TABLE.replace(",", "\t").encode(),
        ),
        (
            b'"',
            b'""',
            b",",
            b";",
            b"\t",
            b"\r",
            b"\n",
            b"\0",
            b"=cmd|'/c calc'!A0",
            b"'=",
            b"3/12/2026",
            b"\xff",
            b"sep=",
        ),
    ),
    "posting": Corpus(
        tuple(
            (f"<meta charset={charset}><script type='application/ld+json'>" + json.dumps(what) + "</script>").encode()
            for charset in ("utf-8", "latin1")
            for what in (_POSTING, {"@graph": [{"@type": "WebSite"}, _POSTING]})
        ),
        (
            b"<script type='application/ld+json'>",
            b"</script>",
            b"<!--",
            b"<![CDATA[",
            b"<li><ul>",
            b"&amp;",
            b"[",
            b'{"a":',
            b"\\ud800",
            b"1e999",
            b"charset=utf-7",
            b'"@type":"JobPosting",',
        ),
    ),
    "json": Corpus(
        (json.dumps(_EVERYTHING).encode(), json.dumps({**_EVERYTHING, "applications": []}, indent=1).encode()),
        (
            b"[",
            b"{",
            b'"',
            b"\\ud800",
            b"NaN",
            b"1e999",
            b"9" * 400,
            b'"version":2,',
            b"null",
            b'"":',
            b"\xef\xbb\xbf",
            b"\0",
        ),
    ),
}
_LARGEST = 400_000


def inputs_of(name: str, seed: int, number: int) -> bytes:
    """The input of that number: the same for the same seed, whatever came before it."""
    dice = random.Random(f"{name}/{seed}/{number}")
    corpus = CORPORA[name]
    if name in _DOCUMENTS and dice.random() < 0.5:
        return _restructured(name, dice)
    if dice.random() < 0.05:
        return dice.randbytes(dice.choice([0, 1, 7, 200, 5_000]))
    made = bytearray(dice.choice(corpus.good))
    for _ in range(dice.choice([1, 1, 2, 3, 8, 30])):
        _change(made, corpus, dice)
    return bytes(made[:_LARGEST])


_DOCUMENTS: dict[str, dict[str, Any]] = {"json": _EVERYTHING, "posting": _POSTING}
_VALUES: tuple[Any, ...] = (
    *(None, True, 0, -1, 1e999, 2**70, "", "x" * 100_001, "\ud800", "\u202e", "2026-02-30", "2026-11-20T14:30:00"),
    *("9999-12-31T23:59:59-12:00", "0001-01-01", "<b>x", "=1+1", [], {}, [[]], {"": ""}, ["a", None], "Europe/Paris"),
)


def _restructured(name: str, dice: random.Random) -> bytes:
    """A document that is still well formed, with other values in some of its places."""
    document = copy.deepcopy(_DOCUMENTS[name])
    for _ in range(dice.choice([1, 1, 2, 5])):
        holder: Any = document
        # What stands at the top of it is refused at once where it is another.
        inner = [part for part in (document.get("settings"), *_parts(document)) if isinstance(part, dict) and part]
        if inner and dice.random() < 0.9:
            holder = dice.choice(inner)
        while True:
            key = dice.choice(list(holder) if isinstance(holder, dict) else range(len(holder)))
            below = holder[key]
            if not isinstance(below, dict | list) or not below or dice.random() < 0.2:
                break
            holder = below
        act = dice.randrange(5)
        if act == 0 and isinstance(holder, dict) and len(holder) > 1:
            del holder[key]
        elif act == 1 and isinstance(holder, list):
            holder.append(copy.deepcopy(holder[key]))
        elif act == 2 and isinstance(holder, dict):
            holder[dice.choice(["id", "archived", "rank", "name", "@type", "\ud800"])] = copy.deepcopy(
                dice.choice(_VALUES)
            )
        else:
            holder[key] = copy.deepcopy(dice.choice(_VALUES))
    text = json.dumps(document)
    return text.encode() if name == "json" else f"<script type='application/ld+json'>{text}</script>".encode()


def _parts(document: dict[str, Any]) -> list[Any]:
    applications = document.get("applications")
    return applications * 4 if isinstance(applications, list) else []


def _change(made: bytearray, corpus: Corpus, dice: random.Random) -> None:
    place = dice.randrange(len(made) + 1)
    end = min(len(made), place + dice.choice([1, 1, 4, 20, 200]))
    match dice.randrange(8):
        case 0:
            made[place:end] = dice.randbytes(end - place)
        case 1:
            del made[place:end]
        case 2:
            made[place:place] = made[place:end]
        case 3:
            # Some of what takes long takes long only where there is a lot of it.
            made[place:place] = dice.choice(corpus.pieces) * dice.choice([1, 3, 50, 2_000])
        case 4 | 5:
            made[place:place] = dice.choice(corpus.pieces)
        case 6:
            other = dice.choice(corpus.good)
            made[place:] = other[dice.randrange(len(other)) :]
        case 7:
            for at in range(place, end):
                made[at] ^= 1 << dice.randrange(8)
