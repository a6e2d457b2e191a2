"""The verbs, and phrases led by a verb, that name official acts.

Built from the definition of an official action, the event classes of the published PLOVER and
CAMEO ontologies (threaten, sanction, coerce, accuse, consult, agree, aid, mobilise, assault …)
and the vocabulary of courts, legislatures, regulators, police, armies and boards. Where a lemma
has several frames, the first one that fits is taken: longer phrases first, then in the order of
the kinds below, which puts the frames that ask for more before those that ask for less; first of
all come ordinary verbs that are official in a certain context only.
"""

from . import verbs_of_law as law
from . import verbs_of_state as state
from .frames import by_lemma
from .verbs_in_context import IN_CONTEXT

VERBS = by_lemma(
    group
    for kind in (
        IN_CONTEXT,
        law.TESTIFY,
        law.RULE,
        law.LEGISLATE,
        state.AGREE,
        law.DETAIN,
        law.CHARGE,
        state.DISCLOSE,
        state.SANCTION,
        state.APPOINT,
        law.FINE,
        state.AID,
        law.REGULATE,
        law.INVESTIGATE,
        law.BAN,
        law.ORDER,
        state.NEGOTIATE,
        state.WARN,
        state.FORCE,
        state.OTHER,
    )
    for group in kind
)
