"""The details panel: one application, its next step and its plan, beside the board."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.panel_plan import Details, Line, Person
from followup_desktop.widgets.panel.flowing_text import NotesText, breakable, flowing
from followup_desktop.widgets.panel.next_step_card import NextStepCard
from followup_desktop.widgets.panel.plan_list import PlanList
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.controls import (
    Button,
    HairLine,
    IconMark,
    Monogram,
    icon_button,
    quiet_button,
    secondary_button,
)
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.plain_tooltip import plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

USUAL_WIDTH, LEAST_WIDTH, MOST_WIDTH = 372, 340, 560


class DetailsPanel(QWidget):
    """Shows ``Details`` and asks for everything else by signals."""

    close_wanted = Signal()
    edit_wanted = Signal()
    main_wanted = Signal(object)
    snooze_wanted = Signal(str)
    skip_wanted = Signal(str)
    log_wanted = Signal()
    interview_wanted = Signal(str)
    """The interview whose notes are wanted; an empty text for a new one."""
    export_wanted = Signal()
    link_wanted = Signal(QUrl)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Details"))
        set_role(self, QAccessible.Role.Grouping)
        self.setObjectName("detailsPanel")
        self.details: Details | None = None
        self._floats = False
        self._monogram = Monogram("", "", 36)
        self._title = flowing("", Type.PANEL_TITLE)
        self._subtitle = PlainLabel("", Type.META, colour="text2", elide=True)
        self.edit = icon_button(self.tr("Edit"), "pencil-line")
        self.close_button = icon_button(self.tr("Close the details"), "x")
        self.edit.clicked.connect(self.edit_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        self.step = NextStepCard()
        self.step.main_wanted.connect(self.main_wanted)
        self.step.snooze_wanted.connect(self.snooze_wanted)
        self.step.skip_wanted.connect(self.skip_wanted)
        self.tabs = QTabBar()
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setStyleSheet("QTabBar::tab { margin-right: 11px; }")
        self.tabs.setAccessibleName(self.tr("Parts of the details"))
        self.plan = PlanList()
        self.export = secondary_button(self.tr("Add these dates to my calendar (.ics)"), "calendar-plus")
        self.export.setStyleSheet("text-align: left;")
        self.export.clicked.connect(self.export_wanted)
        self.interviews, self.people, self.posting, self.history = _Page(), _Page(), _Page(), _Page()
        plan_page = _Page()
        plan_page.body.addWidget(self.plan)
        plan_page.body.addSpacing(8)
        plan_page.body.addWidget(self.export)
        self.pages = QStackedWidget()
        for name, page in (
            (self.tr("Plan"), plan_page),
            (self.tr("Interviews"), self.interviews),
            (self.tr("People"), self.people),
            (self.tr("Posting"), self.posting),
            (self.tr("History"), self.history),
        ):
            self.tabs.addTab(name)
            self.pages.addWidget(page)
        self.tabs.currentChanged.connect(self.pages.setCurrentIndex)
        self._lay_out()
        theme().changed.connect(self.update)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.close_button)
        head = QGridLayout()
        head.setContentsMargins(Space.PANEL, 0, Space.LARGE, 0)
        head.setHorizontalSpacing(Space.MEDIUM)
        head.setVerticalSpacing(0)
        head.addWidget(self._monogram, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._title, 0, 1, Qt.AlignmentFlag.AlignBottom)
        head.addLayout(buttons, 0, 2, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._subtitle, 1, 1, 1, 2)
        head.setColumnStretch(1, 1)
        card = QHBoxLayout()
        card.setContentsMargins(Space.PANEL, 0, Space.PANEL, 0)
        card.addWidget(self.step)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(Space.PANEL, 0, Space.SMALL, 0)
        tabs.addWidget(self.tabs, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addSpacing(14)
        layout.addLayout(card)
        layout.addSpacing(12)
        layout.addLayout(tabs)
        layout.addWidget(HairLine())
        layout.addWidget(self.pages, 1)

    # ------------------------------------------------------------------------------------------- for the window

    def show_details(self, details: Details) -> None:
        """Shows this application; the tab stays the one that was open."""
        same = self.details is not None and self.details.application.id == details.application.id
        self.details = details
        self._monogram.set_company(details.company, details.letter)
        self._title.setText(breakable(details.title))
        self._title.setAccessibleName(details.title)
        self._subtitle.setText(details.subtitle)
        self._subtitle.setToolTip(plain_tooltip(details.subtitle))
        self.setAccessibleDescription(f"{details.title}, {details.subtitle}")
        self.step.set_step(details.next_step)
        self.plan.set_rows(details.plan)
        self.plan.setVisible(bool(details.plan))
        self._fill_interviews(details.interviews)
        self._fill_people(details.people)
        self._fill_posting(details)
        self._fill_history(details.history)
        # The pages that are not shown too: what was never polished would not follow a change of theme.
        self.ensurePolished()
        if not same:
            for number in range(self.pages.count()):
                page = self.pages.widget(number)
                if isinstance(page, QScrollArea):
                    page.verticalScrollBar().setValue(0)

    def set_floating(self, floats: bool) -> None:
        """Whether it lies over the board, with a shadow."""
        self._floats = floats
        self.update()

    def take_focus(self) -> None:
        """Gives the keys to the first thing to do in it."""
        target: QWidget = self.step.main if self.step.main.isVisibleTo(self) else self.tabs
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # ------------------------------------------------------------------------------------------------ pages

    def _fill_interviews(self, lines: Sequence[Line]) -> None:
        page = self.interviews
        page.empty()
        if not lines:
            page.say(self.tr("No interview yet."))
        for line in lines:
            block = page.block(line)
            button = quiet_button(self.tr("Notes…"), "notebook-pen")
            button.set_small()
            button.setAccessibleDescription(f"{line.title}, {line.detail}")
            button.clicked.connect(lambda _=False, id_=line.id: self.interview_wanted.emit(id_))
            page.beside(block, button)
        page.button(self.tr("Add an interview…"), "plus", lambda: self.interview_wanted.emit(""))
        page.body.addStretch(1)

    def _fill_people(self, people: Sequence[Person]) -> None:
        page = self.people
        page.empty()
        if not people:
            page.say(self.tr("Nobody yet. Who could you call?"))
        for person in people:
            page.block(Line(person.name, person.detail, person.notes, person.id))
            for text, link, icon in (
                (person.phone, person.phone_link, "phone"),
                (person.email, person.email_link, "mail"),
            ):
                if text:
                    self._link(page, text, link, icon)
        page.button(self.tr("Edit people…"), "pencil-line", self.edit_wanted.emit)
        page.body.addStretch(1)

    def _fill_posting(self, details: Details) -> None:
        page = self.posting
        page.empty()
        for line in details.posting:
            page.pair(line.title, line.detail)
        if details.posting_link is not None:
            self._link(page, details.posting_link.host(), details.posting_link, "external-link")
        page.heading(self.tr("Notes"))
        if details.notes.strip():
            page.add(NotesText(details.notes))
        else:
            page.say(self.tr("No notes."))
        page.button(self.tr("Edit…"), "pencil-line", self.edit_wanted.emit)
        page.body.addStretch(1)

    def _fill_history(self, lines: Sequence[Line]) -> None:
        page = self.history
        page.empty()
        page.button(self.tr("Log what happened…"), "phone-call", self.log_wanted.emit, above=True)
        if not lines:
            page.say(self.tr("Nothing has happened yet."))
        for line in lines:
            page.block(line)
        page.body.addStretch(1)

    def _link(self, page: "_Page", text: str, link: QUrl | None, icon: str) -> None:
        """A link as a button that shows what it opens; what is no link is shown as text."""
        if link is None:
            page.add(flowing(text, Type.META, colour="text2"))
            return
        button = Button(text.replace("&", "&&"), icon, "link")
        button.set_small()
        button.setStyleSheet("padding: 0 4px;")
        button.setToolTip(plain_tooltip(link.toString()))
        button.clicked.connect(lambda: self.link_wanted.emit(link))
        page.left(button)

    # ------------------------------------------------------------------------------------------------ looks

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colours.rail)
        painter.fillRect(0, 0, 1, self.height(), theme().colours.line)


class PanelShadow(QWidget):
    """The shadow beside a panel that lies over the board."""

    WIDTH = 18

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        for x in range(self.WIDTH):
            share = (x + 1) / self.WIDTH
            painter.fillRect(QRectF(x, 0, 1, self.height()), QColor(0, 0, 0, round(46 * share * share)))


class _Page(QScrollArea):
    """One tab's page: blocks below each other, scrolled where they do not fit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("plain")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(Space.PANEL, 15, Space.PANEL, Space.PANEL)
        self.body.setSpacing(0)
        self.body.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def empty(self) -> None:
        while (item := self.body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        self.body.addSpacing(8)

    def left(self, widget: QWidget) -> None:
        self.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str) -> None:
        self.add(PlainLabel(text, Type.BODY, colour="text3"))

    def heading(self, text: str) -> None:
        self.body.addSpacing(8)
        self.add(PlainLabel(text, Type.META, weight=600, colour="text2"))

    def block(self, line: Line) -> QHBoxLayout:
        """A title with smaller lines below it."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 10)
        row.setSpacing(10)
        if line.icon:
            row.addWidget(IconMark(line.icon, "text3", 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        for text, token, weight, colour in (
            (line.title, Type.BODY, 500, "text"),
            (line.detail, Type.META, None, "text2"),
            (line.more, Type.META, None, "text2"),
        ):
            if text:
                words.addWidget(flowing(text, token, weight=weight, colour=colour))
        row.addLayout(words, 1)
        self.body.addWidget(holder)
        return row

    def beside(self, row: QHBoxLayout, widget: QWidget) -> None:
        row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)

    def pair(self, name: str, value: str) -> None:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 7)
        row.setSpacing(Space.MEDIUM)
        label = PlainLabel(name, Type.META, colour="text3")
        label.setFixedWidth(theme().px(104))
        text = flowing(value, Type.META, weight=500)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(text, 1)
        self.body.addWidget(holder)

    def button(self, text: str, icon: str, pressed, above: bool = False) -> None:
        button = secondary_button(text, icon)
        button.set_small()
        button.clicked.connect(lambda _=False: pressed())
        if not above:
            self.body.addSpacing(6)
        self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        if above:
            self.body.addSpacing(14)
