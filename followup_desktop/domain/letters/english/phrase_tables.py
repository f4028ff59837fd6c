"""Set phrases, missing and doubled words, forms of adjectives."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

DEGREES = Table(
    Nature.GRAMMAR,
    said.DEGREE,
    """
more easy|good|bad|big|small|fast|nice|cheap|young|old|high|happy|quick|short|long|strong|great|large|hard|late
  |early|simple>easier|better|worse|bigger|smaller|faster|nicer|cheaper|younger|older|higher|happier|quicker
  |shorter|longer|stronger|greater|larger|harder|later|earlier|simpler
more> HIGHER
most> HIGHEST
badder>worse ; gooder>better ; worser>worse ; bestest>best ; worstest>worst ; funner>more_fun
beautifuller>more_beautiful ; fastly>fast ; hardly_worked>hard ; goodly>well
work|worked|working|works|tried|studied|prepared very? hardly>hard
do|did|done|doing|go|went|gone|going|work|worked|works|working|fit|fits|performed|speak|spoke|communicate ADV?
  good>well END|,|with|in|and|together|as|on|for
real>really ADJ|ED
i ADV? sincere|real|great|high|deep|strong|true|genuine|full|particular|special|honest|complete|kind>sincerely
  |really|greatly|highly|deeply|strongly|truly|genuinely|fully|particularly|especially|honestly|completely|kindly
  VERB
am|was|is|are|were|i'm|be|been|be extreme|incredible|real|sincere|genuine|particular|special|high|deep|absolute
  |complete|true|great|strong|thorough>extremely|incredibly|really|sincerely|genuinely|particularly|especially
  |highly|deeply|absolutely|completely|truly|greatly|strongly|thoroughly ADJ|ED
a|an|my really|truly|sincerely|genuinely|greatly|deeply|highly|extremely>real|true|sincere|genuine|great|deep
  |high|extreme NOUN|NOUNS|MASS|interest|thanks
respond|responded|responding|reply|replied|replying|answer|answered|explained|explain|spoke|listened|welcomed|got
  |worked|runs|read|described|move|moved|acted * so|very|how|really|too quick|slow|careful|clear|patient|thorough
  |warm|kind|generous|open|honest|friendly>quickly|slowly|carefully|clearly|patiently|thoroughly|warmly|kindly
  |generously|openly|honestly|kindly END|to|and|,|about|when|that|on|in|for|my|your|the
explained|answered|described|read|listened|explain|listen|answer|describe|showed everything|it|them|me|us|NOUNS
  very|so careful|clear|patient|thorough|good|kind|honest>carefully|clearly|patiently|thoroughly|well|kindly
  |honestly
i|we|he|she|they very>really PASTFORM|UNMARKED|appreciate|enjoy|like|love|hope
am|was|i'm|is|are|be|been ADV? interesting>interested in|to|by|if
i|we am|was|are|were|felt ADV? interesting|exciting|fascinating|motivating|thrilling|pleasing|surprising
  |satisfying|disappointing|exhausting|boring|convincing|inspiring>interested|excited|fascinated|motivated
  |thrilled|pleased|surprised|satisfied|disappointed|exhausted|bored|convinced|inspired
i'm ADV? interesting|exciting|fascinating|motivating|thrilling|pleasing|surprising|satisfying
  |disappointing>interested|excited|fascinated|motivated|thrilled|pleased|surprised|satisfied|disappointed
a|an|the|such|very|most|this|that|your|really interested|excited|fascinated|inspired|impressed|challenged
  |motivated>interesting|exciting|fascinating|inspiring|impressive|challenging|motivating opportunity
  |conversation|project|company|challenge|job|position|role|talk|interview|meeting|discussion|place|product
  |environment|work|story|experience|time|idea|topic|field|day
was|is|were|are ADV? interested|excited|fascinated|inspired|impressed>interesting|exciting|fascinating|inspiring
  |impressive to hear|see|learn|talk|discuss
