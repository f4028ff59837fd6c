"""What the readers of a letter found: the points that it should have, and each finding with what can be done."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.domain.letters.checks import Point
from followup_desktop.domain.letters.finding import Finding, Nature
from followup_desktop.presentation.letters.words import nature_name
from followup_desktop.presentation.speaking import say
from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.layouts import empty
from followup_desktop.widgets.theme.buttons import Button, quiet_button, secondary_button
from followup_desktop.widgets.theme.marks import IconMark
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

MOST_SHOWN = 40
_MOST_REPLACEMENTS = 3
_LONGEST = 40
_ORDER = tuple(Nature)


class PointsList(QWidget):
    """The points of the letter, each with a mark and in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[Point, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.TINY)

    def show_points(self, points: Sequence[Point]) -> None:
        """Shows these."""
        if tuple(points) == self._points:
            return
        self._points = tuple(points)
        empty(self._layout)
        for point in points:
            icon, colour = ("check", "green") if point.ok else ("circle-alert", "amber")
            words = say(point.said)
            label = PlainLabel(
                words, Type.META, colour="text2" if point.ok else "text", weight=None if point.ok else 500
            )
            label.setWordWrap(True)
            label.setAccessibleName((self.tr("Met: %1") if point.ok else self.tr("To do: %1")).replace("%1", words))
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.SMALL)
            row.addWidget(IconMark(icon, colour, 14), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(label, 1)
            self._layout.addWidget(line)


class FindingsList(QWidget):
    """The findings by what they are about. Where one is pressed, the text goes there."""

    chosen = Signal(object)
    fix_wanted = Signal(object, str)
    ignore_wanted = Signal(object)
    word_wanted = Signal(object)

    def __init__(self, can_be_a_word: Callable[[Finding], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._can_be_a_word = can_be_a_word
        self._shown: tuple[tuple[Finding, str], ...] = ()
        self._blocks: dict[Finding, QWidget] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Space.SMALL)

    def show_findings(self, findings: Sequence[Finding], text: str) -> None:
        """Shows these of that text."""
        shown = tuple((finding, text[finding.begin : finding.end]) for finding in findings)
        if shown == self._shown:
            return
        self._shown = shown
        self._blocks = {}
        empty(self._layout)
        for nature in _ORDER:
            of_it = [(finding, found) for finding, found in shown[:MOST_SHOWN] if finding.nature is nature]
            if of_it:
                self._layout.addWidget(PlainLabel(nature_name(nature), Type.HEADING))
            for finding, found in of_it:
                self._blocks[finding] = self._block(finding, found)
                self._layout.addWidget(self._blocks[finding])
        if len(shown) > MOST_SHOWN:
            self._layout.addWidget(PlainLabel(self.tr("There is more further down in the text."), Type.META))
        self._layout.addStretch(1)

    def block(self, finding: Finding) -> QWidget | None:
        """Where it stands in the list; None where it is not among those that are shown."""
        return self._blocks.get(finding)

    def _block(self, finding: Finding, found: str) -> QWidget:
        block = QWidget()
        block.setObjectName("finding")
        layout = QVBoxLayout(block)
        layout.setContentsMargins(0, 0, 0, Space.TINY)
        layout.setSpacing(Space.HAIR)
        place = Button(_short(found), "", "link", block)
        place.setObjectName("place")
        place.set_small()
        place.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        place.setAccessibleName(
            self.tr("%1: %2").replace("%1", nature_name(finding.nature)).replace("%2", found.strip() or found)
        )
        place.setAccessibleDescription(say(finding.said))
        place.clicked.connect(lambda: self.chosen.emit(finding))
        said = PlainLabel(say(finding.said), Type.META, colour="text2")
        said.setWordWrap(True)
        layout.addWidget(place)
        layout.addWidget(said)
        ways = QWidget()
        flow = FlowLayout(ways, Space.TINY)
        for replacement in finding.replacements[:_MOST_REPLACEMENTS]:
            words = _short(replacement) if replacement.strip() else self.tr("Take it out")
            fix = secondary_button(words, parent=ways)
            fix.setObjectName("fix")
            fix.set_small()
            fix.setAccessibleName(self.tr("Replace it with: %1").replace("%1", replacement.strip() or words))
            fix.clicked.connect(lambda _=False, text=replacement: self.fix_wanted.emit(finding, text))
            flow.addWidget(fix)
        ignore = secondary_button(self.tr("Ignore"), parent=ways)
        ignore.setObjectName("ignore")
        ignore.set_small()
        ignore.setAccessibleName(self.tr("Ignore: %1").replace("%1", found))
        ignore.clicked.connect(lambda: self.ignore_wanted.emit(finding))
        flow.addWidget(ignore)
        if self._can_be_a_word(finding):
            word = quiet_button(self.tr("Add to my words"), parent=ways)
            word.setObjectName("addWord")
            word.set_small()
            word.setAccessibleName(self.tr("Add to my words: %1").replace("%1", found))
            word.clicked.connect(lambda: self.word_wanted.emit(finding))
            flow.addWidget(word)
        layout.addWidget(ways)
        return block


def _short(text: str) -> str:
    """The text in one line of a button."""
    line = " ".join(text.split()) or "␣" * len(text)
    line = line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
    return line.replace("&", "&&")
