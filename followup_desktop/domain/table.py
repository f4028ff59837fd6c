"""Tables of applications from elsewhere: what their columns can stand for, and how their names are understood."""

import re
from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from followup_desktop.domain.time.zones import is_zone
from followup_desktop.domain.vocabulary import Outcome, Stage


class Table(NamedTuple):
    """A table as it was read: the names of its columns, each once, and its rows with their numbers in the file."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    encoding: str = "utf-8"
    delimiter: str = ","

    def column(self, index: int) -> list[str]:
        """The cells of that column, in the order of the rows; empty where a row is shorter."""
        return [cells[index] if index < len(cells) else "" for _, cells in self.rows]


class Target(StrEnum):
    """What a column stands for: a field of the application, of its first person, or a line of the notes."""

    NOTHING = ""
    COMPANY = "company"
    ROLE = "role"
    STAGE = "stage"
    OUTCOME = "outcome"
    LOCATION = "location"
    POSTING_URL = "posting_url"
    SALARY = "salary"
    SOURCE = "source"
    TAGS = "tags"
    KEY_SKILL = "key_skill"
    NOTES = "notes"
    NOTE = "note"
    ADDED_ON = "added_on"
    APPLIED_ON = "applied_on"
    POSTING_CLOSES_ON = "posting_closes_on"
    OFFER_REPLY_BY = "offer_reply_by"
    CLOSED_ON = "closed_on"
    CONTACT_NAME = "contact_name"
    CONTACT_TITLE = "contact_title"
    CONTACT_EMAIL = "contact_email"
    CONTACT_PHONE = "contact_phone"
    TIMEZONE = "timezone"
    COUNTRY = "country"
    SUBDIVISION = "subdivision"
    NO_CALLS = "no_calls"
    CHASE = "chase"
    CALL_AFTER_APPLYING = "call_after_applying"
    ARCHIVED = "archived"
    ID = "id"


DAYS = frozenset(
    {Target.ADDED_ON, Target.APPLIED_ON, Target.POSTING_CLOSES_ON, Target.OFFER_REPLY_BY, Target.CLOSED_ON}
)
FLAGS = frozenset({Target.NO_CALLS, Target.CHASE, Target.CALL_AFTER_APPLYING, Target.ARCHIVED})
OF_THE_PERSON = frozenset({Target.CONTACT_NAME, Target.CONTACT_TITLE, Target.CONTACT_EMAIL, Target.CONTACT_PHONE})

# As Huntr, Teal, and the sheets that people make for themselves call them.
_NAMES: dict[Target, str] = {
    Target.COMPANY: "company|company name|employer|organisation|organization|firma|unternehmen|arbeitgeber",
    Target.ROLE: "role|job title|title|position|job position|job|role title|position title|job name|stelle|rolle|titel"
    "|stellenbezeichnung",
    Target.STAGE: "stage|status|list|list name|state|application status|board list|column|phase|stand",
    Target.OUTCOME: "outcome|result|ergebnis",
    Target.LOCATION: "location|job location|city|place|office|ort|standort",
    Target.POSTING_URL: "posting url|url|link|job url|job link|job posting|posting|post url|posting link|job post url"
    "|application link|website",
    Target.SALARY: "salary|pay|compensation|max salary|maximum salary|min salary|salary range|gehalt"
    "|gehaltswunsch|gehaltsvorstellung",
    Target.SOURCE: "source|job source|found on|where found|job board|site|referral source|quelle",
    Target.TAGS: "tags|labels|tag|label|keywords|schlagwörter",
    Target.KEY_SKILL: "key skill|skill|main skill",
    Target.NOTES: "notes|note|comments|comment|remarks|notizen|notiz|bemerkungen|bemerkung|kommentar",
    Target.ADDED_ON: "added on|date added|date saved|created|created at|date created|saved|saved at|hinzugefügt am",
    Target.APPLIED_ON: "applied on|date applied|applied|applied date|applied at|application date|date of application"
    "|beworben am|bewerbungsdatum",
    Target.POSTING_CLOSES_ON: "posting closes on|deadline|closing date|closes|application deadline|due date|frist"
    "|bewerbungsfrist",
    Target.OFFER_REPLY_BY: "offer reply by|offer deadline|reply by",
    Target.CLOSED_ON: "closed on|date closed|rejected on|date rejected|closed at",
    Target.CONTACT_NAME: "contact name|contact|recruiter|contact person|hiring manager|contacts|ansprechpartner"
    "|ansprechpartnerin|ansprechperson|kontakt|kontaktperson",
    Target.CONTACT_TITLE: "contact title|recruiter title",
    Target.CONTACT_EMAIL: "contact email|email|e mail|recruiter email",
    Target.CONTACT_PHONE: "contact phone|phone|telephone|phone number|recruiter phone|telefon|telefonnummer",
    Target.TIMEZONE: "timezone|time zone|zeitzone",
    Target.COUNTRY: "country|country code|land",
    Target.SUBDIVISION: "subdivision",
    Target.NO_CALLS: "no calls",
    Target.CHASE: "chase",
    Target.CALL_AFTER_APPLYING: "call after applying",
    Target.ARCHIVED: "archived",
    Target.ID: "id",
}
_BY_NAME = {name: target for target, names in _NAMES.items() for name in names.split("|")}
_STAGES: dict[str, tuple[Stage, Outcome | None]] = {
    name: (stage, outcome)
    for names, stage, outcome in (
        (
            "interested|wishlist|wish list|bookmarked|saved|to apply|applying|backlog|lead|new|interessant|merkliste",
            Stage.INTERESTED,
            None,
        ),
        ("applied|application sent|submitted|application submitted|sent|beworben", Stage.APPLIED, None),
        (
            "interviewing|interview|interviews|phone screen|screening|screen|phone interview|technical interview"
            "|onsite|on site|final round|assessment|in progress|gespräch|im gespräch|vorstellungsgespräch",
            Stage.INTERVIEWING,
            None,
        ),
        (
            "waiting|waiting to hear|follow up|followed up|pending|awaiting response|in review|abwarten|warten",
            Stage.WAITING,
            None,
        ),
        ("offer|offers|negotiating|offer received|negotiation|offered|angebot", Stage.OFFER, None),
        ("closed|archived|done|abgeschlossen", Stage.CLOSED, None),
        ("accepted|hired|offer accepted|signed|zusage", Stage.CLOSED, Outcome.ACCEPTED),
        ("rejected|not selected|declined|rejection|turned down|absage|abgelehnt", Stage.CLOSED, Outcome.REJECTED),
        ("moved on|no response|no answer|ghosted|expired|keine antwort", Stage.CLOSED, Outcome.MOVED_ON),
        ("withdrawn|i withdrew|withdrew|offer declined|cancelled|zurückgezogen", Stage.CLOSED, Outcome.WITHDRAWN),
    )
    for name in names.split("|")
}
_YES = frozenset({"yes", "true", "1", "y", "x", "ja", "✓"})
_NO = frozenset({"no", "false", "0", "n", "nein"})
_LOOKED_AT = 200


def guessed(table: Table) -> tuple[Target, ...]:
    """What each column seems to stand for; none stands for what another one before it does."""
    taken: set[Target] = set()
    found = []
    for index, name in enumerate(table.header):
        target = _BY_NAME.get(plain(name), Target.NOTHING)
        if target in taken or not _fits(target, table.column(index)[:_LOOKED_AT]):
            target = Target.NOTHING
        taken.add(target)
        found.append(target)
    if Target.ROLE in taken and Target.COMPANY not in taken:
        return _with_a_company(tuple(found), table)
    return tuple(found)


def _with_a_company(found: tuple[Target, ...], table: Table) -> tuple[Target, ...]:
    """A column called "Name" beside one for the role is that of the company."""
    for index, name in enumerate(table.header):
        if plain(name) == "name" and found[index] is Target.NOTHING:
            return (*found[:index], Target.COMPANY, *found[index + 1 :])
    return found


def _fits(target: Target, cells: Sequence[str]) -> bool:
    """Whether what stands there can be that: names of countries are no codes, ids of others are none of ours."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if target is Target.COUNTRY:
        return all(re.fullmatch("[A-Za-z]{2}", cell) for cell in filled)
    if target is Target.TIMEZONE:
        return all(is_zone(cell) for cell in filled)
    if target is Target.ID:
        return all(re.fullmatch(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", cell) for cell in filled)
    return True


def plain(name: str) -> str:
    """A name of a column as it is compared: in lower case, its words set apart by one space."""
    return " ".join(re.findall(r"\w+", name.replace("_", " ").casefold()))


def stage_of(text: str) -> tuple[Stage, Outcome | None] | None:
    """The stage that a cell means, with the outcome where it says one; None where it means none."""
    return _STAGES.get(plain(text))


def outcome_of(text: str) -> Outcome | None:
    """The outcome that a cell means; None where it means none."""
    meant = _STAGES.get(plain(text))
    return meant[1] if meant else None


def flag_of(text: str) -> bool | None:
    """Yes or no; None where it is neither."""
    said = text.strip().casefold()
    return True if said in _YES else False if said in _NO else None
