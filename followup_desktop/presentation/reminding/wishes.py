"""What the user wants to be told, from the choices of the window's state."""

from followup_desktop.domain.reminders import Wishes
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.wall_clock import clock_of
from followup_desktop.presentation.window_state import WindowState

KINDS: dict[str, frozenset[Kind]] = {
    "remind_calls": frozenset({Kind.APPLICATION_CALL, Kind.DECISION_CALL}),
    "remind_interviews": frozenset({Kind.ASK_PROCESS}),
    "remind_notes": frozenset({Kind.INTERVIEW_NOTES}),
    "remind_letters": frozenset({Kind.THANK_YOU_NOTE, Kind.GRACIOUS_NOTE, Kind.STAY_IN_TOUCH}),
    "remind_decisions": frozenset({Kind.MOVE_ON, Kind.OFFER_REPLY}),
}
"""The switch of each kind of follow-up."""


def wishes_of(state: WindowState) -> Wishes:
    """The wishes as they are chosen."""
    unwanted = [kinds for name, kinds in KINDS.items() if not getattr(state, name)]
    return Wishes(clock_of(state.digest_at) if state.digest else None, state.notices, frozenset().union(*unwanted))
