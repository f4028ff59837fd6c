"""One of the applications, found by any part of its name."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.invitation_form import Choosable
from followup_desktop.widgets.fields.place_fields import FoundByPart


class ApplicationField(FoundByPart):
    """The value is the id; ``entered`` carries it, and an empty text while what is typed names none."""

    def __init__(self, choices: Sequence[Choosable], placeholder: str, parent: QWidget | None = None) -> None:
        self._ids = {choice.shown: choice.id for choice in choices}
        self._shown = {choice.id: choice.shown for choice in choices}
        super().__init__([choice.shown for choice in choices], placeholder, parent)

    def meant(self, text: str) -> str:
        return self._ids.get(text.strip(), "")

    def shown(self, value: str) -> str:
        return self._shown.get(value, "")
