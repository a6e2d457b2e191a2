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
    " repeat warn caution urge promise vow pledge admit concede acknowledge confess deny protest complain"
    " lament conclude suggest explain clarify recall predict assure confirm testify opine muse volunteer"
    " advise plead beg demand command instruct concur enthuse"
    # in a manner
    " joke quip tease shout yell scream cry chant whisper mutter mumble murmur snap growl roar sob gasp"
    " rage rant moan groan grumble whine blurt exclaim boast brag gush thunder fume scoff sneer"
    # in a medium
    " tweet retweet blog text email e-mail message caption scrawl"
)
"""Lemmas that introduce or follow words in quotation marks, whatever else stands there."""

SAYING_AT_LENGTH = _words(
    "go put shoot fire hit chime begin start finish end sum point agree reason post sign print publish"
    " broadcast blast slam storm sing laugh sigh smile grin shrug object venture marvel order mean"
)
"""Lemmas that do so only beside more than a few words: they have other objects far more often."""

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

DOCUMENTS = _words(
    "statement report letter memo email e-mail post tweet message note notice filing complaint lawsuit suit"
    " warning article editorial column book speech address blog survey study poll analysis petition release"
    " testimony account announcement manifesto website paper documents"
)
"""Lemmas of what speaks for its author."""
