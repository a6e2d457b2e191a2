"""Whether a story keeps from the reader who its source is."""

import re

from spacy.tokens import Doc, Token

from ..parties.nouns import ORGANIZATION_NOUNS, PERSON_NOUNS
from ..parties.titles import OFFICES
from .cue_words import WRITTEN_THINGS
from .heads import Range, around, head_of, lemma_of
from .speech import DOCUMENTS, SPOKESPEOPLE, words

_WITHHELD = re.compile(
    r"\b(?:condition\s+of\s+anonymity|(?:on|under)\s+condition\s+that\s+(?:\w+\s+){0,3}not\s+be\s+(?:named|identified)"
    r"|anonymously|request(?:ed|ing)\s+anonymity|(?:not|n[o’']t|un)\s*(?:be\s+|to\s+be\s+)?authori[sz]ed\s+to\s"
    r"|(?:not\s+to\s+be|not\s+be|declin\w+\s+to\s+be|refus\w+\s+to\s+be|without\s+being)\s+(?:further\s+)?"
    r"(?:named|identified|quoted\s+by\s+name)"
    r"|(?:name|identity)\s+(?:has|have|had|was|were|is|are)\s+(?:\w+\s+)?(?:changed|withheld))",
    re.IGNORECASE,
)

_NAMELESS = words(
    "source insider whistleblower whistle-blower informant leaker someone somebody people folk folks person"
)
"""Those who stay without a name whatever stands before the word."""

_PEOPLE = words(
    "lawmaker attendee onlooker bystander eyewitness passerby passer-by pundit observer user commenter"
    " doubter detractor backer opponent sceptic skeptic believer loyalist hardliner moderate conservative"
    " liberal progressive watcher confidant confidante crony associate acquaintance classmate operative"
    " fundraiser staff personnel crew crowd audience youth public majority minority everyday well-wisher"
    " mourner shopper pensioner parishioner worshipper pupil owner-occupier mediator diplomat troop cop"
    " men women children proponent advocate delegate evangelical elite"
)
"""People, one or many, who are told by what they are, besides the nouns of `parties.nouns`."""

_EVERYBODY = _NAMELESS | _PEOPLE | PERSON_NOUNS.keys()

_QUANTITIES = words(
    "some many several few most one two three four five six seven eight nine ten eleven twelve dozen"
    " dozens hundred hundreds thousand thousands others other another number half handful couple pair"
    " third quarter group majority minority scores lots plenty part percent % score lot multitude chorus"
    " round series range variety array slew host bunch roster wave crop"
)
"""What may stand for "of them"; some of these only before "of"."""

_ALONE = words(
    "some many several few most one others another two three four five six those hundreds thousands dozens"
)
"""Those that stand for people alone, too."""

_INDEFINITE = words(
    "a an some many several few most one two three four five six seven eight nine ten another other"
    " others various numerous certain unnamed unidentified anonymous dozens countless both multiple more"
    " any"
)

_DEFINITE = words("the this that these those all both each")

_OFFICIAL_VOICES = words(
    "authority prosecutor police regulator government prosecution defence defense opposition emergency-"
    " services parliament court tribunal judge magistrate justice jury juror arbitrator bench panel"
    " coroner"
)
"""Those who speak as the body that they serve: who sits on it does not matter."""

_BENCH = words("judge magistrate justice jury arbitrator coroner")

_KIN_AND_COUNSEL = words(
    "wife husband mother father parent son daughter brother sister spouse partner widow widower"
    " grandfather grandmother uncle aunt family fiancé fiancée fiance fiancee grandson granddaughter"
    " nephew niece cousin stepfather stepmother lawyer attorney solicitor barrister counsel doctor agent"
    " publicist manager biographer successor predecessor deputy opponent"
)
"""One or few of somebody, so that who is meant can be known."""

_TRADES = tuple("er or ist ian eer ess man woman ant ee men women crat mate".split())
_THINGS = words(
    "number matter order power quarter chapter border center centre factor sector error degree guarantee"
    " disaster weather answer offer water winter summer computer server tower theatre theater restaurant"
    " plant grant colour color flavour river layer letter"
)
_REACH = 600
"""Tokens before "the executive" in which it is looked for "an executive"."""
_SENTENCE = 60
"""Tokens beside a source in which its wish not to be named is looked for."""
_NAMES_FOLLOW = frozenset({"including", "like", "notably", "named", "called"})
_NEXT = 8
"""Tokens behind such a word in which the names stand."""
_SINGULAR = frozenset({"NN", "NNP"})
_NARROWING = frozenset({"acl", "relcl", "amod", "prep"})
_NUMERAL = re.compile(r"\d+")


