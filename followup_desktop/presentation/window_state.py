"""What the window looked like when it was closed: place, sizes, theme, open card. A TOML file; no rule lives here."""

import logging
import re
import tomllib
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any, NamedTuple

from followup_desktop.domain.vocabulary import Signal, Stage
from followup_desktop.presentation.board_filter import LONGEST_TEXT, BoardFilter
from followup_desktop.presentation.plan.shows import SHOWN_AT_FIRST, Show
from followup_desktop.presentation.wall_clock import day_of
from followup_desktop.whole_file import replace_file

log = logging.getLogger(__name__)

FILE_NAME = "window.toml"
LARGEST_FILE = 64 * 1024
MOST_REMEMBERED = 20
FURTHEST_SCROLLED = 2**31
_CLOCK = re.compile(r"([01][0-9]|2[0-3]):[0-5][0-9]")
VIEWS = ("board", "today", "plan", "letters", "archive")
THEMES = ("system", "light", "dark")
TEXT_SIZES = (90, 100, 110, 120, 130, 140, 150)
"""In per cent."""
DENSITIES = ("comfortable", "compact")
MOTIONS = ("system", "reduced", "full")
FONTS = ("inter", "system")
SYSTEM_LANGUAGE = "system"
LANGUAGES = (SYSTEM_LANGUAGE, "en", "de")
"""That of the system, or one by its code."""
PLAN_SHAPES = ("weeks", "list")
FIRST_STARTS = ("", "sample", "over")
"""The first start is still to come, was left for the sample board, or is over."""
CHOICES: dict[str, tuple[str | int, ...]] = {
    "view": VIEWS,
    "theme": THEMES,
    "text_size": TEXT_SIZES,
    "density": DENSITIES,
    "motion": MOTIONS,
    "font": FONTS,
    "language": LANGUAGES,
    "first_start": FIRST_STARTS,
    "plan_shape": PLAN_SHAPES,
}


class BoardPlace(NamedTuple):
    """What was seen of the board: pixels that it was scrolled to the side, and each of its columns downwards."""

    left: int = 0
    tops: tuple[int, ...] = ()
    """In the order of the stages; empty where it was never scrolled."""
    is_closed_open: bool = False
    """Whether the closed column stood open, not as a strip."""


