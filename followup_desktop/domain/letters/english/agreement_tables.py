"""Verbs that do not go with their subject, and one where there is more than one."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

SUBJECTS = Table(
    Nature.GRAMMAR,
    said.AGREES,
    """
AUX = MODAL|DO|HELPVERB|to|and|or|than|let's|GIVING|that
SEEMS = seems|looks|sounds|makes|works|needs|wants|means|helps|gives|takes|feels|goes|comes|says|knows|thinks|hopes
MANY = are|were|have|do|aren't|weren't|haven't|don't
ONE = is|was|has|does|isn't|wasn't|hasn't|doesn't
!AUX he|she ADV? UNMARKED>THIRD
!AUX he|she|it have|do|don't|haven't|aren't>has|does|doesn't|hasn't|isn't
!and|or|VERB|PREP he|she|it are>is
!if|wish|though|as|were|PREP|VERB he|she|it were>was
!PREP|and|or|VERB this have|are|were|do|don't|aren't|haven't|weren't>has|is|was|does|doesn't|isn't|hasn't|wasn't
¶|.|!|,|and|but this|that|it|which make|mean|seem|sound|look|help|show|give|require|include|remind|prove|feel
  |need>THIRD
!VERB|PREP|if ONEBODY are|were|have|do|don't|aren't|weren't|haven't>is|was|has|does|doesn't|isn't|wasn't|hasn't
everyone|everybody|nobody|someone|somebody|everything|nothing|something PURE|make|work|seem|feel|need|look>THIRD
each|neither|either of the|your|our|us|you|them NOUNS? are|were|have>is|was|has
!as|it's|it|is|only|and i is|are|has|does|doesn't|hasn't|isn't>am|am|have|do|don't|haven't|am_not
!if|wish|though|as|only|than|PREP|and i were>was
i ADV? THIRD>BASE
!of|to|with|for|about|from|and|than|as|PREP we|they ADV? is|was|has|does|isn't|wasn't|hasn't|doesn't>are|were
  |have|do|aren't|weren't|haven't|don't
!of|to|with|for|about|from|and|than|PREP|VERB|ADJ you ADV? is|was|has|does|isn't|wasn't|hasn't|doesn't>are|were
  |have|do|aren't|weren't|haven't|don't
!of|PREP|and|GIVING|VERB we|they ADV? THIRD>BASE
!of|PREP|and|GIVING|VERB you ADV? PURETHIRD|SEEMS|likes|loves|leads|manages|plans|supports|runs>BASE
if|when|that|what|where|how|as|and|because we|they|you ADV? PURETHIRD|SEEMS|plans|likes|leads|runs|starts
  |builds>BASE
if|when ONEBODY|it|that|this PURE|change|get|come|need|open|look|work|help|suit|interest|sound>THIRD
if|when|once DET ADJ? NOUN PURE|come|open|change|need|end>THIRD
if * NOUN become|open|arise|come>THIRD free|available|vacant|up|open|again|later|in|on|at|,|.
there is|was|isn't|wasn't|'s>are|were|aren't|weren't|are many|several|few|NUM|numerous|various|also_many
there is|was>are|were ADJ? NOUNS|people
there are|were|aren't|weren't>is|was|isn't|wasn't a|an|one|no|another ADJ? NOUN !of
there are|were>is|was MASS
there's>there_are many|several|NUM
LEFT = PREP|VERB|and|or|than|ING|NOUN|MODAL|DO
LEFTBY = PREP|VERB|than|ING|NOUN|MODAL|DO
!LEFT the|your|our|my|these|those|their|his|her|all ADJ? NOUNS|people is|was|has|does|isn't|wasn't|doesn't
  |hasn't>are|were|have|do|aren't|weren't|don't|haven't
!LEFTBY the|your|our|my|these|those|their ADJ? ONLYPLURAL|people PURETHIRD|makes|works|seems|needs|looks|means
  |feels|sounds|helps>BASE
!LEFTBY the|your|our|my|these|those|their ADJ? ONLYPLURAL|people THIRD>BASE FUNC
!LEFT the|your|our|my|this|that|his|her|their|every|each ADJ? ONLYONE are|were|have|do|aren't|weren't|don't
  |haven't>is|was|has|does|isn't|wasn't|doesn't|hasn't
