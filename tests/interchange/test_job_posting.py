"""Job postings out of saved pages: what they say, and pages that mean no good."""

import json
from codecs import BOM_UTF8
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.errors import FollowupError, Refused
from followup_desktop.domain.fields import text as field_text
from followup_desktop.domain.quick_line import is_web_link
from followup_desktop.interchange import job_posting
from followup_desktop.interchange.job_posting import LARGEST_PAGE
from followup_desktop.interchange.posting_pages import PostingPages, posting_of
from followup_desktop.interchange.saved_page import MOST_MARKUP, decoded, text_of_markup
from followup_desktop.services.ports.files import Posting

LD = "<script type='application/ld+json'>"
FULL: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "JobPosting",
    "title": "R&amp;D Engineer",
    "hiringOrganization": {"@type": "Organization", "name": "Globex"},
    "jobLocation": {
        "@type": "Place",
        "address": {"addressLocality": "Berlin", "addressRegion": "BE", "addressCountry": "DE"},
    },
    "validThrough": "2026-12-04T23:59:00+01:00",
    "url": "https://globex.example/7",
    "baseSalary": {
        "@type": "MonetaryAmount",
        "currency": "EUR",
        "value": {"minValue": 60000, "maxValue": 80000.0, "unitText": "YEAR"},
    },
    "description": "<p>We are <b>hiring</b>.</p><ul><li>One</li><li>Two &amp; three</li></ul>Line<br>two",
}


def page(*blocks: Any, head: str = '<meta charset="utf-8">') -> str:
    scripts = "".join(f"{LD}{json.dumps(block)}</script>" for block in blocks)
    return f"<!doctype html><html><head>{head}{scripts}</head><body><p>Apply now</body></html>"


def read(content: bytes | str) -> Posting:
    """Read here, without the process of its own that the program reads in."""
    return posting_of(job_posting.read(content if isinstance(content, bytes) else BOM_UTF8 + content.encode()))


def of(**fields: Any) -> Posting:
    return read(page({"@type": "JobPosting", "title": "Clerk", **fields}))


def test_everything_that_a_page_says() -> None:
    assert read(page(FULL).encode()) == Posting(
        "Globex",
        "R&D Engineer",
        "Berlin, BE",
        "DE",
        "https://globex.example/7",
        date(2026, 12, 4),
        "EUR 60000–80000 per year",
        "We are hiring.\n\n• One\n• Two & three\nLine\ntwo",
    )


@pytest.mark.parametrize(
    "block",
    [
        [FULL],
        {"@graph": [{"@type": "WebSite", "name": "Jobs"}, FULL]},
        {"@type": "WebPage", "mainEntity": FULL},
        {**FULL, "@type": ["Thing", "JobPosting"]},
        {**FULL, "@type": "https://schema.org/JobPosting"},
    ],
)
def test_it_is_found_wherever_it_stands(block: Any) -> None:
    assert read(page({"@type": "BreadcrumbList"}, block)).company == "Globex"


@pytest.mark.parametrize("wrapped", ["<!-- {} -->", "//<![CDATA[\n{}\n//]]>", "\n{};\n"])
def test_marks_around_the_data_do_not_matter(wrapped: str) -> None:
    script = wrapped.replace("{}", json.dumps(FULL))
    assert read(f"<SCRIPT TYPE=application/ld+json>{script}</SCRIPT>").company == "Globex"


def test_data_in_other_scripts_and_broken_blocks_are_passed_over() -> None:
    before = f'<script>var x = "{LD}{{}}";</script>{LD}{{"@type": </script>{LD}</script>'
    assert read(before + page(FULL)).company == "Globex"


def test_line_ends_inside_texts_are_let_through() -> None:
    assert read(f'{LD}{{"@type":"JobPosting","title":"Back\nend"}}</script>').role == "Back end"


def test_of_several_postings_the_first_is_taken_and_the_others_are_counted() -> None:
    found = read(page([FULL, {**FULL, "title": "Clerk"}], {**FULL, "title": "Cook"}))
    assert (found.role, found.more) == ("R&D Engineer", 2)


