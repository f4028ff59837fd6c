"""Builders for tests: whole records from the few facts that a case is about.

Instants are written as people say them: ``at("2026-12-07 17:30", "Europe/London")`` is that moment on London's clocks.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from followup_desktop.calendars.invitation_files import InvitationFiles
from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import ActivityKind, ContactRole, Stage, State
from followup_desktop.interchange.csv_files import CsvFiles
from followup_desktop.interchange.exchange_files import ExchangeFiles
from followup_desktop.interchange.posting_pages import PostingPages
from followup_desktop.letters.mail_drafts import MailFiles
from followup_desktop.letters.proofreading import HarperProofreader
from followup_desktop.letters.templates import TemplateFiles
from followup_desktop.own_processes import export_backup
from followup_desktop.services.ports.calendar import CalendarStateFile
from followup_desktop.services.ports.card import Card
from followup_desktop.services.ports.clock import Clock, Holidays
from followup_desktop.services.ports.store import Store
from followup_desktop.services.ports.workplace import Workplace
from tests.fakes import KeptState
from tests.memory_server import MemoryServers

LONDON = "Europe/London"


def at(text: str, zone: str = LONDON) -> datetime:
    """The instant of that wall clock, in UTC: "2026-12-07 17:30", with seconds where they matter."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def on(text: str) -> date:
    """The date: "2026-12-07"."""
    return date.fromisoformat(text)


class FakeHolidays:
    """The holidays of countries by code ("GB"), and of subdivisions by theirs ("US-IL"), as given."""

    def __init__(self, named: Mapping[str, Mapping[str, str]] | None = None) -> None:
        self._named = dict(named or {})
        self.asked: list[tuple[str, str, int]] = []

    def of(self, country: str, subdivision: str, year: int) -> Mapping[date, str]:
        """The holidays of that year by their dates, with their names."""
        self.asked.append((country, subdivision, year))
        days = {**self._named.get(country, {}), **self._named.get(f"{country}-{subdivision}", {})}
        return {date.fromisoformat(day): name for day, name in days.items() if day.startswith(f"{year}-")}

    def knows(self, country: str, subdivision: str = "") -> bool:
        """Whether there are holidays of that country, and of that subdivision where given."""
        return country in self._named and (not subdivision or f"{country}-{subdivision}" in self._named)


HOLIDAYS = FakeHolidays(
    {
        "GB": {
            "2026-01-01": "New Year's Day",
            "2026-04-03": "Good Friday",
            "2026-04-06": "Easter Monday",
            "2026-05-04": "Early May bank holiday",
            "2026-05-25": "Spring bank holiday",
            "2026-08-31": "Summer bank holiday",
            "2026-12-25": "Christmas Day",
            "2026-12-28": "Boxing Day (substitute day)",
            "2027-01-01": "New Year's Day",
            "2027-03-26": "Good Friday",
            "2027-03-29": "Easter Monday",
            "2027-12-27": "Christmas Day (substitute day)",
            "2027-12-28": "Boxing Day (substitute day)",
        },
        "US": {
            "2026-01-01": "New Year's Day",
            "2026-07-03": "Independence Day (observed)",
            "2026-11-26": "Thanksgiving Day",
            "2026-12-25": "Christmas Day",
            "2027-01-01": "New Year's Day",
            "2027-01-18": "Martin Luther King Jr. Day",
        },
        "US-IL": {"2027-02-12": "Lincoln's Birthday"},
        "DE": {
            "2026-12-25": "Erster Weihnachtstag",
            "2026-12-26": "Zweiter Weihnachtstag",
            "2027-01-01": "Neujahr",
        },
    }
)
"""A few holidays by name: those that the tables meet."""


def a_contact(id: str = "asa", name: str = "Åsa Lind", **facts: Any) -> Contact:
    """A person who can be reached in every way, unless the facts say otherwise."""
    reachable = {"email": f"{id}@example.org", "phone": "+44 20 7946 0018", "address": "1 High Street, London"}
    return Contact(id, name, **{**reachable, **facts})


