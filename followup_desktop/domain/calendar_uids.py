"""The UIDs by which calendars know follow-ups."""

import hashlib
import uuid


def calendar_uid(application_id: str, key: str, again: int = 0) -> str:
    """The UID that calendars know a follow-up by for good: a UUID4 as random as the application's id.

    Made from it rather than drawn, so that it is the same wherever it is made. ``again`` counts up where it is taken.
    """
    name = f"{application_id}:{key}{':' * again}"
    return str(uuid.UUID(bytes=hashlib.sha256(name.encode()).digest()[:16], version=4))
