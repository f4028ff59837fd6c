"""What somebody enters for a field of an application or a person: how it is saved, and why it cannot be."""

from typing import Any

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.key_skill import ONE_SKILL, names_a_list
from followup_desktop.domain.time.zones import is_zone
from followup_desktop.presentation.places import country_named, zone_named
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import day_of, fill
from followup_desktop.services.ports.clock import Holidays

DATES = ("applied_on", "posting_closes_on", "offer_reply_by", "closed_on")
FLAGS = ("no_calls", "chase", "call_after_applying")
LONG_TEXTS = ("notes", "address")
"""Texts of several lines, which are kept as they were entered."""


tr = Texts("EnteredValues")


def as_saved(name: str, value: Any) -> Any:
    """The value as the interchange schema writes it: texts without blanks around them, zones and countries by name."""
    if name in DATES:
        return value or None
    if name == "timezone":
        return zone_named(value)
    if name == "country":
        return country_named(value)
    if name == "tags":
        return tags_of(value) if isinstance(value, str) else value
    if isinstance(value, str) and name not in LONG_TEXTS:
        return value.strip()
    return value


def tags_of(text: str) -> list[str]:
    """The tags that somebody wrote with commas between them, each once."""
    return list(dict.fromkeys(tag.strip() for tag in text.split(",") if tag.strip()))


def skill_warning(skill: str) -> str:
    """A gentle warning where the key skill is a list; else an empty text."""
    return say(ONE_SKILL) if names_a_list(skill) else ""


def trouble_of(name: str, value: Any, beside: JobApplication, holidays: Holidays) -> str:
    """Why that value cannot be saved, in one sentence; an empty text where it can.

    ``beside`` holds what stands in the other fields of the application: a region has to be one of its country.
    """
    saved = as_saved(name, value)
    if name == "company" and not saved:
        return tr("Enter the company.")
    if name == "role" and not saved:
        return tr("Enter the role.")
    if name == "timezone":
        return zone_trouble(saved)
    if name == "country" and (trouble := country_trouble(saved, holidays)):
        return trouble
    if name == "country" and beside.subdivision and not holidays.knows(saved, beside.subdivision):
        return fill(tr("Take the state or region “%1” away first: it is no part of that country."), beside.subdivision)
    if name == "subdivision" and saved:
        if not beside.country:
            return tr("Choose the country first.")
        if not holidays.knows(beside.country, saved):
            return fill(tr("“%1” is no part of that country with holidays of its own."), saved)
    if name in DATES and value and day_of(value) is None:
        return tr("Enter a day, or leave it empty.")
    return ""


def person_trouble(name: str, value: str) -> str:
    """Why that cannot be saved of a person, in one sentence; an empty text where it can."""
    if name == "name" and not value.strip():
        return tr("Enter a name.")
    return zone_trouble(zone_named(value)) if name == "timezone" else ""


def country_trouble(country: str, holidays: Holidays) -> str:
    """Why that is no country; an empty text where it is one, or nothing."""
    if country and not holidays.knows(country):
        return fill(tr("“%1” is no country whose public holidays are known."), country)
    return ""


def own_zone_trouble(zone: str) -> str:
    """Why that cannot be the user's own time zone: nobody is without one."""
    return zone_trouble(zone) if zone else tr("Choose a time zone.")


def zone_trouble(zone: str) -> str:
    """Why that is no time zone; an empty text where it is one, or nothing."""
    if zone and not is_zone(zone):
        return fill(tr("“%1” is no time zone. Choose one such as Europe/Berlin."), zone)
    return ""
