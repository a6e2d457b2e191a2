"""Who speaks in quotation marks, as far as "I" and "he" within them need to know.

This comes before the quotes are found and does less: one speaker a quoted stretch, by the
nearest verb of saying around it.
"""

from bisect import bisect_right
from collections.abc import Sequence

from spacy.tokens import Doc, Token

from ...story import Block
from ..quotation_marks import Quoted, find_quoted

# Verbs that news put beside a quotation; compiled by hand.
_SAYING = frozenset(
    """
    say tell add explain state note write ask reply answer insist argue claim declare announce warn
    admit acknowledge comment remark recall continue conclude observe suggest stress emphasise emphasize
    point assert contend maintain complain joke quip tweet post shout cry whisper exclaim respond
    repeat reveal confirm deny describe call report urge vow promise think believe read boast lament
    concede agree speak testify telephone
    """.split()
)
# How many tokens away from its quotation marks such a verb may stand.
_REACH = 25


class Speakers:
    """The quoted stretches of a text and the heads of their speakers' mentions."""

    def __init__(self, doc: Doc, blocks_read: Sequence[Block]) -> None:
        blocks = [block for block in blocks_read if block.kind in {"paragraph", "list_item"}]
        self._quoted = find_quoted(doc.text, blocks) if blocks else ()
        self._starts = [quoted.start for quoted in self._quoted]
        self._blocks = [block.start for block in blocks]
        self._of: list[Token | None] = []
        if self._quoted:
            saying = {doc.vocab.strings[lemma] for lemma in _SAYING if lemma in doc.vocab.strings}
            lemmas = doc.to_array(["LEMMA"]).tolist()
            verbs = [doc[i] for i, lemma in enumerate(lemmas) if lemma in saying and doc[i].pos_ == "VERB"]
            outside = [
                (verb, subject)
                for verb in verbs
                if self.stretch(verb) is None and (subject := _subject(verb)) is not None
            ]
            for quoted in self._quoted:
                self._of.append(self._find(doc, quoted, outside))

    def stretch(self, token: Token) -> int | None:
        """The number of the quoted stretch that the token stands in, or None."""
        n = bisect_right(self._starts, token.idx) - 1
        return n if n >= 0 and token.idx < self._quoted[n].end else None

    def speaker(self, token: Token) -> Token | None:
        """The head of the mention of who speaks where the token stands, if in quotation marks."""
        n = self.stretch(token)
        return None if n is None else self._of[n]

    def _find(self, doc: Doc, quoted: Quoted, verbs: list[tuple[Token, Token]]) -> Token | None:
        span = doc.char_span(quoted.start, quoted.end, alignment_mode="expand")
        if span is None:
            return None
        block = self._block(quoted.start)
        best, best_distance = None, _REACH + 1
        at = bisect_right(verbs, span.start, key=lambda pair: pair[0].i)
        for verb, subject in verbs[max(0, at - 1) : at + 1]:
            if self._block(verb.idx) != block:
                continue
            # A speaker after the quotation is the rule, one before it needs a nearer place.
            distance = verb.i - span.end if verb.i >= span.end else (span.start - verb.i) + 2
            if distance < best_distance:
                best, best_distance = subject, distance
        if best is None and self._of:
            before = self._quoted[len(self._of) - 1]
            if self._block(before.start) == block or before.goes_on:
                return self._of[-1]
        return best

    def _block(self, character: int) -> int:
        return bisect_right(self._blocks, character)


def _subject(verb: Token) -> Token | None:
    for child in verb.children:
        if child.dep_ in {"nsubj", "nsubjpass"}:
            return child
    # "He stood up and said": the subject of the verb that it is joined to.
    if verb.dep_ == "conj" and verb.head.pos_ in {"VERB", "AUX"}:
        return next((child for child in verb.head.lefts if child.dep_ in {"nsubj", "nsubjpass"}), None)
    return None
