"""The way in: options that hold for everything, then the window or one command, here or in the window that is open."""

import gc
import json
import os
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from followup_desktop import APP_NAME, __version__, apart, neighbour
from followup_desktop.calendars.server import OPTION as PUBLISH_APART
from followup_desktop.cli import (  # noqa: F401  (their commands join the others)
    application_commands,
    apply_command,
    backup_commands,
    data_commands,
    fault_commands,
    follow_up_commands,
    history_commands,
    letter_commands,
)
from followup_desktop.cli.answer import (
    FAULT_OF_OURS,
    PROGRAM,
    Answer,
    fault_answer,
    give,
    one_line,
    our_fault,
    refusal,
    speak_utf8,
    usage_answer,
)
from followup_desktop.cli.commands import WITHOUT_DATA, commands
from followup_desktop.cli.self_test_command import NAME as SELF_TEST
from followup_desktop.cli.self_test_command import self_test
from followup_desktop.cli.session import Session, Speech, nowhere
from followup_desktop.domain.errors import Busy, CouldNot, Damaged, FollowupError, Owned
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.services import backups, live_file
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end

WAIT_SECONDS = 4.0
"""How long others are waited for in all; with starting and ending, a busy folder is told within five seconds."""
FIRST_PRESENT, LAST_PRESENT = 1902, 2198
"""The years that a present of one's own may have: the sample board and local dates stay within 1900 to 2200."""
OPENED_BY_WINDOW = frozenset({".json", ".ics", ".csv", ".html", ".htm", ".xhtml"})
"""Suffixes of files that the window opens when they are given instead of a command."""
_HELP_WINDOW = f"With no command, or with a FILE (.json, .ics, .csv, .html), it opens the window of {APP_NAME}."
HELP_OPTIONS = (
    "  --data-dir DIR   Where the data live; else FOLLOWUP_DATA_DIR, else the platform's data folder.",
    "  --now INSTANT    Taken as the present, such as 2026-11-23T10:00:00+00:00; else FOLLOWUP_NOW.",
    "  --version        Show the version.",
)
_HELP_FORMS = (
    "ID is an application's id or its beginning. A DATE is written 2026-11-30, an INSTANT 2026-11-30T14:30:00+01:00.",
    f"“{PROGRAM} COMMAND --help” tells more.",
)
_HUNG_UP = (
    f"The window that has the data open ended before it answered, so the command may or may not have been carried "
    f"out; what was saved is kept. See {PROGRAM} changes before you give it again."
)
_INTERRUPTED = f"Interrupted; what was saved before is kept. {PROGRAM} changes tells whether this command was."


@click.command(PROGRAM, context_settings={"allow_interspersed_args": False}, add_help_option=False)
@click.option("--data-dir", envvar="FOLLOWUP_DATA_DIR", metavar="DIR", help="Where the data live.")
@click.option("--now", envvar="FOLLOWUP_NOW", metavar="INSTANT", help="Taken as the present (ISO 8601 with offset).")
@click.option("--version", is_flag=True, help="Show the version.")
@click.option("--help", "wants_help", is_flag=True, help="Show this text.")
@click.option("--demo", metavar="DIR", hidden=True, help="Show the window, leave a picture and a calendar file, close.")
@click.option("--in-background", is_flag=True, hidden=True, help="Start with the session: nobody asked for the window.")
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def _options(**_: object) -> None:
    """Job applications and their follow-ups."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments (else those of the process) and returns its exit status."""
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    try:
        return _started(given, as_json)
    except click.ClickException as fault:
        return give(usage_answer(fault, as_json), as_json)
    except FollowupError as fault:
        return give(fault_answer(fault, as_json), as_json)
    except KeyboardInterrupt:
        return give(refusal(CouldNot.exit_status, _INTERRUPTED, as_json), as_json)
    except Exception as fault:
        return give(our_fault(fault, as_json), as_json)


