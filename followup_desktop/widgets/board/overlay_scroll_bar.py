"""A scroll bar that lies over what it scrolls, so that nothing grows narrower when it appears."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar, QWidget

_WIDTH = 8


class OverlayScrollBar(QScrollBar):
    """Follows another bar, whose own policy is to be hidden; lies at the far edge of ``over``."""

    def __init__(self, followed: QScrollBar, over: QWidget) -> None:
        super().__init__(followed.orientation(), over)
        self._followed = followed
        self._over = over
        self._covered = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        followed.rangeChanged.connect(self.follow)
        followed.valueChanged.connect(self.setValue)
        self.valueChanged.connect(followed.setValue)
        self.follow()

    def set_covered(self, pixels: int) -> None:
        """So much of a level bar would lie under something else: it ends before that."""
        self._covered = pixels
        self.follow()

    def follow(self) -> None:
        """Lies at the edge of what it is over, which was resized or scrolls further."""
        followed = self._followed
        self.setPageStep(followed.pageStep() - self._covered)
        self.setSingleStep(followed.singleStep())
        self.setRange(followed.minimum(), followed.maximum())
        self.setValue(followed.value())
        area = self._over.rect()
        if self.orientation() == Qt.Orientation.Vertical:
            mirrored = self._over.isRightToLeft()
            self.setGeometry(0 if mirrored else area.width() - _WIDTH, 0, _WIDTH, area.height())
        else:
            self.setGeometry(0, area.height() - _WIDTH, area.width() - self._covered, _WIDTH)
        self.setVisible(followed.maximum() > followed.minimum())
        self.raise_()
