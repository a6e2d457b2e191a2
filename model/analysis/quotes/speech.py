"""Verbs that stand beside a direct quotation.

The common ones were counted on PolNeAR's training set; the rest of the groups is the ordinary
English vocabulary of reporting, so that other kinds of story are served too.
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SAYING = _words(
    # plain
    "say tell add write continue state declare announce report read note remark comment observe mention"
    # in answer
    " ask reply respond answer retort counter rejoin interject interrupt wonder inquire enquire query"
    # with a stand
    " argue claim insist maintain contend assert affirm allege stress emphasise emphasize underline reiterate"
    " repeat warn caution urge promise vow pledge admit concede acknowledge confess agree deny object protest"
    " complain lament conclude reason suggest explain clarify point recall predict assure confirm testify"
    " opine muse venture volunteer advise plead beg demand order command instruct concur marvel enthuse"
    # in a manner
    " joke quip tease shout yell scream cry chant sing whisper mutter mumble murmur snap growl roar sob gasp"
    " exclaim boast brag gush thunder fume scoff sneer laugh sigh shrug smile grin"
    # in a medium
    " tweet retweet post blog text email e-mail message caption sign scrawl print publish broadcast"
    # with a particle or in a phrase
    " go put shoot fire hit chime begin start finish end sum"
)
"""Lemmas that may introduce or follow words in quotation marks."""

ADDRESSING = _words(
    "tell ask inform remind assure warn advise urge notify brief instruct order implore beg promise"
    " thank message text email e-mail"
)
"""Lemmas whose object is the one who is spoken to."""

SPEAKING_TO = _words(
    "say speak write talk explain admit confess announce suggest confirm reveal whisper shout complain"
    " comment statement testify tweet add repeat insist boast remark mention declare state message letter"
)
"""Lemmas whose "to" phrase names the one who is spoken to."""
