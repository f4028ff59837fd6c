"""The plan as a calendar file: what goes into it, and what calendars were told by it.

Telling is done in three steps, so that no fault in between loses an event or changes it unseen. First the texts of the
events are kept, with the sequence and the time that they got: from then on, the same data give the same bytes. Then
the file is written. Then it is kept that they were told: only a text whose hash is the entry's has been. Where the
file could not be written, the next export therefore writes the same events again, and ``CHANGED`` still has them.

What a scope leaves out is not touched: nothing is kept of it, and it does not count as told.
"""

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path

from followup_desktop.domain.errors import CouldNot, DiskFailed, FollowupError, ReadOnly, Refused
from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services.calendar_composition import Composition, News, Told
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Step, Steps, to_the_end

AT_ONCE = 40
"""So many entries are kept in one transaction; a window answers between two."""


@dataclass(frozen=True, slots=True)
class Scope:
    """Which events a file is to hold: those of one application, or on local days of the user, both included.

    An event that has moved belongs to the days where calendars have it as well, so that it does not stay there.
    """

    choice: ExportChoice = ExportChoice.EVERYTHING
    application_id: str = ""
    first: date | None = None
    last: date | None = None

    def check(self) -> None:
        """Raises Refused, which names the field, where it is no stretch of days."""
        if self.choice is not ExportChoice.DATES:
            return
        for name, day in (("first", self.first), ("last", self.last)):
            if day is None:
                raise Refused(Sentence("The range needs both days; nothing was written."), name)
        if self._days[0] > self._days[1]:
            raise Refused(Sentence("The last day is before the first; nothing was written."), "last")

    def takes(self, told: Told) -> bool:
        """Whether the event belongs into the file."""
        if self.choice is ExportChoice.APPLICATION:
            return told.application_id == self.application_id
        if self.choice is ExportChoice.DATES:
            first, last = self._days
            days = [told.days] if told.days_before is None else [told.days, told.days_before]
            return any(begin <= last and end >= first for begin, end in days)
        if self.choice is ExportChoice.CHANGED:
            return told.news is not News.UNCHANGED
        return self.choice is ExportChoice.EVERYTHING or told.news is News.NEW

    @property
    def tells_all(self) -> bool:
        """Whether calendars know everything after it."""
        return self.choice in (ExportChoice.EVERYTHING, ExportChoice.CHANGED)

    @property
    def _days(self) -> tuple[date, date]:
        return self.first or date.min, self.last or date.max


EVERYTHING = Scope()
CHANGED = Scope(ExportChoice.CHANGED)


@dataclass(frozen=True, slots=True)
class Exported:
    """What an export brought: how many events were new, changed or cancelled to calendars, and how many as before.

    ``total`` is the number of events in the file; for a preview, where ``path`` is empty, of those it would have. What
    a file of news leaves out is counted in ``unchanged`` all the same. ``kept`` is false where the data could not be
    written: new events are in the file and the others as they were told last, but that they were told is not
    remembered.
    """

    path: Path
    new: int
    changed: int
    cancelled: int
    unchanged: int
    total: int
    kept: bool = True


def export(work: Workplace, path: Path, scope: Scope = EVERYTHING) -> Exported:
    """Writes the calendar file: every open follow-up, what was done lately, and what was called off.

    Exporting again at the same present writes the same bytes. Data that cannot be written go out with what is stored.
    Raises Refused for a scope that is none, and DiskFailed, ReadOnly or CouldNot where the file cannot be written; what
    was at the place is then untouched, and nothing counts as told.
    """
    return to_the_end(exporting(work, Composition(work), path, scope))


def exporting(work: Workplace, composition: Composition, path: Path, scope: Scope) -> Steps[Exported]:
    """The same in steps. What deeds touch in between must be forgotten by the composition."""
    scope.check()
    _keep_off_live_file(work, path)
    in_file = yield from keeping_or_as_stored(work, composition, scope)
    content = yield from work.calendar.calendar_steps([told.entry.vevent for told in in_file])
    yield partial(work.calendar.write, path, content)
    kept = not composition.as_stored
    if kept:
        try:
            yield from _keep_as_told(work, in_file)
        except (ReadOnly, DiskFailed):
            kept = False
        else:
            _remember(work, scope)
    return _exported(path, composition, scope, in_file, kept=kept)


