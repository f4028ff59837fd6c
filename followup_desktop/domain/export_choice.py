"""Which events of the plan a calendar file is to hold."""

from enum import StrEnum


class ExportChoice(StrEnum):
    """All of them; those of one application, or of a range of days; those that changed since, or are new."""

    EVERYTHING = "everything"
    APPLICATION = "application"
    DATES = "dates"
    CHANGED = "changed"
    NEW = "new"
