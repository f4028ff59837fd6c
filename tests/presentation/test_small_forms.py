"""Logging and the export, without their windows."""

import pytest

from followup_desktop.domain.vocabulary import ActivityKind, Kind
from followup_desktop.presentation.log_form import KINDS, LogForm, kind_names
from followup_desktop.presentation.promise_reading import NOTHING_SAID, Trust
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def desk() -> TestDesk:
    return TestDesk()


# Logging --------------------------------------------------------------------------------------------------------------


def test_a_response_leaves_a_promise(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", " They need another week. ")
    form.set("decision_on", "2026-12-04")
    form.set("contact_id", umbra.contacts[0].id)
    form.set("no_more_calls", True)
    assert form.save()
    after = desk.application(umbra.id)
    entry = after.activity[-1]
    assert (entry.kind, entry.text, str(entry.decision_on), entry.contact_id) == (
        ActivityKind.RESPONSE,
        "They need another week.",
        "2026-12-04",
        umbra.contacts[0].id,
    )
    assert after.no_calls


def test_a_message_left_carries_its_follow_up_out(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    planned = next(f for f in desk.plan(umbra).follow_ups if f.kind is Kind.DECISION_CALL)
    form = LogForm(desk, umbra.id, planned.key)
    assert (form.kind, form.about) == (ActivityKind.VOICEMAIL, "Message for Dr. Lind, after hours")
    assert not form.takes_promise and not form.takes_no_calls
    # What does not belong to a message is not logged with it.
    form.set("decision_on", "2026-12-04")
    form.set("no_more_calls", True)
    assert form.save()
    after = desk.application(umbra.id)
    assert after.follow_up(planned.key).ended and not after.no_calls
    assert after.activity[-1].decision_on is None


def test_a_note_without_words_is_refused_at_its_field(desk: TestDesk) -> None:
    form = LogForm(desk, desk.add_globex().id)
    form.set("kind", "note")
    refused = Heard(form.refused)
    assert not form.save()
    assert refused.said == [("text", "Write the note.")]
    form.set("kind", "response")
    form.set("decision_on", "soon")
    assert not form.save()
    assert refused.last == ("decision_on", "Enter a day, or leave it empty.")


def test_what_was_typed_is_there_again(desk: TestDesk) -> None:
    globex = desk.add_globex()
    form = LogForm(desk, globex.id)
    form.set("text", "Half a sen")
    form.close()
    assert LogForm(desk, globex.id).value("text") == "Half a sen"
    assert set(kind_names()) == set(KINDS)


def test_a_response_is_read_for_its_promise(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", "Thanks for asking. You will hear from us by the end of next week.")
    assert (form.promise.trust, form.value("decision_on")) == (Trust.SURE, "2026-12-04")
    form.set("kind", "no_answer")
    assert (form.promise, form.value("decision_on")) == (NOTHING_SAID, "")
    assert form.refresh().news == ""


def test_what_follows_a_promise_in_a_response_is_told(desk: TestDesk) -> None:
    umbra = desk.add_umbra()
    form = LogForm(desk, umbra.id)
    form.set("text", "You will hear from us by the end of next week.")
    assert form.refresh().news == "Message on Mon 7 Dec, 17:30."
    form.set("no_more_calls", True)
    assert form.refresh().news.startswith("Email on ")
    form.set("decision_on", "no day")
    assert form.refresh().news == ""
