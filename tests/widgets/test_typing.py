"""Letters are shortcuts only where no text is typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit, QTextEdit, QWidget

from tests.screens import Screen
from tests.widgets.looking import look_at_all, parts_of, tell, the_window, told

TYPED = "nmeiodsa?<>"


@pytest.mark.usefixtures("qapp")
def test_what_is_typed_into_a_field_starts_nothing(tmp_path: Path) -> None:
    done: set[str] = set()

    def look(screen: Screen, widget: QWidget) -> Iterator[str]:
        if isinstance(widget, QMenu):
            return
        window = the_window()
        started: list[str] = []
        listening = [
            (action, action.triggered.connect(lambda *_, id_=id_: started.append(id_)))
            for id_, action in window.actions_by_id.items()
        ]
        for one in parts_of(widget):
            is_text = isinstance(one, QLineEdit | QPlainTextEdit | QTextEdit) and not one.isReadOnly()
            if not is_text or not one.isEnabled() or told(one) in done:
                continue
            one.setFocus(Qt.FocusReason.TabFocusReason)
            if QApplication.focusWidget() is not one:
                continue
            done.add(told(one))
            before = set(QApplication.topLevelWidgets())
            QTest.keyClicks(one, TYPED)
            QApplication.processEvents()
            for new in set(QApplication.topLevelWidgets()) - before:
                if new.isVisible() and new.windowType() == Qt.WindowType.Dialog:
                    yield f"{told(one)}: typing opened {told(new)}"
            if started:
                yield f"{told(one)}: typing started {started}"
                started.clear()
        for action, connection in listening:
            action.triggered.disconnect(connection)

    tell(look_at_all(tmp_path, look))
    assert len(done) > 10
