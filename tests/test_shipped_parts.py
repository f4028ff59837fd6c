"""What the program says it is made of."""

import re
import tomllib
from pathlib import Path

import pytest

from followup_desktop import APP_NAME, __version__, shipped_parts
from followup_desktop.shipped_parts import Part, parts, versions

TOP = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def shipped() -> dict[str, Part]:
    return {part.name.casefold(): part for part in parts()}


def test_the_program_comes_first_and_the_others_by_name() -> None:
    names = [part.name for part in parts()]
    assert names[0] == APP_NAME
    assert names[1:] == sorted(names[1:], key=str.casefold)
    assert len(names) == len(set(names))


def test_every_part_says_its_licence_with_the_text(shipped: dict[str, Part]) -> None:
    assert {name for name, part in shipped.items() if not part.licence} == set()
    assert {name for name, part in shipped.items() if not any(len(text) > 150 for text in part.texts)} == set()


def test_every_package_that_the_program_needs_is_there(shipped: dict[str, Part]) -> None:
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    needed = {re.split(r"[^\w.-]", requirement)[0].casefold() for requirement in project["dependencies"]}
    known = {re.sub(r"[-_.]+", "-", name) for name in shipped}
    assert {name for name in needed if re.sub(r"[-_.]+", "-", name) not in known} == set()
    assert "pytest" not in known


def test_qt_comes_with_the_texts_of_the_lgpl_and_of_the_gpl_that_it_adds_to(shipped: dict[str, Part]) -> None:
    lesser, general = shipped["pyside6_essentials"].texts
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in lesser
    assert "GNU GENERAL PUBLIC LICENSE" in general


def test_a_bundle_names_its_python_and_reads_the_licences_beside_their_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "licences").mkdir()
    (tmp_path / "licences" / "LICENSE.txt").write_text("PSF")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(shipped_parts, "resource", lambda *parts: TOP.joinpath("resources", *parts))
    (python,) = [part for part in parts() if part.name == "Python"]
    assert python.texts == ("PSF",)


def test_metadata_without_a_list_of_files_give_their_licences_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "followup_desktop-9.9.dist-info"
    (folder / "licenses").mkdir(parents=True)
    (folder / "METADATA").write_text("Metadata-Version: 2.4\nName: followup-desktop\nVersion: 9.9\nLicense: MIT\n")
    (folder / "licenses" / "LICENSE").write_text("Do as you like.")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert parts()[0] == Part(APP_NAME, "9.9", "MIT", ("Do as you like.",))


def test_the_versions_of_a_report_stand_in_one_line() -> None:
    assert versions().startswith(f"{APP_NAME} {__version__}, Python 3.")
    assert "Qt 6." in versions()
    assert "SQLite 3." in versions()
    assert "\n" not in versions()
