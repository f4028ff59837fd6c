"""The window's state: a TOML file, private, written in one step; damage and strange values cost nothing but itself."""

import stat
import sys
import tomllib
from pathlib import Path

import pytest

from followup_desktop.presentation.board_filter import BoardFilter
from followup_desktop.presentation.window_state import BoardPlace, StateFile, WindowState


def test_what_is_written_is_read(tmp_path: Path) -> None:
    state = WindowState(
        x=-20,
        y=30,
        width=1440,
        height=900,
        maximized=True,
        panel_width=410,
        wide_rail=False,
        view="today",
        theme="dark",
        open_card="a-1",
        panel_tab=3,
        export_path=str(tmp_path / "é.ics"),
        calendar_program="thunderbird",
    )
    StateFile(tmp_path).write(state)
    assert StateFile(tmp_path).read() == state
    assert [path.name for path in tmp_path.iterdir()] == ["window.toml"]


def test_what_the_board_is_narrowed_to_is_kept(tmp_path: Path) -> None:
    state = WindowState()
    state.filter = BoardFilter('é "umbra"\n', due=True, signal="welcome", tag="remote & so", unplanned=True)
    StateFile(tmp_path).write(state)
    assert StateFile(tmp_path).read().filter == state.filter


def test_what_was_seen_of_the_board_is_kept(tmp_path: Path) -> None:
    state = WindowState()
    state.board_place = BoardPlace(230, (0, 40, 0, 70_000, 0, 0), is_closed_open=True)
    StateFile(tmp_path).write(state)
    assert StateFile(tmp_path).read().board_place == state.board_place


def test_the_file_is_private_and_no_folder_is_made_for_it(tmp_path: Path) -> None:
    file = StateFile(tmp_path)
    file.write(WindowState(theme="dark"))
    assert tomllib.loads(file.path.read_text(encoding="utf-8")) == {"theme": "dark"}, "what is as usual is left out"
    if sys.platform != "win32":
        assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    StateFile(tmp_path / "gone").write(WindowState())
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe\x00",
        b"width = ",
        b"width = 'wide'\nheight = true\nview = 7",
        b"width = 99999999999",
        b"view = 'insights'",
        b"filter_signal = 'maybe'",
        b"filter_text = '" + b"x" * 501 + b"'",
        b"open_card = '" + b"x" * 300 + b"'",
        b"board_left = -1",
        b"column_tops = [1, 2]",
        b"column_tops = ['a', 'b', 'c', 'd', 'e', 'f']",
        b"a" * 100_000,
        b"x = " + b"[" * 5_000,
    ],
)
def test_a_damaged_or_strange_file_is_ignored(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.toml").write_bytes(content)
    assert StateFile(tmp_path).read() == WindowState()


def test_one_strange_value_does_not_cost_the_theme(tmp_path: Path) -> None:
    (tmp_path / "window.toml").write_text("theme = 'dark'\nview = 'nowhere'\n", encoding="utf-8")
    assert StateFile(tmp_path).read() == WindowState(theme="dark")


def test_a_strange_value_costs_nothing_but_itself_where_there_is_a_choice(tmp_path: Path) -> None:
    text = "text_size = 150\ndensity = 'tight'\nmotion = 'reduced'\nfont = 7\nwidth = 99999999999\n"
    (tmp_path / "window.toml").write_text(text, encoding="utf-8")
    assert StateFile(tmp_path).read() == WindowState(text_size=150, motion="reduced")


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder", encoding="utf-8")
    StateFile(blocked / "below").write(WindowState())
    assert StateFile(blocked / "below").read() == WindowState()


def test_a_write_that_fails_leaves_the_old_file_and_no_rest(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = StateFile(tmp_path)
    file.write(WindowState(theme="dark"))

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    file.write(WindowState(theme="light"))
    assert file.read().theme == "dark"
    assert [path.name for path in tmp_path.iterdir()] == ["window.toml"]
