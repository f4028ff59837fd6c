"""Connecting to a calendar server, and its password where that is asked for."""

from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from followup_desktop.domain.errors import FollowupError, PasswordNeeded
from followup_desktop.domain.published import Account
from followup_desktop.presentation.published_words import password_words
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

LONGEST = 500


class ConnectSheet(Sheet):
    """The account. While the server is looked for it can be cancelled; the password goes nowhere but to the keyring."""

    def __init__(self, publisher: Publisher, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Connect to a calendar server"), parent=parent)
        self.want_size(480)
        self._publisher = publisher
        words = PlainLabel(
            self.tr(
                "Followup finds your calendars there and makes one of its own, “Job follow-ups”. It writes to no "
                "other, and reads nothing into the plan."
            ),
            Type.BODY,
            colour="text2",
        )
        words.setWordWrap(True)
        self.body.addWidget(words)
        self._address = LineText(self.tr("cloud.example.org"))
        self._user = LineText()
        self._password = password_field()
        for name, label, field in (
            ("address", self.tr("&Address of the server"), self._address),
            ("user", self.tr("&User name"), self._user),
            ("password", self.tr("&Password"), self._password),
        ):
            field.setMaxLength(LONGEST)
            self.body.addWidget(self.add_row(name, label, field))
            field.entered.connect(lambda _, name=name: self.clear_refusal(name))
        kept = PlainLabel(password_words(), Type.META, colour="text3")
        kept.setWordWrap(True)
        self.body.addWidget(kept)
        self._bar = _waiting_bar()
        self.body.addWidget(self._bar)
        self._leave = quiet_button(self.tr("Cancel"))
        self._leave.setObjectName("cancel")
        self._leave.clicked.connect(self._cancel)
        self._main = self.add_buttons(self.tr("&Connect"), self._connect, self._leave, icon="calendar-plus")
        self.finished.connect(lambda _: self._end())
        self._is_looking = False
        publisher.connected.connect(self.accept)
        publisher.not_connected.connect(self._say)
        self._address.setFocus()

    def reject(self) -> None:
        if self._is_looking:
            self._cancel()
            return
        super().reject()

    def _connect(self) -> None:
        if self._is_looking:
            return
        if not self._password.text():
            self.refuse("password", self.tr("Enter the password."))
            return
        self._is_looking = True
        self._show()
        self._publisher.connect_to(self._address.text(), self._user.text(), self._password.text())

    def _cancel(self) -> None:
        if self._is_looking:
            self._publisher.cancel()
        else:
            self.reject()

    def _end(self) -> None:
        self._password.clear()

    def _say(self, fault: FollowupError) -> None:
        self._is_looking = False
        self._show()
        if isinstance(fault, PasswordNeeded):
            self.refuse("password", say_fault(fault))
            self._password.selectAll()
        else:
            self.refuse(fault.field, say_fault(fault))

    def _show(self) -> None:
        self._bar.setVisible(self._is_looking)
        for part in (self._address, self._user, self._password, self._main):
            part.setEnabled(not self._is_looking)
        if self._is_looking:
            self._leave.setFocus()
        else:
            self._address.setFocus()
        self.fit()


class PasswordSheet(Sheet):
    """Asks for the password of the account, and publishes with it."""

    def __init__(self, publisher: Publisher, account: Account, why: str, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Password for the calendar"), parent=parent)
        self.want_size(440)
        self._publisher = publisher
        for text, style, colour in (
            (why, Type.BODY, "text2"),
            (password_words(), Type.META, "text3"),
        ):
            line = PlainLabel(text, style, colour=colour)
            line.setWordWrap(True)
            line.setVisible(bool(text))
            self.body.addWidget(line)
        self._password = password_field()
        self._password.setMaxLength(LONGEST)
        shown = [text.replace("&", "&&") for text in (account.user, account.address)]
        label = fill(self.tr("&Password of %1 at %2"), *shown)
        self.body.insertWidget(1, self.add_row("password", label, self._password))
        self._password.entered.connect(lambda _: self.clear_refusal("password"))
        leave = quiet_button(self.tr("Not now"))
        leave.setObjectName("cancel")
        leave.clicked.connect(self.reject)
        self.add_buttons(self.tr("Pu&blish"), self._publish, leave, icon="upload")
        self.finished.connect(lambda _: self._password.clear())
        self._password.setFocus()

    def _publish(self) -> None:
        password = self._password.text()
        if not password:
            self.refuse("password", self.tr("Enter the password."))
            return
        self.accept()
        self._publisher.publish_now(password)


def password_field() -> LineText:
    """A line that shows no letters."""
    field = LineText()
    field.setEchoMode(QLineEdit.EchoMode.Password)
    return field


def _waiting_bar() -> QProgressBar:
    bar = QProgressBar()
    bar.setRange(0, 0)
    bar.setTextVisible(False)
    bar.hide()
    return bar