def is_anonymous(doc: Doc, source: Range) -> bool:
    """Whether the words for a source keep from the reader who it is.

    A source is anonymous when the story gives words for it, and these are people, one or many,
    told only by what they are: "officials", "a person familiar with the matter", "critics", "one
    of them", "aides to the senator", "the source", and anybody of whom the story says that the name
    is withheld. It is not when the words

    * name somebody, well known or not, or are used like a name: the "MODERATOR" of a transcript;
    * stand for an institution or for those who speak in its name: "the ministry", "police",
      "prosecutors", "the White House", "a spokesman for the firm", "a federal judge";
    * stand for a thing to read: "the report", "the poll";
    * tell by an office or a tie who is meant, or point back to somebody who was not told of as
      anyone: "the mayor", "the owner of the bar", "his wife", "the woman";
    * mean nobody in particular, or a pronoun whose noun stands elsewhere: "nobody", "he".

    This judges the words alone: a source that leads to a party is never anonymous, and who has the
    party knows it (`voices.identify`).
    """
    head = head_of(doc, source)
    if head.ent_type_ == "NORP":
        return is_some_of(head, source) and (not _is_definite(head) or _is_narrowed(head, source))
    if _is_name(head) or _names_some(head, source):
        return False
    if _WITHHELD.search(doc[source[0] : source[1]].text):
        return True
    counted = _counted(head)
    return counted is None or _is_withheld_person(counted, source)


def asks_for_anonymity(doc: Doc, source: Range) -> bool:
    """Whether the sentence of the source says that who it is must not be told."""
    start, end = around(doc, source, _SENTENCE)
    return _WITHHELD.search(doc[start:end].text) is not None


def is_withholdable(head: Token) -> bool:
    """Whether the word may stand for people at all, whose names can be withheld."""
    return lemma_of(head) in SPOKESPEOPLE or _is_person(head)


def is_some_of(head: Token, source: Range) -> bool:
    """Whether the words mean some of a group, not the group: "one Republican", "Democrats in Ardle"."""
    return _is_counted(head) or is_one_of_a_people(head) or _is_narrowed(head, source)


def _is_narrowed(head: Token, source: Range) -> bool:
    """Whether words right behind tell which of them are meant, as nobody tells of all."""
    doc, behind = head.doc, head.i + 1
    if behind >= len(doc) or doc[behind].text == ",":
        return False
    end = source[1] if source[0] <= head.i < source[1] else len(doc)
    return any(kid.dep_ in _NARROWING and kid.lower_ != "of" and kid.i < end for kid in head.rights)


def is_one_of_a_people(head: Token) -> bool:
    """Whether it is like "the Nigerian" and "the Democrat"."""
    one = head.lower_.endswith(("an", "crat", "ist")) and head.lower_ != "taliban"
    return one and any(kid.lower_ == "the" for kid in head.lefts)


def _counted(head: Token) -> Token | None:
    """What is counted by "one of …", "dozens of …"; the head itself; None for "some" and "one of them"."""
    lemma = head.lower_
    if lemma == "one" and any(kid.lower_ in {"no", "not"} for kid in head.lefts):
        return head
    counts = lemma in _QUANTITIES or head.lemma_.lower() in _QUANTITIES or _NUMERAL.match(lemma) is not None
    if not counts:
        return head
    inner = next((kid for prep in head.rights if prep.lower_ == "of" for kid in prep.rights), None)
    if inner is None:
        return None if lemma in _ALONE or head.pos_ == "NUM" else head
    people = inner.pos_ in {"PRON", "PROPN"} or _is_person(inner) or (inner.tag_ == "NNS" and lemma in _ALONE)
    return None if people and not _is_thing(inner) else inner


def _is_withheld_person(head: Token, source: Range) -> bool:
    lemma = lemma_of(head)
    if lemma in SPOKESPEOPLE or (head.pos_ == "PRON" and head.lower_ not in _NAMELESS | _ALONE):
        return False
    if lemma in _OFFICIAL_VOICES:
        return lemma in PERSON_NOUNS and lemma not in _BENCH and _is_counted(head)
    if lemma in _NAMELESS or head.lower_ in _NAMELESS:
        return True
    if not _is_person(head) or _is_told_by_tie(head) or _is_told_by_office(head) or _is_label(head):
        return False
    apart = _is_narrowed(head, source) or _is_of_something(head)
    return apart or not _is_definite(head) or _is_introduced(head)


