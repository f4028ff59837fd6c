"""The why of a follow-up in plain English sentences."""

from datetime import date

from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.reasons import Because, Reason

CITY_ONLY = {"UTC": "UTC"}


def say_day(day: date, near: date) -> str:
    """The day as "Fri 4 Dec", with the year where it is not that of ``near``."""
    text = f"{day:%a} {day.day} {day:%b}"
    return text if day.year == near.year else f"{text} {day.year}"


def say_zone(name: str) -> str:
    """The zone by its city: "London" for Europe/London."""
    return CITY_ONLY.get(name) or name.rpartition("/")[2].replace("_", " ")


def say_why(follow_up: PlannedFollowUp) -> str:
    """Why the follow-up stands where it stands: the rule, the fact that it starts from, and each shift (Always, 8)."""
    sentences = [_sentence(reason, follow_up) for reason in follow_up.why]
    if not follow_up.slot.all_day:
        start = follow_up.slot.start
        where = f"{start:%H:%M} in {say_zone(follow_up.timezone)}"
        sentences.append(f"{say_day(start.date(), follow_up.due_on)}, {where}.")
    return " ".join(sentences)


def _business_days(count: int) -> str:
    return "the next business day" if count == 1 else f"{count} business days later"


def _sentence(reason: Reason, follow_up: PlannedFollowUp) -> str:
    near = follow_up.due_on
    day = say_day(reason.day, near) if reason.day else ""
    to = say_day(reason.to, near) if reason.to else ""
    count = reason.days
    if reason.because in _FACTS:
        return f"{_FACTS[reason.because].format(day=day)}; {_business_days(count)} is {to}."
    if reason.because in _PLAIN:
        return _PLAIN[reason.because].format(day=day, to=to, count=count, text=reason.text)
    # MOVED: a closed day, by the name of its holiday where it has one.
    closed = reason.text or "not a business day"
    return f"{day} is {closed}, so it moves to {to}."


_FACTS = {
    Because.APPLIED: "You applied on {day}",
    Because.POSTING_CLOSES: "The posting closes on {day}",
    Because.PROMISED: "They said by {day}",
    Because.ANSWERED: "Their last answer came on {day}",
    Because.INTERVIEWED: "The interview was on {day} and no date stands",
    Because.TRIED: "You last tried on {day}",
    Because.THANKS_BY_LETTER: "You met on {day}, and the note goes by letter",
    Because.REJECTED: "They chose somebody else; it was closed on {day}",
}
_PLAIN = {
    Because.STEP_OFF: "No call after applying is wanted here.",
    Because.LAPSED: "The try due on {day} was not made within {count} business days; time to decide, on {to}.",
    Because.AT_LEAST: "An interview is given at least {count} days, until {to}.",
    Because.INTERVIEW_ITSELF: "The interview on {day}: ask about the next steps and the timeline, and hear the signal.",
    Because.NOTES: "Notes are best written right after the interview on {day}, within 24 hours.",
    Because.THANKS: "A thank-you note is read best within {count} hours of the interview on {day}.",
    Because.ADVISE_EMAIL: "They decide by {day}: an email would be there in time, a letter may not.",
    Because.KEEP_IN_TOUCH: "{count} days after the close on {day}, a short hello: a first choice may fall through.",
    Because.OFFER: "The offer wants an answer by {day}.",
    Because.HOLIDAY: "{day} is {text} and does not count.",
    Because.DONT_CALL: "They asked not to be called: one email instead.",
    Because.NO_CALLS: "No calls, please: an email instead.",
    Because.NO_PHONE: "Nobody's number is known but an email address is: an email instead.",
    Because.LIVE_WINDOW: "A call in their office hours.",
    Because.EVENING: "A message after office hours.",
    Because.MORNING: "A message before office hours.",
    Because.LIVE_INSTEAD: "Their after-hours windows fall into your night: a call in their office hours.",
    Because.NO_WINDOW: "Their call windows fall into your night: an email instead.",
    Because.EMAIL_HOURS: "Emails go out in their office hours.",
    Because.OWN_NIGHT: "The window is cut to your own hours.",
    Because.ROLLED: "That moment has passed; the next good one:",
    Because.OWN_DATE: "You chose this date yourself.",
}
