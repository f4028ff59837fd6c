"""Tables of applications by the command line."""

import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run

TABLE = "Company,Job Title,List,Date Applied\nGlobex,Clerk,Applied,3/12/2026\n=Umbra,Cook,Not selected,4/12/2026\n"


def test_a_table_comes_in_once_and_goes_out_again(followup: Run, tmp_path: Path) -> None:
    table = tmp_path / "huntr.csv"
    table.write_text(TABLE)
    told = followup("import", str(table), status=8)
    assert "Give --dates day-first or --dates month-first." in told.err and told.out == ""
    assert "2 new, 0 changed, 0 the same, 0 skipped." in followup("import", str(table), "--dates", "day-first").out
    assert "0 new, 0 changed, 2 the same" in followup("import", str(table), "--dates", "day-first").out
    assert [one["company"] for one in followup("list", "--json").json] == ["Globex", "=Umbra"]
    out = tmp_path / "out.csv"
    assert followup("export", str(out)).out == "2 applications.\n"
    assert '"\'=Umbra"' in out.read_text("utf-8-sig")
    assert "0 new, 0 changed, 2 the same" in followup("import", str(out)).out
    followup("undo")
    assert followup("list", "--json").json == []


def test_what_cannot_be_taken_is_refused_with_file_row_and_column(followup: Run, tmp_path: Path) -> None:
    table = tmp_path / "bad.csv"
    table.write_text("Company,Role,Applied\nGlobex,Clerk,2026-11-20\nUmbra,Cook,soon\n")
    told = followup("import", str(table), status=8)
    assert told.err == "“bad.csv”: Row 3, “Applied”: “soon” is no date that can be read. Nothing was changed.\n"
    assert followup("list", "--json").json == []
    followup("import", str(table), "--replace", status=2)
    followup("export", str(tmp_path / "out.csv"), "--changed", status=2)
    json = tmp_path / "x.json"
    json.write_text("{}")
    followup("import", str(json), "--dates", "day-first", status=2)


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("Company,Role\nGlobex,Clerk\n", ""),
        ("Company,Role,Zodiac\nGlobex,Clerk,\n", ""),
        ("Company,Role,Zodiac\nGlobex,Clerk,Leo\n", "“Zodiac”."),
        ("Company,Timezone,Role,Country\nGlobex,Mars,Clerk,Germany\n", "“Timezone”, “Country”."),
    ],
)
def test_columns_that_are_left_out_are_named(followup: Run, tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "in.csv").write_text(content)
    counts, *more = followup("import", "in.csv").out.splitlines()
    assert counts == "1 new, 0 changed, 0 the same, 0 skipped."
    assert [line.rpartition(": ")[2] for line in more] == ([told] if told else [])


@pytest.mark.parametrize("content", ["", "Company,Role\n", "Role\nClerk\n", 'Company,Role\n"Globex,Clerk\n'])
def test_every_refusal_names_the_file_once(followup: Run, tmp_path: Path, content: str) -> None:
    (tmp_path / "in.csv").write_text(content)
    refused = followup("import", "in.csv", status=8).err
    assert refused.startswith("“in.csv”: ") and refused.count("in.csv") == 1


@pytest.mark.parametrize("name", ["missing.csv", "missing.json", "folder.csv", "folder.json", "pipe.csv", "pipe.json"])
def test_what_is_no_file_is_refused_and_not_waited_for(followup: Run, tmp_path: Path, name: str) -> None:
    (tmp_path / f"folder{Path(name).suffix}").mkdir()
    os.mkfifo(tmp_path / f"pipe{Path(name).suffix}")
    assert followup("import", name, status=8).err == f"“{name}” is no file; nothing was changed.\n"
