"""Words written together or apart, and apostrophes."""

from followup_desktop.domain.letters.english import said
from followup_desktop.domain.letters.english.patterns import Table
from followup_desktop.domain.letters.finding import Nature

COMPOUNDS = Table(
    Nature.SPELLING,
    said.SPELLED,
    """
alot|allot>a_lot of|about|to|,|.|from|more|in|and|!|for|when|that|with|by|i|on|at|better
alot>a_lot ; infact>in_fact ; eachother>each_other ; aswell>as_well ; noone>no_one ; atleast>at_least
alittle>a_little ; incase>in_case ; inspite>in_spite ; ofcourse>of_course ; abit>a_bit ; afew>a_few
inbetween>in_between ; upto>up_to ; eventhough>even_though ; highschool>high_school ; inorder>in_order
atall>at_all ; sofar>so_far ; aslong>as_long ; assoon>as_soon ; inregards>in_regard ; inregard>in_regard
thankyou>thank_you ; goodluck>good_luck ; keepin>keep_in ; lookforward>look_forward ; bestregards>best_regards
kindregards>kind_regards ; everytime>every_time ; thankyouvery>thank_you_very ; anymore's>anymore
moreover's>moreover ; alright's>alright ; nevermind>never_mind
some> one|body>someone|somebody who|else|from|with|to|in|is|has|like|new|on|at|for
no> body>nobody
every> body|thing>everybody|everything
every> one>everyone who|in|else|on|at|was|is|i|has|,|.|and|at|for|from|to|involved
every> where>everywhere
any> one|body>anyone|anybody who|else|from|with|to|in|is|has|can|,|.
any> thing>anything
some> thing|where|how>something|somewhere|somehow
some> times>sometimes
no> where>nowhere
my|your|him|her|it>myself|yourself|himself|herself|itself self>
our|your|them>ourselves|yourselves|themselves selves>
when|what|where|who|which|how>whenever|whatever|wherever|whoever|whichever|however ever> it|you|i|we|they|suits
  |is|that|,|he|she|the|works|needed|possible|best
more> over>moreover
where> as>whereas
mean> while>meanwhile
in the mean> time>meantime
meanwhile time>
never the less>nevertheless
none the less>nonetheless
can not>cannot
an> other>another
al> ready|so|ways|most|though|together>already|also|always|almost|although|altogether
to> gether|day|morrow|night|wards|ward>together|today|tomorrow|tonight|towards|toward
with> in|out>within|without a|the|your|any|an|my|having|being|doubt|NUM|FIGURE|this|these|which
through> out>throughout
up> coming|date|dates|bringing|to-date>upcoming|update|updates|upbringing|up-to-date
under> stand|stood|standing|taken|take>understand|understood|understanding|undertaken|undertake
over> view|all|come|see|seen|whelming>overview|overall|overcome|oversee|overseen|overwhelming
out> come|comes|line|lined|standing|look>outcome|outcomes|outline|outlined|outstanding|outlook
in> sight|sights|depth|deed|formation|put>insight|insights|in-depth|indeed|information|input into|of|,|look
in deed>indeed
in to>into the|your|a|more|detail|details|my|how|this|our|it|account|touch
on to>onto the list|stage|page
feed> back|backs>feedback|feedback
back> ground|grounds|end>background|backgrounds|back-end
team> work|mate|mates>teamwork|teammate|teammates
work> place|shop|shops|flow|load|flows|space>workplace|workshop|workshops|workflow|workload|workflows|workspace
week> end|ends|day|days>weekend|weekends|weekday|weekdays
web> site|sites|page>website|websites|web_page
note> book|worthy>notebook|noteworthy
news> letter|paper|room>newsletter|newspaper|newsroom
dead> line|lines>deadline|deadlines
time> line|table|lines|frame>timeline|timetable|timelines|timeframe
key> board|note>keyboard|keynote
head> quarters|count>headquarters|headcount
frame> work|works>framework|frameworks
soft> ware>software
data> base|bases>database|databases
net> work|working>network|networking
stake> holder|holders>stakeholder|stakeholders
fore> ward|cast>forward|forecast
for> ward|get|ever>forward|forget|forever to|with|in|it|your
look|looking|looked for> ward>forward
there> fore>therefore
further> more>furthermore
worth> while>worthwhile
hand> over|writing|book>handover|handwriting|handbook
hands> on>hands-on
life> time>lifetime
first> hand>first-hand
after> noon|wards>afternoon|afterwards
lap> top|tops>laptop|laptops
day> time>daytime
class> room>classroom
black> board>blackboard
short> list|listed|comings>shortlist|shortlisted|shortcomings
whole> heartedly|hearted>wholeheartedly|wholehearted
fail> ure>failure
straight> forward>straightforward
in> convenience>inconvenience
em> ployee|ployer|ail>employee|employer|email
co> worker|workers|operation>co-worker|co-workers|cooperation
may> be>maybe .
how> ever>however ,|i
good> bye>goodbye
re> view|search|ply|sume|port|gards|member>review|research|reply|resume|report|regards|remember
inter> view|views|viewer|est|esting|ested|national|active>interview|interviews|interviewer|interest|interesting
  |interested|international|interactive
dis> cuss|cussion|cussed>discuss|discussion|discussed
ex> perience|cited|plain|plained|pect>experience|excited|explain|explained|expect
con> versation|sider|tact|tribute>conversation|consider|contact|contribute
appre> ciate|ciated>appreciate|appreciated
op> portunity>opportunity
ap> preciate|ply|plication>appreciate|apply|application
de> cision|tail|tails>decision|detail|details
pre> sent|pare|pared|sentation|vious>present|prepare|prepared|presentation|previous
im> pressed|pressive|portant|prove>impressed|impressive|important|improve
be> fore|cause|come|tween|hind|yond|lieve>before|because|become|between|behind|beyond|believe
help> full|fully|less>helpful|helpfully|helpless
use> full|less>useful|useless
success> full|fully>successful|successfully
thought> full>thoughtful
wonder> full>wonderful
grate> full|fully>grateful|gratefully
hope> full|fully>hopeful|hopefully
care> full|fully>careful|carefully
untill>until ; deside>decide ; planing>planning
!and fro>for
whit>with ; ti>it
""",
)

