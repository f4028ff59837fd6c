"""Business days, less the holidays of one country and subdivision."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.time.business_days import BusinessDays
from tests.builders import HOLIDAYS, FakeHolidays, on

GB = BusinessDays(HOLIDAYS, "GB")
DAYS = st.dates(on("2026-01-01"), on("2027-12-31"))


@pytest.mark.parametrize(
    ("day", "count", "expected"),
    [
        ("2026-11-23", 0, "2026-11-23"),
        ("2026-11-23", 1, "2026-11-24"),
        ("2026-11-23", 5, "2026-11-30"),
        ("2026-11-27", 1, "2026-11-30"),  # Friday
        ("2026-11-28", 1, "2026-11-30"),
        ("2026-11-29", 1, "2026-11-30"),
        ("2026-12-24", 1, "2026-12-29"),
        ("2026-12-25", 1, "2026-12-29"),
        ("2026-12-31", 1, "2027-01-04"),  # into the next year's holidays
        ("2027-03-25", 1, "2027-03-30"),
        ("2026-12-18", 10, "2027-01-06"),
    ],
)
def test_the_nth_business_day_strictly_after(day, count, expected):
    assert GB.after(on(day), count) == on(expected)


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026-11-28", "2026-11-30"),
        ("2026-12-25", "2026-12-29"),
        ("2026-12-26", "2026-12-29"),
        ("2027-01-01", "2027-01-04"),
    ],
)
def test_moved_to_a_business_day_goes_forward(day, expected):
    assert GB.on_or_after(on(day)) == on(expected)


@given(DAYS, st.integers(1, 40), st.sampled_from(["GB", "US", "DE", ""]))
def test_counting_is_taking_one_after_another(day, count, country):
    days = BusinessDays(HOLIDAYS, country)
    found = days.after(day, count)
    between = [day + timedelta(n) for n in range(1, (found - day).days + 1)]
    assert sum(days.is_open(d) for d in between) == count
    assert days.is_open(found)
    assert days.after(days.after(day, count - 1), 1) == found
    assert days.on_or_after(day + timedelta(1)) == days.after(day, 1)


def test_a_holiday_has_a_name():
    assert GB.holiday(on("2026-12-25")) == "Christmas Day"
    assert GB.holiday(on("2026-11-23")) == ""
    assert not GB.is_open(on("2026-12-25"))


def test_the_holidays_between_two_days_are_those_on_weekdays():
    assert GB.holidays_between(on("2026-12-24"), on("2026-12-29")) == (
        (on("2026-12-25"), "Christmas Day"),
        (on("2026-12-28"), "Boxing Day (substitute day)"),
    )
    assert GB.holidays_between(on("2026-12-25"), on("2026-12-28")) == ()
    germany = BusinessDays(HOLIDAYS, "DE")
    assert germany.holidays_between(on("2026-12-25"), on("2026-12-28")) == ()  # the second day is a Saturday


def test_the_subdivision_counts():
    assert BusinessDays(HOLIDAYS, "US", "IL").after(on("2027-02-11"), 1) == on("2027-02-15")
    assert BusinessDays(HOLIDAYS, "US").after(on("2027-02-11"), 1) == on("2027-02-12")


def test_without_a_country_nobody_is_asked():
    fake = FakeHolidays({"": {"2026-11-24": "Nobody's day"}})
    assert BusinessDays(fake, "").after(on("2026-11-23"), 1) == on("2026-11-24")
    assert fake.asked == []


def test_each_year_is_asked_for_once():
    fake = FakeHolidays({"GB": {"2027-01-01": "New Year's Day"}})
    days = BusinessDays(fake, "GB", "SCT")
    for _ in range(3):
        assert days.after(on("2026-12-30"), 2) == on("2027-01-04")
    assert fake.asked == [("GB", "SCT", 2026), ("GB", "SCT", 2027)]
