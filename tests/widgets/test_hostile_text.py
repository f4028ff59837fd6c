"""Text from data is shown as text on every screen, whatever it holds."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from followup_desktop.interchange.application_document import read_application, write_application
from followup_desktop.presentation.actions import Do
from followup_desktop.widgets.composer.letter_print import write_pdf
from tests.presentation.plan.plans import some_applications
from tests.screens import SCREENS, shown
from tests.widgets.looking import parts_of, settle, tell
from tests.widgets.pdf_text import Pdf, text_in
from tests.widgets.windows import OpenFolder, open_window

CANARY = '<img src="no-such-file"><b>x</b>&amp;%1 <table><tr><td>y</table>'
LONG = f"{CANARY}\r\n\u202eback\u200f\u2066 " + "long " * 4_000
SHORT = frozenset(
    {"role", "location", "source", "salary", "key_skill", "title", "place", "salutation", "promise_words"}
)
WRITTEN = frozenset({"notes", "learned", "next_steps", "text"})


def hostile(value: Any, name: str = "") -> Any:
    """The same document, with markup in all that somebody types freely."""
    if isinstance(value, dict):
        return {key: hostile(one, "" if key == "role" and "email" in value else key) for key, one in value.items()}
    if isinstance(value, list):
        return [hostile(one) for one in value]
    if isinstance(value, str) and name in SHORT:
        return f"{value} {CANARY}"
    return f"{value}\n{LONG}" if isinstance(value, str) and name in WRITTEN else value


def markup_in(widget: QWidget) -> Iterator[str]:
    """Where a text of data is, or would be, read as markup."""
    for one in parts_of(widget):
        where = f"{type(one).__name__} {one.objectName()}".strip()
        if isinstance(one, QLabel) and "<" in one.text() and one.textFormat() != Qt.TextFormat.PlainText:
            yield f"{where}: a label of rich text"
        if isinstance(one, QTextEdit) and "\ufffc" in one.toPlainText():
            yield f"{where}: a picture in a text"
        if "<img" in one.toolTip() or "<b>" in one.toolTip():
            yield f"{where}: a tooltip"
        if isinstance(one, QAbstractItemView) and one.model() is not None:
            model = one.model()
            tips = (model.index(row, 0, one.rootIndex()).data(Qt.ItemDataRole.ToolTipRole) for row in range(50))
            if any(isinstance(tip, str) and "<img" in tip for tip in tips):
                yield f"{where}: the tooltip of an item"


@pytest.mark.parametrize("kind", ["label", "tooltip", "text"])
def test_markup_is_seen(qtbot: QtBot, kind: str) -> None:
    label, text = QLabel("a"), QTextEdit()
    shows: dict[str, Callable[[], None]] = {
        "label": lambda: label.setText(CANARY),
        "tooltip": lambda: label.setToolTip(CANARY),
        "text": lambda: text.textCursor().insertImage(QImage(4, 4, QImage.Format.Format_RGB32)),
    }
    for widget in (label, text):
        qtbot.addWidget(widget)
        widget.show()
    assert [fault for widget in (label, text) for fault in markup_in(widget)] == []
    shows[kind]()
    assert len([fault for widget in (label, text) for fault in markup_in(widget)]) == 1


def test_markup_in_data_is_text_on_every_screen(qapp: QApplication, tmp_path: Path) -> None:
    place = OpenFolder(tmp_path / "data")
    assert place.desk.fill_with_sample()
    for card in place.desk.cards():
        before = place.desk.application(card.id)
        after = read_application(hostile(write_application(before)), "").application
        place.put(replace(after, revision=before.revision))
    found: list[str] = []
    with open_window(place) as window:
        for screen in SCREENS:
            if not screen.is_empty and not screen.name.startswith(("settings", "menu", "licences", "server")):
                with shown(window, screen) as widget:
                    settle(widget)
                    QTest.qWait(0)
                    found += [f"{screen.name}: {fault}" for fault in markup_in(widget)]
    place.store.close()
    tell(list(dict.fromkeys(found)))


def test_markup_in_data_is_text_on_paper(qapp: QApplication, tmp_path: Path) -> None:
    place = OpenFolder(tmp_path / "data")
    place.put(*(replace(one, company=CANARY) for one in some_applications()))
    shown_on_paper = "".join(CANARY.split())
    with open_window(place) as window:
        window.asking.paper = Pdf(tmp_path / "plan.pdf")
        window.show_view("plan")
        window.actions_by_id[Do.PLAN_PRINT].trigger()
        assert shown_on_paper in text_in(tmp_path / "plan.pdf")
    assert write_pdf(tmp_path / "letter.pdf", CANARY, f"Dear {CANARY},\nthank you.", by_hand=False)
    assert text_in(tmp_path / "letter.pdf").count(shown_on_paper) == 2
    place.store.close()
