"""What the user wishes of archived applications: putting back, deleting, emptying; and what keeps the view fresh."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.archive_model import ArchiveModel
from followup_desktop.presentation.backup_keeper import BackupKeeper
from followup_desktop.presentation.desk import Desk
from followup_desktop.widgets.archive.archive_view import ArchiveView
from followup_desktop.widgets.asking import Asking


class ArchiveWishes(QObject):
    """Passes what is wished to the desk. The archive is read when its view is shown, and after each change then."""

    open_wanted = Signal(str)

    def __init__(self, desk: Desk, keeper: BackupKeeper, asking: Asking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._keeper, self._asking = desk, keeper, asking
        self.model = ArchiveModel(desk, self)
        self.view = view = ArchiveView(self.model)
        view.open_wanted.connect(self.open_wanted)
        view.put_back.clicked.connect(self._put_back)
        view.delete.clicked.connect(self._delete)
        view.empty_wanted.connect(self._ask_to_empty)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action of the archive does."""
        return {
            Do.ARCHIVED_OPEN: self._open,
            Do.PUT_BACK: self._put_back,
            Do.ARCHIVED_DELETE: self._delete,
            Do.EMPTY_ARCHIVE: self._ask_to_empty,
        }

    def refresh(self) -> None:
        """Reads the archive, if somebody looks at it."""
        if self.view.isVisible():
            self.model.refresh()

    def _open(self) -> None:
        if self.view.current_id():
            self.open_wanted.emit(self.view.current_id())

    def _put_back(self) -> None:
        if ids := self.view.picked_ids():
            self._desk.unarchive(*ids)

    def _delete(self) -> None:
        if ids := self.view.picked_ids():
            self._keeper.delete(*ids)

    def _ask_to_empty(self) -> None:
        if ids := self._desk.archive_order():
            self._asking.empty_archive(len(ids), lambda: self._keeper.delete(*ids))
