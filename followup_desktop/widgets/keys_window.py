"""The window that lists the keys."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.presentation.actions import key_table
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.theme.measures import Radius, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type
from followup_desktop.widgets.window_place import room_for_dialog

_LEAST_HEIGHT = 480


class ShortcutsWindow(QDialog):
    """Every key of the window, from the one table of actions; ``letters`` says whether those alone do something."""

    def __init__(self, letters: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        inside.setObjectName("plain")
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(Space.PANEL, Space.SMALL, Space.PANEL, Space.PANEL)
        columns.setSpacing(Space.HUGE)
        everywhere, *others = key_table(letters)
        left, right = QVBoxLayout(), QVBoxLayout()
        self._add(left, *everywhere)
        for name, rows in others:
            self._add(right, name, rows)
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Keys"))
        area.setWidget(inside)
        columns.setAlignment(Qt.AlignmentFlag.AlignTop)
        title = PlainLabel(self.tr("Keys"), Type.DISPLAY)
        title.setContentsMargins(Space.PANEL, Space.WIDE, Space.PANEL, Space.SMALL)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        if not letters:
            asleep = Notice("blue", "info")
            asleep.say(self.tr("Single-letter keys are off. Settings, Keyboard, turns them on."))
            asleep.setContentsMargins(Space.PANEL, 0, Space.PANEL, Space.SMALL)
            layout.addWidget(asleep)
        layout.addWidget(area, 1)
        wanted = inside.sizeHint()
        size = QSize(max(theme().px(760), wanted.width()), min(theme().px(760), wanted.height() + theme().px(80)))
        if parent is not None:
            size.setHeight(min(size.height(), max(theme().px(_LEAST_HEIGHT), parent.height() - theme().px(60))))
        self.resize(size.boundedTo(room_for_dialog(self)))

    def _add(self, column: QVBoxLayout, name: str, rows) -> None:
        column.setSpacing(4)
        title = PlainLabel(name, Type.META, weight=600, colour="text2")
        title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column.addWidget(title)
        grid = QGridLayout()
        grid.setContentsMargins(0, 2, 0, Space.LARGE)
        grid.setVerticalSpacing(3)
        grid.setHorizontalSpacing(Space.LARGE)
        for number, row in enumerate(rows):
            keys = [key_words(key) for key in row.keys]
            words = PlainLabel(row.words, Type.BODY)
            words.setAccessibleName(f"{row.words}: {', '.join(keys)}")
            grid.addWidget(words, number, 0)
            grid.addWidget(_KeyCaps(keys), number, 1, Qt.AlignmentFlag.AlignRight)
        grid.setColumnStretch(0, 1)
        column.addLayout(grid)


def key_words(keys: str) -> str:
    """A key as the user's system writes it; signs for arrows stay as they are."""
    if any(sign in keys for sign in "←→↑↓"):
        held, _, arrows = keys.rpartition("+")
        return f"{key_words(f'{held}+A')[:-1]}{arrows}" if held else arrows
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


class _KeyCaps(QWidget):
    def __init__(self, keys: list[str]) -> None:
        super().__init__()
        self._keys = keys
        theme().changed.connect(self.updateGeometry)

    def _widths(self) -> list[int]:
        metrics = self.fontMetrics()
        return [metrics.horizontalAdvance(key) + theme().px(14) for key in self._keys]

    def sizeHint(self) -> QSize:
        self.setFont(theme().font(Type.KEY))
        widths = self._widths()
        return QSize(sum(widths) + 5 * (len(widths) - 1), theme().px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.setFont(theme().font(Type.KEY))
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = self.width() - self.sizeHint().width()
        for key, width in zip(self._keys, self._widths(), strict=True):
            cap = QRectF(x, (self.height() - theme().px(20)) / 2, width, theme().px(20))
            painter.setPen(QPen(colours.line, 1))
            painter.setBrush(colours.raised)
            painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), Radius.KEYCAP, Radius.KEYCAP)
            painter.setPen(colours.text2)
            painter.drawText(cap, int(Qt.AlignmentFlag.AlignCenter), key)
            x += width + 5