def _started(given: list[str], as_json: bool) -> int:
    found = _options.make_context(PROGRAM, given).params
    command: tuple[str, ...] = found["command"]
    if found["version"]:
        return give(Answer(0, f"{PROGRAM} {__version__}\n", ""), as_json)
    if found["wants_help"] or command[:1] == ("help",):
        return give(Answer(0, _help(), ""), as_json)
    if "--help" in command:
        return give(_command_help(command), as_json)
    if command[:1] == (SELF_TEST,):
        # Not in the data folder, nor in a window that is open: it tries what is installed here.
        with self_test.make_context(SELF_TEST, list(command[1:])) as context:
            return give(self_test.invoke(context), as_json)
    if command[:1] and command[0] in WITHOUT_DATA:
        return give(run(Speech(), command), as_json)
    file = _file_to_open(command)
    wants_window = not command or file is not None
    folder, now = _data_folder(found["data_dir"], wants_window), _present(found["now"])
    if wants_window:
        return _open_window(folder, now, found["demo"], file, in_background=found["in_background"])
    _check_usage(command)
    if command == ("apply",):
        return _apply(folder, now)
    with _garbage_left_alone():
        answer = _carry_out(folder, now, command)
    return give(answer, as_json)


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """What a command reads is of use to its end: thousands of records are looked through for garbage in vain."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def run(session: Speech, command: Sequence[str]) -> Answer:
    """Carries out one command with what is open already, and never raises but for the end of the program."""
    return to_the_end(_running(session, command))


def _running(session: Speech, command: Sequence[str]) -> Steps[Answer]:
    as_json = "--json" in command
    try:
        with commands.make_context(PROGRAM, list(command), obj=session) as context:
            steps = commands.invoke(context)
        if steps is not None:
            yield from steps
    except click.exceptions.Exit:
        return Answer(0, "", "")
    except click.ClickException as fault:
        return usage_answer(fault, as_json)
    except FollowupError as fault:
        return fault_answer(fault, as_json)
    except Exception as fault:
        return our_fault(fault, as_json)
    out = "".join(f"{line}\n" for line in session.lines)
    return Answer(session.status, out, "".join(f"{warning}\n" for warning in session.warnings))


def answer_request(work: Workplace, announce: Callable[[Outcome], None], request: bytes) -> Steps[bytes]:
    """What the window answers to a command that was handed to it: the same as the command would have.

    Between the steps of a command that takes a while, the window goes on.
    """
    try:
        asked = json.loads(request)
        command = [str(part) for part in asked["command"]]
        if asked["now"]:
            raise Busy("--now is for a command of its own: the window is open, close it first; nothing was changed.")
        folder = None if asked["folder"] is None else Path(asked["folder"])
        answer = yield from _running(Session(work, folder, announce), command)
    except FollowupError as fault:
        answer = fault_answer(fault, "--json" in asked["command"])
    except (ValueError, KeyError, TypeError):
        answer = Answer(FAULT_OF_OURS, "", "The request could not be read; nothing was changed.\n")
    return json.dumps({"status": answer.status, "out": answer.out, "err": answer.err}).encode()


def _carry_out(folder: Path, now: datetime | None, command: Sequence[str]) -> Answer:
    from followup_desktop import app

    here = _current_folder()
    try:
        found = _opened(folder, here, now, command)
    except Damaged as fault:
        return _on_damaged(folder, here, now, command, fault)
    if isinstance(found, Answer):
        return found
    try:
        return _carried_out(found, command, here)
    finally:
        app.close_workplace(found)


def _on_damaged(
    folder: Path, here: Path | None, now: datetime | None, command: Sequence[str], fault: Damaged
) -> Answer:
    """The few commands that help where the data file is damaged; the others are told so, as ever."""
    from followup_desktop import app

    if command[0] == "restore" and len(command) == 2:
        return backup_commands.repair(app.damaged_data(folder, now), here, command[1])
    if command[0] not in ("backups", "export"):
        raise fault
    work = app.open_what_can_be_read(folder, now)
    try:
        answer = run(Session(work, here, lambda _: None), command)
    finally:
        app.close_workplace(work)
    return Answer(Damaged.exit_status, answer.out, f"{answer.err}{one_line(str(fault))}\n")


def _opened(folder: Path, here: Path | None, now: datetime | None, command: Sequence[str]) -> Workplace | Answer:
    """The data folder, opened for this process; or what the window that owns it answers to the command."""
    from followup_desktop import app

    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        handed = _ask_the_window(folder, here, now, command)
        if handed is not None:
            return handed
        left = deadline - time.monotonic()
        try:
            return app.open_workplace(folder, now, wait=max(left, 0.0))
        except Owned:
            # Another command, or a window that has not begun to listen yet.
            if left < 0:
                raise
            time.sleep(0.05)


def _apply(folder: Path, now: datetime | None) -> int:
    """Deeds from the standard input: through the window while one is open, else with the folder of our own."""
    from followup_desktop import app

    here = _current_folder()
    opened: list[Workplace] = []

    def carry_out(command: Sequence[str]) -> Answer:
        try:
            if not opened:
                found = _opened(folder, here, now, command)
                if isinstance(found, Answer):
                    return found
                opened.append(found)
            return run(Session(opened[0], here, lambda _: None), command)
        except FollowupError as fault:
            return fault_answer(fault, False)

    try:
        status = apply_command.apply_all(carry_out)
        for work in opened:
            for trouble in _look_after(work, is_changed=True):
                give(Answer(0, "", f"{trouble}\n"), False)
        return status
    finally:
        for work in opened:
            app.close_workplace(work)


def _carried_out(work: Workplace, command: Sequence[str], here: Path | None) -> Answer:
    """Carries out the command, and looks after what follows from it.

    A fault of that is told where the command has changed something; the change itself is kept.
    """
    done: list[Outcome] = []
    answer = run(Session(work, here, done.append), command)
    troubles = _look_after(work, is_changed=bool(done))
    return replace(answer, err="".join([answer.err, *(f"{trouble}\n" for trouble in troubles)]))


def _look_after(work: Workplace, *, is_changed: bool) -> list[str]:
    """Brings the live calendar file up to date and makes the backup of the day, as the window does by itself.

    Returns what could not be done, a sentence each, where something has changed.
    """
    troubles = []
    try:
        live_file.catch_up(work)
    except FollowupError as fault:
        troubles.append(one_line(str(fault)))
    if not is_changed:
        return []
    try:
        begun = backups.begin_daily(work)
        if begun is not None:
            troubles += [one_line(str(trouble)) for trouble in begun.finish().troubles]
    except FollowupError as fault:
        troubles.append(one_line(str(fault)))
    return troubles


def _ask_the_window(folder: Path, here: Path | None, now: datetime | None, command: Sequence[str]) -> Answer | None:
    """The answer of the window that owns the data folder, or None where none does. Raises CouldNot where it ends."""
    place = None if here is None else str(here)
    request = json.dumps({"command": list(command), "folder": place, "now": now is not None}).encode()
    try:
        reply = neighbour.ask(folder, request)
        if reply is None:
            return None
        told = json.loads(reply)
        return Answer(int(told["status"]), str(told["out"]), str(told["err"]))
    except (OSError, ValueError, KeyError, TypeError):
        raise CouldNot(_HUNG_UP) from None


def _file_to_open(command: Sequence[str]) -> Path | None:
    """The file that is given instead of a command, as a double click in the system does it."""
    if len(command) != 1 or Path(command[0]).suffix.lower() not in OPENED_BY_WINDOW:
        return None
    try:
        path = Path(command[0]).absolute()
        return path if path.is_file() else None
    except (OSError, ValueError):
        return None


def _open_window(
    folder: Path, now: datetime | None, demo: str | None, file: Path | None, *, in_background: bool
) -> int:
    from followup_desktop import app

    return app.run_window(folder, now, Path(demo) if demo else None, answer_request, file, in_background=in_background)


def _data_folder(given: str | None, wants_window: bool) -> Path:
    from followup_desktop import app

    if given == "" or (given and "\0" in given):
        raise click.UsageError("--data-dir needs the name of a folder.")
    try:
        return app.data_folder_for_window(given) if wants_window else app.data_folder(given)
    except (OSError, RuntimeError):
        raise CouldNot(nowhere(given or "")) from None


def _current_folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:
        return None


def _present(text: str | None) -> datetime | None:
    if text is None:
        return None
    try:
        now = parse_instant(text)
        if not FIRST_PRESENT <= now.year <= LAST_PRESENT:
            raise ValueError("what is dated from there would lie beyond the years that can be read again")
        return now
    except ValueError:
        raise click.UsageError(
            f"--now is “{text}”, which is no instant such as 2026-11-23T09:00:00+01:00 "
            f"in the years {FIRST_PRESENT} to {LAST_PRESENT}."
        ) from None


def _check_usage(command: Sequence[str]) -> None:
    """Refuses wrong usage before anything is opened."""
    _named(command).make_context(command[0], list(command[1:]))


def all_commands() -> dict[str, click.Command]:
    """Every command by its name."""
    return {**commands.commands, SELF_TEST: self_test}


def _named(command: Sequence[str]) -> click.Command:
    found = all_commands().get(command[0])
    if found is None:
        raise click.UsageError(f"There is no command “{command[0]}”.")
    return found


def _command_help(command: Sequence[str]) -> Answer:
    context = click.Context(_named(command), info_name=f"{PROGRAM} {command[0]}")
    return Answer(0, context.get_help() + "\n", "")


def _help() -> str:
    lines = [f"Usage: {PROGRAM} [--data-dir DIR] [--now INSTANT] [--version] [COMMAND … | FILE]", "", _HELP_WINDOW, ""]
    lines += [*HELP_OPTIONS, ""]
    lines += [f"  {name:<10} {found.get_short_help_str(96)}" for name, found in sorted(all_commands().items())]
    lines += ["", *_HELP_FORMS]
    return "\n".join(lines) + "\n"


def start() -> NoReturn:
    """The entry point of the installed commands."""
    if sys.argv[1:2] == [apart.OPTION]:
        apart.serve(sys.argv[2:])
    if sys.argv[1:2] == [PUBLISH_APART]:
        from followup_desktop.calendars.server.apart import serve

        serve()
    speak_utf8()
    sys.exit(main())
