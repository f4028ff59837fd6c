"""What two names or links have in common, however they are written."""

import re
import unicodedata
from urllib.parse import parse_qsl, urlencode, urlsplit

_LEGAL_FORMS = frozenset(
    (
        "inc incorporated corp corporation co company llc llp lp ltd limited plc pbc pty gmbh mbh ag kg kgaa ohg "
        "ug se eg ev gbr sa sas sasu sarl srl spa snc sl slu bv nv cv oy oyj ab as asa aps oue ou kft zrt nyrt "
        "doo sro zoo ooo kk pte bhd sdn pvt lda ltda eirl"
    ).split()
)
"""The words with which registers say what kind of company it is; "S.A." is read as "sa"."""
_DOTTED = re.compile(r"\b(?:\w\.){2,}(?:\w\b)?")
_SPOLKA = re.compile(r"\bsp(?:\.|olka) z ?o\.? ?o\.?(?!\w)")
_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"})
_TRACKING = re.compile(r"(?:utm_\w+|gclid|fbclid|mc_[ce]id|trk\w*|ref|refid|src|source|gh_src|lever-source\S*)", re.I)


def plain_name(name: str) -> str:
    """The name without accents, capitals, signs and a legal form at its end: "Škoda, a.s." is "skoda".

    A name that consists of legal forms only keeps them; one without letters and digits is empty.
    """
    folded = _folded(name)
    if "." in folded or "spolka" in folded:
        folded = _DOTTED.sub(lambda dotted: dotted[0].replace(".", ""), _SPOLKA.sub("", folded))
    words = _WORD.findall(folded)
    kept = list(words)
    while kept and kept[-1] in _LEGAL_FORMS:
        kept.pop()
    return " ".join(kept or words)


def plain_link(link: str) -> str:
    """What tells one page from another: without the scheme, "www.", tracking marks, the place within the page.

    Empty where the text is no link.
    """
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").removeprefix("www.")
    except ValueError:
        return ""
    if not host:
        return ""
    named = sorted((key, value) for key, value in parse_qsl(parts.query) if not _TRACKING.fullmatch(key))
    return f"{host}{parts.path.rstrip('/')}" + (f"?{urlencode(named)}" if named else "")


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS)
    return "".join(sign for sign in unicodedata.normalize("NFKD", apart) if not unicodedata.combining(sign))