@pytest.mark.parametrize(
    ("fields", "location", "country"),
    [
        ({"jobLocation": "Berlin"}, "Berlin", ""),
        ({"jobLocation": [{"address": "Berlin, Germany"}]}, "Berlin, Germany", ""),
        ({"jobLocation": {"address": {"addressLocality": "Leeds", "addressCountry": {"name": "UK"}}}}, "Leeds", "UK"),
        ({"jobLocationType": "TELECOMMUTE"}, "Remote", ""),
        ({"jobLocationType": "TELECOMMUTE", "jobLocation": "Leeds"}, "Remote, Leeds", ""),
        (
            {"jobLocationType": "TELECOMMUTE", "applicantLocationRequirements": {"name": "France"}},
            "Remote",
            "France",
        ),
        ({"jobLocation": {"address": {"addressLocality": "Wien", "addressRegion": "Wien"}}}, "Wien", ""),
        ({"jobLocation": 7}, "", ""),
        ({"jobLocation": []}, "", ""),
    ],
)
def test_places(fields: dict[str, Any], location: str, country: str) -> None:
    found = of(**fields)
    assert (found.location, found.country) == (location, country)


@pytest.mark.parametrize(
    ("given_day", "day"),
    [
        ("2026-12-04", date(2026, 12, 4)),
        ("2026-12-04T00:30:00Z", date(2026, 12, 4)),
        ("2026-12-04 23:59", date(2026, 12, 4)),
        ("2026-13-04", None),
        ("04.12.2026", None),
        ("", None),
        (20261204, None),
        (None, None),
    ],
)
def test_the_closing_date(given_day: Any, day: date | None) -> None:
    assert of(validThrough=given_day).closes_on == day


@pytest.mark.parametrize(
    ("salary", "said"),
    [
        ("50.000 €", "50.000 €"),
        (50000, "50000"),
        ({"currency": "EUR", "value": 25.5, "unitText": "HOUR"}, "EUR 25.50 per hour"),
        ({"currency": "GBP", "value": {"value": "40,000", "unitText": "YEAR"}}, "GBP 40,000 per year"),
        ({"currency": "USD", "minValue": 5, "maxValue": 5}, "USD 5"),
        ({"currency": "USD", "value": {"maxValue": 9, "unitText": "PARSEC"}}, "USD 9"),
        ({"currency": "USD", "value": {"minValue": 0, "maxValue": 0}}, ""),
        ({"currency": "USD"}, ""),
        ({"value": {"value": True}}, ""),
        (None, ""),
    ],
)
def test_the_salary(salary: Any, said: str) -> None:
    assert of(baseSalary=salary).salary == said


@pytest.mark.parametrize("link", ["javascript:alert(1)", "file:///etc/passwd", "/jobs/7", "https://a\x00b", 7, None])
def test_only_links_to_web_pages_are_taken(link: Any) -> None:
    assert of(url=link).posting_url == ""


def test_names_by_themselves_and_in_lists() -> None:
    found = of(hiringOrganization="Globex", title=["Cook", "Chef"])
    assert (found.company, found.role) == ("Globex", "Cook")


# Text ----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("Plain", "Plain"),
        ("R&amp;D", "R&D"),
        ("&lt;p&gt;Twice &lt;b&gt;escaped&lt;/b&gt;&lt;/p&gt;", "Twice escaped"),
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div><div>Two</div>", "One\nTwo"),
        ("One<script>alert(1)</script><style>p {}</style>", "One"),
        ("<img src=x onerror=alert(1)>Two", "Two"),
        ("a\u200bb\x00c", "a b c"),
        ("", ""),
    ],
)
def test_markup_becomes_text(markup: str, text: str) -> None:
    assert text_of_markup(markup) == text


def test_of_very_long_markup_the_beginning_is_kept_and_it_says_so() -> None:
    text = text_of_markup("<p>word " * MOST_MARKUP)
    assert text.startswith("word\n\nword") and text.endswith("\n…")


# Letters -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("codec", "declared", "mark"),
    [
        ("utf-8", "utf-8", b""),
        ("utf-8", "", b""),
        ("utf-8", "iso-8859-1", b"\xef\xbb\xbf"),
        ("utf-16-le", "utf-8", b"\xff\xfe"),
        ("utf-16-be", "", b"\xfe\xff"),
        ("cp1252", "windows-1252", b""),
        ("cp1252", "ISO-8859-1", b""),
        ("cp1252", "", b""),
        ("cp1251", "windows-1251", b""),
        ("shift_jis", "Shift_JIS", b""),
        ("gb18030", "gb2312", b""),
    ],
)
def test_the_letters_are_read_as_they_are_written(codec: str, declared: str, mark: bytes) -> None:
    name = {"cp1251": "Глобус", "shift_jis": "株式会社", "gb18030": "公司"}.get(codec, "Café")
    head = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    script = f'{LD}{{"@type":"JobPosting","title":"{name}"}}</script>'
    assert read(mark + (head + script).encode(codec)).role == name


