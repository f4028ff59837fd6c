"""The settings without their window: every setting is there, found by words, taken at once, refused in words."""

import json
from dataclasses import replace
from datetime import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtTest import QTest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.plan import plan
from followup_desktop.domain.settings import SETTING_NAMES, AfterHours, Settings
from followup_desktop.domain.vocabulary import Outcome, Signal
from followup_desktop.presentation import settings_search
from followup_desktop.presentation.appearance import NAMES as WINDOW_NAMES
from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.messages import deed_name
from followup_desktop.presentation.settings_catalogue import (
    BY_NAME,
    ENTRIES,
    Section,
    Shape,
    icon_of,
    of_section,
    title_of,
)
from followup_desktop.presentation.settings_form import KEYS_REST_MS, NAMES, SettingsForm
from followup_desktop.presentation.settings_search import found
from followup_desktop.presentation.settings_sentences import sentence, value_words
from followup_desktop.presentation.window_state import CHOICES, WindowState
from followup_desktop.resource_files import resource
from tests.builders import HOLIDAYS, an_activity, an_application, an_interview, at, on, some_settings
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")
SCHEMA = Path(__file__).parents[1] / "interchange" / "interchange.schema.json"


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


@pytest.fixture
def form(desk: TestDesk) -> SettingsForm:
    return SettingsForm(desk)


# What there is --------------------------------------------------------------------------------------------------------


def test_every_setting_of_the_schema_is_shown() -> None:
    named = set(json.loads(SCHEMA.read_text(encoding="utf-8"))["$defs"]["settings"]["properties"])
    assert set(NAMES) == named == set(SETTING_NAMES)


REMEMBERED = {"view", "plan_shape", "first_start"}
"""What the window remembers of itself without being asked: no choices of the user's."""


def test_every_choice_of_the_windows_state_is_shown_but_what_it_remembers_by_itself() -> None:
    assert set(CHOICES) - set(WINDOW_NAMES) == REMEMBERED
    assert set(WINDOW_NAMES) <= set(BY_NAME)


def test_no_setting_stands_twice_and_every_section_has_some() -> None:
    assert len(BY_NAME) == len(ENTRIES)
    for section in Section:
        assert title_of(section) and resource("icons", f"{icon_of(section)}.svg").is_file()
        assert list(of_section(section))


def test_whatever_is_no_sentence_of_the_method_says_what_it_is_for() -> None:
    for entry in ENTRIES:
        said = sentence(entry.name, Settings()) if entry.name in SETTING_NAMES else entry.help
        assert entry.label and said.endswith("."), entry.name


# The sentences --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("application_call_after_days", 5, "A call 5 business days after applying."),
        ("application_call_after_days", 1, "A call 1 business day after applying."),
        ("application_call_attempts", 0, "No calls after applying: the step is off for all applications."),
        (
            "thank_you_within_hours",
            24,
            "An emailed thank-you note is due 24 hours after the interview.",
        ),
        ("stay_in_touch_after_calendar_days", 0, "No reminder to stay in touch."),
        (
            "live_windows",
            [["09:00", "10:00"], ["15:00", "16:30"]],
            "A call that reaches somebody is planned for 09:00–10:00, else 15:00–16:30, their time.",
        ),
        (
            "after_hours",
            "morning",
            "A message before office hours is planned for the morning; the evening is second.",
        ),
    ],
)
def test_a_sentence_has_the_value_in_it(name: str, value: Any, said: str) -> None:
    assert sentence(name, Settings().with_value(name, value)) == said


APPLIED = an_application("applied", applied_on="2026-11-16")
NO_ANSWER = an_activity("no_answer", "2026-11-23 10:00", follow_up="application_call:1")
AGAIN = an_activity("no_answer", "2026-11-26 10:00", follow_up="application_call:2")
CALLED = replace(APPLIED, activity=(NO_ANSWER,))
CALLED_OUT = replace(APPLIED, activity=(NO_ANSWER, AGAIN))
STEP_OFF = replace(APPLIED, call_after_applying=False)
MET = an_application(
    "interviewing",
    applied_on="2026-11-02",
    interviews=(an_interview(start="2026-11-20 14:30", end="15:30", contact_ids=("asa",)),),
)