!LEFT|if|when the|your|our|my|this|his|her|their|every|each ADJ|OTHER? ONLYONE ADV? PURE|make|sound|look|need
  |seem|feel|mean|take|show|come|get|stand>THIRD
one of DET ADJ? NOUNS are|were|have>is|was|has
DET number of NOUNS is>are
a number of NOUNS|people is|was|has>are|were|have
the number|quality|rest|list|amount|variety|level of DET? NOUNS are|were|have>is|was|has
!PREP|many|VERB people|children|men|women is|was|has|does|isn't|wasn't>are|were|have|do|aren't|weren't
!LEFT the|your|this|our MASS are|were|have|aren't|weren't>is|was|has|isn't|wasn't
¶|. MASS are|were>is|was
you|we|they|he|she|it and i am|was>are|were
!LEFT the|your|this|our ADJ? NOUN sound|seem>THIRD like|ADJ|very|to|really
!LEFT the|your|this|our ADJ? NOUN|ONLYONE do|don't>does|doesn't not|VERB
!LEFT the|your|our|my ADJ? NOUN? ONLYONE that|which? SUBJ VERB OBJ? are|were|have>is|was|has
the|your|these|those|all|some|many ADJ? NOUNS|people that|who|which? SUBJ ADV? VERB OBJ? is|was|has>are|were|have
!LEFT a|an|every|each|this ADJ|OTHER? NOUN|COUNTONE|SINGLE ADV? do|have|are|were>does|has|is|was !you|we|i|they
!LEFT DET GENITIVE ADJ? COUNTONE UNMARKED>THIRD
!LEFT DET GENITIVE ADJ? COUNTONE are|were|have>is|was|has
!LEFT the|your|our|my|this ADJ COUNTONE are|were|have>is|was|has
!LEFT the|your|our|my|this NOUN ONLYONE are|were|have>is|was|has
i * and thinks|hopes|feels|believes|wants|wishes|thanks|appreciates|knows|remembers|understands|learns>BASE
that|it|this|which solve|save|change|answer|shape|interest|surprise|show|make|help|mean>THIRD OBJ|DET|how
!LEFT my|your|our|his|her SINGLE are|were>is|was
everyone|everybody|nobody|someone|each PREP DET? ADJ? NOUN|NOUNS UNMARKED>THIRD
everyone|everybody|nobody|someone PREP DET? ADJ? NOUN|NOUNS are|were|have>is|was|has
!LEFT my|your|our|his|her|the NAME|ADJ|OTHER|NOUN COUNTONE have>has PART|been
START = ¶|.|,|;|:|that|because|if|when|so|since|while|although|but|where
START DET ADJ|OTHER|GENITIVE? ONLYONE|MASS|SINGLE PREP DET? ADJ|OTHER? NOUN|NOUNS|MASS|OTHER are|were|have|aren't
  |weren't|haven't>is|was|has|isn't|wasn't|hasn't
START DET ADJ|OTHER|GENITIVE? ONLYONE|MASS PREP DET? ADJ|OTHER? NOUN|NOUNS|MASS|OTHER PURE|make|seem|sound|mean
  |show|take|need>THIRD
START the|your|our|my|these|those|their|his|her|all ADJ|OTHER? ONLYPLURAL|MANYPERHAPS PREP DET? ADJ|OTHER? NOUN
  |NOUNS|MASS|OTHER|NAME is|was|has|isn't|wasn't|hasn't|doesn't>are|were|have|aren't|weren't|haven't|don't
START the|your|our|my|these|those|their|his|her|all ADJ|OTHER? ONLYPLURAL|MANYPERHAPS PREP DET? ADJ|OTHER? NOUN
  |NOUNS|MASS|OTHER|NAME PURETHIRD|makes|seems|sounds|means|shows|takes|needs>BASE
START the|your|our|my|these|those|their|his|her|all ADJ|OTHER? MANYPERHAPS is|was|has|isn't|wasn't|hasn't>are
  |were|have|aren't|weren't|haven't
