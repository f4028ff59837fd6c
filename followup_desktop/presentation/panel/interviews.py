"""The interviews of an application as the panel lists them: when, with whom, and what the notes say."""

from typing import NamedTuple

from PySide6.QtCore import QUrl

from followup_desktop.domain.interview import Interview
from followup_desktop.domain.vocabulary import InterviewKind
from followup_desktop.presentation.interview_time import clock_for
from followup_desktop.presentation.panel.links import web_link
from followup_desktop.presentation.panel.standpoint import Standpoint, quoted
from followup_desktop.presentation.panel.words import signal_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_moment, say_time_of

tr = Texts("Panel")


class InterviewEntry(NamedTuple):
    """One round. ``when`` stands on the clock of whom it is with; ``notes`` sum up what was noted, line by line."""

    id: str
    title: str
    when: str
    notes: str
    called_off: bool
    place_link: QUrl | None

    @property
    def accessible(self) -> str:
        """Which interview it is, for the buttons beside it."""
        return f"{self.title}, {self.when}"


def interview_kind_names() -> dict[str, str]:
    """How the two sides met, by the values of the schema; the empty one is for what nobody said."""
    return {
        "": tr("Not said"),
        InterviewKind.PHONE: tr("Phone"),
        InterviewKind.VIDEO: tr("Video"),
        InterviewKind.ON_SITE: tr("On site"),
    }


def interview_entries(at: Standpoint) -> list[InterviewEntry]:
    """The interviews, the latest first."""
    return [_entry(at, i) for i in sorted(at.application.interviews, key=lambda i: i.starts_at, reverse=True)]


def _entry(at: Standpoint, interview: Interview) -> InterviewEntry:
    names = at.names_met(interview)
    title = fill(tr("Interview with %1"), names) if names else tr("Interview")
    clock = clock_for(at.application, interview.contact_ids, at.settings)
    start, end = interview.starts_at.astimezone(clock.zone), interview.ends_at.astimezone(clock.zone)
    until = say_clock(end.time()) if end.date() == start.date() else say_moment(end, at.today)
    when = fill(tr("%1 to %2"), say_moment(start, at.today), until)
    if clock.name != at.settings.timezone:
        when = fill(tr("%1 %2"), when, say_time_of(clock.name))
    return InterviewEntry(
        interview.id, title, when, "\n".join(_notes(at, interview)), interview.called_off, web_link(interview.place)
    )


def _notes(at: Standpoint, interview: Interview) -> list[str]:
    found = []
    if interview.asked_process is False:
        found.append(tr("Did not ask about next steps"))
    for words, text in (
        (tr("Next steps: %1"), interview.next_steps),
        (tr("Learned: %1"), interview.learned),
        (tr("Notes: %1"), interview.notes),
    ):
        if text.strip():
            found.append(fill(words, text.strip()))
    if interview.promise_words.strip() or interview.decision_on:
        by = fill(tr("by %1"), at.say_day(interview.decision_on)) if interview.decision_on else ""
        promise = " → ".join(part for part in (quoted(interview.promise_words), by) if part)
        found.insert(0, fill(tr("Decision: %1"), promise))
    if interview.signal is not None:
        found.insert(0, fill(tr("Signal: %1"), signal_words(interview.signal)))
    if interview.asked_process is None and not interview.called_off and interview.ends_at <= at.now:
        found.append(tr("The notes are not written yet."))
    return found
