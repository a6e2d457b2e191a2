"""Who is spoken to where that is no party: "told reporters", "told the court".

A quote knows the party that is spoken to, if there is one. Other words for the one spoken to are read
from the text beside the cue when they are shown: a few words right behind a verb of telling.
"""

import re

from .story import Quote, Story

_TELLING = re.compile(
    r"\b(?:told|tells?|telling|informed|informs|informing|assured|assures|assuring|reminded|reminds|reminding)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(r"\b(?:am|is|are|was|were|be|been|being|get|got|gets)\s+(?:\w+\s+)?$", re.IGNORECASE)
_END = re.compile(r"[.,;:!?\"“”‘«»()\[\]\n–—]|(?<=\s)'")
_WORD = re.compile(r"\S+")
_MOST_WORDS = 6
_REACH = 80
"""Characters behind the verb in which the words stand."""
_BEHIND = frozenset(
    "that on at in during after before as when while by why how what who whom where which whether if to not"
    " of about with from via over through last this earlier later he she they it we i you and but"
    " monday tuesday wednesday thursday friday saturday sunday yesterday today never just also all there"
    " is are was were will would could should can may might must has have had".split()
)
"""What goes on behind them."""
_PRONOUNS = frozenset("him her them me us himself herself themselves itself one everyone everybody".split())


def addressed_words(story: Story, quote: Quote) -> str:
    """The words for the one whom a quote is said to, "" where the text has none right behind its cue.

    Args:
        story: holds the quote.
        quote: one whose addressee is no party.
    """
    if quote.cue is None:
        return ""
    verbs = list(_TELLING.finditer(story.text, quote.cue.start, quote.cue.end))
    if not verbs:
        return ""
    passive = _PASSIVE.search(story.text[quote.cue.start : verbs[-1].start()])
    if passive is not None and not verbs[-1].group().endswith("ing"):
        return ""
    start = verbs[-1].end()
    follows = [piece.start for piece in quote.content if piece.start >= start]
    text = story.text[start : min([start + _REACH, *follows])]
    end = _END.search(text)
    return _addressed(text[: end.start()] if end else text)


def _addressed(text: str) -> str:
    """The words up to the first that is about something else."""
    kept: list[str] = []
    for word in _WORD.findall(text)[: _MOST_WORDS + 1]:
        if word.lower() in _BEHIND and not (word.lower() == "of" and kept):
            break
        kept.append(word)
    if len(kept) > _MOST_WORDS or kept == ["the"] or (len(kept) == 1 and kept[0].lower() in _PRONOUNS):
        return ""
    return " ".join(kept)
