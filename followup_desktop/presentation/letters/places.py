"""Places in a text as Qt counts them: letters beyond the first 65,536 count as two there."""


def qt_place(text: str, place: int) -> int:
    """Where a place in the text lies for Qt."""
    return place + sum(sign > "\uffff" for sign in text[:place])


def text_place(text: str, place: int) -> int:
    """Where a place that Qt names lies in the text."""
    count = 0
    for index, sign in enumerate(text):
        if count >= place:
            return index
        count += 2 if sign > "\uffff" else 1
    return len(text)
