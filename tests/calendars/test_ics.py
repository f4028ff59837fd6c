"""The text of events and files: each rule of the tables, and the library's own component as the measure of bytes."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.calendars import ics
from followup_desktop.calendars.render import IcsWriter
from followup_desktop.domain.fields import HIGHEST_SEQUENCE, LONGEST_TEXT
from followup_desktop.services.ports.calendar import CalendarEvent, CalendarWriter
from followup_desktop.services.steps import to_the_end
from tests.builders import at
from tests.calendars.events import MADE_AT, UID, an_all_day_event, an_event, calendar, uid, unfolded, value_of

LATER = at("2026-11-24 09:30")
TEXTS = st.text(st.characters(codec="utf-8"), max_size=400)


def lines_of(event: CalendarEvent) -> list[str]:
    return unfolded(ics.vevent(event))


def test_the_writer_is_what_the_services_ask_for() -> None:
    writer: CalendarWriter = IcsWriter()
    text = writer.vevent(an_event())
    assert writer.slot_of(text)[0] == at("2026-12-07 17:30")
    assert to_the_end(writer.calendar_steps([text])) == calendar([text])
    assert writer.fingerprint(text) == ics.fingerprint(text)
    assert writer.cancelled(text, 1, LATER) == ics.cancelled(text, 1, LATER)


def test_a_call_has_these_lines_and_no_others() -> None:
    assert lines_of(an_event()) == [
        "BEGIN:VEVENT",
        r"SUMMARY:Message for Åsa Lind (Umbra Health): decision was due",
        "DTSTART;TZID=Europe/London:20261207T173000",
        "DTEND;TZID=Europe/London:20261207T174500",
        "DTSTAMP:20261120T120000Z",
        "UID:0e0b5f55-6d5b-4c3e-8d53-0b1f6f6f0001",
        "SEQUENCE:0",
        "CATEGORIES:Job search,Decision",
        "CLASS:PRIVATE",
        "CREATED:20261120T120000Z",
        r"DESCRIPTION:They said by Fri 4 Dec.\n\nSay:\nHello\, this is Robin Moss\; we spoke.",
        "LAST-MODIFIED:20261120T120000Z",
        "LOCATION:+44 20 7946 0018",
        "STATUS:CONFIRMED",
        "TRANSP:OPAQUE",
        "URL:https://umbra.example/jobs/7",
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        r"DESCRIPTION:Message for Åsa Lind (Umbra Health): decision was due",
        "TRIGGER:-PT10M",
        "END:VALARM",
        "END:VEVENT",
    ]


def as_the_library_writes_it(event: CalendarEvent) -> str:
    """The same event by the library's plain constructors."""
    found = icalendar.Event()
    found.add("uid", event.uid)
    found.add("sequence", event.sequence)
    found.add("created", event.created_at)
    found.add("dtstamp", event.modified_at)
    found.add("last-modified", event.modified_at)
    found.add("dtstart", event.start.astimezone(UTC))
    found.add("dtend", event.end.astimezone(UTC))
    found.add("summary", event.summary)
    found.add("description", event.description)
    found.add("location", event.location)
    found.add("url", event.url)
    found.add("categories", ["Job search", event.category])
    found.add("status", "CONFIRMED")
    found.add("transp", "OPAQUE")
    found.add("class", "PRIVATE")
    alarm = icalendar.Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", event.summary)
    alarm.add("trigger", timedelta(minutes=-(event.alarm_minutes or 0)))
    found.add_component(alarm)
    return found.to_ical().decode()


@given(
    st.text("aÅ🦊;,:\"'^ ", min_size=1, max_size=200).map(str.strip).filter(bool).map(lambda t: " ".join(t.split())),
    st.text("bø👩‍🔬;,\\\n ", max_size=500).map(str.strip).filter(bool),
)
def test_the_bytes_are_those_of_the_library(summary: str, description: str) -> None:
    event = an_event(zone="UTC", summary=summary, description=description)
    assert ics.vevent(event) == as_the_library_writes_it(event)


# Each rule --------------------------------------------------------------------------------------------------------


def test_the_stamp_is_when_it_was_changed_never_now() -> None:
    text = ics.vevent(an_event(sequence=3, modified_at=LATER))
    assert value_of("DTSTAMP", text) == value_of("LAST-MODIFIED", text) == "20261124T093000Z"
    assert value_of("CREATED", text) == "20261120T120000Z"
    assert value_of("SEQUENCE", text) == "3"


