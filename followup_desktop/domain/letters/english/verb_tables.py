"""Verbs in the wrong form: behind auxiliary verbs, behind "to" and prepositions, in the wrong time."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

AUXILIARIES = Table(
    Nature.GRAMMAR,
    said.FORM,
    """
SURELY = would|could|should|will|cannot|can't|couldn't|won't|wouldn't|shouldn't|i'll|you'll|we'll|they'll|might|can
IRREGULAR = STRONG|PARTONLY
PLAIN = discuss|receive|speak|write|learn|enjoy|apply|prepare|teach|send|solve|develop|create|choose|mention
  |complete
DOING = PLAIN|begin|attach|give|take|know|see|hear|spend|achieve|involve|happen|explain|realise|realize|understand
TELLING = DOING|appreciate|confirm|go|think|say|ask|meet|bring|seek|join|build|continue|improve|find|include|require
FULLVERB = TELLING|consider|decide|grow|believe|hope|attend|provide|allow|follow|describe|suppose|convince|manage
MOVE = impress|excite|please|delight|inspire|motivate|honour|honor|convince|fascinate|thrill|relieve|disappoint
  |satisfy
AFFECT = MOVE|interest|surprise|qualify|concern|relate|locate|base|invite|involve
am|are|was|were|is|i'm|been ADV? AFFECT>PART to|by|with|in|at|that|how|about|END|when|and|,|of
FULLMODAL|i'd|you'd|we'd|they'd|he'd|she'd|may|might|should|must NOT? ADV? PURETHIRD|has|does|is>BASE
SURELY|may|must|should|i'll|we'll|you'll not|never ADV? PASTFORM|THIRD>BASE
SURELY ADV? STRONG|ED|PARTONLY>BASE
would|could|should|will|can|might SUBJ ADV? IRREGULAR|ED|PURETHIRD>BASE
i|we|they|you|he|she|it would|could|will|should|might +be looking|hoping|writing|going|working|thinking|waiting
!all|what|everything|best|thing SUBJ can|could|will|would|should|must|might to> BASE
MODAL NOT? ADV? +be FEEL|great|nice|lovely|wonderful|possible|useful|helpful|good to|for|if|about|with|in|that
MODAL +be FEEL|great|nice|lovely|wonderful|possible|useful|helpful END
i|we would|i'd +like to BASE
did|didn't|don't|doesn't|does NOT? ADV? IRREGULAR|ED|PURETHIRD|has|works|needs|wants|looks|helps|feels|plans>BASE
do not ADV? IRREGULAR|PURETHIRD|has|works|needs|wants>BASE
did|does|do SUBJ ADV? IRREGULAR|ED|PURETHIRD>BASE
HAVE NOT? ADV? PASTONLY>PART
have|has|had SUBJ ADV? PASTONLY>PART
have|has|i've|we've|you've|they've|had NOT? ADV? FULLVERB>PART
i've|we've|you've|they've NOT? ADV? UNMARKED>PART
have|has been PURE>ING/PART
have|has|had|i've|we've been work|look|wait|help|study|live|plan|hope|search|lead>ING
has|have|had|i've|we've|you've ADV? being>been PART|ADJ|ING|a|an|the|in|on|to
was|were|is|are|am|i'm|been ADV? PASTONLY>PART
am|are|were|i'm|we're|they're|he's|she's ADV? FULLVERB>ING/PART
i|he|she|which|interview|team|conversation was|is ADV? FULLVERB>PART/ING
i am|was ADV? work|look|hope|plan|study|start|wait|search|wish|contact|help|support>ING
i'm ADV? work|look|hope|plan|study|start|wait|search|wish|contact|help|support>ING
HAVE NOT? ADV? interest>interested in
i|we|they am|are|was> agree
i|we|he|she|they was|were|am> appreciated|enjoyed|loved|liked|hoped DET|to|OBJ|that|how|ING
i|we|you|they am|are> have|had|look|hope|want|like
he|she|it|that|this is> have|has|make|makes|look|looks|seems|sounds
be|being|been|am|is|are|was|were|i'm suppose|use>PART to
to be PASTONLY>PART
HAVE since|just|already|always|never|recently|also BASE>PART
!HAVE|BE|MODAL|never|if i|we|they|you|he|she ADV? PARTONLY>PAST
!HAVE|never|MODAL i|we|you|they +have been
what stay|strike|stick|impress|interest|matter|help|count|appeal|excite|attract|PURE>THIRD with|me|out|us|most|to|is
PREP been>being
as request|discuss|mention|agree|promise|describe|explain>PART .|,|in|on|by|during|yesterday
be ADV? FULLVERB|AFFECT>PART
FULLMODAL|i'd|you'd|might|should|must ADV? THIRD>BASE DET|OBJ|to|in|with|for|that
""",
)

INFINITIVES = Table(
    Nature.GRAMMAR,
    said.FORM,
    """
