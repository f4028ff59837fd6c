"""Nouns, verbs and adjectives that sound or look alike, each in the places where it must be the other one."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

WORDS = Table(
    Nature.SPELLING,
    said.MIXED_UP,
    """
SOUGHT = to|would|could|will|should|please|can|might|not|i'll|i'd|you|we|they|must|i
SOUGHT here>hear from|about|back|that|your|of|you|more|how|what|whether|the|it
here>hear from|back you|your
hope|like|love|forward|glad|happy|nice|good|great|pleased|want|wanted|delighted to here>hear
hearing|heard|hear form>from
here>hear from
BE|working|worked|work|over|right|out|come|came|up|stay|attached|based|live|around hear>here
hear>here in|at|is|are|for
. hear>here is|are
MODAL|to|not|don't|didn't|never|i'll loose>lose
loose>lose DET|track|touch|sight|contact|interest|hope|time|patience|out
loosing>losing ; looses>loses
!will|would|to|can|not|may|could|should|also|must|don't|didn't|you|we|i|that|and lose>loose ends|end
MODAL|to|not|don't|doesn't|didn't effect>affect DET|me|us|you|how|my
that|which|not|will|would effect>affect DET|how|me|us
SUBJ|that|which|not effects|effected>affects|affected DET|me|us|how|my|our|the
be|been|was|were|is|are effected>affected
the|an|any|no|some|positive|big|great|huge|real|significant|lasting|major|strong|good|side|an|its affect
  |affects>effect|effects
affect|affects>effect|effects on|of
adviced>advised ; advicing>advising
to|MODAL|please|not|kindly|you|i|would|can advice>advise OBJ|DET|on|that|if|whether|END|to|how
please|to|would|could|will|kindly advice>advise
the|your|some|any|good|great|of|for|my|useful|helpful|valuable|with|this|that|career|sound|much advise
  |advises>advice
quite>quiet END|,|place|room|office|moment|time|day|week|corner|morning|space
very|too|so|how|keep|kept|stay|stayed|fairly|extremely quite>quiet
the|a|nice|your quite>quiet NOUN
quiet>quite FEEL|ED|LY|a|an|some|sure|impressive|interesting|different|clear|good|right|often|well
is|was|am|are|been|i'm|were quiet>quite ADJ|ED|a|an|LY|the
form>from you|me|him|her|us|them|my|our|his|their|scratch|home|there|here|now|what|everyone|both|NAME|time
HEARD = hear|heard|hearing|learn|learned|learnt|learning|coming|came|come|comes|back|away|far|different|received
  |receive
APART = HEARD|apart|aside|benefit|start|starting|fresh|graduated|moved|move|ranging|got|feedback|email|message
  |reply|news
APART|answer|word|note|letter|question|questions|call|much|lot|lots|people|visit|reports|everything|something
  form>from
form>from your|the|this|that|a beginning|company|start|team|conversation|interview|first|moment|perspective|side
  |point|day
different|far|months|weeks|days|years|hours|minutes form>from
application|registration|contact|order|booking|request|feedback|survey|entry from>form END|,|and|is|was|that|on|i
fill|filled|complete|completed|submit|sign|signed in|out? the|a|your from>form
in|any|some|the the|a|short|long|final|written from>form of
breathe>breath of|,|.|in|before
a|deep|my|short|out|catch breathe>breath
to|can|could|cannot breath>breathe
team|staff|high|low|employee|good|boost|great|raise|the|team's|their|lift|improve|lifts|your moral>morale .|,|and
  |of|is|was|in|among|high|so|!|after|on|at|even
moral>morale is|was|high|among|boost
morale>moral compass|values|support|obligation|duty
weather>whether SUBJ|or|there|to|the_team|anyone|someone|somebody|my
know|ask|asking|asked|see|wonder|wondering|wondered|sure|decide|decided|check|question|unsure weather>whether
, weather>whether * or
whether|wether>weather forecast|station|report|permitting|was|is
fair|good|bad|nice|cold|warm|hot|sunny|lovely|rainy|terrible|the|under whether|wether>weather .|,|was|is|and|in|on|!
passed>past experience|role|roles|year|years|work|job|jobs|position|positions|project|projects|employer|employers
  |few|two
passed>past three|month|months|week|weeks|couple|decade|performance|summer|winter|mistakes|colleagues|success
  |clients
in|over|from|of|my the passed>past
the|this passed>past WEEKDAY|UNIT|UNITS|NUM
walk|walked|went|go|drive|drove|ran|came|get|got|look|half|ten|quarter|move|moving|go passed>past
has|have|had|i've past>passed the|my|on|along|away|by|your|it|with|all|this|that|a
i past>passed the|my|your|on|all
time|hour|hours|day|days|minutes|week|weeks|months|morning|afternoon|year past>passed so|quickly|fast|by|too
  |since|very|in
