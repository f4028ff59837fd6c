"""Undo and redo: the last change, from any earlier run too."""

from followup_desktop.domain.errors import CouldNot, NotFound
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.method.reconcile import Difference, difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services import deeds
from followup_desktop.services.deed import Deed
from followup_desktop.services.deeds import Moment
from followup_desktop.services.ports.rows import RecordedChange
from followup_desktop.services.ports.store import UnitOfWork
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end


def undo(work: Workplace) -> deeds.Outcome:
    """Takes back the last change, with its plan. Raises CouldNot where there is none."""
    return to_the_end(undoing(work))


def undoing(work: Workplace, *, later: bool = False) -> Steps[deeds.Outcome]:
    """``undo`` in steps. Nothing else may be changed before the last; steps closed before have changed nothing.

    Where that changes the settings, ``later`` leaves the plans to ``settings.planning_anew``.
    """
    change = work.store.next_undo()
    if change is None:
        raise CouldNot(Sentence("There is nothing to undo."))
    return (yield from _turning(work, Deed.UNDO, change, later))


def redo(work: Workplace) -> deeds.Outcome:
    """Does the change again that was last taken back. Raises CouldNot where there is none."""
    return to_the_end(redoing(work))


def redoing(work: Workplace, *, later: bool = False) -> Steps[deeds.Outcome]:
    """``redo`` in steps, as ``undoing``."""
    change = work.store.next_redo()
    if change is None:
        raise CouldNot(Sentence("There is nothing to redo."))
    return (yield from _turning(work, Deed.REDO, change, later))


def _turning(work: Workplace, deed: Deed, change: RecordedChange, later: bool) -> Steps[deeds.Outcome]:
    with work.store.begin() as unit:
        settings = unit.settings()
        before = _plans(unit, [change.application_id] if change.application_id else [], deeds.moment(work, settings))
        touched = yield from unit.turning(change.number, back=deed is Deed.UNDO)
        now = deeds.moment(work, unit.settings())
        found = Difference()
        ids = list(touched)
        if now.settings != settings and later:
            yield from unit.outdating_plans(now.now)
        elif now.settings != settings:
            ids = list(dict.fromkeys([*touched, *unit.application_ids()]))
        for application_id in ids:
            yield None
            try:
                application = unit.application(application_id)
            except NotFound:
                continue
            planned = now.plan(application)
            unit.put_plan(application, planned)
            if application_id in before:
                found = found.plus(difference(before[application_id], planned, application))
            elif now.settings != settings:
                then = deeds.moment(work, settings).plan(application)
                found = found.plus(difference(then, planned, application))
        number = yield from unit.committing(deed, now.now, change.application_id, change.label, change.number)
        return deeds.Outcome(deed, number, tuple(ids), found, of=change)


def _plans(unit: UnitOfWork, ids: list[str], now: Moment) -> dict[str, Plan]:
    found: dict[str, Plan] = {}
    for application_id in ids:
        try:
            found[application_id] = now.plan(unit.application(application_id))
        except NotFound:
            continue
    return found
