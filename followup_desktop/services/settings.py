"""Settings, and the re-planning that they and the passing of time ask for."""

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import replace
from typing import Any

from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.method.reconcile import Difference, difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings
from followup_desktop.services import deeds
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress, Steps, to_the_end

Tell = Callable[[tuple[str, ...]], object]
_AT_A_TIME = 25
"""So many plans are written in one transaction, which takes some milliseconds."""


def change(work: Workplace, values: Mapping[str, Any]) -> deeds.Outcome:
    """Changes settings, given as in the interchange schema, and plans everything anew with them.

    Raises Refused, which names the setting.
    """
    return to_the_end(changing(work, values))


def changing(work: Workplace, values: Mapping[str, Any], *, later: bool = False) -> Steps[deeds.Outcome]:
    """``change`` in steps, of which the last one makes it durable; nothing else can be changed before.

    With ``later`` the plans are only marked as outdated; ``planning_anew`` makes them, or ``replan`` after a crash.
    """
    with work.store.begin() as unit:
        before = after = unit.settings()
        for name, value in values.items():
            after = after.with_value(name, value)
        after.check()
        if after.country not in ("", before.country) and not work.holidays.knows(after.country):
            raise Refused(
                Sentence(
                    "“{country}” is no country code that has holidays; nothing was changed.", country=after.country
                ),
                "country",
            )
        then, now = deeds.moment(work, before), deeds.moment(work, after)
        found = Difference()
        touched = []
        unit.put_settings(after)
        if before != after and later:
            yield from unit.outdating_plans(now.now)
        elif before != after:
            ids = unit.application_ids()
            for count, application_id in enumerate(ids, 1):
                application = unit.application(application_id)
                planned = now.plan(application)
                found = found.plus(difference(then.plan(application), planned, application))
                unit.put_plan(application, planned)
                touched.append(application_id)
                yield Progress(count, len(ids))
        number = yield from unit.committing(Deed.SETTING, now.now, label=", ".join(values))
        return deeds.Outcome(Deed.SETTING, number, tuple(touched), found)


def planning_anew(
    work: Workplace, outcome: deeds.Outcome, before: Settings, tell: Tell = lambda _: None
) -> Steps[deeds.Outcome]:
    """Makes the plans that a change of the settings, or its undo, has left ``later``; ``before`` are those it changed.

    ``tell`` hears of some applications at a time, once their plans are kept. Returns the outcome with all that it
    touched and the difference. Other deeds may come in between; another change of the settings ends it, since that one
    plans everything itself.
    """
    after = work.store.settings()
    then, now = deeds.moment(work, before), deeds.moment(work, after)
    found, touched = Difference(), dict[str, None]()
    while ids := [id_ for id_ in work.store.outdated(now.now, _AT_A_TIME) if id_ not in touched]:
        planned = []
        for application_id in ids:
            touched[application_id] = None
            with suppress(NotFound):
                application = work.store.application(application_id)
                plan = now.plan(application)
                found = found.plus(difference(then.plan(application), plan, application))
                planned.append((application, plan))
            yield None
        with work.store.begin() as unit:
            if unit.settings() != after:
                break
            for application, plan in planned:
                with suppress(NotFound):
                    unit.put_plan(application, plan)
            unit.commit_bookkeeping()
        tell(tuple(ids))
        yield None
    return replace(outcome, touched=tuple(touched), difference=found)


def replan(work: Workplace, limit: int = 200) -> tuple[str, ...]:
    """Plans anew what time has changed, at most ``limit`` applications; returns their ids, none when all is up to date.

    Not a change: nothing is added to the history.
    """
    now = deeds.moment(work, work.store.settings())
    ids = work.store.outdated(now.now, limit)
    if ids:
        _plan_anew(work, now, ids)
    return tuple(ids)


def replanning(work: Workplace) -> Steps[None]:
    """``replan`` in steps, of all that is not up to date by the present of the first step."""
    now = deeds.moment(work, work.store.settings())
    ids = work.store.outdated(now.now, work.store.count())
    for start in range(0, len(ids), _AT_A_TIME):
        _plan_anew(work, now, ids[start : start + _AT_A_TIME])
        yield None


def _plan_anew(work: Workplace, now: deeds.Moment, ids: Iterable[str]) -> None:
    with work.store.begin() as unit:
        for application_id in ids:
            with suppress(NotFound):
                application = unit.application(application_id)
                unit.put_plan(application, now.plan(application))
        unit.commit_bookkeeping()
