"""Writing in a letter: every line is as tall as the others, and Return begins one wherever it is pressed."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.widgets.composer.letter_editor import LetterEditor
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def editor(qapp: QApplication) -> Iterator[LetterEditor]:
    found = LetterEditor()
    found.set_value("Dear Dr. Lind,\n\nThank you.\n\nPriya Nair\n")
    found.show()
    found.setFocus()
    yield found
    found.close()
    found.deleteLater()


def heights(editor: LetterEditor) -> set[float]:
    found, block = set(), editor.document().begin()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


def press(editor: LetterEditor, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(editor, key)


def test_return_on_an_empty_line_begins_another_of_the_same_height(editor: LetterEditor) -> None:
    QTest.keyClick(editor, Key.Key_End, CONTROL)
    press(editor, Key.Key_Return, Key.Key_Enter, Key.Key_P)
    assert editor.value().endswith("Priya Nair\n\n\np")
    assert heights(editor) == {theme().line_height(Type.LETTER)}
    QTest.keyClick(editor, Key.Key_A, CONTROL)
    press(editor, Key.Key_Return)
    assert editor.value() == "\n", "what is chosen goes for the new line"


def test_pasted_lines_are_as_tall_and_one_undo_takes_them_back(editor: LetterEditor) -> None:
    before = editor.value()
    pasted = QMimeData()
    pasted.setText("One\n\nTwo\n")
    editor.insertFromMimeData(pasted)
    assert editor.value() == "One\n\nTwo\n" + before
    assert heights(editor) == {theme().line_height(Type.LETTER)}
    QTest.keyClick(editor, Key.Key_Z, CONTROL)
    assert editor.value() == before
    editor.redo()
    assert editor.value() == "One\n\nTwo\n" + before, "the height of the lines was no change of its own"
    assert heights(editor) == {theme().line_height(Type.LETTER)}


def test_where_nothing_can_be_changed_return_changes_nothing(editor: LetterEditor) -> None:
    before = editor.value()
    editor.setReadOnly(True)
    press(editor, Key.Key_Return)
    assert editor.value() == before
