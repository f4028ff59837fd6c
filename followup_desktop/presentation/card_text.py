"""The words on a card: everything that is painted of an application, said for one present and one place."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLocale, QTime

from followup_desktop.domain.time.zones import find_zone
from followup_desktop.domain.vocabulary import Channel, Kind, Need, Outcome, Signal, Stage
from followup_desktop.presentation.card_words import (
    CLOSED,
    IDLE,
    NEEDS,
    OUTCOMES,
    PROMISE_AHEAD,
    PROMISE_PAST,
    SIGNALS,
    STEPS,
    WAIT,
    WAIT_IN_SILENCE,
    Step,
)
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts
from followup_desktop.presentation.wall_clock import clock_format, day_and_month, fill, qdate

if TYPE_CHECKING:
    from followup_desktop.services.ports.card import Card


class DueKind(StrEnum):
    """What the due chip says, and so its colour; there is always a text and an icon beside the colour."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    PLANNED = "planned"
    SNOOZED = "snoozed"
    NONE = "none"
    OUTCOME = "outcome"


class SignalChip(NamedTuple):
    """The round chip of the signal: its icon, the kind that gives it its colour, and the text twin."""

    kind: Signal
    icon: str
    text: str


class CardText(NamedTuple):
    """What is painted of a card, plain text throughout. ``letter`` stands on the monogram of ``company``.

    ``pips`` has one letter a step: d (done), t (to come), p (passed).
    """

    title: str
    subtitle: str
    company: str
    letter: str
    step_icon: str
    step: str
    due_kind: DueKind
    due_icon: str
    due: str
    signal: SignalChip | None
    pips: str
    tags: tuple[str, ...]


_tr = Texts("CardText")


_NO_CALLS = SignalChip(Signal.DONT_CALL, "phone-off", QT_TRANSLATE_NOOP("CardText", "No calls, please"))
_SENTENCE_ENDS = (".", "!", "?", "…")


def card_text(card: Card, now: datetime, zone: tzinfo) -> CardText:
    """What is painted of the card at that (aware) instant, for a user in that zone."""
    return CardWording(now, zone).of(card)


