"""Prints the size and the start-up of a bundle beside those of this checkout: packaging/start_up.py PROGRAM."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

TOP = Path(__file__).resolve().parent.parent
TIMES = 5
LONGEST_SECONDS = 60


def main() -> None:
    """The table: one row a program."""
    bundle = Path(sys.argv[1]).resolve()
    checkout = TOP / ".venv" / "bin" / "followup-desktop"
    installed = [path for path in (TOP / ".venv").glob("lib/python*/site-packages/*") if path.name != "__pycache__"]
    rows = [
        ("bundle", bundle, size_of(bundle.parent)),
        ("checkout", checkout, sum(map(size_of, [TOP / "followup_desktop", TOP / "resources", *installed]))),
    ]
    print(f"{'':<10}{'size':>10}{'a command':>12}{'the window':>12}")
    with tempfile.TemporaryDirectory() as folder:
        for name, program, size in rows:
            data = Path(folder) / name
            subprocess.run([program, "--data-dir", data, "sample"], check=True, stdout=subprocess.DEVNULL)
            command = statistics.median(command_seconds(program, data) for _ in range(TIMES))
            window = statistics.median(window_seconds(program, data) for _ in range(TIMES))
            print(f"{name:<10}{size / 1e6:>7.0f} MB{command:>10.2f} s{window:>10.2f} s")


def size_of(path: Path) -> int:
    """What the files there hold, in bytes; those that stand there twice by a link count once."""
    files = [path] if path.is_file() else path.rglob("*")
    return sum(file.lstat().st_size for file in files if file.is_file() and not file.is_symlink())


def command_seconds(program: Path, data: Path) -> float:
    """How long a command takes from its start to its end."""
    began = time.perf_counter()
    subprocess.run([program, "--data-dir", data, "plan"], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def window_seconds(program: Path, data: Path) -> float:
    """How long it takes from the start of the program until its window is on the screen."""
    seek = [shutil.which("xdotool") or "xdotool", "search", "--onlyvisible", "--name", "^Followup$"]
    own = {**os.environ, "XDG_RUNTIME_DIR": str(data)}
    began = time.perf_counter()
    with subprocess.Popen([program, "--data-dir", data], env=own, stderr=subprocess.DEVNULL) as window:
        try:
            while subprocess.run(seek, capture_output=True, check=False).returncode != 0:
                if window.poll() is not None or time.perf_counter() - began > LONGEST_SECONDS:
                    raise SystemExit(f"The window of {program} did not open.")
            return time.perf_counter() - began
        finally:
            window.terminate()


if __name__ == "__main__":
    main()
