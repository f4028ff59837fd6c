"""PySide6 6.12.0 on Python 3.10 and 3.11 drops a reference to None with each call that returns it, and after
a few thousand painted items the program aborts. The pins keep such a version away; this keeps the pins."""

import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

CALLS = 2_000


@pytest.mark.usefixtures("qapp")
def test_painting_keeps_the_references_to_none() -> None:
    pixmap = QPixmap(16, 16)
    pen = QPen(Qt.GlobalColor.black)
    painter = QPainter(pixmap)
    try:
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            painter.setPen(pen)
        lost = before - sys.getrefcount(None)
    finally:
        painter.end()
    assert abs(lost) < CALLS // 20
