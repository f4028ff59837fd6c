"""The data cannot be opened at the start: why, and each way out, by mouse and by keys."""

import json
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog
from shiboken6 import isValid

from followup_desktop.domain.errors import Busy, Damaged, DiskFailed, FollowupError, FromNewerVersion, ReadOnly
from followup_desktop.own_processes import rescue_apart
from followup_desktop.presentation.start_trouble import StartTrouble, WayOut
from followup_desktop.storage.data_folder import DATA_NAME
from followup_desktop.storage.faults import BUSY, DAMAGED
from followup_desktop.storage.opening import open_store
from followup_desktop.storage.repair import DamagedFolder
from followup_desktop.widgets.dialogs.start_trouble_sheet import StartTroubleSheet
from tests.builders import an_application, at
from tests.desks import Heard
from tests.fakes import SettableClock
from tests.storage.deeds import put
from tests.widgets.windows import wait_for

pytestmark = pytest.mark.usefixtures("qapp")
LEFT = Qt.MouseButton.LeftButton


class Trouble:
    """A damaged folder with a backup of two applications, and the dialog about it."""

    def __init__(self, folder: Path, fault: FollowupError) -> None:
        self.folder = folder
        clock = SettableClock(at("2026-11-23 09:41"))
        store = open_store(folder, clock)
        put(store, an_application(id="a"), an_application(id="b"))
        self.backup = store.begin_backup(clock.now()).finish()
        put(store, an_application(id="c"))
        store.close()
        self.clock = clock
        self.show(fault)

    def show(self, fault: FollowupError) -> None:
        damaged = DamagedFolder(self.folder, self.clock)
        self.draft = StartTrouble(fault, damaged, rescue_apart(self.folder, self.clock), self.clock)
        self.sheet = StartTroubleSheet(self.draft)
        self.left = Heard(self.sheet.left)
        self.sheet.open()

    def end(self) -> None:
        self.draft.close()
        if isValid(self.sheet):
            self.sheet.close()

    def button(self, name: str) -> QAbstractButton:
        found = self.sheet.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def damage(self) -> None:
        content = bytearray((self.folder / DATA_NAME).read_bytes())
        content[-10] ^= 255
        (self.folder / DATA_NAME).write_bytes(content)


@pytest.fixture
def trouble(tmp_path: Path) -> Iterator[Trouble]:
    found = Trouble(tmp_path / "data", Damaged(DAMAGED))
    found.damage()
    yield found
    found.end()


def test_the_newest_good_backup_is_offered_and_is_back_after_one_click(trouble: Trouble) -> None:
    wait_for(trouble.button("submit").isEnabled)
    assert trouble.draft.offer() == "Newest good backup: Mon 23 Nov, 10:41 · 2 applications"
    QTest.mouseClick(trouble.button("submit"), LEFT)
    wait_for(lambda: bool(trouble.left.said))
    assert trouble.left.last is WayOut.AGAIN
    assert "damaged-20261123T094100Z" in trouble.draft.kept
    store = open_store(trouble.folder, trouble.clock)
    assert {a.id for a in store.applications()} == {"a", "b"}
    store.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_a_key_alone_replaces_nothing(trouble: Trouble, key: Qt.Key) -> None:
    before = (trouble.folder / DATA_NAME).read_bytes()
    wait_for(trouble.button("submit").isEnabled)
    QTest.keyClick(trouble.sheet, key)
    assert trouble.left.said == [WayOut.CLOSE]
    assert (trouble.folder / DATA_NAME).read_bytes() == before


def test_what_is_being_put_in_place_is_not_left(trouble: Trouble, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    restore = DamagedFolder.restore

    def slow(damaged: DamagedFolder, backup: Path) -> Path:
        assert go_on.wait(20)
        return restore(damaged, backup)

    monkeypatch.setattr(DamagedFolder, "restore", slow)
    wait_for(trouble.button("submit").isEnabled)
    QTest.mouseClick(trouble.button("submit"), LEFT)
    for _ in range(2):
        QTest.keyClick(trouble.sheet, Qt.Key.Key_Escape)
    assert trouble.sheet.isVisible() and trouble.left.said == []
    assert not trouble.button("close").isEnabled()
    go_on.set()
    wait_for(lambda: bool(trouble.left.said), 20_000)
    assert trouble.left.said == [WayOut.AGAIN]


def test_by_keys_alone(trouble: Trouble) -> None:
    wait_for(trouble.button("submit").isEnabled)
    reached = []
    for _ in range(5):
        focus = QApplication.focusWidget()
        reached.append(focus.objectName() if focus is not None else "")
        QTest.keyClick(trouble.sheet, Qt.Key.Key_Tab)
    assert {"close", "exportReadable", "openReadOnly", "submit"} <= set(reached)
    trouble.button("openReadOnly").setFocus()
    QTest.keyClick(trouble.button("openReadOnly"), Qt.Key.Key_Space)
    assert trouble.left.said == [WayOut.READ]


def test_what_can_be_read_is_exported_where_the_user_wants_it(trouble: Trouble, tmp_path: Path) -> None:
    QTest.mouseClick(trouble.button("exportReadable"), LEFT)
    (chooser,) = trouble.sheet.findChildren(QFileDialog)
    chooser.fileSelected.emit(str(tmp_path / "mine"))
    chooser.close()
    wait_for(lambda: bool(trouble.draft.result))
    assert trouble.draft.result == f"3 applications were written to {tmp_path / 'mine.json'}."
    assert len(json.loads((tmp_path / "mine.json").read_text(encoding="utf-8"))["applications"]) == 3
    trouble.draft.export(tmp_path / "nowhere" / "mine.json")
    wait_for(lambda: bool(trouble.draft.trouble))
    assert not trouble.left.said and trouble.sheet.isVisible()


def test_a_damaged_backup_is_passed_over_and_none_is_said(tmp_path: Path) -> None:
    trouble = Trouble(tmp_path / "data", Damaged(DAMAGED))
    trouble.end()
    trouble.backup.write_bytes(b"damaged too")
    trouble.show(Damaged(DAMAGED))
    wait_for(lambda: "There is no good backup." in trouble.draft.offer())
    assert not trouble.button("submit").isEnabled() and trouble.button("openReadOnly").isEnabled()
    trouble.end()


@pytest.mark.parametrize(
    ("fault", "again"),
    [
        (lambda: Busy(BUSY), True),
        (lambda: DiskFailed("The disk is full."), True),
        (lambda: ReadOnly("Nothing is there."), True),
        (lambda: FromNewerVersion("It is newer."), False),
    ],
)
def test_another_fault_is_said_and_tried_again_where_that_helps(
    tmp_path: Path, fault: Callable[[], FollowupError], again: bool
) -> None:
    trouble = Trouble(tmp_path / "data", fault())
    assert trouble.button("submit").isVisible() == again
    assert not trouble.button("exportReadable").isVisible()
    assert trouble.draft.title() == "Your data cannot be opened" and trouble.draft.words() == str(fault())
    if again:
        QTest.mouseClick(trouble.button("submit"), LEFT)
        assert trouble.left.said == [WayOut.AGAIN]
    else:
        QTest.mouseClick(trouble.button("close"), LEFT)
        assert trouble.left.said == [WayOut.CLOSE]
    trouble.end()
