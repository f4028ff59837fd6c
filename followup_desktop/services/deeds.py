"""One way to change anything: a deed loads, alters, plans, reconciles, saves and commits in one unit of work."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.method.plan import Plan, plan, situation_of
from followup_desktop.domain.method.reconcile import Difference, difference, drop_stale_dates, reconcile
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import ActivityKind, Stage
from followup_desktop.domain.vocabulary import Outcome as WhyClosed

if TYPE_CHECKING:
    from followup_desktop.domain.settings import Settings
    from followup_desktop.services.deed import Deed
    from followup_desktop.services.ports.clock import Holidays
    from followup_desktop.services.ports.rows import RecordedChange
    from followup_desktop.services.ports.store import UnitOfWork
    from followup_desktop.services.ports.workplace import Workplace


class Moment(NamedTuple):
    """What an alteration may look at beside the application: the present, the settings and the holidays."""

    now: datetime
    settings: Settings
    holidays: Holidays

    def today(self, application: JobApplication) -> date:
        """The local date of the application."""
        return situation_of(application, self.now, self.settings, self.holidays).here.date_of(self.now)

    def plan(self, application: JobApplication) -> Plan:
        """The plan of the application at this moment."""
        return plan(application, self.now, self.settings, self.holidays)


NO_DIFFERENCE = Difference()
_NAMED_AT_MOST = 3
Alteration = Callable[[JobApplication, Moment], JobApplication]


class Intake(NamedTuple):
    """How many applications of an import were new, changed, and the same already."""

    new: int
    changed: int
    same: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a deed did: the number of its change (0 for a preview), the ids it touched, and the plan's difference.

    ``warnings`` are sentences about what was allowed but is worth knowing. ``plan`` is the plan of the application
    where the deed was about one; of a deleted application ``application`` is what it was. ``of`` is the change that an
    undo took back, or a redo did again; ``logged`` what was logged; ``intake`` what an import brought.
    """

    deed: Deed
    change: int
    touched: tuple[str, ...]
    difference: Difference = NO_DIFFERENCE
    warnings: tuple[Sentence, ...] = ()
    plan: Plan | None = None
    application: JobApplication | None = None
    of: RecordedChange | None = None
    logged: ActivityKind | None = None
    intake: Intake | None = None


def moment(work: Workplace, settings: Settings) -> Moment:
    """The present, with these settings."""
    return Moment(work.clock.now(), settings, work.holidays)


def label_of(application: JobApplication) -> str:
    """How a change names the application for people."""
    return f"{application.company}, {application.role}"


def moved(
    application: JobApplication, stage: Stage, now: Moment, outcome: WhyClosed | None = None, on: date | None = None
) -> JobApplication:
    """In another stage, as ``JobApplication.move_to`` says, with that step in its history. Raises Refused."""
    after = application.move_to(stage, now.today(application), outcome, on)
    if after.stage is application.stage:
        return after
    step = Activity(str(uuid.uuid4()), now.now, ActivityKind.STAGE, from_stage=application.stage, to_stage=stage)
    return after.with_activity(step)


def alter(before: JobApplication, alteration: Alteration, now: Moment, deed: Deed) -> tuple[JobApplication, Outcome]:
    """The application after the alteration, reconciled with its plan, and what that does to the plan. Pure."""
    plan_before = now.plan(before)
    after = alteration(drop_stale_dates(before, plan_before), now)
    plan_after = now.plan(after)
    reconciled = reconcile(after, plan_before, plan_after)
    if reconciled != after:
        # An own date that fell with its reason can change the plan once more; twice is the same as once.
        plan_after = now.plan(reconciled)
    changed = difference(plan_before, plan_after, reconciled)
    return reconciled, Outcome(deed, 0, (before.id,), changed, plan=plan_after, application=reconciled)


def preview(work: Workplace, deed: Deed, application_id: str, alteration: Alteration) -> Outcome:
    """What the deed would do; nothing is changed."""
    application = work.store.application(application_id)
    return alter(application, alteration, moment(work, work.store.settings()), deed)[1]


def carry_out(
    work: Workplace,
    deed: Deed,
    application_id: str,
    alteration: Alteration,
    joins: int = 0,
) -> Outcome:
    """Alters one application, durably when it returns. Raises Refused, and changes nothing, where it is refused.

    It becomes part of the change with the number ``joins`` where that is the last one: one undo takes back both.
    """
    with work.store.begin() as unit:
        unit.join(joins)
        before = unit.application(application_id)
        now = moment(work, unit.settings())
        after, outcome = alter(before, alteration, now, deed)
        return commit(unit, after, outcome, now)


def commit(
    unit: UnitOfWork, after: JobApplication, outcome: Outcome, now: Moment, warnings: tuple[Sentence, ...] = ()
) -> Outcome:
    """Saves the application with its plan and commits."""
    return replace(commit_all(unit, outcome.deed, now, [put(unit, after, outcome)]), warnings=warnings)


def put(unit: UnitOfWork, after: JobApplication, outcome: Outcome) -> tuple[JobApplication, Outcome]:
    """Saves the application with its plan; the change is not committed yet."""
    if outcome.plan is None:
        raise ValueError("an application is saved with its plan")
    unit.put(after, outcome.plan)
    return after, outcome


def commit_all(unit: UnitOfWork, deed: Deed, now: Moment, done: Sequence[tuple[JobApplication, Outcome]]) -> Outcome:
    """Commits what was done to these applications as one change. About a single one, it is named as a change of that.

    Raises Refused where there is none.
    """
    if not done:
        raise Refused(Sentence("No application was chosen; nothing was changed."))
    if len(done) == 1:
        after, outcome = done[0]
        number = unit.commit(deed, now.now, after.id, label_of(after))
        return replace(outcome, change=number, application=after)
    found = NO_DIFFERENCE
    for _, outcome in done:
        found = found.plus(outcome.difference)
    number = unit.commit(deed, now.now, label=_label_of_all([after for after, _ in done]))
    return Outcome(deed, number, tuple(after.id for after, _ in done), found)


def _label_of_all(applications: Sequence[JobApplication]) -> str:
    """The first few by their companies, and how many more there are: the same in every language."""
    companies = [application.company for application in applications]
    more = len(companies) - _NAMED_AT_MOST
    return ", ".join(companies[:_NAMED_AT_MOST]) + (f" +{more}" if more > 0 else "")