def _is_definite(head: Token) -> bool:
    return any(kid.lower_ in _DEFINITE for kid in head.lefts)


def _is_introduced(head: Token) -> bool:
    """Whether "the executive" is "a senior executive" told of before, not somebody named."""
    doc, noun = head.doc, lemma_of(head)
    before = (token for token in doc[max(0, head.i - _REACH) : head.i] if lemma_of(token) == noun)
    return any(not any(_points_back(kid) for kid in token.lefts) for token in before)


def _points_back(determiner: Token) -> bool:
    return determiner.lower_ in _DEFINITE or determiner.dep_ == "poss"


def _is_told_by_tie(head: Token) -> bool:
    """Whether it is like "his wife"."""
    return lemma_of(head) in _KIN_AND_COUNSEL and any(kid.dep_ == "poss" for kid in head.lefts)


def _is_told_by_office(head: Token) -> bool:
    """Whether it is like "the mayor" or "the owner of the bar", and not like "a mayor" or "mayors"."""
    if not _is_one(head) or _is_counted(head):
        return False
    if lemma_of(head) in OFFICES or lemma_of(head) == "general":
        return any(kid.dep_ in {"det", "poss"} for kid in head.lefts)
    return _is_definite(head) and _is_of_something(head)


def _is_one(head: Token) -> bool:
    """Whether it is a singular; taggers take much that stands in capitals for plurals."""
    return head.tag_ in _SINGULAR or (head.text.isupper() and not head.text.endswith("S"))


def _is_label(head: Token) -> bool:
    """Whether it is used like a name: "MODERATOR:", "Farmer sues neighbour", "coach Per Lund"."""
    return _is_one(head) and not any(
        kid.dep_ in {"det", "poss", "nummod"} or _is_indefinite(kid) for kid in head.lefts
    )


def _is_of_something(head: Token) -> bool:
    return any(kid.lower_ in {"of", "for", "at"} for kid in head.rights)


def _is_person(noun: Token) -> bool:
    lemma = lemma_of(noun)
    if _is_word_for_people(noun):
        return True
    if _is_thing(noun) or noun.pos_ != "NOUN" or len(lemma) < 5 or not lemma.endswith(_TRADES):
        return False
    return bool(not noun.text[0].isupper() or (noun.is_sent_start and not _is_capitalised_elsewhere(noun)))


def _is_thing(noun: Token) -> bool:
    """Whether it is a body, something to read, or another noun that only looks like a trade."""
    lemma = lemma_of(noun)
    return lemma in _THINGS or lemma in ORGANIZATION_NOUNS or lemma in DOCUMENTS or lemma in WRITTEN_THINGS


def _is_capitalised_elsewhere(noun: Token) -> bool:
    """Whether the word is a name, for near by it has its capital within a sentence, too."""
    near = noun.doc[max(0, noun.i - _REACH) : noun.i + _REACH]
    return any(token.lower == noun.lower and token.is_title and not token.is_sent_start for token in near)


def _is_word_for_people(noun: Token) -> bool:
    return noun.lower_ in _EVERYBODY or lemma_of(noun) in _EVERYBODY


def _is_name(noun: Token) -> bool:
    """Whether a word is a name, not one of the words for people that begins a sentence."""
    if noun.ent_type_ in {"PERSON", "ORG", "GPE"} and noun.text[0].isupper():
        return not _is_word_for_people(noun)
    if noun.pos_ != "PROPN":
        return False
    return not noun.is_sent_start or not _is_word_for_people(noun)


def _names_some(head: Token, source: Range) -> bool:
    """Whether names follow: "a boatman, Ann Lee", "one named Lee", "several, including Ann Lee"."""
    doc = head.doc
    if any(kid.dep_ == "appos" and kid.pos_ == "PROPN" and kid.i < source[1] for kid in head.rights):
        return True
    behind = doc[head.i + 1 : source[1]]
    at = next((token.i for token in behind if token.lower_ in _NAMES_FOLLOW), source[1])
    return any(token.pos_ == "PROPN" for token in doc[at + 1 : min(source[1], at + _NEXT)])


def _is_counted(head: Token) -> bool:
    return any(_is_indefinite(kid) for kid in head.lefts)


def _is_indefinite(determiner: Token) -> bool:
    return determiner.lower_ in _INDEFINITE or determiner.dep_ == "nummod"
