"""Amounts of time in the words of a promise: "two to three weeks", "a fortnight", "10 business days"."""

from typing import NamedTuple

from followup_desktop.domain.time.promise_words import BUSINESS, Tokens, Unit, number_of, unit_of


class Offset(NamedTuple):
    """An amount of time, from ``low`` to ``high`` units."""

    low: int
    high: int
    unit: Unit
    end: int
    sure: bool = True


def offset_at(tokens: Tokens, place: int) -> Offset | None:
    """An amount of time: "two to three weeks", "a fortnight", "10 business days", "a week or so"."""
    sure = True
    while tokens.token(place) in (
        "about",
        "around",
        "approximately",
        "roughly",
        "maybe",
        "perhaps",
        "another",
        "the",
    ):
        sure = sure and tokens.token(place) in ("another", "the")
        place += 1
    amount = _amount(tokens, place)
    if amount is None:
        return None
    low, high, place, exact = amount
    if high == 0:
        return None
    sure = sure and exact
    if tokens.token(place) in ("fortnight", "fortnights"):
        return _loosely(tokens, Offset(2 * low, 2 * high, Unit.WEEK, place + 1, sure))
    if tokens.token(place) in BUSINESS and unit_of(tokens.token(place + 1)) is Unit.DAY:
        return _loosely(tokens, Offset(low, high, Unit.BUSINESS_DAY, place + 2, sure))
    place = tokens.skip(place, "full", "more", "calendar", "short", "further")
    unit = unit_of(tokens.token(place))
    return None if unit is None else _loosely(tokens, Offset(low, high, unit, place + 1, sure))


def _amount(tokens: Tokens, place: int) -> tuple[int, int, int, bool] | None:
    place = tokens.skip(place, "next", "coming", "following")
    if tokens.token(place) == "couple" or tokens.has(place, "a", "couple"):
        place += 1 if tokens.token(place) == "couple" else 2
        return 2, 2, tokens.skip(place, "of"), False
    if tokens.token(place) == "few" or tokens.has(place, "a", "few"):
        return 2, 4, place + (1 if tokens.token(place) == "few" else 2), False
    if tokens.token(place) == "several":
        return 3, 7, place + 1, False
    low = number_of(tokens.token(place))
    if low is None:
        return _one(tokens, place)
    if tokens.token(place + 1) in ("to", "or", "-"):
        high = number_of(tokens.token(place + 2))
        if high is not None and high > low:
            return low, high, place + 3, True
    return low, low, place + 1, True


def _one(tokens: Tokens, place: int) -> tuple[int, int, int, bool] | None:
    """One without a number: the fortnight of "in the next fortnight", the week of "another week"."""
    if tokens.token(place) == "fortnight":
        return 1, 1, place, True
    before = tokens.token(place - 1)
    if unit_of(tokens.token(place)) is None or before not in ("next", "coming", "another"):
        return None
    if before == "another" or tokens.token(place + 1) == "or":
        return 1, 1, place, True
    inside = tokens.token(place - 2) == "the" and tokens.token(place - 3) in ("in", "within", "over", "during")
    return (1, 1, place, False) if inside else None


def _loosely(tokens: Tokens, offset: Offset) -> Offset:
    """With what may follow: "or so", "or two", "at most"."""
    end = offset.end
    if tokens.has(end, "or", "so") or tokens.has(end, "ish"):
        extra = -(-offset.high // 2) if offset.unit is Unit.DAY else 1
        days = {Unit.WEEK: 3, Unit.MONTH: 7}.get(offset.unit)
        if days is not None and offset.high == 1:
            low = 7 if offset.unit is Unit.WEEK else 30
            return Offset(low, low + days, Unit.DAY, end + 2, False)
        return offset._replace(high=offset.high + extra, end=end + 2, sure=False)
    if tokens.token(end) == "or" and (most := number_of(tokens.token(end + 1))) is not None and most > offset.high:
        end = end + 2
        return offset._replace(high=most, end=end + (unit_of(tokens.token(end)) is offset.unit))
    if tokens.token(end) == "time":
        end += 1
    for more in (("at", "most"), ("max",), ("maximum",), ("tops",), ("at", "the", "latest"), ("at", "latest")):
        if tokens.has(end, *more):
            end += len(more)
    return offset._replace(end=end)
