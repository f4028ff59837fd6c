"""What a follow-up says as an event of a calendar: the act first, why, what to say, to whom, and their time."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import CalendarEntry, PlannedFollowUp, kind_of
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.method.script import script_of
from followup_desktop.domain.method.wording import why_of
from followup_desktop.domain.sentences import Place, Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import SPOKEN, Channel, ContactRole, InterviewKind, Kind, Need
from followup_desktop.services.ports.calendar import CalendarEvent

Say = Callable[[Sentence], str]
ALARM_MINUTES = 10
INTERVIEW_ALARM_MINUTES = 60
ALL_DAY_ALARM_MINUTES = 15 * 60

_CATEGORIES: Mapping[Kind, Sentence] = {
    Kind.APPLICATION_CALL: Sentence("Introduction"),
    Kind.ASK_PROCESS: Sentence("Interview"),
    Kind.INTERVIEW_NOTES: Sentence("Interview notes"),
    Kind.THANK_YOU_NOTE: Sentence("Thank-you note"),
    Kind.DECISION_CALL: Sentence("Decision"),
    Kind.MOVE_ON: Sentence("Moving on"),
    Kind.GRACIOUS_NOTE: Sentence("Gracious note"),
    Kind.STAY_IN_TOUCH: Sentence("Staying in touch"),
    Kind.OFFER_REPLY: Sentence("Offer"),
}
_ABOUT_A_POSITION: Mapping[Kind, Sentence] = {
    Kind.ASK_PROCESS: Sentence("Interview: {role} ({company})"),
    Kind.INTERVIEW_NOTES: Sentence("Write interview notes: {role} ({company})"),
    Kind.MOVE_ON: Sentence("Time to move on? {role} ({company})"),
    Kind.OFFER_REPLY: Sentence("Answer the offer: {role} ({company})"),
}
# With a person and without; the same below.
_NOTES: Mapping[Kind, tuple[Sentence, Sentence]] = {
    Kind.THANK_YOU_NOTE: (
        Sentence("Thank-you note to {name} ({company})"),
        Sentence("Thank-you note ({company})"),
    ),
    Kind.GRACIOUS_NOTE: (
        Sentence("Gracious note to {name} ({company})"),
        Sentence("Gracious note ({company})"),
    ),
    Kind.STAY_IN_TOUCH: (
        Sentence("Say hello again to {name} ({company})"),
        Sentence("Say hello again ({company})"),
    ),
}
_LETTER_OF_THANKS = (
    Sentence("Handwritten thank-you note to {name} ({company})"),
    Sentence("Handwritten thank-you note ({company})"),
)
_WHOM = (Sentence("{name} ({company})"), Sentence("{company}"))
_INTRODUCTIONS: Mapping[Channel, Sentence] = {
    Channel.CALL: Sentence("Call {whom}: introduce yourself"),
    Channel.VOICEMAIL: Sentence("Message for {whom}: introduce yourself"),
    Channel.EMAIL: Sentence("Email {whom}: introduce yourself"),
    Channel.LETTER: Sentence("Letter to {whom}: introduce yourself"),
}
_PROMISES_PAST: Mapping[Channel, Sentence] = {
    Channel.CALL: Sentence("Call {whom}: decision was due"),
    Channel.VOICEMAIL: Sentence("Message for {whom}: decision was due"),
    Channel.EMAIL: Sentence("Email {whom}: decision was due"),
    Channel.LETTER: Sentence("Letter to {whom}: decision was due"),
}
_QUESTIONS: Mapping[Channel, Sentence] = {
    Channel.CALL: Sentence("Call {whom}: ask where the decision stands"),
    Channel.VOICEMAIL: Sentence("Message for {whom}: ask where the decision stands"),
    Channel.EMAIL: Sentence("Email {whom}: ask where the decision stands"),
    Channel.LETTER: Sentence("Letter to {whom}: ask where the decision stands"),
}
_ROLES: Mapping[ContactRole, Sentence] = {
    ContactRole.SCREENER: Sentence("screener"),
    ContactRole.RECRUITER: Sentence("recruiter"),
    ContactRole.INTERVIEWER: Sentence("interviewer"),
    ContactRole.HIRING_MANAGER: Sentence("hiring manager"),
    ContactRole.REFERRER: Sentence("referrer"),
}


def event_of(
    application: JobApplication,
    follow_up: PlannedFollowUp,
    entry: CalendarEntry,
    settings: Settings,
    say: Say = str,
    *,
    is_private: bool = True,
) -> CalendarEvent:
    """The event of a follow-up, with the identity, sequence and time that the entry gives it; ``say`` words it."""
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
        summary=say(_summary(application, follow_up, contact)),
        description=_description(application, follow_up, contact, interview, settings, say),
        location=_location(application, follow_up, contact, interview, say),
        url=application.posting_url,
        category=say(_CATEGORIES[follow_up.kind]),
        cancelled=False,
        opaque=interview is not None or follow_up.channel in SPOKEN,
        alarm_minutes=alarm,
        is_private=is_private,
    )


def _summary(application: JobApplication, follow_up: PlannedFollowUp, contact: Contact | None) -> Sentence:
    """The act first, then with whom and where."""
    company, kind, channel = application.company, follow_up.kind, follow_up.channel
    if kind in _ABOUT_A_POSITION:
        return _ABOUT_A_POSITION[kind].filled(role=application.role, company=company)
    if kind in _NOTES:
        is_letter = kind is Kind.THANK_YOU_NOTE and channel is Channel.LETTER
        return _to(contact, company, _LETTER_OF_THANKS if is_letter else _NOTES[kind])
    whom = _to(contact, company, _WHOM)
    if kind is Kind.APPLICATION_CALL:
        acts = _INTRODUCTIONS
    else:
        promised = any(reason.because is Because.PROMISED for reason in follow_up.why)
        acts = _PROMISES_PAST if promised else _QUESTIONS
    return acts.get(channel, acts[Channel.CALL]).filled(whom=whom)


def _to(contact: Contact | None, company: str, sentences: tuple[Sentence, Sentence]) -> Sentence:
    with_name, without = sentences
    return with_name.filled(name=contact.name, company=company) if contact else without.filled(company=company)


def _description(
    application: JobApplication,
    follow_up: PlannedFollowUp,
    contact: Contact | None,
    interview: Interview | None,
    settings: Settings,
    say: Say,
) -> str:
    """Why, what to say or to ask, to whom and at what time of theirs, and the posting."""
    script = script_of(follow_up, application, settings)
    heading = Sentence("Ask:") if interview else Sentence("Say:")
    parts = [_why(follow_up, say), "\n".join(map(say, (heading, *script))) if script else ""]
    people = [contact] if contact else []
    if interview:
        people = [c for c in map(application.contact, dict.fromkeys(interview.contact_ids)) if c]
    parts += ["\n".join(_about(person, follow_up.channel, say)) for person in people]
    posting = application.posting_url.strip()
    about = [
        say(_their_time(follow_up)) if not follow_up.slot.all_day else "",
        say(Sentence("Position: {role}, {company}", role=application.role, company=application.company)),
        say(Sentence("Posting: {address}", address=posting)) if _is_web(posting) else "",
    ]
    parts.append("\n".join(filter(None, about)))
    return "\n\n".join(filter(None, parts))


def _is_web(address: str) -> bool:
    return address.lower().startswith(("https://", "http://"))


def _why(follow_up: PlannedFollowUp, say: Say) -> str:
    """The why without what time alone changes: that an earlier moment has passed is true only until the next export."""
    passing = {Because.ROLLED, Because.MOVED} if follow_up.own else {Because.ROLLED}
    lasting = tuple(reason for reason in follow_up.why if reason.because not in passing)
    return " ".join(map(say, why_of(follow_up if lasting == follow_up.why else replace(follow_up, why=lasting))))


def _about(contact: Contact, channel: Channel, say: Say) -> Iterator[str]:
    role = say(_ROLES[contact.role]) if contact.role else ""
    yield ", ".join(filter(None, (contact.name, contact.title.strip(), role)))
    if contact.phone.strip():
        yield say(Sentence("Phone: {number}", number=contact.phone.strip()))
    if contact.email.strip():
        yield say(Sentence("Email: {address}", address=contact.email.strip()))
    if channel is Channel.LETTER and contact.address.strip():
        yield say(Sentence("Address: {address}", address=", ".join(contact.address.split("\n"))))


def _their_time(follow_up: PlannedFollowUp) -> Sentence:
    sentence = Sentence("Their local time: {start}–{end} in {place} ({zone})")
    if Need.TIMEZONE in follow_up.needs:
        sentence = Sentence("Your local time: {start}–{end} in {place} ({zone}); theirs is not known")
    slot, zone = follow_up.slot, follow_up.timezone
    return sentence.filled(start=slot.start.time(), end=slot.end.time(), place=Place(zone), zone=zone)


def _location(
    application: JobApplication,
    follow_up: PlannedFollowUp,
    contact: Contact | None,
    interview: Interview | None,
    say: Say,
) -> str:
    if interview is not None:
        if interview.place.strip():
            return interview.place
        if interview.kind is InterviewKind.VIDEO:
            return say(Sentence("Video call"))
        if interview.kind is InterviewKind.PHONE:
            return (contact.phone.strip() if contact else "") or say(Sentence("Phone call"))
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