@pytest.mark.parametrize(
    ("length", "shown"), [(255, "x" * 255), (256, "x" * 254 + "…"), (9000, "x" * 254 + "…"), (1, "x")]
)
def test_a_summary_has_at_most_255_characters(length: int, shown: str) -> None:
    assert value_of("SUMMARY", ics.vevent(an_event(summary="x" * length))) == shown


@pytest.mark.parametrize(
    ("given_text", "summary", "description"),
    [
        ("a\r\nb\rc\nd", "a b c d", r"a\nb\nc\nd"),
        ("a\x85b\u2028c\u2029d", "a b c d", r"a\nb\nc\nd"),
        ("a\x00\x07\x1b\x7f\x9fb", "ab", "ab"),
        ("a\tb", "a b", "a b"),
        (r"C:\New\notes, a; b", r"C:\\New\\notes\, a\; b", r"C:\\New\\notes\, a\; b"),
        ("\ufeffa\ud800b", "\ufeffab", "\ufeffab"),
    ],
)
def test_control_characters_are_stripped_and_line_ends_are_one_kind(
    given_text: str, summary: str, description: str
) -> None:
    text = ics.vevent(an_event(summary=given_text, description=given_text, location=given_text))
    assert value_of("SUMMARY", text) == value_of("LOCATION", text) == summary
    assert value_of("DESCRIPTION", text) == description


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://umbra.example/jobs/7?a=1;b=2,3#x", "https://umbra.example/jobs/7?a=1;b=2,3#x"),
        ("http://umbra.example", "http://umbra.example"),
        (" HTTPS://umbra.example/ü ", "HTTPS://umbra.example/%C3%BC"),
        ("https://umbra.example/a%20b", "https://umbra.example/a%20b"),
        ('https://umbra.example/"<b>', "https://umbra.example/%22%3Cb%3E"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https://", ""),
        ("https:umbra.example", ""),
        ("https://umbra.example/a b", ""),
        ("https://umbra.example/a\r\nATTACH:x", ""),
        ("https://umbra.example/\u2028x", ""),
        ("https://[::1", ""),
        ("umbra.example", ""),
        ("", ""),
    ],
)
def test_only_web_addresses_become_a_url(url: str, shown: str) -> None:
    found = [line for line in lines_of(an_event(url=url)) if line.startswith(("URL", "ATTACH"))]
    assert found == ([f"URL:{shown}"] if shown else [])


@pytest.mark.parametrize(
    ("event", "trigger"),
    [
        (an_event(alarm_minutes=60), "-PT1H"),
        (an_event(alarm_minutes=10), "-PT10M"),
        (an_all_day_event(), "-PT15H"),
        (an_event(alarm_minutes=None), ""),
        (an_event(cancelled=True), ""),
    ],
)
def test_there_is_at_most_one_reminder(event: CalendarEvent, trigger: str) -> None:
    found = [line for line in lines_of(event) if line.startswith("TRIGGER")]
    assert found == ([f"TRIGGER:{trigger}"] if trigger else [])
    assert lines_of(event).count("BEGIN:VALARM") == len(found)


@pytest.mark.parametrize(
    ("event", "transparency", "status"),
    [
        (an_event(), "OPAQUE", "CONFIRMED"),
        (an_event(opaque=False), "TRANSPARENT", "CONFIRMED"),
        (an_all_day_event(), "TRANSPARENT", "CONFIRMED"),
        (an_event(cancelled=True), "TRANSPARENT", "CANCELLED"),
    ],
)
def test_transparency_and_status(event: CalendarEvent, transparency: str, status: str) -> None:
    text = ics.vevent(event)
    assert (value_of("TRANSP", text), value_of("STATUS", text)) == (transparency, status)


def test_what_is_empty_is_left_out() -> None:
    lines = lines_of(an_event(description=" \n", location="", url=""))
    assert not [line for line in lines[:-6] if line.startswith(("DESCRIPTION", "LOCATION", "URL"))]


