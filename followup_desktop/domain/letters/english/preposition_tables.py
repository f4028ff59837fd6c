"""Prepositions: behind adjectives, verbs and nouns, and with times and places."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

PREPOSITIONS = Table(
    Nature.GRAMMAR,
    said.PREPOSITION,
    """
MINE = DET|OBJ|how|what
interested|interest|interests on|at|for|about|into>in DET|ING|OBJ|how|what|NOUN|NOUNS|MASS|it
responsible of|about|on|to|in>for DET|ING|NOUNS|MASS|NOUN
grateful|thankful of|about|on>for DET|ING|OBJ|how
thank|thanks you? ADV? so? much? of|about|on|from>for DET|ING|OBJ
¶|.|,|to|and|again|just|simply|really|i thank +you for
thank you +for your|the|this|taking|making|giving|all time|team|help|email|call|support|warm|kind|the|opportunity
  |chance|you|interview|advice|reply|conversation|tour|feedback|patience|message
thanks +for your|the|this|taking|making|giving time|team|help|email|call|support|warm|kind|opportunity|chance
  |interview|advice|reply|conversation|tour|feedback|patience|message
thank to>you_for
congratulations|congratulate|congratulated|congrats for|to|about>on your|the|a|winning|this|launching|opening
depends|depend|depended|depending of|from|in|at>on
consist|consists|consisted from|on>of
participate|participated|participating|participates on|at|to>in
participate|participated|participating +in DET
concentrate|concentrated|focus|focused|focusing|focussed in|at|to>on DET|ING|NOUN|NOUNS
insist|insisted in|to>on
rely|relied|relies in|of|at|to>on
arrive|arrived|arriving to|into>at/in DET|NAME
listen|listened|listening> me|you|us|them|your|the>
listen|listened|listening +to me|us|them|your|the|our|my|his|her|what
wait|waiting|waited +for your|you|the|an|a answer|reply|decision|response|news|feedback|email|result|results|call
  |next
wait|waiting|waited to|on>for your|you|the answer|reply|decision|response|news|feedback|email|result|results
reply|replied|replying|respond|responded|responding +to my|me|your|all|this|every
answer|answered|answering|answers to> my|me|your|our|all|every|the question|questions|email|emails|message|so|of|for
answered|answering to> my|me|your|our|all
mention|mentioned|mentions|mentioning about|of>
describe|described|describing|explain|explained|explaining about>
contacted|contacting with|to> me|you|us|him|her|them|DET
to|please|can|will|may contact with|to> me|you|us|him|her|them|DET
call|called|calling|visit|visited|visiting|ask|asked|asking|tell|told|telling|phone|email|emailed|meet to> me|you
  |us|him|her|them END|,|about|if|again|on|for|and|at|in|with|that|how|what|this|next
emphasise|emphasize|stress|emphasised|emphasized|underline on|about> DET|that|how
enter|entered|entering in|into|to> the|your|a company|market|team|field|industry|building
join|joined|joining to|in|with|at> your|the|a|you|us|this|our
attend|attended|attending to|at|in> your|the|a|this|interview|interviews
approached|approaching|reach|reached|await|awaiting to|for> you|your|the|me|us
requested|requesting|demanded for|of> a|an|the|your|more|some|any
appreciate|appreciated|enjoy|enjoyed|welcome|welcomed for|of|on|about|in> your|the|our|you|my|this
apply|applied|applying to|at|on>for the|a|this|your position|role|job|post|vacancy|positions|roles|jobs
apply|applied|applying +for the|a|this|your position|role|job|post|vacancy
explain|explained|explaining|describe|described|describing|suggest|suggested|mention|mentioned|introduce
  |introduced|present|say|said|explains +to me|us your|the|how|what|that|about|why|a|this|our|some|in|so
according with|at|of|from>to
according +to the|your|you|our
different of|as>from
similar with|as|than|of>to
same like|than>as
superior|inferior|prior|senior|junior|preferable than|from>to
prefer|preferred * than>to
capable to|for|in>of ING|DET
capable to>of BASE>ING
familiar about|in|on|of|at>with
experienced on|about|of>in
experience on|about|at>in/with ING|MASS|this|that|the
passionate for|of|in|on|to|with|at>about ING|DET|NOUN|NOUNS|MASS|OTHER
enthusiastic for|of|in|on|to|with>about ING|DET|NOUN|NOUNS|MASS|OBJ
excited of|on|in|from|with>about DET|ING|OBJ|NOUNS
proud for|on|about|at|with|from>of DET|ING|NOUNS|OBJ
aware about|on|for|to|with>of DET|NOUNS|NOUN|ING|OBJ|how
fond for|on|about|in>of
full with>of
impressed|inspired|surprised|fascinated|motivated|amazed|touched|moved of|from|about|on|for>by DET|how|NOUNS|ING
  |NOUN|OBJ|what
