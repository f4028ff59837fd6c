"""Invitations out of calendar files: what organisers send, and files that mean no good."""

from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.calendars.invitation_files import InvitationFiles
from followup_desktop.calendars.write import PRODID
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.invitation import Invited, meeting_link, person_named
from followup_desktop.domain.vocabulary import InterviewKind
from tests.builders import at
from tests.invitations import ENDS, LONDON, STARTS, an_invitation, calendar, event, read_here, the_one

CHICAGO = "America/Chicago"
WINDOWS_ZONE = "DTSTART;TZID=Central Standard Time:20261203T100000"
CUSTOM_ZONE = "\r\n".join(
    [
        "BEGIN:VTIMEZONE",
        "TZID:Our office",
        "BEGIN:STANDARD",
        "DTSTART:16011101T020000",
        "RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11",
        "TZOFFSETFROM:-0500",
        "TZOFFSETTO:-0600",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:16010301T020000",
        "RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3",
        "TZOFFSETFROM:-0600",
        "TZOFFSETTO:-0500",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]
)


def test_everything_that_an_invitation_says() -> None:
    found = the_one(an_invitation("LOCATION:Google Meet", "DESCRIPTION:See you\\nthere"))
    assert (found.title, found.where, found.kind) == (
        "Interview at Globex: first round",
        "https://meet.google.com/abc-defg-hij",
        InterviewKind.VIDEO,
    )
    assert (found.starts_at, found.ends_at) == (at("2026-12-03 10:00", CHICAGO), at("2026-12-03 10:45", CHICAGO))
    assert (found.zone, found.is_day, found.called_off, found.repeats) == (CHICAGO, False, False, False)
    assert found.people == (
        Invited("Priya Raman", "priya.raman@globex.example", True),
        Invited("Weber, Sam", "sam.weber@globex.example"),
    )


@pytest.mark.parametrize(
    ("times", "starts", "zone", "minutes"),
    [
        (["DTSTART:20261203T160000Z", "DTEND:20261203T170000Z"], at("2026-12-03 16:00", "UTC"), "", 60),
        (["DTSTART:20261203T160000", "DURATION:PT30M"], at("2026-12-03 16:00"), "", 30),
        (["DTSTART:20260703T160000", "DURATION:PT30M"], at("2026-07-03 16:00"), "", 30),
        ([WINDOWS_ZONE], at("2026-12-03 10:00", CHICAGO), CHICAGO, 60),
        ([STARTS, "DTEND;TZID=Europe/Berlin:20261203T180000"], at("2026-12-03 10:00", CHICAGO), CHICAGO, 60),
        ([STARTS, "DTEND;TZID=America/Chicago:20261203T090000"], at("2026-12-03 10:00", CHICAGO), CHICAGO, 60),
        (["DTSTART;TZID=/freeassociation.sourceforge.net/America/Chicago:20261203T100000"], None, "", 0),
        (["DTSTART;TZID=Our office:20261203T100000"], at("2026-12-03 10:00", CHICAGO), "", 60),
        (["DTSTART;TZID=Our office:20260703T100000"], at("2026-07-03 10:00", CHICAGO), "", 60),
    ],
)
def test_times_however_they_are_written(times: list[str], starts: datetime | None, zone: str, minutes: int) -> None:
    file = read_here(calendar(CUSTOM_ZONE, event("UID:a", *times)))
    if starts is None:
        assert (file.invitations, file.unreadable) == ((), 1)
        return
    (found,) = file.invitations
    assert (found.starts_at, found.zone) == (starts, zone)
    assert (found.ends_at - found.starts_at).total_seconds() == minutes * 60


def test_a_day_without_a_time_is_known_as_one() -> None:
    found = the_one(calendar(event("UID:a", "DTSTART;VALUE=DATE:20261203")))
    assert (found.is_day, found.starts_at) == (True, at("2026-12-03 10:00"))


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_utf_8_with_and_without_its_mark(mark: bytes) -> None:
    assert the_one(mark + an_invitation(title="Gespräch 面接")).title == "Gespräch 面接"


