"""The calendar on a server: connecting, how it stands, publishing at once, and what was changed there."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from followup_desktop.presentation.published_words import account_words, elsewise_words, progress_words
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.settings_catalogue import BY_NAME
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.settings.parts import in_a_line, small_button
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("ServerRow")


class ServerRow(SettingRow):
    """What can be done depends on whether there is an account, and whether something is being sent."""

    connect_wanted = Signal()
    """The user wants to enter an account."""
    elsewise_wanted = Signal()
    """The user wants to see what was changed there."""

    def __init__(self, publisher: Publisher, *, read_only: bool) -> None:
        self._account = PlainLabel("", Type.BODY, weight=500)
        self._account.setWordWrap(True)
        inside = QWidget()
        super().__init__(BY_NAME["calendar_server"], inside, under=True)
        self._publisher = publisher
        self._read_only = read_only
        self._standing = PlainLabel("", Type.META, colour="text2", figures=True)
        self._standing.setWordWrap(True)
        self._standing.setObjectName("standing")
        self._missing = Notice("blue", "info")
        self._elsewise = Notice("amber", "triangle-alert")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("publishingProgress")
        self._bar.setAccessibleName(_tr("How much of the calendar is sent"))
        self.connect_button = small_button("connectServer", _tr("Connect…"), "calendar-plus")
        self.publish = small_button("publishNow", _tr("Publish now"), "upload")
        self.cancel = small_button("cancelPublishing", _tr("Cancel"), "x")
        self.look = small_button("lookElsewise", _tr("What was changed there…"))
        self.disconnect_button = small_button("disconnectServer", _tr("Disconnect"))
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for part in (self._missing, self._account, self._standing, self._bar, self._elsewise):
            column.addWidget(part)
        column.addLayout(in_a_line(self.connect_button, self.publish, self.cancel, self.look))
        column.addLayout(in_a_line(self.disconnect_button))
        self.connect_button.clicked.connect(self.connect_wanted)
        self.look.clicked.connect(self.elsewise_wanted)
        self.publish.clicked.connect(self._publish)
        self.cancel.clicked.connect(publisher.cancel)
        self.disconnect_button.clicked.connect(publisher.disconnect_from_server)
        publisher.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        publisher = self._publisher
        account, missing, busy = publisher.account, publisher.missing(), publisher.is_busy
        can = not self._read_only and not missing
        self._missing.say(missing)
        self._account.setText(account_words(account))
        self._account.setVisible(account is not None)
        self._standing.setText(progress_words(publisher.progress) if busy else publisher.standing())
        self._standing.setVisible(bool(self._standing.text()))
        self._show_progress(busy)
        found = publisher.elsewise if account is not None else []
        self._elsewise.say(elsewise_words(len(found)) if found else "")
        had_focus = self.cancel.hasFocus() or self.publish.hasFocus() or self.connect_button.hasFocus()
        self.connect_button.setVisible(account is None)
        self.connect_button.setEnabled(can and not busy)
        self.publish.setVisible(account is not None and not busy)
        self.publish.setEnabled(can)
        self.cancel.setVisible(busy)
        self.look.setVisible(bool(found))
        self.disconnect_button.setVisible(account is not None)
        self.disconnect_button.setEnabled(not self._read_only)
        self.refuse("" if busy else publisher.trouble)
        if had_focus:
            # The button that had the keys has made way for another.
            buttons = (self.cancel, self.publish, self.connect_button)
            shown = [button for button in buttons if button.isVisibleTo(self) and button.isEnabled()]
            if shown:
                shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _publish(self) -> None:
        self._publisher.publish_now()

    def _show_progress(self, busy: bool) -> None:
        self._bar.setVisible(busy)
        done, of = self._publisher.progress or (0, 0)
        # Without a number of steps the bar says that something goes on.
        self._bar.setRange(0, of)
        self._bar.setValue(done)
