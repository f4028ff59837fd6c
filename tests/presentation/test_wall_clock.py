"""Days and times as somebody types them, and the instants that they name."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from followup_desktop.presentation.places import country_named, country_shown, zone_named, zone_names
from followup_desktop.presentation.wall_clock import (
    clock_of,
    fill,
    instants_at,
    read_day,
    say_day,
    say_offset,
    say_time_of,
    write_day,
)

TODAY = date(2026, 11, 23)


@pytest.fixture(autouse=True)
def _locale_stays() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale("C"))


@pytest.mark.parametrize(
    ("locale", "typed", "meant"),
    [
        ("en_GB", "2026-12-04", "2026-12-04"),
        ("en_GB", "4 dec", "2026-12-04"),
        ("en_GB", "Fri 4 Dec", "2026-12-04"),
        ("en_GB", "Friday, 4 December 2026", "2026-12-04"),
        ("en_GB", "4/12", "2026-12-04"),
        ("en_GB", "04/12/26", "2026-12-04"),
        ("en_GB", "2 Jan", "2027-01-02"),
        ("en_GB", "20 nov", "2026-11-20"),
        ("en_US", "12/4", "2026-12-04"),
        ("en_US", "Dec 4, 2026", "2026-12-04"),
        ("de_DE", "4.12.", "2026-12-04"),
        ("de_DE", "4. Dezember", "2026-12-04"),
        ("fr_FR", "4 déc. 2026", "2026-12-04"),
        ("en_GB", "today", "2026-11-23"),
        ("en_GB", "Tomorrow", "2026-11-24"),
        ("en_GB", "yesterday", "2026-11-22"),
        ("en_GB", "mon", "2026-11-23"),
        ("en_GB", "Friday", "2026-11-27"),
        ("de_DE", "Sonntag", "2026-11-29"),
        ("de_DE", "Mi.", "2026-11-25"),
        ("en_GB", "", ""),
        ("en_GB", "soon", ""),
        ("en_GB", "Friday week", ""),
        ("en_GB", "31 February", ""),
        ("en_GB", "99", ""),
        ("en_GB", "-3 Dec", ""),
        ("en_GB", "Dec -3", ""),
        ("en_GB", "4 dec jan", ""),
        ("en_GB", "4 dec 9999", ""),
    ],
)
def test_a_day_is_read_by_the_ways_of_the_locale(locale: str, typed: str, meant: str) -> None:
    QLocale.setDefault(QLocale(locale))
    found = read_day(typed, TODAY)
    assert (found.isoformat() if found else "") == meant


@pytest.mark.parametrize("locale", ["C", "en_GB", "en_US", "de_DE", "fr_FR", "ja_JP", "pl_PL", "ru_RU"])
def test_what_a_field_writes_it_reads_again(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    for day in (date(2026, 1, 2), date(2026, 5, 31), date(2026, 12, 4), date(2027, 3, 8)):
        assert read_day(write_day(day), TODAY) == day


def test_a_day_is_said_with_its_year_where_that_is_another() -> None:
    assert (say_day(date(2026, 12, 4), TODAY), say_day(date(2027, 1, 4), TODAY)) == ("Fri 4 Dec", "Mon 4 Jan 2027")


@pytest.mark.parametrize(
    ("zone", "day", "clock", "count"),
    [
        ("Europe/London", "2026-11-20", "14:30", 1),
        ("Europe/London", "2027-03-28", "01:30", 0),
        ("Europe/London", "2027-03-28", "02:00", 1),
        ("Europe/London", "2026-10-25", "01:59", 2),
        ("Europe/London", "2026-10-25", "02:00", 1),
        ("Australia/Lord_Howe", "2027-04-04", "01:45", 2),
        ("Asia/Kathmandu", "2026-10-25", "01:30", 1),
    ],
)
def test_a_local_time_names_none_one_or_two_instants(zone: str, day: str, clock: str, count: int) -> None:
    found = instants_at(date.fromisoformat(day), time.fromisoformat(clock), ZoneInfo(zone))
    assert len(found) == count
    assert sorted(found) == list(found)


def test_small_words() -> None:
    assert (say_time_of("America/New_York"), say_time_of("UTC")) == ("New York time", "UTC")
    winter = datetime(2026, 11, 23, tzinfo=UTC)
    offsets = [say_offset(winter, ZoneInfo(zone)) for zone in ("Asia/Kathmandu", "America/New_York", "UTC")]
    assert offsets == ["UTC+5:45", "UTC−5", "UTC+0"]
    assert fill("%1 and %2 and %3", "%2", "b") == "%2 and b and %3"
    assert (clock_of("14:30"), clock_of("25:00"), clock_of("")) == (time(14, 30), None, None)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Europe/Berlin", "Europe/Berlin"),
        (" europe/berlin ", "Europe/Berlin"),
        ("new york", "America/New_York"),
        ("america/new york", "America/New_York"),
        ("utc", "UTC"),
        ("", ""),
        ("Mars/Olympus", "Mars/Olympus"),
    ],
)
def test_a_time_zone_is_found_by_its_city(typed: str, meant: str) -> None:
    assert zone_named(typed) == meant


def test_places() -> None:
    assert "Europe/London" in zone_names() and "US/Eastern" not in zone_names()
    assert [country_named(text) for text in ("UK", "U.S.A.", "uk")] == ["GB", "US", "GB"]
    assert [country_named(text) for text in ("de", "germany", "Germany (DE)", "", "Atlantis")] == [
        "DE",
        "DE",
        "DE",
        "",
        "Atlantis",
    ]
    assert (country_shown("DE"), country_shown("ZZ9")) == ("Germany (DE)", "ZZ9")
