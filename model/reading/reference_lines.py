"""Lines that lead to other stories: "READ MORE: …" and its many variants."""

import re
from dataclasses import dataclass
from functools import cache

# The label that such a line begins with. Each alternative is some paper's house style; they are
# matched without regard to case, and only where a separator, a link or nothing follows.
_LABEL = r"""
    (?:click\ (?:here\ )?to\ )?(?:read|see|learn|discover|find\ out)
        \ (?:more|also|next|on|the\ full\ story|full\ story)
        (?:\ (?:on\ this(?:\ story|\ topic)?|about\ this|stories|here|from\ us))?
  | (?:also|now)\ (?:read|see|watch)
  | must[\ -]read
  | (?:watch|listen)(?:\ (?:more|also|now|here|live))?
  | related(?:\ (?:stor(?:y|ies)|articles?|coverage|news|content|links?|reading|reports?|posts?|topics?))?
  | (?:read|see|more|our)\ related(?:\ (?:stor(?:y|ies)|articles?|coverage))?
  | more(?:\ (?:on\ this(?:\ (?:story|topic|subject))?|stories|news|coverage|reading|like\ this|about\ this))?
  | you\ (?:may|might)\ also\ (?:like|enjoy|want\ to\ read)
  | people\ also\ read | recommended(?:\ (?:reading|stories|for\ you))? | further\ reading
  | in\ case\ you\ missed\ it | don['’]t\ miss | what\ to\ read\ next | keep\ reading | up\ next
  | (?:earlier|previous(?:ly)?|background\ reading)(?:\ (?:on\ this|coverage|stor(?:y|ies)))?
"""
# The words that the labels above begin with. Few lines do: the expressions are made when one is met first.
_FIRST_WORDS = frozenset(
    "click read see learn discover find also now must watch listen related our more you people recommended "
    "further in don what keep up earlier previous previously background".split()
)
_OPENERS = r"[\s>»▶►→•·*\-–—(\[_#]*"
_SEPARATOR = r"\s*(?:\*\*|__)?\s*(?:[:|»>▶►→]|-{1,2}(?=\s)|[–—]|\.{3}|…)\s*(?:\*\*|__)?\s*"
_FIRST_WORD = re.compile(rf"{_OPENERS}([a-z]+)", re.I)
_LABELLED = rf"^{_OPENERS}(?P<label>{_LABEL})(?:{_SEPARATOR}(?P<title>\S.*)|\s*:?\s*)$"
_SURE_SEPARATOR = re.compile(r"[\s*_]*(?:[:|»>▶►→]|\s*\[|\s*https?://)")
# Written in capitals, or followed by a link, the label needs no separator.
_CAPITALS = re.compile(
    rf"^{_OPENERS}(?P<label>READ\ (?:MORE|ALSO|NEXT)|SEE\ ALSO|ALSO\ READ|MORE\ ON\ THIS(?:\ STORY)?"
    r"|RELATED(?:\ STOR(?:Y|IES)|\ ARTICLES?)?)\s+(?P<title>[^\s:|»>▶►→–—-].*)$",
    re.X,
)
_LINKED = (
    rf"^{_OPENERS}(?P<label>{_LABEL})"
    r"\s+(?P<title>(?:at|on|here|about|in)\b.{0,120}|\[[^\]]+\]\(.*|https?://\S+)$"
)
# Pasted pages run the line into the paragraph before it; only capitals are sure enough then.
_RUN_IN = re.compile(r"(?<=[.!?”\"'’])\s+(?=(?:READ (?:MORE|ALSO)|SEE ALSO|ALSO READ|RELATED)\s*:)")
_URL = re.compile(r"https?://[^\s<>\"']+")
_MARKDOWN_LINK = re.compile(r"\[(?P<title>[^\]]+)\]\((?P<url>[^)\s]*)\)")
_CLOSERS = {"(": ")", "[": "]"}
_BULLET = re.compile(r"^\s*(?:[-*•·▪◦‣»>▶►→]|\d{1,2}[.)])\s+")


@dataclass(frozen=True)
class ReferenceLine:
    """What a line says: its label, and the title and URL that it leads to, where given."""

    label: str
    title: str
    url: str | None


def parse_reference_line(line: str) -> ReferenceLine | None:
    """Read one line as a reference, or None when it is the story's own text.

    A label that stands alone ("Related stories:") gives an empty title: the titles are then on
    the lines that follow.
    """
    first = _FIRST_WORD.match(line)
    if len(line) > 400 or first is None or first[1].lower() not in _FIRST_WORDS:
        return None
    match = _compiled(_LABELLED).match(line) or _CAPITALS.match(line) or _compiled(_LINKED).match(line)
    if match is None:
        return None
    title = (match.group("title") or "").strip()
    label = match.group("label").strip()
    if len(label.split()) == 1 and not _SURE_SEPARATOR.match(line[match.end("label") :]):
        return None  # "More" alone on a line says too little, "More – much more – is expected" is prose
    return ReferenceLine(label, *title_and_url(title, line))


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.I | re.X)


def title_and_url(title: str, line: str = "") -> tuple[str, str | None]:
    """Part the link from the title, and drop what wraps the whole line ("[READ MORE: …]")."""
    if link := _MARKDOWN_LINK.search(title):
        return link.group("title").strip(), _web(link.group("url"))
    url = None
    if found := _URL.search(title):
        url = found.group().rstrip(".,;:)]")
        title = title.replace(found.group(), "", 1).rstrip(" (<[")
    opener = next((c for c in line.lstrip() if c in _CLOSERS or c.isalnum()), "")
    if opener in _CLOSERS and title.endswith(_CLOSERS[opener]):
        title = title[:-1]
    title = title.strip().strip("*_").strip()
    return "" if title in {"at", "on", "here", "here:"} else title, url


def list_entry(line: str) -> str | None:
    """The title on a bulleted line under a label that stands alone, or None."""
    match = _BULLET.match(line)
    return line[match.end() :].strip() if match else None


def split_run_in(line: str) -> list[tuple[int, int]]:
    """Cut a line before references that were run into it; offsets within the line."""
    cuts = [match.end() for match in _RUN_IN.finditer(line)]
    return list(zip([0, *cuts], [*cuts, len(line)], strict=True))


def _web(url: str) -> str | None:
    return url if _URL.fullmatch(url) else None
