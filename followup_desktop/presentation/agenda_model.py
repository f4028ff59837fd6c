"""Today as a list: what is late, what is for today, tomorrow and this week; overdue is derived each time it is read."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import IntEnum, StrEnum
from itertools import chain, pairwise
from operator import itemgetter
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import LETTERS, SPOKEN, TRIES, Channel, Kind, PlannedFollowUp
from followup_desktop.domain.letters.letter import WRITTEN
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE, Settings
from followup_desktop.domain.time.zones import find_zone, format_instant
from followup_desktop.presentation.calling.clock_there import judged, say_clock_there
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day
from followup_desktop.services.ports import AgendaRow

SOON = timedelta(hours=1)
"""What begins within that time is for now."""

AHEAD = timedelta(days=21)
"""So far ahead follow-ups are read: a late one may stand after a long weekend, with its slot rolled forward."""

AnyIndex = QModelIndex | QPersistentModelIndex


class Section(StrEnum):
    """When something is to be done, in this order."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this_week"
    NEXT_WEEK = "next_week"


RAIL = (Section.OVERDUE, Section.TODAY, Section.TOMORROW)
WHOLE = tuple(Section)


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


class SectionHead(NamedTuple):
    """The title above the rows of a section."""

    section: Section
    title: str
    rows: int


_Place = tuple[str, str]


_Placed = tuple[Section, AgendaRow]


Entry = AgendaItem | SectionHead


class AgendaRole(IntEnum):
    """What the model tells of a row, beside Qt's display, tooltip and accessible text."""

    APPLICATION_ID = Qt.ItemDataRole.UserRole + 1
    KEY = Qt.ItemDataRole.UserRole + 2


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


_START = itemgetter(AgendaRow._fields.index("slot_start"))
_SOONEST = itemgetter(*(AgendaRow._fields.index(name) for name in ("slot_start", "company", "key", "application_id")))
_LATEST = itemgetter(*(AgendaRow._fields.index(name) for name in ("in_time_until", "company", "key")))


class Agenda:
    """The open follow-ups by application, as they were last read: a deed changes those of one, not thousands."""

    def __init__(self) -> None:
        self._of: dict[str, tuple[AgendaRow, ...]] = {}
        self._rows: list[AgendaRow] = []

    def fill(self, rows: Iterable[AgendaRow]) -> None:
        """Takes over all of them."""
        found: dict[str, list[AgendaRow]] = {}
        for row in rows:
            found.setdefault(row.application_id, []).append(row)
        self._of = {application_id: tuple(own) for application_id, own in found.items()}
        self._rows = sorted(chain.from_iterable(self._of.values()), key=_SOONEST)

    def put(self, application_id: str, rows: Iterable[AgendaRow]) -> None:
        """Takes over those of one application, which may have none any more."""
        for row in self._of.pop(application_id, ()):
            place = bisect_left(self._rows, _SOONEST(row), key=_SOONEST)
            while self._rows[place] is not row:
                place += 1
            del self._rows[place]
        own = self._of[application_id] = tuple(rows)
        for row in own:
            insort(self._rows, row, key=_SOONEST)

    def rows(self) -> list[AgendaRow]:
        """All of them, soonest first."""
        return self._rows


def rows_of(application: JobApplication, plan: Plan) -> tuple[AgendaRow, ...]:
    """The open follow-ups of one application as rows."""
    return tuple(_row_of(application, follow_up) for follow_up in plan.follow_ups)


def _row_of(application: JobApplication, follow_up: PlannedFollowUp) -> AgendaRow:
    contact = application.contact(follow_up.contact_id)
    slot = follow_up.slot
    say: Callable[[datetime], str] = (lambda at: at.date().isoformat()) if slot.all_day else format_instant
    return AgendaRow(
        application_id=application.id,
        company=application.company,
        role=application.role,
        key=follow_up.key,
        kind=follow_up.kind,
        channel=follow_up.channel,
        contact=contact.name if contact else None,
        phone=contact.phone if contact else None,
        due_on=follow_up.due_on.isoformat(),
        slot_start=say(slot.start),
        slot_end=say(slot.end),
        all_day=int(slot.all_day),
        zone=follow_up.timezone,
        own=int(follow_up.own),
        in_time_until=format_instant(follow_up.in_time_until) if follow_up.in_time_until else None,
    )


