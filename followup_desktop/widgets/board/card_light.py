"""The light on cards that have just been dropped or added."""

from collections.abc import Callable

from PySide6 import QtCore
from PySide6.QtCore import QObject

from followup_desktop.widgets.theme.measures import Motion
from followup_desktop.widgets.theme.theme import theme


class CardLight(QObject):
    """Lights cards up for 700 ms. ``shares`` has how bright each is, from 1 to 0; ``show`` is told to paint them."""

    def __init__(self, show: Callable[[tuple[str, ...]], None], parent: QObject) -> None:
        super().__init__(parent)
        self._show = show
        self._flights: dict[tuple[str, ...], QtCore.QVariantAnimation] = {}
        self.shares: dict[str, float] = {}

    def flash(self, *application_ids: str) -> None:
        """Lights these up together; begun anew where they are lit already."""
        old = self._flights.pop(application_ids, None)
        if old is not None:
            old.stop()
            old.deleteLater()
        flight = QtCore.QVariantAnimation(self)
        # Under reduced motion the light does not fade: it is there, and then it is not.
        steady = theme().reduced_motion
        flight.setStartValue(1.0)
        flight.setEndValue(1.0 if steady else 0.0)
        flight.setDuration(Motion.DROP_FLASH)
        flight.valueChanged.connect(lambda share: self._light(application_ids, float(share)))
        flight.finished.connect(lambda: self._out(application_ids))
        self._flights[application_ids] = flight
        self._light(application_ids, 1.0)
        flight.start()

    def _light(self, application_ids: tuple[str, ...], share: float) -> None:
        for id_ in application_ids:
            self.shares[id_] = share
        self._show(application_ids)

    def _out(self, application_ids: tuple[str, ...]) -> None:
        for id_ in application_ids:
            self.shares.pop(id_, None)
        flight = self._flights.pop(application_ids, None)
        if flight is not None:
            flight.deleteLater()
        self._show(application_ids)
