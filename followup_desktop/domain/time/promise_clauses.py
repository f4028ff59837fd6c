"""What a clause is about: deciding and coming back, something else with a date in it, or nothing but the date."""

from collections.abc import Iterable, Sequence
from enum import Enum, auto

from followup_desktop.domain.time.promise_words import CLAUSE_ENDS, listed

_TELLING = frozenset(
    listed(
        "decide decides decided deciding decision decisions hear hears heard call calls calling ring phone "
        "contact back know knows email mail write update updates answer answers respond response reply news touch "
        "inform tell follow offer offers finalise finalize result results feedback conclude choose chosen outcome "
        "notify notified word verdict learn reach informed sorted settled confirm confirmation move moving revert "
        "pick picked"
    )
)
"""Words with which somebody promises to decide or to come back."""
_OTHER = frozenset(
    listed(
        "start starts started starting begin begins began join joins joining onboarding probation salary notice "
        "leave vacation holiday travelling traveling away office offices closed closes closing shut thank thanks "
        "thanked interview interviews interviewed interviewing met came went spoke applied filled was were had "
        "did been seat received submitted posted advertised opened request file birthday contract expires expire "
        "accept decided"
    )
)
"""Words that tell of the work, of an absence, or of what is over: a date beside them is no promise."""
_LIGHT = frozenset(
    listed(
        "a an the this that these those it its i we you they he she us me them him her our your my is are be been "
        "s d ll re ve m let lets say says said think guess suppose reckon hope hopefully hoping aim aiming plan "
        "planning expect expected should would will shall can could may might must need needs want probably "
        "likely possibly perhaps maybe surely certainly definitely ideally realistically honestly sorry afraid "
        "please just only about around by at in on for to of from with within before until latest earliest most "
        "least sometime some time times more or and so but if not no yes well ok okay sure safe max tops quote "
        "give take takes get got have has do does done make made long longer looking look like up ready due "
        "deadline date day days week target anything something everything everyone everybody all someone somebody "
        "nothing promise here there then when now soon morning afternoon evening night pm am est et pst gmt cet "
        "bst usually normally typically always final really very quite still yet way wait allow count hang till "
        "earlier later sooner hold usual as than either"
    )
)
"""Words beside a date that add no matter of their own."""


class Matter(Enum):
    """What a date in a clause belongs to."""

    PROMISE = auto()
    """To deciding or coming back, or it is all that the clause says."""
    UNCLEAR = auto()
    """To something that may or may not be the decision: somebody has to look."""
    OTHER = auto()
    """To something else."""


def matter_of(tokens: Sequence[str], place: int, used: Iterable[range]) -> Matter:
    """What the clause around that place is about, the words at the places that are ``used`` for dates left aside."""
    begin, end = place, place
    while begin > 0 and tokens[begin - 1] not in CLAUSE_ENDS:
        begin -= 1
    while end < len(tokens) and tokens[end] not in CLAUSE_ENDS:
        end += 1
    beside = set(range(begin, end)).difference(*used)
    words = {tokens[number] for number in beside}
    other = not _OTHER.isdisjoint(words)
    if not _TELLING.isdisjoint(words):
        return Matter.UNCLEAR if other else Matter.PROMISE
    if other:
        return Matter.OTHER
    return Matter.PROMISE if _LIGHT.issuperset(words) else Matter.UNCLEAR
