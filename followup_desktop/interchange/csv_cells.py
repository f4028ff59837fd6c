"""Cells of a CSV file that a spreadsheet would run as a formula: marked on the way out, unmarked on the way in.

What is written and read again is the same text, whatever it holds.
"""

import re

MARK = "'"
"""Spreadsheets take a cell that begins with it as text."""
_RUN = r"[=+\-@\t\r\n＝＋－＠|%]"
_MARKED = re.compile(rf"{MARK}+{_RUN}")
_TO_MARK = re.compile(rf"{MARK}*{_RUN}")


def guarded(text: str) -> str:
    """The cell as it is written: one mark more where a spreadsheet would run it, or take a mark of its own away."""
    return f"{MARK}{text}" if _TO_MARK.match(text) else text


def unguarded(cell: str) -> str:
    """The text that the cell stands for."""
    return cell[len(MARK) :] if _MARKED.match(cell) else cell
