"""The language of the window: the one chosen, else that of the system, where there is a translation; English else."""

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from followup_desktop.presentation.window_state import SYSTEM_LANGUAGE
from followup_desktop.resource_files import resource

NAME = "followup"
OWN_NAMES = {"en": "English", "de": "Deutsch"}
"""What each language calls itself, by its code."""
# Kept here: to look for them among the children of the application would load the types of all of those.
_spoken: list[QTranslator] = []


def speak(chosen: str = SYSTEM_LANGUAGE) -> None:
    """Has the program and Qt's own dialogs speak the language chosen, by its code, or that of the system.

    Days, months and numbers are written as in that language, in the country of the system. A language is a file
    ``followup_<language>.qm`` in ``resources/translations``; without one the texts of Qt stay English too, since half a
    window in each language helps nobody.
    """
    while _spoken:
        QCoreApplication.removeTranslator(_spoken.pop())
    locale = _locale_of(chosen)
    QLocale.setDefault(locale)
    own = QTranslator()
    if not own.load(locale, NAME, "_", str(resource("translations"))):
        return
    qts = QTranslator()
    theirs = QtCore.QLibraryInfo.path(QtCore.QLibraryInfo.LibraryPath.TranslationsPath)
    if qts.load(locale, "qtbase", "_", theirs):
        _install(qts)
    _install(own)


def _install(translator: QTranslator) -> None:
    QCoreApplication.installTranslator(translator)
    _spoken.append(translator)


def _locale_of(chosen: str) -> QLocale:
    system = QLocale.system()
    if chosen == SYSTEM_LANGUAGE or QLocale(chosen).language() == system.language():
        return system
    return QLocale(QLocale(chosen).language(), system.territory())
