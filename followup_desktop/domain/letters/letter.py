"""A letter, the templates it is begun from, and what it is about."""

from collections.abc import Mapping
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import LETTERS, TRIES, WRITTEN, Kind

UNCHECKED = Sentence(
    "The text of this letter has not passed its checks, so it was not marked as sent; say so once more (--anyway) if "
    "it went out."
)
_VARIANTS = 3


class Letter(NamedTuple):
    """The text of a letter, and the subject that it has as an email."""

    subject: str
    body: str


class Template(NamedTuple):
    """What a letter is begun from; ``own``: the user's own file."""

    kind: Kind
    tone: str
    own: bool = False


def is_written(follow_up: PlannedFollowUp) -> bool:
    """Whether the follow-up is carried out by writing."""
    return follow_up.channel in WRITTEN


def lacks_checks(planned: PlannedFollowUp, remembered: FollowUp) -> bool:
    """Whether it is a letter whose text has not passed its checks.

    An email in place of a call is one only where its text was written here.
    """
    if remembered.checked:
        return False
    return planned.kind in LETTERS or (planned.kind in TRIES and is_written(planned) and bool(remembered.body))


def learned_lines(interview: Interview | None) -> tuple[str, ...]:
    """What was learned, a line each."""
    return tuple(line.strip() for line in interview.learned.splitlines() if line.strip()) if interview else ()


def facts_for(follow_up: PlannedFollowUp, application: JobApplication, settings: Settings) -> LetterFacts:
    """What a letter that carries out the follow-up is about."""
    contact = application.contact(follow_up.contact_id)
    return LetterFacts(
        follow_up.kind,
        contact.name if contact else "",
        contact.salutation if contact else "",
        learned_lines(application.interview(follow_up.interview_id) if follow_up.interview_id else None),
        settings.user_name,
    )


def values_for(
    follow_up: PlannedFollowUp,
    application: JobApplication,
    settings: Settings,
    met_on: str,
    promise: str,
) -> Mapping[str, str | int]:
    """What a template can name. What is not known is an empty text, or a blank in brackets where a letter needs it.

    ``met_on`` is the day of the interview in words ("Friday"), ``promise`` what they promised ("by Friday 4 December").
    Letters to several interviewers differ: each gets a variant and a line of what was learned of its own.
    """
    contact = application.contact(follow_up.contact_id)
    interview = application.interview(follow_up.interview_id) if follow_up.interview_id else None
    place = _place_among(contact, interview)
    lines = learned_lines(interview)
    skill = application.key_skill.strip()
    return {
        "greeting": _greeting(contact, follow_up),
        "name": (contact.salutation or contact.name) if contact else "",
        "company": application.company,
        "role": application.role,
        "user_name": settings.user_name.strip() or "[your name]",
        "sign_off": settings.sign_off.strip().rstrip(",") or "Kind regards",
        "learned": lines[place % len(lines)].rstrip(".!") if lines else "[something that you learned]",
        "skill": skill,
        "skill_or_blank": skill or "[your key skill]",
        "promise": promise,
        "day": met_on,
        "applied": f"{application.applied_on:%B} {application.applied_on.day}" if application.applied_on else "",
        "variant": place % _VARIANTS,
    }


def _place_among(contact: Contact | None, interview: Interview | None) -> int:
    """Which of those met the contact is, from 0."""
    if contact is None or interview is None or contact.id not in interview.contact_ids:
        return 0
    return interview.contact_ids.index(contact.id)


def _greeting(contact: Contact | None, follow_up: PlannedFollowUp) -> str:
    if contact is None:
        return "Dear hiring team," if follow_up.kind is not Kind.THANK_YOU_NOTE else "Dear interview team,"
    return f"Dear {contact.salutation or contact.name},"
