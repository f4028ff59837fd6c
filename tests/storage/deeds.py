"""Short ways to change a store, and to tell what is in it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.plan import Plan, plan
from followup_desktop.domain.settings import Settings
from followup_desktop.services.ports.store import Store
from tests.builders import HOLIDAYS, at

NOW = at("2026-11-23 10:00")
NO_PLAN = Plan((), (), (), None, None)


def planned(application: JobApplication, now: datetime = NOW, settings: Settings | None = None) -> Plan:
    """The plan of the application, as a deed makes it."""
    return plan(application, now, settings or Settings(timezone="Europe/London"), HOLIDAYS)


def put(store: Store, *applications: JobApplication, deed: str = "edit", now: datetime = NOW, joins: int = 0) -> int:
    """Saves the applications in one change; returns its number."""
    with store.begin() as unit:
        unit.join(joins)
        for application in applications:
            unit.put(application, planned(application, now))
        label = f"{applications[0].company}, {applications[0].role}"
        return unit.commit(deed, now, applications[0].id if len(applications) == 1 else "", label)


def edit(store: Store, application_id: str, *, joins: int = 0, **fields: Any) -> int:
    """Changes fields of a stored application."""
    return put(store, replace(store.application(application_id), **fields), joins=joins)


def delete(store: Store, application_id: str) -> int:
    """Takes an application out."""
    with store.begin() as unit:
        unit.delete(application_id)
        return unit.commit("delete", NOW, application_id)


def keep(store: Store, settings: Settings) -> int:
    """Keeps settings."""
    with store.begin() as unit:
        unit.put_settings(settings)
        return unit.commit("setting", NOW)


def undo(store: Store) -> int:
    """Takes back the change that is next; fails where there is none."""
    change = store.next_undo()
    assert change is not None
    return turn(store, "undo", change.number)


def redo(store: Store) -> int:
    """Does again the change that is next; fails where there is none."""
    change = store.next_redo()
    assert change is not None
    return turn(store, "redo", change.number)


def turn(store: Store, deed: str, number: int) -> int:
    """Takes back or does again a change, and plans what it touched anew."""
    with store.begin() as unit:
        touched = unit.revert(number) if deed == "undo" else unit.repeat(number)
        there = {application.id: application for application in unit.applications()}
        for application_id in touched:
            if application_id in there:
                unit.put_plan(there[application_id], planned(there[application_id]))
        return unit.commit(deed, NOW, of=number)


def without_bookkeeping(application: JobApplication) -> JobApplication:
    """The application without its revision and what calendars were told, which undo leaves alone."""
    for follow_up in application.follow_ups:
        application = application.with_follow_up(replace(follow_up, calendar=None))
    return replace(application, revision=0)


def dump(applications: Iterable[JobApplication], settings: Settings) -> object:
    """Everything that undo covers."""
    return {a.id: without_bookkeeping(a) for a in applications}, settings


def dump_of(store: Store) -> object:
    """Everything in the store that undo covers."""
    return dump(store.applications(), store.settings())
