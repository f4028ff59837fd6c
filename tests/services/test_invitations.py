"""An invitation finds its application, and is recorded, moved and called off there as one change each."""

from dataclasses import replace
from pathlib import Path

import pytest

from followup_desktop.domain.errors import FollowupError, NotFound, Refused
from followup_desktop.domain.invitation import CalendarFile, Invitation
from followup_desktop.domain.vocabulary import ContactRole, Stage
from followup_desktop.services import board, calendar, invitations, undo
from followup_desktop.services.invitations import Wanted
from followup_desktop.services.ports.workplace import Workplace
from tests.builders import at
from tests.invitations import ENDS, MEET, STARTS, an_invitation, event, read_here, the_one
from tests.invitations import calendar as a_file

CHICAGO = "America/Chicago"


def add(work: Workplace, company: str, role: str = "Engineer", stage: Stage = Stage.APPLIED, **fields: object) -> str:
    contacts = fields.pop("contacts", ())
    return board.add(work, {"company": company, "role": role, **fields}, stage, contacts).touched[0]  # type: ignore[arg-type]


def record(work: Workplace, id_: str, invitation: Invitation, zone: str = "") -> None:
    invitations.record(work, id_, invitations.fields_of(invitation), invitation.people, zone)


def best(work: Workplace, invitation: Invitation) -> str:
    """The company that is proposed; empty where a new application is."""
    found = invitations.find(invitation, invitations.board_of(work, [invitation]))
    return found[0].company if found and found[0].is_likely else ""


# Which application -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "address", "company"),
    [
        ("Interview at Globex", "x@gmail.com", "Globex"),
        ("Interview: GLOBEX Inc. / Robin", "x@gmail.com", "Globex"),
        ("Interview with Globx", "x@gmail.com", "Globex"),
        ("First round", "dana@globex.example", "Globex"),
        ("First round", "dana@mail.globex.co.uk", "Globex"),
        ("First round", "dana@umbrahealth.example", "Umbra Health"),
        ("First round", "dana@umbra-health.example", "Umbra Health"),
        ("First round", "dana@umbra.example", "Umbra Health"),
        ("First round", "lind@personal.example", "Umbra Health"),
        ("First round", "somebody@acme-careers.example", "Acme Careers"),
        ("First round", "somebody@gmail.com", ""),
        ("First round", "somebody@greenhouse.io", ""),
        ("Coffee with a friend", "friend@elsewhere.example", ""),
        ("Globexia summit", "x@gmail.com", ""),
    ],
)
def test_the_application_that_is_meant(work: Workplace, title: str, address: str, company: str) -> None:
    add(work, "Globex")
    add(work, "Umbra Health", contacts=({"name": "Åsa Lind", "email": "lind@personal.example"},))
    add(work, "Acme Careers")
    organizer = f"ORGANIZER:mailto:{address}"
    assert best(work, the_one(an_invitation(title=title, people=(organizer,), link="X:"))) == company


def test_of_two_at_one_company_the_role_decides_and_a_closed_one_comes_last(work: Workplace) -> None:
    clerk, engineer = add(work, "Globex", "Filing clerk"), add(work, "Globex", "Backend engineer")
    closed = add(work, "Globex", "Backend engineer", Stage.CLOSED)
    archived = add(work, "Globex", "Backend engineer")
    board.archive(work, archived)
    meant = the_one(an_invitation(title="Globex: Backend engineer"))
    found = invitations.find(meant, invitations.board_of(work, [meant]))
    assert [match.application_id for match in found] == [engineer, clerk, closed, archived]
    assert str(found[0].why) == "“Globex” is in the title."


def test_a_known_person_counts_by_name_too(work: Workplace) -> None:
    add(work, "Elsewhere", contacts=({"name": "Priya Raman"},))
    meant = the_one(an_invitation(title="First round"))
    found = invitations.find(meant, invitations.board_of(work, [meant]))
    assert (found[0].company, str(found[0].why)) == ("Elsewhere", "Priya Raman is one of its people.")