be|been|was past>passed on|along|to|over
principle>principal engineer|engineer's|designer|scientist|reason|role|investigator|consultant|developer
  |architect|aim|goal|concern
the|your|our|school principle>principal told|said|mentioned|asked|showed|explained
in|on|basic|first|design|guiding|core|same|simple|general|leading|agile|accounting|key|as principal
  |principals>principle|principles
principal|principals>principle|principles that|of|behind
compliment|compliments|complimented>complement|complements|complemented my|the|each|your|our|well|this|perfectly
  |one|nicely
complement|complements|complemented|complementing>compliment|compliments|complimented|complimenting you|him|her
  |on|me|us|them
DET|high|nice|kind|many|such complement|complements>compliment|compliments
compliments>complement NOUN|NOUNS
complimentary>complementary skill|skills|to
lead>led by|a|the|to|me * last|ago|years|since|from|until|previously
have|has|had|i've|was|were|been|being|that's|is|are ADV? lead>led by|a|the|to|me|us|several|many|teams|projects
  |NUM|and|with|small|our
previously|recently|successfully|once|also|then lead>led
lead>led by NAME|you|your|the|my|DET
i|he|she|who|that|which|we lead>led * in FIGURE
cite|sight>site visit|visits
web|construction|building|job|career|careers|company|your|on|the cite>site
web|construction|building|career|careers sight>site
lose|lost|losing|caught|at|plain|first|love|line|looking|in site>sight
to site>cite
site>cite an|examples
insite|incite|incites>insight into
great|valuable|useful|deep|much|helpful|real|interesting|your|the|an|more|some in sight|sights>insight|insights
  into|on|and|about|.|that|you
insure|insures|insured|insuring>ensure|ensures|ensured|ensuring that|success|smooth|quality|continuity|SUBJ
  |everyone|everything
insure|assure>ensure the|a|that|it|our|your|smooth|my success|team|quality|project|transition|process|work
  |everything|best|i
assure|assures>ensure that
to|MODAL|please|not|kindly|happily|gladly|gratefully|i|we|i'll except>accept
except>accept my|our|your|the|this|an my|best|kind|sincere|warm|deepest|offer|position|invitation|role|apologies
  |thanks
except>expect to|that|you|an|a hear|answer|decision|reply
please|would|kindly|also except>accept my|our|your|this
all|everyone|everything|nothing|every|nobody|day accept>except
accept>except for
please expect>accept my|our|the
please|to|kindly expect>accept my|this sincere|apologies|thanks|regards|invitation
personnel>personal experience|reasons|interest|information|level|note|touch|details|life|growth|development
  |thanks|opinion
personal>personnel department|manager|file|files|office|director
counsel>council member|members|meeting
stationary>stationery shop|supplies|cupboard
desert|deserts>dessert|desserts menu|and
roll>role of|as|at|with|for|which
this|the|a|your|new|job|support|any|similar|open|leadership|senior|key|big|such|my|that|design|another|last|other
  roll|rolls>role|roles
role|roles|roled>roll|rolls|rolled out
the|my hole>whole team|day|week|month|year|time|process|company|house|story|idea|project|department|experience
  |thing|way
a hole>whole new|lot|different|week|day|team|range
on the hole>whole
as a hole>whole
peace>piece of advice|work|cake|the|information|paper|code|software|equipment|my|research|writing|that|this|art|news
piece>peace of mind|and
peaces>pieces of
right>write to OBJ|you|say|thank
to right>write a|to|code|about|back
write>right away|now|person|fit|choice|direction|place|time|track|decision|one|candidate|moment
you|are|you're|is|was write>right about|that|to
weak|weaks>week|weeks ago|later
last|next|this|every|per|each|another|coming|following|past|previous|working weak>week
NUM|few|several|couple_of weaks|weak>weeks
week>weak point|points|spot|spots|area|areas
to|nice|pleasure|great|good|happy meat>meet
meat>meet you|your|with|the|again
sea>see you|your|if|how|that|what
weight>wait for|to|until
wait>weight of
way|weight>weigh heavily
bye>by WEEKDAY|the|email|phone|then|now|tomorrow|next|how|your|NAME|you|ING
four>for the|your|a|my|me|you|this|all|giving|taking|our|an|us
grate>great NOUN|NOUNS|to|,|.|MASS|about
a|be|was|is|so|very|such|really|it's grate>great
be|am|so|very|is|was|i'm|are|how|really great full>grateful
aloud>allowed me|us|to
not aloud>allowed
bare>bear with|in|the
fourth>forth to|and|between|.
look|looking|back|so|put|step|bring|come|go|set|looked|and fourth>forth
look|looking|looked foreword|foward|forwards>forward to
foreword>forward to
step|steps|way|move|moving|look|looking|going|went|put|come foreword>forward
hiring|line|project|product|office|general|team|your|account|marketing|sales|store|case|the|a|with|as manger
  |mangers>manager|managers