def test_utf_16_is_read_and_lines_may_end_in_any_way_and_be_folded_inside_a_letter() -> None:
    content = an_invitation(title="Gespräch")
    assert the_one(b"\xff\xfe" + content.decode().encode("utf-16-le")).title == "Gespräch"
    assert the_one(content.replace(b"\r\n", b"\n")).title == "Gespräch"
    assert the_one(content.replace("ä".encode(), "ä".encode()[:1] + b"\r\n " + "ä".encode()[1:])).title == "Gespräch"


def test_what_is_taken_back_is_known_by_the_method_or_the_state() -> None:
    assert the_one(an_invitation(method="CANCEL")).called_off
    assert the_one(an_invitation("STATUS:CANCELLED")).called_off
    assert not the_one(an_invitation("STATUS:TENTATIVE")).called_off


def test_later_versions_have_the_same_interview() -> None:
    first, later = the_one(an_invitation()), the_one(an_invitation("SEQUENCE:3", title="Moved"))
    other = the_one(an_invitation(uid="another"))
    assert first.interview_id == later.interview_id != other.interview_id


def test_one_of_a_row_that_was_moved_stands_for_itself() -> None:
    weekly = event("UID:a", "DTSTART:20261201T100000Z", "RRULE:FREQ=WEEKLY;COUNT=3", "EXDATE:20261215T100000Z")
    moved = event("UID:a", "RECURRENCE-ID:20261208T100000Z", "DTSTART:20261209T100000Z")
    found = read_here(calendar(weekly, moved)).invitations
    assert [(one.starts_at, one.repeats) for one in found] == [
        (at("2026-12-01 10:00", "UTC"), True),
        (at("2026-12-09 10:00", "UTC"), False),
    ]
    assert len({one.interview_id for one in found}) == 2
    before = read_here(calendar(weekly)).invitations
    assert found[1].interview_id == before[1].interview_id, "it is the second of the row"


def test_a_broken_event_spoils_no_other() -> None:
    broken = [
        event("UID:a"),
        event("UID:b", "DTSTART:tomorrow"),
        event("UID:c", "DTSTART;TZID=Europe:20261203T100000"),
        event("UID:d", "DTSTART:00010101T000000"),
        event("UID:e", "DTSTART:99991231T235959", "DURATION:P99999W"),
        event("UID:f", STARTS, "RRULE:FREQ=DAILY;INTERVAL=0"),
        event("UID:g", "DTSTART:20261203T100000Z", "RRULE:FREQ=FORTNIGHTLY".replace("FORTNIGHTLY", "DAILY;UNTIL=x")),
    ]
    file = read_here(calendar(*broken, event("UID:z", STARTS, ENDS)))
    assert [one.uid for one in file.invitations] == ["z"]
    assert file.unreadable == len(broken)


def test_texts_hold_nothing_that_cannot_be_seen() -> None:
    found = the_one(an_invitation("LOCATION:Room\\n4\u202e\x07", title="A\u2066b\x1b[31m", link="X:"))
    assert (found.title, found.place) == ("A b [31m", "Room 4")


def test_our_own_files_are_known() -> None:
    ours = an_invitation().replace(b"-//Google Inc//Google Calendar 70.9054//EN", PRODID.encode())
    assert read_here(ours).is_ours
    assert read_here(ours).invitations == ()


def test_an_answer_is_no_invitation() -> None:
    assert read_here(an_invitation(method="REPLY")).is_answer


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no whole calendar file"),
        (b"<html>", "no whole calendar file"),
        (an_invitation()[:-20], "no whole calendar file"),
        (b"BEGIN:VCALENDAR\nEND:VEVENT\n", "ends where none began"),
        (b"BEGIN:VCALENDAR\n" * 100_000, "nested too deeply"),
        (an_invitation(title="Gespräch").decode().encode("cp1252"), "not written down in UTF-8"),
        (an_invitation().decode().encode("utf-16-le"), "no whole calendar file"),
        (b"x" * (20 * 1024 * 1024 + 1), "larger than 20 MB"),
        (calendar(*[event("UID:x")] * 5001), "more than 5000 events"),
        *(
            (calendar(event("UID:a", STARTS, f"RRULE:{rule}")), "more often than once a day")
            for rule in (
                "FREQ=SECONDLY",
                "FREQ=MINUTELY;COUNT=2",
                "FREQ=HOURLY",
                "FREQ=DAILY;COUNT=1001",
                "FREQ=DAILY;BYMINUTE=1,2",
                "FREQ=WEEKLY;BYHOUR=1,2;BYSECOND=3",
                "COUNT=3",
            )
        ),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_that_are_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read_here(content)


