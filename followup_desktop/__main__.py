"""``python -m followup_desktop``: the window, or one command."""

from followup_desktop.cli.entry import start


def main() -> None:
    """The entry point of the installed commands."""
    start()


if __name__ == "__main__":
    main()
