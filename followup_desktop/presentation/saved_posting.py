"""How the form for an application is filled from a saved job posting."""

from typing import Any

from followup_desktop.presentation.places import countries, country_named
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.ports.files import Posting

tr = Texts("SavedPosting")


def given_of(posting: Posting) -> dict[str, Any]:
    """What the form takes from the posting, by its own names."""
    code = country_named(posting.country)
    found = {
        "company": posting.company,
        "role": posting.role,
        "location": posting.location,
        "country": code if any(country.code == code for country in countries()) else "",
        "posting_url": posting.posting_url,
        "posting_closes_on": posting.closes_on.isoformat() if posting.closes_on else "",
        "salary": posting.salary,
        "notes": posting.description,
    }
    return {name: value for name, value in found.items() if value}


def remark_of(posting: Posting) -> str:
    """What is said over the form."""
    said = tr("Filled in from a saved posting. Nothing is saved before you add it.")
    if posting.more:
        said += " " + tr.counted(
            "The page holds %Ln more posting; this is the first.",
            "The page holds %Ln more postings; this is the first.",
            posting.more,
        )
    return said
