"""A letter while it is written, without a window: kept, read in its thread, sent."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.follow_up import FollowUp
from followup_desktop.domain.vocabulary import Channel, State
from followup_desktop.presentation.letters.letter_draft import LetterDraft
from followup_desktop.presentation.letters.words import to_fix_words
from tests.conftest import ExpectedLogs
from tests.desks import Heard, TestDesk

GOOD = """Dear Dr. Lind,

Thank you for the conversation on Friday. I kept thinking about how your team cut claim review to four minutes with
streaming joins; it is the kind of work that I have done with PostgreSQL for eight years, and the kind that I would
like to do next.

It was good to hear how on-call is shared. If a reference or a code sample would help, I am glad to send one.
I look forward to hearing from you about the next step.

Kind regards,
Robin Moss
"""
BAD = GOOD.replace("conversation", "oppurtunity").replace("hearing", "hear").replace("regards,", "regards")


class Writing:
    """A desk with one thank-you note to write, and its drafts, which are closed at the end."""

    def __init__(self, desk: TestDesk, qtbot: QtBot) -> None:
        self.desk, self._qtbot = desk, qtbot
        umbra = desk.add_umbra()
        desk.save_interview(
            umbra.id, {"learned": "Review takes four minutes with streaming joins."}, umbra.interviews[0].id
        )
        self.id = umbra.id
        self.key = next(f.key for f in desk.plan(desk.application(self.id)).follow_ups if f.kind == "thank_you_note")
        self.drafts: list[LetterDraft] = []

    def open(self) -> LetterDraft:
        """The draft, as the composer opens it."""
        draft = LetterDraft(self.desk, self.id, self.key)
        self.drafts.append(draft)
        return draft

    def read(self, draft: LetterDraft, text: str = "") -> LetterDraft:
        """Types the text, if one is given, and waits until it is read."""
        if text:
            draft.set("body", text)
        self.wait_for(lambda: not draft.reading.is_pending)
        return draft

    def wait_for(self, happens: Callable[[], bool]) -> None:
        self._qtbot.waitUntil(happens, timeout=20_000)

    @property
    def remembered(self) -> FollowUp:
        return self.desk.application(self.id).follow_up(self.key)

    @property
    def changes(self) -> list[str]:
        return [change.deed for change in self.desk.changes_of(self.id)]

    def found(self, draft: LetterDraft) -> list[str]:
        """The places that are marked."""
        return [draft.value("body")[f.begin : f.end] for f in draft.findings]


@pytest.fixture
def writing(qtbot: QtBot) -> Iterator[Writing]:
    made = Writing(TestDesk(), qtbot)
    yield made
    for draft in made.drafts:
        draft.reading.close()
        if draft.reading.thread_of_it is not None:
            draft.reading.thread_of_it.join(20)
            assert not draft.reading.thread_of_it.is_alive()


def test_a_letter_is_begun_and_passes(writing: Writing) -> None:
    draft = writing.read(writing.open())
    assert draft.value("body").startswith("Dear Dr. Lind,")
    assert (draft.title, draft.about) == ("Thank-you note", "Dr. Lind · Umbra Health, Data platform lead")
    assert draft.recipient == "Åsa Lind <lind@umbra.example>"
    assert (draft.lacks, draft.passed, draft.open_words) == ("", True, "Nothing to fix")
    assert draft.value("dialect") == "GB"
    assert [insertion.name for insertion in draft.insertions()] == ["What I learned", "Name", "Role", "Key skill"]


def test_mistakes_are_found_in_the_newest_text_only(writing: Writing) -> None:
    draft = writing.open()
    proofs = Heard(draft.reading.read)
    for text in (GOOD + "x", GOOD + "xy", BAD):
        draft.set("body", text)
    writing.read(draft)
    assert len(proofs) == 1
    assert writing.found(draft) == ["oppurtunity", "hear", "Kind regards"]
    assert draft.open_words == "3 to fix first"
    draft.ignore(draft.findings[1])
    writing.read(draft)
    assert writing.found(draft) == ["oppurtunity", "Kind regards"]
    draft.add_word(draft.findings[0])
    writing.read(draft)
    assert writing.found(draft) == ["Kind regards"]
    assert writing.desk.work.own_words.all() == ("oppurtunity",)
    draft.take_word_back("oppurtunity")
    writing.read(draft)
    assert writing.found(draft) == ["oppurtunity", "Kind regards"]


def test_nothing_typed_is_nothing_kept(writing: Writing) -> None:
    before = writing.changes
    draft = writing.read(writing.open())
    draft.close()
    assert writing.changes == before
    assert writing.desk.store.drafts == {}


def test_closing_keeps_the_text_with_its_follow_up_as_one_change(writing: Writing) -> None:
    before = writing.changes
    draft = writing.open()
    draft.set("subject", "Thanks")
    writing.read(draft, GOOD).close()
    assert writing.changes == ["letter", *before]
    assert (writing.remembered.body, writing.remembered.subject, writing.remembered.checked) == (GOOD, "Thanks", True)
    assert writing.desk.store.drafts == {}
    again = writing.open()
    assert (again.value("body"), again.restored) == (GOOD, "")
    again.close()
    assert writing.changes == ["letter", *before]
    writing.desk.undo()
    assert writing.remembered.body == ""


def test_choices_come_back_and_a_text_that_did_not_pass_is_unchecked(writing: Writing) -> None:
    draft = writing.read(writing.open(), BAD)
    draft.ignore(draft.findings[0])
    draft.set("dialect", "US")
    draft.close()
    assert not writing.remembered.checked
    again = writing.read(writing.open())
    assert (again.value("dialect"), again.value("ignored"), again.restored) == ("US", ["oppurtunity"], "")
    assert writing.found(again) == ["hear", "Kind regards"]


def test_a_crash_loses_nothing_that_was_kept(writing: Writing) -> None:
    draft = writing.open()
    draft.set("body", "Dear Dr. Lind,\n\nI")
    draft.keep()
    draft.reading.close()
    again = writing.open()
    assert again.value("body") == "Dear Dr. Lind,\n\nI"
    assert again.restored == "Your draft of 14:52 is back."
    again.start_over()
    assert again.value("body").startswith("Dear Dr. Lind,\n\nThank you")


def test_a_text_that_passed_is_sent_at_once(writing: Writing) -> None:
    draft = writing.read(writing.open(), GOOD)
    saved = Heard(draft.saved)
    assert draft.save()
    assert (len(saved), writing.remembered.state, writing.remembered.channel) == (1, State.DONE, Channel.EMAIL)
    assert writing.remembered.checked
    draft.close()
    assert writing.changes[0] == "done"
    assert writing.desk.store.drafts == {}


def test_what_is_open_is_said_and_takes_a_second_press(writing: Writing) -> None:
    draft = writing.read(writing.open(), BAD)
    asked = Heard(draft.asked)
    assert not draft.save()
    assert asked.last == "3 things are still open. Press “Mark as sent” again if it went out as it is."
    draft.set("body", BAD + "x")
    assert asked.last == ""
    writing.read(draft, BAD)
    assert not draft.save()
    assert not writing.remembered.ended
    assert draft.save()
    assert writing.remembered.ended


def test_a_text_that_is_not_read_yet_is_read_first(writing: Writing) -> None:
    draft = writing.open()
    draft.set("body", GOOD)
    assert not draft.save()
    writing.wait_for(lambda: writing.remembered.state is State.DONE)
    assert writing.remembered.body == GOOD


def test_another_language_is_not_read_and_says_so(writing: Writing) -> None:
    text = "Sehr geehrte Frau Dr. Lind,\n\nvielen Dank für das Gespräch am Freitag, es war sehr schön bei Ihnen.\n"
    draft = writing.read(writing.open(), text)
    assert draft.proof is not None
    assert (draft.proof.read, draft.findings, draft.passed) == (False, (), False)
    assert draft.unread_words.startswith("This letter is not in English")
    assert to_fix_words(draft.proof._replace(points=())) == "Spelling not read"


def test_a_proofreader_that_fails_leaves_the_checks_of_the_letter(
    writing: Writing, expect_log: ExpectedLogs, monkeypatch: pytest.MonkeyPatch
) -> None:
    from followup_desktop.letters.proofreading import HarperProofreader

    def fail(*_: Any) -> None:
        raise CouldNot("no")

    expect_log("Proofreading failed: CouldNot")
    monkeypatch.setattr(HarperProofreader, "knows", fail)
    draft = writing.read(writing.open())
    assert draft.proof is not None
    assert not draft.proof.read
    assert draft.unread_words.startswith("Spelling and grammar could not be read")
    assert all(point.ok for point in draft.proof.points)


def test_a_letter_written_elsewhere(writing: Writing) -> None:
    draft = writing.open()
    draft.set("body", "Dear Dr. Lind, half a")
    draft.written_elsewhere()
    draft.close()
    assert (writing.remembered.state, writing.remembered.checked, writing.remembered.body) == (State.DONE, False, "")
    writing.desk.undo()
    assert writing.open().value("body") == "Dear Dr. Lind, half a"


def test_a_letter_by_hand(writing: Writing) -> None:
    draft = writing.read(writing.open(), GOOD)
    draft.set("by_hand", True)
    assert draft.recipient == "Åsa Lind\nUmbra Health"
    assert (draft.lacks, draft.post_by) == ("No postal address is known.", "Post it by Mon 23 Nov")
    contact = writing.desk.application(writing.id).contacts[0]
    writing.desk.put_contact(writing.id, {"address": "1 High Street\nLondon"}, contact.id)
    draft.refresh()
    assert (draft.print_head, draft.lacks) == ("Åsa Lind\nUmbra Health\n1 High Street\nLondon", "")
    assert draft.save()
    assert writing.remembered.channel is Channel.LETTER


def test_choosing_by_hand_plans_it_by_hand(writing: Writing) -> None:
    draft = writing.open()
    writing.desk.changed.connect(draft.refresh)
    draft.set("by_hand", True)
    planned = writing.desk.plan(writing.desk.application(writing.id)).follow_up(writing.key)
    assert planned is not None
    assert (planned.channel, str(planned.due_on)) == (Channel.LETTER, "2026-11-23")
    assert draft.changes() == {}
    writing.desk.undo()
    assert (draft.value("by_hand"), draft.channel) == (False, Channel.EMAIL)
    writing.desk.redo()
    assert draft.value("by_hand")
    draft.close()
    assert writing.open().value("by_hand")


def test_a_decision_that_is_near_speaks_against_a_letter(writing: Writing) -> None:
    draft = writing.open()
    assert draft.advice == ""
    interview = writing.desk.application(writing.id).interviews[0]
    writing.desk.save_interview(writing.id, {"decision_on": "2026-11-24"}, interview.id)
    draft.set("by_hand", True)
    assert draft.advice == "They decide by Tue 24 Nov: an email would be there in time, a letter may not."


def test_a_way_that_cannot_be_planned_is_not_taken(writing: Writing) -> None:
    draft = writing.open()
    refused = Heard(draft.refused)
    writing.desk.store.full = True
    draft.set("by_hand", True)
    assert len(refused) == 1
    assert not draft.value("by_hand")


def test_a_template_in_another_tone(writing: Writing) -> None:
    draft = writing.open()
    assert [tone for tone, _ in draft.templates()] == ["formal", "friendly"]
    letter = draft.from_template("friendly")
    assert letter is not None
    assert letter.body != draft.value("body")
    assert draft.value("tone") == "friendly"


def test_a_full_disk_leaves_the_draft(writing: Writing) -> None:
    draft = writing.open()
    draft.set("body", GOOD)
    draft.keep()
    refused = Heard(writing.desk.refused)
    writing.desk.store.full = True
    draft.close()
    assert len(refused) == 1
    writing.desk.store.full = False
    assert writing.open().value("body") == GOOD


def test_the_thread_ends_with_the_draft(writing: Writing) -> None:
    draft = writing.read(writing.open())
    thread = draft.reading.thread_of_it
    assert thread is not None
    assert thread in threading.enumerate()
    draft.close()
    thread.join(20)
    assert not thread.is_alive()
    draft.reading.hurry()
    assert draft.reading.thread_of_it is thread
