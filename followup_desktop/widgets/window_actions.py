"""The actions of the window, made from the one table: keys, icons, the menu bar, the menus of cards and rows."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QWidget

from followup_desktop.presentation import actions
from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.widgets.own_letters import OwnLetters
from followup_desktop.widgets.theme.theme import theme

CHOICES = {
    Do.SYSTEM_LOOK: ("theme", "system"),
    Do.LIGHT_LOOK: ("theme", "light"),
    Do.DARK_LOOK: ("theme", "dark"),
    Do.COMFORTABLE: ("density", "comfortable"),
    Do.COMPACT: ("density", "compact"),
}
"""What an action of the menu chooses."""
_OF_CARDS = (Menu.BOARD, Menu.FOLLOW_UP)
CARD_ACTIONS = frozenset(entry.id for entry in ACTIONS if entry.context is Context.BOARD and entry.menu in _OF_CARDS)
_CARD_MENU = (
    (Do.OPEN, Do.EDIT),
    (Do.DONE, Do.SNOOZE, Do.SKIP),
    (Do.WRITE, Do.CALL_SHEET, Do.NOTES),
    (Do.REACHED, Do.MESSAGE_LEFT, Do.NO_ANSWER, Do.ANSWERED, Do.LOG),
    (Do.STAGE_BACK, Do.STAGE_ON, Do.MOVE),
    (Do.ARCHIVE, Do.DELETE),
)
_SEVERAL_MENU = _CARD_MENU[-2:]
_ROW_MENU = (
    (Do.ROW_DONE, Do.ROW_OPEN),
    (Do.ROW_WRITE, Do.ROW_CALL_SHEET),
    (Do.ROW_REACHED, Do.ROW_MESSAGE_LEFT, Do.ROW_NO_ANSWER, Do.ROW_ANSWERED, Do.ROW_LOG),
    (Do.ROW_SNOOZE, Do.ROW_SKIP),
)
_FOR_MARKING = frozenset({Do.ROW_DONE, Do.ROW_SNOOZE, Do.ROW_SKIP})
_FOR_CALLING = frozenset({Do.ROW_CALL_SHEET, Do.ROW_REACHED, Do.ROW_MESSAGE_LEFT, Do.ROW_NO_ANSWER})


class WindowActions(QObject):
    """One QAction for each entry of the table. ``wake_letters`` gives it keys, which work where its context says."""

    wanted = Signal(object)
    """The ``Do`` of an action that was started."""
    started = Signal()
    """What was wanted was done, or has begun."""
    board_menu_opening = Signal()

    def __init__(self, window: QMainWindow, menus: Mapping[Menu, QMenu]) -> None:
        super().__init__(window)
        self._window = window
        self.by_id: dict[Do, QAction] = {}
        groups: dict[str, QActionGroup] = {}
        for entry in ACTIONS:
            action = self.by_id[entry.id] = QAction(actions.words(entry.id), window)
            action.setObjectName(entry.id.value)
            everywhere = entry.context is Context.WINDOW
            # A letter of the board is nothing but a letter elsewhere.
            action.setShortcutContext(
                Qt.ShortcutContext.ApplicationShortcut
                if entry.from_dialogs
                else Qt.ShortcutContext.WindowShortcut
                if everywhere
                else Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            action.setCheckable(entry.switch or bool(entry.choice))
            if entry.choice:
                if entry.choice not in groups:
                    groups[entry.choice] = QActionGroup(window)
                groups[entry.choice].addAction(action)
            action.triggered.connect(partial(self._start, entry.id))
        self.work_in(Context.WINDOW, window)
        self._fill(menus)
        theme().changed.connect(self.set_icons)

    def work_in(self, context: Context, *widgets: QWidget) -> None:
        """The keys of that context work while one of these widgets has the focus."""
        made = [self.by_id[entry.id] for entry in ACTIONS if entry.context is context]
        for widget in widgets:
            widget.addActions(made)

    def first_key(self, do: Do) -> str:
        """The key that menus show for an action, as the system writes it."""
        return self.by_id[do].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def mark_choices(self, chosen: Callable[[str], object]) -> None:
        """Marks what ``chosen`` says of each choice by its name."""
        for do, (name, value) in CHOICES.items():
            self.by_id[do].setChecked(chosen(name) == value)

    def wake_letters(self, awake: bool) -> None:
        """Whether a letter or sign alone starts its action."""
        for entry in ACTIONS:
            keys = actions.awake_keys(entry, awake)
            self.by_id[entry.id].setShortcuts([QKeySequence(key) for key in keys])

    def grey_out(self, without: set[Do], count: int = 1) -> None:
        """While a menu with the actions of cards is open, these have nothing to act on; the others name the count."""
        for do in CARD_ACTIONS:
            self.by_id[do].setEnabled(do not in without)
            self.by_id[do].setText(actions.words_for(do, count))

    def open_context_menu(self) -> None:
        """Shift+F10 does what the menu key does; Qt knows it on some systems only."""
        target = QApplication.focusWidget()
        if target is not None:
            place = target.rect().center()
            event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, target.mapToGlobal(place))
            QApplication.sendEvent(target, event)

    def card_menu(self, place: QPoint, count: int = 1) -> None:
        """Shows the menu of the current card; with a ``count`` above 1 what can be done to so many at once."""
        menu = self._menu("cardMenu")
        for group in _CARD_MENU if count <= 1 else _SEVERAL_MENU:
            for do in group:
                menu.addAction(self.by_id[do])
            menu.addSeparator()
        menu.aboutToHide.connect(self._wake)
        menu.popup(place)

    def letter_menu(self, place: QPoint) -> None:
        """Shows the menu of a letter in the list of letters."""
        menu = self._menu("letterMenu")
        for do in (Do.LETTER_OPEN, Do.LETTER_DETAILS):
            menu.addAction(self.by_id[do])
        menu.popup(place)

    def open_menu(self, place: QPoint) -> None:
        """Shows the menu of what can only be looked at: an application of the plan, or what was done there."""
        menu = self._menu("openMenu")
        menu.addAction(self.by_id[Do.ROW_OPEN])
        menu.popup(place)

    def row_menu(self, place: QPoint, for_marking: bool, for_calling: bool, for_writing: bool) -> None:
        """Shows the menu of a row of Today.

        What is over by itself can be neither done nor put off; a call is offered and logged only on a row
        ``for_calling``, a letter on one ``for_writing``.
        """
        menu = self._menu("rowMenu")
        without = set() if for_marking else set(_FOR_MARKING)
        without |= set() if for_calling else _FOR_CALLING
        without |= set() if for_writing else {Do.ROW_WRITE}
        for group in _ROW_MENU:
            for do in group:
                if do not in without:
                    menu.addAction(self.by_id[do])
            menu.addSeparator()
        menu.popup(place)

    # ------------------------------------------------------------------------------------------------ inside

    def _start(self, what: Do, _checked: bool = False) -> None:
        self.wanted.emit(what)
        self.started.emit()

    def _fill(self, menus: Mapping[Menu, QMenu]) -> None:
        for name, menu in menus.items():
            OwnLetters(menu)
            for entry in actions.of_menu(name):
                if entry.new_group:
                    menu.addSeparator()
                menu.addAction(self.by_id[entry.id])
            if name in _OF_CARDS:
                menu.aboutToShow.connect(self.board_menu_opening)
                menu.aboutToHide.connect(self._wake)

    def _menu(self, name: str) -> QMenu:
        menu = QMenu(self._window)
        menu.setObjectName(name)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        OwnLetters(menu)
        return menu

    def _wake(self) -> None:
        """With the menu closed the keys are awake again; what has nothing to act on does nothing."""
        QTimer.singleShot(0, self, lambda: self.grey_out(set()))

    def set_icons(self) -> None:
        """Gives the actions their icons in the colours of the theme: for menus, which nobody sees at first."""
        for entry in ACTIONS:
            if entry.icon and not entry.choice:
                self.by_id[entry.id].setIcon(theme().icon(entry.icon))
        self.by_id[Do.DELETE].setIcon(theme().icon("trash-2", theme().colours.red))
