"""Today as a list: what is late, what is for today, tomorrow and this week; overdue is derived each time it is read."""

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from enum import IntEnum
from itertools import chain
from operator import itemgetter
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.presentation.agenda_words import AgendaItem, AgendaWording, Section, has_clock, section_title
from followup_desktop.services.ports.rows import AgendaRow

AHEAD = timedelta(days=21)
"""So far ahead follow-ups are read: a late one may stand after a long weekend, with its slot rolled forward."""

AnyIndex = QModelIndex | QPersistentModelIndex


RAIL = (Section.OVERDUE, Section.TODAY, Section.TOMORROW)
WHOLE = tuple(Section)


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
