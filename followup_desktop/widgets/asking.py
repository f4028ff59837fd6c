"""What the window asks in dialogs: each is opened, never executed, and closes with the window."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.faults import Fault, going_on
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.window_state import WindowState
from followup_desktop.when_wanted import when_wanted
from followup_desktop.widgets.changing import changing
from followup_desktop.widgets.opening import open_link
from followup_desktop.widgets.typed_ahead import TypedAhead

if TYPE_CHECKING:
    from followup_desktop.presentation.incoming import Incoming
    from followup_desktop.presentation.invitation_form import InvitationForm
    from followup_desktop.presentation.live_calendar import LiveCalendar
    from followup_desktop.presentation.publisher import Publisher
    from followup_desktop.presentation.reminding.surroundings import Starting
    from followup_desktop.presentation.settings_catalogue import Section
    from followup_desktop.presentation.table_form import TableForm
    from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog
    from followup_desktop.widgets.paper import Paper, PrinterPaper


def _printers() -> "PrinterPaper":
    from followup_desktop.widgets.paper import PrinterPaper

    return PrinterPaper()


class Asking(QObject):
    """Opens the dialogs over the window. Their modules are loaded when they are first wanted, and so is what
    ``live``, ``publisher`` and ``starting`` give them.

    Asked again for the same thing, the dialog that is open is brought to the front.
    """

    added = Signal(str)
    """A new application, by its id."""
    open_wanted = Signal(str)
    """An application to show the details of."""
    told = Signal(str)
    """A sentence about something that changes nothing."""
    move_wanted = Signal(object)
    """A ``Move`` of the data to another folder: the window is to close for it."""

    def __init__(
        self,
        desk: Desk,
        state: WindowState,
        appearance: Appearance,
        live: "Callable[[], LiveCalendar]",
        publisher: "Callable[[], Publisher]",
        starting: "Callable[[], Starting | None]",
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._state = state
        self._appearance = appearance
        self._live = live
        self._publisher = publisher
        self._starting = starting
        self._window = window
        self._dialogs: dict[tuple[str, ...], QDialog] = {}
        self.open_link: Callable[[QUrl], bool] = open_link
        """Finds the program that a link is for."""
        self.paper: Paper | None = None
        """Where pages are printed; None for the printers of the system."""

    @cached_property
    def incoming(self) -> "Incoming":
        """What reads files from outside."""
        from followup_desktop.presentation.incoming import Incoming

        incoming = Incoming(self._desk, self)
        incoming.invited.connect(self._show_invitation)
        incoming.table_read.connect(self._show_table)
        incoming.told.connect(self._tell_of_invitation)
        return incoming

    @property
    def dialogs(self) -> list[QDialog]:
        """The dialogs that are open."""
        return list(self._dialogs.values())

    def follow(self, link: QUrl) -> bool:
        """Hands a link to the program that it is for; whether there is one."""
        return self.open_link(link)

    @changing
    def quick_add(self, stage: Stage, line: str = "") -> None:
        """A new application in one line, for that stage; with a ``line`` it stands there already."""
        from followup_desktop.widgets.dialogs.quick_add_dialog import QuickAddDialog

        def make() -> QDialog:
            dialog = QuickAddDialog(self._desk, stage=stage, parent=self._window)
            dialog.saved.connect(self._was_added)
            dialog.open_wanted.connect(self.open_wanted)
            dialog.full_wanted.connect(lambda given: self.add(stage, given, from_line=True))
            dialog.posting_given.connect(partial(self._read_into, dialog, stage))
            if line:
                dialog.pane.put_in(line)
            return dialog

        self._show(("quick_add",), make, over_window=True)

    def _read_into(self, dialog: "QuickAddDialog", stage: Stage, source: Path | str) -> None:
        """A posting that came to quick add takes its place; where it cannot be read, quick add says so."""

        def done(posting: Any) -> None:
            if self._dialogs.get(("quick_add",)) is dialog:
                dialog.reject()
            self._add_posting(posting, stage)

        def report(fault: FollowupError) -> None:
            if self._dialogs.get(("quick_add",)) is dialog:
                dialog.form.report(fault)
            else:
                self._desk.refused.emit(say_fault(fault))

        self.incoming.read_posting(source, done, report)

    @changing
    def add(
        self, stage: Stage, given: Mapping[str, Any] | None = None, remark: str = "", *, from_line: bool = False
    ) -> None:
        """A new application with everything that is known of it, for that stage; see ``ApplicationDialog``.

        ``from_line``: what is given is the draft of quick add, which is over once this is added.
        """
        from followup_desktop.presentation.quick_add import DRAFT as QUICK_ADD_DRAFT
        from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog

        def make() -> QDialog:
            dialog = ApplicationDialog(self._desk, stage=stage, given=given, remark=remark, parent=self._window)
            dialog.saved.connect(self._was_added)
            dialog.open_wanted.connect(self.open_wanted)
            if from_line:
                dialog.saved.connect(lambda _: self._desk.drop_draft(QUICK_ADD_DRAFT))
            return dialog

        self._show(("add",), make, over_window=True)

    @changing
    def choose_posting(self) -> None:
        """Asks for the file of a saved posting, and fills the form from it."""
        from followup_desktop.presentation.dropped import posting_filter

        self._choose_file("posting", self.tr("Add from a saved posting"), posting_filter(), self.add_posting)

    @changing
    def add_posting(self, source: Path | bytes | str) -> None:
        """The form for a new application, filled from a saved page: its file, or its source."""
        self.incoming.read_posting(source, lambda posting: self._add_posting(posting, Stage.INTERESTED))

    @changing
    def choose_invitation(self) -> None:
        """Asks for the file of an invitation, and opens it."""
        from followup_desktop.presentation.dropped import invitation_filter

        self._choose_file("invitation", self.tr("Open an invitation"), invitation_filter(), self.open_invitation)

    @changing
    def open_invitation(self, source: Path | bytes | str, onto: str = "") -> None:
        """What an invitation would record; ``onto`` is the application that it was dropped on."""
        self.incoming.read_invitation(source, onto)

    def _show_invitation(self, form: "InvitationForm") -> None:
        from followup_desktop.widgets.dialogs.invitation_dialog import InvitationDialog

        def make() -> QDialog:
            dialog = InvitationDialog(form, parent=self._window)
            dialog.saved.connect(self._was_added)
            return dialog

        self._show_newest(("invitation",), make)

    @changing
    def choose_table(self) -> None:
        """Asks for the file of a table, and shows what taking it in would do."""
        from followup_desktop.presentation.dropped import table_filter

        self._choose_file("table", self.tr("Import a table"), table_filter(), self.import_table)

    @changing
    def import_table(self, path: Path) -> None:
        """What taking in a table would do."""
        self.incoming.read_table(path)

    def _show_table(self, form: "TableForm") -> None:
        from followup_desktop.widgets.dialogs.table_dialog import TableDialog

        def make() -> QDialog:
            dialog = TableDialog(form, parent=self._window)
            dialog.taken_in.connect(self._desk.changed)
            return dialog

        self._show_newest(("table",), make)

    def _tell_of_invitation(self, sentence: str, application_id: str) -> None:
        self.told.emit(sentence)
        if application_id:
            self.open_wanted.emit(application_id)

    def _add_posting(self, posting: Any, stage: Stage) -> None:
        from followup_desktop.presentation.saved_posting import given_of, remark_of

        self.add(stage, given_of(posting), remark_of(posting))

    def _was_added(self, outcome: Any, to_open: bool = False) -> None:
        self.added.emit(outcome.touched[0])
        if to_open:
            self.open_wanted.emit(outcome.touched[0])

    def show_long_work(self) -> None:
        """How far the work has come that takes a while; nothing else can be done meanwhile."""
        from followup_desktop.widgets.dialogs.long_work_sheet import LongWorkSheet

        self._show(("long_work",), lambda: LongWorkSheet(self._desk.long, QApplication.activeWindow() or self._window))

    @changing
    def empty_archive(self, count: int, empty: Callable[[], object]) -> None:
        """Whether so many archived applications are to be deleted, which ``empty`` does."""
        from followup_desktop.widgets.dialogs.empty_archive_sheet import EmptyArchiveSheet

        def make() -> QDialog:
            sheet = EmptyArchiveSheet(count, parent=self._window)
            sheet.confirmed.connect(empty)
            return sheet

        self._show(("empty_archive",), make, over_window=True)

    @changing
    def edit(self, application_id: str) -> None:
        """An application with its people."""
        from followup_desktop.widgets.dialogs.application_dialog import ApplicationDialog

        make = partial(ApplicationDialog, self._desk, application_id, parent=self._window)
        self._show(("edit", application_id), make, over_window=True)

    @changing
    def move(self, application_id: str, stage: Stage, below: str | None) -> None:
        """The one question of a move, which then makes it; without a question the desk moves the card at once."""
        from followup_desktop.widgets.dialogs.move_sheets import MoveSheet, ask_about_move

        try:
            sheet = ask_about_move(self._desk, application_id, stage, below=below, parent=self._window)
        except FollowupError as fault:
            self._desk.refused.emit(say_fault(fault))
            return
        if sheet is None:
            self._desk.move(application_id, stage, below=below)
            return
        if isinstance(sheet, MoveSheet):
            sheet.went_on.connect(lambda notes: self._keep_notes(application_id, notes))
        else:
            sheet.letter_wanted.connect(partial(self.letter, application_id))
        # The notes are not modal: somebody may look something up meanwhile.
        self._open(("move", application_id), sheet, over_window=isinstance(sheet, MoveSheet))

    def _keep_notes(self, application_id: str, notes: Any) -> None:
        """The notes that a question about a move went on to."""
        notes.letter_wanted.connect(partial(self.letter, application_id))
        self._keep(("notes", application_id, ""), notes)

    @changing
    def notes(self, application_id: str) -> None:
        """The notes of the interview at hand: the last that is over, else the next, else a new one."""
        from followup_desktop.presentation.move_form import interview_for_notes

        try:
            interview = interview_for_notes(self._desk.application(application_id), self._desk)
        except FollowupError as fault:
            self._desk.refused.emit(say_fault(fault))
            return
        self.interview(application_id, interview.id if interview else "")

    @changing
    def interview(self, application_id: str, interview_id: str) -> None:
        """An interview with its notes; with an empty id a new one."""
        from followup_desktop.widgets.dialogs.interview_notes_dialog import InterviewNotesDialog

        def make() -> QDialog:
            notes = InterviewNotesDialog(self._desk, application_id, interview_id, parent=self._window)
            notes.letter_wanted.connect(partial(self.letter, application_id))
            return notes

        self._show(("notes", application_id, interview_id), make)

    @changing
    def another_time(self, application_id: str, interview_id: str) -> None:
        """Another time for an interview."""
        from followup_desktop.widgets.dialogs.interview_time_dialog import InterviewTimeDialog

        make = partial(InterviewTimeDialog, self._desk, application_id, interview_id, parent=self._window)
        self._show(("another_time", application_id, interview_id), make, over_window=True)

    @changing
    def log(self, application_id: str, key: str = "") -> None:
        """What happened; with a key it carries that follow-up out."""
        from followup_desktop.widgets.dialogs.log_dialog import LogDialog

        make = partial(LogDialog, self._desk, application_id, key, parent=self._window)
        self._show(("log", application_id, key), make, over_window=True)

    def call_sheet(self, application_id: str, key: str = "") -> None:
        """Everything for a call, and what came of it; with a key for that follow-up."""
        from followup_desktop.widgets.dialogs.call_sheet_dialog import CallSheetDialog

        paper = self.paper or when_wanted(_printers)

        def make() -> QDialog:
            sheet = CallSheetDialog(
                self._desk, application_id, key, open_link=self.follow, paper=paper, parent=self._window
            )
            sheet.planned.connect(self.told)
            sheet.write_wanted.connect(lambda email: self.letter(application_id, email))
            sheet.date_wanted.connect(lambda call: self.snooze(application_id, call))
            return sheet

        self._show(("call", application_id), make)

    def letter(self, application_id: str, key: str) -> None:
        """The letter of an open follow-up."""
        from followup_desktop.widgets.composer.composer_dialog import ComposerDialog

        def make() -> QDialog:
            dialog = ComposerDialog(self._desk, application_id, key, parent=self._window)
            dialog.edit_wanted.connect(self.edit)
            return dialog

        self._show(("letter", application_id, key), make)

    def open_letter(self, row: Any) -> None:
        """A letter out of the list of letters: to go on writing, or to read what was sent."""
        from followup_desktop.presentation.letters.past_letter import can_be_written, past_letter
        from followup_desktop.widgets.letters.letter_sheet import LetterSheet

        if can_be_written(self._desk, row):
            self.letter(row.application_id, row.key)
            return
        make = partial(LetterSheet, past_letter(self._desk, row), parent=self._window)
        self._show(("past_letter", row.application_id, row.key), make, over_window=True)

    @changing
    def snooze(self, application_id: str, key: str) -> None:
        """Another date for a follow-up."""
        from followup_desktop.widgets.dialogs.snooze_dialog import SnoozeDialog

        make = partial(SnoozeDialog, self._desk, application_id, key, parent=self._window)
        self._show(("snooze", application_id, key), make, over_window=True)

    @changing
    def snooze_menu(self, application_id: str, key: str, place: QPoint) -> None:
        """The good moments to put a follow-up off to, and a date of one's own."""
        from followup_desktop.widgets.dialogs.snooze_dialog import SnoozeMenu

        menu = SnoozeMenu(self._desk, application_id, key, self._window)
        menu.setObjectName("snoozeMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.dialog_opened.connect(lambda dialog: self._keep(("snooze", application_id, key), dialog))
        menu.popup(place)

    def settings(self, section: "Section | None" = None) -> None:
        """The settings, at that section where one is meant."""
        from followup_desktop.widgets.settings.settings_window import SettingsWindow

        def make() -> QDialog:
            settings = SettingsWindow(
                self._desk, self._appearance, self._live(), self._publisher(), self._starting(), self._window
            )
            settings.connect_wanted.connect(self.connect_server)
            settings.elsewise_wanted.connect(self.elsewise)
            settings.move_wanted.connect(self.move_wanted)
            return settings

        self._show(("settings",), make)
        settings = self._dialogs.get(("settings",))
        if section is not None and isinstance(settings, SettingsWindow):
            settings.show_section(section)

    @changing
    def connect_server(self) -> None:
        """The account on a calendar server."""
        from followup_desktop.widgets.dialogs.server_sheet import ConnectSheet

        self._show(("connect",), partial(ConnectSheet, self._publisher(), parent=self._over()), over_window=True)

    def server_password(self, why: str) -> None:
        """The password of that account, to publish with it; ``why`` it is asked for, where there is more to say."""
        from followup_desktop.widgets.dialogs.server_sheet import PasswordSheet

        publisher = self._publisher()
        account = publisher.account
        if account is not None:
            make = partial(PasswordSheet, publisher, account, why, parent=self._over())
            self._show(("password",), make, over_window=True)

    def elsewise(self) -> None:
        """What was changed or deleted in the calendar on the server, to decide about."""
        from followup_desktop.widgets.dialogs.elsewise_sheet import ElsewiseSheet

        make = partial(ElsewiseSheet, self._desk, self._publisher(), parent=self._over())
        self._show(("elsewise",), make, over_window=True)

    def _over(self) -> QWidget:
        """The settings where they are open, since what is asked belongs to them; else the window."""
        return self._dialogs.get(("settings",), self._window)

    @changing
    def import_file(self, path: Path) -> None:
        """What importing that interchange file would do, in the settings, where it can be done."""
        from followup_desktop.widgets.settings.settings_window import SettingsWindow

        self.settings()
        settings = self._dialogs.get(("settings",))
        if isinstance(settings, SettingsWindow):
            settings.look_into(path)

    def export(self, application_id: str = "", *, only_it: bool = False) -> None:
        """The calendar file; where it goes and for which program is remembered.

        The application is the one at hand, which the file can hold alone; with ``only_it`` that is proposed.
        """
        from followup_desktop.widgets.dialogs.export_dialog import ExportDialog

        def make() -> QDialog:
            path = Path(self._state.export_path) if self._state.export_path else None
            dialog = ExportDialog(
                self._desk,
                path=path,
                program=self._state.calendar_program,
                application_id=application_id,
                only_it=only_it,
                parent=self._window,
            )
            dialog.exported.connect(lambda written: setattr(self._state, "export_path", str(written)))
            dialog.program_chosen.connect(partial(self._appearance.choose, "calendar_program"))
            return dialog

        self._show(("export",), make, over_window=True)

    def fault(self, fault: Fault, logs: Path) -> None:
        """A mistake of the program's own; one that comes while another is shown joins it."""
        from followup_desktop.widgets.dialogs.fault_dialog import FaultDialog

        shown = self._dialogs.get(("fault",))
        if isinstance(shown, FaultDialog):
            shown.add(fault)
        else:
            self._show(("fault",), partial(FaultDialog, fault, logs, self._window))

    def show_keys(self) -> None:
        """The list of keys."""
        from followup_desktop.widgets.keys_window import ShortcutsWindow

        letters = bool(self._appearance.value("letter_keys"))
        self._show(("keys",), lambda: ShortcutsWindow(letters, self._window))

    def show_about(self) -> None:
        """About the program."""
        from followup_desktop.shipped_parts import versions
        from followup_desktop.widgets.about_windows import AboutWindow

        def make() -> QDialog:
            about = AboutWindow(versions(), self._window)
            about.licences_wanted.connect(self.show_licences)
            return about

        self._show(("about",), make)

    def show_licences(self) -> None:
        """What the program is made of, with the licences."""
        from followup_desktop.shipped_parts import parts
        from followup_desktop.widgets.about_windows import LicencesWindow

        self._show(("licences",), lambda: LicencesWindow(parts(), self._window))

    def stop_reading(self) -> None:
        """The window closes: what is being read of a file is dropped."""
        from followup_desktop import apart

        if "incoming" in self.__dict__:
            self.incoming.close()
        apart.stop_all()

    def close_all(self) -> None:
        """Closes every dialog; what was typed stays as a draft."""
        for dialog in self.dialogs:
            with going_on():
                # Closing a question about a move would answer it.
                getattr(dialog, "put_off", dialog.close)()

    # ------------------------------------------------------------------------------------------------ inside

    def _choose_file(self, kind: str, title: str, kinds: str, then: Callable[[Path], object]) -> None:
        """Asks for a file of these ``kinds``, with the system's own dialog."""

        def make() -> QDialog:
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
            chooser = QFileDialog(self._window, title, folder)
            chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
            chooser.setNameFilter(kinds)
            chooser.fileSelected.connect(lambda name: then(Path(name)))
            return chooser

        self._show(("file", kind), make, over_window=True)

    def _show_newest(self, name: tuple[str, ...], make: Callable[[], QDialog]) -> None:
        """In the place of the one that is open: nothing of that was saved yet, and this is what somebody looks for."""
        open_already = self._dialogs.get(name)
        if open_already is not None:
            open_already.reject()
        self._show(name, make, over_window=True)

    def _show(self, name: tuple[str, ...], make: Callable[[], QDialog], *, over_window: bool = False) -> None:
        if name in self._dialogs:
            dialog = self._dialogs[name]
            dialog.raise_()
            dialog.activateWindow()
            return
        try:
            dialog = make()
        except FollowupError as fault:
            self._desk.refused.emit(say_fault(fault))
            return
        self._open(name, dialog, over_window=over_window)

    def _open(self, name: tuple[str, ...], dialog: QDialog, *, over_window: bool) -> None:
        """Shows the dialog; ``over_window`` keeps the window from being used meanwhile."""
        self._keep(name, dialog)
        if over_window:
            dialog.open()
        else:
            dialog.show()
        TypedAhead(dialog)

    def _keep(self, name: tuple[str, ...], dialog: QDialog) -> None:
        self._dialogs[name] = dialog
        dialog.finished.connect(lambda _: self._forget(name, dialog))
        dialog.destroyed.connect(lambda _=None: self._forget(name, dialog))

    def _forget(self, name: tuple[str, ...], dialog: QDialog) -> None:
        if self._dialogs.get(name) is dialog:
            del self._dialogs[name]
