"""Publishing to a CalDAV server, in a process of its own; the only importer of caldav and keyring."""
