"""Which calendar program the user has, the live file that it can subscribe to, and the calendar on a server."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QHBoxLayout

from followup_desktop.presentation.appearance import Appearance
from followup_desktop.presentation.calendar_privacy import CalendarPrivacy
from followup_desktop.presentation.calendar_programs import subscribing_for
from followup_desktop.presentation.live_calendar import LiveCalendar
from followup_desktop.presentation.publisher import Publisher
from followup_desktop.presentation.settings_catalogue import BY_NAME, Section
from followup_desktop.presentation.translating import Texts
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.text_fields import LineText
from followup_desktop.widgets.settings.rows import SettingRow
from followup_desktop.widgets.settings.section_page import SectionPage
from followup_desktop.widgets.settings.server_row import ServerRow
from followup_desktop.widgets.settings.window_settings import ChoiceRow
from followup_desktop.widgets.theme.buttons import secondary_button
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type

_tr = Texts("CalendarSection")


class CalendarSection(SectionPage):
    """The section with its rows; ``server`` is the one of the calendar server."""

    def __init__(
        self,
        appearance: Appearance,
        live: LiveCalendar,
        publisher: Publisher,
        privacy: CalendarPrivacy,
        *,
        read_only: bool,
    ) -> None:
        super().__init__(Section.CALENDAR)
        self.server = ServerRow(publisher, read_only=read_only)
        self.add(ChoiceRow(appearance, BY_NAME["calendar_program"]))
        self.add(PrivacyRow(privacy, read_only=read_only))
        self.add(LiveRow(appearance, live, read_only=read_only))
        self.add(self.server)


class PrivacyRow(SettingRow):
    """On or off."""

    def __init__(self, privacy: CalendarPrivacy, *, read_only: bool) -> None:
        self.switch = QCheckBox(_tr("Mark them as private"))
        super().__init__(BY_NAME["calendar_privacy"], self.switch)
        self._privacy = privacy
        self.line.addStretch(1)
        self.switch.setEnabled(not read_only)
        self.switch.setChecked(privacy.is_on)
        self.switch.clicked.connect(self._choose)

    def _choose(self, on: bool) -> None:
        self.refuse("")
        self._privacy.choose(on, self.refuse)
        self.switch.setChecked(self._privacy.is_on)


class LiveRow(SettingRow):
    """On or off, where the file is, how it stands, and how to subscribe to it."""

    def __init__(self, appearance: Appearance, live: LiveCalendar, *, read_only: bool) -> None:
        self.switch = QCheckBox(_tr("Keep it up to date"))
        super().__init__(BY_NAME["live_calendar"], self.switch, under=True)
        self._appearance = appearance
        self._live = live
        self.line.addStretch(1)
        self.path = LineText()
        self.path.setObjectName("livePath")
        self.path.setAccessibleName(_tr("Where the live calendar file is"))
        self.browse = secondary_button(_tr("Choose…"))
        self.browse.setObjectName("chooseLivePath")
        self.copy = secondary_button(_tr("Copy address"), "file-text")
        self.copy.setObjectName("copyAddress")
        place = QHBoxLayout()
        place.setSpacing(Space.SMALL)
        place.addWidget(self.path, 1)
        place.addWidget(self.browse)
        place.addWidget(self.copy)
        self.standing = Notice("green", "check")
        self.ways = PlainLabel("", Type.META, colour="text2")
        self.ways.setWordWrap(True)
        self.ways.setContentsMargins(0, Space.SMALL, 0, 0)
        self.below.insertLayout(1, place)
        self.below.insertWidget(2, self.standing)
        self.below.insertWidget(self.below.indexOf(self.error) + 1, self.ways)
        for part in (self.switch, self.path, self.browse):
            part.setEnabled(not read_only)
        self.switch.clicked.connect(self._choose)
        self.path.editingFinished.connect(self._leave_path)
        self.browse.clicked.connect(self._choose_file)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(live.address))
        live.changed.connect(self._show)
        appearance.changed.connect(self._show_ways)
        self.path.set_value(live.path)
        self._show()
        self._show_ways()

    def _choose(self, on: bool) -> None:
        self.refuse("")
        if self._live.choose(self.path.value(), on, self.refuse):
            self.path.set_value(self._live.path)
        self._show()

    def _leave_path(self) -> None:
        if self.path.value().strip() != self._live.path and self._live.is_on:
            self._choose(True)

    def _choose_file(self) -> None:
        chooser = QFileDialog(self, _tr("Where does the live calendar file go?"), self.path.value())
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        # What stands there is not overwritten unless it is ours, so there is nothing to confirm.
        chooser.setOption(QFileDialog.Option.DontConfirmOverwrite)
        chooser.setNameFilter(_tr("Calendar files (*.ics)"))
        chooser.setDefaultSuffix("ics")
        chooser.selectFile(Path(self.path.value()).name)
        chooser.fileSelected.connect(self._take_file)
        chooser.open()

    def _take_file(self, path: str) -> None:
        self.path.set_value(path)
        self._choose(True)

    def _show(self) -> None:
        self.switch.setChecked(self._live.is_on)
        self.standing.say(self._live.standing())
        if self._live.trouble:
            self.refuse(self._live.trouble)
        elif self._live.standing():
            self.refuse("")
        self.copy.setEnabled(self._live.is_on)

    def _show_ways(self, changed: str = "calendar_program") -> None:
        if changed == "calendar_program":
            self.ways.setText(subscribing_for(str(self._appearance.value("calendar_program"))))
