"""A letter in the lines in which it is written by hand."""

import textwrap

LETTERS_A_LINE = 38
"""What a hand gets onto a line of A5."""


def lines_to_copy(address: str, text: str) -> list[str]:
    """The address, an empty line, then the text; long lines are broken between words."""
    lines: list[str] = []
    for part in (address, text.strip()):
        if part and lines:
            lines.append("")
        for line in part.split("\n") if part else ():
            lines += textwrap.wrap(line, LETTERS_A_LINE, break_on_hyphens=False) or [""]
    return lines
