"""The commands about everything: files, settings, the sample board and the check."""

import re
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import click

from followup_desktop.cli import words
from followup_desktop.cli.commands import command
from followup_desktop.cli.session import Session
from followup_desktop.domain import fields
from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import SETTING_NAMES, Settings
from followup_desktop.domain.time.table_dates import Order
from followup_desktop.interchange import json_file
from followup_desktop.services import (
    calendar,
    exchange,
    interchange,
    sample,
    surroundings,
    table_export,
    table_import,
    zip_file,
)
from followup_desktop.services import settings as settings_service
from followup_desktop.services.calendar_composition import Composition
from followup_desktop.services.steps import Steps
from followup_desktop.services.table_import import What


@command(
    "import",
    more="The columns of a table are understood by their names, or as they were last chosen in the window for a table "
    "with these columns.",
)
@click.argument("file")
@click.option("--replace", "replace_all", is_flag=True, help="In place of everything that is there (.json).")
@click.option(
    "--dates",
    type=click.Choice([str(order.value).replace("_", "-") for order in Order]),
    help="Which number is the day, in dates such as 3/12/2026 (.csv).",
)
def import_file(session: Session, file: str, replace_all: bool, dates: str | None) -> Steps[None]:
    """Import an interchange file (.json) or a table (.csv), all or nothing."""
    path = session.path(file)
    if path.suffix.lower() == ".csv":
        if replace_all:
            raise click.UsageError("--replace is for .json files.")
        yield from _import_table(session, path, Order(dates.replace("-", "_")) if dates else None)
        return
    if dates:
        raise click.UsageError("--dates is for .csv files.")
    if path.suffix.lower() != ".json":
        raise Refused(f"“{path.name}”: only .json and .csv files can be imported; nothing was changed.", "FILE")
    try:
        found = yield partial(exchange.read, session.work, path)
        imported = yield from session.long(interchange.taking_in(session.work, found, replace_all=replace_all))
    except Refused as fault:
        raise _in_file(path, fault) from None
    session.did(imported.outcome)
    session.say("{} new, {} changed, {} the same.".format(*imported.intake))


def _import_table(session: Session, path: Path, order: Order | None) -> Steps[None]:
    try:
        table = yield partial(table_import.read, session.work, path)
        how = table_import.usual(session.work, table)
        taking = table_import.taking_all_in(session.work, table, replace(how, order=order or how.order))
        proposal, imported = yield from session.long(taking)
    except Refused as fault:
        more = " Give --dates day-first or --dates month-first." if fault.field == "order" else ""
        raise _in_file(path, fault, more) from None
    if imported is not None:
        session.did(imported.outcome)
    counts = [proposal.count(what) for what in What]
    session.say("{} new, {} changed, {} the same, {} skipped.".format(*counts))
    if left_out := table_import.left_out(table, how):
        names = ", ".join(f"“{fields.shown(name)}”" for name in left_out)
        session.say(f"Columns that were left out, since nothing here is known to be meant by them: {names}.")


def _in_file(path: Path, fault: Refused, more: str = "") -> Refused:
    """The fault with the file named, where it is one of what the file says."""
    return fault if fault.field == "FILE" else Refused(f"“{path.name}”: {fault}{more}", fault.field)


@command("export")
@click.argument("file")
@click.option("--changed", is_flag=True, help="Only what a calendar has not been told yet (.ics).")
def export_file(session: Session, file: str, changed: bool) -> Steps[None]:
    """Export the schedule (.ics), everything (.json; .zip without this program), or a table (.csv)."""
    path = session.path(file)
    suffix = path.suffix.lower()
    if changed and suffix != ".ics":
        raise click.UsageError("--changed is for .ics files.")
    if suffix == ".ics":
        scope = calendar.CHANGED if changed else calendar.EVERYTHING
        found = yield from session.long(calendar.exporting(session.work, Composition(session.work), path, scope))
        session.say(f"{found.new} new, {found.changed} changed, {found.cancelled} cancelled.")
    elif suffix == ".json":
        count = yield from session.long(exchange.writing_everything(session.work, path))
        session.say(f"{words.applications(count)}.")
    elif suffix == zip_file.SUFFIX:
        count = yield from session.long(zip_file.writing(session.work, path))
        session.say(f"{words.applications(count)}.")
    elif suffix == ".csv":
        count = yield from session.long(table_export.writing(session.work, path))
        session.say(f"{words.applications(count)}.")
    else:
        raise Refused(f"“{path.name}”: the file must end in .ics, .json, .csv or .zip; nothing was written.", "FILE")


@command("set", more=f"Settings: {', '.join(SETTING_NAMES)}.", ignore_unknown_options=True)
@click.argument("name")
@click.argument("value")
def change_setting(session: Session, name: str, value: str) -> Steps[None]:
    """Change a setting, named as in the interchange schema; windows are written as JSON."""
    changing = settings_service.changing(session.work, {name: _setting(name, value)})
    session.did((yield from session.long(changing)))


def _setting(name: str, text: str) -> Any:
    if name not in SETTING_NAMES:
        raise fields.refuse(name[:60], Sentence("“{field}” is no setting; nothing was changed."))
    default = getattr(Settings(), name)
    if isinstance(default, int):
        return int(text) if re.fullmatch("-?[0-9]{1,9}", text) else text
    return json_file.value(text, name) if isinstance(default, tuple) else text


@command("check")
@click.option("--json", "as_json", is_flag=True, help="One JSON document.")
def check(session: Session, as_json: bool) -> None:
    """Check the data, and name the versions."""
    problems = session.work.store.check()
    versions = session.work.store.versions()
    if as_json:
        session.say_json({"ok": not problems, "problems": problems, "versions": versions})
    else:
        for line in problems or ["The data are sound."]:
            session.say(line)
        for name, version in versions.items():
            session.say(f"{name:<10} {version}")
    session.warnings.extend(str(remark) for remark in surroundings.remarks(session.work))
    session.status = 1 if problems else 0


@command("sample")
def fill_sample(session: Session) -> None:
    """Fill an empty data folder with the sample board."""
    outcome = session.did(sample.fill(session.work))
    session.say(f"{words.applications(len(outcome.touched))}.")