class CardWording:
    """The words of cards for one present, zone and language; make a new one when any of them changes."""

    def __init__(self, now: datetime, zone: tzinfo, locale: QLocale | None = None) -> None:
        self._now = now
        self._zone = zone
        self._today = now.astimezone(zone).date()
        self._locale = locale or QLocale()
        self._formats = _formats(self._locale.name())

    @property
    def today(self) -> date:
        """The user's date at that present."""
        return self._today

    def of(self, card: Card) -> CardText:
        """What is painted of the card."""
        kind, icon, due, _ = self._due(card)
        step = self._step(card)
        return CardText(
            title=_one_line(card.role),
            subtitle=_one_line(_subtitle(card)),
            company=card.company,
            letter=monogram_letter(card.company.strip() or card.role),
            step_icon=step.icon,
            step=_one_line(step.words),
            due_kind=kind,
            due_icon=icon,
            due=due,
            signal=_signal(card),
            pips=card.pips,
            tags=_tags(card),
        )

    def pips(self, card: Card) -> str:
        """The pips in words."""
        number = self._locale.toString
        return fill(_tr("%1 of %2 steps done"), number(card.pips.count("d")), number(len(card.pips)))

    def tooltip(self, card: Card) -> str:
        """The card in lines: markup with every text in it escaped, as Qt's tooltips guess the format."""
        import html

        step, due = self._step(card).words, self._due(card)[2]
        lines = [card.role, _subtitle(card)]
        if card.stage == Stage.CLOSED and card.location:
            lines.append(card.location)
        lines.append(f"{step} · {due}" if due else step)
        if signal := _signal(card):
            lines.append(signal.text)
        lines.append(self.pips(card))
        if tags := _tags(card):
            lines.append(", ".join(tags))
        return "<p>" + "<br>".join(html.escape(_one_line(line)[:300]) for line in lines if line) + "</p>"

    def accessible(self, card: Card) -> str:
        """The card for screen readers: a sentence or more."""
        step, due, outcome = self._step(card), self._due(card)[3], _outcome_words(card)
        parts = [", ".join(_one_line(part) for part in (card.role, card.company) if part)]
        if outcome:
            parts.append(outcome)
        if card.archived:
            parts.append(_tr("Archived"))
        if step.spoken:
            next_step = f"{step.spoken}, {due}" if due else step.spoken
            parts.append(fill(_tr("Next: %1"), next_step))
        if signal := _signal(card):
            parts.append(signal.text)
        parts.append(self.pips(card))
        return " ".join(part if part.endswith(_SENTENCE_ENDS) else f"{part}." for part in parts if part)

    def step_words(self, card: Card) -> str:
        """What is to be done next, as the card says it."""
        return _one_line(self._step(card).words)

    # -------------------------------------------------------------------------------------------- next step

    def _step(self, card: Card) -> Step:
        if card.next_key and card.next_kind:
            return self._planned_step(card)
        for name in card.needs.split("\n"):
            if name and name in _NEED_VALUES:
                return _said(NEEDS[Need(name)])
        if card.stage == Stage.CLOSED:
            icon, words, _ = _outcome(card)
            return Step(icon, _tr(words), "")
        wait = WAIT_IN_SILENCE if card.no_calls or card.signal == Signal.DONT_CALL else WAIT
        return _said(IDLE.get(Stage(card.stage), wait))

    def _planned_step(self, card: Card) -> Step:
        act = Kind(card.next_kind or "")
        channel = Channel(card.next_channel) if card.next_channel else None
        if act is Kind.ASK_PROCESS and card.next_contact:
            name = _one_line(card.next_contact)
            return Step(
                "users",
                fill(_tr("Interview with %1"), name),
                fill(_tr("interview with %1"), name),
            )
        if act is Kind.DECISION_CALL and channel is Channel.VOICEMAIL and card.next_promise:
            return _said(PROMISE_PAST if date.fromisoformat(card.next_promise) < self._today else PROMISE_AHEAD)
        return _said(STEPS.get((act, channel)) or STEPS[act, None])

    # -------------------------------------------------------------------------------------------- due chip

    def _due(self, card: Card) -> tuple[DueKind, str, str, str]:
        """The chip's kind, icon and text, and the text inside a sentence."""
        if card.archived:
            return DueKind.OUTCOME, "archive", _tr("Archived"), ""
        if not card.next_key or not card.next_slot_start:
            if card.stage == Stage.CLOSED:
                icon, _, name = _outcome(card)
                return DueKind.OUTCOME, icon, _tr(name), ""
            if card.stage == Stage.INTERESTED and card.posting_closes_on:
                return self._closing(date.fromisoformat(card.posting_closes_on))
            nothing = _tr("Nothing planned")
            return DueKind.NONE, "circle", nothing, ""
        late = self._days_late(card)
        if late is not None:
            return DueKind.OVERDUE, "triangle-alert", *self._overdue(late)
        start = _instant(card.next_slot_start)
        if card.next_all_day or start is None:
            day, time = date.fromisoformat(card.next_slot_start[:10]), ""
        else:
            local = start.astimezone(self._zone)
            day, time = local.date(), self._time(local)
        ahead = (day - self._today).days
        if ahead <= 0:
            # The time of an interview that goes on since another day is none of today's.
            text, spoken = self._relative(
                QT_TRANSLATE_NOOP("CardText", "Today"), QT_TRANSLATE_NOOP("CardText", "today"), "" if ahead else time
            )
            return DueKind.TODAY, "clock", text, spoken
        if card.next_own:
            return DueKind.SNOOZED, "moon", self._date(day, time, ahead), self._spoken_date(day, time)
        if ahead == 1:
            text, spoken = self._relative(
                QT_TRANSLATE_NOOP("CardText", "Tomorrow"), QT_TRANSLATE_NOOP("CardText", "tomorrow"), time
            )
            return DueKind.TOMORROW, "calendar-clock", text, spoken
        return DueKind.PLANNED, "calendar-clock", self._date(day, time, ahead), self._spoken_date(day, time)

    def _closing(self, day: date) -> tuple[DueKind, str, str, str]:
        """The day on which the posting closes, while nothing is sent yet."""
        ahead = (day - self._today).days
        if ahead < 0:
            return DueKind.NONE, "circle", _tr("Posting closed"), ""
        if ahead == 0:
            return DueKind.TODAY, "clock", _tr("Closes today"), ""
        text = fill(_tr("Closes %1"), self._date(day, "", ahead))
        return DueKind.PLANNED, "calendar-clock", text, ""

    def _days_late(self, card: Card) -> int | None:
        until = _instant(card.next_in_time_until or "")
        if until is None or self._now <= until:
            return None
        there = find_zone(card.next_zone) if card.next_zone else None
        return max(0, (self._today - until.astimezone(there or self._zone).date()).days)

    def _overdue(self, days: int) -> tuple[str, str]:
        if days == 0:
            return (
                _tr("Overdue"),
                _tr("overdue since today"),
            )
        text = fill(_tr("Overdue %1 d"), self._locale.toString(days))
        return text, _tr.counted("overdue by %Ln day", "overdue by %Ln days", days)

    def _relative(self, word: str, spoken: str, time: str) -> tuple[str, str]:
        if not time:
            return _tr(word), _tr(spoken)
        return (
            fill(_tr("%1 %2"), _tr(word), time),
            fill(_tr("%1 at %2"), _tr(spoken), time),
        )

    def _date(self, day: date, time: str, ahead: int) -> str:
        formats = self._formats
        if day.year != self._today.year and ahead > 13:
            form = formats.with_year
        elif ahead > 13:
            form = formats.day
        elif time and ahead < 7:
            weekday = self._locale.toString(qdate(day), formats.weekday)
            return fill(_tr("%1 %2"), weekday, time)
        else:
            form = formats.weekday_and_day
        return self._locale.toString(qdate(day), form)

    def _spoken_date(self, day: date, time: str) -> str:
        form = self._formats.spoken if day.year == self._today.year else self._formats.spoken_with_year
        text = self._locale.toString(qdate(day), form)
        if not time:
            return fill(_tr("on %1"), text)
        return fill(_tr("on %1 at %2"), text, time)

    def _time(self, local: datetime) -> str:
        return self._locale.toString(QTime(local.hour, local.minute), self._formats.time)


