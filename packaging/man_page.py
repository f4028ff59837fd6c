"""Writes the manual page from the commands as the program itself reads them: packaging/man_page.py FILE."""

import os
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import click

TOP = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TOP))

from followup_desktop import APP_NAME, __version__  # noqa: E402
from followup_desktop.cli.answer import PROGRAM  # noqa: E402
from followup_desktop.cli.carrying_out import HELP_OPTIONS, all_commands  # noqa: E402

STATUSES = {
    0: "Done.",
    1: "Could not be done as things stand, or a check found something.",
    2: "Wrong usage.",
    3: "Busy: something else is using the data folder.",
    4: "The data folder is from a newer version.",
    5: "The data file is damaged.",
    6: "The disk is full or failing.",
    7: "The data folder cannot be written.",
    8: "The input was refused.",
    9: "The network failed.",
    70: "A fault of the program's own.",
}


def page() -> str:
    """The page in the language of roff."""
    return "\n".join([*_head(), *_commands(), *_end()]) + "\n"


def _head() -> Iterator[str]:
    day = datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), UTC).date().isoformat()
    yield f'.TH {PROGRAM.upper().replace("-", chr(92) + "-")} 1 {day} "{APP_NAME} {__version__}" "User Commands"'
    yield ".SH NAME"
    yield rf"{_text(PROGRAM)} \- keeps track of applications and works out when to follow up"
    yield ".SH SYNOPSIS"
    yield f".B {_text(PROGRAM)}"
    yield r"[\-\-data\-dir DIR] [\-\-now INSTANT] [\-\-version] [COMMAND \&... | FILE]"
    yield ".SH DESCRIPTION"
    yield (
        f"{APP_NAME} is a board for a job search that works out when to call, write and move on. With no command it "
        "opens its window. With a FILE the window opens that: an interchange file (.json) or a table (.csv) to be "
        "imported, an invitation to an interview (.ics), or a saved job posting (.html) that becomes an application."
    )
    yield ".PP"
    yield (
        "The commands do without a window what the window does. While it is open, they are carried out by it and show "
        "there at once. A command that changes data is durable when it exits with 0."
    )
    yield ".SH OPTIONS"
    for line in HELP_OPTIONS:
        option, _, words = line.strip().partition("  ")
        yield from _item(option, words.strip())


def _commands() -> Iterator[str]:
    yield ".SH COMMANDS"
    yield "ID is an application's id or its beginning. With \\-\\-json the answer is one JSON document."
    for name, command in sorted(all_commands().items()):
        context = click.Context(command, info_name=name)
        usage = " ".join(command.collect_usage_pieces(context)).replace("[OPTIONS]", "").split()
        yield ".TP"
        yield f".B {_text(' '.join([name, *usage]))}"
        yield _text((command.help or "").split("\n\n")[0])
        if command.epilog:
            yield ".IP"
            yield _text(command.epilog)
        for parameter in command.params:
            record = parameter.get_help_record(context)
            if record is not None and record[1] and "--help" not in parameter.opts:
                yield ".RS"
                yield from _item(*record)
                yield ".RE"


def _end() -> Iterator[str]:
    yield ".SH EXIT STATUS"
    for number, words in STATUSES.items():
        yield from _item(str(number), words)
    yield "With any other than 0 one sentence on standard error says what happened, what was kept and what to do."
    yield ".SH ENVIRONMENT"
    yield from _item("FOLLOWUP_DATA_DIR", "Where the data live, unless --data-dir says it.")
    yield from _item("FOLLOWUP_NOW", "What is taken as the present, unless --now says it.")
    yield ".SH FILES"
    yield from _item("~/.local/share/followup-desktop/followup.sqlite3", "The data, where no other folder was chosen.")
    yield from _item("~/.config/followup-desktop/data-folder", "Which folder was chosen in the settings.")


def _item(term: str, words: str) -> list[str]:
    return [".TP", f".B {_text(term)}", _text(words) or r"\&"]


def _text(plain: str) -> str:
    """The text without anything that roff would read as its own."""
    line = re.sub(r"\s+", " ", plain).strip().replace("\\", r"\e").replace("-", r"\-")
    return rf"\&{line}" if line.startswith((".", "'")) else line


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
