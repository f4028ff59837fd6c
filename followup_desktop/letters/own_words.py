"""The words that the user called right: a text file, a word a line."""

from pathlib import Path

from followup_desktop.domain.errors import CouldNot, Refused
from followup_desktop.domain.sentences import Sentence
from followup_desktop.whole_file import replace_file

FILE_NAME = "words.txt"
LARGEST_FILE = 256 * 1024
LONGEST_WORD = 60


class OwnWordsFile:
    """Implements ``services.ports.letters.OwnWords`` in a folder, which is made when the first word is added."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def all(self) -> tuple[str, ...]:
        """The words, in the order of the alphabet. A file that cannot be read, or is no text, counts as empty."""
        try:
            with self._path.open("rb") as file:
                content = file.read(LARGEST_FILE)
        except OSError:
            return ()
        words = {" ".join(line.split()) for line in content.decode("utf-8-sig", "ignore").splitlines()}
        return tuple(sorted(word for word in words if word and len(word) <= LONGEST_WORD))

    def add(self, word: str) -> None:
        """Keeps a word, durably. Raises Refused for what is no word, CouldNot where it cannot be kept."""
        word = " ".join(word.split())
        if not word or len(word) > LONGEST_WORD:
            raise Refused(Sentence("A word of your own has up to {most} letters.", most=LONGEST_WORD), "word")
        self._write({*self.all(), word})

    def remove(self, word: str) -> None:
        """Forgets a word, if it is there. Raises CouldNot where that cannot be kept."""
        if word in self.all():
            self._write({*self.all()} - {word})

    def _write(self, words: set[str]) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, exist_ok=True)
            replace_file(self._path, "".join(f"{word}\n" for word in sorted(words)).encode())
        except OSError as fault:
            raise CouldNot(
                Sentence("Your words could not be kept ({reason}); they are as before.", reason=fault.strerror or "")
            ) from None
