"""What a user can do to the data."""

from enum import StrEnum


class Deed(StrEnum):
    """The closed list of what a user can do to the data; the words of undo follow from it.

    ``SENT_ANYWAY``: a letter was marked as sent that had not passed its checks.
    """

    ADD = "add"
    EDIT = "edit"
    CONTACT = "contact"
    REMOVE_CONTACT = "remove_contact"
    MOVE = "move"
    ARCHIVE = "archive"
    UNARCHIVE = "unarchive"
    INTERVIEW = "interview"
    NOTES = "notes"
    CALL_OFF = "call_off"
    LOG = "log"
    DONE = "done"
    SENT_ANYWAY = "sent_anyway"
    SKIP = "skip"
    SNOOZE = "snooze"
    LETTER = "letter"
    DELETE = "delete"
    SETTING = "setting"
    IMPORT = "import"
    SAMPLE = "sample"
    SAMPLE_GONE = "sample_gone"
    RESTORE = "restore"
    UNDO = "undo"
    REDO = "redo"
