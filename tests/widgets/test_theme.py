"""The theme keeps its promises: contrast, plain text, live change, type that is as heavy as it says."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.resource_files import resource
from followup_desktop.widgets.theme.buttons import filter_chip, icon_button, primary_button, secondary_button
from followup_desktop.widgets.theme.colours import Tone, colours, contrast, monogram_colour, tokens
from followup_desktop.widgets.theme.controls import Chip, Choice, Monogram, SegmentedChoice, field_row
from followup_desktop.widgets.theme.icons import icon_pixmap
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import ReduceMotion, Scheme, Theme, theme
from followup_desktop.widgets.theme.typefaces import Type, inter
from followup_desktop.widgets.toast import Toast

THEMES = pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])


@THEMES
@pytest.mark.parametrize("pair", tokens()["contrast"], ids=lambda p: f"{p['foreground']} on {p['background']}")
def test_every_pair_has_the_contrast_it_needs(dark: bool, pair: dict[str, object]) -> None:
    found = colours(dark)
    ratio = contrast(getattr(found, str(pair["foreground"])), getattr(found, str(pair["background"])))
    assert ratio >= float(str(pair["at_least"]))


@THEMES
def test_high_contrast_greys_no_text_and_hides_no_edge(dark: bool) -> None:
    found = colours(dark, high_contrast=True)
    for surface in (found.app, found.rail, found.column, found.card, found.raised, found.field):
        assert all(contrast(ink, surface) >= 7 for ink in (found.text, found.text2, found.text3, found.line_strong))
        assert contrast(found.line, surface) >= 3 and contrast(found.disabled, surface) >= 4.5


def test_high_contrast_is_taken_over_from_the_system(
    look: Theme, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert look.colours.text3 != look.colours.text
    monkeypatch.setattr(Theme, "high_contrast", property(lambda _: True))
    changes: list[int] = []
    look.changed.connect(lambda: changes.append(1))
    hints = qapp.styleHints()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert changes and look.colours.text3 == look.colours.text
    monkeypatch.undo()
    hints.accessibility().contrastPreferenceChanged.emit(Qt.ContrastPreference.NoPreference)
    assert look.colours.text3 != look.colours.text


@pytest.mark.parametrize(("said", "reduced"), [("false", True), ("true", False), ("nothing", False)])
def test_gnome_is_asked_whether_things_may_move(
    look: Theme, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: str, reduced: bool
) -> None:
    program = tmp_path / "gsettings"
    program.write_text(f'#!/bin/sh\ntest "$3" = enable-animations && echo {said}\n', encoding="utf-8")
    program.chmod(0o700)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "ubuntu:GNOME")
    look._motion.look()
    qtbot.waitUntil(lambda: look._motion._asking is None)
    assert look.reduced_motion is reduced
    assert (look.duration(180) == 0) is reduced
    look._motion._desktop_reduces = False


@pytest.mark.parametrize(
    ("kept", "reduced"),
    [
        ("[KDE]\nAnimationDurationFactor=0\n", True),
        ("[KDE]\nAnimationDurationFactor=0.5\n", False),
        ("[KDE]\nAnimationDurationFactor=fast\n", False),
        ("no settings at all", False),
        ("", False),
    ],
)
def test_kdes_settings_are_read(
    look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str, reduced: bool
) -> None:
    (tmp_path / "kdeglobals").write_text(kept, encoding="utf-8")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CURRENT_DESKTOP", "KDE")
    look._motion.look()
    assert look.reduced_motion is reduced
    look._motion._desktop_reduces = False


@THEMES
def test_the_toast_can_be_read(dark: bool) -> None:
    found = colours(dark)
    assert contrast(found.toast_text, found.toast) >= 4.5
    assert contrast(found.toast_action, found.toast) >= 4.5


@pytest.mark.parametrize("tile", tokens()["monogram"])
def test_the_letter_on_a_monogram_can_be_read(tile: str) -> None:
    assert contrast(QColor("white"), QColor(tile)) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read(dark: bool, tone: Tone) -> None:
    found = colours(dark)
    assert contrast(getattr(found, tone.ink), getattr(found, tone.ground)) >= 4.5


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast(QColor("black"), QColor("white")) == pytest.approx(21)
    assert contrast(QColor("#777777"), QColor("white")) == pytest.approx(4.478, abs=0.001)


def test_a_company_keeps_its_tile() -> None:
    assert monogram_colour("Umbra  Health ") == monogram_colour("umbra health")
    assert len({monogram_colour(f"Company {n}").name() for n in range(200)}) == len(tokens()["monogram"])


def show(window: QWidget, qtbot) -> None:
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


@THEMES
@pytest.mark.parametrize(
    ("name", "token"),
    [
        ("check", "on_accent"),
        ("dash", "on_accent"),
        ("chevron-down", "text2"),
        ("chevron-up", "text2"),
        ("chevron-right", "text2"),
    ],
)
def test_the_drawings_of_the_style_sheet_have_the_themes_colours(dark: bool, name: str, token: str) -> None:
    drawing = resource("theme", f"{name}-{'dark' if dark else 'light'}.svg").read_text(encoding="utf-8")
    assert f'stroke="{getattr(colours(dark), token).name().upper()}"' in drawing


@pytest.fixture
def look(qapp: QApplication):
    found = theme()
    yield found
    found.set_scheme(Scheme.LIGHT)
    found.set_text_size(1.0)
    found.set_reduce_motion(ReduceMotion.SYSTEM)


def test_the_theme_changes_while_widgets_are_shown(look: Theme, qtbot) -> None:
    look.set_scheme(Scheme.LIGHT)
    told: list[bool] = []
    look.changed.connect(lambda: told.append(look.is_dark))
    look.set_scheme(Scheme.DARK)
    assert told[-1] is True
    assert QApplication.palette().window().color() == colours(True).app
    look.set_scheme(Scheme.LIGHT)
    assert QApplication.palette().window().color() == colours(False).app
    assert theme() is look


def test_heavier_type_is_really_heavier_and_figures_are_of_one_width(look: Theme) -> None:
    assert inter() == "Inter"
    widths = [QFontMetricsF(look.font(Type.BODY, w)).horizontalAdvance("Data platform lead") for w in (400, 500, 600)]
    assert widths == sorted(set(widths))
    metrics = QFontMetricsF(look.font(Type.META, 500, figures=True))
    assert metrics.horizontalAdvance("111") == pytest.approx(metrics.horizontalAdvance("888"))


def test_every_measure_grows_with_the_text(look: Theme) -> None:
    look.set_text_size(1.5)
    assert look.font(Type.BODY).pixelSize() == 20
    assert look.px(34) == 51
    look.set_text_size(9)
    assert look.text_size == 1.5
    for token in Type:
        assert look.line_height(token) >= QFontMetricsF(look.font(token)).height()


def test_reduced_motion_takes_no_time(look: Theme) -> None:
    look.set_reduce_motion(ReduceMotion.ALWAYS)
    assert look.duration(350) == 0
    look.set_reduce_motion(ReduceMotion.NEVER)
    assert look.duration(350) == 350


def test_everything_is_taken_at_once_and_the_same_again_draws_nothing_anew(look: Theme, qtbot) -> None:
    look.take("light", 1.0, "comfortable", "system", False)
    changes: list[int] = []
    look.changed.connect(lambda: changes.append(1))
    look.take("dark", 1.2, "compact", "reduced", True)
    assert (look.is_dark, look.text_size, look.density, look.reduced_motion) == (True, 1.2, "compact", True)
    assert len(changes) == 1 and look.font(Type.BODY).family() != inter()
    look.take("dark", 1.2, "compact", "reduced", True)
    assert len(changes) == 1
    look.take("dark", 1.2, "comfortable", "full", True)
    assert len(changes) == 2 and not look.reduced_motion
    look.take("light", 1.0, "comfortable", "system", False)


@pytest.mark.parametrize("ratio", [1.0, 1.25, 2.0])
def test_icons_are_drawn_in_the_colour_asked_for(qapp: QApplication, ratio: float) -> None:
    pixmap = icon_pixmap("phone", QColor("#B3261E"), 16, ratio)
    assert pixmap.width() == round(16 * ratio)
    assert pixmap.devicePixelRatio() == ratio
    image = pixmap.toImage()
    solid = [
        image.pixelColor(x, y)
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 240
    ]
    assert solid
    assert all(colour.red() > 150 and colour.green() < 80 for colour in solid)
    assert icon_pixmap("phone", QColor("#B3261E"), 16, ratio) is pixmap


def test_a_label_shows_markup_as_text(look: Theme, qtbot) -> None:
    nasty = '<img src="/dev/zero"><b>bold</b>'
    for elide in (False, True):
        label = PlainLabel(nasty, elide=elide)
        qtbot.addWidget(label)
        label.resize(60, 20)
        label.grab()
        assert label.text() == nasty
        assert label.textFormat() == Qt.TextFormat.PlainText
        with pytest.raises(ValueError, match="plain text only"):
            label.setTextFormat(Qt.TextFormat.RichText)


@pytest.mark.parametrize("icon", ["clock", ""])
def test_a_filter_that_is_on_bears_a_check(look: Theme, qtbot, icon: str) -> None:
    chip = filter_chip("Due", icon)
    qtbot.addWidget(chip)
    off = chip.icon().pixmap(chip.iconSize()).toImage()
    chip.setChecked(True)
    check = look.icon("check", look.colours.accent_text, 14, 3).pixmap(chip.iconSize()).toImage()
    assert chip.icon().pixmap(chip.iconSize()).toImage() == check != off
    chip.setChecked(False)
    assert chip.icon().pixmap(chip.iconSize()).toImage() == off


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("size", [0.9, 1.0, 1.5])
def test_the_small_parts_show_in_every_look(look: Theme, qtbot, scheme: Scheme, size: float) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    row = QHBoxLayout()
    buttons = [primary_button("Save", "check"), secondary_button("Cancel"), filter_chip("Due", "clock")]
    for button in [*buttons, icon_button("Close", "x")]:
        row.addWidget(button)
    layout.addLayout(row)
    segments = SegmentedChoice([Choice(1, "Keep talking", "message-square", Tone.GREEN), Choice(2, "No")], "Signal")
    layout.addWidget(segments)
    for part in (Chip("Overdue 2 d", "triangle-alert", Tone.RED), Chip("Signal", "minus", icon_only=True)):
        layout.addWidget(part)
    layout.addWidget(Monogram("Umbra", "U", 32))
    field = field_row("&Company", QLineEdit())
    layout.addWidget(field)
    look.set_scheme(scheme)
    look.set_text_size(size)
    show(window, qtbot)
    assert buttons[0].height() == look.px(34)
    assert field.field.height() == look.px(34)
    buttons[1].setFocus()
    qtbot.waitUntil(buttons[1].hasFocus)
    field.set_error("A name is needed.")
    assert field.error() == "A name is needed."
    assert field.field.accessibleDescription() == "A name is needed."
    field.set_error("")
    window.grab()


def test_no_field_has_its_text_at_the_edge(look: Theme, qtbot) -> None:
    row = field_row("Days", QSpinBox())
    qtbot.addWidget(row)
    line = row.field.findChild(QLineEdit)
    assert line is not None
    assert line.textMargins().left() >= 8


def test_segments_are_radio_buttons(look: Theme, qtbot) -> None:
    segments = SegmentedChoice([Choice("a", "A"), Choice("b", "B"), Choice("c", "C")], "Letter", may_be_none=True)
    qtbot.addWidget(segments)
    show(segments, qtbot)
    chosen: list[object] = []
    segments.chosen.connect(chosen.append)
    first, second, _ = segments._group.buttons()
    assert segments.value() is None
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert (segments.value(), chosen) == ("a", ["a"])
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert (segments.value(), chosen) == ("b", ["a", "b"])
    segments.set_value("c")
    assert chosen == ["a", "b"]
    segments.set_value("b")
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert (segments.value(), chosen[-1]) == (None, None)


def test_the_first_choice_is_made_with_the_arrow_keys_too(look: Theme, qtbot) -> None:
    segments = SegmentedChoice([Choice("a", "A"), Choice("b", "B"), Choice("c", "C")], "Letter")
    qtbot.addWidget(segments)
    show(segments, qtbot)
    first, second, _ = segments._group.buttons()
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    assert segments.value() == "b"
    assert second.hasFocus()


@pytest.mark.parametrize(("chosen", "reached"), [(None, 0), ("a", 0), ("c", 2)])
def test_tab_and_the_label_lead_to_the_chosen_segment(look: Theme, qtbot, chosen: str | None, reached: int) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    segments = SegmentedChoice([Choice("a", "A"), Choice("b", "B"), Choice("c", "C")], "Letter")
    before, after = QLineEdit(), QLineEdit()
    for widget in (before, segments, after):
        layout.addWidget(widget)
    segments.set_value("b")
    show(window, qtbot)
    segments._group.buttons()[1].setFocus()
    segments.set_value(chosen)
    before.setFocus()
    qtbot.keyClick(before, Qt.Key.Key_Tab)
    assert segments._group.buttons()[reached].hasFocus()
    qtbot.keyClick(segments._group.buttons()[reached], Qt.Key.Key_Tab)
    assert after.hasFocus()
    segments.setFocus()
    assert segments._group.buttons()[reached].hasFocus()


def test_nothing_but_the_ring_is_drawn_where_tab_leads(look: Theme, qtbot) -> None:
    """The style of Qt would put a frame of its own inside of it."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    tabs = QTabBar()
    tabs.addTab("Plan")
    parts = (secondary_button("Snooze"), primary_button("Write note"), filter_chip("Due"), QCheckBox("On"), tabs)
    before = QLineEdit()
    for widget in (before, *parts):
        layout.addWidget(widget)
    show(window, qtbot)
    before.setFocus()
    at_rest = [part.grab().toImage() for part in parts]
    for part, look_at_rest in zip(parts, at_rest, strict=True):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert part.hasFocus()
        assert part.grab().toImage() == look_at_rest


