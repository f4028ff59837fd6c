"""The sentences of the house: who may import whom, where the clock is read, and what no file may hold."""

import ast
import logging
import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

TOP = Path(__file__).resolve().parent.parent
PACKAGE = TOP / "followup_desktop"
PROJECT: dict[str, Any] = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))
CONTRACTS: dict[str, dict[str, Any]] = {
    contract["id"]: contract for contract in PROJECT["tool"]["importlinter"]["contracts"]
}
HOMES_OF_WIDGETS = [
    PACKAGE / "app.py",
    PACKAGE / "windows.py",
    PACKAGE / "qt_application.py",
    *sorted((PACKAGE / "widgets").rglob("*.py")),
]


def test_the_import_contracts_hold(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(TOP)
    status = lint_imports(config_filename=str(TOP / "pyproject.toml"), no_cache=True)
    # It disables every logger that there is; tests that come after this one listen to them.
    for logger in map(logging.getLogger, logging.root.manager.loggerDict):
        logger.disabled = False
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def rooms() -> list[tuple[str, bool]]:
    """Every room that the layers name, and whether it may be absent."""
    names = [name.strip() for layer in CONTRACTS["layers"]["layers"] for name in re.split(r"[|:]", layer)]
    return [(name.strip("()"), name.startswith("(")) for name in names]


def is_there(room: str) -> bool:
    return (PACKAGE / f"{room}.py").is_file() or (PACKAGE / room / "__init__.py").is_file()


@pytest.mark.parametrize(("room", "optional"), rooms())
def test_every_room_of_the_contracts_is_there(room: str, optional: bool) -> None:
    assert optional or is_there(room)


CUTS = {
    "widgets": {"services", "storage", "calendars", "letters", "interchange", "desktop"},
    "presentation": {"storage", "calendars", "letters", "interchange", "desktop"},
}


@pytest.mark.parametrize(("room", "never"), CUTS.items())
def test_the_cuts_name_every_room_that_is_there(room: str, never: set[str]) -> None:
    contract = CONTRACTS[room]
    assert contract["source_modules"] == [f"followup_desktop.{room}"]
    named = set(contract["forbidden_modules"])
    assert named >= {f"followup_desktop.{other}" for other in never if is_there(other)}
    assert named <= {f"followup_desktop.{other}" for other in never}


def test_domain_and_services_are_cut_off_from_qt_the_data_and_the_calendar_library() -> None:
    contract = CONTRACTS["pure"]
    assert set(contract["source_modules"]) == {"followup_desktop.domain", "followup_desktop.services"}
    assert set(contract["forbidden_modules"]) >= {"PySide6", "peewee", "icalendar"}


def dotted(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def clock_readings(source: str) -> list[tuple[int, str]]:
    """Lines of a program that ask what time it is, by the ends of the names that ruff bans as well."""
    banned = PROJECT["tool"]["ruff"]["lint"]["flake8-tidy-imports"]["banned-api"]
    ends = {".".join(name.split(".")[-2:]) for name, rule in banned.items() if "clock" in rule["msg"]}
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    return [(call.lineno, dotted(call.func)) for call in calls if ".".join(dotted(call.func).split(".")[-2:]) in ends]


@pytest.mark.parametrize("path", HOMES_OF_WIDGETS, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_the_homes_of_widgets_do_not_read_the_clock(path: Path) -> None:
    """Ruff lets QtWidgets in there, and with it all that the same rule bans: the clock is kept out here."""
    assert clock_readings(path.read_text(encoding="utf-8")) == []


def test_a_reading_of_the_clock_is_seen() -> None:
    source = "import datetime\n\ndatetime.datetime.now(zone)\nQDate.currentDate()\n"
    assert clock_readings(source) == [(3, "datetime.datetime.now"), (4, "QDate.currentDate")]


# ------------------------------------------------------------------------------------ what no file may hold

# Put together here, so that this file does not hold what it looks for.
REGISTRIES = re.compile(
    "|".join(
        [
            r"pypi\." + "org",
            r"python" + "hosted",
            r"registry\.npm" + "js",
            r"deb\.deb" + "ian",
            r"npm" + r"js\.",
        ]
    )
    + "|"
    + "--(?:extra-)?"
    + "index-url"
    + "|"
    + "--find"
    + "-links"
    + "|"
    + "--regis"
    + "try"
)
MACHINE_PATHS = re.compile(r"(?<![A-Za-z0-9_.$})*~-])/(?:" + "home|root|work|Users|srv|mnt" + r")/[A-Za-z]")
BINARY = {".png", ".ttf", ".sqlite3", ".ico", ".icns", ".mo", ".qm", ".gz"}


def our_files() -> list[Path]:
    """The files that git keeps or is about to keep; without git, all but what was built."""
    git = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=TOP,
        capture_output=True,
        text=True,
        check=False,
    )
    if git.returncode == 0:
        paths = [TOP / name for name in git.stdout.split("\0") if name]
    else:
        built = {".venv", "build", "dist", "__pycache__"}
        paths = [path for path in TOP.rglob("*") if not built & set(path.relative_to(TOP).parts)]
    return [path for path in paths if path.is_file() and path.suffix not in BINARY]


def lines_with(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for path in our_files():
        for number, line in enumerate(path.read_text(encoding="utf-8", errors="replace").splitlines(), 1):
            if pattern.search(line):
                found.append(f"{path.relative_to(TOP)}:{number}: {line.strip()[:100]}")
    return found


def test_no_file_holds_the_address_of_a_registry() -> None:
    # packaging/pin names the options by which such an address is kept out.
    allowed = ("packaging/pin:",)
    assert [line for line in lines_with(REGISTRIES) if not line.startswith(allowed)] == []


def test_no_file_holds_a_path_of_one_machine() -> None:
    assert lines_with(MACHINE_PATHS) == []


def test_no_lock_file_is_kept() -> None:
    locks = {"uv.lock", "poetry.lock", "pdm.lock", "package-lock.json", "npm-shrinkwrap.json", "yarn.lock"}
    assert [path.name for path in our_files() if path.name in locks] == []


# ------------------------------------------------------------------------------------------------- the pins

PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9.-]*)==(?P<version>(?:[0-9]+!)?[0-9][0-9a-z.]*)(?: ; (?P<marker>.+))?")
HASH = re.compile(r"--hash=sha256:[0-9a-f]{64}")


def pins() -> list[tuple[re.Match[str], list[str]]]:
    text = (TOP / "packaging" / "requirements.txt").read_text(encoding="utf-8")
    lines = [line for line in text.replace("\\\n", "\0").splitlines() if not line.startswith("#")]
    found = []
    for line in lines:
        first, *rest = (part.strip() for part in line.split("\0"))
        pin = PIN.fullmatch(first)
        assert pin, f"not a pinned package: {first}"
        found.append((pin, rest))
    return found


def test_every_pin_has_its_hashes_and_nothing_else() -> None:
    for pin, hashes in pins():
        assert hashes, f"no hash: {pin['name']}"
        assert all(HASH.fullmatch(line) for line in hashes), pin["name"]


def test_everything_that_the_project_names_is_pinned() -> None:
    groups = PROJECT["dependency-groups"]
    wanted = [*PROJECT["project"]["dependencies"], *groups["test"], *groups["check"], *groups["build"]]
    names = {re.split(r"[^A-Za-z0-9.-]", requirement)[0].lower() for requirement in wanted}
    assert names - {pin["name"] for pin, _ in pins()} == set()


@pytest.mark.parametrize("package", ["pyside6-essentials", "shiboken6"])
def test_qt_stays_below_6_12_where_it_would_abort(package: str) -> None:
    by_marker = {pin["marker"]: pin["version"] for pin, _ in pins() if pin["name"] == package}
    assert set(by_marker) == {"python_full_version < '3.12'", "python_full_version >= '3.12'"}
    old, new = (tuple(map(int, by_marker[f"python_full_version {sign} '3.12'"].split("."))) for sign in ("<", ">="))
    assert (6, 8) <= old < (6, 12) <= new
