"""The why of a follow-up in sentences."""

from datetime import date, time
from functools import lru_cache

from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.reasons import Because, Reason
from followup_desktop.domain.sentences import Day, Place, Sentence, Value


def why_of(follow_up: PlannedFollowUp) -> tuple[Sentence, ...]:
    """Why the follow-up stands where it stands: the rule, the fact that it starts from, and each shift (Always, 8)."""
    sentences = [sentence_of(reason, follow_up) for reason in follow_up.why]
    if not follow_up.slot.all_day:
        start = follow_up.slot.start
        sentences.append(_moment(start.date(), start.time(), follow_up.timezone, follow_up.due_on.year))
    return tuple(sentences)


def advice_of(follow_up: PlannedFollowUp) -> Sentence | None:
    """What the method advises against the way that was chosen, if anything (step 3)."""
    advice = next((reason for reason in follow_up.why if reason.because is Because.ADVISE_EMAIL), None)
    return sentence_of(advice, follow_up) if advice is not None else None


def say_why(follow_up: PlannedFollowUp) -> str:
    """The why in English, as the command line says it."""
    return " ".join(map(str, why_of(follow_up)))


def sentence_of(reason: Reason, follow_up: PlannedFollowUp) -> Sentence:
    """One reason of the follow-up as a sentence."""
    return _sentence(reason, follow_up.due_on.year)


# Thousands of follow-ups have the same few hundred reasons and moments. Only the year counts of what days are near to.


@lru_cache(maxsize=4096)
def _moment(day: date, clock: time, zone: str, year: int) -> Sentence:
    """On which day and when, on whose clock."""
    near = date(year, 1, 1)
    return Sentence("{day}, {time} in {place}.", day=Day(day, near), time=clock, place=Place(zone))


@lru_cache(maxsize=4096)
def _sentence(reason: Reason, year: int) -> Sentence:
    near = date(year, 1, 1)
    values: dict[str, Value] = {"n": reason.days, "name": reason.text}
    if reason.day:
        values["day"] = Day(reason.day, near)
    if reason.to:
        values["to"] = Day(reason.to, near)
    if reason.because is Because.MOVED and not reason.text:
        return _MOVED_FROM_A_CLOSED_DAY.filled(**values)
    return _SENTENCES[reason.because].filled(**values)


_MOVED_FROM_A_CLOSED_DAY = Sentence("{day} is not a business day, so it moves to {to}.")
_SENTENCES = {
    Because.APPLIED: Sentence(
        "You applied on {day}; the next business day is {to}.",
        "You applied on {day}; {n} business days later is {to}.",
    ),
    Because.POSTING_CLOSES: Sentence(
        "The posting closes on {day}; the next business day is {to}.",
        "The posting closes on {day}; {n} business days later is {to}.",
    ),
    Because.PROMISED: Sentence(
        "They said by {day}; the next business day is {to}.",
        "They said by {day}; {n} business days later is {to}.",
    ),
    Because.ANSWERED: Sentence(
        "Their last answer came on {day}; the next business day is {to}.",
        "Their last answer came on {day}; {n} business days later is {to}.",
    ),
    Because.INTERVIEWED: Sentence(
        "The interview was on {day} and no date stands; the next business day is {to}.",
        "The interview was on {day} and no date stands; {n} business days later is {to}.",
    ),
    Because.TRIED: Sentence(
        "You last tried on {day}; the next business day is {to}.",
        "You last tried on {day}; {n} business days later is {to}.",
    ),
    Because.THANKS_BY_LETTER: Sentence(
        "You met on {day}, and the note goes by letter; the next business day is {to}.",
        "You met on {day}, and the note goes by letter; {n} business days later is {to}.",
    ),
    Because.REJECTED: Sentence(
        "They chose somebody else; it was closed on {day}; the next business day is {to}.",
        "They chose somebody else; it was closed on {day}; {n} business days later is {to}.",
    ),
    Because.STEP_OFF: Sentence("No call after applying is wanted here."),
    Because.LAPSED: Sentence(
        "The try due on {day} was not made within {n} business day; time to decide, on {to}.",
        "The try due on {day} was not made within {n} business days; time to decide, on {to}.",
    ),
    Because.AT_LEAST: Sentence(
        "An interview is given at least {n} day, until {to}.",
        "An interview is given at least {n} days, until {to}.",
    ),
    Because.INTERVIEW_ITSELF: Sentence(
        "The interview on {day}: ask about the next steps and the timeline, and hear the signal."
    ),
    Because.NOTES: Sentence("Notes are best written right after the interview on {day}, within 24 hours."),
    Because.THANKS: Sentence(
        "A thank-you note is read best within {n} hour of the interview on {day}.",
        "A thank-you note is read best within {n} hours of the interview on {day}.",
    ),
    Because.ADVISE_EMAIL: Sentence("They decide by {day}: an email would be there in time, a letter may not."),
    Because.KEEP_IN_TOUCH: Sentence(
        "{n} day after the close on {day}, a short hello: a first choice may fall through.",
        "{n} days after the close on {day}, a short hello: a first choice may fall through.",
    ),
    Because.OFFER: Sentence("The offer wants an answer by {day}."),
    Because.HOLIDAY: Sentence("{day} is {name} and does not count."),
    # A closed day, by the name of its holiday.
    Because.MOVED: Sentence("{day} is {name}, so it moves to {to}."),
    Because.DONT_CALL: Sentence("They asked not to be called: one email instead."),
    Because.NO_CALLS: Sentence("No calls, please: an email instead."),
    Because.NO_PHONE: Sentence("Nobody's number is known but an email address is: an email instead."),
    Because.LIVE_WINDOW: Sentence("A call in their office hours."),
    Because.EVENING: Sentence("A message after office hours."),
    Because.MORNING: Sentence("A message before office hours."),
    Because.LIVE_INSTEAD: Sentence("Their after-hours windows fall into your night: a call in their office hours."),
    Because.NO_WINDOW: Sentence("Their call windows fall into your night: an email instead."),
    Because.NO_LIVE_WINDOWS: Sentence("You have set no times for live calls: an email instead."),
    Because.EMAIL_HOURS: Sentence("Emails go out in their office hours."),
    Because.OWN_NIGHT: Sentence("The window is cut to your own hours."),
    Because.ROLLED: Sentence("That moment has passed; the next good one:"),
    Because.OWN_DATE: Sentence("You chose this date yourself."),
}
