"""Steps of an upgrade that never was, to test the upgrading itself."""

from collections.abc import Callable
from dataclasses import dataclass, field

from followup_desktop.storage.migrations import STEPS

Run = Callable[[str], object]


@dataclass
class FakeStep:
    """A step that runs these statements, and then raises if it is to."""

    statements: tuple[str, ...]
    RECOUNTED: frozenset[str] = field(default=frozenset())
    raises: bool = False

    def upgrade(self, run: Run) -> None:
        """Runs the statements."""
        for statement in self.statements:
            run(statement)
        if self.raises:
            raise ZeroDivisionError


ADDS_A_COLUMN = FakeStep(("ALTER TABLE application ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'",))
ADDS_A_TABLE = FakeStep(("CREATE TABLE mood (name TEXT PRIMARY KEY) STRICT", "INSERT INTO mood VALUES ('calm')"))

NEXT = (*STEPS, ADDS_A_COLUMN, ADDS_A_TABLE)
