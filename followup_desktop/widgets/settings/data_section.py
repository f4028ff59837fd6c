"""Where the data are, backups on demand, and everything into a file and out of it."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QVBoxLayout, QWidget

from followup_desktop.presentation.aside import Aside
from followup_desktop.presentation.backup_shelf import BackupShelf
from followup_desktop.presentation.data_exchange import FILE_NAME, ZIP_NAME, DataExchange
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.export_sheet import documents_folder
from followup_desktop.presentation.folder_move import FolderMove
from followup_desktop.presentation.settings_catalogue import BY_NAME, Section
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.dialogs.move_data_sheet import MoveDataSheet
from followup_desktop.widgets.dialogs.restore_sheet import RestoreSheet
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.opening import open_own
from followup_desktop.widgets.settings.parts import Lines, in_a_line, small_button
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage
from followup_desktop.widgets.theme.measures import ICON
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("DataSection")


class DataSection(SectionPage):
    """Its work goes on beside the window; ``close_work`` ends it."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(Section.DATA)
        self._aside = Aside(parent)
        self.shelf = BackupShelf(desk, self._aside, parent)
        self.exchange = DataExchange(desk, self._aside, parent)
        self.folder_move = FolderMove(desk, parent)
        self.add(_FolderRow(self.shelf, self.folder_move, read_only=desk.work.store.read_only))
        self.add(_BackupsRow(self.shelf, read_only=desk.work.store.read_only))
        self.add(_SecondFolderRow(self.shelf, read_only=desk.work.store.read_only))
        self.add(_ExportRow(self.exchange))
        self.add(_ImportRow(self.exchange, read_only=desk.work.store.read_only))

    def close_work(self) -> None:
        """Waits for what is being written."""
        self._aside.close()


class _FolderRow(SettingRow):
    def __init__(self, shelf: BackupShelf, move: FolderMove, *, read_only: bool) -> None:
        path = LineText()
        path.setReadOnly(True)
        path.set_value(str(shelf.folder))
        path.setCursorPosition(0)
        super().__init__(BY_NAME["data_folder"], path, under=True)
        self.line.addWidget(PlainLabel(shelf.size(), Type.BODY, colour="text2", figures=True))
        folder = shelf.folder
        opened = small_button("openFolder", _tr("Open folder"), "external-link")
        opened.clicked.connect(lambda: open_own(QUrl.fromLocalFile(str(folder))))
        copied = small_button("copyPath", _tr("Copy path"), "file-text")
        copied.clicked.connect(lambda: QGuiApplication.clipboard().setText(str(folder)))
        moved = small_button("moveData", _tr("Move…"))
        moved.setEnabled(not read_only)
        moved.clicked.connect(self._choose)
        self._move = move
        move.refused.connect(self.refuse)
        move.asked.connect(self._ask)
        self.below.insertLayout(1, in_a_line(opened, copied, moved))

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), _tr("In which folder shall your data lie?"), str(self._move.folder.parent))
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        _ask(chooser, self._move.choose)

    def _ask(self, target: Path) -> None:
        sheet = MoveDataSheet(self._move.folder, target, self.window())
        sheet.confirmed.connect(lambda keep: self._move.want(target, keep_old=keep))
        sheet.open()


