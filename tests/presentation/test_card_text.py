"""The words on a card, for one present in London: Monday 23 November 2026, 9:00."""

import html
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QLocale

from followup_desktop.domain.vocabulary import Channel, Kind, Need, Outcome, Signal, Stage
from followup_desktop.presentation.card_text import CardText, CardWording, DueKind, card_text, next_midnight
from followup_desktop.services.ports.card import Card
from tests.builders import a_card

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LONDON = ZoneInfo("Europe/London")
EMPTY = a_card(stage="interviewing", company="Umbra Health", role="Data platform lead", location="London", pips="dttdt")


def planned(kind: Kind, start: str, channel: Channel = Channel.CALL, **changes: object) -> Card:
    card = EMPTY._replace(
        next_key=f"{kind}:1",
        next_kind=str(kind),
        next_channel=str(channel),
        next_due_on=start[:10],
        next_slot_start=start,
        next_all_day=int(len(start) == 10),
        next_zone="Europe/London",
        next_in_time_until=f"{start[:10]}T23:59:59Z",
        open_count=1,
    )
    return card._replace(**changes)  # type: ignore[arg-type]


def words(locale: str = "en_GB") -> CardWording:
    return CardWording(NOW, LONDON, QLocale(locale))


def said(card: Card, locale: str = "en_GB") -> CardText:
    return words(locale).of(card)


def test_the_sentence_for_a_screen_reader() -> None:
    card = planned(
        Kind.THANK_YOU_NOTE,
        "2026-11-23T09:15:00Z",
        Channel.EMAIL,
        next_due_on="2026-11-21",
        next_in_time_until="2026-11-21T14:30:00Z",
        signal="welcome",
    )
    text = said(card)
    assert words().accessible(card) == (
        "Data platform lead, Umbra Health. Next: write the thank-you note, overdue by 2 days. "
        "Signal: keep talking. 2 of 5 steps done."
    )
    assert (text.due_kind, text.due, text.due_icon) == (DueKind.OVERDUE, "Overdue 2 d", "triangle-alert")
    assert (text.step_icon, text.step) == ("pen-line", "Write the thank-you note")
    assert (text.title, text.subtitle, text.letter) == ("Data platform lead", "Umbra Health · London", "U")
    assert text.signal is not None
    assert (text.signal.icon, words().pips(card)) == ("message-square", "2 of 5 steps done")


@pytest.mark.parametrize(
    ("start", "kind", "chip", "spoken"),
    [
        ("2026-11-23T10:00:00Z", DueKind.TODAY, "Today 10:00", "today at 10:00"),
        ("2026-11-23", DueKind.TODAY, "Today", "today"),
        ("2026-11-24T17:30:00Z", DueKind.TOMORROW, "Tomorrow 17:30", "tomorrow at 17:30"),
        ("2026-11-24", DueKind.TOMORROW, "Tomorrow", "tomorrow"),
        ("2026-11-26T14:30:00Z", DueKind.PLANNED, "Thu 14:30", "on Thursday 26 November at 14:30"),
        ("2026-11-27", DueKind.PLANNED, "Fri 27 Nov", "on Friday 27 November"),
        ("2026-11-30T17:30:00Z", DueKind.PLANNED, "Mon 30 Nov", "on Monday 30 November at 17:30"),
        ("2026-12-08", DueKind.PLANNED, "8 Dec", "on Tuesday 8 December"),
        ("2027-02-01", DueKind.PLANNED, "1 Feb 2027", "on Monday 1 February 2027"),
    ],
)
def test_the_due_chip(start: str, kind: DueKind, chip: str, spoken: str) -> None:
    card = planned(Kind.MOVE_ON, start)
    text = said(card)
    assert (text.due_kind, text.due) == (kind, chip)
    assert f"decide whether to move on, {spoken}." in words().accessible(card)


def test_a_date_is_written_as_the_users_country_does() -> None:
    assert said(planned(Kind.MOVE_ON, "2026-11-30"), "en_US").due == "Mon Nov 30"
    assert said(planned(Kind.MOVE_ON, "2026-11-30"), "de_DE").due == "Mo. 30. Nov."
    assert said(planned(Kind.MOVE_ON, "2026-11-26T14:30:00Z"), "en_US").due.replace("\u202f", " ") == "Thu 2:30 PM"
    assert said(planned(Kind.MOVE_ON, "2026-11-26T14:30:00Z"), "C").due == "Thu 14:30"


