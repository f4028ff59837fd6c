"""Runs the tests that hold each promise, and says of every promise how many did."""

import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.torture.figures import Figure
from tests.torture.promises import PROMISES, Promise

TOP = Path(__file__).resolve().parent.parent.parent
WANTED = "every test of it"


def measure(folder: Path, promises: Sequence[Promise] = PROMISES) -> list[Figure]:
    """Every promise by its tests, each of which is run once."""
    report = folder / "report.xml"
    tests = list(dict.fromkeys(f"tests/{one}" for promise in promises for one in promise.tests))
    # A file in which one test is named already is run for that one as well.
    whole = {one for one in tests if "::" not in one}
    tests = [one for one in tests if one in whole or one.partition("::")[0] not in whole]
    words = [sys.executable, "-m", "pytest", "-q", "--numprocesses", "2", "--dist", "worksteal"]
    subprocess.run([*words, f"--junitxml={report}", *tests], cwd=TOP, stdout=subprocess.DEVNULL)
    return judged(report.read_text(encoding="utf-8") if report.exists() else "<none/>", promises)


def judged(report: str, promises: Sequence[Promise]) -> list[Figure]:
    """What a report of pytest's (JUnit's XML) says of each promise."""
    ran = [
        (f"{case.get('classname', '').replace('.', '/')}.py", str(case.get("name")).partition("[")[0], _is_good(case))
        for case in ElementTree.fromstring(report).iter("testcase")
    ]
    return [_figure(promise, ran) for promise in promises]


def _is_good(case: ElementTree.Element) -> bool:
    return not any(case.find(trouble) is not None for trouble in ("failure", "error", "skipped"))


def _figure(promise: Promise, ran: Iterable[tuple[str, str, bool]]) -> Figure:
    good: list[str] = []
    bad: list[str] = []
    for one in promise.tests:
        file, _, wanted = one.partition("::")
        found = [(name, is_good) for path, name, is_good in ran if path == f"tests/{file}" and wanted in ("", name)]
        good += [name for name, is_good in found if is_good]
        bad += [name for name, is_good in found if not is_good] if found else [f"{one} did not run"]
    said = f"{len(good)} of {len(good) + len(bad)}" + (f" ({'; '.join(bad[:3])})" if bad else "")
    return Figure(f"{promise.number} {promise.words}", WANTED, said, bool(good) and not bad)
