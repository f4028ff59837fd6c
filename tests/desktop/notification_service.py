"""A notification service in a process of its own, on the session bus that it finds: it says what it hears.

``python -m tests.desktop.notification_service markup|plain|silent``. Each call is a line of JSON on stdout; "click N"
and "close N" on stdin act on the notification of that number as a user does. A silent one answers nothing.
"""

import asyncio
import json
import sys

from dbus_fast.aio.message_bus import MessageBus
from dbus_fast.service import ServiceInterface, dbus_method, dbus_signal

NAME, PLACE = "org.freedesktop.Notifications", "/org/freedesktop/Notifications"


class Service(ServiceInterface):
    """What the specification of desktop notifications asks for."""

    def __init__(self, kind: str) -> None:
        super().__init__(NAME)
        self.kind = kind
        self.count = 0

    @dbus_method()
    async def Notify(
        self,
        app: "s",  # type: ignore[name-defined]  # noqa: F821
        replaces: "u",  # type: ignore[name-defined]  # noqa: F821
        icon: "s",  # type: ignore[name-defined]  # noqa: F821
        summary: "s",  # type: ignore[name-defined]  # noqa: F821
        body: "s",  # type: ignore[name-defined]  # noqa: F821
        actions: "as",  # type: ignore[valid-type]  # noqa: F722
        hints: "a{sv}",  # type: ignore[valid-type]  # noqa: F722
        timeout: "i",  # type: ignore[name-defined]  # noqa: F821
    ) -> "u":  # type: ignore[name-defined]  # noqa: F821
        self.count += 1
        say("notify", number=self.count, app=app, summary=summary, body=body, actions=actions)
        if self.kind == "silent":
            await asyncio.sleep(3600)
        return self.count

    @dbus_method()
    def CloseNotification(self, number: "u"):  # type: ignore[name-defined]  # noqa: F821
        say("close", number=number)
        self.NotificationClosed(number, 3)

    @dbus_method()
    def GetCapabilities(self) -> "as":  # type: ignore[valid-type]  # noqa: F722
        return ["body", "actions", *(["body-markup"] if self.kind == "markup" else [])]

    @dbus_method()
    def GetServerInformation(self) -> "ssss":  # type: ignore[name-defined]  # noqa: F821
        return ["Test", "Tests", "1", "1.2"]

    @dbus_signal()
    def NotificationClosed(self, number, reason) -> "uu":  # type: ignore[name-defined]  # noqa: F821
        return [number, reason]

    @dbus_signal()
    def ActionInvoked(self, number, key) -> "us":  # type: ignore[name-defined]  # noqa: F821
        return [number, key]


def say(what: str, **facts: object) -> None:
    """One line for the test."""
    sys.stdout.write(json.dumps({"what": what, **facts}) + "\n")
    sys.stdout.flush()


async def main(kind: str) -> None:
    """Serves until stdin ends."""
    bus = await MessageBus().connect()
    service = Service(kind)
    bus.export(PLACE, service)
    await bus.request_name(NAME)
    say("ready")
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        deed, number = line.split()
        if deed == "click":
            service.ActionInvoked(int(number), "default")
        service.NotificationClosed(int(number), 2)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
