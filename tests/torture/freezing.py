"""Promise 15: the window goes on answering, however much there is and whatever it waits for."""

from pathlib import Path

from tests.benchmarks import figures, rows
from tests.torture.figures import Figure

PROMISE = "15 Never freezes"
APPLICATIONS = 20_000


def measure(folder: Path, applications: int = APPLICATIONS) -> list[Figure]:
    """Large work in a window on that many applications, and a data file that another program holds meanwhile.

    Counted is what the window's own process did between two turns of its event loop: by the clock on the wall, a busy
    machine makes any program late.
    """
    wanted = f"{rows.ANSWERS_WITHIN} ms at most"
    return [
        Figure(f"{PROMISE}: {one.what.partition(': ')[2]}", wanted, f"{one.ours:.0f} ms ({one.note})", _is_met(one))
        for one in rows.gaps(folder, applications)
    ]


def _is_met(one: figures.Figure) -> bool:
    return one.ours <= rows.ANSWERS_WITHIN