def test_the_users_own_address_says_nothing(work: Workplace) -> None:
    from followup_desktop.services import settings

    settings.change(work, {"user_email": "Robin@globex.example"})
    add(work, "Globex")
    mine = the_one(an_invitation(title="First round", people=("ATTENDEE:mailto:robin@globex.example",)))
    assert best(work, mine) == ""


def test_the_site_of_the_posting_counts(work: Workplace) -> None:
    add(work, "Initech Group", posting_url="https://careers.itg-corp.example/7")
    assert best(work, the_one(an_invitation(title="Talk", people=("ORGANIZER:mailto:d@itg-corp.example",)))) == (
        "Initech Group"
    )


# What it asks for -------------------------------------------------------------------------------------------------


def test_recording_is_one_change_with_people_zone_and_stage_and_one_undo(work: Workplace) -> None:
    id_ = add(work, "Globex", contacts=({"name": "Weber, Sam", "phone": "1"},))
    before = work.store.application(id_)
    invitation = the_one(an_invitation())
    assert invitations.standing(work, invitation).wanted is Wanted.RECORD
    record(work, id_, invitation, CHICAGO)
    after = work.store.application(id_)
    (interview,) = after.interviews
    assert (after.stage, after.timezone) == (Stage.INTERVIEWING, CHICAGO)
    assert (interview.starts_at, interview.place) == (at("2026-12-03 10:00", CHICAGO), invitation.where)
    people = [(one.name, one.email, one.phone, one.role) for one in after.contacts]
    assert people == [
        ("Weber, Sam", "sam.weber@globex.example", "1", None),
        ("Priya Raman", "priya.raman@globex.example", "", ContactRole.RECRUITER),
    ]
    assert interview.contact_ids == tuple(one.id for one in after.contacts)
    assert invitations.standing(work, invitation).wanted is Wanted.NOTHING
    undo.undo(work)
    assert replace(work.store.application(id_), revision=0) == replace(before, revision=0)
    assert invitations.standing(work, invitation).wanted is Wanted.RECORD


def test_a_zone_that_is_known_stays(work: Workplace) -> None:
    id_ = add(work, "Globex", timezone="Europe/Berlin")
    record(work, id_, the_one(an_invitation()), CHICAGO)
    assert work.store.application(id_).timezone == "Europe/Berlin"


def test_a_later_version_moves_the_interview_and_keeps_its_notes(work: Workplace) -> None:
    id_ = add(work, "Globex")
    record(work, id_, the_one(an_invitation()))
    from followup_desktop.services import interviews

    (interview,) = work.store.application(id_).interviews
    interviews.save(work, id_, {"notes": "Bring the portfolio"}, interview.id)
    later = the_one(an_invitation(times=(STARTS.replace("03T", "04T"), ENDS.replace("03T", "04T")), people=()))
    standing = invitations.standing(work, later)
    assert (standing.wanted, standing.application_id) == (Wanted.MOVE, id_)
    record(work, id_, later)
    (moved,) = work.store.application(id_).interviews
    assert (moved.starts_at, moved.notes) == (at("2026-12-04 10:00", CHICAGO), "Bring the portfolio")
    assert moved.contact_ids == interview.contact_ids


def test_what_is_taken_back_is_called_off_and_can_be_held_again(work: Workplace) -> None:
    id_ = add(work, "Globex")
    record(work, id_, the_one(an_invitation()))
    taken_back = the_one(an_invitation(method="CANCEL"))
    assert invitations.standing(work, taken_back).wanted is Wanted.CALL_OFF
    invitations.call_off(work, taken_back)
    assert work.store.application(id_).interviews[0].called_off
    assert invitations.standing(work, taken_back).wanted is Wanted.NOTHING
    again = the_one(an_invitation())
    assert invitations.standing(work, again).wanted is Wanted.MOVE
    record(work, id_, again)
    assert not work.store.application(id_).interviews[0].called_off


