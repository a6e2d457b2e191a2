"""Who is spoken to: "told Reuters", "in an interview with CNN", "wrote to the mayor"."""

from collections.abc import Iterator

from spacy.tokens import Token

from ...story import Party
from .casting import Cast
from .heads import Range, lemma_of
from .speech import ADDRESSING, SPEAKING_TO, words

_TALKS = words(
    "interview conversation talk chat call meeting phone telephone briefing debate exchange discussion"
)
"""What somebody has "with" the one who is spoken to."""

_SENDINGS = words(
    "letter memo email e-mail post tweet message note notice filing complaint statement speech address"
    " remark comment testimony submission petition telegram cable text answer reply response appeal"
    " apology report warning promise pledge request memorandum affidavit brief plea tribute ultimatum"
)
"""What goes "to" the one who is spoken to."""

_BEFORE = words("testify testimony speak appear swear evidence hearing statement remark")
"""What is done, or given, "before" a body."""

_WAYS_OF_WORDS = {
    "to": SPEAKING_TO | ADDRESSING | _SENDINGS,
    "before": _BEFORE,
    "with": words("speak talk share chat converse plead"),
}
_WAYS_OF_MEDIA = {"with": _TALKS, "to": _SENDINGS, "before": _BEFORE, "on": words("appearance")}
"""The prepositions that lead from a word or a medium to who is spoken to."""

_NO_ADDRESSEES = frozenset({"himself", "herself", "itself", "themselves", "myself", "yourself", "ourselves"})


def addressee_of_cue(cast: Cast, cue: Range, content: tuple[Range, ...] = ()) -> Party | None:
    """The party to whom the words of a quote are said or written, None where the story names none.

    Args:
        cast: the text and its parties.
        cue: the tokens of the cue.
        content: the tokens of what is said; nobody in there is the one spoken to.
    """
    for token in _addressed(cast, cue):
        if token.lower_ in _NO_ADDRESSEES or any(start <= token.i < end for start, end in content):
            continue
        if (party := cast.at.get(token.i)) is not None:
            return party
        for kid in token.rights:
            if kid.dep_ in {"appos", "conj"} and kid.i in cast.at:
                return cast.at[kid.i]
    return None


def _addressed(cast: Cast, cue: Range) -> Iterator[Token]:
    """The heads of the words that may name who is spoken to, the likelier first."""
    spoken = [token for token in cast.doc[cue[0] : cue[1]] if token.pos_ in {"VERB", "NOUN", "AUX", "ADJ"}]
    for word in spoken:
        yield from _told(word)
    for word in spoken:
        yield from _by_phrases(word)
    for word in spoken:
        yield from _who_asked(word)


def _told(word: Token) -> Iterator[Token]:
    """The object of telling, the "to" of saying."""
    lemma = lemma_of(word)
    asked = any(kid.dep_ in {"auxpass", "nsubjpass"} for kid in word.children)
    if lemma in ADDRESSING and asked:
        yield from (kid for kid in word.lefts if kid.dep_ == "nsubjpass")
    for kid in word.rights:
        if kid.dep_ in {"dobj", "dative"} and kid.pos_ != "ADP" and lemma in ADDRESSING:
            yield kid
        elif kid.dep_ == "nsubj" and lemma in ADDRESSING:
            # The parser takes who is told for the subject of what they are told.
            yield kid
        elif kid.dep_ in {"ccomp", "xcomp"} and lemma in ADDRESSING:
            yield from (part for part in kid.lefts if part.dep_ == "nsubj" and part.i == word.i + 1)
        elif lemma in _WAYS_OF_WORDS.get(kid.lower_, ()):
            yield from _objects(kid)


def _by_phrases(word: Token) -> Iterator[Token]:
    """Who is meant by "in an interview with …", "in a letter to …", "in testimony before …"."""
    for preposition in word.children:
        if preposition.dep_ != "prep" or preposition.lower_ not in {"in", "during", "on", "by", "at", "via"}:
            continue
        for noun in _objects(preposition):
            yield from _of_medium(noun)


def _of_medium(noun: Token) -> Iterator[Token]:
    lemma = lemma_of(noun)
    for preposition in noun.rights:
        if lemma in _WAYS_OF_MEDIA.get(preposition.lower_, ()):
            yield from _objects(preposition)
    if lemma == "interview":
        # "In a CNN interview".
        yield from (kid for kid in noun.lefts if kid.dep_ in {"compound", "nmod", "poss"})


def _who_asked(word: Token) -> Iterator[Token]:
    """Who asked the question that is answered: "Asked by Fox News whether …, she said"."""
    for clause in word.children:
        if clause.dep_ == "advcl" and lemma_of(clause) in {"ask", "press", "question", "quiz", "interview"}:
            for kid in clause.rights:
                if kid.lower_ == "by":
                    yield from _objects(kid)


def _objects(preposition: Token) -> Iterator[Token]:
    return (kid for kid in preposition.rights if kid.dep_ in {"pobj", "pcomp"})
