"""Links to mail programs: one recipient, and nothing that data could add."""

from urllib.parse import parse_qsl, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.letters.mail import LONGEST_LINK, address_in, mail_link, message_of, one_line, plain_text

SNEAKY = st.text(
    st.sampled_from(list("ab@.,;:<>?&=%\"'()\\ \t\r\n\0\x0b\x85\u2028\u202eÅé")), max_size=60
) | st.sampled_from(
    [
        "a@b.example?bcc=evil@x.example",
        "a@b.example&attach=/etc/passwd",
        "a@b.example\r\nBcc: evil@x.example",
        "a@b.example, evil@x.example",
        "<a@b.example>, evil@x.example",
        "a@b.example%0ABcc:evil@x.example",
    ]
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("lind@umbra.example", "lind@umbra.example"),
        ("  lind+jobs@umbra-health.example ", "lind+jobs@umbra-health.example"),
        ("a&attach=b@umbra.example", "a&attach=b@umbra.example"),
        ("Åsa Lind <lind@umbra.example>", ""),
        ("lind@umbra.example, evil@x.example", ""),
        ("lind@umbra.example?bcc=evil@x.example", ""),
        ("lind@umbra.example&attach=x", ""),
        ("lind@umbra.example\r\nBcc: evil@x.example", ""),
        ("lind@@umbra.example", ""),
        ("lind", ""),
        ("@umbra.example", ""),
        ("lind@umbra..example", ""),
        ("l" * 250 + "@x.example", ""),
    ],
)
def test_what_is_one_address(text: str, address: str) -> None:
    assert address_in(text) == address


@given(SNEAKY, SNEAKY, SNEAKY, SNEAKY)
def test_a_link_has_one_recipient_a_subject_and_a_text(to: str, name: str, subject: str, body: str) -> None:
    message = message_of(name, to, "", "", Letter(subject, body))
    parts = urlsplit(mail_link(message))
    assert parts.scheme == "mailto"
    assert (parts.fragment, parts.netloc) == ("", "")
    assert parts.path.count("@") == (1 if message.to_address else 0)
    assert "," not in parts.path and "%2C" not in parts.path
    assert [key for key, _ in parse_qsl(parts.query, keep_blank_values=True, strict_parsing=True)] == [
        "subject",
        "body",
    ]
    told = dict(parse_qsl(parts.query, keep_blank_values=True))
    assert told == {"subject": one_line(subject), "body": plain_text(body).rstrip("\n").replace("\n", "\r\n")}


def test_a_link_has_a_limit() -> None:
    assert mail_link(message_of("", "a@b.example", "", "", Letter("Hi", "x" * 1_900))).startswith("mailto:a@b.example?")
    assert mail_link(message_of("", "a@b.example", "", "", Letter("Hi", "å" * LONGEST_LINK))) == ""


@given(st.text(max_size=200))
def test_a_line_is_one_line_and_a_text_keeps_its_words(text: str) -> None:
    assert len(one_line(text).splitlines()) <= 1
    assert "\r" not in plain_text(text)
    assert plain_text("Dear Åsa,\r\n\r\n\tthanks 😀\u2028\x00") == "Dear Åsa,\n\n\tthanks 😀"
