"""The words of the method and of the interchange schema: every list that is closed.

The records that use them stand in modules of their own; a board is shown without those.
"""

from enum import StrEnum


class Stage(StrEnum):
    """The columns of the board."""

    INTERESTED = "interested"
    APPLIED = "applied"
    INTERVIEWING = "interviewing"
    WAITING = "waiting"
    OFFER = "offer"
    CLOSED = "closed"


class Outcome(StrEnum):
    """Why a closed application is closed."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"
    MOVED_ON = "moved_on"
    WITHDRAWN = "withdrawn"


class InterviewKind(StrEnum):
    """How the two sides met."""

    PHONE = "phone"
    VIDEO = "video"
    ON_SITE = "on_site"


class Signal(StrEnum):
    """What the interviewer conveyed about being contacted."""

    WELCOME = "welcome"
    UNCLEAR = "unclear"
    DONT_CALL = "dont_call"


class ThankBy(StrEnum):
    """How the thank-you note goes out."""

    EMAIL = "email"
    LETTER = "letter"


class NextContact(StrEnum):
    """Who is to contact whom after the interview."""

    THEY = "they"
    ME = "me"


class ContactRole(StrEnum):
    """What the person has to do with the application."""

    SCREENER = "screener"
    RECRUITER = "recruiter"
    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    REFERRER = "referrer"


class ActivityKind(StrEnum):
    """What happened. A ``CALL`` is one that reached somebody."""

    CREATED = "created"
    STAGE = "stage"
    CALL = "call"
    VOICEMAIL = "voicemail"
    NO_ANSWER = "no_answer"
    EMAIL = "email"
    LETTER = "letter"
    RESPONSE = "response"
    NOTE = "note"


TOUCHES = frozenset({ActivityKind.VOICEMAIL, ActivityKind.NO_ANSWER, ActivityKind.EMAIL, ActivityKind.LETTER})
"""What goes out without an answer."""

RESPONSES = frozenset({ActivityKind.CALL, ActivityKind.RESPONSE})
"""What came back from the company; a call that reached somebody is one."""

LOGGABLE = TOUCHES | RESPONSES | {ActivityKind.NOTE}
"""What a user can log; the others are written by the deeds themselves."""


class Kind(StrEnum):
    """The acts of the method."""

    APPLICATION_CALL = "application_call"
    ASK_PROCESS = "ask_process"
    INTERVIEW_NOTES = "interview_notes"
    THANK_YOU_NOTE = "thank_you_note"
    DECISION_CALL = "decision_call"
    MOVE_ON = "move_on"
    GRACIOUS_NOTE = "gracious_note"
    STAY_IN_TOUCH = "stay_in_touch"
    OFFER_REPLY = "offer_reply"


TRIES = frozenset({Kind.APPLICATION_CALL, Kind.DECISION_CALL})
"""The kinds that are tried more than once: steps 1 and 4."""

NUDGES = TRIES | {Kind.MOVE_ON}
"""What a response cancels: everything of steps 1 and 4."""

LETTERS = frozenset({Kind.THANK_YOU_NOTE, Kind.GRACIOUS_NOTE, Kind.STAY_IN_TOUCH})
"""The kinds that are a written text, checked before it is marked as sent."""


class State(StrEnum):
    """Where a follow-up stands."""

    PLANNED = "planned"
    DONE = "done"
    SKIPPED = "skipped"
    CANCELLED = "cancelled"


ENDED = frozenset({State.DONE, State.SKIPPED})
"""What the user ended; it stays ended for ever."""


class Channel(StrEnum):
    """By which way a follow-up is carried out. ``VOICEMAIL`` is the short after-hours message."""

    CALL = "call"
    VOICEMAIL = "voicemail"
    EMAIL = "email"
    LETTER = "letter"
    INTERVIEW = "interview"
    NOTES = "notes"
    DECIDE = "decide"


SPOKEN = frozenset({Channel.CALL, Channel.VOICEMAIL})
WRITTEN = frozenset({Channel.EMAIL, Channel.LETTER})
"""The channels on which something is written."""
"""The channels on which something is written."""


class Need(StrEnum):
    """What a follow-up, or a card, still lacks; in the order in which it is named."""

    KEY_SKILL = "key_skill"
    LEARNED = "learned"
    SIGNAL = "signal"
    DECISION_DATE = "decision_date"
    CONTACT = "contact"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    USER_NAME = "user_name"
    TIMEZONE = "timezone"
    APPLIED_ON = "applied_on"
    INTERVIEW_DATE = "interview_date"
    INTERVIEW_NOTES = "interview_notes"
