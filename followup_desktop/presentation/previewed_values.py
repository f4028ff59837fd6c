"""Values of which a dialog shows, while somebody types, what would follow if they were saved."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.kept_values import KeptValues
from followup_desktop.presentation.preview import Preview

PREVIEW_AFTER_MS = 150
"""So long after the last change it is worked out."""


class PreviewedValues(KeptValues):
    """Kept values with the ``preview`` of what follows from them; a subclass works that out in ``_look``."""

    previewed = Signal(object)
    """The ``Preview`` of the values as they stand, a moment after the last change."""

    def __init__(
        self, desk: Desk, draft_name: str, given: Mapping[str, Any] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(desk, draft_name, given, parent)
        self.preview = Preview()
        self._preview_soon = QTimer(self)
        self._preview_soon.setSingleShot(True)
        self._preview_soon.setInterval(PREVIEW_AFTER_MS)
        self._preview_soon.timeout.connect(self.refresh)
        self.changed.connect(self._preview_after)

    def refresh(self) -> Preview:
        """Works out at once what would follow, and tells it."""
        self._preview_soon.stop()
        self.preview = self._look()
        self.previewed.emit(self.preview)
        return self.preview

    def _look(self) -> Preview:
        """What would follow from the values as they stand; nothing where they cannot be saved."""
        raise NotImplementedError

    def _changes_plan(self, name: str) -> bool:
        """Whether what follows may depend on that value; all of them may be meant by an empty name."""
        return True

    def _preview_after(self, name: str) -> None:
        if self._changes_plan(name):
            self._preview_soon.start()
