"""Undo and redo: the last change, from any earlier run too."""

from followup_desktop.domain.errors import CouldNot, NotFound
from followup_desktop.domain.method.plan import Plan
from followup_desktop.domain.method.reconcile import Difference, difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services import deeds
from followup_desktop.services.deeds import Deed, Moment
from followup_desktop.services.ports import RecordedChange, UnitOfWork, Workplace


def undo(work: Workplace, *, later: bool = False) -> deeds.Outcome:
    """Takes back the last change, with its plan. Raises CouldNot where there is none.

    Where that changes the settings, ``later`` leaves the plans to ``settings.planning_anew``.
    """
    change = work.store.next_undo()
    if change is None:
        raise CouldNot(Sentence("There is nothing to undo."))
    return _turn(work, Deed.UNDO, change, later)


def redo(work: Workplace, *, later: bool = False) -> deeds.Outcome:
    """Does the change again that was last taken back; ``later`` as for undo. Raises CouldNot where there is none."""
    change = work.store.next_redo()
    if change is None:
        raise CouldNot(Sentence("There is nothing to redo."))
    return _turn(work, Deed.REDO, change, later)


def _turn(work: Workplace, deed: Deed, change: RecordedChange, later: bool) -> deeds.Outcome:
    with work.store.begin() as unit:
        settings = unit.settings()
        before = _plans(unit, [change.application_id] if change.application_id else [], deeds.moment(work, settings))
        touched = (unit.revert if deed is Deed.UNDO else unit.repeat)(change.number)
        now = deeds.moment(work, unit.settings())
        found = Difference()
        ids = list(touched)
        if now.settings != settings and later:
            unit.outdate_plans(now.now)
        elif now.settings != settings:
            ids = [a.id for a in unit.applications()]
        for application_id in ids:
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
        number = unit.commit(deed, now.now, change.application_id, change.label, change.number)
        return deeds.Outcome(deed, number, tuple(ids) or touched, found, of=change)


def _plans(unit: UnitOfWork, ids: list[str], now: Moment) -> dict[str, Plan]:
    found: dict[str, Plan] = {}
    for application_id in ids:
        try:
            found[application_id] = now.plan(unit.application(application_id))
        except NotFound:
            continue
    return found
