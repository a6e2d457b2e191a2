"""Words of the parse to the quotes that they may introduce.

A reading is one way to take one word as a cue: a construction that the word stands in, what
would be said and who would say it. Most readings are wrong; `weighing` tells which to believe.
The constructions:

    clause      "insisted that …", "said …"             fronted     "…, she said"
    inserted    "…, she said, …"                        as          "as she put it, …"
    infinitive  "wants to …"                            complement  "considers leaving"
    object      "denied the charges"                    predicate   "called it a farce"
    to          "called for a ban"                      accused     "accused them of lying"
    passive     "was announced"                         expected    "is expected to …"
    noun ...    "his claim that …", "calls for …"       adjective … "confident that …"
    according   "according to police"
    adverbial, told, tail   a saying word and a clause that the parser did not hang on it
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Token

from .sources import (
    Speaker,
    is_endless,
    speaker_behind_comma,
    speaker_of_adjective,
    speaker_of_noun,
    speaker_of_verb,
)
from .speech import ADDRESSING, SAYING

Range = tuple[int, int]
"""Tokens from the first up to, not including, the second."""

CUE_CLASSES = frozenset({"VERB", "AUX", "NOUN", "PROPN", "ADJ", "ADP", "SCONJ"})
"""Parts of speech of cues."""
CONTENTS = frozenset({"ccomp", "xcomp", "dobj", "attr", "oprd", "prep", "acl", "relcl", "nsubjpass"})
"""What is said hangs on its cue as one of these …"""
INSERTED = frozenset({"parataxis", "ccomp", "dep", "advcl"})
"""… or the cue hangs as one of these on what is said."""
_RAISING = frozenset({"seem", "appear"})
_OBJECTS = frozenset({"dobj", "attr", "oprd"})
_BESIDE_OBJECT = frozenset({"prep", "oprd", "xcomp", "ccomp", "acomp", "acl", "dative"})
_IN_GROUP = frozenset({"aux", "auxpass", "neg", "advmod", "prt"})


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to take a word as the cue of a quote.

    Attributes:
        construction: see the module's docstring.
        key: the cue's lemma, with its preposition where that belongs to it ("call_for").
        word: the cue's head.
        cue: the tokens of the cue.
        content: the tokens of what is said, piece by piece, in order.
        head: the word that the content hangs on.
        speaker: who would say it.
    """

    construction: str
    key: str
    word: Token
    cue: Range
    content: tuple[Range, ...]
    head: Token
    speaker: Speaker | None


def readings_of(word: Token) -> Iterator[Reading]:
    """All ways to take the word as a cue."""
    if is_endless(word):
        return
    kids = list(word.children)
    match word.pos_:
        case "VERB" | "AUX":
            if word.lower_ == "according":
                yield from _according(word, kids)
            else:
                yield from _verb(word, kids)
        case "NOUN" | "PROPN":
            yield from _noun(word, kids)
        case "ADJ":
            yield from _adjective(word, kids)
        case "ADP" | "SCONJ" if word.lower_ == "according":
            yield from _according(word, kids)


@dataclass(frozen=True, slots=True)
class _Cue:
    """What all readings of a word share."""

    key: str
    word: Token
    words: Range
    speaker: Speaker | None

    def __call__(self, construction: str, head: Token, *pieces: Range) -> Reading:
        """A reading; without pieces all that hangs on the head is its content."""
        content = pieces or (_extent(head),)
        return Reading(construction, self.key, self.word, self.words, content, head, self.speaker)

    def through(self, preposition: Token) -> "_Cue":
        """The cue together with a preposition: "called for"."""
        start, end = self.words
        if preposition.i <= end:
            end = max(end, preposition.i + 1)
        return _Cue(f"{self.key}_{preposition.lower_}", self.word, (start, end), self.speaker)


def _verb(verb: Token, kids: list[Token]) -> Iterator[Reading]:
    key = verb.lemma_.lower()
    # What seems to be so seems so to somebody who is not its subject.
    speaker = None if key in _RAISING else speaker_of_verb(verb)
    cue = _Cue(key, verb, verb_group(verb), speaker)
    clauses = [kid for kid in kids if kid.dep_ == "ccomp"]
    for kid in clauses:
        if kid.i < verb.i:
            yield _fronted(cue, kid)
        else:
            yield cue("clause", kid, (_start_of_clause(kid), _end_joined(kid, kids)))
    yield from _infinitives(cue, kids)
    for kid in kids:
        if kid.dep_ in _OBJECTS:
            yield cue("object", kid)
            if kid.i > verb.i and (end := _end_beside(kid, kids)) > kid.right_edge.i + 1:
                yield cue("predicate", kid, (kid.left_edge.i, end))
        elif kid.dep_ == "nsubjpass":
            yield cue("passive", kid)
        elif kid.dep_ == "prep" and (inside := _inside(kid)) is not None:
            yield cue.through(kid)("to", inside)
            thing = next((kin for kin in kids if kin.dep_ == "dobj" and verb.i < kin.i < kid.i), None)
            if thing is not None:
                yield cue.through(kid)("accused", thing, (thing.left_edge.i, kid.right_edge.i + 1))
    if not clauses and verb.dep_ in INSERTED and verb.head.pos_ in {"VERB", "AUX"}:
        yield from _inserted(cue)
    if not clauses and key in SAYING:
        yield from _misparsed(cue, kids)


