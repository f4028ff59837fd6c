"""The plan row by row: what was done, what is late or to come, what follows if nobody answers; each with its why."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.follow_up import FollowUp, PlannedFollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.vocabulary import LETTERS, ActivityKind, Channel, Kind, State
from followup_desktop.presentation.agenda_words import act_words as plain_act
from followup_desktop.presentation.panel.plan_standing import Standing, standing_words
from followup_desktop.presentation.panel.standpoint import Standpoint, quoted
from followup_desktop.presentation.panel.words import signal_words
from followup_desktop.presentation.plan_words import act_words, due_words, when_words
from followup_desktop.presentation.speaking import say_why
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Panel")


class PlanRow(NamedTuple):
    """One row of the plan: what, when, and why it stands there. ``key`` is empty for what is not open."""

    standing: Standing
    title: str
    detail: str
    why: str
    key: str = ""

    @property
    def accessible(self) -> str:
        """The row for screen readers, with its standing in words."""
        parts = (standing_words(self.standing), self.title, self.detail, self.why)
        return " ".join(f"{part.rstrip('.')}." for part in parts if part)


def plan_rows(at: Standpoint, silent: Sequence[PlannedFollowUp]) -> list[PlanRow]:
    """The rows in the order of time; ``silent`` are those that follow if nobody answers."""
    ended: list[tuple[datetime, PlanRow]] = []
    for interview in at.application.interviews_on_record:
        if interview.ends_at <= at.now:
            ended += _interview_rows(at, interview)
    for follow_up in at.application.follow_ups:
        if follow_up.ended and follow_up.done_at and follow_up.kind not in (Kind.INTERVIEW_NOTES, Kind.ASK_PROCESS):
            ended.append((follow_up.done_at, _ended_row(at, follow_up)))
    ended.sort(key=lambda e: e[0])
    rows = [row for _, row in ended]
    for planned in sorted(at.plan.follow_ups, key=lambda f: (not f.is_overdue(at.now), f.slot.start)):
        _, title = act_words(planned, at.application)
        when = due_words(planned, at.now, at.today, at.settings)
        rows.append(PlanRow(at.standing(planned), title, when, say_why(planned), planned.key))
    for planned in silent:
        _, title = act_words(planned, at.application)
        when = when_words(planned, at.today, at.settings.timezone)
        rows.append(PlanRow(Standing.IF_SILENT, title, fill(tr("%1, if still silent"), when), say_why(planned)))
    return rows


def _interview_rows(at: Standpoint, interview: Interview) -> list[tuple[datetime, PlanRow]]:
    names = at.names_met(interview)
    title = fill(tr("Interview with %1"), names) if names else tr("Interview")
    detail = at.say_day_of(interview.starts_at)
    if interview.signal is not None:
        detail = fill(tr("%1 · signal: %2"), detail, signal_words(interview.signal))
    rows = [(interview.ends_at, PlanRow(Standing.DONE, title, detail, ""))]
    if interview.asked_process is None:
        return rows
    if interview.asked_process:
        heard = quoted(interview.promise_words)
        by = fill(tr("by %1"), at.say_day(interview.decision_on)) if interview.decision_on else ""
        detail = " → ".join(part for part in (heard, by) if part) or one_line(interview.next_steps)
        rows.append((interview.ends_at, PlanRow(Standing.DONE, tr("Asked about next steps"), detail, "")))
    else:
        rows.append((interview.ends_at, PlanRow(Standing.SKIPPED, tr("Did not ask about next steps"), "", "")))
    return rows


def _ended_row(at: Standpoint, follow_up: FollowUp) -> PlanRow:
    done_at = follow_up.done_at or at.now
    entry = next((a for a in reversed(at.application.activity) if a.follow_up == follow_up.key), None)
    standing = Standing.DONE if follow_up.state is State.DONE else Standing.SKIPPED
    title = _ended_words(at, follow_up, entry)
    told = one_line(entry.text) if entry else ""
    when = at.say_moment_of(done_at)
    if follow_up.state is State.SKIPPED:
        when = fill(tr("Skipped on %1"), at.say_day_of(done_at))
    return PlanRow(standing, title, f"{when} · {told}" if told else when, "")


def _ended_words(at: Standpoint, follow_up: FollowUp, entry: Activity | None) -> str:
    name = at.name_in(follow_up)
    if follow_up.state is State.SKIPPED:
        _, _, words = plain_act(follow_up.kind, follow_up.channel or Channel.CALL)
        return words
    if follow_up.kind is Kind.THANK_YOU_NOTE:
        return fill(tr("Sent the thank-you note to %1"), name) if name else tr("Sent the thank-you note")
    if follow_up.kind in LETTERS:
        return tr("Sent the gracious note") if follow_up.kind is Kind.GRACIOUS_NOTE else tr("Said hello again")
    if follow_up.kind is Kind.OFFER_REPLY:
        return tr("Answered the offer")
    if follow_up.kind is Kind.MOVE_ON:
        return tr("Moved on")
    if entry is not None and entry.kind is ActivityKind.VOICEMAIL:
        return tr("Left a message")
    if entry is not None and entry.kind is ActivityKind.NO_ANSWER:
        return tr("Called, no answer")
    by_mail = follow_up.channel is Channel.EMAIL
    if follow_up.kind is Kind.APPLICATION_CALL:
        return tr("Introduced yourself by email") if by_mail else tr("Introduced yourself by phone")
    return tr("Asked for news by email") if by_mail else tr("Asked for news")