def _noted(**notes: Any) -> JobApplication:
    (interview,) = MET.interviews
    return replace(MET, interviews=(replace(interview, asked_process=True, **notes),))


PROMISED = _noted(decision_on=on("2026-12-04"))
SILENT = _noted()
TRIED = replace(SILENT, activity=(an_activity("voicemail", "2026-11-27 17:35", follow_up="decision_call:i1:1"),))
TRIED_OUT = replace(
    TRIED, activity=(*TRIED.activity, an_activity("voicemail", "2026-12-04 17:35", follow_up="decision_call:i1:2"))
)
DONT_CALL = {"signal": Signal.DONT_CALL}
REJECTED = an_application("closed", outcome=Outcome.REJECTED, closed_on="2026-11-20")

# For each number of the method: an application, a present, and another value, with which the plan is another one.
CHANGES: dict[str, tuple[JobApplication, str, Any]] = {
    "application_call_after_days": (APPLIED, "2026-11-17 09:00", 6),
    "application_call_retry_days": (CALLED, "2026-11-23 11:00", 4),
    "application_call_attempts": (CALLED, "2026-11-23 11:00", 1),
    "move_on_after_application_days": (CALLED_OUT, "2026-11-26 11:00", 9),
    "move_on_without_call_days": (STEP_OFF, "2026-11-17 09:00", 20),
    "thank_you_after_minutes": (MET, "2026-11-20 15:35", 90),
    "thank_you_within_hours": (MET, "2026-11-20 15:35", 48),
    "thank_you_late_until_days": (MET, "2026-11-26 09:00", 2),
    "decision_call_after_promise_days": (PROMISED, "2026-11-23 09:00", 2),
    "decision_call_without_promise_days": (SILENT, "2026-11-23 09:00", 6),
    "decision_call_retry_days": (TRIED, "2026-11-30 09:00", 4),
    "decision_call_attempts": (TRIED, "2026-11-30 09:00", 1),
    "dont_call_email_after_promise_days": (
        _noted(decision_on=on("2026-12-04"), **DONT_CALL), "2026-11-23 09:00", 0,
    ),
    "dont_call_email_without_promise_days": (_noted(**DONT_CALL), "2026-11-23 09:00", 8),
    "move_on_after_days": (TRIED_OUT, "2026-12-07 09:00", 9),
    "move_on_min_calendar_days": (TRIED_OUT, "2026-12-07 09:00", 40),
    "stay_in_touch_after_calendar_days": (REJECTED, "2026-11-23 09:00", 60),
    "live_windows": (APPLIED, "2026-11-17 09:00", [["09:30", "10:30"]]),
    "after_hours": (SILENT, "2026-11-23 09:00", "morning"),
    "evening_window": (SILENT, "2026-11-23 09:00", ["18:00", "19:00"]),
    "morning_window": (SILENT, "2026-11-23 09:00", ["08:15", "08:30"]),
    "own_day_start": (MET, "2026-11-20 23:00", "09:00"),
    "own_day_end": (MET, "2026-11-20 20:00", "19:00"),
    "lapse_after_days": (APPLIED, "2026-12-10 09:00", 20),
}  # fmt: skip
BESIDE = {"morning_window": {"after_hours": AfterHours.MORNING}}
"""What stands beside the setting for it to count."""


@pytest.mark.parametrize("name", [n for n in NAMES if BY_NAME[n].section not in (Section.YOU,)])
def test_every_number_changes_the_plan_and_its_sentence(name: str) -> None:
    application, now, value = CHANGES[name]
    before = some_settings(**BESIDE.get(name, {}))
    after = before.with_value(name, value)
    plans = [plan(application, at(now), settings, HOLIDAYS) for settings in (before, after)]
    assert plans[0].follow_ups != plans[1].follow_ups
    assert sentence(name, before) != sentence(name, after)
    if name not in ("after_hours", *(n for n in CHANGES if CHANGES[n][2] == 0)):
        assert value_words(name, after) in sentence(name, after)


# Finding --------------------------------------------------------------------------------------------------------------


