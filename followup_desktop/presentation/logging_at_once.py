"""Logging by one key what just happened: which follow-up it carries out, and where no call is logged that way."""

from followup_desktop.domain.follow_up import kind_of
from followup_desktop.domain.method.calling import wants_no_calls as _wants_no_calls
from followup_desktop.domain.vocabulary import TRIES, ActivityKind
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.deeds import Outcome

CALLS = frozenset({ActivityKind.CALL, ActivityKind.VOICEMAIL, ActivityKind.NO_ANSWER})

tr = Texts("Logging")


def wants_no_calls(desk: Desk, application_id: str) -> bool:
    """Whether they asked not to be called. Raises NotFound."""
    application = desk.application(application_id)
    return _wants_no_calls(application, desk.plan(application).signal)


def log_at_once(desk: Desk, application_id: str, kind: ActivityKind, key: str = "") -> Outcome | None:
    """Logs that at the present; ``key`` names the follow-up at hand, which a call or message carries out if it is one.

    Where they asked not to be called, a call is refused: it does not happen by a slip of the finger.
    """
    if kind in CALLS and wants_no_calls(desk, application_id):
        desk.refused.emit(
            tr("They asked not to be called, so nothing was logged. If you did call, use “Log what happened”.")
        )
        return None
    is_try = bool(key) and kind_of(key) in TRIES
    # What came back by itself carries out nothing: it cancels what was planned.
    return desk.log(application_id, kind, key=key if is_try and kind in CALLS else "")
