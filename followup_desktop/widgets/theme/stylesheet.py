"""How standard widgets look: a palette for Fusion, and a style sheet for what a palette cannot say.

No rule sets a font: the weight of the variable font is an axis that style sheets do not know.
"""

from PySide6.QtGui import QPalette

from followup_desktop.resource_files import resource
from followup_desktop.widgets.theme.colours import Colours, mixed
from followup_desktop.widgets.theme.measures import Height, Radius


def palette(c: Colours) -> QPalette:
    """The palette of the theme."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    made = QPalette()
    for name, colour in (
        (role.Window, c.app),
        (role.WindowText, c.text),
        (role.Base, c.field),
        (role.AlternateBase, c.sunken),
        (role.Text, c.text),
        (role.PlaceholderText, c.text3),
        (role.Button, c.raised),
        (role.ButtonText, c.text2),
        (role.BrightText, c.red),
        (role.ToolTipBase, c.raised),
        (role.ToolTipText, c.text),
        (role.Highlight, c.accent),
        (role.HighlightedText, c.on_accent),
        (role.Accent, c.accent),
        (role.Link, c.link),
        (role.LinkVisited, c.link),
        (role.Light, c.raised),
        (role.Midlight, c.line),
        (role.Mid, c.line),
        (role.Dark, c.line_strong),
        (role.Shadow, c.line_strong),
    ):
        made.setColor(name, colour)
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(group.Disabled, name, c.disabled)
    made.setColor(group.Disabled, role.Highlight, c.grey_soft)
    made.setColor(group.Disabled, role.HighlightedText, c.disabled)
    return made


def stylesheet(c: Colours, scale: float, dark: bool) -> str:
    """The style sheet of the whole application at that text size."""
    values = {name: getattr(c, name).name() for name in c._fields}
    theme = "dark" if dark else "light"
    for name in ("check", "dash", "chevron-down", "chevron-up", "chevron-right"):
        values[name] = resource("theme", f"{name}-{theme}.svg").as_posix()
    for name, height in Height.__members__.items():
        # Style sheets measure the inside: two borders of 1 px come on top.
        values[f"h_{name.lower()}"] = f"{round(height * scale) - 2}px"
    for name, radius in Radius.__members__.items():
        values[f"r_{name.lower()}"] = f"{int(radius)}px"
    values["h_flat"] = f"{round(24 * scale) - 2}px"
    values["h_flat_in"] = f"{round(24 * scale) - 4}px"
    values["h_small_in"] = f"{round(Height.SMALL_BUTTON * scale) - 4}px"
    values["h_field_in"] = f"{round(Height.FIELD * scale) - 4}px"
    values["scroll"] = mixed(c.line_strong, c.column, 0.45).name()
    values["mark"] = f"{round(16 * scale)}px"
    values["arrow"] = f"{round(14 * scale)}px"
    values["small_arrow"] = f"{round(11 * scale)}px"
    values["half_mark"] = f"{round(16 * scale) // 2 + 1}px"
    values["half_filter"] = f"{round(Height.FILTER_CHIP * scale) // 2 - 1}px"
    sheet = _SHEET
    for name in sorted(values, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}@", values[name])
    return sheet


_SHEET = """
QDialog, QMainWindow { background: @app@; }
QToolTip { background: @raised@; color: @text@; border: 1px solid @line@; padding: 5px 7px; }

QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
QPushButton {
    background: transparent; color: @text2@; border: 1px solid @line_strong@; border-radius: @r_card@;
    padding: 0 14px; min-height: @h_button@; max-height: @h_button@;
}
QPushButton:hover { background: @sunken@; color: @text@; }
QPushButton:pressed { background: @grey_soft@; }
QPushButton:disabled { color: @disabled@; border-color: @line@; }
QPushButton[kind="primary"] { background: @accent@; color: @on_accent@; border-color: @accent@; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed {
    background: @accent_hover@; border-color: @accent_hover@;
}
QPushButton[kind="primary"]:disabled { background: @grey_soft@; color: @disabled@; border-color: @grey_soft@; }
QPushButton[kind="quiet"] { border-color: transparent; padding: 0 10px; }
QPushButton[kind="quiet"]:hover { background: @grey_soft@; }
QPushButton[kind="link"] { border-color: transparent; padding: 0 6px; color: @link@; }
QPushButton[kind="link"]:hover { background: @accent_soft@; }
QPushButton#clearFilter { min-height: 22px; max-height: 22px; }
QPushButton#place { padding: 0; border: none; }
QPushButton::menu-indicator {
    image: url("@chevron-down@"); width: @arrow@; height: @arrow@;
    subcontrol-origin: padding; subcontrol-position: center right; right: 10px;
}
QListView#paletteList { background: transparent; border: none; }
QListView#paletteList::item { padding: 0; min-height: 0; border: none; background: transparent; }
QLineEdit#search { padding: 0 4px; }
QLineEdit#search:focus { border: 2px solid @focus@; padding: 0 3px; }
QPushButton[kind="destructive"] { color: @red@; }
QPushButton[kind="destructive"]:hover { background: @red_soft@; }
QPushButton[kind="destructive"]:disabled { color: @disabled@; }
QPushButton[kind="icon"] {
    border-color: transparent; padding: 0; min-width: @h_small_button@; max-width: @h_small_button@;
    min-height: @h_small_button@; max-height: @h_small_button@;
}
QPushButton[kind="icon"]:hover { background: @grey_soft@; }
QPushButton[small="true"] { min-height: @h_small_button@; max-height: @h_small_button@; padding: 0 10px; }
QPushButton[kind="filter"] {
    border-radius: @half_filter@; padding: 0 11px;
    min-height: @h_filter_chip@; max-height: @h_filter_chip@; background: @field@;
}
QPushButton[kind="filter"]:hover { background: @sunken@; }
QPushButton[kind="filter"]:checked { background: @accent_soft@; color: @accent_text@; border-color: @accent@; }

QToolButton { background: transparent; color: @text2@; border: 1px solid transparent; border-radius: @r_card@;
    padding: 4px; }
QToolButton:hover { background: @grey_soft@; color: @text@; }
QToolButton:checked { background: @accent_soft@; color: @accent_text@; }
QToolButton::menu-indicator { image: none; }

QLineEdit, QComboBox, QAbstractSpinBox, QDateTimeEdit {
    background: @field@; color: @text@; border: 1px solid @line_strong@; border-radius: @r_card@;
    min-height: @h_field@; max-height: @h_field@; padding: 0 9px;
    selection-background-color: @accent@; selection-color: @on_accent@;
}
QPlainTextEdit, QTextEdit {
    background: @field@; color: @text@; border: 1px solid @line_strong@; border-radius: @r_card@; padding: 5px 6px;
    selection-background-color: @accent@; selection-color: @on_accent@;
}
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover, QPlainTextEdit:hover, QTextEdit:hover {
    border-color: @text3@;
}
QLineEdit:focus, QComboBox:focus, QComboBox:on, QAbstractSpinBox:focus, QDateTimeEdit:focus {
    border: 2px solid @focus@; padding: 0 8px; min-height: @h_field_in@; max-height: @h_field_in@;
}
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid @focus@; padding: 4px 5px; }
QLineEdit[wrong="true"], QComboBox[wrong="true"], QAbstractSpinBox[wrong="true"], QPlainTextEdit[wrong="true"],
QDateTimeEdit[wrong="true"] { border-color: @red@; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled, QPlainTextEdit:disabled, QTextEdit:disabled {
    background: @sunken@; color: @disabled@; border-color: @line@;
}
QLineEdit[inPlace="true"], QComboBox[inPlace="true"] {
    background: transparent; border-color: transparent; padding-left: 5px; padding-right: 5px;
    min-height: @h_small_button@; max-height: @h_small_button@;
}
QPlainTextEdit[inPlace="true"] { background: transparent; border-color: transparent; padding: 5px 6px; }
QLineEdit[inPlace="true"]:hover, QComboBox[inPlace="true"]:hover, QPlainTextEdit[inPlace="true"]:hover {
    background: @field@; border-color: @line_strong@;
}
QLineEdit[inPlace="true"]:focus, QComboBox[inPlace="true"]:focus, QComboBox[inPlace="true"]:on {
    background: @field@; border: 2px solid @focus@; padding-left: 4px; padding-right: 4px;
    min-height: @h_small_in@; max-height: @h_small_in@;
}
QPlainTextEdit[inPlace="true"]:focus { background: @field@; border: 2px solid @focus@; padding: 4px 5px; }
QLineEdit[inPlace="true"][wrong="true"], QComboBox[inPlace="true"][wrong="true"],
QPlainTextEdit[inPlace="true"][wrong="true"] { border-color: @red@; }
QComboBox[inPlace="true"] { padding-left: 7px; padding-right: 24px; }
QComboBox[inPlace="true"]:focus, QComboBox[inPlace="true"]:on { padding-left: 6px; padding-right: 23px; }
QComboBox[inPlace="true"]:editable { padding-left: 5px; }
QComboBox[inPlace="true"]:editable:focus, QComboBox[inPlace="true"]:editable:on { padding-left: 4px; }
QComboBox[inPlace="true"][asText="true"]::down-arrow { image: none; }
QLineEdit[inPlace="true"][flat="true"] {
    color: @text2@; padding-right: 1px; min-height: @h_flat@; max-height: @h_flat@;
}
QLineEdit[inPlace="true"][flat="true"]:focus {
    padding-right: 0; min-height: @h_flat_in@; max-height: @h_flat_in@;
}
QPlainTextEdit[inPlace="true"][flat="true"] { padding: 1px 6px; }
QPlainTextEdit[inPlace="true"][flat="true"]:focus { padding: 0 5px; }
QLineEdit[inPlace="true"]:read-only, QPlainTextEdit[inPlace="true"]:read-only {
    background: transparent; border-color: transparent;
}
QLineEdit:read-only { background: @sunken@; border-color: @line@; }
QComboBox QLineEdit, QAbstractSpinBox QLineEdit, QDateTimeEdit QLineEdit, QComboBox QLineEdit:focus,
QAbstractSpinBox QLineEdit:focus, QDateTimeEdit QLineEdit:focus {
    border: none; background: transparent; padding: 0; min-height: 0; border-radius: 0;
}
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QComboBox QLineEdit { placeholder-text-color: @text3@; }
QComboBox { padding-left: 11px; padding-right: 28px; }
QComboBox:focus, QComboBox:on { padding-left: 10px; padding-right: 27px; }
QComboBox::drop-down, QDateTimeEdit::drop-down {
    subcontrol-origin: border; subcontrol-position: center right; width: 30px; border: none; background: transparent;
}
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("@chevron-down@"); width: @arrow@; height: @arrow@; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
    subcontrol-origin: border; width: 24px; border: none; background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: 2px; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: 2px; }
