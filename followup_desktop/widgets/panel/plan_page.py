"""The plan of the application, and the way to the calendar."""

from PySide6.QtCore import Signal

from followup_desktop.presentation.panel.details import Details
from followup_desktop.widgets.panel.page import Page
from followup_desktop.widgets.panel.plan_list import PlanList
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.measures import Space


class PlanPage(Page):
    """The rows of the plan, and a button that adds its dates to a calendar."""

    export_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.list = PlanList()
        self.export = secondary_button(self.tr("Add these dates to my calendar (.ics)"), "calendar-plus")
        self.export.setStyleSheet("text-align: left;")
        self.export.clicked.connect(self.export_wanted)
        self.body.addWidget(self.list)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self.export)
        self.body.addStretch(1)

    def show_details(self, details: Details) -> None:
        """Shows the plan of that application."""
        self.list.set_rows(details.plan)
        self.list.setVisible(bool(details.plan))
