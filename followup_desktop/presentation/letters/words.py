"""What the window says about letters."""

from followup_desktop.domain.letters.finding import Nature
from followup_desktop.domain.letters.letter import Template
from followup_desktop.domain.letters.proof import Proof
from followup_desktop.domain.vocabulary import Channel, Kind
from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill

tr = Texts("Letters")


def kind_name(kind: Kind) -> str:
    """The letter as the window calls it."""
    return {
        Kind.THANK_YOU_NOTE: tr("Thank-you note"),
        Kind.GRACIOUS_NOTE: tr("Gracious note"),
        Kind.STAY_IN_TOUCH: tr("Stay-in-touch note"),
        Kind.APPLICATION_CALL: tr("Email about the application"),
        Kind.DECISION_CALL: tr("Email to ask for news"),
    }.get(kind, tr("Letter"))


def nature_name(nature: Nature) -> str:
    """What a finding is about."""
    return {
        Nature.SPELLING: tr("Spelling"),
        Nature.GRAMMAR: tr("Grammar"),
        Nature.PUNCTUATION: tr("Punctuation"),
        Nature.LETTER: tr("Letter"),
    }[nature]


def template_name(template: Template) -> str:
    """A template as the composer offers it: by its tone."""
    known = {"formal": tr("Formal"), "friendly": tr("Friendly")}
    name = known.get(template.tone, template.tone)
    return fill(tr("%1 (your own)"), name) if template.own else name


def dialect_name(dialect: str) -> str:
    """A kind of English, by its country."""
    return {
        "US": tr("American English"),
        "GB": tr("British English"),
        "AU": tr("Australian English"),
        "CA": tr("Canadian English"),
        "IN": tr("Indian English"),
    }.get(dialect, dialect)


def word_count(count: int) -> str:
    """How long a letter is."""
    return tr.counted("%Ln word", "%Ln words", count)


def to_fix_words(proof: Proof | None) -> str:
    """What is still open, as it stands beside the main button; empty where nothing is known yet."""
    if proof is None:
        return ""
    if proof.open:
        return tr.counted("%Ln to fix first", "%Ln to fix first", proof.open)
    return tr("Nothing to fix") if proof.read else tr("Spelling not read")


def question_before_sending(proof: Proof | None, channel: Channel) -> str:
    """What is open in a letter that is to be marked as sent, and how to do it all the same."""
    again = tr("Press “Mark as posted” again") if channel is Channel.LETTER else tr("Press “Mark as sent” again")
    if proof is None:
        return fill(tr("It was not read by the checks. %1 if it went out as it is."), again)
    if proof.open:
        still_open = tr.counted("%Ln thing is still open.", "%Ln things are still open.", proof.open)
        return fill(tr("%1 %2 if it went out as it is."), still_open, again)
    return fill(tr("Its spelling and grammar were not read. %1 if it went out as it is."), again)
