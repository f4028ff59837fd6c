"""The text of a letter, with marks under what was found in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.presentation.letters.places import qt_place, text_place
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

MOST_LETTERS_A_LINE = 66
_EDGE = 16
_NONE_OR_KEYPAD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
_UNDERLINES = {
    Nature.SPELLING: "underline_spell",
    Nature.GRAMMAR: "underline_grammar",
    Nature.PUNCTUATION: "underline_style",
    Nature.LETTER: "underline_style",
}


class LetterEditor(QTextEdit):
    """Plain text in the type of letters, at most 66 letters a line; Tab goes on to the next field."""

    entered = Signal(str)
    ignore_wanted = Signal(object)
    word_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._findings: tuple[Finding, ...] = ()
        self._read_text = ""
        self._current: Finding | None = None
        self._quiet = False
        self.textChanged.connect(self._changed)
        theme().changed.connect(self._restyle)
        self._restyle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _NONE_OR_KEYPAD
        if is_enter and not self.isReadOnly():
            # On an empty line Qt's own takes the height of the line away at first, and begins no other.
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            super().keyPressEvent(event)

    def value(self) -> str:
        """The text."""
        return self.toPlainText()

    def set_value(self, value: str) -> None:
        """Shows that text without saying so; what was undone before cannot be done again."""
        if value != self.toPlainText():
            self._quiet = True
            self.setPlainText(value)
            self._set_lines()
            self._quiet = False

    def replace_all(self, text: str) -> None:
        """Another text in the place of this one, as if it had been typed: Ctrl+Z brings the old one back."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)

    def insert(self, text: str) -> None:
        """Puts the text where the cursor stands."""
        self.textCursor().insertText(text)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    # Findings -------------------------------------------------------------------------------------------------------

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Marks these; they are those of the text as it stands."""
        self._findings = tuple(finding for finding in findings if finding.has_place)
        self._read_text = self.toPlainText()
        if self._current not in self._findings:
            self._current = None
        self._mark()

    def choose(self, finding: Finding) -> None:
        """Goes to that place, and says what was found there."""
        if finding not in self._findings:
            return
        self._current = finding
        cursor = self._cursor_over(finding)
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark()

    def go_on(self, step: int) -> Finding | None:
        """To the next finding (or the one before), round the end; returns it, None where there is none."""
        if not self._findings:
            return None
        here = text_place(self._read_text, self.textCursor().position())
        if step > 0:
            later = [f for f in self._findings if f.begin >= here and f is not self._current]
            found = later[0] if later else self._findings[0]
        else:
            earlier = [f for f in self._findings if f.end <= here and f is not self._current]
            found = earlier[-1] if earlier else self._findings[-1]
        self.choose(found)
        return found

    def fix(self, finding: Finding, replacement: str) -> None:
        """Puts the replacement there, as if it had been typed."""
        if self.toPlainText() != self._read_text:
            return
        self._cursor_over(finding).insertText(replacement)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def finding_at_cursor(self) -> Finding | None:
        """The finding in which, or at whose end, the cursor stands."""
        here = text_place(self._read_text, self.textCursor().position())
        return next((f for f in self._findings if f.begin <= here <= f.end), None)

    def suggest(self) -> None:
        """The menu of what can be done about the finding at the cursor, beside it."""
        finding = self.finding_at_cursor()
        if finding is None:
            self._announce(self.tr("Nothing was found here."))
            return
        menu = QMenu(self)
        menu.setObjectName("suggestionsMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._add_suggestions(menu, finding)
        menu.popup(self.viewport().mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, 4)))
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def _add_suggestions(self, menu: QMenu, finding: Finding) -> None:
        for replacement in finding.replacements:
            words = replacement.strip() or self.tr("Take it out")
            action = menu.addAction(words.replace("&", "&&"))
            action.setObjectName("replacement")
            action.triggered.connect(lambda _=False, text=replacement: self.fix(finding, text))
        if finding.replacements:
            menu.addSeparator()
        menu.addAction(self.tr("&Ignore")).triggered.connect(lambda: self.ignore_wanted.emit(finding))
        if finding.nature is Nature.SPELLING:
            menu.addAction(self.tr("&Add to my words")).triggered.connect(lambda: self.word_wanted.emit(finding))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self.setTextCursor(self.cursorForPosition(event.pos()))
        finding = self.finding_at_cursor()
        menu = QMenu(self)
        menu.setObjectName("letterMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if finding is not None:
            self._add_suggestions(menu, finding)
            menu.addSeparator()
        standard = self.createStandardContextMenu()
        standard.setParent(menu)
        menu.addActions(standard.actions())
        menu.popup(event.globalPos())

    # ------------------------------------------------------------------------------------------------ inside

    def _cursor_over(self, finding: Finding) -> QTextCursor:
        cursor = self.textCursor()
        cursor.setPosition(qt_place(self._read_text, finding.begin))
        cursor.setPosition(qt_place(self._read_text, finding.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _mark(self) -> None:
        marks = []
        for finding in self._findings:
            mark = QTextEdit.ExtraSelection()
            style = QTextCharFormat()
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            colour: QColor = getattr(theme().colours, _UNDERLINES[finding.nature])
            style.setUnderlineColor(colour)
            if finding is self._current:
                style.setBackground(theme().colours.amber_soft)
            mark.format = style
            mark.cursor = self._cursor_over(finding)
            marks.append(mark)
        self.setExtraSelections(marks)

    def _changed(self) -> None:
        if self._quiet:
            return
        # What was found stays marked where it stands until the text is read again: Qt moves the marks along.
        if self.toPlainText() != self._read_text:
            self._findings = ()
        self._set_lines_of_new_text()
        self.entered.emit(self.toPlainText())

    def _set_lines_of_new_text(self) -> None:
        """What was pasted has lines of another height: it gets ours, as part of the same step of undo."""
        block = self.document().begin()
        while block.isValid() and block.blockFormat().lineHeight():
            block = block.next()
        if not block.isValid():
            return
        self._quiet = True
        cursor = QTextCursor(self.document())
        cursor.joinPreviousEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(_lines())
        cursor.endEditBlock()
        self._quiet = False

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.LETTER))
        wide = QFontMetricsF(theme().font(Type.LETTER)).horizontalAdvance("n") * MOST_LETTERS_A_LINE * 0.88
        self.setMaximumWidth(round(wide) + 2 * theme().px(_EDGE) + self.verticalScrollBar().sizeHint().width())
        self.document().setDocumentMargin(theme().px(_EDGE) - 6)
        self._quiet = True
        self._set_lines()
        self._quiet = False
        self._mark()
        self.updateGeometry()

    def _set_lines(self) -> None:
        """All lines get their height; that is no change that could be undone."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        self.document().setUndoRedoEnabled(False)
        cursor.mergeBlockFormat(_lines())
        self.document().setUndoRedoEnabled(True)

    def _announce(self, sentence: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), theme().line_height(Type.LETTER) * 9)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(260), theme().line_height(Type.LETTER) * 7)


def _lines() -> QTextBlockFormat:
    """Lines as tall as the type of letters wants them."""
    lines = QTextBlockFormat()
    lines.setLineHeight(theme().line_height(Type.LETTER), QTextBlockFormat.LineHeightTypes.MinimumHeight.value)
    return lines
