"""Which applications an invitation could be for, best first, each with the fact that says so."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from followup_desktop.domain.invitation import Invitation
from followup_desktop.domain.likeness import plain_link, plain_name
from followup_desktop.domain.link_company import company_of_address
from followup_desktop.domain.search import plain_words
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services.ports.rows import Named, Person

MOST = 5
LIKELY = 25
"""Below this many points a match is not proposed before a new application."""
NEARLY = 90
_SHORTEST = 4
_STAGES = {
    Stage.INTERVIEWING: 8,
    Stage.APPLIED: 7,
    Stage.WAITING: 5,
    Stage.INTERESTED: 4,
    Stage.OFFER: 2,
    Stage.CLOSED: -12,
}


class Match(NamedTuple):
    """An application that the invitation could be for. ``why`` is a sentence, ``points`` say how likely it is."""

    application_id: str
    company: str
    role: str
    why: Sentence
    points: int

    @property
    def is_likely(self) -> bool:
        """Whether it is proposed."""
        return self.points >= LIKELY


class _Facts(NamedTuple):
    """What the invitation says, in the plain words that names are compared in."""

    title: str
    text: str
    people: frozenset[str]
    addresses: frozenset[str]
    companies: tuple[str, ...]
    hosts: frozenset[str]


def matches(
    invitation: Invitation, names: Iterable[Named], people: Iterable[Person], own_addresses: Iterable[str] = ()
) -> list[Match]:
    """The applications that fit, at most ``MOST``, best first; ``own_addresses`` say nothing of a company."""
    own = {address.strip().casefold() for address in own_addresses} - {""}
    facts = _facts(invitation, own)
    known: dict[str, list[Person]] = defaultdict(list)
    for person in people:
        if person.email.strip().casefold() in facts.addresses or plain_words(person.name) in facts.people:
            known[person.application_id].append(person)
    found = [match for name in names if (match := _match(name, facts, known.get(name.id, ()))) is not None]
    return sorted(found, key=lambda match: (-match.points, match.company, match.role, match.application_id))[:MOST]


def guessed_company(invitation: Invitation, own_addresses: Iterable[str] = ()) -> str:
    """The company after the address of whoever invites, else of the others; empty where no address says one."""
    own = {address.strip().casefold() for address in own_addresses}
    addresses = (person.email for person in invitation.people if person.email.casefold() not in own)
    return next(filter(None, map(company_of_address, addresses)), "")


def _facts(invitation: Invitation, own: set[str]) -> _Facts:
    others = [person for person in invitation.people if person.email.casefold() not in own]
    addresses = {person.email.casefold() for person in others} - {""}
    companies = (plain_name(company_of_address(address)).replace(" ", "") for address in sorted(addresses))
    said = " ".join([invitation.place, *(person.name for person in others), invitation.description])
    return _Facts(
        plain_words(invitation.title),
        plain_words(said),
        frozenset(filter(None, (plain_words(person.name) for person in others))),
        frozenset(addresses),
        tuple(dict.fromkeys(filter(None, companies))),
        frozenset(address.rpartition("@")[2] for address in addresses if company_of_address(address)),
    )


def _match(name: Named, facts: _Facts, people: Sequence[Person]) -> Match | None:
    reasons = [
        *_by_people(people, facts),
        *_by_company(plain_name(name.company), name.company, facts),
        *_by_link(name.posting_url, facts),
    ]
    if not reasons:
        return None
    points = sum(worth for worth, _ in reasons) + _by_role(name.role, facts)
    points += -20 if name.archived else _STAGES.get(Stage(name.stage), 0)
    return Match(name.id, name.company, name.role, max(reasons, key=lambda reason: reason[0])[1], points)


def _by_people(people: Sequence[Person], facts: _Facts) -> Iterable[tuple[int, Sentence]]:
    for person in people:
        by_address = person.email.strip().casefold() in facts.addresses
        yield (
            60 if by_address else 35,
            Sentence("{person} is one of its people.", person=person.name),
        )


def _by_company(plain: str, company: str, facts: _Facts) -> Iterable[tuple[int, Sentence]]:
    if not plain:
        return
    if f" {plain} " in f" {facts.title} ":
        yield 50, Sentence("“{company}” is in the title.", company=company)
    elif f" {plain} " in f" {facts.text} ":
        yield 25, Sentence("“{company}” is in the text.", company=company)
    elif _is_nearly_in(plain, facts.title):
        yield 25, Sentence("The title names a company like “{company}”.", company=company)
    together = plain.replace(" ", "")
    likeness = max((_likeness(together, domain) for domain in facts.companies), default=0)
    if likeness:
        yield likeness, Sentence("The mail address of the invitation is like “{company}”.", company=company)


def _likeness(company: str, domain: str) -> int:
    if company == domain:
        return 45
    shorter, longer = sorted((company, domain), key=len)
    if len(shorter) < _SHORTEST:
        return 0
    if longer.startswith(shorter):
        return 30
    from rapidfuzz import fuzz

    return 25 if fuzz.ratio(company, domain) >= NEARLY else 0


def _is_nearly_in(company: str, title: str) -> bool:
    """Whether as many words of the title as the name has are written almost like it."""
    if len(company) <= _SHORTEST or not title:
        return False
    from rapidfuzz import fuzz

    count = company.count(" ") + 1
    words = title.split()
    parts = (" ".join(words[at : at + count]) for at in range(len(words) - count + 1))
    return any(fuzz.ratio(company, part) >= NEARLY for part in parts)


def _by_link(link: str, facts: _Facts) -> Iterable[tuple[int, Sentence]]:
    # Taking a link apart costs many times what looking for the host does.
    if not link or not any(host in link.lower() for host in facts.hosts):
        return
    host = re.split(r"[/?:]", plain_link(link), maxsplit=1)[0]
    if any(host == one or host.endswith(f".{one}") for one in facts.hosts):
        yield 40, Sentence("Its posting is on the site that the invitation came from.")


def _by_role(role: str, facts: _Facts) -> int:
    words = [word for word in plain_words(role).split() if len(word) >= _SHORTEST]
    there = sum(1 for word in words if f" {word} " in f" {facts.title} ")
    return 12 * there // len(words) if words else 0
