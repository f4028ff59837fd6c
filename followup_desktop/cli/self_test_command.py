"""The command that tries out what is installed. Unlike the others it neither opens nor asks for a data folder."""

import json
from pathlib import Path

import click

from followup_desktop.cli.answer import Answer, refusal
from followup_desktop.domain.errors import CouldNot

NAME = "self-test"


@click.command(NAME)
@click.option("--in", "folder", metavar="DIR", hidden=True, help="Run the steps in this process, in that folder.")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def self_test(folder: str | None, as_json: bool) -> Answer:
    """Try out what is installed, in a folder of its own, window included."""
    from followup_desktop import self_test as trial

    if folder is not None:
        # Told as they go: what ends this process shall not take along what was told.
        for line in trial.run_here(Path(folder)):
            click.echo(line)
        return Answer(0, "", "")
    steps = trial.run()
    worked = [step for step in steps if not step.trouble]
    out = "".join(f"{step.name}: works ({step.seconds:.2f} s)\n" for step in worked)
    if as_json:
        out = json.dumps([{"step": step.name, "seconds": step.seconds} for step in worked], indent=2) + "\n"
    failed = next((step for step in steps if step.trouble), None)
    if failed is None:
        return Answer(0, out, "")
    sentence = (
        f"The self-test failed at “{failed.name}”: {failed.trouble.rstrip('.')}. "
        "Your data were not touched; install the program again."
    )
    return refusal(CouldNot.exit_status, sentence, as_json)._replace(out=out)
