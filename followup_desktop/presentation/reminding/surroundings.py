"""What the desktop offers to a window, as the window sees it; the composition root hands it over."""

from collections.abc import Callable
from typing import NamedTuple, Protocol


class Notifier(Protocol):
    """The notification service of the desktop. Nothing waits for it; the callbacks may come from any thread."""

    def show(
        self, identifier: str, title: str, text: str, clicked: Callable[[], None], failed: Callable[[], None]
    ) -> None:
        """Shows plain texts; ``failed`` is called where no service took them."""
        ...

    def withdraw(self, identifier: str) -> None:
        """Takes a notification away, if it is still there."""
        ...

    def close(self) -> None:
        """Takes all of them away, for good."""
        ...


class Starting(Protocol):
    """Whether the program starts with the user's session."""

    @property
    def works(self) -> bool:
        """Whether this system can."""
        ...

    @property
    def is_on(self) -> bool:
        """Whether it does."""
        ...

    def turn(self, *, on: bool) -> None:
        """Changes it. Raises CouldNot."""
        ...


class Surroundings(NamedTuple):
    """The notification service, and starting with the session."""

    notifier: Notifier
    starting: Starting