@pytest.mark.parametrize("label", ["zip", "hex", "rot13", "idna", "unicode_escape", "utf-7", "nonsense", "utf-16"])
def test_names_of_other_codecs_are_no_encoding_of_a_page(label: str) -> None:
    assert decoded(f"<meta charset={label}>é".encode()) == f"<meta charset={label}>é"


def test_letters_that_fit_nothing_are_refused_not_replaced() -> None:
    with pytest.raises(Refused, match="how its letters are written down"):
        read(b'<meta charset="utf-8">caf\xe9')


# What is refused -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html><p>Apply",
        page({"@type": "WebSite"}).encode(),
        page({"@type": "JobPosting"}).encode(),
        page("JobPosting").encode(),
    ],
)
def test_a_page_without_a_posting_is_refused_in_a_sentence(content: bytes) -> None:
    with pytest.raises(Refused) as refused:
        read(content)
    assert str(refused.value) == "The page holds no job posting that can be read (no JobPosting data)."


def test_files(tmp_path: Path) -> None:
    saved = tmp_path / "posting.html"
    saved.write_text(page(FULL), encoding="utf-8")
    assert PostingPages().read_file(saved).company == "Globex"
    for bad in (tmp_path / "none.html", tmp_path, Path("\0.html")):
        with pytest.raises(Refused):
            PostingPages().read_file(bad)
    saved.write_bytes(b"x" * (LARGEST_PAGE + 1))
    with pytest.raises(Refused, match="larger than 5 MB"):
        PostingPages().read_file(saved)


def filled(piece: str, size: int = 1_500_000) -> str:
    return piece * (size // len(piece))


@pytest.mark.parametrize(
    "content",
    [
        filled("<div>"),
        filled("<script "),
        filled("<script x='"),
        filled(LD),
        filled(f"{LD}{{}}</script>"),
        LD + filled("["),
        LD + filled('{"a":'),
        LD + "[" + filled("0,") + "0]",
        LD + "[" + "9" * 1_000_000 + "]",
        LD + "{" + ",".join(f'"{n}":{{}}' for n in range(100_000)) + "}",
        LD + '{"@type":"JobPosting","description":"' + filled("<li><ul>") + '"}',
        LD + "[" + ",".join(['{"@type":"JobPosting"}'] * 50_000) + "]",
        filled("<meta charset='"),
        filled("<!--"),
    ],
    ids=lambda content: str(content)[:24],
)
def test_pages_that_mean_no_good_end(content: str) -> None:
    """Each of these takes minutes or all memory where markup or data is followed without limits."""
    with pytest.raises(Refused):
        read(content)


def test_a_title_without_end_is_cut() -> None:
    role = read(LD + '{"@type":"JobPosting","title":"' + filled("&amp;") + '"}').role
    assert len(role) == 500 and role.endswith("&…")


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=40),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = [
    *(
        "title",
        "hiringOrganization",
        "jobLocation",
        "jobLocationType",
        "validThrough",
        "url",
        "baseSalary",
        "description",
    ),
    *("name", "address", "addressLocality", "addressCountry", "value", "minValue", "unitText", "currency"),
]
shaped = st.recursive(
    json_values,
    lambda inner: st.dictionaries(st.sampled_from(NAMES), inner, max_size=6) | st.lists(inner, max_size=3),
    max_leaves=20,
)


@given(st.dictionaries(st.sampled_from(NAMES), shaped, max_size=8))
def test_whatever_a_posting_holds_only_clean_texts_come_out(fields: dict[str, Any]) -> None:
    try:
        found = read(page({"@type": "JobPosting", **fields}))
    except FollowupError:
        return
    for name in ("company", "role", "location", "country", "salary", "description"):
        value = getattr(found, name)
        assert field_text(value, name) == value
        assert name == "description" or (len(value) <= 500 and "\n" not in value)
    assert not found.posting_url or is_web_link(found.posting_url)


@given(st.binary(max_size=300), st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(before: bytes, inside: bytes) -> None:
    for content in (before, before + LD.encode() + inside + b"</script>"):
        try:
            read(content)
        except FollowupError as fault:
            assert str(fault)
