"""Texts that somebody entered, as a line of a list can show them."""


def one_line(text: str) -> str:
    """The text on one line with single spaces, without what cannot be seen."""
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())
