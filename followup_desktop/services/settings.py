"""Settings, and the re-planning that they and the passing of time ask for."""

from collections.abc import Mapping
from typing import Any

from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.method.reconcile import Difference, difference
from followup_desktop.domain.sentences import Sentence
from followup_desktop.services import deeds
from followup_desktop.services.deeds import Deed
from followup_desktop.services.ports import Workplace


def change(work: Workplace, values: Mapping[str, Any]) -> deeds.Outcome:
    """Changes settings, given as in the interchange schema, and plans everything anew with them.

    Raises Refused, which names the setting.
    """
    with work.store.begin() as unit:
        before = after = unit.settings()
        for name, value in values.items():
            after = after.with_value(name, value)
        after.check()
        if after.country and not work.holidays.knows(after.country):
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
        if before != after:
            for application in unit.applications():
                planned = now.plan(application)
                found = found.plus(difference(then.plan(application), planned, application))
                unit.put_plan(application, planned)
                touched.append(application.id)
        number = unit.commit(Deed.SETTING, now.now, label=", ".join(values))
        return deeds.Outcome(Deed.SETTING, number, tuple(touched), found)


def replan(work: Workplace, limit: int = 200) -> tuple[str, ...]:
    """Plans anew what time has changed, at most ``limit`` applications; returns their ids, none when all is up to date.

    Not a change: nothing is added to the history.
    """
    now = deeds.moment(work, work.store.settings())
    ids = work.store.outdated(now.now, limit)
    if not ids:
        return ()
    with work.store.begin() as unit:
        for application_id in ids:
            try:
                application = unit.application(application_id)
            except NotFound:
                continue
            unit.put_plan(application, now.plan(application))
        unit.commit_bookkeeping()
    return tuple(ids)
