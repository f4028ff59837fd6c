"""Every promise is held by tests that are there, and what their report says is understood."""

import ast
from pathlib import Path

import pytest

from tests.torture.by_tests import judged
from tests.torture.promises import PROMISES, Promise

TESTS = Path(__file__).resolve().parent.parent


def test_all_promises_are_there() -> None:
    assert [promise.number for promise in PROMISES] == list(range(1, 26))


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: str(promise.number))
def test_the_tests_that_are_named_are_there(promise: Promise) -> None:
    for one in promise.tests:
        file, _, name = one.partition("::")
        tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
        there = {part.name for part in tree.body if isinstance(part, ast.FunctionDef) and part.name.startswith("test_")}
        assert there if not name else name in there, one


REPORT = """<testsuites><testsuite>
<testcase classname="tests.cli.test_a" name="test_one[x]" /><testcase classname="tests.cli.test_a" name="test_two">
<failure /></testcase><testcase classname="tests.cli.test_b" name="test_one" /></testsuite></testsuites>"""


def test_a_promise_is_met_where_every_test_of_it_ran_and_held() -> None:
    promises = [
        Promise(1, "met", ("cli/test_a.py::test_one", "cli/test_b.py")),
        Promise(2, "failed", ("cli/test_a.py",)),
        Promise(3, "never ran", ("cli/test_b.py", "cli/test_c.py")),
        Promise(4, "nothing", ()),
    ]
    figures = judged(REPORT, promises)
    assert [figure.met for figure in figures] == [True, False, False, False]
    assert [figure.found for figure in figures] == [
        "2 of 2",
        "1 of 2 (test_two)",
        "1 of 2 (cli/test_c.py did not run)",
        "0 of 0",
    ]