def test_what_is_taken_back_and_was_never_recorded_asks_for_nothing(work: Workplace) -> None:
    invitation = the_one(an_invitation(method="CANCEL"))
    assert invitations.standing(work, invitation).wanted is Wanted.NOTHING
    with pytest.raises(NotFound):
        invitations.call_off(work, invitation)


def test_a_new_application_comes_with_its_interview_as_one_change(work: Workplace) -> None:
    invitation = the_one(an_invitation())
    done = invitations.record_new(
        work, "Globex", "Clerk", invitations.fields_of(invitation), invitation.people, CHICAGO
    )
    (id_,) = done.touched
    new = work.store.application(id_)
    assert (new.stage, new.timezone, len(new.interviews), len(new.contacts)) == (Stage.INTERVIEWING, CHICAGO, 1, 2)
    assert done.difference.added
    undo.undo(work)
    assert work.store.names() == []


def test_what_cannot_be_is_refused_and_changes_nothing(work: Workplace) -> None:
    id_ = add(work, "Globex")
    invitation = the_one(an_invitation())
    wrong = {**invitations.fields_of(invitation), "ends_at": "2026-11-01T10:00:00Z"}
    before = work.store.last_change()
    for deed in (
        lambda: invitations.record(work, id_, wrong, ()),
        lambda: invitations.record(work, "none", invitations.fields_of(invitation), ()),
        lambda: invitations.record_new(work, "Globex", "", invitations.fields_of(invitation), ()),
    ):
        with pytest.raises(FollowupError):
            deed()
    assert work.store.last_change() == before


# What a file offers -----------------------------------------------------------------------------------------------


def test_our_own_file_creates_nothing_and_says_so(work: Workplace, tmp_path: Path) -> None:
    id_ = add(work, "Globex")
    record(work, id_, the_one(an_invitation()))
    calendar.export(work, tmp_path / "out.ics")
    written = (tmp_path / "out.ics").read_bytes()
    before = work.store.last_change()
    with pytest.raises(Refused, match="written by Followup"):
        invitations.offered(work, read_here(written))
    # A calendar program that has it gives it out under its own name.
    theirs = written.replace(b"-//followup-desktop//", b"-//Somebody else//")
    with pytest.raises(Refused, match="came from Followup"):
        invitations.offered(work, read_here(theirs))
    assert work.store.last_change() == before


@pytest.mark.parametrize(
    ("file", "sentence"),
    [
        (CalendarFile((), is_answer=True), "an answer to an invitation"),
        (CalendarFile(()), "holds no event; nothing"),
        (CalendarFile((), unreadable=2), "no event that can be read"),
    ],
)
def test_files_without_an_invitation(work: Workplace, file: CalendarFile, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        invitations.offered(work, file)


def test_of_several_the_next_comes_first_and_a_row_counts_once(work: Workplace) -> None:
    file = read_here(
        a_file(
            event("UID:over", "DTSTART:20261101T100000Z"),
            event("UID:later", "DTSTART:20261210T100000Z", MEET),
            event("UID:row", "DTSTART:20261117T100000Z", "RRULE:FREQ=WEEKLY;COUNT=4"),
            event("UID:broken"),
        )
    )
    read = invitations.offered(work, file)
    assert [(one.uid, one.starts_at.day) for one in read.invitations] == [("row", 24), ("later", 10), ("over", 1)]
    assert (read.left_out, read.unreadable) == (0, 1)


def test_a_whole_calendar_is_cut(work: Workplace) -> None:
    many = a_file(*(event(f"UID:{n}", f"DTSTART:202612{n % 28 + 1:02}T100000Z") for n in range(60)))
    read = invitations.offered(work, read_here(many))
    assert (len(read.invitations), read.left_out) == (50, 10)
