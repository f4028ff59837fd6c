"""Version 1: the first schema."""

from collections.abc import Callable

RECOUNTED: frozenset[str] = frozenset()

STATEMENTS = (
    """
    CREATE TABLE "setting" (
        "name" TEXT NOT NULL PRIMARY KEY,
        "value" TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE "application" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "company" TEXT NOT NULL,
        "role" TEXT NOT NULL,
        "stage" TEXT NOT NULL,
        "outcome" TEXT,
        "rank" TEXT NOT NULL,
        "key_skill" TEXT NOT NULL,
        "location" TEXT NOT NULL,
        "timezone" TEXT NOT NULL,
        "country" TEXT NOT NULL,
        "subdivision" TEXT NOT NULL,
        "posting_url" TEXT NOT NULL,
        "source" TEXT NOT NULL,
        "salary" TEXT NOT NULL,
        "tags" TEXT NOT NULL,
        "notes" TEXT NOT NULL,
        "added_on" TEXT,
        "applied_on" TEXT,
        "posting_closes_on" TEXT,
        "offer_reply_by" TEXT,
        "closed_on" TEXT,
        "no_calls" INTEGER NOT NULL,
        "chase" INTEGER NOT NULL,
        "call_after_applying" INTEGER NOT NULL,
        "archived" INTEGER NOT NULL,
        "revision" INTEGER NOT NULL
    ) STRICT
    """,
    'CREATE INDEX "application_stage_rank" ON "application" ("stage", "rank")',
    """
    CREATE TABLE "contact" (
        "row_id" TEXT NOT NULL PRIMARY KEY,
        "application_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "id" TEXT NOT NULL,
        "name" TEXT NOT NULL,
        "role" TEXT,
        "title" TEXT NOT NULL,
        "email" TEXT NOT NULL,
        "phone" TEXT NOT NULL,
        "timezone" TEXT NOT NULL,
        "address" TEXT NOT NULL,
        "notes" TEXT NOT NULL,
        "salutation" TEXT NOT NULL,
        FOREIGN KEY ("application_id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX "contact_application_id_position" ON "contact" ("application_id", "position")',
    """
    CREATE TABLE "interview" (
        "row_id" TEXT NOT NULL PRIMARY KEY,
        "application_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "id" TEXT NOT NULL,
        "starts_at" TEXT NOT NULL,
        "ends_at" TEXT NOT NULL,
        "kind" TEXT,
        "place" TEXT NOT NULL,
        "contact_ids" TEXT NOT NULL,
        "asked_process" INTEGER,
        "next_steps" TEXT NOT NULL,
        "decision_on" TEXT,
        "signal" TEXT,
        "learned" TEXT NOT NULL,
        "notes" TEXT NOT NULL,
        "thank_by" TEXT NOT NULL,
        "promise_words" TEXT NOT NULL,
        "next_contact" TEXT,
        "called_off" INTEGER NOT NULL,
        FOREIGN KEY ("application_id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX "interview_application_id_position" ON "interview" ("application_id", "position")',
    """
    CREATE TABLE "activity" (
        "row_id" TEXT NOT NULL PRIMARY KEY,
        "application_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "id" TEXT NOT NULL,
        "at" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "text" TEXT NOT NULL,
        "contact_id" TEXT NOT NULL,
        "follow_up" TEXT NOT NULL,
        "from_stage" TEXT NOT NULL,
        "to_stage" TEXT NOT NULL,
        "decision_on" TEXT,
        FOREIGN KEY ("application_id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX "activity_application_id_position" ON "activity" ("application_id", "position")',
    """
    CREATE TABLE "follow_up" (
        "row_id" TEXT NOT NULL PRIMARY KEY,
        "application_id" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "own_start" TEXT,
        "channel" TEXT,
        "subject" TEXT NOT NULL,
        "body" TEXT NOT NULL,
        "done_at" TEXT,
        "checked" INTEGER NOT NULL,
        FOREIGN KEY ("application_id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX "followup_application_id_key" ON "follow_up" ("application_id", "key")',
    """
    CREATE TABLE "calendar_entry" (
        "application_id" TEXT NOT NULL,
        "key" TEXT NOT NULL,
        "uid" TEXT NOT NULL,
        "sequence" INTEGER NOT NULL,
        "created_at" TEXT NOT NULL,
        "modified_at" TEXT NOT NULL,
        "first_exported_at" TEXT,
        "cancelled_at" TEXT,
        "hash" TEXT NOT NULL,
        "vevent" TEXT NOT NULL,
        PRIMARY KEY ("application_id", "key")
    ) STRICT
    """,
    """
    CREATE TABLE "card" (
        "id" TEXT NOT NULL PRIMARY KEY,
        "stage" TEXT NOT NULL,
        "rank" TEXT NOT NULL,
        "company" TEXT NOT NULL,
        "role" TEXT NOT NULL,
        "location" TEXT NOT NULL,
        "outcome" TEXT,
        "tags" TEXT NOT NULL,
        "no_calls" INTEGER NOT NULL,
        "archived" INTEGER NOT NULL,
        "signal" TEXT,
        "pips" TEXT NOT NULL,
        "needs" TEXT NOT NULL,
        "open_count" INTEGER NOT NULL,
        "next_key" TEXT,
        "next_kind" TEXT,
        "next_channel" TEXT,
        "next_contact" TEXT,
        "next_due_on" TEXT,
        "next_slot_start" TEXT,
        "next_slot_end" TEXT,
        "next_all_day" INTEGER,
        "next_zone" TEXT,
        "next_own" INTEGER,
        "next_in_time_until" TEXT,
        "next_promise" TEXT,
        "posting_closes_on" TEXT,
        "place" INTEGER NOT NULL,
        "planned_at" TEXT NOT NULL,
        "changes_at" TEXT,
        FOREIGN KEY ("id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT
    """,
    'CREATE INDEX "card_place_rank_id" ON "card" ("place", "rank", "id")',
    'CREATE INDEX "card_changes_at" ON "card" ("changes_at")',
    'CREATE INDEX "card_planned_at" ON "card" ("planned_at")',
    """
    CREATE TABLE "planned" (
        "application_id" TEXT NOT NULL,
        "position" INTEGER NOT NULL,
        "key" TEXT NOT NULL,
        "kind" TEXT NOT NULL,
        "channel" TEXT NOT NULL,
        "contact" TEXT,
        "phone" TEXT,
        "due_on" TEXT NOT NULL,
        "slot_start" TEXT NOT NULL,
        "slot_end" TEXT NOT NULL,
        "all_day" INTEGER NOT NULL,
        "zone" TEXT NOT NULL,
        "own" INTEGER NOT NULL,
        "in_time_until" TEXT,
        "starts_at" TEXT NOT NULL,
        PRIMARY KEY ("application_id", "position"),
        FOREIGN KEY ("application_id") REFERENCES "application" ("id") ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID
    """,
    'CREATE INDEX "planned_starts_at" ON "planned" ("starts_at")',
    """
    CREATE TABLE "change" (
        "number" INTEGER NOT NULL PRIMARY KEY,
        "at" TEXT NOT NULL,
        "deed" TEXT NOT NULL,
        "application_id" TEXT NOT NULL,
        "label" TEXT NOT NULL,
        "state" TEXT NOT NULL,
        "of" INTEGER NOT NULL
    ) STRICT
    """,
    'CREATE INDEX "change_state" ON "change" ("state")',
    """
    CREATE TABLE "change_row" (
        "change" INTEGER NOT NULL,
        "position" INTEGER NOT NULL,
        "table" TEXT NOT NULL,
        "row" TEXT NOT NULL,
        "application_id" TEXT NOT NULL,
        "before" TEXT,
        "after" TEXT,
        PRIMARY KEY ("change", "position"),
        FOREIGN KEY ("change") REFERENCES "change" ("number")
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "departed" (
        "application_id" TEXT NOT NULL PRIMARY KEY,
        "revision" INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE "draft" (
        "name" TEXT NOT NULL PRIMARY KEY,
        "content" TEXT NOT NULL,
        "at" TEXT NOT NULL
    ) STRICT
    """,
)


def upgrade(run: Callable[[str], object]) -> None:
    """Makes all tables."""
    for statement in STATEMENTS:
        run(statement)
