"""What is said: who calls, the interest with one skill, the question; and a message that is never too long."""

import pytest

from followup_desktop.domain.method.script import MOST_WORDS, count_words, live_script, message_script, seconds_to_say
from followup_desktop.domain.vocabulary import Kind
from tests.builders import an_application, some_settings

TRIES = (Kind.APPLICATION_CALL, Kind.DECISION_CALL)


def test_a_live_call_of_step_1() -> None:
    said = [str(sentence) for sentence in live_script(Kind.APPLICATION_CALL, an_application(), some_settings())]
    assert said == [
        "Hello, this is Robin Moss; I applied for the position of Data platform lead at Umbra Health.",
        "I am very interested, and what I would bring is stream processing.",
        "May I ask what the next step is?",
        "Thank you, and have a good day.",
    ]


def test_a_live_call_of_step_4_asks_for_the_decision_and_the_next_step() -> None:
    said = " ".join(map(str, live_script(Kind.DECISION_CALL, an_application(), some_settings())))
    assert "we spoke about" in said and "stream processing" in said
    assert "where the decision stands, and what the next step is?" in said


def test_what_is_missing_is_a_blank_in_step_1_and_left_out_in_step_4() -> None:
    bare, nobody = an_application(key_skill=""), some_settings(user_name="")
    first, second, *_ = map(str, live_script(Kind.APPLICATION_CALL, bare, nobody))
    assert "[your name]" in first and "[your key skill]" in second
    assert "[" not in " ".join(map(str, live_script(Kind.DECISION_CALL, bare, some_settings())))


@pytest.mark.parametrize("kind", TRIES)
def test_a_message_takes_about_twenty_seconds_and_gives_the_number(kind: Kind) -> None:
    settings = some_settings(user_phone="+44 20 7946 0000")
    said = " ".join(map(str, message_script(kind, an_application(), settings)))
    assert "+44 20 7946 0000" in said and "stream processing" in said
    assert count_words(said) <= MOST_WORDS
    assert 12 <= seconds_to_say(count_words(said)) <= 22


@pytest.mark.parametrize("kind", TRIES)
def test_a_message_without_the_skill_is_shorter(kind: Kind) -> None:
    said = " ".join(map(str, message_script(kind, an_application(), some_settings(), names_skill=False)))
    assert "stream processing" not in said


def test_a_dash_alone_is_no_word() -> None:
    assert count_words("Hello – this is I; yes.") == 5
    assert [seconds_to_say(words) for words in (0, 1, 50, 75)] == [0, 1, 20, 30]
