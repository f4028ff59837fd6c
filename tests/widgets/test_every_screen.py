"""What holds for every view, dialog and menu of the program."""

import html
import importlib
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

import followup_desktop.widgets
from followup_desktop import APP_NAME, __version__
from followup_desktop.shipped_parts import parts, versions
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.dialogs.invitation_dialog import InvitationDialog
from followup_desktop.widgets.dialogs.table_dialog import TableDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.screens import Screen
from tests.widgets.looking import look_at_all, parts_of, tell, the_window


def of_the_program(kind: type[QWidget]) -> set[type[QWidget]]:
    """The kinds of widgets that the program derives from that one, without those it derives others from."""
    for module in pkgutil.walk_packages(followup_desktop.widgets.__path__, "followup_desktop.widgets."):
        importlib.import_module(module.name)
    made: set[type[QWidget]] = set()
    for one in kind.__subclasses__():
        below = of_the_program(one)
        made |= below or ({one} if one.__module__.startswith("followup_desktop.") else set())
    return made


# Translated -------------------------------------------------------------------------------------------------------


class Marking(QTranslator):
    """A language in which every text stands between brackets, so that one without was not translated."""

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return re.sub(r"^(.*)$", r"⟦\1⟧", text, flags=re.S) if text else text

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Every text that the widget shows or says, and where."""
    for one in parts_of(widget):
        where = f"{type(one).__name__} {one.objectName()}".strip()
        yield f"{where}, name", one.accessibleName()
        yield f"{where}, description", one.accessibleDescription()
        yield f"{where}, tooltip", one.toolTip()
        if one.isWindow():
            yield f"{where}, title", one.windowTitle()
        if isinstance(one, QLabel | QAbstractButton):
            yield where, one.text()
        if isinstance(one, QLineEdit):
            yield f"{where}, placeholder", one.placeholderText()
        if isinstance(one, QTabBar):
            yield from ((f"{where}, tab", one.tabText(index)) for index in range(one.count()))
        if isinstance(one, QMenu):
            yield from ((f"{where}, action", action.text()) for action in one.actions())
        if isinstance(one, QAbstractItemView) and one.model() is not None and not isinstance(one.parent(), QComboBox):
            yield from items_of(one.model(), one.rootIndex(), where)
    for action in widget.findChildren(QAction):
        if action.text():
            yield "QAction", action.text()


def items_of(model: QAbstractItemModel, parent: QModelIndex, where: str) -> Iterator[tuple[str, str]]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    for row in range(model.rowCount(parent)):
        for role in roles:
            said: Any = model.index(row, 0, parent).data(role)
            if isinstance(said, str):
                yield f"{where}, item", said


def from_data(window: MainWindow) -> set[str]:
    """Every text that the user typed or that the sample board holds, and what is made of it."""
    from followup_desktop.interchange.application_document import write_application

    found: set[str] = set()

    def take(value: object) -> None:
        if isinstance(value, str):
            found.update(WORD.findall(value))
        elif isinstance(value, dict):
            for one in value.values():
                take(one)
        elif isinstance(value, list):
            for one in value:
                take(one)

    locale = QLocale()
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        take([locale.dayName(day, form) for day in range(1, 8)] + [locale.monthName(m, form) for m in range(1, 13)])
    take([APP_NAME, __version__, "mailto:", "tel:"])
    for card in window.desk.cards():
        take(write_application(window.desk.application(card.id)))
    return found


def of_the_letter(dialog: ComposerDialog) -> set[str]:
    """The words of a letter, and what is offered in their place."""
    offered = [replacement for finding in dialog.draft.findings for replacement in finding.replacements]
    return set(WORD.findall(" ".join([*dialog.draft.letter, *offered])))


WORD = re.compile(r"[^\W\d_]{3,}")


def unmarked(text: str) -> str:
    """What of a text stands outside of the brackets."""
    before = ""
    while before != text:
        before, text = text, re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    return text


def test_every_dialog_and_menu_is_a_screen_and_every_text_is_translated_or_the_users_own(
    tmp_path: Path, marked: None
) -> None:
    names_of_parts = [versions(), *(word for part in parts() for word in part[:3])]
    own = set(WORD.findall(" ".join(names_of_parts)))
    seen: set[type] = set()

    def look(screen: Screen, widget: QWidget) -> Iterator[str]:
        seen.add(type(widget))
        own.update(from_data(the_window()))
        if isinstance(widget, ComposerDialog):
            own.update(of_the_letter(widget))
        if isinstance(widget, InvitationDialog):
            own.update(WORD.findall(widget.form.invitation.title))
        if isinstance(widget, TableDialog):
            table = widget.form.table
            own.update(WORD.findall(" ".join([widget.form.name, *table.header, *sum((c for _, c in table.rows), ())])))
        for where, text in texts_of(widget):
            shown = html.unescape(re.sub(r"</?(?:p|br)>", " ", text)) if text.startswith("<p>") else text
            left = [word for word in WORD.findall(unmarked(shown).replace("\u200b", "")) if word not in own]
            if left:
                yield f"{where}: {text!r} {left}"

    tell(look_at_all(tmp_path, look))
    assert (of_the_program(QDialog) | of_the_program(QMenu)) - seen == set()


@pytest.mark.usefixtures("qapp")
def test_every_part_belongs_to_its_window(tmp_path: Path) -> None:
    """What has no parent goes only when Python comes to look for garbage, which may be never."""
    of_other_tests = QApplication.topLevelWidgets()

    def look(screen: Screen, widget: QWidget) -> Iterator[str]:
        whole = (widget.window(), the_window(), *of_other_tests)
        for one in QApplication.topLevelWidgets():
            if one.parent() is None and one not in whole:
                yield f"{type(one).__name__} {one.objectName()}"

    tell(look_at_all(tmp_path, look))
