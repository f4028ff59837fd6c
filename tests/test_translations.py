"""Every sentence that a user sees can be translated: written down whole, marked, collected, and said in a language."""

import ast
import importlib.util
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from datetime import date, time
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication, QLocale

from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.method.wording import _SENTENCES
from followup_desktop.domain.sentences import Day, Place, Sentence, Weekday
from followup_desktop.presentation import language, translating
from followup_desktop.presentation.language import speak
from followup_desktop.presentation.speaking import say, say_fault
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.window_state import LANGUAGES, SYSTEM_LANGUAGE

ROOT = Path(__file__).resolve().parent.parent
SHOWN_ROOMS = ("widgets", "presentation")
ROOMS_OF_SENTENCES = ("domain", "services", "storage", "calendars", "interchange")

TRANSLATED = {"tr", "_tr", "counted", "translate", "QT_TRANSLATE_NOOP", "Sentence"}
UNSEEN = {
    "TypeVar", "Texts", "ValueError", "AssertionError", "RuntimeError", "TypeError", "getLogger", "debug", "info",
    "warning", "error", "exception", "setObjectName", "findChild", "findChildren", "setProperty", "setStyleSheet",
    "cast",
}  # fmt: skip
"""Calls whose texts nobody sees; log and assertions are for those who mend the program."""
ALLOWED = {
    "Esc", "Del", "Delete", "Space", "Return", "Enter", "Up", "Down", "Home", "End", "Left", "Right", "Tab", "Fusion",
    "Reduce", "English", "Deutsch", "Evolution", "Nextcloud", "Outlook", "Thunderbird",
}  # fmt: skip
"""Keys as Qt writes them (the window shows them as the system does), names of Qt's, and of other programs."""
SENTENCE = re.compile(r"[^\W\d_]{2,}[,.:;!?…]*\s+[^\W\d_]|^&?[A-Z][a-z]{2,}[.!?…]?$")
"""Two words or more, or one with a capital; colours, icons and kinds are named in one lower-case word."""
STYLE_SHEET = re.compile(r"^Q\w+ \{|\{[^{}]*;\s*\}|^[a-z-]+: [^;]*;|; (?:min|max)-height|^; \}")
DATE_FORMAT = re.compile(r"(?:d{1,4}|M{1,4}|y{4}|[ ,.])+|Mdy|Myd|dMy")


def sources(*rooms: str) -> list[Path]:
    return [path for room in rooms for path in sorted((ROOT / "followup_desktop" / room).rglob("*.py"))]


def name_of(function: ast.expr) -> str:
    return (
        function.id if isinstance(function, ast.Name) else function.attr if isinstance(function, ast.Attribute) else ""
    )


class Untranslated(NamedTuple):
    place: str
    text: str


def untranslated(tree: ast.Module, place: str) -> list[Untranslated]:
    """The texts in the tree that look as if a user saw them, and that do not go through translation."""
    found: list[Untranslated] = []
    silent = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        annotations = (getattr(node, name, None) for name in ("annotation", "returns"))
        silent |= {id(part) for annotation in annotations if annotation for part in ast.walk(annotation)}
        if isinstance(node, ast.Assign) and "__all__" in map(name_of, node.targets):
            silent |= set(map(id, ast.walk(node)))

    def look(node: ast.AST) -> None:
        if isinstance(node, ast.Call) and name_of(node.func) in TRANSLATED | UNSEEN:
            return
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in silent:
            text = node.value
            is_other = text in ALLOWED or DATE_FORMAT.fullmatch(text) or STYLE_SHEET.search(text)
            if SENTENCE.search(text.strip()) and not is_other:
                found.append(Untranslated(f"{place}:{node.lineno}", text))
        for child in ast.iter_child_nodes(node):
            look(child)

    look(tree)
    return found


@pytest.mark.parametrize("path", sources(*SHOWN_ROOMS), ids=lambda p: str(p.relative_to(ROOT / "followup_desktop")))
def test_every_visible_sentence_goes_through_translation(path: Path) -> None:
    if path.name == "stylesheet.py":
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert untranslated(tree, path.name) == []


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Saved")',
        'PlainLabel("Nothing planned")',
        'x = "Nothing planned"',
        'x = {Kind.CALL: "call them first"}',
        'menu.addAction(f"Move {name}")',
        'box.setToolTip("Open" if shut else "Close")',
        'x = f"{company} is closed"',
    ],
)
def test_a_sentence_that_is_not_translated_is_found(source: str) -> None:
    assert untranslated(ast.parse(source), "here")


@pytest.mark.parametrize(
    "source",
    [
        'label.setText(tr("Saved"))',
        'label.setText(self.tr("%1 saved").replace("%1", name))',
        'icon_button(self.tr("Close"), "x")',
        'PlainLabel(name, Type.BODY, colour="text2")',
        'X = QT_TRANSLATE_NOOP("Panel", "Nothing planned")',
        'def f():\n    "Says something to those who read this."',
        'log.warning("Something went wrong")',
        'locale.toString(day, "ddd d MMM")',
    ],
)
def test_what_is_translated_or_unseen_is_let_be(source: str) -> None:
    assert untranslated(ast.parse(source), "here") == []


