"""Words under which an act is no longer simply reported as done, by what they make of it.

The sets of predicates hold verbs, adjectives and nouns together, as lower-case lemmas: "plans to
ban", "is set to ban" and "a plan to ban" say the same of the ban. Built from the classes of
English clause-taking predicates (commissive, implicative, negative implicative, aspectual,
desiderative, manipulative).
"""

from ...story import ActionStatus


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PLANNED = _words(
    """plan propose consider intend prepare expect schedule set due likely ready poised about mull weigh
    vow pledge promise aim contemplate eye proposal intention preparation go be prepared determined
    bound eager willing ponder seek look bid move try attempt effort push project slate agenda pend
    await anticipate arrange agree commit commitment undertaking unlikely readiness prospect possibility
    suggest recommend recommendation suggestion initiative drive deliberate expected scheduled poise
    agreement deal scramble fight hasten tend"""
)

THREATENED = _words("threaten threat threatened menace")

ALLEGED = _words(
    """allege claim accuse accusation allegation alleged purported supposed suspect insinuate purport"""
)

# Verbs whose that-clause is what one side asserts.
ALLEGING_VERBS = _words("allege claim accuse suspect insinuate purport")

DENIED = _words(
    """refuse decline fail reject refusal failure unable avoid escape evade abandon shelve oppose prevent
    forgo neglect avert dodge hesitate reluctant reluctance unwilling unwillingness resist forestall
    withhold omit forbear inability cease stop stymie thwart"""
)

ONGOING = _words("begin start continue keep proceed resume persist commence")

# The complement happens as the verb does: "managed to arrest", "voted to ban", "decided to sue".
DONE = _words(
    """manage help vote use move succeed rush serve act get decide choose opt elect dare bother finish quit
    regret admit acknowledge confirm condemn criticise criticize praise defend celebrate decision see
    end include involve announce step conspire go"""
)

# Nothing is reported: wishes, advice, abilities, duties and what somebody demands of another.
UNREAL = _words(
    """want wish like love need urge call ask demand encourage press pressure persuade convince lobby tell
    advise beg implore plead request invite remind enable allow empower entitle require able capable
    free right power authority ability capacity freedom duty obligation reason chance opportunity way
    desire temptation incentive ought have petition imagine wonder suppose think believe feel hope hard
    easy difficult impossible important necessary essential vital wrong fair tempting unconstitutional
    illegal legal reasonable time place thing pray support favor favour prefer advocate instruct order
    direct command force compel mandate deserve suffice enough too discuss debate mean idea argument
    case talk appropriate responsibility mechanism tool job help_wanted legislation bill law permit let
    make"""
)

# In the passive these tell what happened: "was forced to resign".
FORCED = _words("force make compel oblige")

DEMANDING_VERBS = _words(
    """wish hope want imagine suppose demand urge pray request need require prefer advocate"""
)
DEMANDING_NOUNS = _words(
    """call push demand petition pressure plea appeal press ask argue wait campaign lobby clamour beg need
    case"""
)
DENYING_VERBS = _words("avoid escape reject refuse deny block prevent avert dodge forgo")
PROSPECTIVE_VERBS = _words(
    """await expect seek plan propose consider mull weigh anticipate promise recommend suggest schedule
    prepare"""
)
PROSPECTIVE_NOUNS = _words("plan proposal prospect possibility risk fear chance bid date deadline")
PROSPECTIVE_ADJECTIVES = _words(
    """possible potential upcoming eventual future expected scheduled proposed propose planned impending
    looming forthcoming imminent likely next would-be intended draft prospective"""
)
ONGOING_ADJECTIVES = _words("ongoing current continuing pending continue continued")

# What is said of an act that is yet to come.
FORETOLD = _words(
    """likely unlikely due expect expected plan schedule set possible imminent near pend anticipate"""
)

# Acts that last: named without more, they are under way.
UNDER_WAY = _words(
    """challenge investigation probe inquiry enquiry litigation talk negotiation crackdown trial"""
)

HABITUAL = _words(
    """often usually generally always routinely regularly sometimes typically frequently rarely seldom
    commonly normally"""
)
HEARSAY = _words("allegedly purportedly supposedly")
CONDITIONALS = _words("if unless whether lest")
DUTY_MODALS = _words("should must ought need")
FUTURE_MODALS = _words("will wo 'll ’ll shall")
# Behind these a gerund is as true as the clause it hangs on.
FACTUAL_PREPOSITIONS = _words(
    """by after since following upon in for with over before besides while when through"""
)

# Verbs that perform the act that their object names: "issued an order", "filed suit".
LIGHT_VERBS = _words(
    """issue make file bring launch open conduct impose hold give take reach lodge pass announce start
    begin deliver serve levy slap lift ease place put sign run carry undertake initiate enter render
    hand submit stage continue resume complete finish close end extend expand declare call do have mount
    pursue offer provide send strike seal conclude introduce invoke cast establish enforce enact drop
    withdraw reopen convene host attend perform execute secure score set maintain renew tighten broker
    negotiate pay award tender present organise organize register schedule plan propose seek
    consider threaten prepare recommend"""
)

# Verbs whose subject is whom the act of their object is done to: "faces charges".
UNDERGO_VERBS = _words(
    """face receive get win obtain earn secure undergo avoid escape serve draw await dodge evade fight lose
    deserve suffer"""
)

AVOIDING_VERBS = _words("avoid escape dodge evade")
UNSPECIFIC_DETERMINERS = _words("any every either what which whatever")

# By the status that they give, the strongest first: to a verb in their complement, …
PREDICATES: dict[ActionStatus, frozenset[str]] = {
    "denied": DENIED,
    "threatened": THREATENED,
    "alleged": ALLEGED,
    "ongoing": ONGOING,
}
# … to a clause that they report, …
REPORTING: dict[ActionStatus, frozenset[str]] = {
    "denied": _words("deny dispute reject refute"),
    "alleged": ALLEGING_VERBS,
    "planned": _words("propose suggest recommend"),
    "threatened": _words("threaten"),
}
# … to a noun that they stand before, …
MODIFIERS: dict[ActionStatus, frozenset[str]] = {
    "alleged": ALLEGED,
    "threatened": THREATENED,
    "ongoing": ONGOING_ADJECTIVES,
    "planned": PROSPECTIVE_ADJECTIVES,
}
# … and to a noun that follows them with "of", "for" or "to".
GOVERNING_NOUNS: dict[ActionStatus, frozenset[str]] = {
    "threatened": THREATENED,
    "alleged": ALLEGED,
    "planned": PROSPECTIVE_NOUNS,
}
