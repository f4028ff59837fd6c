"""Collects every text that the program shows, for translators.

    make translations                 build/translations/followup.ts, and every language there is brought up to date
    make translations LANGUAGE=de     the same, and a new language

Qt's own lupdate reads Python too, but not the contexts that modules name once (``tr = Texts("Panel")``), nor the
sentences of the domain, nor the names of countries, which are Qt's. A language keeps what is translated; what the
sources lack is left out.
"""

import argparse
import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from followup_desktop.presentation.places import country_names

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "followup_desktop"
LANGUAGES = ROOT / "resources" / "translations"
TEMPLATE = ROOT / "build" / "translations" / "followup.ts"
SENTENCES = "Sentences"


class Text(NamedTuple):
    """A text to translate. ``one`` is its English for the number 1, where it is about a number."""

    context: str
    source: str
    one: str
    place: str


class Unclear(Exception):
    """A text that cannot be collected, since it is not written down where it is translated."""


@cache
def texts() -> tuple[Text, ...]:
    """Every text of the sources, each once, by context and text. Raises Unclear."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in sorted(SOURCES.rglob("*.py"))}
    own = {_module(path): dict(_contexts(tree)) for path, tree in trees.items()}
    found: dict[tuple[str, str], Text] = {}
    for path, tree in trees.items():
        names = {**own[_module(path)], **dict(_imported(tree, own))}
        for text in _Collector(path, names).of(tree):
            found.setdefault((text.context, text.source), text)
    for name in country_names().values():
        found["Countries", name] = Text("Countries", name, "", "followup_desktop/presentation/places.py:1")
    return tuple(found[key] for key in sorted(found))


def _module(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def _contexts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The names that a module gives its contexts: ``tr = Texts("Panel")``."""
    for node in tree.body:
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)],
                value=ast.Call(func=ast.Name(id="Texts"), args=[ast.Constant(value=str(context))]),
            ):
                yield name, context


def _imported(tree: ast.Module, own: dict[str, dict[str, str]]) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module in own:
            for alias in node.names:
                if alias.name in own[node.module]:
                    yield alias.asname or alias.name, own[node.module][alias.name]


class _Collector(ast.NodeVisitor):
    def __init__(self, path: Path, names: dict[str, str]) -> None:
        self._path = path
        self._names = names
        self._classes: list[str] = []
        self._found: list[Text] = []

    def of(self, tree: ast.Module) -> list[Text]:
        self.visit(tree)
        return self._found

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node.func:
            case ast.Name(id=name) if name in self._names:
                self._take(node, self._names[name], node.args[:1])
            case ast.Attribute(value=ast.Name(id=name), attr="counted") if name in self._names:
                self._take(node, self._names[name], node.args[1::-1])
            case ast.Attribute(attr="tr") if self._classes:
                self._take(node, self._classes[-1], node.args[:1])
            case ast.Name(id="QT_TRANSLATE_NOOP") | ast.Attribute(attr="translate") if len(node.args) > 1:
                if isinstance(context := node.args[0], ast.Constant) and isinstance(context.value, str):
                    self._take(node, context.value, node.args[1:2])
            case ast.Name(id="Sentence") if self._path.name != "sentences.py":
                self._take(node, SENTENCES, node.args[1::-1])

    def _take(self, node: ast.Call, context: str, args: list[ast.expr]) -> None:
        """``args``: the text that translations know, then the one for the number 1, where there is one."""
        if args and isinstance(args[0], ast.Name | ast.Attribute | ast.Subscript):
            return  # Marked where it is written down; tests/test_translations.py sees to it.
        said = [arg.value for arg in args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        place = f"{self._path.relative_to(ROOT)}:{node.lineno}"
        if not said or len(said) < len(args):
            raise Unclear(f"{place}: a text that is translated is written down whole, in one literal")
        self._found.append(Text(context, said[0], said[1] if len(said) > 1 else "", place))


def write(path: Path, language: str) -> None:
    """Writes the .ts file of a language anew, with what it has translated."""
    kept = _translated(path) if path.exists() else {}
    root = ET.Element("TS", version="2.1", sourcelanguage="en", **({"language": language} if language else {}))
    contexts: dict[str, ET.Element] = {}
    for text in texts():
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", **({"numerus": "yes"} if text.one else {}))
        # Without the line, which every other change would move.
        ET.SubElement(message, "location", filename=text.place.rpartition(":")[0])
        ET.SubElement(message, "source").text = text.source
        if text.one:
            ET.SubElement(message, "extracomment").text = f"For the number 1: {text.one}"
        translation = kept.get((text.context, text.source))
        if translation is None:
            translation = ET.Element("translation", type="unfinished")
            if text.one:
                ET.SubElement(translation, "numerusform")
        message.append(translation)
    ET.indent(root)
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def _translated(path: Path) -> dict[tuple[str, str], ET.Element]:
    return {
        (context.findtext("name", ""), message.findtext("source", "")): translation
        for context in ET.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if (translation := message.find("translation")) is not None
    }


def main() -> int:
    arguments = argparse.ArgumentParser(description="Collects every text that the program shows, for translators.")
    arguments.add_argument("language", nargs="?", help="a new language, such as de or pt_BR")
    wanted = arguments.parse_args().language
    write(TEMPLATE, "")
    print(f"{len(texts())} texts: {TEMPLATE.relative_to(ROOT)}")
    files = {path.stem.removeprefix("followup_"): path for path in sorted(LANGUAGES.glob("followup_*.ts"))}
    if wanted:
        files.setdefault(wanted, LANGUAGES / f"followup_{wanted}.ts")
    for language, path in files.items():
        write(path, language)
        release = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([release, path, "-qm", path.with_suffix(".qm")], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