def test_the_hour_is_the_users_own() -> None:
    text = card_text(planned(Kind.APPLICATION_CALL, "2026-11-26T23:30:00Z"), NOW, ZoneInfo("Asia/Kathmandu"))
    assert text.due == "Fri 05:15"


@pytest.mark.parametrize(
    ("until", "chip"),
    [
        ("2026-11-23T08:59:59Z", "Overdue"),
        ("2026-11-22T23:59:59Z", "Overdue 1 d"),
        ("2026-11-23T09:00:00Z", "Today 10:00"),
    ],
)
def test_overdue_is_what_the_present_says(until: str, chip: str) -> None:
    card = planned(Kind.DECISION_CALL, "2026-11-23T10:00:00Z", next_in_time_until=until)
    assert said(card).due == chip


def test_an_interview_is_never_overdue() -> None:
    card = planned(Kind.ASK_PROCESS, "2026-11-23T08:30:00Z", Channel.INTERVIEW, next_in_time_until=None)
    assert said(card).due_kind is DueKind.TODAY


def test_an_interview_that_goes_on_since_another_day_is_today_without_a_time() -> None:
    assert (
        said(planned(Kind.ASK_PROCESS, "2026-11-21T08:30:00Z", Channel.INTERVIEW, next_in_time_until=None)).due
        == "Today"
    )


def test_ones_own_date_ahead_is_a_moon_and_a_date_that_has_come_is_not() -> None:
    later = said(planned(Kind.DECISION_CALL, "2026-11-24T17:30:00Z", next_own=1))
    assert (later.due_kind, later.due_icon, later.due) == (DueKind.SNOOZED, "moon", "Tue 17:30")
    assert said(planned(Kind.DECISION_CALL, "2026-11-23T17:30:00Z", next_own=1)).due_kind is DueKind.TODAY


@pytest.mark.parametrize(
    ("kind", "channel", "icon", "words"),
    [
        (Kind.APPLICATION_CALL, Channel.CALL, "phone", "Introduce yourself by phone"),
        (Kind.APPLICATION_CALL, Channel.EMAIL, "mail", "Introduce yourself by email"),
        (Kind.ASK_PROCESS, Channel.INTERVIEW, "users", "Interview with Ms. Okafor"),
        (Kind.INTERVIEW_NOTES, Channel.NOTES, "notebook-pen", "Write interview notes"),
        (Kind.THANK_YOU_NOTE, Channel.LETTER, "pen-line", "Write the thank-you note"),
        (Kind.DECISION_CALL, Channel.VOICEMAIL, "phone", "Leave a message: any news?"),
        (Kind.DECISION_CALL, Channel.CALL, "phone", "Call: ask for news"),
        (Kind.DECISION_CALL, Channel.EMAIL, "mail", "Send a short email"),
        (Kind.MOVE_ON, Channel.DECIDE, "flag", "Move on?"),
        (Kind.GRACIOUS_NOTE, Channel.EMAIL, "pen-line", "Write the gracious note"),
        (Kind.STAY_IN_TOUCH, Channel.EMAIL, "mail", "Say hello again"),
        (Kind.OFFER_REPLY, Channel.DECIDE, "handshake", "Answer the offer"),
    ],
)
def test_the_next_step_begins_with_a_verb(kind: Kind, channel: Channel, icon: str, words: str) -> None:
    text = said(planned(kind, "2026-12-08", channel, next_contact="Ms. Okafor"))
    assert (text.step_icon, text.step) == (icon, words)


@pytest.mark.parametrize("kind", list(Kind))
@pytest.mark.parametrize("channel", list(Channel))
def test_every_step_has_words(kind: Kind, channel: Channel) -> None:
    assert said(planned(kind, "2026-11-23", channel)).step


def test_no_promise_is_claimed_that_the_card_does_not_know_of() -> None:
    """A decision call is due some days after the interview too, where nobody said when they decide."""
    late = planned(Kind.DECISION_CALL, "2026-11-23T17:30:00Z", Channel.VOICEMAIL)
    assert said(late).step == "Leave a message: any news?"


def test_where_nothing_is_planned_the_card_says_what_it_lacks() -> None:
    assert said(EMPTY._replace(needs="interview_date")).step == "Add the interview date"
    assert said(EMPTY._replace(needs="interview_notes")).step == "Write up the interview"
    assert said(EMPTY._replace(needs="\n".join(Need))).step == "Name your one skill"
    nothing = said(EMPTY)
    assert (nothing.due_kind, nothing.due) == (DueKind.NONE, "Nothing planned")
    assert said(EMPTY._replace(stage="interested")).step == "Apply when you are ready"
    for need in Need:
        assert said(EMPTY._replace(needs=need)).step_icon
    for stage in Stage:
        assert said(EMPTY._replace(stage=stage)).step


