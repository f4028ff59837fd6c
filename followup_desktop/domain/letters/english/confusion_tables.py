"""Words that sound or look alike, each in the places where it must be the other one."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

SMALL_WORDS = Table(
    Nature.GRAMMAR,
    said.MIXED_UP,
    """
NEVER = always|also|never|so|such|quite|very|really|still|just|only|too|now|no|not
your>you're a|an|the|not|going|welcome|so|too|also|always|still|interested|happy|able|doing|getting|trying|making
  |both|all
your>you're right|free|busy|ready|sure|available|aware|well|good|looking FUNC
your>you're ING DET|OBJ|to|so|something|anything|things|very
your>you're FEEL to|about|in|with|that|by|END|,|when|and
if|when|because|unless|while|since|that|hope|think|glad|know|where|what your>you're ADV? ED|ING FUNC
your>you ADV? have|has|had|are|were|was|would|could|should|did|said|mentioned|told|asked|gave
your>you took|showed|shared|described|explained|spoke|wrote|made|went|saw|got|know|think|see|want|feel|let|took
you're>your SURENOUN|SURENOUNS
you're>your ADJ SURENOUN|SURENOUNS
you're>your own|entire|whole|recent|kind|current|last|first|latest|new NOUN|NOUNS
for|of|with|from|about|in|to|on|at|by|thank|thanks you're>your !not|going|looking|all|the|a|doing|so
for|of|with|from|about|in|to|on|at|and|by|appreciate|appreciated|thank you>your SURENOUN|SURENOUNS
FORYOU = answer|reply|response|attention|interest|decision|invitation|offer|call|visit|time|team|company|patience
  |consideration|advice|feedback|kindness|help|support|email|reply|guidance|insights
for|of|with|from|about|appreciate|appreciated you>your FORYOU
for|of|with|from|about|appreciate|appreciated you>your kind|valuable|precious|generous|warm|quick|prompt
you>your own|company's|team's
hear|hearing|heard from your>you END|soon|,|and|again|shortly|about|regarding|in|either
thank your>you for|so|very|again
its>it's KNOWN to|that|when|how|what|a|an|for|END|and|,|if
its>it's ING DET|to|so|well|on|that
its>it's me|you|my|your|our|up|in|at|on|about|because|what|where|why
it's>its own|first|kind|values|people|customers|clients|products|mission|staff|members|users|employees|way|best
  |name|size
of|with|for|in|by|to|about|from|on|and|within|through|behind|at it's>its NOUN|NOUNS
of|with|for|in|by|to|about|from|on|within|through|behind|at it's>its ADJ NOUN|NOUNS
VERB it's>its NOUNS|people
their>there is|are|was|were|will|seems|has|have|would|can|could|should|might|may|isn't|wasn't|aren't|weren't|'s|must
is|are|was|were|if|that|think their>there a|an|any|no|some|more|something|anything
their>there END|,|;
over|out|up|down|got|get|went|go|been their>there in|at|for|on|with|and|to|from
be|being|working|work|arrived|sat|live|lived|was|is their>there in|at|for|on|with|to|from
their>they're ING DET|to|for|so|very|on
their>they're not|so|very|going|really|all|doing|always|still
their>they're FEEL to|about|that|and|END
PREP|and|all|share|shared|see|saw|plan|love|loved|like|liked|showed|explained|described|value there>their
  SURENOUN|SURENOUNS
there>their own|respective|entire
with|of|about|for|by|into|on|through|value|improve|support|understand|know|see|share|meet|admire there>their NOUN
  |NOUNS
there>they're going|looking|doing|trying|very|always|really|ING to|DET|so|well
they're>their SURENOUN|SURENOUNS|own
with|of|for|about|in|from|on|to they're>their !not|going|ING
then>than expected|ever|usual|before|anticipated|planned|others|most END|,|.|I|and
COMP then>than !STOP
more|less|fewer ADJ|ADV|NOUN|NOUNS|MASS|OTHER|PART|ING then>than !.|,|;|!|?|¶|i|we
COMP ADJ|NOUN|NOUNS|MASS|OTHER then>than !.|,|;|!|?|¶|i|we
other|rather|sooner|different|no then>than
nothing|none|anything|anyone|everyone|who|what|more other|better|more|less|else then>than
since|by|until|till|from|back|and|even|just|only|but|so|. than>then .|,|i|we|you|the|it|on|!|¶|she|he
if * , than>then
!SUBJ|me too>to PURE
pleasure|nice|good|great|like|love|happy|glad|want|hope|wanted|able|opportunity|chance|forward|wish|need too>to BASE
thanks|according|listen|come|go|went|came|spoke|talk|talked|close|access|forward|introduction|email|write too>to
  the|a|an|your|my|our|this|you|me|us|them|him|her
