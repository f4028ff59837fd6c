"""What their clock shows, and whether it is a good time for a call."""

from datetime import datetime
from zoneinfo import ZoneInfo

from followup_desktop.domain.sentences import say_zone
from followup_desktop.domain.settings import EARLIEST_MESSAGE, LATEST_MESSAGE, Settings
from followup_desktop.domain.time.windows import is_own_night
from followup_desktop.domain.vocabulary import Channel
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock

tr = Texts("ClockThere")


def say_clock_there(now: datetime, zone: ZoneInfo, name: str) -> str:
    """What the clock of that zone shows: "It is 09:41 in Berlin"."""
    return fill(tr("It is %1 in %2"), say_clock(now.astimezone(zone).time()), say_zone(name))


def judged(
    now: datetime, zone: ZoneInfo, channel: Channel, settings: Settings, own_zone: ZoneInfo, holiday: str = ""
) -> str:
    """Whether it is a good time there for a call or a message; ``holiday`` is the name of today's there, if it is one.

    Not a sentence: it follows what the clock there shows.
    """
    local = now.astimezone(zone)
    clock = local.time()
    if not EARLIEST_MESSAGE <= clock < LATEST_MESSAGE:
        return tr("not a time to call")
    if is_own_night(now, settings, own_zone):
        return tr("your own quiet hours")
    if holiday:
        return fill(tr("%1 there"), holiday)
    if local.isoweekday() > 5:
        return tr("the weekend there")
    after_hours = (settings.evening_window, settings.morning_window)
    windows = settings.live_windows if channel is Channel.CALL else after_hours
    good = tr("good time to call") if channel is Channel.CALL else tr("good time for a message")
    if any(start <= clock < end for start, end in windows):
        return good
    coming = sorted(
        start
        for start, _ in windows
        if start > clock and not is_own_night(datetime.combine(local.date(), start, zone), settings, own_zone)
    )
    return fill(tr("better from %1"), say_clock(coming[0])) if coming else tr("better tomorrow")
