"""The theme: one object that knows the colours, fonts and icons of the moment, and says when they change."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPixmap
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from followup_desktop.widgets.theme import colours as colour_tokens
from followup_desktop.widgets.theme.colours import Colours
from followup_desktop.widgets.theme.focus_ring import FocusRing
from followup_desktop.widgets.theme.icons import forget_icons, icon_pixmap, themed_icon
from followup_desktop.widgets.theme.measures import ICON
from followup_desktop.widgets.theme.stylesheet import palette, stylesheet
from followup_desktop.widgets.theme.system_motion import SystemMotion
from followup_desktop.widgets.theme.typefaces import Type, make_font

LEAST_TEXT_SIZE, MOST_TEXT_SIZE = 0.9, 1.5


class Scheme(StrEnum):
    """Which of the two themes the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ReduceMotion(StrEnum):
    """Whether movements are shown at once."""

    SYSTEM = "system"
    ALWAYS = "reduced"
    NEVER = "full"


class Density(StrEnum):
    """How much a card shows."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class Theme(QObject):
    """The look of the application. Widgets read it when they paint, and again after ``changed``.

    One exists for each QApplication, which is made with ``qt_application.ARGUMENTS``: make it before the first window,
    or let ``theme()`` make it.
    """

    changed = Signal()

    def __init__(
        self,
        app: QApplication,
        scheme: Scheme = Scheme.SYSTEM,
        text_size: float = 1.0,
        reduce_motion: ReduceMotion = ReduceMotion.SYSTEM,
        density: Density = Density.COMFORTABLE,
        system_font: bool = False,
    ) -> None:
        super().__init__(app)
        self.setObjectName("theme")
        self._app = app
        self._scheme = Scheme(scheme)
        self._text_size = _bounded(text_size)
        self._reduce_motion = ReduceMotion(reduce_motion)
        self._density = Density(density)
        self._system_font = system_font
        self._fonts: dict[tuple[Type, int | None, bool], QFont] = {}
        self._colours = colour_tokens.colours(False)
        self._ring = FocusRing(self)
        app.focusChanged.connect(self._ring.follow)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        # Icons are drawn for the screens that are there.
        app.screenAdded.connect(self.changed)
        self._motion = SystemMotion(app)
        # Only newer versions of Qt know what contrast the system wants.
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._contrast_changed)
        self._applying = False
        self._apply()

    # ------------------------------------------------------------------------------------------ what there is

    @property
    def colours(self) -> Colours:
        """The colours of the moment."""
        return self._colours

    @property
    def is_dark(self) -> bool:
        """Whether the dark theme is shown."""
        if self._scheme is Scheme.SYSTEM:
            return self._app.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def scheme(self) -> Scheme:
        """What the user chose."""
        return self._scheme

    @property
    def text_size(self) -> float:
        """1.0 is 100 %."""
        return self._text_size

    @property
    def density(self) -> Density:
        """How much a card shows."""
        return self._density

    @property
    def high_contrast(self) -> bool:
        """Whether the system wants more contrast; the program follows it."""
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    @property
    def reduced_motion(self) -> bool:
        """Whether everything is to be shown at once."""
        if self._reduce_motion is ReduceMotion.SYSTEM:
            return self._motion.is_reduced
        return self._reduce_motion is ReduceMotion.ALWAYS

    def duration(self, milliseconds: int) -> int:
        """So long may a movement take that the design gives that long; 0 under reduced motion."""
        return 0 if self.reduced_motion else int(milliseconds)

    def font(self, token: Type, weight: int | None = None, *, figures: bool = False) -> QFont:
        """The font of a token at the user's text size; not to be changed by the caller.

        ``figures`` makes them all of one width: for dates, times and counts that stand under each other.
        """
        key = (token, weight, figures)
        if key not in self._fonts:
            self._fonts[key] = make_font(token.value, weight, self._text_size, self._system_font, figures)
        return self._fonts[key]

    def line_height(self, token: Type) -> int:
        """The height of a line of that token, never less than the font needs."""
        needed = QFontMetricsF(self.font(token)).height()
        return max(self.px(token.value.line), int(needed + 0.999))

    def px(self, pixels: float) -> int:
        """A measure that grows with the text."""
        return round(pixels * self._text_size)

    def icon(self, name: str, colour: QColor | None = None, size: int = ICON, gap: int = 0) -> QIcon:
        """An icon for a button or action, with a ``gap`` behind it; ask again after ``changed``."""
        ink = colour or self._colours.text2
        return themed_icon(name, ink, self._colours.disabled, self.px(size), gap, self._app.isRightToLeft())

    def pixmap(self, name: str, colour: QColor, size: float, ratio: float) -> QPixmap:
        """An icon to paint, ``size`` logical pixels wide (not scaled by the text size)."""
        return icon_pixmap(name, colour, size, ratio)

    def monogram_colour(self, company: str) -> QColor:
        """The tile of a company's monogram, the same in both themes."""
        return colour_tokens.monogram_colour(company)

    # ------------------------------------------------------------------------------------------- what changes

    def take(
        self,
        scheme: Scheme | str,
        text_size: float,
        density: Density | str,
        reduce_motion: ReduceMotion | str,
        system_font: bool,
    ) -> None:
        """Everything at once: what is drawn follows one time, and only where something is another one."""
        before = (self._scheme, self._text_size, self._system_font)
        self._scheme, self._text_size, self._system_font = Scheme(scheme), _bounded(text_size), system_font
        self._reduce_motion = ReduceMotion(reduce_motion)
        packed, self._density = self._density, Density(density)
        if before != (self._scheme, self._text_size, self._system_font):
            self._apply()
        elif packed is not self._density:
            self.changed.emit()

    def set_scheme(self, scheme: Scheme | str) -> None:
        """System, light or dark."""
        self._scheme = Scheme(scheme)
        self._apply()

    def set_text_size(self, size: float) -> None:
        """1.0 is 100 %; kept between 90 and 150 %."""
        self._text_size = _bounded(size)
        self._apply()

    def set_density(self, density: Density | str) -> None:
        """How much a card shows."""
        self._density = Density(density)
        self.changed.emit()

    def set_reduce_motion(self, choice: ReduceMotion | str) -> None:
        """As the system says, always, or never."""
        self._reduce_motion = ReduceMotion(choice)

    def set_system_font(self, system: bool) -> None:
        """The system's font instead of the shipped one."""
        self._system_font = system
        self._apply()

    def _contrast_changed(self) -> None:
        self._apply()

    def _system_changed(self) -> None:
        if not self._applying and self._scheme is Scheme.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        self._applying = True
        try:
            # Title bars and the system's own dialogs follow too.
            self._app.styleHints().setColorScheme(
                {
                    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
                    Scheme.LIGHT: Qt.ColorScheme.Light,
                    Scheme.DARK: Qt.ColorScheme.Dark,
                }[self._scheme]
            )
        finally:
            self._applying = False
        self._colours = colour_tokens.colours(self.is_dark, self.high_contrast)
        self._fonts.clear()
        forget_icons()
        self._app.setPalette(palette(self._colours))
        self._app.setFont(self.font(Type.BODY))
        strong = self.font(Type.BODY, 500)
        for kind in ("QPushButton", "QTabBar"):
            # It is said to take bytes, which it refuses; it takes text.
            self._app.setFont(strong, kind)  # type: ignore[arg-type]
        self._app.setStyleSheet(stylesheet(self._colours, self._text_size, self.is_dark))
        self.changed.emit()


_found: list[Theme] = []


def theme() -> Theme:
    """The application's theme; the first call makes it as the system has it."""
    # Asked thousands of times with every start and paint, and found once.
    if _found and isValid(_found[0]):
        return _found[0]
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")
    found = app.findChild(Theme, "theme", Qt.FindChildOption.FindDirectChildrenOnly) or Theme(app)
    _found[:] = [found]
    return found


def _bounded(size: float) -> float:
    return min(MOST_TEXT_SIZE, max(LEAST_TEXT_SIZE, size))
