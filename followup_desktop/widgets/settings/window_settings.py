"""The settings that live with the window: appearance, keyboard, and the calendar program."""

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.calendar_programs import advice_for, programs
from followup_desktop.presentation.language import OWN_NAMES
from followup_desktop.presentation.settings_catalogue import Entry, Section, Shape, of_section
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.presentation.window_state import SYSTEM_LANGUAGE, TEXT_SIZES
from followup_desktop.widgets.dialogs.sheet import segments
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.settled_choice import SettledChoice
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage
from followup_desktop.widgets.theme.controls import Choice, SegmentedChoice

_tr = Texts("WindowSettings")


def window_section(section: Section, appearance: Appearance) -> SectionPage:
    """The section with a row for each of its settings."""
    page = SectionPage(section)
    for entry in of_section(section):
        page.add(ChoiceRow(appearance, entry))
    return page


class ChoiceRow(SettingRow):
    """A choice of the window: applied when it is chosen, and shown again when a menu changes it."""

    def __init__(self, appearance: Appearance, entry: Entry) -> None:
        super().__init__(entry, _field_of(entry))
        self._appearance = appearance
        self.line.addStretch(1)
        field = self.field
        if isinstance(field, SegmentedChoice):
            field.chosen.connect(self._choose)
        elif isinstance(field, SettledChoice):
            field.settled.connect(self._choose)
        elif isinstance(field, QComboBox):
            field.activated.connect(lambda _: self._choose(field.currentData()))
        elif isinstance(field, QCheckBox):
            field.toggled.connect(self._choose)
        elif isinstance(field, ClockField):
            field.entered.connect(self._choose)
        appearance.changed.connect(self._show)
        self._show(entry.name)

    def _choose(self, value: Any) -> None:
        self._appearance.choose(self.entry.name, value)

    def _show(self, changed: str) -> None:
        name = self.entry.name
        if changed != name:
            return
        value = self._appearance.value(name)
        field = self.field
        if isinstance(field, SegmentedChoice):
            if field.value() != value:
                field.set_value(value)
        elif isinstance(field, QComboBox):
            field.setCurrentIndex(max(0, field.findData(value)))
        elif isinstance(field, QCheckBox):
            field.setChecked(bool(value))
        elif isinstance(field, ClockField):
            field.set_value(str(value))
        if name == "calendar_program":
            self.explain(f"{self.entry.help} {advice_for(str(value))}")


def _field_of(entry: Entry) -> QWidget:
    if entry.shape is Shape.SWITCH:
        return QCheckBox(_tr("On"))
    if entry.shape is Shape.CLOCK:
        return ClockField()
    if entry.name == "text_size":
        return _list([(size, fill(_tr("%1 %"), QLocale().toString(size))) for size in TEXT_SIZES])
    if entry.name == "calendar_program":
        return _list([("", _tr("Another one")), *((str(program), name) for program, name in programs().items())])
    if entry.name == "language":
        # The window opens anew in it.
        return _list([(SYSTEM_LANGUAGE, _tr("As the system")), *OWN_NAMES.items()], SettledChoice())
    return segments(entry.label, *_choices(entry.name))


def _choices(name: str) -> tuple[Choice, ...]:
    return {
        "theme": (
            Choice("system", _tr("As the system"), "settings"),
            Choice("light", _tr("Light"), "sun"),
            Choice("dark", _tr("Dark"), "moon"),
        ),
        "density": (Choice("comfortable", _tr("Comfortable")), Choice("compact", _tr("Compact"))),
        "motion": (
            Choice("system", _tr("As the system")),
            Choice("reduced", _tr("Reduced")),
            Choice("full", _tr("Full")),
        ),
        "font": (Choice("inter", _tr("Inter")), Choice("system", _tr("The system’s"))),
    }[name]


def _list(items: list[tuple[Any, str]], made: QComboBox | None = None) -> QComboBox:
    made = QComboBox() if made is None else made
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    for value, text in items:
        made.addItem(text, value)
    return made
