"""One tab's page of the panel, and the blocks on it, which stay where they are when what they show changes."""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from followup_desktop.presentation.panel.details import Details
from followup_desktop.widgets.own_viewport import give_viewport
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class Page(QScrollArea):
    """Blocks below each other, scrolled where they do not fit. A page says in ``show_details`` what it shows."""

    def __init__(self) -> None:
        super().__init__()
        give_viewport(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("plain")
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(Space.PANEL, Space.MEDIUM, Space.PANEL, Space.PANEL)
        self.body.setSpacing(0)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def show_details(self, details: Details) -> None:
        """Shows that; nothing that stays is made anew, so that keys, cursor and scroll stay where they are."""
        raise NotImplementedError

    def heading(self, text: str) -> PlainLabel:
        """Adds a heading."""
        label = PlainLabel(text, Type.META, weight=600, colour="text2")
        self.body.addSpacing(Space.MEDIUM)
        self.body.addWidget(label)
        self.body.addSpacing(Space.TINY)
        return label

    def left(self, widget: QWidget) -> None:
        """Adds a widget at the left, as wide as it wants to be."""
        self.body.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes to on the page, from top to bottom."""
        return list(tab_stops_in(self.body))


class Block(QWidget):
    """What stands for one entry of a list."""

    def show_entry(self, entry: Any) -> None:
        """Shows that entry."""
        raise NotImplementedError


class Blocks(QWidget):
    """A block for each entry, by its id: those that stay are told what they show, and moved where they are to be."""

    def __init__(self, make: Callable[[Any], Block], spacing: int = 0) -> None:
        super().__init__()
        self._make = make
        self._blocks: dict[str, Block] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(spacing)

    def show_entries(self, entries: Sequence[Any]) -> None:
        """Shows these entries in their order."""
        wanted = [entry.id for entry in entries]
        for gone in set(self._blocks) - set(wanted):
            block = self._blocks.pop(gone)
            self._layout.removeWidget(block)
            block.hide()
            block.deleteLater()
        for place, entry in enumerate(entries):
            if entry.id not in self._blocks:
                self._blocks[entry.id] = self._make(entry)
            block = self._blocks[entry.id]
            if self._layout.indexOf(block) != place:
                # Put in again, a widget keeps its keys: its parent is the same.
                self._layout.insertWidget(place, block)
                # At once, so that it can be given the keys.
                block.show()
            block.show_entry(entry)
        self._blocks = {id_: self._blocks[id_] for id_ in wanted}

    def block(self, id_: str) -> Block | None:
        """The block of the entry with that id."""
        return self._blocks.get(id_)

    def all(self) -> list[Block]:
        """The blocks in their order."""
        return list(self._blocks.values())


def tab_stops_in(layout: QLayout) -> Iterator[QWidget]:
    """The widgets that Tab comes to, in the order in which layouts hold them."""
    # By their places, not by the items of the layout: those are no QObjects, and a name for one outlives it.
    holder = layout.parentWidget()
    held = [*layout.children(), *(holder.children() if holder is not None else ())]
    placed = [(layout.indexOf(one), one) for one in held if isinstance(one, QWidget | QLayout)]
    for place, one in sorted(placed, key=itemgetter(0)):
        if place < 0:
            continue
        if isinstance(one, QWidget) and one.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield one
        inner = one.layout() if isinstance(one, QWidget) else one
        if inner is not None:
            yield from tab_stops_in(inner)
