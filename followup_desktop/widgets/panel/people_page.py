"""The people of the application, each edited in place, with links to call and to write."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from followup_desktop.presentation.application_form import role_names
from followup_desktop.presentation.panel.details import Details, PersonEntry
from followup_desktop.presentation.panel.edits import Edits
from followup_desktop.presentation.panel.people import NewPerson, move_person
from followup_desktop.presentation.panel.spots import Spot
from followup_desktop.widgets.fields.key_action import add_key
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.place_fields import ZoneField
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.panel.growing_text import GrowingText
from followup_desktop.widgets.panel.in_place import ChoiceField, InPlace, Line
from followup_desktop.widgets.panel.page import Block, Blocks, Page
from followup_desktop.widgets.theme.buttons import icon_button, quiet_button
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type

_RARE = ("salutation", "timezone", "address", "notes")
"""Fields that a person shows only where they are filled, until the rest is asked for."""


class PeoplePage(Page):
    """One block for each person, in the order of the application, and a line to add one."""

    link_wanted = Signal(QUrl)
    remove_wanted = Signal(str)
    """The person to take out."""

    def __init__(self, edits: Edits) -> None:
        super().__init__()
        self._edits = edits
        self._open_id = ""
        self._nobody = PlainLabel(self.tr("Nobody yet. Who could you call?"), Type.BODY, colour="text3")
        self.people = Blocks(self._make)
        self.new = NewPersonLine(edits.new_person)
        self.new.added.connect(self.go_to)
        self.body.addWidget(self._nobody)
        self.body.addWidget(self.people)
        self.body.addSpacing(Space.SMALL)
        self.body.addWidget(self.new)
        self.body.addStretch(1)

    def show_details(self, details: Details) -> None:
        """Shows the people of that application."""
        if details.application.id != self._open_id:
            self._open_id = details.application.id
            self.people.show_entries(())
        self._nobody.setVisible(not details.people)
        self.people.show_entries(details.people)
        blocks = self.blocks
        for place, block in enumerate(blocks):
            block.is_first, block.is_last = place == 0, place == len(blocks) - 1
        self.new.show_draft()

    @property
    def blocks(self) -> list["PersonBlock"]:
        """The blocks of the people in their order."""
        return [block for block in self.people.all() if isinstance(block, PersonBlock)]

    def block(self, contact_id: str) -> "PersonBlock":
        """The block of that person. Raises KeyError."""
        block = self.people.block(contact_id)
        if not isinstance(block, PersonBlock):
            raise KeyError(contact_id)
        return block

    def go_to(self, contact_id: str) -> None:
        """Gives the keys to the first field after the name of that person."""
        field = self.block(contact_id).lines["role"].field
        field.setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(field)

    def _make(self, entry: PersonEntry) -> "PersonBlock":
        block = PersonBlock(self._edits, entry)
        block.link_wanted.connect(self.link_wanted)
        block.remove_wanted.connect(self._remove)
        block.move_wanted.connect(partial(self._move, entry.id))
        return block

    def _move(self, contact_id: str, by: int) -> None:
        focus = self.focusWidget()
        move_person(self._edits.desk, self._open_id, contact_id, by)
        # A block that is put elsewhere keeps the keys; it may stand outside of what is seen.
        if self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus)

    def _remove(self, contact_id: str) -> None:
        """The keys go to the next person, else to the line that adds one."""
        blocks = self.people.all()
        place = blocks.index(self.block(contact_id))
        self.remove_wanted.emit(contact_id)
        left = self.people.all()
        if len(left) == len(blocks):
            return
        following = left[place] if place < len(left) else None
        if isinstance(following, PersonBlock):
            following.name.go_in(Qt.FocusReason.TabFocusReason)
        else:
            self.new.line.setFocus(Qt.FocusReason.TabFocusReason)


class PersonBlock(Block):
    """One person. Alt with an arrow moves the person up or down; the menu does so too, and removes."""

    link_wanted = Signal(QUrl)
    remove_wanted = Signal(str)
    move_wanted = Signal(int)

    def __init__(self, edits: Edits, entry: PersonEntry) -> None:
        super().__init__()
        self.id = entry.id
        self.is_first = self.is_last = True
        self.lines: dict[str, Line] = {}
        self._edits = edits
        name = _NameText(self.tr("Name"))
        self.name = InPlace(edits.at(Spot("name", entry.id)), self.tr("Name"), name)
        inside = QVBoxLayout(self.name)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(name)
        self.name.lay_below(inside)
        self.menu_button = icon_button("", "ellipsis")
        self.menu_button.clicked.connect(self._menu)
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        head.addWidget(self.name, 1)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, Space.SMALL)
        layout.setSpacing(0)
        layout.addLayout(head)
        unknown = self.tr("Not known")
        self._add("role", self.tr("Role"), ChoiceField(role_names()))
        self._add("title", self.tr("Title"), LineText(unknown))
        self._add("phone", self.tr("Phone"), LineText(unknown), "phone")
        self._add("email", self.tr("Email"), LineText(unknown), "mail")
        self._add("salutation", self.tr("Addressed as"), LineText(self.tr("Dr. Lind")))
        self._add("timezone", self.tr("Time zone"), ZoneField(unknown))
        self._add("address", self.tr("Postal address"), GrowingText(2, unknown))
        self._add("notes", self.tr("Notes"), GrowingText(1, self.tr("Anything to remember")))
        self.more = quiet_button(self.tr("More about this person"), "chevron-down")
        self.more.set_small()
        self.more.clicked.connect(self._show_all)
        layout.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addSpacing(Space.TINY)
        layout.addWidget(HairLine())
        for rare in _RARE:
            self.lines[rare].setVisible(bool(self.lines[rare].edit.value))
        self._hide_more()
        for keys, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            add_key(self, keys, partial(self._move, by))

    def show_entry(self, entry: PersonEntry) -> None:
        """Shows that person."""
        self.setAccessibleName(entry.name)
        more = self.tr("More about %1, move or remove").replace("%1", entry.name)
        self.menu_button.setAccessibleName(more)
        self.menu_button.setToolTip(self.tr("More"))
        self.more.setAccessibleDescription(entry.name)
        for name, link, says in (
            ("phone", entry.phone_link, self.tr("Call %1").replace("%1", entry.phone)),
            ("email", entry.email_link, self.tr("Write to %1").replace("%1", entry.email)),
        ):
            self.lines[name].set_link(link, says)
        for rare in _RARE:
            # What was filled elsewhere is shown; what is emptied here stays where it is.
            if self.lines[rare].isHidden() and self.lines[rare].edit.value:
                self.lines[rare].show()
        self._hide_more()

    def _add(self, name: str, words: str, field: QWidget, icon: str = "") -> None:
        line = Line(self._edits.at(Spot(name, self.id)), words, field, link_icon=icon)
        line.link_wanted.connect(self.link_wanted)
        self.lines[name] = line
        self._layout.addWidget(line)

    def _show_all(self) -> None:
        first = next((self.lines[rare] for rare in _RARE if self.lines[rare].isHidden()), None)
        for rare in _RARE:
            self.lines[rare].show()
        self._hide_more()
        if first is not None:
            first.go_in(Qt.FocusReason.TabFocusReason)

    def _hide_more(self) -> None:
        self.more.setVisible(any(self.lines[rare].isHidden() for rare in _RARE))

    def _move(self, by: int) -> None:
        self.move_wanted.emit(by)

    def _menu(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("personMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, keys, by, can in (
            (self.tr("Move &up"), "Alt+Up", -1, not self.is_first),
            (self.tr("Move &down"), "Alt+Down", 1, not self.is_last),
        ):
            action = menu.addAction(words)
            # Only to be read: the block has the key.
            action.setText(f"{words}\t{QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)}")
            action.setEnabled(can)
            action.triggered.connect(lambda _, by=by: self._move(by))
        menu.addSeparator()
        remove = menu.addAction(theme().icon("trash-2", theme().colours.red), self.tr("&Remove this person"))
        remove.setObjectName("remove")
        remove.triggered.connect(lambda: self.remove_wanted.emit(self.id))
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))


class NewPersonLine(QWidget):
    """A line for the name of somebody new: Enter adds the person, and so does leaving the line."""

    added = Signal(str)
    """The id of the person who was added with Enter or the button."""

    def __init__(self, new: NewPerson) -> None:
        super().__init__()
        self._new = new
        self.line = LineText(self.tr("Add a person by name"))
        self.line.setAccessibleName(self.tr("Add a person by name"))
        self.line.setObjectName("newPerson")
        self.button = icon_button(self.tr("Add this person"), "plus")
        self.button.setEnabled(False)
        self.refusal = Notice("red", "circle-alert")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.TINY)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        layout.addLayout(row)
        layout.addWidget(self.refusal)
        self.line.entered.connect(self._typed)
        self.line.returnPressed.connect(self._add)
        self.button.clicked.connect(self._add)
        self.line.installEventFilter(self)

    def show_draft(self) -> None:
        """Shows the name that was typed and not added."""
        self.line.set_value(self._new.name)
        self.button.setEnabled(bool(self._new.name.strip()))
        self.refusal.say(self._new.trouble)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            away = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
            if event.reason() not in away and not self.button.underMouse():
                self._new.add()
                self.show_draft()
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self.line.text():
            # Escape empties the line first; the panel is closed by the next one.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
            elif event.type() == QEvent.Type.KeyPress:
                self._new.enter("")
                self.show_draft()
            return True
        return False

    def _typed(self, text: str) -> None:
        self._new.enter(text)
        self.button.setEnabled(bool(text.strip()))

    def _add(self) -> None:
        found = self._new.add()
        self.show_draft()
        if found:
            self.added.emit(found)


class _NameText(LineText):
    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder)
        theme().changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.BODY, 600))
