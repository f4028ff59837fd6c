"""The settings: sections at the left, a search above them, every change applied at once."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.live_calendar import LiveCalendar
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.reminding.surroundings import Starting
from followup_desktop.presentation.settings_catalogue import Entry, Section, icon_of, label_of, title_of
from followup_desktop.presentation.settings_form import NAMES, SettingsForm
from followup_desktop.presentation.settings_search import found, is_called
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.fields.search_line import SearchLine
from followup_desktop.widgets.fields.settled_choice import SettledChoice
from followup_desktop.widgets.fields.still_wheel import StillWheel
from followup_desktop.widgets.settings.data_settings import form_section
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage
from followup_desktop.widgets.settings.window_settings import window_section
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import ICON, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.window_place import room_for_dialog

if TYPE_CHECKING:
    from followup_desktop.widgets.settings.calendar_section import CalendarSection
    from followup_desktop.widgets.settings.data_section import DataSection

_OF_THE_WINDOW = (Section.APPEARANCE, Section.KEYBOARD)
_SIZE = QSize(960, 680)
_AFTER_PAINT_MS = 12
"""Between two sections: what is there is painted, and the window answers."""


class SettingsWindow(QDialog):
    """Not modal: open it with ``show``. Escape closes it; what stands in a field then is taken first."""

    connect_wanted = Signal()
    """The account on a calendar server is to be entered."""
    elsewise_wanted = Signal()
    """What was changed on the server is to be looked through."""
    move_wanted = Signal(object)
    """The data are to lie elsewhere, as that ``Move`` says."""

    def __init__(
        self,
        desk: Desk,
        appearance: Appearance,
        live: LiveCalendar,
        publisher: Publisher,
        starting: Starting | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._starting = starting
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Settings"))
        self.form = SettingsForm(desk, self)
        self._desk = desk
        self._appearance = appearance
        self._live = live
        self._publisher = publisher
        self._still = StillWheel(self)
        self.search = self._make_search()
        self._pages: dict[Section, SectionPage] = {}
        self._chosen: Section | None = None
        self._column = QVBoxLayout()
        self.sections = self._make_list()
        self._nothing = PlainLabel("", Type.BODY, colour="text2")
        self._nothing.setWordWrap(True)
        self._scroll = self._make_scroll()
        self.status = PlainLabel(self.tr("Changes apply at once."), Type.META, colour="text3")
        self.status.setWordWrap(True)
        self.undo = quiet_button(self.tr("&Undo"), "undo-2")
        self.undo.setObjectName("undo")
        self.undo.clicked.connect(desk.undo)
        self.undo.hide()
        self._lay_out()
        self.form.taken.connect(self._say_taken)
        desk.changed.connect(self._set_undo)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self).activated.connect(self._to_search)
        self._making = QTimer(self)
        self._making.timeout.connect(self._make_another)
        theme().changed.connect(self._restyle)
        self._restyle()
        self.sections.setCurrentRow(0)
        self.search.setFocus()
        self.resize(QSize(theme().px(_SIZE.width()), theme().px(_SIZE.height())).boundedTo(room_for_dialog(self)))
        self._making.start(_AFTER_PAINT_MS)

    # Making it --------------------------------------------------------------------------------------------------

    def _make_search(self) -> QLineEdit:
        search = SearchLine(self.tr("Find a setting"))
        search.setMaxLength(200)
        search.textChanged.connect(self._find)
        return search

    @property
    def pages(self) -> dict[Section, SectionPage]:
        """Every section; made now where it is not there yet."""
        return {section: self._page(section) for section in Section}

    @property
    def data(self) -> "DataSection":
        """The section of the data."""
        return cast("DataSection", self._page(Section.DATA))

    @property
    def calendar(self) -> "CalendarSection":
        """The section of the calendars."""
        return cast("CalendarSection", self._page(Section.CALENDAR))

    def _page(self, section: Section) -> SectionPage:
        page = self._pages.get(section)
        if page is None:
            page = self._pages[section] = self._make_page(section)
            page.setVisible(section is self._chosen)
            above = list(Section)[: list(Section).index(section)]
            self._column.insertWidget(1 + sum(1 for one in above if one in self._pages), page)
            for row in page.rows.values():
                self._still.keep_off(row.field)
        return page

    def _make_another(self) -> None:
        """All of them take several times as long as a window may go without an answer: one after the other."""
        missing = next((section for section in Section if section not in self._pages), None)
        if missing is None:
            self._making.stop()
        else:
            self._page(missing)

    def _make_page(self, section: Section) -> SectionPage:
        # Each section is loaded when it is made.
        if section is Section.DATA:
            from followup_desktop.widgets.settings.data_section import DataSection

            data = DataSection(self._desk, self)
            data.folder_move.wanted.connect(self.move_wanted)
            return data
        if section is Section.CALENDAR:
            from followup_desktop.presentation.calendar_privacy import CalendarPrivacy
            from followup_desktop.widgets.settings.calendar_section import CalendarSection

            privacy = CalendarPrivacy(self._desk, self._live, self._publisher)
            read_only = self._desk.work.store.read_only
            calendar = CalendarSection(self._appearance, self._live, self._publisher, privacy, read_only=read_only)
            calendar.server.connect_wanted.connect(self.connect_wanted)
            calendar.server.elsewise_wanted.connect(self.elsewise_wanted)
            return calendar
        if section is Section.REMINDERS:
            from followup_desktop.widgets.settings.reminders_section import RemindersSection

            return RemindersSection(self._appearance, self._starting)
        if section is Section.LETTERS:
            from followup_desktop.widgets.settings.letters_section import LettersSection

            return LettersSection(self._desk)
        if section in _OF_THE_WINDOW:
            return window_section(section, self._appearance)
        return form_section(section, self.form)

    def _make_list(self) -> QListWidget:
        sections = QListWidget()
        sections.setObjectName("sections")
        sections.setAccessibleName(self.tr("Sections"))
        sections.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in Section:
            item = QListWidgetItem(title_of(section))
            item.setData(Qt.ItemDataRole.UserRole, section.value)
            sections.addItem(item)
        sections.currentItemChanged.connect(self._show_section)
        sections.itemClicked.connect(self._show_section)
        return sections

    def _make_scroll(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("plain")
        column = self._column
        inside.setLayout(column)
        column.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.PANEL)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._nothing)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        return scroll

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.LARGE)
        head.setSpacing(Space.PANEL)
        head.addWidget(PlainLabel(self.tr("Settings"), Type.SECTION))
        head.addStretch(1)
        head.addWidget(self.search, 2)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.sections)
        middle.addWidget(HairLine(upright=True))
        middle.addWidget(self._scroll, 1)
        close = secondary_button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.PANEL, Space.MEDIUM, Space.PANEL, Space.MEDIUM)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self.status, 1)
        foot.addWidget(self.undo)
        foot.addWidget(close)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(head)
        outer.addWidget(HairLine())
        outer.addLayout(middle, 1)
        outer.addWidget(HairLine())
        outer.addLayout(foot)

    # Using it ---------------------------------------------------------------------------------------------------

    def show_section(self, section: Section) -> None:
        """Shows a section, as a click on it would."""
        self.sections.setCurrentRow(list(Section).index(section))

    def look_into(self, path: Path) -> None:
        """Says in the section of the data what importing that file would do."""
        self.search.clear()
        self.show_section(Section.DATA)
        self.data.exchange.looked.connect(self._reveal_import)
        self.data.exchange.look_into(path)

    def _reveal_import(self) -> None:
        """Once the rows have the height that what is said needs."""
        QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(self.row("import_file")))

    def row(self, name: str) -> SettingRow:
        """The row of the setting of that name."""
        return next(page.rows[name] for page in self.pages.values() if name in page.rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.search.hasFocus():
            self._to_first_found()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.sections.setFocus(Qt.FocusReason.OtherFocusReason)
        elif enter:
            # There is no button that Enter in a field could press: it takes what stands there.
            self.form.settle()
        else:
            super().keyPressEvent(event)

    def reject(self) -> None:
        self._leave()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave()
        super().closeEvent(event)

    def _leave(self) -> None:
        self.form.leave()
        self._making.stop()
        for page in self._pages.values():
            for field in page.findChildren(SettledChoice):
                field.settle()
        if Section.DATA in self._pages:
            self.data.close_work()

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _to_first_found(self) -> None:
        """What is called so comes before what only speaks of it."""
        rows = [row for page in self.pages.values() for row in page.rows.values() if row.isVisible()]
        called = [row for row in rows if is_called(self.search.text(), row.entry)]
        if rows:
            first = (called or rows)[0]
            first.field.setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(first)

    def _find(self, query: str) -> None:
        rows = [row for page in self.pages.values() for row in page.rows.values()]
        names = found(query, self._explanation, [row.entry for row in rows])
        if names is None:
            self._nothing.hide()
            for number in range(self.sections.count()):
                self.sections.item(number).setHidden(False)
            self._show_section()
            return
        for number, page in enumerate(self.pages.values()):
            shown = page.show_only(names)
            page.setVisible(shown)
            self.sections.item(number).setHidden(not shown)
        self._nothing.setText(fill(self.tr("No setting has “%1” in it."), query.strip()))
        self._nothing.setVisible(not names)
        self._scroll.verticalScrollBar().setValue(0)

    def _explanation(self, entry: Entry) -> str:
        return self.pages[entry.section].rows[entry.name].explanation.text()

    def _show_section(self, *_: object) -> None:
        """The section that is chosen, and nothing but it; a search is over then."""
        item = self.sections.currentItem()
        if item is None:
            return
        if self.search.text():
            self.search.clear()
            return
        self._chosen = Section(item.data(Qt.ItemDataRole.UserRole))
        self._page(self._chosen)
        for section, page in self._pages.items():
            page.show_only(None)
            page.setVisible(section is self._chosen)
        self._nothing.hide()
        self._scroll.verticalScrollBar().setValue(0)

    def _say_taken(self, name: str) -> None:
        self.status.setText(fill(self.tr("Saved: %1"), label_of(name)))
        self._set_undo()

    def _set_undo(self, *_: object) -> None:
        """Undo stands there while the last change is one of these settings."""
        change = self._desk.next_undo()
        ours = change is not None and (change.deed == "import" or (change.deed == "setting" and change.label in NAMES))
        self.undo.setVisible(ours)
        if not ours:
            self.status.setText(self.tr("Changes apply at once."))

    def _restyle(self) -> None:
        self.sections.setFont(theme().font(Type.BODY, 500))
        side = theme().px(ICON)
        self.sections.setIconSize(QSize(side, side))
        for number, section in enumerate(Section):
            self.sections.item(number).setIcon(theme().icon(icon_of(section)))
        self.sections.setFixedWidth(self.sections.sizeHintForColumn(0) + 2 * Space.MEDIUM + Space.LARGE)
        self.setMinimumSize(self.sections.width() + theme().px(340), theme().px(360))