conversation|interview|talk|meeting|project|role|job|position|company|discussion|tour|work|it was|is|sounds|looks
  |seems|were ADV? interested|excited|fascinated|inspired|impressed>interesting|exciting|fascinating|inspiring
  |impressive
find|found|made|make it|the|this|your NOUN? ADV? interested|excited|fascinated|inspired>interesting|exciting
  |fascinating|inspiring
it|that|this sounds|sound|looks|seems|look ADV? interestingly|excitingly|greatly|wonderfully|beautifully
  |perfectly>interesting|exciting|great|wonderful|beautiful|perfect END|,|to|and
feel|felt|am|is|was|were badly|sadly|gladly|happily|strongly|proudly>bad|sad|glad|happy|strong|proud to|about
  |that|if|for|with|of
WORKING = work|works|worked|working|run|runs|ran|learn|learns|learned|drive|drives|sing|write|writes|move|moves
  |moved|go|goes|went|read|reads|type|think|act|play|communicate|communicates|respond|responds|teach
WORKING ADV? quick|careful|smooth|slow|clear|efficient|independent|effective|safe|calm|patient|precise|neat
  |accurate>quickly|carefully|smoothly|slowly|clearly|efficiently|independently|effectively|safely|calmly
  |patiently|precisely|neatly|accurately END|and|with|in|on|under|,
feel|felt|am|is|was|were|are|be|i'm confidently|comfortably|proudly|gratefully|excitedly|gladly>confident
  |comfortable|proud|grateful|excited|glad about|to|with|that|in|of|END|for
""",
)

PHRASES = Table(
    Nature.GRAMMAR,
    said.PHRASE,
    """
for all intensive>intents_and purposes
i|you|we could>couldn't care less
one in>and the same
nip it|this in the butt>bud
case and>in point
by and> enlarge>large
peaked|peaks|peak|peeked|peek>piqued|piques|pique|piqued|pique my|your|our|their|his|her curiosity|interest
wet>whet my|your appetite
tow|towed|towing>toe|toed|toeing the line
baited>bated breath
in tact>intact
pass|passed mustard>muster
tie>tide me|us over
slight>sleight of hand
free reign>rein
bare|bear>bare minimum
beckon>beck_and call
do>due diligence
make due>do
tender hooks>tenterhooks
per say>se
worse>worst comes to
wreck|wrecks|wrecking|reek havoc>wreak
all of the>a sudden
in|by advanced>advance .|,|for|and
thank|thanks|thanking you? in advanced>advance
at|your|earliest|at_your earliest convenient|conveniences|convience>convenience
at +your earliest
in the mean|main time>meantime
kind|kinds|kindly|warms|warmly>kind|kind|kind|warm|warm regards
bests|beste>best regards|wishes
best|kind|warm|kindest regard>regards
many|with|sincere|warm thank>thanks
all the|my bests>best
wish you all bests>the_best
wish|wishing you|them|everyone +the best of|for|in luck|your|the
sincerely your|your's>yours
your>yours sincerely|faithfully|truly
looking forwards>forward to
look|looking|looked forwards>forward
have|has|had a good|nice|great days|weeks|weekends>day|week|weekend
keep|stay|be|get|remain in touched|touches|thouch>touch
keep|have|bear|kept me|us in minds|my_mind>mind
in my|the minds>mind
revert>reply back
revert back>
return|reply|respond back> to
cope up> with
contact|email|call|reach|tell|show|inform|ask|let|to|with|from myself>me
between|for|with|to|from|of you|NAME|him|her|them and i>me END|,|on|in|about|at|for|to|.
. me>I and
pay|paid|pays attention at|on|for>to
do|did|done|doing>make|made|made|making a|the|an|my|some|any|your decision|suggestion|effort|impression
  |difference|appointment|mistake|mistakes|progress|phone_call
