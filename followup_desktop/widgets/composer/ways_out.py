"""The ways of a letter out of the program. Nothing is sent here: the user's own programs do that."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QMenu, QWidget

from followup_desktop.presentation.letters.letter_draft import LetterDraft
from followup_desktop.widgets.opening import open_link, open_own
from followup_desktop.widgets.theme.theme import theme


class WaysOut(QObject):
    """Opens the letter in the mail program, copies and prints it."""

    told = Signal(str)
    """What was done, or why it could not be."""

    def __init__(self, draft: LetterDraft, window: QWidget) -> None:
        super().__init__(window)
        self._draft, self._window = draft, window

    def menu(self, parent: QWidget) -> QMenu:
        """All ways, as a menu."""
        menu = QMenu(parent)
        menu.setObjectName("waysOut")
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self._fill(menu)
        return menu

    def _fill(self, menu: QMenu) -> None:
        menu.clear()
        by_hand = self._draft.value("by_hand")
        ways: list[tuple[str, str, str, Callable[[], object], bool]] = []
        if not by_hand:
            ways += [
                ("draft", "mail", self.tr("Open as a &draft in the mail program (.eml)"), self.open_draft, True),
                (
                    "link",
                    "external-link",
                    self.tr("Open by a mail &link (mailto)"),
                    self.open_link,
                    bool(self._draft.link),
                ),
                ("copySubject", "", self.tr("Copy with the &subject"), self.copy_with_subject, True),
            ]
        ways += [
            ("copy", "", self.tr("&Copy the text"), self.copy, True),
            ("print", "", self.tr("&Print… (A5)") if by_hand else self.tr("&Print…"), self.print, True),
            ("pdf", "file-text", self.tr("Save as a PD&F…"), self.choose_pdf, True),
        ]
        for name, icon, words, act, is_possible in ways:
            action = menu.addAction(words)
            action.setObjectName(name)
            if icon:
                action.setIcon(theme().icon(icon))
            action.setEnabled(is_possible)
            if not is_possible:
                action.setText(self.tr("Too long for a mail link"))
            action.triggered.connect(lambda _=False, act=act: act())

    def open_draft(self) -> None:
        """The letter as a draft in the user's mail program."""
        path = self._draft.mail_file()
        if path is not None:
            self._opened(open_own(QUrl.fromLocalFile(str(path))))

    def open_link(self) -> None:
        """The letter by a link; one that is too long for a link as a draft."""
        link = self._draft.link
        if link:
            self._opened(open_link(QUrl(link, QUrl.ParsingMode.StrictMode)))
        else:
            self.open_draft()

    def _opened(self, worked: bool) -> None:
        if worked:
            self.told.emit(self.tr("It opens in your mail program. Mark it as sent once it went out."))
        else:
            self.told.emit(self.tr("No mail program took it. Copy the text instead."))

    def copy(self) -> None:
        """The text, to be pasted."""
        QGuiApplication.clipboard().setText(self._draft.message.text)
        self.told.emit(self.tr("The text is copied."))

    def copy_with_subject(self) -> None:
        """Subject and text, to be pasted."""
        QGuiApplication.clipboard().setText(self._draft.with_subject())
        self.told.emit(self.tr("Subject and text are copied."))

    def print(self) -> None:
        """Asks for the printer, and prints."""
        from followup_desktop.widgets.composer.letter_print import print_dialog

        by_hand = self._draft.value("by_hand")
        head, text = self._draft.print_head, self._draft.message.text
        dialog = print_dialog(self._draft.title, head, text, by_hand=by_hand, parent=self._window)
        self._keep(dialog)
        # Not ``open``, which asks for a receiver here.
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.show()

    def choose_pdf(self) -> None:
        """Asks for the file, and writes it."""
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        chooser = QFileDialog(self._window, self.tr("Save as a PDF"), folder, self.tr("PDF (*.pdf)"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setDefaultSuffix("pdf")
        chooser.selectFile(self._draft.file_name)
        chooser.fileSelected.connect(lambda name: self.write_pdf(Path(name)))
        self._keep(chooser)
        chooser.open()

    def write_pdf(self, path: Path) -> None:
        """Writes the letter there as a PDF."""
        from followup_desktop.widgets.composer.letter_print import write_pdf

        by_hand = self._draft.value("by_hand")
        if write_pdf(path, self._draft.print_head, self._draft.message.text, by_hand=by_hand):
            self.told.emit(self.tr("Saved as %1").replace("%1", path.name))
        else:
            self.told.emit(self.tr("The PDF could not be written there. Choose another folder."))

    def _keep(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
