"""Whatever the schema allows is taken in, or refused for a reason that the contracts give."""

import json
from datetime import timedelta
from typing import Any

import jsonschema
from hypothesis import event, given

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from tests.interchange.documents import PRESENT
from tests.interchange.folders import a_folder, written
from tests.interchange.schema_documents import SCHEMA, schema_documents

VALID = jsonschema.Draft202012Validator(SCHEMA, format_checker=jsonschema.FormatChecker())
A_MONTH = timedelta(days=31)
REASONS = {
    "must come after the start of the interview": "an interview has a start and an end",
    "must not be empty": "a name of spaces is none",
    "is missing, and the state is": "done_at is always there where the state is done or skipped",
    "names a person who is not on this application": "an id stands for one of the application's own people",
    "twice; nothing was changed": "ids are stable, keys unique in their application",
    "which {other} has too": "ids are stable",
    "needs a whole number from": "no day of the method lies beyond ten years, no sequence beyond what calendars read",
    "a window must end after it starts": "a window is a stretch of one day",
    "must lie between 07:00 and 20:30": "step 4: never before 07:00 nor after 20:30 at their end",
    "your own day needs at least an hour": "a slot must fit into the own day",
}
"""What a refusal says, and why: the schema says in words, or the method does, what it cannot say in its types."""


@given(schema_documents())
def test_what_the_schema_allows_is_taken_or_refused_for_a_reason(document: dict[str, Any]) -> None:
    VALID.validate(document)
    with a_folder() as folder:
        try:
            folder.take_in(written(document))
        except Refused as refusal:
            assert isinstance(refusal.sentence, Sentence)
            assert any(said in refusal.sentence.one for said in REASONS), str(refusal)
            assert refusal.field
            event(refusal.sentence.one)
            return
        event("taken in")
        VALID.validate(json.loads(folder.everything()))


def test_what_is_rare_is_planned_and_exported_as_it_came() -> None:
    settings: dict[str, Any] = {"timezone": "Europe/London", "live_windows": []}
    # Two days of an assessment, and a week of working with them.
    rounds = [
        {"starts_at": "2026-12-01T09:00:00Z", "ends_at": "2026-12-02T17:00:00Z", "kind": "on_site"},
        {"starts_at": "2026-12-07T09:00:00Z", "ends_at": "2026-12-11T17:00:00Z", "kind": "on_site"},
    ]
    applications: list[dict[str, Any]] = [
        {"company": "Umbra", "role": "Lead", "stage": "interviewing", "interviews": rounds},
        {"company": "Globex", "role": "Engineer", "stage": "applied", "applied_on": "2026-11-20"},
    ]
    document = {"format": "followup-desktop", "version": 1, "settings": settings, "applications": applications}
    with a_folder() as folder:
        assert folder.take_in(written(document)).intake.new == 2
        planned = [(row.kind, row.channel, row.slot_start) for row in folder.work.store.agenda(PRESENT + A_MONTH)]
        assert planned == [
            ("application_call", "email", "2026-11-27T09:00:00Z"),
            ("ask_process", "interview", "2026-12-01T09:00:00Z"),
            ("interview_notes", "notes", "2026-12-02T17:00:00Z"),
            ("thank_you_note", "email", "2026-12-02T18:00:00Z"),
            ("ask_process", "interview", "2026-12-07T09:00:00Z"),
            ("interview_notes", "notes", "2026-12-11T17:00:00Z"),
            ("thank_you_note", "email", "2026-12-11T18:00:00Z"),
        ]
        exported = json.loads(folder.everything())
        assert exported["settings"]["live_windows"] == []
        umbra = next(one for one in exported["applications"] if one["company"] == "Umbra")
        assert [{key: one[key] for key in ("starts_at", "ends_at", "kind")} for one in umbra["interviews"]] == rounds
        schedule = folder.schedule()
        assert b"DTSTART;TZID=Europe/London:20261207T090000\r\nDTEND;TZID=Europe/London:20261211T170000" in schedule
