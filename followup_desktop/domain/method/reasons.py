"""Why a follow-up stands where it stands: facts and shifts, put into words only when somebody reads them."""

from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Because(StrEnum):
    """The rules, facts and shifts that a plan can rest on."""

    APPLIED = "applied"
    POSTING_CLOSES = "posting_closes"
    PROMISED = "promised"
    ANSWERED = "answered"
    INTERVIEWED = "interviewed"
    TRIED = "tried"
    STEP_OFF = "step_off"
    LAPSED = "lapsed"
    AT_LEAST = "at_least"
    INTERVIEW_ITSELF = "interview_itself"
    NOTES = "notes"
    THANKS = "thanks"
    THANKS_BY_LETTER = "thanks_by_letter"
    ADVISE_EMAIL = "advise_email"
    REJECTED = "rejected"
    KEEP_IN_TOUCH = "keep_in_touch"
    OFFER = "offer"
    HOLIDAY = "holiday"
    MOVED = "moved"
    DONT_CALL = "dont_call"
    NO_CALLS = "no_calls"
    NO_PHONE = "no_phone"
    LIVE_WINDOW = "live_window"
    EVENING = "evening"
    MORNING = "morning"
    LIVE_INSTEAD = "live_instead"
    NO_WINDOW = "no_window"
    NO_LIVE_WINDOWS = "no_live_windows"
    EMAIL_HOURS = "email_hours"
    OWN_NIGHT = "own_night"
    ROLLED = "rolled"
    OWN_DATE = "own_date"


class Reason(NamedTuple):
    """One sentence's worth of why: ``day`` is the fact it starts from, ``to`` the day it leads to.

    ``days`` is the number of days (or, for a thank-you note, hours) of the rule; ``text`` the name of a holiday.
    """

    because: Because
    day: date | None = None
    to: date | None = None
    days: int = 0
    text: str = ""
