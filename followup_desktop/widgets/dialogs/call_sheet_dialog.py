"""The call sheet: whom to call and when, what to say, and what came of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWidgets import QApplication, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.call_sheet import CallSheet
from followup_desktop.presentation.calling.page import page_of
from followup_desktop.presentation.calling.standing import Main, Standing
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.dialogs.call_outcome_pane import CallOutcomePane
from followup_desktop.widgets.dialogs.call_words_pane import CallWordsPane
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.call_ruler import CallRuler
from followup_desktop.widgets.fields.choice_box import ChoiceBox
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.theme.buttons import primary_button, quiet_button, secondary_button
from followup_desktop.widgets.theme.marks import HairLine, IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

if TYPE_CHECKING:
    from followup_desktop.widgets.paper import Paper

_ICONS = {Main.CALL: "phone", Main.PLAN: "calendar-clock", Main.WRITE: "mail", Main.NONE: ""}


class CallSheetDialog(Sheet):
    """Not modal: open it with ``show``. What was typed and not saved stays as a draft.

    ``open_link`` dials a number and says whether a program took it; ``paper`` is where the sheet is printed.
    """

    logged = Signal(object)
    """The outcome: what came of the call is saved."""
    planned = Signal(str)
    """The call is left for its next good moment, which is named."""
    write_wanted = Signal(str)
    """The key of the email that is planned instead of a call."""
    date_wanted = Signal(str)
    """The key of the call that is to get another date."""

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        key: str = "",
        *,
        open_link: Callable[[QUrl], bool],
        paper: "Paper",
        parent: QWidget | None = None,
    ) -> None:
        self.form = CallSheet(desk, application_id, key)
        application = self.form.application
        super().__init__("", f"{application.company}, {application.role}", parent)
        self._open_link, self._paper = open_link, paper
        self._standing: Standing | None = None
        form = self.form
        form.setParent(self)
        self.setModal(False)
        self.setWindowTitle(self.tr("Call sheet") + f" · {application.company}, {application.role}")
        self.want_size(880)
        self._add_whom()
        self._add_when()
        self.words = CallWordsPane(self, form)
        self.came_of_it = CallOutcomePane(self, form)
        self._add_columns()
        self._add_foot()
        self.add_draft(form)
        form.refused.connect(self.refuse)
        form.saved.connect(self._was_saved)
        form.changed.connect(self._show)
        form.moved_on.connect(lambda: self._show(""))
        form.gone.connect(self.close)
        form.timer.ticked.connect(self._show_timer)
        self._show("")
        self._show_timer()
        form.refresh()
        first = self.main if self.main.isVisibleTo(self) else self.came_of_it.outcome
        first.setFocus()

    # Making it --------------------------------------------------------------------------------------------------

    def _add_whom(self) -> None:
        form = self.form
        self._who = ChoiceBox()
        self._who.setObjectName("who")
        self._who.setAccessibleName(self.tr("Whom to call"))
        self._who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._who.setMinimumContentsLength(18)
        self._who.activated.connect(lambda _: form.set("contact_id", self._who.currentData()))
        self.keep_wheel_away(self._who)
        self._mark = IconMark("phone", "accent_text", 18)
        self.number = PlainLabel("", Type.SECTION, figures=True)
        self.copy = secondary_button(self.tr("Cop&y"))
        self.copy.setObjectName("copyNumber")
        self.copy.clicked.connect(self._copy)
        self.call = secondary_button(self.tr("Ca&ll"), "phone")
        self.call.setObjectName("call")
        self.call.clicked.connect(self._call)
        self.main = primary_button("", "phone")
        self.main.setObjectName("main")
        self.main.clicked.connect(self._main)
        whom = QHBoxLayout()
        whom.setSpacing(Space.SMALL)
        whom.addWidget(self._who, 1)
        whom.addWidget(self._mark)
        whom.addWidget(self.number)
        whom.addWidget(self.copy)
        acts = QHBoxLayout()
        acts.setSpacing(Space.SMALL)
        acts.addStretch(1)
        acts.addWidget(self.call)
        acts.addWidget(self.main)
        if self._has_room():
            whom.addLayout(acts, 1)
            self.body.addLayout(whom)
        else:
            self.body.addLayout(whom)
            self.body.addLayout(acts)

    def _add_when(self) -> None:
        when = QVBoxLayout()
        when.setSpacing(Space.TINY)
        self.there = PlainLabel("", Type.HEADING)
        self.there.setWordWrap(True)
        self.why = Notice("amber", "clock")
        self.told = Notice("blue", "info")
        self.ruler = CallRuler()
        for widget in (self.there, self.why, self.told):
            when.addWidget(widget)
        when.addSpacing(Space.SMALL)
        when.addWidget(self.ruler)
        self.body.addLayout(when)
        self.body.addWidget(HairLine())

    def _add_columns(self) -> None:
        if not self._has_room():
            self.body.addWidget(self.words)
            self.body.addWidget(HairLine())
            self.body.addWidget(self.came_of_it)
            self.body.addStretch(1)
            return
        columns = QHBoxLayout()
        columns.setSpacing(Space.WIDE)
        columns.addWidget(self.words, 1)
        columns.addWidget(HairLine(upright=True))
        columns.addWidget(self.came_of_it, 1)
        self.body.addLayout(columns, 1)

    def _has_room(self) -> bool:
        """Whether the screen is wide enough, at this size of the text, for two columns."""
        return self.screen().availableGeometry().width() > theme().px(880) + 60

    def _add_foot(self) -> None:
        form = self.form
        print_ = quiet_button(self.tr("&Print…"), "file-text")
        print_.setObjectName("print")
        print_.clicked.connect(lambda: self._paper.ask(self, self.windowTitle(), self._draw))
        self.other_date = quiet_button(self.tr("Another &date…"), "calendar-clock")
        self.other_date.setObjectName("anotherDate")
        self.other_date.clicked.connect(lambda: self.date_wanted.emit(form.key))
        self.timer = PlainLabel("", Type.HEADING, figures=True)
        self.timer.setAccessibleName(self.tr("How long the call has lasted"))
        self.start = quiet_button("", "clock")
        self.start.setObjectName("timer")
        self.start.clicked.connect(lambda: form.timer.stop() if form.timer.is_running else form.timer.start())
        self.save = self.add_buttons(self.tr("S&ave what came of it"), form.save, print_, self.other_date)
        self.buttons.insertWidget(self.buttons.count() - 1, self.timer)
        self.buttons.insertWidget(self.buttons.count() - 1, self.start)

    # Showing ----------------------------------------------------------------------------------------------------

    def _show(self, changed: str) -> None:
        if changed in ("text", "decision_on", "live", "message", "spoke_to", "person", "user_name"):
            return
        form = self.form
        standing = form.standing()
        if standing == self._standing and changed not in ("", "contact_id", "phone", "outcome"):
            return
        self._standing = standing
        self.heading.setText(form.title)
        self._who.offer(form.people() or [("", self.tr("Nobody yet"))], form.value("contact_id"))
        number = form.number
        self.number.setText(number.shown if number else self.tr("No number yet"))
        self.number.set_colour("text" if number else "text3")
        self.copy.setVisible(number is not None)
        is_called = standing.main is not Main.WRITE
        self.number.setVisible(number is not None or is_called)
        self._mark.setVisible(is_called)
        self.there.setText(standing.there)
        self.why.say(standing.why)
        self.ruler.show_ruler(standing.ruler)
        self.main.setText(standing.button)
        self.main.set_icon_name(_ICONS[standing.main])
        self.main.setAccessibleDescription(f"{standing.there}. {standing.why}".strip())
        self.main.setVisible(standing.main is not Main.NONE)
        self.call.setVisible(standing.may_call and standing.main is not Main.CALL)
        # One main button: before the call it is that of the call, after it that of what came of it.
        before = not form.value("outcome") and standing.main is not Main.NONE
        self.main.set_kind("primary" if before else "secondary")
        self.save.set_kind("secondary" if before else "primary")
        self.other_date.setVisible(bool(form.key))
        self.words.show_standing(standing)
        self.came_of_it.show_missing()
        self.fit()

    def _show_timer(self) -> None:
        timer = self.form.timer
        self.timer.setText(timer.words)
        self.start.setText(self.tr("Stop") if timer.is_running else self.tr("Start the timer"))

    # What is done -----------------------------------------------------------------------------------------------

    def _main(self) -> None:
        match self._standing.main if self._standing else Main.NONE:
            case Main.CALL:
                self._call()
            case Main.PLAN:
                self.planned.emit(self.form.planned_for)
                self.reject()
            case Main.WRITE:
                self.write_wanted.emit(self.form.key)
                self.reject()

    def _call(self) -> None:
        # The minute may have passed in which a call was offered.
        self.form.tell_time()
        number = self.form.number
        if number is None or number.link is None or self._standing is None or not self._standing.may_call:
            return
        if self._open_link(number.link):
            self.told.say("")
        else:
            self._copy()
            self.told.say(self.tr("No program here dials numbers, so it was copied: dial it on your phone."))
        self.form.timer.start()
        self.came_of_it.outcome.setFocus()
        self.fit()

    def _copy(self) -> None:
        number = self.form.number
        if number is not None:
            QApplication.clipboard().setText(number.shown)
            self.told.say(self.tr("The number is copied."))
            self.fit()

    def _draw(self, printer) -> None:
        from followup_desktop.widgets.paper import draw_page

        draw_page(page_of(self.form), printer)

    def _was_saved(self, outcome: object) -> None:
        self.logged.emit(outcome)
        self.accept()

    def reject(self) -> None:
        """Esc: what was typed is kept as a draft."""
        self.form.timer.stop()
        self.form.close()
        super().reject()
