"""Tables as CSV: whatever way they are written down, what spreadsheets would run, and files that mean no good."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.table import Table
from followup_desktop.interchange import csv_table
from followup_desktop.interchange.csv_cells import guarded, unguarded
from followup_desktop.interchange.csv_files import CsvFiles, table_of
from tests.builders import an_application

TEXT = 'Company;Role;Notes\r\nGlobéx;Clerk;"one\ntwo; ""three"""\r\n\r\nUmbra;Cook;\r\n'


def read(content: bytes | str) -> Table:
    """Read here, without the process of its own that the program reads in."""
    return table_of(csv_table.read(content.encode() if isinstance(content, str) else content))


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp1252"), "cp1252"),
    ],
)
def test_however_the_letters_are_written_down(content: bytes, encoding: str) -> None:
    table = read(content)
    assert table.header == ("Company", "Role", "Notes")
    assert table.rows == ((2, ("Globéx", "Clerk", 'one\ntwo; "three"')), (4, ("Umbra", "Cook", "")))
    assert (table.encoding, table.delimiter) == (encoding, ";")


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [
        ("a,b\n1,2\n", ","),
        ("a;b\n1,5;2\n", ";"),
        ("a\tb\n1,5\t2;3\n", "\t"),
        ("a|b\n1|2\n", "|"),
        ("a\n1\n", ","),
        ("sep=;\na;b\n1;2\n", ";"),
        ('a,b\n"1;2;3;4",2\n', ","),
        ("company,role\nA;B;C,x\n", ","),
    ],
)
def test_whatever_sets_the_cells_apart(text: str, delimiter: str) -> None:
    assert read(text).delimiter == delimiter


def test_names_of_columns_are_each_there_once() -> None:
    assert read("Name,,Name, a\x07b \n1,2,3,4\n").header == ("Name", "#2", "Name (2)", "a b")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "no rows below"),
        (b"company,role\n", "no rows below"),
        (b"\n\n,,\n", "no rows below"),
        (b'a,b\n"never closed,2\n', "quotation marks"),
        (b'a,b\n"x"y,2\n', "quotation marks"),
        (b"a,b\n" + b"x" * 100_001 + b",2\n", "longer than 100,000"),
        (b"a,b\n" + b"1,2\n" * 50_001, "more than 50,000 rows"),
        (b",".join([b"a"] * 201) + b"\n1,2\n", "more than 200 columns"),
        (b"a,b\n1,\x81\n", "cannot be told"),
        (b"\xff\xfea", "cannot be told"),
        (b"\xef\xbb\xbf\xff", "cannot be told"),
        (b"a,b\n\x00,2\n", "cannot be told|characters that no text has"),
        (b"x" * (20 * 1024 * 1024 + 1), "larger than 20 MB"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_files_that_are_refused(content: bytes, sentence: str) -> None:
    with pytest.raises(Refused, match=sentence):
        read(content)


DANGEROUS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "|cmd", "%0", "\n=1"]


@pytest.mark.parametrize("marks", ["", "'", "''"])
@pytest.mark.parametrize("text", DANGEROUS)
def test_no_spreadsheet_runs_a_cell(text: str, marks: str) -> None:
    text = marks + text
    written = guarded(text)
    assert written.startswith("'") and written != text
    assert unguarded(written) == text


@pytest.mark.parametrize("text", ["", "'", "O'Neill", "'quoted'", "5", "a=b", "''"])
def test_what_no_spreadsheet_runs_stays_as_it_is(text: str) -> None:
    assert guarded(text) == unguarded(text) == text


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=20))
def test_every_text_comes_back_and_none_is_run(text: str) -> None:
    written = guarded(text)
    assert unguarded(written) == text
    assert written[:1] not in set("=+-@\t\r\n＝＋－＠|%")


texts = st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1, max_size=12).filter(
    lambda text: bool(text.strip())
)


@given(st.lists(st.tuples(texts, texts, texts), min_size=1, max_size=5))
def test_what_is_written_is_read_again(rows: list[tuple[str, str, str]]) -> None:
    applications = [
        an_application(id=f"{n}", company=company, role=role, notes=notes)
        for n, (company, role, notes) in enumerate(rows)
    ]
    table = read(b"".join(CsvFiles().parts(applications)))
    columns = [table.header.index(name) for name in ("company", "role", "notes")]
    assert [tuple(cells[column] for column in columns) for _, cells in table.rows] == rows


def test_the_file_is_one_that_spreadsheets_open() -> None:
    content = b"".join(CsvFiles().parts([an_application(company="=HYPERLINK()", tags=("a,b", "c"))]))
    assert content.startswith(b"\xef\xbb\xbf") and b"\r\n" in content
    (row,) = csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    assert (row["company"], row["tags"]) == ("'=HYPERLINK()", '["a,b", "c"]')


def test_files(tmp_path: Path) -> None:
    saved = tmp_path / "table.csv"
    saved.write_bytes(TEXT.encode())
    assert len(CsvFiles().read(saved).rows) == 2
    for bad in (tmp_path / "none.csv", tmp_path, Path("\0.csv")):
        with pytest.raises(Refused):
            CsvFiles().read(bad)
    saved.write_bytes(b"x" * (20 * 1024 * 1024 + 1))
    with pytest.raises(Refused, match="larger than 20 MB"):
        CsvFiles().read(saved)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    try:
        table = read(content)
    except Refused:
        return
    assert len(set(table.header)) == len(table.header) and table.rows
