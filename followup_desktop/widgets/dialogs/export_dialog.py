"""The export to a calendar file: what it holds, where it goes, and what to do with it then."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QFileDialog, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from followup_desktop.domain.export_choice import ExportChoice
from followup_desktop.presentation.calendar_programs import advice, programs
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.export_sheet import ExportSheet
from followup_desktop.presentation.wall_clock import fill
from followup_desktop.widgets.dialogs.sheet import Sheet, beside, put_beside
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.opening import open_own
from followup_desktop.widgets.theme.buttons import quiet_button, secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

OpenUrl = Callable[[QUrl], bool]


class ExportDialog(Sheet):
    """Writes the .ics file. ``path`` and ``program`` are what was chosen last; ``open_url`` opens the file.

    ``application_id`` is the application at hand; with ``only_it`` the file is to hold that one until another choice.
    """

    exported = Signal(object)
    """The path of the file that was written: the place to remember."""
    program_chosen = Signal(str)
    """The user's calendar program, to be remembered; empty where none is chosen."""

    def __init__(
        self,
        desk: Desk,
        *,
        path: Path | None = None,
        program: str = "",
        application_id: str = "",
        only_it: bool = False,
        open_url: OpenUrl = open_own,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", "", parent)
        self.setWindowTitle(self.tr("Export to calendar"))
        self.heading.setText(self.tr("Export to calendar (.ics)"))
        self.want_size(540)
        self.form = form = ExportSheet(desk, path, program, application_id, self)
        if only_it:
            form.choose(ExportChoice.APPLICATION)
        self._open_url = open_url
        self._add_scope()
        self._add_program()
        self._add_path()
        self.done_line = Notice("green", "check")
        self.open_button = secondary_button(self.tr("&Open with my calendar"), "external-link")
        self.open_button.setObjectName("openFile")
        self.open_button.clicked.connect(self._open_file)
        self.open_button.hide()
        self.body.addWidget(self.done_line)
        done = QHBoxLayout()
        done.addWidget(self.open_button)
        done.addStretch(1)
        self.body.addLayout(done)
        self.body.addStretch(1)
        close = quiet_button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        self._main = self.add_buttons(self.tr("&Export"), form.export, close, icon="calendar-plus")
        self.finished.connect(lambda _: form.leave())
        form.refused.connect(self.refuse)
        form.changed.connect(self._show)
        form.exported.connect(self._was_exported)
        self._show()
        self._main.setFocus()

    # Making it --------------------------------------------------------------------------------------------------

    def _add_scope(self) -> None:
        self._choices: dict[ExportChoice, QRadioButton] = {}
        group = QButtonGroup(self)
        column = QVBoxLayout()
        column.setSpacing(Space.TINY)
        for choice, name in (
            (ExportChoice.EVERYTHING, self.tr("E&verything")),
            (ExportChoice.APPLICATION, ""),
            (ExportChoice.DATES, self.tr("A range of &dates")),
            (ExportChoice.CHANGED, ""),
            (ExportChoice.NEW, self.tr("Only what was &never exported")),
        ):
            button = self._choices[choice] = QRadioButton(name)
            button.setObjectName(str(choice))
            button.toggled.connect(partial(self._choose, choice))
            group.addButton(button)
            column.addWidget(button)
            if choice is ExportChoice.DATES:
                column.addWidget(self._make_days())
        self.body.addLayout(column)
        self.counts = PlainLabel("", Type.HEADING)
        self.counts.setWordWrap(True)
        self.counts.setObjectName("counts")
        held = QVBoxLayout()
        held.setSpacing(Space.HAIR)
        held.addWidget(PlainLabel(self.tr("The file would hold"), Type.META, colour="text2"))
        held.addWidget(self.counts)
        self.body.addLayout(held)

    def _make_days(self) -> QWidget:
        """The two days of the range; they are there while it is chosen."""
        rows = []
        for name, label in (("first", self.tr("F&rom")), ("last", self.tr("&To, with that day"))):
            field = DayField(self.form.today, may_be_empty=False)
            field.set_value(self.form.days[name])
            field.entered.connect(partial(self._choose_day, name))
            rows.append(self.add_row(name, label, field))
        days = self._days = QWidget()
        line = beside(*rows)
        line.setContentsMargins(Space.PANEL, 0, 0, Space.SMALL)
        days.setLayout(line)
        return days

    def _add_program(self) -> None:
        program = QComboBox()
        program.addItem(self.tr("Another one"), "")
        for value, name in programs().items():
            program.addItem(name, str(value))
        program.setCurrentIndex(max(0, program.findData(str(self.form.program or ""))))
        program.activated.connect(lambda _: self._choose_program(program.currentData()))
        self.body.addWidget(self.add_row("program", self.tr("&Which calendar do you use?"), program))
        self.advice = PlainLabel("", Type.BODY, colour="text2")
        self.advice.setWordWrap(True)
        self.body.addWidget(self.advice)

    def _add_path(self) -> None:
        path = self._path = LineText()
        path.set_value(str(self.form.path))
        path.entered.connect(self._choose_path_typed)
        browse = secondary_button(self.tr("C&hoose…"))
        browse.setObjectName("choose")
        browse.clicked.connect(self.choose_file)
        row = self.add_row("path", self.tr("&File"), path)
        put_beside(row, path, browse)
        self.body.addWidget(row)

    # Using it ---------------------------------------------------------------------------------------------------

    def choose_file(self) -> None:
        """Opens the system's file chooser."""
        chooser = QFileDialog(self, self.tr("Where does the file go?"), str(self.form.path))
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(self.tr("Calendar files (*.ics)"))
        chooser.setDefaultSuffix("ics")
        chooser.selectFile(self.form.path.name)
        chooser.fileSelected.connect(self._choose_path)
        chooser.open()

    def _choose_path_typed(self, path: str) -> None:
        self.clear_refusal("path")
        self.form.choose_path(path)

    def _choose_path(self, path: str) -> None:
        self._path.set_value(path)
        self.form.choose_path(path)
        self.clear_refusal("path")

    def _choose(self, choice: ExportChoice, chosen: bool) -> None:
        if chosen and choice is not self.form.choice:
            self.clear_refusals()
            self.form.choose(choice)

    def _choose_day(self, name: str, day: str) -> None:
        self.clear_refusal(name)
        self.form.choose_day(name, day)

    def _choose_program(self, program: str) -> None:
        self.form.choose_program(program)
        self.program_chosen.emit(program)

    def _show(self) -> None:
        form = self.form
        application, since = form.application, form.since()
        mine, changed = self._choices[ExportChoice.APPLICATION], self._choices[ExportChoice.CHANGED]
        mine.setVisible(bool(application))
        mine.setText(fill(self.tr("Onl&y %1"), application.replace("&", "&&")))
        words = self.tr("What &changed since the last export")
        changed.setText(fill(self.tr("What &changed since the last export (%1)"), since) if since else words)
        self._choices[form.choice].setChecked(True)
        self._days.setVisible(form.choice is ExportChoice.DATES)
        self.counts.setText(form.counts())
        self.trouble.say(form.trouble)
        self.advice.setText(advice(form.program))
        self._main.setEnabled(not form.is_writing)
        self.status.setText(self.tr("Writing…") if form.is_writing else "")
        self.fit()

    def _was_exported(self, path: Path) -> None:
        self._path.set_value(str(path))
        self.done_line.say(self.form.result)
        self.open_button.show()
        self.open_button.setFocus()
        self.exported.emit(path)
        self.fit()

    def _open_file(self) -> None:
        if self.form.written is None:
            return
        if not self._open_url(QUrl.fromLocalFile(str(self.form.written))):
            self.trouble.say(self.tr("No calendar program opened the file; open it from your calendar instead."))
