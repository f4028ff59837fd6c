"""The people of an application: a small list, and a form for one of them."""

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.application_form import ApplicationForm, empty_person, person_troubles, role_names
from followup_desktop.widgets.dialogs.sheet import Sheet, beside
from followup_desktop.widgets.fields.key_action import add_key
from followup_desktop.widgets.fields.place_fields import ZoneField
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.buttons import icon_button, quiet_button, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.theme import theme

_SHOWN_AT_MOST = 5


class PeopleEditor(QWidget):
    """The list, with buttons to add, edit, order and remove. Enter edits, Delete removes, Alt with an arrow orders."""

    edit_wanted = Signal(object)
    """The place of a person to edit, or None to add one."""

    def __init__(self, form: ApplicationForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.list = QListWidget()
        self.list.setObjectName("people")
        self.list.setAccessibleName(self.tr("People"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(lambda item: self.edit_wanted.emit(self.list.row(item)))
        self.list.currentRowChanged.connect(lambda _: self._enable())
        self.add_button = secondary_button(self.tr("Add a &person"), "plus")
        self.add_button.setObjectName("addPerson")
        self.add_button.set_small()
        self.add_button.clicked.connect(lambda: self.edit_wanted.emit(None))
        self.edit_button = icon_button(self.tr("Edit this person"), "pencil-line")
        self.up_button = quiet_button(self.tr("Up"))
        self.down_button = quiet_button(self.tr("Down"))
        self.up_button.setAccessibleName(self.tr("Move this person up"))
        self.down_button.setAccessibleName(self.tr("Move this person down"))
        self.up_button.set_small()
        self.down_button.set_small()
        self.remove_button = icon_button(self.tr("Remove this person"), "trash-2")
        self.edit_button.clicked.connect(lambda: self.edit_wanted.emit(self.list.currentRow()))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.remove_button.clicked.connect(self._remove)
        add_key(self.list, "Delete", self._remove)
        add_key(self.list, "Alt+Up", lambda: self._move(-1))
        add_key(self.list, "Alt+Down", lambda: self._move(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.TINY)
        buttons.addWidget(self.add_button)
        buttons.addStretch(1)
        for button in (self.edit_button, self.up_button, self.down_button, self.remove_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.SMALL)
        layout.addWidget(self.list)
        layout.addLayout(buttons)
        self.setFocusProxy(self.list)
        form.changed.connect(self._show)
        self._show("")

    def _show(self, changed: str) -> None:
        if changed not in ("", "people"):
            return
        people = self.form.value("people")
        row = self.list.currentRow()
        roles = role_names()
        self.list.clear()
        for person in people:
            parts = [person["name"]]
            if person["role"]:
                parts.append(roles.get(person["role"], person["role"]))
            parts += [part for part in (person["phone"], person["email"]) if part]
            item = QListWidgetItem(" · ".join(parts).replace("\n", " "))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(parts))
            self.list.addItem(item)
        if people:
            self.list.setCurrentRow(min(max(row, 0), len(people) - 1), QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.list.setVisible(bool(people))
        line = theme().px(32)
        self.list.setFixedHeight(line * min(max(len(people), 1), _SHOWN_AT_MOST) + 2)
        self._enable()

    def _enable(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        for button in (self.edit_button, self.remove_button, self.up_button, self.down_button):
            button.setVisible(count > 0)
        self.edit_button.setEnabled(row >= 0)
        self.remove_button.setEnabled(row >= 0)
        self.up_button.setEnabled(row > 0)
        self.down_button.setEnabled(0 <= row < count - 1)

    def _move(self, by: int) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.list.setCurrentRow(self.form.move_person(row, by))

    def _remove(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            self.form.remove_person(row)
            (self.list if self.list.count() else self.add_button).setFocus()


class PersonSheet(Sheet):
    """One person in a form of its own; ``entered`` carries what was entered, once it can be taken."""

    typed = Signal(object)
    """What stands in the form, with every change."""
    entered = Signal(object)

    def __init__(
        self, person: dict[str, str] | None = None, parent: QWidget | None = None, *, is_new: bool = True
    ) -> None:
        super().__init__(self.tr("Add a person") if is_new else self.tr("Edit a person"), "", parent)
        self._person = dict(person or empty_person())
        self.want_size(520)
        self._fields: dict[str, LineText | LongText | ZoneField] = {}
        name, salutation = LineText(), LineText(self.tr("Dr. Lind"))
        title, email, phone = LineText(), LineText(), LineText()
        zone, address, notes = ZoneField(self.tr("Not known")), LongText(2), LongText(2)
        role = QComboBox()
        for value, words in role_names().items():
            role.addItem(words, str(value))
        role.setCurrentIndex(max(0, role.findData(self._person["role"])))
        role.activated.connect(lambda _: self._enter("role", role.currentData()))
        for key, field in (
            ("name", name),
            ("title", title),
            ("salutation", salutation),
            ("email", email),
            ("phone", phone),
            ("timezone", zone),
            ("address", address),
            ("notes", notes),
        ):
            field.set_value(self._person[key])
            field.entered.connect(lambda value, key=key: self._enter(key, value))
            self._fields[key] = field
        self.body.addLayout(
            beside(
                self.add_row("name", self.tr("&Name"), name),
                self.add_row("role", self.tr("&Role"), role),
                shares=(3, 2),
            )
        )
        hint = self.tr("As you would write it after “Dear”.")
        self.body.addLayout(
            beside(
                self.add_row("title", self.tr("&Title"), title),
                self.add_row("salutation", self.tr("How to &address them"), salutation, hint),
            )
        )
        self.body.addLayout(
            beside(self.add_row("email", self.tr("&Email"), email), self.add_row("phone", self.tr("&Phone"), phone))
        )
        self.body.addWidget(self.add_row("timezone", self.tr("Time &zone"), zone))
        self.body.addWidget(self.add_row("address", self.tr("Postal a&ddress"), address))
        self.body.addWidget(self.add_row("notes", self.tr("N&otes"), notes))
        self.body.addStretch(1)
        self.add_buttons(self.tr("Keep this person"), self._keep)
        name.setFocus()

    def _enter(self, key: str, value: str) -> None:
        self._person[key] = value
        self.clear_refusal(key)
        self.typed.emit(dict(self._person))

    def _keep(self) -> None:
        troubles = person_troubles(self._person)
        for field, sentence in troubles.items():
            self.refuse(field, sentence)
        if not troubles:
            self.entered.emit(dict(self._person))
            self.accept()
