"""Nothing in the program turns data into code: no pickles, no evaluated text, no shell, no items dragged by Qt's own
format.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parent.parent / "followup_desktop"
MODULES = frozenset(
    {"pickle", "cPickle", "_pickle", "marshal", "shelve", "dill", "jsonpickle", "yaml", "code", "runpy"}
)
NAMES = frozenset({"eval", "exec", "compile", "execfile", "input"})
ATTRIBUTES = frozenset({"popen", "spawnl", "spawnv", "load_extension", "enable_load_extension"})
QT = frozenset({"QSettings", "QDataStream", "QJSEngine"})
"""QSettings and QDataStream can bring Python objects back from bytes; a QJSEngine runs what it is given."""


def faults_of(source: str) -> Iterator[str]:
    """What in a module could run something that came as data."""
    for node in ast.walk(ast.parse(source)):
        where = f"line {getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Import):
            yield from (f"{where}: import {one.name}" for one in node.names if one.name.partition(".")[0] in MODULES)
        elif isinstance(node, ast.ImportFrom):
            if (node.module or "").partition(".")[0] in MODULES:
                yield f"{where}: from {node.module}"
            yield from (f"{where}: {one.name}" for one in node.names if one.name in QT)
        elif isinstance(node, ast.Name) and node.id in NAMES | QT:
            yield f"{where}: {node.id}"
        elif isinstance(node, ast.Attribute):
            if node.attr in ATTRIBUTES | QT or ast.unparse(node) == "os.system":
                yield f"{where}: .{node.attr}"
        elif isinstance(node, ast.keyword) and node.arg == "shell":
            yield f"{where}: shell="


def test_no_module_runs_data() -> None:
    found = {
        str(path.relative_to(PROGRAM)): faults
        for path in sorted(PROGRAM.rglob("*.py"))
        if (faults := list(faults_of(path.read_text(encoding="utf-8"))))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from marshal import loads",
        "from PySide6.QtCore import QSettings",
        "QtCore.QDataStream(found)",
        "eval(text)",
        "os.system(text)",
        "subprocess.run(text, shell=True)",
        "connection.enable_load_extension(True)",
    ],
)
def test_what_would_is_seen(source: str) -> None:
    assert len(list(faults_of(source))) == 1
