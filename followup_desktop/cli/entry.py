"""The way in: options that hold for everything, then the window or one command, here or in the window that is open."""

import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NoReturn

import click

from followup_desktop import APP_NAME, __version__, neighbour
from followup_desktop.cli import backup_commands  # noqa: F401  (its commands join the others)
from followup_desktop.cli.commands import commands
from followup_desktop.cli.session import FAULT_OF_OURS, WRONG_USAGE, Answer, Session, fault_answer
from followup_desktop.domain.errors import Busy, CouldNot, FollowupError
from followup_desktop.domain.time.zones import parse_instant
from followup_desktop.services.deeds import Outcome
from followup_desktop.services.ports import Workplace

PROGRAM = "followup-desktop"
WAIT_SECONDS = 5.0
_HELP_WINDOW = f"With no command it opens the window of {APP_NAME}."


@click.command(
    PROGRAM,
    context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    add_help_option=False,
)
@click.option("--data-dir", envvar="FOLLOWUP_DATA_DIR", metavar="DIR", help="Where the data live.")
@click.option("--now", envvar="FOLLOWUP_NOW", metavar="INSTANT", help="Taken as the present (ISO 8601 with offset).")
@click.option("--version", is_flag=True, help="Show the version.")
@click.option("--help", "wants_help", is_flag=True, help="Show this text.")
@click.option("--demo", metavar="DIR", hidden=True, help="Show the window, leave a picture and a calendar file, close.")
@click.argument("command", nargs=-1, type=click.UNPROCESSED)
def _options(**_: object) -> None:
    """Job applications and their follow-ups."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the program with these arguments (else those of the process) and returns its exit status."""
    os.umask(0o077)
    given = list(sys.argv[1:] if arguments is None else arguments)
    as_json = "--json" in given
    try:
        found = _options.make_context(PROGRAM, given).params
        now = _present(found["now"])
    except click.ClickException as fault:
        return _tell(_usage_answer(fault, as_json))
    command: tuple[str, ...] = found["command"]
    if found["version"]:
        return _tell(Answer(0, f"{PROGRAM} {__version__}\n", ""))
    if found["wants_help"] or command[:1] == ("help",):
        return _tell(Answer(0, _help(), ""))
    try:
        from followup_desktop import app

        folder = app.data_folder(found["data_dir"])
        if not command:
            return _open_window(folder, now, found["demo"])
        return _tell(_carry_out(folder, now, command, as_json))
    except FollowupError as fault:
        return _tell(fault_answer(fault, as_json))
    except BrokenPipeError:
        return 1
    except Exception as fault:
        return _tell(_our_fault(fault, as_json))


def run(session: Session, command: Sequence[str]) -> Answer:
    """Carries out one command with what is open already, and never raises but for the end of the program."""
    as_json = "--json" in command
    try:
        commands.main(list(command), prog_name=PROGRAM, standalone_mode=False, obj=session)
    except click.exceptions.Exit:
        return Answer(0, "", "")
    except click.ClickException as fault:
        return _usage_answer(fault, as_json)
    except FollowupError as fault:
        return fault_answer(fault, as_json)
    except Exception as fault:
        return _our_fault(fault, as_json)
    out = "".join(f"{line}\n" for line in session.lines)
    return Answer(session.status, out, "".join(f"{warning}\n" for warning in session.warnings))


def answer_request(work: Workplace, announce: Callable[[Outcome], None], request: bytes) -> bytes:
    """What the window answers to a command that was handed to it: the same as the command would have."""
    try:
        asked = json.loads(request)
        command = [str(part) for part in asked["command"]]
        if asked["now"]:
            raise Busy("--now is for a command of its own: the window is open, close it first; nothing was changed.")
        answer = run(Session(work, Path(asked["folder"]), announce), command)
    except FollowupError as fault:
        answer = fault_answer(fault, "--json" in asked["command"])
    except (ValueError, KeyError, TypeError):
        answer = Answer(FAULT_OF_OURS, "", "The request could not be read; nothing was changed.\n")
    return json.dumps({"status": answer.status, "out": answer.out, "err": answer.err}).encode()


def _carry_out(folder: Path, now: datetime | None, command: Sequence[str], as_json: bool) -> Answer:
    if _wants_help(command):
        return _command_help(command)
    request = json.dumps({"command": list(command), "folder": str(Path.cwd()), "now": now is not None}).encode()
    from followup_desktop import app

    deadline = time.monotonic() + WAIT_SECONDS
    while True:
        reply = neighbour.ask(folder, request)
        if reply is not None:
            told = json.loads(reply)
            return Answer(int(told["status"]), str(told["out"]), str(told["err"]))
        try:
            work = app.open_workplace(folder, now)
        except Busy:
            # Another command, or a window that has not begun to listen yet.
            if time.monotonic() > deadline:
                raise
            time.sleep(0.05)
            continue
        try:
            return run(Session(work, Path.cwd(), lambda _: None), command)
        finally:
            app.close_workplace(work)


def _open_window(folder: Path, now: datetime | None, demo: str | None) -> int:
    from followup_desktop import app

    return app.run_window(folder, now, Path(demo) if demo else None, answer_request)


def _present(text: str | None) -> datetime | None:
    if not text:
        return None
    try:
        return parse_instant(text)
    except ValueError:
        raise click.BadParameter(f"“{text}” is no instant such as 2026-11-23T09:00:00+01:00.") from None


def _wants_help(command: Sequence[str]) -> bool:
    return "--help" in command


def _command_help(command: Sequence[str]) -> Answer:
    found = commands.commands.get(command[0])
    if found is None:
        return Answer(0, _help(), "")
    context = click.Context(found, info_name=f"{PROGRAM} {command[0]}")
    return Answer(0, found.get_help(context) + "\n", "")


def _help() -> str:
    lines = [f"Usage: {PROGRAM} [--data-dir DIR] [--now INSTANT] [--version] [COMMAND …]", "", _HELP_WINDOW, ""]
    lines += [f"  {name:<10} {found.get_short_help_str(96)}" for name, found in sorted(commands.commands.items())]
    lines += ["", f"“{PROGRAM} COMMAND --help” tells more."]
    return "\n".join(lines) + "\n"


def _usage_answer(fault: click.ClickException, as_json: bool) -> Answer:
    sentence = " ".join(fault.format_message().split())
    if as_json:
        return Answer(WRONG_USAGE, "", json.dumps({"error": sentence, "status": WRONG_USAGE}) + "\n")
    return Answer(WRONG_USAGE, "", f"{sentence} Nothing was changed; see {PROGRAM} --help.\n")


def _our_fault(fault: Exception, as_json: bool) -> Answer:
    sentence = f"Followup made a mistake of its own ({type(fault).__name__}); what was saved before is kept."
    answer = fault_answer(CouldNot(sentence), as_json)
    return Answer(FAULT_OF_OURS, "", answer.err.replace('"status": 1', f'"status": {FAULT_OF_OURS}'))


def _tell(answer: Answer) -> int:
    sys.stdout.write(answer.out)
    sys.stdout.flush()
    sys.stderr.write(answer.err)
    return answer.status


def start() -> NoReturn:
    """The entry point of the installed commands."""
    sys.exit(main())