def test_a_row_without_an_end_is_looked_at_a_thousand_times_and_never_more_in_a_file() -> None:
    endless = event("UID:a", STARTS, "RRULE:FREQ=DAILY")
    assert len(read_here(calendar(endless)).invitations) == 1000
    assert len(read_here(calendar(endless, endless.replace("UID:a", "UID:b"))).invitations) == 1001


def test_files(tmp_path: Path) -> None:
    saved = tmp_path / "invite.ics"
    saved.write_bytes(an_invitation())
    assert len(InvitationFiles().read_file(saved, LONDON).invitations) == 1
    for bad in (tmp_path / "none.ics", tmp_path, Path("\0.ics")):
        with pytest.raises(Refused):
            InvitationFiles().read_file(bad, LONDON)
    saved.write_bytes(b"x" * (20 * 1024 * 1024 + 1))
    with pytest.raises(Refused, match="larger than 20 MB"):
        InvitationFiles().read_file(saved, LONDON)


@pytest.mark.parametrize(
    ("name", "email", "person"),
    [
        ("Åsa Lind", "lind@umbra.example", Invited("Åsa Lind", "lind@umbra.example")),
        ("", "asa.lind@umbra.example", Invited("Asa Lind", "asa.lind@umbra.example")),
        ("asa.lind@umbra.example", "asa.lind@umbra.example", Invited("Asa Lind", "asa.lind@umbra.example")),
        ("", "lind@umbra.example", Invited("lind@umbra.example", "lind@umbra.example")),
        ("'Åsa'", "no address", Invited("Åsa", "")),
        ("Globex", "no-reply@globex.example", None),
        ("", "calendar-notification@google.com", None),
        ("", "", None),
        ("Nora Replyson", "nora@globex.example", Invited("Nora Replyson", "nora@globex.example")),
    ],
)
def test_people_by_their_names_and_addresses(name: str, email: str, person: Invited | None) -> None:
    assert person_named(name, email) == person


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("Join (https://us02web.zoom.us/j/12?pwd=x).", "https://us02web.zoom.us/j/12?pwd=x"),
        ("https://globex.example/jobs then https://teams.microsoft.com/l/1", "https://teams.microsoft.com/l/1"),
        ("https://zoom.us.evil.example/j/1", ""),
        ("https://[zoom.us/", ""),
        ("file:///etc/zoom.us", ""),
    ],
)
def test_the_link_of_a_video_call(text: str, link: str) -> None:
    assert meeting_link(text) == link


@pytest.mark.parametrize(
    ("place", "title", "kind"),
    [
        ("+44 20 7946 0018", "Interview", InterviewKind.PHONE),
        ("", "Phone screen", InterviewKind.PHONE),
        ("", "Interview", None),
        ("1 High Street", "Interview", InterviewKind.ON_SITE),
        ("https://rooms.globex.example/abc", "Interview", InterviewKind.VIDEO),
        ("https://maps.globex.example/?q=1+High+Street", "Interview", InterviewKind.ON_SITE),
        ("Microsoft Teams Meeting", "Phone screen", InterviewKind.VIDEO),
    ],
)
def test_how_the_two_sides_meet(place: str, title: str, kind: InterviewKind | None) -> None:
    assert the_one(an_invitation(f"LOCATION:{place}", title=title, link="X:")).kind is kind


@given(st.binary(max_size=400), st.integers(0, 400), st.booleans())
def test_any_bytes_are_read_or_refused(noise: bytes, place: int, whole: bool) -> None:
    base = an_invitation("RRULE:FREQ=WEEKLY;COUNT=3")
    content = base[:place] + noise + base[place:] if whole else noise
    try:
        found = read_here(content)
    except Refused:
        return
    assert all(one.starts_at < one.ends_at for one in found.invitations)
