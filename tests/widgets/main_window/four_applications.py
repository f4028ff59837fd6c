"""The board that these tests are about, and how they press keys and click on its cards."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from followup_desktop.domain.vocabulary import ContactRole
from followup_desktop.widgets.main_window import MainWindow
from tests.builders import a_contact, an_application, an_interview

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

UMBRA = an_application(
    "interviewing",
    id="umbra",
    rank="m",
    applied_on="2026-11-09",
    contacts=(a_contact(salutation="Dr. Lind"),),
    interviews=(an_interview(start="2026-11-20 14:30", contact_ids=("asa",), asked_process=True, learned="Joins."),),
)
GLOBEX = an_application(
    "applied",
    id="globex",
    company="Globex",
    role="Backend engineer",
    rank="m",
    applied_on="2026-11-16",
    contacts=(a_contact("sam", "Sam Weber", role=ContactRole.SCREENER),),
)
CONTOSO = an_application("interested", id="contoso", company="Contoso", role="SRE", rank="m", applied_on=None)
INITECH = an_application("applied", id="initech", company="Initech", rank="t", applied_on="2026-11-18")


def press(window: MainWindow, keys: str, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    target = QApplication.focusWidget() or window
    if len(keys) == 1:
        QTest.keyClick(target, keys, modifiers)
    else:
        QTest.keyClick(target, getattr(Qt.Key, f"Key_{keys}"), modifiers)
    QTest.qWait(15)


def click_card(window: MainWindow, application_id: str) -> None:
    rect = window.board.card_rect(application_id)
    assert not rect.isEmpty()
    point = rect.center() + QPoint(0, 20)
    target = window.board.childAt(point)
    QTest.mouseClick(target, LEFT, Qt.KeyboardModifier.NoModifier, target.mapFrom(window.board, point))
    QTest.qWait(15)