def an_interview(
    id: str = "i1", start: str = "2026-11-23 10:00", end: str = "", zone: str = LONDON, **facts: Any
) -> Interview:
    """A round on that wall clock; of an hour where no end is given ("2026-11-23 11:00", or "11:00" alone)."""
    starts_at = at(start, zone)
    last = end if " " in end else f"{start[:10]} {end}"
    return Interview(id, starts_at, at(last, zone) if end else starts_at + timedelta(hours=1), **facts)


def an_activity(kind: str, when: str, zone: str = LONDON, id: str = "", **facts: Any) -> Activity:
    """Something that happened at that wall clock; ``decision_on`` may be a text."""
    if isinstance(facts.get("decision_on"), str):
        facts["decision_on"] = on(facts["decision_on"])
    return Activity(id or f"{kind} {when}", at(when, zone), ActivityKind(kind), **facts)


def a_follow_up(
    key: str, state: str = "done", done_at: str = "", own_start: str = "", zone: str = LONDON, **facts: Any
) -> FollowUp:
    """What is remembered of a follow-up."""
    return FollowUp(
        key,
        State(state),
        own_start=at(own_start, zone) if own_start else None,
        done_at=at(done_at, zone) if done_at else None,
        **facts,
    )


_DATES = ("added_on", "applied_on", "posting_closes_on", "offer_reply_by", "closed_on")


def an_application(stage: str = "applied", **facts: Any) -> JobApplication:
    """An application in London, with one recruiter, in that stage; dates may be texts, lists become tuples."""
    for name in _DATES:
        if isinstance(facts.get(name), str):
            facts[name] = on(facts[name])
    for name, value in facts.items():
        if isinstance(value, list):
            facts[name] = tuple(value)
    defaults: dict[str, Any] = {
        "id": "app",
        "company": "Umbra Health",
        "role": "Data platform lead",
        "key_skill": "stream processing",
        "timezone": LONDON,
        "country": "GB",
        "contacts": (a_contact(role=ContactRole.RECRUITER),),
    }
    return JobApplication(stage=Stage(stage), **{**defaults, **facts})


def some_settings(**facts: Any) -> Settings:
    """The defaults of the method, for somebody in London."""
    return Settings(**{"user_name": "Robin Moss", "timezone": LONDON, "country": "GB", **facts})


def a_card(id_: str = "u1", stage: str = "applied", rank: str = "m", **changes: object) -> Card:
    """The card of an application for which nothing is planned."""
    card = Card(
        id=id_,
        stage=stage,
        rank=rank,
        company="Globex",
        role="Backend engineer",
        location="Berlin",
        outcome=None,
        tags="",
        no_calls=0,
        archived=0,
        signal=None,
        pips="ttttt",
        needs="",
        open_count=0,
        next_key=None,
        next_kind=None,
        next_channel=None,
        next_contact=None,
        next_due_on=None,
        next_slot_start=None,
        next_slot_end=None,
        next_all_day=None,
        next_zone=None,
        next_own=None,
        next_in_time_until=None,
    )
    return card._replace(**changes)  # type: ignore[arg-type]


class FewWords:
    """The user's own words, in memory."""

    def __init__(self) -> None:
        self._words: set[str] = set()

    def all(self) -> tuple[str, ...]:
        """The words."""
        return tuple(sorted(self._words))

    def add(self, word: str) -> None:
        """Keeps a word."""
        self._words.add(word)

    def remove(self, word: str) -> None:
        """Forgets a word."""
        self._words.discard(word)


def a_workplace(store: Store, clock: Clock, holidays: Holidays, state: CalendarStateFile | None = None) -> Workplace:
    """Everything a deed needs, with the program's own writers and readers of files, and a calendar server in memory."""
    files = (IcsWriter(), PostingPages(), InvitationFiles(), ExchangeFiles(), CsvFiles(), TemplateFiles())
    words = (FewWords(), MailFiles(), HarperProofreader)
    servers = MemoryServers()
    return Workplace(store, clock, holidays, *files, *words, state or KeptState(), servers, export_backup_here)


def export_backup_here(backup: Path, target: Path, now: datetime) -> None:
    """What the program does in a process of its own."""
    export_backup(str(backup), str(target), now.isoformat())
