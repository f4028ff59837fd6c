"""Start and end of an interview, each with the question which moment is meant where that time comes twice."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol

from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.interview_time import Times
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.clock_choice import ClockChoice

tr = Texts("TwoClocks")


class Form(Protocol):
    """What knows the values of the dialog."""

    def value(self, name: str) -> Any:
        """The value as it stands."""
        ...

    def set(self, name: str, value: Any) -> None:
        """Somebody entered that value."""
        ...


class TwoClocks:
    """The two questions of one dialog, in rows named ``start_second`` and ``end_second``."""

    def __init__(self, sheet: Sheet, form: Form) -> None:
        self._sheet, self._form = sheet, form
        self._choices: dict[str, ClockChoice] = {}
        self.rows: list[QWidget] = []
        hint = tr("The clocks go back: this time comes twice.")
        for name, label in (("start", tr("Which start?")), ("end", tr("Which end?"))):
            choice = self._choices[name] = ClockChoice()
            choice.second_wanted.connect(self._taker(f"{name}_second"))
            self.rows.append(sheet.add_row(f"{name}_second", label, choice, hint))

    def show(self, times: Times, troubles: Mapping[str, str] | None) -> None:
        """Asks what has to be asked. A time that cannot be is refused where it is entered, and taken back again.

        Without ``troubles`` what is refused stays as it is.
        """
        for name, choice in self._choices.items():
            moments = times.choices.get(name)
            self._sheet.rows[f"{name}_second"].setVisible(moments is not None)
            if moments is not None:
                choice.offer(moments, bool(self._form.value(f"{name}_second")))
            if troubles is not None:
                self._sheet.rows[name].set_error(troubles.get(name, ""))

    def _taker(self, name: str) -> Callable[[bool], None]:
        return lambda is_second: self._form.set(name, is_second)
