"""Qt as the program loads it: with less than Qt for Python usually does, and the same in everything that is used."""

import subprocess
import sys

AS_EVER = ""
AS_HERE = """
import builtins, re
before = re.compile, builtins.__import__
from followup_desktop.qt_application import load_qt
load_qt()
assert (re.compile, builtins.__import__) == before
"""
READING_SIGNATURES = """
import sys
from PySide6.QtCore import QPoint
from shibokensupport.signature import parser
from shibokensupport.signature.lib import pyi_generator

try:
    QPoint("here")
except TypeError as fault:
    print(fault)
print(parser.arglistParser.parse("a: int, b: Dict[str, Tuple[int, int]] = (1, 2), c = '(,'"))
print(sorted((name, module.__file__) for name, module in sys.modules.items() if "support" in name))
print(QPoint.__doc__)
print(pyi_generator.Formatter.brace_searcher.groups, pyi_generator.Formatter.split("one(two), three"))
"""


def said(loading: str) -> str:
    words = [sys.executable, "-c", loading + READING_SIGNATURES]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def test_signatures_are_read_as_ever() -> None:
    found = said(AS_HERE)
    assert "PySide6.QtCore.QPoint" in found and "Dict[str, Tuple[int, int]]" in found
    assert found == said(AS_EVER)
