"""A generated job search of any size: the same seed gives the same applications."""

import random
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta

from followup_desktop.domain.activity import Activity
from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.board import ranks_after
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.follow_up import FollowUp, follow_up_key
from followup_desktop.domain.interview import Interview
from followup_desktop.domain.vocabulary import (
    ActivityKind,
    ContactRole,
    InterviewKind,
    Kind,
    Outcome,
    Signal,
    Stage,
    State,
)

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
PLACES = (
    ("Europe/London", "GB"),
    ("Europe/Berlin", "DE"),
    ("America/New_York", "US"),
    ("Asia/Kathmandu", ""),
    ("Pacific/Auckland", "NZ"),
)
WORDS = (
    *("team", "data", "platform", "release", "review", "queue", "latency", "design", "budget", "roadmap", "hiring"),
    *("they", "want", "somebody", "who", "has", "moved", "a", "monolith", "to", "services", "and", "likes", "tests"),
    *("asked", "about", "on-call", "salary", "remote", "days", "the", "first", "month", "is", "onboarding", "with"),
)
HAPPENED = (ActivityKind.NOTE, ActivityKind.EMAIL, ActivityKind.VOICEMAIL, ActivityKind.RESPONSE, ActivityKind.STAGE)
WITH_INTERVIEWS = (Stage.INTERVIEWING, Stage.WAITING, Stage.OFFER)


def applications(count: int, seed: int = 1) -> Iterator[JobApplication]:
    """So many applications over all stages; people, interviews, histories, letters and notes as long as real ones."""
    chance = random.Random(seed)
    ranks = ranks_after("", count)
    for number in range(count):
        yield _application(chance, number, ranks[number])


def _application(chance: random.Random, number: int, rank: str) -> JobApplication:
    stage = chance.choices(list(Stage), (15, 25, 10, 15, 2, 33))[0]
    zone, country = chance.choice(PLACES)
    people = tuple(_person(chance, number, place, zone) for place in range(chance.choice((1, 1, 2, 3))))
    applied = date(2026, 11, 20) - timedelta(days=chance.randrange(60)) if stage is not Stage.INTERESTED else None
    began = applied or date(2026, 11, 1)
    rounds = chance.choice((1, 1, 2)) if stage in WITH_INTERVIEWS else 0
    interviews = sorted((_interview(chance, people) for _ in range(rounds)), key=lambda one: one.starts_at)
    return JobApplication(
        _id(chance),
        f"Company {number}",
        f"Engineer {number % 23}",
        stage,
        Outcome.REJECTED if stage is Stage.CLOSED else None,
        rank,
        key_skill="streaming pipelines",
        location="Remote",
        timezone=zone,
        country=country,
        posting_url=f"https://jobs.company.example/{number}",
        tags=tuple(chance.sample(("remote", "stretch", "referred", "startup"), chance.randrange(3))),
        notes=_words(chance, 40, 120),
        added_on=began,
        applied_on=applied,
        offer_reply_by=date(2026, 12, 1) if stage is Stage.OFFER else None,
        closed_on=date(2026, 11, 20) if stage is Stage.CLOSED else None,
        contacts=people,
        interviews=tuple(interviews),
        activity=_history(chance, began, people),
        follow_ups=_letters(chance, interviews[0]) if interviews else (),
    )


def _person(chance: random.Random, number: int, place: int, zone: str) -> Contact:
    return Contact(
        _id(chance),
        f"Person {number}" if place == 0 else f"Colleague {number}-{place}",
        chance.choice(list(ContactRole)),
        title="Head of platform",
        email=f"p{number}.{place}@company.example",
        phone="+44 20 7946 0123",
        timezone=zone,
    )


def _interview(chance: random.Random, people: tuple[Contact, ...]) -> Interview:
    start = NOW + timedelta(days=chance.randrange(-30, 8), hours=chance.randrange(5))
    return Interview(
        _id(chance),
        start,
        start + timedelta(hours=1),
        InterviewKind.VIDEO,
        contact_ids=tuple(person.id for person in people[:2]),
        asked_process=chance.choice((True, None)),
        decision_on=(start + timedelta(days=10)).date() if chance.random() < 0.6 else None,
        signal=chance.choice((*Signal, None)),
        learned=_words(chance, 8, 16),
        notes=_words(chance, 30, 90),
    )


def _history(chance: random.Random, began: date, people: tuple[Contact, ...]) -> tuple[Activity, ...]:
    """From two to nine things that happened, the last of them at the latest on the day before the present."""
    at = datetime.combine(began, time(9), UTC)
    happened = [Activity(_id(chance), at, ActivityKind.CREATED)]
    for _ in range(chance.randrange(1, 9)):
        at += timedelta(days=chance.randrange(1, 6), hours=chance.randrange(6))
        if at >= NOW - timedelta(days=1):
            break
        kind = chance.choice(HAPPENED)
        happened.append(Activity(_id(chance), at, kind, _words(chance, 6, 30), contact_id=people[0].id))
    return tuple(happened)


def _letters(chance: random.Random, interview: Interview) -> tuple[FollowUp, ...]:
    """A thank-you note that was sent, for one in two."""
    if interview.ends_at > NOW - timedelta(days=2) or chance.random() < 0.5:
        return ()
    key = follow_up_key(Kind.THANK_YOU_NOTE, interview.id, *interview.contact_ids[:1])
    sent = interview.ends_at + timedelta(hours=3)
    text = _words(chance, 60, 110)
    return (FollowUp(key, State.DONE, subject="Thank you", body=text, done_at=sent, checked=True),)


def _words(chance: random.Random, least: int, most: int) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randrange(least, most)))


def _id(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
