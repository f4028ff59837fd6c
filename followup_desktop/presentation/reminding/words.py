"""What a reminder says: plain text, a title and a few lines."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import NamedTuple
from zoneinfo import ZoneInfo

from followup_desktop.domain.plain_text import one_line
from followup_desktop.domain.reminders import LATE, Told, Waiting
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation.agenda_words import act_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_clock, say_day, say_moment
from followup_desktop.services.ports.rows import AgendaRow

MOST_LINES = 5
LONGEST_NAME = 80

tr = Texts("Reminders")


class Notice(NamedTuple):
    """One reminder as it is shown. It is about one follow-up, or about several: then it has no application."""

    id: str
    title: str
    text: str
    application_id: str = ""
    about: tuple[Told, ...] = ()

    @property
    def said(self) -> str:
        """All of it in one line."""
        return ". ".join(part for part in (self.title, *self.text.splitlines()) if part)


class Reminded(NamedTuple):
    """A follow-up that is told of, and what is known of it."""

    waiting: Waiting
    row: AgendaRow


def notice_of(one: Reminded, now: datetime, zone: ZoneInfo) -> Notice:
    """The notice of one follow-up: what to do, with whom; when, where that is not now."""
    row = one.row
    _, _, act = act_words(Kind(row.kind), Channel(row.channel))
    who = " · ".join(filter(None, map(_name, (row.contact or "", row.company, row.role))))
    lines = (who, _when(one, now, zone))
    return Notice(
        f"{row.application_id}/{row.key}", act, "\n".join(filter(None, lines)), row.application_id, (one.waiting.told,)
    )


def digest_of(listed: Sequence[Reminded], number: int, now: datetime, zone: ZoneInfo, *, of_the_day: bool) -> Notice:
    """One notice of several follow-ups, the late ones first; ``number`` tells it from others."""
    late = [one for one in listed if _is_late(one, now)]
    others = [one for one in listed if not _is_late(one, now)]
    if not of_the_day:
        title = tr.counted("%Ln follow-up has come up", "%Ln follow-ups have come up", len(listed))
    elif late and others:
        title = fill(tr("%1, %2"), _for_today(len(others)), tr.counted("%Ln late", "%Ln late", len(late)))
    elif late:
        title = tr.counted("%Ln follow-up is late", "%Ln follow-ups are late", len(late))
    else:
        title = _for_today(len(others))
    ordered = [*sorted(late, key=_in_time_until), *sorted(others, key=_start)]
    lines = [_line(one, now, zone) for one in ordered[:MOST_LINES]]
    if len(ordered) > MOST_LINES:
        lines.append(tr.counted("and %Ln more", "and %Ln more", len(ordered) - MOST_LINES))
    return Notice(f"digest/{number}", title, "\n".join(lines), about=tuple(one.waiting.told for one in listed))


def _for_today(count: int) -> str:
    return tr.counted("%Ln follow-up for today", "%Ln follow-ups for today", count)


def _line(one: Reminded, now: datetime, zone: ZoneInfo) -> str:
    row = one.row
    _, act, _ = act_words(Kind(row.kind), Channel(row.channel))
    what = " · ".join((act, _name(row.company)))
    if one.waiting.day is not None or _is_late(one, now) or one.waiting.start <= now:
        return what
    return f"{say_clock(one.waiting.start.astimezone(zone).time())}  {what}"


def _when(one: Reminded, now: datetime, zone: ZoneInfo) -> str:
    today = now.astimezone(zone).date()
    waiting = one.waiting
    if waiting.day is not None:
        return "" if waiting.day == today else fill(tr("Since %1"), say_day(waiting.day, today))
    start = waiting.start.astimezone(zone)
    if waiting.start > now:
        return fill(tr("Begins at %1"), say_clock(start.time()))
    if now - waiting.start <= LATE:
        return ""
    since = say_clock(start.time()) if start.date() == today else say_moment(start, today)
    return fill(tr("Since %1"), since)


def _is_late(one: Reminded, now: datetime) -> bool:
    return one.waiting.in_time_until is not None and one.waiting.in_time_until < now


def _in_time_until(one: Reminded) -> str:
    return one.row.in_time_until or ""


def _start(one: Reminded) -> datetime:
    waiting = one.waiting
    if waiting.day is None:
        return waiting.start
    return datetime.combine(waiting.day, datetime.min.time(), UTC)


def _name(text: str) -> str:
    """One line, no longer than a name is."""
    line = one_line(text)
    return line if len(line) <= LONGEST_NAME else f"{line[: LONGEST_NAME - 1]}…"