def _fronted(cue: _Cue, clause: Token) -> Reading:
    """The clause before a cue, without the cue's speaker at its end where the parse put it there."""
    speaker = speaker_behind_comma(clause, cue.words[0]) if cue.speaker is None else None
    if speaker is None:
        return cue("fronted", clause)
    return replace(cue, speaker=speaker)("fronted", clause, (clause.left_edge.i, speaker.shown.left_edge.i))


def _infinitives(cue: _Cue, kids: list[Token]) -> Iterator[Reading]:
    subject = next((kid for kid in kids if kid.dep_ in {"nsubj", "nsubjpass"}), None)
    for kid in kids:
        if kid.dep_ != "xcomp":
            continue
        if subject is not None and (subject.dep_ == "nsubjpass" or cue.key in _RAISING):
            yield cue("expected", kid, *sorted((_extent(subject), _extent(kid))))
        else:
            to = any(part.dep_ == "aux" and part.lower_ == "to" for part in kid.lefts)
            yield cue("infinitive" if to else "complement", kid)


def _inserted(cue: _Cue) -> Iterator[Reading]:
    """The clause that the verb's own clause is put into: "The plan, he said, would fail"."""
    verb = cue.word
    marker = next((kid for kid in verb.lefts if kid.dep_ in {"mark", "advmod"}), None)
    likened = marker is not None and marker.lower_ == "as"
    if marker is not None and marker.dep_ == "mark" and not likened:
        return
    pieces = [piece for piece in _without(_extent(verb.head), _extent(verb)) if _is_said(verb.doc, piece)]
    if pieces:
        yield cue("as" if likened else "inserted", verb.head, *pieces)


def _misparsed(cue: _Cue, kids: list[Token]) -> Iterator[Reading]:
    """What a saying word without a clause of its own most likely says: parsers often miss it."""
    verb = cue.word
    subject = next((kid for kid in kids if kid.dep_ == "nsubj"), None)
    for kid in kids:
        if kid.i < verb.i:
            continue
        if kid.dep_ == "advcl" and _has_subject(kid) and _is_open(kid):
            yield cue("adverbial", kid, (_start_of_adverbial(kid), kid.right_edge.i + 1))
        elif kid.dep_ == "dobj" and cue.key in ADDRESSING:
            for part in kid.rights:
                if part.dep_ in {"relcl", "acl", "ccomp"} and _has_subject(part) and _is_open(part):
                    yield cue("told", part)
    if subject is None:
        return
    sentence = verb.sent
    comma = subject.left_edge.i - 1
    if subject.i < verb.i and comma > sentence.start and verb.doc[comma].text == ",":
        rest = verb.doc[verb.i + 1 : sentence.end]
        if all(token.is_punct or token.is_space for token in rest):
            yield cue("tail", verb.doc[comma - 1], (sentence.start, comma))


def _has_subject(verb: Token) -> bool:
    return any(kid.dep_ in {"nsubj", "nsubjpass", "expl"} for kid in verb.lefts)


def _is_open(verb: Token) -> bool:
    """Whether no conjunction but "that", and no relative pronoun, begins the clause."""
    for kid in verb.lefts:
        if kid.dep_ in {"mark", "advmod"} and kid.tag_ in {"IN", "WRB"} and kid.lower_ != "that":
            return False
        if kid.tag_ in {"WDT", "WP"} and kid.lower_ != "that":
            return False
    return True


def _start_of_clause(verb: Token) -> int:
    """Where a clause begins: at its "that", for what stands before it belongs to the verb above."""
    that = next((kid for kid in verb.lefts if kid.dep_ == "mark" and kid.lower_ == "that"), None)
    return that.i if that is not None else verb.left_edge.i


def _start_of_adverbial(verb: Token) -> int:
    """The same for a clause hung on as an adverbial: what stands before its subject is no part of it."""
    opening = next((kid for kid in verb.lefts if kid.dep_ == "mark"), None)
    subject = next((kid for kid in verb.lefts if kid.dep_ in {"nsubj", "nsubjpass", "expl"}), verb)
    return opening.i if opening is not None else subject.left_edge.i


def _end_joined(clause: Token, kids: list[Token]) -> int:
    """Where the last "and that …" ends that was hung on the cue instead of on the clause."""
    end = clause.right_edge.i + 1
    for kid in kids:
        if kid.dep_ == "conj" and kid.i >= end and any(part.lower_ == "that" for part in kid.lefts):
            end = kid.right_edge.i + 1
    return end


