"""The settings: every number of the method, each with what it refuses."""

import json
from datetime import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.settings import SETTING_NAMES, AfterHours, Settings

# The defaults as the method states them.
METHOD = {
    "application_call_after_days": 5,
    "application_call_retry_days": 3,
    "application_call_attempts": 2,
    "thank_you_after_minutes": 60,
    "thank_you_within_hours": 24,
    "decision_call_after_promise_days": 1,
    "decision_call_without_promise_days": 5,
    "decision_call_retry_days": 5,
    "decision_call_attempts": 2,
    "dont_call_email_after_promise_days": 5,
    "dont_call_email_without_promise_days": 10,
    "move_on_after_days": 5,
    "move_on_min_calendar_days": 21,
    "move_on_after_application_days": 10,
    "move_on_without_call_days": 15,
    "lapse_after_days": 10,
    "thank_you_late_until_days": 5,
    "stay_in_touch_after_calendar_days": 90,
    "after_hours": "evening",
    "own_day_start": "07:00",
    "own_day_end": "22:00",
    "live_windows": [["10:00", "11:30"], ["14:00", "16:00"]],
    "evening_window": ["17:30", "20:30"],
    "morning_window": ["08:00", "08:45"],
    "sign_off": "Kind regards",
}
TEXTS = ("user_name", "user_phone", "user_email", "country", "sign_off")
MAY_BE_ZERO = {
    "application_call_attempts",
    "thank_you_after_minutes",
    "decision_call_attempts",
    "dont_call_email_after_promise_days",
    "dont_call_email_without_promise_days",
    "move_on_min_calendar_days",
    "stay_in_touch_after_calendar_days",
}
NUMBERS = [name for name, value in METHOD.items() if isinstance(value, int)]


def refused(name, value):
    """The setting is refused, and the refusal names it."""
    before = Settings()
    with pytest.raises(Refused) as refusal:
        before.with_value(name, value)
    assert refusal.value.field == name
    assert name in str(refusal.value)
    assert before == Settings()


def test_the_defaults_are_those_of_the_method():
    found = Settings().as_schema()
    assert {name: found[name] for name in METHOD} == METHOD
    assert set(found) == {*METHOD, *TEXTS, "timezone"} == set(SETTING_NAMES)


def test_the_defaults_are_those_of_the_schema():
    schema = next(
        (p for p in Path(__file__).parents[1].rglob("interchange.schema.json") if "node_modules" not in p.parts), None
    )
    if schema is None:
        pytest.skip("the schema is not here")
    properties = json.loads(schema.read_text(encoding="utf-8"))["$defs"]["settings"]["properties"]
    assert set(properties) == set(SETTING_NAMES)
    found = Settings().as_schema()
    for name, facts in properties.items():
        if "default" in facts:
            assert found[name] == facts["default"], name
        if facts.get("type") == "integer":
            least, most = facts["minimum"], facts.get("maximum", 3650)
            assert getattr(Settings().with_value(name, least), name) == least
            assert getattr(Settings().with_value(name, most), name) == most
            refused(name, least - 1)
            refused(name, most + 1)


def test_what_is_written_is_read_again():
    changed = Settings(
        user_name="Robin",
        timezone="Asia/Kathmandu",
        after_hours=AfterHours.MORNING,
        live_windows=((time(9), time(10)),),
        decision_call_attempts=5,
    )
    again = Settings()
    for name, value in changed.as_schema().items():
        again = again.with_value(name, json.loads(json.dumps(value)))
    assert again == changed


@pytest.mark.parametrize("name", ["", "colour", "_checked", "with_value", "Timezone"])
def test_there_is_no_such_setting(name):
    with pytest.raises(Refused, match="no setting") as refusal:
        Settings().with_value(name, 1)
    assert refusal.value.field == name


@pytest.mark.parametrize("name", NUMBERS)
@pytest.mark.parametrize("value", ["5", 5.5, float("inf"), float("nan"), None, True, -1, 10**6, [5], {}])
def test_a_number_that_is_none(name, value):
    refused(name, value)


@pytest.mark.parametrize("name", NUMBERS)
def test_a_whole_number_may_be_written_with_a_point_as_json_has_it(name):
    taken = getattr(Settings().with_value(name, json.loads("5.0")), name)
    assert (taken, type(taken)) == (5, int)


