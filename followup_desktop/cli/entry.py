"""The way in: options that hold for everything, then the window or one command, here or in the window that is open."""

import gc
import getopt
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from followup_desktop import __version__
from followup_desktop.cli.answer import (
    PROGRAM,
    Answer,
    WrongUsage,
    fault_answer,
    give,
    nowhere,
    our_fault,
    refusal,
    speak_utf8,
    usage_answer,
)
from followup_desktop.domain.errors import CouldNot, FollowupError

if TYPE_CHECKING:
    from followup_desktop.cli.session import Long
    from followup_desktop.services.deeds import Outcome
    from followup_desktop.services.ports.workplace import Workplace
    from followup_desktop.services.steps import Steps

FIRST_PRESENT, LAST_PRESENT = 1902, 2198
"""The years that a present of one's own may have: the sample board and local dates stay within 1900 to 2200."""
OPENED_BY_WINDOW = frozenset({".json", ".ics", ".csv", ".html", ".htm", ".xhtml"})
"""Suffixes of files that the window opens when they are given instead of a command."""
_OPTIONS = ("data-dir=", "now=", "version", "help", "demo=", "in-background")
"""``--demo DIR``: show the window, leave a picture and a calendar file there, close. ``--in-background``: started with
the session, nobody asked for the window.
"""
_VARIABLES = {"--data-dir": "FOLLOWUP_DATA_DIR", "--now": "FOLLOWUP_NOW"}
_INTERRUPTED = f"Interrupted; what was saved before is kept. {PROGRAM} changes tells whether this command was."


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments (else those of the process) and returns its exit status."""
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    try:
        return _started(given, as_json)
    except WrongUsage as fault:
        return give(usage_answer(str(fault), as_json), as_json)
    except FollowupError as fault:
        return give(fault_answer(fault, as_json), as_json)
    except KeyboardInterrupt:
        return give(refusal(CouldNot.exit_status, _INTERRUPTED, as_json), as_json)
    except Exception as fault:
        return give(our_fault(fault, as_json), as_json)


def _started(given: list[str], as_json: bool) -> int:
    options, command = _read(given)
    if "--version" in options:
        return give(Answer(0, f"{PROGRAM} {__version__}\n", ""), as_json)
    file = _file_to_open(command)
    wants_help = "--help" in options
    if not wants_help and (not command or file is not None):
        # What a start makes stays to the end: to look for garbage in it again and again takes a tenth of the start.
        # The window looks for it later.
        gc.disable()
        return _open_window(options, file)
    # The window needs none of the commands, and is there sooner without them.
    from followup_desktop.cli import carrying_out

    answer = carrying_out.answer_without_data(("help",) if wants_help else command)
    if answer is not None:
        return give(answer, as_json)
    folder, now = _data_folder(options, wants_window=False), _present(options)
    carrying_out.check_usage(command)
    if command == ("apply",):
        return carrying_out.apply_deeds(folder, now)
    return give(carrying_out.carry_out_alone(folder, now, command), as_json)


def _read(given: list[str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The options that hold for everything, by their names, and the command behind them.

    By the standard library, since a start of the window has no use for what reads the commands.
    """
    try:
        found, command = getopt.getopt(given, "", _OPTIONS)
    except getopt.GetoptError as fault:
        raise WrongUsage(f"{fault.msg[0].upper()}{fault.msg[1:]}.") from None
    options = {name: value for name, variable in _VARIABLES.items() if (value := os.environ.get(variable))}
    return options | dict(found), tuple(command)


def _file_to_open(command: Sequence[str]) -> Path | None:
    """The file that is given instead of a command, as a double click in the system does it."""
    if len(command) != 1 or Path(command[0]).suffix.lower() not in OPENED_BY_WINDOW:
        return None
    try:
        path = Path(command[0]).absolute()
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def _open_window(options: Mapping[str, str], file: Path | None) -> int:
    from followup_desktop import app

    demo = options.get("--demo")
    return app.run_window(
        _data_folder(options, wants_window=True),
        _present(options),
        Path(demo) if demo else None,
        _answer,
        file,
        is_given="--data-dir" in options,
        in_background="--in-background" in options,
    )


def _answer(work: "Workplace", announce: "Callable[[Outcome], None]", request: bytes, long: "Long") -> "Steps[bytes]":
    """What the window answers to a command that was handed to it."""
    from followup_desktop.cli.carrying_out import answer_request

    return answer_request(work, announce, request, long)


def _data_folder(options: Mapping[str, str], *, wants_window: bool) -> Path:
    from followup_desktop import app

    given = options.get("--data-dir")
    if given == "" or (given and "\0" in given):
        raise WrongUsage("--data-dir needs the name of a folder.")
    try:
        return app.data_folder_for_window(given) if wants_window else app.data_folder(given)
    except (OSError, RuntimeError):
        raise CouldNot(nowhere(given or "")) from None


def _present(options: Mapping[str, str]) -> datetime | None:
    text = options.get("--now")
    if text is None:
        return None
    from followup_desktop.domain.time.zones import parse_instant

    try:
        now = parse_instant(text)
        if not FIRST_PRESENT <= now.year <= LAST_PRESENT:
            raise ValueError("what is dated from there would lie beyond the years that can be read again")
        return now
    except ValueError:
        raise WrongUsage(
            f"--now is “{text}”, which is no instant such as 2026-11-23T09:00:00+01:00 "
            f"in the years {FIRST_PRESENT} to {LAST_PRESENT}."
        ) from None


def start() -> NoReturn:
    """The entry point of the installed commands."""
    if sys.argv[1:2] and sys.argv[1].endswith("-apart"):
        _serve_apart(sys.argv[1], sys.argv[2:])
    speak_utf8()
    sys.exit(main())


def _serve_apart(option: str, words: list[str]) -> None:
    """A bundled program is its own helper too: what is done apart is started as the program itself."""
    from followup_desktop import apart
    from followup_desktop.calendars.server import OPTION as PUBLISH_APART

    if option == apart.OPTION:
        apart.serve(words)
    if option == apart.WORK_OPTION:
        apart.work(words)
    if option == PUBLISH_APART:
        from followup_desktop.calendars.server.apart import serve

        serve()
