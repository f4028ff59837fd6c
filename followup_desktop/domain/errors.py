"""What can go wrong in the user's world, said in one sentence.

Every error carries a sentence for the user: what happened, what was kept, what to do. ``str()`` of the error says it
in English; a text instead of a sentence is in the user's language already. The exit status is the one that
``followup-desktop`` gives for it on the command line.
"""

from followup_desktop.domain.sentences import Sentence


class FollowupError(Exception):
    """An expected fault with a sentence for the user; never a defect of the program."""

    exit_status = 1
    field = ""
    """The name of the field in which the fault lies, as in the interchange schema, where it lies in one."""

    def __init__(self, sentence: Sentence | str) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class CouldNot(FollowupError):
    """The deed is not possible as things stand; nothing was changed."""

    exit_status = 1


class Refused(FollowupError):
    """What was entered cannot be taken; the sentence names the field, and nothing was changed.

    ``field`` is the name of the field as in the interchange schema, where the fault lies in one.
    """

    exit_status = 8

    def __init__(self, sentence: Sentence | str, field: str = "") -> None:
        super().__init__(sentence)
        self.field = field


class NotFound(Refused):
    """No such application, person, interview or follow-up."""


class Busy(FollowupError):
    """Something else is using the data folder."""

    exit_status = 3


class Owned(Busy):
    """Another process of this program owns the data folder: the window, or a command that has not ended yet."""


class ChangedUnderneath(Busy):
    """Something else changed or replaced the data file while it was open; nothing of ours was written over it."""


class FromNewerVersion(FollowupError):
    """The data folder was written by a newer version; it was left byte-identical."""

    exit_status = 4


class Damaged(FollowupError):
    """The data file is damaged; it was not written to."""

    exit_status = 5


class DiskFailed(FollowupError):
    """The disk is full or failing; the last change was not saved."""

    exit_status = 6


class ReadOnly(FollowupError):
    """The data folder cannot be written; nothing was changed."""

    exit_status = 7


class NetworkFailed(FollowupError):
    """A server was not reached, or did not do what it was asked; what was to be sent is kept."""

    exit_status = 9


class PasswordNeeded(NetworkFailed):
    """A server asks for the password, and none that it takes is known."""
