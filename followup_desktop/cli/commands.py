"""The commands by their names; the modules beside this one add theirs."""

from collections.abc import Callable
from functools import wraps
from typing import Any, cast

import click

from followup_desktop.cli.session import Session
from followup_desktop.services.steps import Steps

WITHOUT_DATA: set[str] = set()
"""The commands that need no data folder: nothing is opened for them."""


@click.group(no_args_is_help=False, add_help_option=True)
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
