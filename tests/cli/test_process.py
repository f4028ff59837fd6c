"""The command as a process of its own: what it loads, and what is durable."""

import os
import subprocess
import sys
from pathlib import Path


def run(folder: Path, *words: str, code: str = "") -> subprocess.CompletedProcess[str]:
    """Runs the command line in a process of its own."""
    start = code or "from followup_desktop.cli.entry import start; start()"
    return subprocess.run(
        [sys.executable, "-c", start, "--data-dir", str(folder), *words],
        capture_output=True,
        text=True,
        env={**os.environ, "XDG_RUNTIME_DIR": str(folder.parent)},
    )


def test_no_command_loads_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from followup_desktop.cli.entry import main; status = main(sys.argv[1:]);"
        "loaded = sorted(m for m in sys.modules if m.split('.')[0] in ('PySide6', 'shiboken6', 'icalendar'));"
        "print(loaded, file=sys.stderr); sys.exit(status)"
    )
    for words in (("sample",), ("plan", "--json"), ("list",), ("check",)):
        done = run(tmp_path / "data", *words, code=code)
        assert done.returncode == 0, done.stderr
        assert done.stderr == "[]\n"


def test_the_window_starts_without_what_only_adding_needs(tmp_path: Path) -> None:
    code = (
        "import sys; import followup_desktop.widgets.main_window, followup_desktop.interchange.job_posting;"
        "print({'rapidfuzz', 'selectolax'} & sys.modules.keys())"
    )
    assert run(tmp_path, code=code).stdout == "set()\n"


def test_files_are_for_nobody_else(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    run(folder, "sample")
    run(folder, "export", str(tmp_path / "all.json"))
    assert folder.stat().st_mode & 0o777 == 0o700
    for path in (*folder.iterdir(), tmp_path / "all.json"):
        assert path.stat().st_mode & 0o077 == 0, path
