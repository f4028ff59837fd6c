"""A follow-up's own date: a menu of good moments, and a dialog for any other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.snooze import Moment, Snooze
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.widgets.dialogs.sheet import Sheet, put_beside
from followup_desktop.widgets.fields.clock_choice import ClockChoice
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.own_letters import OwnLetters
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class SnoozeMenu(QMenu):
    """Good moments for an open follow-up; the last entry opens a ``SnoozeDialog``. Show it with ``popup``.

    Where the follow-up is not open any more, it says so in its one entry.
    """

    snoozed = Signal(object)
    """The outcome."""
    dialog_opened = Signal(object)
    """A ``SnoozeDialog``, which is shown already."""

    def __init__(self, desk: Desk, application_id: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        OwnLetters(self)
        self._desk, self._place = desk, (application_id, key)
        try:
            self.form: Snooze | None = Snooze(desk, application_id, key, self)
        except FollowupError as fault:
            self.form = None
            self.addAction(say_fault(fault).replace("&", "&&")).setEnabled(False)
            return
        if not self.form.can_be_snoozed:
            self.addAction(self.tr("An interview is moved in its notes")).setEnabled(False)
            return
        self.form.snoozed.connect(self.snoozed)
        self.form.refused.connect(lambda _, sentence: desk.refused.emit(sentence))
        for moment in self.form.moments():
            action = self.addAction(theme().icon("clock"), f"{moment.name}\t{moment.when}")
            action.setObjectName("moment")
            action.triggered.connect(lambda _=False, instant=moment.instant: self.form.take(instant))
        if self.form.has_own_date:
            back = self.addAction(theme().icon("undo-2"), self.tr("Back to the planned date"))
            back.triggered.connect(self.form.take_back)
        self.addSeparator()
        pick: QAction = self.addAction(theme().icon("calendar-clock"), self.tr("Pick a date and time…"))
        if self.form.all_day:
            pick.setText(self.tr("Pick a date…"))
        pick.setObjectName("pick")
        pick.triggered.connect(self._pick)

    def _pick(self) -> None:
        dialog = SnoozeDialog(self._desk, *self._place, parent=self.parentWidget())
        dialog.snoozed.connect(self.snoozed)
        self.dialog_opened.emit(dialog)
        dialog.open()


class SnoozeDialog(Sheet):
    """Any day and time for an open follow-up, with the good moments as buttons. Open it with ``open``.

    Raises NotFound where the follow-up is not open any more.
    """

    snoozed = Signal(object)
    """The outcome."""

    def __init__(self, desk: Desk, application_id: str, key: str, *, parent: QWidget | None = None) -> None:
        self.form = Snooze(desk, application_id, key)
        application = self.form.application
        super().__init__("", f"{application.company}, {application.role}", parent)
        form = self.form
        form.setParent(self)
        self.setWindowTitle(self.tr("Another date"))
        self.heading.setText(form.act)
        self.want_size(440)
        for moment in form.moments():
            self.body.addWidget(self._button(moment))
        day = DayField(desk.today(form.zone), may_be_empty=False)
        start = ClockField()
        self.bind(form, "day", day)
        self.bind(form, "start", start)
        start.setVisible(not form.all_day)
        start.setAccessibleName(self.tr("Time"))
        day.setAccessibleName(self.tr("Day"))
        # One row, so that a refusal has the whole width.
        row = self.add_row("start", self.tr("&When"), day if form.all_day else start)
        row.label.setBuddy(day)
        self.rows["day"] = row
        self._fields: dict[str, QWidget] = {"day": day, "start": start}
        day.setObjectName("day")
        self.keep_wheel_away(start)
        put_beside(row, day, start)
        self.body.addWidget(row)
        self._which = ClockChoice()
        self._which.second_wanted.connect(lambda is_second: form.set("start_second", is_second))
        hint = self.tr("The clocks go back: this time comes twice.")
        self.body.addWidget(self.add_row("start_second", self.tr("Which one?"), self._which, hint))
        self._zone = PlainLabel("", Type.META, colour="text3")
        self._zone.setWordWrap(True)
        self.body.addWidget(self._zone)
        self.body.addStretch(1)
        others = []
        if form.has_own_date:
            back = quiet_button(self.tr("Back to the planned date"), "undo-2")
            back.setObjectName("takeBack")
            back.clicked.connect(form.take_back)
            others.append(back)
        main = self.add_buttons(self.tr("Set this date"), form.accept, *others)
        main.setEnabled(form.can_be_snoozed)
        if not form.can_be_snoozed:
            self.trouble.say(self.tr("An interview is moved in its notes."))
        form.refused.connect(self.refuse)
        form.snoozed.connect(self._was_snoozed)
        form.changed.connect(self._show)
        self._show("")
        QWidget.setTabOrder(day, start)
        day.setFocus()

    def _button(self, moment: Moment) -> QWidget:
        button = secondary_button(f"{moment.name} · {moment.when}".replace("&", "&&"), "clock")
        button.setObjectName("moment")
        button.setContentsMargins(Space.SMALL, 0, 0, 0)
        button.clicked.connect(lambda: self._take(moment))
        return button

    def _take(self, moment: Moment) -> None:
        self.clear_refusals()
        self.form.take(moment.instant)

    def _show(self, _changed: str) -> None:
        form = self.form
        choice = form.choices() if not form.all_day else None
        self.rows["start_second"].setVisible(choice is not None)
        if choice is not None:
            self._which.offer(choice, bool(form.value("start_second")))
        self._zone.setText("" if form.all_day else f"{form.clock_words}. {form.here()}".strip())
        self._zone.setVisible(not form.all_day)
        self.fit()

    def refuse(self, field: str, sentence: str) -> None:
        if field in self._fields:
            # One row is that of both: it is about the one that is refused.
            self.rows[field].field = self._fields[field]
        super().refuse(field, sentence)

    def _was_snoozed(self, outcome: object) -> None:
        self.snoozed.emit(outcome)
        self.accept()
