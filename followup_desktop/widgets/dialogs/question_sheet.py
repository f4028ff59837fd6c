"""A question before much is changed at once."""

from followup_desktop.widgets.dialogs.sheet import Sheet
from followup_desktop.widgets.theme.buttons import quiet_button
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class QuestionSheet(Sheet):
    """Says what would be done; the answer that leaves everything as it is has the keys, so Enter alone does nothing.

    A sheet of this kind has a signal ``confirmed`` for a yes, and emits it in ``confirm``.
    """

    def tell(self, *sentences: str) -> None:
        """What would be done, a paragraph a sentence."""
        for sentence in sentences:
            said = PlainLabel(sentence, Type.BODY, colour="text2")
            said.setWordWrap(True)
            self.body.addWidget(said)

    def ask(self, yes: str, no: str, *, destroys: bool = False) -> None:
        """The two answers, once everything else stands there."""
        stay = quiet_button(no)
        stay.clicked.connect(self.reject)
        self.add_buttons(yes, self._answer, stay, destroys=destroys)
        stay.setDefault(True)
        stay.setFocus()

    def confirm(self) -> None:
        """Tells that the answer is yes."""
        raise NotImplementedError

    def _answer(self) -> None:
        self.confirm()
        self.accept()
