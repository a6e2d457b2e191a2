"""From the words of a source to the one word that they are about."""

from typing import TypeAlias

from spacy.tokens import Doc, Token

Range: TypeAlias = tuple[int, int]
"""Tokens from the first to behind the last."""

_NAMING = frozenset({"NOUN", "PROPN", "PRON", "NUM"})
_RELATIVE = frozenset({"WP", "WDT", "WP$"})
_LONGEST_CHAIN = 6


def head_of(doc: Doc, words: Range) -> Token:
    """The head of words that name somebody: "Bell" of "Ms Bell, who has long opposed it".

    Parsers trip over long sources, so that they hang together loosely; the first noun that hangs on
    nothing inside them is taken, or "several" of "several of them". A relative pronoun alone gives
    the noun that it stands for.
    """
    start, end = words
    loose = [token for token in doc[start:end] if not start <= token.head.i < end or token.head.i == token.i]
    nouns = [token for token in loose if token.pos_ in _NAMING]
    if not nouns:
        nouns = [token for token in loose if any(kid.lower_ == "of" for kid in token.rights)]
    if not nouns:
        inside = [token for token in doc[start:end] if token.pos_ in _NAMING]
        nouns = [token for token in inside if token.dep_ not in {"poss", "compound"}] or inside
    head = (nouns or loose)[0]
    if head.tag_ in _RELATIVE and all(token.tag_ in _RELATIVE for token in doc[start:end] if token.is_alpha):
        return _antecedent(head)
    return head


def around(doc: Doc, words: Range, reach: int) -> Range:
    """The words with what stands beside them in their sentence, at most `reach` tokens on each side.

    Hostile text has sentences without end; to look at all of one for each quote would take the square
    of its length.
    """
    start, end = words
    while start > max(0, words[0] - reach) and not doc[start].is_sent_start:
        start -= 1
    while end < min(len(doc), words[1] + reach) and not doc[end].is_sent_start:
        end += 1
    return start, end


def lemma_of(token: Token) -> str:
    """The lemma in lower case; that of a plural which the tagger took for a name, too."""
    lemma = token.lemma_.lower()
    if lemma == "hop":
        # The lemmatizer makes this of "hopes" and "hoping", which are far more common in news.
        return "hope" if token.lower_.startswith("hope") or token.lower_ == "hoping" else lemma
    if token.pos_ == "PROPN" and len(lemma) > 3 and lemma.endswith("s") and not lemma.endswith("ss"):
        return lemma[:-1]
    return lemma


def _antecedent(relative: Token) -> Token:
    """The noun that a relative clause hangs on; the pronoun itself where there is none."""
    clause = relative
    for _ in range(_LONGEST_CHAIN):
        if clause.dep_ == "relcl":
            return clause.head
        if clause.head.i == clause.i:
            break
        clause = clause.head
    return relative
