"""A section of the settings: its title over its rows."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from followup_desktop.presentation.settings_catalogue import Section, title_of
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class SectionPage(QWidget):
    """Rows under one another, with hairlines between those that are shown."""

    def __init__(self, section: Section) -> None:
        super().__init__()
        self.section = section
        self.rows: dict[str, SettingRow] = {}
        self._lines: dict[str, HairLine] = {}
        self.setObjectName(f"section_{section}")
        self.setAccessibleName(title_of(section))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, Space.LARGE)
        self._layout.setSpacing(0)
        title = PlainLabel(title_of(section), Type.SECTION)
        title.setWordWrap(True)
        title.setContentsMargins(0, 0, 0, Space.TINY)
        self._layout.addWidget(title)

    def add(self, row: SettingRow) -> None:
        """Puts the row at the end."""
        name = row.entry.name
        line = self._lines[name] = HairLine()
        self._layout.addWidget(line)
        self._layout.addWidget(row)
        self.rows[name] = row
        self.show_only(None)

    def show_only(self, names: frozenset[str] | None) -> bool:
        """Shows the rows of that name, or all for None; whether any is shown."""
        shown = [name for name in self.rows if names is None or name in names]
        for name, row in self.rows.items():
            row.setVisible(name in shown)
            self._lines[name].setVisible(name in shown[1:])
        return bool(shown)
