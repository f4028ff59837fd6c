"""The one table of what the window can do: menus, buttons, keys and the list of keys are made from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts


class Do(StrEnum):
    """Everything that the window can do."""

    ADD = "add"
    ADD_FULL = "add_full"
    ADD_POSTING = "add_posting"
    OPEN_INVITATION = "open_invitation"
    IMPORT_TABLE = "import_table"
    SAMPLE = "sample"
    START_OWN = "start_own"
    EXPORT = "export"
    PUBLISH = "publish"
    ELSEWISE = "elsewise"
    SETTINGS = "settings"
    QUIT = "quit"
    UNDO = "undo"
    REDO = "redo"
    PASTE = "paste"
    PALETTE = "palette"
    FILTER = "filter"
    FILTER_HERE = "filter_here"
    CLEAR_FILTER = "clear_filter"
    ADD_HERE = "add_here"
    OPEN = "open"
    EDIT = "edit"
    STAGE_BACK = "stage_back"
    STAGE_ON = "stage_on"
    UP = "up"
    DOWN = "down"
    MOVE = "move"
    NOTES = "notes"
    DONE = "done"
    SNOOZE = "snooze"
    SKIP = "skip"
    LOG = "log"
    WRITE = "write"
    CALL_SHEET = "call_sheet"
    REACHED = "reached"
    MESSAGE_LEFT = "message_left"
    NO_ANSWER = "no_answer"
    ANSWERED = "answered"
    ARCHIVE = "archive"
    DELETE = "delete"
    PICK = "pick"
    PICK_STAGE = "pick_stage"
    ROW_DONE = "row_done"
    ROW_OPEN = "row_open"
    ROW_SNOOZE = "row_snooze"
    ROW_SKIP = "row_skip"
    ROW_LOG = "row_log"
    ROW_WRITE = "row_write"
    ROW_CALL_SHEET = "row_call_sheet"
    ROW_REACHED = "row_reached"
    ROW_MESSAGE_LEFT = "row_message_left"
    ROW_NO_ANSWER = "row_no_answer"
    ROW_ANSWERED = "row_answered"
    ARCHIVED_OPEN = "archived_open"
    PUT_BACK = "put_back"
    ARCHIVED_DELETE = "archived_delete"
    EMPTY_ARCHIVE = "empty_archive"
    SHOW_TODAY = "show_today"
    SHOW_BOARD = "show_board"
    SHOW_PLAN = "show_plan"
    SHOW_LETTERS = "show_letters"
    SHOW_ARCHIVE = "show_archive"
    LETTER_OPEN = "letter_open"
    LETTER_DETAILS = "letter_details"
    PLAN_AS_LIST = "plan_as_list"
    PLAN_AS_WEEKS = "plan_as_weeks"
    PLAN_BACK = "plan_back"
    PLAN_ON = "plan_on"
    PLAN_TODAY = "plan_today"
    PLAN_EARLIER = "plan_earlier"
    PLAN_LATER = "plan_later"
    PLAN_DAY_BACK = "plan_day_back"
    PLAN_DAY_ON = "plan_day_on"
    PLAN_PRINT = "plan_print"
    RAIL = "rail"
    PANEL = "panel"
    CLOSE_PANEL = "close_panel"
    NEXT_AREA = "next_area"
    PREVIOUS_AREA = "previous_area"
    MENU = "menu"
    CONTEXT_MENU = "context_menu"
    SYSTEM_LOOK = "system_look"
    LIGHT_LOOK = "light_look"
    DARK_LOOK = "dark_look"
    COMFORTABLE = "comfortable"
    COMPACT = "compact"
    SHORTCUTS = "shortcuts"
    ABOUT = "about"


class Context(StrEnum):
    """Where the keys of an action work. Those of the window work everywhere in it."""

    WINDOW = "window"
    BOARD = "board"
    TODAY = "today"
    ARCHIVE = "archive"
    LETTERS = "letters"
    PLAN = "plan"


class Action(NamedTuple):
    """One thing that the window can do.

    ``keys`` are written as Qt writes them (portable); the first is the one that menus show. ``new_group`` draws a line
    above it in its menu. ``choice`` names the group of actions of which one is on; ``switch`` is one that is on or off.
    An action without a menu stands on a button or in a context menu, and in the list of keys.
    """

    id: Do
    text: str
    keys: tuple[str, ...]
    context: Context
    icon: str = ""
    menu: Menu | None = None
    new_group: bool = False
    switch: bool = False
    choice: str = ""

    @property
    def from_dialogs(self) -> bool:
        """Whether its keys work as well while a dialog beside the window has the keys, such as the interview notes.

        Undo is not among them: a text has its own, and what a dialog does not show is not taken back from there.
        """
        return self.id in _FROM_DIALOGS


_FROM_DIALOGS = frozenset({Do.ADD, Do.ADD_FULL, Do.EXPORT, Do.SETTINGS, Do.QUIT, Do.SHORTCUTS})


ACTIONS: tuple[Action, ...] = (
    # Application -------------------------------------------------------------------------------------------------
    Action(
        Do.ADD,
        QT_TRANSLATE_NOOP("Actions", "&Add application…"),
        ("Ctrl+N",),
        Context.WINDOW,
        "plus",
        Menu.APPLICATION,
    ),
    Action(
        Do.ADD_FULL,
        QT_TRANSLATE_NOOP("Actions", "Add application with all &details…"),
        ("Ctrl+Shift+N",),
        Context.WINDOW,
        "",
        Menu.APPLICATION,
    ),
    Action(
        Do.ADD_POSTING,
        QT_TRANSLATE_NOOP("Actions", "Add from a saved &posting…"),
        (),
        Context.WINDOW,
        "file-text",
        Menu.APPLICATION,
    ),
    Action(
        Do.OPEN_INVITATION,
        QT_TRANSLATE_NOOP("Actions", "Open an in&vitation…"),
        (),
        Context.WINDOW,
        "calendar-plus",
        Menu.APPLICATION,
    ),
    Action(
        Do.IMPORT_TABLE,
        QT_TRANSLATE_NOOP("Actions", "Import a &table (.csv)…"),
        (),
        Context.WINDOW,
        "download",
        Menu.APPLICATION,
    ),
    Action(
        Do.SAMPLE,
        QT_TRANSLATE_NOOP("Actions", "Look around with a sample &board"),
        (),
        Context.WINDOW,
        "",
        Menu.APPLICATION,
    ),
    Action(
        Do.START_OWN,
        QT_TRANSLATE_NOOP("Actions", "Start &my own board"),
        (),
        Context.WINDOW,
        "",
        Menu.APPLICATION,
    ),
    Action(
        Do.EXPORT,
        QT_TRANSLATE_NOOP("Actions", "&Export to calendar (.ics)…"),
        ("Ctrl+E",),
        Context.WINDOW,
        "calendar-plus",
        Menu.APPLICATION,
        new_group=True,
    ),
    Action(
        Do.PUBLISH,
        QT_TRANSLATE_NOOP("Actions", "P&ublish to the calendar server now"),
        (),
        Context.WINDOW,
        "upload",
        Menu.APPLICATION,
    ),
    Action(
        Do.ELSEWISE,
        QT_TRANSLATE_NOOP("Actions", "What was &changed in the calendar…"),
        (),
        Context.WINDOW,
        "",
        Menu.APPLICATION,
    ),
    Action(
        Do.SETTINGS,
        QT_TRANSLATE_NOOP("Actions", "&Settings…"),
        ("Ctrl+,",),
        Context.WINDOW,
        "settings",
        Menu.APPLICATION,
        new_group=True,
    ),
    Action(
        Do.QUIT,
        QT_TRANSLATE_NOOP("Actions", "&Quit"),
        ("Ctrl+Q",),
        Context.WINDOW,
        "",
        Menu.APPLICATION,
        new_group=True,
    ),
    # Edit --------------------------------------------------------------------------------------------------------
    Action(Do.UNDO, QT_TRANSLATE_NOOP("Actions", "&Undo"), ("Ctrl+Z",), Context.WINDOW, "undo-2", Menu.EDIT),
    Action(
        Do.REDO,
        QT_TRANSLATE_NOOP("Actions", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        Context.WINDOW,
        "redo-2",
        Menu.EDIT,
    ),
    Action(
        Do.PASTE, QT_TRANSLATE_NOOP("Actions", "&Paste"), ("Ctrl+V",), Context.WINDOW, "", Menu.EDIT, new_group=True
    ),
    Action(
        Do.PALETTE,
        QT_TRANSLATE_NOOP("Actions", "&Go to…"),
        ("Ctrl+K",),
        Context.WINDOW,
        "search",
        Menu.EDIT,
        new_group=True,
    ),
    Action(
        Do.FILTER,
        QT_TRANSLATE_NOOP("Actions", "&Filter the board"),
        ("Ctrl+F",),
        Context.WINDOW,
        "search",
        Menu.EDIT,
    ),
    Action(Do.FILTER_HERE, QT_TRANSLATE_NOOP("Actions", "Filter the board"), ("F",), Context.BOARD, "search"),
    Action(
        Do.CLEAR_FILTER,
        QT_TRANSLATE_NOOP("Actions", "&Clear the filter"),
        ("X",),
        Context.BOARD,
        "x",
        Menu.EDIT,
    ),
    Action(
        Do.EMPTY_ARCHIVE,
        QT_TRANSLATE_NOOP("Actions", "&Empty the archive…"),
        (),
        Context.WINDOW,
        "trash-2",
        Menu.EDIT,
        new_group=True,
    ),
    # Board -------------------------------------------------------------------------------------------------------
    Action(
        Do.ADD_HERE,
        QT_TRANSLATE_NOOP("Actions", "Add application to this &stage…"),
        ("N",),
        Context.BOARD,
        "plus",
        Menu.BOARD,
    ),
    Action(
        Do.OPEN,
        QT_TRANSLATE_NOOP("Actions", "&Open details"),
        ("Return", "Enter"),
        Context.BOARD,
        "eye",
        Menu.BOARD,
        new_group=True,
    ),
    Action(Do.EDIT, QT_TRANSLATE_NOOP("Actions", "&Edit…"), ("E",), Context.BOARD, "pencil-line", Menu.BOARD),
    Action(
        Do.STAGE_BACK,
        QT_TRANSLATE_NOOP("Actions", "Move to the &previous stage"),
        ("<",),
        Context.BOARD,
        "chevron-left",
        Menu.BOARD,
        new_group=True,
    ),
    Action(
        Do.STAGE_ON,
        QT_TRANSLATE_NOOP("Actions", "Move to the &next stage"),
        (">",),
        Context.BOARD,
        "chevron-right",
        Menu.BOARD,
    ),
    Action(Do.UP, QT_TRANSLATE_NOOP("Actions", "Move &up in the stage"), ("Ctrl+Up",), Context.BOARD, "", Menu.BOARD),
    Action(
        Do.DOWN,
        QT_TRANSLATE_NOOP("Actions", "Move &down in the stage"),
        ("Ctrl+Down",),
        Context.BOARD,
        "",
        Menu.BOARD,
    ),
    Action(Do.MOVE, QT_TRANSLATE_NOOP("Actions", "&Move to…"), ("M",), Context.BOARD, "arrow-right", Menu.BOARD),
    Action(
        Do.ARCHIVE,
        QT_TRANSLATE_NOOP("Actions", "Arc&hive application"),
        ("A",),
        Context.BOARD,
        "archive",
        Menu.BOARD,
        new_group=True,
    ),
    Action(
        Do.DELETE,
        QT_TRANSLATE_NOOP("Actions", "De&lete application"),
        ("Del",),
        Context.BOARD,
        "trash-2",
        Menu.BOARD,
    ),
    Action(
        Do.PICK,
        QT_TRANSLATE_NOOP("Actions", "Sele&ct the card, or leave it out"),
        ("Ctrl+Space",),
        Context.BOARD,
        "check",
        Menu.BOARD,
        new_group=True,
    ),
    Action(
        Do.PICK_STAGE,
        QT_TRANSLATE_NOOP("Actions", "Select e&very card of the stage"),
        ("Ctrl+A",),
        Context.BOARD,
        "",
        Menu.BOARD,
    ),
    # Follow-up ---------------------------------------------------------------------------------------------------
    Action(
        Do.WRITE,
        QT_TRANSLATE_NOOP("Actions", "&Write the note…"),
        ("T",),
        Context.BOARD,
        "pen-line",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.CALL_SHEET,
        QT_TRANSLATE_NOOP("Actions", "&Call sheet…"),
        ("P",),
        Context.BOARD,
        "phone",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.NOTES,
        QT_TRANSLATE_NOOP("Actions", "&Interview notes…"),
        ("I",),
        Context.BOARD,
        "notebook-pen",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.REACHED,
        QT_TRANSLATE_NOOP("Actions", "Log: &reached somebody"),
        ("R",),
        Context.BOARD,
        "phone-call",
        Menu.FOLLOW_UP,
        new_group=True,
    ),
    Action(
        Do.MESSAGE_LEFT,
        QT_TRANSLATE_NOOP("Actions", "Log: le&ft a message"),
        ("V",),
        Context.BOARD,
        "phone",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.NO_ANSWER,
        QT_TRANSLATE_NOOP("Actions", "Log: no an&swer"),
        ("U",),
        Context.BOARD,
        "phone-off",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.ANSWERED,
        QT_TRANSLATE_NOOP("Actions", "Log: the&y answered"),
        ("H",),
        Context.BOARD,
        "message-square",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.LOG,
        QT_TRANSLATE_NOOP("Actions", "Lo&g what happened…"),
        ("O",),
        Context.BOARD,
        "phone-call",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.DONE,
        QT_TRANSLATE_NOOP("Actions", "Mark the next step &as done"),
        ("Ctrl+Return", "Ctrl+Enter"),
        Context.BOARD,
        "check",
        Menu.FOLLOW_UP,
        new_group=True,
    ),
    Action(
        Do.SNOOZE,
        QT_TRANSLATE_NOOP("Actions", "Snoo&ze the next step…"),
        ("D",),
        Context.BOARD,
        "moon",
        Menu.FOLLOW_UP,
    ),
    Action(
        Do.SKIP,
        QT_TRANSLATE_NOOP("Actions", "S&kip the next step"),
        ("S",),
        Context.BOARD,
        "ban",
        Menu.FOLLOW_UP,
    ),
    # Today: the rows of the list, in the rail and in the view ------------------------------------------------------
    Action(Do.ROW_DONE, QT_TRANSLATE_NOOP("Actions", "&Done"), ("Space",), Context.TODAY, "check"),
    Action(Do.ROW_OPEN, QT_TRANSLATE_NOOP("Actions", "&Open details"), ("Return", "Enter"), Context.TODAY, "eye"),
    Action(Do.ROW_SNOOZE, QT_TRANSLATE_NOOP("Actions", "Snoo&ze…"), ("D",), Context.TODAY, "moon"),
    Action(Do.ROW_LOG, QT_TRANSLATE_NOOP("Actions", "&Log what happened…"), ("O",), Context.TODAY, "phone-call"),
    Action(Do.ROW_WRITE, QT_TRANSLATE_NOOP("Actions", "&Write the note…"), ("T",), Context.TODAY, "pen-line"),
    Action(Do.ROW_CALL_SHEET, QT_TRANSLATE_NOOP("Actions", "&Call sheet…"), ("P",), Context.TODAY, "phone"),
    Action(Do.ROW_REACHED, QT_TRANSLATE_NOOP("Actions", "Log: &reached somebody"), ("R",), Context.TODAY, "phone-call"),
    Action(Do.ROW_MESSAGE_LEFT, QT_TRANSLATE_NOOP("Actions", "Log: le&ft a message"), ("V",), Context.TODAY, "phone"),
    Action(Do.ROW_NO_ANSWER, QT_TRANSLATE_NOOP("Actions", "Log: no an&swer"), ("U",), Context.TODAY, "phone-off"),
    Action(
        Do.ROW_ANSWERED, QT_TRANSLATE_NOOP("Actions", "Log: the&y answered"), ("H",), Context.TODAY, "message-square"
    ),
    Action(Do.ROW_SKIP, QT_TRANSLATE_NOOP("Actions", "S&kip"), ("S",), Context.TODAY, "ban"),
    # The archive -------------------------------------------------------------------------------------------------
    Action(
        Do.ARCHIVED_OPEN, QT_TRANSLATE_NOOP("Actions", "&Open details"), ("Return", "Enter"), Context.ARCHIVE, "eye"
    ),
    Action(Do.PUT_BACK, QT_TRANSLATE_NOOP("Actions", "&Put back on the board"), ("A",), Context.ARCHIVE, "undo-2"),
    Action(Do.ARCHIVED_DELETE, QT_TRANSLATE_NOOP("Actions", "De&lete"), ("Del",), Context.ARCHIVE, "trash-2"),
    # Letters -----------------------------------------------------------------------------------------------------
    Action(
        Do.LETTER_OPEN,
        QT_TRANSLATE_NOOP("Actions", "&Open the letter"),
        ("Return", "Enter"),
        Context.LETTERS,
        "pen-line",
    ),
    Action(
        Do.LETTER_DETAILS, QT_TRANSLATE_NOOP("Actions", "&Details of the application"), ("D",), Context.LETTERS, "eye"
    ),
    # Plan --------------------------------------------------------------------------------------------------------
    Action(Do.PLAN_AS_WEEKS, QT_TRANSLATE_NOOP("Actions", "Plan in weeks"), ("W",), Context.PLAN, "calendar-clock"),
    Action(Do.PLAN_AS_LIST, QT_TRANSLATE_NOOP("Actions", "Plan as a list"), ("L",), Context.PLAN, "list-todo"),
    Action(Do.PLAN_BACK, QT_TRANSLATE_NOOP("Actions", "A week back"), ("Alt+Left",), Context.PLAN, "chevron-left"),
    Action(Do.PLAN_ON, QT_TRANSLATE_NOOP("Actions", "A week on"), ("Alt+Right",), Context.PLAN, "chevron-right"),
    Action(Do.PLAN_TODAY, QT_TRANSLATE_NOOP("Actions", "Weeks from today on"), ("Alt+Home",), Context.PLAN),
    Action(
        Do.PLAN_EARLIER,
        QT_TRANSLATE_NOOP("Actions", "Move to the good moment before"),
        ("Ctrl+Left",),
        Context.PLAN,
    ),
    Action(Do.PLAN_LATER, QT_TRANSLATE_NOOP("Actions", "Move to the good moment after"), ("Ctrl+Right",), Context.PLAN),
    Action(Do.PLAN_DAY_BACK, QT_TRANSLATE_NOOP("Actions", "Move a day back"), ("Ctrl+Shift+Left",), Context.PLAN),
    Action(Do.PLAN_DAY_ON, QT_TRANSLATE_NOOP("Actions", "Move a day on"), ("Ctrl+Shift+Right",), Context.PLAN),
    Action(Do.PLAN_PRINT, QT_TRANSLATE_NOOP("Actions", "Print the plan…"), ("Ctrl+P",), Context.PLAN, ""),
    # View --------------------------------------------------------------------------------------------------------
    Action(
        Do.SHOW_TODAY,
        QT_TRANSLATE_NOOP("Actions", "&Today"),
        ("Ctrl+1",),
        Context.WINDOW,
        "list-todo",
        Menu.VIEW,
        choice="view",
    ),
    Action(
        Do.SHOW_BOARD,
        QT_TRANSLATE_NOOP("Actions", "&Board"),
        ("Ctrl+2",),
        Context.WINDOW,
        "kanban",
        Menu.VIEW,
        choice="view",
    ),
    Action(
        Do.SHOW_PLAN,
        QT_TRANSLATE_NOOP("Actions", "&Plan"),
        ("Ctrl+3",),
        Context.WINDOW,
        "calendar-clock",
        Menu.VIEW,
        choice="view",
    ),
    Action(
        Do.SHOW_LETTERS,
        QT_TRANSLATE_NOOP("Actions", "L&etters"),
        ("Ctrl+5",),
        Context.WINDOW,
        "pen-line",
        Menu.VIEW,
        choice="view",
    ),
    Action(
        Do.SHOW_ARCHIVE,
        QT_TRANSLATE_NOOP("Actions", "A&rchive"),
        ("Ctrl+6",),
        Context.WINDOW,
        "archive",
        Menu.VIEW,
        choice="view",
    ),
    Action(
        Do.RAIL,
        QT_TRANSLATE_NOOP("Actions", "&Wide rail"),
        ("F9",),
        Context.WINDOW,
        "",
        Menu.VIEW,
        new_group=True,
        switch=True,
    ),
    Action(
        Do.PANEL,
        QT_TRANSLATE_NOOP("Actions", "&Details panel"),
        ("Ctrl+I",),
        Context.WINDOW,
        "",
        Menu.VIEW,
        switch=True,
    ),
    Action(
        Do.CLOSE_PANEL, QT_TRANSLATE_NOOP("Actions", "&Close the details"), ("Esc",), Context.WINDOW, "x", Menu.VIEW
    ),
    Action(
        Do.NEXT_AREA,
        QT_TRANSLATE_NOOP("Actions", "&Next area"),
        ("F6",),
        Context.WINDOW,
        "",
        Menu.VIEW,
        new_group=True,
    ),
    Action(
        Do.PREVIOUS_AREA, QT_TRANSLATE_NOOP("Actions", "Pre&vious area"), ("Shift+F6",), Context.WINDOW, "", Menu.VIEW
    ),
    Action(Do.CONTEXT_MENU, QT_TRANSLATE_NOOP("Actions", "Menu of what has the keys"), ("Shift+F10",), Context.WINDOW),
    Action(Do.MENU, QT_TRANSLATE_NOOP("Actions", "Go to the &menu bar"), ("F10",), Context.WINDOW, "", Menu.VIEW),
    Action(
        Do.SYSTEM_LOOK,
        QT_TRANSLATE_NOOP("Actions", "Look of the &system"),
        (),
        Context.WINDOW,
        "",
        Menu.VIEW,
        new_group=True,
        choice="look",
    ),
    Action(Do.LIGHT_LOOK, QT_TRANSLATE_NOOP("Actions", "&Light"), (), Context.WINDOW, "sun", Menu.VIEW, choice="look"),
    Action(Do.DARK_LOOK, QT_TRANSLATE_NOOP("Actions", "Dar&k"), (), Context.WINDOW, "moon", Menu.VIEW, choice="look"),
    Action(
        Do.COMFORTABLE,
        QT_TRANSLATE_NOOP("Actions", "C&omfortable cards"),
        (),
        Context.WINDOW,
        "",
        Menu.VIEW,
        new_group=True,
        choice="density",
    ),
    Action(
        Do.COMPACT,
        QT_TRANSLATE_NOOP("Actions", "Comp&act cards"),
        (),
        Context.WINDOW,
        "",
        Menu.VIEW,
        choice="density",
    ),
    # Help --------------------------------------------------------------------------------------------------------
    Action(
        Do.SHORTCUTS,
        QT_TRANSLATE_NOOP("Actions", "&Keys"),
        ("F1", "?", "Ctrl+?"),
        Context.WINDOW,
        "circle-help",
        Menu.HELP,
    ),
    Action(
        Do.ABOUT, QT_TRANSLATE_NOOP("Actions", "&About Followup"), (), Context.WINDOW, "info", Menu.HELP, new_group=True
    ),
)

BY_ID: dict[Do, Action] = {action.id: action for action in ACTIONS}

_CONTEXTS = {
    Context.WINDOW: QT_TRANSLATE_NOOP("Actions", "Everywhere"),
    Context.BOARD: QT_TRANSLATE_NOOP("Actions", "On the board"),
    Context.TODAY: QT_TRANSLATE_NOOP("Actions", "In a list of Today, and in the plan"),
    Context.ARCHIVE: QT_TRANSLATE_NOOP("Actions", "In the archive"),
    Context.LETTERS: QT_TRANSLATE_NOOP("Actions", "In the list of letters"),
    Context.PLAN: QT_TRANSLATE_NOOP("Actions", "In the plan"),
}
# What views do by themselves, for the list of keys.
_MOVING = (
    (Context.BOARD, ("← → ↑ ↓", "Home", "End"), QT_TRANSLATE_NOOP("Actions", "Go from card to card")),
    (Context.BOARD, ("Shift+← → ↑ ↓",), QT_TRANSLATE_NOOP("Actions", "Select several cards")),
    (Context.BOARD, ("Esc",), QT_TRANSLATE_NOOP("Actions", "Cancel a drag, or let go of the selected cards")),
    (Context.TODAY, ("↑ ↓", "Home", "End"), QT_TRANSLATE_NOOP("Actions", "Go from row to row")),
    (Context.ARCHIVE, ("↑ ↓", "Home", "End"), QT_TRANSLATE_NOOP("Actions", "Go from row to row")),
    (Context.LETTERS, ("↑ ↓", "Home", "End"), QT_TRANSLATE_NOOP("Actions", "Go from row to row")),
    (Context.PLAN, ("← → ↑ ↓", "Home", "End"), QT_TRANSLATE_NOOP("Actions", "Go from mark to mark")),
    (Context.PLAN, ("Esc",), QT_TRANSLATE_NOOP("Actions", "Cancel a drag")),
)


tr = Texts("Actions")

_OF_SEVERAL: dict[Do, Callable[[int], str]] = {
    Do.MOVE: lambda count: tr.counted("&Move %Ln application to…", "&Move %Ln applications to…", count),
    Do.ARCHIVE: lambda count: tr.counted("Arc&hive %Ln application", "Arc&hive %Ln applications", count),
    Do.DELETE: lambda count: tr.counted("De&lete %Ln application", "De&lete %Ln applications", count),
}


def words(do: Do) -> str:
    """The text of the action in the user's language, with its mnemonic."""
    return tr(BY_ID[do].text)


