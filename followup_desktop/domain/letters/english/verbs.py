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
    GENITIVE = "GENITIVE"


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
allow announce answer apologise apologize apply appoint appreciate approach approve argue arrange arrive ask assess
assist assume assure attach attempt attend attract automate avoid award bake balance believe belong benefit book boost
borrow bother brighten broaden browse brush calculate call care carry cause celebrate change chase chat check clarify
clean clear climb close coach collaborate collect combine comfort comment communicate compare compete complete
complicate compliment concern conclude conduct confirm confuse congratulate connect consider consist construct consult
contact contain continue contribute convert convince cooperate coordinate cope correct count cover create cross dance
debate decide declare decline decorate dedicate define delay delight deliver demonstrate deny depend describe deserve
design detail determine develop devote differ direct disagree disappoint discover discuss display distribute disturb
donate double doubt dream dress drill earn ease edit educate elaborate email embark embrace emphasise emphasize employ
empower enable encounter encourage end engage engineer enhance enjoy enlighten enrich ensure enter escape establish
estimate evaluate evolve examine exceed excel exchange excite exhibit exist expand expect experience experiment
explain explore expose express extend face facilitate fail farm fascinate favor favour fear feature file fill finish
fix flow focus fold follow forecast forgive form foster frame freeze fulfil fulfill function fund gain garden gather
generate grade graduate greet grind guarantee guess guide handle happen harvest heat help hesitate highlight hike hire
honor honour hope host identify illustrate imagine impact implement import impress improve include increase indicate
influence inform inspect inspire install instruct insure integrate intend interact interest interview introduce invest
investigate invite involve join joke judge jump justify kick kill knit know label ladder laugh launch learn license
lift like limit link list listen live load locate lock look love mail maintain manage mark marvel match matter measure
memorise mend mention mentor merge mind miss mix model monitor motivate move multiply name need negotiate note notice
notify number nurse observe obtain offer open operate order organise organize outline overlook oversee own pack paint
park participate pass patrol pause peel perform persuade phone photograph pick pilot plan play please point polish
possess post pour practise praise predict prepare present preserve press pretend prevent print proceed process produce
programme progress promise promote proofread propose protect provide prune publish pull purchase push qualify question
quote raise reach react realise realize rearrange reassure recall receive recharge recognise recognize recommend
record recover recruit redesign reduce refer refine reflect reform refresh regain regard register rehearse reject
rejoin relate relax release relieve rely remain remark remember remind remodel remove renew renovate rent reopen
repaint repair repeat replace reply report represent request require rescue research reserve resolve respect respond
rest restore restructure result resume retain rethink retire return reveal review revise revive reward roll sample
save scan schedule score scout search season secure seem select serve settle sew shadow shape share sharpen shelter
shift shine shorten sigh sign simplify sketch skip smile soften solve sort sound spark specialise specialize spell
spill sponsor spray squeeze stack staff stamp start state stay steer sterilise stimulate stock store strengthen stress
stretch strike stroll structure struggle study succeed suggest suit supervise supply support suppose surface surprise
surround sustain swallow tackle tailor talk taste tempt tend test thank thread thrill tidy tie tighten title toast
toss touch tour track trade train transfer transform translate travel treat triple trouble trust try tune turn tutor
type underline unite unload unlock unpack update upgrade urge use utilise utilize value vary view visit voice
volunteer vote wait walk wander want warm warn wash waste watch weigh welcome wish wonder work worry yield
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
address advance affect aim alternate answer approach appropriate approximate attempt award bake balance benefit better
book boost bother break brush budget build buy call care catch cause change charge chase chat check clean clear climb
close coach comfort comment complete compliment concern contact contract convert correct cost count cover cross cut
dance deal debate delay delight design desire detail dig direct display do document double doubt draw dream dress
drill drink drive drop duplicate ease edit email end engineer escape estimate exchange exhibit experience experiment
export face fall farm favor favour fear feature feed feel fight file fill film find fix flow fly focus fold force
forecast form forward frame freeze function fund gain garden get gift grade graduate grind grow guarantee guess guide
handle harvest have heat help highlight hike hire hit hold honor honour hope host hunt impact import increase
influence interest intermediate interview invest invite joke judge jump kick kill knit label lack ladder laugh launch
lay lead lend license lie lift like limit link list live load lock look love lower lunch mail map mark market match
matter mature mean measure mention mentor mind miss mix model moderate monitor move must name need note notice number
nurse offer open order outline own pack paint park pass patrol pause pay peel permit phone photograph pick pilot place
plan plant play please point polish post practice praise present press print process produce program programme
progress promise prompt pull purchase push put question quit quote raise reach read rebuild record recover refresh
regard register regret release remark rent repair repeat reply report request rescue research reserve respect rest
result resume return review reward ride ring rise roll rule run sample save scan schedule score scout search season
secure sell separate set shadow shake shape share shelter shift shine ship shop shut sign sing sit sketch skip sleep
smell smile sort sound spark spill split sponsor spot spray spread squeeze stack staff stamp stand start state stay
steer step stick stock stop store stress stretch strike stroll structure struggle study suit supply support surface
surprise swallow swap sweep swim switch tackle tailor talk tap taste tell tend test thank think thread thrill tidy tie
time tip title toast toss touch tour track trade train transfer travel treat triple trouble trust try tune turn tutor
type unite update upgrade urge use value view visit voice volunteer vote wait wake walk want warm wash waste watch
wear welcome win wish wonder work worry yield
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
