"""Everything in one zip file: the data to be read in again, the schedule, and each letter as text."""

import zipfile
from pathlib import Path

import pytest

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.vocabulary import Channel, Stage
from followup_desktop.interchange import json_file
from followup_desktop.services import board, interchange, interviews, letters, zip_file
from followup_desktop.services.ports.workplace import Workplace


def with_a_letter(work: Workplace, company: str) -> str:
    id_ = board.add(work, {"company": company, "role": "Lead"}, Stage.INTERVIEWING).touched[0]
    span = {"starts_at": "2026-11-20T14:30:00Z", "ends_at": "2026-11-20T15:30:00Z"}
    interviews.save(work, id_, span, people=("Åsa Lind",))
    key = next(row.key for row in work.store.agenda(work.clock.now().replace(year=2030)) if "thank_you" in row.key
               and row.application_id == id_)  # fmt: skip
    letters.send(work, id_, key, Letter("Thank you", "Dear Åsa,\n…"), Channel.EMAIL, passed=True)
    return id_


def test_the_zip_file_has_everything_and_is_the_same_each_time(work: Workplace, tmp_path: Path) -> None:
    with_a_letter(work, "Umbra/Health: “A”")
    with_a_letter(work, "Umbra Health A")
    assert zip_file.write(work, tmp_path / "all.zip") == 2
    first = (tmp_path / "all.zip").read_bytes()
    zip_file.write(work, tmp_path / "all.zip")
    assert (tmp_path / "all.zip").read_bytes() == first
    with zipfile.ZipFile(tmp_path / "all.zip") as found:
        assert found.testzip() is None
        assert sorted(found.namelist()) == [
            "applications.csv",
            "followup.json",
            "job-follow-ups.ics",
            "letters/2026-11-23 Umbra Health A, thank you note 2.txt",
            "letters/2026-11-23 Umbra Health A, thank you note.txt",
        ]
        text = found.read("letters/2026-11-23 Umbra Health A, thank you note.txt").decode()
        assert text == "Thank you\n\nDear Åsa,\n…"
        assert b"BEGIN:VEVENT" in found.read("job-follow-ups.ics")
        data = json_file.parse(found.read("followup.json"))
    assert len(data.applications) == 2
    assert interchange.take_in(work, data).intake.same == 2, "what is read in again changes nothing"


def test_a_zip_file_that_cannot_be_written_leaves_what_was_there(work: Workplace, tmp_path: Path) -> None:
    with pytest.raises(CouldNot):
        zip_file.write(work, tmp_path / "nowhere" / "all.zip")
    assert not (tmp_path / "nowhere").exists()
