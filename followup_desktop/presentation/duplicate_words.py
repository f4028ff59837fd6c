"""What the window says where an application that is being added looks like one that is there."""

from datetime import date

from followup_desktop.presentation.translating import Texts
from followup_desktop.presentation.wall_clock import fill, say_day
from followup_desktop.services.duplicates import Alike

tr = Texts("Duplicates")


def alike_words(alike: Alike, today: date) -> str:
    """Looks like Globex, added Mon 9 Nov. Open it? With the role where that is another one."""
    known = alike.company
    if alike.same_link or not alike.same_role:
        known = fill(tr("%1, %2"), alike.company, alike.role)
    if alike.added_on:
        known = fill(tr("%1, added %2"), known, say_day(alike.added_on, today))
    if alike.same_link:
        return fill(tr("This posting is there: %1. Open it?"), known)
    if alike.same_role:
        return fill(tr("Looks like %1. Open it?"), known)
    return fill(tr("That company is there with another role: %1. Open it?"), known)
