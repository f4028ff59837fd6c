"""Spaces, radii, heights and durations, in pixels at a text size of 100 % and in milliseconds."""

from enum import IntEnum


class Space(IntEnum):
    """Distances, on a grid of 4."""

    HAIR = 2
    TINY = 4
    SMALL = 8
    MEDIUM = 12
    LARGE = 16
    WIDE = 20
    PANEL = 24
    HUGE = 32


class Radius(IntEnum):
    """How round corners are."""

    KEYCAP = 5
    MONOGRAM = 6
    CARD = 8
    TOAST = 10
    COLUMN = 12


class Height(IntEnum):
    """How tall controls are; they grow with the text."""

    BUTTON = 34
    SMALL_BUTTON = 30
    FIELD = 34
    NAV_ROW = 34
    CHIP = 22
    FILTER_CHIP = 28
    RAIL_ROW = 44
    TOAST = 44


class Motion(IntEnum):
    """How long movements take; all of them nothing under reduced motion."""

    PANEL = 180
    COLUMN_TINT = 350
    DROP_FLASH = 700
    CANCEL_GLIDE = 120


ICON = 16
ICON_LARGE = 20
TARGET = 24
"""The least size of what can be pointed at."""
TOAST_SECONDS = 8
TOAST_WIDTH = 380
TOAST_WIDEST = 640
