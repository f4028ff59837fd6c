"""The line of quick add with what was understood of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.presentation.quick_add import LONGEST_LINE, Part, QuickAddForm
from followup_desktop.widgets.fields.alike_notice import AlikeNotice
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.posting_line import PostingLine
from followup_desktop.widgets.theme.colours import Tone
from followup_desktop.widgets.theme.controls import Chip
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_ICONS = {
    Part.COMPANY: "",
    Part.ROLE: "",
    Part.LOCATION: "globe",
    Part.TAG: "",
    Part.CLOSES: "calendar-clock",
    Part.LINK: "external-link",
}


class QuickAddPane(QWidget):
    """The line, chips of what was understood, what was not, and the warning that it is there already."""

    open_wanted = Signal(str)
    """The application that the line looks like."""
    posting_given = Signal(object)
    """A saved page that was pasted or dropped: its path, or its source."""
    grown = Signal()
    """It may need another height."""

    def __init__(self, form: QuickAddForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.form = form
        self.field = PostingLine(self.tr("Globex | Backend engineer, or a link"))
        self.field.setObjectName("line")
        self.field.setMaxLength(LONGEST_LINE)
        self.field.setAccessibleName(self.tr("Application in one line"))
        self.field.setAccessibleDescription(self.tr("Company | role, @location, #tag, due: and a day, or a link"))
        self.field.posting_given.connect(self.posting_given)
        self.field.entered.connect(lambda text: form.set("line", text))
        self.chips = QWidget()
        self.chips.setObjectName("understood")
        self._flow = FlowLayout(self.chips, Space.TINY)
        self._unclear = PlainLabel("", Type.META, weight=500, colour="amber")
        self._unclear.setObjectName("unclear")
        self._unclear.setWordWrap(True)
        self.trouble = PlainLabel("", Type.META, weight=500, colour="red")
        self.trouble.setObjectName("trouble")
        self.trouble.setWordWrap(True)
        self.alike = AlikeNotice()
        self.alike.open_wanted.connect(self._open)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        for widget in (self.field, self.chips, self._unclear, self.trouble, self.alike):
            column.addWidget(widget)
        self.setFocusProxy(self.field)
        form.changed.connect(self._show)
        form.refused.connect(self._refuse)
        self._show("")

    def put_in(self, line: str) -> None:
        """Puts the line in the place of what stands there; Ctrl+Z in the field brings that back."""
        self.field.selectAll()
        self.field.insert(line)
        self.form.set("line", self.field.text())

    def shown(self) -> list[str]:
        """The texts of the chips."""
        return [chip.property("shown") for chip in self._chips()]

    def _chips(self) -> list[Chip]:
        return self.chips.findChildren(Chip, options=Qt.FindChildOption.FindDirectChildrenOnly)

    def _show(self, _changed: str) -> None:
        form = self.form
        self.field.set_value(form.value("line"))
        for chip in self._chips():
            self._flow.removeWidget(chip)
            chip.setParent(None)
            chip.deleteLater()
        understood = form.understood()
        for one in understood:
            chip = Chip(one.text, _ICONS[one.part], Tone.BLUE if one.guessed else Tone.NEUTRAL)
            chip.setProperty("shown", one.text)
            chip.setAccessibleName(one.name)
            self._flow.addWidget(chip)
            chip.show()
        self.chips.setAccessibleName(", ".join(one.name for one in understood))
        self.chips.setVisible(bool(understood))
        remarks = " ".join(form.remarks())
        self._unclear.setText(remarks)
        self._unclear.setVisible(bool(remarks))
        self.trouble.setText("")
        self.trouble.hide()
        self.alike.say(form.alike_sentence())
        self.grown.emit()

    def _refuse(self, _field: str, sentence: str) -> None:
        self.trouble.setText(sentence)
        self.trouble.setVisible(bool(sentence))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grown.emit()

    def _open(self) -> None:
        if self.form.alike is not None:
            self.open_wanted.emit(self.form.alike.id)
