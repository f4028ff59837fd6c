"""The type tokens, as fonts."""

from enum import Enum
from functools import cache
from typing import NamedTuple

from PySide6.QtGui import QFont, QFontDatabase

from followup_desktop.resource_files import resource


class Face(NamedTuple):
    """One token: height of the type and of the line in pixels at 100 %, weight, tracking."""

    pixels: int
    line: int
    weight: int
    tracking: float = 0.0


class Type(Enum):
    """What text is for; the weight can be another where the design says so (strong body 500 or 600)."""

    DISPLAY = Face(22, 30, 600, -0.3)
    SECTION = Face(18, 26, 600, -0.2)
    PANEL_TITLE = Face(17, 25, 600, -0.2)
    HEADING = Face(14, 20, 600)
    BODY = Face(13, 19, 400)
    META = Face(12, 17, 400)
    KEY = Face(11, 15, 500)
    LETTER = Face(15, 24, 400)


@cache
def inter() -> str:
    """The family name of the shipped font; empty where the system will not load it."""
    number = QFontDatabase.addApplicationFont(str(resource("fonts", "InterVariable.ttf")))
    families = QFontDatabase.applicationFontFamilies(number) if number >= 0 else []
    return families[0] if families else ""


def make_font(face: Face, weight: int | None, scale: float, system_font: bool, figures: bool) -> QFont:
    """The font of a token; with ``figures`` they are all of one width (and so is the hyphen: not for words)."""
    family = "" if system_font else inter()
    if family:
        font = QFont(family)
        # The weight of a variable font is an axis; asking for a bold style too would embolden it twice.
        font.setVariableAxis(QFont.Tag("wght"), weight or face.weight)
    else:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setWeight(QFont.Weight(weight or face.weight))
    font.setPixelSize(max(1, round(face.pixels * scale)))
    font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, face.tracking * scale)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
