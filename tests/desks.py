"""A desk for tests of dialogs and of what stands behind them, on a store in memory or on a real one."""

from pathlib import Path
from typing import Any

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from tests.builders import HOLIDAYS, a_workplace, at, some_settings
from tests.fakes import MemoryStore, SettableClock

MONDAY = "2026-11-23 14:52"
"""A Monday, as London's clocks show it."""
FRIDAYS_INTERVIEW = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z", "kind": "video"}
ASA = {
    "name": "Åsa Lind",
    "role": "interviewer",
    "salutation": "Dr. Lind",
    "email": "lind@umbra.example",
    "phone": "+44 20 7946 0018",
}


class TestDesk(Desk):
    """A desk with its store and clock in reach."""

    __test__ = False

    def __init__(self, now: str = MONDAY, **settings: Any) -> None:
        self.clock = SettableClock(at(now))
        self.store = MemoryStore(some_settings(**settings))
        super().__init__(a_workplace(self.store, self.clock, HOLIDAYS))

    def add_umbra(self, stage: Stage = Stage.INTERVIEWING, **fields: Any) -> JobApplication:
        """Umbra Health in London, with Åsa Lind, met on Friday 20 November from 14:30 to 15:30."""
        return self.application(add_umbra(self, stage, **fields))

    def add_globex(self, **fields: Any) -> JobApplication:
        """Globex in Berlin, of interest, with nobody and nothing known yet."""
        known = {"company": "Globex", "role": "Backend engineer", "timezone": "Europe/Berlin", **fields}
        return self.application(done(self.add(known, Stage.INTERESTED)))

    def put_aside(self, application_id: str) -> None:
        """Deletes it, as the command line could meanwhile."""
        assert self.delete(application_id)


def add_umbra(desk: Desk, stage: Stage = Stage.INTERVIEWING, **fields: Any) -> str:
    """Adds Umbra Health with its interview; returns the id."""
    known = {
        "company": "Umbra Health",
        "role": "Data platform lead",
        "timezone": "Europe/London",
        "country": "GB",
        "applied_on": "2026-11-09",
        "key_skill": "stream processing",
        **fields,
    }
    application_id = done(desk.add(known, stage, (ASA,)))
    contact = desk.application(application_id).contacts[0]
    assert desk.save_interview(application_id, {**FRIDAYS_INTERVIEW, "contact_ids": [contact.id]}, stage=stage)
    return application_id


def done(outcome: Any) -> str:
    """The id of the application that a deed was about; fails where it was refused."""
    assert outcome is not None
    return str(outcome.touched[0])


class RealDesk(Desk):
    """A desk on a real store; ``close`` closes the data folder, so that another can open it."""

    __test__ = False

    def __init__(self, folder: Path, now: str = MONDAY) -> None:
        super().__init__(open_workplace(folder, at(now)))

    def close(self) -> None:
        """Closes the data folder."""
        close_workplace(self.work)


class Heard:
    """Everything that a signal carried, in its order."""

    def __init__(self, signal: Any) -> None:
        self.said: list[Any] = []
        signal.connect(self._hear)

    def _hear(self, *values: Any) -> None:
        self.said.append(values[0] if len(values) == 1 else values)

    def __len__(self) -> int:
        return len(self.said)

    @property
    def last(self) -> Any:
        """What was said last."""
        return self.said[-1]
