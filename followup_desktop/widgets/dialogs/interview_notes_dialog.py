"""The notes of an interview, with the plan that would follow from them as they are written."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import NextContact, Stage, ThankBy
from followup_desktop.domain.vocabulary import Signal as Conveyed
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.notes_draft import FORGOT, NOT_WRITTEN, YES, NotesDraft
from followup_desktop.presentation.preview import Preview
from followup_desktop.widgets.dialogs.interview_kind import kind_choice
from followup_desktop.widgets.dialogs.promise_line import PromiseLine
from followup_desktop.widgets.dialogs.sheet import Sheet, beside, segments
from followup_desktop.widgets.dialogs.two_clocks import TwoClocks
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.name_chips import NameChips
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.plan_preview import PlanPreview
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.colours import Tone
from followup_desktop.widgets.theme.controls import Choice
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class InterviewNotesDialog(Sheet):
    """Not modal: open it with ``show``. Without an interview's id, the interview is recorded with its notes.

    With a ``stage``, saving moves the application there in the same change, and so does closing without saving (Esc),
    then without the notes; ``below`` is that of ``Desk.move``. What was typed and not saved stays as a draft.
    """

    saved = Signal(object)
    """The outcome: the notes are saved."""
    moved = Signal(object)
    """The outcome: the application was moved, with the notes or without them."""
    cancelled = Signal()
    """Neither saved nor moved."""
    called_off = Signal(object)
    """The outcome: the interview was called off."""
    letter_wanted = Signal(str)
    """The notes are saved, and the thank-you note with that key is to be written."""

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        interview_id: str = "",
        *,
        stage: Stage | None = None,
        below: str | None = None,
        given: Mapping[str, Any] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.draft = NotesDraft(desk, application_id, interview_id, stage, given, below)
        super().__init__(self.tr("Interview notes"), self.draft.title, parent)
        self.draft.setParent(self)
        self._over = False
        self._writes_next = False
        self.setWindowTitle(self.tr("Interview notes") + " · " + self.draft.title)
        self.setModal(False)
        self.want_size(760)
        today = desk.today(self.draft.clock.zone)
        self._add_when(DayField(today, may_be_empty=False))
        self._add_how()
        self.body.addWidget(HairLine())
        self._add_notes(DayField(today))
        self._add_plan()
        self._add_foot(stage)
        self.add_draft(self.draft)
        self.draft.refused.connect(self.refuse)
        self.draft.saved.connect(self._was_saved)
        self.draft.previewed.connect(self._show_preview)
        self.draft.changed.connect(self._show_times)
        self._show_times("")
        self.draft.refresh()
        first = self.rows["learned"] if interview_id else self.rows["day"]
        first.field.setFocus()

    # Making it --------------------------------------------------------------------------------------------------

    def _add_when(self, day: DayField) -> None:
        draft = self.draft
        start, end = ClockField(), ClockField()
        self._zone = PlainLabel("", Type.META, colour="text3")
        for name, label, field in (
            ("day", self.tr("&When"), day),
            ("start", self.tr("From"), start),
            ("end", self.tr("To"), end),
        ):
            self.bind(draft, name, field)
            self.add_row(name, label, field)
        start.setAccessibleName(self.tr("From, the start of the interview"))
        end.setAccessibleName(self.tr("To, the end of the interview"))
        zone = QWidget()
        column = QVBoxLayout(zone)
        column.setContentsMargins(0, theme().line_height(Type.META) + Space.SMALL + Space.TINY, 0, 0)
        column.addWidget(self._zone)
        line = beside(self.rows["day"], self.rows["start"], self.rows["end"], zone, shares=(5, 3, 3, 4))
        self.body.addLayout(line)
        choices = QHBoxLayout()
        choices.setSpacing(Space.LARGE)
        self._choices = QWidget()
        self._choices.setLayout(choices)
        choices.setContentsMargins(0, 0, 0, 0)
        self._clocks = TwoClocks(self, draft)
        for row in self._clocks.rows:
            choices.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
        self.body.addWidget(self._choices)

    def _add_how(self) -> None:
        kind = kind_choice(self.tr("How"))
        place = LineText(self.tr("Address or link"))
        self.bind(self.draft, "kind", kind, "")
        self.bind(self.draft, "place", place)
        self._chips = NameChips(self.tr("Add a person"))
        self._chips.line.setMinimumWidth(theme().px(120))
        self._chips.added.connect(self._add_person)
        self._chips.removed.connect(self.draft.remove_person)
        how = self.add_row("kind", self.tr("&How"), kind)
        where = self.add_row("place", self.tr("Plac&e"), place)
        who = self.add_row("people", self.tr("Wi&th"), self._chips)
        if self._has_room():
            self.body.addLayout(beside(how, where, who, shares=(0, 1, 2)))
        else:
            self.body.addLayout(beside(how, where, shares=(0, 1)))
            self.body.addWidget(who)

    def _has_room(self) -> bool:
        """Whether the screen is wide enough, at this size of the text, to put more beside one another."""
        return self.screen().availableGeometry().width() > theme().px(760) + 60

    def _add_person(self, name: str) -> None:
        self.clear_refusal("people")
        self.draft.add_person(name)

    def _add_notes(self, decision_on: DayField) -> None:
        draft = self.draft
        learned = LongText(2)
        self.bind(draft, "learned", learned)
        learns = self.tr("What did you &learn? One of these goes into the thank-you note.")
        self.body.addWidget(self.add_row("learned", learns, learned))

        asked = segments(
            self.tr("Did you ask about next steps?"),
            Choice(YES, self.tr("Yes"), "check", Tone.GREEN),
            Choice(FORGOT, self.tr("I forgot"), "circle-help", Tone.AMBER),
            Choice(NOT_WRITTEN, self.tr("Not yet"), "", Tone.NEUTRAL),
        )
        self.bind(draft, "asked", asked)
        signal = segments(
            self.tr("How did they leave it?"),
            Choice(str(Conveyed.WELCOME), self.tr("Keep talking"), "message-square", Tone.GREEN),
            Choice(str(Conveyed.UNCLEAR), self.tr("Hard to tell"), "minus", Tone.AMBER),
            Choice(str(Conveyed.DONT_CALL), self.tr("Don’t call us"), "phone-off", Tone.RED),
            may_be_none=True,
        )
        self.bind(draft, "signal", signal, "")
        hint = self.tr("Keep talking: a call is welcome. Don’t call us: one email instead of calls.")
        whether = self.add_row("asked", self.tr("Did you &ask about next steps?"), asked)
        how = self.add_row("signal", self.tr("How did they lea&ve it?"), signal, hint)
        if self._has_room():
            self.body.addLayout(beside(whether, how, shares=(2, 3)))
        else:
            self.body.addWidget(whether)
            self.body.addWidget(how)

        words = LongText(2, self.tr("“We’ll decide in two weeks.”"))
        self.bind(draft, "promise_words", words)
        self.bind(draft, "decision_on", decision_on)
        self.body.addLayout(
            beside(
                self.add_row("promise_words", self.tr("What did they sa&y, word for word?"), words),
                self.add_row("decision_on", self.tr("&By when will they decide?"), decision_on),
                shares=(5, 3),
            )
        )
        self.promise = PromiseLine(draft, words, decision_on, self.fit)
        self.body.addWidget(self.promise)
        next_steps = LongText(2)
        self.bind(draft, "next_steps", next_steps)
        self.body.addWidget(self.add_row("next_steps", self.tr("What are the ne&xt steps?"), next_steps))

        contact = segments(
            self.tr("Who contacts whom?"),
            Choice(str(NextContact.THEY), self.tr("They contact me")),
            Choice(str(NextContact.ME), self.tr("I contact them")),
            may_be_none=True,
        )
        self.bind(draft, "next_contact", contact, "")
        thank = segments(
            self.tr("Thank them by"),
            Choice(str(ThankBy.EMAIL), self.tr("Email"), "mail"),
            Choice(str(ThankBy.LETTER), self.tr("Handwritten letter"), "pen-line"),
        )
        self.bind(draft, "thank_by", thank)
        self.body.addLayout(
            beside(
                self.add_row("next_contact", self.tr("Who &contacts whom?"), contact),
                self.add_row("thank_by", self.tr("Than&k them by"), thank),
            )
        )
        self.advice = Notice("amber", "triangle-alert")
        self.body.addWidget(self.advice)
        notes = LongText(3)
        self.bind(draft, "notes", notes)
        self.body.addWidget(self.add_row("notes", self.tr("&Other notes"), notes))
        self.body.addStretch(1)

    def _add_plan(self) -> None:
        band = _Band()
        column = QVBoxLayout(band)
        column.setContentsMargins(Space.PANEL, Space.MEDIUM, Space.PANEL, Space.MEDIUM)
        column.setSpacing(Space.TINY)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Plan that follows"), Type.HEADING), 1)
        self.difference = PlainLabel("", Type.META, colour="text2")
        head.addWidget(self.difference)
        column.addLayout(head)
        self.plan = PlanPreview(self.tr("Plan that follows"))
        self.nothing = PlainLabel("", Type.BODY, colour="text3")
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        self._plan_room = _PlanRoom(self.plan)
        column.addWidget(self._plan_room)
        self.between.addWidget(HairLine())
        self.between.addWidget(band)

    def _add_foot(self, stage: Stage | None) -> None:
        others = []
        if self.draft.interview_id:
            off = quiet_button(self.tr("Call off this interview"), "ban")
            off.setObjectName("callOff")
            off.clicked.connect(self._call_off)
            others.append(off)
        if stage is not None:
            stay = quiet_button(self.tr("Don’t move"))
            stay.setObjectName("dontMove")
            stay.clicked.connect(self._stay)
            others.append(stay)
        main = self.add_buttons(self.tr("Save and close"), self.draft.save, *others)
        self.write = secondary_button(self.tr("Write thank-you note"), "pen-line")
        self.write.setObjectName("writeNote")
        self.write.clicked.connect(self._save_and_write)
        self.buttons.insertWidget(self.buttons.indexOf(main), self.write)

    # Showing ----------------------------------------------------------------------------------------------------

    def _show_times(self, changed: str) -> None:
        if changed in ("", "people"):
            people = self.draft.value("people")
            self._chips.set_names([p["name"] for p in people], self.draft.known_names())
            self.clear_refusal("people")
        self._zone.setText(self.draft.clock_words)
        times = self.draft.times
        is_about_times = changed in ("day", "start", "end", "people")
        self._clocks.show(times, self.draft.troubles() if is_about_times else None)
        self._choices.setVisible(bool(times.choices))

    def _show_preview(self, preview: Preview) -> None:
        self.plan.show_lines(preview.lines)
        self.difference.setText(preview.difference)
        self.advice.say(preview.advice)
        nothing = preview.trouble or (self.tr("Nothing is planned from here.") if not preview.lines else "")
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        self.write.setVisible(preview.thanks)
        self._plan_room.updateGeometry()
        self._plan_room.setVisible(bool(preview.lines))

    # What comes of it -------------------------------------------------------------------------------------------

    def _save_and_write(self) -> None:
        self._writes_next = True
        self.submit()
        self._writes_next = False

    def _was_saved(self, outcome) -> None:
        self._over = True
        self.saved.emit(outcome)
        if self.draft.stage is not None:
            self.moved.emit(outcome)
        key = self.draft.thank_you_key(outcome) if self._writes_next else ""
        self.accept()
        if key:
            self.letter_wanted.emit(key)

    def _call_off(self) -> None:
        self.clear_refusals()
        outcome = self.draft.call_off()
        if outcome is not None:
            self._over = True
            self.called_off.emit(outcome)
            self.done(self.DialogCode.Rejected)

    def _stay(self) -> None:
        self.draft.close()
        self._over = True
        self.cancelled.emit()
        self.done(self.DialogCode.Rejected)

    def reject(self) -> None:
        """Esc: the draft is kept; a move that opened the dialog is made without the notes."""
        if self._over:
            super().reject()
            return
        self._over = True
        self.draft.close()
        if self.draft.stage is None:
            self.cancelled.emit()
            super().reject()
            return
        outcome = self.draft.move_anyway()
        if outcome is None:
            # The refusal is shown; Esc once more leaves everything as it is.
            return
        self.moved.emit(outcome)
        super().reject()


class _Band(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setAutoFillBackground(True)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, theme().colours.sunken)
        self.setPalette(palette)


class _PlanRoom(QScrollArea):
    """As tall as the plan, up to three lines; more of them scroll."""

    def __init__(self, plan: PlanPreview) -> None:
        super().__init__()
        self._plan = plan
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plan.setObjectName("plain")
        # Beside the scroll bar, not under it.
        plan.setContentsMargins(0, 0, Space.MEDIUM, 0)
        self.setWidget(plan)

    def sizeHint(self) -> QSize:
        line = theme().px(24) + Space.HAIR
        return QSize(300, line * min(3, len(self._plan.lines())) + Space.HAIR)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def updateGeometry(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        super().updateGeometry()
