"""Names of people as chips."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QWidget,
)

from followup_desktop.widgets.fields.flow_layout import FlowLayout
from followup_desktop.widgets.fields.text_fields import PersonLine
from followup_desktop.widgets.theme.buttons import icon_button
from followup_desktop.widgets.theme.measures import Height, Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_ONLY_AWAY = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class NameChips(QWidget):
    """Names as chips, each with an x, and a line to add one: Enter adds, and so does leaving it.

    ``added`` carries a name, ``removed`` its place.
    """

    added = Signal(str)
    removed = Signal(int)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = PersonLine((), placeholder)
        self.line.setMinimumWidth(theme().px(170))
        self.line.setAccessibleName(placeholder)
        self._add = icon_button(self.tr("Add this person"), "plus")
        self._add.setObjectName("addPerson")
        self._add.clicked.connect(self.add)
        self._add.setEnabled(False)
        self._names: tuple[str, ...] = ()
        self._chips: list[_NameChip] = []
        self._flow = FlowLayout(self, Space.SMALL)
        entry = QWidget()
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self.line)
        row.addWidget(self._add)
        self._flow.addWidget(entry)
        self.line.textChanged.connect(lambda text: self._add.setEnabled(bool(text.strip())))
        self.line.finder.activated.connect(self._completed)
        # While the list of names is open, Enter reaches the line past every filter.
        self.line.returnPressed.connect(self._return_pressed)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)

    def set_names(self, names: Sequence[str], known: Sequence[str]) -> None:
        """Shows these chips; ``known`` are the people whom the line finds."""
        self.line.set_names(known)
        if tuple(names) == self._names:
            return
        self._names = tuple(names)
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, name in enumerate(names):
            chip = _NameChip(name)
            chip.removed.connect(lambda number=number: self.removed.emit(number))
            self._flow.insert(number, chip)
            self._chips.append(chip)
            chip.show()
        before: QWidget = self
        for chip in self._chips:
            QWidget.setTabOrder(before, chip.button)
            before = chip.button
        QWidget.setTabOrder(before, self.line)
        QWidget.setTabOrder(self.line, self._add)
        self.updateGeometry()

    def add(self) -> None:
        """Adds what stands in the line."""
        text = self.line.text()
        if text.strip():
            self.line.clear()
            self.added.emit(text)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._flow.heightForWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and self.line.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.add()
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._names:
                self.removed.emit(len(self._names) - 1)
                return True
        elif isinstance(event, QFocusEvent) and event.lostFocus() and event.reason() not in _ONLY_AWAY:
            self.add()
        return False

    def _return_pressed(self) -> None:
        names = self.line.finder.popup()
        if names is None or not names.isVisible() or not names.currentIndex().isValid():
            self.add()

    def _completed(self, name: str) -> None:
        self.line.clear()
        # The completer writes the name once more after this.
        QTimer.singleShot(0, self.line, self.line.clear)
        if name not in self._names:
            self.added.emit(name)


class _NameChip(QWidget):
    removed = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName("nameChip")
        label = PlainLabel(name, Type.BODY, weight=500, colour="text2", elide=True)
        label.setMaximumWidth(theme().px(280))
        wide = QFontMetrics(label.font()).horizontalAdvance(name) + 4
        label.setMinimumWidth(min(wide, theme().px(280)))
        self.button = icon_button(self.tr("Take %1 out").replace("%1", name), "x")
        self.button.setToolTip(self.tr("Take out"))
        self.button.clicked.connect(self.removed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(theme().px(11), 0, 2, 0)
        layout.setSpacing(Space.HAIR)
        layout.addWidget(label)
        layout.addWidget(self.button)
        self.setFixedHeight(theme().px(Height.FIELD))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().colours.grey_soft)
        half = self.height() / 2
        painter.drawRoundedRect(self.rect(), half, half)
