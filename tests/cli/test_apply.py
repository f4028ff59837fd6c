"""Deeds as JSON lines: each durable before its answer, told in its place where it is refused, numbered without gaps."""

import io
import json
import os
import re
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from followup_desktop.cli import apply_command
from followup_desktop.fault_points import POINTS
from tests.cli.conftest import NOW, Result, Run
from tests.storage.programs import TOP

Apply = Callable[..., tuple[Result, list[dict[str, Any]]]]
APP = "00000000-0000-4000-8000-000000000001"
ADD = {"do": "add", "id": APP, "company": "Umbra Health", "role": "Data lead"}


@pytest.fixture
def apply(followup: Run, monkeypatch: pytest.MonkeyPatch) -> Apply:
    """Gives these deeds, or lines as they are, to ``apply``; its answers as JSON."""

    def run(*deeds: dict[str, Any] | str | bytes, status: int = 0) -> tuple[Result, list[dict[str, Any]]]:
        lines = [deed if isinstance(deed, str | bytes) else json.dumps(deed) for deed in deeds]
        content = b"\n".join(line if isinstance(line, bytes) else line.encode() for line in lines) + b"\n"
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))
        result = followup("apply", status=status)
        return result, [json.loads(line) for line in result.out.splitlines()]

    return run


def test_every_deed_is_carried_out_and_the_numbers_rise_by_one(apply: Apply, followup: Run) -> None:
    round_one = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"}
    _, answers = apply(
        {**ADD, "stage": "applied", "applied_on": "2026-11-09", "contacts": [{"name": "Åsa Lind"}], "tags": ["x"]},
        {"do": "edit", "id": APP, "salary": "£90k"},
        {"do": "log", "id": APP, "kind": "voicemail", "text": "left word", "at": "2026-11-18T17:30:00+00:00"},
        {"do": "interview", "id": APP, **round_one, "with": ["Åsa Lind"]},
        {"do": "note", "id": APP, "text": "a calm room"},
        {"do": "move", "id": APP, "stage": "waiting"},
        {"do": "undo"},
        {"do": "redo"},
        {"do": "add", "company": "Other", "role": "R"},
        {"do": "move", "id": APP, "stage": "closed", "outcome": "rejected", "on": "2026-11-22"},
    )
    assert answers == [{"ok": True, "change": n} for n in range(1, 11)]
    shown = followup("show", APP, "--json").json
    assert (shown["salary"], shown["stage"], shown["outcome"], shown["closed_on"]) == (
        "£90k", "closed", "rejected", "2026-11-22",
    )  # fmt: skip
    assert shown["interviews"][0]["contact_ids"] == [shown["contacts"][0]["id"]]
    assert [a["text"] for a in shown["activity"] if a["kind"] in ("note", "voicemail")] == ["left word", "a calm room"]
    assert len(followup("list", "--json").json) == 2
    assert [one["deed"] for one in followup("changes", "--json").json][:4] == ["add", "edit", "log", "interview"]


def test_an_interview_is_changed_and_a_follow_up_done_by_its_key(apply: Apply, followup: Run) -> None:
    apply(
        ADD,
        {"do": "interview", "id": APP, "starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"},
    )
    held = followup("show", APP, "--json").json["interviews"][0]["id"]
    _, (noted,) = apply({"do": "interview", "id": APP, "interview": held, "asked_process": True, "learned": "much"})
    assert noted["ok"]
    key = followup("plan", APP, "--json").json[0]["key"]
    _, answers = apply({"do": "done", "id": APP, "key": key, "anyway": True}, {"do": "delete", "id": APP})
    assert [answer["ok"] for answer in answers] == [True, True]
    assert followup("list", "--json").json == []


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("not JSON", "the line"),
        ("[]", "the line"),
        ('{"do": "add", "do": "add"}', "twice"),
        ("[" * 100_000, "the line"),
        (b"\xff\xfe", "the line"),
        ({"do": "dance"}, "“do”"),
        ({}, "“do”"),
        ({"do": ["add"]}, "“do”"),
        ({"do": "add", "role": "R"}, "“company”"),
        ({"do": "add", "company": "C", "role": "R", "colour": "red"}, "“colour”"),
        ({"do": "add", "company": "C", "role": "R", "contacts": [{"title": "x"}]}, "“contacts[0].name”"),
        (ADD, "already"),
        ({"do": "edit", "company": "C"}, "“id”"),
        ({"do": "edit", "id": str(uuid.UUID(int=9)), "company": "C"}, "no such application"),
        ({"do": "move", "id": APP, "stage": "nowhere"}, "“stage”"),
        ({"do": "log", "id": APP, "kind": "created"}, "“kind”"),
        ({"do": "interview", "id": APP, "starts_at": "2026-11-20T14:30:00Z"}, "“ends_at”"),
        ({"do": "interview", "id": APP, "interview": APP, "learned": "x"}, "no such interview"),
        ({"do": "done", "id": APP, "key": "x"}, "“key”"),
        ({"do": "undo", "steps": 2}, "“steps”"),
    ],
    ids=str,
)  # fmt: skip
def test_what_is_refused_is_told_in_its_place_and_the_next_is_carried_out(
    apply: Apply, line: dict[str, Any] | str | bytes, said: str
) -> None:
    result, answers = apply(ADD, line, {"do": "edit", "id": APP, "notes": "after it"}, status=8)
    assert [answer["ok"] for answer in answers] == [True, False, True]
    assert (answers[1]["status"], answers[2]["change"]) == (8, 2)
    assert said in answers[1]["error"]
    assert result.err == "1 of 3 deeds was refused; each is told in its place, the others are saved.\n"


