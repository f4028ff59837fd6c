"""What is still missing for the call, and what came of it, with the plan that follows."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QButtonGroup, QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.call_sheet import CallSheet, CameOfIt
from followup_desktop.presentation.preview import Preview
from followup_desktop.widgets.dialogs.promise_line import HALF_UNDERSTOOD, PromiseLine
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.choice_box import ChoiceBox
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.place_fields import ZoneField
from followup_desktop.widgets.fields.plan_preview import PlanPreview
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.radio_choice import RadioChoice
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class CallOutcomePane(QWidget):
    """Fields for what is missing, saved when they are left; then the outcome, what was said, and the plan."""

    def __init__(self, sheet: Sheet, form: CallSheet) -> None:
        super().__init__()
        self._sheet, self._form = sheet, form
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._add_missing()
        self.outcome = _Outcomes(self.tr("What came of it?"), form, sheet)
        sheet.bind(form, "outcome", self.outcome)
        self._column.addWidget(sheet.add_row("outcome", self.tr("What came o&f it?"), self.outcome))
        text = LongText(3)
        sheet.bind(form, "text", text)
        self._column.addWidget(sheet.add_row("text", self.tr("&What did they say?"), text))
        day = DayField(form.desk.today())
        self.promise = PromiseLine(form, text, day, sheet.fit, opens=HALF_UNDERSTOOD)
        self._column.addWidget(self.promise)
        sheet.bind(form, "decision_on", day)
        self._column.addWidget(sheet.add_row("decision_on", self.tr("&By when will they decide?"), day))
        self._add_plan()
        self._column.addStretch(1)
        form.changed.connect(self._show)
        form.previewed.connect(self._show_preview)
        self._show("")

    def show_missing(self) -> None:
        """Asks for what is missing now."""
        form = self._form
        for name in ("person", "phone", "user_name", "timezone"):
            row = self._sheet.rows[name]
            # A field in which somebody is typing stays until it is left.
            row.setVisible(form.is_missing(name) or row.field.hasFocus())
        suggested = form.suggested_zone if form.is_missing("timezone") else ""
        self.suggestion.setVisible(bool(suggested))
        self.suggestion.setText(self.tr("Take %1").replace("%1", suggested))
        self.needed.say(form.still_needed)

    # ------------------------------------------------------------------------------------------------ inside

    def _add_missing(self) -> None:
        form, sheet = self._form, self._sheet
        fields: dict[str, tuple[str, LineText | ZoneField]] = {
            "person": (self.tr("Wh&o could you call?"), LineText(self.tr("Name"))),
            "phone": (self.tr("Their n&umber"), LineText(self.tr("+49 30 901820"))),
            "user_name": (self.tr("Your own &name"), LineText()),
            "timezone": (self.tr("Their time &zone"), ZoneField(self.tr("Such as Europe/Berlin"))),
        }
        for name, (label, field) in fields.items():
            sheet.bind(form, name, field)
            line = field.line if isinstance(field, ZoneField) else field
            line.editingFinished.connect(partial(form.take, name))
            self._column.addWidget(sheet.add_row(name, label, field))
        self.suggestion = quiet_button("", "globe")
        self.suggestion.setObjectName("takeZone")
        self.suggestion.set_small()
        self.suggestion.clicked.connect(self._take_zone)
        beside = QHBoxLayout()
        beside.addWidget(self.suggestion)
        beside.addStretch(1)
        self._column.addLayout(beside)
        self.needed = Notice("text2", "circle-help")
        self._column.addWidget(self.needed)

    def _take_zone(self) -> None:
        self._form.set("timezone", self._form.suggested_zone)
        self._form.take("timezone")

    def _add_plan(self) -> None:
        self._plan = QWidget()
        column = QVBoxLayout(self._plan)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self.tr("Plan that follows"), Type.HEADING), 1)
        self.difference = PlainLabel("", Type.META, colour="text2")
        head.addWidget(self.difference)
        column.addLayout(head)
        self.nothing = PlainLabel("", Type.BODY, colour="text3")
        self.nothing.setWordWrap(True)
        column.addWidget(self.nothing)
        self.plan = PlanPreview(self.tr("Plan that follows"))
        column.addWidget(self.plan)
        self._column.addWidget(self._plan)

    def _show(self, changed: str) -> None:
        if changed in ("", "outcome"):
            self._sheet.rows["decision_on"].setVisible(self._form.takes_promise)
            self._sheet.fit()

    def _show_preview(self, preview: Preview) -> None:
        self.plan.show_lines(preview.lines)
        self.difference.setText(preview.difference)
        nothing = preview.trouble or (self.tr("Nothing is planned from here.") if not preview.lines else "")
        self.nothing.setText(nothing)
        self.nothing.setVisible(bool(nothing))
        self._plan.setVisible(self._form.outcome is not CameOfIt.NOTHING_YET)
        self._sheet.fit()


class _Outcomes(QWidget):
    """What can come of a call, as radio buttons, with the person who was reached; ``entered`` carries the outcome."""

    entered = Signal(str)

    def __init__(self, name: str, form: CallSheet, sheet: Sheet) -> None:
        super().__init__()
        self._form = form
        self.setAccessibleName(name)
        set_role(self, QAccessible.Role.Grouping)
        self._group = QButtonGroup(self)
        grid = QGridLayout(self)
        # Room for the focus ring.
        grid.setContentsMargins(Space.TINY, Space.TINY, Space.TINY, Space.TINY)
        grid.setHorizontalSpacing(Space.MEDIUM)
        grid.setVerticalSpacing(Space.TINY)
        self._all = (
            (CameOfIt.REACHED, self.tr("Spoke to"), "phone-call"),
            (CameOfIt.MESSAGE, self.tr("Left a message"), "phone"),
            (CameOfIt.NO_ANSWER, self.tr("No answer"), "phone-off"),
            (CameOfIt.NO_CALLS, self.tr("Asked not to call"), "ban"),
        )
        for number, (outcome, words, icon) in enumerate(self._all):
            button = RadioChoice(words)
            button.setObjectName(str(outcome))
            button.setIcon(theme().icon(icon))
            button.setAccessibleDescription(name)
            self._group.addButton(button, number)
            grid.addWidget(button, number, 0, 1, 1 if outcome is CameOfIt.REACHED else 2)
        self.setFocusProxy(self._group.button(0))
        self.who = ChoiceBox()
        self.who.setObjectName("spokeTo")
        self.who.setAccessibleName(self.tr("Whom you spoke to"))
        self.who.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.who.setMinimumContentsLength(14)
        self.who.activated.connect(self._spoke_to)
        sheet.keep_wheel_away(self.who)
        grid.addWidget(self.who, 0, 1)
        grid.setColumnStretch(1, 1)
        self._group.idToggled.connect(self._toggled)
        form.changed.connect(self._show)
        self._quiet = False
        self._show("")

    def set_value(self, value: str) -> None:
        """Chooses that outcome, or none."""
        self._quiet = True
        self._group.setExclusive(False)
        for number, (outcome, *_) in enumerate(self._all):
            self._group.button(number).setChecked(outcome == value)
            if outcome == value:
                self.setFocusProxy(self._group.button(number))
        self._group.setExclusive(True)
        self._quiet = False

    def _toggled(self, number: int, on: bool) -> None:
        if on and not self._quiet:
            self.entered.emit(str(self._all[number][0]))

    def _spoke_to(self) -> None:
        self._form.set("spoke_to", self.who.currentData())
        self._group.button(0).setChecked(True)

    def _show(self, changed: str) -> None:
        if changed not in ("", "contact_id", "spoke_to"):
            return
        people = [("", self.tr("Somebody else")), *self._form.people()]
        self.who.offer(people, self._form.value("spoke_to"))
