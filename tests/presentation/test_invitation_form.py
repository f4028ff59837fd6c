"""What the sheet of an invitation proposes, says and saves."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.incoming import Incoming
from followup_desktop.presentation.invitation_form import NEW, InvitationForm
from tests.builders import at
from tests.desks import Heard, TestDesk, done
from tests.invitations import ENDS, STARTS, an_invitation, calendar, event, read_here

CHICAGO = "America/Chicago"
pytestmark = pytest.mark.usefixtures("qapp")


class Arrival:
    """Hands files over as the window does, but reads them here."""

    def __init__(self, desk: TestDesk) -> None:
        self.incoming = Incoming(desk)
        self.forms = Heard(self.incoming.invited)
        self.told = Heard(self.incoming.told)
        self.refused = Heard(desk.refused)

    def of(self, content: bytes, onto: str = "") -> InvitationForm:
        self.incoming._was_read(onto, read_here(content))
        self.settle()
        form = self.forms.last
        assert isinstance(form, InvitationForm)
        return form

    def settle(self) -> None:
        self.incoming.aside.wait()
        QApplication.processEvents()


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


@pytest.fixture
def arrival(desk: TestDesk) -> Arrival:
    return Arrival(desk)


def test_the_application_that_fits_is_proposed_with_its_clock(desk: TestDesk, arrival: Arrival) -> None:
    globex = desk.add_globex()
    desk.add_umbra()
    form = arrival.of(an_invitation())
    assert form.value("application") == globex.id
    assert form.why() == "“Globex” is in the title."
    assert [form.value(name) for name in ("day", "start", "end")] == ["2026-12-03", "17:00", "17:45"]
    assert form.clock_words == "Berlin time; the invitation says 10:00, Chicago time"
    assert form.offered_zone == ""
    assert (form.heading, form.submit_words, form.submit_icon) == (
        *("Invitation to an interview", "Record the interview", "calendar-plus"),
    )
    assert form.preview().startswith("Adds ")
    assert [choice.shown for choice in form.applications()] == [
        "A new application",
        "Globex, Backend engineer",
        "Umbra Health, Data platform lead",
    ]


def test_nothing_is_saved_before_it_is_accepted_and_then_at_once(desk: TestDesk, arrival: Arrival) -> None:
    globex = desk.add_globex()
    change = desk.work.store.last_change()
    form = arrival.of(an_invitation())
    form.set("start", "18:00")
    assert form.value("end") == "18:45", "the length is kept"
    form.set("place", "Room 4")
    form.take_person(0, False)
    assert desk.work.store.last_change() == change
    saved = Heard(form.saved)
    assert form.accept()
    assert len(saved) == 1 and desk.work.store.last_change() == change + 1
    (interview,) = desk.application(globex.id).interviews
    assert (interview.starts_at, interview.place) == (at("2026-12-03 18:00", "Europe/Berlin"), "Room 4")
    assert [one.name for one in desk.application(globex.id).contacts] == ["Weber, Sam"]


def test_where_none_fits_a_new_one_is_proposed_and_needs_its_names(desk: TestDesk, arrival: Arrival) -> None:
    desk.add_umbra()
    form = arrival.of(an_invitation(title="First round"))
    assert form.value("application") == NEW and form.is_new
    assert form.why() == "None of your applications fits it."
    assert (form.value("company"), form.offered_zone) == ("Globex", CHICAGO)
    assert form.offered_zone_words == "They are on Chicago time"
    refused = Heard(form.refused)
    assert not form.accept()
    assert refused.said == [("role", "Enter the role.")]
    form.set("role", "Clerk")
    assert form.accept()
    new = next(card for card in desk.cards() if card.company == "Globex")
    assert (new.role, new.stage) == ("Clerk", "interviewing")
    assert desk.application(new.id).timezone == CHICAGO


def test_another_application_can_be_chosen_and_its_clock_counts(desk: TestDesk, arrival: Arrival) -> None:
    desk.add_globex()
    umbra = desk.add_umbra()
    form = arrival.of(an_invitation())
    form.set("application", umbra.id)
    assert (form.value("start"), form.why()) == ("16:00", "")
    assert form.times.starts_at == at("2026-12-03 10:00", CHICAGO)


def test_dropped_on_an_application_it_is_for_that_one(desk: TestDesk, arrival: Arrival) -> None:
    desk.add_globex()
    umbra = desk.add_umbra()
    form = arrival.of(an_invitation(), umbra.id)
    assert (form.value("application"), form.why()) == (umbra.id, "You dropped it there.")


def test_the_user_is_not_among_those_met(arrival: Arrival) -> None:
    desk = TestDesk(user_name="Robin Moss", user_email="robin@home.example")
    form = Arrival(desk).of(
        an_invitation("ATTENDEE;CN=R. M.:mailto:Robin@home.example", "ATTENDEE;CN=Robin Moss:mailto:r@work.example")
    )
    assert [shown for shown, _ in form.people_shown()] == [
        "Priya Raman (priya.raman@globex.example)",
        "Weber, Sam (sam.weber@globex.example)",
    ]


def test_a_later_version_proposes_to_move_on_the_application_on_record(desk: TestDesk, arrival: Arrival) -> None:
    umbra = desk.add_umbra()
    first = arrival.of(an_invitation(), umbra.id)
    assert first.accept()
    form = arrival.of(an_invitation(times=(STARTS.replace("03T", "04T"), ENDS.replace("03T", "04T"))))
    assert form.is_on_record and form.value("application") == umbra.id
    assert (form.heading, form.submit_words) == ("The interview has another time or place", "Move the interview")
    assert form.remarks() == ["It stands on Thu 3 Dec, 16:00 to 16:45."]
    assert form.accept()
    assert desk.application(umbra.id).interviews[-1].starts_at == at("2026-12-04 10:00", CHICAGO)


def test_what_is_taken_back_proposes_to_call_off(desk: TestDesk, arrival: Arrival) -> None:
    globex = desk.add_globex()
    assert arrival.of(an_invitation()).accept()
    form = arrival.of(an_invitation(method="CANCEL"))
    assert (form.submit_words, form.takes_fields, form.title) == ("Call it off", False, "Globex, Backend engineer")
    assert form.submit_icon == "ban"
    assert form.remarks() == [
        "The interview on Thu 3 Dec, 17:00 to 17:45 is called off by the invitation. It then asks for nothing any more."
    ]
    assert form.preview().startswith("Cancels ")
    assert form.accept()
    assert desk.application(globex.id).interviews[0].called_off
    again = arrival.of(an_invitation())
    assert again.remarks() == ["It was called off; it stood on Thu 3 Dec, 17:00 to 17:45."]


def test_what_asks_for_nothing_is_said_without_a_sheet(desk: TestDesk, arrival: Arrival) -> None:
    globex = desk.add_globex()
    assert arrival.of(an_invitation()).accept()
    arrival.incoming._was_read("", read_here(an_invitation()))
    assert arrival.told.said == [
        ("The interview is on your board as the invitation has it; nothing was changed.", globex.id)
    ]
    arrival.incoming._was_read("", read_here(an_invitation(method="CANCEL", uid="other")))
    assert arrival.told.last == (
        "The invitation was called off, and no interview of it is on your board; nothing was changed.",
        "",
    )
    assert len(arrival.forms) == 1


def test_of_several_events_one_is_chosen(desk: TestDesk, arrival: Arrival) -> None:
    desk.add_globex()
    desk.add_umbra()
    form = arrival.of(
        calendar(
            event("UID:a", STARTS, ENDS, "SUMMARY:Globex"),
            event("UID:b", "DTSTART;VALUE=DATE:20261209", "SUMMARY:Umbra Health"),
            event("UID:c", "DTSTART:20261101T100000Z"),
        )
    )
    assert form.names() == [
        "Thu 3 Dec, 16:00: Globex",
        "Wed 9 Dec: Umbra Health",
        "Sun 1 Nov, 10:00: without a title",
    ]
    form.choose(1)
    assert form.is_matching and not form.can_be_done and not form.accept()
    arrival.settle()
    assert form.title == "Umbra Health, Data platform lead"
    assert form.remarks() == ["The invitation names a day and no time: enter the time."]
    form.choose(2)
    form.choose(0)
    arrival.settle()
    assert form.title == "Globex, Backend engineer", "the last choice counts"


def test_what_is_over_and_what_repeats_is_said(desk: TestDesk, arrival: Arrival) -> None:
    form = arrival.of(
        calendar(event("UID:a", "DTSTART:20261102T100000Z", "RRULE:FREQ=DAILY;COUNT=2"), event("UID:broken"))
    )
    assert form.remarks() == [
        "The invitation repeats; this is the one at hand.",
        "The interview is over already; its notes can follow.",
        "1 event of the file cannot be read.",
    ]


def test_a_time_that_cannot_be_is_refused_at_its_field(desk: TestDesk, arrival: Arrival) -> None:
    desk.add_globex()
    form = arrival.of(an_invitation())
    form.set("end", "16:00")
    refused = Heard(form.refused)
    assert not form.accept() and form.preview() == ""
    assert refused.said == [("end", "The end must come after the start.")]


def test_an_application_that_went_away_is_refused_in_words(desk: TestDesk, arrival: Arrival) -> None:
    globex = desk.add_globex()
    form = arrival.of(an_invitation())
    desk.put_aside(globex.id)
    refused = Heard(form.refused)
    assert not form.accept()
    form.set("application", NEW)
    form.set("application", globex.id)
    assert refused.said == [("application", "There is no such application; nothing was changed.")] * 2
    assert form.is_new


def test_a_file_is_read_beside_the_window_and_refused_in_a_sentence(desk: TestDesk, arrival: Arrival) -> None:
    arrival.incoming.read_invitation(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
    assert arrival.refused.said == []
    arrival.settle()
    assert arrival.refused.said == ["The file holds no event; nothing was added."]
    done(desk.add({"company": "Globex", "role": "Clerk"}, Stage.APPLIED))
    arrival.incoming.read_invitation(an_invitation())
    arrival.settle()
    arrival.settle()
    form = arrival.forms.last
    assert form.title == "Globex, Clerk"
    assert form.invitation.ends_at - form.invitation.starts_at == timedelta(minutes=45)
