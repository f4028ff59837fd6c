"""What letters are checked by and begun from: the words of one's own, the templates of one's own."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QKeySequence, QShortcut

from followup_desktop.domain.errors import FollowupError
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.letters.own_words import OwnWordsShelf
from followup_desktop.presentation.settings_catalogue import BY_NAME, Section
from followup_desktop.presentation.speaking import say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.opening import open_own
from followup_desktop.widgets.settings.parts import Lines, in_a_line, small_button
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage

_tr = Texts("LettersSection")


class LettersSection(SectionPage):
    """Both rows change files of the user's, at once."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(Section.LETTERS)
        read_only = desk.work.store.read_only
        self.add(_WordsRow(desk, read_only=read_only))
        self.add(_TemplatesRow(desk))


class _WordsRow(SettingRow):
    def __init__(self, desk: Desk, *, read_only: bool) -> None:
        self._entered = LineText(_tr("Another word"))
        super().__init__(BY_NAME["own_words"], self._entered, under=True)
        self._shelf = OwnWordsShelf(desk, self)
        self._add = small_button("addWord", _tr("Add"), "plus")
        self._add.clicked.connect(self._take)
        self._entered.returnPressed.connect(self._take)
        self.line.addWidget(self._add)
        self.list = Lines()
        self.list.setAccessibleName(_tr("My words"))
        self._remove = small_button("removeWord", _tr("Remove"), "trash-2")
        self._remove.clicked.connect(self._take_out)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._take_out)
        self.below.insertWidget(2, self.list)
        self.below.insertLayout(3, in_a_line(self._remove))
        for part in (self._entered, self._add):
            part.setEnabled(not read_only)
        self._read_only = read_only
        self._shelf.changed.connect(self._show)
        self._shelf.refused.connect(self.refuse)
        self._show()

    def _take(self) -> None:
        if self._entered.text().strip() and self._shelf.add(self._entered.text()):
            self._entered.clear()

    def _take_out(self) -> None:
        if self.list.currentRow() >= 0 and not self._read_only:
            self._shelf.remove(self.list.currentItem().text())

    def _show(self) -> None:
        chosen = self.list.currentRow()
        words = self._shelf.words()
        self.list.clear()
        self.list.addItems(list(words))
        self.list.setCurrentRow(max(0, min(chosen, len(words) - 1)))
        self.list.setVisible(bool(words))
        self._remove.setVisible(bool(words))
        self._remove.setEnabled(not self._read_only)
        self.list.fit()


class _TemplatesRow(SettingRow):
    def __init__(self, desk: Desk) -> None:
        opened = small_button("openTemplates", _tr("Open folder"), "external-link")
        super().__init__(BY_NAME["own_templates"], opened, under=True)
        self.line.addStretch(1)
        self._desk = desk
        opened.clicked.connect(self._open)

    def _open(self) -> None:
        try:
            folder = self._desk.work.templates.own_folder()
        except FollowupError as fault:
            self.refuse(say_fault(fault))
            return
        self.refuse("")
        open_own(QUrl.fromLocalFile(str(folder)))
