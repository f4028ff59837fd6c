"""The head of the panel: whose application it is, to be edited where it stands."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from followup_desktop.presentation.panel.details import Details
from followup_desktop.presentation.panel.edits import Edits
from followup_desktop.presentation.panel.spots import Spot
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.panel.growing_text import GrowingText
from followup_desktop.widgets.panel.in_place import InPlace
from followup_desktop.widgets.theme.buttons import icon_button
from followup_desktop.widgets.theme.controls import Monogram
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.plain_tooltip import set_plain_tooltip
from followup_desktop.widgets.theme.theme import theme
from followup_desktop.widgets.theme.typefaces import Type


class PanelHead(QWidget):
    """Role and company as fields, place and date of applying as text, and the buttons of the panel."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits = edits
        self._open_id = ""
        self.role: InPlace | None = None
        self.company: InPlace | None = None
        self._monogram = Monogram("", "", 36)
        self._beside = PlainLabel("", Type.META, colour="text2", elide=True)
        # On the line of the company's name.
        self._beside.setContentsMargins(0, 1, 0, 0)
        self._beside.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.edit = icon_button(self.tr("Edit"), "pencil-line")
        self.close_button = icon_button(self.tr("Close the details"), "x")
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.edit)
        buttons.addWidget(self.close_button)
        self._title = QVBoxLayout()
        self._line = QHBoxLayout()
        self._line.setSpacing(0)
        self._line.addWidget(self._beside, 1)
        grid = QGridLayout(self)
        grid.setContentsMargins(Space.PANEL, 0, Space.LARGE, 0)
        grid.setHorizontalSpacing(Space.TINY)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._monogram, 0, 0, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addLayout(self._title, 0, 1)
        grid.addLayout(buttons, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(self._line, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def tab_stops(self) -> list[QWidget]:
        """What Tab comes to in the head, in its order."""
        fields = [made.field for made in (self.role, self.company) if made is not None]
        return [*fields, self.edit, self.close_button]

    def show_details(self, details: Details) -> None:
        """Shows that application."""
        if details.application.id != self._open_id:
            self._open_id = details.application.id
            self._make_fields()
        self._monogram.set_company(details.application.company, details.letter)
        self._beside.setText(f"· {details.beside}" if details.beside else "")
        set_plain_tooltip(self._beside, details.beside)

    def _make_fields(self) -> None:
        for old in (self.role, self.company):
            if old is not None:
                old.hide()
                old.deleteLater()
        title = GrowingText(token=Type.PANEL_TITLE, one_line=True, flat=True)
        company = _FittingText(self.tr("Company"))
        self.role = _put(InPlace(self._edits.at(Spot("role")), self.tr("Role"), title), self._title)
        self.company = _put(InPlace(self._edits.at(Spot("company")), self.tr("Company"), company), self._line, 0)


def _put(made: InPlace, into: QHBoxLayout | QVBoxLayout, place: int = 0) -> InPlace:
    layout = QVBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(made.field)
    made.lay_below(layout)
    into.insertWidget(place, made)
    return made


class _FittingText(LineText):
    """A line as wide as its text, as far as there is room."""

    def __init__(self, placeholder: str) -> None:
        super().__init__(placeholder)
        self.setProperty("flat", True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(lambda _: self.updateGeometry())
        theme().changed.connect(self._restyle)
        self._restyle()

    def sizeHint(self) -> QSize:
        text = self.text() or self.placeholderText()
        return QSize(self.fontMetrics().horizontalAdvance(text) + 13, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(min(60, self.sizeHint().width()), super().minimumSizeHint().height())

    def _restyle(self) -> None:
        self.setFont(theme().font(Type.META))
        self.updateGeometry()