satisfied of|from|about>with
confident of|on|about|for>that SUBJ
curious for|of|on|in|with>about
keen in|for|about|of|at>on DET|ING|NOUNS
keen on>to BASE
related|relevant with|of>to
relation|regard|regards with|of>to
eligible|qualified to|of>for DET|NOUN
suitable|ideal|suited to|of|on>for DET|OBJ|NOUN
sorry of>for/about
married with>to
involved on|at>in
specialise|specialised|specialize|specialized|specialising|specializing|specialises on|at|to|for|of>in
graduate|graduated +from DET|NAME|university
graduated at|of|in>from the|NAME|university
benefit|benefited|benefits on|about>from
learn|learned|learnt|learning over>about DET|how|NOUNS
learn|learned|learnt from>about how
contribute|contributed|contributing|contributes in|at|for|on|with|into>to DET|ING|NOUN|NOUNS|MASS
contribute|contributed|contributing|contributes +to the|your|a|this|our team|company|project|success|growth|work
  |mission|department|future|next|new
interest|experience to|for|of|on>in the|this|your|working|ING|joining role|position|team|company|field|job|with
  |as|in|for|area|work
opportunity|chance for|of|in|on>to BASE|PURE
opportunity|chance for>to ING>BASE me|you|us|with|the|your|a|more|about|in
possibility|way|idea|hope|pleasure|honour|honor to>of ING
pleasure|honour|honor for|in|of>to BASE
success|confidence|interest|increase|decrease|change|progress|role|part|place|improvement to>in ING|DET
effect|influence|impact for|to|at>on DET|NOUN|NOUNS|OBJ
answer|solution|introduction|key|access|invitation|addition|approach|contribution|attention|dedication|commitment
  of|for|on|in>to this|that|the|my|your|all question|problem|questions|issue|team|company|interview|project
  |detail|details|field|quality
insight|insights about|to|of|over>into DET|how|NOUN|NOUNS
conversation|talk|chat|discussion|meeting|interview over>about how
touch to>with you|me|us|him|her|them
contact to>with you|me|us|him|her|them
in touch of>with
on|in the behalf>behalf
in>on behalf
in>at the end of DET
at>in the meantime|morning|afternoon|evening|future|coming|past END|,|i|we|and|you|weeks|months|years
at>on the weekdays|phone|train|website
in>on the phone|website|weekend|internet|other|contrary|first|second|last|same floor|hand|day|page|i|to|with|when
  |.|,
by the phone>phone
by>on the telephone|weekend|WEEKDAY
!take|took|work|working|carry|depending|based on>in the morning|afternoon|evening|future|meantime|beginning
  |summer|spring|winter|autumn|past END|,|i|we|and|you
on>in the near|coming future|weeks|months|years
on>at the same|end|beginning|start|interview|moment|conference|university time|of|.|,|with|and|last|i
in the other hand|side>hand
on|from the other hand side>
on the other side>hand , i|we|it|the
from|by>for my|our side>part ,
in>from my|our point of view
on|at>from my|our point of view
at>on my|your|our|his|her behalf|opinion|list|part
on|at>in my opinion|experience|free|spare|view|cv
to>in my opinion|view
since>for NUM|several|many|some|over|almost|about|a|FIGURE ADJ? UNITS|decade|decades|long
since>for a year|month|week|few|couple|long|decade
during>for NUM|FIGURE|many|several UNITS
until>by WEEKDAY|tomorrow|then|next at|the|week|latest
by>on first|second sight
with regards>regard to
with|in regards>regard to
in regards>regard of|with
regarding to|of|about>
concerning to|about|with>
despite of>
inspite>in_spite of
in spite +of the|my|your|having|being|this
in spite to|for>of
instead +of the|a|my|your|this|ING
because +of your|my|our NOUN|NOUNS|MASS|ADJ END|,|and|i|NOUN|NOUNS|MASS
due of>to
due +to the|my|your|a|our NOUN|NOUNS|ADJ|MASS
thanks of|for>to to
next +to the|my|your|our office|station|building|desk
in addition of|with|from>to
except from|of>for
close|closer from|of>to
compared|comparing than>to
better|more|less|older|faster|larger|higher|earlier|nicer|easier as>than DET|OBJ|i|usual|expected|we|planned|any
  |before|most|in|ever|you
as ADJ|ADV than|like>as
so ADJ than>as
more * as>than expected|i
on|in|at> yesterday|today|tomorrow
on|at> last|next week|month|year|WEEKDAY|summer|spring|autumn|winter|weekend
meet|talk|met|spoke|see|saw|talked|meeting|you|it in> last|next week|month|year|WEEKDAY|summer|spring|autumn
  |winter|weekend
on|in|at> this week|month|year|morning|afternoon|evening|WEEKDAY|summer|spring|autumn|winter|weekend END|,|i|we
  |and|you|it
