"""The verbs of letters about work, and their forms."""

from enum import StrEnum
from typing import NamedTuple


class Form(StrEnum):
    """A form of a verb or of a noun, as tables of mistakes name it."""

    BASE = "BASE"
    THIRD = "THIRD"
    ING = "ING"
    PAST = "PAST"
    PART = "PART"
    SINGULAR = "SINGULAR"
    PLURAL = "PLURAL"


class Verb(NamedTuple):
    """A verb: speak, speaks, speaking, spoke, spoken."""

    base: str
    third: str
    ing: str
    past: str
    part: str

    def form(self, form: Form) -> str:
        """That form of the verb."""
        return {Form.BASE: self.base, Form.THIRD: self.third, Form.ING: self.ing, Form.PAST: self.past}.get(
            form, self.part
        )


_IRREGULAR = """
arise arose arisen|become became become|begin began begun|bend bent bent|bring brought brought|build built built
buy bought bought|catch caught caught|choose chose chosen|come came come|cost cost cost|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got got|give gave given
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let
lie lay lain|lose lost lost|make made made|mean meant meant|meet met met|overcome overcame overcome|pay paid paid
prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt|ride rode ridden|ring rang rung
rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set
shake shook shaken|shine shone shone|show showed shown|shut shut shut|sing sang sung|sit sat sat|sleep slept slept
speak spoke spoken|spend spent spent|split split split|spread spread spread|stand stood stood|steal stole stolen
stick stuck stuck|strike struck struck|swim swam swum|take took taken|teach taught taught|tell told told
think thought thought|throw threw thrown|undergo underwent undergone|understand understood understood
undertake undertook undertaken|wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn
write wrote written
do did done|break broke broken|bear bore borne|rewrite rewrote rewritten|oversee oversaw overseen|bind bound bound
foresee foresaw foreseen|outgrow outgrew outgrown|redo redid redone|rethink rethought rethought|sweep swept swept
"""
_REGULAR = """
accept accomplish achieve acknowledge acquire adapt add address admire adopt advance advise affect afford agree aim
allow announce apologise apologize apply appoint appreciate approach approve argue arrange arrive ask assess assist
assume assure attach attend attract automate avoid balance believe belong benefit boost bother browse calculate call
care carry cause celebrate change chase chat check clarify clean clear close collaborate collect combine comment
communicate compare compete complete complicate concern conclude conduct confirm confuse congratulate connect consider
consist consult contact contain continue contribute convince cooperate coordinate cope correct cover create cross dance
debate decide declare decline dedicate define deliver demonstrate depend describe deserve design detail determine
develop differ direct disagree disappoint discover discuss display disturb double doubt ease edit educate elaborate
email embrace emphasise emphasize employ empower enable encounter encourage end engage enhance enjoy enlighten enrich
ensure enter establish evaluate evolve examine excel exceed exchange excite exist expand expect experience experiment
explain explore express extend face facilitate fail fascinate fear feature file fill finish fix focus follow form
foster fulfil fulfill function gain gather generate greet guarantee guide handle happen help hesitate highlight hike
hire honour honor hope host identify illustrate imagine impact implement impress improve include increase indicate
influence inform inspire instruct integrate intend interact interest interview introduce invest investigate invite
involve join joke judge jump justify kick kill know label laugh launch learn lift like limit link list listen live
locate look love maintain manage mark marvel match matter measure mention mentor miss mix model monitor motivate move
name need negotiate note notice notify number observe obtain offer open operate order organise organize outline own
pack paint participate pass perform phone pick plan play please point possess post practise praise predict prepare
present pretend prevent print proceed process produce programme progress promise promote propose protect provide
publish pull push qualify question raise reach react realise realize recall receive recognise recognize recommend
record recruit reduce reflect refresh regard register reject rejoin relate relax release relieve rely remain remember
remind remove rent repair repeat replace reply report represent request require research resolve respect respond rest
result resume retire return reveal review reward sample save schedule score scout search seem select serve settle shape
share shift shorten sign simplify sketch smile solve sort sound spark specialise specialize start state stay stimulate
strengthen stress stretch structure struggle study succeed suggest suit supervise supply support suppose surprise
surround talk taste tend test thank thrill tie touch tour trade train transfer transform translate travel treat
trouble trust try turn type underline update upgrade urge use utilise utilize value vary view visit voice volunteer
vote wait walk wander want warm warn wash waste watch weigh welcome wish wonder work worry yield
"""
_DOUBLED = """
admit chat commit control drop equip fit map occur permit plan prefer program refer regret ship shop skip spot step
stop submit swap transfer trim travel model label cancel level
"""
OTHER_PARTICIPLES = {
    "learn": "learnt", "spell": "spelt", "dream": "dreamt", "burn": "burnt", "prove": "proved", "get": "gotten"
}  # fmt: skip
"""Participles, and past tenses, that are right as well."""
_ALSO_NOUNS = """
address advance affect aim alternate answer approach appropriate approximate balance benefit better boost bother break
budget call care cause change charge chase chat check clean clear close comment complete concern contact contract
correct cost cover cross cut dance deal debate design desire detail direct display document double doubt draw dream
drink drive drop duplicate ease edit email end estimate exchange experience experiment face fall fear feature feed
feel fight file fill find fix fly focus force form forward function gain get guarantee guide handle help highlight
hike hire hit hold honor honour hope host impact increase influence interest intermediate interview invite joke judge
jump kick kill label lack laugh launch lay lead lie lift like limit link list live look love lower map mark market
match matter mature mean measure mention mentor miss mix model moderate monitor move must name need note notice number
offer open order outline own pack paint pass pay phone pick place plan plant play please point post practice praise
present print process produce program programme progress promise prompt pull purchase push put question quit quote
raise reach read rebuild record refresh regard register regret release remark rent repair repeat reply report request
research respect rest result resume return review reward ride ring rise rule run sample save schedule score scout
search sell separate set shake shape share shift ship shop shut sign sing sit sketch skip sleep smile sort sound spark
split spot spread stand start state stay step stick stop stress stretch strike structure struggle study suit supply
support surprise sweep swim switch talk taste tell tend test thank think thrill tie time touch tour trade train
transfer travel treat trouble trust try turn type update upgrade urge use value view visit voice volunteer vote wait
wake walk want warm wash waste watch wear welcome win wish wonder work worry yield
"""
"""Verbs that are nouns or adjectives as well: behind "the" or "for" they need not be verbs."""


