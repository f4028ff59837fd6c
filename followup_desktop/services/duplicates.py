"""Whether an application that somebody is about to add looks like one that is there."""

from dataclasses import dataclass
from datetime import date

from followup_desktop.domain.likeness import plain_link, plain_name
from followup_desktop.domain.search import plain_words
from followup_desktop.services.ports.rows import Named
from followup_desktop.services.ports.workplace import Workplace

NEARLY = 0.85
"""Names of which this share of the letters stands in the same order are written for one another by mistake."""
SHORTEST = 5
"""Shorter names are the same or others: of their letters a single one makes another name."""


@dataclass(frozen=True, slots=True)
class Alike:
    """An application that is there, and what makes it look like the new one: the ``same_link``, or the company with
    the ``same_role`` (also where no role is known yet), or with another one.
    """

    id: str
    company: str
    role: str
    added_on: date | None
    same_link: bool
    same_role: bool


class Known:
    """The applications as they stand at one moment, to be asked again with every letter that is typed.

    They are looked through with ``prepare``, in slices, since that takes a second for twenty thousand.
    """

    def __init__(self, work: Workplace) -> None:
        self._left = work.store.names()
        self._by_name: dict[str, list[Named]] = {}
        self._linked = [known for known in self._left if known.posting_url]

    def prepare(self, most: int) -> bool:
        """Looks through so many more of them; returns whether all are looked through."""
        for known in self._left[-most:]:
            name = plain_name(known.company)
            if name:
                self._by_name.setdefault(name, []).append(known)
        del self._left[-most:]
        return not self._left

    def like(self, company: str, role: str, link: str = "") -> Alike | None:
        """The application that is most like this one: by its link, else by company, and among those by role.

        None where none of those is alike that were looked through. Accents, capitals, legal forms and slips of the
        fingers make no difference.
        """
        same = self._of_link(plain_link(link))
        if same is not None:
            return _alike(same, same_link=True, same_role=_nearly(plain_words(role), plain_words(same.role)))
        there = self._of_company(plain_name(company))
        if not there:
            return None
        wanted = plain_words(role)
        found = [known for known in there if wanted and _nearly(wanted, plain_words(known.role))]
        newest = max(found or there, key=lambda known: known.added_on or "")
        return _alike(newest, same_link=False, same_role=bool(found) or not wanted)

    def _of_link(self, link: str) -> Named | None:
        host = link.partition("/")[0].partition("?")[0]
        if not host:
            return None
        # Taking a link apart costs many times what looking for its host does.
        same_host = (known for known in self._linked if host in known.posting_url.lower())
        return next((known for known in same_host if plain_link(known.posting_url) == link), None)

    def _of_company(self, name: str) -> list[Named]:
        if not name or name in self._by_name:
            return self._by_name.get(name, [])
        if len(name) < SHORTEST or not self._by_name:
            return []
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        near = process.extract(
            name, self._by_name.keys(), scorer=OSA.normalized_similarity, score_cutoff=NEARLY, limit=5
        )
        return next((self._by_name[other] for other, *_ in near if _digits(other) == _digits(name)), [])


def _alike(known: Named, *, same_link: bool, same_role: bool) -> Alike:
    added = date.fromisoformat(known.added_on) if known.added_on else None
    return Alike(known.id, known.company, known.role, added, same_link, same_role)


def _nearly(one: str, other: str) -> bool:
    if one == other:
        return True
    if min(len(one), len(other)) < SHORTEST or _digits(one) != _digits(other):
        return False
    from rapidfuzz.distance import OSA

    return OSA.normalized_similarity(one, other) >= NEARLY


def _digits(text: str) -> str:
    """Area 51 is not Area 52, however alike they look."""
    return "".join(sign for sign in text if sign.isdigit())
