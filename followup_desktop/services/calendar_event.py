"""What a follow-up says as an event of a calendar: the act first, why, what to say, to whom, and their time."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import (
    SPOKEN,
    CalendarEntry,
    Channel,
    Kind,
    Need,
    PlannedFollowUp,
    kind_of,
)
from followup_desktop.domain.interview import Interview, InterviewKind
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.method.script import script_of
from followup_desktop.domain.method.wording import say_why, say_zone
from followup_desktop.domain.settings import Settings
from followup_desktop.services.ports import CalendarEvent

ALARM_MINUTES = 10
INTERVIEW_ALARM_MINUTES = 60
ALL_DAY_ALARM_MINUTES = 15 * 60

_CATEGORIES: Mapping[Kind, str] = {
    Kind.APPLICATION_CALL: "Introduction",
    Kind.ASK_PROCESS: "Interview",
    Kind.INTERVIEW_NOTES: "Interview notes",
    Kind.THANK_YOU_NOTE: "Thank-you note",
    Kind.DECISION_CALL: "Decision",
    Kind.MOVE_ON: "Moving on",
    Kind.GRACIOUS_NOTE: "Gracious note",
    Kind.STAY_IN_TOUCH: "Staying in touch",
    Kind.OFFER_REPLY: "Offer",
}
_ACTS: Mapping[Channel, str] = {Channel.VOICEMAIL: "Message for", Channel.EMAIL: "Email", Channel.LETTER: "Letter to"}


def event_of(
    application: JobApplication, follow_up: PlannedFollowUp, entry: CalendarEntry, settings: Settings
) -> CalendarEvent:
    """The event of a follow-up, with the identity, sequence and time that the entry gives it."""
    slot = follow_up.slot
    interview = interview_of(application, follow_up.key)
    contact = application.contact(follow_up.contact_id)
    alarm = INTERVIEW_ALARM_MINUTES if interview else ALL_DAY_ALARM_MINUTES if slot.all_day else ALARM_MINUTES
    return CalendarEvent(
        uid=entry.uid,
        sequence=entry.sequence,
        created_at=entry.created_at,
        modified_at=entry.modified_at,
        start=slot.start,
        end=slot.end,
        all_day=slot.all_day,
        timezone=follow_up.timezone,
        summary=_summary(application, follow_up, contact),
        description=_description(application, follow_up, contact, interview, settings),
        location=_location(application, follow_up, contact, interview),
        url=application.posting_url,
        category=_CATEGORIES[follow_up.kind],
        cancelled=False,
        opaque=interview is not None or follow_up.channel in SPOKEN,
        alarm_minutes=alarm,
    )


def _summary(application: JobApplication, follow_up: PlannedFollowUp, contact: Contact | None) -> str:
    """The act first, then with whom and where."""
    company, role, kind = application.company, application.role, follow_up.kind
    whom = f"{contact.name} ({company})" if contact else company
    note_to = f"to {contact.name} ({company})" if contact else f"({company})"
    if kind is Kind.ASK_PROCESS:
        return f"Interview: {role} ({company})"
    if kind is Kind.INTERVIEW_NOTES:
        return f"Write interview notes: {role} ({company})"
    if kind is Kind.MOVE_ON:
        return f"Time to move on? {role} ({company})"
    if kind is Kind.OFFER_REPLY:
        return f"Answer the offer: {role} ({company})"
    if kind is Kind.THANK_YOU_NOTE:
        return f"{'Handwritten thank-you' if follow_up.channel is Channel.LETTER else 'Thank-you'} note {note_to}"
    if kind is Kind.GRACIOUS_NOTE:
        return f"Gracious note {note_to}"
    if kind is Kind.STAY_IN_TOUCH:
        return f"Say hello again {note_to}"
    act = _ACTS.get(follow_up.channel, "Call")
    if kind is Kind.APPLICATION_CALL:
        return f"{act} {whom}: introduce yourself"
    promised = any(reason.because is Because.PROMISED for reason in follow_up.why)
    return f"{act} {whom}: {'decision was due' if promised else 'ask where the decision stands'}"


def _description(
    application: JobApplication,
    follow_up: PlannedFollowUp,
    contact: Contact | None,
    interview: Interview | None,
    settings: Settings,
) -> str:
    """Why, what to say or to ask, to whom and at what time of theirs, and the posting."""
    script = script_of(follow_up, application, settings)
    parts = [_why(follow_up), "\n".join(["Ask:" if interview else "Say:", *script]) if script else ""]
    people = [contact] if contact else []
    if interview:
        people = [c for c in map(application.contact, dict.fromkeys(interview.contact_ids)) if c]
    parts += ["\n".join(_about(person, follow_up.channel)) for person in people]
    posting = application.posting_url.strip()
    about = [
        _their_time(follow_up),
        f"Position: {application.role}, {application.company}",
        f"Posting: {posting}" if posting.lower().startswith(("https://", "http://")) else "",
    ]
    parts.append("\n".join(filter(None, about)))
    return "\n\n".join(filter(None, parts))


def _why(follow_up: PlannedFollowUp) -> str:
    """The why without what time alone changes: that an earlier moment has passed is true only until the next export."""
    passing = {Because.ROLLED, Because.MOVED} if follow_up.own else {Because.ROLLED}
    lasting = tuple(reason for reason in follow_up.why if reason.because not in passing)
    return say_why(follow_up if lasting == follow_up.why else replace(follow_up, why=lasting))


def _about(contact: Contact, channel: Channel) -> Iterator[str]:
    role = contact.role.replace("_", " ") if contact.role else ""
    yield ", ".join(filter(None, (contact.name, contact.title.strip(), role)))
    if contact.phone.strip():
        yield f"Phone: {contact.phone.strip()}"
    if contact.email.strip():
        yield f"Email: {contact.email.strip()}"
    if channel is Channel.LETTER and contact.address.strip():
        yield f"Address: {', '.join(contact.address.split(chr(10)))}"


def _their_time(follow_up: PlannedFollowUp) -> str:
    if follow_up.slot.all_day:
        return ""
    start, end, zone = follow_up.slot.start, follow_up.slot.end, follow_up.timezone
    time = f"{start:%H:%M}–{end:%H:%M} in {say_zone(zone)} ({zone})"
    if Need.TIMEZONE in follow_up.needs:
        return f"Your local time: {time}; theirs is not known"
    return f"Their local time: {time}"


def _location(
    application: JobApplication, follow_up: PlannedFollowUp, contact: Contact | None, interview: Interview | None
) -> str:
    if interview is not None:
        if interview.place.strip():
            return interview.place
        if interview.kind is InterviewKind.VIDEO:
            return "Video call"
        if interview.kind is InterviewKind.PHONE:
            return contact.phone.strip() or "Phone call" if contact else "Phone call"
        return application.location if interview.kind is InterviewKind.ON_SITE else ""
    if contact is None:
        return ""
    if follow_up.channel in SPOKEN:
        return contact.phone
    return ", ".join(contact.address.splitlines()) if follow_up.channel is Channel.LETTER else ""


def interview_of(application: JobApplication, key: str) -> Interview | None:
    """The interview on record that the key is the event of."""
    if kind_of(key) is not Kind.ASK_PROCESS:
        return None
    interview_id = key.split(":")[1]
    return next((i for i in application.interviews_on_record if i.id == interview_id), None)
