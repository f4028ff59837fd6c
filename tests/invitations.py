"""Calendar files as organisers send them, and a way to read them without the process of its own."""

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from followup_desktop.calendars import invitation_events
from followup_desktop.calendars.invitation_files import file_of
from followup_desktop.domain.invitation import CalendarFile, Invitation

LONDON = ZoneInfo("Europe/London")
PRIYA = "ORGANIZER;CN=Priya Raman:mailto:priya.raman@globex.example"
SAM = 'ATTENDEE;CUTYPE=INDIVIDUAL;CN="Weber, Sam":mailto:sam.weber@globex.example'
ROOM = "ATTENDEE;CUTYPE=RESOURCE;CN=Room 4:mailto:c_1@resource.calendar.google.com"
MEET = "X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij"
STARTS = "DTSTART;TZID=America/Chicago:20261203T100000"
ENDS = "DTEND;TZID=America/Chicago:20261203T104500"


def event(*lines: str) -> str:
    """One event with these lines."""
    return "\r\n".join(["BEGIN:VEVENT", *lines, "END:VEVENT"])


def calendar(*parts: str, method: str = "REQUEST") -> bytes:
    """A calendar file that holds these events and zones."""
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Google Inc//Google Calendar 70.9054//EN"]
    return "\r\n".join([*head, f"METHOD:{method}", *parts, "END:VCALENDAR", ""]).encode()


def an_invitation(
    *more: str,
    uid: str = "5k3l2m4n@google.com",
    title: str = "Interview at Globex: first round",
    times: Sequence[str] = (STARTS, ENDS),
    people: Sequence[str] = (PRIYA, SAM, ROOM),
    link: str = MEET,
    method: str = "REQUEST",
) -> bytes:
    """An invitation to Globex on Thursday 3 December 2026, 10:00 in Chicago, by video."""
    return calendar(event(f"UID:{uid}", *times, f"SUMMARY:{title}", *people, link, *more), method=method)


def read_here(content: bytes) -> CalendarFile:
    """What the program reads of the file, for a user in London."""
    return file_of(invitation_events.read(content), LONDON)


def the_one(content: bytes) -> Invitation:
    """The one invitation of the file."""
    (found,) = read_here(content).invitations
    return found