def _noun(noun: Token, kids: list[Token]) -> Iterator[Reading]:
    key = "name" if noun.pos_ == "PROPN" else noun.lemma_.lower()
    cue = _Cue(key, noun, (noun.i, noun.i + 1), speaker_of_noun(noun))
    for kid in kids:
        if kid.i < noun.i:
            continue
        if kid.dep_ == "prep":
            if kid.i <= noun.i + 2 and (inside := _inside(kid)) is not None:
                yield cue.through(kid)("noun to", inside)
        elif kid.dep_ in {"acl", "ccomp", "relcl"}:
            start = kid.left_edge
            if start.lower_ == "that" and start.dep_ == "mark":
                yield cue("noun clause", kid)
            elif start.lower_ == "to" and kid.tag_ == "VB":
                yield cue("noun infinitive", kid)


def _adjective(adjective: Token, kids: list[Token]) -> Iterator[Reading]:
    verb = adjective.head
    start = adjective.i
    if adjective.dep_ == "acomp":
        start = min(start, verb.i)
        kids = [*kids, *(kid for kid in verb.rights if kid.dep_ in {"ccomp", "xcomp"})]
    words = (start, adjective.i + 1)
    cue = _Cue(adjective.lemma_.lower(), adjective, words, speaker_of_adjective(adjective))
    for kid in kids:
        if kid.i < adjective.i:
            continue
        if kid.dep_ == "ccomp":
            yield cue("adjective clause", kid)
        elif kid.dep_ == "xcomp":
            yield cue("adjective infinitive", kid)
        elif kid.dep_ == "prep" and (inside := _inside(kid)) is not None:
            yield cue.through(kid)("adjective to", inside)


def _according(word: Token, kids: list[Token]) -> Iterator[Reading]:
    to = next((kid for kid in kids if kid.lower_ == "to"), None)
    source = _inside(to) if to is not None else None
    if to is None or source is None:
        return
    host = word.head
    while host.pos_ not in {"VERB", "AUX"} and host.head.i != host.i:
        host = host.head
    pieces = [piece for piece in _without(_extent(host), _extent(word)) if _is_said(word.doc, piece)]
    if pieces and host.i != word.i:
        cue = _Cue("accord", word, (word.i, to.i + 1), Speaker(source, source))
        yield cue("according", host, *pieces)


def _is_said(doc: Doc, piece: Range) -> bool:
    """Whether there is more in the piece than a connective such as "moreover"."""
    words = [token for token in doc[piece[0] : piece[1]] if not (token.is_punct or token.is_space)]
    return any(token.pos_ not in {"ADV", "CCONJ", "SCONJ"} for token in words)


def _inside(preposition: Token) -> Token | None:
    """What a preposition governs."""
    return next((kid for kid in preposition.rights if kid.dep_ in {"pobj", "pcomp"}), None)


def verb_group(verb: Token) -> Range:
    """The verb with its auxiliaries, adverbs and particle, as far as they stand together."""
    near = {kid.i for kid in verb.children if kid.dep_ in _IN_GROUP}
    start, end = verb.i, verb.i + 1
    while start - 1 in near:
        start -= 1
    while end in near and verb.doc[end].dep_ in {"prt", "neg"}:
        end += 1
    return start, end


def _end_beside(thing: Token, kids: list[Token]) -> int:
    """Where the complements end that follow an object without a break."""
    end = thing.right_edge.i + 1
    for kid in kids:
        if kid.i >= end and kid.dep_ in _BESIDE_OBJECT and kid.left_edge.i == end:
            end = kid.right_edge.i + 1
    return end


def _extent(word: Token) -> Range:
    """All that hangs on a word, with the word."""
    return word.left_edge.i, word.right_edge.i + 1


def _without(whole: Range, hole: Range) -> tuple[Range, ...]:
    """The whole without the hole in it; nothing when the hole is not inside."""
    if not (whole[0] <= hole[0] and hole[1] <= whole[1]):
        return ()
    return tuple(piece for piece in ((whole[0], hole[0]), (hole[1], whole[1])) if piece[0] < piece[1])


def trimmed(doc: Doc, piece: Range, *, closed: bool = False) -> Range | None:
    """The piece without white space and loose punctuation at its edges; None if nothing is left.

    Args:
        doc: the text.
        piece: what to trim.
        closed: the piece ends where its speaker ended, so that its full stop belongs to it.
    """
    start, end = piece
    while start < end and _is_edge(doc[start], _KEPT_AT_START):
        start += 1
    while start < end and (doc[end - 1].is_space if closed else _is_edge(doc[end - 1], _KEPT_AT_END)):
        end -= 1
    return (start, end) if start < end else None


_KEPT_AT_START = frozenset("([$#@“‘\"'«»„`”")
_KEPT_AT_END = frozenset(")]%…?!”’\"'»«“‘")


def _is_edge(token: Token, kept: frozenset[str]) -> bool:
    return token.is_space or (token.is_punct and token.text[0] not in kept)
