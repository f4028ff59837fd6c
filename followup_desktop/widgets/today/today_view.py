"""Today, the view of its own: one verb, one person, one time on each row."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.agenda_model import AgendaModel
from followup_desktop.presentation.day_words import date_line, things_today
from followup_desktop.widgets.empty_place import EmptyPlace
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.today.agenda_view import AgendaView

_WIDEST = 820
_SCROLL_BAR = 10


class TodayView(QWidget):
    """The list of everything that is late, for today, tomorrow and this week."""

    def __init__(self, model: AgendaModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.agenda = AgendaView(model, wide=True)
        self._title = PlainLabel(self.tr("Today"), Type.DISPLAY)
        self._day = PlainLabel("", Type.BODY, colour="text3")
        self._count = PlainLabel("", Type.BODY, weight=500, colour="text2")
        self._nothing = EmptyPlace(
            "check",
            "accent",
            self.tr("Nothing to do this week"),
            self.tr("Follow-ups appear here as the cards on the board move on."),
        )
        head = self._head = QHBoxLayout()
        head.setSpacing(Space.MEDIUM)
        head.addWidget(self._title)
        head.addWidget(self._day, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        self._heading = QWidget()
        self._heading.setLayout(head)
        top = QHBoxLayout()
        top.addWidget(self._heading, 1)
        top.addStretch(0)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self.agenda)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PANEL - 1, 18, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addLayout(top)
        column.addWidget(pages, 1)
        theme().changed.connect(self._restyle)
        model.rowsInserted.connect(self._choose_page)
        model.rowsRemoved.connect(self._choose_page)
        self._restyle()
        self._choose_page()

    def set_day(self, today, count: int) -> None:
        """The date, and how many things are for today."""
        self._day.setText(date_line(today))
        self._count.setText(things_today(count))

    def take_focus(self) -> None:
        """Gives the keys to the list."""
        self.agenda.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Beside the rows the list scrolls as well."""
        QApplication.sendEvent(self.agenda.verticalScrollBar(), event)

    def _choose_page(self) -> None:
        self._pages.setCurrentIndex(0 if self._model.rowCount() else 1)

    def _restyle(self) -> None:
        self._heading.setMaximumWidth(theme().px(_WIDEST))
        self.agenda.set_widest(theme().px(_WIDEST))
        # The titles begin where the rows do, and the number of things ends where their times do.
        self._head.setContentsMargins(1, 0, theme().px(Space.LARGE) + _SCROLL_BAR, 0)
        self.setFont(theme().font(Type.BODY))