class _BackupsRow(SettingRow):
    def __init__(self, shelf: BackupShelf, *, read_only: bool) -> None:
        self.list = Lines()
        super().__init__(BY_NAME["backups"], self.list, under=True)
        self._shelf = shelf
        self._pressed: QWidget | None = None
        self._went_on_to: QWidget | None = None
        self._write = small_button("backUpNow", _tr("Back up now"), "archive")
        self._write.setEnabled(not read_only)
        self._write.clicked.connect(shelf.back_up)
        self._said = Notice("green", "check")
        self._restore = small_button("restore", _tr("Restore…"), "undo-2")
        self._restore.clicked.connect(self._ask_for_the_chosen)
        self._from_file = small_button("restoreFile", _tr("Restore from a file…"))
        self._from_file.setEnabled(not read_only)
        self._from_file.clicked.connect(self._choose)
        self.below.insertLayout(0, in_a_line(self._write, self._restore, self._from_file))
        self.below.insertWidget(1, self._said)
        self._read_only = read_only
        self._none = PlainLabel(_tr("There is no backup yet."), Type.BODY, colour="text2")
        self.below.insertWidget(2, self._none)
        shelf.changed.connect(self._show)
        shelf.refused.connect(self.refuse)
        shelf.asked.connect(self._ask)
        self.list.currentRowChanged.connect(self._enable)
        self.list.itemActivated.connect(self._ask_for_the_chosen)
        theme().changed.connect(self._show)
        shelf.look()
        self._show()

    def _show(self) -> None:
        lines = self._shelf.lines()
        chosen = self.list.currentRow()
        self.list.clear()
        side = theme().px(ICON)
        self.list.setIconSize(QSize(side, side))
        for line in lines:
            item = QListWidgetItem(line.words)
            icon, colour = {True: ("check", "green"), False: ("triangle-alert", "red"), None: ("hourglass", "text3")}[
                line.is_good
            ]
            item.setIcon(theme().icon(icon, getattr(theme().colours, colour)))
            self.list.addItem(item)
        self.list.setCurrentRow(max(0, min(chosen, len(lines) - 1)))
        self.list.setVisible(bool(lines))
        self._none.setVisible(not lines)
        self.list.fit()
        self._enable()
        self._said.say(self._shelf.result)
        if self._shelf.is_writing or self._shelf.result:
            self.refuse("")

    def _enable(self) -> None:
        may_write = not self._shelf.is_writing and not self._read_only
        buttons = (self._write, self._restore, self._from_file)
        pressed = next((button for button in buttons if button.hasFocus()), None)
        self._write.setEnabled(may_write)
        self._from_file.setEnabled(may_write)
        lines, row = self._shelf.lines(), self.list.currentRow()
        self._restore.setEnabled(may_write and 0 <= row < len(lines) and lines[row].is_good is True)
        if pressed is not None and not pressed.isEnabled():
            self._pressed, self._went_on_to = pressed, self.window().focusWidget()
        elif self._pressed is not None and self._pressed.isEnabled():
            # Back to where the keys were, unless somebody has gone elsewhere meanwhile.
            if self.window().focusWidget() is self._went_on_to:
                self._pressed.setFocus(Qt.FocusReason.OtherFocusReason)
            self._pressed = self._went_on_to = None

    def _ask_for_the_chosen(self) -> None:
        if self._restore.isEnabled():
            self._shelf.ask(self._shelf.lines()[self.list.currentRow()].path)

    def _ask(self, path: Path, words: str) -> None:
        sheet = RestoreSheet(words, self.window())
        sheet.confirmed.connect(lambda: self._shelf.restore(path))
        sheet.open()

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), _tr("Restore from a file"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(_tr("Backups (*.sqlite3)"))
        _ask(chooser, self._shelf.look_into)


class _SecondFolderRow(SettingRow):
    def __init__(self, shelf: BackupShelf, *, read_only: bool) -> None:
        self._path = LineText()
        self._path.setReadOnly(True)
        self._path.setPlaceholderText(_tr("None"))
        super().__init__(BY_NAME["second_backup_folder"], self._path, under=True)
        self._shelf = shelf
        chosen = small_button("chooseSecondFolder", _tr("Choose folder…"), "archive")
        chosen.setEnabled(not read_only)
        chosen.clicked.connect(self._choose)
        self._none = small_button("noSecondFolder", _tr("No second folder"))
        self._none.clicked.connect(lambda: self._shelf.choose_second(None, self.refuse))
        self.below.insertLayout(1, in_a_line(chosen, self._none))
        self._read_only = read_only
        shelf.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self._path.set_value(self._shelf.second)
        self._path.setCursorPosition(0)
        self._none.setEnabled(bool(self._shelf.second) and not self._read_only)

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), _tr("Second folder for backups"), self._shelf.second)
        chooser.setFileMode(QFileDialog.FileMode.Directory)
        chooser.setOption(QFileDialog.Option.ShowDirsOnly)
        _ask(chooser, lambda path: self._shelf.choose_second(path, self.refuse))


