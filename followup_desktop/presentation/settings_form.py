"""The settings that live with the data, as the window shows and changes them: each at once, each undoable."""

from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import SETTING_NAMES, Settings
from followup_desktop.presentation.desk import Desk
from followup_desktop.presentation.entered_values import country_trouble, own_zone_trouble
from followup_desktop.presentation.places import country_named, zone_named
from followup_desktop.presentation.settings_catalogue import BY_NAME, ENTRIES, Shape, label_of
from followup_desktop.presentation.settings_sentences import sentence, value_words
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts

KEYS_REST_MS = 600
NAMES = tuple(entry.name for entry in ENTRIES if entry.name in SETTING_NAMES)
_DEFAULTS = Settings()
_WITHOUT_DEFAULT = frozenset({"user_name", "user_phone", "user_email", "timezone", "country"})
_UNTIL_LEFT = frozenset({Shape.ZONE, Shape.COUNTRY})
"""Half of such a name is nothing: these are taken when they are left or chosen, not while somebody types."""


tr = Texts("SettingsForm")


class SettingsForm(QObject):
    """Holds what is being entered until it is taken: 600 ms after the last key, or when the field is left.

    What is refused stays as it was entered, with the sentence why; the setting itself is untouched.
    """

    changed = Signal(str)
    """The name of a setting whose value, sentence or refusal is another one; empty for all of them."""
    taken = Signal(str)
    """The name of a setting that was changed."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._entered: dict[str, Any] = {}
        self._refusals: dict[str, str] = {}
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(KEYS_REST_MS)
        self._rest.timeout.connect(self.settle)
        # A method, not a lambda: it goes with the form, which the desk outlives.
        desk.changed.connect(self._was_changed_elsewhere)
        desk.keeping.connect(self._settle_all)

    def _settle_all(self) -> None:
        self.settle()

    def _was_changed_elsewhere(self, _outcome: object) -> None:
        self.changed.emit("")

    # Reading ----------------------------------------------------------------------------------------------------

    def value(self, name: str) -> Any:
        """What is entered, else the setting as it stands; as the interchange schema writes it."""
        return self._entered[name] if name in self._entered else self.desk.settings().as_schema()[name]

    def refusal(self, name: str) -> str:
        """Why what is entered was not taken; empty where nothing was refused."""
        return self._refusals.get(name, "")

    def sentence(self, name: str) -> str:
        """The sentence that the setting changes, already with what is entered where that can be taken."""
        settings = self.desk.settings()
        if name in self._entered:
            with suppress(Refused):
                settings = settings.with_value(name, self._meant(name, self._entered[name]))
        return sentence(name, settings)

    def has_default(self, name: str) -> bool:
        """Whether there is a default to go back to: not for what only the user can know."""
        return name not in _WITHOUT_DEFAULT

    def default_words(self, name: str) -> str:
        """The default as people write it."""
        return value_words(name, _DEFAULTS)

    def is_default(self, name: str) -> bool:
        """Whether the setting is the default, and nothing else is entered."""
        return bool(self.value(name) == _DEFAULTS.as_schema()[name])

    # Changing ---------------------------------------------------------------------------------------------------

    def enter(self, name: str, value: Any) -> None:
        """Something was entered in the field; it is taken once the keys rest."""
        self._entered[name] = value
        self._refusals.pop(name, None)
        if BY_NAME[name].shape not in _UNTIL_LEFT:
            self._rest.start()
        self.changed.emit(name)

    def settle(self, name: str = "") -> bool:
        """Takes what is entered, of that setting or of all; whether nothing was refused."""
        if not name:
            self._rest.stop()
            entered = [n for n in self._entered if BY_NAME[n].shape not in _UNTIL_LEFT and n not in self._refusals]
            taken = [self.settle(one) for one in entered]
            return all(taken)
        if name not in self._entered:
            return True
        return self._take(name, self._entered[name])

    def back_to_default(self, name: str) -> bool:
        """The default again, as a change that can be undone."""
        return self._take(name, _DEFAULTS.as_schema()[name])

    def leave(self) -> None:
        """The window closes: what can be taken is taken, and what was refused is dropped."""
        self._rest.stop()
        for name in list(self._entered):
            self.settle(name)
        self._entered.clear()
        self._refusals.clear()

    def _take(self, name: str, entered: Any) -> bool:
        value = self._meant(name, entered)
        trouble = self._trouble(name, value)
        if not trouble and value != self.desk.settings().as_schema()[name]:
            kept = self._entered.pop(name, None)
            faults: list[FollowupError] = []
            if self.desk.change_settings({name: value}, report=faults.append) is None:
                trouble = _in_words(faults[0])
                self._entered[name] = entered if kept is None else kept
            else:
                self.taken.emit(name)
        if trouble:
            self._refusals[name] = trouble
        else:
            self._entered.pop(name, None)
            self._refusals.pop(name, None)
        self.changed.emit(name)
        return not trouble

    def _meant(self, name: str, entered: Any) -> Any:
        """What somebody means by what stands in the field."""
        shape = BY_NAME[name].shape
        if shape is Shape.ZONE:
            return zone_named(entered.strip())
        if shape is Shape.COUNTRY:
            return country_named(entered.strip())
        if shape is Shape.TEXT:
            return entered.strip()
        if shape is Shape.NUMBER and isinstance(entered, str):
            typed = entered.strip()
            return int(typed) if typed.isdecimal() and len(typed) < 10 else typed
        return entered

    def _trouble(self, name: str, value: Any) -> str:
        """Why the place is none; the domain says the rest, with names of its own."""
        shape = BY_NAME[name].shape
        if shape is Shape.ZONE:
            return own_zone_trouble(value)
        return country_trouble(value, self.desk.work.holidays) if shape is Shape.COUNTRY else ""


def _in_words(fault: FollowupError) -> str:
    """The domain's sentence, with settings called as the window calls them."""
    sentence = fault.sentence
    if isinstance(sentence, Sentence) and sentence.values.get("field") in SETTING_NAMES:
        sentence = sentence.filled(**{**sentence.values, "field": label_of(str(sentence.values["field"]))})
    said = say(sentence)
    for name in SETTING_NAMES:
        # Names of two words are no words of a sentence.
        said = said.replace(name, label_of(name)) if "_" in name else said
    return said
