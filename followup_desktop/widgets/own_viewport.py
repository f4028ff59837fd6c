"""The part of a scrolling view in which its contents are painted."""

from PySide6.QtWidgets import QAbstractScrollArea, QWidget


def give_viewport(view: QAbstractScrollArea) -> None:
    """Gives the view, which is just being made, a viewport of our own.

    Asked for the one that Qt makes, PySide would look through every kind of widget for what it is.
    """
    view.setViewport(QWidget())
