"""An application that is added or edited, with its people: kept while somebody types, saved as one change."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from PySide6.QtCore import QObject

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.contact import Contact
from followup_desktop.domain.errors import FollowupError
from followup_desktop.domain.vocabulary import ContactRole, Stage
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.duplicates import Duplicates, alike_words
from followup_desktop.presentation.entered_values import FLAGS, as_saved, person_trouble, skill_warning, trouble_of
from followup_desktop.presentation.kept_values import KeptValues
from followup_desktop.presentation.places import country_named, zone_named
from followup_desktop.presentation.translating import Texts
from followup_desktop.services.duplicates import Alike

TEXTS = ("company", "role", "key_skill", "location", "timezone", "country", "subdivision", "posting_url", "source")
MORE_TEXTS = ("salary", "notes")
DATES = ("applied_on", "posting_closes_on", "offer_reply_by")
PERSON_FIELDS = ("name", "role", "title", "salutation", "email", "phone", "timezone", "address", "notes")
"""What is entered of a person."""
_NEW = "application:new"
_FILLED_IN = "application:filled-in"


tr = Texts("ApplicationForm")


def role_names() -> dict[str, str]:
    """What a person has to do with the application, as the window calls it."""
    return {
        "": tr("Not known"),
        ContactRole.SCREENER: tr("Screener"),
        ContactRole.RECRUITER: tr("Recruiter"),
        ContactRole.INTERVIEWER: tr("Interviewer"),
        ContactRole.HIRING_MANAGER: tr("Hiring manager"),
        ContactRole.REFERRER: tr("Referrer"),
    }


class Wish(NamedTuple):
    """A flag of an application: its name in the schema, what it says (with its mnemonic), and what it means."""

    name: str
    words: str
    means: str

    @property
    def plain_words(self) -> str:
        """What it says, without the mnemonic."""
        return self.words.replace("&", "")


def wishes() -> tuple[Wish, ...]:
    """What can be wished of the follow-ups of an application."""
    return (
        Wish(
            "chase",
            tr("&Follow this up"),
            tr("Without it, no calls and emails are planned, and it stays where it is."),
        ),
        Wish(
            "call_after_applying",
            tr("C&all after applying"),
            tr("A quick call some days after you applied, to say who you are."),
        ),
        Wish(
            "no_calls",
            tr("&No calls please"),
            tr("The posting or the person asked not to be called: emails take the place of calls."),
        ),
    )


def person_troubles(person: Mapping[str, str]) -> dict[str, str]:
    """What cannot be saved of a person, by field."""
    return {name: said for name in PERSON_FIELDS if (said := person_trouble(name, person[name]))}


def empty_person() -> dict[str, str]:
    """A person of whom nothing is known yet."""
    return {"id": "", **dict.fromkeys(PERSON_FIELDS, "")}


class ApplicationForm(KeptValues):
    """What the dialog for an application shows and passes on. Without an id, a new one is added to the stage.

    Values by the names of the schema: texts; dates as ISO texts, empty where there is none; ``tags`` (a list of
    texts); ``no_calls``, ``chase`` and ``call_after_applying``; ``stage`` for a new one; ``people`` (a list of dicts
    with ``id``, empty for somebody new, and the ``PERSON_FIELDS``); ``begun``, the person whose form is open, with the
    place in ``at`` (-1 for somebody new), else empty: only the draft knows it.
    """

    def __init__(
        self,
        desk: Desk,
        application_id: str = "",
        stage: Stage = Stage.INTERESTED,
        given: Mapping[str, Any] | None = None,
        parent: QObject | None = None,
    ) -> None:
        self.application_id = application_id
        self._stage = stage
        self.application = desk.application(application_id) if application_id else None
        super().__init__(desk, _draft_name(desk, application_id, given), given, parent)
        self._values.update(self._given)
        self._duplicates = Duplicates(desk, self)
        self._duplicates.ready.connect(lambda: self.changed.emit("company"))

    @property
    def is_new(self) -> bool:
        """Whether an application is added."""
        return not self.application_id

    # What stands there --------------------------------------------------------------------------------------------

    def _read(self) -> dict[str, Any]:
        application = self.application or JobApplication("", "", "")
        return {
            **{name: getattr(application, name) for name in (*TEXTS, *MORE_TEXTS, *FLAGS)},
            **{name: _iso(getattr(application, name)) for name in DATES},
            "tags": list(application.tags),
            "stage": str(self._stage if self.is_new else application.stage),
            "people": [_person(contact) for contact in application.contacts],
            "begun": {},
        }

    def _fits(self, name: str, value: Any) -> bool:
        if name == "people":
            shape = set(empty_person())
            return isinstance(value, list) and all(
                isinstance(p, dict) and set(p) == shape and all(isinstance(v, str) for v in p.values()) for p in value
            )
        if name == "begun":
            kinds = {"at": int, **dict.fromkeys(empty_person(), str)}
            return isinstance(value, dict) and {key: type(part) for key, part in value.items()} == kinds
        if name == "tags":
            return isinstance(value, list) and all(isinstance(tag, str) for tag in value)
        if name == "stage":
            # Where the dialog was opened from counts, not where a draft began.
            return False
        return super()._fits(name, value)

    def changes(self) -> dict[str, Any]:
        """The values that differ from what stood there before; a stage alone is nothing to keep."""
        found = super().changes()
        found.pop("stage", None)
        return found

    def _load(self) -> None:
        # What is given is no draft of somebody's: neither may mix with the other.
        if not self._given:
            super()._load()

    def alike(self) -> Alike | None:
        """The application that a new one looks like, if there is one."""
        if not self.is_new:
            return None
        return self._duplicates.like(
            self.value("company").strip(), self.value("role"), self.value("posting_url").strip()
        )

    def alike_sentence(self) -> str:
        """That it looks like one that is there, with the question whether to open that; empty where it does not."""
        alike = self.alike()
        return alike_words(alike, self.desk.today()) if alike else ""

    def skill_warning(self) -> str:
        """A gentle warning where the key skill is a list."""
        return skill_warning(self.value("key_skill"))

    # People -------------------------------------------------------------------------------------------------------

    def begin_person(self, person: Mapping[str, str], index: int | None) -> None:
        """That much of a person is entered, who is not kept yet."""
        self.set("begun", {"at": -1 if index is None else index, **person})

    def leave_person(self) -> None:
        """Nobody is being entered any more."""
        self.set("begun", {})

    def begun_person(self) -> tuple[int | None, dict[str, str]] | None:
        """The place of the person who was being entered, None for somebody new, and what was; None for nobody."""
        begun = self.value("begun")
        if not begun or begun["at"] >= len(self.value("people")):
            return None
        return (None if begun["at"] < 0 else begun["at"]), {name: begun[name] for name in empty_person()}

    def put_person(self, person: Mapping[str, str], index: int | None = None) -> None:
        """Adds a person at the end, or changes the one at that place."""
        people = [dict(p) for p in self.value("people")]
        entered = {**dict(person), "name": person["name"].strip(), "timezone": zone_named(person["timezone"])}
        if index is None:
            people.append(entered)
        else:
            people[index] = entered
        self.set("people", people)

    def remove_person(self, index: int) -> None:
        """Takes a person out."""
        people = list(self.value("people"))
        del people[index]
        self.set("people", people)

    def move_person(self, index: int, by: int) -> int:
        """Moves a person up (-1) or down (1); returns the place that the person has then."""
        people = list(self.value("people"))
        to = index + by
        if not 0 <= to < len(people):
            return index
        people.insert(to, people.pop(index))
        self.set("people", people)
        return to

    # Saving -------------------------------------------------------------------------------------------------------

    def troubles(self) -> dict[str, str]:
        """What cannot be saved as it stands, by field in the order of the dialog."""
        entered = JobApplication(
            "", "", "", country=country_named(self.value("country")), subdivision=self.value("subdivision").strip()
        )
        found = {}
        for name in ("company", "role", "timezone", "country", "subdivision", *DATES):
            # What stands in both is told once, where it is to be put right.
            beside = replace(entered, subdivision="") if name == "country" else entered
            if said := trouble_of(name, self.value(name), beside, self.desk.work.holidays):
                found[name] = said
        if "country" in found:
            found.pop("subdivision", None)
        for person in self.value("people"):
            for sentence in person_troubles(person).values():
                found.setdefault("people", f"{person['name']}: {sentence}" if person["name"] else sentence)
        return found

    def _save(self) -> object | None:
        fields = self._fields()
        if self.is_new:
            people = tuple(_filled(person) for person in self.value("people"))
            return self.desk.add(fields, Stage(self.value("stage")), people, report=self.report)
        contacts = None
        if "people" in self.changes():
            try:
                contacts = self._contacts(self.desk.application(self.application_id).contacts)
            except FollowupError as fault:
                self.report(fault)
                return None
        return self.desk.edit(self.application_id, fields, contacts, report=self.report)

    def _fields(self) -> dict[str, Any]:
        changes = self.changes()
        changes.pop("people", None)
        changes.pop("begun", None)
        return {name: as_saved(name, value) for name, value in changes.items()}

    def _contacts(self, now: Sequence[Contact]) -> tuple[dict[str, str], ...]:
        """The people as they will stand: what was changed or added elsewhere meanwhile stays."""
        before = {person["id"]: person for person in self.before["people"]}
        there = {contact.id for contact in now}
        found = []
        for person in self.value("people"):
            known = before.get(person["id"])
            if known is None or (person["id"] not in there and person != known):
                found.append(_filled(person))
            elif person["id"] in there:
                changed = {name: person[name] for name in PERSON_FIELDS if person[name] != known[name]}
                name = next(contact.name for contact in now if contact.id == person["id"])
                found.append({"id": person["id"], "name": name, **changed})
        named = {person["id"] for person in self.value("people")} | set(before)
        found += [{"id": contact.id, "name": contact.name} for contact in now if contact.id not in named]
        return tuple(found)


def _draft_name(desk: Desk, application_id: str, given: Mapping[str, Any] | None) -> str:
    """Where the form is kept. What was filled in from elsewhere has a draft of its own, which an empty form finds."""
    if application_id:
        return f"application:{application_id}"
    if given:
        return _FILLED_IN
    try:
        return _FILLED_IN if desk.draft(_NEW) is None and desk.draft(_FILLED_IN) is not None else _NEW
    except FollowupError:
        return _NEW


def _iso(day: Any) -> str:
    return day.isoformat() if day else ""


def _person(contact: Contact) -> dict[str, str]:
    return {"id": contact.id, **{name: str(getattr(contact, name) or "") for name in PERSON_FIELDS}}


def _filled(person: Mapping[str, str]) -> dict[str, str]:
    """A new person, with what was entered."""
    return {name: person[name] for name in PERSON_FIELDS if person[name]}
