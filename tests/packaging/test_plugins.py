"""Qt finds its plugins wherever the program was installed."""

from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication

from followup_desktop.qt_application import add_plugins


@pytest.mark.parametrize("inside", [("Qt", "plugins"), ("plugins",)], ids=["linux", "windows"])
def test_the_plugins_are_found_in_a_path_with_a_comma(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, inside: tuple[str, ...]
) -> None:
    package = tmp_path / "Zoë, für alle" / "PySide6"
    plugins = package.joinpath(*inside)
    plugins.mkdir(parents=True)
    monkeypatch.setattr(PySide6, "__file__", str(package / "__init__.py"))
    before = QCoreApplication.libraryPaths()
    try:
        add_plugins()
        assert str(plugins) in QCoreApplication.libraryPaths()
    finally:
        QCoreApplication.setLibraryPaths(before)