@pytest.mark.parametrize("changes", [{"no_calls": 1}, {"signal": Signal.DONT_CALL}])
def test_who_asked_not_to_be_called_is_waited_for_in_silence(changes: dict[str, object]) -> None:
    text = said(a_card(stage="waiting")._replace(**changes))  # type: ignore[arg-type]
    assert (text.step, text.step_icon) == ("Wait, no calls please", "hourglass")
    assert text.signal is not None
    assert text.signal.icon == "phone-off"
    assert said(a_card(stage="waiting")).step == "Wait to hear from them"


@pytest.mark.parametrize("outcome", [*Outcome, None])
def test_a_closed_card_shows_how_it_ended(outcome: Outcome | None) -> None:
    card = EMPTY._replace(stage="closed", outcome=outcome)
    text = said(card)
    assert text.due_kind is DueKind.OUTCOME
    assert text.due
    assert text.subtitle == f"Umbra Health · {text.due}"
    assert f". {text.due}. " in words().accessible(card)


def test_a_rejection_still_shows_its_note() -> None:
    card = planned(Kind.GRACIOUS_NOTE, "2026-11-24T09:00:00Z", Channel.EMAIL, stage="closed", outcome="rejected")
    text = said(card)
    assert (text.step, text.due, text.subtitle) == (
        "Write the gracious note",
        "Tomorrow 09:00",
        "Umbra Health · Rejected",
    )


def test_the_signal_and_no_calls() -> None:
    assert [said(EMPTY._replace(signal=s)).signal.icon for s in ("welcome", "unclear", "dont_call")] == [  # type: ignore[union-attr]
        "message-square",
        "minus",
        "phone-off",
    ]
    asked = said(EMPTY._replace(signal="welcome", no_calls=1)).signal
    assert asked is not None
    assert (asked.icon, asked.text) == ("phone-off", "No calls, please")
    assert said(EMPTY).signal is None


def test_markup_stays_text() -> None:
    nasty = '<img src="/dev/zero">&amp;%1 %n'
    card = planned(
        Kind.ASK_PROCESS,
        "2026-11-24T09:00:00Z",
        Channel.INTERVIEW,
        company=nasty,
        role=nasty,
        location="a\nb\u2028c",
        next_contact=nasty,
        tags=f"{nasty}\nremote",
    )
    text = said(card)
    tooltip = words().tooltip(card)
    assert "<img" not in tooltip
    assert html.escape(nasty) in tooltip
    assert text.step == f"Interview with {nasty}"
    assert text.subtitle.endswith(" · a b c")
    assert text.tags == (nasty, "remote")


@pytest.mark.parametrize(
    ("company", "letter"),
    [
        ("umbra", "U"),
        ("  ", "D"),
        ("🦊 fox", "F"),
        ("🦊", "🦊"),
        ("ßeta", "SS"),
        ("åsa", "Å"),
        ("a\u030asa", "A\u030a"),
    ],
)
def test_the_letter_of_the_monogram(company: str, letter: str) -> None:
    assert said(EMPTY._replace(company=company)).letter == letter


def test_the_next_midnight_is_the_users() -> None:
    late = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)
    assert next_midnight(late, ZoneInfo("Asia/Kathmandu")).isoformat() == "2026-11-25T00:00:00+05:45"


def test_a_message_names_the_promise_that_it_waits_for() -> None:
    late = planned(Kind.DECISION_CALL, "2026-11-30T17:30:00Z", Channel.VOICEMAIL, next_promise="2026-11-20")
    assert said(late).step == "Message: decision was due"
    ahead = planned(Kind.DECISION_CALL, "2026-12-07T17:30:00Z", Channel.VOICEMAIL, next_promise="2026-12-04")
    assert said(ahead).step == "Message, if still silent"


def test_a_posting_that_closes_is_named_while_nothing_is_sent() -> None:
    closing = EMPTY._replace(stage="interested", posting_closes_on="2026-11-27")
    assert said(closing).due == "Closes Fri 27 Nov"
    assert said(closing._replace(posting_closes_on="2026-11-23")).due == "Closes today"
    assert said(closing._replace(posting_closes_on="2026-11-20")).due == "Posting closed"
    assert said(closing._replace(stage="waiting")).due == "Nothing planned"