def _keep_off_live_file(work: Workplace, path: Path) -> None:
    try:
        state = work.calendar_state.read()
    except FollowupError:
        return
    if state.live_on and os.path.realpath(state.live_path) == os.path.realpath(path):
        raise CouldNot(
            Sentence(
                "“{path}” is the live file, which is kept up to date by itself; nothing was written. Choose another "
                "file for the export.",
                path=str(path),
            )
        )


def count(composition: Composition, scope: Scope) -> Exported:
    """What an export of that scope would bring, as far as the composition goes; nothing is changed."""
    in_file = [told for told in composition.told() if scope.takes(told)]
    return _exported(Path(), composition, scope, in_file, kept=not composition.as_stored)


def keeping(work: Workplace, composition: Composition, scope: Scope = EVERYTHING) -> Steps[list[Told]]:
    """Composes the events of the scope and keeps their texts, which have not been told by that.

    Raises ReadOnly or DiskFailed where they cannot be kept.
    """
    while True:
        yield from composition.compose()
        in_file, fresh = [], []
        for told in composition.told():
            if scope.takes(told):
                in_file.append(told)
                if not told.is_kept:
                    fresh.append(told)
            yield None
        if not fresh or composition.as_stored:
            return in_file
        for some in _batches(fresh):
            _keep(work, composition, some)
            yield None


def keeping_or_as_stored(work: Workplace, composition: Composition, scope: Scope = EVERYTHING) -> Steps[list[Told]]:
    """``keeping``; where nothing can be kept, the events go out with what is stored."""
    if work.store.read_only:
        composition.show_as_stored()
    try:
        return (yield from keeping(work, composition, scope))
    except (ReadOnly, DiskFailed):
        composition.show_as_stored()
        return (yield from keeping(work, composition, scope))


def _keep(work: Workplace, composition: Composition, fresh: Iterable[Told]) -> None:
    kept, moved_on = [], []
    with work.store.begin() as unit:
        for told in fresh:
            if unit.calendar_entry(told.application_id, told.key) == told.before:
                unit.put_calendar_entry(told.application_id, told.key, told.entry)
                kept.append(told._replace(before=told.entry))
            else:
                moved_on.append(told.application_id)
        unit.commit_bookkeeping()
    for told in kept:
        composition.put(told)
    composition.forget(moved_on)


def _keep_as_told(work: Workplace, in_file: Iterable[Told]) -> Iterator[Step]:
    news = [told for told in in_file if told.news is not News.UNCHANGED]
    now = work.clock.now()
    for some in _batches(news):
        with work.store.begin() as unit:
            for told in some:
                # A later text may be kept by now; that this one was told is true of it all the same.
                entry = unit.calendar_entry(told.application_id, told.key) or told.entry
                first = entry.first_exported_at or now
                entry = replace(entry, hash=told.hash, first_exported_at=first)
                unit.put_calendar_entry(told.application_id, told.key, entry)
            unit.commit_bookkeeping()
        yield None


def _remember(work: Workplace, scope: Scope) -> None:
    """On which day calendars were last told everything; it is only shown, so a fault costs no more than that."""
    if not scope.tells_all:
        return
    try:
        work.calendar_state.write(replace(work.calendar_state.read(), exported_at=work.clock.now()))
    except FollowupError:
        return


def _batches(told: Sequence[Told]) -> Iterator[Sequence[Told]]:
    return (told[start : start + AT_ONCE] for start in range(0, len(told), AT_ONCE))


def _exported(path: Path, composition: Composition, scope: Scope, in_file: Sequence[Told], *, kept: bool) -> Exported:
    of_news = scope.choice in (ExportChoice.CHANGED, ExportChoice.NEW)
    news = Counter(told.news for told in in_file)
    unchanged = Counter(told.news for told in composition.told()) if of_news else news
    return Exported(
        path,
        news[News.NEW],
        news[News.CHANGED],
        news[News.CANCELLED],
        unchanged[News.UNCHANGED],
        total=len(in_file),
        kept=kept,
    )
