"""Stand-ins for what the desktop offers around the window."""

from collections.abc import Callable

from followup_desktop.domain.errors import CouldNot
from followup_desktop.presentation.reminding.surroundings import Surroundings


class FakeNotifier:
    """A notification service that is there or not, and is clicked on by the test."""

    def __init__(self, *, is_there: bool = True) -> None:
        self.is_there = is_there
        self.shown: dict[str, tuple[str, str]] = {}
        self.is_closed = False
        self._clicked: dict[str, Callable[[], None]] = {}
        self._failed: dict[str, Callable[[], None]] = {}

    def show(
        self, identifier: str, title: str, text: str, clicked: Callable[[], None], failed: Callable[[], None]
    ) -> None:
        """Shows it, or says that there is no service."""
        self._clicked[identifier], self._failed[identifier] = clicked, failed
        if self.is_there:
            self.shown[identifier] = (title, text)
        else:
            failed()

    def withdraw(self, identifier: str) -> None:
        """Takes it away."""
        self.shown.pop(identifier, None)

    def close(self) -> None:
        """Takes all away."""
        self.shown.clear()
        self.is_closed = True

    def click(self, identifier: str) -> None:
        """The user clicks on it."""
        del self.shown[identifier]
        self._clicked[identifier]()

    def fail(self, identifier: str) -> None:
        """The service says, late, that it did not take it."""
        self._failed[identifier]()


class FakeStarting:
    """A session that starts programs, or cannot, or refuses."""

    def __init__(self, *, works: bool = True, refuses: bool = False) -> None:
        self.works = works
        self.refuses = refuses
        self.is_on = False

    def turn(self, *, on: bool) -> None:
        """Changes it."""
        if self.refuses:
            raise CouldNot("It cannot be written, so nothing was changed.")
        self.is_on = on


def surroundings(*, is_there: bool = True, works: bool = True) -> Surroundings:
    """Both."""
    return Surroundings(FakeNotifier(is_there=is_there), FakeStarting(works=works))
