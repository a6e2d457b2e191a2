"""Stretches in quotation marks: whose they are, and what to make of those that stand alone.

Each stretch goes to the first that takes it: a believed reading whose content it shares; a saying
word right behind it or right before it; the quote before it, when it is a sentence of its own.
What nobody takes is no quote but a title, a nickname or words held at arm's length.
"""

from collections.abc import Iterable, Iterator, Sequence

from spacy.tokens import Doc, Token

from .drafts import Draft, covered
from .layout import Layout, Stretch
from .readings import Range, verb_group
from .sources import Speaker, speaker_of_verb
from .speech import SAYING, SAYING_AT_LENGTH

NEAR = 30
"""How many tokens from a quotation its cue may be: room for "said Ann Bell, who has long …"."""
SHORT = 3
"""Up to so many words, a stretch without a saying word is rather a title or a distance taken."""
BESIDE = 0.89
COLON = 0.75
SPOKEN = 0.95
"""How likely the quotes are of a saying word beside a quotation that the parse does not tell, of a
colon alone, and of a saying word to which the parse gives a quotation. The first and the last are
their rounded precision on a fifth of PolNeAR's training set; that fifth has but four of the second,
whose value is a guess."""

_SENTENCE_ENDS = frozenset(".!?…;")
_DASHES = frozenset({"-", "–", "—", "--", "―"})
_BEFORE_CUE = frozenset({",", "?", "!", "…", "...", *_DASHES})
_NOMINAL = frozenset({"NOUN", "PROPN", "PRON"})
_INSIDE_PHRASE = frozenset({"relcl", "acl", "aux", "auxpass", "amod", "advcl"})


def attach(layout: Layout, drafts: list[Draft]) -> list[Draft]:
    """The drafts with the stretches that are theirs, and new ones for stretches with a cue beside them.

    Args:
        layout: the text.
        drafts: one for each believed reading; stretches are added to their pieces.
    """
    stretches = layout.stretches
    owners = _owners(stretches, drafts)
    by_cue = {draft.word.i: draft for draft in drafts if draft.word is not None}
    for n, stretch in enumerate(stretches):
        if owners[n] is None:
            free = (
                stretches[n - 1].end if n else 0,
                stretches[n + 1].start if n + 1 < len(stretches) else len(layout.doc),
            )
            made = _beside(layout, stretch, free)
            if made is not None and made.word is not None:
                known = by_cue.get(made.word.i)
                if known is None or _is_inverted_object(known, stretch):
                    by_cue[made.word.i] = made
                owners[n] = by_cue[made.word.i]
    _carry(layout, owners, by_cue.values())
    for stretch, owner in zip(stretches, owners, strict=True):
        if owner is not None:
            owner.pieces.append((stretch.start, stretch.end))
            if owner.ground == "parse" and stretch.words > SHORT and owner.says():
                owner.likely = max(owner.likely, SPOKEN)
    return list(_outer(stretches, owners, by_cue.values()))


def _owners(stretches: Sequence[Stretch], drafts: Iterable[Draft]) -> list[Draft | None]:
    """For each stretch the draft that holds most of it and whose cue stands outside."""
    owners: list[Draft | None] = [None] * len(stretches)
    best = [0] * len(stretches)
    first = 0
    for draft in sorted(drafts, key=Draft.first):
        low, high = draft.first(), draft.last()
        while first < len(stretches) and stretches[first].end <= low:
            first += 1
        at = first
        while at < len(stretches) and stretches[at].start < high:
            stretch = stretches[at]
            share = covered((stretch.start, stretch.end), draft.pieces)
            if share > best[at] and not (draft.cue and stretch.start <= draft.cue[0] < stretch.end):
                owners[at], best[at] = draft, share
            at += 1
    return owners


def _beside(layout: Layout, stretch: Stretch, free: Range) -> Draft | None:
    """A draft of the cue next to the stretch, in its paragraph and between the stretches beside it."""
    doc = layout.doc
    paragraph = layout.paragraphs[stretch.paragraph]
    low, high = max(paragraph[0], free[0]), min(paragraph[1], free[1])
    word = _saying_behind(doc, stretch, high) or _saying_before(doc, stretch, low)
    if word is not None:
        speaker = _speaker_beside(word, stretch, (low, high))
        return Draft("beside", BESIDE, verb_group(word), word, speaker)
    if stretch.words > SHORT and stretch.start > low and doc[stretch.start - 1].text == ":":
        verb = doc[stretch.start - 1].sent.root
        if verb.pos_ in {"VERB", "AUX"} and low <= verb.i < stretch.start:
            return Draft("colon", COLON, verb_group(verb), verb, speaker_of_verb(verb))
    return None


def _is_inverted_object(draft: Draft, stretch: Stretch) -> bool:
    """Whether the parse took the speaker in `…," barked Ann Bell` for the verb's object."""
    if draft.word is None or draft.word.i < stretch.end:
        return False
    by_stretch = draft.speaker is None or stretch.start <= draft.speaker.shown.i < stretch.end
    return draft.construction in {"object", "predicate"} and by_stretch


