"""The promises of reliability, and the tests that hold each: what ``make torture`` says something of, every time."""

from typing import NamedTuple


class Promise(NamedTuple):
    """One of them. ``tests`` are files below ``tests``, whole or with the name of a test: ``file.py::test_name``."""

    number: int
    words: str
    tests: tuple[str, ...]


PROMISES = (
    Promise(
        1,
        "Acknowledged means kept when the program dies",
        ("torture/test_kills.py", "storage/test_durability.py"),
    ),
    Promise(
        2,
        "… and when the power goes",
        (
            "torture/test_power_cuts.py",
            "storage/test_store.py::test_the_pragmas_are_those_of_the_page",
            "calendars/test_write.py::test_file_and_folder_are_on_the_disk_before_it_returns",
        ),
    ),
    Promise(
        3,
        "Disk full",
        (
            "storage/test_full_disk.py",
            "storage/test_faults.py",
            "services/test_backups.py::test_a_full_disk_is_said_and_leaves_nothing",
            "widgets/dialogs/test_interview_notes_dialog.py::test_a_failure_of_the_disk_is_said_above_the_buttons_and_the_text_stays",
            "widgets/test_unkept_typing.py",
            "widgets/test_folder_gone.py",
        ),
    ),
    Promise(
        4,
        "Read-only or foreign folder; held by another program",
        (
            "storage/test_opening.py::test_a_folder_that_cannot_be_written_is_opened_for_reading",
            "storage/test_opening.py::test_a_folder_that_cannot_be_written_and_holds_nothing_is_refused",
            "storage/test_opening.py::test_a_data_file_marked_as_read_only_is_opened_for_reading",
            "storage/test_opening.py::test_locks_of_others_are_waited_for_within_one_limit",
            "cli/test_surroundings.py::test_a_file_that_another_program_holds_is_busy",
            "widgets/test_held_file.py",
            "widgets/main_window/test_opening.py::test_a_folder_to_look_at_only_says_so_and_plans_nothing",
            "widgets/main_window/test_opening.py::test_where_nothing_can_be_changed_nothing_asks_for_what_to_change",
            "widgets/test_composer.py::"
            "test_where_nothing_can_be_changed_a_letter_is_read_and_copied_and_sending_says_why",
        ),
    ),
    Promise(
        5,
        "Damage is found, never written to, repaired in three clicks",
        (
            "torture/test_damaged_files.py",
            "storage/test_repair.py",
            "storage/test_opening.py::test_every_flipped_bit_of_a_sealed_file_is_found_and_nothing_written",
            "storage/test_opening.py::test_damage_without_a_seal_is_found_by_the_full_check",
            "widgets/test_start_trouble.py",
        ),
    ),
    Promise(
        6,
        "A file from a newer version is refused byte-identical",
        (
            "storage/test_opening.py::test_a_newer_version_is_refused_byte_identical",
            "storage/test_opening.py::test_a_newer_version_is_refused_though_its_seal_does_not_match",
            "storage/test_opening.py::test_a_newer_version_that_only_the_wal_knows_is_refused_byte_identical",
            "storage/test_opening.py::test_a_file_that_is_not_ours_is_refused_untouched",
            "storage/test_migrations.py::test_an_upgraded_file_is_too_new_for_the_version_before",
        ),
    ),
    Promise(7, "Upgrades lose nothing", ("torture/test_upgrades.py", "storage/test_migrations.py")),
    Promise(
        8,
        "Backups exist and are good",
        (
            "domain/test_backup_ages.py",
            "services/test_backups.py",
            "services/test_backup_keeping.py",
            "storage/test_opening.py::test_while_it_is_open_only_sqlite_opens_the_file",
        ),
    ),
    Promise(9, "Restore is safe", ("storage/test_restoring.py",)),
    Promise(10, "Undo of everything", ("torture/test_state_machine.py", "storage/test_history.py")),
    Promise(11, "No lost update", ("torture/test_interleavings.py", "storage/test_underneath.py")),
    Promise(
        12,
        "Import: all or nothing, twice is once",
        (
            "torture/test_fuzzing.py",
            "test_apart.py",
            "interchange/test_bad_files.py",
            "interchange/test_joining.py",
            "interchange/test_round_trip.py",
            "services/test_table_import.py",
            "journeys/test_long_command.py",
        ),
    ),
    Promise(
        13,
        "Calendar: exported and published once",
        (
            "torture/test_publishing.py",
            "calendars/test_read_back.py::test_ten_exports_of_a_changing_schedule_leave_nothing_double_and_nothing_stale",
            "services/test_calendar.py",
            "services/test_calendar_news.py",
            "services/test_calendar_tombstones.py",
            "services/test_publishing.py",
            "calendars/test_publish.py::test_killed_between_writing_and_bookkeeping_there_is_one_event",
        ),
    ),
    Promise(
        14,
        "Reminders, each once",
        ("torture/test_reminders.py", "domain/test_reminders.py", "presentation/test_reminders.py"),
    ),
    Promise(
        15,
        "Never freezes",
        (
            "torture/test_freezing.py",
            "widgets/test_held_file.py",
            "presentation/test_long_work.py",
            "presentation/test_in_slices.py",
            "presentation/test_garbage.py",
            "presentation/test_publisher.py::test_a_server_that_hangs_does_not_hold_up_the_window",
            "desktop/test_notifications.py::test_a_service_that_hangs_blocks_nobody",
        ),
    ),
    Promise(
        16,
        "Typed text is kept",
        (
            "torture/test_typing.py",
            "widgets/test_faults.py::test_a_session_that_ends_has_everything_typed_kept_and_nothing_closed",
            "widgets/test_faults.py::test_a_mistake_while_closing_keeps_nothing_else_from_being_kept",
        ),
    ),
    Promise(
        17,
        "No silent failure",
        ("presentation/test_faults.py", "widgets/test_faults.py", "journeys/test_faults.py", "test_fault_log.py"),
    ),
    Promise(18, "One owner", ("torture/test_starts.py", "journeys/test_two_programs.py")),
    Promise(
        19,
        "Text is text",
        (
            "widgets/test_hostile_text.py",
            "widgets/test_theme.py::test_a_label_shows_markup_as_text",
            "widgets/dialogs/test_every_dialog.py::test_text_is_text_everywhere",
            "widgets/test_composer.py::test_pasted_markup_is_text",
            "presentation/test_reminders.py::test_names_become_one_line_of_plain_text",
            "desktop/test_notifications.py::test_texts_are_shown_as_text_by_services_with_and_without_markup",
        ),
    ),
    Promise(
        20,
        "Private by default",
        (
            "journeys/test_privacy.py",
            "cli/test_process.py::test_files_are_for_nobody_else",
            "storage/test_opening.py::test_nothing_is_readable_by_others",
            "storage/test_opening.py::test_a_folder_that_others_could_read_is_closed_to_them",
            "test_fault_log.py::test_files_are_the_users_alone_and_a_large_one_makes_room",
            "letters/test_mail_drafts.py::test_drafts_are_private_and_gone_at_the_end",
        ),
    ),
    Promise(21, "Nothing leaves the machine unasked", ("journeys/test_privacy.py",)),
    Promise(
        22,
        "Secrets only in the system's keyring",
        (
            "calendars/test_publish.py::test_a_password_lies_in_the_keyring_and_nowhere_else",
            "calendars/test_publish.py::test_without_a_keyring_the_password_is_asked_for",
            "calendars/test_publish.py::test_the_password_is_in_no_argument_and_no_environment",
            "calendars/test_publish.py::test_a_keyring_that_does_not_forget_is_told",
            "test_fault_log.py::test_no_record_is_given_a_text_of_the_users",
        ),
    ),
    Promise(
        23,
        "No code from data",
        (
            "test_no_code_from_data.py",
            "letters/test_templates.py",
            "storage/test_restoring.py::test_what_somebody_added_to_a_backup_stays_behind",
            "test_apart.py::test_only_our_own_readers_are_started",
        ),
    ),
    Promise(
        24,
        "Links, mail and TLS",
        (
            "widgets/test_opening.py",
            "presentation/test_panel_plan.py::test_phone_links",
            "presentation/test_panel_plan.py::test_mail_links_have_one_recipient_and_no_header",
            "presentation/test_panel_plan.py::test_web_links_are_http_with_a_host",
            "letters/test_mail_drafts.py",
            "widgets/test_composer.py::test_a_draft_from_hostile_data_has_one_recipient_and_the_headers_of_a_letter",
            "calendars/test_caldav_client.py",
        ),
    ),
    Promise(
        25,
        "CSV and .ics, out and in",
        (
            "interchange/test_csv_table.py",
            "calendars/test_ics.py",
            "calendars/test_invitation_files.py",
        ),
    ),
)
