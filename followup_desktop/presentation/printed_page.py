"""A page as it is printed, in plain words."""

from typing import NamedTuple


class Section(NamedTuple):
    """A heading with the lines below it; an empty line is a blank to write on."""

    heading: str
    lines: tuple[str, ...]


class Page(NamedTuple):
    """One page: title, what stands below it, and the sections."""

    title: str
    lines: tuple[str, ...]
    sections: tuple[Section, ...]