ALSO_NOUNS = frozenset(_ALSO_NOUNS.split())


def _ends_in_consonant_y(base: str) -> bool:
    return base.endswith("y") and base[-2:-1] not in "aeiou"


def third_of(base: str) -> str:
    """With the ending of the third person, which is also that of a noun in the plural."""
    if base == "have":
        return "has"
    if _ends_in_consonant_y(base):
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "o")) else "s")


def _ing_of(base: str) -> str:
    if base in _DOUBLING or (base in _IRREGULAR_DOUBLING):
        return base + base[-1] + "ing"
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")) and base != "be":
        return base[:-1] + "ing"
    return base + "ing"


def _ed_of(base: str) -> str:
    if base in _DOUBLING:
        return base + base[-1] + "ed"
    if _ends_in_consonant_y(base):
        return base[:-1] + "ied"
    return base + ("d" if base.endswith("e") else "ed")


_DOUBLING = frozenset(_DOUBLED.split())
_IRREGULAR_DOUBLING = frozenset(
    ("begin", "cut", "dig", "forget", "get", "hit", "let", "put", "quit", "run", "set", "shut", "sit", "split", "swim",
     "win")
)  # fmt: skip


def _all() -> dict[str, Verb]:
    found = {}
    for base in (*_REGULAR.split(), *_DOUBLED.split()):
        found[base] = Verb(base, third_of(base), _ing_of(base), _ed_of(base), _ed_of(base))
    for forms in _IRREGULAR.replace("\n", "|").split("|"):
        if forms:
            base, past, part = forms.split()
            found[base] = Verb(base, third_of(base), _ing_of(base), past, part)
    return found


VERBS = _all()
"""By their base."""
