"""What to say, in a call and as a message, and the one key skill that is named in both."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.presentation.call_sheet import CallSheet
from followup_desktop.presentation.calling.spoken import length_warning, say_length
from followup_desktop.presentation.calling.standing import Standing
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.buttons import Button, quiet_button, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class CallWordsPane(QWidget):
    """The script, the message with its length, and the skill; each is edited where it stands."""

    def __init__(self, sheet: Sheet, form: CallSheet) -> None:
        super().__init__()
        self._sheet, self._form = sheet, form
        self.live = _Words(sheet, form, "live", self.tr("&Say"), 6)
        self.message = _Words(sheet, form, "message", self.tr("As a &message"), 5)
        self.warning = Notice("amber", "triangle-alert")
        skill = self.skill = LineText(self.tr("One phrase, such as “eight years of PostgreSQL”"))
        sheet.bind(form, "key_skill", skill)
        skill.editingFinished.connect(lambda: form.take("key_skill"))
        row = sheet.add_row("key_skill", self.tr("Your one s&kill"), skill)
        self.list_warning = Notice("amber", "triangle-alert")
        self._parts = QWidget()
        self._parts.setObjectName("skills")
        self._flow = FlowLayout(self._parts, Space.SMALL)
        self._buttons: list[Button] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for widget in (self.live, self.message, self.warning, row, self.list_warning, self._parts):
            column.addWidget(widget)
        column.addStretch(1)
        form.changed.connect(self._show)
        self._show("")

    def show_standing(self, standing: Standing) -> None:
        """Nobody is there after hours: the message alone is to be said then."""
        self.live.setVisible(not standing.shows_message)

    def _show(self, changed: str) -> None:
        self.live.show_words()
        self.message.show_words()
        self.warning.say(length_warning(self._form.said("message")))
        if changed not in ("", "key_skill"):
            return
        self.list_warning.say(self._form.skill_warning)
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._choice(skill) for skill in self._form.skills]
        self._parts.setVisible(bool(self._buttons))
        self._sheet.fit()

    def _choice(self, skill: str) -> Button:
        button = secondary_button(skill.replace("&", "&&"))
        button.setObjectName("skill")
        button.set_small()
        button.clicked.connect(lambda: self._choose(skill))
        self._flow.addWidget(button)
        return button

    def _choose(self, skill: str) -> None:
        self._form.set("key_skill", skill)
        self._form.take("key_skill")
        self.skill.setFocus()


class _Words(QWidget):
    """A text to be said, under its heading with its length."""

    def __init__(self, sheet: Sheet, form: CallSheet, name: str, label: str, lines: int) -> None:
        super().__init__()
        self._form, self._name = form, name
        self.text = LongText(lines)
        self.text.setObjectName(name)
        self.text.setAccessibleName(label.replace("&", ""))
        self.text.entered.connect(lambda text: form.say_instead(name, text))
        sheet.keep_wheel_away(self.text)
        heading = PlainLabel(label, Type.HEADING)
        heading.setBuddy(self.text)
        self.length = PlainLabel("", Type.META, colour="text3")
        self.again = quiet_button(self.tr("Suggest it again"))
        self.again.setObjectName(f"{name}Again")
        self.again.set_small()
        self.again.clicked.connect(lambda: form.set(name, ""))
        head = QHBoxLayout()
        head.setSpacing(Space.SMALL)
        head.addWidget(heading)
        head.addWidget(self.length, 1)
        head.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.TINY)
        column.addLayout(head)
        column.addWidget(self.text)

    def show_words(self) -> None:
        said = self._form.said(self._name)
        is_own = bool(self._form.value(self._name))
        # While somebody types, the text is theirs: also an empty one, for which the suggestion is said.
        if not (self.text.hasFocus() and not is_own and not self.text.value().strip()):
            self.text.set_value(said)
        self.length.setText(say_length(said))
        self.again.setVisible(is_own)