def plain_words(do: Do) -> str:
    """The text of the action without mnemonic and dots: for tooltips and screen readers."""
    return words(do).replace("&", "").rstrip("…")


def words_for(do: Do, count: int) -> str:
    """The text of the action where it acts on that many applications at once."""
    return _OF_SEVERAL[do](count) if count > 1 and do in _OF_SEVERAL else words(do)


def of_menu(menu: Menu) -> Iterator[Action]:
    """The actions of a menu in their order."""
    return (action for action in ACTIONS if action.menu is menu)


class KeyRow(NamedTuple):
    """One row of the list of keys: the keys as Qt writes them (or signs for keys that views know), and what they do."""

    keys: tuple[str, ...]
    words: str


def awake_keys(action: Action, letters: bool) -> tuple[str, ...]:
    """The keys that start the action; without ``letters`` none that is a letter or sign alone."""
    return tuple(key for key in action.keys if letters or len(key) > 1)


def key_table(letters: bool = True) -> list[tuple[str, list[KeyRow]]]:
    """The list of keys: for each context its name, and each action that has keys; ``letters`` as in ``awake_keys``."""
    table = []
    for context in Context:
        rows = [KeyRow(keys, tr(said)) for where, keys, said in _MOVING if where is context]
        rows += [
            KeyRow(keys, plain_words(action.id))
            for action in ACTIONS
            if action.context is context and (keys := awake_keys(action, letters))
        ]
        table.append((tr(_CONTEXTS[context]), rows))
    return table
