"""A board in memory with its calendar file, for the tests of what calendars are told."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import CalendarEntry
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import ContactRole, Outcome, Signal, Stage, State
from followup_desktop.services import calendar, deeds
from followup_desktop.services.calendar import EVERYTHING, Exported, Scope
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import to_the_end
from tests.builders import (
    HOLIDAYS,
    a_contact,
    a_follow_up,
    a_workplace,
    an_application,
    an_interview,
    at,
    on,
    some_settings,
)
from tests.calendars.events import unfolded
from tests.fakes import MemoryStore, SettableClock

MONDAY = "2026-11-23 09:00"
PROMISE = on("2026-12-04")
CALL = "decision_call:i1:1"
"""Due on Monday 7 December at 17:30, the business day after the promise."""

Event = dict[str, str]


@dataclass
class Desk:
    """A board in memory, its calendar file, and the clock that the test sets."""

    work: Workplace
    store: MemoryStore
    clock: SettableClock
    path: Path

    def put(self, *applications: JobApplication) -> None:
        """Saves the applications as they are, with their plans."""
        with self.store.begin() as unit:
            for application in applications:
                known = self.store.data.applications.get(application.id)
                current = replace(application, revision=known.revision if known else 0)
                unit.put(current, plan(current, self.clock.now(), unit.settings(), HOLIDAYS))
            unit.commit(Deed.EDIT, self.clock.now(), applications[0].id)

    def change(self, **facts: Any) -> None:
        """Changes the application as a deed does, with the plan reconciled."""
        deeds.carry_out(self.work, Deed.EDIT, "app", lambda application, _: replace(application, **facts))

    def alter(self, alteration: Callable[[JobApplication], JobApplication]) -> None:
        """The same with an alteration of the whole application."""
        deeds.carry_out(self.work, Deed.EDIT, "app", lambda application, _: alteration(application))

    def export(self, when: str = "", scope: Scope = EVERYTHING) -> Exported:
        """Exports, at that wall clock of London where one is given."""
        if when:
            self.clock.instant = at(when)
        return calendar.export(self.work, self.path, scope)

    def pending(self, scope: Scope = EVERYTHING) -> Exported:
        """What an export would bring."""
        composition = Composition(self.work)
        to_the_end(composition.compose())
        return calendar.count(composition, scope)

    def counts(self, when: str = "") -> tuple[int, int, int, int]:
        """How many were new, changed, cancelled and as before."""
        found = self.export(when)
        return found.new, found.changed, found.cancelled, found.unchanged

    @property
    def events(self) -> dict[str, Event]:
        """The events of the file by their keys: lines by names, parameters among the values."""
        keys = {entry.uid: key for (_, key), entry in self.store.data.entries.items()}
        return {keys.get(event["UID"], event["UID"]): event for event in events_in(self.path.read_bytes())}

    def entry(self, key: str) -> CalendarEntry:
        """What calendars were told of the follow-up."""
        return self.store.data.entries["app", key]


def events_in(content: bytes) -> list[Event]:
    """The events of a file; the reminder's trigger is among their lines, its text is not."""
    found: list[Event] = []
    in_event = in_alarm = False
    for line in unfolded(content):
        name, _, value = line.partition(":")
        if line == "BEGIN:VEVENT":
            found.append({})
            in_event = True
        elif line == "END:VEVENT":
            in_event = False
        elif line in {"BEGIN:VALARM", "END:VALARM"}:
            in_alarm = not in_alarm
        elif in_event and (not in_alarm or name == "TRIGGER"):
            bare, _, parameters = name.partition(";")
            found[-1][bare] = f";{parameters}:{value}" if parameters else value
    return found


def a_desk(path: Path, settings: Settings | None = None, when: str = MONDAY) -> Desk:
    """An empty board at that wall clock of London."""
    store, clock = MemoryStore(settings or some_settings()), SettableClock(at(when))
    return Desk(
        a_workplace(store, clock, HOLIDAYS),
        store,
        clock,
        path,
    )


def a_promised_decision(**facts: Any) -> JobApplication:
    """Interviewed on Friday 20 November, with notes, thanked, and a promise for Friday 4 December."""
    notes: dict[str, Any] = {
        "asked_process": True,
        "decision_on": PROMISE,
        "signal": Signal.WELCOME,
        "learned": "Kafka",
    }
    usual: dict[str, Any] = {
        "interviews": [an_interview("i1", "2026-11-20 10:00", contact_ids=("asa",), **notes)],
        "follow_ups": [a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-20 12:00")],
        "posting_url": "https://umbra.example/jobs/7",
    }
    return an_application("waiting", **{**usual, **facts})


SAM = a_contact("sam", "Sam Weber", role=ContactRole.SCREENER)
MET: dict[str, Any] = {"contact_ids": ("asa",)}
OVER: dict[str, Any] = {"start": "2026-11-20 10:00", **MET}
NOTED: dict[str, Any] = {"asked_process": True, "learned": "Kafka"}
THANKED = a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-20 12:00")


ASK = "ask_process:i1:1"


def start(desk: Desk, key: str = CALL) -> str:
    """When the event begins, as the file has it."""
    return desk.events[key]["DTSTART"].rpartition(":")[2]


def close(desk: Desk) -> None:
    """The user does not want the job any more."""
    desk.change(stage=Stage.CLOSED, outcome=Outcome.WITHDRAWN, closed_on=on("2026-11-24"))


def skip(desk: Desk, key: str) -> None:
    """The follow-up is skipped."""
    skipped = replace(desk.store.application("app").follow_up(key), state=State.SKIPPED, done_at=desk.clock.now())
    desk.alter(lambda application: application.with_follow_up(skipped))


def do(desk: Desk, key: str) -> None:
    """The follow-up is done."""
    done = replace(desk.store.application("app").follow_up(key), state=State.DONE, done_at=desk.clock.now())
    desk.alter(lambda application: application.with_follow_up(done))


def delete(desk: Desk) -> None:
    """The application is deleted."""
    with desk.store.begin() as unit:
        unit.delete("app")
        unit.commit(Deed.DELETE, desk.clock.now(), "app")