def faults(kind: type[FollowupError] = FollowupError) -> set[str]:
    return {kind.__name__}.union(*(faults(one) for one in kind.__subclasses__()))


@pytest.mark.parametrize("path", sources(*ROOMS_OF_SENTENCES), ids=lambda p: str(p.relative_to(ROOT)))
def test_every_fault_is_a_sentence_that_can_be_said_in_any_language(path: Path) -> None:
    kinds = faults()
    bare = [
        f"{path.name}:{node.lineno}: {ast.unparse(node.args[0])}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and name_of(node.func) in kinds and node.args
        if isinstance(node.args[0], ast.JoinedStr | ast.BinOp)
        or (isinstance(node.args[0], ast.Constant) and isinstance(node.args[0].value, str))
    ]
    assert bare == []


@pytest.mark.parametrize("path", sources(*SHOWN_ROOMS), ids=lambda p: str(p.relative_to(ROOT / "followup_desktop")))
def test_no_sentence_is_put_together_from_pieces(path: Path) -> None:
    """A word order of English in the source cannot be translated: whole sentences with %1 can."""
    pieces = [
        f"{path.name}:{node.lineno}: {ast.unparse(node)}"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.JoinedStr)
        and any(isinstance(part, ast.Call) and name_of(part.func) in TRANSLATED for part in ast.walk(node))
        and len([part for part in node.values if isinstance(part, ast.FormattedValue)]) > 1
    ]
    assert pieces == []


# Collected, and said in a language ----------------------------------------------------------------------------------


