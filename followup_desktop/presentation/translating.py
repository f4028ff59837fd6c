"""The texts of the window in the user's language: marked where they stand, looked up where they are shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """Marks a text for the translation tools and gives it back; Qt's stubs call its own one an object."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["QT_TRANSLATE_NOOP", "Texts"]


class Texts:
    """The texts of one context; ``tr = Texts("Panel")``, then ``tr("Saved")``."""

    def __init__(self, context: str) -> None:
        self.context = context

    def __call__(self, text: str) -> str:
        """The text in the user's language."""
        return QCoreApplication.translate(self.context, text)

    def counted(self, one: str, many: str, number: int) -> str:
        """The text about a number, written ``%Ln`` in it, in the form that the number takes in the user's language.

        Translations know it by ``many``. Without a translation ``one`` is the text for 1.
        """
        digits = QLocale().toString(number)
        said = QCoreApplication.translate(self.context, many, None, number)
        is_plain_english = said == many.replace("%Ln", digits)
        return one.replace("%Ln", digits) if number == 1 and is_plain_english else said
