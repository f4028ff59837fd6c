"""A schedule that changes from one export to the next, on a real data folder: every kind of change that there is."""

from datetime import datetime, timedelta
from pathlib import Path

from followup_desktop.app import close_workplace, open_workplace
from followup_desktop.domain.vocabulary import ActivityKind, Kind, Outcome, Stage
from followup_desktop.services import board, calendar, follow_ups, interviews, sample, undo
from followup_desktop.services.ports.workplace import Workplace
from tests.builders import at


class ChangingSchedule:
    """The sample board, changed in ten steps; ``change`` makes one of them, ``exported`` is the file afterwards."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.work: Workplace = open_workplace(folder, at("2026-11-23 10:00"))
        self._new = ""

    def close(self) -> None:
        """Closes the data folder."""
        close_workplace(self.work)

    def exported(self) -> bytes:
        """The calendar file as it is written now."""
        path = self._folder / "out.ics"
        calendar.export(self.work, path)
        return path.read_bytes()

    def change(self, step: int) -> None:
        """Makes the change of that number."""
        (
            lambda: sample.fill(self.work),
            self._add,
            self._interview,
            self._move_the_interview,
            lambda: board.edit(self.work, self._new, {"company": "Globex & Söhne; GmbH"}),
            lambda: interviews.call_off(self.work, self._new, self._interview_id),
            lambda: undo.undo(self.work),
            self._snooze,
            lambda: board.move_card(self.work, self._new, Stage.CLOSED, outcome=Outcome.REJECTED),
            self._delete_and_log,
        )[step]()

    @property
    def _interview_id(self) -> str:
        return self.work.store.application(self._new).interviews[0].id

    def _add(self) -> None:
        fields = {"company": "Globex & Söhne", "role": "Clerk", "timezone": "America/New_York", "country": "US"}
        person = {"name": "Åsa Lind", "phone": "+1 212 555 0100", "email": "lind@globex.example"}
        self._new = board.add(self.work, {**fields, "applied_on": "2026-11-20"}, Stage.APPLIED, (person,)).touched[0]

    def _interview(self) -> None:
        self._save("2026-11-30 15:00")

    def _move_the_interview(self) -> None:
        self._save("2026-12-02 16:30", self._interview_id)

    def _save(self, start: str, interview_id: str = "") -> None:
        starts_at: datetime = at(start)
        ends_at = starts_at + timedelta(minutes=45)
        fields = {"starts_at": starts_at.isoformat(), "ends_at": ends_at.isoformat(), "kind": "video"}
        interviews.save(self.work, self._new, fields, interview_id, people=("Åsa Lind",))

    def _snooze(self) -> None:
        rows = self.work.store.agenda(at("2027-06-01 10:00"))
        row = next(one for one in rows if one.kind == Kind.DECISION_CALL and one.application_id != self._new)
        follow_ups.snooze(self.work, row.application_id, row.key, None if row.own else at("2026-12-08 18:00"))

    def _delete_and_log(self) -> None:
        hooli = next(card.id for card in self.work.store.cards() if card.company == "Hooli")
        follow_ups.log(self.work, hooli, ActivityKind.RESPONSE, text="They decide next week.")
        northwind = next(card.id for card in self.work.store.cards() if card.company == "Umbra Health")
        board.delete(self.work, northwind)
