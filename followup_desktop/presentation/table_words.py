"""What the window says of tables from elsewhere: their columns, and what becomes of their rows."""

from followup_desktop.domain.table import Target
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.services.table_import import Line, What

tr = Texts("TableWords")


def target_name(target: Target) -> str:
    """What a column can stand for."""
    return {
        Target.NOTHING: tr("Leave out"),
        Target.COMPANY: tr("Company"),
        Target.ROLE: tr("Role"),
        Target.STAGE: tr("Stage"),
        Target.OUTCOME: tr("Outcome"),
        Target.LOCATION: tr("Location"),
        Target.POSTING_URL: tr("Link to the posting"),
        Target.SALARY: tr("Salary"),
        Target.SOURCE: tr("Source"),
        Target.TAGS: tr("Tags"),
        Target.KEY_SKILL: tr("Key skill"),
        Target.NOTES: tr("Notes"),
        Target.NOTE: tr("A line of the notes"),
        Target.ADDED_ON: tr("Added on"),
        Target.APPLIED_ON: tr("Applied on"),
        Target.POSTING_CLOSES_ON: tr("Posting closes on"),
        Target.OFFER_REPLY_BY: tr("Offer: answer by"),
        Target.CLOSED_ON: tr("Closed on"),
        Target.CONTACT_NAME: tr("Person: name"),
        Target.CONTACT_TITLE: tr("Person: title"),
        Target.CONTACT_EMAIL: tr("Person: email"),
        Target.CONTACT_PHONE: tr("Person: phone"),
        Target.TIMEZONE: tr("Time zone"),
        Target.COUNTRY: tr("Country code"),
        Target.SUBDIVISION: tr("Part of the country"),
        Target.NO_CALLS: tr("No calls, please"),
        Target.CHASE: tr("Follow up"),
        Target.CALL_AFTER_APPLYING: tr("Call after applying"),
        Target.ARCHIVED: tr("In the archive"),
        Target.ID: tr("Id"),
    }[target]


def encoding_name(encoding: str) -> str:
    """How letters are written down, as people call it."""
    return {"utf-8": "UTF-8", "cp1252": "Windows-1252"}.get(encoding, "UTF-16")


def what_name(what: What) -> str:
    """What becomes of a row."""
    return {
        What.NEW: tr("New"),
        What.CHANGED: tr("Changed"),
        What.SAME: tr("As it is"),
        What.SKIPPED: tr("Skipped"),
    }[what]


def detail_of(line: Line) -> str:
    """Why a row is skipped, or what of an application changes."""
    if line.row.trouble is not None:
        return say(line.row.trouble)
    if line.changed:
        return fill(tr("Fills in: %1"), ", ".join(target_name(Target(name)) for name in line.changed))
    return ""
