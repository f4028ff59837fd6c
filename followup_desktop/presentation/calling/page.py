"""The call sheet on paper: what stands on it, in plain words."""

from followup_desktop.presentation.call_sheet import CallSheet
from followup_desktop.presentation.calling.spoken import say_length
from followup_desktop.presentation.printed_page import Page, Section
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("CallPage")

_BLANKS = 4


def page_of(sheet: CallSheet) -> Page:
    """The sheet as it stands, with room to write down what they say."""
    standing = sheet.standing()
    number = sheet.number
    application = sheet.application
    who = dict(sheet.people()).get(sheet.value("contact_id"), "")
    facts = (
        fill(tr("%1, %2"), application.company, application.role),
        who,
        number.shown if number else "",
        standing.there,
        standing.why,
        sheet.planned_for,
    )
    message = sheet.said("message")
    said = [] if standing.shows_message else [Section(tr("Say"), tuple(sheet.said("live").splitlines()))]
    said.append(Section(fill(tr("As a message (%1)"), say_length(message)), tuple(message.splitlines())))
    skill = " ".join(sheet.value("key_skill").split())
    if skill:
        said.append(Section(tr("Your one skill"), (skill,)))
    said.append(Section(tr("What they said, and by when they decide"), ("",) * _BLANKS))
    return Page(sheet.title, tuple(fact for fact in facts if fact), tuple(said))
