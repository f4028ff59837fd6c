"""The settings that everybody needs at first; each is applied as soon as its field is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.settings_form import SettingsForm
from followup_desktop.widgets.dialogs.sheet import Sheet, beside, segments
from followup_desktop.widgets.fields.place_fields import CountryField, ZoneField
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.controls import Choice, HairLine
from followup_desktop.widgets.theme.theme import Scheme, theme


class SettingsDialog(Sheet):
    """Not modal: open it with ``show``. Escape closes it; what stands in a field then is applied first."""

    scheme_chosen = Signal(str)
    """The look was changed to system, light or dark; the theme shows it already, keeping it is for the window."""

    def __init__(self, desk: Desk, *, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Settings"))
        self.heading.setText(self.tr("Settings"))
        self.want_size(520)
        self.form = form = SettingsForm(desk, self)
        self._fields: dict[str, LineText | ZoneField | CountryField] = {
            "user_name": LineText(),
            "sign_off": LineText(self.tr("Kind regards")),
            "user_phone": LineText(),
            "user_email": LineText(),
            "timezone": ZoneField(self.tr("Such as Europe/Berlin")),
            "country": CountryField(self.tr("None")),
        }
        rows = {
            name: self.add_row(name, label, self._fields[name], hint)
            for name, label, hint in (
                ("user_name", self.tr("Your &name"), ""),
                ("sign_off", self.tr("Sign-o&ff"), ""),
                ("user_phone", self.tr("&Phone"), ""),
                ("user_email", self.tr("&Email"), ""),
                ("timezone", self.tr("Time &zone"), ""),
                ("country", self.tr("&Country"), self.tr("Its public holidays are no business days.")),
            )
        }
        for name, field in self._fields.items():
            field.set_value(form.value(name))
            self._apply_when_left(name, field)
        self.body.addLayout(beside(rows["user_name"], rows["sign_off"]))
        self.body.addLayout(beside(rows["user_phone"], rows["user_email"]))
        self.body.addLayout(beside(rows["timezone"], rows["country"]))
        self.body.addWidget(HairLine())
        look = segments(
            self.tr("Appearance"),
            Choice(Scheme.SYSTEM, self.tr("As the system"), "settings"),
            Choice(Scheme.LIGHT, self.tr("Light"), "sun"),
            Choice(Scheme.DARK, self.tr("Dark"), "moon"),
        )
        look.set_value(theme().scheme)
        look.chosen.connect(self._choose_scheme)
        self.body.addWidget(self.add_row("scheme", self.tr("&Appearance"), look))
        self.body.addStretch(1)
        self.status.setText(self.tr("Changes apply at once"))
        self.add_buttons(self.tr("Close"), self._close)
        form.refused.connect(self.refuse)
        form.applied.connect(self._was_applied)
        desk.changed.connect(self._show)
        self.rows["user_name"].field.setFocus()

    def _apply_when_left(self, name: str, field: LineText | ZoneField | CountryField) -> None:
        _line_of(field).editingFinished.connect(lambda: self._apply(name))
        field.entered.connect(lambda _: self.clear_refusal(name))
        if isinstance(field, QComboBox):
            field.activated.connect(lambda _: self._apply(name))

    def _apply(self, name: str) -> bool:
        return self.form.apply(name, self._fields[name].value())

    def _was_applied(self, name: str) -> None:
        self.clear_refusal(name)
        self._fields[name].set_value(self.form.value(name))

    def _show(self, _outcome: object) -> None:
        """Something was changed, perhaps by an undo or from outside: fields that nobody is in follow."""
        for name, field in self._fields.items():
            if not field.hasFocus() and not self.rows[name].error():
                field.set_value(self.form.value(name))

    def _choose_scheme(self, scheme: Scheme) -> None:
        theme().set_scheme(scheme)
        self.scheme_chosen.emit(str(scheme))

    def _close(self) -> None:
        taken = [self._apply(name) for name in self._fields]
        if all(taken):
            self.accept()

    def reject(self) -> None:
        """Esc applies what stands in the field that is being edited, if it can be taken, and closes."""
        for name, field in self._fields.items():
            if field.hasFocus() or _line_of(field).hasFocus():
                self._apply(name)
        super().reject()

    def open(self) -> None:
        """Shown without blocking the window."""
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.show()


def _line_of(field: LineText | ZoneField | CountryField) -> QLineEdit:
    return field if isinstance(field, LineText) else field.line
