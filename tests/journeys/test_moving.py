"""The data move from the settings of a running program: its window closes, and opens again on the new folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QFileDialog

from followup_desktop import app, qt_application
from followup_desktop.domain.errors import CouldNot
from followup_desktop.services import sample
from followup_desktop.storage.folder_pointer import chosen_folder, pointer_file, usual_folder
from followup_desktop.widgets.dialogs.move_data_sheet import MoveDataSheet
from followup_desktop.widgets.main_window import MainWindow
from followup_desktop.widgets.settings.settings_window import SettingsWindow
from tests.cli.conftest import Run, followup  # noqa: F401
from tests.widgets.windows import NOW

LEFT = Qt.MouseButton.LeftButton


class Mover(QTimer):
    """Moves the data from the settings of the first window, and closes the second one."""

    def __init__(self, to: Path, *, keep_old: bool) -> None:
        super().__init__()
        self._to, self._keep_old = to, keep_old
        self.folders: list[Path] = []
        self.said: list[str] = []
        self.refused = ""
        self._windows: list[int] = []
        self.timeout.connect(self._look)
        self.start(20)

    def _look(self) -> None:
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible() and window.is_loaded:
                try:
                    self._work(window)
                except BaseException:
                    # Else it would be tried again for ever.
                    self.stop()
                    window.quit()
                    raise

    def _work(self, window: MainWindow) -> None:
        if id(window) not in self._windows:
            self._windows.append(id(window))
            self.folders.append(window.desk.work.store.data_file.parent)
            if len(self._windows) == 1:
                window.asking.settings()
                return
        if len(self._windows) == 2:
            self.said = [window.toast.text(), window.notice.text()]
            window.close()
            return
        settings = next(one for one in window.asking.dialogs if isinstance(one, SettingsWindow))
        sheets = settings.findChildren(MoveDataSheet)
        choosers = settings.findChildren(QFileDialog)
        row = settings.row("data_folder")
        if sheets:
            keep = sheets[0].findChild(QCheckBox)
            assert keep is not None
            keep.setChecked(self._keep_old)
            button = next(
                one for one in sheets[0].findChildren(QAbstractButton) if one.text().replace("&", "") == "Move"
            )
            QTest.mouseClick(button, LEFT)
        elif row.error.text():
            self.refused = row.error.text()
            window.close()
        elif choosers:
            choosers[0].fileSelected.emit(str(self._to))
            choosers[0].close()
        else:
            QTest.mouseClick(
                next(one for one in row.findChildren(QAbstractButton) if one.objectName() == "moveData"), LEFT
            )


@pytest.fixture
def usual(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The usual folder, with the sample board in it."""
    monkeypatch.setattr(qt_application, "make_application", lambda: qapp)
    work = app.open_workplace(usual_folder(), NOW)
    sample.fill(work)
    app.close_workplace(work)
    yield usual_folder()
    pointer_file().unlink(missing_ok=True)


@pytest.mark.parametrize("keep_old", [True, False])
def test_the_window_opens_again_on_the_new_folder(usual: Path, tmp_path: Path, keep_old: bool) -> None:
    mover = Mover(tmp_path, keep_old=keep_old)
    assert app.run_window(app.data_folder(None), NOW, None, lambda *_: b"") == 0
    mover.stop()
    new = tmp_path / "followup-desktop"
    assert mover.folders == [usual, new]
    assert str(new) in mover.said[0]
    assert chosen_folder() == app.data_folder(None) == new
    assert usual.exists() is keep_old
    work = app.open_workplace(new, NOW)
    assert sample.is_there(work)
    app.close_workplace(work)


def test_a_place_where_they_cannot_be_is_refused_in_the_settings(usual: Path) -> None:
    mover = Mover(usual, keep_old=True)
    assert app.run_window(app.data_folder(None), NOW, None, lambda *_: b"") == 0
    mover.stop()
    assert "inside" in mover.refused
    assert chosen_folder() == usual


def test_a_folder_that_was_given_for_this_start_does_not_move(usual: Path, tmp_path: Path) -> None:
    mover = Mover(tmp_path, keep_old=True)
    assert app.run_window(tmp_path / "given", NOW, None, lambda *_: b"", is_given=True) == 0
    mover.stop()
    assert "--data-dir" in mover.refused


def test_a_move_that_fails_opens_the_old_folder_again_and_says_so(
    usual: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise CouldNot("The other disk has gone; your data stay where they are.")

    monkeypatch.setattr("followup_desktop.storage.moving.move", refuse)
    mover = Mover(tmp_path, keep_old=False)
    assert app.run_window(app.data_folder(None), NOW, None, lambda *_: b"") == 0
    mover.stop()
    assert mover.folders == [usual, usual]
    assert mover.said[-1].startswith("The other disk has gone")


def test_a_folder_given_by_word_or_variable_wins_over_the_chosen_one(
    usual: Path,
    tmp_path: Path,
    followup: Run,  # noqa: F811
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    pointer_file().parent.mkdir(parents=True, exist_ok=True)
    pointer_file().write_text(f"{tmp_path / 'away'}\n")
    assert followup("list", folder=usual).out != ""
    monkeypatch.setenv("FOLLOWUP_DATA_DIR", str(usual))
    from followup_desktop.cli.entry import main

    assert main(["list"]) == 0
    monkeypatch.delenv("FOLLOWUP_DATA_DIR")
    assert main(["list"]) == CouldNot.exit_status
