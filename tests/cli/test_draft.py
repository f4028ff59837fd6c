"""``draft``: the letter with what proofreading finds, or the script of a call."""

import json
from pathlib import Path

from tests.cli.conftest import Run
from tests.cli.test_commands import UMBRA, interviewed


def key_of(followup: Run, application: str, kind: str) -> str:
    return next(item["key"] for item in followup("plan", application, "--json").json if item["kind"] == kind)


def with_notes(followup: Run) -> str:
    application = interviewed(followup)
    followup("set", "user_name", "Robin Moss")
    followup(
        "interview", application, "--asked", "--decision", "2026-12-04", "--learned",
        "your team cut claim review to four minutes with streaming joins",
    )  # fmt: skip
    followup("contact", application, "Åsa Lind", "email=lind@umbra.example")
    return application


def test_a_letter_from_a_template_passes(followup: Run) -> None:
    application = with_notes(followup)
    key = key_of(followup, application, "thank_you_note")
    found = followup("draft", application, key, "--json").json
    assert found["text"].startswith("Dear Åsa Lind,\n\nThank you")
    assert (found["passed"], found["read"], found["findings"], found["kept"]) == (True, True, [], False)
    assert (found["kind"], found["channel"], found["dialect"]) == ("thank_you_note", "email", "GB")
    assert (found["contact"], found["email"]) == ("Åsa Lind", "lind@umbra.example")
    assert {point["name"] for point in found["points"]} >= {"name", "greeting", "learned", "closing", "length"}
    assert found["words"] == sum(1 for _ in found["text"].replace("-", "").split())


def test_it_changes_nothing_and_reads_as_text(followup: Run) -> None:
    application = with_notes(followup)
    before = followup("changes", "--json").json
    said = followup("draft", application, key_of(followup, application, "thank_you_note")).out
    assert "To: Åsa Lind <lind@umbra.example>\nSubject: Thank you" in said
    assert "ok     Names Åsa Lind\n" in said
    assert followup("changes", "--json").json == before


def test_a_letter_by_hand_goes_to_an_address_and_has_no_subject(followup: Run) -> None:
    application = with_notes(followup)
    followup("interview", application, "--interview", "1", "--thank-by", "letter")
    key = key_of(followup, application, "thank_you_note")
    assert followup("draft", application, key).out.startswith("To: Åsa Lind\n\nDear Åsa Lind,\n")
    followup("contact", application, "Åsa Lind", "address=1 High Street\nLondon")
    assert followup("draft", application, key).out.startswith("To: Åsa Lind, 1 High Street London\n\nDear Åsa Lind,\n")
    found = followup("draft", application, key, "--json").json
    assert (found["channel"], found["address"]) == ("letter", "1 High Street\nLondon")


def test_a_kept_letter_is_shown_with_its_mistakes(followup: Run) -> None:
    application = with_notes(followup)
    key = key_of(followup, application, "thank_you_note")
    followup("export", "all.json")
    file = Path("all.json")
    document = json.loads(file.read_text(encoding="utf-8"))
    text = "Dear Åsa Lind,\n\nThankyou for the oppurtunity.\n"
    document["applications"][0]["follow_ups"] = [{"key": key, "state": "planned", "subject": "Hi", "body": text}]
    file.write_text(json.dumps(document), encoding="utf-8")
    followup("import", "all.json", "--replace")
    found = followup("draft", application, key, "--json").json
    assert (found["kept"], found["passed"]) == (True, False)
    marks = {one["text"]: one for one in found["findings"]}
    assert marks["oppurtunity"]["replacements"][0] == "opportunity"
    assert marks["oppurtunity"]["nature"] == "spelling"
    assert text[marks["Thankyou"]["begin"] : marks["Thankyou"]["end"]] == "Thankyou"
    assert "Thankyou → Thank you" in followup("draft", application, key).out
    assert followup("done", application, key, status=1).err.count("--anyway") == 1


def test_the_script_of_a_call(followup: Run) -> None:
    application = with_notes(followup)
    found = followup("draft", application, key_of(followup, application, "decision_call"), "--json").json
    assert found["script"][0] == "Hello, this is Robin Moss; we spoke about the position of Data platform lead at " \
        "Umbra Health."  # fmt: skip
    assert (found["channel"], found["phone"]) == ("voicemail", "+44 20 7946 0123")


def test_what_is_neither_written_nor_said_is_refused(followup: Run) -> None:
    application = interviewed(followup)
    assert followup("draft", application, key_of(followup, application, "interview_notes"), status=1).err
    assert "no such open follow-up" in followup("draft", application, "gracious_note:1", status=8).err
    assert followup("draft", followup(*UMBRA).out.strip(), "nonsense", status=8).err
