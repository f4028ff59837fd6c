"""Public holidays: the library's, by name, kept in a file so that most starts do not load it."""

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from followup_desktop.calendars import public_holidays
from followup_desktop.calendars.public_holidays import FILE, PublicHolidays
from followup_desktop.services.ports.clock import Holidays


@pytest.mark.parametrize(
    ("country", "subdivision", "day", "name"),
    [
        ("GB", "", "2026-12-28", "Boxing Day (observed)"),
        ("GB", "SCT", "2026-11-30", "Saint Andrew's Day"),
        ("DE", "", "2026-10-03", "German Unity Day"),
        ("DE", "BY", "2026-01-06", "Epiphany"),
        ("US", "", "2026-07-03", "Independence Day (observed)"),
        ("US", "IL", "2027-02-12", "Lincoln's Birthday"),
        ("JP", "", "2026-05-06", "Substitute Holiday"),
        ("NZ", "", "2027-02-08", "Waitangi Day (observed)"),
        ("us", "", "2026-11-26", "Thanksgiving Day"),
    ],
)
def test_holidays_have_english_names(country: str, subdivision: str, day: str, name: str) -> None:
    holidays: Holidays = PublicHolidays()
    found = holidays.of(country, subdivision, int(day[:4]))
    assert found[date.fromisoformat(day)].startswith(name)
    assert all(d.year == int(day[:4]) for d in found)


def test_only_public_holidays_count() -> None:
    assert date(2026, 12, 24) not in PublicHolidays().of("DE", "", 2026)


@pytest.mark.parametrize("country", ["", "QQ", "XX", "D", "DEU", "12", "ß", "../..", "DE\n"])
def test_a_country_that_is_not_known_has_none(country: str) -> None:
    assert PublicHolidays().of(country, "", 2026) == {}
    assert not PublicHolidays().knows(country)


@pytest.mark.parametrize("year", [1, 1900, 2200, 9999])
def test_no_year_is_a_fault(year: int) -> None:
    for country in ("DE", "US", "SA", "IL"):
        assert all(day.year == year for day in PublicHolidays().of(country, "", year))


def test_a_subdivision_that_is_not_known_counts_as_none() -> None:
    holidays = PublicHolidays()
    assert holidays.of("DE", "Nowhere", 2026) == holidays.of("DE", "", 2026) != {}


def test_it_knows_countries_and_their_parts() -> None:
    holidays = PublicHolidays()
    assert holidays.knows("DE")
    assert holidays.knows("de", "BY")
    assert holidays.knows("US", "IL")
    assert not holidays.knows("DE", "IL")
    assert not holidays.knows("QQ", "IL")


def test_nobody_changes_what_was_given_out() -> None:
    found: Any = PublicHolidays().of("DE", "", 2026)
    with pytest.raises(TypeError):
        found[date(2026, 1, 2)] = "Bridge"


# The file -----------------------------------------------------------------------------------------------------------


@pytest.fixture
def looked_up(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str, int]]:
    """What the library was asked for."""
    asked: list[tuple[str, str, int]] = []
    real = public_holidays._look_up

    def look_up(country: str, subdivision: str, year: int) -> Mapping[date, str]:
        asked.append((country, subdivision, year))
        return real(country, subdivision, year)

    monkeypatch.setattr(public_holidays, "_look_up", look_up)
    return asked


def test_what_was_asked_is_kept_for_the_next_start(tmp_path: Path, looked_up: list[tuple[str, str, int]]) -> None:
    places = [("DE", "", 2026), ("DE", "BY", 2026), ("QQ", "", 2026), ("US", "N/A", 2027)]
    first = PublicHolidays(tmp_path)
    found = [first.of(*place) for place in places]
    assert [first.of(*place) for place in places] == found
    assert len(looked_up) == len(places)
    again = PublicHolidays(tmp_path)
    assert [again.of(*place) for place in places] == found
    assert len(looked_up) == len(places)
    assert [path.name for path in tmp_path.iterdir()] == [FILE]
    assert (tmp_path / FILE).stat().st_mode & 0o777 == 0o600


SOUND = {"version": version("holidays"), "years": {"DE//2026": {"2026-01-01": "New Year's Day"}}}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"{",
        b"[]",
        b"null",
        b"[" * 100_000,
        json.dumps({**SOUND, "version": "0.1"}).encode(),
        json.dumps({**SOUND, "years": [1]}).encode(),
        json.dumps({**SOUND, "years": {"DE//x": {}}}).encode(),
        json.dumps({**SOUND, "years": {"DE//2026": {"2026-13-01": "x"}}}).encode(),
        json.dumps({**SOUND, "years": {"DE//2026": {"2026-01-02": 5}}}).encode(),
        json.dumps({**SOUND, "years": {"DE//2026": {"2025-01-02": "x"}}}).encode(),
        json.dumps({**SOUND, "years": {"DE//2026": []}}).encode(),
        json.dumps({"years": {}}).encode(),
    ],
)
def test_a_damaged_or_outdated_file_is_written_anew(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    found = PublicHolidays(tmp_path).of("DE", "", 2026)
    assert found[date(2026, 10, 3)] == "German Unity Day"
    kept = json.loads((tmp_path / FILE).read_bytes())
    assert kept["version"] == version("holidays")
    assert kept["years"]["DE//2026"]["2026-10-03"] == "German Unity Day"


def test_a_sound_file_is_believed(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(json.dumps(SOUND), encoding="utf-8")
    assert PublicHolidays(tmp_path).of("DE", "", 2026) == {date(2026, 1, 1): "New Year's Day"}


def test_a_folder_that_cannot_be_written_does_no_harm(tmp_path: Path) -> None:
    assert PublicHolidays(tmp_path / "missing").of("DE", "", 2026)
    (tmp_path / "file").write_bytes(b"")
    assert PublicHolidays(tmp_path / "file").of("DE", "", 2026)


def test_a_fault_of_the_library_is_logged_and_leaves_plain_weekdays(
    monkeypatch: pytest.MonkeyPatch, expect_log: Any
) -> None:
    import holidays

    def fail(*_: object, **__: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(holidays, "country_holidays", fail)
    assert PublicHolidays().of("DE", "", 2026) == {}
    expect_log("could not be worked out")


def test_a_warm_file_spares_the_library(tmp_path: Path) -> None:
    PublicHolidays(tmp_path).of("DE", "", 2026)
    program = (
        "import sys; from pathlib import Path; from followup_desktop.calendars.public_holidays import PublicHolidays;"
        "from followup_desktop.calendars.render import IcsWriter;"
        "assert PublicHolidays(Path(sys.argv[1])).of('DE', '', 2026);"
        "print({'holidays', 'icalendar', 'importlib.metadata'} & sys.modules.keys())"
    )
    answer = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path)],
        capture_output=True,
        text=True,
        cwd=Path(__file__).resolve().parents[2],
    )
    assert answer.stdout == "set()\n", answer.stderr
