"""Two recognisers heard on every name: spaCy's, which sees phrases, and the network, which sees sense.

What each says of a name is weighed (`label_weights`) into the share of the evidence that speaks for a person,
an organisation, a place, or for something that is no party: an event, a law, a product, a work.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import exp, log

import numpy as np
from spacy.tokens import Doc

from ..attribution import SeenMentions
from ..attribution.mention_tags import TYPES
from ..attribution.tagging import Floats
from .cast import Name
from .given_names import GIVEN_NAMES
from .label_weights import WEIGHTS
from .names import PARTY_LABELS, cleaned, word_key

NO_PARTY = "OTHER"
"""The label of a name that is none of a party, unless another place of it is."""
KINDS = ("person", "organization", "place")
_LABELS = {"person": "PERSON", "organization": "ORG", "place": "GPE"}
_SORTS = {"person": {"PERSON"}, "organization": {"ORG"}, "place": {"GPE", "LOC", "FAC"}}
"""The labels of spaCy that need no change for a kind."""
_LEAST_SEEN = 0.5
"""So sure the network must be of a name that spaCy does not see."""
_LEAST_SHARE = 0.01
_SURELY_NONE = 0.8
_SURELY = 0.7
_SURELY_PLACE = 0.65
_IN_NEWS = {"person": 0.41, "organization": 1.1, "place": 0.05, "none": -0.9}
"""How much more often, in logarithms, names are of each kind in GUM's news than in the texts that the weights
were learnt from. After Saerens, Latinne and Decaestecker, "Adjusting the outputs of a classifier to new a
priori probabilities" (Neural Computation, 2002)."""


class Recognisers:
    """What both recognisers say of the names of a text.

    Args:
        doc: the parsed text.
        names: those that spaCy sees, and runs of capitals that it does not.
        seen: what the network makes of the text.
        closed: tokens (start, end) where no names are looked for.
    """

    def __init__(
        self, doc: Doc, names: Sequence[Name], seen: SeenMentions, closed: Sequence[tuple[int, int]]
    ) -> None:
        self._doc = doc
        self._seen = seen
        self.names = sorted([*names, *self._seen_alone(names, closed)], key=lambda name: name.start)
        self._likely = [self._likely_types(name) for name in self.names]
        of_key: dict[str, list[Floats]] = defaultdict(list)
        for name, likely in zip(self.names, self._likely, strict=True):
            if likely is not None:
                of_key[name.key].append(likely)
        self._everywhere: dict[str, Floats] = {
            key: np.mean(places, axis=0, dtype=np.float32) for key, places in of_key.items()
        }
        self._ends = {word_key(name.words[-1]) for name in self.names if len(name.words) > 1}

    def labelled(self) -> list[Name]:
        """The names, those that the network alone sees among them, labelled by both."""
        return [replace(name, label=self._label(n)) for n, name in enumerate(self.names)]

    def _label(self, n: int) -> str:
        name = self.names[n]
        everywhere = self._everywhere.get(name.key)
        lone = len(name.words) == 1
        if lone and everywhere is not None and everywhere[TYPES.index("place")] > _SURELY_PLACE:
            return name.label if name.label in _SORTS["place"] else _LABELS["place"]
        return _label(name, shares(self.features(n)))

    def features(self, n: int) -> list[dict[str, float]]:
        """What speaks for each of KINDS in the nth name, by the names in `label_weights`."""
        name, likely = self.names[n], self._likely[n]
        label = name.label if name.label in PARTY_LABELS else "other" if name.label else "unseen"
        traits = [f"{label}", "any"]
        if name.titled:
            traits.append("titled")
        if word_key(name.words[0]) in GIVEN_NAMES:
            traits.append("given name")
        elif len(name.words) == 1 and name.key not in self._ends:
            traits.append("lone")
        out = []
        for kind in range(len(KINDS)):
            evidence = {f"{KINDS[kind]} {trait}": 1.0 for trait in traits}
            if likely is not None:
                every = self._everywhere[name.key]
                evidence[f"{KINDS[kind]} network"] = _against_none(likely, kind)
                evidence[f"{KINDS[kind]} network everywhere"] = _against_none(every, kind)
            out.append(evidence)
        return out

    def _likely_types(self, name: Name) -> Floats | None:
        last = self._doc[name.end - 1]
        return self._seen.likely_types(self._doc[name.first].idx, last.idx + len(last))

    def _seen_alone(self, names: Sequence[Name], closed: Sequence[tuple[int, int]]) -> Iterator[Name]:
        doc = self._doc
        taken = bytearray(len(doc))
        for start, end in (*closed, *((name.start, name.end) for name in names)):
            taken[start:end] = b"\1" * (end - start)
        starts = doc.to_array("IDX").tolist()
        for found in self._seen.names():
            if found.type not in _LABELS or found.likely < _LEAST_SEEN:
                continue
            first, end = bisect_right(starts, found.start) - 1, bisect_right(starts, found.end - 1)
            if not any(taken[first:end]) and not _is_of_a_case(doc, first, end):
                yield from cleaned(doc, first, end, _LABELS[found.type])


def _is_of_a_case(doc: Doc, first: int, end: int) -> bool:
    """Whether the words are a side of a case at law: "Roe v. Wade"."""
    beside = [doc[i].lower_.rstrip(".") for i in (first - 1, end) if 0 <= i < len(doc)]
    return not {"v", "vs"}.isdisjoint(beside)


def _against_none(likely: Floats, kind: int) -> float:
    """The logarithm of how much likelier the kind is than that it is no party's name."""
    none = float(likely[TYPES.index("other")] + likely[-1])
    return log((float(likely[kind]) + _LEAST_SHARE) / (none + _LEAST_SHARE))


def shares(evidence: Sequence[dict[str, float]]) -> list[float]:
    """The share of the evidence for each of KINDS, 0 to 1; what is left of 1 speaks for none."""
    powers = [
        exp(_IN_NEWS[kind] + sum(WEIGHTS.get(name, 0.0) * value for name, value in known.items()))
        for kind, known in zip(KINDS, evidence, strict=True)
    ]
    total = sum(powers) + exp(WEIGHTS["none"] + _IN_NEWS["none"])
    return [power / total for power in powers]


def _label(name: Name, found: Sequence[float]) -> str:
    """The label of a name with these shares of KINDS.

    Whether it is a party's at all both decide together. Of what kind it is spaCy tells best, unless all else
    speaks against it: the network takes strange words for people.
    """
    best = max(range(len(KINDS)), key=found.__getitem__)
    none = 1 - sum(found)
    if name.label == "NORP":  # a people or faith, for which the network has no type
        return NO_PARTY if none > _SURELY_NONE else name.label
    if none > found[best]:
        return NO_PARTY if name.label else ""
    told = next((n for n, kind in enumerate(KINDS) if name.label in _SORTS[kind]), None)
    if told is not None:
        return _LABELS[KINDS[best]] if found[best] > _SURELY else name.label
    if len(name.words) == 1 and (found[best] < _SURELY or best == KINDS.index("person")):
        return ""  # news introduce people by more than a word; what it is, its other places may tell
    return _LABELS[KINDS[best]]