# Time -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "zone", "minutes", "begins", "ends"),
    [
        ("2026-12-07 17:30", "Europe/London", 15, ";TZID=Europe/London:20261207T173000", "20261207T174500"),
        ("2026-07-07 17:30", "America/New_York", 15, ";TZID=America/New_York:20260707T173000", "20260707T174500"),
        ("2026-12-07 17:30", "Asia/Kathmandu", 15, ";TZID=Asia/Kathmandu:20261207T173000", "20261207T174500"),
        ("2026-12-07 17:30", "Africa/Casablanca", 15, "20261207T163000Z", "20261207T164500Z"),
        ("2026-12-07 17:30", "Asia/Gaza", 15, "20261207T153000Z", "20261207T154500Z"),
        ("2026-12-07 17:30", "UTC", 15, "20261207T173000Z", "20261207T174500Z"),
        ("2026-12-07 17:30", "Etc/Zulu", 15, "20261207T173000Z", "20261207T174500Z"),
        # In the hour that comes twice, and into it.
        ("2026-10-25 01:30", "Europe/London", 15, "20261025T003000Z", "20261025T004500Z"),
        ("2026-10-25 00:50", "Europe/London", 15, "20261024T235000Z", "20261025T000500Z"),
        # Across the hour that does not come at all.
        ("2026-03-29 00:30", "Europe/London", 60, ";TZID=Europe/London:20260329T003000", "20260329T023000"),
        # In a year in which the rules changed, and the year after.
        ("2022-12-07 17:30", "America/Mexico_City", 15, ";TZID=America/Mexico_City:20221207T173000", "20221207T174500"),
        ("2023-12-07 17:30", "America/Mexico_City", 15, "20231207T233000Z", "20231207T234500Z"),
        ("2024-12-07 17:30", "America/Mexico_City", 15, ";TZID=America/Mexico_City:20241207T173000", "20241207T174500"),
    ],
)
def test_a_time_carries_its_zone_where_that_is_exact(
    start: str, zone: str, minutes: int, begins: str, ends: str
) -> None:
    text = ics.vevent(an_event(start, zone, minutes))
    assert value_of("DTSTART", text) == begins
    assert value_of("DTEND", text).rpartition(":")[2] == ends
    assert ("TZID" in value_of("DTEND", text)) is ("TZID" in begins)


def test_a_wall_clock_that_does_not_exist_never_comes_out() -> None:
    gap = datetime(2026, 3, 29, 1, 30, tzinfo=ZoneInfo("Europe/London"))
    text = ics.vevent(replace(an_event(), start=gap, end=gap + timedelta(minutes=15)))
    assert value_of("DTSTART", text) == ";TZID=Europe/London:20260329T023000"


def test_an_all_day_event_is_a_date_and_ends_the_next_day() -> None:
    text = ics.vevent(an_all_day_event("2026-12-14", "Pacific/Auckland"))
    assert value_of("DTSTART", text) == ";VALUE=DATE:20261214"
    assert value_of("DTEND", text) == ";VALUE=DATE:20261215"
    assert ics.slot_of(text) == (datetime(2026, 12, 14, tzinfo=UTC), datetime(2026, 12, 15, tzinfo=UTC), True)


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Africa/Casablanca", "UTC", "Asia/Kathmandu"])
def test_the_slot_is_read_back(zone: str) -> None:
    event = an_event("2026-07-07 17:30", zone)
    assert ics.slot_of(ics.vevent(event)) == (event.start, event.end, False)


def test_the_slot_is_read_back_of_the_event_with_that_uid_only() -> None:
    text = ics.vevent(an_event())
    assert ics.slot_of(text, UID) == ics.slot_of(text)
    with pytest.raises(ValueError, match="not an event"):
        ics.slot_of(text, UID.replace("0", "1"))


@pytest.mark.parametrize("year", ["0001", "9999"])
def test_an_event_at_an_end_of_the_calendar_is_not_ours(year: str) -> None:
    with pytest.raises(ValueError, match="not an event"):
        ics.slot_of(ics.vevent(an_event()).replace("20261207", f"{year}1207"))


def test_the_highest_sequence_is_read_back() -> None:
    text = ics.vevent(an_event(sequence=HIGHEST_SEQUENCE))
    assert ics.slot_of(text) == ics.slot_of(ics.vevent(an_event()))
    assert value_of("SEQUENCE", calendar([text])) == "2147483647"


def test_an_event_stays_short_enough_to_be_imported_again() -> None:
    long = "\\;,\U0001f600" * 25_000
    text = ics.vevent(an_event(summary=long, description=long, location=long, url=f"https://x.example/{'a' * 100_000}"))
    assert len(text) < LONGEST_TEXT
    assert ics.slot_of(text) == ics.slot_of(ics.vevent(an_event()))
    assert "…" in value_of("DESCRIPTION", text)


# The whole file ----------------------------------------------------------------------------------------------------


def calendar_of(*events: CalendarEvent, live: bool = False) -> bytes:
    return calendar([ics.vevent(event) for event in events], live=live)


