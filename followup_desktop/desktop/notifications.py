"""Notifications of the desktop, shown by its own service, in a thread of their own."""

import asyncio
import html
import logging
import threading
from collections.abc import Callable, Coroutine
from contextlib import suppress
from pathlib import Path
from typing import Any

from followup_desktop import APP_NAME

PATIENCE_SECONDS = 5.0
"""A service that does not answer within that time is taken for none."""
CLOSING_SECONDS = 2.0
_log = logging.getLogger(__name__)


class DesktopNotifications:
    """The notification service of the desktop, reached through desktop-notifier, which is loaded when it is first used.

    Every method returns at once: the service is waited for in a thread that begins with the first notification. The
    callbacks are called there.
    """

    def __init__(self, icon: Path) -> None:
        self._icon = icon
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        # A ``DesktopNotifierBackend``, whose library is loaded late.
        self._backend: Any = None
        self._is_reached = self._is_over = False
        self._reads_markup = False
        self._in_turn: asyncio.Lock | None = None

    def show(
        self, identifier: str, title: str, text: str, clicked: Callable[[], None], failed: Callable[[], None]
    ) -> None:
        """Shows plain texts. ``clicked`` is called when the user clicks on it, ``failed`` where no service took it."""
        self._do(self._show(identifier, title, text, clicked, failed))

    def withdraw(self, identifier: str) -> None:
        """Takes a notification away, if it is still there."""
        if self._loop is not None:
            self._do(self._withdraw(identifier))

    def close(self) -> None:
        """Takes all of them away and ends the thread; a service that hangs is not waited for longer than a moment."""
        if self._loop is None or self._thread is None:
            return
        self._is_over = True
        with suppress(TimeoutError, RuntimeError):
            asyncio.run_coroutine_threadsafe(self._end(), self._loop).result(CLOSING_SECONDS)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(CLOSING_SECONDS)
        self._loop = self._thread = None

    # In the thread ------------------------------------------------------------------------------------------------

    def _do(self, work: Coroutine[Any, Any, None]) -> None:
        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._in_turn = asyncio.Lock()
            self._thread = threading.Thread(target=self._live, args=(self._loop,), name="notifications", daemon=True)
            self._thread.start()
        asyncio.run_coroutine_threadsafe(self._one_by_one(work), self._loop)

    @staticmethod
    def _live(loop: asyncio.AbstractEventLoop) -> None:
        asyncio.set_event_loop(loop)
        loop.set_exception_handler(_note)
        loop.run_forever()
        unfinished = asyncio.all_tasks(loop)
        for task in unfinished:
            task.cancel()
        loop.run_until_complete(asyncio.gather(*unfinished, return_exceptions=True))
        loop.close()

    async def _one_by_one(self, work: Coroutine[Any, Any, None]) -> None:
        """What is withdrawn was shown before: the service hears everything in its order."""
        assert self._in_turn is not None
        async with self._in_turn:
            await work

    async def _show(
        self, identifier: str, title: str, text: str, clicked: Callable[[], None], failed: Callable[[], None]
    ) -> None:
        taken: list[bool] = []
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._reach()
                from desktop_notifier import Notification

                said = html.escape(text, quote=False) if self._reads_markup else text
                await self._backend.send(
                    Notification(
                        title,
                        said,
                        identifier=identifier,
                        on_clicked=clicked,
                        on_dispatched=lambda: taken.append(True),
                    )
                )
        except Exception as fault:
            _log.info("The notification service cannot be used: %s", type(fault).__name__)
        finally:
            if not taken:
                # Whatever is wrong with this connection, the next notification makes a new one.
                await self._leave()
        if not taken and not self._is_over:
            failed()

    async def _withdraw(self, identifier: str) -> None:
        if not self._is_reached:
            return
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                await self._backend.clear(identifier)
        except KeyError:
            pass  # The user, or the service, has closed it.
        except Exception as fault:
            _log.info("A notification could not be withdrawn: %s", type(fault).__name__)

    async def _reach(self) -> None:
        if self._is_reached:
            return
        from desktop_notifier import Icon
        from desktop_notifier.main import get_backend_class

        # Its records hold what the notifications say.
        logging.getLogger("desktop_notifier").setLevel(logging.CRITICAL)
        self._backend = backend = get_backend_class()(APP_NAME, Icon(path=self._icon))
        if type(backend).__module__.endswith(".dummy"):
            raise OSError("there is no notification service for this system")
        await backend.request_authorisation()
        await backend.get_capabilities()
        interface: Any = getattr(backend, "interface", None)
        # Asked of the service itself: the library does not say it, and escapes nothing.
        self._reads_markup = interface is not None and "body-markup" in await interface.call_get_capabilities()
        self._is_reached = True

    async def _leave(self) -> None:
        bus: Any = getattr(self._backend, "bus", None)
        self._backend, self._is_reached = None, False
        if bus is not None and bus.connected:
            bus.disconnect()
            with suppress(Exception):
                await bus.wait_for_disconnect()

    async def _end(self) -> None:
        try:
            if self._is_reached:
                await self._backend.clear_all()
        except Exception as fault:
            _log.info("The notifications could not be withdrawn: %s", type(fault).__name__)
        await self._leave()


def _note(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """What the library leaves behind when a connection breaks."""
    _log.info("The notification service has left: %s", type(context.get("exception")).__name__)
