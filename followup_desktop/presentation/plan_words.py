"""The plan that would follow, line by line, as dialogs show it before anything is saved."""

from datetime import date, datetime
from typing import NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill, say_day, say_moment, say_time_of
from followup_desktop.services.deeds import Outcome


class PlanLine(NamedTuple):
    """One follow-up: an icon, the act, when. ``change`` is added, moved, cancelled, silent (if still), or empty.

    ``tells`` says the change in a word for those who do not see the icon.
    """

    icon: str
    act: str
    when: str
    change: str
    tells: str


tr = Texts("PlanWords")


# Without a person, with one.
_ACTS: dict[tuple[Kind, Channel | None], tuple[str, str, str]] = {
    (Kind.APPLICATION_CALL, None): (
        "phone",
        QT_TRANSLATE_NOOP("PlanWords", "Intro call"),
        QT_TRANSLATE_NOOP("PlanWords", "Intro call to %1"),
    ),
    (Kind.APPLICATION_CALL, Channel.EMAIL): (
        "mail",
        QT_TRANSLATE_NOOP("PlanWords", "Intro email"),
        QT_TRANSLATE_NOOP("PlanWords", "Intro email to %1"),
    ),
    (Kind.ASK_PROCESS, None): (
        "users",
        QT_TRANSLATE_NOOP("PlanWords", "Interview"),
        QT_TRANSLATE_NOOP("PlanWords", "Interview with %1"),
    ),
    (Kind.INTERVIEW_NOTES, None): (
        "notebook-pen",
        QT_TRANSLATE_NOOP("PlanWords", "Interview notes, right after"),
        QT_TRANSLATE_NOOP("PlanWords", "Interview notes, right after"),
    ),
    (Kind.THANK_YOU_NOTE, None): (
        "pen-line",
        QT_TRANSLATE_NOOP("PlanWords", "Thank-you note"),
        QT_TRANSLATE_NOOP("PlanWords", "Thank-you note to %1"),
    ),
    (Kind.THANK_YOU_NOTE, Channel.LETTER): (
        "pen-line",
        QT_TRANSLATE_NOOP("PlanWords", "Thank-you letter"),
        QT_TRANSLATE_NOOP("PlanWords", "Thank-you letter to %1"),
    ),
    (Kind.DECISION_CALL, None): (
        "phone",
        QT_TRANSLATE_NOOP("PlanWords", "Call for news"),
        QT_TRANSLATE_NOOP("PlanWords", "Call %1 for news"),
    ),
    (Kind.DECISION_CALL, Channel.VOICEMAIL): (
        "phone",
        QT_TRANSLATE_NOOP("PlanWords", "Message after hours"),
        QT_TRANSLATE_NOOP("PlanWords", "Message for %1, after hours"),
    ),
    (Kind.DECISION_CALL, Channel.EMAIL): (
        "mail",
        QT_TRANSLATE_NOOP("PlanWords", "Email to ask for news"),
        QT_TRANSLATE_NOOP("PlanWords", "Email to %1 to ask for news"),
    ),
    (Kind.MOVE_ON, None): (
        "flag",
        QT_TRANSLATE_NOOP("PlanWords", "Decide whether to move on"),
        QT_TRANSLATE_NOOP("PlanWords", "Decide whether to move on"),
    ),
    (Kind.GRACIOUS_NOTE, None): (
        "pen-line",
        QT_TRANSLATE_NOOP("PlanWords", "Gracious note"),
        QT_TRANSLATE_NOOP("PlanWords", "Gracious note to %1"),
    ),
    (Kind.STAY_IN_TOUCH, None): (
        "mail",
        QT_TRANSLATE_NOOP("PlanWords", "Short hello, to stay in touch"),
        QT_TRANSLATE_NOOP("PlanWords", "Short hello to %1, to stay in touch"),
    ),
    (Kind.OFFER_REPLY, None): (
        "handshake",
        QT_TRANSLATE_NOOP("PlanWords", "Answer the offer"),
        QT_TRANSLATE_NOOP("PlanWords", "Answer the offer"),
    ),
}
_TELLS = {
    "added": QT_TRANSLATE_NOOP("PlanWords", "new"),
    "moved": QT_TRANSLATE_NOOP("PlanWords", "moved"),
    "cancelled": QT_TRANSLATE_NOOP("PlanWords", "cancelled"),
    "silent": QT_TRANSLATE_NOOP("PlanWords", "if still silent"),
}


def act_words(follow_up: PlannedFollowUp, application: JobApplication) -> tuple[str, str]:
    """The icon and the words of the act: "Thank-you note to Åsa Lind"."""
    icon, alone, with_name = _ACTS.get((follow_up.kind, follow_up.channel)) or _ACTS[follow_up.kind, None]
    contact = application.contact(follow_up.contact_id)
    return icon, fill(tr(with_name), contact.salutation or contact.name) if contact else tr(alone)


def when_words(follow_up: PlannedFollowUp, today: date, own_zone: str) -> str:
    """When: the day for an all-day item, else the local time, with the city where it is not the user's."""
    slot = follow_up.slot
    if slot.all_day:
        return say_day(slot.day, today)
    when = say_moment(slot.start, today)
    if follow_up.timezone == own_zone:
        return when
    return fill(tr("%1 %2"), when, say_time_of(follow_up.timezone))


def due_words(follow_up: PlannedFollowUp, now: datetime, today: date, settings: Settings) -> str:
    """When it is planned, or when it was due where that has passed; the words are the same wherever a plan is shown."""
    when = when_words(follow_up, today, settings.timezone)
    if not follow_up.is_overdue(now):
        return when
    due = fill(tr("Due %1"), say_day(follow_up.due_on, today))
    if follow_up.kind is Kind.THANK_YOU_NOTE and follow_up.channel is Channel.EMAIL:
        hours = settings.thank_you_within_hours
        within = tr.counted("within %Ln h of the interview", "within %Ln h of the interview", hours)
        return f"{due} · {within}"
    return fill(tr("%1 · next good moment %2"), due, when) if not follow_up.slot.all_day else due


def plan_lines(desk: Desk, outcome: Outcome, *, silent: bool = False) -> tuple[PlanLine, ...]:
    """The plan as it would be after a deed, soonest first, then what the deed would cancel.

    With ``silent`` what would come if nobody answers is shown too.
    """
    if outcome.plan is None or outcome.application is None:
        return ()
    application = outcome.application
    today = desk.today()
    now, settings = desk.now(), desk.settings()
    added = {f.key for f in outcome.difference.added}
    moved = {f.key for f in outcome.difference.moved}

    def line(follow_up: PlannedFollowUp, change: str) -> PlanLine:
        icon, act = act_words(follow_up, application)
        tells = tr(_TELLS[change]) if change else ""
        return PlanLine(icon, act, due_words(follow_up, now, today, settings), change, tells)

    lines = [line(f, "added" if f.key in added else "moved" if f.key in moved else "") for f in outcome.plan.follow_ups]
    if silent:
        lines += [line(f, "silent") for f in desk.still_silent(application)]
    lines += [line(f, "cancelled") for f in outcome.difference.cancelled]
    return tuple(lines)