def test_the_file_begins_with_these_lines() -> None:
    assert unfolded(calendar_of())[:-1] == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//followup-desktop//Job follow-ups//EN",
        "CALSCALE:GREGORIAN",
        "NAME:Job follow-ups",
        "X-WR-CALNAME:Job follow-ups",
    ]


def test_only_a_live_file_says_how_often_to_look() -> None:
    extra = set(unfolded(calendar_of(an_event(), live=True))) - set(unfolded(calendar_of(an_event())))
    assert extra == {"REFRESH-INTERVAL;VALUE=DURATION:PT1H", "X-PUBLISHED-TTL:PT1H"}


def test_zones_come_first_by_name_and_events_by_uid() -> None:
    content = calendar_of(
        an_event(uid=uid(3), zone="Europe/London"),
        an_event(uid=uid(1), zone="America/New_York"),
        an_event(uid=uid(2), zone="Africa/Casablanca"),
        an_event(uid=uid(5), zone="America/New_York", start="2027-02-01 09:00"),
        an_all_day_event(uid=uid(4), zone="Asia/Tokyo"),
    )
    marks = [line for line in unfolded(content) if line.startswith(("UID", "TZID"))]
    assert marks == ["TZID:America/New_York", "TZID:Europe/London", *(f"UID:{uid(n)}" for n in range(1, 6))]


def test_a_block_begins_in_the_year_before_the_first_event() -> None:
    content = calendar_of(an_event("2027-01-05 10:00", uid=uid(1)), an_event("2026-06-01 10:00", uid=uid(2)))
    block = unfolded(content)[6:19]
    assert block == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/London",
        "BEGIN:STANDARD",
        "DTSTART:20251026T020000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0000",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20250330T010000",
        "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "TZOFFSETFROM:+0000",
        "TZOFFSETTO:+0100",
    ]


def test_a_zone_without_changes_is_one_block_from_1970() -> None:
    assert unfolded(calendar_of(an_event(zone="Asia/Kathmandu")))[6:14] == [
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Kathmandu",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0545",
        "TZOFFSETTO:+0545",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


def test_a_zone_whose_rules_changed_between_its_events_goes_out_in_utc() -> None:
    """Each of them is exact by itself; no block is for both. The instants stay, and the stored texts do too."""
    before = an_event("2021-07-01 10:00", "America/Mexico_City", uid=uid(1))
    after = an_event("2024-07-01 10:00", "America/Mexico_City", uid=uid(2), summary="x" * 200)
    assert all("TZID" in ics.vevent(event) for event in (before, after))
    content = calendar_of(before, after, an_event(uid=uid(3)))
    assert b"Mexico" not in content
    assert [line for line in unfolded(content) if line.startswith("DTSTART")][2:] == [
        "DTSTART:20210701T150000Z",
        "DTSTART:20240701T160000Z",
        "DTSTART;TZID=Europe/London:20261207T173000",
    ]
    assert b"TZID:Europe/London" in content


def test_a_stored_time_that_has_become_doubtful_goes_out_in_utc() -> None:
    """As when a newer zone database puts a change where there was none: here, the hour that comes twice."""
    stored = ics.vevent(an_event("2026-10-24 01:30")).replace("20261024T01", "20261025T01")
    content = calendar([stored])
    assert "DTSTART:20261025T003000Z" in unfolded(content)
    assert b"VTIMEZONE" not in content


@given(st.lists(st.tuples(TEXTS, TEXTS, st.sampled_from(["Europe/London", "Asia/Gaza"])), max_size=4))
def test_the_bytes_of_any_text(texts: list[tuple[str, str, str]]) -> None:
    events = [
        an_event(uid=uid(n), zone=zone, summary=summary, description=description, location=summary, category=summary)
        for n, (summary, description, zone) in enumerate(texts)
    ]
    content = calendar_of(*events)
    assert content == calendar_of(*reversed(events))
    assert content.endswith(b"END:VCALENDAR\r\n")
    assert not content.startswith(b"\xef\xbb\xbf")
    assert b"\n" not in content.replace(b"\r\n", b"")
    for line in content.split(b"\r\n"):
        assert len(line) <= 75
        line.decode()
    text = content.decode().replace("\r\n", "")
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029]", text)
    assert len([line for line in unfolded(content) if line.startswith("BEGIN:VEVENT")]) == len(events)


@pytest.mark.parametrize("emoji", ["🦊", "👩‍🔬", "é", "漢", "\\", ";", "\n"])
def test_long_texts_are_folded_between_characters(emoji: str) -> None:
    for length in range(60, 90):
        text = "x" * length + emoji * 40
        content = ics.vevent(an_event(description=text))
        assert all(len(line.encode()) <= 75 for line in content.split("\r\n"))
        read = icalendar.Event.from_ical(content.encode())
        assert str(read["description"]) == text.strip()