@pytest.mark.parametrize("name", NUMBERS)
def test_zero(name):
    if name in MAY_BE_ZERO:
        assert getattr(Settings().with_value(name, 0), name) == 0
    else:
        refused(name, 0)


@pytest.mark.parametrize("name", ["application_call_attempts", "decision_call_attempts"])
def test_at_most_five_tries(name):
    assert getattr(Settings().with_value(name, 5), name) == 5
    refused(name, 6)


@pytest.mark.parametrize("name", TEXTS)
def test_a_text(name):
    assert getattr(Settings().with_value(name, "Åsa"), name) == "Åsa"
    for value in (None, 5, ["a"], b"a"):
        refused(name, value)


def test_the_zone():
    assert Settings().with_value("timezone", "Asia/Kathmandu").timezone == "Asia/Kathmandu"
    for value in ("", "Europe", "../x", "Europe/Atlantis", "a\0b", "Europe:", None, 5):
        refused("timezone", value)


def test_after_hours():
    assert Settings().with_value("after_hours", "morning").after_hours is AfterHours.MORNING
    for value in ("", "noon", None, 5, ["evening"]):
        refused("after_hours", value)


@pytest.mark.parametrize("name", ["own_day_start", "own_day_end"])
def test_the_own_day(name):
    assert getattr(Settings().with_value(name, "05:30"), name) == time(5, 30)
    for value in ("", "7", "7:00", "24:00", "07:60", "07:00:00", "seven", "0700", 7, 7.0, None, ["07:00"], time(7)):
        refused(name, value)


@pytest.mark.parametrize("name", ["evening_window", "morning_window"])
@pytest.mark.parametrize(
    "value",
    [
        None,
        "17:30",
        [],
        ["17:30"],
        ["17:30", "18:30", "19:30"],
        ["18:30", "17:30"],
        ["17:30", "17:30"],
        ["17:30", "20:31"],
        ["06:59", "08:00"],
        ["06:00", "21:00"],
        ["17:30", None],
        [17, 20],
        {"start": "17:30"},
        [["17:30", "20:30"]],
    ],
)
def test_an_after_hours_window_that_is_none(name, value):
    refused(name, value)


def test_an_after_hours_window_at_its_limits():
    assert Settings().with_value("evening_window", ["07:00", "20:30"]).evening_window == (time(7), time(20, 30))
    assert Settings().with_value("morning_window", ("07:00", "07:15")).morning_window == (time(7), time(7, 15))


@pytest.mark.parametrize(
    "value",
    [None, "10:00", ["10:00", "11:00"], [["10:00"]], [["11:00", "10:00"]], [["10:00", "11:00"]] * 97, [None], [[]]],
)
def test_live_windows_that_are_none(value):
    refused("live_windows", value)


def test_live_windows():
    found = Settings().with_value("live_windows", [["09:00", "09:15"], ["13:00", "13:45"]])
    assert found.live_windows == ((time(9), time(9, 15)), (time(13), time(13, 45)))
    assert found.with_value("live_windows", []).live_windows == ()


ANYTHING = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=6), st.times().map(str)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=2)),
    max_leaves=5,
)


@given(st.sampled_from(SETTING_NAMES), ANYTHING)
def test_whatever_is_given_is_taken_or_refused_by_name(name, value):
    try:
        found = Settings().with_value(name, value)
    except Refused as refusal:
        assert refusal.field == name
        assert name in str(refusal)
    else:
        assert Settings().with_value(name, found.as_schema()[name]) == found


@pytest.mark.parametrize("text", ["0700Z", "07+01", "T0700", "7:00 ", "24:00", "07:60", "٠٧:٠٠"])
def test_a_clock_that_is_none(text):
    for name, value in (("own_day_start", text), ("evening_window", ["17:30", text])):
        with pytest.raises(Refused) as refusal:
            Settings().with_value(name, value)
        assert refusal.value.field == name


@pytest.mark.parametrize(("start", "end", "fits"), [("07:00", "07:10", False), ("23:50", "00:20", False),
                                                    ("07:00", "08:00", True), ("14:00", "04:00", True),
                                                    ("07:00", "07:00", True)])  # fmt: skip
def test_an_own_day_has_room_for_something(start, end, fits):
    settings = Settings().with_value("own_day_start", start).with_value("own_day_end", end)
    if fits:
        settings.check()
        return
    with pytest.raises(Refused) as refusal:
        settings.check()
    assert refusal.value.field == "own_day_end"
