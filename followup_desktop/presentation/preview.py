"""What would follow if that were saved, as dialogs show it while somebody types."""

from typing import NamedTuple

from followup_desktop.presentation.plan_words import PlanLine


class Preview(NamedTuple):
    """The plan that follows, what it adds, moves and cancels in words, and what there is to know beside it.

    ``news`` is what asks for news after the promise, see ``ask_for_news``; ``thanks`` whether a thank-you note for this
    interview can be written.
    """

    lines: tuple[PlanLine, ...] = ()
    difference: str = ""
    advice: str = ""
    trouble: str = ""
    news: str = ""
    thanks: bool = False
