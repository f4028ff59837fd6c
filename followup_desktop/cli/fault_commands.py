"""The command for tests of reliability."""

from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Speech
from followup_desktop.fault_points import POINTS


@command("faults", needs_data=False)
def faults(speech: Speech) -> None:
    """The points at which FOLLOWUP_FAULT=point:kill or :raise strikes, for tests."""
    for point, where in POINTS.items():
        speech.say(f"{point:<18} {where}")
