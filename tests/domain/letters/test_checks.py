"""What a letter of its kind has."""

import pytest

from followup_desktop.domain.letters.checks import LetterFacts, check_letter, words_in
from followup_desktop.domain.vocabulary import Kind

FACTS = LetterFacts(
    Kind.THANK_YOU_NOTE,
    name="Åsa Lind",
    salutation="Dr. Lind",
    learned=(
        "They cut claim review from two days to four minutes with streaming joins.",
        "On-call is one week in six.",
    ),
    user_name="Priya Nair",
)
GOOD = """Dear Dr. Lind,

Thank you for the conversation on Friday. I kept thinking about how your team cut claim review to four minutes with
streaming joins; it is the kind of work that I have done with PostgreSQL for eight years, and the kind that I would
like to do next.

It was good to hear how on-call is shared. If a reference or a code sample would help, I am glad to send one. I look
forward to hearing from you about the next step.

Kind regards,
Priya Nair
"""


def unmet(text: str, facts: LetterFacts = FACTS) -> set[str]:
    return {point.name for point in check_letter(text, facts) if not point.ok}


def test_a_good_note_has_everything() -> None:
    assert unmet(GOOD) == set()


@pytest.mark.parametrize(
    ("before", "after", "missing"),
    [
        ("Dear Dr. Lind,", "Dear Dr. Lindt,", {"name"}),
        ("Dear Dr. Lind,", "Dear Dr. Lind", {"greeting"}),
        ("Dear Dr. Lind,\n", "", {"name", "greeting"}),
        ("claim review to four minutes with\nstreaming joins", "something", {"learned"}),
        ("Kind regards,", "Kind regards", {"closing"}),
        ("Kind regards,\nPriya Nair", "Kind regards,", {"closing"}),
        ("Priya Nair", "Pria Nair", {"closing"}),
        ("on Friday", "on [day]", {"blanks"}),
        ("If a reference", "My résumé is attached. If a reference", {"attachment"}),
    ],
)
def test_one_thing_is_missing(before: str, after: str, missing: set[str]) -> None:
    text = GOOD.replace("It was good to hear how on-call is shared. ", "It was good to hear how the week goes. ")
    assert before in text
    assert unmet(text.replace(before, after)) == missing


GERMAN = """Sehr geehrte Frau Dr. Lind,

vielen Dank für das Gespräch am Freitag. Mir ist im Gedächtnis geblieben, dass Sie die Prüfung der Fälle mit streaming
joins von zwei Tagen auf vier Minuten gebracht haben. Genau an solchen Aufgaben arbeite ich seit acht Jahren, und ich
würde mein Wissen gerne bei Ihnen einbringen. Falls Sie noch Unterlagen von mir brauchen, schicke ich sie gerne. Ich
freue mich darauf, von Ihnen zu hören, und wünsche Ihnen bis dahin eine gute Woche mit vielen
weiteren guten Gesprächen und Bewerbungen.

Mit freundlichen Grüßen
Priya Nair
"""


@pytest.mark.parametrize(
    ("greeting", "closing"),
    [
        ("Sehr geehrte Frau Dr. Lind,", "Mit freundlichen Grüßen"),
        ("Liebe Dr. Lind,", "Viele Grüße"),
        ("Chère Dr. Lind,", "Cordialement,"),
        ("Estimada Dr. Lind:", "Un cordial saludo,"),
        ("Geachte mevrouw Dr. Lind,", "Met vriendelijke groet,"),
    ],
)
def test_a_letter_in_another_language_greets_and_closes_in_it(greeting: str, closing: str) -> None:
    text = GERMAN.replace("Sehr geehrte Frau Dr. Lind,", greeting).replace("Mit freundlichen Grüßen", closing)
    assert unmet(text) == set()
    assert unmet(text.replace(greeting, greeting.rstrip(",:"))) == {"greeting"}
    assert unmet(text.replace(closing, "")) == {"closing"}


def test_a_gracious_note_in_german_thanks_and_asks_to_be_kept_in_mind() -> None:
    text = GERMAN.replace("wünsche", "bleibe gerne mit Ihnen in Kontakt und wünsche")
    assert unmet(text, FACTS._replace(kind=Kind.GRACIOUS_NOTE)) == set()
    missing = text.replace("vielen Dank", "es war gut").replace("in Kontakt", "hier")
    assert unmet(missing, FACTS._replace(kind=Kind.GRACIOUS_NOTE)) == {"thanks", "kept_in_mind"}


def test_a_named_attachment_is_in_order() -> None:
    assert unmet(GOOD.replace("If a reference", "I attach sample.pdf. If a reference")) == set()


def test_the_length_is_counted_in_words() -> None:
    assert words_in("I’m here: on-call, 24 hours.") == 5
    assert unmet("Dear Dr. Lind,\n\nStreaming joins, four minutes.\n\nKind regards,\nPriya Nair") == {"length"}
    assert unmet(GOOD.replace("Kind regards", "More words. " * 80 + "\nKind regards")) == {"length"}


def test_a_short_hello_may_be_short() -> None:
    facts = FACTS._replace(kind=Kind.STAY_IN_TOUCH)
    text = "Dear Dr. Lind,\n\n" + "I hope that you are well and all is good. " * 3 + "\n\nKind regards,\nPriya Nair"
    assert unmet(text, facts) == set()


GRACIOUS = """Dear Åsa Lind,

Thank you for letting me know, and for the time that you and the team took. I enjoyed our talks and understand that the
choice was a close one.

If anything changes, or a similar role opens, I would be glad if you kept me in mind; please keep me in mind as well
for what comes later in the year. I wish you and the new colleague a good start, and hope that our ways cross again.

Best regards,
Priya Nair
"""


def test_a_gracious_note_thanks_and_asks_to_be_kept_in_mind() -> None:
    facts = FACTS._replace(kind=Kind.GRACIOUS_NOTE)
    assert unmet(GRACIOUS, facts) == set()
    assert unmet(GRACIOUS.replace("Thank you for letting", "So you are letting"), facts) == {"thanks"}
    assert unmet(GRACIOUS.replace("I enjoyed", "It was unfair, I enjoyed"), facts) == {"no_reproach"}


def test_the_misspelt_greeting_offers_the_right_name() -> None:
    (name,) = (point for point in check_letter(GOOD.replace("Dr. Lind,", "Dr. Linda,"), FACTS) if point.name == "name")
    assert name.finding is not None
    assert name.finding.replacements == ("Dear Dr. Lind,",)
