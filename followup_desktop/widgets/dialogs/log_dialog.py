"""Logging what happened, in a moment."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QGridLayout, QWidget

from followup_desktop.domain.vocabulary import ActivityKind
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.log_form import KINDS, LogForm, kind_names
from followup_desktop.widgets.dialogs.promise_line import HALF_UNDERSTOOD, PromiseLine
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.choice_box import ChoiceBox
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.text_fields import LongText
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.radio_choice import RadioChoice
from followup_desktop.widgets.theme.theme import theme


class LogDialog(Sheet):
    """Logs what happened at the present; with a follow-up's key, that one is done with it. Open it with ``open``."""

    logged = Signal(object)
    """The outcome."""

    def __init__(
        self,
        desk: Desk,
        application_id: str,
        key: str = "",
        *,
        kind: ActivityKind | None = None,
        parent: QWidget | None = None,
    ) -> None:
        self.form = LogForm(desk, application_id, key)
        if kind is not None:
            self.form.set("kind", str(kind))
        application = self.form.application
        super().__init__("", f"{application.company}, {application.role}", parent)
        self.setWindowTitle(self.tr("Log what happened"))
        self.heading.setText(self.form.about or self.tr("Log what happened"))
        self.form.setParent(self)
        self.want_size(480)
        self.kinds = _Kinds(self.tr("What happened?"))
        self.bind(self.form, "kind", self.kinds)
        self.body.addWidget(self.add_row("kind", self.tr("What happened?"), self.kinds))
        text = LongText(3)
        self.bind(self.form, "text", text)
        self.body.addWidget(self.add_row("text", self.tr("&What was said?"), text))
        promise = DayField(desk.today())
        self.bind(self.form, "decision_on", promise)
        self.promise = PromiseLine(self.form, text, promise, self.fit, opens=HALF_UNDERSTOOD)
        self.body.addWidget(self.promise)
        self._add_person()
        hint = self.tr("The day by which they said they would decide or come back.")
        self.body.addWidget(self.add_row("decision_on", self.tr("&By when will they decide?"), promise, hint))
        self.no_calls = QCheckBox(self.tr("They asked &not to be called"))
        self.no_calls.setObjectName("no_more_calls")
        self.no_calls.setChecked(self.form.value("no_more_calls"))
        self.no_calls.toggled.connect(lambda on: self.form.set("no_more_calls", on))
        self.body.addWidget(self.no_calls)
        self.body.addStretch(1)
        self.add_buttons(self.tr("Log it"), self.form.save)
        self.add_draft(self.form)
        self.form.refused.connect(self.refuse)
        self.form.saved.connect(self._was_saved)
        self.form.changed.connect(self._show)
        self._show("")
        self.kinds.setFocus()

    def _add_person(self) -> None:
        people = self.form.people()
        who = self._who = ChoiceBox()
        who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        who.setMinimumContentsLength(20)
        who.offer([("", self.tr("Nobody in particular")), *people], self.form.value("contact_id"))
        who.activated.connect(lambda _: self.form.set("contact_id", who.currentData()))
        row = self.add_row("contact_id", self.tr("Wit&h whom?"), who)
        row.setVisible(bool(people))
        self.body.addWidget(row)

    def _show(self, changed: str) -> None:
        if changed not in ("", "kind"):
            return
        self.rows["decision_on"].setVisible(self.form.takes_promise)
        self.no_calls.setVisible(self.form.takes_no_calls)
        if not changed:
            self.no_calls.setChecked(self.form.value("no_more_calls"))
            self._who.setCurrentIndex(max(0, self._who.findData(self.form.value("contact_id"))))
        self.fit()

    def _was_saved(self, outcome: object) -> None:
        self.logged.emit(outcome)
        self.accept()

    def reject(self) -> None:
        """Esc: what was typed is kept as a draft."""
        self.form.close()
        super().reject()


class _Kinds(QWidget):
    """What happened, as radio buttons in two columns; ``entered`` carries the kind."""

    entered = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        # Room for the focus ring.
        grid.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.TINY)
        names = kind_names()
        half = (len(KINDS) + 1) // 2
        for number, kind in enumerate(KINDS):
            words, icon = names[kind]
            button = RadioChoice(words)
            button.setObjectName(str(kind))
            button.setIcon(theme().icon(icon))
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            grid.addWidget(button, number % half, number // half)
        self._group.idClicked.connect(lambda number: self.entered.emit(str(KINDS[number])))
        self._group.idToggled.connect(self._toggled)

    def set_value(self, value: str) -> None:
        """Chooses that kind."""
        for number, kind in enumerate(KINDS):
            if kind == value:
                self._group.button(number).setChecked(True)
                self.setFocusProxy(self._group.button(number))

    def _toggled(self, number: int, on: bool) -> None:
        # The arrow keys choose without a click.
        if on and self._group.button(number).hasFocus():
            self.entered.emit(str(KINDS[number]))
