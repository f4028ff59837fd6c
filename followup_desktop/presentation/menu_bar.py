"""The menus of the menu bar: they are there before what stands in them."""

from enum import StrEnum

from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts


class Menu(StrEnum):
    """The menus of the menu bar, in their order."""

    APPLICATION = "application"
    EDIT = "edit"
    BOARD = "board"
    FOLLOW_UP = "follow_up"
    VIEW = "view"
    HELP = "help"


_WORDS = {
    Menu.APPLICATION: QT_TRANSLATE_NOOP("Actions", "&Application"),
    Menu.EDIT: QT_TRANSLATE_NOOP("Actions", "&Edit"),
    Menu.BOARD: QT_TRANSLATE_NOOP("Actions", "&Board"),
    Menu.FOLLOW_UP: QT_TRANSLATE_NOOP("Actions", "&Follow-up"),
    Menu.VIEW: QT_TRANSLATE_NOOP("Actions", "&View"),
    Menu.HELP: QT_TRANSLATE_NOOP("Actions", "&Help"),
}

tr = Texts("Actions")


def menu_words(menu: Menu) -> str:
    """The title of a menu in the user's language, with its mnemonic."""
    return tr(_WORDS[menu])