def helps(entry: Any) -> str:
    return str(entry.help)


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("zone", "timezone"),
        ("ZÖNE", "timezone"),
        ("holidays you", "country"),
        ("stay touch", "stay_in_touch_after_calendar_days"),
        ("don't call", "dont_call_email_after_promise_days"),
        ("don’t call", "dont_call_email_after_promise_days"),
        ("compact", "density"),
        ("json", "import_file"),
    ],
)
def test_a_setting_is_found_by_words_of_its_label_its_explanation_and_its_section(query: str, name: str) -> None:
    names = found(query, helps)
    assert names is not None and name in names


@pytest.mark.parametrize(
    ("query", "name"),
    [("dark", "theme"), ("zoom", "text_size"), ("quiet hours", "own_day_end"), ("Shortcuts", "letter_keys")],
)
def test_a_setting_is_found_by_what_people_call_it(query: str, name: str) -> None:
    names = found(query, helps)
    assert names is not None and name in names


def test_every_other_name_is_that_of_a_setting() -> None:
    assert set(settings_search._OTHER_NAMES) <= {entry.name for entry in ENTRIES}


def test_every_word_counts_and_no_word_finds_all() -> None:
    assert found("zone zebra", helps) == frozenset()
    assert found("  ", helps) is None
    everything_of_appearance = found("appearance", helps)
    assert everything_of_appearance is not None
    assert {entry.name for entry in of_section(Section.APPEARANCE)} <= everything_of_appearance


# Changing -------------------------------------------------------------------------------------------------------------


def test_several_keys_are_one_change_once_they_rest(desk: TestDesk, form: SettingsForm) -> None:
    taken = Heard(form.taken)
    for typed in ("1", "12", "12 "):
        form.enter("application_call_after_days", typed)
        assert desk.settings().application_call_after_days == 5
    assert form.sentence("application_call_after_days") == "A call 12 business days after applying."
    QTest.qWait(KEYS_REST_MS + 100)
    assert desk.settings().application_call_after_days == 12
    assert len(desk.store.history) == 1 and taken.said == ["application_call_after_days"]
    assert form.value("application_call_after_days") == 12


def test_leaving_takes_it_at_once_and_one_undo_takes_it_back(desk: TestDesk, form: SettingsForm) -> None:
    form.enter("move_on_min_calendar_days", "30")
    assert form.settle("move_on_min_calendar_days")
    assert desk.settings().move_on_min_calendar_days == 30
    change = desk.next_undo()
    assert change is not None and deed_name(change) == "settings: Moving on, at the earliest"
    assert desk.undo() and desk.settings().move_on_min_calendar_days == 21
    assert form.value("move_on_min_calendar_days") == 21


def test_the_same_once_more_is_no_change(desk: TestDesk, form: SettingsForm) -> None:
    form.enter("user_name", f" {desk.settings().user_name} ")
    assert form.settle("user_name") and form.settle("sign_off")
    assert desk.store.history == []


@pytest.mark.parametrize(
    ("name", "entered", "said"),
    [
        (
            "application_call_after_days",
            "0",
            "“First call” needs a whole number from 1 to 3650; nothing was changed",
        ),
        ("application_call_after_days", "soon", "“First call” needs a whole number from 1 to 3650"),
        ("application_call_attempts", "6", "“Number of calls” needs a whole number from 0 to 5"),
        ("application_call_attempts", "", "“Number of calls” needs a whole number from 0 to 5"),
        ("live_windows", [["11:00", "10:00"]], "“Live calls”: a window must end after it starts"),
        ("evening_window", ["19:00", "21:00"], "“Evening messages” must lie between 07:00 and 20:30 at their end"),
        ("own_day_end", "07:30", "“Your day ends”: your own day needs at least an hour"),
        ("own_day_start", "21:30", "“Your day ends”: your own day needs at least an hour"),
        ("timezone", "Mars/Olympus", "“Mars/Olympus” is no time zone. Choose one such as Europe/Berlin."),
        ("timezone", "", "Choose a time zone."),
        ("country", "Atlantis", "“Atlantis” is no country whose public holidays are known."),
    ],
)
def test_what_is_refused_is_said_in_the_windows_words_and_stays_as_it_was_entered(
    desk: TestDesk, form: SettingsForm, name: str, entered: Any, said: str
) -> None:
    before = desk.settings()
    form.enter(name, entered)
    assert not form.settle(name)
    assert form.refusal(name).startswith(said)
    assert form.value(name) == entered and desk.settings() == before
    assert desk.store.history == []
    form.leave()
    assert form.refusal(name) == "" and form.value(name) == before.as_schema()[name]