class AgendaModel(QAbstractListModel):
    """Rows of Today under the titles of their sections; titles cannot be selected.

    Nothing is done here: views ask the window, and ``set_rows`` takes over what the store says after it. A row is put
    into words when somebody looks at it: there may be thousands.
    """

    heights_changed = Signal()
    """A row asks something, or has stopped asking."""

    def __init__(self, sections: Sequence[Section] = WHOLE, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections = tuple(sections)
        self._entries: list[_Placed | SectionHead] = []
        self._today_count = 0
        self._asked: dict[_Place, str] = {}
        self._items: dict[_Place, AgendaItem] = {}
        self._wording: AgendaWording | None = None

    def set_rows(self, rows: Iterable[AgendaRow], now: datetime, settings: Settings) -> None:
        """Shows these follow-ups (soonest first), as they are at that (aware) present."""
        self.take(Placement(rows, now, settings))

    def take(self, placement: "Placement") -> None:
        """Shows these follow-ups, which have their sections already: for more than one list of the same."""
        self._wording = placement.wording
        self._items.clear()
        if self._asked:
            open_ones = {(row.application_id, row.key) for found in placement.sections.values() for row in found}
            self._asked = {place: said for place, said in self._asked.items() if place in open_ones}
            self.heights_changed.emit()
        placed = placement.sections
        self._today_count = len(placed[Section.OVERDUE]) + len(placed[Section.TODAY])
        entries: list[_Placed | SectionHead] = []
        for section in self._sections:
            if placed[section]:
                entries.append(SectionHead(section, section_title(section), len(placed[section])))
                entries += [(section, row) for row in placed[section]]
        self._show(entries)

    def tell_time(self, now: datetime, settings: Settings) -> None:
        """A minute has passed: what their clocks show is said anew; where a row stands, with the next quarter."""
        self._wording = AgendaWording(now, settings)
        self._items.clear()
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def ask_again(self, application_id: str, key: str, sentence: str) -> None:
        """The letter of that row was not marked as sent: the row says why, and offers to do it anyway."""
        self._asked[application_id, key] = sentence
        self._items.pop((application_id, key), None)
        index = self.index_of(application_id, key)
        if index.isValid():
            self.dataChanged.emit(index, index)
            self.heights_changed.emit()

    @property
    def today_count(self) -> int:
        """How many things are late or for today."""
        return self._today_count

    def item(self, index: AnyIndex) -> AgendaItem | None:
        """The follow-up at the index; None for a title."""
        entry = self.entry(index)
        return entry if isinstance(entry, AgendaItem) else None

    def entry(self, index: AnyIndex) -> Entry | None:
        """What stands at the index."""
        if not index.isValid() or index.row() >= len(self._entries) or self._wording is None:
            return None
        entry = self._entries[index.row()]
        if isinstance(entry, SectionHead):
            return entry
        section, row = entry
        place = (row.application_id, row.key)
        if place not in self._items:
            self._items[place] = self._wording.item(row, section, self._asked.get(place, ""))
        return self._items[place]

    def is_title(self, index: AnyIndex) -> bool:
        """Whether the title of a section stands there."""
        return isinstance(self._entries[index.row()], SectionHead)

    def question(self, index: AnyIndex) -> str:
        """What the row at the index asks again; empty where it asks nothing."""
        return self._asked.get(_place(self._entries[index.row()]), "") if self._asked else ""

    def tells_their_clock(self, index: AnyIndex) -> bool:
        """Whether the row at the index says what their clock shows."""
        entry = self._entries[index.row()]
        return not isinstance(entry, SectionHead) and has_clock(entry[1])

    def index_of(self, application_id: str, key: str) -> QModelIndex:
        """The index of that follow-up; an invalid one where the list has none."""
        wanted = (application_id, key)
        for row, entry in enumerate(self._entries):
            if _place(entry) == wanted:
                return self.index(row)
        return QModelIndex()

    # ------------------------------------------------------------------------------------------ Qt's questions

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._entries[index.row()], SectionHead):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index)
        if entry is None:
            return None
        if isinstance(entry, SectionHead):
            said = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return entry.title if role in said else None
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{entry.long_act} · {entry.company}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return entry.accessible
        if role == AgendaRole.APPLICATION_ID:
            return entry.application_id
        return entry.key if role == AgendaRole.KEY else None

    # ------------------------------------------------------------------------------------------------ inside

    def _show(self, entries: "list[_Placed | SectionHead]") -> None:
        """Takes the entries over, telling views of what lies between the first and the last change of place only, so
        that selection and focus stay with their rows."""
        before, after = self._entries, entries
        shorter = min(len(before), len(after))
        start = 0
        while start < shorter and _is_same(before[start], after[start]):
            start += 1
        end = 0
        while end < shorter - start and _is_same(before[-1 - end], after[-1 - end]):
            end += 1
        removed, inserted = len(before) - end, len(after) - end
        if removed > start:
            self.beginRemoveRows(QModelIndex(), start, removed - 1)
            self._entries = before[:start] + before[removed:]
            self.endRemoveRows()
        if inserted > start:
            self.beginInsertRows(QModelIndex(), start, inserted - 1)
            self._entries = entries
            self.endInsertRows()
        self._entries = entries
        # Whoever looked while rows came and went has seen some of them where they stood before.
        self._items.clear()
        if entries:
            # The words of all of them depend on the present.
            self.dataChanged.emit(self.index(0), self.index(len(entries) - 1))