def _saying_behind(doc: Doc, stretch: Stretch, high: int) -> Token | None:
    """The saying word of `…," said Ann Bell` and `…," Ann Bell, a lawyer, said`."""
    start = stretch.end
    while start < high and (doc[start].text == "," or doc[start].text in _DASHES or doc[start].is_space):
        start += 1
    if start >= high or (_ends_with_stop(doc, stretch) and doc[start].text[0].isupper()):
        return None  # `… go." Bell said he …`: after a full stop the next sentence is another matter
    if not any(doc[i].text in _BEFORE_CUE for i in range(max(stretch.start, stretch.end - 2), start)):
        return None  # `"Vertigo" said little to …`
    for i in range(start, min(high, start + NEAR)):
        token = doc[i]
        if token.text in _SENTENCE_ENDS or token.text == ":":
            return None
        if token.pos_ in {"VERB", "AUX"}:
            if token.tag_ != "VB" and (_is_saying(token, stretch) or (i == start and _is_inverted(token))):
                return token
            if i < start + 2 and token.dep_ not in _INSIDE_PHRASE:
                return None  # `"Vertigo" opened in May`
    return None


def _is_saying(word: Token, stretch: Stretch) -> bool:
    lemma = word.lemma_.lower()
    if lemma in SAYING:
        return True
    return lemma in SAYING_AT_LENGTH and stretch.words > SHORT and word.tag_ != "VBN"


def _is_inverted(verb: Token) -> bool:
    """Whether a finite verb has a nominal right behind it, as only saying words have after a comma."""
    if verb.tag_ not in {"VBD", "VBZ"} or verb.i + 1 >= len(verb.doc):
        return False
    return verb.nbor(1).pos_ in _NOMINAL or verb.nbor(1).pos_ in {"DET", "ADJ"}


def _ends_with_stop(doc: Doc, stretch: Stretch) -> bool:
    return any(token.text == "." for token in doc[max(stretch.start, stretch.end - 2) : stretch.end])


def _saying_before(doc: Doc, stretch: Stretch, low: int) -> Token | None:
    """The saying word of `said, "…`, `told reporters: "…` and `said in a letter that "…`."""
    at = stretch.start - 1
    if at < low:
        return None
    leads = doc[at].text in {",", ":", "that"} or doc[at].text in _DASHES
    for i in range(at, max(low, stretch.start - NEAR) - 1, -1):
        token = doc[i]
        if token.text in _SENTENCE_ENDS:
            return None
        if token.pos_ == "VERB" and _is_saying(token, stretch):
            near = at - i < 4 if leads else at - i < 3
            return token if near or (leads and stretch.words > SHORT) else None
        if not leads and token.pos_ in {"VERB", "AUX"}:
            return None
    return None


def _speaker_beside(word: Token, stretch: Stretch, free: Range) -> Speaker | None:
    """Who says it: by the parse when that stays outside of the quotation, else the nearest name."""
    speaker = speaker_of_verb(word)
    if speaker is not None and not stretch.start <= speaker.shown.i < stretch.end:
        return speaker
    behind = range(word.i + 1, min(word.i + 8, free[1]))
    low = stretch.end if word.i >= stretch.end else free[0]
    ahead = range(word.i - 1, max(low, word.i - 12) - 1, -1)
    inverted = word.i <= stretch.end + 1 and word.i >= stretch.end
    found = (_nearest_name(word.doc, place) for place in ((behind, ahead) if inverted else (ahead, behind)))
    return next((Speaker(token, token) for token in found if token is not None), None)


def _nearest_name(doc: Doc, place: range) -> Token | None:
    for i in place:
        token = doc[i]
        if token.text in _SENTENCE_ENDS:
            return None
        if token.pos_ in _NOMINAL:
            while token.dep_ in {"compound", "poss", "nmod"} and token.head.i in place:
                token = token.head
            while token.i + 1 in place and token.nbor(1).pos_ == "PROPN":
                token = token.nbor(1)  # "landlady Edna Moss"
            return token
    return None


def _carry(layout: Layout, owners: list[Draft | None], drafts: Iterable[Draft]) -> None:
    """Give the stretches that are sentences of their own to whoever spoke before them.

    A quotation that goes on over several paragraphs is one person's, and may be given its cue
    only at the end.
    """
    stretches = layout.stretches
    for n in range(len(stretches) - 2, -1, -1):
        if stretches[n].goes_on and owners[n] is None:
            _hand_over(owners, n, owners[n + 1])
    for n, stretch in enumerate(stretches):
        if owners[n] is not None or n == 0:
            continue
        before = stretches[n - 1]
        near = stretch.paragraph - before.paragraph <= 1
        if before.goes_on or (near and stretch.sentence):
            _hand_over(owners, n, owners[n - 1])


def _hand_over(owners: list[Draft | None], n: int, owner: Draft | None) -> None:
    if owner is not None:
        owners[n] = owner
        owner.carried = True


def _outer(
    stretches: Sequence[Stretch], owners: Sequence[Draft | None], drafts: Iterable[Draft]
) -> Iterator[Draft]:
    """The drafts but for those whose cue stands in a stretch that somebody else says."""
    said = {
        i: owner
        for stretch, owner in zip(stretches, owners, strict=True)
        if owner is not None
        for i in range(stretch.start, stretch.end)
    }
    for draft in drafts:
        if draft.cue is None or said.get(draft.cue[0], draft) is draft:
            yield draft
