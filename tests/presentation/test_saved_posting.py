"""Where a saved posting is dropped or pasted, and what the form takes from it."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtWidgets import QApplication

from followup_desktop.presentation.application_form import ApplicationForm
from followup_desktop.presentation.dropped import posting_in
from followup_desktop.presentation.incoming import Incoming
from followup_desktop.presentation.saved_posting import given_of, remark_of
from followup_desktop.services.ports.files import Posting
from tests.desks import Heard, TestDesk

pytestmark = pytest.mark.usefixtures("qapp")
SOURCE = "<!DOCTYPE html><html><script type='application/ld+json'>{}</script></html>"


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    path = tmp_path / "a posting.html"
    path.write_text(SOURCE)
    return path


def data(text: str | None = None, html: str | None = None, urls: tuple[QUrl, ...] = ()) -> QMimeData:
    made = QMimeData()
    if text is not None:
        made.setText(text)
    if html is not None:
        made.setHtml(html)
    if urls:
        made.setUrls(list(urls))
    return made


def test_a_file_its_path_and_its_address_are_the_same(saved: Path) -> None:
    address = QUrl.fromLocalFile(str(saved))
    for given in (
        data(urls=(address,)),
        data(text=str(saved)),
        data(text=f' "{saved}" '),
        data(text=address.toString()),
    ):
        assert posting_in(given) == saved


def test_the_source_of_a_page_is_taken_as_text_or_as_markup() -> None:
    assert posting_in(data(text=SOURCE)) == SOURCE
    markup = "<div><script type='application/ld+json'>{}</script></div>"
    assert posting_in(data(text="Backend engineer", html=markup)) == markup


@pytest.mark.parametrize(
    "text",
    [
        "Globex | Backend engineer",
        "https://globex.example/jobs/7.html",
        "jobs/7.html",
        "/nowhere/at/all.html",
        "\0.html",
        "",
    ],
)
def test_other_text_is_no_posting(text: str) -> None:
    assert posting_in(data(text=text)) is None
    assert posting_in(data(text=text, html=f"<b>{text}</b>")) is None


def test_other_files_are_no_posting(tmp_path: Path) -> None:
    other = tmp_path / "letter.pdf"
    other.write_bytes(b"%PDF")
    (tmp_path / "folder.html").mkdir()
    for path in (other, tmp_path / "folder.html", tmp_path / "gone.html"):
        assert posting_in(data(urls=(QUrl.fromLocalFile(str(path)),))) is None
    assert posting_in(data(urls=(QUrl("https://globex.example/jobs/7.html"),))) is None


def test_the_form_is_filled_and_nothing_saved_before_it_is_added() -> None:
    desk = TestDesk()
    posting = Posting(
        "Globex", "Clerk", "Berlin", "Germany", "https://globex.example/7", date(2026, 12, 4), "EUR 9", "Two\nlines"
    )
    form = ApplicationForm(desk, given=given_of(posting))
    assert desk.cards() == []
    assert form.save()
    made = desk.application(desk.cards()[0].id)
    assert (made.company, made.role, made.location, made.country, made.posting_url) == (
        "Globex",
        "Clerk",
        "Berlin",
        "DE",
        "https://globex.example/7",
    )
    assert (made.posting_closes_on, made.salary, made.notes) == (date(2026, 12, 4), "EUR 9", "Two\nlines")


def test_a_country_that_nobody_knows_is_left_out() -> None:
    assert "country" not in given_of(Posting("Globex", "Clerk", country="Atlantis"))
    assert given_of(Posting("Globex", "Clerk", country="de"))["country"] == "DE"


def test_what_is_filled_in_neither_mixes_with_a_draft_nor_replaces_it() -> None:
    desk = TestDesk()
    mine = ApplicationForm(desk)
    mine.set("company", "Initech")
    mine.set("notes", "Half a sen")
    mine.close()
    filled = ApplicationForm(desk, given={"company": "Globex"})
    assert (filled.value("company"), filled.value("notes"), filled.restored) == ("Globex", "", "")
    filled.set("role", "Clerk")
    filled.close()
    assert ApplicationForm(desk).value("company") == "Initech"
    again = ApplicationForm(desk)
    again.start_over()
    late = ApplicationForm(desk)
    assert (late.value("company"), late.value("role")) == ("Globex", "Clerk"), "an empty form finds it"
    late.finish()
    assert ApplicationForm(desk).value("company") == ""


def test_more_postings_on_the_page_are_said() -> None:
    assert remark_of(Posting("a", "b")) == "Filled in from a saved posting. Nothing is saved before you add it."
    assert remark_of(Posting("a", "b", more=1)).endswith("The page holds 1 more posting; this is the first.")
    assert remark_of(Posting("a", "b", more=3)).endswith("The page holds 3 more postings; this is the first.")


def test_a_page_that_cannot_be_read_is_refused_in_a_sentence(qapp: QApplication, saved: Path) -> None:
    desk = TestDesk()
    refused = Heard(desk.refused)
    incoming = Incoming(desk)
    incoming.read_posting(saved, lambda posting: pytest.fail(f"{posting} was read"))
    incoming.aside.wait()
    qapp.processEvents()
    assert refused.said == ["The page holds no job posting that can be read (no JobPosting data)."]
