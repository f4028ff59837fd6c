"""Every command: what it answers, what it changes, and how it refuses."""

import hashlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from followup_desktop import cli
from followup_desktop.cli.commands import all_named
from tests.cli.conftest import Run

UMBRA = ("add", "Umbra Health", "Data platform lead", "--timezone", "Europe/London", "--country", "GB")


def fingerprint(folder: Path) -> dict[str, str]:
    """Every file of a folder by its bytes."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def interviewed(followup: Run) -> str:
    application = followup(*UMBRA, "--stage", "applied", "--applied-on", "2026-11-09").out.strip()
    followup("contact", application, "Åsa Lind", "role=hiring_manager", "phone=+44 20 7946 0123")
    followup(
        "interview", application, "--starts-at", "2026-11-20T14:30:00+00:00", "--ends-at",
        "2026-11-20T15:30:00+00:00", "--with", "Åsa Lind",
    )  # fmt: skip
    return application


def test_an_interview_that_is_called_off_is_recorded_as_that(followup: Run) -> None:
    application = interviewed(followup)
    followup("interview", application, "--call-off")
    assert followup("show", application, "--json").json["interviews"][0]["called_off"] is True
    assert followup("changes", "--json").json[-1]["deed"] == "call_off"


def test_the_example_of_the_contract(followup: Run) -> None:
    application = interviewed(followup)
    told = followup("interview", application, "--asked", "--decision", "2026-12-04", "--signal", "welcome")
    assert "by Fri 4 Dec" in told.out
    call = followup("plan", application, "--json").json[-1]
    interview = followup("show", application, "--json").json["interviews"][0]["id"]
    assert call == {
        "application": application,
        "company": "Umbra Health",
        "role": "Data platform lead",
        "key": f"decision_call:{interview}:1",
        "kind": "decision_call",
        "step": 4,
        "state": "planned",
        "channel": "voicemail",
        "contact": "Åsa Lind",
        "due_on": "2026-12-07",
        "due_at": None,
        "slot_start": "2026-12-07T17:30:00+00:00",
        "slot_end": "2026-12-07T17:45:00+00:00",
        "timezone": "Europe/London",
        "all_day": False,
        "overdue": False,
        "needs": ["user_name"],
        "why": call["why"],
    }
    assert "They said by Fri 4 Dec" in call["why"]
    assert "17:30 in London" in call["why"]


def test_all_day_items_are_dates(followup: Run) -> None:
    application = followup("add", "Vandelay", "Engineer", "--stage", "offer", "--offer-reply-by", "2026-11-26").out
    (item,) = followup("plan", application.strip(), "--json").json
    assert (item["slot_start"], item["slot_end"], item["all_day"]) == ("2026-11-26", "2026-11-27", True)
    assert (item["kind"], item["channel"], item["contact"]) == ("offer_reply", "decide", None)


def test_plan_until_and_all(followup: Run) -> None:
    application = interviewed(followup)
    assert followup("plan", "--until", "2026-11-22", "--json").json == []
    notes = next(f["key"] for f in followup("plan", "--json").json if f["kind"] == "interview_notes")
    followup("done", application, notes)
    states = {f["key"]: f["state"] for f in followup("plan", "--all", "--json").json}
    assert states[notes] == "done"
    assert states["application_call:1"] == "cancelled"


def test_list_and_show(followup: Run) -> None:
    application = interviewed(followup)
    (card,) = followup("list", "--json").json
    assert (card["id"], card["stage"], card["next"]["kind"]) == (application, "interviewing", "interview_notes")
    assert followup("list", "--stage", "offer", "--json").json == []
    assert "Umbra Health" in followup("list").out
    assert "Åsa Lind" in followup("show", application[:8]).out


def test_list_finds_by_any_text(followup: Run) -> None:
    umbra = interviewed(followup)
    globex = followup("add", "Globex", "Backend engineer").out.strip()
    followup("edit", globex, "archived=true")
    found = {text: [c["id"] for c in followup("list", "--search", text, "--json").json] for text in (
        "UMBRA", "asa li", "engineer", "asa globex", '"', "")}  # fmt: skip
    assert (found["UMBRA"], found["asa li"], found["engineer"]) == ([umbra], [umbra], [globex])
    assert (found["asa globex"], set(found['"']), set(found[""])) == ([], {umbra, globex}, {umbra, globex})
    assert followup("list", "--search", "asa", "--stage", "offer").out == ""


@pytest.mark.parametrize("tags", ["python, remote work", '["python", "remote work"]'])
def test_tags_are_words_between_commas_or_a_list_as_in_the_schema(followup: Run, tags: str) -> None:
    application = followup(*UMBRA, "--tags", tags).out.strip()
    assert followup("show", application, "--json").json["tags"] == ["python", "remote work"]
    followup("edit", application, "tags=")
    assert followup("show", application, "--json").json["tags"] == []


def test_one_application_is_counted_as_one(followup: Run) -> None:
    followup(*UMBRA)
    assert followup("export", "all.json").out == followup("export", "all.csv").out == "1 application.\n"


def test_undo_and_redo_reach_into_earlier_runs(followup: Run) -> None:
    application = interviewed(followup)
    before = followup("show", application, "--json").json
    assert "cancels" in followup("move", application, "closed", "--outcome", "rejected").out
    assert "Undone: move" in followup("undo").out
    after = followup("show", application, "--json").json
    assert after == before
    followup("redo")
    assert followup("show", application, "--json").json["outcome"] == "rejected"
    history = followup("changes", "--json").json
    assert [change["deed"] for change in history] == ["add", "contact", "interview", "move", "undo", "redo"]
    assert [change["number"] for change in history] == [1, 2, 3, 4, 5, 6]
    assert followup("changes", "--since", "5", "--json").json[0]["deed"] == "redo"


def test_undo_of_nothing_is_told(followup: Run) -> None:
    assert followup("undo", status=1).err == "There is nothing to undo.\n"


def test_settings_and_snoozing(followup: Run) -> None:
    followup("set", "user_name", "Priya Nair")
    followup("set", "timezone", "Europe/London")
    followup("set", "live_windows", '[["09:00", "12:00"]]')
    application = followup(*UMBRA, "--stage", "applied", "--applied-on", "2026-11-16").out.strip()
    (call,) = followup("plan", "--json").json
    assert call["slot_start"] == "2026-11-23T10:00:00+00:00"
    refusal = followup("snooze", application, call["key"], "2026-11-24T06:00:00+00:00", status=8)
    assert "06:00 in London" in refusal.err
    followup("snooze", application, call["key"], "2026-11-24T10:30:00+00:00")
    assert followup("plan", "--json").json[0]["slot_start"] == "2026-11-24T10:30:00+00:00"


@pytest.mark.parametrize(
    ("words", "status", "named"),
    [
        (("move", "{id}", "limbo"), 8, "stage"),
        (("move", "{id}", "closed", "--outcome", "sad"), 8, "outcome"),
        (("interview", "{id}", "--starts-at", "2026-11-20T15:00Z", "--ends-at", "2026-11-20T14:00Z"), 8, "ends_at"),
        (("edit", "{id}", "timezone=Europe/Nowhere"), 8, "timezone"),
        (("edit", "{id}", "stage=applied"), 8, "stage"),
        (("edit", "{id}", "colour=red"), 8, "colour"),
        (("edit", "{id}", "no_calls=perhaps"), 8, "no_calls"),
        (("edit", "{id}", "nonsense"), 2, "FIELD=VALUE"),
        (("edit", "{id}", "company=A", "company=B"), 2, "company"),
        (("edit", "{id}", 'tags=["python"'), 8, "tags"),
        (("show", "ffffffff"), 8, "ID"),
        (("set", "moon", "1"), 8, "moon"),
        (("set", "lapse_after_days", "none"), 8, "lapse_after_days"),
        (("log", "{id}", "stage"), 8, "stage"),
        (("done", "{id}", "nothing"), 8, "KEY"),
        (("import", "missing.json"), 8, "missing.json"),
        (("export", "plan.txt"), 8, "plan.txt"),
        (("export", "all.json", "--changed"), 2, "--changed"),
        (("dance",), 2, "dance"),
        (("add", "only one"), 2, "ROLE"),
        (("plan", "--until", "soon"), 8, "until"),
    ],
)
def test_bad_input_gets_one_sentence_and_changes_nothing(
    followup: Run, words: tuple[str, ...], status: int, named: str
) -> None:
    application = followup(*UMBRA).out.strip()
    before = followup("changes", "--json").json
    result = followup(*(word.format(id=application) for word in words), status=status)
    assert result.out == ""
    assert named in result.err
    assert result.err.count("\n") == 1
    assert "Traceback" not in result.err
    assert followup("changes", "--json").json == before


def test_with_json_a_fault_is_a_json_line(followup: Run) -> None:
    result = followup("show", "ffffffff", "--json", status=8)
    assert result.out == ""
    assert json.loads(result.err)["field"] == "ID"


def test_a_present_that_is_none_is_wrong_usage(followup: Run) -> None:
    assert "2026-11-23" in followup("list", now="tomorrow", status=2).err


@pytest.mark.parametrize("now", ["1902-01-01T00:00:00Z", "2198-12-31T23:59:59Z"])
def test_from_the_first_present_to_the_last_everything_can_be_read_again(
    followup: Run, tmp_path: Path, now: str
) -> None:
    followup("sample", now=now)
    followup("export", "all.json", now=now)
    followup("import", str(tmp_path / "all.json"), now=now, folder=tmp_path / "other")
    assert (
        followup("plan", "--json", now=now).json == followup("plan", "--json", now=now, folder=tmp_path / "other").json
    )


@pytest.mark.parametrize("now", ["1901-12-31T23:59:59Z", "2199-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00"])
def test_a_present_beyond_the_years_is_wrong_usage(followup: Run, now: str) -> None:
    assert "1902 to 2198" in followup("list", now=now, status=2).err


def test_export_import_export_is_lossless(followup: Run, tmp_path: Path) -> None:
    followup("sample")
    followup("set", "application_call_after_days", "6")
    followup("export", "schedule.ics")
    followup("skip", next(a["id"] for a in followup("list", "--json").json if a["company"] == "Globex"),
             "application_call:1")  # fmt: skip
    followup("export", "first.json")
    followup("import", str(tmp_path / "first.json"), folder=tmp_path / "other")
    followup("export", str(tmp_path / "second.json"), folder=tmp_path / "other")
    assert (tmp_path / "first.json").read_bytes() == (tmp_path / "second.json").read_bytes()
    assert followup("plan", "--json").json == followup("plan", "--json", folder=tmp_path / "other").json


def test_an_export_fits_the_schema(followup: Run, tmp_path: Path, interchange_schema: dict[str, Any]) -> None:
    followup("sample")
    followup("export", "schedule.ics")
    followup("export", "all.json")
    document = json.loads((tmp_path / "all.json").read_text(encoding="utf-8"))
    jsonschema.validate(document, interchange_schema, format_checker=jsonschema.FormatChecker())
    assert len(document["applications"]) >= 12


def test_importing_twice_is_importing_once(followup: Run, tmp_path: Path) -> None:
    file = {
        "format": "followup-desktop",
        "version": 1,
        "applications": [{"company": "Globex", "role": "Engineer", "contacts": [{"name": "Sam Weber"}]}] * 2,
    }
    (tmp_path / "in.json").write_text(json.dumps(file))
    assert followup("import", "in.json").out == "2 new, 0 changed, 0 the same.\n"
    assert followup("import", "in.json").out == "0 new, 0 changed, 2 the same.\n"
    followup("undo")
    assert followup("list", "--json").json == []


def test_an_import_changes_only_what_the_file_names(followup: Run, tmp_path: Path) -> None:
    application = followup(*UMBRA, "--notes", "Keep me").out.strip()
    file = {
        "format": "followup-desktop",
        "version": 1,
        "applications": [{"id": application, "company": "Umbra", "role": "Lead"}],
    }
    (tmp_path / "in.json").write_text(json.dumps(file))
    assert followup("import", "in.json").out == "0 new, 1 changed, 0 the same.\n"
    shown = followup("show", application, "--json").json
    assert (shown["company"], shown["notes"], shown["timezone"]) == ("Umbra", "Keep me", "Europe/London")


def test_import_with_replace_puts_the_file_in_place_of_everything(followup: Run, tmp_path: Path) -> None:
    followup("sample")
    file = {"format": "followup-desktop", "version": 1, "applications": [{"company": "Globex", "role": "Engineer"}]}
    (tmp_path / "in.json").write_text(json.dumps(file))
    followup("import", "in.json", "--replace")
    assert [card["company"] for card in followup("list", "--json").json] == ["Globex"]
    followup("undo")
    assert len(followup("list", "--json").json) >= 12


APPLICATION = {"company": "Globex", "role": "Engineer"}
GOOD = {"format": "followup-desktop", "version": 1, "applications": [APPLICATION]}


@pytest.mark.parametrize(
    ("content", "named"),
    [
        (b"{", "JSON"),
        (b"\xff\xfe", "UTF-8"),
        (b"[" * 100_000, "JSON"),
        (b"[1e999]", "format"),
        (json.dumps({**GOOD, "version": 2}).encode(), "newer version"),
        (json.dumps({**GOOD, "format": "other"}).encode(), "format"),
        (json.dumps({**GOOD, "aplications": []}).encode(), "aplications"),
        (json.dumps({**GOOD, "applications": [APPLICATION, {"role": "x"}]}).encode(), "applications[1].company"),
        (json.dumps({**GOOD, "applications": [{**APPLICATION, "colour": 1}]}).encode(), "applications[0].colour"),
        (json.dumps({**GOOD, "applications": [{**APPLICATION, "stage": "limbo"}]}).encode(), "applications[0].stage"),
        (
            json.dumps({**GOOD, "applications": [{**APPLICATION, "timezone": "Mars/Base"}]}).encode(),
            "applications[0].timezone",
        ),
        (
            json.dumps(
                {
                    **GOOD,
                    "applications": [
                        {
                            **APPLICATION,
                            "interviews": [{"starts_at": "2026-11-20T15:00Z", "ends_at": "2026-11-20T14:00Z"}],
                        }
                    ],
                }
            ).encode(),
            "applications[0].interviews[0].ends_at",
        ),
        (
            json.dumps({**GOOD, "applications": [{**APPLICATION, "follow_ups": [{"key": "x", "state": "done"}]}]})
            .encode(),
            "applications[0].follow_ups[0].key",
        ),
        (json.dumps({**GOOD, "settings": {"lapse_after_days": 0}}).encode(), "“settings.lapse_after_days”"),
        (json.dumps({**GOOD, "settings": {"timezone": ""}}).encode(), "“settings.timezone”"),
        (json.dumps({**GOOD, "settings": {"live_windows": [[]]}}).encode(), "“settings.live_windows”"),
        (json.dumps({**GOOD, "settings": {"own_day_end": "24:00"}}).encode(), "“settings.own_day_end”"),
    ],
)  # fmt: skip
def test_a_bad_file_is_refused_by_field_and_nothing_is_kept(
    followup: Run, tmp_path: Path, content: bytes, named: str
) -> None:
    followup(*UMBRA)
    before = followup("list", "--json").json
    (tmp_path / "in.json").write_bytes(content)
    result = followup("import", "in.json", status=8)
    assert result.err.startswith("“in.json”: ")
    assert named in result.err
    assert "nothing was changed" in result.err
    assert result.err.count("\n") == 1
    assert followup("list", "--json").json == before


def test_check_names_the_versions(followup: Run) -> None:
    followup(*UMBRA)
    checked = followup("check", "--json").json
    assert checked["ok"] is True
    assert set(checked["versions"]) >= {"program", "schema", "sqlite", "qt"}


def test_a_folder_from_a_newer_version_is_refused_untouched(followup: Run, tmp_path: Path) -> None:
    followup(*UMBRA)
    data = tmp_path / "data" / "followup.sqlite3"
    content = bytearray(data.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    data.write_bytes(content)
    before = fingerprint(tmp_path / "data")
    result = followup("list", status=4)
    assert "99" in result.err
    assert fingerprint(tmp_path / "data") == before


def test_a_letter_needs_anyway(followup: Run) -> None:
    application = interviewed(followup)
    key = next(f["key"] for f in followup("plan", "--json").json if f["kind"] == "thank_you_note")
    assert "--anyway" in followup("done", application, key, status=1).err
    followup("done", application, key, "--anyway")


def test_version_and_help_need_no_data(followup: Run, tmp_path: Path) -> None:
    assert "0.1.0" in followup("--version").out
    assert "snooze" in followup("--help").out
    assert "INSTANT" in followup("snooze", "--help").out
    assert not (tmp_path / "data").exists()


# What was promised, in words ------------------------------------------------------------------------------------------


def test_a_decision_in_words_is_read_and_said_back(followup: Run) -> None:
    application = followup("add", "Umbra Health", "Data platform lead", "--timezone", "Europe/London").out.strip()
    told = followup(
        "interview", application, "--starts-at", "2026-11-20T14:30Z", "--ends-at", "2026-11-20T15:30Z",
        "--decision", "We'll decide in two weeks.",
    )  # fmt: skip
    assert "Read as: by Fri 4 Dec." in told.out
    (interview,) = followup("show", application, "--json").json["interviews"]
    assert (interview["decision_on"], interview["promise_words"]) == ("2026-12-04", "We'll decide in two weeks.")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("soon", "No date can be read in “soon”"),
        ("after the 15th", "“after the 15th” is read as not before Wed 16 Dec, which names no last day"),
        ("next Friday", "“next Friday” could mean on Fri 4 Dec, or something else"),
        ("04/12/2026", "No date can be read"),
    ],
)
def test_a_decision_that_is_not_sure_is_refused_and_said_back(followup: Run, words: str, said: str) -> None:
    application = followup("add", "Umbra Health", "Data platform lead").out.strip()
    before = followup("show", application, "--json").out
    refused = followup(
        "interview", application, "--starts-at", "2026-11-24T14:30Z", "--ends-at", "2026-11-24T15:30Z",
        "--decision", words, status=8,
    )  # fmt: skip
    assert said in refused.err
    assert followup("show", application, "--json").out == before


# Backups --------------------------------------------------------------------------------------------------------------


def test_a_backup_is_written_and_listed(followup: Run, tmp_path: Path) -> None:
    followup(*UMBRA)
    (path,) = followup("backup").out.splitlines()
    assert path == str(tmp_path / "data" / "backups" / "backup-20261123T100000Z.sqlite3")
    assert followup("backup", "mine.sqlite3").out.strip() == str(tmp_path / "mine.sqlite3")
    listed, of_the_day = followup("backups", "--json").json
    assert Path(of_the_day["path"]).name == "daily-20261123T100000Z.sqlite3" and of_the_day["applications"] == 1
    assert listed == {
        "path": path,
        "at": "2026-11-23T10:00:00Z",
        "size": Path(path).stat().st_size,
        "good": True,
        "applications": 1,
    }
    assert " 1 application " in followup("backups").out


def test_a_command_that_changes_something_makes_the_backup_of_the_day(followup: Run, tmp_path: Path) -> None:
    folder = tmp_path / "data" / "backups"
    followup("list")
    assert not folder.exists()
    for hour in ("09", "10", "11"):
        followup("add", "Globex", hour, now=f"2026-11-23T{hour}:00:00+00:00")
    followup("add", "Initech", "R", now="2026-11-24T09:00:00+00:00")
    assert sorted(path.name for path in folder.glob("*.sqlite3")) == [
        "daily-20261123T090000Z.sqlite3", "daily-20261124T090000Z.sqlite3"
    ]  # fmt: skip
    followup("list", now="2026-11-26T09:00:00+00:00")
    assert len(list(folder.glob("*.sqlite3"))) == 2


def test_a_backup_of_the_day_that_cannot_be_written_is_told_and_the_change_is_kept(
    followup: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "no room")

    monkeypatch.setattr("followup_desktop.storage.backups.sync_file", no_room)
    told = followup(*UMBRA)
    assert "the backup was not written, and the data are untouched" in told.err
    assert [card["company"] for card in followup("list", "--json").json] == ["Umbra Health"]


def test_a_damaged_backup_is_told_by_the_exit_status(followup: Run) -> None:
    followup(*UMBRA)
    path = Path(followup("backup").out.strip())
    path.write_bytes(path.read_bytes()[:5000])
    assert "damaged" in followup("backups", status=1).out
    assert [one["good"] for one in followup("backups", "--json", status=1).json] == [False, True]


def test_a_backup_into_no_folder_is_refused(followup: Run) -> None:
    refused = followup("backup", "nowhere/mine.sqlite3", status=8)
    assert "nothing was written" in refused.err and refused.out == ""


def test_a_backup_is_restored_and_what_stood_before_is_kept(followup: Run, tmp_path: Path) -> None:
    followup("sample")
    backup = Path(followup("backup").out.strip())
    everything = followup("list", "--json").json
    later = followup("add", "Later", "R", now="2026-11-23T11:00:00+00:00").out.strip()
    told = followup("restore", str(backup), now="2026-11-23T12:00:00+00:00").out.splitlines()
    assert followup("list", "--json").json == everything
    before = Path(told[1].removeprefix("What stood before is in "))
    assert told[0] == f"{len(everything)} applications." and before.name == "before-restore-20261123T120000Z.sqlite3"
    followup("restore", before.name, now="2026-11-23T13:00:00+00:00")
    assert later in [card["id"] for card in followup("list", "--json").json]
    assert all(one["good"] for one in followup("backups", "--json").json)
    (tmp_path / "text.sqlite3").write_text("no backup")
    for wrong in ("text.sqlite3", "nowhere.sqlite3", "data"):
        assert followup("restore", wrong, status=8).err == (
            f"“{wrong}” is no sound backup of Followup; nothing was changed. Choose another backup.\n"
        )


def test_a_backup_of_the_future_is_restored_after_the_clock_was_set_back(followup: Run) -> None:
    followup("sample", now="2026-11-23T10:00:00+00:00")
    backup = Path(followup("backup", now="2026-11-23T10:00:00+00:00").out.strip())
    everything = followup("list", "--json").json
    back = "2026-11-20T08:00:00+00:00"
    later = followup("add", "Later", "R", now=back).out.strip()
    told = followup("restore", backup.name, now=back).out.splitlines()
    before = Path(told[1].removeprefix("What stood before is in "))
    assert before.name == "before-restore-20261120T080000Z.sqlite3"
    assert followup("list", "--json").json == everything
    listed = followup("backups", "--json", now=back).json
    assert [one["at"] for one in listed] == sorted((one["at"] for one in listed), reverse=True)
    assert {str(backup), str(before)} <= {one["path"] for one in listed if one["good"]}
    followup("restore", before.name, now=back)
    assert later in [card["id"] for card in followup("list", "--json").json]
    assert backup.exists() and before.exists()


def test_damaged_data_are_told_exported_as_far_as_they_can_be_read_and_restored(followup: Run, tmp_path: Path) -> None:
    followup("sample")
    backup = Path(followup("backup").out.strip())
    data = tmp_path / "data" / "followup.sqlite3"
    content = bytearray(data.read_bytes())
    content[-10] ^= 255
    data.write_bytes(content)
    before = fingerprint(tmp_path / "data")
    for command in (("list",), ("plan", "--json"), ("undo",), ("add", "X", "R"), ("check",)):
        assert "Restore a backup, or export what can still be read." in followup(*command, status=5).err
    told = followup("export", "rest.json", status=5)
    assert told.out == "13 applications.\n" and "damaged" in told.err
    assert len(json.loads((tmp_path / "rest.json").read_text(encoding="utf-8"))["applications"]) == 13
    assert [one["good"] for one in followup("backups", "--json", status=5).json] == [True, True]
    assert followup("restore", "nowhere.sqlite3", status=8).err.startswith("“nowhere.sqlite3” is no sound backup")
    assert fingerprint(tmp_path / "data") == before
    kept = followup("restore", backup.name).out
    assert "The damaged data file is kept: " in kept
    assert len(followup("list", "--json").json) == 13
    assert Path(kept.split(": ")[1].strip()).read_bytes() == bytes(content)


def test_a_command_loads_what_it_needs_and_every_module_of_commands_is_known() -> None:
    here = Path(cli.__file__).parent
    modules = {path.stem for path in here.glob("*_commands.py")} | {"apply_command", "plan_command"}
    assert {str(command.callback.__module__).rpartition(".")[2] for command in all_named().values()} == modules
    script = "from followup_desktop.cli.commands import named; named('plan'); import sys; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    loaded = run.stdout.split()
    assert "followup_desktop.cli.plan_command" in loaded
    assert "followup_desktop.cli.data_commands" not in loaded
