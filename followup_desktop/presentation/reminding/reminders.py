"""Tells the user of follow-ups while the program runs: each once, late ones together when the machine wakes."""

import logging
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.reminders import (
    AT_LEAST_EVERY,
    BEFORE_AN_INTERVIEW,
    Told,
    Waiting,
    due,
    is_digest_due,
    occasion_of,
)
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation.agenda_upkeep import AgendaUpkeep
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.reminding.wishes import wishes_of
from followup_desktop.presentation.reminding.words import Notice, Reminded, digest_of, notice_of
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.services.ports.rows import AgendaRow
from followup_desktop.services.ports.store import CalendarPlace

log = logging.getLogger(__name__)

_AHEAD = AT_LEAST_EVERY + BEFORE_AN_INTERVIEW + timedelta(minutes=15)
"""What begins later than that is not looked at: there is another look before it."""
_A_DAY = timedelta(days=2)
"""What is for today begins within that time, on whoever's clock."""
_KINDS = {kind.value: kind for kind in Kind}
_CHANNELS = {channel.value: channel for channel in Channel}


class Reminders(QObject):
    """Looks at the follow-ups that Today has read, whenever ``look`` is called and something may be due.

    What is told is remembered in the store before it is shown. A slot that has passed is told of as late where it still
    stands in the plan: after a sleep the lists are looked at before they are planned anew. One that has rolled is told
    of when it opens again. Of data that can only be looked at nothing is told.
    """

    shown = Signal(object)
    """A ``Notice``."""
    withdrawn = Signal(str)
    """The id of a notice whose follow-ups are done, skipped, moved or gone."""

    def __init__(self, desk: Desk, agenda: AgendaUpkeep, state: WindowState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._agenda = agenda
        self._state = state
        self._told: set[Told] = set()
        self._notices: dict[str, Notice] = {}
        self._number = 0
        self._is_silent = False
        self._looked_at: datetime | None = None
        self._again_at: datetime | None = None

    def begin(self) -> None:
        """Takes over what was told by earlier runs; then looks, and with every change of what Today shows.

        Where nothing can be written it tells nothing: it could not be remembered, and each start would tell it again.
        """
        self._is_silent = self._desk.work.store.read_only
        if self._is_silent:
            return
        try:
            self._told = self._desk.work.store.told()
        except FollowupError as fault:
            log.warning("What was told before cannot be read: %s", type(fault).__name__)
        self._agenda.shown.connect(self._follow)
        self.look()

    def look(self) -> None:
        """Tells what is due. Called again before anything can be, it does nothing."""
        if self._is_silent:
            return
        now = self._desk.now()
        again, before = self._again_at, self._looked_at
        if again is not None and before is not None and before <= now < again:
            return
        settings, zone, wishes = self._desk.settings(), self._desk.zone(), wishes_of(self._state)
        whole = is_digest_due(now, self._told, wishes, settings, zone)
        reminded = {one.waiting.told: one for one in self._reminded(now, whole=whole)}
        found = due((one.waiting for one in reminded.values()), now, self._told, wishes, settings, zone)
        self._looked_at, self._again_at = now, found.again_at
        self._remember(found.told, now)
        if found.digest:
            self._number += 1
            listed = [reminded[one.told] for one in found.digest]
            self._show(digest_of(listed, self._number, now, zone, of_the_day=found.is_of_the_day))
        for waiting in found.notices:
            self._show(notice_of(reminded[waiting.told], now, zone))

    def wishes_changed(self) -> None:
        """The user wants to be told of other things, or at another time."""
        self._again_at = None
        self.look()

    def notice(self, notice_id: str) -> Notice | None:
        """The notice of that id, while it is not withdrawn."""
        return self._notices.get(notice_id)

    def over(self, notice_id: str) -> None:
        """The user has seen it: it was clicked on or closed."""
        self._notices.pop(notice_id, None)

    # Looking ------------------------------------------------------------------------------------------------------

    def _reminded(self, now: datetime, *, whole: bool) -> Iterator[Reminded]:
        """The follow-ups that may be told of at that present; all open ones where ``whole`` is wanted."""
        own = self._desk.work.store.own_starts()
        # Texts that sort: of thousands, only those are read that may be told of.
        present = format_instant(now)
        until = format_instant(now + (_A_DAY if whole else _AHEAD))
        for row in self._agenda.rows():
            if row.slot_start < until or (whole and row.in_time_until and row.in_time_until < present):
                yield Reminded(_waiting(row, own), row)

    def _remember(self, told: Collection[Told], now: datetime) -> None:
        self._told.update(told)
        if not told:
            return
        try:
            self._desk.work.store.put_told(told, now)
        except FollowupError as fault:
            # It is known to this run, and told again by the next one: rather twice than never.
            log.info("What was told is not remembered: %s", type(fault).__name__)

    # What is shown ------------------------------------------------------------------------------------------------

    def _show(self, notice: Notice) -> None:
        self._notices[notice.id] = notice
        self.shown.emit(notice)

    def _follow(self) -> None:
        """Something was done, moved or planned anew: what it was about is withdrawn, and what comes next looked for."""
        self._again_at = None
        if not self._notices:
            return
        own = self._desk.work.store.own_starts()
        wanted = {(told.application_id, told.key) for notice in self._notices.values() for told in notice.about}
        rows = (row for row in self._agenda.rows() if (row.application_id, row.key) in wanted)
        still = {_told(row, own) for row in rows}
        for notice in list(self._notices.values()):
            if not still.intersection(notice.about):
                del self._notices[notice.id]
                self.withdrawn.emit(notice.id)


def _waiting(row: AgendaRow, own: dict[CalendarPlace, str]) -> Waiting:
    until = _instant(row.in_time_until) if row.in_time_until else None
    day = date.fromisoformat(row.slot_start) if row.all_day else None
    return Waiting(_told(row, own), _KINDS[row.kind], _instant(row.slot_start), day, until)


def _told(row: AgendaRow, own: dict[CalendarPlace, str]) -> Told:
    own_start = own.get((row.application_id, row.key)) if row.own else None
    kind, channel = _KINDS[row.kind], _CHANNELS[row.channel]
    occasion = occasion_of(kind, channel, row.due_on, row.slot_start, row.in_time_until, own_start)
    return Told(row.application_id, row.key, occasion)


@lru_cache(maxsize=4096)
def _instant(text: str) -> datetime:
    """The instant that a text of the store names; of a date its midnight in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)
