"""When two names or links are the same, however they are written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.likeness import plain_link, plain_name


@pytest.mark.parametrize(
    ("name", "plain"),
    [
        ("Globex", "globex"),
        ("GLOBEX, Inc.", "globex"),
        ("Globex GmbH & Co. KG", "globex"),
        ("Globex Ltd", "globex"),
        ("Škoda, a.s.", "skoda"),
        ("Société Générale S.A.", "societe generale"),
        ("Ærø Kjøtt AS", "aero kjott"),
        ("Łódź Sp. z o.o.", "lodz"),
        ("STRASSE Straße", "strasse strasse"),
        ("AG", "ag"),
        ("Inc. Co.", "inc co"),
        ("Acme_Robotics", "acme robotics"),
        ("R&D Works", "r d works"),
        ("株式会社", "株式会社"),
        ("…", ""),
        ("", ""),
    ],
)
def test_plain_names(name: str, plain: str) -> None:
    assert plain_name(name) == plain


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("https://www.globex.com/jobs/1/", "http://globex.com/jobs/1", True),
        ("https://globex.com/jobs/1?utm_source=x&gclid=3", "https://globex.com/jobs/1#apply", True),
        ("https://globex.com/jobs?id=1&a=2", "https://globex.com/jobs?a=2&id=1", True),
        ("https://globex.com/jobs?id=1", "https://globex.com/jobs?id=2", False),
        ("https://globex.com/jobs/1", "https://globex.com/jobs/2", False),
        ("https://GLOBEX.com/Jobs", "https://globex.com/jobs", False),
    ],
)
def test_plain_links(one: str, other: str, same: bool) -> None:
    assert (plain_link(one) == plain_link(other)) is same


@pytest.mark.parametrize("text", ["", "Globex", "https://[broken", "mailto:a@b.example"])
def test_what_is_no_link_has_no_plain_form(text: str) -> None:
    assert plain_link(text) == ""


@given(st.text(alphabet="abcdefgh ", max_size=30), st.sampled_from([" Inc", ", Ltd.", " GmbH", " S.A.", " & Co. KG"]))
def test_capitals_and_a_legal_form_make_no_other_company(name: str, form: str) -> None:
    bare = plain_name(name)
    assert plain_name(name.upper()) == bare
    if bare:
        assert plain_name(name + form) == bare
