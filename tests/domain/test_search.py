"""What a text finds: plain words, the beginnings of words, and every input."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.search import MOST_WORDS, finds, plain_words, searchable_words, wanted
from tests.builders import a_contact, an_application, an_interview


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Umbra Health", "umbra health"),
        ("  Çelik   Yazılım ", "celik yazilim"),
        ("STRASSE Straße ﬁne", "strasse strasse fine"),
        ("Ørsted Łódź Æther", "orsted lodz aether"),
        ("C++, C# & .NET", "c++ c# net"),
        ("+49 30 ## +", "49 30"),
        ("asa.lind@umbra.example", "asa lind umbra example"),
        ("O'Brien-Smith", "o brien smith"),
        ("東京大学", "東 京 大 学"),
        ("go 🚀!", "go 🚀"),
        ("a\0b\ud800c", "a b c"),
        ("", ""),
        ("\"'()*^{}:", ""),
    ],
)
def test_plain_words(text: str, words: str) -> None:
    assert plain_words(text) == words


@given(st.text())
def test_plain_words_are_plain_already(text: str) -> None:
    words = plain_words(text)
    assert plain_words(words) == words
    assert '"' not in words
    assert "\0" not in words


@given(st.text())
def test_a_text_finds_itself_and_what_begins_with_it(text: str) -> None:
    assert finds(wanted(text), plain_words(f"before {text}"))
    if text.isascii():
        assert finds(wanted(text.upper()), plain_words(f"{text} after"))


def test_what_is_wanted() -> None:
    assert wanted('  "Data  platform" lead, lead ') == ("data", "platform", "lead")
    assert wanted("( * ) -") == ()
    assert len(wanted(" ".join(map(str, range(1000))))) == MOST_WORDS
    assert len(wanted("x" * 10_000)[0]) == 200


def test_every_word_has_to_begin_a_word() -> None:
    words = plain_words("Umbra Health, data platform")
    assert finds(wanted("plat umb"), words)
    assert not finds(wanted("umbra lead"), words)
    assert not finds(wanted("atform"), words)
    assert finds((), words)


def test_an_application_is_found_by_what_people_remember_of_it() -> None:
    application = an_application(
        company="Umbra", role="Lead", tags=["remote"], notes="Ask Tom", key_skill="SQL", location="Leeds",
        contacts=[a_contact(name="Åsa Lind", title="Head", email="a@b.example")],
        interviews=[an_interview(learned="Joins", next_steps="A call")],
    )  # fmt: skip
    words = searchable_words(application)
    assert words == "umbra lead leeds sql remote ask tom asa lind head a b example joins a call"
