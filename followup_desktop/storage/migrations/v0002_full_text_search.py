"""Version 2: the full-text index, filled with the applications that are there."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Callable

from followup_desktop.domain.search import plain_words

RECOUNTED: frozenset[str] = frozenset()

STATEMENTS = (
    """
    CREATE TABLE "searchable" (
        "number" INTEGER NOT NULL PRIMARY KEY,
        "application_id" TEXT NOT NULL,
        "words" TEXT NOT NULL
    ) STRICT
    """,
    'CREATE UNIQUE INDEX "searchable_application_id" ON "searchable" ("application_id")',
    """
    CREATE VIRTUAL TABLE "search" USING fts5 (
        "words", content=searchable, content_rowid=number, prefix='1 2 3',
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co So' tokenchars '+#'"
    )
    """,
)

# In the order in which an application's words stand in the index; tags are a JSON list.
TEXTS = (
    "SELECT id, company, role, location, key_skill, tags, notes FROM application ORDER BY id",
    "SELECT application_id, name, salutation, title, email, notes FROM contact ORDER BY application_id, position",
    "SELECT application_id, learned, next_steps, promise_words, notes FROM interview ORDER BY application_id, position",
    "SELECT application_id, text FROM activity ORDER BY application_id, position",
)
_TAGS = 5


def upgrade(run: Callable[..., sqlite3.Cursor]) -> None:
    """Makes the index and fills it."""
    for statement in STATEMENTS:
        run(statement)
    found: dict[str, list[str]] = defaultdict(list)
    for table, query in enumerate(TEXTS):
        for application_id, *texts in run(query).fetchall():
            if table == 0:
                tags = texts[_TAGS - 1]
                texts[_TAGS - 1] = " ".join(json.loads(tags))
            found[application_id] += filter(None, map(plain_words, texts))
    for number, (application_id, words) in enumerate(found.items(), 1):
        run("INSERT INTO searchable VALUES (?, ?, ?)", (number, application_id, " ".join(words)))
    run("INSERT INTO search (search) VALUES ('rebuild')")
