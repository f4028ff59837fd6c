"""How the rows of a plan stand: done, skipped, late, today, to come, if still silent."""

from enum import StrEnum

from followup_desktop.presentation.translating import Texts

tr = Texts("Panel")


class Standing(StrEnum):
    """How a row of the plan stands; each has its own ring."""

    DONE = "done"
    SKIPPED = "skipped"
    LATE = "late"
    TODAY = "today"
    TO_COME = "to_come"
    IF_SILENT = "if_silent"


def standing_words(standing: Standing) -> str:
    """The standing for screen readers."""
    return {
        Standing.DONE: tr("Done"),
        Standing.SKIPPED: tr("Skipped"),
        Standing.LATE: tr("Late"),
        Standing.TODAY: tr("Today"),
        Standing.TO_COME: tr("To come"),
        Standing.IF_SILENT: tr("If still silent"),
    }[standing]
