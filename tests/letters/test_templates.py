"""Letters from templates: each passes its own proofreading; a template of the user's can do no harm."""

from pathlib import Path

import pytest

from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.domain.letters.checks import LetterFacts
from followup_desktop.domain.letters.letter import Template
from followup_desktop.domain.letters.proof import proof_of
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.letters.proofreading import HarperProofreader
from followup_desktop.letters.templates import TemplateFiles

KINDS = (
    Kind.APPLICATION_CALL, Kind.THANK_YOU_NOTE, Kind.DECISION_CALL, Kind.GRACIOUS_NOTE, Kind.STAY_IN_TOUCH
)  # fmt: skip
LEARNED = "you cut claim review from two days to four minutes with streaming joins"
VALUES: dict[str, str | int] = {
    "greeting": "Dear Dr. Lind,",
    "name": "Dr. Lind",
    "company": "Umbra Health",
    "role": "data platform lead",
    "user_name": "Priya Nair",
    "sign_off": "Kind regards",
    "learned": LEARNED,
    "skill": "eight years of PostgreSQL",
    "skill_or_blank": "eight years of PostgreSQL",
    "promise": "by Friday 4 December",
    "day": "Friday",
    "applied": "November 9",
    "variant": 0,
}
ALL = [(kind, template.tone) for kind in KINDS for template in TemplateFiles().of(kind)]


@pytest.fixture(scope="module")
def proofreader() -> HarperProofreader:
    return HarperProofreader()


def test_every_kind_has_a_formal_and_a_friendly_one() -> None:
    assert {(kind, tone) for kind in KINDS for tone in ("formal", "friendly")} == set(ALL)


@pytest.mark.parametrize("without", [(), ("skill",), ("promise",), ("day", "applied"), ("skill", "promise", "day")])
@pytest.mark.parametrize("variant", [0, 1, 2])
@pytest.mark.parametrize(("kind", "tone"), ALL)
def test_every_template_passes_its_own_proofreading(
    proofreader: HarperProofreader, kind: Kind, tone: str, variant: int, without: tuple[str, ...]
) -> None:
    values: dict[str, str | int] = {**VALUES, "variant": variant, **dict.fromkeys(without, "")}
    letter = TemplateFiles().render(Template(kind, tone), values)
    facts = LetterFacts(kind, "Åsa Lind", "Dr. Lind", (LEARNED,), "Priya Nair")
    found = proofreader.check(letter.body, ("Lind", "Umbra Health", "Priya Nair", "PostgreSQL"), "US")
    proof = proof_of(letter.body, facts, found)
    assert letter.subject and "\n" not in letter.subject
    assert [str(one.said) for one in proof.findings] == []
    assert [point.name for point in proof.points if not point.ok] == []


def test_letters_to_several_people_differ() -> None:
    bodies = {
        TemplateFiles().render(Template(Kind.THANK_YOU_NOTE, tone), {**VALUES, "variant": variant}).body
        for tone in ("formal", "friendly")
        for variant in (0, 1, 2)
    }
    assert len(bodies) == 6


def test_the_users_own_come_first_and_take_the_place_of_ours(tmp_path: Path) -> None:
    (tmp_path / "thank_you_note.warm.txt").write_text("Subject: Hi\n\n{{ greeting }}\n", encoding="utf-8")
    (tmp_path / "thank_you_note.formal.txt").write_text("Subject: Mine\n\n{{ name }}\n", encoding="utf-8")
    (tmp_path / "notes.md").write_text("nothing", encoding="utf-8")
    files = TemplateFiles(tmp_path)
    assert [(t.tone, t.own) for t in files.of(Kind.THANK_YOU_NOTE)] == [
        ("formal", True),
        ("warm", True),
        ("friendly", False),
    ]
    assert files.render(files.of(Kind.THANK_YOU_NOTE)[0], VALUES) == ("Mine", "Dr. Lind\n")


@pytest.mark.parametrize(
    "source",
    [
        "{{ unknown }}",
        "{{ greeting.__class__ }}",
        "{% for i in range(1000000000) %}x{% endfor %}",
        "{% include '/etc/passwd' %}",
        "{{ range(10) }}",
        "{{ greeting | upper }}",
        "{{ 'x' * 10000000000 }}",
        "{% macro m() %}{% endmacro %}",
        "{% if %}",
        "{{ greeting",
        "x" * 40_000,
        "{{ learned ~ learned }}",
    ],
)
def test_a_template_that_does_more_than_letters_need_is_refused(tmp_path: Path, source: str) -> None:
    (tmp_path / "gracious_note.own.txt").write_text(source, encoding="utf-8")
    with pytest.raises(Refused):
        TemplateFiles(tmp_path).render(Template(Kind.GRACIOUS_NOTE, "own", True), VALUES)


def test_values_are_text_and_never_templates(tmp_path: Path) -> None:
    (tmp_path / "gracious_note.own.txt").write_text("Subject: {{ role }}\n\n{{ name }}\n", encoding="utf-8")
    values: dict[str, str | int] = {**VALUES, "role": "{{ 7 * 7 }}\r\nBcc: everybody", "name": "<b>{% raw %}</b>"}
    letter = TemplateFiles(tmp_path).render(Template(Kind.GRACIOUS_NOTE, "own", True), values)
    assert letter == ("{{ 7 * 7 }} Bcc: everybody", "<b>{% raw %}</b>\n")


def test_a_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "gracious_note.own.txt").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Refused, match="UTF-8"):
        TemplateFiles(tmp_path).render(Template(Kind.GRACIOUS_NOTE, "own", True), VALUES)


def test_the_folder_of_the_users_own_is_made_for_them_alone(tmp_path: Path) -> None:
    folder = TemplateFiles(tmp_path / "letters").own_folder()
    assert folder.is_dir() and folder.stat().st_mode & 0o077 == 0
    with pytest.raises(CouldNot):
        TemplateFiles(tmp_path / "gone" / "letters").own_folder()
    assert not (tmp_path / "gone").exists(), "the data folder is never made for it"


def test_a_folder_that_cannot_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(CouldNot, match="could not be made"):
        TemplateFiles(tmp_path / "file" / "letters").own_folder()
