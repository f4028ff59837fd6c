"""What to say: the plain script of a call or message, and the questions for the interview."""

from followup_desktop.domain.application import JobApplication
from followup_desktop.domain.follow_up import Channel, Kind, PlannedFollowUp
from followup_desktop.domain.settings import Settings

QUESTIONS = (
    "What are the next steps from here?",
    "By when do you expect to decide?",
    "May I call you if I have not heard by then?",
)


def script_of(follow_up: PlannedFollowUp, application: JobApplication, settings: Settings) -> tuple[str, ...]:
    """Three plain sentences for a try of step 1 or 4, the questions of step 2, nothing for the others.

    Step 1 names who is calling, the interest with the one key skill, and asks for the next step.
    """
    if follow_up.kind is Kind.ASK_PROCESS:
        return QUESTIONS
    name = settings.user_name.strip() or "[your name]"
    hello = f"Hello, this is {name}."
    if follow_up.kind is Kind.APPLICATION_CALL:
        skill = application.key_skill.strip() or "[your key skill]"
        return (
            f"{hello[:-1]}; I applied for the position of {application.role} at {application.company}.",
            f"I am very interested, and what I would bring is {skill}.",
            "May I ask what the next step is?",
        )
    if follow_up.kind is Kind.DECISION_CALL:
        reach = _how_to_reach(follow_up.channel, settings)
        return (
            f"{hello[:-1]}; we spoke about the position of {application.role} at {application.company}.",
            "I am still very interested and would like to ask where the decision stands.",
            reach,
        )
    return ()


def _how_to_reach(channel: Channel, settings: Settings) -> str:
    if channel is Channel.EMAIL:
        return "I look forward to hearing from you whenever it suits you."
    number = settings.user_phone.strip()
    return f"You can reach me at {number} whenever it suits you." if number else "Thank you, and have a good day."
