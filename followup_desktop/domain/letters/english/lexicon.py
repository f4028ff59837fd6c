"""Words and their classes: what may stand before and behind a mistake.

The lists hold the words of letters about work. A word that is in none of them has the class that its ending tells.
"""

from collections.abc import Callable
from functools import cache

from followup_desktop.domain.letters.english.verbs import ALSO_NOUNS, OTHER_PARTICIPLES, VERBS, Form, Verb, third_of

_COUNTED = """
ability account accountant achievement action activity actor address advantage adventure agency agenda agreement aim
animal answer app applicant application appointment apprentice approach archive area arm article artist aspect
assignment assistant atmosphere attempt auditor author award badge baker bakery barista barrier bench benefit
biologist blog board boat book boss branch bridge brief brother budget building bus business butcher cafe calendar
call campaign candidate captain car card career carpenter case cashier cat catalogue center centre ceremony
certificate chair challenge chance change chapter charity chat check chef chemist child choice city class classroom
clerk client clinic coach coast code colleague collection college comment commitment committee company component
computer concept concern concert conference connection consultant contact contract contribution conversation cook copy
corner country course cow coworker crane crew culture customer dancer database date day deadline deal decision degree
delay demo dentist department deployment depot design designer desk detail developer difference difficulty direction
director discussion dish document dog door doubt draft drawing dream driver ear economist editor effort electrician
email employee employer engine engineer entrance envelope environment error essay evening event exam example exhibit
exhibition expert explanation eye fact factory faculty family farm farmer feature feeling field figure file film
finger firm flight floor flower flyer focus forest form foundation frame friend function future gallery gap garden
gardener goal graduate group guest guide habit hall hand harbour harvest head hero hobby holiday horse hospital host
hotel hour house idea impact impression improvement incident individual industry initiative insight inspector
instrument interview interviewer introduction invitation invoice island issue job journey key kitchen lab laboratory
lack ladder lake landlord language laptop launch lawyer lead leader leaflet lecture ledger lesson letter level library
licence license line link list location loom lorry machine mail manager market match meal mechanic meeting member
memory mentor menu message metric mind minute mission mistake model module moment month morning museum name neighbour
network newsletter newspaper night note notebook novel number nurse obstacle offer office officer opening operation
opinion opportunity option orchard order organisation organization outcome oven overview owner page painter painting
paper paragraph parcel parent part participant partner passion patient pattern people permit perspective phone photo
photograph physicist picture pilot pipeline place plan plant plate platform play player plumber poem poet point policy
pool port portfolio portrait position possibility post poster practice presentation press price principle priority
problem procedure process product profession professional professor profile program programme project proposal
prospect pupil purpose quality quarter question range reader reason recipe recommendation recruiter reference region
relationship release reminder reply report representative request requirement researcher resident resource response
responsibility restaurant result resume review risk river robot role roof room route routine sailor sample schedule
school scientist screen sculpture season seat section sector seminar sensor sentence series service session setting
sheep sheet shelf shift ship shop shoulder singer sister site situation sketch skill solution song speaker specialist
spreadsheet stage stakeholder stamp standard start statement station step stop story strategy street strength student
studio study style subject success suggestion summary supervisor supplier supporter survey system table talent talk
target task taste teacher team teammate technique template tenant term test theme thesis thing thought ticket time tip
title tool topic tour town tradition train trainer trait tram translator tree trend trial trip truck type unit
university update user valley value van vehicle vendor version vet video view village visa vision visit visitor
volunteer waiter walk wall ward warehouse way weakness website week weekend welder window wish word worker workflow
workplace workshop world writer yard year
"""
_MASS = """
advice appreciation assistance attention availability baggage behaviour care clarity coffee communication confidence
consideration cooperation courage coverage creativity dedication diligence discipline encouragement energy enthusiasm
equipment evidence expertise feedback flexibility fun furniture gratitude growth guidance hardware health help
homework honesty hospitality humour information innovation inspiration insurance integrity kindness knowledge
leadership logistics luck luggage management marketing money motivation music news patience permission planning
progress research safety sales satisfaction software staff stuff support teamwork thinking traffic training
transparency transport travel trust understanding weather wisdom work
"""
_IRREGULAR_PLURALS = {
    "child": "children", "person": "people", "man": "men", "woman": "women", "foot": "feet", "criterion": "criteria",
    "life": "lives", "shelf": "shelves", "half": "halves", "wife": "wives", "hypothesis": "hypotheses",
    "analysis": "analyses",
}  # fmt: skip
_SAME_PLURALS = frozenset({"series", "people", "staff", "future", "code", "mail", "mind", "culture"})
_ADJECTIVES = """
able actual additional afraid amazing ambitious available aware bad beautiful best better big brief bright brilliant
busy calm capable careful caring certain cheap clear clever close cold collaborative comfortable common competent
complete complex confident considerate constructive content convenient cool creative critical curious current daily
decent deep delicious delighted different difficult disappointed diverse dynamic eager early easy effective efficient
elegant encouraging enjoyable enormous entire essential exact excellent excited exciting experienced fair familiar
famous fantastic fascinating fast favourite final fine first flexible fluent fond former frank free frequent fresh
friendly full funny further future generous gentle genuine glad good gracious grateful great happy hard healthy
helpful high honest honored honoured huge human ideal immediate important impressed impressive incredible independent
informative initial innovative insightful inspired inspiring intense interested interesting international invaluable
joint keen key kind large last late latest lengthy likely little local long lovely low lucky main major memorable mere
modern more motivated motivating multiple natural neat necessary new next nice normal obvious odd old open ordinary
organised organized original other outstanding overall passionate past patient perfect personal pleasant pleased
pleasing plenty polite poor popular positive possible potential powerful practical precise present previous private
productive professional profound promising proper proud public quick quiet rapid rare ready real reasonable recent
refreshing regular related relaxed relevant reliable remarkable remote responsible rewarding rich right rigorous rough
sad safe same satisfied second senior sensible separate serious several sharp short significant similar simple sincere
skilled slow small smart smooth social solid sorry special specific splendid stimulating straightforward strange
strategic strict strong successful sudden suitable super supportive sure surprised surprising talented technical
terrific thankful thorough thoughtful thrilled tight tiny tired top total tough transparent true typical unable
understanding unexpected unique unusual upcoming urgent useful usual valuable various vast very vibrant warm welcome
welcoming well whole wide willing wise wonderful worried worth worthwhile wrong young
"""
_FEELINGS = """
    glad happy delighted pleased grateful thankful excited interested eager keen sorry honoured honored confident
    impressed thrilled available sad proud disappointed relieved willing ready afraid hopeful certain fortunate lucky
    flattered humbled
"""
"""Adjectives that say how somebody feels: they stand behind a form of "be", and "to" often follows them."""
_WORDS_OF = {
    "SUBJ": "i we you they he she it",
    "PLAINSUBJ": "i we you they",
    "OBJ": "me us you them him her it",
    "POSS": "my your our their his her its",
    "DET": "a an the this that these those my your our their his her its some any no each every another either",
    "ART": "a an the",
    "BE": "am is are was were be been being i'm you're we're they're he's she's it's isn't aren't wasn't weren't ain't",
    "BEFORM": "am is are was were",
    "HAVE": "have has had i've you've we've they've haven't hasn't hadn't having",
    "DO": "do does did don't doesn't didn't",
    "MODAL": "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't"
    " i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd it'd",
    "FULLMODAL": "can could will would shall should may might must cannot can't couldn't won't wouldn't shouldn't"
    " i'll you'll we'll they'll he'll she'll it'll",
    "NOT": "not never n't",
    "ADV": "very really also still just always often never already truly quite so too only even ever especially"
    " particularly sincerely genuinely greatly deeply highly most absolutely definitely certainly probably"
    " both all extremely incredibly simply fully recently finally again once now indeed rather pretty much surely"
    " thoroughly honestly currently usually sometimes actually immediately only soon almost",
    "DEGREE": "very really so too quite extremely incredibly truly most especially particularly genuinely rather pretty"
    " absolutely highly deeply",
    "PREP": "about above across after against along among around as at before behind below beside between beyond by"
    " concerning despite during for from in inside into like near of off on onto out outside over past per since than"
    " through throughout till to toward towards under until up upon via with within without regarding",
    "CONJ": "and or but nor yet so because although though while whereas since unless until when whenever where"
    " wherever if whether that which who whom whose what how why as than once before after even",
    "CLAUSE": "that which who whom what how why where when while because if although whether i we he she they",
    "KNOWN": "easy hard great good nice clear true likely unlikely possible impossible worth important obvious"
    " difficult rare wonderful fascinating exciting interesting amazing unusual lovely useful helpful fantastic"
    " refreshing",
    "NUM": "hundred thousand dozen"
    " two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty",
    "SOON": "yesterday today tomorrow tonight now then here there again soon ago later earlier ahead away back together"
    " too instead anyway",
    "ONEBODY": "everyone everybody someone somebody anyone anybody nobody everything something anything nothing",
    "WEEKDAY": "monday tuesday wednesday thursday friday saturday sunday",
    "MONTH": "january february april june july august september october november december",
    "END": ". ! ? ¶",
    "STOP": ". ! ? ¶ , ; : ( ) — –",
    "HELPVERB": "let lets make makes made making help helps helped helping see sees saw seen seeing hear hears heard"
    " watch watched have had having suggest suggested recommend recommended request require insist demand propose",
    "GIVING": "give gives gave given giving send sends sent sending show shows showed shown showing tell tells told"
    " offer offers offered bring brings brought wish teach taught hand handed lend lent email mail ask asked owe",
    "TEAMS": "team company group panel board committee department staff family crew firm management newsroom"
    " government class band press media audience public majority couple pair number range variety list lot"
    " handful bunch rest part half minority percentage proportion share series kind sort type",
    "UNIT": "hour minute day week month year",
    "UNITS": "hours minutes days weeks months years",
    "PASTTIME": "yesterday",
    "COMP": "better worse more less fewer larger smaller faster earlier later older younger greater higher lower nicer"
    " easier cheaper stronger harder longer shorter bigger clearer closer deeper quicker slower simpler warmer sooner"
    " rather other different further richer broader wider calmer happier friendlier busier kinder smarter brighter",
}  # fmt: skip
_UNCOUNTED = """
advice information feedback news furniture equipment luggage homework software progress knowledge evidence patience
expertise assistance
"""
"""Words that no "a" stands before."""
_HIGHER = """
better worse bigger larger smaller faster earlier younger older higher lower nicer easier cheaper stronger harder longer
shorter clearer closer deeper quicker slower simpler warmer sooner richer broader wider calmer happier friendlier busier
kinder smarter brighter greater
"""
_HIGHEST = """
best worst biggest largest smallest fastest earliest youngest oldest highest lowest nicest easiest cheapest strongest
hardest longest shortest clearest closest deepest quickest slowest simplest warmest richest happiest friendliest busiest
kindest smartest brightest greatest
"""
_SURE_NOUNS = """
advantage application article background candidate career chance client colleague committee company conversation
culture customer decision department discussion email employee engineer environment experience expertise explanation
feedback goal idea insight interviewer job kindness knowledge manager meeting message mission newsletter office
opinion opportunity organisation organization patience people position portfolio presentation priority problem process
product project question reason recommendation resume role skill solution stage strategy suggestion system task team
technology time values vision website advice approach business challenge consideration help hospitality interest
presence response reply service support weaknesses work perspective enthusiasm posting phone address guidance name
library clinic bakery kitchen garden museum laboratory lab factory warehouse school hospital studio shop staff workshop
"""


