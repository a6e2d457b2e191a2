"""Words that stand before or after a personal name, and what they tell of its bearer.

Compiled by hand from English usage; all in lower case and without full stops.
"""

from typing import Literal, TypeAlias

Gender: TypeAlias = Literal["m", "f"]

# Forms of address: part of the mention, never part of the party's name.
HONORIFICS: dict[str, Gender | None] = {
    # English
    **dict.fromkeys(("mr", "mister", "sir", "lord", "master"), "m"),
    **dict.fromkeys(("mrs", "ms", "miss", "lady", "dame", "madam", "baroness", "countess"), "f"),
    **dict.fromkeys(("mx", "dr", "doctor", "prof", "professor"), None),
    # other languages, as English-language papers leave them
    **dict.fromkeys(("monsieur", "herr", "señor", "senor", "signor", "don", "sheikh", "sheik", "shri"), "m"),
    **dict.fromkeys(("madame", "mme", "mlle", "frau", "señora", "senora", "signora", "sheikha"), "f"),
    # the clergy
    **dict.fromkeys(("father", "brother", "pope", "cardinal", "archbishop", "rabbi", "imam"), "m"),
    **dict.fromkeys(("sister",), "f"),
    **dict.fromkeys(("rev", "reverend", "bishop", "st", "saint", "ayatollah"), None),
    # nobility
    **dict.fromkeys(("king", "prince", "emperor", "tsar", "czar", "sultan", "duke", "baron", "count"), "m"),
    **dict.fromkeys(("queen", "princess", "empress", "duchess", "tsarina"), "f"),
    # the services
    **dict.fromkeys(
        (
            *("gen", "general", "lt", "lieutenant", "col", "colonel", "maj", "major", "capt", "captain"),
            *("cpl", "corporal", "sgt", "sergeant", "pvt", "private", "adm", "admiral", "cmdr", "commander"),
            *("commodore", "brigadier", "marshal", "ensign", "pfc", "insp", "inspector", "superintendent"),
            *("constable", "detective", "officer", "sheriff", "trooper"),
        ),
        None,
    ),
    # the bench and elected office, in the short forms that only stand before names
    **dict.fromkeys(("judge", "justice", "hon", "sen", "rep", "gov", "amb", "del", "supt", "cllr"), None),
}

# Offices that stand capitalised before a name; they describe the bearer.
OFFICES = frozenset(
    """
    president vice-president minister premier chancellor secretary undersecretary senator congressman
    congresswoman representative governor mayor councillor councilman councilwoman alderman ambassador
    envoy attorney prosecutor solicitor speaker leader chairman chairwoman chairperson chair chief
    director commissioner coach manager spokesman spokeswoman spokesperson deputy assistant executive
    ceo cfo coo founder owner editor correspondent journalist author actor actress singer candidate
    delegate treasurer comptroller principal dean provost rector chaplain pastor vicar king queen
    taoiseach comrade ag da pm fm vp md whip lawmaker mp mep msp counsel advocate
    """.split()
)

# What may stand between an office and the name, or before the office.
OFFICE_MODIFIERS = frozenset(
    """
    prime vice deputy acting former ex then interim foreign defence defense finance interior home
    health education justice trade transport energy environment culture labour labor state general
    assistant attorney chief executive managing permanent press senior junior first second lead
    shadow opposition majority minority house senate white party national federal special associate
    supreme court district county city republican democratic
    """.split()
)

SUFFIXES = frozenset("jr sr ii iii iv phd md esq obe mbe cbe kbe qc kc mp dds jd rn".split())

# Little words inside a surname.
PARTICLES = frozenset(
    """
    de del della di da do dos das du des la le van von der den ten ter zu zum af av al el bin ibn bint
    ben abu y e o'
    """.split()
)
