"""Work beside the window: in order, heard of in the window's thread, and never waited for by what is going away."""

import sys
import threading
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from pytestqt.qtbot import QtBot

from followup_desktop.presentation.aside import Aside

pytestmark = pytest.mark.usefixtures("qapp")


def test_one_piece_after_the_other_is_heard_of_in_the_windows_thread(qtbot: QtBot) -> None:
    aside = Aside()
    heard: list[object] = []
    worked_in: set[int] = set()

    def work(answer: object) -> object:
        worked_in.add(threading.get_ident())
        return answer

    for answer in ("one", "two"):
        aside.run(partial(work, answer), lambda found: heard.append((found, threading.get_ident())))
    aside.wait()
    assert heard == []
    here = threading.get_ident()
    qtbot.waitUntil(lambda: heard == [("one", here), ("two", here)])
    assert len(worked_in) == 1
    assert here not in worked_in
    aside.close()


def test_work_in_python_lets_the_window_go_on_more_often_than_is_usual(monkeypatch: pytest.MonkeyPatch) -> None:
    usual = sys.getswitchinterval()
    set_to: list[float] = []
    monkeypatch.setattr(sys, "setswitchinterval", set_to.append)
    aside = Aside()
    aside.run(lambda: None, lambda _: None)
    aside.close()
    assert len(set_to) == 1 and set_to[0] <= usual


def test_what_the_work_raises_is_heard_of(qtbot: QtBot) -> None:
    aside = Aside()
    heard: list[object] = []

    def fail() -> None:
        raise OSError("no disk")

    aside.run(fail, heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], OSError)
    aside.close()


def test_after_closing_nobody_hears_and_nothing_is_begun() -> None:
    aside = Aside()
    heard: list[object] = []
    done: list[str] = []
    aside.run(lambda: done.append("begun"), heard.append)
    aside.wait()
    aside.close()
    aside.run(lambda: done.append("too late"), heard.append)
    QCoreApplication.processEvents()
    assert (done, heard) == (["begun"], [])


def test_what_it_belongs_to_can_go_while_it_works() -> None:
    parent = QObject()
    aside = Aside(parent)
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        go_on.wait(20)
        ended.set()

    aside.run(work, lambda _: None)
    assert begun.wait(20)
    parent.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not ended.is_set()
    go_on.set()
    assert ended.wait(20)
