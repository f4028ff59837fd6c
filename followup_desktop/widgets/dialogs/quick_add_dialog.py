"""Quick add: an application in one line."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import stage_name
from followup_desktop.presentation.quick_add import QuickAddForm
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.quick_add_pane import QuickAddPane
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class QuickAddDialog(Sheet):
    """Enter adds what the line says, Shift+Enter adds it and opens it. Open it with ``open``."""

    saved = Signal(object, bool)
    """The outcome, and whether the application is to be opened."""
    open_wanted = Signal(str)
    """An application that is there already."""
    full_wanted = Signal(object)
    """What was understood, by the names of the form: the line alone is not enough to add it."""

    posting_given = Signal(object)
    """A saved job posting that was pasted or dropped: its path, or its source."""

    def __init__(self, desk: Desk, *, stage: Stage = Stage.INTERESTED, parent: QWidget | None = None) -> None:
        super().__init__(fill(self.tr("Add to %1"), stage_name(stage)), parent=parent)
        self.want_size(560)
        self.form = QuickAddForm(desk, stage, self)
        self._opens = False
        self.pane = QuickAddPane(self.form)
        self.pane.grown.connect(self._fit_soon)
        self.pane.open_wanted.connect(self._open)
        self.pane.posting_given.connect(self.posting_given)
        self.body.addWidget(self.pane)
        hint = PlainLabel(
            self.tr("@location, #tag and due: with a day may follow. Esc keeps what is typed."),
            Type.META,
            colour="text3",
        )
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        self.body.addStretch(1)
        both = secondary_button(self.tr("Add and open"), "eye")
        both.setObjectName("addAndOpen")
        both.setAccessibleDescription(self.tr("Shift+Enter"))
        both.setToolTip(self.tr("Shift+Enter"))
        both.clicked.connect(self.add_and_open)
        self.add_buttons(self.tr("Add"), self._add, both, icon="plus")
        self.add_draft(self.form)
        self.form.saved.connect(self._was_saved)
        self.pane.field.setFocus()
        self.pane.field.end(False)

    def add_and_open(self) -> None:
        """Adds it and opens its details; what is not enough to be added goes into the full form."""
        if self.form.missing():
            self.form.keep()
            self.full_wanted.emit(self.form.fields())
            super().reject()
            return
        self._opens = True
        self.form.save()
        self._opens = False

    def _add(self) -> None:
        self.form.save()

    def _open(self, application_id: str) -> None:
        self.reject()
        self.open_wanted.emit(application_id)

    def _was_saved(self, outcome: object) -> None:
        self.saved.emit(outcome, self._opens)
        self.accept()

    def reject(self) -> None:
        """Esc: what was typed is kept as a draft."""
        self.form.close()
        super().reject()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.add_and_open()
            return
        super().keyPressEvent(event)