APOSTROPHES = Table(
    Nature.SPELLING,
    said.APOSTROPHE,
    """
dont>don't ; doesnt>doesn't ; didnt>didn't ; isnt>isn't ; arent>aren't ; wasnt>wasn't ; werent>weren't
havent>haven't ; hasnt>hasn't ; hadnt>hadn't ; wouldnt>wouldn't ; couldnt>couldn't ; shouldnt>shouldn't
mustnt>mustn't ; cant>can't ; wont>won't ; youre>you're ; theyre>they're ; youve>you've ; weve>we've
theyve>they've ; youll>you'll ; theyll>they'll ; itll>it'll ; thats>that's ; whats>what's ; theres>there's
heres>here's ; wheres>where's ; whos>who's ; im>I'm ; ive>I've ; youd>you'd ; theyd>they'd ; hes>he's ; shes>she's
itd>it'd ; oclock>o'clock ; wasent>wasn't ; couldve>could've
id>I'd like|love|be|also|have|really|appreciate|welcome|still|gladly|happily|say|very|never|been|just|always|prefer
ill>I'll be|let|send|call|have|make|get|do|keep|follow|write|bring|come|gladly|happily|also|certainly|never|see
  |look|start|try|reach|take
well>we'll be|see|have|talk|speak|meet|get DET|in|able|together|again
lets>let's BASE
¶|.|, lets>let's
yours>your NOUN|NOUNS
your's>yours ; her's>hers ; our's>ours ; their's>theirs ; it's'>its ; its'>its ; yours'>yours ; hers'>hers
ours'>ours ; theirs'>theirs ; todays>today's ; yesterdays>yesterday's ; tomorrows>tomorrow's ; tonights>tonight's
everyones>everyone's ; someones>someone's ; everybodys>everybody's ; anyones>anyone's ; nobodys>nobody's
somebodys>somebody's
last|next|this weeks|months|years>week's|month's|year's NOUN|NOUNS|MASS
mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays>Monday's|Tuesday's|Wednesday's|Thursday's
  |Friday's|Saturday's|Sunday's interview|meeting|call|conversation|talk|chat|discussion|session|visit|tour
  |presentation|email
POSSESSOR = the|your|our|this|my|a|each
POSSESSOR teams|companys|managers|clients|customers|groups|departments|interviewers|firms|organisations
  |organizations|projects|users|students|companies|products|persons|directors|childrens>team's|company's
  |manager's|client's|customer's|group's|department's|interviewer's|firm's|organisation's|organization's
  |project's|user's|student's|company's|product's|person's|director's|children's ADJ? goal|goals|culture|mission
  |processes|values|vision|success|needs|way|plans|future|growth|strategy|product|products|questions|office
  |projects|expectations|attention|commitment|feedback|story|efforts|energy|enthusiasm|website|challenges|spirit
  |kindness|advice|dedication|workflow|reputation|clients|customers|opinion|roadmap|style|history|role|idea|ideas
  |data|newsletter|reports|method|recent
your|the|our|my teams|companys>team's|company's own|new|recent|latest|next|current|main
many|several|the|other|these|young|some|of peoples>people's NOUN|NOUNS
mens|womens|childrens>men's|women's|children's NOUN|NOUNS
thank's>thanks ; regard's>regards ; wish's>wishes ; question's>questions ; idea's>ideas ; detail's>details
skill's>skills
MANY = many|several|these|those|few|some|all|NUM|various|of
MANY role's|project's|team's|thing's|colleague's|answer's|thought's|topic's|challenge's|tool's|interview's
  |example's|client's|candidate's|year's|week's|day's|month's|minute's|hour's>roles|projects|teams|things
  |colleagues|answers|thoughts|topics|challenges|tools|interviews|examples|clients|candidates|years|weeks|days
  |months|minutes|hours FUNC
GENITIVE>PLURAL .|and|are|were|that|which|of|for|!
masters|bachelors>master's|bachelor's degree|program|programme|thesis|student|studies|course
drivers|doctors>driver's|doctor's license|licence|appointment|note|permit
each|every|another ONLYPLURAL>GENITIVE ADJ? NOUN|NOUNS|MASS|SINGLE FUNC
""",
)
