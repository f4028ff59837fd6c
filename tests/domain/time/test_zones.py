"""Time zones by name, instants and dates as text, quarters of an hour."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.time.zones import (
    QUARTER,
    find_zone,
    format_instant,
    is_zone,
    next_quarter,
    parse_date,
    parse_instant,
)
from tests.builders import at


@pytest.mark.parametrize(
    "name",
    ["Europe/London", "America/Argentina/Buenos_Aires", "Asia/Kathmandu", "UTC", "Etc/GMT+5", "America/Port-au-Prince"],
)
def test_a_zone_is_found_by_its_name(name):
    assert find_zone(name) == ZoneInfo(name)
    assert is_zone(name)


@pytest.mark.parametrize(
    "name",
    [
        "",
        " ",
        "Europe",  # a directory
        "Europe/",
        "Europe:",
        "Europe:London",
        "Europe//London",
        "/Europe/London",
        "../x",
        "Europe/../Europe/London",
        "a\0b",
        "Europe/London\0",
        "Europe/London\n",
        "\nEurope/London",
        "C:\\Windows",
        "Europe\\London",
        "/etc/passwd",
        "~/x",
        "zone.tab",
        "tzdata.zi",
        "leapseconds",
        "localtime",
        "posixrules",
        "Factory",
        "right/Europe/London",  # counts leap seconds
        "posix/Europe/London",
        "Europe/Atlantis",
        "__init__",
        "Europe/__init__",
        "Ｅurope/London",
        "Европа/Москва",
        "-05:00",
        "+05:45",
        "x" * 5_000,
        "Europe/" + "x" * 300,
        "/".join("x" * 400),
    ],
)
def test_a_hostile_name_is_none(name):
    assert find_zone(name) is None
    assert not is_zone(name)


@given(st.text(max_size=40))
def test_no_name_does_any_harm(name):
    found = find_zone(name)
    assert found is None or name in available_timezones()


def test_every_zone_there_is_is_found():
    known = available_timezones() - {"localtime", "Factory"}
    assert len(known) > 400
    assert [name for name in known if not is_zone(name)] == []


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-20T14:30:00Z", "2026-11-20 14:30:00"),
        ("2026-11-20T14:30:00+00:00", "2026-11-20 14:30:00"),
        ("2026-11-20t14:30:00z", "2026-11-20 14:30:00"),  # as RFC 3339 has it too
        ("2026-11-20T14:30:00+01:00", "2026-11-20 13:30:00"),
        ("2026-11-20T14:30+05:45", "2026-11-20 08:45:00"),
        ("2026-11-20T14:30:00-03:30", "2026-11-20 18:00:00"),
        ("2026-11-20 00:30:00+14:00", "2026-11-19 10:30:00"),
        ("2026-11-20T14:30:00.999999Z", "2026-11-20 14:30:00"),  # to the second
        ("1900-01-01T14:00:00+14:00", "1900-01-01 00:00:00"),
        ("2200-12-31T11:59:59-12:00", "2200-12-31 23:59:59"),
    ],
)
def test_an_instant(text, utc):
    found = parse_instant(text)
    assert found == at(utc, "UTC")
    assert found.tzinfo is UTC
    assert found.microsecond == 0


@pytest.mark.parametrize(
    "text",
    [
        "",
        "soon",
        "2026-11-20",
        "2026-11-20T14:30:00",  # no offset
        "2026-11-20T14:30:00 London",
        "2026-11-20T14:30:00+01:00z",
        "z",
        "2026-13-20T14:30:00Z",
        "2026-02-30T14:30:00Z",
        "2026-11-20T25:30:00Z",
        "2026-11-20T14:30:00+25:00",
        "0001-01-01T00:00:00+14:00",
        "0001-01-01T00:00:00Z",
        "1899-12-31T23:59:59Z",
        "1900-01-01T00:00:00+14:00",  # 1899 in UTC
        "2200-12-31T23:59:59-12:00",  # 2201 in UTC
        "2201-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "9999-12-31T23:59:59-14:00",
        "14:30:00Z",
        "a\0b",
    ],
)
def test_what_is_no_instant(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_instant(text)


@given(st.datetimes(datetime(1901, 1, 1), datetime(2200, 1, 1), timezones=st.just(UTC)))
def test_an_instant_as_text_is_the_same_instant(instant):
    second = instant.replace(microsecond=0)
    assert parse_instant(format_instant(instant)) == second
    later = second + timedelta(seconds=1)
    assert format_instant(second) < format_instant(later)  # it sorts by time


def test_an_instant_is_written_in_utc():
    assert format_instant(at("2026-07-20 14:30", "Europe/Berlin")) == "2026-07-20T12:30:00Z"


@pytest.mark.parametrize(
    ("instant", "expected"),
    [
        ("10:00:00", "10:00"),
        ("10:00:01", "10:15"),
        ("10:14:59", "10:15"),
        ("10:15:00", "10:15"),
        ("10:45:01", "11:00"),
        ("23:45:01", "2026-11-24 00:00"),
    ],
)
def test_the_next_quarter(instant, expected):
    whole = expected if " " in expected else f"2026-11-23 {expected}"
    assert next_quarter(at(f"2026-11-23 {instant}", "UTC")) == at(whole, "UTC")


def test_a_quarter_is_one_on_every_clock():
    instant = datetime(2026, 11, 23, 10, 1, tzinfo=UTC)
    for name in ("Asia/Kathmandu", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Chatham", "America/St_Johns"):
        assert next_quarter(instant).astimezone(ZoneInfo(name)).minute % 15 == 0


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.sampled_from(["UTC", "Asia/Kathmandu", "Europe/London", "Australia/Lord_Howe"]),
)
def test_it_is_at_most_a_quarter_away(naive, zone):
    instant = naive.replace(tzinfo=ZoneInfo(zone))
    found = next_quarter(instant)
    assert found.tzinfo is UTC
    assert timedelta(0) <= found - instant.astimezone(UTC) < QUARTER
    assert (found.minute % 15, found.second, found.microsecond) == (0, 0, 0)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-30", date(2026, 11, 30)),
        ("1900-01-01", date(1900, 1, 1)),
        ("2200-12-31", date(2200, 12, 31)),
        ("2028-02-29", date(2028, 2, 29)),
    ],
)
def test_a_date(text, day):
    assert parse_date(text) == day


@pytest.mark.parametrize(
    "text",
    ["", "30.11.2026", "2026-11-31", "2026-1-1", "20261130", "2026-W48-1", "1899-12-31", "2201-01-01", "2026-11-30\n",
     "2026-11-30T10:00", "٢٠٢٦-١١-٣٠", "0000-01-01"],
)  # fmt: skip
def test_what_is_no_date(text):
    with pytest.raises(ValueError, match=r".+"):
        parse_date(text)
