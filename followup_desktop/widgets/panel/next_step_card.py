"""The next step of the open application, with its one main button, snooze and skip."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.presentation.panel.next_step import NextStep
from followup_desktop.presentation.panel.plan_standing import Standing
from followup_desktop.widgets.panel.flowing_text import FlowingText
from followup_desktop.widgets.theme.buttons import primary_button, secondary_button
from followup_desktop.widgets.theme.measures import Radius
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_EDGE = 4
_TONES = {Standing.LATE: "red", Standing.TODAY: "amber"}


class NextStepCard(QWidget):
    """Red edge: late. Amber: today. Accent: planned."""

    main_wanted = Signal(object)
    """The ``NextStep`` whose main button was pressed."""
    snooze_wanted = Signal(str)
    skip_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: NextStep | None = None
        self._heading = FlowingText(Type.META, weight=600)
        self._title = FlowingText(Type.HEADING)
        self._hint = FlowingText(Type.META, colour="text2")
        self.main = primary_button("", "")
        self.snooze = secondary_button(self.tr("Snooze"))
        self.skip = secondary_button(self.tr("Skip"))
        for button in (self.main, self.snooze, self.skip):
            button.set_small()
        self.main.clicked.connect(self._main)
        self.snooze.clicked.connect(lambda: self._step and self.snooze_wanted.emit(self._step.key))
        self.skip.clicked.connect(lambda: self._step and self.skip_wanted.emit(self._step.key))
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 8, 0, 0)
        buttons.setSpacing(6)
        buttons.addWidget(self.main, 3)
        buttons.addWidget(self.snooze, 2)
        buttons.addWidget(self.skip, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_EDGE + 12, 11, 8, 12)
        layout.setSpacing(2)
        for widget in (self._heading, self._title, self._hint, self._buttons):
            layout.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.update)

    def set_step(self, step: NextStep) -> None:
        """Shows this step."""
        self._step = step
        for label, text in ((self._heading, step.heading), (self._title, step.title), (self._hint, step.hint)):
            label.say(text)
        self._heading.set_colour(_TONES.get(step.standing, "accent_text") if step.key else "text3")
        self._hint.set_colour("amber" if step.asks_again else "text2")
        self._hint.setVisible(bool(step.hint))
        self.main.setText(step.button)
        self.main.set_icon_name(step.icon)
        self.main.setVisible(bool(step.button))
        can_wait = bool(step.key) and bool(step.button)
        # The question about a letter needs the room, and an answer rather than a delay.
        self.snooze.setVisible(can_wait and not step.asks_again)
        self.skip.setVisible(can_wait)
        self._buttons.setVisible(bool(step.button))
        self.update()

    def step(self) -> NextStep | None:
        """The step that is shown."""
        return self._step

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = theme().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colours.line, 1))
        painter.setBrush(colours.card)
        painter.drawRoundedRect(body, Radius.TOAST, Radius.TOAST)
        standing = self._step.standing if self._step is not None else Standing.TO_COME
        edge = getattr(colours, _TONES.get(standing, "accent"))
        if self._step is not None and not self._step.key:
            edge = colours.line_strong
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), Radius.TOAST, Radius.TOAST)
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, _EDGE, self.height()), edge)

    def _main(self) -> None:
        if self._step is not None:
            self.main_wanted.emit(self._step)
