"""The sections whose settings live with the data: you, and the numbers of the method."""

from followup_desktop.presentation.settings_catalogue import Section, of_section
from followup_desktop.presentation.settings_form import SettingsForm
from followup_desktop.widgets.settings.rows import FormRow
from followup_desktop.widgets.settings.section_page import SectionPage


def form_section(section: Section, form: SettingsForm) -> SectionPage:
    """The section with a row for each of its settings."""
    page = SectionPage(section)
    for entry in of_section(section):
        page.add(FormRow(form, entry))
    return page
