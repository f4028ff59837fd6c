"""An invitation to an interview, as a calendar file that came from outside has it."""

import re
import uuid
from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple
from urllib.parse import urlsplit

from followup_desktop.domain.vocabulary import InterviewKind

_MADE_FROM_UID = uuid.UUID("9a6b5a0e-7c1d-5f0b-8a53-3f2d0c7e41b6")
_MEETING_HOSTS = re.compile(
    r"(?:^|\.)(?:zoom\.us|zoomgov\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|whereby\.com"
    r"|gotomeeting\.com|gotomeet\.me|goto\.com|meet\.jit\.si|chime\.aws|bluejeans\.com|skype\.com|around\.co"
    r"|vowel\.com|livestorm\.co|meet\.lync\.com|coderpad\.io|karat\.io|karat\.com|hirevue\.com|codesignal\.com)$"
)
_LINK = re.compile(r"https?://[^\s<>\"'\\]{4,1000}", re.IGNORECASE)
_PHONE_NUMBER = re.compile(r"(?:tel:|phone:?|call:?|☎)?\s*\+?[\d(][\d ()./-]{6,20}\d", re.IGNORECASE)
_BY_PHONE = re.compile(r"\b(?:phone|telephone|telefon\w*|téléphon\w*|call|screen)\b", re.IGNORECASE)
_NO_PERSON = re.compile(r"(?:no-?reply|do-?not-?reply|calendar|scheduling|notifications?|invit\w*|bot|mailer)\b", re.I)
_A_MAP = re.compile(r"\bmaps?\b", re.IGNORECASE)
_A_MEETING = re.compile(r"(?:microsoft teams|zoom|google meet|webex|online|video)[\w -]{0,30}", re.IGNORECASE)


class Invited(NamedTuple):
    """A person whom the invitation names; ``email`` may be empty."""

    name: str
    email: str
    is_organizer: bool = False


@dataclass(frozen=True, slots=True)
class Invitation:
    """One event: ``starts_at`` and ``ends_at`` are instants in UTC, ``zone`` the IANA zone that it was written in.

    ``zone`` is empty where it is not known. ``is_day``: it names a day and no time, and the times are a guess. ``uid``
    is that of the event, ``occurrence`` tells one of a row of events from the others. ``called_off``: it takes back
    what was sent before. ``link`` is where to meet in a video call, ``place`` what the invitation says of where.
    """

    uid: str
    occurrence: str
    title: str
    starts_at: datetime
    ends_at: datetime
    zone: str = ""
    is_day: bool = False
    place: str = ""
    link: str = ""
    description: str = ""
    people: tuple[Invited, ...] = ()
    called_off: bool = False
    repeats: bool = False

    @property
    def interview_id(self) -> str:
        """The id of its interview: the same for every later version of the invitation."""
        return str(uuid.uuid5(_MADE_FROM_UID, f"{self.uid}\n{self.occurrence}"))

    @property
    def kind(self) -> InterviewKind | None:
        """How the two sides meet, as far as it says."""
        place = self.place.strip()
        leads_to_a_page = _LINK.fullmatch(place) and not _A_MAP.search(place)
        if self.link or leads_to_a_page or _A_MEETING.fullmatch(place):
            return InterviewKind.VIDEO
        if _PHONE_NUMBER.fullmatch(place):
            return InterviewKind.PHONE
        if place:
            return InterviewKind.PHONE if _BY_PHONE.fullmatch(place) else InterviewKind.ON_SITE
        return InterviewKind.PHONE if _BY_PHONE.search(self.title) else None

    @property
    def where(self) -> str:
        """The place and the link, each once."""
        place = self.place.strip()
        if not self.link or self.link in place:
            return place
        return self.link if not place or _A_MEETING.fullmatch(place) else f"{place}, {self.link}"


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """What a calendar file from outside holds. ``is_ours``: this program wrote it, and nothing of it is looked at."""

    invitations: tuple[Invitation, ...]
    is_ours: bool = False
    is_answer: bool = False
    unreadable: int = 0


def meeting_link(*texts: str) -> str:
    """The first link of these texts that leads to a video call; empty where none does."""
    for text in texts:
        for found in _LINK.finditer(text):
            link = found[0].rstrip(".,;:!?)]}>")
            try:
                host = (urlsplit(link).hostname or "").rstrip(".")
            except ValueError:
                continue
            if _MEETING_HOSTS.search(host):
                return link
    return ""


def person_named(name: str, email: str, *, is_organizer: bool = False) -> Invited | None:
    """The person of that name and address, named after the address where there is no name; None where it is nobody.

    "Asa Lind" for asa.lind@umbra.example. Addresses of machines (no-reply@, calendar@) are nobody's.
    """
    email = email.strip() if re.fullmatch(r"\s*[^\s@<>]{1,64}@[^\s@<>]{1,190}\s*", email) else ""
    local = email.partition("@")[0]
    if _NO_PERSON.match(local) or email.endswith("calendar.google.com"):
        return None
    name = " ".join(name.split()).strip("'\"")
    if not name or "@" in name:
        words = re.findall(r"[^\W\d_]{2,}", local)
        name = " ".join(word.capitalize() for word in words) if len(words) > 1 else email
    return Invited(name, email, is_organizer) if name else None
