"""The details panel: one application, its next step, and pages for everything that is known of it."""

from itertools import chain, pairwise

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Need
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.panel.details import Details, details_of
from followup_desktop.presentation.panel.edits import Edits
from followup_desktop.presentation.panel.next_step import NextStep
from followup_desktop.widgets.panel.head import PanelHead
from followup_desktop.widgets.panel.history_page import HistoryPage
from followup_desktop.widgets.panel.in_place import InPlace
from followup_desktop.widgets.panel.interviews_page import InterviewsPage
from followup_desktop.widgets.panel.next_step_card import NextStepCard
from followup_desktop.widgets.panel.page import Page
from followup_desktop.widgets.panel.people_page import PeoplePage
from followup_desktop.widgets.panel.plan_page import PlanPage
from followup_desktop.widgets.panel.posting_page import PostingPage
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class DetailsPanel(QWidget):
    """Shows ``Details``. Its fields save by themselves; for everything else it asks by signals."""

    close_wanted = Signal()
    edit_wanted = Signal()
    main_wanted = Signal(object)
    snooze_wanted = Signal(str)
    skip_wanted = Signal(str)
    log_wanted = Signal()
    interview_wanted = Signal(str)
    """The interview whose notes are wanted; an empty text for a new one."""
    another_time_wanted = Signal(str)
    """The interview that is to be at another time."""
    export_wanted = Signal()
    link_wanted = Signal(QUrl)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        set_role(self, QAccessible.Role.Grouping)
        self.setObjectName("detailsPanel")
        self.details: Details | None = None
        self.edits = Edits(desk, self)
        self._desk = desk
        self._read_only = False
        self._stops: list[QWidget] = []
        self._shown: dict[Page, Details] = {}
        self.head = PanelHead(self.edits)
        self.step = NextStepCard()
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setStyleSheet("QTabBar::tab { margin-right: 11px; }")
        self.tabs.setAccessibleName(self.tr("Parts of the details"))
        self.plan = PlanPage()
        self.interviews = InterviewsPage(self.edits)
        self.people = PeoplePage(self.edits)
        self.posting = PostingPage(self.edits)
        self.history = HistoryPage()
        self.pages = QStackedWidget()
        for name, page in (
            (self.tr("Plan"), self.plan),
            (self.tr("Interviews"), self.interviews),
            (self.tr("People"), self.people),
            (self.tr("Posting"), self.posting),
            (self.tr("History"), self.history),
        ):
            self.tabs.addTab(name)
            page.setAccessibleName(name)
            self.pages.addWidget(page)
        self.tabs.setTabToolTip(3, self.tr("Posting and notes"))
        self.saved = PlainLabel("", Type.META, colour="text3", figures=True)
        self._connect()
        self._lay_out()
        theme().changed.connect(self.update)

    def _connect(self) -> None:
        self.head.edit.clicked.connect(self.edit_wanted)
        self.head.close_button.clicked.connect(self.close_wanted)
        self.step.main_wanted.connect(self._main)
        self.step.snooze_wanted.connect(self.snooze_wanted)
        self.step.skip_wanted.connect(self.skip_wanted)
        self.tabs.currentChanged.connect(self._turn_to)
        self.plan.export_wanted.connect(self.export_wanted)
        self.interviews.notes_wanted.connect(self.interview_wanted)
        self.interviews.another_time_wanted.connect(self.another_time_wanted)
        self.interviews.call_off_wanted.connect(lambda id_: self._desk.call_off(self.edits.application_id, id_))
        self.interviews.take_place_wanted.connect(self._take_place)
        self.people.remove_wanted.connect(lambda id_: self._desk.remove_contact(self.edits.application_id, id_))
        self.history.log_wanted.connect(self.log_wanted)
        for page in (self.interviews, self.people, self.posting):
            page.link_wanted.connect(self.link_wanted)
        self.edits.saved.connect(self._say_saved)
        self.edits.refused.connect(self._announce)

    def _lay_out(self) -> None:
        card = QHBoxLayout()
        card.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        card.addWidget(self.step)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(Space.PANEL, 0, Space.SMALL, 0)
        tabs.addWidget(self.tabs, 1)
        # There only while it says something: the pages have its room else.
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, Space.SMALL)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(HairLine())
        saved = QHBoxLayout()
        saved.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        saved.addWidget(self.saved, 1)
        foot.addLayout(saved)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, Space.MEDIUM, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.head)
        layout.addSpacing(Space.MEDIUM)
        layout.addLayout(card)
        layout.addSpacing(Space.MEDIUM)
        layout.addLayout(tabs)
        layout.addWidget(HairLine())
        layout.addWidget(self.pages, 1)
        layout.addWidget(self._foot)
        self._say_saved("")

    def _say_saved(self, sentence: str) -> None:
        self.saved.setText(sentence)
        self._foot.setVisible(bool(sentence))

    # ------------------------------------------------------------------------------------------- for the window

    def show_application(self, application_id: str, asks_again: str = "") -> None:
        """Reads that application, and shows it as it stands, with a question about its next step where there is one.

        Raises NotFound.
        """
        self.show_details(details_of(self._desk, application_id, asks_again))

    def show_details(self, details: Details) -> None:
        """Shows this application; the tab stays the one that was open, and what is being typed stays."""
        another = self.details is None or self.details.application.id != details.application.id
        self.edits.show(details.application)
        self.details = details
        self.setAccessibleDescription(details.accessible)
        self.head.show_details(details)
        self.step.set_step(details.next_step)
        if another:
            self._say_saved("")
        self._show_page()
        if another:
            for number in range(self.pages.count()):
                self._page(number).verticalScrollBar().setValue(0)

    def leave(self) -> None:
        """The panel is closed: what was typed is saved, or stays as a draft."""
        self.edits.save_all()

    def set_read_only(self, read_only: bool) -> None:
        """Whether nothing can be changed."""
        self._read_only = read_only
        self._keep_from_editing()

    def take_focus(self) -> None:
        """Gives the keys to the first thing to do in it."""
        target: QWidget = self.step.main if self.step.main.isVisibleTo(self) else self.tabs
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def go_to(self, name: str) -> None:
        """Gives the keys to that field of the application, by its name in the schema."""
        self.tabs.setCurrentIndex(self.pages.indexOf(self.posting))
        line = self.posting.lines[name]
        line.go_in(Qt.FocusReason.TabFocusReason)
        self.posting.ensureWidgetVisible(line)

    # ------------------------------------------------------------------------------------------------ inside

    def _page(self, number: int) -> Page:
        page = self.pages.widget(number)
        if not isinstance(page, Page):
            raise TypeError("the panel consists of pages")
        return page

    def _turn_to(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        self._show_page()

    def _show_page(self) -> None:
        """Only the page that is seen is told: the others are when somebody turns to them."""
        page = self._page(self.pages.currentIndex())
        if self.details is not None and self._shown.get(page) is not self.details:
            self._shown[page] = self.details
            page.show_details(self.details)
        self._keep_from_editing()
        self._order_tabs(page)

    def _order_tabs(self, page: Page) -> None:
        """Tab goes from top to bottom, also where fields were made later or moved."""
        step = self.step
        stops = [*self.head.tab_stops(), step.main, step.snooze, step.skip, self.tabs, *page.tab_stops()]
        if stops != self._stops:
            self._stops = stops
            # Where Escape has left a field, Tab goes on from its row.
            rows = (_with_row(stop) for stop in stops)
            for before, after in pairwise(chain.from_iterable(rows)):
                QWidget.setTabOrder(before, after)

    def _keep_from_editing(self) -> None:
        for field in self.findChildren(InPlace):
            field.set_read_only(self._read_only)
        self.people.new.setEnabled(not self._read_only)

    def _main(self, step: NextStep) -> None:
        if step.fills is Need.APPLIED_ON:
            self.go_to("applied_on")
        else:
            self.main_wanted.emit(step)

    def _take_place(self, interview_id: str) -> None:
        self._desk.save_interview(self.edits.application_id, {"called_off": False}, interview_id)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    # ------------------------------------------------------------------------------------------------ looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colours.rail)
        painter.fillRect(0, 0, 1, self.height(), theme().colours.line)


def _with_row(stop: QWidget) -> list[QWidget]:
    row = stop.parentWidget()
    return [row, stop] if isinstance(row, InPlace) else [stop]
