"""What the plan can be narrowed to."""

from enum import StrEnum


class Show(StrEnum):
    """A kind of what stands in the plan."""

    CALLS = "calls"
    NOTES = "notes"
    INTERVIEWS = "interviews"
    DECISIONS = "decisions"
    DONE = "done"


SHOWN_AT_FIRST = (Show.CALLS, Show.NOTES, Show.INTERVIEWS, Show.DECISIONS)