def _classes() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}

    def put(words: str | frozenset[str], *classes: str) -> None:
        for word in words.split() if isinstance(words, str) else words:
            found.setdefault(word, set()).update(classes)

    for name, words in _WORDS_OF.items():
        put(words, name)
    for name in ("SUBJ", "OBJ", "DET", "BE", "HAVE", "DO", "MODAL", "NOT", "PREP", "CONJ", "SOON", "STOP", "ADV"):
        put(_WORDS_OF[name], "FUNC")
    put(_COUNTED, "COUNT", "NOUN")
    put(_MASS, "MASS", "NOUN")
    put(_ADJECTIVES, "ADJ")
    put(_FEELINGS, "FEEL", "ADJ")
    put(_SURE_NOUNS, "SURENOUN")
    put(_UNCOUNTED, "UNCOUNTED")
    put(_HIGHER, "HIGHER")
    put(_HIGHEST, "HIGHEST")
    for noun in _COUNTED.split():
        if noun not in _SAME_PLURALS:
            put(plural_of(noun), "PLURAL", "NOUNS")
    for noun, plural in _IRREGULAR_PLURALS.items():
        put(noun, "COUNT", "NOUN")
        put(plural, "PLURAL", "NOUNS")
    put("people", "PLURAL", "NOUNS")
    found["people"] -= {"COUNT", "NOUN"}
    put(frozenset(plural_of(noun) for noun in _SURE_NOUNS.split()), "SURENOUNS")
    for verb in VERBS.values():
        _put_verb(verb, put)
    verb_forms = {form for verb in VERBS.values() for form in verb}
    put(frozenset(OTHER_PARTICIPLES.values()), "PAST", "PART", "VERB")
    adjectives = {word for word, classes in found.items() if "ADJ" in classes}
    for word, classes in found.items():
        if "PLURAL" in classes and word not in verb_forms:
            classes.add("ONLYPLURAL")
        if "COUNT" in classes and "TEAMS" not in classes:
            classes.add("COUNTONE")
        if "COUNT" in classes and word not in verb_forms | adjectives:
            classes.add("ONLYCOUNT")
            if "TEAMS" not in classes:
                classes.add("ONLYONE")
    for word in ("be", "is", "am", "are", "was", "were", "been", "being"):
        put(word, "VERB")
    put("be", "PURE", "BASE")
    put("being", "ING")
    put("been", "PART")
    return found


