"""Sentences in a story's text, told by their marks: for what is shown, not for the analysis."""

import re

from .story import Span

SENTENCE_END = re.compile(
    r"\n|(?<!\b[A-Z])(?<!\b[A-Z][a-z])(?<!\b[A-Z][a-z]{2})\.(?=[\"”’)\]]*\s+[\"“‘(\[]*[A-Z0-9])"
    r"|[!?.](?=[\"”’)\]]*(?:\n|$))|[!?](?=[\"”’)\]]*\s)"
)
"""A sentence ends at its mark, unless that belongs to an initial or a short title: "J. Doe", "Sen. Roe"."""

_CLOSING = '"”’)]'
_CLOSERS = re.compile(f"[{re.escape(_CLOSING)}]*")
_BLANKS = re.compile(r"\s*")
# No further on either side than so many characters: of a text without full stops a part is enough.
_REACH = 600


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence or sentences that `start`:`end` stands in, on its line and without space at its ends.

    Args:
        text: the story's.
        start: where it starts.
        end: where it ends, exclusive, after `start`.
    """
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    begin = max(first, text.rfind("\n", first, start) + 1)
    for mark in SENTENCE_END.finditer(text, begin, last):
        after = _CLOSERS.match(text, mark.end())
        behind = after.end() if after else mark.end()
        if behind > start:
            break
        begin = behind
    if begin == first > 0:
        # Cut in the midst of a line: from a whole word on.
        begin = max(first, text.find(" ", first, start))
    # A mark at the end of the piece itself ends the sentence too.
    core = start + max(1, len(text[start:end].rstrip(_CLOSING)))
    mark_after = SENTENCE_END.search(text, core - 1, last)
    finish = last
    if mark_after is not None:
        closers = _CLOSERS.match(text, mark_after.end()) if mark_after.group() != "\n" else None
        finish = closers.end() if closers else mark_after.start()
    blanks = _BLANKS.match(text, begin, start)
    begin = blanks.end() if blanks else begin
    finish = max(end, finish)
    return Span(start=begin, end=max(end, begin + len(text[begin:finish].rstrip())))
