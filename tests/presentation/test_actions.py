"""The one table of actions: no key twice in one place, nothing without words, every menu filled."""

import re

import pytest
from PySide6.QtGui import QKeySequence

from followup_desktop.presentation import actions
from followup_desktop.presentation.actions import ACTIONS, Context, Do
from followup_desktop.presentation.menu_bar import Menu
from followup_desktop.resource_files import resource


def test_no_key_starts_two_things_at_one_place() -> None:
    for context in Context:
        seen: dict[str, Do] = {}
        for action in ACTIONS:
            if action.context not in (context, Context.WINDOW):
                continue
            for key in action.keys:
                sequence = QKeySequence(key)
                assert sequence.count() == 1, key
                name = sequence.toString(QKeySequence.SequenceFormat.PortableText)
                assert name not in seen, f"{key}: {seen.get(name)} and {action.id}"
                seen[name] = action.id


def test_every_action_is_in_the_table_once() -> None:
    assert sorted(a.id for a in ACTIONS) == sorted(Do)
    assert set(actions.BY_ID) == set(Do)


def test_letters_alone_belong_to_the_board_or_a_list_and_never_to_the_window() -> None:
    """In the window a letter would be taken away from whoever types; "?" is left to text fields by Qt."""
    for action in ACTIONS:
        if action.context is Context.WINDOW:
            assert [key for key in action.keys if re.fullmatch(r"\w", key)] == [], action.id


@pytest.mark.parametrize("menu", Menu)
def test_every_menu_has_actions_with_mnemonics_that_differ(menu: Menu) -> None:
    found = list(actions.of_menu(menu))
    assert found
    letters = [match[1].lower() for a in found if (match := re.search(r"&(\w)", a.text))]
    assert len(letters) == len(found), "each action of a menu has a letter of its own"
    assert len(set(letters)) == len(letters)


def test_every_icon_is_shipped() -> None:
    for action in ACTIONS:
        if action.icon:
            assert resource("icons", f"{action.icon}.svg").is_file()


def test_the_list_of_keys_names_every_key() -> None:
    listed = [row for _, rows in actions.key_table() for row in rows]
    for action in ACTIONS:
        if action.keys:
            assert any(row.keys == action.keys and row.words for row in listed), action.id
    assert [name for name, _ in actions.key_table()] == [
        "Everywhere",
        "On the board",
        "In a list of Today, and in the plan",
        "In the archive",
        "In the list of letters",
        "In the plan",
    ]


def test_plain_words_have_no_mnemonic() -> None:
    assert actions.plain_words(Do.ADD) == "Add application"


def test_without_single_letters_the_other_keys_stay_awake() -> None:
    listed = [row for _, rows in actions.key_table(letters=False) for row in rows]
    assert not any(len(key) == 1 for row in listed for key in row.keys if key.isalnum())
    assert actions.awake_keys(actions.BY_ID[Do.MOVE], letters=False) == ()
    assert actions.awake_keys(actions.BY_ID[Do.SHORTCUTS], letters=False) == ("F1", "Ctrl+?")
    assert actions.awake_keys(actions.BY_ID[Do.STAGE_ON], letters=False) == ()
    assert actions.awake_keys(actions.BY_ID[Do.OPEN], letters=False) == actions.BY_ID[Do.OPEN].keys
