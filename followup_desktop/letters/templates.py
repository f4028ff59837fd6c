"""Letters from templates: plain text files, ours and beside them the user's own, filled in by a sandboxed Jinja."""

import re
from collections.abc import Mapping
from errno import ENOENT
from functools import cache
from os import strerror
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.domain.letters.letter import Letter, Template
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.resource_files import resource

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment

LARGEST_FILE = 32 * 1024
LONGEST_LETTER = 20_000
MOST_FILES = 500
_NAME = re.compile(r"(?P<kind>[a-z_]+)\.(?P<tone>[\w -]{1,60})\.txt")
_ALLOWED = frozenset(
    {"Template", "Output", "TemplateData", "Name", "If", "CondExpr", "Not", "And", "Or", "Compare", "Operand", "Const"}
)
"""What a template may hold: names, texts and conditions. No loops, calls, filters or imports."""


class TemplateFiles:
    """Implements ``services.ports.letters.LetterTemplates``.

    A file is named ``<kind>.<tone>.txt``; its first line is ``Subject: …``, after an empty line comes the text. Files
    in ``own`` (which need not exist) stand beside the shipped ones, and before those of the same name.
    """

    def __init__(self, own: Path | None = None) -> None:
        self._own = own

    def of(self, kind: Kind) -> tuple[Template, ...]:
        """The templates of that kind: the user's own first, each of them by its name."""
        found: dict[str, Template] = {}
        for folder, is_own in ((self._own, True), (resource("letters"), False)):
            for tone in _tones(folder, kind) if folder is not None else ():
                found.setdefault(tone, Template(kind, tone, is_own))
        return tuple(sorted(found.values(), key=lambda template: (not template.own, template.tone)))

    def own_folder(self) -> Path:
        """The folder of the user's own templates, private to them. Raises CouldNot where it cannot be made."""
        try:
            if self._own is None:
                raise OSError(ENOENT, strerror(ENOENT))
            self._own.mkdir(mode=0o700, exist_ok=True)
        except OSError as fault:
            raise CouldNot(
                Sentence("The folder of your templates could not be made ({reason}).", reason=fault.strerror or "")
            ) from None
        return self._own

    def render(self, template: Template, values: Mapping[str, str | int]) -> Letter:
        """The letter with these values filled in. Raises Refused, which says what is wrong with the template."""
        folder = self._own if template.own and self._own is not None else resource("letters")
        source = _read(folder / f"{template.kind}.{template.tone}.txt")
        import jinja2

        try:
            tree = _environment().parse(source)
            _look_through(tree)
            text = _environment().from_string(source).render({name: _in_a_line(v) for name, v in values.items()})
        except (jinja2.TemplateError, RecursionError) as fault:
            raise _wrong(template, str(fault)) from None
        if len(text) > LONGEST_LETTER:
            raise _wrong(template, f"{len(text)} > {LONGEST_LETTER}")
        head, _, body = text.replace("\r\n", "\n").partition("\n")
        subject = head.removeprefix("Subject:").strip()
        return Letter(" ".join(subject.split()), re.sub(r"\n{3,}", "\n\n", body).strip() + "\n")


def _in_a_line(value: str | int) -> str | int:
    """What is filled in never begins a line of its own: it could pass for the letter's subject or greeting."""
    return " ".join(value.split()) if isinstance(value, str) else value


def _tones(folder: Path, kind: Kind) -> list[str]:
    try:
        names = sorted(path.name for path in folder.iterdir())[:MOST_FILES]
    except OSError:
        return []
    matches = (_NAME.fullmatch(name) for name in names)
    return [match["tone"] for match in matches if match is not None and match["kind"] == kind]


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as fault:
        raise CouldNot(
            Sentence("The template {name} could not be read ({reason}).", name=path.name, reason=fault.strerror or "")
        ) from None
    if len(content) > LARGEST_FILE:
        raise Refused(Sentence("The template {name} is larger than 32 kB.", name=path.name), "template")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused(Sentence("The template {name} is not written in UTF-8.", name=path.name), "template") from None


@cache
def _environment() -> "ImmutableSandboxedEnvironment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # Letters are plain text: nothing is escaped.
    environment = ImmutableSandboxedEnvironment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)
    environment.globals.clear()
    return environment


def _look_through(node: Any) -> None:
    import jinja2

    name = type(node).__name__
    if name not in _ALLOWED:
        raise jinja2.TemplateError(f"“{name}” is not for letters")
    for child in node.iter_child_nodes():
        _look_through(child)


def _wrong(template: Template, reason: str) -> Refused:
    return Refused(
        Sentence(
            "The template {name} cannot be used: {reason}.", name=f"{template.kind}.{template.tone}.txt", reason=reason
        ),
        "template",
    )
