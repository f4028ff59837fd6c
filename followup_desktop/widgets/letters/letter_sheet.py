"""A letter that is over, to be read."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from followup_desktop.presentation.letters.past_letter import PastLetter
from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.fields.text_fields import LongText
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_LINES = 16


class LetterSheet(Sheet):
    """Shows what was sent, and when. Open it with ``open``."""

    def __init__(self, letter: PastLetter, *, parent: QWidget | None = None) -> None:
        super().__init__(letter.title, letter.about, parent)
        self.want_size(560)
        self.body.addWidget(PlainLabel(letter.standing, Type.META, weight=500, colour="text2"))
        if letter.subject:
            subject = PlainLabel(letter.subject, Type.HEADING)
            subject.setWordWrap(True)
            self.body.addWidget(subject)
        self.text = LongText(_LINES)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.text.set_value(letter.text)
        self.text.setVisible(bool(letter.text))
        self.body.addWidget(self.text)
        self.untold = PlainLabel(self.tr("It was written elsewhere: its text is not known here."), Type.BODY)
        self.untold.setWordWrap(True)
        self.untold.setVisible(not letter.text)
        self.body.addWidget(self.untold)
        self.body.addStretch(1)
        copy = secondary_button(self.tr("Copy the text"))
        copy.setObjectName("copy")
        copy.setVisible(bool(letter.text))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(letter.text))
        self.add_buttons(self.tr("Close"), self.accept, copy)
