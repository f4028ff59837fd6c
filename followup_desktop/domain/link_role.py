"""Which role a link to a posting names, as far as the link itself says."""

import re
from urllib.parse import unquote, urlsplit

_LEAST_WORDS, _MOST_WORDS = 2, 9
# What a page of a company is called that is no posting: https://careers.globex.com/current-openings.
_OF_ANY_PAGE = frozenset(
    (
        "a all and apply available board boards browse career careers company current details for form find "
        "hiring home index international job jobs join list listing listings now offer offers open opening openings "
        "opportunities opportunity our overview page position positions post posting postings role roles search "
        "stelle stellen stellenangebot stellenangebote team the to us vacancies vacancy view with work"
    ).split()
)
_OPENING = frozenset("job jobs posting position vacancy stelle stellenangebot".split())


def role_of_link(link: str) -> str:
    """A guess of the role: "https://jobs.example.net/senior-data-engineer-4711" is "Senior data engineer".

    Empty where the link does not say.
    """
    try:
        path = unquote(urlsplit(link).path)
    except ValueError:
        return ""
    # Only the last step: the one before it may be the company.
    steps = [step for step in path.split("/") if step and step.lower() != "apply"]
    return _role_of_step(steps[-1]) if steps else ""


def _role_of_step(step: str) -> str:
    words = re.split(r"[-_+ ]+", re.sub(r"\.\w{2,5}$|_[A-Za-z]{0,4}-?\d[\w-]*$", "", step))
    # Numbers of the posting, and the company behind an "at", are no part of the role.
    words = [word for word in words if word and not any(sign.isdigit() for sign in word)]
    if "at" in words[1:]:
        words = words[: words.index("at", 1)]
    while words and words[0].lower() in _OPENING:
        del words[0]
    says_something = any(word.lower() not in _OF_ANY_PAGE for word in words)
    if not _LEAST_WORDS <= len(words) <= _MOST_WORDS or not says_something or not all(map(_is_word, words)):
        return ""
    role = " ".join(words)
    return role[:1].upper() + role[1:]


def _is_word(text: str) -> bool:
    return len(text) < 25 and text.isalpha()
