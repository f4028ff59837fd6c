"""How much memory this process has, and had at most."""


def peak_mib() -> float:
    """The most that it had, in MiB: of this program alone, where ``getrusage`` counts in who started it."""
    return _status("VmHWM")


def now_mib() -> float:
    """What it has now, in MiB."""
    return _status("VmRSS")


def _status(name: str) -> float:
    with open("/proc/self/status") as status:  # noqa: PTH123 - a bare window is measured without pathlib
        return next(int(line.split()[1]) / 1024 for line in status if line.startswith(name))
