"""The order of the cards inside a stage: ranks that sort as text, with room between any two."""

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def rank_between(before: str, after: str) -> str:
    """A rank that sorts after ``before`` and before ``after``; an empty text is the open end on that side.

    Raises ValueError where there is no room: the two are equal or in the wrong order, or nothing sorts between them.
    An imported rank may be any text; what is made here adds only these digits to it.
    """
    if after and before >= after:
        raise ValueError("the two ranks leave no room")
    kept = _foreign_part(before)
    if kept:
        return before[:kept] + rank_between(before[kept:], after[kept:] if after.startswith(before[:kept]) else "")
    if _foreign_part(after):
        return _below_foreign(before, after)
    is_last = not after
    rank = ""
    position = 0
    while True:
        low = DIGITS.index(before[position]) if position < len(before) else 0
        high = DIGITS.index(after[position]) if after and position < len(after) else len(DIGITS)
        if high - low > 1:
            return rank + DIGITS[_between(low, high, open_below=not before, open_above=is_last)]
        rank += DIGITS[low]
        if high > low:
            after = ""
        elif position >= len(before) and after and position >= len(after) - 1:
            raise ValueError("the two ranks leave no room")
        position += 1


def _foreign_part(rank: str) -> int:
    """The length of the beginning after which there are only digits of ours."""
    return len(rank.rstrip(DIGITS))


def _below_foreign(before: str, after: str) -> str:
    if not after.startswith(before):
        return before + DIGITS[1]
    for position in range(len(before), len(after)):
        if after[position] > DIGITS[0]:
            return after[:position] + DIGITS[:2]
    raise ValueError("the two ranks leave no room")


def _between(low: int, high: int, *, open_below: bool, open_above: bool) -> int:
    """The middle; at an open end a short step, since most cards come to the top or the end one after the other."""
    if open_below and not open_above:
        return high - 1
    return low + 1 if open_above and not open_below else (low + high) // 2


def ranks_after(before: str, count: int) -> list[str]:
    """That many ranks in a row, all after ``before``: evenly long, so that many cards stay short."""
    width = 1
    while len(DIGITS) ** width < (count + 1) * 2:
        width += 1
    step = len(DIGITS) ** width // (count + 1)
    return [before + _digits(step * (index + 1), width) for index in range(count)]


def _digits(number: int, width: int) -> str:
    text = ""
    for _ in range(width):
        number, digit = divmod(number, len(DIGITS))
        text = DIGITS[digit] + text
    return text
