"""What happened with an application, newest first."""

from typing import NamedTuple

from followup_desktop.domain.activity import Activity, ActivityKind
from followup_desktop.presentation.panel.standpoint import Standpoint
from followup_desktop.presentation.panel.words import stage_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Panel")


class HistoryLine(NamedTuple):
    """One thing that happened: an icon, what, when and with whom, and what was said about it."""

    id: str
    icon: str
    title: str
    detail: str
    more: str = ""

    @property
    def accessible(self) -> str:
        """The line for screen readers."""
        return ". ".join(part for part in (self.title, self.detail, self.more) if part)


def history_lines(at: Standpoint) -> list[HistoryLine]:
    """Everything that happened, newest first."""
    return [_line(at, entry) for entry in reversed(at.application.activity)]


def _line(at: Standpoint, entry: Activity) -> HistoryLine:
    icon, words = {
        ActivityKind.CREATED: ("plus", tr("Added")),
        ActivityKind.STAGE: ("arrow-right", _moved(entry)),
        ActivityKind.CALL: ("phone-call", tr("Spoke by phone")),
        ActivityKind.VOICEMAIL: ("phone", tr("Left a message")),
        ActivityKind.NO_ANSWER: ("phone-off", tr("Called, no answer")),
        ActivityKind.EMAIL: ("mail", tr("Sent an email")),
        ActivityKind.LETTER: ("mail", tr("Sent a letter")),
        ActivityKind.RESPONSE: ("message-square", tr("They answered")),
        ActivityKind.NOTE: ("file-text", tr("Note")),
    }[entry.kind]
    contact = at.application.contact(entry.contact_id)
    when = at.say_moment_of(entry.at)
    more = [entry.text.strip()] if entry.text.strip() else []
    if entry.decision_on:
        more.append(fill(tr("Decision by %1"), at.say_day(entry.decision_on)))
    return HistoryLine(entry.id, icon, words, f"{when} · {contact.name}" if contact else when, "\n".join(more))


def _moved(entry: Activity) -> str:
    goal = stage_words(entry.to_stage)
    if not entry.from_stage:
        return fill(tr("Moved to %1"), goal)
    return fill(tr("Moved from %1 to %2"), stage_words(entry.from_stage), goal)
