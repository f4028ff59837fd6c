"""Taking in an interchange file: every step leaves room for others, and everybody hears of all that became another."""

import json
from collections.abc import Mapping

import pytest

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.vocabulary import Stage
from followup_desktop.interchange import json_file
from followup_desktop.services import board, interchange, settings, undo
from followup_desktop.services.interchange import Found
from followup_desktop.services.ports.workplace import Workplace
from followup_desktop.services.steps import Progress


def found_in(*applications: Mapping[str, object], **chosen: object) -> Found:
    document = {"format": "followup-desktop", "version": 1, "applications": applications, "settings": chosen}
    return json_file.parse(json.dumps(document).encode())


def progress_of(work: Workplace, found: Found) -> list[Progress]:
    """Goes through the import; how far it said that it had come."""
    steps = interchange.taking_in(work, found)
    told, step = [], next(steps)
    try:
        while True:
            if callable(step):
                step = steps.send(step())
            else:
                told += [step] if isinstance(step, Progress) else []
                step = next(steps)
    except StopIteration:
        return told


def test_undoing_an_import_that_brought_settings_tells_of_those_that_are_gone(work: Workplace) -> None:
    stays = board.add(work, {"company": "Globex", "role": "Clerk"}).touched[0]
    came = interchange.take_in(work, found_in({"company": "Hooli", "role": "QA"}, user_name="Priya")).outcome.touched
    assert stays in came and len(came) == 2
    assert set(undo.undo(work).touched) == set(came)
    assert set(undo.redo(work).touched) == set(came)


def test_an_import_in_place_of_everything_tells_of_those_that_are_gone(work: Workplace) -> None:
    gone = board.add(work, {"company": "Globex", "role": "Clerk"}).touched[0]
    imported = interchange.take_in(work, found_in({"company": "Hooli", "role": "QA"}), replace_all=True)
    (there,) = work.store.cards()
    assert set(imported.outcome.touched) == {gone, there.id}


def test_each_application_is_a_step_the_ones_that_are_there_and_the_ones_that_are_planned_anew(
    work: Workplace,
) -> None:
    many = found_in(*({"company": f"Company {n}", "role": "Clerk"} for n in range(30)))
    interchange.take_in(work, many)
    every_one = [Progress(n, 30) for n in range(1, 31)]
    told = progress_of(work, many)
    assert set(every_one) <= set(told), "nothing of it is new, and still others get their turn"
    assert set(every_one) <= set(progress_of(work, found_in(timezone="Asia/Tokyo")))


def test_a_country_without_known_holidays_that_came_with_a_file_is_in_nobodys_way(work: Workplace) -> None:
    brought = found_in({"company": "Globex", "role": "Clerk", "country": "QQ"}, country="Elsewhere")
    interchange.take_in(work, brought)
    (card,) = work.store.cards()
    board.edit(work, card.id, {"role": "Lead"})
    board.put_contacts(work, card.id, ({"name": "Sam"},))
    board.move_card(work, card.id, Stage.APPLIED, fields={"key_skill": "Go"})
    settings.change(work, {"user_name": "Priya"})
    assert work.store.application(card.id).country == "QQ" and work.store.settings().country == "Elsewhere"
    for fields in ({"country": "XX"}, {"subdivision": "ZZ"}):
        with pytest.raises(Refused) as refused:
            board.edit(work, card.id, fields)
        assert refused.value.field in fields
        with pytest.raises(Refused) as refused:
            board.move_card(work, card.id, Stage.WAITING, fields=fields)
        assert refused.value.field in fields
    with pytest.raises(Refused):
        settings.change(work, {"country": "Nowhere"})
