"""Mistakes as lines of text: a word after the other, and what takes the place of the wrong ones.

``look|looking forward to BASE>ING`` finds "look forward to hear" and has "hearing" in the place of "hear". The parts of
a line, each for one word:

- ``other|rather``: one of these words, in small letters;
- ``BASE``: a word of that class (see ``lexicon``), which can stand among words: ``very|ADV``;
- ``!that|PREP``: any word or mark but these;
- ``ADV?``: a word that may be missing; ``*``: up to six words, none of them a mark; ``~``: the same, and none that
  begins a clause, is a past tense or ends in -ing;
- ``then>than``: what belongs there; ``about>``: nothing; ``BASE>ING/PART``: one of these forms, or of these words, the
  best first; ``has|is>have|are``: the one at the same place; ``a_lot`` is two words;
- ``+to``: a word that is missing.

A line ``MEETING = meet|speak`` gives words a name for the lines below it; a line that begins with a space goes on with
the line before; `` ; `` stands between lines of one word. What stands between the first and the last change is the
finding; a word that is missing, or one too many, is shown with its neighbours.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from followup_desktop.domain.letters.english.lexicon import in_form
from followup_desktop.domain.letters.english.tokens import Token, tokens_of
from followup_desktop.domain.letters.english.verbs import Form
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.sentences import Sentence

_LONGEST_GAP = 6
_WORDS_OF_A_CLASS = 40
_FORMS = frozenset(Form)
_GAPS = {"*": frozenset({"STOP"}), "~": frozenset({"STOP", "PASTFORM", "CLAUSE", "ING"})}


class Table(NamedTuple):
    """Mistakes of one kind, a line each, and what is said of them."""

    nature: Nature
    said: Sentence
    lines: str


class _Element(NamedTuple):
    words: tuple[str, ...] = ()
    classes: frozenset[str] = frozenset()
    negated: bool = False
    optional: bool = False
    gap: frozenset[str] = frozenset()
    """For any words, the classes that none of them may have."""
    inserted: bool = False
    instead: tuple[str, ...] | None = None

    def fits(self, token: Token) -> bool:
        found = token.low in self.words or not self.classes.isdisjoint(token.classes)
        return found is not self.negated


class _Pattern(NamedTuple):
    elements: tuple[_Element, ...]
    table: Table


class _Edit(NamedTuple):
    """The tokens from ``begin`` up to ``end``, none for an insertion, and what may take their place."""

    begin: int
    end: int
    instead: tuple[str, ...]


def find(text: str, tables: tuple[Table, ...]) -> Iterator[Finding]:
    """The mistakes of the tables in a text, those of the first table first."""
    tokens = tokens_of(text)
    patterns, (index, others) = _patterns(tables), _index(tables)
    places = {(number, place) for number in others for place in range(len(tokens))}
    for place, token in enumerate(tokens):
        for name in (token.low, *token.classes):
            places.update((number, place - distance) for number, distance in index.get(name, ()) if place >= distance)
    for number, place in sorted(places):
        edits = _match(patterns[number].elements, tokens, place)
        finding = _finding(text, tokens, edits, patterns[number].table) if edits else None
        if finding is not None:
            yield finding


def changes_of(table: Table) -> Iterator[tuple[str, frozenset[str], list[tuple[tuple[str, ...], tuple[str, ...]]]]]:
    """Each line of a table with the classes that it names, and its changes: the words, and what takes their place."""
    lines = (line for line in _lines(table) if " = " not in line)
    for line, pattern in zip(lines, _patterns((table,)), strict=True):
        classes = frozenset(name for element in pattern.elements for name in element.classes)
        yield line, classes, [(one.words, one.instead) for one in pattern.elements if one.instead is not None]


@cache
def _patterns(tables: tuple[Table, ...]) -> tuple[_Pattern, ...]:
    """All lines of the tables."""
    found = []
    for table in tables:
        groups: dict[str, str] = {}
        for line in _lines(table):
            name, is_group, words = line.partition(" = ")
            if is_group:
                groups[name] = _with(groups, words)
                continue
            elements = tuple(_element(_with(groups, part)) for part in line.split())
            found.append(_Pattern(elements, table))
    return tuple(found)


def _lines(table: Table) -> Iterator[str]:
    """The lines of a table: one that begins with a space goes on with the line before, `` ; `` stands between lines."""
    for line in filter(None, re.sub(r"\n +(\|)?", lambda begin: begin[1] or " ", table.lines).splitlines()):
        yield from line.split(" ; ")


def _with(groups: Mapping[str, str], part: str) -> str:
    """The part with the words of the groups in the place of their names."""
    return re.sub(r"[A-Z]{2,}", lambda name: groups.get(name[0], name[0]), part) if groups else part


def _key(elements: Sequence[_Element]) -> tuple[int, _Element] | None:
    """The element that fewest words fit, with its distance from the first one; none if nothing has a fixed distance."""
    best: tuple[float, int, _Element] | None = None
    distance = 0
    for element in elements:
        if element.optional or element.gap:
            break
        if element.inserted:
            continue
        weight = len(element.words) + _WORDS_OF_A_CLASS * len(element.classes)
        if not element.negated and (best is None or weight < best[0]):
            best = (weight, distance, element)
        distance += 1
    return None if best is None else best[1:]


@cache
def _index(tables: tuple[Table, ...]) -> tuple[dict[str, list[tuple[int, int]]], list[int]]:
    """The numbers of the lines by the words and classes of their keys, and those without a key."""
    found: dict[str, list[tuple[int, int]]] = {}
    others: list[int] = []
    for number, pattern in enumerate(_patterns(tables)):
        key = _key(pattern.elements)
        if key is None:
            others.append(number)
        else:
            for name in (*key[1].words, *key[1].classes):
                found.setdefault(name, []).append((number, key[0]))
    return found, others


@cache
def _element(part: str) -> _Element:
    if part in _GAPS:
        return _Element(gap=_GAPS[part])
    if part.startswith("+"):
        return _Element(inserted=True, instead=tuple(part[1:].replace("_", " ").split("/")))
    before, arrow, after = part.partition(">")
    negated = before.startswith("!") and before != "!"
    optional = before.endswith("?") and before != "?"
    choices = before.removeprefix("!") if negated else before
    choices = choices.removesuffix("?") if optional else choices
    names = [name for name in choices.split("|") if name]
    classes = frozenset(name for name in names if name.isupper() and name.isascii() and len(name) > 1)
    words = tuple(name for name in names if name not in classes)
    instead = tuple(after.replace("_", " ").split("/")) if arrow else None
    return _Element(words, classes, negated, optional, instead=instead)


def _match(elements: Sequence[_Element], tokens: Sequence[Token], place: int) -> tuple[_Edit, ...] | None:
    """The changes where the elements stand from that place on; None where they do not."""
    if not elements:
        return ()
    element, rest = elements[0], elements[1:]
    if element.inserted:
        behind = _match(rest, tokens, place)
        return None if behind is None else (_Edit(place, place, element.instead or ()), *behind)
    if element.gap:
        for length in range(_LONGEST_GAP + 1):
            if length and (place + length > len(tokens) or element.gap & tokens[place + length - 1].classes):
                return None
            behind = _match(rest, tokens, place + length)
            if behind is not None:
                return behind
        return None
    if place < len(tokens) and element.fits(tokens[place]):
        behind = _match(rest, tokens, place + 1)
        if behind is not None:
            instead = _instead(element, tokens[place])
            return (_Edit(place, place + 1, instead), *behind) if instead else behind
    return _match(rest, tokens, place) if element.optional else None


def _instead(element: _Element, token: Token) -> tuple[str, ...]:
    """What may stand in the place of the token; nothing where it is right as it is."""
    found = []
    for choice in element.instead or ():
        if choice in _FORMS:
            form = in_form(token.low, Form(choice))
            if form is not None and form != token.low:
                found.append(form)
        elif "|" in choice:
            found.append(choice.split("|")[element.words.index(token.low)] if token.low in element.words else "")
        else:
            found.append(choice)
    return tuple(found)


def _finding(text: str, tokens: Sequence[Token], edits: Sequence[_Edit], table: Table) -> Finding | None:
    first, last = edits[0].begin, edits[-1].end - 1
    if edits[0].begin == edits[0].end or edits[0].instead == ("",):
        first = first - 1 if tokens[first - 1].text else first
    if edits[-1].begin == edits[-1].end:
        last = edits[-1].begin if tokens[edits[-1].begin].text else edits[-1].begin - 1
    begin, end = tokens[first].begin, tokens[last].end
    choices = max(len(edit.instead) for edit in edits)
    replacements = tuple(
        dict.fromkeys(_written(text, tokens, edits, (begin, end), number) for number in range(choices))
    )
    replacements = tuple(one for one in replacements if one != text[begin:end])
    return Finding(begin, end, table.nature, table.said, replacements) if end > begin and replacements else None


def _written(text: str, tokens: Sequence[Token], edits: Sequence[_Edit], whole: tuple[int, int], number: int) -> str:
    """The text from begin to end, with that choice of each change."""
    begin, end = whole
    parts, place = [], begin
    for edit in edits:
        choice = edit.instead[min(number, len(edit.instead) - 1)]
        if edit.begin == edit.end:
            at = max(begin, tokens[edit.begin - 1].end)
            parts.append(text[place:at] + (f" {choice}" if at > begin else f"{choice} "))
            place = at
            continue
        token = tokens[edit.begin]
        parts.append(text[place : token.begin])
        if choice:
            parts.append(_as_written(token.text, choice))
        elif parts[-1].endswith(" "):
            parts[-1] = parts[-1][:-1]
        place = token.end
    written = "".join((*parts, text[place:end])).strip()
    return _as_written(text[begin:end], written) if tokens[edits[0].begin - 1].low in ("¶", ".", "!", "?") else written


def _as_written(before: str, after: str) -> str:
    """With a capital letter where the first one was one: "Thankyou" becomes "Thank you"."""
    if before in ("I", "I'm", "I’m"):
        return after
    return after[:1].upper() + after[1:] if before[:1].isupper() else after