make|made|making>do|did|doing a|the|my|some homework|favour|favor|research
make|made|making>have|had|having a|an interview|conversation|talk|discussion|experience
take|took|taking>have|had|having a conversation|interview|discussion
say|give|gave|give_my>say my|our|best greetings
good luck|success to|for>with|in your|the
have|has|had a> good luck
how>what it|this|that|they|the|a|your day|work|role|team|week|job looks|look|looked|feels like
how>what it|this|that|they|he|she|everything looks|look|looked|feels|is|was|would like
what|that>how how
more|further informations>information
fit|fits|suit|match|matches very|so|really good>well
according to my|our opinion>in
in|to the opposite>contrary ,|to
on the contrary side>
at|in|from first|one hand>the
last but not the> least
as soon as possibly|possible's>possible
as soon +as possible
as well +as the|your|my|our|a|this|how|for
as far +as i
as long +as you|we|i|it
such +as the|NAME
so that i can able>be
am|is|are|was|be able|enable +to PURE|work|help|start
be|am|is|are|was|were enable>able to
would|could|can|should|will|i'd|i'll able>be_able to
not|n't|don't|please hesitated|hesitates|hesitating|hesitation>hesitate
don't|not hesitate> in contact
please +do not hesitate
please|do not +hesitate to contact
please|,|and do> hesitate to
feel|feels freely>free to
if|should you|there has|have|needs>have|have|need any|more
if you have +any further|other|more|additional questions|information|details
please +let me know
let +me know if|when|whether|how|what|about|in|by|your|the|should|which
please|and +let me know
let me +know if|when|whether|what|how|should
please let me>me_know if|when|whether
hope|hoping|hopes +to hear|see|meet|talk|speak|work|join
hope you +are ING|well|fine|good|okay|ok
hope|hoping|hoped|trust your>you're well|ING|fine|good|having
hope|trust|hopes this|my email|message|note|letter|mail find|found|founds|is_finding>finds
hope|trust this|it find>finds you
hope|trust everything|all go|is_go>goes
finds you +well END|and
finds you good|fine>well
hope you +had/have a nice|good|great|lovely|relaxing|wonderful|pleasant
hope|hoping all +is well
NEG = don't|didn't|doesn't|can't|cannot|couldn't|won't|wouldn't|haven't|hasn't|isn't|wasn't|never|hadn't|aren't
NEG ~ nothing|nobody|none|nowhere>anything|anybody|any|anywhere
NEG ~ no>any !longer|later|more|doubt|matter|less|one|sooner
not ~ nothing|nobody|nowhere>anything|anybody|anywhere
do|did|does|have|can not ~ no>any NOUN|NOUNS|MASS
can't|couldn't|cannot>can|could|can hardly|barely|scarcely
KNOW = know|wonder|wondering|ask|asked|tell|told|see|understand|explain|explained|sure|remember|wondered
KNOW me|us|you? where|how|when|why|what do|does|did> SUBJ
fit|fits|fitted|match|matches|suit|suits|works|worked|explained|described|answered * perfect|good
  |great>perfectly/well END
yours|your's sincere|faithful|sincerly|faithfull|truely>sincerely|faithfully|sincerely|faithfully|truly
your's>yours sincerely|faithfully|truly
thanks>thank you for|so|very|again|all
hear soon> from you +soon
bellow>below
come|get|go|be to> back
enjoy|enjoyed|like|liked|appreciate|appreciated very> much> DET|ING
in commons>common
stay|keep|be|get|remain|keeping|staying on|at|to|into>in touch|contact
follow|following|followed up with|about>on my|the application|interview|email|conversation
ED good>well END
good|great|nice works>work END
KNOWS = know|wonder|wondering|ask|asked|tell|told|see|understand|explain|explained|sure|remember|wondered|saw
  |learned
