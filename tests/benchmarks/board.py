"""A generated job search of any size: the same seed gives the same applications."""

import random
import uuid
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from followup_desktop.domain.activity import Activity, ActivityKind
from followup_desktop.domain.application import JobApplication, Outcome, Stage
from followup_desktop.domain.board import ranks_after
from followup_desktop.domain.contact import Contact, ContactRole
from followup_desktop.domain.interview import Interview, Signal

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)
PLACES = (
    ("Europe/London", "GB"),
    ("Europe/Berlin", "DE"),
    ("America/New_York", "US"),
    ("Asia/Kathmandu", ""),
    ("Pacific/Auckland", "NZ"),
)
WORDS = ("team", "data", "platform", "release", "review", "queue", "latency", "design", "budget", "roadmap", "hiring")


def applications(count: int, seed: int = 1) -> Iterator[JobApplication]:
    """So many applications over all stages, with people, interviews, histories and notes of realistic length."""
    chance = random.Random(seed)
    ranks = ranks_after("", count)
    for number in range(count):
        yield _application(chance, number, ranks[number])


def _application(chance: random.Random, number: int, rank: str) -> JobApplication:
    stage = chance.choices(list(Stage), (15, 25, 10, 15, 2, 33))[0]
    zone, country = chance.choice(PLACES)
    person = Contact(
        _id(chance),
        f"Person {number}",
        chance.choice(list(ContactRole)),
        email=f"p{number}@company.example",
        phone="+44 20 7946 0123",
        timezone=zone,
    )
    applied = date(2026, 11, 20) - timedelta(days=chance.randrange(60)) if stage is not Stage.INTERESTED else None
    created = datetime.combine(applied or date(2026, 11, 1), datetime.min.time(), UTC)
    interviews = (_interview(chance, person),) if stage in (Stage.INTERVIEWING, Stage.WAITING) else ()
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
        notes=" ".join(chance.choices(WORDS, k=60)),
        added_on=applied or date(2026, 11, 1),
        applied_on=applied,
        offer_reply_by=date(2026, 12, 1) if stage is Stage.OFFER else None,
        closed_on=date(2026, 11, 20) if stage is Stage.CLOSED else None,
        contacts=(person,),
        interviews=interviews,
        activity=(Activity(_id(chance), created, ActivityKind.CREATED),),
    )


def _interview(chance: random.Random, person: Contact) -> Interview:
    start = NOW + timedelta(days=chance.randrange(-30, 8), hours=chance.randrange(5))
    return Interview(
        _id(chance),
        start,
        start + timedelta(hours=1),
        contact_ids=(person.id,),
        asked_process=chance.choice((True, None)),
        decision_on=(start + timedelta(days=10)).date() if chance.random() < 0.6 else None,
        signal=chance.choice((*Signal, None)),
        learned=" ".join(chance.choices(WORDS, k=12)),
    )


def _id(chance: random.Random) -> str:
    return str(uuid.UUID(int=chance.getrandbits(128), version=4))
