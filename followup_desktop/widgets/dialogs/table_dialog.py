"""Taking in a table from elsewhere: what its columns stand for, what becomes of each row, and doing it."""

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHeaderView, QVBoxLayout, QWidget

from followup_desktop.domain.table import Target
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.presentation.table_form import TableForm
from followup_desktop.presentation.table_preview_model import COMPANY, ROLE, ROW, WHAT, TablePreviewModel
from followup_desktop.presentation.table_words import target_name
from followup_desktop.widgets.dialogs.sheet import Sheet, segments
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.table import Table
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.controls import Choice
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_LEAST_LINES = 5


class TableDialog(Sheet):
    """Nothing is taken in before the main button; while it is, Esc stops it. Open it with ``open``."""

    taken_in = Signal(object)
    """The outcome."""

    def __init__(self, form: TableForm, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Import a table"), form.file_words(), parent)
        self.form = form
        form.setParent(self)
        self.want_size(760, 700)
        self._add_columns()
        self._add_wishes()
        self._add_preview()
        close = quiet_button(self.tr("Cancel"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self.main = self.add_buttons("", form.take_in, close, icon="download")
        form.changed.connect(self._show)
        form.refused.connect(self.refuse)
        form.taken_in.connect(self._was_taken)
        self.finished.connect(lambda _: form.close())
        self._show()
        self.main.setFocus()

    # Making it --------------------------------------------------------------------------------------------------

    def _add_columns(self) -> None:
        self.body.addWidget(PlainLabel(self.tr("What do the columns stand for?"), Type.HEADING))
        self._fields: list[QComboBox] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.LARGE)
        grid.setVerticalSpacing(Space.SMALL)
        grid.setColumnStretch(1, 1)
        choices = [(target_name(target), target) for target in Target]
        for row, name in enumerate(self.form.table.header):
            label = PlainLabel(name, Type.BODY, weight=500, elide=True)
            label.setMaximumWidth(theme().px(200))
            field = QComboBox()
            field.setObjectName(f"column{row}")
            field.setAccessibleName(name)
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(18)
            for words, target in choices:
                field.addItem(words, str(target))
            field.activated.connect(partial(self._choose, row))
            self.keep_wheel_away(field)
            label.setBuddy(field)
            self._fields.append(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(PlainLabel(self.form.sample(row), Type.META, colour="text3", elide=True), row, 1)
            grid.addWidget(field, row, 2)
        self.body.addLayout(grid)

    def _add_wishes(self) -> None:
        order = segments(
            self.tr("Which comes first?"),
            Choice(Order.DAY_FIRST.value, self.tr("The day: 3/12 is 3 December")),
            Choice(Order.MONTH_FIRST.value, self.tr("The month: 3/12 is 12 March")),
            may_be_none=True,
        )
        order.chosen.connect(lambda value: self.form.set_order(Order(value)) if value else None)
        self._order = order
        self.body.addWidget(self.add_row("order", self.tr("In the dates, which comes &first?"), order))
        self.replaces = QCheckBox(self.tr("&Replace what is there with what the table says"))
        self.replaces.setObjectName("replaces")
        self.replaces.setAccessibleDescription(self.tr("Else only what is empty is filled in."))
        self.replaces.toggled.connect(self.form.set_replaces)
        self.body.addWidget(self.replaces)

    def _add_preview(self) -> None:
        self.counts = PlainLabel("", Type.HEADING)
        self.counts.setObjectName("counts")
        self.counts.setWordWrap(True)
        self.missing = Notice("amber", "triangle-alert")
        seen = QVBoxLayout()
        seen.setContentsMargins(Space.PANEL, Space.SMALL, Space.PANEL, Space.SMALL)
        seen.setSpacing(Space.SMALL)
        seen.addWidget(self.missing)
        seen.addWidget(self.counts)
        self.between.addLayout(seen)
        self.model = TablePreviewModel(self)
        self.table = Table(self.model, self.tr("What becomes of the rows"))
        self.table.setMinimumHeight(theme().px(32) * _LEAST_LINES)
        for column in (ROW, WHAT, COMPANY, ROLE):
            self.table.header().setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
        self._size_columns()
        theme().changed.connect(self._size_columns)
        self.body.addWidget(self.table, 100)
        # Without the table what stands above it keeps together.
        self.body.addStretch(1)

    def _size_columns(self) -> None:
        for column, width in ((ROW, 56), (WHAT, 112), (COMPANY, 140), (ROLE, 140)):
            self.table.header().resizeSection(column, theme().px(width))

    # Using it ---------------------------------------------------------------------------------------------------

    def _choose(self, column: int, _index: int) -> None:
        self.clear_refusals()
        self.form.set_target(column, Target(self._fields[column].currentData()))

    def _show(self) -> None:
        form = self.form
        for field, target in zip(self._fields, form.how.targets, strict=True):
            with QSignalBlocker(field):
                field.setCurrentIndex(field.findData(str(target)))
        self.rows["order"].setVisible(form.asks_for_order)
        with QSignalBlocker(self._order):
            self._order.set_value(form.how.order.value if form.how.order else None)
        with QSignalBlocker(self.replaces):
            self.replaces.setChecked(form.how.replaces)
        self.missing.say(form.missing() or form.trouble)
        self.counts.setText(form.counts())
        self.counts.setVisible(bool(self.counts.text()))
        self.model.show(form.proposal)
        self.table.setVisible(form.proposal is not None)
        self.main.setText(form.submit_words())
        self.main.setEnabled(form.can_be_taken)

    def _was_taken(self, outcome: object) -> None:
        self.taken_in.emit(outcome)
        self.accept()