def _put_verb(verb: Verb, put: Callable[..., None]) -> None:
    pure = verb.base not in ALSO_NOUNS
    put(verb.base, "BASE", "VERB", *(("PURE",) if pure else ()))
    put(verb.third, "THIRD", "VERB")
    if pure and verb.base not in ("do", "have"):
        put(verb.third, "PURETHIRD")
    put(verb.ing, "ING", "VERB")
    put(verb.past, "PAST", "VERB")
    put(verb.part, "PART", "VERB")
    if verb.past != verb.part and verb.past != verb.base and verb.base not in OTHER_PARTICIPLES:
        put(verb.past, "PASTONLY")
    if verb.past != verb.part and verb.part != verb.base:
        put(verb.part, "PARTONLY")
    if verb.base not in (verb.past, verb.part):
        put(verb.past, "PASTFORM")
        put(verb.part, "PASTFORM")
        put(verb.base, "UNMARKED")
    if not verb.past.endswith("ed") and verb.past != verb.base:
        put(verb.past, "STRONG")
    if verb.past.endswith("ed"):
        put(verb.past, "ED")


def plural_of(noun: str) -> str:
    """More than one of it."""
    return _IRREGULAR_PLURALS.get(noun) or third_of(noun)


_SHORTEST_NOUN = 4


