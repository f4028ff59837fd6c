"""A person at the company."""

from dataclasses import dataclass
from enum import StrEnum


class ContactRole(StrEnum):
    """What the person has to do with the application."""

    SCREENER = "screener"
    RECRUITER = "recruiter"
    INTERVIEWER = "interviewer"
    HIRING_MANAGER = "hiring_manager"
    REFERRER = "referrer"


@dataclass(frozen=True, slots=True)
class Contact:
    """A person at the company. ``timezone`` is an IANA name, or empty where it is not known.

    ``salutation`` is how the person is addressed ("Dr. Lind"); a name is never split to guess it.
    """

    id: str
    name: str
    role: ContactRole | None = None
    title: str = ""
    email: str = ""
    phone: str = ""
    timezone: str = ""
    address: str = ""
    notes: str = ""
    salutation: str = ""
