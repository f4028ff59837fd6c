"""A letter while it is written: its text, what its readers find, and its way out."""

import re
from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.letters.mail import MailMessage, mail_link
from followup_desktop.domain.letters.proof import Proof
from followup_desktop.domain.method.wording import advice_of
from followup_desktop.domain.vocabulary import Channel, Kind, ThankBy
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.kept_values import KeptValues
from followup_desktop.presentation.letters.reading import LetterReading, Task
from followup_desktop.presentation.letters.words import (
    dialect_name,
    kind_name,
    question_before_sending,
    template_name,
    to_fix_words,
)
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day
from followup_desktop.services import letters

tr = Texts("Letters")

_TEXTS = ("subject", "body")


class Insertion(NamedTuple):
    """Something that can be put into the text: what it is, and the texts to choose from."""

    name: str
    texts: tuple[str, ...]


def draft_name(application_id: str, key: str) -> str:
    """The name under which the letter of that follow-up is kept while it is written."""
    return f"letter:{application_id}:{key}"


class LetterDraft(KeptValues):
    """What the composer shows and passes on.

    Values: ``subject``, ``body``, ``tone`` (of the template), ``by_hand``, ``dialect``, ``ignored`` (texts that are
    left as they are). Closing keeps the text with the follow-up, as one change. ``save`` marks it as sent: a text that
    has not passed its checks the second time only, after ``asked`` said what is open.

    Raises NotFound or CouldNot where there is no such letter to write.
    """

    proofed = Signal()
    """``proof`` is another one."""
    asked = Signal(str)
    """What is open, before the letter is marked as sent; empty once that is over."""
    word_added = Signal(str, str)
    """A word that is one of the user's own now, and the sentence about it."""

    def __init__(self, desk: Desk, application_id: str, key: str, parent: QObject | None = None) -> None:
        self.application_id, self.key = application_id, key
        self._desktop = letters.lay_out(desk.work, application_id, key)
        self._dialects = desk.work.new_proofreader().dialects()
        self._templates = desk.work.templates.of(self._desktop.follow_up.kind)
        self._begun = self._begin(desk)
        self.proof: Proof | None = None
        self._was_asked = False
        self._sends_when_read = False
        self.trouble_at_start = self._trouble
        super().__init__(desk, draft_name(application_id, key), None, parent)
        self._known = letters.known_words(desk.work, self._desktop.application)
        self.reading = LetterReading(desk.work.new_proofreader, self)
        self.reading.read.connect(self._take)
        self.changed.connect(self._follow)
        self._look()

    def _begin(self, desk: Desk) -> Letter:
        self._trouble = ""
        try:
            return letters.begin(desk.work, self._desktop)
        except FollowupError as fault:
            self._trouble = say_fault(fault)
            return Letter("", "")

    # What stands there ----------------------------------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        letter = self._desktop.kept or self._begun
        return {
            "subject": letter.subject,
            "body": letter.body,
            "tone": letters.first_of(self._templates).tone,
            "by_hand": self._desktop.follow_up.channel is Channel.LETTER,
            "dialect": letters.dialect_of(self.desk.work, self._desktop.application, self._dialects),
            "ignored": [],
        }

    def _fits(self, name: str, value: Any) -> bool:
        if name == "dialect":
            return value in self._dialects
        if name == "by_hand" and self._way_is_planned:
            return False
        if name == "ignored":
            return isinstance(value, list) and all(isinstance(text, str) for text in value)
        return super()._fits(name, value)

    @property
    def restored(self) -> str:
        """A sentence where the text is that of a draft that was never kept with its follow-up."""
        return super().restored if any(name in self.changes() for name in _TEXTS) else ""

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        return Letter(self.value("subject"), self.value("body"))

    @property
    def channel(self) -> Channel:
        """By which way it goes out."""
        return Channel.LETTER if self.value("by_hand") else Channel.EMAIL

    @property
    def title(self) -> str:
        """What letter it is: "Thank-you note"."""
        return kind_name(self._desktop.follow_up.kind)

    @property
    def about(self) -> str:
        """To whom, and for which application."""
        application = self._desktop.application
        whole = fill(tr("%1, %2"), application.company, application.role)
        name = self._desktop.facts.salutation or self._desktop.facts.name
        return fill(tr("%1 · %2"), name, whole) if name else whole

    @property
    def recipient(self) -> str:
        """The person with the address that the letter goes to, as far as they are known."""
        contact = self._desktop.application.contact(self._desktop.follow_up.contact_id)
        if contact is None:
            return self._desktop.application.company
        if self.value("by_hand"):
            lines = (contact.name, self._desktop.application.company, contact.address)
            return "\n".join(line for line in lines if line)
        return f"{contact.name} <{contact.email}>" if contact.email else contact.name

    @property
    def lacks(self) -> str:
        """What the recipient lacks: an address; empty where nothing."""
        contact = self._desktop.application.contact(self._desktop.follow_up.contact_id)
        if contact is None:
            return tr("No person is known.")
        if self.value("by_hand"):
            return "" if contact.address else tr("No postal address is known.")
        if not contact.email:
            return tr("No email address is known.")
        return "" if self.message.to_address else tr("That is no single email address.")

    @property
    def post_by(self) -> str:
        """By when a letter by hand is to be posted."""
        day = self._desktop.follow_up.due_on
        today = self.desk.today()
        words = tr("Post it by %1") if day >= today else tr("It was to be posted by %1")
        return fill(words, say_day(day, today))

    @property
    def advice(self) -> str:
        """What speaks against a letter by hand; empty where nothing does."""
        advice = advice_of(self._desktop.follow_up)
        return say(advice) if advice is not None else ""

    def refresh(self) -> None:
        """What is known of the application may be another now: the address, a name, how they are thanked."""
        try:
            self._desktop = letters.lay_out(self.desk.work, self.application_id, self.key)
        except FollowupError:
            # It is over meanwhile: saving will say so.
            return
        if self._way_is_planned:
            self._show_planned_way()
        self._known = letters.known_words(self.desk.work, self._desktop.application)
        self._look()

    @property
    def _way_is_planned(self) -> bool:
        """Whether the plan knows by which way it goes: a thank-you note by hand is due on another day."""
        return self._desktop.follow_up.kind is Kind.THANK_YOU_NOTE

    def _was_changed(self, name: str) -> None:
        if name != "by_hand" or not self._way_is_planned:
            return
        way = ThankBy.LETTER if self.value("by_hand") else ThankBy.EMAIL
        self.desk.attempt(
            lambda: letters.thank_by(self.desk.work, self.application_id, self.key, way),
            self.report,
        )
        # Also where it was refused: the way is what the plan says.
        self.refresh()

    def _show_planned_way(self) -> None:
        by_hand = self._desktop.follow_up.channel is Channel.LETTER
        self.before["by_hand"] = by_hand
        if self.value("by_hand") != by_hand:
            self._values["by_hand"] = by_hand
            self.changed.emit("by_hand")

    # Choices --------------------------------------------------------------------------------------------------------

    def templates(self) -> list[tuple[str, str]]:
        """The templates: their tones and names."""
        return [(template.tone, template_name(template)) for template in self._templates]

    def dialects(self) -> list[tuple[str, str]]:
        """The kinds of English: their countries and names."""
        return [(dialect, dialect_name(dialect)) for dialect in self._dialects]

    def from_template(self, tone: str) -> Letter | None:
        """The letter as the template of that tone has it; None where it is spoilt, which ``refused`` says."""
        try:
            letter = letters.begin(self.desk.work, self._desktop, tone)
        except FollowupError as fault:
            self.refused.emit("tone", say_fault(fault))
            return None
        self.set("tone", tone)
        return letter

    def insertions(self) -> list[Insertion]:
        """What can be put into the text."""
        values, facts = self._desktop.values, self._desktop.facts
        wanted = (
            Insertion(tr("What I learned"), facts.learned),
            Insertion(tr("Name"), (str(values["name"]),)),
            Insertion(tr("Role"), (str(values["role"]),)),
            Insertion(tr("Key skill"), (str(values["skill"]),)),
            Insertion(tr("Promise"), (str(values["promise"]),)),
        )
        return [one for one in wanted if any(one.texts)]

    # Reading --------------------------------------------------------------------------------------------------------

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the text that was read last."""
        return self.proof.findings if self.proof is not None else ()

    @property
    def open_words(self) -> str:
        """ "3 to fix first"."""
        return to_fix_words(self.proof)

    def can_be_a_word(self, finding: Finding) -> bool:
        """Whether it can be added to the user's own words."""
        return finding.nature is Nature.SPELLING and len(self._text_at(finding).split()) == 1

    def ignore(self, finding: Finding) -> None:
        """Leaves the place as it is, and every other that reads the same."""
        self.set("ignored", [*self.value("ignored"), self._text_at(finding)])

    def add_word(self, finding: Finding) -> None:
        """Keeps the word among the user's own."""
        word = self._text_at(finding)
        if self._change_words(self.desk.work.own_words.add, word):
            self.word_added.emit(word, fill(tr("“%1” is one of your words now."), word))

    def take_word_back(self, word: str) -> None:
        """Forgets a word of the user's own."""
        self._change_words(self.desk.work.own_words.remove, word)

    def _change_words(self, change: Callable[[str], None], word: str) -> bool:
        try:
            change(word)
        except FollowupError as fault:
            self.refused.emit("", say_fault(fault))
            return False
        self.refresh()
        return True

    def _text_at(self, finding: Finding) -> str:
        body: str = self.value("body")
        return body[finding.begin : finding.end]

    def _look(self) -> None:
        self.reading.look(
            Task(
                self.value("body"),
                self._desktop.facts,
                self._known,
                self.value("dialect"),
                tuple(self.value("ignored")),
            )
        )

    def _follow(self, name: str) -> None:
        if name in ("", "body", "dialect", "ignored"):
            self._look()
        if self._was_asked:
            self._was_asked = False
            self.asked.emit("")
        self._sends_when_read = False

    def _take(self, proof: Proof) -> None:
        self.proof = proof
        self.proofed.emit()
        if self._sends_when_read:
            self._sends_when_read = False
            self.save()

    # Out of the program ---------------------------------------------------------------------------------------------

    @property
    def message(self) -> MailMessage:
        """The letter for a mail program."""
        return letters.mail_message(self.desk.work, self._desktop, self.letter)

    @property
    def link(self) -> str:
        """The link that opens it in a mail program; empty where the letter is too long for one."""
        return mail_link(self.message)

    def mail_file(self) -> Any:
        """The file that a mail program opens as a draft, or None after ``refused`` said why there is none."""
        try:
            return self.desk.work.mail.write(self.message)
        except FollowupError as fault:
            self.refused.emit("", say_fault(fault))
            return None

    def with_subject(self) -> str:
        """Subject and text, to be copied."""
        return fill(tr("Subject: %1"), self.message.subject) + "\n\n" + self.message.text

    @property
    def print_head(self) -> str:
        """What stands above the text on paper: the address of a letter by hand."""
        return self.recipient if self.value("by_hand") else ""

    @property
    def file_name(self) -> str:
        """A name for the letter as a file."""
        words = re.sub(r"[^\w -]+", "", f"{self.title} {self._desktop.application.company}")
        return "-".join(words.lower().split())[:80] + ".pdf"

    @property
    def unread_words(self) -> str:
        """Why spelling and grammar were not read."""
        if self.reading.has_failed:
            return tr("Spelling and grammar could not be read. The checks of the letter are all there is.")
        return tr(
            "This letter is not in English: the checks of the letter alone read it, spelling and grammar are not."
        )

    # Keeping and sending --------------------------------------------------------------------------------------------

    @property
    def passed(self) -> bool:
        """Whether the text as it stands passed its checks."""
        return self.proof is not None and not self.reading.is_pending and self.proof.passed

    def _save(self) -> object | None:
        if not self._can_be_sent():
            return None
        if self.reading.is_pending:
            self._sends_when_read = True
            self.reading.hurry()
            return None
        if not self.passed and not self._was_asked:
            self._was_asked = True
            self.asked.emit(question_before_sending(self.proof, self.channel))
            return None
        return self.desk.attempt(
            lambda: letters.send(
                self.desk.work,
                self.application_id,
                self.key,
                self.letter,
                self.channel,
                passed=self.passed,
                anyway=self._was_asked,
            ),
            self.report,
        )

    def written_elsewhere(self) -> None:
        """It was written elsewhere and went out: logged without a text, unchecked. What was typed here stays a draft,
        should that be undone.
        """
        if not self._can_be_sent():
            return
        self.keep()
        outcome = self.desk.attempt(
            lambda: letters.written_elsewhere(self.desk.work, self.application_id, self.key, self.channel), self.report
        )
        if outcome is not None:
            self._over = True
            self.saved.emit(outcome)

    def _can_be_sent(self) -> bool:
        """Whether that it went out can be written down at all; where not, ``refused`` says why."""
        if why := self.desk.why_unchangeable():
            self.refused.emit("", why)
        return not why

    def close(self) -> None:
        """The composer goes away: the text is kept with its follow-up, the choices as a draft."""
        self.reading.close()
        if self._over:
            return
        if any(name in self.changes() for name in _TEXTS) and self._keep_text():
            self.before.update(zip(_TEXTS, self.letter, strict=True))
        self.keep()

    def _keep_text(self) -> bool:
        """Keeps the text with its follow-up; where that is refused, the window says so and the draft stays."""
        work = self.desk.work
        try:
            outcome = letters.keep(work, self.application_id, self.key, self.letter, passed=self.passed)
        except FollowupError as fault:
            self.desk.refused.emit(say_fault(fault))
            return False
        if outcome is not None:
            self.desk.changed.emit(outcome)
        return True