@cache
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("collect_translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_text_is_collected_with_what_is_filled_in() -> None:
    found = {(text.context, text.source): text for text in collector().texts()}
    assert found["Actions", "&Undo"].one == ""
    assert found["MainWindow", "%1 (read only)"].place.startswith("followup_desktop/widgets/main_window.py:")
    for sentence in _SENTENCES.values():
        assert found["Sentences", sentence.source].one == (sentence.one if sentence.many else "")
    for text in found.values():
        assert text.one or not re.search("%L?n|{n}", text.source), f"{text} has no plural: use counted, or a Sentence"
        if text.one:
            assert set(re.findall(r"%\w+|\{\w+\}", text.one)) <= set(re.findall(r"%\w+|\{\w+\}", text.source)), text


LANGUAGES_THERE = sorted((ROOT / "resources" / "translations").glob("followup_*.ts"))
FILLED_IN = re.compile(r"%L?\w|\{\w+\}")


@pytest.mark.parametrize("file", LANGUAGES_THERE, ids=lambda file: file.stem)
def test_a_language_has_every_text_with_all_that_is_filled_in(file: Path) -> None:
    """``make translations`` takes new texts up; then they are translated, and it compiles them."""
    said = {
        (context.findtext("name"), message.findtext("source")): message.find("translation")
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }
    lacking, filled_otherwise = [], []
    for text in collector().texts():
        translation = said.get((text.context, text.source))
        forms = [] if translation is None else [form.text or "" for form in translation] or [translation.text or ""]
        if translation is None or translation.get("type") == "unfinished" or not all(forms):
            lacking.append(text[:2])
            continue
        # The form for one may say "the next" for the number.
        allowed = [set(FILLED_IN.findall(text.source)), set(FILLED_IN.findall(text.one or text.source))]
        filled_otherwise += [form for form in forms if set(FILLED_IN.findall(form)) not in allowed]
    assert lacking == []
    assert filled_otherwise == []


def test_every_language_that_is_there_can_be_chosen() -> None:
    there = {"en", *(file.stem.removeprefix("followup_") for file in LANGUAGES_THERE)}
    assert there == set(language.OWN_NAMES) == set(LANGUAGES) - {SYSTEM_LANGUAGE}


@pytest.mark.parametrize("file", LANGUAGES_THERE, ids=lambda file: file.stem)
def test_what_the_window_loads_is_what_was_translated(file: Path, tmp_path: Path) -> None:
    release = Path(sys.executable).with_name("pyside6-lrelease")
    compiled = tmp_path / "compiled.qm"
    subprocess.run([release, "-silent", file, "-qm", compiled], check=True)
    assert compiled.read_bytes() == file.with_suffix(".qm").read_bytes()


def test_a_text_that_is_not_written_down_whole_is_told() -> None:
    module = collector()
    with pytest.raises(module.Unclear, match="one literal"):
        module._Collector(ROOT / "here.py", {"tr": "Here"}).of(ast.parse('tr(f"Saved {when}")'))


POLISH = {
    ("Sentences", "You applied on {day}; {n} business days later is {to}."): (
        "Podanie wysłano {day}; {n} dzień roboczy później jest {to}.",
        "Podanie wysłano {day}; {n} dni robocze później jest {to}.",
        "Podanie wysłano {day}; {n} dni roboczych później jest {to}.",
    ),
    ("Agenda", "%Ln things today"): ("%Ln sprawa dzisiaj", "%Ln sprawy dzisiaj", "%Ln spraw dzisiaj"),
    ("Sentences", "There is nothing to undo."): ("Nie ma czego cofnąć.",),
    ("Panel", "Nothing planned"): ("Nic w planie",),
}


@pytest.fixture
def polish(qapp: QCoreApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The program in a language with three plural forms, by the files that translators would make."""
    module = collector()
    file = tmp_path / "translations" / "followup_pl.ts"
    module.write(file, "pl")
    tree = ET.parse(file)
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            forms = POLISH.get((context.findtext("name", ""), message.findtext("source", "")))
            translation = message.find("translation")
            if forms and translation is not None:
                translation.attrib.clear()
                for child in list(translation):
                    translation.remove(child)
                if message.get("numerus"):
                    for form in forms:
                        ET.SubElement(translation, "numerusform").text = form
                else:
                    translation.text = forms[0]
    tree.write(file, encoding="utf-8", xml_declaration=True)
    module.write(file, "pl")  # Brought up to date, it keeps what is translated.
    release = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([release, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)
    monkeypatch.setattr(language, "resource", tmp_path.joinpath)
    before = QLocale()
    speak("pl")
    yield file
    speak("en")
    QLocale.setDefault(before)


def test_a_language_is_spoken_with_its_plurals_days_and_numbers(polish: Path) -> None:
    applied = Sentence(
        "You applied on {day}; the next business day is {to}.",
        "You applied on {day}; {n} business days later is {to}.",
        day=Day(date(2026, 11, 16), date(2026, 11, 23)),
        to=Day(date(2026, 11, 23), date(2026, 11, 23)),
        n=5,
    )
    assert say(applied) == "Podanie wysłano pon. 16 lis; 5 dni roboczych później jest pon. 23 lis."
    assert "2 dni robocze później" in say(applied.filled(**{**applied.values, "n": 2}))
    assert "1 dzień roboczy później" in say(applied.filled(**{**applied.values, "n": 1}))
    assert str(applied) == "You applied on Mon 16 Nov; 5 business days later is Mon 23 Nov."
    agenda = Texts("Agenda")
    words = [agenda.counted("%Ln thing today", "%Ln things today", n) for n in (1, 3, 22, 12_345)]
    assert words == ["1 sprawa dzisiaj", "3 sprawy dzisiaj", "22 sprawy dzisiaj", "12\xa0345 spraw dzisiaj"]
    assert Texts("Panel")("Nothing planned") == "Nic w planie"
    assert say_fault(FollowupError(Sentence("There is nothing to undo."))) == "Nie ma czego cofnąć."
    assert (
        say(Sentence("{w} {t} {n}", w=Weekday(date(2026, 11, 16)), t=time(9, 5), n=1000)) == "poniedziałek 09:05 1000"
    )


def test_without_a_translation_english_has_its_own_plural(qapp: QCoreApplication) -> None:
    texts = Texts("Nowhere")
    assert texts.counted("%Ln day late", "%Ln days late", 1) == "1 day late"
    assert texts.counted("%Ln day late", "%Ln days late", 2) == "2 days late"
    assert texts.counted("%Ln day late", "%Ln days late", 0) == "0 days late"
    by = Sentence("{n} day in {place}", "{n} days in {place}", place=Place("America/New_York"))
    assert [say(by.filled(**by.values, n=n)) for n in (1, 2)] == ["1 day in New York", "2 days in New York"]
    assert str(by.filled(**by.values, n=21)) == "21 days in New York"


def test_what_is_filled_in_is_never_looked_at_again() -> None:
    sentence = Sentence("“{company}” at {time}", company="{time} {n} %1", time=time(9))
    assert str(sentence) == "“{time} {n} %1” at 09:00"
    assert say(sentence) == "“{time} {n} %1” at 09:00"


def test_the_marks_are_qts_own() -> None:
    assert translating.QT_TRANSLATE_NOOP("Panel", "Saved") == "Saved"


def test_what_ends_in_a_full_stop_ends_the_sentence_with_it(qapp: QCoreApplication) -> None:
    before = QLocale()
    speak("de")
    try:
        near = date(2026, 11, 23)
        said = say(
            Sentence(
                "They said by {day}; the next business day is {to}.",
                "They said by {day}; {n} business days later is {to}.",
                day=Day(date(2026, 12, 4), near),
                to=Day(date(2026, 12, 7), near),
                n=1,
            )
        )
        assert said.endswith("Mo. 7. Dez.") and "4. Dez.;" in said
    finally:
        speak("en")
        QLocale.setDefault(before)
    assert str(Sentence("Nothing is to be written to {company}.", company="Acme Inc.")).endswith("to Acme Inc.")
