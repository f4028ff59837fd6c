"""Reminders inside the window, above whatever view is shown: where nothing else on the machine shows them."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.reminding.words import Notice
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.theme.accessible_role import set_role
from followup_desktop.widgets.theme.buttons import icon_button, secondary_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("ReminderBanner")
_ABOVE = Space.MEDIUM


class ReminderBanner(QWidget):
    """Shows the first reminder of those that wait; each is opened or closed. It never takes the keys by itself."""

    clicked = Signal(str)
    """The id of the reminder that is to be opened."""
    closed = Signal(str)
    """The id of the one that was closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reminderBanner")
        set_role(self, QAccessible.Role.AlertMessage)
        self._waiting: dict[str, Notice] = {}
        self.title = PlainLabel("", Type.BODY, weight=600)
        self.text = PlainLabel("", Type.META, colour="text2")
        self.more = PlainLabel("", Type.META, colour="text2")
        for label in (self.title, self.text):
            label.setWordWrap(True)
        self.open_button = secondary_button(_tr("Open"))
        self.open_button.setObjectName("openReminder")
        self.open_button.set_small()
        self.close_button = icon_button(_tr("Close the reminder"), "x")
        self.open_button.clicked.connect(self._open)
        self.close_button.clicked.connect(self._close)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.title)
        words.addWidget(self.text)
        line = QHBoxLayout(self)
        line.setContentsMargins(
            Space.PANEL + Space.MEDIUM, Space.SMALL + _ABOVE, Space.PANEL + Space.SMALL, Space.SMALL
        )
        line.setSpacing(Space.MEDIUM)
        line.addWidget(IconMark("bell", "amber"), 0, Qt.AlignmentFlag.AlignVCenter)
        line.addLayout(words, 1)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignVCenter)
        theme().changed.connect(self.update)
        self.hide()

    def tell(self, notice: Notice) -> bool:
        """Shows it now, or after those that are there already."""
        self._waiting[notice.id] = notice
        self._show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, notice.said))
        # Only in the task bar, and only where the window is not the one that is worked in.
        QApplication.alert(self.window())
        return True

    def withdraw(self, notice_id: str) -> None:
        """Takes it away, if it is there."""
        if self._waiting.pop(notice_id, None) is not None:
            self._show()

    def notices(self) -> list[Notice]:
        """Those that are there, the one that is seen first."""
        return list(self._waiting.values())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            # With the keys in here, Escape is for the banner and not for the panel.
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.amber_soft)
        body = QRectF(self.rect()).adjusted(Space.PANEL, _ABOVE, -Space.PANEL, 0)
        painter.drawRoundedRect(body, Radius.CARD, Radius.CARD)

    def _open(self) -> None:
        notice_id = next(iter(self._waiting))
        self.withdraw(notice_id)
        self.clicked.emit(notice_id)

    def _close(self) -> None:
        notice_id = next(iter(self._waiting))
        self.withdraw(notice_id)
        self.closed.emit(notice_id)

    def _show(self) -> None:
        if not self._waiting:
            self.hide()
            return
        first = next(iter(self._waiting.values()))
        self.title.setText(first.title)
        self.text.setText(", ".join(first.text.splitlines()))
        self.text.setVisible(bool(first.text))
        others = len(self._waiting) - 1
        self.more.setText(_tr.counted("and %Ln more", "and %Ln more", others) if others else "")
        self.more.setVisible(bool(others))
        self.setAccessibleName(first.said)
        self.show()