START DET ADJ|OTHER|GENITIVE? COUNTONE PURE|make|mean|show|seem|sound|take>THIRD/PAST
START DET MASS PURE|make|mean|show|seem|sound|take|feel>THIRD
each|either|neither|one of DET ADJ? NOUNS|MANYPERHAPS SUBJ? VERB? are|were|have>is|was|has
!AUX|VERB|PREP it ADV? UNMARKED>THIRD
!PREP a|an ADJ? COUNTONE|SINGLE that|which|who ADV? PURE|cover|suit|need|work|run|start|show>THIRD
!PREP a|an ADJ? COUNTONE|SINGLE that|which|who are|were|have>is|was|has
¶|.|and|but that|this come|take|give|bring|seem|matter|remain|stay|work|feel>THIRD
""",
)

NUMBERS = Table(
    Nature.GRAMMAR,
    said.ONE_OR_MORE,
    """
MANY = these|those|many|several|few|both|various|multiple|numerous|different|two|three|four|five|six|seven|eight
  |nine|ten
these|those|many|several|various|multiple|numerous|both ADJ? ONLYCOUNT|COUNT>PLURAL FUNC
!COUNT|NAME|MONTH|WEEKDAY|FIGURE|NOUN NUM ADJ? ONLYCOUNT|COUNT>PLURAL FUNC
a few|couple ADJ? COUNT>PLURAL FUNC
a couple|lot|number|variety|range|series|few of ADJ? ONLYCOUNT>PLURAL FUNC
lots|plenty|couple|dozens|hundreds of ADJ? ONLYCOUNT>PLURAL FUNC
NUM UNIT>PLURAL FUNC|PASTFORM
NUM more|other|full|new|long|great|good|short|different UNIT|COUNT>PLURAL FUNC
one of the|my|your|our|these|those|his|her|their ADJ? ONLYCOUNT|COUNT>PLURAL FUNC
many|several|few|both|each|one|any of your|my|the|these|our ONLYCOUNT>PLURAL FUNC
some of your|my|the|these|our question|idea|point|detail|project|challenge|topic|colleague|candidate>PLURAL
all your|my|the|our|these question|detail|answer|candidate|colleague|idea|topic|project|insight|interviewer
  |effort>PLURAL FUNC
any further|other|more|additional|new question|detail|update|document|reference|opening|position|role>PLURAL FUNC
have any question|doubt|comment|concern>PLURAL FUNC
this|every|another|a|an ADJ? ONLYPLURAL>SINGULAR FUNC
each ONLYPLURAL>SINGULAR FUNC
this ADJ? ONLYPLURAL>SINGULAR END|is|was|has|,
those>that ADJ? ONLYCOUNT FUNC
these>this ADJ? ONLYCOUNT is|was|has|END|,|,
others>other NOUNS|people
an>a? others>other NOUN|COUNT
much>many NOUNS|people
many>much MASS|time FUNC
how much>many NOUNS|people
few>little time FUNC
less>fewer NOUNS|people|MANYPERHAPS
least>fewest NOUNS
amount>number of NOUNS|people
number>amount of MASS|time FUNC
every ONLYPLURAL>SINGULAR FUNC
a|an|the|my|your|our|this NUM UNITS>SINGULAR NOUN|COUNT|long
NUM|several|many|few|some|over|than|of years|weeks|months|days>years'|weeks'|months'|days' experience|notice
  |practice
NUM UNIT>PLURAL experience|notice|ago|in|of|later
other|all|various|different|several|many|of|the|my|your|good|new skill>PLURAL and|END|that|,|which|in|for|i|to
best|kind|warm|kindest|warmest regard|wish>regards|wishes
many thank>thanks
congratulation>congratulations
!NOUN|NUM|number|day|FIGURE|no one ONLYPLURAL>SINGULAR FUNC
""",
)

UNCOUNTED = Table(
    Nature.GRAMMAR,
    said.NOT_COUNTED,
    """
advices>advice ; informations>information ; feedbacks>feedback ; knowledges>knowledge ; equipments>equipment
softwares>software ; furnitures>furniture ; luggages>luggage ; homeworks>homework ; progresses>progress
researches>research on|in|about|,|.|and|that|i|you
experiences>experience with|in NOUNS|MASS|customers
some|much|more experiences>experience
evidences>evidence ; staffs>staff
many|several|the|other|these|young|some|of peoples>people
childrens>children ; mens>men ; womens>women ; patiences>patience
a|an> ADJ? UNCOUNTED FUNC
one|two|three|several|many|few|these|those advice|information|feedback|equipment|software
  |knowledge>pieces_of_advice|pieces_of_information|pieces_of_feedback|pieces_of_equipment|programs|facts
""",
)
