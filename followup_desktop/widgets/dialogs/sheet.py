"""What all dialogs have in common: a head, a body that scrolls, a foot with the buttons, refusals in their place."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from followup_desktop.presentation.actions import BY_ID, Do
from followup_desktop.presentation.kept_values import KeptValues
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.still_wheel import StillWheel
from followup_desktop.widgets.theme.buttons import Button, destructive_button, primary_button, quiet_button
from followup_desktop.widgets.theme.controls import Choice, FieldRow, SegmentedChoice
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_LOW_WINDOW = 640


class Sheet(QDialog):
    """A dialog that is opened, never executed: what comes of it goes out as signals. It deletes itself when closed.

    ``rows`` holds the rows of fields by name, for refusals; ``submit`` is what Enter and Ctrl+Enter do.
    """

    def __init__(self, title: str, subtitle: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)
        self.rows: dict[str, FieldRow] = {}
        self._submit: Callable[[], object] = self.accept
        self._beginning: QWidget | None = None
        self._wanted = (480, 0)
        self._stands = self._quits = self._was_active = False
        self.status = PlainLabel("", Type.META, colour="text3")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        self.heading = PlainLabel(title, Type.SECTION)
        self.heading.setWordWrap(True)
        self.subheading = PlainLabel(subtitle, Type.BODY, colour="text3", elide=True)
        self.subheading.setVisible(bool(subtitle))
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.LARGE)
        self.body.setContentsMargins(Space.PANEL, Space.TINY, Space.PANEL, Space.WIDE)
        self.foot = QVBoxLayout()
        self.foot.setSpacing(Space.MEDIUM)
        self.foot.setContentsMargins(Space.PANEL, Space.LARGE, Space.PANEL, Space.WIDE)
        self.trouble = Notice("red", "circle-alert")
        self._unkept = ""
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(Space.SMALL)
        self.foot.addWidget(self.trouble)
        self.foot.addLayout(self.buttons)
        self.between = QVBoxLayout()
        """What stands between the body and the foot, and does not scroll."""
        self.between.setContentsMargins(0, 0, 0, 0)
        self.between.setSpacing(0)
        self._scroll = _Scroll()
        inside = QWidget()
        inside.setObjectName("plain")
        inside.setLayout(self.body)
        self._inside = inside
        self._scroll.setWidget(inside)
        outer = self._outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(self._head())
        outer.addWidget(self._scroll, 1)
        outer.addLayout(self.between)
        outer.addWidget(HairLine())
        outer.addLayout(self.foot)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.submit)
        self._still = StillWheel(self)

    def _head(self) -> QVBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(Space.MEDIUM)
        line.addWidget(self.heading, 1)
        line.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        head = QVBoxLayout()
        head.setContentsMargins(Space.PANEL, Space.WIDE, Space.PANEL, Space.MEDIUM)
        head.setSpacing(Space.HAIR)
        head.addLayout(line)
        head.addWidget(self.subheading)
        return head

    # Making it --------------------------------------------------------------------------------------------------

    def add_row(self, name: str, label: str, field: QWidget, hint: str = "") -> FieldRow:
        """A field under its label; refusals of that name are shown under it. It is to be put into a layout."""
        row = FieldRow(label, field, hint, self._inside)
        field.setObjectName(name)
        self.rows[name] = row
        self.keep_wheel_away(field)
        return row

    def bind(self, form: Any, name: str, field: Any, nothing: str | None = None) -> None:
        """What is entered goes into the form, and what changes there is shown. ``nothing`` stands for no choice."""
        entered = field.chosen if isinstance(field, SegmentedChoice) else field.entered

        def enter(value: object) -> None:
            form.set(name, nothing if value is None else value)

        def show(changed: str) -> None:
            if changed in ("", name):
                value = form.value(name)
                field.set_value(None if nothing is not None and value == nothing else value)
                self.clear_refusal(changed)

        show(name)
        entered.connect(enter)
        form.changed.connect(show)

    def keep_wheel_away(self, field: QWidget) -> None:
        """The wheel scrolls the dialog, and changes no value that it happens to pass over."""
        self._still.keep_off(field)

    def add_buttons(
        self, submit: str, action: Callable[[], object], *others: Button, icon: str = "", destroys: bool = False
    ) -> Button:
        """The foot: others at the left, then the main button, which is the default. Returns the main button.

        One that ``destroys`` is red, never filled.
        """
        for button in others:
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)
        main = destructive_button(submit, icon) if destroys else primary_button(submit, icon)
        main.setObjectName("submit")
        main.setDefault(True)
        main.clicked.connect(self.submit)
        self.buttons.addWidget(main)
        self._submit = action
        return main

    def add_draft(self, values: KeptValues, *, tells_when: bool = True) -> None:
        """Shows when the draft was kept, and that it is back, with the way to start over."""
        if tells_when:
            values.kept.connect(self.status.setText)
        values.unkept.connect(self._say_unkept)
        if not values.restored:
            return
        back = QHBoxLayout()
        back.setSpacing(Space.SMALL)
        notice = Notice("blue", "info")
        notice.say(values.restored)
        again = quiet_button(self.tr("Start over"))
        again.setObjectName("startOver")
        again.set_small()
        line = QWidget()
        line.setObjectName("restored")
        line.setLayout(back)
        back.setContentsMargins(0, 0, 0, 0)
        back.addWidget(notice, 1, Qt.AlignmentFlag.AlignVCenter)
        back.addWidget(again)
        self.body.insertWidget(0, line)
        again.clicked.connect(values.start_over)
        again.clicked.connect(line.hide)
        again.clicked.connect(self._go_to_the_beginning)

    def _go_to_the_beginning(self) -> None:
        """The button that had the keys is gone: they go where they were when the dialog opened."""
        if self._beginning is not None:
            self._beginning.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say_unkept(self, sentence: str) -> None:
        """Why what is typed here is not kept; what else is refused is said first."""
        if self.trouble.text() == self._unkept:
            self.trouble.say(sentence)
            self._unkept = sentence
            self._fit_soon()

    def want_size(self, width: int, height: int = 0) -> None:
        """The size at a text of 100 %; without a height, as much as is needed. Never larger than the screen."""
        self._wanted = (width, height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if event.spontaneous():
            return
        self._beginning = self.focusWidget()
        self.fit()
        QTimer.singleShot(0, self, self._stand_in_window)
        parent = self.parentWidget()
        if self.isModal() and not self._quits and parent is not None:
            # It keeps the window from its own keys, of which this one is wanted all the same. What is typed is kept.
            self._quits = True
            lowest = _lowest_window(parent)
            for keys in BY_ID[Do.QUIT].keys:
                QShortcut(QKeySequence(keys), self).activated.connect(getattr(lowest, "quit", lowest.close))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and not self._was_active:
            # By now it has its frame, and the place that the window system gave it.
            self._was_active = True
            QTimer.singleShot(0, self, self._stand_in_window)
        return super().event(event)

    def _fit_soon(self) -> None:
        """Fields that wrap know their height only once they know their width."""
        QTimer.singleShot(0, self, self.fit)

    def _stand_in_window(self) -> None:
        """It was put over the window before it had its size: it stands inside it, where it is not the taller one."""
        self.fit()
        parent = self.parentWidget()
        if parent is None or not self.isVisible():
            return
        self._stands = True
        window, own = parent.window().frameGeometry(), self.frameGeometry()
        if own.bottom() > window.bottom() and own.height() <= window.height():
            self.move(self.x(), window.y() + (window.height() - own.height()) // 2)
        if own.right() > window.right() and own.width() <= window.width():
            self.move(window.x() + (window.width() - own.width()) // 2, self.y())

    def fit(self) -> None:
        """Takes the size that its content needs, as far as the screen has room."""
        if not self.isVisible():
            return
        room = self.screen().availableGeometry()
        needed = self._inside.minimumSizeHint().width() + self._scroll.verticalScrollBar().sizeHint().width()
        width = min(max(theme().px(self._wanted[0]), needed), room.width() - 40)
        self._scroll.setMinimumHeight(0)
        height = theme().px(self._wanted[1])
        if not height:
            outer = self._outer
            outer.activate()
            around = outer.totalSizeHint().height() - self._scroll.sizeHint().height()
            if outer.hasHeightForWidth():
                around = outer.totalHeightForWidth(width) - self._scroll.sizeHint().height()
            inside = self.body.totalHeightForWidth(width) if self.body.hasHeightForWidth() else 0
            least = self._inside.minimumSizeHint().height()
            height = around + max(inside, least, self.body.totalSizeHint().height())
        was_inside = self._stands and self._beyond_window() <= 0
        self.resize(width, min(height, self._most_height(room.height() - 60)))
        # A dialog that stands over a low part of the window, or has grown, stays on the screen, and in its window.
        own = self.frameGeometry()
        below = own.bottom() - room.bottom()
        if was_inside:
            below = max(below, self._beyond_window())
        right = max(0, own.right() - room.right())
        if below > 0 or right:
            self.move(max(room.left(), self.x() - right), max(room.top(), self.y() - max(0, below)))

    def _beyond_window(self) -> int:
        """How far it reaches below the window that it stands over."""
        parent = self.parentWidget()
        if parent is None:
            return 0
        return self.frameGeometry().bottom() + Space.LARGE - parent.window().frameGeometry().bottom()

    def _most_height(self, room: int) -> int:
        """No taller than the window it stands over, unless that is a low one."""
        parent = self.parentWidget()
        window = parent.window().height() if parent is not None else room
        return min(room, max(theme().px(_LOW_WINDOW), window - 60))

    # Using it ---------------------------------------------------------------------------------------------------

    def submit(self) -> None:
        """The one main action."""
        self.clear_refusals()
        self._submit()

    def refuse(self, field: str, sentence: str) -> None:
        """Shows a refusal under the field that it names, else in the line above the buttons."""
        row = self.rows.get(field)
        if row is None:
            self.trouble.say(sentence)
            self._fit_soon()
            return
        first = not any(other.error() for other in self.rows.values()) and row.isVisibleTo(self)
        row.set_error(sentence)
        if first:
            target = _focusable(row.field)
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(row)
        self._fit_soon()

    def clear_refusals(self) -> None:
        """Nothing is refused any more."""
        self._unkept = ""
        self.trouble.say("")
        for row in self.rows.values():
            if row.error():
                row.set_error("")

    def clear_refusal(self, field: str) -> None:
        """What was refused of that field is another now; without a name, of every field."""
        if not field:
            self.clear_refusals()
        elif field in self.rows and self.rows[field].error():
            self.rows[field].set_error("")


class _Scroll(QScrollArea):
    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _lowest_window(widget: QWidget) -> QWidget:
    """The window over which all others are that lead to the widget: a sheet may stand over another one."""
    window = widget.window()
    while (below := window.parentWidget()) is not None:
        window = below.window()
    return window


def _focusable(field: QWidget) -> QWidget:
    if field.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return field
    for child in field.findChildren(QWidget):
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isEnabled():
            return child
    return field


def segments(name: str, *choices: Choice, may_be_none: bool = False) -> SegmentedChoice:
    """A group of radio buttons whose label leads to the chosen one, or to the first."""
    return SegmentedChoice(choices, name, may_be_none=may_be_none)


def beside(*columns: QWidget, shares: tuple[int, ...] = (), spacing: int = Space.LARGE) -> QHBoxLayout:
    """Fields beside one another, with their labels on one line."""
    line = QHBoxLayout()
    line.setSpacing(spacing)
    for number, column in enumerate(columns):
        line.addWidget(column, shares[number] if shares else 1, Qt.AlignmentFlag.AlignTop)
    return line


def put_beside(row: FieldRow, *widgets: QWidget) -> None:
    """Puts these in a line where the field of the row stands; the field is one of them."""
    layout = row.layout()
    if not isinstance(layout, QVBoxLayout):
        raise TypeError("a row stands under its label")
    place = layout.indexOf(row.field)
    layout.removeWidget(row.field)
    line = QHBoxLayout()
    line.setSpacing(Space.SMALL)
    for number, widget in enumerate(widgets):
        line.addWidget(widget, 1 if number == 0 else 0)
    layout.insertLayout(place, line)
