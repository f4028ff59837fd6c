"""How a call stands now: what the main button does and why, whether a call is offered, and what is to be said."""

from datetime import date, datetime
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QUrl

from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import PlannedFollowUp
from followup_desktop.domain.method.calling import wants_no_calls
from followup_desktop.domain.method.reasons import Because
from followup_desktop.domain.method.situation import Local, Situation
from followup_desktop.domain.method.wording import why_of
from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE
from followup_desktop.domain.time.call_hours import Hours, TwoClocks, hours_at
from followup_desktop.domain.time.windows import is_own_night
from followup_desktop.domain.time.zones import QUARTER
from followup_desktop.domain.vocabulary import SPOKEN, Channel
from followup_desktop.presentation.calling.clock_there import judged, say_clock_there
from followup_desktop.presentation.calling.ruler import Ruler, ruler_of
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_time_of

tr = Texts("CallSheet")

_INSTEAD = frozenset({Because.NO_PHONE, Because.NO_WINDOW, Because.NO_LIVE_WINDOWS})
"""Why an email is planned in place of a call that nobody has refused."""


class Main(Enum):
    """What the main button of the sheet does."""

    CALL = auto()
    PLAN = auto()
    """Leaves the call for the next good moment, which the plan has computed, or the user's own date."""
    WRITE = auto()
    """Writes the one email that is planned instead of a call."""
    NONE = auto()
    """There is nothing that it could do: ``why`` says so."""


class Standing(NamedTuple):
    """The call at one present.

    ``there`` is what their clock shows and whether the time is good; ``why`` one sentence about what keeps a call from
    being made now, or empty. ``may_call``: a call is offered, as the main button or beside it; it never is where they
    asked for none. ``shows_message``: nobody is there to pick up, so the message is to be said.
    """

    main: Main
    button: str
    there: str
    why: str
    may_call: bool
    shows_message: bool
    ruler: Ruler


def standing_of(
    s: Situation, follow_up: PlannedFollowUp | None, contact: Contact | None, link: QUrl | None
) -> Standing:
    """How the call to that person stands; ``follow_up`` is the open try of step 1 or 4, where there is one.

    ``link`` dials the person's number; None where there is none.
    """
    local = s.local(contact)
    clocks = TwoClocks(local.zone, s.user.zone, s.days.is_open)
    hours = Hours.OWN_NIGHT if is_own_night(s.now, s.settings, s.user.zone) else hours_at(s.now, clocks, s.settings)
    channel = follow_up.channel if follow_up is not None and follow_up.channel in SPOKEN else None
    today = local.date_of(s.now)
    no_calls = wants_no_calls(s.application, s.signal)
    in_own_slot = _is_in_own_slot(s, follow_up) and hours not in (Hours.QUIET, Hours.OWN_NIGHT)
    can_speak = hours in (Hours.LIVE, Hours.MESSAGE) or in_own_slot
    main = _main(follow_up, channel, hours, in_own_slot, _is_for_later(s, follow_up, today), no_calls)
    may_call = can_speak and not no_calls and link is not None
    if main is Main.CALL and not may_call:
        main = Main.NONE
    said = judged(s.now, local.zone, _spoken_as(channel, hours), s.settings, s.user.zone, s.days.holiday(today))
    clock = say_clock_there(s.now, local.zone, local.name)
    return Standing(
        main,
        _button(main, follow_up, local, s),
        clock if no_calls else f"{clock} · {said}",
        _why(main, follow_up, hours, local, s, no_calls, link),
        may_call,
        hours is Hours.MESSAGE or (hours is not Hours.LIVE and channel is Channel.VOICEMAIL),
        ruler_of(today, s.now, clocks, s.settings),
    )


def _own_start(s: Situation, follow_up: PlannedFollowUp | None) -> datetime | None:
    """The moment that the user chose for it."""
    return s.application.follow_up(follow_up.key).own_start if follow_up is not None and follow_up.own else None


def _is_in_own_slot(s: Situation, follow_up: PlannedFollowUp | None) -> bool:
    own = _own_start(s, follow_up)
    return own is not None and own <= s.now < own + QUARTER


def _is_for_later(s: Situation, follow_up: PlannedFollowUp | None, today: date) -> bool:
    """Whether it is planned for another day, or for a later hour that the user chose."""
    if follow_up is None:
        return False
    own = _own_start(s, follow_up)
    return follow_up.slot.day > today or (own is not None and s.now < own)