def test_places_are_known_by_their_names(desk: TestDesk, form: SettingsForm) -> None:
    form.enter("timezone", "berlin")
    QTest.qWait(KEYS_REST_MS + 100)
    assert desk.settings().timezone == "Europe/London", "half a zone is nothing: it waits until the field is left"
    form.enter("country", "germany")
    assert form.settle("timezone") and form.settle("country")
    assert (desk.settings().timezone, desk.settings().country) == ("Europe/Berlin", "DE")


def test_a_full_disk_keeps_what_was_typed_and_the_next_try_takes_it(desk: TestDesk, form: SettingsForm) -> None:
    desk.store.full = True
    form.enter("user_name", "Priya Nair")
    assert not form.settle("user_name")
    assert "disk is full" in form.refusal("user_name") and form.value("user_name") == "Priya Nair"
    desk.store.full = False
    assert form.settle("user_name") and form.refusal("user_name") == ""
    assert desk.settings().user_name == "Priya Nair"


@pytest.mark.parametrize("name", [n for n in NAMES if BY_NAME[n].section is not Section.YOU])
def test_every_number_goes_back_to_its_default(desk: TestDesk, form: SettingsForm, name: str) -> None:
    assert form.has_default(name) and form.is_default(name) and form.default_words(name)
    form.enter(name, CHANGES[name][2])
    assert form.settle(name) and not form.is_default(name)
    assert form.back_to_default(name) and form.is_default(name)
    assert getattr(desk.settings(), name) == getattr(Settings(), name)
    assert desk.undo() and not form.is_default(name), "going back is a change like any other"


def test_the_default_wins_over_what_was_refused(desk: TestDesk, form: SettingsForm) -> None:
    form.enter("lapse_after_days", "never")
    assert not form.settle("lapse_after_days")
    assert form.back_to_default("lapse_after_days")
    assert form.value("lapse_after_days") == 10 and form.refusal("lapse_after_days") == ""


def test_what_only_the_user_knows_has_no_default(form: SettingsForm) -> None:
    assert [name for name in NAMES if not form.has_default(name)] == [
        "user_name", "user_phone", "user_email", "timezone", "country",
    ]  # fmt: skip
    assert form.default_words("own_day_start") == "07:00" and form.default_words("after_hours") == "evening"


def test_a_change_from_outside_is_shown_but_not_over_what_is_being_entered(desk: TestDesk, form: SettingsForm) -> None:
    heard = Heard(form.changed)
    form.enter("user_name", "Pri")
    assert desk.change_settings({"user_name": "Somebody", "own_day_start": "08:00"})
    assert heard.last == ""
    assert form.value("user_name") == "Pri" and form.value("own_day_start") == "08:00"
    form.leave()
    assert desk.settings().user_name == "Pri" and desk.settings().own_day_start == time(8)


# The window's own -----------------------------------------------------------------------------------------------------


def test_a_choice_of_the_window_is_kept_and_said_once() -> None:
    state = WindowState()
    appearance = Appearance(state)
    heard = Heard(appearance.changed)
    for name, value in (("density", "compact"), ("text_size", 150), ("letter_keys", False), ("density", "compact")):
        appearance.choose(name, value)
    assert heard.said == ["density", "text_size", "letter_keys"]
    assert (state.density, state.text_size, state.letter_keys) == ("compact", 150, False)


@pytest.mark.parametrize(("name", "value"), [("density", "tight"), ("text_size", 700), ("width", 3)])
def test_what_the_window_does_not_know_is_no_choice(name: str, value: Any) -> None:
    state = WindowState()
    with pytest.raises(ValueError, match=name):
        Appearance(state).choose(name, value)
    assert state == WindowState()


def test_every_shape_of_a_setting_of_the_data_can_be_entered() -> None:
    assert {BY_NAME[name].shape for name in NAMES} == set(Shape) - {Shape.SWITCH, Shape.DEED}
