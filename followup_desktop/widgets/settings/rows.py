"""One setting as a row: its name and what it does at the left, its field at the right, a refusal below."""

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from followup_desktop.domain.settings import AfterHours, bounds
from followup_desktop.presentation.settings_catalogue import Entry, Shape
from followup_desktop.presentation.settings_form import SettingsForm
from followup_desktop.presentation.settings_sentences import unit_words
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.dialogs.sheet import segments
from followup_desktop.widgets.fields.clock_field import ClockField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.number_field import NumberField
from followup_desktop.widgets.fields.place_fields import CountryField, ZoneField
from followup_desktop.widgets.fields.span_field import SpanField, SpansField
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.theme.buttons import Button, icon_button
from followup_desktop.widgets.theme.controls import Choice, SegmentedChoice
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.repolish import repolish
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("FormRow")
_WORDS_WIDTH = 250
"""What label and explanation need beside the field; with less, the field stands under them."""
_FIELD_WIDTH = 316
_NO_LIMIT = 16_777_215


class SettingRow(QWidget):
    """The label, the explanation and the field of one setting. With ``under`` the field always stands below."""

    def __init__(self, entry: Entry, field: QWidget, *, under: bool = False) -> None:
        super().__init__()
        self.entry = entry
        self.field = field
        self._under = under
        self.setObjectName(f"row_{entry.name}")
        field.setObjectName(entry.name)
        self.label = PlainLabel(entry.label, Type.BODY, weight=600)
        self.explanation = PlainLabel("", Type.META, colour="text2")
        self.error = Notice("red", "circle-alert")
        for text in (self.label, self.explanation):
            text.setWordWrap(True)
        if not field.accessibleName():
            field.setAccessibleName(entry.label)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        words.addWidget(self.label)
        words.addWidget(self.explanation)
        words.addStretch(1)
        self.line = QHBoxLayout()
        self.line.setSpacing(Space.SMALL)
        self.line.addWidget(field, 1 if entry.shape in (Shape.TEXT, Shape.ZONE, Shape.COUNTRY) else 0)
        self.side = QWidget()
        self.below = QVBoxLayout(self.side)
        self.below.setContentsMargins(0, 0, 0, 0)
        self.below.setSpacing(Space.TINY)
        self.below.addLayout(self.line)
        self.below.addWidget(self.error)
        self.below.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, Space.MEDIUM, 0, Space.MEDIUM)
        self._halves.addLayout(words, 1)
        self._halves.addWidget(self.side)
        theme().changed.connect(self._arrange)
        self.explain(entry.help)

    def explain(self, sentence: str) -> None:
        """What the setting does."""
        self.explanation.setText(sentence)
        self.explanation.setVisible(bool(sentence))
        self._describe()

    def refuse(self, sentence: str) -> None:
        """Why what stands there was not taken; an empty sentence takes it away."""
        if sentence == self.error.text():
            return
        self.error.say(sentence)
        self._describe()
        for part in (self.field, *self.field.findChildren(QWidget)):
            part.setProperty("wrong", bool(sentence))
            repolish(part)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """The field beside the words where there is room, else under them; all fields begin at one edge."""
        needed = max(theme().px(_FIELD_WIDTH), self.side.minimumSizeHint().width())
        under = self._under or self.width() < needed + theme().px(_WORDS_WIDTH)
        self._halves.setDirection(QBoxLayout.Direction.TopToBottom if under else QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(Space.SMALL if under else Space.LARGE)
        self.side.setMinimumWidth(0 if under else needed)
        self.side.setMaximumWidth(_NO_LIMIT if under else needed)

    def _describe(self) -> None:
        said = self.error.text() or self.explanation.text()
        for part in (self.field, *self.field.findChildren(ClockField)):
            part.setAccessibleDescription(said)


class FormRow(SettingRow):
    """A setting that lives with the data: taken when the keys rest or the field is left, back to its default."""

    def __init__(self, form: SettingsForm, entry: Entry) -> None:
        super().__init__(entry, _field_of(entry))
        self._form = form
        name = entry.name
        self._unit = PlainLabel("", Type.BODY, colour="text2") if entry.unit is not None else None
        if self._unit is not None:
            self.line.addWidget(self._unit)
        self._back = self._way_back() if form.has_default(name) else None
        if entry.shape not in (Shape.TEXT, Shape.ZONE, Shape.COUNTRY):
            self.line.addStretch(1)
        field: Any = self.field
        entered = field.chosen if isinstance(field, SegmentedChoice) else field.entered
        entered.connect(lambda value: form.enter(name, value))
        if isinstance(field, QComboBox):
            field.activated.connect(lambda _: self._chosen())
        if isinstance(field, SegmentedChoice):
            # What is chosen is meant at once.
            field.chosen.connect(lambda _: form.settle(name))
        self._leaving = _Leaving(self)
        self._leaving.watch(field)
        form.changed.connect(self._show)
        self._show("")

    def _way_back(self) -> Button:
        """The default in words, and the button that takes the setting back to it."""
        entry, form = self.entry, self._form
        back = icon_button(fill(self.tr("Back to the default for “%1”"), entry.label), "undo-2")
        back.setObjectName("backToDefault")
        back.setToolTip(self.tr("Back to the default"))
        back.clicked.connect(lambda: form.back_to_default(entry.name))
        top = Qt.AlignmentFlag.AlignTop if entry.shape is Shape.SPANS else Qt.AlignmentFlag.AlignVCenter
        self.line.addWidget(back, 0, top)
        default = PlainLabel(fill(self.tr("Default: %1"), form.default_words(entry.name)), Type.META, colour="text3")
        default.setWordWrap(True)
        self.below.insertWidget(1, default)
        return back

    def left(self) -> None:
        """The keys have left the field."""
        self._form.settle(self.entry.name)

    def _chosen(self) -> None:
        # The list writes what was chosen into the field first.
        QTimer.singleShot(0, self, self.left)

    def _show(self, changed: str) -> None:
        name, form = self.entry.name, self._form
        if changed not in ("", name):
            return
        field: Any = self.field
        field.set_value(form.value(name))
        self._say_unit()
        self._leaving.watch(field)
        self.explain(form.sentence(name))
        self.refuse(form.refusal(name))
        if self._back is not None:
            self._back.setEnabled(not form.is_default(name))

    def _say_unit(self) -> None:
        """What the number counts, as it is said of so many."""
        field, unit = self.field, self.entry.unit
        if self._unit is not None and unit is not None and isinstance(field, NumberField):
            self._unit.setText(unit_words(unit, field.value().strip()))
            field.setAccessibleName(f"{self.entry.label}, {self._unit.text()}")


class _Leaving(QObject):
    """Tells the row when the keys have left the whole of its field, not only one part of it for another."""

    def __init__(self, row: FormRow) -> None:
        super().__init__(row)
        self._row = row

    def watch(self, field: QWidget) -> None:
        for part in (field, *field.findChildren(QWidget)):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() != Qt.FocusReason.PopupFocusReason:
            QTimer.singleShot(0, self, self._look)
        return False

    def _look(self) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not (focus is self._row.field or self._row.field.isAncestorOf(focus)):
            self._row.left()


def _field_of(entry: Entry) -> QWidget:
    """The field in which a setting of that shape is entered."""
    if entry.shape is Shape.TEXT:
        return LineText()
    if entry.shape is Shape.ZONE:
        return ZoneField(_tr("Such as Europe/Berlin"))
    if entry.shape is Shape.COUNTRY:
        return CountryField(_tr("None"))
    if entry.shape is Shape.NUMBER:
        return NumberField(*bounds(entry.name))
    if entry.shape is Shape.CLOCK:
        return ClockField()
    if entry.shape is Shape.SPAN:
        return SpanField(entry.label)
    if entry.shape is Shape.SPANS:
        return SpansField(entry.label)
    return segments(
        entry.label,
        Choice(AfterHours.EVENING.value, _tr("Evening"), "moon"),
        Choice(AfterHours.MORNING.value, _tr("Morning"), "sun"),
    )
