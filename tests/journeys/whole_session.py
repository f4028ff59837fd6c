"""The program in a process of its own, worked as a user does: ``whole_session.py DATA_DIR``, which ends by itself."""

import os
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from followup_desktop.cli import entry
from followup_desktop.domain.letters.letter import Letter
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.presentation.letters.to_write import letter_to_write
from followup_desktop.services import letters
from followup_desktop.widgets.composer.composer_dialog import ComposerDialog
from followup_desktop.widgets.main_window import MainWindow
from tests.screens import card
from tests.widgets.windows import wait_for


def work(window: MainWindow, folder: Path) -> None:
    """Adds, moves, notes, writes a letter up to the draft for the mail program, exports, and backs up."""
    desk = window.desk
    assert desk.fill_with_sample()
    fields = {
        "company": "Globex",
        "role": "Engineer",
        "posting_url": "https://globex.example/jobs/7",
        "applied_on": "2026-11-20",
    }
    added = desk.add(fields, Stage.INTERESTED)
    assert added is not None
    (id_,) = added.touched
    desk.put_contact(id_, {"name": "Ada Marsh", "email": "ada@globex.example", "phone": "+44 20 7946 0018"})
    desk.move(id_, Stage.APPLIED)
    desk.edit(id_, {"notes": "Streams."})
    window.open_card(id_)
    for tab in range(window.panel.tabs.count()):
        window.panel.tabs.setCurrentIndex(tab)
        QTest.qWait(10)
    window.asking.interview(id_, "")
    window.asking.dialogs[0].reject()
    wait_for(lambda: not window.asking.dialogs)
    to = card(window, "Umbra Health")
    key = letter_to_write(desk, to)
    window.asking.letter(to, key)
    (dialog,) = window.asking.dialogs
    assert isinstance(dialog, ComposerDialog)
    dialog.editor.replace_all("Dear Ada,\n\nI have an oppurtunity.\n")
    wait_for(lambda: bool(dialog.draft.findings), 30_000)
    assert dialog.draft.mail_file() is not None
    dialog.reject()
    letters.keep(desk.work, to, key, Letter("Your post", "Dear Ada,"))
    window.asking.quick_add(Stage.INTERESTED)
    QTest.keyClicks(window.asking.dialogs[-1].focusWidget(), "Initech https://initech.example/jobs/3")
    QTest.qWait(400)
    assert window.live.choose(str(folder / "live.ics"), True, sys.exit)
    window.live.finish()
    assert (folder / "live.ics").exists()


if __name__ == "__main__":
    (place,) = sys.argv[1:]
    begin = MainWindow.begin

    def begin_and_work(window: MainWindow, *, in_background: bool) -> None:
        """The window as it is, then the work, then its end as by its own cross."""
        begin(window, in_background=in_background)

        def go_on() -> None:
            try:
                wait_for(lambda: window.is_loaded)
                work(window, Path(place).parent)
            except BaseException:
                # Else the program would go on, as it does after any mistake.
                traceback.print_exc()
                os._exit(1)
            window.close()

        QTimer.singleShot(0, window, go_on)

    setattr(MainWindow, "begin", begin_and_work)  # noqa: B010 - to be told from a method of its own
    sys.exit(entry.main(["--data-dir", place, "--now", "2026-11-23T10:00:00+00:00"]))
