"""What to say: the plain script of a call or message, and the questions for the interview."""

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import Channel, Kind, PlannedFollowUp
from followup_desktop.domain.sentences import Sentence
from followup_desktop.domain.settings import Settings

QUESTIONS = (
    Sentence("What are the next steps from here?"),
    Sentence("By when do you expect to decide?"),
    Sentence("May I call you if I have not heard by then?"),
)


def script_of(follow_up: PlannedFollowUp, application: JobApplication, settings: Settings) -> tuple[Sentence, ...]:
    """Three plain sentences for a try of step 1 or 4, the questions of step 2, nothing for the others.

    Step 1 names who is calling, the interest with the one key skill, and asks for the next step. Where the try is an
    email, the sign-off and the user's name end it.
    """
    if follow_up.kind is Kind.ASK_PROCESS:
        return QUESTIONS
    name = settings.user_name.strip() or Sentence("[your name]")
    role, company = application.role, application.company
    sign_off = settings.sign_off.strip().rstrip(",")
    has_end = follow_up.channel is Channel.EMAIL and sign_off
    end = (Sentence("{sign_off}, {name}", sign_off=sign_off, name=name),) if has_end else ()
    if follow_up.kind is Kind.APPLICATION_CALL:
        skill = application.key_skill.strip() or Sentence("[your key skill]")
        return (
            Sentence(
                "Hello, this is {name}; I applied for the position of {role} at {company}.",
                name=name,
                role=role,
                company=company,
            ),
            Sentence("I am very interested, and what I would bring is {skill}.", skill=skill),
            Sentence("May I ask what the next step is?"),
            *end,
        )
    if follow_up.kind is Kind.DECISION_CALL:
        return (
            Sentence(
                "Hello, this is {name}; we spoke about the position of {role} at {company}.",
                name=name,
                role=role,
                company=company,
            ),
            Sentence("I am still very interested and would like to ask where the decision stands."),
            _how_to_reach(follow_up.channel, settings),
            *end,
        )
    return ()


def _how_to_reach(channel: Channel, settings: Settings) -> Sentence:
    if channel is Channel.EMAIL:
        return Sentence("I look forward to hearing from you whenever it suits you.")
    number = settings.user_phone.strip()
    if not number:
        return Sentence("Thank you, and have a good day.")
    return Sentence("You can reach me at {number} whenever it suits you.", number=number)
