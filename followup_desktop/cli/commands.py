"""The commands by their names; the modules beside this one add theirs, each when one of its commands is wanted."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any, cast

import click

from followup_desktop.cli.session import Session
from followup_desktop.services.steps import Steps

WITHOUT_DATA: set[str] = set()
"""The commands that need no data folder: nothing is opened for them."""


# Loading a module adds its commands, so its name is not used; each import is written down, for the contracts to see.


def _applications() -> None:
    from followup_desktop.cli import application_commands  # noqa: F401


def _apply() -> None:
    from followup_desktop.cli import apply_command  # noqa: F401


def _backups() -> None:
    from followup_desktop.cli import backup_commands  # noqa: F401


def _data() -> None:
    from followup_desktop.cli import data_commands  # noqa: F401


def _faults() -> None:
    from followup_desktop.cli import fault_commands  # noqa: F401


def _follow_ups() -> None:
    from followup_desktop.cli import follow_up_commands  # noqa: F401


def _history() -> None:
    from followup_desktop.cli import history_commands  # noqa: F401


def _letters() -> None:
    from followup_desktop.cli import letter_commands  # noqa: F401


def _plan() -> None:
    from followup_desktop.cli import plan_command  # noqa: F401


# Statements, since a bundle holds only what is imported by one.
_LOADERS: Mapping[str, Callable[[], None]] = {
    **dict.fromkeys(("add", "contact", "edit", "list", "move", "show"), _applications),
    "apply": _apply,
    **dict.fromkeys(("backup", "backups", "restore"), _backups),
    **dict.fromkeys(("check", "export", "import", "sample", "set"), _data),
    "faults": _faults,
    **dict.fromkeys(("done", "interview", "log", "skip", "snooze"), _follow_ups),
    **dict.fromkeys(("changes", "redo", "undo"), _history),
    "draft": _letters,
    "plan": _plan,
}


class _Commands(click.Group):
    """Loads what a command needs when that is wanted: each start wants one."""

    def list_commands(self, ctx: click.Context | None) -> list[str]:
        return sorted(_LOADERS)

    def get_command(self, ctx: click.Context | None, cmd_name: str) -> click.Command | None:
        if cmd_name in _LOADERS:
            _LOADERS[cmd_name]()
        return self.commands.get(cmd_name)


@click.group(cls=_Commands, no_args_is_help=False, add_help_option=True)
def commands() -> None:
    """Job applications and their follow-ups, without the window."""


def command(
    name: str, more: str = "", *, needs_data: bool = True, **settings: Any
) -> Callable[[Callable[..., Steps[None] | None]], click.Command]:
    """A command of that name, which gets the session first. ``more`` ends its help; ``settings`` are click's.

    One that takes a while is written as steps: a window that carries it out answers in between.
    One that needs no data gets only the ``Speech`` of a session.
    """
    if not needs_data:
        WITHOUT_DATA.add(name)

    def decorate(run: Callable[..., Steps[None] | None]) -> click.Command:
        @wraps(run)
        def with_session(*args: Any, **kwargs: Any) -> Steps[None] | None:
            return run(cast(Session, click.get_current_context().obj), *args, **kwargs)

        return commands.command(name, epilog=more, context_settings=settings)(with_session)

    return decorate


def named(name: str) -> click.Command | None:
    """The command of that name; None where there is none."""
    return commands.get_command(click.Context(commands), name)


def all_named() -> dict[str, click.Command]:
    """Every command by its name."""
    return {name: command for name in _LOADERS if (command := named(name)) is not None}
