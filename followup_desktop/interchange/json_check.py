"""Whether an interchange file can be read within limits; runs in a process apart (see ``apart``)."""

from followup_desktop.domain.errors import Refused
from followup_desktop.interchange import json_file


def read(content: bytes) -> bool:
    """Whether the file is one that is taken; why not is found out by whoever asks, once it is known to be harmless."""
    try:
        json_file.parse(content)
    except Refused:
        return False
    return True
