"""The words of what is to be done: its section, its act, its time, and what done means; for one present."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.domain.vocabulary import LETTERS, SPOKEN, TRIES, WRITTEN, Channel, Kind
from followup_desktop.presentation.calling.clock_there import judged, say_clock_there
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day

if TYPE_CHECKING:
    from followup_desktop.services.ports.rows import AgendaRow

SOON = timedelta(hours=1)
"""What begins within that time is for now."""


class Section(StrEnum):
    """When something is to be done, in this order."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"


class DoneBy(StrEnum):
    """What "done" means for a follow-up."""

    MARKING = "marking"
    LOGGING = "logging"
    NOTES = "notes"
    SENDING = "sending"
    MOVING_ON = "moving_on"
    TIME = "time"
    """An interview is over when it is over."""


class Urgency(StrEnum):
    """What the time at the right says; its colour is never the only sign."""

    LATE = "late"
    NOW = "now"
    LATER = "later"


class AgendaItem(NamedTuple):
    """One follow-up as a row of Today, plain text throughout.

    ``act`` is short for the rail, ``long_act`` has the verb; ``who`` is company and person, ``reach`` company and
    number (or person). ``when`` stands at the right; ``there`` says what their clock shows and whether it is a good
    time. ``asks_again`` is the sentence of a letter that was not checked and waits for "Mark as sent anyway".
    """

    application_id: str
    key: str
    section: Section
    done_by: DoneBy
    icon: str
    act: str
    long_act: str
    company: str
    role: str
    who: str
    reach: str
    when: str
    urgency: Urgency
    there: str
    asks_again: str
    accessible: str

    @property
    def is_for_marking(self) -> bool:
        """Whether "done" is offered."""
        return self.done_by is not DoneBy.TIME

    @property
    def is_written(self) -> bool:
        """Whether it is a letter, which the composer writes."""
        return self.done_by is DoneBy.SENDING


def done_by(kind: Kind, channel: Channel) -> DoneBy:
    """What "done" means for a follow-up of that kind and channel."""
    if kind is Kind.ASK_PROCESS:
        return DoneBy.TIME
    if kind is Kind.INTERVIEW_NOTES:
        return DoneBy.NOTES
    if kind is Kind.MOVE_ON:
        return DoneBy.MOVING_ON
    if kind in LETTERS or (kind in TRIES and channel in WRITTEN):
        return DoneBy.SENDING
    if kind in TRIES and channel in SPOKEN:
        return DoneBy.LOGGING
    return DoneBy.MARKING


tr = Texts("Agenda")


def section_title(section: Section) -> str:
    """The title of a section."""
    return {
        Section.OVERDUE: tr("Overdue"),
        Section.TODAY: tr("Today"),
        Section.TOMORROW: tr("Tomorrow"),
        Section.THIS_WEEK: tr("This week"),
        Section.NEXT_WEEK: tr("Next week"),
    }[section]


def days_late(days: int) -> str:
    """How late: "2 d late"; "late" since today."""
    return fill(tr("%1 d late"), str(days)) if days > 0 else tr("late")


class _Act(NamedTuple):
    icon: str
    short: str
    words: str


_ACTS: dict[tuple[Kind, Channel | None], _Act] = {
    (Kind.APPLICATION_CALL, None): _Act(
        "phone",
        QT_TRANSLATE_NOOP("Agenda", "Introduce yourself"),
        QT_TRANSLATE_NOOP("Agenda", "Introduce yourself by phone"),
    ),
    (Kind.APPLICATION_CALL, Channel.EMAIL): _Act(
        "mail",
        QT_TRANSLATE_NOOP("Agenda", "Introduce yourself"),
        QT_TRANSLATE_NOOP("Agenda", "Introduce yourself by email"),
    ),
    (Kind.ASK_PROCESS, None): _Act(
        "users", QT_TRANSLATE_NOOP("Agenda", "Interview"), QT_TRANSLATE_NOOP("Agenda", "Go to the interview")
    ),
    (Kind.INTERVIEW_NOTES, None): _Act(
        "notebook-pen",
        QT_TRANSLATE_NOOP("Agenda", "Interview notes"),
        QT_TRANSLATE_NOOP("Agenda", "Write the interview notes"),
    ),
    (Kind.THANK_YOU_NOTE, None): _Act(
        "pen-line",
        QT_TRANSLATE_NOOP("Agenda", "Thank-you note"),
        QT_TRANSLATE_NOOP("Agenda", "Write the thank-you note"),
    ),
    (Kind.DECISION_CALL, None): _Act(
        "phone", QT_TRANSLATE_NOOP("Agenda", "Ask for news"), QT_TRANSLATE_NOOP("Agenda", "Call and ask for news")
    ),
    (Kind.DECISION_CALL, Channel.VOICEMAIL): _Act(
        "phone",
        QT_TRANSLATE_NOOP("Agenda", "Ask for news"),
        QT_TRANSLATE_NOOP("Agenda", "Leave a message and ask for news"),
    ),
    (Kind.DECISION_CALL, Channel.EMAIL): _Act(
        "mail", QT_TRANSLATE_NOOP("Agenda", "Ask for news"), QT_TRANSLATE_NOOP("Agenda", "Ask for news by email")
    ),
    (Kind.MOVE_ON, None): _Act(
        "flag", QT_TRANSLATE_NOOP("Agenda", "Move on?"), QT_TRANSLATE_NOOP("Agenda", "Decide whether to move on")
    ),
    (Kind.GRACIOUS_NOTE, None): _Act(
        "mail", QT_TRANSLATE_NOOP("Agenda", "Gracious note"), QT_TRANSLATE_NOOP("Agenda", "Write the gracious note")
    ),
    (Kind.STAY_IN_TOUCH, None): _Act(
        "mail", QT_TRANSLATE_NOOP("Agenda", "Say hello again"), QT_TRANSLATE_NOOP("Agenda", "Say hello again")
    ),
    (Kind.OFFER_REPLY, None): _Act(
        "handshake", QT_TRANSLATE_NOOP("Agenda", "Answer the offer"), QT_TRANSLATE_NOOP("Agenda", "Answer the offer")
    ),
}


