"""What happened with an application, newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.vocabulary import ActivityKind
from followup_desktop.presentation.panel.standpoint import Standpoint
from followup_desktop.presentation.panel.words import stage_words
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.rows import RecordedChange

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


# What a deed changed that is no entry of the history itself.
_CHANGES: dict[Deed, tuple[str, str]] = {
    Deed.EDIT: ("pencil-line", QT_TRANSLATE_NOOP("Panel", "Details edited")),
    Deed.CONTACT: ("user", QT_TRANSLATE_NOOP("Panel", "People edited")),
    Deed.REMOVE_CONTACT: ("user", QT_TRANSLATE_NOOP("Panel", "A person removed")),
    Deed.INTERVIEW: ("calendar-clock", QT_TRANSLATE_NOOP("Panel", "Interview edited")),
    Deed.NOTES: ("notebook-pen", QT_TRANSLATE_NOOP("Panel", "Interview notes edited")),
    Deed.CALL_OFF: ("ban", QT_TRANSLATE_NOOP("Panel", "Interview called off")),
    Deed.DONE: ("check", QT_TRANSLATE_NOOP("Panel", "A step marked as done")),
    Deed.SENT_ANYWAY: ("check", QT_TRANSLATE_NOOP("Panel", "A letter marked as sent with open findings")),
    Deed.SKIP: ("minus", QT_TRANSLATE_NOOP("Panel", "A step skipped")),
    Deed.SNOOZE: ("moon", QT_TRANSLATE_NOOP("Panel", "A step put off")),
}


def history_lines(at: Standpoint, changes: Sequence[RecordedChange] = ()) -> list[HistoryLine]:
    """Everything that happened, and what was changed meanwhile, newest first.

    Changes of one sort that came after one another on a day are one line, with the time of the last.
    """
    told: list[tuple[datetime, HistoryLine]] = [(entry.at, _line(at, entry)) for entry in at.application.activity]
    for change in reversed(changes):
        if (words := _CHANGES.get(Deed(change.deed))) is not None:
            line = HistoryLine(f"change {change.number}", words[0], tr(words[1]), at.say_moment_of(change.at))
            told.append((change.at, line))
    told.sort(key=lambda one: one[0])
    lines: list[HistoryLine] = []
    above: tuple[str, str] | None = None
    for instant, line in reversed(told):
        sort = (line.title, at.say_day_of(instant)) if line.id.startswith("change ") else None
        if sort is None or sort != above:
            lines.append(line)
        above = sort
    return lines


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
