"""Promise 11: dialogs open, cards dragged, an import, a calendar told and commands at once: no field is ever reverted.

Each takes what it shows when it is opened, and saves later; what the others have saved in between must stand.
"""

import json
import random
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import delete

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.follow_up import CalendarEntry
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.interchange import json_file
from followup_desktop.presentation.application_form import ApplicationForm
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.notes_draft import NotesDraft
from followup_desktop.services import interchange
from tests.torture.children import NOW
from tests.torture.figures import Figure, none_of

ROUNDS = 200
PROMISE = "11 lost updates"
TEXTS = ("salary", "source", "location", "key_skill", "notes")
IMPORTED = ("posting_url", "tags")
NOTES = ("learned", "next_steps")
Model = dict[tuple[str, str], Any]
Save = Callable[[], None]


def measure(folder: Path, rounds: int = ROUNDS, seed: int = 7) -> list[Figure]:
    """Lets them meet that many times, in another order each."""
    application = QCoreApplication.instance() or QCoreApplication([])
    dice = random.Random(seed)
    work = open_workplace(folder / "data", parse_instant(NOW))
    failures: list[str] = []
    try:
        desk = Desk(work)
        meeting = _Meeting(desk, dice)
        for number in range(rounds):
            meeting.meet(number)
            failures += [f"round {number}: {one}" for one in meeting.reverted()]
            application.processEvents()
        desk.rest()
        failures += work.store.check()
    finally:
        close_workplace(work)
    return [none_of(PROMISE, rounds, "interleavings revert a field", failures)]


class _Meeting:
    """Three applications, what each of their fields should be, and those who change them."""

    def __init__(self, desk: Desk, dice: random.Random) -> None:
        self._desk = desk
        self._dice = dice
        self._model: Model = {}
        self._ids = [self._added(number) for number in range(3)]

    def meet(self, number: int) -> None:
        """Everybody opens, then everybody saves, in any order; some save before others open."""
        self._dialogs = QObject()
        waiting: list[Save] = []
        openers = [self._dialog, self._dialog, self._notes, self._drag, self._import, self._command, self._told]
        self._dice.shuffle(openers)
        for turn, opener in enumerate(openers):
            waiting.append(opener(self._dice.choice(self._ids), f"{number}.{turn}"))
            while waiting and self._dice.random() < 0.3:
                waiting.pop(self._dice.randrange(len(waiting)))()
        self._dice.shuffle(waiting)
        for save in waiting:
            save()
        # With their timers, before the data are closed.
        delete(self._dialogs)

    def reverted(self) -> list[str]:
        """The fields that are not as they were last saved."""
        found = {place: self._stored(*place) for place in self._model}
        return [
            f"{field} is {found[id_, field]!r}, and was saved as {value!r}"
            for (id_, field), value in self._model.items()
            if found[id_, field] != value
        ]

    # Those who change -------------------------------------------------------------------------------------------

    def _dialog(self, id_: str, value: str) -> Save:
        form = ApplicationForm(self._desk, id_, parent=self._dialogs)
        fields = self._dice.sample(TEXTS, 2)

        def save() -> None:
            for field in fields:
                form.set(field, f"dialog {value}")
            assert form.save()
            self._model |= {(id_, field): f"dialog {value}" for field in fields}
            form.close()

        return save

    def _notes(self, id_: str, value: str) -> Save:
        draft = NotesDraft(self._desk, id_, self._desk.application(id_).interviews[0].id, parent=self._dialogs)
        field = self._dice.choice(NOTES)

        def save() -> None:
            draft.set(field, f"notes {value}")
            assert draft.save()
            self._model[id_, field] = f"notes {value}"
            draft.close()

        return save

    def _drag(self, id_: str, value: str) -> Save:
        stage = self._dice.choice([Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER])

        def drop() -> None:
            assert self._desk.move(id_, stage)
            self._model[id_, "stage"] = stage

        return drop

    def _import(self, id_: str, value: str) -> Save:
        # The file was written earlier, and names one field besides what every file must.
        known = self._desk.application(id_)
        field = self._dice.choice(IMPORTED)
        new: Any = [value] if field == "tags" else f"https://example.org/{value}"
        content = {"id": id_, "company": known.company, "role": known.role, field: new}
        file = json.dumps({"format": "followup-desktop", "version": 1, "applications": [content]})

        def take_in() -> None:
            interchange.take_in(self._desk.work, json_file.parse(file.encode()))
            self._model[id_, field] = tuple(new) if field == "tags" else new

        return take_in

    def _command(self, id_: str, value: str) -> Save:
        field = self._dice.choice(TEXTS)

        def run() -> None:
            assert self._desk.edit(id_, {field: f"command {value}"})
            self._model[id_, field] = f"command {value}"

        return run

    def _told(self, id_: str, value: str) -> Save:
        """A calendar is told of a follow-up: bookkeeping, which touches no field."""
        now = self._desk.now()
        entry = CalendarEntry(str(uuid.UUID(int=1)), 0, now, now, now, None, value, "BEGIN:VEVENT")

        def tell() -> None:
            before = self._desk.work.store.calendar_entry(id_, "thank_you_note:1")
            with self._desk.work.store.begin() as unit:
                sequence = before.sequence + 1 if before else 0
                unit.put_calendar_entry(id_, "thank_you_note:1", replace(entry, sequence=sequence))
                unit.commit_bookkeeping()

        return tell

    # What stands ------------------------------------------------------------------------------------------------

    def _added(self, number: int) -> str:
        done = self._desk.add({"company": f"Umbra {number}", "role": "Lead"}, Stage.INTERVIEWING)
        assert done is not None
        id_ = done.touched[0]
        span = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"}
        assert self._desk.save_interview(id_, span, stage=Stage.INTERVIEWING)
        return id_

    def _stored(self, id_: str, field: str) -> Any:
        application = self._desk.application(id_)
        return getattr(application.interviews[0] if field in NOTES else application, field)
