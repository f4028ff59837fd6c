"""Whole rows of a column as they were painted: a list paints every card below one that came or went anew."""

from PySide6.QtGui import QPixmap

MOST_PIXELS = 2_000_000
"""So many at most, counted as on a screen of the ratio 1: what a large window shows of the board, and 8 MB."""


class RowPictures(dict[object, QPixmap]):
    """Pictures by what they depend on; begun anew where they have become a lot."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels = 0.0

    def __setitem__(self, key: object, picture: QPixmap) -> None:
        size = picture.deviceIndependentSize()
        self._pixels += size.width() * size.height()
        if self._pixels > MOST_PIXELS:
            self.clear()
            self._pixels = size.width() * size.height()
        super().__setitem__(key, picture)