HOPE = want|wants|wanted|like|love|hope|need|wish|happy|glad|pleased|able|ready|going|plan|decided|try|nice|great
  |lovely
WANT = HOPE|opportunity|chance|eager|pleasure|honour|honor|privilege|excited|keen|managed
SPEAK = meet|hear|see|speak|talk|learn|discuss|join|work|visit|show|present|contribute|tell|thank|get|know
SPEAKING = meeting|speaking|hearing|seeing|discussing|joining|learning|talking|working|thanking|having|being|getting
DOING = SPEAKING|knowing|contributing|becoming|making|doing|taking|sending|giving|asking|continuing|helping|telling
SAID = met|went|spoke|wrote|knew|took|gave|came|became|got|had|was|were|been|began|brought|told|said|heard|learnt
  |sent
DONE = SAID|taught|kept|spent|held|understood|chose|grew|forgot|drove|made|did|gone|seen|spoken|written|taken|given
to ADV? DONE|chosen|shown|bought|sought|showed>BASE
to ED>BASE OBJ|DET|with|from|more|about|if|whether|how|what
WANT to PASTFORM>BASE
to ADV? PURETHIRD|has|is|does>BASE
WANT to DOING>BASE
was|is|be great|nice|good|lovely|wonderful|pleasure|honour|privilege +to meet|hear|see|speak|learn|know|talk
pleasure|opportunity|chance|honour|honor|privilege +to SPEAK
would|i'd|we'd|should ADV? like|love +to PURE|thank|work|meet|see|talk|visit|know|ask|join|offer|help|show|express
like|love|want|wanted|wish|hope|need|hoped +to thank|meet|express|join|hear|speak|know|discuss|contribute|learn
  |send|be
would|i'd|we'd|should ADV? like|love +to DOING>BASE
FEEL|able|unable|hesitate|wish +to PURE|contact|call|email|answer|reach|work|meet|talk|help|visit|show|start|offer
feel free +to PURE|contact|call|email|reach|ask
in order +to BASE
in order for>to BASE
let|lets|letting OBJ to> BASE
let|make|makes|made|making OBJ to> PURE|feel|think|want|know|look|wait|work|start|help
let|make|makes|made OBJ knew|knows|known|knowing>BASE
FELT = realised|realized|wanted|thought|understood|felt|believed|wondered|smiled|saw|laughed|knew|remembered
make|makes|made|making OBJ FELT>BASE
MAKING = realising|realizing|wanting|thinking|feeling|believing|wondering|smiling
make|makes|made|making|let OBJ MAKING|wants|feels|thinks|realises|realizes>BASE
help|helps|helped|helping OBJ ED|STRONG|PARTONLY|PURETHIRD|understanding|seeing|learning|finding|getting>BASE
let|make|makes|made DET NOUN to> feel|look|seem|become|be|go|know
had|have better to> BASE
AFTER = LY|late|early|enough|time|hard|long|out|up|in|me|us|you|them|him|her|here|there
AFTER to answering|explaining|walking|checking|preparing|bringing|finding|discussing|DOING>BASE DET|OBJ
want|wants|wanted|hope|hoped|managed|decided|agreed|wish|refused|promised +to DOING|finding|visiting|starting
  |finishing|keeping|using>BASE
wait|have|had|need|needs|needed|love|loved to DOING|seeing|finding>BASE
""",
)

GERUNDS = Table(
    Nature.GRAMMAR,
    said.ING,
    """