class WindowState(SimpleNamespace):
    """Place and size of the window, and what it showed. A width of 0 is one that was never chosen.

    What is not given is as usual. Not a data class: to make one of so many values takes a start longer than to read
    the file.
    """

    x: int = 0
    y: int = 0
    width: int = 0
    height: int = 0
    maximized: bool = False
    panel_width: int = 372
    wide_rail: bool = True
    view: str = "board"
    theme: str = "system"
    open_card: str = ""
    panel_tab: int = 0
    export_path: str = ""
    calendar_program: str = ""
    text_size: int = 100
    density: str = "comfortable"
    motion: str = "system"
    font: str = "inter"
    language: str = SYSTEM_LANGUAGE
    letter_keys: bool = True
    digest: bool = True
    digest_at: str = "08:00"
    notices: bool = True
    remind_calls: bool = True
    remind_interviews: bool = True
    remind_notes: bool = True
    remind_letters: bool = True
    remind_decisions: bool = True
    keep_running: bool = False
    filter_text: str = ""
    filter_due: bool = False
    filter_signal: str = ""
    filter_tag: str = ""
    filter_unplanned: bool = False
    first_start: str = ""
    recent: list[str]
    """The applications opened lately, the last one first."""
    plan_shape: str = "weeks"
    plan_first: str = ""
    """The Monday from which the plan was shown; empty where it went on with the days."""
    plan_shows: list[str]
    board_left: int = 0
    column_tops: list[int]
    closed_open: bool = False

    def __init__(self, **values: Any) -> None:
        lists = {"recent": [], "plan_shows": list(SHOWN_AT_FIRST), "column_tops": []}
        super().__init__(**{**_plain_values(), **lists, **values})

    def is_sound(self) -> bool:
        """Whether every value is one that a window can have."""
        return (
            all(-100_000 < n < 100_000 for n in (self.x, self.y, self.width, self.height, self.panel_width))
            and 0 <= self.panel_tab < 10
            and all(getattr(self, name) in allowed for name, allowed in CHOICES.items())
            and len(self.open_card) <= 100
            and _CLOCK.fullmatch(self.digest_at) is not None
            and len(self.calendar_program) <= 100
            and len(self.export_path) <= 4096
            and "\0" not in self.export_path
            and len(self.filter_text) <= LONGEST_TEXT
            and len(self.filter_tag) <= LONGEST_TEXT
            and self.filter_signal in ("", *Signal)
            and (not self.plan_first or day_of(self.plan_first) is not None)
            and set(self.plan_shows) <= set(Show)
            and len(self.recent) <= MOST_REMEMBERED
            and all(len(id_) <= 100 for id_ in self.recent)
            and len(self.column_tops) in (0, len(Stage))
            and all(0 <= n < FURTHEST_SCROLLED for n in (self.board_left, *self.column_tops))
        )

    def remember(self, application_id: str) -> None:
        """An application was opened."""
        self.recent = [application_id, *(id_ for id_ in self.recent if id_ != application_id)][:MOST_REMEMBERED]

    @property
    def filter(self) -> BoardFilter:
        """What the board was narrowed to."""
        return BoardFilter(
            self.filter_text, self.filter_due, self.filter_signal, self.filter_tag, self.filter_unplanned
        )

    @filter.setter
    def filter(self, chosen: BoardFilter) -> None:
        self.filter_text, self.filter_due, self.filter_unplanned = chosen.text, chosen.due, chosen.unplanned
        self.filter_signal, self.filter_tag = chosen.signal, chosen.tag[:LONGEST_TEXT]

    @property
    def board_place(self) -> BoardPlace:
        """What was seen of the board."""
        return BoardPlace(self.board_left, tuple(self.column_tops), self.closed_open)

    @board_place.setter
    def board_place(self, place: BoardPlace) -> None:
        self.board_left, self.column_tops, self.closed_open = place.left, list(place.tops), place.is_closed_open


@cache
def _plain_values() -> dict[str, Any]:
    return {name: value for name, value in vars(WindowState).items() if name in WindowState.__annotations__}


class StateFile:
    """The file that keeps the state, in the data folder; where that is gone, none is made for it."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME

    def read(self) -> WindowState:
        """The state as it was kept; the usual one where there is none, or a damaged one."""
        try:
            with self.path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
            if len(content) > LARGEST_FILE:
                return WindowState()
            found = tomllib.loads(content.decode("utf-8"))
        except (OSError, ValueError, RecursionError):  # both decoding and TOML faults are ValueErrors
            return WindowState()
        state = WindowState(**_known(found))
        return state if state.is_sound() else WindowState(**{name: getattr(state, name) for name in CHOICES})

    def write(self, state: WindowState) -> None:
        """Keeps what is not as usual: the whole file in one step. A folder that cannot be written costs only that."""
        import tomli_w

        usual = vars(WindowState())
        kept = {name: value for name, value in vars(state).items() if value != usual[name]}
        try:
            replace_file(self.path, tomli_w.dumps(kept).encode())
        except OSError as fault:
            log.info("The window's state was not kept: %s", fault.strerror)


_KINDS_IN_LISTS: dict[str, type] = {"recent": str, "column_tops": int, "plan_shows": str}


def _known(found: dict[str, Any]) -> dict[str, Any]:
    """The values whose names and types are ours, and that stand to choice where there is one."""
    kept = {}
    for name, usual in vars(WindowState()).items():
        value = found.get(name)
        is_ours = type(value) is type(usual)
        if isinstance(value, list):
            is_ours = is_ours and all(type(each) is _KINDS_IN_LISTS[name] for each in value)
        if is_ours and (name not in CHOICES or value in CHOICES[name]):
            kept[name] = value
    return kept
