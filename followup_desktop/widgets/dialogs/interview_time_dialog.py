"""Another time for an interview."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.interview_move import InterviewMove
from followup_desktop.widgets.dialogs.sheet import Sheet, beside
from followup_desktop.widgets.dialogs.two_clocks import TwoClocks
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class InterviewTimeDialog(Sheet):
    """Day, start and end of one interview. Open it with ``open``. Raises NotFound where it is gone."""

    moved = Signal(object)
    """The outcome."""

    def __init__(self, desk: Desk, application_id: str, interview_id: str, *, parent: QWidget | None = None) -> None:
        self.form = form = InterviewMove(desk, application_id, interview_id)
        super().__init__(self.tr("Another time"), form.title, parent)
        form.setParent(self)
        self.want_size(480)
        day = DayField(desk.today(form.clock.zone), may_be_empty=False)
        start, end = ClockField(), ClockField()
        for name, label, field in (
            ("day", self.tr("&When"), day),
            ("start", self.tr("&From"), start),
            ("end", self.tr("&To"), end),
        ):
            self.bind(form, name, field)
            self.add_row(name, label, field)
        self.body.addLayout(beside(self.rows["day"], self.rows["start"], self.rows["end"], shares=(5, 3, 3)))
        self._clocks = TwoClocks(self, form)
        for row in self._clocks.rows:
            self.body.addWidget(row)
        self._zone = PlainLabel("", Type.META, colour="text3")
        self.body.addWidget(self._zone)
        self.difference = PlainLabel("", Type.BODY, colour="text2")
        self.difference.setWordWrap(True)
        self.body.addWidget(self.difference)
        self.body.addStretch(1)
        self.add_buttons(self.tr("Move the interview"), form.accept)
        form.refused.connect(self.refuse)
        form.moved.connect(self._was_moved)
        form.changed.connect(self._show)
        self._show("")
        day.setFocus()

    def _show(self, changed: str) -> None:
        times = self.form.times
        self._zone.setText(self.form.clock_words)
        self._clocks.show(times, times.troubles if changed else None)
        self.difference.setText(self.form.preview())
        self.difference.setVisible(bool(self.difference.text()))
        self.fit()

    def _was_moved(self, outcome: object) -> None:
        self.moved.emit(outcome)
        self.accept()