@cache
def known() -> dict[str, frozenset[str]]:
    """The classes of each word in the lists."""
    return {word: frozenset(classes) for word, classes in _classes().items()}


@cache
def _by_form() -> dict[str, dict[str, str]]:
    """The base of a verb, or the singular of a noun, by the class of a form and by the form."""
    found: dict[str, dict[str, str]] = {"VERB": {}, "NOUN": {}}
    for verb in VERBS.values():
        for word in verb:
            found["VERB"].setdefault(word, verb.base)
    for noun in (*_COUNTED.split(), *_IRREGULAR_PLURALS):
        found["NOUN"][plural_of(noun)] = noun
        found["NOUN"].setdefault(noun, noun)
    # Forms that two verbs share.
    found["VERB"].update({"found": "find", "lay": "lay", "left": "leave", "felt": "feel", "saw": "see"})
    return found


def in_form(word: str, form: Form) -> str | None:
    """That form of a word; None where it is no word of the lists."""
    if form in (Form.SINGULAR, Form.PLURAL, Form.GENITIVE):
        noun = _by_form()["NOUN"].get(word.removesuffix("'s"))
        if form is Form.GENITIVE:
            return None if noun is None else f"{noun}'s"
        return None if noun is None else noun if form is Form.SINGULAR else plural_of(noun)
    base = _by_form()["VERB"].get(word)
    return None if base is None else VERBS[base].form(form)


def classes_of(word: str) -> frozenset[str]:
    """The classes of a word in small letters, by the lists, else by its ending."""
    listed = known().get(word)
    if listed is not None:
        return listed
    if word[:1].isdigit():
        year = ("YEAR",) if len(word) == 4 and word[:2] in ("19", "20") else ()
        return frozenset({"FIGURE", *year, *(("NUM",) if word.isdecimal() and word not in ("0", "1") else ())})
    if word.endswith("ly") and len(word) > 4:
        return frozenset({"ADV", "FUNC", "LY"})
    if word.endswith(("ful", "ous", "ive", "able", "ible", "ical", "less")) and len(word) > 6:
        return frozenset({"ADJ"})
    if word.endswith("'s"):
        return frozenset({"GENITIVE"})
    if len(word) < _SHORTEST_NOUN or word.endswith(("ss", "us", "is", "ous")):
        return frozenset({"OTHER"})
    return frozenset({"OTHER", "MANYPERHAPS" if word.endswith("s") else "SINGLE"})
