"""From the words that name a source to the party that speaks."""

from spacy.tokens import Token

from ...story import Party, PartyKind
from ..parties.titles import OFFICES, SUFFIXES
from .anonymity import is_some_of
from .casting import Cast
from .heads import Range, head_of, lemma_of
from .owners import Authors, served_by
from .speech import DOCUMENTS, SPOKESPEOPLE

_ENDS_NAMING = frozenset({"WP", "WDT", "WP$", "WRB", "VBD", "VBZ", "VBP"})
_INTRODUCES = frozenset({"named", "called", "nicknamed", "dubbed"})
_DEFINITE = frozenset({"the", "this", "that"})
_SPEAKS: tuple[PartyKind, ...] = ("organization", "person")


class Speakers:
    """Finds the parties that sources stand for; made once for a text."""

    def __init__(self, cast: Cast) -> None:
        """Nothing is read before the first question."""
        self.cast = cast
        self._authors = Authors(cast)

    def of(self, source: Range) -> Party | None:
        """The party that the words of a source stand for, None where the story does not say.

        In this order: whom the head of the words names, describes or stands for; whom an apposition
        to it or a second of several sources names ("Bell and Rossi" are told as Bell); the body of an
        unnamed spokesman, the author of a document; the only body with such a word in its name
        ("the ministry").
        """
        cast = self.cast
        head = head_of(cast.doc, source)
        found = self._named(head, source)
        if found is not None:
            return found
        if (beside := self._beside(head, source)) is not None:
            return beside
        lemma = lemma_of(head)
        if lemma in SPOKESPEOPLE:
            return served_by(cast, head)
        return self._authors.of(head) if lemma in DOCUMENTS else self._echoed(head)

    def _named(self, head: Token, source: Range) -> Party | None:
        found = self.cast.at.get(head.i)
        if found is not None and found.kind == "group" and is_some_of(head, source):
            return None
        return found

    def _beside(self, head: Token, source: Range) -> Party | None:
        """The party of an apposition, of a conjunct, or of a name that ends a title: "vet Dr Ann Lee"."""
        for kid in head.rights:
            if source[0] <= kid.i < source[1] and (kid.dep_ == "appos" or _is_second(head, kid)):
                found = self._named(kid, source)
                if found is not None:
                    return found
        return self._titled(source)

    def _titled(self, source: Range) -> Party | None:
        """The person whose name ends a stretch between commas that says nothing but who it is."""
        doc = self.cast.doc
        opens = True
        for token in doc[source[0] : source[1]]:
            if token.tag_ in _ENDS_NAMING:
                return None
            named = self.cast.named_at.get(token.i)
            if named is None:
                if token.text == "," or token.lower_ in _INTRODUCES:
                    opens = True
                elif token.pos_ in {"ADP", "VERB", "SCONJ"} or token.tag_ == "POS":
                    opens = False
            elif opens and named.kind == "person" and self._ends(token, source):
                return named
        return None

    def _ends(self, token: Token, source: Range) -> bool:
        """Whether nothing but a comma, an age or letters behind a name follow within the source."""
        if token.i + 1 >= source[1]:
            return True
        behind = self.cast.doc[token.i + 1]
        return behind.is_punct or behind.lower_.strip(".") in SUFFIXES

    def _echoed(self, head: Token) -> Party | None:
        """The party that "the ministry", "the general" or "the Ohio senator" means, by name or description.

        It is the only one spoken of so far with the noun in its name ("Interior Ministry", "Gen.
        Brandl"), the only holder of such an office, or the last of its kind, if the noun describes that.
        Where more words than the noun tell which is meant, only the last one counts, and its title.
        """
        if head.tag_ != "NN" or not _is_definite(head):
            return None
        noun, cast = lemma_of(head), self.cast
        known = [party for party in cast.by_word.get(noun, ()) if party.mentions[0].start < head.idx]
        described = cast.by_description.get(noun, ())
        if _is_bare(head):
            if len(known) == 1 and known[0].kind in _SPEAKS:
                return known[0]
            if noun in OFFICES and len(described) == 1:
                return described[0] if described[0].mentions[0].start < head.idx else None
        for kind in _SPEAKS:
            last = cast.last_before(head, kind)
            titled = kind == "person" and not _is_bare(head) and last in known
            if last is not None and (titled or last in described):
                return last
        return None


def _is_second(head: Token, other: Token) -> bool:
    """Whether it is like "officials and Bell"; in "people close to Bell and the bank" parsers err."""
    between = head.doc[head.i + 1 : other.i]
    return other.dep_ == "conj" and not any(token.pos_ in {"ADP", "VERB", "ADJ"} for token in between)


def _is_definite(noun: Token) -> bool:
    """Whether it is "the …" of somebody known, with nothing behind but a clause after a comma."""
    if not any(kid.lower_ in _DEFINITE for kid in noun.lefts):
        return False
    if any(kid.dep_ in {"poss", "nummod"} for kid in noun.lefts):
        return False
    behind = noun.doc[noun.i + 1 : noun.i + 2].text
    return behind == "," or not any(kid.dep_ in {"prep", "relcl", "acl", "appos"} for kid in noun.rights)


def _is_bare(noun: Token) -> bool:
    """Whether no words but the noun tell which one is meant."""
    return not any(kid.dep_ in {"amod", "compound", "nmod"} for kid in noun.lefts)
