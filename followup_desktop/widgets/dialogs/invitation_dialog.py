"""An invitation to an interview: what it records, moves or calls off, on which application."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from followup_desktop.domain.invitation import Invitation
from followup_desktop.presentation.invitation_form import InvitationForm
from followup_desktop.widgets.dialogs.interview_kind import kind_choice
from followup_desktop.widgets.dialogs.sheet import Sheet, beside
from followup_desktop.widgets.dialogs.two_clocks import TwoClocks
from followup_desktop.widgets.fields.application_field import ApplicationField
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class InvitationDialog(Sheet):
    """Enter does what the invitation asks for; nothing is saved before. Open it with ``open``."""

    saved = Signal(object)
    """The outcome."""

    def __init__(self, form: InvitationForm, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.form = form
        form.setParent(self)
        self.want_size(540)
        self.remark = Notice("blue", "info")
        self.remark.setObjectName("remark")
        self.body.addWidget(self.remark)
        self._add_which()
        self._add_application()
        self._add_times()
        self._add_place()
        self._add_people()
        self.difference = PlainLabel("", Type.BODY, colour="text2")
        self.difference.setObjectName("difference")
        self.difference.setWordWrap(True)
        self.body.addWidget(self.difference)
        self.body.addStretch(1)
        close = quiet_button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self.main = self.add_buttons("", form.accept, close, icon=form.submit_icon)
        form.refused.connect(self.refuse)
        form.saved.connect(self._was_saved)
        form.changed.connect(self._show)
        self._show("")
        (self.rows["company"].field if form.is_new and form.takes_fields else self.main).setFocus()

    # Making it --------------------------------------------------------------------------------------------------

    def _add_which(self) -> None:
        which = self._which = QComboBox()
        which.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        which.setMinimumContentsLength(20)
        which.addItems(self.form.names())
        which.activated.connect(self.form.choose)
        row = self.add_row("which", self.tr("Which e&vent of the file?"), which)
        row.setVisible(which.count() > 1)
        self.body.addWidget(row)

    def _add_application(self) -> None:
        self._field = ApplicationField(self.form.applications(), self.tr("Type a part of its name"))
        self._field.entered.connect(self._choose)
        row = self.add_row("application", self.tr("&Application"), self._field)
        self.why = PlainLabel("", Type.META, colour="text3")
        self.why.setObjectName("why")
        self.why.setWordWrap(True)
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        column.addWidget(row)
        column.addWidget(self.why)
        self.body.addLayout(column)
        company, role = LineText(self.tr("Company")), LineText(self.tr("Role"))
        self.bind(self.form, "company", company)
        self.bind(self.form, "role", role)
        self._new = QWidget()
        line = beside(
            self.add_row("company", self.tr("&Company"), company), self.add_row("role", self.tr("&Role"), role)
        )
        line.setContentsMargins(0, 0, 0, 0)
        self._new.setLayout(line)
        self.body.addWidget(self._new)

    def _add_times(self) -> None:
        form = self.form
        day = DayField(form.desk.today(form.clock.zone), may_be_empty=False)
        start, end = ClockField(), ClockField()
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for name, label, field in (
            ("day", self.tr("&When"), day),
            ("start", self.tr("&From"), start),
            ("end", self.tr("&To"), end),
        ):
            self.bind(form, name, field)
            self.add_row(name, label, field)
        column.addLayout(beside(self.rows["day"], self.rows["start"], self.rows["end"], shares=(5, 3, 3)))
        self._clocks = TwoClocks(self, form)
        for row in self._clocks.rows:
            column.addWidget(row)
        self.clock = PlainLabel("", Type.META, colour="text3")
        self.clock.setObjectName("clock")
        column.addWidget(self.clock)
        self.keep_zone = QCheckBox()
        self.keep_zone.setObjectName("keep_zone")
        self.keep_zone.setChecked(form.value("keep_zone"))
        self.keep_zone.toggled.connect(lambda on: form.set("keep_zone", on))
        column.addWidget(self.keep_zone)
        self._times = QWidget()
        self._times.setLayout(column)
        self.body.addWidget(self._times)

    def _add_place(self) -> None:
        kind = kind_choice(self.tr("How"), may_be_none=True)
        place = LineText(self.tr("Address or link"))
        self.bind(self.form, "kind", kind, "")
        self.bind(self.form, "place", place)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self.add_row("kind", self.tr("&How?"), kind))
        column.addWidget(self.add_row("place", self.tr("Wh&ere?"), place))
        self._place = QWidget()
        self._place.setLayout(column)
        self.body.addWidget(self._place)

    def _add_people(self) -> None:
        self._people = QWidget()
        self._invitation: Invitation | None = None
        self._boxes = QVBoxLayout(self._people)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        self._boxes.setSpacing(Space.TINY)
        self.body.addWidget(self.add_row("met", self.tr("With whom"), self._people))

    # Using it ---------------------------------------------------------------------------------------------------

    def _choose(self, application_id: str) -> None:
        if application_id:
            self.form.set("application", application_id)

    def _show(self, changed: str) -> None:
        form = self.form
        if not changed:
            self._show_whole()
        self.main.setEnabled(form.can_be_done)
        self._show_times(changed)
        self.difference.setText(form.preview())
        self.difference.setVisible(bool(self.difference.text()))
        self.fit()

    def _show_whole(self) -> None:
        form = self.form
        self.setWindowTitle(form.heading)
        self.heading.setText(form.heading)
        about = form.invitation.title if form.takes_fields else form.title
        self.subheading.setText(about)
        self.subheading.setVisible(bool(about))
        self.remark.say(" ".join(form.remarks()))
        self.main.setText(form.submit_words)
        self.main.set_icon_name(form.submit_icon)
        self._which.setCurrentIndex(form.value("which"))
        self.rows["application"].setVisible(form.takes_fields)
        self._field.setEnabled(not form.is_on_record)
        self._field.set_value(form.value("application"))
        self.why.setText(form.why())
        self.why.setVisible(form.takes_fields and bool(self.why.text()))
        self._new.setVisible(form.is_new and form.takes_fields)
        self._times.setVisible(form.takes_fields)
        self._place.setVisible(form.takes_fields)
        self.clock.setText(form.clock_words)
        zone = form.offered_zone_words
        self.keep_zone.setText(zone)
        self.keep_zone.setVisible(bool(zone))
        self._show_people()

    def _show_people(self) -> None:
        self.rows["met"].setVisible(self.form.takes_fields and bool(self.form.met))
        if self._invitation is self.form.invitation:
            return
        self._invitation = self.form.invitation
        for box in self._people.findChildren(QCheckBox):
            self._boxes.removeWidget(box)
            box.setParent(None)
            box.deleteLater()
        for number, (name, taken) in enumerate(self.form.people_shown()):
            box = QCheckBox(name.replace("&", "&&"))
            box.setChecked(taken)
            box.toggled.connect(partial(self.form.take_person, number))
            self._boxes.addWidget(box)

    def _show_times(self, changed: str) -> None:
        times = self.form.times
        self._clocks.show(times, times.troubles if changed else None)

    def _was_saved(self, outcome: object) -> None:
        self.saved.emit(outcome)
        self.accept()