KNOWS me|us|you? what|when|where|how|why is> DET ADJ? NOUN|SINGLE +is
KNOWS me|us|you? what|when|where|how|why are> DET ADJ? NOUNS +are
KNOWS me|us|you? what|when|where|how|why was> DET ADJ? NOUN +was
KNOWS me|us|you? what|when|where|how|why is> it|he|she|this|that +is
KNOWS me|us|you? what|when|where|how|why are> you|they|we +are
KNOWS me|us|you? what|when|where|how|why|if|whether can> SUBJ +can
KNOWS me|us|you? what|when|where|how|why|if|whether will> SUBJ +will
how ADJ|OTHER can> DET ADJ? NOUN +can
KNOWS how ADJ is> DET ADJ? NOUN +is
KNOWS how ADJ is> SUBJ +is
think|hope|know|believe|say|said|sure|glad|mentioned|told|see|happy|understand ,> that|how|whether SUBJ|DET
VERB ADV|ADJ? ,> about !what|how|FIGURE|NUM
send|give|show|bring|sent it|them +to you|him|her|us
about|on|of where|how|when|why|what do|does|did> SUBJ
""",
)

MISSING = Table(
    Nature.GRAMMAR,
    said.MISSING,
    """
¶|.|and|but|, i|we +am/are ADV? looking|writing|hoping|working|wondering|thinking|waiting|planning|applying
¶|.|and|but|,|that|because|as i +am ADV? FEEL to|about|in|that|for|by|with|if|of|at|END
that|if|and|because|. you|we|they +are ADV? looking|planning|working|building|hiring|doing|interested|happy|able
  |going|trying
¶|.|and|, it +is/was ADV? KNOWN to|that|a|an|the|talking|meeting
¶|.|,|and|but it|this +was/is a|an|great|such|really pleasure|lovely|honour|great|good|nice|privilege|delight
  |real|wonderful|very|pleasure
. +it/It was DEGREE? KNOWN|a|such|my pleasure|to|great|honour|meeting|talking|a|lovely|good|speaking|privilege
i +have been working|thinking|looking|following|using|reading|learning|doing|wanting|waiting|in|at|with|a|an|able
  |very
i|we +am/are able|unable|available|free to|on|from|at|for|until|next|any
!MODAL|DO|why|HAVE i|we|you not>do_not/did_not UNMARKED
would|will|could|may|might|can +be ADV? happy|glad|able|delighted|grateful|interested|honoured|pleased|great
like|love|happy|glad|hope|want|delighted to +be part|considered|involved|able|in of|for|in|to|touch
opportunity|chance|pleasure|time|like|love|happy|glad|want|honour to +speak/meet with|about|at you|your|the|how
forward to +hearing from|back|about you
forward to +hear> from
forward +to hearing|your|meeting|seeing
thank +you for|very|so
thank you +for your|the|taking|making|meeting|showing|seeing|considering|giving|inviting|sharing|explaining
thanks +for taking|meeting|showing|seeing|giving|inviting|sharing|explaining|your|the|making|considering
thank you so|very +much for|again|.|,|!
thank you very|so for>much_for
for you>your time
take|took|taking|taken +the time to|out|from
for +the opportunity|chance|interview to|with|at
look|looking +forward to hearing|your|meeting|seeing|working|speaking|the|it
one +of the|your|my|our NOUNS
some|most|many|part|none +of my|your|our NOUNS|colleagues
a lot +of NOUNS|MASS|people|COUNT
lots|plenty|rest|instead +of NOUNS|MASS|the|your|my|people|NOUN|this
number|variety|range|part +of NOUNS|MASS|the|your|my|people|this
it was|is nice|good|great|lovely|pleasure|wonderful +to meet|see|hear|speak|talk you
how +to do|make|use|work|improve|build|handle|solve the|a|it|your|with
able|going|ready|want|wanted|need|hope|like|happy|glad|pleased +to PURE
in +the next|last|coming|past few|two|three|days|weeks|months|year
there +is/are no|a|an|also|always|so|many|some|something doubt|lot|nothing|question|reason|few|much|things|people
  |chance|opportunity
that +is/was exactly|why|how|what|the reason|exactly
if +you/it need|have|is|would anything|any|possible|questions|more|helpful|further|like|useful
when +you/I have time|a|decided|news|moment
should +you have|need|require any|anything|more|further|questions
as +i mentioned|said|discussed|told|wrote you|in|to|we|yesterday|during
i +am/was sure|very|so|still|certain|currently ADJ|ING|that|if|about|FEEL
i|we ADV? +would/will be ADV? glad|happy|delighted|grateful|pleased|honoured
""",
)