QAbstractSpinBox::up-arrow { image: url("@chevron-up@"); width: @small_arrow@; height: @small_arrow@; }
QAbstractSpinBox::down-arrow { image: url("@chevron-down@"); width: @small_arrow@; height: @small_arrow@; }
QComboBox QAbstractItemView {
    background: @raised@; color: @text@; border: 1px solid @line@; padding: 4px; outline: none;
    selection-background-color: @accent_soft@; selection-color: @accent_text@;
}
QComboBox QAbstractItemView::item { min-height: @h_small_button@; padding: 0 8px; border-radius: 6px; }

QCheckBox, QRadioButton { color: @text@; spacing: 8px; min-height: 24px; icon-size: @mark@; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled@; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator {
    width: @mark@; height: @mark@; background: @field@; border: 1px solid @line_strong@;
}
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: @half_mark@; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent@; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked {
    background: @accent@; border-color: @accent@; image: url("@check@");
}
QCheckBox::indicator:indeterminate { background: @accent@; border-color: @accent@; image: url("@dash@"); }
QRadioButton::indicator:checked { border-color: @accent@;
    background: qradialgradient(cx:0.5, cy:0.5, radius:0.5, fx:0.5, fy:0.5, stop:0 @accent@, stop:0.52 @accent@,
        stop:0.6 @field@, stop:1 @field@); }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { background: @sunken@; border-color: @line@; }
QCheckBox::indicator:checked:disabled { background: @disabled@; }
QGroupBox { border: none; margin-top: 22px; color: @text@; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }

QTabWidget::pane { border: none; border-top: 1px solid @line@; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: @text2@; border: none; border-bottom: 2px solid transparent;
    padding: 7px 2px 8px 2px; margin-right: 22px;
}
QTabBar::tab:hover { color: @text@; }
QTabBar::tab:selected { color: @text@; border-bottom-color: @accent@; }
QTabBar::tab:disabled { color: @disabled@; }

QListView, QTreeView, QTableView, QListWidget {
    background: @field@; color: @text@; border: 1px solid @line@; border-radius: @r_card@; outline: none;
    selection-background-color: @accent_soft@; selection-color: @text@;
}
QListView::item, QTreeView::item, QTableView::item { min-height: @h_small_button@; padding: 0 8px; border-radius: 6px; }
QListView::item:hover, QTreeView::item:hover { background: @sunken@; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @accent_soft@;
    color: @text@; }
QListView::item:focus, QTreeView::item:focus, QTableView::item:focus { border: 2px solid @focus@; }
QListView#cards { background: transparent; border: none; }
QListView#railAgenda, QListView#wideAgenda { background: transparent; border: none; border-radius: 0; }
QListView#railAgenda::item, QListView#wideAgenda::item {
    border: none; padding: 0; min-height: 0; background: transparent;
}
QListView#railAgenda::item:hover, QListView#railAgenda::item:selected, QListView#railAgenda::item:focus,
QListView#wideAgenda::item:hover, QListView#wideAgenda::item:selected, QListView#wideAgenda::item:focus {
    background: transparent; border: none;
}
QListView#sections { background: @rail@; border: none; border-radius: 0; padding: 8px; }
QListView#sections::item { min-height: @h_nav_row@; }
QListView#sections::item:selected { color: @accent_text@; }
QHeaderView::section { background: @sunken@; color: @text2@; border: none; border-bottom: 1px solid @line@;
    padding: 7px 12px; }