MINE = POSS|the|a|an|OBJ|this|that
LIKE = enjoy|enjoyed|enjoying|enjoys|appreciate|appreciated|mind|minded|suggest|suggested|recommend|recommended
  |avoid
KEEP = LIKE|avoided|finish|finished|keep|kept|consider|considered|miss|missed|dislike|imagine|practised|practise
GIVE = meet|hear|speak|discuss|join|learn|receive|give|make|take|tell|let|become|ask|know|see|find|write|be|have
  |go|come
BRING = say|explain|bring|send|teach|understand|create|develop|solve|apply|consider|include|allow|provide|choose
  |decide
BUILD = build|improve|manage|attend|describe|introduce|organise|organize|prepare|maintain|invite
look|looks|looking|looked ADV? forward to ADV? BASE|PASTFORM|PURETHIRD>ING
look|looks|looking|looked ADV? forward +to hearing|seeing|meeting|speaking|talking|working|learning|discussing|MINE
look|looks|looking|looked ADV? forward +to PURE|meet|see|talk|work|learn|hear>ING
look|looks|looking|looked ADV? forward for|on|at|of|in|with|towards|about|from>to ING|DET
look|looks|looking|looked ADV? forward for|on|at|of|in>to BASE>ING
thank|thanks you? for|of|to>for to> BASE>ING
thank|thanks you? ADV? so? much? to|of|that>for BASE>ING
thank|thanks you? ADV? so? much? for ADV? BASE>ING MINE|time|so|such|with|to|back|in|on|at|out|part|care|place
thank|thanks you? ADV? so? much? for ADV? PASTFORM|PURE>ING MINE|time|so|to|back|with
KEEP PURE|meet|visit|chat>ING
enjoy|enjoyed|enjoying|enjoys|appreciate|mind|minded|suggest|suggested|avoid|avoided|finish|finished|miss|missed
  |dislike|imagine|practised to> BASE>ING
suggest|suggested|recommend|recommended|propose|proposed me to>that_I BASE
PREPS = before|after|without|by|of|for|about|in|at|from|on|with|while|despite|instead|beyond|towards
PREPS GIVE|BRING|BUILD>ING MINE|with|to|from|about|how|what|in|at|for|END|,|more
IN = interested|experience|experienced|skilled|good|interest|specialise|specialised|involved|success|difficulty|fun
IN in|at PURE|work|help|lead|design|plan|test|support|manage|teach|write|run|deal|handle|program>ING
interested to>in join|apply|contribute|become|build|develop|improve|create|continue|participate|pursue|teach
  |manage>ING
experienced|specialise|specialised|involved|success|difficulty to>in PURE>ING
IN in to> BASE>ING
capable|way|possibility|idea|thought|hope|chance|purpose|intention|risk|instead|dream of PURE|work|help|lead|plan
  |use>ING
responsible|reason|passion|apologise|apologize|sorry for PURE|lead|plan|test|run>ING
instead|capable|idea|possibility|hope|dream|way of to> BASE>ING
without|after to> BASE>ING
accustomed|committed|dedicated|devoted|opposed|contribute|contributed|commitment|addition|objection|prior|due to
  PURE>ING
am|i'm used to PURE|work|deal|lead|plan>ING
worth PURE|visit|work|wait>ING
worth to> BASE>ING
cannot|can't|couldn't help PURE>ING
spend|spent|spending * time|day|days|week|weeks|hours|years|months to|in> BASE>ING
suggest|suggested|recommend|recommended|propose|proposed you|him|her|them>that_you|that_he|that_she|that_they to>
  BASE
i|we work|live|teach|study>have_worked|have_lived|have_taught|have_studied ~ for NUM|FIGURE|many|several|over
  years|NUM
please to> BASE
to thanks>thank OBJ|your|you|everyone|the|everybody
am> having>have a|an|the|some|no|two question|questions|experience|degree|idea|doubt|interest
thank|thanks you? ADV? so? much? to>for ING
can't|cannot wait +to BASE
""",
)

TIMES = Table(
    Nature.GRAMMAR,
    said.TENSE,
    """
