"""What every store keeps to, whatever it is made of. A test class inherits this and has a fixture ``store``."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.errors import NotFound, Refused
from followup_desktop.domain.follow_up import CalendarEntry, FollowUp
from followup_desktop.domain.published import EventThere, PublishedEvent, Standing
from followup_desktop.domain.reminders import Told
from followup_desktop.domain.settings import AfterHours, Settings
from followup_desktop.domain.time.zones import format_instant
from followup_desktop.domain.vocabulary import Channel, Kind, Stage, State
from followup_desktop.services.ports.rows import LetterPlace, LetterRow, Named, Person
from followup_desktop.services.ports.store import Store
from followup_desktop.services.steps import to_the_end
from tests.builders import a_contact, a_follow_up, an_activity, an_application, an_interview, at, on
from tests.storage.deeds import NO_PLAN, NOW, delete, dump_of, edit, keep, planned, put, redo, undo

ENTRY = CalendarEntry("8c0f6f0e-0000-4000-8000-000000000001", 3, NOW, NOW, NOW, None, "hash", "BEGIN:VEVENT")
KEY = "application_call:1"


def a_full_one(id: str = "app", **facts: Any) -> JobApplication:
    """An application that has one of everything."""
    has: dict[str, Any] = {
        "applied_on": "2026-11-09",
        "tags": ["remote", "data"],
        "contacts": [a_contact(), a_contact("bo", "Bo Berg")],
        "interviews": [an_interview(contact_ids=("asa",), asked_process=False)],
        "activity": [an_activity("created", "2026-11-09 09:00"), an_activity("note", "2026-11-10 09:00")],
        "follow_ups": [a_follow_up(KEY, done_at="2026-11-16 10:00")],
    }
    return an_application(id=id, **{**has, **facts})


NOTHING_FOUND = (
    *('"', "''", '"open', "a AND", "NOT", "OR OR", "NEAR(a b", "co:umbra", "(", "^a", "a*", "-", "{a} : b", "%", "_"),
    *("\0", "🏳️‍🌈", "\ud800", "a\0b", "x" * 100_000, "x " * 100_000, "漢" * 5_000),
)
"""Texts with a meaning elsewhere, and texts without one."""


class StoreContract:
    """The contract of ``services.ports.store.Store`` and ``UnitOfWork``."""

    # Changes that belong together -------------------------------------------------------------------------------

    def test_what_joins_the_last_change_is_taken_back_with_it(self, store: Store) -> None:
        put(store, an_application())
        before = dump_of(store)
        first = edit(store, "app", salary="£9")
        assert edit(store, "app", joins=first, salary="£90k", notes="x") == first
        after = dump_of(store)
        assert store.application("app").revision == 3
        undo(store)
        assert dump_of(store) == before
        redo(store)
        assert dump_of(store) == after

    def test_only_the_last_change_is_joined(self, store: Store) -> None:
        put(store, an_application(), an_application(id="other"))
        first = edit(store, "app", salary="£9")
        between = edit(store, "other", salary="£1")
        assert edit(store, "app", joins=first, salary="£90k") == between + 1
        undo(store)
        assert (store.application("app").salary, store.application("other").salary) == ("£9", "£1")

    def test_the_changes_of_one_application_newest_first_without_what_was_taken_back(self, store: Store) -> None:
        put(store, an_application())
        put(store, an_application(id="other"))
        first, second = edit(store, "app", salary="£1"), edit(store, "app", salary="£2")
        assert [change.number for change in store.changes_of("app")] == [second, first, 1]
        undo(store)
        assert [change.number for change in store.changes_of("app")] == [first, 1]
        assert [change.number for change in store.changes_of("app", limit=1)] == [first]
        assert store.changes_of("nobody") == []

    # What is put is there ---------------------------------------------------------------------------------------

    def test_what_is_put_is_read_back_with_its_revision_risen_by_one(self, store: Store) -> None:
        given = a_full_one()
        put(store, given)
        assert store.application("app") == replace(given, revision=1)
        assert list(store.applications()) == [replace(given, revision=1)]

    def test_saving_again_keeps_the_order_of_parts_and_takes_out_what_is_gone(self, store: Store) -> None:
        put(store, a_full_one())
        before = store.application("app")
        first, second = before.contacts
        changed = replace(before, notes="new", contacts=(second, replace(first, name="Åsa")), interviews=())
        put(store, changed)
        assert store.application("app") == replace(changed, revision=2)

    def test_a_unit_of_work_reads_what_it_has_written(self, store: Store) -> None:
        with store.begin() as unit:
            unit.put(a_full_one(), NO_PLAN)
            unit.put_settings(Settings(user_name="Robin"))
            assert unit.application("app").company == "Umbra Health"
            assert [a.id for a in unit.applications()] == ["app"]
            assert unit.settings().user_name == "Robin"

    def test_what_is_not_committed_is_gone(self, store: Store) -> None:
        with store.begin() as unit:
            unit.put(a_full_one(), NO_PLAN)
            unit.put_settings(Settings(user_name="Robin"))
            unit.put_calendar_entry("app", KEY, ENTRY)
        assert dump_of(store) == ({}, Settings())
        assert store.cards() == []

    def test_an_exception_takes_everything_back_and_is_not_swallowed(self, store: Store) -> None:
        with pytest.raises(ZeroDivisionError), store.begin() as unit:
            unit.put(a_full_one(), NO_PLAN)
            raise ZeroDivisionError
        assert list(store.applications()) == []
        put(store, a_full_one())

    def test_what_is_not_there_is_not_found(self, store: Store) -> None:
        with pytest.raises(NotFound):
            store.application("nowhere")
        with store.begin() as unit:
            with pytest.raises(NotFound):
                unit.application("nowhere")
            with pytest.raises(NotFound):
                unit.delete("nowhere")

    def test_two_who_look_at_the_same_cannot_both_save(self, store: Store) -> None:
        put(store, a_full_one())
        mine = theirs = store.application("app")
        put(store, replace(theirs, notes="theirs"))
        with pytest.raises(Refused):
            put(store, replace(mine, role="mine"))
        assert store.application("app") == replace(theirs, notes="theirs", revision=2)

    def test_bookkeeping_does_not_raise_the_revision(self, store: Store) -> None:
        put(store, a_full_one())
        with store.begin() as unit:
            unit.put_calendar_entry("app", KEY, ENTRY)
            unit.put_plan(unit.application("app"), NO_PLAN)
            unit.commit_bookkeeping()
        assert store.application("app").revision == 1
        assert store.application("app").follow_up(KEY).calendar == ENTRY
        assert store.cards()[0].open_count == 0
        assert len(store.changes()) == 1

    def test_a_plan_of_what_was_changed_meanwhile_is_not_kept(self, store: Store) -> None:
        put(store, a_full_one())
        seen = store.application("app")
        put(store, replace(seen, notes="theirs"))
        planned = store.cards()[0].open_count
        assert planned
        with store.begin() as unit:
            unit.put_plan(seen, NO_PLAN)
            unit.commit_bookkeeping()
        assert store.cards()[0].open_count == planned

    def test_plans_can_be_outdated(self, store: Store) -> None:
        put(store, an_application(id="here"), an_application(id="away", archived=True))
        assert store.outdated(NOW) == []
        with store.begin() as unit:
            to_the_end(unit.outdating_plans(NOW))
            unit.commit_bookkeeping()
        assert sorted(store.outdated(NOW)) == ["away", "here"]
        assert len(store.changes()) == 1

    # Order and search -------------------------------------------------------------------------------------------

    def test_applications_and_cards_come_in_the_order_of_the_board(self, store: Store) -> None:
        placed = [("closed", "a"), ("interested", "b"), ("interested", "a"), ("offer", "z"), ("applied", "m")]
        put(store, *(an_application(stage, id=f"{stage}-{rank}", rank=rank) for stage, rank in placed))
        wanted = ["interested-a", "interested-b", "applied-m", "offer-z", "closed-a"]
        assert [a.id for a in store.applications()] == wanted
        assert [c.id for c in store.cards()] == wanted
        assert [c.id for c in store.cards_of(["closed-a", "gone", "interested-b"])] == ["interested-b", "closed-a"]

    def test_the_archive_has_an_order_by_each_of_its_columns(self, store: Store) -> None:
        put(store, an_application(id="here"))
        for id_, company, role, location, stage in (
            ("a", "zeta", "Cook", "Turku", "applied"),
            ("b", "Éclair", "analyst", "turku", "interested"),
            ("c", "éclair", "Driver", "", "closed"),
        ):
            put(store, an_application(stage, id=id_, company=company, role=role, location=location, archived=True))
        assert store.archive_order("company") == ["a", "b", "c"]
        assert store.archive_order("company", descending=True) == ["c", "b", "a"]
        assert store.archive_order("role") == ["b", "a", "c"]
        assert store.archive_order("location") == ["c", "a", "b"]
        assert store.archive_order("stage") == ["b", "a", "c"]

    def test_archived_ones_are_on_the_board_only_where_asked_for(self, store: Store) -> None:
        put(store, an_application(id="here"), an_application(id="away", archived=True))
        assert [a.id for a in store.applications()] == ["away", "here"]
        assert [c.id for c in store.cards()] == ["here"]
        assert [c.id for c in store.archived_cards()] == ["away"]
        assert store.count() == 2
        assert [c.id for c in store.cards_of(["away"])] == ["away"]
        assert {r.application_id for r in store.agenda(NOW + timedelta(days=99))} <= {"here"}

    def test_ids_are_found_by_their_beginning_to_the_letter(self, store: Store) -> None:
        put(store, *(an_application(id=id_) for id_ in ["ab1", "ab2", "a%1", "b"]))
        assert store.find_ids("ab") == ["ab1", "ab2"]
        assert store.find_ids("a%") == ["a%1"]
        assert store.find_ids("A") == []
        put(store, *(an_application(id=f"n{n:02}") for n in range(30)))
        assert store.find_ids("n") == [f"n{n:02}" for n in range(20)]

    def test_ranks_of_a_stage(self, store: Store) -> None:
        put(
            store,
            an_application("offer", id="a", rank="g"),
            an_application("offer", id="b", rank="p", archived=True),
            an_application("offer", id="c", rank="k"),
            an_application("closed", id="d", rank="z"),
        )
        with store.begin() as unit:
            assert unit.rank_edges(Stage.OFFER) == ("g", "p")
            assert unit.rank_edges(Stage.APPLIED) == ("", "")
            assert [unit.rank_after(Stage.OFFER, r) for r in ("", "g", "k", "p")] == ["g", "k", "p", ""]

    def test_each_word_begins_a_word_whatever_the_case_the_accents_and_the_field(self, store: Store) -> None:
        asa = a_contact(name="Åsa Lind", title="Head of data", email="asa.lind@umbra.example", salutation="Dr. Lind")
        heard = an_interview(
            learned="Streaming joins", next_steps="A call", promise_words="In two weeks", notes="Calm room"
        )
        logged = an_activity("note", "2026-11-10 09:00", text="Rang the reception")
        full = an_application(
            id="umbra", company="Umbra Health", role="Data platform lead", location="Zürich", key_skill="PostgreSQL",
            tags=["remote"], notes="Ask Tom.", contacts=[asa], interviews=[heard], activity=[logged],
        )  # fmt: skip
        put(store, full, an_application(id="acme", company="Acme", role="C++ lead", contacts=[], archived=True))
        words = (
            "UMBRA",
            "plat lead",
            "zurich",
            "Zürich",
            "postgres",
            "remote",
            "tom",
            "asa lind",
            "dr. lind",
            "umbra asa",
        )
        for text in (*words, "head data", "asa.lind@umbra", "join", "call", "two weeks", "calm", "recep"):
            assert store.search(text) == {"umbra"}, text
        assert sorted(store.search("lead")) == ["acme", "umbra"]
        assert (store.search("c++"), store.search("c++ umbra"), store.search("mbra")) == ({"acme"}, set(), set())

    def test_scripts_without_spaces_and_letters_without_accents_are_found(self, store: Store) -> None:
        put(store, an_application(id="tokyo", company="東京大学", role="研究員", contacts=[]))
        put(store, an_application(id="danish", company="Ørsted 🚀", role="Straße", contacts=[]))
        found = {text: store.search(text) for text in ["京大", "東学", "orsted", "🚀", "STRASSE", "strase"]}
        assert [text for text, ids in found.items() if ids == {"tokyo"}] == ["京大"]
        assert [text for text, ids in found.items() if ids == {"danish"}] == ["orsted", "🚀", "STRASSE"]

    @pytest.mark.parametrize("text", NOTHING_FOUND)
    def test_every_text_can_be_searched_for(self, store: Store, text: str) -> None:
        put(store, an_application(contacts=[]))
        assert store.search(text) == set()

    def test_operators_are_words(self, store: Store) -> None:
        put(store, an_application(id="a", company="Near and Not", contacts=[]), an_application(id="b", contacts=[]))
        assert (store.search("not AND near"), store.search("near NOT b")) == ({"a"}, set())
        assert store.search('umbra" OR "near') == set()

    def test_the_search_follows_every_change_and_its_undo(self, store: Store) -> None:
        put(store, a_full_one(company="Acme"))
        edit(store, "app", company="Globex")
        assert (store.search("acme"), store.search("globex")) == (set(), {"app"})
        undo(store)
        assert (store.search("acme"), store.search("globex")) == ({"app"}, set())
        redo(store)
        delete(store, "app")
        assert store.search("globex") == store.search("remote") == set()
        put(store, a_full_one("next", company="Acme"))
        undo(store)
        undo(store)
        assert (store.search("globex"), store.search("acme")) == ({"app"}, set())
        with store.begin() as unit:
            unit.put(replace(store.application("app"), company="Dropped"), NO_PLAN)
        assert (store.search("globex"), store.search("dropped")) == ({"app"}, set())

    def test_the_people_of_some_applications(self, store: Store) -> None:
        asa, bo = a_contact(title="Head of data"), a_contact("bo", "Bo Berg", email="bo@berg.example")
        put(store, an_application(id="b", contacts=[bo, asa]), an_application(id="a", contacts=[asa], archived=True))
        wanted = [
            Person("a", "Åsa Lind", "Head of data", asa.email),
            Person("b", "Bo Berg", "", "bo@berg.example"),
            Person("b", "Åsa Lind", "Head of data", asa.email),
        ]
        assert store.people_of(["b", "gone", "a"]) == wanted
        assert store.people_of(["a"]) == wanted[:1]
        assert store.people_of([]) == []
        assert store.people_called(["Åsa Lind"]) == [wanted[0], wanted[2]]
        assert store.people_called(["BO@berg.example", "nobody"]) == [wanted[1]]
        assert store.people_called(["Bo", ""]) == []

    def test_the_application_of_an_interview(self, store: Store) -> None:
        put(store, a_full_one())
        (interview,) = store.application("app").interviews
        assert store.application_of_interview(interview.id) == "app"
        assert store.application_of_interview("none") == ""
        delete(store, "app")
        assert store.application_of_interview(interview.id) == ""

    # Cards, agenda, plans ---------------------------------------------------------------------------------------

    def test_the_cards_come_in_pages_and_counted_too(self, store: Store) -> None:
        for n in range(12):
            stage = (Stage.APPLIED, Stage.OFFER, Stage.INTERESTED)[n % 3]
            put(store, an_application(stage, id=f"a{n:02}", rank=f"{(5 * n) % 12:02}", archived=n in (3, 4)))
        everything = store.cards_after(None, 100)
        assert [card.id for card in everything if not card.archived] == [card.id for card in store.cards()]
        assert len(everything) == 12
        found, last = [], None
        while page := store.cards_after(last, 5):
            found += page
            last = page[-1]
        assert found == everything
        assert store.first_cards(2) == [
            card for stage in Stage for card in [one for one in store.cards() if one.stage == stage][:2]
        ]
        assert store.card_counts() == {"interested": 4, "applied": 3, "offer": 3}

    def test_the_card_shows_the_application_and_its_soonest_follow_up(self, store: Store) -> None:
        given = a_full_one(follow_ups=[], interviews=[])
        put(store, given)
        (card,) = store.cards()
        assert (card.id, card.stage, card.company, card.tags) == ("app", "applied", "Umbra Health", "remote\ndata")
        assert (card.next_key, card.next_kind, card.next_channel) == (KEY, "application_call", "call")
        assert (card.next_contact, card.next_due_on, card.next_zone) == ("Åsa Lind", "2026-11-16", "Europe/London")
        assert (card.next_slot_start, card.next_slot_end) == ("2026-11-23T10:00:00Z", "2026-11-23T10:15:00Z")
        assert (card.next_all_day, card.next_own, card.open_count, card.pips) == (0, 0, 1, "ttttt")
        assert card.next_in_time_until == "2026-11-16T23:59:59Z"

    def test_a_card_without_follow_ups_has_nothing_next(self, store: Store) -> None:
        put(store, an_application("interested"))
        (card,) = store.cards()
        assert card.open_count == 0
        assert set(card[card._fields.index("next_key") :]) == {None}

    def test_an_all_day_slot_is_a_day(self, store: Store) -> None:
        put(store, an_application("offer", offer_reply_by="2026-11-30"))
        (row,) = store.agenda(NOW + timedelta(days=30))
        assert (row.slot_start, row.slot_end, row.all_day) == ("2026-11-30", "2026-12-01", 1)
        assert (store.cards()[0].next_slot_start, store.cards()[0].next_all_day) == ("2026-11-30", 1)
        assert (row.company, row.contact, row.phone) == ("Umbra Health", None, None)

    def test_names_tell_of_every_application_archived_ones_included(self, store: Store) -> None:
        put(store, a_full_one(posting_url="https://umbra.example/7"))
        put(store, a_full_one("old", company="Globex", role="Clerk", archived=True, added_on="2026-11-09"))
        assert sorted(store.names()) == [
            Named(
                "app",
                "Umbra Health",
                store.application("app").role,
                "https://umbra.example/7",
                _day(store, "app"),
                "applied",
            ),
            Named("old", "Globex", "Clerk", "", "2026-11-09", "applied", 1),
        ]

    def test_the_agenda_goes_up_to_an_instant_soonest_first(self, store: Store) -> None:
        reply = an_application("offer", id="later", offer_reply_by="2026-11-24")
        call = an_application("applied", id="sooner", applied_on="2026-11-09")
        put(store, reply, call)
        rows = store.agenda(NOW + timedelta(days=30))
        assert [r.application_id for r in rows] == ["sooner", "later"]
        assert (rows[0].contact, rows[0].phone) == ("Åsa Lind", "+44 20 7946 0018")
        assert store.agenda(NOW) == []
        assert [r.application_id for r in store.agenda(NOW + timedelta(seconds=1))] == ["sooner"]

    def test_the_agenda_begins_at_an_instant_where_one_is_given(self, store: Store) -> None:
        reply = an_application("offer", id="later", offer_reply_by="2026-11-24")
        call = an_application("applied", id="sooner", applied_on="2026-11-09")
        put(store, reply, call)
        until = NOW + timedelta(days=30)
        assert [r.application_id for r in store.agenda(until, NOW)] == ["sooner", "later"]
        assert [r.application_id for r in store.agenda(until, NOW + timedelta(seconds=1))] == ["later"]

    def test_the_order_of_the_agenda_is_by_the_first_follow_up_of_a_kind(self, store: Store) -> None:
        reply = an_application("offer", id="later", offer_reply_by="2026-11-24")
        call = an_application("applied", id="sooner", applied_on="2026-11-09")
        put(store, reply, call)
        until = NOW + timedelta(days=30)
        assert store.agenda_order(until, None, ["application_call", "offer_reply"]) == ["sooner", "later"]
        assert store.agenda_order(until, None, ["offer_reply"]) == ["later"]
        assert store.agenda_order(until, NOW + timedelta(seconds=1), ["application_call"]) == []
        assert [r.application_id for r in store.agenda(until, at_most=1)] == ["sooner"]

    def test_the_first_of_that_order_are_found_however_many_follow_ups_each_has(self, store: Store) -> None:
        held = an_interview(start="2026-11-20 14:30", contact_ids=("asa",))
        several = [an_application("waiting", id=f"w{n}", interviews=(held,)) for n in range(3)]
        put(store, *several, an_application("applied", id="last", applied_on="2026-11-20"))
        until = NOW + timedelta(days=60)
        for kinds in ([*Kind], [Kind.DECISION_CALL, Kind.APPLICATION_CALL]):
            whole = store.agenda_order(until, None, kinds)
            assert len(store.agenda(until)) > len(whole) == 4
            for at_most in range(6):
                assert store.agenda_order(until, None, kinds, at_most) == whole[:at_most]

    def test_what_was_done_and_held_in_a_stretch_of_time(self, store: Store) -> None:
        held = an_interview(start="2026-11-20 14:30", contact_ids=("asa",))
        off = an_interview("i2", start="2026-11-20 16:30", called_off=True)
        note = a_follow_up("thank_you_note:i1:asa:1", done_at="2026-11-20 16:00", channel=Channel.EMAIL)
        skipped = a_follow_up("decision_call:i1:1", "skipped", done_at="2026-11-20 17:00")
        facts: dict[str, Any] = {"interviews": (held, off), "follow_ups": (note, skipped)}
        put(store, an_application("interviewing", **facts))
        since, until = at("2026-11-20 14:30"), at("2026-11-20 16:00") + timedelta(seconds=1)
        assert store.done(since, until) == [
            ("app", "Umbra Health", "Data platform lead", "ask_process:i1:1", None, None, "2026-11-20T14:30:00Z"),
            ("app", "Umbra Health", "Data platform lead", note.key, "email", "Åsa Lind", "2026-11-20T16:00:00Z"),
        ]
        assert store.done(since + timedelta(seconds=1), until - timedelta(seconds=1)) == []
        # An interview that goes on has not been held yet.
        assert store.done(since, at("2026-11-20 15:00")) == []

    def test_who_waits_for_a_promise_after_an_instant(self, store: Store) -> None:
        met = an_interview(start="2026-11-13 10:00", asked_process=True, decision_on=on("2026-12-18"))
        thanked = a_follow_up("thank_you_note:i1:1", done_at="2026-11-13 15:00")
        facts: dict[str, Any] = {"interviews": (met,), "follow_ups": (thanked,)}
        put(store, an_application("waiting", **facts))
        put(store, an_application("applied", id="call", applied_on="2026-11-09"))
        assert store.awaited(on("2026-12-18"), NOW) == [("app", "Umbra Health", "Data platform lead")]
        assert store.awaited(on("2026-12-19"), NOW) == []
        assert store.awaited(on("2026-12-18"), at("2026-12-21 17:31")) == []
        assert len(store.awaited(on("2026-12-18"), at("2026-12-21 17:30"))) == 1

    def test_what_is_asked_of_some_applications_only_is_of_them_only(self, store: Store) -> None:
        met = an_interview(start="2026-11-13 10:00", asked_process=True, decision_on=on("2026-12-18"))
        thanked = a_follow_up("thank_you_note:i1:1", done_at="2026-11-13 15:00")
        both = [an_application("waiting", id=id_, interviews=(met,), follow_ups=(thanked,)) for id_ in ("a", "b")]
        put(store, *both)
        since, until = at("2026-11-13 00:00"), at("2026-12-31 00:00")
        for of, wanted in ((None, {"a", "b"}), (["b"], {"b"}), ([], set())):
            assert {row.application_id for row in store.agenda(until, None, of)} == wanted
            assert {row.application_id for row in store.done(since, until, of)} == wanted
            assert {row.application_id for row in store.awaited(on("2026-12-18"), NOW, of)} == wanted

    def test_the_countries_each_once(self, store: Store) -> None:
        put(
            store,
            an_application(id="a"),
            an_application(id="b"),
            an_application(id="c", country="US", subdivision="IL"),
            an_application(id="d", country=""),
        )
        assert store.countries() == [("GB", ""), ("US", "IL")]

    def test_a_plan_is_outdated_once_time_can_have_changed_it(self, store: Store) -> None:
        given = an_application("applied", applied_on="2026-11-09")
        put(store, given)
        changes_at = planned(given).changes_at
        assert changes_at is not None
        assert store.outdated(NOW) == []
        assert store.outdated(changes_at - timedelta(seconds=1)) == []
        assert store.outdated(changes_at) == ["app"]
        assert store.outdated(changes_at, limit=0) == []

    # History ----------------------------------------------------------------------------------------------------

    def test_changes_are_numbered_and_listed(self, store: Store) -> None:
        assert (store.changes(), store.next_undo(), store.next_redo()) == ([], None, None)
        assert put(store, an_application(), deed="add") == 1
        assert edit(store, "app", notes="x") == 2
        first, second = store.changes()
        assert (first.number, first.at, first.deed, first.application_id) == (1, NOW, "add", "app")
        assert (first.label, first.state) == ("Umbra Health, Data platform lead", "done")
        assert store.changes(since=1) == [second]
        assert store.changes(limit=1) == [first]
        assert store.next_undo() == second

    def test_undo_and_redo_are_changes_and_go_in_order(self, store: Store) -> None:
        put(store, an_application(notes="0"))
        for text in "12":
            edit(store, "app", notes=text)
        assert undo(store) == 4
        assert undo(store) == 5
        assert store.application("app").notes == "0"
        assert [c.state for c in store.changes()] == ["done", "undone", "undone", "done", "done"]
        following = store.next_redo()
        assert following is not None
        assert following.number == 2
        redo(store)
        assert store.application("app").notes == "1"
        redo(store)
        assert (store.application("app").notes, store.next_redo()) == ("2", None)

    def test_after_something_else_what_was_undone_cannot_be_done_again(self, store: Store) -> None:
        put(store, an_application(notes="0"))
        edit(store, "app", notes="1")
        undo(store)
        edit(store, "app", notes="2")
        assert store.next_redo() is None
        assert store.changes()[1].state == "gone"
        undo(store)
        assert store.application("app").notes == "0"

    def test_undoing_a_deletion_brings_everything_back(self, store: Store) -> None:
        put(store, a_full_one())
        before = dump_of(store)
        delete(store, "app")
        assert (list(store.applications()), store.cards(), store.agenda(NOW + timedelta(days=99))) == ([], [], [])
        undo(store)
        assert dump_of(store) == before
        assert [c.id for c in store.cards()] == ["app"]

    def test_settings_are_undone_too(self, store: Store) -> None:
        keep(store, Settings(user_name="Robin", timezone="Europe/London", after_hours=AfterHours.MORNING))
        keep(store, Settings(timezone="Europe/London", move_on_after_days=7))
        assert store.settings() == Settings(timezone="Europe/London", move_on_after_days=7)
        undo(store)
        assert store.settings().after_hours is AfterHours.MORNING
        undo(store)
        assert store.settings() == Settings()

    def test_revisions_only_rise(self, store: Store) -> None:
        put(store, an_application(notes="0"))
        edit(store, "app", notes="1")
        for turn, least in [(undo, 3), (redo, 4)]:
            turn(store)
            assert store.application("app").revision >= least

    # Calendar entries -------------------------------------------------------------------------------------------

    def test_what_calendars_were_told_outlives_the_application(self, store: Store) -> None:
        put(store, a_full_one())
        with store.begin() as unit:
            unit.put_calendar_entry("app", KEY, ENTRY)
            unit.commit_bookkeeping()
        delete(store, "app")
        with store.begin() as unit:
            assert unit.calendar_entries() == {("app", KEY): ENTRY}
        assert store.calendar_uids() == {("app", KEY): ENTRY.uid}
        assert store.calendar_entry("app", KEY) == ENTRY
        undo(store)
        assert store.application("app").follow_up(KEY).calendar == ENTRY

    def test_one_entry_as_it_stands_in_the_unit_of_work(self, store: Store) -> None:
        put(store, an_application())
        later = replace(ENTRY, sequence=ENTRY.sequence + 1)
        with store.begin() as unit:
            assert unit.calendar_entry("app", "move_on:1") is None
            unit.put_calendar_entry("app", KEY, ENTRY)
            unit.put_calendar_entry("app", "move_on:1", later)
            assert [unit.calendar_entry("app", key) for key in (KEY, "move_on:1")] == [ENTRY, later]
            assert unit.calendar_entry("other", KEY) is None
        assert store.calendar_entry("app", KEY) is None, "it was not committed"
        assert store.calendar_uids() == {}

    def test_uids_are_read_some_at_a_time(self, store: Store) -> None:
        places = [("a", "call:2"), ("a", "call:10"), ("b", "call:1"), ("ä", "call:1"), ("c", "call:1")]
        with store.begin() as unit:
            for number, place in enumerate(places):
                unit.put_calendar_entry(*place, replace(ENTRY, uid=f"{number}@followup"))
            unit.commit_bookkeeping()
        whole = store.calendar_uids()
        assert list(whole) == sorted(places) and set(whole.values()) == {f"{n}@followup" for n in range(5)}
        found: list[dict[tuple[str, str], str]] = []
        place = ("", "")
        while some := store.calendar_uids(place, 2):
            found.append(some)
            place = next(reversed(some))
        assert [len(some) for some in found] == [2, 2, 1]
        assert {place: uid for some in found for place, uid in some.items()} == whole

    def test_ids_in_no_order_are_the_same_ids(self, store: Store) -> None:
        for number in range(3):
            put(store, replace(an_application(), id=f"app{number}"))
        assert sorted(store.application_ids(in_order=False)) == sorted(store.application_ids()) != []

    def test_an_entry_without_anything_else_remembered_is_a_follow_up(self, store: Store) -> None:
        put(store, an_application())
        with store.begin() as unit:
            unit.put_calendar_entry("app", "move_on:1", ENTRY)
            unit.commit_bookkeeping()
        assert store.application("app").follow_ups == (FollowUp("move_on:1", calendar=ENTRY),)

    def test_a_new_application_brings_its_entries(self, store: Store) -> None:
        follow_up = FollowUp(KEY, State.DONE, done_at=NOW, calendar=ENTRY)
        put(store, an_application(follow_ups=[follow_up]))
        assert store.application("app").follow_ups == (follow_up,)

    # Letters ----------------------------------------------------------------------------------------------------

    def test_letters_begun_and_sent_newest_first(self, store: Store) -> None:
        note, gracious = "thank_you_note:i1:asa:1", "gracious_note:1"
        sent = a_follow_up(
            note, done_at="2026-11-24 10:00", channel=Channel.EMAIL, subject="Thanks", body="Dear", checked=True
        )
        later = a_follow_up(gracious, done_at="2026-11-25 10:00", channel=Channel.LETTER)
        called = a_follow_up("decision_call:i1:1", done_at="2026-11-26 10:00", channel=Channel.CALL)
        put(store, an_application(follow_ups=[sent, later, called], interviews=[an_interview(contact_ids=("asa",))]))
        put(store, an_application(id="other", company="Globex", archived=True))
        begun = FollowUp(gracious, subject="Hello", body="Dear")
        application = store.application("other").with_follow_up(begun)
        with store.begin() as unit:
            unit.put(application, NO_PLAN)
            unit.commit("letter", NOW, "other")
        order = store.letter_order()
        assert order == [("other", gracious), ("app", gracious), ("app", note)]
        found = {(row.application_id, row.key): row for row in store.letters([*order, LetterPlace("gone", note)])}
        assert [found[place].state for place in order] == ["planned", "done", "done"] and len(found) == 3
        assert found["other", gracious].kept_at == format_instant(NOW)
        assert [row.key for row in store.letters(order[2:])] == [note]
        assert found["app", note] == LetterRow(
            "app", "Umbra Health", "Data platform lead", note, "done", "email", "Thanks", "Dear", 1,
            "2026-11-24T10:00:00Z", None, "Åsa Lind",
        )  # fmt: skip
        undo(store)
        assert [place.application_id for place in store.letter_order()] == ["app", "app"]

    @pytest.mark.parametrize("deed", ["done", "sent_anyway", "import"])
    def test_a_letter_tells_which_deed_marked_it(self, store: Store, deed: str) -> None:
        put(store, an_application(follow_ups=[FollowUp("gracious_note:1", body="Dear")]))
        assert [row.marked_by for row in store.letters(store.letter_order())] == [None]
        sent = FollowUp("gracious_note:1", State.DONE, done_at=NOW, body="Dear", checked=True)
        for number, last in enumerate(("import", "done", deed)):
            with store.begin() as unit:
                letter = replace(sent, body=f"Dear {number}")
                unit.put(store.application("app").with_follow_up(letter), NO_PLAN)
                unit.commit(last, NOW, "app")
        assert [row.marked_by for row in store.letters(store.letter_order())] == [deed]
        undo(store)
        assert [row.marked_by for row in store.letters(store.letter_order())] == ["done"]

    # Drafts -----------------------------------------------------------------------------------------------------

    def test_what_was_told_is_remembered_once(self, store: Store) -> None:
        assert store.told() == set()
        call, digest = Told("app", "application_call:1", "2026-11-16"), Told("", "digest", "2026-11-23")
        store.put_told([call, digest], NOW)
        store.put_told([call], NOW + timedelta(days=1))
        store.put_told([], NOW)
        assert store.told() == {call, digest}
        assert store.last_change() == 0

    def test_what_was_published_is_kept_by_calendar(self, store: Store) -> None:
        first = PublishedEvent("uid-1", "app", KEY, '"1"', "BEGIN:VEVENT", "sending")
        there = EventThere('"2"', "2026-11-23T10:00:00+00:00", "2026-11-23T11:00:00+00:00", summary="Åsa")
        edited = PublishedEvent("uid-2", "gone", KEY, '"1"', standing=Standing.EDITED, there=there)
        store.put_published("https://here/", [first, edited])
        store.put_published("https://there/", [first])
        assert store.published("https://here/") == {"uid-1": first, "uid-2": edited}
        assert store.published("https://here/", standings=[Standing.EDITED]) == {"uid-2": edited}
        assert store.published("https://here/", limit=1) == {"uid-1": first}
        assert store.published("https://here/", after="uid-1", limit=1) == {"uid-2": edited}
        later = replace(first, etag='"3"', sending="")
        store.put_published("https://here/", [later])
        store.drop_published("https://here/", ["uid-2", "uid-9"])
        assert store.published("https://here/") == {"uid-1": later}
        assert store.published("https://there/") == {"uid-1": first}
        assert store.published("https://nowhere/") == {}
        store.drop_published("https://there/")
        assert store.published("https://there/") == {}
        assert list(store.published("https://here/")) == ["uid-1"]
        assert store.last_change() == 0

    def test_the_users_own_dates_are_known(self, store: Store) -> None:
        own = FollowUp(KEY, own_start=NOW)
        put(store, a_full_one(follow_ups=[own, FollowUp("move_on:1")]), an_application(id="other"))
        assert store.own_starts() == {("app", KEY): format_instant(NOW)}

    def test_drafts_are_kept_replaced_and_dropped(self, store: Store) -> None:
        assert store.draft("notes") is None
        store.put_draft("notes", {"text": "Å", "at": [1, None]}, NOW)
        store.put_draft("other", {}, NOW)
        assert store.draft("notes") == {"text": "Å", "at": [1, None]}
        store.put_draft("notes", {"text": ""}, NOW)
        assert store.draft("notes") == {"text": ""}
        store.drop_draft("notes")
        store.drop_draft("notes")
        assert (store.draft("notes"), store.draft("other")) == (None, {})
        assert store.changes() == []

    def test_nothing_is_wrong(self, store: Store) -> None:
        put(store, a_full_one())
        assert store.check() == []


def _day(store: Store, application_id: str) -> str | None:
    added = store.application(application_id).added_on
    return added.isoformat() if added else None
