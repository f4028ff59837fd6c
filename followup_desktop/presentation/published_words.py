"""What is said of publishing: how it stands, and what the user did on the server."""

from datetime import date, datetime
from typing import NamedTuple

from followup_desktop.domain.published import Account
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_moment
from followup_desktop.services.published_elsewise import Elsewise

tr = Texts("Publishing")


def standing_words(desk: Desk, published_at: datetime | None, waiting: int) -> str:
    """How it stands: "Published 14:02 · 3 waiting"."""
    zone = desk.zone()
    today = desk.today(zone)
    if published_at is None:
        said = tr("Not published yet")
    else:
        local = published_at.astimezone(zone)
        moment = say_clock(local.time()) if local.date() == today else say_moment(local, today)
        said = fill(tr("Published %1"), moment)
    if not waiting:
        return said
    return fill(tr("%1 · %2"), said, tr.counted("%Ln waiting", "%Ln waiting", waiting))


def account_words(account: Account | None) -> str:
    """Where is published: "robin at https://cloud.example.org"."""
    return fill(tr("%1 at %2"), account.user, account.address) if account is not None else ""


def password_words() -> str:
    """What becomes of a password."""
    return tr("The password goes into the system's keyring and nowhere else. Without one it is asked each time.")


def progress_words(progress: tuple[int, int] | None) -> str:
    """How far it is: "3 of 20"."""
    if progress is None:
        return tr("Asking the server…")
    return fill(tr("%1 of %2 sent"), *map(str, progress))


def failed_words(refused: int) -> str:
    """That the server took everything but so many events."""
    return tr.counted(
        "The server did not take %Ln event; it is kept and sent again.",
        "The server did not take %Ln events; they are kept and sent again.",
        refused,
    )


def elsewise_words(count: int) -> str:
    """That so many events were changed or deleted there."""
    return tr.counted(
        "%Ln event was changed or deleted in your calendar, and is left so.",
        "%Ln events were changed or deleted in your calendar, and are left so.",
        count,
    )


class ElsewiseLine(NamedTuple):
    """One event to decide about: what it is called, when it is here, and what became of it there."""

    uid: str
    title: str
    here: str
    there: str
    can_take: bool
    is_deleted: bool


def elsewise_lines(desk: Desk, found: list[Elsewise]) -> list[ElsewiseLine]:
    """The events to decide about, in words, by the user's own clocks."""
    return [_line(desk, one) for one in found]


def _line(desk: Desk, one: Elsewise) -> ElsewiseLine:
    zone = desk.zone()
    near = desk.today(zone)
    ours = say_day(one.start.date(), near) if one.all_day else _span(one.start, one.end, desk)
    here = tr("Here: called off") if one.is_called_off else fill(tr("Here: %1"), ours)
    return ElsewiseLine(one.uid, one.summary, here, _there(desk, one), one.can_take, one.there is None)


def _there(desk: Desk, one: Elsewise) -> str:
    there = one.there
    if there is None:
        return tr("There: deleted")
    near = desk.today()
    if not there.start:
        return tr("There: something that cannot be read")
    if there.all_day:
        when = say_day(date.fromisoformat(there.start), near)
    else:
        start = datetime.fromisoformat(there.start)
        end = datetime.fromisoformat(there.end) if there.end else start
        when = _span(start, end, desk)
    if there.summary == one.summary:
        return fill(tr("There: %1"), when)
    return fill(tr("There: %1, “%2”"), when, there.summary)


def _span(start: datetime, end: datetime, desk: Desk) -> str:
    zone = desk.zone()
    near = desk.today(zone)
    local, until = start.astimezone(zone), end.astimezone(zone)
    if until <= local:
        return say_moment(local, near)
    if until.date() == local.date():
        return fill(tr("%1–%2"), say_moment(local, near), say_clock(until.time()))
    return fill(tr("%1 to %2"), say_moment(local, near), say_moment(until, near))
