"""What the user wishes of the calendar on a server, and what the window shows of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.published_words import elsewise_words
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.settings_catalogue import Section
from followup_desktop.widgets.asking import Asking
from followup_desktop.widgets.notice_bar import NoticeBar


class PublishingWishes(QObject):
    """Passes wishes to the publisher and the dialogs; a fault, and what was changed there, stand in the notice bar."""

    def __init__(self, publisher: Publisher, asking: Asking, notice: NoticeBar) -> None:
        super().__init__(notice)
        self._publisher, self._asking, self._notice = publisher, asking, notice
        publisher.refused.connect(notice.refuse)
        publisher.password_wanted.connect(asking.server_password)
        publisher.elsewise_found.connect(self._tell_elsewise)

    def handlers(self) -> dict[Do, Callable[[], object]]:
        """What each action does."""
        return {Do.PUBLISH: self._publish, Do.ELSEWISE: self._look}

    def _publish(self) -> None:
        if self._is_connected():
            self._publisher.publish_now()

    def _is_connected(self) -> bool:
        """Whether there is a server; where none is, the place in the settings is shown where one is entered."""
        if self._publisher.account is None:
            self._asking.settings(Section.CALENDAR)
        return self._publisher.account is not None

    def _look(self) -> None:
        if self._publisher.elsewise:
            self._asking.elsewise()
        elif self._is_connected():
            self._notice.warn(self.tr("Nothing was changed or deleted in the calendar on the server."))

    def _tell_elsewise(self, count: int) -> None:
        self._notice.warn(elsewise_words(count), self.tr("Look"), self._asking.elsewise)
