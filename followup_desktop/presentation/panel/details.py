"""Everything that the panel shows of an application."""

from datetime import date
from typing import NamedTuple

from PySide6.QtCore import QUrl

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.history import HistoryLine, history_lines
from followup_desktop.presentation.panel.interviews import InterviewEntry, interview_entries
from followup_desktop.presentation.panel.links import mail_link, phone_link, web_link
from followup_desktop.presentation.panel.next_step import NextStep, next_step
from followup_desktop.presentation.panel.plan_rows import PlanRow, plan_rows
from followup_desktop.presentation.panel.standpoint import Standpoint
from followup_desktop.presentation.panel.words import say_date
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Panel")


class PersonEntry(NamedTuple):
    """A person of the application; the links are those of a telephone and a mail program, or None."""

    id: str
    name: str
    phone: str
    phone_link: QUrl | None
    email: str
    email_link: QUrl | None


class Details(NamedTuple):
    """What the panel shows beside the fields that are edited in place.

    ``beside`` stands behind the company: the place, and when it was applied for.
    """

    application: JobApplication
    beside: str
    letter: str
    next_step: NextStep
    plan: tuple[PlanRow, ...]
    interviews: tuple[InterviewEntry, ...]
    people: tuple[PersonEntry, ...]
    posting_link: QUrl | None
    today: date
    is_closed: bool
    history: tuple[HistoryLine, ...]

    @property
    def accessible(self) -> str:
        """Which application it is."""
        return f"{self.application.role}, {self.application.company}"


def details_of(desk: Desk, application_id: str, asks_again: str = "") -> Details:
    """What the panel shows. Raises NotFound. ``asks_again`` is why the next step's letter was not marked as sent."""
    application = desk.application(application_id)
    at = Standpoint(desk, application)
    applied = fill(tr("applied %1"), say_date(application.applied_on, at.today)) if application.applied_on else ""
    return Details(
        application,
        " · ".join(part for part in (application.location, applied) if part),
        next((s.upper() for s in application.company.strip() or application.role if s.isalnum()), "?")[:1],
        next_step(at, asks_again),
        tuple(plan_rows(at, desk.still_silent(application))),
        tuple(interview_entries(at)),
        tuple(_person(contact) for contact in application.contacts),
        web_link(application.posting_url),
        at.today,
        application.stage is Stage.CLOSED,
        tuple(history_lines(at, desk.changes_of(application_id))),
    )


def _person(contact: Contact) -> PersonEntry:
    return PersonEntry(
        contact.id, contact.name, contact.phone, phone_link(contact.phone), contact.email, mail_link(contact.email)
    )
