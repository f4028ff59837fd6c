"""What stands on the screen while there is no window and something takes its time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from followup_desktop import APP_NAME
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class BusyWindow(QWidget):
    """Says one sentence, and stays until it is closed; it is painted once, since nothing else runs meanwhile."""

    def __init__(self, sentence: str) -> None:
        super().__init__(None, Qt.WindowType.Dialog | Qt.WindowType.CustomizeWindowHint | Qt.WindowType.WindowTitleHint)
        self.setWindowTitle(APP_NAME)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(Space.HUGE, Space.HUGE, Space.HUGE, Space.HUGE)
        layout.addWidget(PlainLabel(sentence, Type.BODY))
        self.show()
        for _ in range(3):
            QApplication.processEvents()
