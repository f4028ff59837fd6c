"""Which company a link to a posting or a mail address belongs to, as far as that itself says."""

import re
from urllib.parse import urlsplit

# Known places of postings where the company stands in the path: https://jobs.example.net/globex/123.
_IN_THE_PATH = (
    "greenhouse.io",
    "lever.co",
    "ashbyhq.com",
    "workable.com",
    "smartrecruiters.com",
    "breezy.hr",
    "jobvite.com",
    "recruiterbox.com",
)
# … and where it is the first part of the host: https://globex.example.net/job/123.
_IN_THE_HOST = (
    "myworkdayjobs.com",
    "recruitee.com",
    "teamtailor.com",
    "bamboohr.com",
    "personio.de",
    "personio.com",
    "icims.com",
    "pinpointhq.com",
    "applytojob.com",
    "breezy.hr",
    "greenhouse.io",
)
# … and where it cannot be told from the link.
_MANY_COMPANIES = frozenset(
    (
        "linkedin indeed glassdoor monster stepstone xing totaljobs reed ziprecruiter dice wellfound angel otta "
        "jooble adzuna arbeitsagentur infojobs seek naukri jobs google weworkremotely remoteok remotive "
        "careerbuilder simplyhired talent jobindex jobteaser welcometothejungle ycombinator github notion bit "
        "lnkd t goo tinyurl facebook x twitter"
    ).split()
)
_SERVICE_NAMES = frozenset(
    (
        "www careers career jobs job join apply work boards board job-boards hire hiring talent recruiting "
        "karriere stellen eu us uk de fr www2 m"
    ).split()
)
_SECOND_LEVEL = frozenset("co com org net ac edu gov ltd plc".split())


# Whoever writes from there writes for somebody else.
_FOR_ANYBODY = frozenset(
    (
        "gmail googlemail outlook hotmail live msn yahoo ymail icloud me mac gmx web proton protonmail pm aol mail "
        "fastmail hey zoho yandex tutanota posteo mailbox t-online freenet orange wanadoo free btinternet "
        "calendly cal goodtime cronofy doodle youcanbook savvycal chilipiper microsoft zoom webex hirevue codility "
        "hackerrank codesignal karat greenhouse-mail hire lever ashbyhq workable smartrecruiters teamtailor "
        "myworkday workday icims jobvite recruitee personio breezy bamboohr"
    ).split()
)


def company_of_address(email: str) -> str:
    """A guess of the company from the domain of a mail address; empty where the domain is for anybody."""
    domain = email.rpartition("@")[2].strip().lower()
    name = company_of_link(f"https://{domain}") if domain else ""
    return "" if name.lower().replace(" ", "-") in _FOR_ANYBODY else name


def company_of_link(link: str) -> str:
    """A guess of the company from a link; empty where the link does not say."""
    try:
        parts = urlsplit(link)
        host = (parts.hostname or "").rstrip(".")
    except ValueError:
        return ""
    labels = host.split(".")
    if len(labels) < 2 or labels[-1].isdigit() or ":" in host:
        return ""
    for service in (*_IN_THE_PATH, *_IN_THE_HOST):
        if host == service or host.endswith(f".{service}"):
            return _of_service(service, labels[: -len(service.split("."))], parts.path)
    ends = 2 if len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVEL and len(labels) > 2 else 1
    own = labels[-ends - 1]
    return "" if own in _MANY_COMPANIES or own in _SERVICE_NAMES else _as_name(own)


def _of_service(service: str, before: list[str], path: str) -> str:
    own = [label for label in before if label not in _SERVICE_NAMES and not re.fullmatch(r"wd\d+|\w\w-\w\w", label)]
    if service in _IN_THE_HOST and own:
        return _as_name(own[0].removeprefix("careers-").removeprefix("jobs-"))
    if service in _IN_THE_PATH:
        first = next((step for step in path.split("/") if step), "")
        return "" if first in ("embed", "jobs", "j", "api", "careers") else _as_name(first)
    return ""


def _as_name(label: str) -> str:
    """A label of a host as a name: "stark-rail" is "Stark Rail"."""
    if not re.fullmatch(r"[\w-]{2,60}", label) or label.startswith("xn--"):
        return ""
    words = [word for word in re.split(r"[-_]+", label) if word]
    return " ".join(word[:1].upper() + word[1:] for word in words)
