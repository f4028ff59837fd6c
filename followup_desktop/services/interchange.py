"""Importing and exporting everything that the user entered or did: all or nothing."""

from collections.abc import Iterator, Sequence, Set
from contextlib import suppress
from dataclasses import replace
from itertools import chain
from typing import Any, NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.board import ranks_after
from followup_desktop.domain.errors import NotFound
from followup_desktop.domain.settings import Settings
from followup_desktop.fault_points import strike
from followup_desktop.services import backups, deeds
from followup_desktop.services.backups import Occasion
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Intake, Moment
from followup_desktop.services.joining import Given, joined, recognized
from followup_desktop.services.ports.store import UnitOfWork
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Steps, to_the_end

_AT_ONCE = 20
"""So many applications are read in one step, which takes some milliseconds."""


class Found(NamedTuple):
    """What a file holds: its applications, and settings as the interchange schema writes them."""

    applications: tuple[Given, ...]
    settings: dict[str, Any]


class Imported(NamedTuple):
    """What an import brought; ``outcome``, which holds it too, is the deed."""

    intake: Intake
    outcome: deeds.Outcome


def take_in(
    work: Workplace, found: Found, *, replace_all: bool = False, deed: Deed = Deed.IMPORT, keep: bool = True
) -> Imported:
    """Adds what the file holds, as one change; without ``keep`` it only finds out what that would do.

    What is there already is joined as ``services.joining`` says. With ``replace_all`` everything else
    is taken out, and what is there is replaced whole. What stands is backed up before an import.
    """
    return to_the_end(taking_in(work, found, replace_all=replace_all, deed=deed, keep=keep))


def taking_in(
    work: Workplace,
    found: Found,
    *,
    replace_all: bool = False,
    deed: Deed = Deed.IMPORT,
    keep: bool = True,
) -> Steps[Imported]:
    """The same in steps, of which the last one makes it durable: closed before, nothing of it is kept.

    Between the steps everything else that would change the data is refused as Busy.
    """
    if keep and deed is Deed.IMPORT:
        begun = backups.begin_before(work, Occasion.IMPORT)
        if begun is not None:
            yield begun.finish
    with work.store.begin() as unit:
        settings = unit.settings()
        before = settings
        for name, value in found.settings.items():
            settings = settings.with_value(name, value)
        settings.check()
        unit.put_settings(settings)
        now = deeds.moment(work, settings)
        touched = dict.fromkeys((yield from _taking_out_all(unit)) if replace_all else ())
        counts = {"new": 0, "changed": 0, "same": 0}
        there = yield from _there(unit, found)
        ranked = _ranked(unit, recognized(there.values(), found.applications), now)
        for count, given in enumerate(ranked, 1):
            yield Progress(count, len(ranked))
            known = there.get(given.application.id)
            taken = given.application if known is None else joined(known, given)
            if taken == known:
                counts["same"] += 1
                continue
            counts["new" if known is None else "changed"] += 1
            unit.put(taken, now.plan(taken))
            strike("import.row")
            touched[taken.id] = None
        if settings != before and keep:
            touched |= dict.fromkeys((yield from _replanning_the_rest(unit, now, touched.keys())))
        number = (yield from unit.committing(deed, now.now)) if keep else 0
        intake = Intake(**counts)
        return Imported(intake, deeds.Outcome(deed, number, tuple(touched), intake=intake))


def everything(work: Workplace) -> tuple[tuple[JobApplication, ...], Settings]:
    """All applications in the order of the board, and the settings."""
    return tuple(work.store.applications()), work.store.settings()


def one_by_one(work: Workplace) -> Steps[Iterator[JobApplication]]:
    """Finds out the order of the board; returns all applications in it, each read when it is wanted."""
    ids = work.store.application_ids()
    yield None
    some = (work.store.applications_of(ids[start : start + _AT_ONCE]) for start in range(0, len(ids), _AT_ONCE))
    return chain.from_iterable(some)


def _there(unit: UnitOfWork, found: Found) -> Steps[dict[str, JobApplication]]:
    """The applications that those of the file could be: all, unless the file has the ids of its own."""
    there: dict[str, JobApplication] = {}
    if all("id" in given.keys for given in found.applications):
        for given in found.applications:
            with suppress(NotFound):
                there[given.application.id] = unit.application(given.application.id)
            yield None
        return there
    ids = unit.application_ids()
    for start in range(0, len(ids), _AT_ONCE):
        there |= {application.id: application for application in unit.applications_of(ids[start : start + _AT_ONCE])}
        yield None
    return there


def _taking_out_all(unit: UnitOfWork) -> Steps[list[str]]:
    ids = unit.application_ids()
    for count, application_id in enumerate(ids, 1):
        unit.delete(application_id)
        yield Progress(count, len(ids))
    return ids


def _replanning_the_rest(unit: UnitOfWork, now: Moment, done: Set[str]) -> Steps[list[str]]:
    rest = [application_id for application_id in unit.application_ids() if application_id not in done]
    for count, application_id in enumerate(rest, 1):
        application = unit.application(application_id)
        unit.put_plan(application, now.plan(application))
        yield Progress(count, len(rest))
    return rest


def _ranked(unit: UnitOfWork, given: Sequence[Given], now: Moment) -> list[Given]:
    """With a rank and a first day for those that have none: at the end of their stage, in the order of the file."""
    without: dict[str, list[int]] = {}
    ranked = list(given)
    last: dict[str, str] = {}
    for index, (application, _, _) in enumerate(given):
        if not application.rank:
            without.setdefault(application.stage, []).append(index)
        last[application.stage] = max(last.get(application.stage, ""), application.rank)
    for stage, indexes in without.items():
        end = max(last[stage], unit.rank_edges(stage)[1])
        for index, rank in zip(indexes, ranks_after(end, len(indexes)), strict=True):
            application, keys, parts = ranked[index]
            ranked[index] = Given(replace(application, rank=rank), keys - {"rank"}, parts)
    return [
        item
        if item.application.added_on
        else item._replace(application=replace(item.application, added_on=now.today(item.application)))
        for item in ranked
    ]
