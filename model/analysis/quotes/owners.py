"""For whom somebody or something speaks: the ministry of its spokesman, the author of a letter."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Token

from ...story import Party
from ..syntax import subject_of
from .casting import Cast
from .cue_words import SPEECH, WRITING
from .heads import around, lemma_of
from .speech import DOCUMENTS, SPOKESPEOPLE, words

_LONGEST_PHRASE = 40
_MADE_BY = frozenset({"by", "from"})
_SERVES = frozenset({"for", "of", "at", "from", "with"})
_STOPS = frozenset({"WP", "WDT", "WP$", "WRB", "VBD", "VBZ", "VBP"})
_DEFINITE = frozenset({"the", "this", "that", "these", "those", "same"})
_CARRIERS = frozenset({"in", "through", "via"})
_LODGED = words(
    "filing complaint lawsuit suit affidavit indictment document petition submission motion paper"
)
"""What somebody else has before a body or sends to it, so that its name before the noun is no author's."""
_SETS_OUT = frozenset(
    "issue release publish send write post file sign submit deliver circulate pen author co-author give make"
    " draft produce compile commission read tweet distribute dispatch leak launch conduct".split()
)


def served_by(cast: Cast, head: Token) -> Party | None:
    """The body for which an unnamed spokesman speaks; None also for one person's spokesman.

    Who speaks for a person says other words than that person's; a body has no others.
    """
    owner = _owner(cast, head, _SERVES)
    return owner if owner is not None and owner.kind != "person" else None


@dataclass(frozen=True, slots=True)
class _Document:
    """A place where a letter, statement, report … is spoken of, and whose it is."""

    place: int
    noun: str
    author: Party | None
    again: bool


class Authors:
    """Whose the letters, statements and reports of a story are; made once for a text."""

    def __init__(self, cast: Cast) -> None:
        """Nothing is read before the first question."""
        self._cast = cast

    @cached_property
    def _all(self) -> Sequence[_Document]:
        """Every place where a document is spoken of, with its author if told there."""
        return [
            _Document(token.i, lemma_of(token), self._told(token), _is_definite(token))
            for token in self._cast.doc
            if token.pos_ in {"NOUN", "PROPN"} and lemma_of(token) in DOCUMENTS
        ]

    def of(self, head: Token) -> Party | None:
        """The author of the document that a noun names, told there or where the story spoke of it before.

        "The letter" is the one that came before it, so that one without a known author in between
        is in the way.
        """
        if lemma_of(head) not in DOCUMENTS:
            return None
        if (told := self._told(head)) is not None:
            return told
        if not _is_definite(head):
            return None
        for document in self._before(head):
            if document.author is not None:
                return document.author
            if not document.again:
                return None
        return None

    def _before(self, head: Token) -> Iterator[_Document]:
        """The places of the same noun before this one, the nearest first."""
        noun = lemma_of(head)
        end = bisect_left(self._all, head.i, key=lambda document: document.place)
        for n in range(end - 1, -1, -1):
            if self._all[n].noun == noun:
                yield self._all[n]

    def _told(self, noun: Token) -> Party | None:
        """The author that the words around the noun name."""
        owner = _owner(self._cast, noun, _MADE_BY)
        if owner is not None:
            return owner
        for kid in noun.rights:
            if kid.dep_ in {"acl", "relcl"} and lemma_of(kid) in _SETS_OUT:
                maker = _agent(kid) or _own_subject(kid)
                if maker is not None:
                    return self._cast.at.get(maker.i)
        verb = _verb_over(noun)
        subject = subject_of(verb) if verb is not None else None
        return self._cast.at.get(subject.i) if subject is not None and subject.i != noun.i else None


def _verb_over(noun: Token) -> Token | None:
    """The verb by whose subject a document is made: "said in a letter", "issued a statement"."""
    above = noun.head
    if noun.dep_ == "dobj" and lemma_of(above) in _SETS_OUT:
        return above
    if noun.dep_ != "pobj" or above.lower_ not in _CARRIERS:
        return None
    verb = above.head
    says = verb.pos_ == "VERB" and lemma_of(verb) in SPEECH | WRITING
    return verb if says and not any(kid.dep_ == "nsubjpass" for kid in verb.children) else None


def _agent(verb: Token) -> Token | None:
    for kid in verb.rights:
        if kid.dep_ == "agent" or (kid.dep_ == "prep" and kid.lower_ == "by"):
            return next((part for part in kid.rights if part.dep_ == "pobj"), None)
    return None


def _own_subject(verb: Token) -> Token | None:
    return next((kid for kid in verb.lefts if kid.dep_ == "nsubj" and kid.tag_ not in _STOPS), None)


def _is_definite(noun: Token) -> bool:
    return any(kid.lower_ in _DEFINITE for kid in noun.lefts)


def _owner(cast: Cast, head: Token, prepositions: Collection[str]) -> Party | None:
    """The party that the words beside a noun make its owner: "the bank's …", "a … for the bank"."""
    before = _before(cast, head)
    if before is not None and (before.dep_ == "poss" or cast.doc[before.i + 1].tag_ == "POS"):
        return cast.at[before.i]
    if (behind := _behind(cast, head, prepositions)) is not None:
        return behind
    if before is None:
        return None
    # A person or state before it is what the thing is about as often as whose it is.
    party, noun = cast.at[before.i], lemma_of(head)
    makes = noun in SPOKESPEOPLE or (party.kind == "organization" and noun not in _LODGED)
    return party if makes else None


def _before(cast: Cast, head: Token) -> Token | None:
    """The last word of a party that stands before the noun: "a council spokesman"."""
    start = around(cast.doc, (head.i, head.i), _LONGEST_PHRASE)[0]
    for token in reversed(cast.doc[start : head.i]):
        if token.i in cast.at:
            return token
        if token.pos_ not in {"NOUN", "PROPN", "ADJ", "PART", "NUM"}:
            return None
    return None


def _behind(cast: Cast, head: Token, prepositions: Collection[str]) -> Party | None:
    doc = cast.doc
    at = head.i + 1
    if at >= len(doc) or doc[at].lower_ not in prepositions:
        return None
    for token in doc[at + 1 : around(doc, (head.i, at), _LONGEST_PHRASE)[1]]:
        if (found := cast.at.get(token.i)) is not None:
            # In "by the bank's lawyer" the bank is no author.
            inner = token.dep_ in {"poss", "compound"} and cast.at.get(token.head.i) is not found
            return None if inner else found
        if token.text == "," or token.tag_ in _STOPS:
            return None
    return None
