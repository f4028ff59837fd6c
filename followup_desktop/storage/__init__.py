"""The user's data in SQLite, through Peewee; the only importer of it."""