def _is_same(one: _Placed | SectionHead, other: _Placed | SectionHead) -> bool:
    """Whether both are the same row; what it says may have changed."""
    return one == other or _place(one) == _place(other)


def _place(entry: _Placed | SectionHead) -> tuple[str, str]:
    """What an entry is told apart by."""
    if isinstance(entry, SectionHead):
        return ("", entry.section)
    return (entry[1].application_id, entry[1].key)


class Placement:
    """Follow-ups in their sections, at one present; the rows come soonest first."""

    def __init__(self, rows: Iterable[AgendaRow], now: datetime, settings: Settings) -> None:
        self.wording = AgendaWording(now, settings)
        self.sections: dict[Section, list[AgendaRow]] = {section: [] for section in Section}
        at = format_instant(now)
        ahead: list[AgendaRow] = []
        for row in rows:
            (self.sections[Section.OVERDUE] if "" < (row.in_time_until or "") < at else ahead).append(row)
        self.sections[Section.OVERDUE].sort(key=_LATEST)
        start = 0
        over: list[AgendaRow] = []
        for section, day, instant in self.wording.ends:
            # Dates and instants of one midnight sort apart: what lies between the two is looked at row by row.
            begin, end = (max(start, bisect_left(ahead, text, key=_START)) for text in sorted((day, instant)))
            between = ahead[begin:end]
            here = [row for row in between if row.slot_start < (day if row.all_day else instant)]
            self.sections[section] = [*over, *ahead[start:begin], *here]
            over = [row for row in between if row.slot_start >= (day if row.all_day else instant)]
            start = end


# Words --------------------------------------------------------------------------------------------------------------


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


def things_today(count: int) -> str:
    """The heading of Today: "4 things today"."""
    if count == 0:
        return tr("Nothing left today")
    return tr.counted("%Ln thing today", "%Ln things today", count)


def date_line(today: date) -> str:
    """The day as the rail writes it: "Mon 23 November"."""
    locale = QLocale()
    short = locale.dateFormat(QLocale.FormatType.ShortFormat)
    month_first = 0 <= short.find("M") < short.find("d")
    return locale.toString(QDate(today.year, today.month, today.day), "ddd MMMM d" if month_first else "ddd d MMMM")


def days_late(days: int) -> str:
    """How late: "2 d late"; "late" since today."""
    return fill(tr("%1 d late"), str(days)) if days > 0 else tr("late")


def quiet_hours(settings: Settings) -> tuple[str, str]:
    """When no call is suggested: the stretch in which neither end may call, and what that means."""
    start = min(LATEST_MESSAGE, settings.own_day_end)
    end = max(EARLIEST_MESSAGE, settings.own_day_start)
    hours = fill(tr("Quiet hours %1 to %2"), say_clock(start), say_clock(end))
    return hours, tr("No calls suggested overnight")


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
        person, phone = _one_line(row.contact or ""), _one_line(row.phone or "")
        company = _one_line(row.company)
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
            _one_line(row.role),
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
        start = datetime.fromisoformat(row.slot_start)
        clock = say_clock(start.astimezone(self._zone).time())
        if section is Section.TODAY:
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


def _one_line(text: str) -> str:
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
