import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from followup_desktop import resource_files
from followup_desktop.resource_files import resource


@pytest.fixture(autouse=True)
def _forget_the_folder():
    resource_files._root.cache_clear()
    yield
    resource_files._root.cache_clear()


def put_package(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    package = folder / "followup_desktop"
    package.mkdir(parents=True)
    monkeypatch.setattr(resource_files, "__file__", str(package / "resource_files.py"))
    return package


def put_file(folder: Path) -> Path:
    file = folder / "icons" / "phone.svg"
    file.parent.mkdir(parents=True)
    file.touch()
    return file


def test_a_checkout_has_them_at_its_top() -> None:
    top = Path(__file__).resolve().parent.parent
    assert resource("icons", "followup.svg") == top / "resources" / "icons" / "followup.svg"
    assert resource() == top / "resources"


@pytest.mark.parametrize("place", ["site-packages", "Ein Ordner mit Ümläuten"])
def test_a_wheel_has_them_inside_the_package(place: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = put_file(put_package(tmp_path / place, monkeypatch) / "resources")
    assert resource("icons", "phone.svg") == file


def test_a_bundle_has_them_where_it_was_unpacked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_package(tmp_path / "elsewhere", monkeypatch)
    file = put_file(tmp_path / "_internal" / "followup_desktop" / "resources")
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path / "_internal"), raising=False)
    assert resource("icons", "phone.svg") == file


def test_a_folder_of_another_program_beside_the_package_is_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_package(tmp_path, monkeypatch)
    put_file(tmp_path / "resources")
    with pytest.raises(FileNotFoundError, match="not installed completely: its folder of resources"):
        resource("icons", "phone.svg")


def test_a_missing_file_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"its file icons/no-such-icon\.svg is not in"):
        resource("icons", "no-such-icon.svg")


def test_every_icon_is_a_drawing_that_takes_the_colour_of_the_text() -> None:
    icons = sorted(path for path in resource("icons").glob("*.svg") if path.name != "followup.svg")
    assert len(icons) > 40
    for icon in icons:
        drawing = ElementTree.parse(icon).getroot()
        assert drawing.get("stroke") == "currentColor", icon.name
        assert drawing.get("stroke-width") == "1.75", icon.name


def test_what_others_made_ships_with_its_licence() -> None:
    assert "ISC License" in resource("icons", "LICENSE").read_text(encoding="utf-8")
    assert re.search(r"SIL Open Font License", resource("fonts", "LICENSE").read_text(encoding="utf-8"), re.I)
    assert resource("fonts", "InterVariable.ttf").read_bytes()[:4] == b"\0\1\0\0"