class _ExportRow(SettingRow):
    def __init__(self, exchange: DataExchange) -> None:
        self._button = small_button("export_everything", _tr("Export everything… (.json)"), "upload")
        super().__init__(BY_NAME["export_everything"], self._button, under=True)
        zip_file = small_button("export_zip", _tr("As a zip file…"), "archive")
        zip_file.clicked.connect(self._choose_zip)
        self.line.addWidget(zip_file)
        self.line.addStretch(1)
        self._exchange = exchange
        self._said = Notice("green", "check")
        self.below.insertWidget(1, self._said)
        self._button.clicked.connect(self._choose)
        exchange.changed.connect(self._show)

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), _tr("Export everything"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([_tr("Everything (*.json)"), _tr("Applications as a table (*.csv)")])
        chooser.setDefaultSuffix("json")
        chooser.selectFile(str(documents_folder() / FILE_NAME))
        _ask(chooser, self._exchange.export)

    def _choose_zip(self) -> None:
        chooser = QFileDialog(self.window(), _tr("Export everything as a zip file"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilter(_tr("Zip files (*.zip)"))
        chooser.setDefaultSuffix("zip")
        chooser.selectFile(str(documents_folder() / ZIP_NAME))
        _ask(chooser, self._exchange.export)

    def _show(self) -> None:
        self._said.say(self._exchange.exported)
        self.refuse(self._exchange.export_trouble)


class _ImportRow(SettingRow):
    def __init__(self, exchange: DataExchange, *, read_only: bool) -> None:
        self._button = small_button("import_file", _tr("Import… (.json)"), "download")
        self._button.setEnabled(not read_only)
        super().__init__(BY_NAME["import_file"], self._button, under=True)
        self.line.addStretch(1)
        self._exchange = exchange
        self._offer = Notice("blue", "info")
        self._said = Notice("green", "check")
        self._take = small_button("takeIn", _tr("Import these"), "download")
        self._not_now = small_button("notNow", _tr("Not now"))
        self._answers = QWidget()
        answers = QVBoxLayout(self._answers)
        answers.setContentsMargins(0, 0, 0, 0)
        answers.addLayout(in_a_line(self._take, self._not_now))
        for place, widget in enumerate((self._offer, self._answers, self._said), 1):
            self.below.insertWidget(place, widget)
        self._button.clicked.connect(self._choose)
        self._take.clicked.connect(exchange.take_in)
        self._not_now.clicked.connect(exchange.forget)
        exchange.changed.connect(self._show)
        self._show()

    def _choose(self) -> None:
        chooser = QFileDialog(self.window(), _tr("Import"))
        chooser.setFileMode(QFileDialog.FileMode.ExistingFile)
        chooser.setNameFilter(_tr("Everything (*.json)"))
        _ask(chooser, self._exchange.look_into)

    def _show(self) -> None:
        exchange = self._exchange
        self._offer.say(exchange.offer)
        had_keys = self._take.hasFocus() or self._not_now.hasFocus()
        self._answers.setVisible(exchange.is_worth_taking)
        self._said.say(exchange.imported)
        self.refuse(exchange.import_trouble)
        if exchange.is_worth_taking:
            self._take.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had_keys:
            self._button.setFocus(Qt.FocusReason.OtherFocusReason)


def _ask(chooser: QFileDialog, then) -> None:
    """Opens the system's own dialog; it is gone when it is closed."""
    chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    chooser.fileSelected.connect(lambda name: then(Path(name)))
    chooser.open()
