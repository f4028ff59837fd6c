"""``plan --json`` to the minute, over the changes of the clocks, Christmas, and people at opposite ends of the day.

What is expected was worked out by hand from the method.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

CASES: dict[str, tuple[str, str, str, str, str, dict[str, str]]] = {
    # user's zone, company's zone, country, interview's end, promise → the message of step 4
    "clocks go back in London": (
        "Europe/London", "Europe/London", "GB", "2026-10-22T11:00:00+01:00", "2026-10-23",
        {"due_on": "2026-10-26", "slot_start": "2026-10-26T17:30:00+00:00", "channel": "voicemail"},
    ),
    "clocks go forward in New York": (
        "America/New_York", "America/New_York", "US", "2027-03-10T11:00:00-05:00", "2027-03-12",
        {"due_on": "2027-03-15", "slot_start": "2027-03-15T17:30:00-04:00", "channel": "voicemail"},
    ),
    "Christmas, and Boxing Day kept on the Monday": (
        "Europe/London", "Europe/London", "GB", "2026-12-18T11:00:00+00:00", "2026-12-24",
        {"due_on": "2026-12-29", "slot_start": "2026-12-29T17:30:00+00:00", "channel": "voicemail"},
    ),
    "a zone at +05:45": (
        "Asia/Kathmandu", "Asia/Kathmandu", "", "2026-12-01T11:00:00+05:45", "2026-12-04",
        {"due_on": "2026-12-07", "slot_start": "2026-12-07T17:30:00+05:45", "channel": "voicemail"},
    ),
    "a zone at +13:00, the evening cut at seven in Berlin": (
        "Europe/Berlin", "Pacific/Auckland", "NZ", "2026-12-01T11:00:00+13:00", "2026-12-04",
        {"due_on": "2026-12-07", "slot_start": "2026-12-07T19:00:00+13:00", "channel": "voicemail"},
    ),
    "their evening is the user's night: the morning": (
        "Europe/Berlin", "America/Los_Angeles", "US", "2026-12-01T11:00:00-08:00", "2026-12-04",
        {"due_on": "2026-12-07", "slot_start": "2026-12-07T08:00:00-08:00", "channel": "voicemail"},
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_message_after_the_promise(followup: Run, tmp_path: Path, name: str) -> None:
    user, company, country, end, promise, expected = CASES[name]
    document: dict[str, Any] = {
        "format": "followup-desktop",
        "version": 1,
        "settings": {"timezone": user, "user_name": "Priya Nair", "country": country},
        "applications": [
            {
                "company": "Umbra Health", "role": "Lead", "stage": "waiting", "timezone": company, "country": country,
                "contacts": [{"id": "00000000-0000-4000-8000-000000000001", "name": "Åsa Lind", "phone": "+1 555"}],
                "interviews": [{
                    "id": "00000000-0000-4000-8000-000000000002", "starts_at": end.replace("T11", "T10"),
                    "ends_at": end, "decision_on": promise, "signal": "welcome", "asked_process": True,
                    "contact_ids": ["00000000-0000-4000-8000-000000000001"],
                }],
            }
        ],
    }  # fmt: skip
    (tmp_path / "in.json").write_text(json.dumps(document))
    followup("import", "in.json", now=end)
    calls = [f for f in followup("plan", "--json", now=end).json if f["kind"] == "decision_call"]
    assert [{key: call[key] for key in expected} for call in calls] == [expected]
    (call,) = calls
    assert call["timezone"] == company
    assert call["contact"] == "Åsa Lind"
    assert call["needs"] == []
    assert not call["overdue"]


def test_a_live_call_where_the_users_own_day_is_their_office_day(followup: Run, tmp_path: Path) -> None:
    followup("set", "timezone", "Europe/London")
    application = followup("add", "Umbra", "Lead", "--timezone", "Europe/London", "--country", "GB").out.strip()
    followup("interview", application, "--starts-at", "2026-11-20T10:00:00Z", "--ends-at", "2026-11-20T11:00:00Z",
             "--decision", "2026-12-04", "--asked")  # fmt: skip

    def call() -> tuple[str, str]:
        (found,) = [f for f in followup("plan", "--json").json if f["kind"] == "decision_call"]
        return found["channel"], found["slot_start"]

    assert call() == ("voicemail", "2026-12-07T17:30:00+00:00")
    followup("set", "own_day_start", "09:00")
    followup("set", "own_day_end", "17:30")
    assert call() == ("call", "2026-12-07T10:00:00+00:00")
    followup("set", "own_day_start", "11:20")
    assert call() == ("call", "2026-12-07T14:00:00+00:00")
    followup("set", "own_day_end", "14:10")
    assert call() == ("email", "2026-12-07T09:00:00+00:00")
