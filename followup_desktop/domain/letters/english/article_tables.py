"""Articles that are missing, wrong or too many, and words that belong before a noun."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

ARTICLES = Table(
    Nature.GRAMMAR,
    said.ARTICLE,
    """
JOY = pleasure|honour|honor|privilege|delight|joy
GREAT = great|real|good|nice|wonderful|lovely|fantastic|true|interesting|memorable|pleasant|valuable|big|huge
  |rare|long
BITS = lot|few|bit|little|couple
was|is|be|been|it's|such|as ADV? +a/the GREAT? JOY to|meeting|talking|speaking|hearing|seeing|,|.|for|and
was|is|be|been|it's|had|have|has|with|such ADV? +a GREAT experience|conversation|opportunity|time|day|chance|talk
  |interview|fit|match|team|discussion|place|start|week|impression|addition|weekend|visit|reminder|idea|way FUNC
as +a result
have|had|has|was|is|am|learned|learnt|know|do|find|take|are|share|offer|need|gives|give +a lot
have|has|had +a question|chance|idea|feeling|plan|background|degree|passion|look FUNC
have|had|take|took +a look|break|moment|seat|tour
in +the meantime|end|morning|afternoon|evening|beginning FUNC
in near>the_near future
in +the next|coming|last|past|following|near|first days|weeks|months|years|NUM|few|future|week|month|half
at +the beginning|end|start|moment|interview|office|meeting|same time|of|,|to|.|with|and|last|on
on +the other|phone|team|weekend hand|,|.|and|with|side|yesterday|last|on|for
by +the end of|,
over +the last|past|next|phone|weekend|summer|coming|years FUNC|NUM|few|days|weeks|months|years
for +the opportunity|chance|time|interview|position|role|invitation|conversation|job|tour|warm|kind|decision|call
  |post FUNC|welcome|words
about +the role|position|team|company|job|project|opportunity|vacancy|interview|process|department|product FUNC
in +the/a role|position|team|company|department|project|office|interview|opportunity|job|vacancy FUNC
of +the/a team|company|role|position|department|project|interview|job|office FUNC
to|join|joining|meet|see|with|from|for|at|inside|visit +the team|company|office|department|position|role FUNC
join|joining|lead|leading|meet|meeting +the/a team|company|project FUNC
is|was|were|are|be one +of the best|most|few|main|reasons
is|was|one|be one +of the NOUNS
one|some|most|all|many|part|few|none|because|instead|out of +the best|most|main|biggest|team|company|same FUNC
  |NOUN|NOUNS|ADJ
is|was|are|were|be +the best|biggest|largest|only NOUN|NOUNS|person for|i|that|of|in|END
at|with|on|for|in +the same time|page|way|field|level|day|team|industry|idea|place
what +a great|lovely|wonderful|nice|good day|team|place|conversation|idea|NOUN
quite|such|what|rather +a few|lot|journey|pleasure|honour|honor|privilege|relief NOUN|bit|,|.|to|of
quite|such|rather +a warm|friendly|great|good|nice|wonderful|lovely|interesting NOUN FUNC
i am|was|'m +a/an student|graduate|engineer|developer|teacher|nurse|designer|member|fan|big|team player
as +a/an member|engineer|developer|teacher|nurse|designer|manager|student|intern|leader|freelancer|result
  |candidate|volunteer|beginner|follow-up|team|junior|senior FUNC|NOUN|player|lead|developer|engineer|designer
a|an|the|my|your|our> the|a|an|your|my|our|this|that|these|his|her|their
the|a|an|your|my|our a|an|the>
such a> ADJ? NOUNS|people|advice|news|information|feedback|support|work FUNC
BE|HAVE|with|of|for|VERB so>such ADJ NOUNS|people|MASS FUNC
VERB|not so>such a|an ADJ|NOUN
such>so kind|nice|grateful|happy|glad|good|interested|interesting|helpful|impressed|excited|much|many|friendly
  |generous|welcoming|great to|of|about|that|,|.|and|for|with|by
most of> people|companies|candidates|teams
most +of the|my|your|our|us|them
a> great|good|nice|useful|further|more|valuable|helpful|honest advice|feedback|information|news|progress
  |knowledge|research|equipment|software|experiences FUNC
go|going|come|came|back to the> work|home|bed|school END|and|,|on|at
in the> person|advance|particular|general|fact|detail|return|favour END|FUNC
the> most of NOUNS|DET
since|for +a long time|while
for|in|after|quite +a while|bit ago|,|.|now|since|i|we|and|of
for|after +a long time|while
for|in|after long>a_long time
a|the|your|this|with|for couple +of NOUNS|UNITS
was|is the>a pleasure to
am|was|is|be|as the +person responsible for
!PREP the> last week|month|year .|,
keep on|in|a>an eye
!a|an|the|every|per|each|last|first|next|NUM|and|FIGURE|or half +an hour
was|is the>a great|real|true|huge pleasure|honour|honor|privilege
a|an> such +a
the> both
a|an|the|such|your|our|my|this|very PURE>PART/ING NOUN|NOUNS|MASS|SINGLE
""",
)
