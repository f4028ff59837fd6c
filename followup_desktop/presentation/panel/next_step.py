"""The card of the next step: what to do, why it presses, and its one main button."""

from typing import NamedTuple

from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.vocabulary import LETTERS, Channel, Kind, Need, Stage
from followup_desktop.presentation.agenda_words import DoneBy, done_by
from followup_desktop.presentation.agenda_words import act_words as plain_act
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.presentation.panel.standpoint import Standpoint
from followup_desktop.presentation.panel.words import need_words
from followup_desktop.presentation.plan_words import act_words, when_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock

tr = Texts("Panel")


class NextStep(NamedTuple):
    """The card of the next step: heading, what to do, a hint, and its one main button.

    ``button`` is empty where there is nothing to press. ``key`` is empty where nothing is planned: the button then
    adds what the card lacks, by ``fills``. ``writes``: the button opens the composer.
    """

    standing: Standing
    heading: str
    title: str
    hint: str
    button: str
    icon: str
    done_by: DoneBy
    key: str = ""
    interview_id: str = ""
    asks_again: str = ""
    fills: Need | None = None
    writes: bool = False


def next_step_of(desk: Desk, application_id: str) -> NextStep:
    """The next step of an application. Raises NotFound."""
    return next_step(Standpoint(desk, desk.application(application_id)))


def next_step(at: Standpoint, asks_again: str = "") -> NextStep:
    """The next step; ``asks_again`` is why its letter was not marked as sent, and asks once more."""
    if not at.plan.follow_ups:
        return _nothing_planned(at)
    late = [f for f in at.plan.follow_ups if f.is_overdue(at.now)]
    planned = late[0] if late else at.plan.follow_ups[0]
    standing = at.standing(planned)
    way = done_by(planned.kind, planned.channel)
    _, title = act_words(planned, at.application)
    _, _, verb = plain_act(planned.kind, planned.channel)
    contact = at.application.contact(planned.contact_id)
    if contact is not None and planned.kind is Kind.THANK_YOU_NOTE:
        title = fill(tr("Write the thank-you note to %1"), contact.salutation or contact.name)
    elif planned.kind not in (Kind.DECISION_CALL, Kind.ASK_PROCESS):
        title = verb if contact is None else fill(tr("%1: %2"), verb, contact.salutation or contact.name)
    button, button_icon = _button(at, planned, way, asks_again)
    return NextStep(
        standing,
        _heading(at, planned, standing),
        title,
        asks_again or _hint(at, planned),
        button,
        button_icon,
        way,
        planned.key,
        planned.interview_id,
        asks_again,
        writes=way is DoneBy.SENDING and not asks_again,
    )


def _nothing_planned(at: Standpoint) -> NextStep:
    application = at.application
    nothing = tr("Nothing planned")
    if Need.INTERVIEW_NOTES in at.plan.needs:
        latest = application.latest_interview
        return NextStep(
            Standing.TO_COME,
            nothing,
            tr("Write up the interview"),
            tr("The plan goes on with what they said about the next steps."),
            tr("Write up notes"),
            "notebook-pen",
            DoneBy.NOTES,
            interview_id=latest.id if latest else "",
            fills=Need.INTERVIEW_NOTES,
        )
    if Need.INTERVIEW_DATE in at.plan.needs:
        return NextStep(
            Standing.TO_COME,
            nothing,
            tr("Add the interview date"),
            tr("The questions, the notes and the thank-you note are planned around it."),
            tr("Add the interview"),
            "calendar-plus",
            DoneBy.TIME,
            fills=Need.INTERVIEW_DATE,
        )
    if Need.APPLIED_ON in at.plan.needs:
        return NextStep(
            Standing.TO_COME,
            nothing,
            tr("Add the date you applied"),
            tr("The first call is planned from it."),
            tr("Add the date"),
            "calendar-plus",
            DoneBy.TIME,
            fills=Need.APPLIED_ON,
        )
    title, hint = {
        Stage.INTERESTED: (tr("Apply when you are ready"), tr("Move the card to Applied, and the plan begins.")),
        Stage.OFFER: (tr("Answer the offer"), ""),
        Stage.CLOSED: (tr("This one is closed"), ""),
    }.get(application.stage, (tr("Wait to hear from them"), ""))
    return NextStep(Standing.TO_COME, nothing, title, hint, "", "", DoneBy.TIME)


def _heading(at: Standpoint, planned: PlannedFollowUp, standing: Standing) -> str:
    if standing is Standing.LATE:
        days = at.days_late(planned)
        if not days:
            return tr("Next step, late")
        return tr.counted("Next step, %Ln day late", "Next step, %Ln days late", days)
    if standing is Standing.TODAY:
        if planned.slot.all_day:
            return tr("Next step, today")
        clock = say_clock(planned.slot.start.astimezone(at.zone).time())
        return fill(tr("Next step, today %1"), clock)
    return fill(tr("Next step, %1"), when_words(planned, at.today, at.settings.timezone))


def _hint(at: Standpoint, planned: PlannedFollowUp) -> str:
    interview = at.interview(planned.interview_id)
    if planned.kind is Kind.THANK_YOU_NOTE and interview is not None and interview.learned:
        return fill(tr("Mention: %1"), one_line(interview.learned))
    if planned.kind is Kind.APPLICATION_CALL and at.application.key_skill:
        return fill(tr("Name your one skill: %1"), one_line(at.application.key_skill))
    if planned.kind is Kind.MOVE_ON:
        return tr("Continued silence probably means that they have moved on, and so should you.")
    needs = [words for need in planned.needs if (words := need_words(need))]
    if needs:
        return fill(tr("Still needed: %1"), ", ".join(needs))
    contact = at.application.contact(planned.contact_id)
    if contact is not None and planned.channel in (Channel.CALL, Channel.VOICEMAIL) and contact.phone:
        return f"{contact.name} · {contact.phone}"
    return ""


def _button(at: Standpoint, planned: PlannedFollowUp, way: DoneBy, asks_again: str) -> tuple[str, str]:
    if asks_again:
        return tr("Mark as sent anyway"), "check"
    if planned.kind is Kind.OFFER_REPLY:
        return tr("Mark as answered"), "check"
    if way is DoneBy.SENDING:
        words = tr("Write note") if planned.kind in LETTERS else tr("Write email")
        return (tr("Write letter") if planned.channel is Channel.LETTER else words), "pen-line"
    return {
        DoneBy.NOTES: (tr("Write up notes"), "notebook-pen"),
        DoneBy.LOGGING: (tr("Call sheet"), "phone"),
        DoneBy.MOVING_ON: (tr("Move on"), "flag"),
        DoneBy.MARKING: (tr("Done"), "check"),
        DoneBy.TIME: ("", ""),
    }.get(way, ("", ""))
