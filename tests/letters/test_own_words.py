"""The user's own words, in a file of their own."""

import stat
from pathlib import Path

import pytest

from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.letters.own_words import OwnWordsFile


def test_words_are_kept_in_a_private_file(tmp_path: Path) -> None:
    words = OwnWordsFile(tmp_path / "letters")
    assert words.all() == ()
    for word in ("Kubernetix", "  Åsa  Lind ", "Kubernetix"):
        words.add(word)
    assert OwnWordsFile(tmp_path / "letters").all() == ("Kubernetix", "Åsa Lind")
    file = tmp_path / "letters" / "words.txt"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700
    words.remove("Kubernetix")
    words.remove("nothing")
    assert words.all() == ("Åsa Lind",)


@pytest.mark.parametrize("word", ["", "  ", "x" * 61])
def test_what_is_no_word_is_refused(tmp_path: Path, word: str) -> None:
    with pytest.raises(Refused):
        OwnWordsFile(tmp_path).add(word)


def test_a_file_of_the_users_own_making_is_read_as_far_as_it_goes(tmp_path: Path) -> None:
    (tmp_path / "words.txt").write_bytes(b"\xef\xbb\xbfAlpha\r\n\r\n" + b"x" * 90 + b"\nBe\xffta\n")
    assert OwnWordsFile(tmp_path).all() == ("Alpha", "Beta")


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "letters").write_text("a file")
    words = OwnWordsFile(tmp_path / "letters")
    assert words.all() == ()
    with pytest.raises(CouldNot):
        words.add("Kubernetix")


def test_a_data_folder_that_is_gone_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(CouldNot):
        OwnWordsFile(tmp_path / "gone" / "letters").add("kubernetix")
    assert not (tmp_path / "gone").exists()
