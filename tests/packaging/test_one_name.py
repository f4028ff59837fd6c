"""The program's id and its version are the same wherever they stand."""

import ast
import configparser
import importlib.util
import re
import sys
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as Xml

import pytest

from followup_desktop import APP_ID, APP_NAME, __version__

TOP = Path(__file__).resolve().parent.parent.parent
LINUX = TOP / "packaging" / "linux"


def script(name: str) -> Any:
    """The module of that name among the tools of packaging, which are no package."""
    spec = importlib.util.spec_from_file_location(f"packaging_{name}", TOP / "packaging" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


icons, man_page, metainfo = map(script, ("icons", "man_page", "metainfo"))


def entry() -> configparser.SectionProxy:
    """The entry in the menu."""
    found = configparser.ConfigParser(interpolation=None)
    found.optionxform = str  # type: ignore[assignment,method-assign]
    found.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    return found["Desktop Entry"]


def test_every_file_for_the_desktop_bears_the_id() -> None:
    assert {path.name for path in LINUX.iterdir()} == {
        f"{APP_ID}.desktop",
        f"{APP_ID}.metainfo.xml",
        f"{APP_ID}.mime.xml",
        "symbolic.svg",
    }


def test_the_entry_in_the_menu_names_the_program_and_its_icon() -> None:
    assert entry()["Icon"] == APP_ID
    assert entry()["Name"] == APP_NAME
    assert entry()["Exec"].split() == ["followup-desktop", "%f"]
    source = (TOP / "followup_desktop" / "qt_application.py").read_text(encoding="utf-8")
    assert f'setApplicationName("{entry()["StartupWMClass"]}")' in source


def test_the_window_tells_the_desktop_its_id() -> None:
    tree = ast.parse((TOP / "followup_desktop" / "qt_application.py").read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    told = [ast.unparse(call.args[0]) for call in calls if ast.unparse(call.func).endswith("setDesktopFileName")]
    assert told == ["APP_ID"]


def test_the_metainfo_names_the_id_and_the_entry() -> None:
    root = Xml.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()
    assert root.findtext("id") == APP_ID
    assert root.findtext("launchable") == f"{APP_ID}.desktop"
    assert root.findtext("icon") == APP_ID
    assert root.findtext("name") == APP_NAME
    assert root.findtext("summary") == entry()["Comment"]


def test_the_kind_of_file_is_one_in_all_places() -> None:
    namespace = "{http://www.freedesktop.org/standards/shared-mime-info}"
    kind = Xml.parse(LINUX / f"{APP_ID}.mime.xml").getroot().find(f"{namespace}mime-type")
    assert kind is not None
    icon = kind.find(f"{namespace}icon")
    assert icon is not None
    assert icon.get("name") == APP_ID
    own = kind.get("type")
    assert entry()["MimeType"].strip(";").split(";") == [own, "text/calendar"]
    provided = Xml.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot().findtext("provides/mediatype")
    assert provided == own


def test_nothing_else_in_the_source_spells_the_id() -> None:
    domain = APP_ID.rsplit(".", 1)[0]
    spelt = [
        path.name
        for path in (TOP / "followup_desktop").rglob("*.py")
        if domain in path.read_text(encoding="utf-8") and path.name != "__init__.py"
    ]
    assert spelt == []


def test_the_icons_bear_the_id_in_every_size(tmp_path: Path, qapp: object) -> None:
    icons.write(tmp_path, "hicolor")
    found = {str(path.relative_to(tmp_path / "hicolor")) for path in tmp_path.rglob("*") if path.is_file()}
    sizes = {f"{size}x{size}/apps/{APP_ID}.png" for size in (16, 22, 24, 32, 48, 64, 128, 256, 512)}
    assert found == {f"scalable/apps/{APP_ID}.svg", f"symbolic/apps/{APP_ID}-symbolic.svg", *sizes}
    for name in sizes:
        content = (tmp_path / "hicolor" / name).read_bytes()
        width = int.from_bytes(content[16:20], "big")
        assert name.startswith(f"{width}x")


def test_the_icons_of_windows_and_macos_hold_what_their_heads_say(qapp: object) -> None:
    ico, icns = icons.ico(), icons.icns()
    for number in range(int.from_bytes(ico[4:6], "little")):
        head = ico[6 + 16 * number : 22 + 16 * number]
        length, place = int.from_bytes(head[8:12], "little"), int.from_bytes(head[12:16], "little")
        picture = ico[place : place + length]
        assert picture.startswith(b"\x89PNG")
        assert int.from_bytes(picture[16:20], "big") == (head[0] or 256)
    assert len(icns) == int.from_bytes(icns[4:8], "big")
    place, kinds = 8, {}
    while place < len(icns):
        length = int.from_bytes(icns[place + 4 : place + 8], "big")
        kinds[icns[place : place + 4]] = int.from_bytes(icns[place + 24 : place + 28], "big")
        place += length
    assert kinds == icons.ICNS_KINDS
    assert icons.ico() == ico


# The version ----------------------------------------------------------------------------------------------------


def test_the_version_stands_in_one_place() -> None:
    stated = re.compile(rf"(?<![\d.]){re.escape(__version__)}(?![\d.])")
    allowed = {"followup_desktop/__init__.py", "CHANGELOG.md"}
    for folder, pattern in (("followup_desktop", "*.py"), ("packaging", "*"), (".", "*.toml"), (".", "*.md")):
        files = (TOP / folder).glob(pattern) if folder == "." else (TOP / folder).rglob(pattern)
        for path in files:
            if path.suffix in {"", ".py", ".toml", ".md", ".xml", ".in", ".spec"} and path.is_file():
                name = str(path.relative_to(TOP))
                is_stated = stated.search(path.read_text(encoding="utf-8", errors="replace")) is not None
                assert name in allowed or not is_stated, name


def test_the_newest_release_of_the_changelog_is_this_version() -> None:
    changelog = (TOP / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = metainfo.releases(changelog)[0]
    assert newest.version == __version__
    assert len(newest.changes) > 10
    made = Xml.fromstring(metainfo.metainfo(changelog))
    assert made.find("releases/release").get("version") == __version__  # type: ignore[union-attr]
    assert made.findtext("releases/release/description/ul/li") == newest.changes[0]


def test_releases_are_read_with_their_days_and_without_marks() -> None:
    changelog = "# Changelog\n\n## [2.0] - Unreleased\n\n### Added\n\n- One `file`\n  goes [on](x).\n- Two.\n\n## [1.0] - 2026-01-02\n\n- Three.\n"  # noqa: E501
    assert metainfo.releases(changelog) == [
        metainfo.Release("2.0", None, ("One file goes on.", "Two.")),
        metainfo.Release("1.0", "2026-01-02", ("Three.",)),
    ]
    with pytest.raises(ValueError, match="not the heading"):
        metainfo.releases("## Soon\n\n- Something.\n")


# The manual page ------------------------------------------------------------------------------------------------


def test_the_manual_page_has_every_command_option_and_status() -> None:
    from followup_desktop.cli.answer import FAULT_OF_OURS, WRONG_USAGE
    from followup_desktop.cli.carrying_out import all_commands
    from followup_desktop.domain import errors

    page = man_page.page().replace(r"\-", "-")
    for name, command in all_commands().items():
        assert re.search(rf"^\.B {re.escape(name)}\b", page, re.MULTILINE), name
        for parameter in command.params:
            for option in parameter.opts if not getattr(parameter, "hidden", False) else ():
                assert not option.startswith("--") or option in page, option
    kinds = [
        kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.FollowupError)
    ]
    assert {kind.exit_status for kind in kinds} | {0, WRONG_USAGE, FAULT_OF_OURS} == set(man_page.STATUSES)
    assert "--in " not in page
    assert not re.search(r"^(?!\.[A-Z])['.]", page, re.MULTILINE)
