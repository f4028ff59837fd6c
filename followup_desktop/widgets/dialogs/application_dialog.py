"""An application, to add or to edit, with its people."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QVBoxLayout, QWidget

from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.application_form import ApplicationForm, wishes
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.messages import stage_name
from followup_desktop.widgets.dialogs.people_editor import PeopleEditor, PersonSheet
from followup_desktop.widgets.dialogs.sheet import Sheet, beside
from followup_desktop.widgets.fields.alike_notice import AlikeNotice
from followup_desktop.widgets.fields.day_field import DayField
from followup_desktop.widgets.fields.notice import Notice
from followup_desktop.widgets.fields.place_fields import CountryField, ZoneField
from followup_desktop.widgets.fields.text_fields import LineText, LongText
from followup_desktop.widgets.theme.marks import HairLine
from followup_desktop.widgets.theme.measures import Space
from followup_desktop.widgets.theme.plain_label import PlainLabel
from followup_desktop.widgets.theme.typefaces import Type


class ApplicationDialog(Sheet):
    """Without an id, adds an application to the stage; else edits that one. Open it with ``open``."""

    saved = Signal(object)
    """The outcome: it was added, or its changes are saved."""
    open_wanted = Signal(str)
    """The application that the new one looks like."""

    def __init__(
        self,
        desk: Desk,
        application_id: str = "",
        *,
        stage: Stage = Stage.INTERESTED,
        given: Mapping[str, Any] | None = None,
        remark: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """``given`` is filled in at first, by the names of the form; ``remark`` says something about that."""
        self.form = ApplicationForm(desk, application_id, stage, given)
        new = self.form.is_new
        application = self.form.application
        title = self.tr("Add an application") if new else self.tr("Edit the application")
        super().__init__(title, f"{application.company}, {application.role}" if application else "", parent)
        self.form.setParent(self)
        self.want_size(640, 780)
        self._today = desk.today()
        if remark:
            notice = Notice("blue", "info")
            notice.setObjectName("remark")
            notice.say(remark)
            self.body.addWidget(notice)
        self._add_job()
        self._add_place()
        self._add_dates()
        self._add_wishes()
        self._add_people()
        self._add_more()
        self.body.addStretch(1)
        self.add_buttons(self.tr("Add application") if new else self.tr("Save"), self.form.save)
        self.add_draft(self.form)
        self.form.refused.connect(self.refuse)
        self.form.saved.connect(self._was_saved)
        self.rows["company"].field.setFocus()
        if self.form.begun_person() is not None:
            QTimer.singleShot(0, self, self._go_on_with_person)

    # Making it --------------------------------------------------------------------------------------------------

    def _text(self, name: str, label: str, placeholder: str = "", hint: str = "") -> QWidget:
        field = LineText(placeholder)
        self.bind(self.form, name, field)
        return self.add_row(name, label, field, hint)

    def _section(self, title: str) -> None:
        self.body.addWidget(HairLine())
        self.body.addWidget(PlainLabel(title, Type.HEADING))

    def _add_job(self) -> None:
        self.body.addLayout(
            beside(self._text("company", self.tr("&Company *")), self._text("role", self.tr("&Role *")))
        )
        skill = self._text(
            "key_skill",
            self.tr("Key &skill"),
            self.tr("One phrase, such as “stream processing”"),
            self.tr("The one skill that you name when you call."),
        )
        if self.form.is_new:
            stage = self._stage = QComboBox()
            for one in Stage:
                stage.addItem(stage_name(one), str(one))
            stage.setCurrentIndex(stage.findData(self.form.value("stage")))
            stage.activated.connect(lambda _: self.form.set("stage", stage.currentData()))
            self.body.addLayout(beside(skill, self.add_row("stage", self.tr("S&tage"), stage), shares=(2, 1)))
        else:
            self.body.addWidget(skill)
        self.alike = AlikeNotice()
        self.alike.open_wanted.connect(self._open_alike)
        self.body.addWidget(self.alike)
        self.form.changed.connect(self._show_alike)
        self._show_alike("")
        self._warning = Notice("amber", "triangle-alert")
        self.body.addWidget(self._warning)
        self.form.changed.connect(lambda _: self._warning.say(self.form.skill_warning()))
        self._warning.say(self.form.skill_warning())

    def _add_place(self) -> None:
        zone = ZoneField(self.tr("Not known: yours is used"))
        country = CountryField(self.tr("Not known: yours is used"))
        self.bind(self.form, "timezone", zone)
        self.bind(self.form, "country", country)
        self.body.addLayout(
            beside(
                self._text("location", self.tr("&Location"), self.tr("City, or remote")),
                self.add_row("timezone", self.tr("Time &zone"), zone),
            )
        )
        self.body.addLayout(
            beside(
                self.add_row("country", self.tr("Countr&y, for its holidays"), country),
                self._text("subdivision", self.tr("State or regi&on"), self.tr("Its code, such as IL")),
            )
        )

    def _add_dates(self) -> None:
        rows = []
        for name, label in (
            ("applied_on", self.tr("Applie&d on")),
            ("posting_closes_on", self.tr("Posting closes on")),
            ("offer_reply_by", self.tr("Offer: answer by")),
        ):
            field = DayField(self._today)
            self.bind(self.form, name, field)
            rows.append(self.add_row(name, label, field))
        self.body.addLayout(beside(*rows, spacing=Space.MEDIUM))

    def _add_wishes(self) -> None:
        self._section(self.tr("Follow-up"))
        boxes = QVBoxLayout()
        boxes.setSpacing(Space.MEDIUM)
        for wish in wishes():
            boxes.addWidget(self._wish(wish.name, wish.words, wish.means))
        self.body.addLayout(boxes)

    def _wish(self, name: str, words: str, then: str) -> QWidget:
        box = QCheckBox(words)
        box.setObjectName(name)
        box.setAccessibleDescription(then)
        box.setChecked(self.form.value(name))
        box.toggled.connect(lambda on: self.form.set(name, on))
        self.form.changed.connect(lambda changed: box.setChecked(self.form.value(name)) if not changed else None)
        said = PlainLabel(then, Type.META, colour="text3")
        said.setWordWrap(True)
        said.setContentsMargins(24, 0, 0, 0)
        wish = QWidget()
        column = QVBoxLayout(wish)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(box)
        column.addWidget(said)
        return wish

    def _add_people(self) -> None:
        self.body.addWidget(HairLine())
        self.people = PeopleEditor(self.form)
        self.people.edit_wanted.connect(self._edit_person)
        row = self.add_row("people", self.tr("People"), self.people)
        row.label.set_type(Type.HEADING)
        row.label.set_colour("text")
        self.body.addWidget(row)

    def _go_on_with_person(self) -> None:
        """A person was being entered when the program ended: the form is open again, as it was."""
        begun = self.form.begun_person()
        if begun is not None:
            self._edit_person(*begun)

    def _edit_person(self, place: int | None, begun: dict[str, str] | None = None) -> None:
        person = begun if begun is not None or place is None else self.form.value("people")[place]
        sheet = PersonSheet(person, self, is_new=place is None)
        sheet.typed.connect(lambda person: self.form.begin_person(person, place))
        sheet.finished.connect(lambda _: self.form.leave_person())
        sheet.entered.connect(lambda person: self.form.put_person(person, place))
        sheet.entered.connect(lambda _: self.clear_refusal("people"))
        sheet.open()

    def _add_more(self) -> None:
        self._section(self.tr("The posting"))
        self.body.addWidget(self._text("posting_url", self.tr("L&ink"), "https://"))
        self.body.addLayout(
            beside(
                self._text("source", self.tr("Where you fo&und it")),
                self._text("salary", self.tr("Salary")),
            )
        )
        tags = LineText(self.tr("With commas between them"))
        tags.set_value(", ".join(self.form.value("tags")))
        tags.entered.connect(lambda text: self.form.set("tags", [t.strip() for t in text.split(",") if t.strip()]))
        self.form.changed.connect(lambda name: tags.set_value(", ".join(self.form.value("tags"))) if not name else None)
        self.body.addWidget(self.add_row("tags", self.tr("Ta&gs"), tags))
        notes = LongText(4)
        self.bind(self.form, "notes", notes)
        self.body.addWidget(self.add_row("notes", self.tr("Not&es"), notes))

    def _show_alike(self, changed: str) -> None:
        if changed in ("", "company", "role", "posting_url"):
            self.alike.say(self.form.alike_sentence())

    def _open_alike(self) -> None:
        alike = self.form.alike()
        if alike is not None:
            self.reject()
            self.open_wanted.emit(alike.id)

    # What comes of it -------------------------------------------------------------------------------------------

    def _was_saved(self, outcome: object) -> None:
        self.saved.emit(outcome)
        self.accept()

    def reject(self) -> None:
        """Esc: what was typed is kept as a draft."""
        self.form.close()
        super().reject()
