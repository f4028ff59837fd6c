"""How the words of a promise are read, said back below them."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QWidget

from followup_desktop.presentation.promise_reading import PromiseRead, Trust
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.theme.controls import quiet_button
from followup_desktop.widgets.theme.measures import Space


class ReadsPromises(Protocol):
    """A form with words about the decision."""

    promise: PromiseRead
    changed: SignalInstance

    def take_promise(self) -> None:
        """The day that was offered is the one meant."""
        ...

    def value(self, name: str) -> object:
        """A value of the form."""
        ...


class PromiseLine(QWidget):
    """Green where the day was read for sure, amber with a button where it is offered, grey where it has to be asked.

    ``arranged`` is called when the line has come, gone, or changed its height.
    """

    def __init__(self, form: ReadsPromises, arranged: Callable[[], object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form
        self._arranged = arranged
        self._said: tuple[str, bool] | None = None
        self._notices = {
            Trust.SURE: Notice("green", "check"),
            Trust.CHECK: Notice("amber", "triangle-alert"),
            Trust.ASK: Notice("text2", "circle-help"),
        }
        self.take = quiet_button(self.tr("Yes, take it"), "check")
        self.take.set_small()
        self.take.setObjectName("takePromise")
        self.take.clicked.connect(form.take_promise)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.SMALL)
        for notice in self._notices.values():
            line.addWidget(notice, 1)
        line.addWidget(self.take, 0, Qt.AlignmentFlag.AlignTop)
        form.changed.connect(lambda _: self._show())
        self._show()

    @property
    def sentence(self) -> str:
        """What is said back."""
        return self._form.promise.said

    def _show(self) -> None:
        found = self._form.promise
        entered = self._form.value("decision_on")
        # A day that was entered by hand stands beside the words: there is nothing to offer or to ask for.
        is_open = found.trust is Trust.CHECK and entered != found.day
        said = found.said if found.trust is Trust.SURE or not entered or is_open else ""
        if self._said == (said, is_open):
            return
        self._said = (said, is_open)
        for trust, notice in self._notices.items():
            notice.say(said if trust is found.trust else "")
        self.take.setVisible(is_open)
        self.setVisible(bool(said))
        self._arranged()
