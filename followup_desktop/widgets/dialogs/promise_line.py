"""How the words of a promise are read, said back below them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, SignalInstance
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QHBoxLayout, QWidget

from followup_desktop.presentation.preview import Preview
from followup_desktop.presentation.promise_reading import PromiseRead, Trust
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.measures import Space

SAID_AFTER_MS = 900
"""Screen readers hear the reading once nobody types any more."""
_MOUSE_UP_MS = 30
_ASIDE = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)
"""Ways to lose the focus that are none of leaving the field."""
HALF_UNDERSTOOD = frozenset({Trust.CHECK, Trust.ASK})
"""What opens the calendar beside a field for all that was said: much of that is about something else."""
_NOT_SURE = HALF_UNDERSTOOD | {Trust.NOT_READ}


class ReadsPromises(Protocol):
    """A form with words about the decision."""

    promise: PromiseRead
    changed: SignalInstance
    previewed: SignalInstance
    """Carries the ``Preview`` of what follows."""

    def take_promise(self) -> None:
        """The day that was offered is the one meant."""
        ...

    def value(self, name: str) -> object:
        """A value of the form."""
        ...


class PromiseLine(QWidget):
    """Green where the day is taken, with what follows; amber where it is offered, grey where it has to be asked.

    Where it is offered or asked for, one of ``opens``, the calendar of the field of the ``day`` opens once for these
    words, when the field of the ``words`` is left. ``arranged`` is called when the line has changed its height.
    """

    def __init__(
        self,
        form: ReadsPromises,
        words: QWidget,
        day: DayField,
        arranged: Callable[[], object],
        *,
        opens: frozenset[Trust] = _NOT_SURE,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._form = form
        self._words = words
        self._day = day
        self._arranged = arranged
        self._opens = opens
        self._shown = ("", Trust.NOTHING_SAID)
        self._opened_for = form.promise
        self._by_mouse = False
        self._news = ("", "")
        """What follows a day, which is told a moment after the day is another."""
        self._notices = {
            Trust.SURE: Notice("green", "check"),
            Trust.CHECK: Notice("amber", "triangle-alert"),
            Trust.ASK: Notice("text2", "circle-help"),
        }
        self.take = quiet_button(self.tr("Yes, take it"), "check")
        self.take.setObjectName("takePromise")
        self.take.clicked.connect(self._take)
        self.change = quiet_button(self.tr("Change…"), "calendar-clock")
        self.change.setObjectName("changePromise")
        self.change.clicked.connect(self._change)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        for notice in self._notices.values():
            line.addWidget(notice, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.take, self.change):
            button.set_small()
            button.setAutoDefault(False)
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._say_soon = QTimer(self)
        self._say_soon.setSingleShot(True)
        self._say_soon.setInterval(SAID_AFTER_MS)
        self._say_soon.timeout.connect(self._say)
        self._said = ""
        words.installEventFilter(self)
        form.changed.connect(lambda _: self._show())
        form.previewed.connect(self._follow)
        self.hide()
        self._show()
        # What stands there from before is no news.
        self._say_soon.stop()
        self._said = self.sentence

    @property
    def sentence(self) -> str:
        """What is said back; empty where there is nothing to say."""
        return self._shown[0]

    # What is shown --------------------------------------------------------------------------------------------------

    def _show(self) -> None:
        shown = self._sentence_and_trust()
        if shown == self._shown:
            return
        self._shown = shown
        sentence, trust = shown
        for its, notice in self._notices.items():
            notice.say(sentence if its is trust else "")
        self.take.setVisible(trust is Trust.CHECK)
        self.change.setText(self.tr("Choose the day…") if trust is Trust.ASK else self.tr("Change…"))
        for button in (self.take, self.change):
            button.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))
        self._say_soon.start()
        # Once the line has taken its place.
        QTimer.singleShot(0, self, self._arranged)

    def _follow(self, preview: Preview) -> None:
        self._news = (str(self._form.value("decision_on")), preview.news)
        self._show()

    def _sentence_and_trust(self) -> tuple[str, Trust]:
        found, entered = self._form.promise, self._form.value("decision_on")
        if found.day and entered == found.day:
            day, news = self._news
            return f"{found.back} {news}" if news and day == entered else found.back, Trust.SURE
        # A day that was entered by hand stands beside the words: there is nothing to offer or to ask for.
        if not found.said or entered:
            return "", Trust.NOTHING_SAID
        return found.said, Trust.CHECK if found.trust is Trust.CHECK else Trust.ASK

    def _say(self) -> None:
        """Screen readers hear what is read, once for each reading."""
        self._say_soon.stop()
        if self.sentence and self.sentence != self._said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.sentence))
        self._said = self.sentence

    # What is done ---------------------------------------------------------------------------------------------------

    def _take(self) -> None:
        self._day.setFocus()
        self._form.take_promise()

    def _change(self) -> None:
        self._day.setFocus()
        self._day.open_calendar(self._form.promise.day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        left = isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusOut and event.reason() not in _ASIDE
        if watched is self._words and left:
            self._by_mouse = QApplication.mouseButtons() != Qt.MouseButton.NoButton
            QTimer.singleShot(0, self, self._left)
        return super().eventFilter(watched, event)

    def _left(self) -> None:
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            # A calendar that opens under a pressed button of the mouse would swallow the click.
            QTimer.singleShot(_MOUSE_UP_MS, self, self._left)
            return
        self._say()
        found = self._form.promise
        asks = found.trust in self._opens and not self._form.value("decision_on") and found != self._opened_for
        # Whoever clicked a button wants what it does.
        wants_else = self._by_mouse and isinstance(self.window().focusWidget(), QAbstractButton)
        if asks and self._day.isVisible() and not wants_else and not self._words.hasFocus():
            self._opened_for = found
            self._day.open_calendar(found.day)
