"""The sample board, put there and taken away, on a real store."""

import pytest

from followup_desktop.domain.errors import CouldNot
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.services import board, sample, settings, undo
from followup_desktop.services.deed import Deed
from followup_desktop.services.ports.workplace import Workplace


def companies(work: Workplace) -> list[str]:
    return [application.company for application in work.store.applications()]


def test_it_is_taken_away_whole_with_its_user_and_brought_back_by_one_undo(work: Workplace) -> None:
    empty = work.store.settings()
    assert not sample.is_there(work)
    sample.fill(work)
    assert sample.is_there(work)
    there = list(work.store.applications())
    outcome = sample.remove(work)
    assert (companies(work), work.store.settings(), sample.is_there(work)) == ([], empty, False)
    assert outcome.deed is Deed.SAMPLE_GONE
    assert set(outcome.touched) == {application.id for application in there}
    assert outcome.difference.cancelled
    undo.undo(work)
    assert [a.company for a in work.store.applications()] == [a.company for a in there]
    assert work.store.settings().user_name == "Priya Nair"


def test_what_the_user_added_and_is_called_stays(work: Workplace) -> None:
    sample.fill(work)
    own = board.add(work, {"company": "Globex", "role": "Backend engineer"}, Stage.APPLIED)
    settings.change(work, {"user_name": "Robin Moss"})
    sample.remove(work)
    assert [a.id for a in work.store.applications()] == list(own.touched)
    assert work.store.settings().user_name == "Robin Moss"


def test_the_rest_is_planned_anew_where_the_user_of_the_sample_goes(work: Workplace) -> None:
    sample.fill(work)
    own = board.add(work, {"company": "Globex", "role": "Backend engineer"}, Stage.APPLIED)
    outcome = sample.remove(work)
    assert own.touched[0] in outcome.touched
    assert work.store.settings().user_name == ""


def test_changed_moved_and_archived_ones_go_as_well(work: Workplace) -> None:
    sample.fill(work)
    first, second, *_ = work.store.cards()
    board.edit(work, first.id, {"company": "Renamed"})
    board.move_card(work, second.id, Stage.APPLIED)
    board.archive(work, work.store.cards()[-1].id)
    sample.remove(work)
    assert companies(work) == []


def test_where_nothing_of_it_is_there_nothing_is_done(work: Workplace) -> None:
    board.add(work, {"company": "Globex", "role": "Backend engineer"})
    number = work.store.changes()[-1].number
    with pytest.raises(CouldNot, match="Nothing of the sample board is there"):
        sample.remove(work)
    assert work.store.changes()[-1].number == number
