"""Plan, the view of what stands ahead: three weeks with a lane for each application, or the same as a table."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.plan.marks import Mark, show_words
from followup_desktop.presentation.plan.moving import Moving
from followup_desktop.presentation.plan.shows import Show
from followup_desktop.presentation.plan.upkeep import PlanUpkeep
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.plan.plan_table import PlanTable
from followup_desktop.widgets.plan.weeks_view import WeeksView
from followup_desktop.widgets.theme.buttons import filter_chip, icon_button, secondary_button
from followup_desktop.widgets.theme.controls import Choice, SegmentedChoice
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

WEEKS, LIST = "weeks", "list"


class PlanView(QWidget):
    """Weeks and list of a ``PlanUpkeep``, with what chooses between them, the weeks and the kinds."""

    narrowed = Signal(object)
    """The set of ``Show`` that is wanted."""

    def __init__(
        self, plan: PlanUpkeep, begin_move: Callable[[Mark], Moving | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._plan = plan
        self.weeks = WeeksView(plan, begin_move)
        self.table = PlanTable(plan.table)
        self.shape = SegmentedChoice(
            (Choice(LIST, self.tr("List"), "list-todo"), Choice(WEEKS, self.tr("Weeks"), "calendar-clock")),
            self.tr("Show the plan as"),
        )
        self.shape.chosen.connect(self.show_as)
        self.back = icon_button(self.tr("A week back"), "chevron-left")
        self.on = icon_button(self.tr("A week on"), "chevron-right")
        self.to_today = secondary_button(self.tr("Today"))
        self._days = PlainLabel("", Type.BODY, weight=500, colour="text2")
        self.chips = {show: filter_chip(show_words(show)) for show in Show}
        for chip in self.chips.values():
            chip.clicked.connect(self._narrow)
        self.print_button = secondary_button(self.tr("Print…"), "file-text")
        self.export = secondary_button(self.tr("Export…"), "calendar-plus")
        for button in (self.print_button, self.export):
            button.set_small()
        self._remarks = PlainLabel("", Type.META, colour="text3")
        self._remarks.setWordWrap(True)
        self._nothing = EmptyPlace(
            "calendar-clock",
            "text3",
            self.tr("Nothing stands in these weeks"),
            self.tr("Follow-ups appear here as the cards on the board move on."),
        )
        self._lay_out()
        plan.changed.connect(self._show)
        self.shape.set_value(WEEKS)
        self.show_as(WEEKS)
        self._show()

    def _lay_out(self) -> None:
        head = QWidget()
        line = FlowLayout(head, Space.MEDIUM)
        title = PlainLabel(self.tr("Plan"), Type.DISPLAY)
        title.setContentsMargins(0, 0, Space.SMALL, 0)
        line.addWidget(title)
        line.addWidget(self.shape)
        days = QWidget()
        row = QHBoxLayout(days)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        for widget in (self.back, self._days, self.on, self.to_today):
            row.addWidget(widget)
        line.addWidget(days)
        tools = QWidget()
        chips = FlowLayout(tools, Space.SMALL)
        for widget in (*self.chips.values(), self.print_button, self.export):
            chips.addWidget(widget)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for page in (self.weeks, self.table, self._nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.LARGE)
        layout.setSpacing(Space.MEDIUM)
        layout.addWidget(head)
        layout.addWidget(tools)
        layout.addWidget(pages, 1)
        layout.addWidget(self._remarks)

    @property
    def shown_as(self) -> str:
        """Weeks or list."""
        return str(self.shape.value())

    @property
    def rows(self) -> WeeksView | PlanTable:
        """The one of the two that is shown."""
        return self.weeks if self.shown_as == WEEKS else self.table

    def show_as(self, shape: str) -> None:
        """Shows weeks or list; the mark that has the keys keeps them."""
        mark = self.rows.current_mark()
        self.shape.set_value(shape)
        self._plan.show_list(shape == LIST)
        if mark is not None:
            self.rows.go_to(*mark.place)
        self._choose_page()

    def set_shows(self, shows: Collection[Show]) -> None:
        """The kinds that are shown, as the chips say."""
        for show, chip in self.chips.items():
            chip.setChecked(show in shows)

    def take_focus(self) -> None:
        """Gives the keys to the weeks or the list; where they are empty, to what chooses other weeks."""
        target: QWidget = self.rows if self.rows.isVisible() else self.to_today
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _narrow(self) -> None:
        self.narrowed.emit(frozenset(show for show, chip in self.chips.items() if chip.isChecked()))

    def _show(self) -> None:
        self._days.setText(self._plan.title)
        remarks = self._plan.remarks()
        self._remarks.setText(remarks)
        self.set_shows(self._plan.shows)
        self._choose_page()

    def _choose_page(self) -> None:
        is_weeks = self.shown_as == WEEKS
        count = self._plan.marks.rowCount() if is_weeks else self._plan.table.rowCount()
        had_keys = self.rows.hasFocus()
        self._pages.setCurrentIndex((0 if is_weeks else 1) if count else 2)
        # That nothing is planned stands above it already.
        self._remarks.setVisible(bool(self._remarks.text() and count))
        if had_keys and not count:
            self.to_today.setFocus(Qt.FocusReason.OtherFocusReason)
