"""The small sheets that a move may open: one question each, and what the move would do to the plan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from followup_desktop.domain.vocabulary import Outcome, Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.entered_values import skill_warning
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.move_form import LENGTHS, MoveForm, asks, interview_for_notes
from followup_desktop.presentation.preview import Preview
from followup_desktop.widgets.dialogs.interview_kind import kind_choice
from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog
from followup_desktop.widgets.dialogs.sheet import Sheet, beside
from followup_desktop.widgets.fields.clock_choice import ClockChoice
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.plan_preview import PlanPreview
from followup_desktop.widgets.fields.text_fields import LineText, PersonLine
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


def ask_about_move(
    desk: Desk,
    application_id: str,
    stage: Stage,
    *,
    below: str | None = None,
    parent: QWidget | None = None,
) -> "MoveSheet | InterviewNotesDialog | None":
    """The sheet of a move to that stage, to be opened with ``open`` (the notes: ``show``); None where nothing is asked.

    The sheet makes the move. ``moved`` carries its outcome, whether the question was answered or ignored (Esc), and
    ``cancelled`` says that there is none.
    """
    application = desk.application(application_id)
    if not asks(application, stage, desk):
        return None
    if stage is Stage.WAITING:
        interview = interview_for_notes(application, desk)
        if interview is not None:
            return InterviewNotesDialog(desk, application_id, interview.id, stage=stage, below=below, parent=parent)
    form = MoveForm(desk, application_id, stage, below=below)
    return _SHEETS[stage](form, parent)


class MoveSheet(Sheet):
    """Asks one question about a move. Enter makes the move with the answer, Esc without it, "Don't move" not at all."""

    moved = Signal(object)
    """The outcome of the move."""
    cancelled = Signal()
    """The application stays where it is."""
    went_on = Signal(object)
    """An ``InterviewNotesDialog`` was opened, which makes the move in place of this sheet."""

    def __init__(self, form: MoveForm, parent: QWidget | None = None) -> None:
        title = self.tr("Move to “%1”").replace("%1", stage_name(form.stage))
        application = form.application
        super().__init__(title, f"{application.company}, {application.role}", parent)
        self.form = form
        form.setParent(self)
        self._over = False
        self.want_size(540)
        self.question()
        self.plan = PlanPreview(self.tr("What the move does to the plan"))
        self.difference = PlainLabel("", Type.META, weight=500, colour="text2")
        self.difference.setWordWrap(True)
        self.body.addWidget(self.difference)
        self.body.addWidget(self.plan)
        self.body.addStretch(1)
        self.add_draft(form, tells_when=False)
        stay = quiet_button(self.tr("Don’t move"))
        stay.setObjectName("dontMove")
        stay.clicked.connect(self._stay)
        self.main = self.add_buttons(self.submit_words(), form.accept, stay)
        self.status.setText(self.tr("Esc moves without it"))
        form.refused.connect(self.refuse)
        form.moved.connect(self._was_moved)
        form.previewed.connect(self._show_preview)
        form.refresh()

    def question(self) -> None:
        """Puts the fields into the body."""
        raise NotImplementedError

    def submit_words(self) -> str:
        """What the main button says."""
        return self.tr("Move")

    def _show_preview(self, preview: Preview) -> None:
        lines = tuple(line for line in preview.lines if line.change)
        self.plan.show_lines(lines)
        self.plan.setVisible(bool(lines))
        self.difference.setText(preview.trouble or preview.difference or self.tr("The plan stays as it is."))
        self.fit()

    def _was_moved(self, outcome: object) -> None:
        self._over = True
        self.moved.emit(outcome)
        self.accept()

    def put_off(self) -> None:
        """The window closes: nothing is moved, and what was answered is there when it is asked again."""
        self.form.close()
        self._over = True
        self.close()

    def _stay(self) -> None:
        self._over = True
        self.form.finish()
        self.cancelled.emit()
        self.done(self.DialogCode.Rejected)

    def reject(self) -> None:
        """Esc: the move is made without the answer."""
        if self._over:
            super().reject()
            return
        self.clear_refusals()
        # Once it was refused, Esc leaves everything as it is.
        if not self.form.skip():
            self._over = True


class AppliedSheet(MoveSheet):
    """When, whom to call, and the one skill to name."""

    def question(self) -> None:
        applied_on = DayField(self.form.desk.today(), may_be_empty=False)
        person = PersonLine(self.form.people(), self.tr("A name"))
        skill = LineText(self.tr("One phrase"))
        self.bind(self.form, "applied_on", applied_on)
        self.bind(self.form, "person", person)
        self.bind(self.form, "key_skill", skill)
        self.body.addWidget(self.add_row("applied_on", self.tr("&When did you apply?"), applied_on))
        self.body.addWidget(self.add_row("person", self.tr("Who &could you call?"), person))
        self.body.addWidget(self.add_row("key_skill", self.tr("Which one &skill will you name?"), skill))
        self._warning = Notice("amber", "triangle-alert")
        self.body.addWidget(self._warning)
        self.form.changed.connect(self._warn)
        self._warn("key_skill")

    def _warn(self, name: str) -> None:
        if name == "key_skill":
            self._warning.say(skill_warning(self.form.value("key_skill")))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.rows["person"].field.setFocus()


class InterviewingSheet(MoveSheet):
    """When and with whom."""

    def question(self) -> None:
        form = self.form
        self.want_size(540)
        day, start, length = DayField(form.desk.today(form.clock.zone)), ClockField(), _Length()
        person = PersonLine(form.people(), self.tr("A name"))
        self.bind(form, "day", day)
        self.bind(form, "start", start)
        self.bind(form, "length", length)
        self.bind(form, "person", person)
        self.body.addLayout(
            beside(
                self.add_row("day", self.tr("&When?"), day),
                self.add_row("start", self.tr("At"), start),
                self.add_row("length", self.tr("For"), length),
                shares=(5, 3, 3),
            )
        )
        self._zone = PlainLabel("", Type.META, colour="text3")
        self.body.addWidget(self._zone)
        self._which = ClockChoice()
        self._which.second_wanted.connect(lambda is_second: form.set("start_second", is_second))
        hint = self.tr("The clocks go back: this time comes twice.")
        self.body.addWidget(self.add_row("start_second", self.tr("Which one?"), self._which, hint))
        self.body.addWidget(self.add_row("person", self.tr("Wi&th whom?"), person))
        self.more()
        form.changed.connect(self._show_times)
        self._show_times("")

    def more(self) -> None:
        """How and where."""
        kind = kind_choice(self.tr("How"), may_be_none=True)
        place = LineText(self.tr("Address or link"))
        self.bind(self.form, "kind", kind, "")
        self.bind(self.form, "place", place)
        self.body.addWidget(self.add_row("kind", self.tr("&How?"), kind))
        self.body.addWidget(self.add_row("place", self.tr("Wh&ere?"), place))

    def _show_times(self, changed: str) -> None:
        self._zone.setText(self.form.clock_words)
        times = self.form.times
        choice = times.choices.get("start")
        self.rows["start_second"].setVisible(choice is not None)
        if choice is not None:
            self._which.offer(choice, bool(self.form.value("start_second")))
        if changed in ("day", "start", "person"):
            self.rows["start"].set_error(times.troubles.get("start", ""))

    def showEvent(self, event) -> None:
        super().showEvent(event)
        self.rows["day"].field.setFocus()


class WaitingSheet(InterviewingSheet):
    """When the interview was, where none is on record; then its notes."""

    def more(self) -> None:
        self.heading.setText(self.tr("When was the interview?"))

    def submit_words(self) -> str:
        return self.tr("Go on to the notes")

    def submit(self) -> None:
        """Goes on to the notes, which save the interview and move the card in one change."""
        self.clear_refusals()
        troubles = self.form.troubles()
        for field, sentence in troubles.items():
            self.refuse(field, sentence)
        if troubles:
            return
        form = self.form
        notes = InterviewNotesDialog(
            form.desk,
            form.application_id,
            stage=form.stage,
            below=form.below,
            given=form.given(),
            parent=self.parentWidget(),
        )
        self._over = True
        form.finish()
        self.went_on.emit(notes)
        self.accept()
        notes.show()


class OfferSheet(MoveSheet):
    """By when the offer wants an answer."""

    def question(self) -> None:
        by = DayField(self.form.desk.today())
        self.bind(self.form, "offer_reply_by", by)
        self.body.addWidget(self.add_row("offer_reply_by", self.tr("&Answer by?"), by))


class ClosedSheet(MoveSheet):
    """Why it is closed: one button each, with what it does to the plan."""

    def question(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        for number, (outcome, words, icon, then) in enumerate(
            (
                (Outcome.ACCEPTED, self.tr("&Accepted"), "party-popper", self.tr("You have the job.")),
                (
                    Outcome.REJECTED,
                    self.tr("&Rejected"),
                    "archive",
                    self.tr("Thank them, and ask to be kept in mind."),
                ),
                (Outcome.MOVED_ON, self.tr("&No answer"), "flag", self.tr("You move on.")),
                (Outcome.WITHDRAWN, self.tr("&Withdrawn"), "undo-2", self.tr("You do not want it any more.")),
            )
        ):
            button = secondary_button(words, icon)
            button.setObjectName(str(outcome))
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.clicked.connect(lambda _=False, outcome=outcome: self._close_as(outcome))
            difference = self.form.preview_of(outcome)
            said = PlainLabel(f"{then}\n{difference}" if difference else then, Type.META, colour="text2")
            said.setWordWrap(True)
            button.setAccessibleDescription(f"{then} {difference}".strip())
            grid.addWidget(button, number, 0)
            grid.addWidget(said, number, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addLayout(grid)

    def submit_words(self) -> str:
        return self.tr("Close without a reason")

    def submit(self) -> None:
        """Closes it without saying why."""
        self.clear_refusals()
        self.form.skip()

    def _close_as(self, outcome: Outcome) -> None:
        self.clear_refusals()
        self.form.accept(outcome)

    def _show_preview(self, preview: Preview) -> None:
        self.plan.hide()
        self.difference.setText(preview.trouble)
        self.difference.setVisible(bool(preview.trouble))


class _Length(QComboBox):
    """How long it lasts, in minutes."""

    entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        for minutes in LENGTHS:
            hours, rest = divmod(minutes, 60)
            said = self.tr("%1 min").replace("%1", str(minutes))
            if hours and not rest:
                said = self.tr("%1 h").replace("%1", str(hours))
            elif hours:
                said = self.tr("%1 h %2 min").replace("%1", str(hours)).replace("%2", str(rest))
            self.addItem(said, minutes)
        self.activated.connect(lambda index: self.entered.emit(self.itemData(index)))

    def set_value(self, value: int) -> None:
        """Shows that length."""
        self.setCurrentIndex(self.findData(value))


_SHEETS: dict[Stage, type[MoveSheet]] = {
    Stage.APPLIED: AppliedSheet,
    Stage.INTERVIEWING: InterviewingSheet,
    Stage.WAITING: WaitingSheet,
    Stage.OFFER: OfferSheet,
    Stage.CLOSED: ClosedSheet,
}