def test_the_toast_stands_at_the_bottom_and_pauses(look: Theme, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 500)
    toast = Toast(window)
    show(window, qtbot)
    look.set_reduce_motion(ReduceMotion.ALWAYS)
    undone: list[bool] = []
    toast.undo_requested.connect(lambda: undone.append(True))
    toast.say("Hooli moved to Waiting to hear", "Undo")
    assert toast.text() == "Hooli moved to Waiting to hear"
    assert toast.isHidden(), "what it speaks of is painted first"
    qtbot.waitUntil(toast.isVisible)
    assert toast.geometry().center().x() == pytest.approx(450, abs=1)
    assert not toast.paused
    toast._undo.setFocus()
    qtbot.waitUntil(lambda: toast.paused)
    qtbot.mouseClick(toast._undo, Qt.MouseButton.LeftButton)
    assert undone == [True]
    assert toast.isHidden()
    toast.say("<b>Saved</b>")
    qtbot.waitUntil(toast.isVisible)
    assert toast._undo.isHidden()
    qtbot.keyClick(toast._close, Qt.Key.Key_Return)
    assert toast.isHidden()
    toast.say("Hooli archived")
    toast.dismiss()
    qtbot.wait(50)
    assert toast.isHidden(), "what is dismissed does not come after all"