def _spoken_as(channel: Channel | None, hours: Hours) -> Channel:
    if channel is not None:
        return channel
    return Channel.VOICEMAIL if hours is Hours.MESSAGE else Channel.CALL


def _main(
    follow_up: PlannedFollowUp | None,
    channel: Channel | None,
    hours: Hours,
    in_own_slot: bool,
    is_for_later: bool,
    no_calls: bool,
) -> Main:
    if follow_up is None:
        return Main.CALL if hours in (Hours.LIVE, Hours.MESSAGE) and not no_calls else Main.NONE
    if channel is None:
        return Main.WRITE
    if no_calls:
        return Main.NONE
    good = Hours.LIVE if channel is Channel.CALL else Hours.MESSAGE
    return Main.CALL if in_own_slot or (hours is good and not is_for_later) else Main.PLAN


def _button(main: Main, follow_up: PlannedFollowUp | None, local: Local, s: Situation) -> str:
    if main is Main.CALL:
        return tr("Call")
    if main is Main.WRITE:
        return tr("Write the email")
    if main is Main.NONE or follow_up is None:
        return ""
    return fill(tr("Plan for %1"), say_slot(follow_up, local, s))


def say_slot(follow_up: PlannedFollowUp, local: Local, s: Situation) -> str:
    """When the follow-up is planned, on their clock: "10:00", "tomorrow, 10:00", "Mon 7 Dec, 17:30 London time"."""
    start = follow_up.slot.start.astimezone(local.zone)
    today = local.date_of(s.now)
    clock = say_clock(start.time())
    if local.name != s.user.name:
        clock = fill(tr("%1 %2"), clock, say_time_of(local.name))
    days = (start.date() - today).days
    if days <= 0:
        return clock
    if days == 1:
        return fill(tr("tomorrow, %1"), clock)
    return fill(tr("%1, %2"), say_day(start.date(), today), clock)


def _why(
    main: Main,
    follow_up: PlannedFollowUp | None,
    hours: Hours,
    local: Local,
    s: Situation,
    no_calls: bool,
    link: QUrl | None,
) -> str:
    if no_calls:
        return _why_no_call(follow_up, local, s)
    if main is Main.WRITE and follow_up is not None:
        said = zip(follow_up.why, why_of(follow_up), strict=False)
        return next((say(sentence) for reason, sentence in said if reason.because in _INSTEAD), "")
    if main is Main.CALL:
        return ""
    if closed := _why_closed(hours, local, s):
        return closed
    if main is Main.NONE and link is None:
        return tr("There is no number that can be dialled yet: add it below.")
    own = _own_start(s, follow_up)
    if own is not None and s.now < own:
        return tr("You chose that moment yourself.")
    if follow_up is not None and follow_up.due_on > local.date_of(s.now):
        return say(why_of(follow_up)[0])
    if hours is Hours.LIVE:
        return tr("A message after office hours is less intrusive than a call.")
    if hours is Hours.MESSAGE:
        return tr("Nobody may be there to pick up: leave the message, or call when they are.")
    return tr("It is outside of their call hours.")


def _why_no_call(follow_up: PlannedFollowUp | None, local: Local, s: Situation) -> str:
    if follow_up is None:
        return tr("They asked not to be called, and nothing is planned.")
    return fill(tr("They asked not to be called: one email is planned instead, for %1."), say_slot(follow_up, local, s))


def _why_closed(hours: Hours, local: Local, s: Situation) -> str:
    """Why nobody is called at these hours at all; empty where somebody may be."""
    if hours is Hours.QUIET:
        return fill(tr("Calls go out between %1 and %2 there."), say_clock(EARLIEST_MESSAGE), say_clock(LATEST_MESSAGE))
    if hours is Hours.OWN_NIGHT:
        own = say_clock(s.now.astimezone(s.user.zone).time())
        return fill(tr("It is %1 where you are, in your own night."), own)
    if hours is Hours.CLOSED:
        today = local.date_of(s.now)
        holiday = s.days.holiday(today)
        if holiday:
            return fill(tr("%1 is %2 there: they may be closed."), say_day(today, today), holiday)
        return fill(tr("%1 is the weekend there: they may be closed."), say_day(today, today))
    return ""
