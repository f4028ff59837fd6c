"""Where in an application a field stands that is edited in place: what is stored there, and how it is changed."""

from datetime import date
from typing import Any, NamedTuple

from followup_desktop.domain.application import JobApplication
from followup_desktop.presentation.desk import Desk, Report
from followup_desktop.presentation.entered_values import as_saved, person_trouble, skill_warning, trouble_of
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.deeds import Outcome

Plain = str | bool
"""A value as a field shows it: text, ISO date, tags with commas between them, or a flag."""


tr = Texts("Panel")


class Spot(NamedTuple):
    """A field by its name in the interchange schema: of the application, of a person or of an interview."""

    name: str
    contact_id: str = ""
    interview_id: str = ""

    @property
    def key(self) -> str:
        """The name under which a draft keeps what was typed there."""
        if self.contact_id:
            return f"contact/{self.contact_id}/{self.name}"
        return f"interview/{self.interview_id}/{self.name}" if self.interview_id else self.name


def stored_at(application: JobApplication, spot: Spot) -> Plain | None:
    """What stands there; None where the person or the interview is gone."""
    record: Any = application
    if spot.contact_id:
        record = application.contact(spot.contact_id)
    elif spot.interview_id:
        record = next((i for i in application.interviews if i.id == spot.interview_id), None)
    return None if record is None else plain(getattr(record, spot.name))


def plain(value: Any) -> Plain:
    """A value of the domain, or of the interchange schema, as a field shows it."""
    if isinstance(value, bool):
        return value
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return ", ".join(value)
    return str(value or "")


def as_stored(spot: Spot, typed: Plain) -> Plain:
    """What would stand there if that were saved: the same text where nothing would be another."""
    return plain(as_saved(spot.name, typed))


def trouble_at(desk: Desk, application: JobApplication, spot: Spot, typed: Plain) -> str:
    """Why that cannot be saved there, in one sentence; an empty text where it can."""
    if spot.contact_id:
        return person_trouble(spot.name, str(typed))
    if spot.interview_id:
        return tr("Choose how you meet.") if spot.name == "kind" and not typed else ""
    return trouble_of(spot.name, typed, application, desk.work.holidays)


def warning_at(spot: Spot, typed: Plain) -> str:
    """What is worth knowing of a value that can be saved; an empty text where there is nothing."""
    return skill_warning(str(typed)) if spot.name == "key_skill" else ""


def save_at(desk: Desk, application_id: str, spot: Spot, typed: Plain, report: Report, joins: int) -> Outcome | None:
    """Writes that one field and nothing else, as one change, or as part of ``joins`` where that is the last change."""
    fields = {spot.name: as_saved(spot.name, typed)}
    if spot.name == "outcome":
        fields = {spot.name: typed or None}
    if spot.contact_id:
        return desk.put_contact(application_id, fields, spot.contact_id, report=report, joins=joins)
    if spot.interview_id:
        return desk.save_interview(application_id, fields, spot.interview_id, report=report)
    return desk.edit(application_id, fields, report=report, joins=joins)