SEASON = spring|summer|autumn|winter|night|time|fall
LAST = week|month|year|WEEKDAY|SEASON
SPEAK = meet|speak|talk|discuss|visit|see|interview|chat|tell|say|go|come|call|write|send|ask|learn|start|finish
  |leave
HAPPEN = SPEAK|begin|apply|enjoy|receive|mention|attend|join|wear|drive|bring|take|buy|eat|show|give|get|spend
  |teach|arrive|return|pass|notice|find|hear|lose|win|run|try|answer|phone|email|walk|watch|pick|pay|cook|bake
  |clean|drop
WE = i|we|you|he|she|they
yesterday ,? SUBJ ADV? BASE|PURETHIRD|has|is|are|am>PAST
last LAST ,? SUBJ ADV? BASE|PURETHIRD|is|are|has>PAST
ago ,? SUBJ ADV? BASE|PURETHIRD|is|are|has>PAST
WE ADV? HAPPEN>PAST ~ yesterday
WE ADV? HAPPEN>PAST ~ last LAST
WE ADV? HAPPEN>PAST ~ UNITS|UNIT|while ago
i|we|you|they have> ADV? PART>PAST ~ yesterday
i|we|you|they have> ADV? PART>PAST ~ last LAST
i|we|you|they have> ADV? PART>PAST ~ UNITS|UNIT|while ago
he|she|it|who has> ADV? PART>PAST ~ yesterday|ago
he|she|it|who has> ADV? PART>PAST ~ last LAST
i've|we've|you've>i|we|you ADV? ED|PARTONLY|met|had>PAST ~ yesterday|ago
i've|we've|you've>i|we|you ADV? ED|PARTONLY|met|had>PAST ~ last LAST
when|after we|i|you ADV? speak|talk|meet|call>PAST ~ yesterday|last|earlier
since we|i|you last? talk|speak|meet|see|hear|write|work|chat>PAST
i|we|he|she|they am|are|is work|study|live>have_worked|have_studied|have_lived since|for
KEEPON = working|living|studying|leading|teaching|running|managing|doing|using|meeting|learning|looking|following
LONG = NUM|many|several|over|more|the|a|almost|nearly|about
i|we|they am|are>have_been KEEPON * since NUM|FIGURE|MONTH|last
i|we|they am|are>have_been KEEPON * for LONG UNITS|year|last|than|decade|past
i'm|we're>I_have_been|we_have_been KEEPON * since NUM|FIGURE|MONTH|last
i'm|we're>I_have_been|we_have_been KEEPON * for LONG UNITS|year|last|than|decade|past
i|we|they work|live|study|teach|lead|use|manage|run>have_worked|have_lived|have_studied|have_taught|have_led
  |have_used|have_managed|have_run * since NUM|FIGURE|last|MONTH
i|we|they am|are>have_been here|there|with|at|in|unemployed|available * since NUM|FIGURE|MONTH|last
as soon as SUBJ will> BASE
once|until|unless SUBJ will> BASE
if i|we would>had have> PART
if i|we|you will> need|have|decide|change|require
have|has> PART>PAST ~ in YEAR
i've|we've>I|we PART>PAST ~ in YEAR
i ADV? enjoy>enjoyed our|meeting|talking|speaking|hearing|seeing|learning|your
!MODAL|to|if|please|as|DO you|he|she mention|explain|tell|describe>PAST that|how|me|to|during|in
for|of|about|from yesterday . i enjoy|like|learn>PAST
since i am>was a|very|young|child|student
i wait>am_waiting for your
is|was|be|been the first|second|third|only time that? SUBJ +had/have UNMARKED>PART
!know|knows|ask|asked|tell|wonder|wondering|me|us|sure|about|see|decide|understand|on|of|of,|idea|and when|once
  |until|after|before|while|whenever SUBJ will> have PART
!know|knows|ask|asked|tell|wonder|wondering|me|us|sure|about|see|decide|understand|on|of|of,|idea|and when|once
  |after|before|while|whenever SUBJ will> BASE
MODAL BASE ~ and ING>BASE DET
to BASE ~ and ING>BASE DET
""",
)