_NEED_VALUES = frozenset(need.value for need in Need)


def _said(step: Step) -> Step:
    return Step(step.icon, _tr(step.words), _tr(step.spoken))


def _outcome(card: Card) -> tuple[str, str, str]:
    return OUTCOMES[Outcome(card.outcome)] if card.outcome else CLOSED


def _outcome_words(card: Card) -> str:
    """How it ended; empty while it goes on."""
    return _tr(_outcome(card)[2]) if card.stage == Stage.CLOSED else ""


def _subtitle(card: Card) -> str:
    return " · ".join(part for part in (card.company, _outcome_words(card) or card.location) if part)


def _tags(card: Card) -> tuple[str, ...]:
    return tuple(tag for tag in card.tags.split("\n") if tag)


def _signal(card: Card) -> SignalChip | None:
    if card.no_calls and card.signal != Signal.DONT_CALL:
        return _NO_CALLS._replace(text=_tr(_NO_CALLS.text))
    if not card.signal:
        return None
    signal = Signal(card.signal)
    icon, text = SIGNALS[signal]
    return SignalChip(signal, icon, _tr(text))


def _instant(text: str) -> datetime | None:
    return datetime.fromisoformat(text) if len(text) > 10 else None


def monogram_letter(name: str) -> str:
    """The letter of the monogram: the first letter or digit, else the first sign, with what combines with it."""
    text = name.strip()
    start = next((i for i, sign in enumerate(text) if sign.isalnum()), 0)
    end = start + 1
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return text[start:end].upper()[:2] or "?"


def _one_line(text: str) -> str:
    """Without line breaks and control characters, which would be painted as boxes or a second line."""
    if not text.isprintable():
        text = "".join(" " if unicodedata.category(sign) in _BREAKS else sign for sign in text)
    return " ".join(text.split())


_BREAKS = frozenset({"Cc", "Zl", "Zp", "Cn", "Cs"})


class _Formats(NamedTuple):
    weekday: str
    day: str
    weekday_and_day: str
    with_year: str
    spoken: str
    spoken_with_year: str
    time: str


@cache
def _formats(locale_name: str) -> _Formats:
    """Date formats in the order of day and month that the locale uses; hours as the locale writes them."""
    locale = QLocale(locale_name)
    day, clock = day_and_month(locale), clock_format(locale)
    spoken = f"dddd {day.replace('MMM', 'MMMM')}"
    return _Formats("ddd", day, f"ddd {day}", f"{day} yyyy", spoken, f"{spoken} yyyy", clock)


def next_midnight(now: datetime, zone: tzinfo) -> datetime:
    """The instant at which the user's day changes, and with it the words on the cards."""
    tomorrow = now.astimezone(zone).date() + timedelta(days=1)
    return datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=zone)