def act_words(kind: Kind, channel: Channel) -> tuple[str, str, str]:
    """Icon, short act and whole act of a follow-up."""
    act = _ACTS.get((kind, channel)) or _ACTS[kind, None]
    return act.icon, tr(act.short), tr(act.words)


class AgendaWording:
    """The words of rows for one present and the user's settings."""

    def __init__(self, now: datetime, settings: Settings) -> None:
        self._now = now.astimezone(UTC)
        self._settings = settings
        self._zone = find_zone(settings.timezone) or ZoneInfo("UTC")
        self._today = now.astimezone(self._zone).date()
        self._now_text = format_instant(now)
        self.ends = self._section_ends()

    def _section_ends(self) -> list[tuple[Section, str, str]]:
        """Each section with the day and the instant before which its slots begin."""
        days = [self._today + timedelta(days=n) for n in range(15)]
        ends = {}
        for day, after in pairwise(days):
            section = section_of(day, self._today)
            if section is not None:
                midnight = datetime.combine(after, time(), self._zone)
                ends[section] = (section, after.isoformat(), format_instant(midnight))
        return list(ends.values())

    def section(self, row: AgendaRow) -> Section | None:
        """Where the row stands now; None where it is for later than next week's list.

        Instants and dates are texts that sort: thousands of rows are compared without reading one of them.
        """
        if row.in_time_until and row.in_time_until < self._now_text:
            return Section.OVERDUE
        for section, day, instant in self.ends:
            if row.slot_start < (day if row.all_day else instant):
                return section
        return None

    def item(self, row: AgendaRow, section: Section, asks_again: str = "") -> AgendaItem:
        """The row in words."""
        kind, channel = Kind(row.kind), Channel(row.channel)
        icon, short, words = act_words(kind, channel)
        person, phone = one_line(row.contact or ""), one_line(row.phone or "")
        company = one_line(row.company)
        who = " · ".join(part for part in (company, person) if part)
        number = phone if channel in SPOKEN and phone else person
        reach = " · ".join(part for part in (company, number) if part)
        when, urgency = self._when(row, section)
        there = self._there(row, channel)
        spoken = [f"{words}, {who}", when, there, asks_again]
        return AgendaItem(
            row.application_id,
            row.key,
            section,
            done_by(kind, channel),
            icon,
            short,
            words,
            company,
            one_line(row.role),
            who,
            reach,
            when,
            urgency,
            there,
            asks_again,
            " ".join(f"{part.rstrip('.')}." for part in spoken if part),
        )

    def _day(self, row: AgendaRow) -> date:
        if row.all_day:
            return date.fromisoformat(row.slot_start[:10])
        return max(self._today, datetime.fromisoformat(row.slot_start).astimezone(self._zone).date())

    def _when(self, row: AgendaRow, section: Section) -> tuple[str, Urgency]:
        if section is Section.OVERDUE:
            until = datetime.fromisoformat(row.in_time_until or "")
            there = find_zone(row.zone) or self._zone
            return days_late((self._today - until.astimezone(there).date()).days), Urgency.LATE
        day = self._day(row)
        if row.all_day:
            return (tr("any time") if day <= self._today else self._day_words(day, section)), Urgency.LATER
        start = datetime.fromisoformat(row.slot_start).astimezone(self._zone)
        clock = say_clock(start.time())
        if section is Section.TODAY:
            if start.date() < self._today:
                # An interview that goes on since another day.
                clock = say_day(start.date(), self._today)
            return clock, Urgency.NOW if start - self._now <= SOON else Urgency.LATER
        return f"{self._day_words(day, section)} {clock}".strip(), Urgency.LATER

    def _day_words(self, day: date, section: Section) -> str:
        return "" if section is Section.TOMORROW else say_day(day, self._today)

    def _there(self, row: AgendaRow, channel: Channel) -> str:
        """What their clock shows, and whether it is a good time for a call."""
        zone = find_zone(row.zone)
        if zone is None or not has_clock(row):
            return ""
        clock = say_clock_there(self._now, zone, row.zone)
        if channel not in SPOKEN:
            return clock
        return f"{clock} · {judged(self._now, zone, channel, self._settings, self._zone)}"


def has_clock(row: AgendaRow) -> bool:
    """Whether it matters what their clock shows: for a call, or the email in its place."""
    return not row.all_day and row.kind in TRIES and find_zone(row.zone) is not None


def section_of(day: date, today: date) -> Section | None:
    """The section of a day; from Friday on, the days of next week are listed too."""
    if day <= today:
        return Section.TODAY
    if day == today + timedelta(days=1):
        return Section.TOMORROW
    sunday = today + timedelta(days=7 - today.isoweekday())
    if day <= sunday:
        return Section.THIS_WEEK
    return Section.NEXT_WEEK if today.isoweekday() >= 5 and day <= sunday + timedelta(days=7) else None
