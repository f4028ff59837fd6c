"""Other words by which somebody looks for an action in the palette: those of other programs, and of the panel."""

from followup_desktop.presentation.actions import Do
from followup_desktop.presentation.translating import QT_TRANSLATE_NOOP, Texts

tr = Texts("OtherNames")

# Plain words with spaces between them; they are looked for and never shown.
_OTHER_NAMES: dict[Do, str] = {
    Do.ADD: QT_TRANSLATE_NOOP("OtherNames", "new create job card"),
    Do.ADD_FULL: QT_TRANSLATE_NOOP("OtherNames", "new create job card form"),
    Do.ADD_HERE: QT_TRANSLATE_NOOP("OtherNames", "new create job card"),
    Do.IMPORT_TABLE: QT_TRANSLATE_NOOP("OtherNames", "spreadsheet excel open file"),
    Do.SAMPLE: QT_TRANSLATE_NOOP("OtherNames", "demo example"),
    Do.EXPORT: QT_TRANSLATE_NOOP("OtherNames", "save dates"),
    Do.SETTINGS: QT_TRANSLATE_NOOP("OtherNames", "preferences options language backup restore export everything"),
    Do.QUIT: QT_TRANSLATE_NOOP("OtherNames", "exit close"),
    Do.FILTER: QT_TRANSLATE_NOOP("OtherNames", "search find"),
    Do.EDIT: QT_TRANSLATE_NOOP("OtherNames", "change rename"),
    Do.ARCHIVE: QT_TRANSLATE_NOOP("OtherNames", "hide put away"),
    Do.DELETE: QT_TRANSLATE_NOOP("OtherNames", "remove"),
    Do.WRITE: QT_TRANSLATE_NOOP("OtherNames", "letter email thank-you"),
    Do.CALL_SHEET: QT_TRANSLATE_NOOP("OtherNames", "phone script"),
    Do.SNOOZE: QT_TRANSLATE_NOOP("OtherNames", "date later postpone put off reschedule"),
    Do.SKIP: QT_TRANSLATE_NOOP("OtherNames", "ignore leave out"),
    Do.SYSTEM_LOOK: QT_TRANSLATE_NOOP("OtherNames", "theme mode appearance"),
    Do.LIGHT_LOOK: QT_TRANSLATE_NOOP("OtherNames", "theme mode appearance day"),
    Do.DARK_LOOK: QT_TRANSLATE_NOOP("OtherNames", "theme mode appearance night"),
    Do.COMFORTABLE: QT_TRANSLATE_NOOP("OtherNames", "density"),
    Do.COMPACT: QT_TRANSLATE_NOOP("OtherNames", "density"),
    Do.RAIL: QT_TRANSLATE_NOOP("OtherNames", "sidebar"),
    Do.PANEL: QT_TRANSLATE_NOOP("OtherNames", "sidebar inspector"),
    Do.SHORTCUTS: QT_TRANSLATE_NOOP("OtherNames", "shortcuts keyboard help"),
    Do.ABOUT: QT_TRANSLATE_NOOP("OtherNames", "version licence"),
}


def other_names(what: Do) -> str:
    """In the user's language; empty where there are none."""
    return tr(_OTHER_NAMES[what]) if what in _OTHER_NAMES else ""
