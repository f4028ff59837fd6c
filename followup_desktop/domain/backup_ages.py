"""Which backups are kept: the older they are, the fewer."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta

ALL_FOR = timedelta(days=2)
DAYS = 12
WEEKS = 10
MONTHS = 9
_PERIODS: tuple[tuple[int, Callable[[datetime], tuple[int, ...]]], ...] = (
    (DAYS, lambda at: (at.year, at.month, at.day)),
    (WEEKS, lambda at: tuple(at.isocalendar()[:2])),
    (MONTHS, lambda at: (at.year, at.month)),
)


def superfluous(made_at: Sequence[datetime], now: datetime) -> set[datetime]:
    """The instants (in UTC) whose backups may go.

    Kept are all of the last two days, and the newest one of each of the last 12 days, 10 weeks and 9 months that have
    any: who was away for a year finds what there was. What seems to come from the future is kept, since the clock may
    have been set back, and takes no place of what is older.
    """
    newest_first = sorted(set(made_at), reverse=True)
    kept = {at for at in newest_first if at > now - ALL_FOR}
    made_by_now = [at for at in newest_first if at <= now]
    for count, period_of in _PERIODS:
        newest: dict[tuple[int, ...], datetime] = {}
        for at in made_by_now:
            newest.setdefault(period_of(at), at)
        kept.update(list(newest.values())[:count])
    return set(newest_first) - kept