manger|mangers>manager|managers of|at|and|for
route>root cause|causes
rout|root>route to
threw>through the|your|our|my|a|this|each|all|it|that|every|what|some
went|go|going|come|came|get|got|run|walk|walked|talk|talked|walking|work|running|think|look|thinking|all
  threw>through
a|very|more|so|most|your through>thorough NOUN|explanation|overview|look|introduction|and|review|process|approach
  |,|.|ADJ
thorough>through the|your|a|my|our|this|it|that|all
even|although thought>though SUBJ|the|it|there|this|my
as thought>though SUBJ
even tough>though
tough>though SUBJ|, i|i
i|we|he|she though|through|tough>thought ADV? about|of|it|that|i|you|we|the|our|your|more|this
i've|we've|have|had though|through>thought about|of|it|that|more
the|your|a|my|first|good|this though>thought of|that|about|behind
vary>very ADJ|ADV|much|well|ED|impressed|LY
very>vary in|from|by|with|between|depending|widely
wander|wandered|wandering>wonder|wondered|wondering if|whether|about|how|what|why|when
no wander>wonder
walk|walked|wonder|wondered|wondering>walk|walked|wander|wandered|wandering around|through|along
witch>which SUBJ|is|was|are|were|has|have|would|will|can|could|makes|made|means|you|the|your|one|team
in|of|for|with|on|to|at|, witch>which
wich>which
worst>worse than
worse>worst case|of
the worse>worst NOUN|thing|part|of|that
a|clear|my|guilty|social conscious>conscience .|,|about|and
conscience>conscious of|about|that|effort|decision
am|be|is|feel|felt|i'm|are|very|quite|fairly|remain confidant|confidents>confident
confidant>confident that|in|about
defiantly|definately|definitively>definitely ADJ|BASE|PART|be|a|the|interested|like|want|have|something|ED|help
  |and|not
will|would|am|is|was|i'm|are|can|most|could|i|i'll|should|i'd|we|it defiantly>definitely
exited|exiting>excited|exciting about|to|by|for|that|and|opportunity|project|at|.|!|,|role|work|plans|challenge
  |time|place|new|than|with
very|so|really|most|more|am|i'm|truly|be|particularly|especially|extremely|was|quite|feel|an|is|equally|both
  exited|exiting>excited|exciting
formally>formerly known|a|an|at|the|worked|called
formerly>formally apply|applied|accept|thank|announce
hopping>hoping to|that|for|you|we|i|it
am|was|i'm|is|are hopping>hoping
costumer>customer ; costumers>customers
the|your|existing|our|new|happy|loyal|every|with|of|each|to|for costumer|costumers>customer|customers
your|this|in|the|my|home|whole|foreign|another|across|native|other|around|every|our county>country .|,|and|to|for
  |i|is|in
proceed|precede|proceeds>precede|proceed|precedes with|to|as|further
perspective>prospective employer|employers|candidate|candidates|client|clients|customer|customers|colleague
  |colleagues
your|a|different|new|fresh|from|my|another|their|interesting|unique|user's|of|customer's prospective
  |prospectives>perspective|perspectives !NOUN|NOUNS
respectively>respectfully yours|submitted|,
adopt|adept>adapt to
adapt>adopt a|the|this|new
quickly|easily|fast|to adopt|adept>adapt to
excess>access to
have|had|has|full|gain|get|give|with excess>access
access>excess of
adverse>averse to
illicit>elicit a|an
discrete>discreet about
to|we|i devise>devise
a|the|this|your|mobile|each|new|medical|every devise|devises>device|devices
casual>causal relationship|link
tenant>tenet of
collage>college degree|student|students|and|,
at|in|from|my|your|the|after|to|art collage|collages>college|colleges
colleges>colleagues and|,|.|were|are|at|in|for|who|on|i|as|there|made|have
your|my|future|new|potential|former|the|other|his|her|team|all|their|of colleges|collages|collagues
  |colleague's>colleagues were|are|,|.|and|who|at|in|for|on|i|have|about|as|again|there|on|made|yesterday
