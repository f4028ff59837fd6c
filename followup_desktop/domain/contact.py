"""A person at the company."""

from dataclasses import dataclass

from followup_desktop.domain.vocabulary import ContactRole


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