def test_nothing_to_undo_is_told_and_an_empty_line_is_none(apply: Apply) -> None:
    _, answers = apply("", {"do": "undo"}, "  ", status=1)
    assert [answer["status"] for answer in answers] == [1]


def test_a_line_that_is_too_long_is_passed_over(apply: Apply, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apply_command, "LONGEST_LINE", 200)
    _, answers = apply({**ADD, "notes": "x" * 3000}, ADD, status=8)
    assert [(answer["ok"], answer.get("change")) for answer in answers] == [(False, None), (True, 1)]


def test_each_answer_comes_before_the_next_deed_is_given(tmp_path: Path) -> None:
    program = subprocess.Popen(
        [sys.executable, "-m", "followup_desktop", "--data-dir", str(tmp_path / "data"), "--now", NOW, "apply"],
        cwd=TOP, env={**os.environ}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert program.stdin is not None and program.stdout is not None
    for number in range(1, 4):
        program.stdin.write(json.dumps({"do": "add", "company": f"C{number}", "role": "R"}) + "\n")
        program.stdin.flush()
        assert json.loads(program.stdout.readline()) == {"ok": True, "change": number}
    program.stdin.close()
    assert (program.wait(), program.stdout.read()) == (0, "")
    program.stdout.close()


def test_a_fault_at_the_commit_is_our_own_and_ends_it(
    apply: Apply, followup: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(ADD)
    monkeypatch.setenv("FOLLOWUP_FAULT", "tx.before_commit:raise")
    _, answers = apply({"do": "edit", "id": APP, "notes": "lost"}, {"do": "edit", "id": APP, "notes": "x"}, status=70)
    assert [(answer["ok"], answer["status"]) for answer in answers] == [(False, 70)]
    monkeypatch.delenv("FOLLOWUP_FAULT")
    assert followup("show", APP, "--json").json["notes"] == ""


def test_the_points_of_faults_are_listed_without_any_data(followup: Run, tmp_path: Path) -> None:
    listed = [line.split()[0] for line in followup("faults").out.splitlines()]
    assert listed == list(POINTS)
    assert not (tmp_path / "data").exists()


def test_every_point_of_a_fault_is_struck_somewhere_and_none_that_is_not_named() -> None:
    sources = (path.read_text(encoding="utf-8") for path in sorted((TOP / "followup_desktop").rglob("*.py")))
    struck = {point for source in sources for point in re.findall(r'\bstrike\("([^"]+)"\)', source)}
    assert struck == set(POINTS)


def test_an_import_that_is_struck_between_two_rows_leaves_nothing(
    followup: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    followup("sample")
    followup("export", "all.json")
    other = tmp_path / "other"
    monkeypatch.setenv("FOLLOWUP_FAULT", "import.row:raise")
    followup("import", "all.json", folder=other, status=70)
    monkeypatch.delenv("FOLLOWUP_FAULT")
    assert followup("list", "--json", folder=other).json == []
    assert followup("changes", "--json", folder=other).json == []
