"""The composer: a letter with its recipient, what its readers find, and its ways out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.domain.letters.finding import Finding
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.letter_draft import LetterDraft
from followup_desktop.presentation.letters.words import word_count
from followup_desktop.presentation.speaking import say
from followup_desktop.widgets.composer.findings_list import FindingsList, PointsList
from followup_desktop.widgets.composer.handwriting import HandwritingPage
from followup_desktop.widgets.composer.letter_editor import LetterEditor
from followup_desktop.widgets.composer.ways_out import WaysOut
from followup_desktop.widgets.dialogs.sheet import Sheet, segments
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.controls import Choice
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Height, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_SIDE = 280


class ComposerDialog(Sheet):
    """Writes the letter of an open follow-up. It is not modal: somebody may look something up meanwhile.

    Raises NotFound or CouldNot where there is no such letter to write.
    """

    edit_wanted = Signal(str)
    """The application of which something is missing, such as an address."""

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        key: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        self.draft = LetterDraft(desk, application_id, key)
        draft = self.draft
        super().__init__(draft.title, draft.about, parent)
        draft.setParent(self)
        self.setWindowTitle(draft.title)
        self.want_size(940, 720)
        self.ways = WaysOut(draft, self)
        self.body.setSpacing(Space.MEDIUM)
        self._add_choices()
        self._add_recipient()
        self._add_text()
        self._add_foot()
        self._add_keys()
        self.add_draft(draft)
        draft.changed.connect(self._changed)
        draft.proofed.connect(self._show_proof)
        draft.asked.connect(self._ask)
        draft.word_added.connect(self._word_added)
        draft.refused.connect(self.refuse)
        draft.saved.connect(self.accept)
        self.ways.told.connect(self._tell)
        desk.changed.connect(self._application_changed)
        self.finished.connect(draft.close)
        self._show_way()
        self._show_recipient()
        if draft.trouble_at_start:
            self.refuse("tone", draft.trouble_at_start)
        if why := desk.why_unchangeable():
            self._only_show(why)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # What stands in it ----------------------------------------------------------------------------------------------

    def _add_choices(self) -> None:
        self.by_hand = segments(
            self.tr("How it goes out"),
            Choice(False, self.tr("Email"), "mail"),
            Choice(True, self.tr("Handwritten"), "pen-line"),
        )
        self.bind(self.draft, "by_hand", self.by_hand)
        self.tone = self._choice(self.draft.templates())
        self._show_choice(self.tone, self.draft.value("tone"))
        self.tone.activated.connect(self._take_template)
        self.dialect = self._choice(self.draft.dialects())
        self._show_choice(self.dialect, self.draft.value("dialect"))
        self.dialect.activated.connect(lambda: self.draft.set("dialect", self.dialect.currentData()))
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        for name, label, field in (
            ("by_hand", self.tr("How it goes out"), self.by_hand),
            ("tone", self.tr("&Template and tone"), self.tone),
            ("dialect", self.tr("&English"), self.dialect),
        ):
            line.addWidget(self.add_row(name, label, field), 0, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        self.count = PlainLabel("", Type.META, colour="text2", figures=True)
        line.addWidget(self.count, 0, Qt.AlignmentFlag.AlignBottom)
        self.body.addLayout(line)

    def _choice(self, choices: list[tuple[str, str]]) -> QComboBox:
        field = QComboBox()
        for value, name in choices:
            field.addItem(name, value)
        field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return field

    def _show_choice(self, field: QComboBox, value: str) -> None:
        field.setCurrentIndex(max(0, field.findData(value)))

    def _add_recipient(self) -> None:
        self.recipient = PlainLabel("", Type.BODY, weight=500)
        self.recipient.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.lacks = Notice("amber", "triangle-alert")
        self.complete = quiet_button(self.tr("Add it…"))
        self.complete.set_small()
        self.complete.clicked.connect(lambda: self.edit_wanted.emit(self.draft.application_id))
        self.post_by = PlainLabel("", Type.META, colour="text2")
        to = QHBoxLayout()
        to.setSpacing(Space.SMALL)
        to.addWidget(PlainLabel(self.tr("To"), Type.META, weight=500, colour="text2"))
        to.addWidget(self.recipient)
        to.addWidget(self.complete)
        to.addWidget(self.lacks, 4, Qt.AlignmentFlag.AlignVCenter)
        to.addStretch(1)
        to.addWidget(self.post_by)
        self.body.addLayout(to)
        self.advice = Notice("amber", "triangle-alert")
        self.body.addWidget(self.advice)
        self.subject = LineText()
        self.bind(self.draft, "subject", self.subject)
        self.subject_row = self.add_row("subject", self.tr("&Subject"), self.subject)
        self.body.addWidget(self.subject_row)

    def _add_text(self) -> None:
        self.editor = LetterEditor()
        self.bind(self.draft, "body", self.editor)
        self.editor.setObjectName("body")
        self.editor.setAccessibleName(self.tr("Text of the letter"))
        self.editor.ignore_wanted.connect(self.draft.ignore)
        self.editor.word_wanted.connect(self.draft.add_word)
        self.handwriting = HandwritingPage()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.editor)
        self.pages.addWidget(self.handwriting)
        self.pages.setMaximumWidth(self.editor.maximumWidth())
        left = QVBoxLayout()
        left.setSpacing(Space.SMALL)
        left.addWidget(self.pages, 1)
        self.insertions = self._insertions()
        left.addWidget(self.insertions)
        self.points = PointsList()
        self.findings = FindingsList(self.draft.can_be_a_word)
        self.findings.chosen.connect(self._go_to)
        self.findings.fix_wanted.connect(self.editor.fix)
        self.findings.ignore_wanted.connect(self._ignore)
        self.findings.word_wanted.connect(self._add_word)
        side = QWidget()
        side.setObjectName("plain")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, Space.SMALL, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(PlainLabel(self.tr("Check"), Type.HEADING))
        column.addWidget(self.points)
        self.unread = Notice("blue", "info")
        self.unread.say(self.tr("The letter is being read…"))
        column.addWidget(self.unread)
        column.addWidget(HairLine())
        column.addWidget(self.findings, 1)
        scroll = self._list = QScrollArea()
        scroll.setObjectName("findings")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        scroll.setMinimumWidth(theme().px(_SIDE))
        self.check = QWidget()
        self.check.setObjectName("check")
        checked = QHBoxLayout(self.check)
        checked.setContentsMargins(0, 0, 0, 0)
        checked.setSpacing(Space.LARGE)
        checked.addWidget(HairLine(upright=True))
        checked.addWidget(scroll, 1)
        line = QHBoxLayout()
        line.setSpacing(Space.LARGE)
        line.addLayout(left, 5)
        line.addWidget(self.check, 3)
        self.body.addLayout(line, 1)

    def _insertions(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, Space.TINY)
        label = PlainLabel(self.tr("Insert:"), Type.META, colour="text3")
        label.setMinimumHeight(theme().px(Height.SMALL_BUTTON))
        flow.addWidget(label)
        for insertion in self.draft.insertions():
            button = quiet_button(insertion.name, parent=row)
            button.setObjectName("insert")
            button.set_small()
            button.setAccessibleName(self.tr("Insert: %1").replace("%1", insertion.name))
            if len(insertion.texts) == 1:
                button.clicked.connect(lambda _=False, text=insertion.texts[0]: self.editor.insert(text))
            else:
                menu = QMenu(button)
                for text in insertion.texts:
                    line = " ".join(text.split())
                    action = menu.addAction(line.replace("&", "&&"))
                    action.triggered.connect(lambda _=False, text=line: self.editor.insert(text))
                button.setMenu(menu)
            flow.addWidget(button)
        row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        return row

    def _add_foot(self) -> None:
        self.out = secondary_button("", "mail")
        self.out.setObjectName("out")
        self.out.setMenu(self.ways.menu(self.out))
        self.copy_out = secondary_button(self.tr("Copy out line by line"), "pen-line")
        self.copy_out.setObjectName("copyOut")
        self.copy_out.setCheckable(True)
        self.copy_out.toggled.connect(self._show_page)
        self.elsewhere = quiet_button(self.tr("I wrote it elsewhere"))
        self.elsewhere.setObjectName("elsewhere")
        self.elsewhere.clicked.connect(self.draft.written_elsewhere)
        self.said = Notice("blue", "info")
        self.question = Notice("amber", "triangle-alert")
        self.foot.insertWidget(0, self.question)
        self.take_back = quiet_button(self.tr("Take it back"))
        self.take_back.setObjectName("takeBack")
        self.take_back.set_small()
        self.take_back.hide()
        self.take_back.clicked.connect(self._take_word_back)
        self._added = ""
        said = QHBoxLayout()
        said.setSpacing(Space.SMALL)
        said.addWidget(self.said, 1, Qt.AlignmentFlag.AlignVCenter)
        said.addWidget(self.take_back)
        self.foot.insertLayout(1, said)
        self.main = self.add_buttons("", self.draft.save, icon="check")
        ways = QWidget()
        flow = FlowLayout(ways, Space.SMALL)
        for button in (self.out, self.copy_out, self.elsewhere):
            flow.addWidget(button)
        self.buttons.insertWidget(0, ways, 100)
        # Enter in the line of the subject does not send: it goes on to the text.
        self.main.setDefault(False)
        self.subject.returnPressed.connect(self.editor.setFocus)
        self.open_words = PlainLabel("", Type.BODY, weight=500, colour="text2", figures=True)
        self.open_words.setObjectName("open")
        self.buttons.insertWidget(self.buttons.count() - 1, self.open_words)

    def _add_keys(self) -> None:
        for keys, act in (
            ("F7", lambda: self._walk(1)),
            ("Shift+F7", lambda: self._walk(-1)),
            ("Alt+Return", self.editor.suggest),
            ("Alt+Enter", self.editor.suggest),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _only_show(self, why: str) -> None:
        """Nothing can be kept: the letter is there to be read, copied and printed."""
        for field in (self.by_hand, self.tone, self.dialect):
            field.setEnabled(False)
        self.subject.setReadOnly(True)
        self.editor.setReadOnly(True)
        self.insertions.hide()
        self.check.hide()
        self.refuse("", why)

    # What changes ---------------------------------------------------------------------------------------------------

    def _changed(self, name: str) -> None:
        self._quieten()
        if name in ("", "by_hand"):
            self._show_way()
            self._show_recipient()
        if name in ("", "tone"):
            self._show_choice(self.tone, self.draft.value("tone"))
        if name in ("", "dialect"):
            self._show_choice(self.dialect, self.draft.value("dialect"))

    def _take_template(self) -> None:
        letter = self.draft.from_template(self.tone.currentData())
        if letter is None:
            self._show_choice(self.tone, self.draft.value("tone"))
            return
        self.clear_refusals()
        self.subject.setText(letter.subject)
        self.draft.set("subject", letter.subject)
        self.editor.replace_all(letter.body)
        self._tell(self.tr("The template took the place of the text. Ctrl+Z brings the text back."))

    def _show_way(self) -> None:
        by_hand = self.draft.value("by_hand")
        self.subject_row.setVisible(not by_hand)
        self.post_by.setText(self.draft.post_by if by_hand else "")
        self.advice.say(self.draft.advice if by_hand else "")
        self.out.setText(self.tr("Print or copy") if by_hand else self.tr("Open in my mail program"))
        self.out.set_icon_name("file-text" if by_hand else "mail")
        self.copy_out.setVisible(by_hand)
        if not by_hand:
            self.copy_out.setChecked(False)
        self.main.setText(self.tr("Mark as posted") if by_hand else self.tr("Mark as sent"))

    def _show_recipient(self) -> None:
        self.recipient.setText(self.draft.recipient)
        lacks = self.draft.lacks
        self.lacks.say(lacks)
        self.complete.setVisible(bool(lacks))

    def _show_page(self, is_copied: bool) -> None:
        self.insertions.setVisible(not is_copied and not self.editor.isReadOnly())
        if is_copied:
            self.handwriting.show_letter(self.draft.recipient, self.draft.value("body"))
            self.pages.setCurrentWidget(self.handwriting)
            self.handwriting.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.pages.setCurrentWidget(self.editor)

    def _show_proof(self) -> None:
        proof = self.draft.proof
        if proof is None:
            return
        self.count.setText(word_count(proof.words))
        if self.editor.isReadOnly():
            return
        self.points.show_points(proof.points)
        self.findings.show_findings(proof.findings, self.draft.value("body"))
        self.editor.show_findings(proof.findings)
        self.open_words.setText(self.draft.open_words)
        self.open_words.set_colour("amber" if proof.open or not proof.read else "green")
        self.unread.say("" if proof.read else self.draft.unread_words)

    def _application_changed(self, outcome) -> None:
        if self.draft.application_id in outcome.touched:
            self.draft.refresh()
            self._show_recipient()
            self._show_way()

    # Findings -------------------------------------------------------------------------------------------------------

    def _walk(self, step: int) -> None:
        self.copy_out.setChecked(False)
        found = self.editor.go_on(step)
        if found is not None and (block := self.findings.block(found)) is not None:
            self._list.ensureWidgetVisible(block)
        self._announce(say(found.said) if found is not None else self.tr("Nothing to fix in the text."))

    def _go_to(self, finding: Finding) -> None:
        self.copy_out.setChecked(False)
        self.editor.choose(finding)

    def _ignore(self, finding: Finding) -> None:
        self.draft.ignore(finding)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _add_word(self, finding: Finding) -> None:
        self.draft.add_word(finding)
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    # Saying ---------------------------------------------------------------------------------------------------------

    def _ask(self, sentence: str) -> None:
        self.question.say(sentence)
        if sentence:
            self._quieten()
            self._announce(sentence)

    def _word_added(self, word: str, sentence: str) -> None:
        self._tell(sentence)
        self._added = word
        self.take_back.show()

    def _take_word_back(self) -> None:
        self.draft.take_word_back(self._added)
        self._quieten()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _quieten(self) -> None:
        """What was said is over."""
        self.said.say("")
        self.take_back.hide()

    def _tell(self, sentence: str) -> None:
        self._quieten()
        self.said.say(sentence)
        self._announce(sentence)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
