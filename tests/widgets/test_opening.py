"""What links and files may open."""

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

import followup_desktop
from followup_desktop.widgets.opening import open_link, open_own


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What reached the system."""
    found: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: found.append(url.toString()) or True)
    return found


@pytest.mark.parametrize(
    "link",
    ["https://globex.example/jobs?id=7", "http://globex.example", "mailto:ada@globex.example", "tel:+442079460018"],
)
def test_pages_addresses_and_numbers_open(opened: list[str], link: str) -> None:
    assert open_link(QUrl(link))
    assert opened == [link]


@pytest.mark.parametrize(
    "link",
    [
        "file:///etc/passwd",
        "file://globex.example/share/setup.exe",
        "javascript:alert(1)",
        "data:text/html,<b>x</b>",
        "ftp://globex.example/",
        "smb://globex.example/",
        "vscode://file/x",
        "ms-msdt:/id",
        "https:///jobs",
        "https:globex",
        "mailto:",
        "tel:",
        "globex.example",
        "//globex.example",
        "/dev/zero",
        "https://globex .example/",
        "",
    ],
)
def test_no_other_link_opens(opened: list[str], link: str) -> None:
    assert not open_link(QUrl(link))
    assert opened == []


def test_only_files_of_our_own_open_as_such(opened: list[str], tmp_path: Path) -> None:
    assert open_own(QUrl.fromLocalFile(str(tmp_path / "job-follow-ups.ics")))
    assert not open_own(QUrl("https://globex.example/job-follow-ups.ics"))
    assert opened == [f"file://{tmp_path}/job-follow-ups.ics"]


def test_nothing_opens_anything_elsewhere() -> None:
    """Neither by Qt, nor by a label that follows its own links, nor by Python."""
    top = Path(followup_desktop.__file__).parent
    ways = ("openUrl", "setOpenExternalLinks", "webbrowser", "os.startfile", "xdg-open")
    found = {
        f"{path.relative_to(top).as_posix()}: {way}"
        for path in top.rglob("*.py")
        for way in ways
        if way in path.read_text(encoding="utf-8")
    }
    assert found == {"widgets/opening.py: openUrl"}
