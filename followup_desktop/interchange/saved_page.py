"""A page that somebody saved: how its letters are written down, and its text without the markup."""

import codecs
import html
import re
from collections.abc import Iterator

from followup_desktop.domain.errors import Refused
from followup_desktop.domain.sentences import Sentence

MOST_MARKUP = 40_000
"""So much markup is turned into text at most: more of it could be nested so deep that it takes seconds."""
MOST_DATA = 2_000_000
"""So much linked data is read of one page."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"<meta\b[^>]{0,500}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})", re.IGNORECASE)
_AT_FIRST = 4096
# What browsers read under these names; every other name is that of the codec.
_MEANT = {"iso8859-1": "cp1252", "ascii": "cp1252", "gb2312": "gb18030", "gbk": "gb18030", "iso8859-9": "cp1254"}
_TEXT_CODECS = re.compile(
    r"utf-8|cp125\d|cp866|cp874|cp932|cp949|iso8859-\d+|koi8-[ru]|shift_jis|euc_jp|euc_kr|iso2022_jp|gb18030|big5|mac-\w+"
)
_OPENING = re.compile(r"<script\b([^<>]{0,2000})>", re.IGNORECASE)
_CLOSING = re.compile(r"</script", re.IGNORECASE)
_LINKED_DATA = re.compile(r"application/ld\+json", re.IGNORECASE)
_BLOCKS = frozenset(
    ["p", "div", "br", "li", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "table", "section", "article", "hr"]
)
_UNSEEN = frozenset(["script", "style", "template", "noscript", "head", "title"])


def decoded(content: bytes) -> str:
    """The page as text: by its byte order mark, else as it declares, else as UTF-8 or Windows-1252, whichever fits.

    Nothing is replaced. Raises Refused where none of them fits.
    """
    for mark, codec in _MARKS:
        if content.startswith(mark):
            return _by([codec], content[len(mark) :])
    declared = _DECLARED.search(content[:_AT_FIRST])
    named = _codec_named(declared[1].decode("ascii")) if declared else ""
    return _by([named, "utf-8"] if named else ["utf-8", "cp1252"], content)


def _codec_named(label: str) -> str:
    """The codec of text that a page means by that label; empty where it is none that pages are written in."""
    try:
        name = codecs.lookup(label).name
    except LookupError:
        return ""
    name = _MEANT.get(name, name)
    if name.startswith("utf-16"):
        # Whoever could read the label so far has read single bytes.
        return "utf-8"
    return name if _TEXT_CODECS.fullmatch(name) else ""


def _by(names: list[str], content: bytes) -> str:
    for name in names:
        try:
            return content.decode(name)
        except UnicodeDecodeError:
            continue
    raise Refused(Sentence("The page cannot be read: it does not say rightly how its letters are written down."))


def linked_data(page: str) -> Iterator[str]:
    """The contents of the page's JSON-LD scripts, in their order; those beyond ``MOST_DATA`` are left out.

    The scripts are cut out before they are parsed, so that no markup around them can take long.
    """
    from selectolax.lexbor import LexborHTMLParser

    place = read = 0
    while opening := _OPENING.search(page, place):
        closing = _CLOSING.search(page, opening.end())
        place = closing.end() if closing else len(page)
        if not _LINKED_DATA.search(opening[1]):
            continue
        content = page[opening.end() : closing.start() if closing else place]
        read += len(content) + 1000
        if read > MOST_DATA:
            return
        script = LexborHTMLParser(f"{opening[0]}{content}</script>")
        for node in script.css("script"):
            if "ld+json" in (node.attributes.get("type") or "").lower():
                yield _without_wrapping(node.text())


def _without_wrapping(script: str) -> str:
    """The script without the comment or CDATA marks that old pages put around it."""
    bare = script.strip().removeprefix("//").strip()
    for start, end in (("<!--", "-->"), ("<![CDATA[", "]]>")):
        if bare.startswith(start):
            bare = bare.removeprefix(start).strip().removesuffix(end).strip().removesuffix("//").strip()
    return bare.removesuffix(";")


def text_of_markup(markup: str) -> str:
    """The text of a piece of HTML: paragraphs as lines, items of lists behind a dot, nothing of the markup.

    Of very long markup only the beginning, with a mark that there was more.
    """
    from selectolax.lexbor import LexborHTMLParser

    more = len(markup) > MOST_MARKUP
    markup = markup[:MOST_MARKUP]
    if "<" not in markup and "&lt;" in markup:
        markup = html.unescape(markup)
    if "<" not in markup:
        return tidy(html.unescape(markup)) + ("\n…" if more else "")
    root = LexborHTMLParser(markup).body
    parts: list[str] = []
    if root is not None:
        unseen: int | None = None
        for node in root.traverse(include_text=True):
            tag = node.tag or ""
            if tag not in _BLOCKS and node.prev is not None and node.prev.tag in _BLOCKS - {"br"}:
                parts.append("\n")
            if tag in _UNSEEN:
                unseen = node.mem_id
            elif tag == "-text":
                parent = node.parent
                if parent is None or parent.mem_id != unseen:
                    parts.append(re.sub(r"\s+", " ", node.text_content or ""))
            elif tag in _BLOCKS:
                parts.append("\n• " if tag == "li" else "\n\n" if tag in ("p", "h1", "h2", "h3", "h4") else "\n")
    return tidy("".join(parts)) + ("\n…" if more else "")


def tidy(text: str) -> str:
    """The text without what cannot be seen, without empty lines at its ends or more than one between lines."""
    seen = "".join(sign if sign.isprintable() or sign == "\n" else " " for sign in text.replace("\r\n", "\n"))
    lines = [" ".join(line.split()) for line in seen.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()
