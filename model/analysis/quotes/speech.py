"""Words of reporting: what says, what is said to whom, and what speaks for its author.

The common ones were counted on PolNeAR's training set; the rest of the groups is the ordinary
English vocabulary of reporting, so that other kinds of story are served too. What a cue says about
the form of a quote stands in `cue_words`.
"""


def words(text: str) -> frozenset[str]:
    """The words of a list that is written with spaces between."""
    return frozenset(text.split())


SAYING = words(
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

SAYING_AT_LENGTH = words(
    "go put shoot fire hit chime begin start finish end sum point agree reason post sign print publish"
    " broadcast blast slam storm sing laugh sigh smile grin shrug object venture marvel order mean"
)
"""Lemmas that do so only beside more than a few words: they have other objects far more often."""

ADDRESSING = words(
    "tell ask inform remind assure warn advise urge notify brief instruct order implore beg promise"
    " thank message text email e-mail reassure caution persuade convince beseech entreat exhort press"
    " address lecture scold chide rebuke reprimand counsel alert update petition question quiz"
)
"""Lemmas whose object is the one who is spoken to."""

SPEAKING_TO = words(
    "say speak write talk explain admit confess announce suggest confirm reveal whisper shout complain"
    " comment statement testify tweet add repeat insist boast remark mention declare state message letter"
    " reply respond appeal plead report propose recommend describe present promise swear yell read post"
    " email e-mail apologise apologize concede acknowledge recount relate indicate signal hint send submit"
)
"""Lemmas whose "to" phrase names the one who is spoken to."""

DOCUMENTS = words(
    "statement report letter memo email e-mail post tweet message note notice filing complaint lawsuit suit"
    " warning article editorial column book speech address blog survey study poll analysis petition release"
    " testimony account announcement manifesto website paper documents document memoir essay op-ed brief"
    " affidavit indictment ruling judgment judgement opinion decree memorandum communique communiqué"
    " declaration bulletin advisory newsletter leaflet pamphlet poster review assessment audit forecast"
    " estimate finding submission motion verdict resolution diary autobiography biography interview remarks"
    " broadcast advert advertisement ad video podcast caption headline page site ballot postcard telegram"
    " cable dispatch despatch transcript minutes summary proposal guideline guidance"
)
"""Lemmas of what speaks for its author."""

SPOKESPEOPLE = words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spox mouthpiece")
"""Lemmas of those whose trade it is to speak for a body; they say "we" for it."""