on|in>at FIGURE|NUM o'clock|am|pm|a.m|p.m
in|at>on WEEKDAY !'s
on>in MONTH END|,|i|we|and|to|or|when|you
at>in MONTH END|,|i|we|and|to|or|when|you
in|at>on MONTH FIGURE END|,|at|i|we
on|at>in the next|last|past few|two|days|weeks|months|years|three
looking|look for>forward_to hearing|meeting|seeing|speaking
look|looks|looking|looked forward +to your|seeing|hearing
reach|reached|reaching me|you|us|him|her|them out>out_to
reach|reached|reaching out|back +to me|you|us|him|her|them|your|the|my
get|got|getting back|in_touch +to me|you|us|him|her|them
come|came|coming|get|got back on|at|for>to me|you|us
keep|kept|stay|be|get|got|remain +in touch|contact END|,|with|and|about|in|when|if|on|regarding|until|should|even
  |.|via|through|over|as|for
keep|kept|keeping|bear|bearing|have me|my|it|this|that +in mind
keep|kept|keeping me|my|it|us on|at|to|into|for>in mind|touch
keep|have|hold in mind me|my>
take|took|taking part at|on|to>in
take|took|taking care for|about|on>of
asked|asking|search|searched|searching|look +for advice|feedback|help|information|work|opportunities END|,|on
  |from|about|and|in|with|where|to
asking after>for/about
provide|provided|providing|supply|supplied me|you|us +with a|the|any|more|some|further|additional|feedback
  |information|references|examples|samples|details
wish|wishing|wished +you/the_team all|good|much|success|the|every best|luck|success
remind|reminded|reminds me about|on|to|from>of DET|how|my|NOUNS|a|when|why|what
inform|informed|informing me|you|us for|on>about|of
help|helped|helping|support|supported|assist me|you|us at|on|by>with/in DET
work|worked|working +in/as/for/with a|an|the|your team|teacher|engineer|developer|nurse|company|designer|manager
  |similar|small|large|startup|group|waiter|cook|hospital|hotel
work|worked|working by>for NAME
spend|spent|spending * time for|to>on
invite|invited|inviting me|us at|in|on|for>to an|the|your|a interview|meeting|office|company|team|second|next
  |final|conversation
introduce|introduced|introducing me|you|us with|at|for>to
share|shared|sharing +with me|us|you DET|how|what|your|some|so|that
share|shared|sharing to|for>with me|us|you|them
agree|agreed|agrees +with you|your|me|him|her|them
agree|agreed to|on|about>with you|me|him|her|us|them
congratulate|congratulations you|the_team|to_you for>on
consider|considered|considering about|on|of>
consider|considered|considering me at|in|to|on>for the|this|a|other|future|any|another
care of>about DET|NOUNS|people|quality
worry|worried for|of|on>about
think|thought|thinking on|at|over>about DET|how|what|OBJ|our|your
talk|talked|talking|spoke|speak|speaking|chat|chatted +to/with you|me|him|her|them|your|us about|on|yesterday
  |today|last|again|soon|END|in|this|next|and|,|at|for|team|colleagues|colleague
talk|talked|talking|spoke|speak|speaking on|of|over>about how|what
speak|talk|spoke|talked|speaking|talking at>to/with you|me|him|her|us|them
meet|met|meeting to> you|your
hear|hearing of|by|about|for|to>from you END|soon|,|again|shortly|in|either|about|at|next|with|when|if|regarding
hear|hearing|heard by|for|to>from you|your
hear|hearing|heard +from you|your soon|shortly|team|about|regarding|either
forward|hope|like|to|to_be hear|hearing +from you END|soon|again|shortly|about|regarding|when
hear|hearing|heard back of|to|at>from
reading|writing|writing +to/from you
write|wrote|writing at|for>to you|me|us
bring|add|offer|offering|adding * in|into>to your|the team|company
!by reason|reasons of>for POSS|the|this
by>on POSS cell|mobile|phone|number|cellphone
good|great|bad|skilled|excellent in>at ING|math|maths
pleased|delighted of>about DET|ING|NOUNS
discuss|discussed|discussing|discusses about|of>
discuss|discussed|discussing on> the|your|this topic|subject|project|matter|issue|question|role|plan
care|cares|cared so|very|really|deeply? much|deeply of>about
at|on|near the top|end|beginning|start|bottom|heart|centre|center|edge|side|middle|front|back +of my|your|the|our
  |this
at|in>on the FIGURE of MONTH|january|march|may
reached|reach|me|call in>at the number|address|email
kind|nice|generous|thoughtful|good from|by>of you|them|her|him to
apologise|apologize|apologies|apology of|about>for DET|ING
experience at|to>with/in NOUNS|MASS|ING
until|till to>
for to> BASE
of|with|without to> DET
at in> DET
to for> DET
is|was|be|are|were worth of> DET|every|it|ING|all
""",
)