forward|due|thanks|according|similar|related|up too>to
to>too much|many|late|early|soon|long|often|far FUNC
was|is|were|are|be|not to>too ADJ FUNC
to>two UNITS|weeks|colleagues|interviews|candidates|teams|reasons|things
the to>two of|NOUNS
too>two UNITS|weeks|NOUNS
as|see|know|meet|thank you|me|him|her|well to>too .|!
we|you|they|which|who where>were ADV? ADJ|ING|ED|PARTONLY|not|a|the|in|on|at
if i|it|he|she|there where>were
i|it|he|she|that where>was ADJ|ING|ED|a|the|very|so|not
know|see|ask|asking|wonder|wondering|understand|remember|sure|place|office|city|world|town were>where SUBJ|DET
point|area|team|department|company|role|position|environment|workplace|culture|job were>where SUBJ|DET
!STOP|as|CONJ were>where i|he|she|it !not
exactly|precisely|is|was|from|to|of|about|on|and|, were>where SUBJ
¶|. were>we're ING|FEEL|all|very|so
you|they|there|which|who|these|those we're>were
if|when|while|because|that|and|hope|think|know were>we're ING DET|to|for|on
know|see|place|office wear>where SUBJ|the|my
who's>whose SURENOUN|SURENOUNS|ideas|names|work
!PREP whose>who's ING|been|a|an|the|not|responsible|interested|available|going|able|in|on|at|very|also
to who>whom
to|with|for|from whom is|are|was>who_is|who_are|who_was
would|could|should|must|might|may|shouldn't|wouldn't|couldn't of|off>have
had of>had PART
i|we|you|they of>have PART
must|might|could|should|would a>have PART
who|someone|anyone|people which>who
people|colleagues|person|manager|someone|anyone|recruiter|interviewer|engineer|engineers|members which>who
apart>a_part of
be|is|was|being|am|been|become apart of>a_part_of
a part from>apart_from
an>and i|we|you|the|your|my|it
it|this|that|there|you|i|they|we|he|she maybe>may_be ADJ|ING|ED|a|an|the|of|in|able|useful|some|that|more
¶|. may> be>maybe SUBJ|in|next|there|this
, may> be>maybe SUBJ|in|next
and|or|but may> be>maybe SUBJ
everyday>every_day END|,|and|at|in|with|for|to|i|we|since|when|because|that|from|on|is
DET every day>everyday NOUN|NOUNS|MASS
in every day>everyday life|work|business|practice
any way>anyway .|,
all ready>already
have|has|had|i've|we've|was|is all ready>already
i no>know that|how|what|you|it|this
let|to|you|please|right|not|me now>know if|when|how|what|whether|that|about
right know>now
by|until|for|from know>now
new>knew that|how|what|you|about|it
i|we|you|they|he|she ADV? new>knew
DET knew>new
PREP|and|with|of|meet|join|thank are>our NOUN|NOUNS|SURENOUN
an|one|half|per|every|another our>hour
!SUBJ|NOUNS|people|VERB are>our team|conversation|discussion|meeting|interview|talk|call|chat !and|is
are>our conversation|discussion|talk|chat
its>it's a|an|the|been|not|always|also|never|so|such|quite|very|really|still|just|only|too|now|no
!the latter>later this|that|in|on|than|today|tonight|next|stage|date|.|time
rather|prefer|better|sooner * then>than a|an|the|in|at|to|my|ING|any|anywhere|anyone|elsewhere|anything
work|role|job|team|company|project|thing|things|everything|all|people|skills|anything|something what>that VERB|SUBJ
you're>your ONLYCOUNT|ONLYPLURAL FUNC
you're>your family|side|end|busy_schedule
my>me for|to|with|in|about|by|at|from|as|.|,|know|if|that|when|how|what
your>you for|to|with|on|about|at|END|for|if|know|and|that|,
our>us for|to|with|on|about|at|END|know|if|,
their>them END|for|about|with
the|a|an> of|for|with|to|from|by|is|was|are|were|has|have|.|,|at|it|i|we
¶|. its>it's PREP|SUBJ
although|though * , but>
told|said|know|hope|think|mentioned|sure|glad|happy|believe|heard|see|understand|me than>that SUBJ|the|your|there|it
know|wonder|wondering|ask|asking|see|sure|check if|whether is|are> there +is/are
your>you're probably|certainly|surely|definitely|obviously|absolutely|also|not
my|your|our|his|her|these to>two ADJ? NOUNS
enjoy|love|know|see|visit|admire|follow|understand|improve|support|value|respect|share|read|use|check|appreciate
  |appreciated|like you>your NOUN|MASS|SURENOUN|NOUNS FUNC
""",
)
