"""How an interview is held, to choose from."""

from followup_desktop.domain.vocabulary import InterviewKind
from followup_desktop.presentation.panel.interviews import interview_kind_names
from followup_desktop.widgets.dialogs.sheet import segments
from followup_desktop.widgets.theme.controls import Choice, SegmentedChoice

_ORDER = (InterviewKind.VIDEO, InterviewKind.ON_SITE, InterviewKind.PHONE)


def kind_choice(name: str, *, may_be_none: bool = False) -> SegmentedChoice:
    """The kinds beside one another, under that name for screen readers; the values are those of the schema."""
    names = interview_kind_names()
    return segments(name, *(Choice(str(kind), names[kind]) for kind in _ORDER), may_be_none=may_be_none)