potential|future|former|your|new collages|colleges>colleagues
corporation>cooperation and
coarse|corse>course of|on|in|and|.|i
of coarse>course
of|off coarse|corse>course
off>of course
off course>of_course
PARTS = part|most|some|kind|sort|because|instead|proud|fond|afraid|aware|member|lots|couple|lot|one|number|full
PARTS|heard|plenty|piece|front|ahead|end|type|list|range off>of
of>off the|my|to ground|start|shelf|chest|hook
stile>style of
your|time|much|great|such patients>patience and|,|.|with|in|during|while|!|throughout
your|kindness|much|great|such patients>patience
kindly>kind letter|reply|note|words|email|message|regards|offer|invitation|help|support
your|the|such|a|with|very|for kindly>kind NOUN|NOUNS|MASS
later>latter of
the later>latter of
sooner or latter>later
assistance>assistants and
assistants>assistance with|in|and
presents>presence in|of
presence>presents to
precedent>president of
decent>descent of
descent>decent amount|job
dairy>diary and
your|my|the|in|a dairy>diary .|,|for|and|is|note|entry
diary>dairy farm|products|milk
interns>interns of
lessen|lessens>lesson|lessons in|about|that|from|i
a|the|valuable|great|important|this|that lessen>lesson
lightening>lightning talk|talks|fast
marshal>martial arts
mute>moot point
ordinance>ordnance survey
of|my|your|the|her|his|its|proud to? pore>pour into
tot>to the|be|you
alter>altar of
ever>every day|week|month|year|single|time|question|one|team|morning
every>ever since
first|best|only|nothing|hardly|if|have|than|did|nobody every>ever
were|was|is|are|had|has|have|it it|no quite>quiet
fell|fells>feel|feels free|that|like|confident|very
please fell>feel
feel>fell in|through
filed>field of
the|this|your|my|in|related|same filed>field .|,|of|for|and|is|work|that
files>fields of
fined>find out
one|only|first|best|same|another|every|important|interesting think>thing
¶|.|many thinks>thanks for|to|you|again
many|with thinks>thanks
though>thought provoking
i|you|we|who send>sent you|the|it|my|me * yesterday|ago
have|has|had|was|were|been|i've|be send>sent
spend>spent on|the|a|with|time|some * yesterday|ago|last
have|has|had|was|were|been|i've|time|years|hours spend>spent with|on|in|at|talking|showing|together|explaining
  |working|last|the
lend>lent me|us
have|has|had|was|were|been|i've|well|is|are|be build>built
mean>meant a|to|that * yesterday|last
has|have|was|had mean>meant
bought>brought up|together|about|along
brought>bought a|tickets|lunch
taught>thought about|of|it|that|you|i
have|i|i've taught>thought that|of|about|it
lay>lie in|ahead
raised>risen by
rise>raise a|the|my|awareness|money
say|said|says>tell|told|tells me|us
borrow>lend me|us|you
learn|learns|learned>teach|teaches|taught them|him|her|people|children|you|me an|a|about|how|to|the|some
remind|remembers|remembered>remind|reminds|reminded me|us|you of|that
actual>current job|role|position|employer|company|work|situation
become|became>get|got an answer|offer|reply|email
assist|assisted|assisting>attend|attended|attending to|at your|the|a|our presentation|meeting|interview|event
  |conference|lecture|class
realize|realized|realised|realise>carry_out|carried_out|carried_out|carry_out a|the project|projects
economic>economical car
historic>historical data
sensible>sensitive to
sympathetic>friendly people|colleagues
casted>cast
thank|thanks your>you for|so|very
one of|part of if>of
know|see|wonder|ask|even|as|and|but|only|tell|sure|, of>if you|i|we|there|it|the|anything SUBJ|MODAL|need|have|is
  |are|would|team
be>by the|email|phone WEEKDAY|email|end|phone|time|way
want>what you|i|we said|do|need|told|saw|did|heard|mentioned|are|have
as>has been
is|are|was|were ADV? as>has been
who>how much|to|the|it|your team|work|works
how>who is|are|was|were responsible|working|leading|in
are|is>our team
a lots>lot of
a|quite|little wile>while
your|the|my|our|in|best|good practise>practice
loose>lose sleep|money|weight|clients|customers|track|focus|motivation|count|faith|confidence|anything|data
i|we|you|they|not|never|don't|will|didn't loose>lose
the|my|your|this|a|our hole>whole NOUN|NOUNS
across|upon of> DET
time|your|for|and considerations>consideration
he|she|they|you told +me that
appreciate|love|like +it if
my|your|their|our|his|her one>own .|,
!to|you|can|not|we|i|could|will|would|glad|and|they hear>here .|,|!
¶|. here>hear you|from soon|you
due coarse>course
, were>where DET OTHER|NOUN|NOUNS ADV? BASE|PAST|THIRD|are|is|can|have
time|kindness|attention|trust and patients>patience
buy>by WEEKDAY|email|phone|tomorrow
take|took|taken|taking it|this|that|you|nothing|them|anything? for granite>granted
is|in|within|about|every|past|last|next|of for>four UNITS
bare>bear that|this|it|these in
to no>know that|if|how|what|you|more
the whether>weather
even do|tho>though SUBJ|the
find|see attach|enclose>PART
enjoy|enjoyed|enjoying me>myself
""",
)
