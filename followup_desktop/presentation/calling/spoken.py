"""What to say in a call and in a message, as text that the user may change, with its length."""

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.method.script import MOST_WORDS, count_words, live_script, message_script, seconds_to_say
from followup_desktop.domain.settings import Settings
from followup_desktop.domain.vocabulary import Kind
from followup_desktop.presentation.speaking import say
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Spoken")


def live_text(kind: Kind, application: JobApplication, settings: Settings) -> str:
    """What to say to somebody who picks up, a sentence on each line."""
    return "\n".join(" ".join(say(sentence).split()) for sentence in live_script(kind, application, settings))


def message_text(kind: Kind, application: JobApplication, settings: Settings) -> str:
    """What to leave as a message, without the key skill where it would be too long with it."""
    whole = [" ".join(" ".join(map(say, message_script(kind, application, settings, names_skill=n))).split())
             for n in (True, False)]  # fmt: skip
    return whole[0] if count_words(whole[0]) <= MOST_WORDS else whole[1]


def say_length(text: str) -> str:
    """How long a text is and takes: "48 words, about 20 s"."""
    words = count_words(text)
    return fill(tr.counted("%Ln word, about %1 s", "%Ln words, about %1 s", words), str(seconds_to_say(words)))


def length_warning(text: str) -> str:
    """Why a message is too long, in one sentence; empty where it is not."""
    if count_words(text) <= MOST_WORDS:
        return ""
    return fill(tr("Nobody listens to more than %1 words: leave some out."), str(MOST_WORDS))