# Our own events, read back -------------------------------------------------------------------------------------------


def test_the_hash_leaves_out_what_every_change_changes() -> None:
    text = ics.vevent(an_event())
    assert ics.fingerprint(text) == ics.fingerprint(ics.vevent(an_event(sequence=7, modified_at=LATER)))
    assert ics.fingerprint(text) == ics.fingerprint(text.replace("\r\n ", "").replace("\r\n", "\n"))
    for change in (
        {"summary": "Call"},
        {"description": "Why"},
        {"alarm_minutes": 60},
        {"minutes": 30},
        {"created_at": LATER},
        {"cancelled": True},
        {"opaque": False},
        {"uid": uid(9)},
    ):
        assert ics.fingerprint(text) != ics.fingerprint(ics.vevent(an_event(**change))), change


EVENTS = st.builds(
    an_event,
    start=st.sampled_from(["2026-12-07 17:30", "2026-10-25 01:30"]),
    zone=st.sampled_from(["Europe/London", "Africa/Casablanca"]),
    summary=TEXTS,
    description=TEXTS,
    location=TEXTS,
    category=TEXTS,
    url=st.sampled_from(["", "https://umbra.example/ü"]),
    alarm_minutes=st.sampled_from([None, 10, 60]),
    opaque=st.booleans(),
) | st.builds(an_all_day_event, summary=TEXTS)


@given(EVENTS)
def test_called_off_from_its_text_it_is_the_same_as_called_off_from_its_facts(event: CalendarEvent) -> None:
    gone = ics.cancelled(ics.vevent(event), 4, LATER)
    assert gone == ics.vevent(replace(event, sequence=4, modified_at=LATER, cancelled=True))
    assert ics.slot_of(gone) == ics.slot_of(ics.vevent(event))
    # Once more changes nothing but the stamps.
    assert ics.fingerprint(ics.cancelled(gone, 5, MADE_AT)) == ics.fingerprint(gone)


@given(EVENTS, EVENTS)
def test_a_text_that_says_the_same_is_kept(event: CalendarEvent, other: CalendarEvent) -> None:
    text = ics.vevent(event)
    folded_otherwise = text.replace("\r\n ", "")
    assert ics.vevent(event, folded_otherwise) == folded_otherwise
    assert ics.vevent(event, ics.vevent(replace(event, sequence=1))) == text
    assert ics.vevent(event, ics.vevent(other)) == text


@given(EVENTS)
def test_a_stored_text_may_have_lost_its_carriage_returns(event: CalendarEvent) -> None:
    text = ics.vevent(event)
    assert calendar([text.replace("\r\n", "\n")]) == calendar([text])


OURS = ics.vevent(an_event())


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage",
        "BEGIN:VEVENT\r\nEND:VEVENT\r\n",
        OURS + OURS,
        OURS.replace("STATUS:", "ATTACH:file:///etc/passwd\r\nSTATUS:"),
        OURS.replace("STATUS:", "ORGANIZER:mailto:a@b.example\r\nSTATUS:"),
        OURS.replace("STATUS:CONFIRMED", "STATUS:CONFIRMED\r\nRRULE:FREQ=SECONDLY"),
        OURS.replace("SEQUENCE:0", "SEQUENCE:x"),
        OURS.replace("URL:https:", "URL:javascript:"),
        OURS.replace("ACTION:DISPLAY", "ACTION:PROCEDURE"),
        OURS.replace("UID:0e0b5f55", "UID:../../0e"),
        OURS.replace("TZID=Europe/London", "TZID=Europe:"),
        OURS.replace("TZID=Europe/London", "TZID=Mars/Olympus"),
        OURS.replace("DTEND;TZID=Europe/London", "DTEND;TZID=Europe/Berlin"),
        OURS.replace("20261207T1745", "20261307T1745"),
        OURS.replace("Umbra Health", "Umbra\x07Health"),
        OURS.replace("Umbra Health", "Umbra\u2028Health"),
        OURS.replace("BEGIN:VALARM", "BEGIN:VTODO"),
    ],
)
def test_a_stored_text_that_is_not_ours_is_refused(text: str) -> None:
    for read in (ics.slot_of, lambda t: ics.cancelled(t, 1, LATER), lambda t: calendar([t])):
        with pytest.raises(ValueError):
            read(text)
    assert len(ics.fingerprint(text)) == 64