QMenuBar { background: @app@; color: @text2@; spacing: 0; padding: 2px 6px; }
QMenuBar::item { background: transparent; padding: 5px 9px; border-radius: 6px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @accent_soft@; color: @accent_text@; }
QMenu { background: @raised@; color: @text@; border: 1px solid @line@; padding: 5px; icon-size: @mark@; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 6px; min-height: 20px; }
QMenu::item:selected { background: @accent_soft@; color: @accent_text@; }
QMenu::item:disabled { color: @disabled@; background: transparent; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: @line@; margin: 5px 6px; }
QMenu::indicator { width: @mark@; height: @mark@; margin-left: 6px; }
QMenu::indicator:checked { background: @accent@; border-radius: 4px; image: url("@check@"); }
QMenu::right-arrow { image: url("@chevron-right@"); width: 12px; height: 12px; margin-right: 6px; }

QScrollArea, QScrollArea > QWidget > QWidget#plain { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:vertical { background: @scroll@; border-radius: 3px; min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { background: @scroll@; border-radius: 3px; min-width: 32px; margin: 2px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @text3@; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; background: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QSplitter::handle { background: @line@; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QProgressBar { background: @grey_soft@; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: @accent@; border-radius: 3px; }
QStatusBar { background: @app@; color: @text3@; }
QStatusBar::item { border: none; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @sunken@; }
QCalendarWidget QAbstractItemView { background: @raised@; color: @text@; selection-background-color: @accent@;
    selection-color: @on_accent@; border-radius: 0; border: none; }
QCalendarWidget QAbstractItemView:disabled { color: @disabled@; }
QCalendarWidget QTableView::item { padding: 0; min-height: 0; border: none; border-radius: 0; }
QCalendarWidget QTableView::item:selected { background: @accent@; color: @on_accent@; }
QCalendarWidget QSpinBox { min-height: 24px; }
"""
