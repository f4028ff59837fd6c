"""Carrying out commands: here, with a data folder of their own, or in the window that owns it."""

import gc
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path

import click

from followup_desktop import APP_NAME, app, neighbour
from followup_desktop.cli.answer import (
    FAULT_OF_OURS,
    PROGRAM,
    Answer,
    WrongUsage,
    fault_answer,
    give,
    one_line,
    our_fault,
    usage_answer,
)
from followup_desktop.cli.commands import WITHOUT_DATA, all_named, commands, named
from followup_desktop.cli.progress import telling
from followup_desktop.cli.self_test_command import NAME as SELF_TEST
from followup_desktop.cli.self_test_command import self_test
from followup_desktop.cli.session import Long, Session, Speech, at_once
from followup_desktop.domain.errors import Busy, CouldNot, Damaged, FollowupError, Owned
from followup_desktop.services import live_file
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Steps, to_the_end

WAIT_SECONDS = 4.0
"""How long others are waited for in all; with starting and ending, a busy folder is told within five seconds."""
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


def all_commands() -> dict[str, click.Command]:
    """Every command by its name."""
    return {**all_named(), SELF_TEST: self_test}


@contextmanager
def _usage_told() -> Iterator[None]:
    try:
        yield
    except click.ClickException as fault:
        raise WrongUsage(fault.format_message()) from None


@_usage_told()
def answer_without_data(command: Sequence[str]) -> Answer | None:
    """The answer to a command that needs no data folder, nor a window that is open; None for any other.

    Raises WrongUsage.
    """
    if command[0] == "help":
        return Answer(0, _help(), "")
    if "--help" in command:
        return _command_help(command)
    if command[0] == SELF_TEST:
        # It tries what is installed here.
        with self_test.make_context(SELF_TEST, list(command[1:])) as context:
            answer: Answer = self_test.invoke(context)
            return answer
    # The command says of itself whether it needs data, once it is loaded.
    named(command[0])
    return run(Speech(), command) if command[0] in WITHOUT_DATA else None


@contextmanager
def _garbage_left_alone() -> Iterator[None]:
    """What a command reads is of use to its end: thousands of records are looked through for garbage in vain."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@_usage_told()
def check_usage(command: Sequence[str]) -> None:
    """Refuses wrong usage before anything is opened. Raises WrongUsage."""
    _named(command).make_context(command[0], list(command[1:]))


def _named(command: Sequence[str]) -> click.Command:
    found = self_test if command[0] == SELF_TEST else named(command[0])
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


def run(session: Speech, command: Sequence[str]) -> Answer:
    """Carries out one command with what is open already, and never raises but for the end of the program."""
    # Interrupted between two steps, they are ended before anything is said about it.
    with closing(telling(_running(session, command), sys.stderr)) as steps:
        return to_the_end(steps)


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
        return usage_answer(fault.format_message(), as_json)
    except FollowupError as fault:
        return fault_answer(fault, as_json)
    except Exception as fault:
        return our_fault(fault, as_json)
    out = "".join(f"{line}\n" for line in session.lines)
    return Answer(session.status, out, "".join(f"{warning}\n" for warning in session.warnings))


def answer_request(
    work: Workplace, announce: Callable[[Outcome], None], request: bytes, long: Long = at_once
) -> Steps[bytes]:
    """What the window answers to a command that was handed to it: the same as the command would have.

    Between the steps of a command that takes a while, the window goes on; ``long`` goes through those of a change of
    thousands of records.
    """
    try:
        asked = json.loads(request)
        command = [str(part) for part in asked["command"]]
        if asked["now"]:
            raise Busy("--now is for a command of its own: the window is open, close it first; nothing was changed.")
        folder = None if asked["folder"] is None else Path(asked["folder"])
        answer = yield from _running(Session(work, folder, announce, long), command)
    except FollowupError as fault:
        answer = fault_answer(fault, "--json" in asked["command"])
    except (ValueError, KeyError, TypeError):
        answer = Answer(FAULT_OF_OURS, "", "The request could not be read; nothing was changed.\n")
    return json.dumps({"status": answer.status, "out": answer.out, "err": answer.err}).encode()


@_garbage_left_alone()
def carry_out_alone(folder: Path, now: datetime | None, command: Sequence[str]) -> Answer:
    """The answer to a command: with the data folder opened for it, or of the window that has it open."""
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
    if command[0] == "restore" and len(command) == 2:
        from followup_desktop.cli import backup_commands

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


def apply_deeds(folder: Path, now: datetime | None) -> int:
    """Deeds from the standard input: through the window while one is open, else with the folder of our own."""
    from followup_desktop.cli import apply_command

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
    return answer._replace(err="".join([answer.err, *(f"{trouble}\n" for trouble in troubles)]))


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
    # What changes nothing does without.
    from followup_desktop.services import backups

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


def _current_folder() -> Path | None:
    try:
        return Path.cwd()
    except OSError:
        return None
