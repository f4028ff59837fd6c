"""Publishing to a CalDAV server, in a process of its own; the only importer of caldav and keyring."""

OPTION = "--publish-apart"
"""The first argument of a bundled program that is started as that process."""
