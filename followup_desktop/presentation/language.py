"""The language of the window: that of the system, where there is a translation; English else."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from followup_desktop.resource_files import resource

NAME = "followup"


def speak(application: QCoreApplication, locale: QLocale | None = None) -> None:
    """Has the program and Qt's own dialogs speak the language of the locale, the system's by default.

    A language is a file ``followup_<language>.qm`` in ``resources/translations``; without one the texts of Qt stay
    English too, since half a window in each language helps nobody.
    """
    locale = locale or QLocale()
    own = QTranslator(application)
    if not own.load(locale, NAME, "_", str(resource("translations"))):
        return
    qts = QTranslator(application)
    if qts.load(locale, "qtbase", "_", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(qts)
    application.installTranslator(own)
