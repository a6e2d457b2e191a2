"""How much of a story a party has: what orders the parties, and tells the minor ones."""


def prominence(mentions: int, quotes: int, actions: int) -> int:
    """How prominent a party is: each place where it is named or meant, each quote and each action counts one.

    Quotes and actions count beside the mentions in them, so that who speaks or acts comes before
    who is only spoken of as often.

    Args:
        mentions: in how many places the party is named, described or stood for by a pronoun.
        quotes: how many quotes are from it.
        actions: in how many official actions it is actor or target.
    """
    return mentions + quotes + actions


def is_minor(mentions: int, quotes: int, actions: int) -> bool:
    """Whether a party is only mentioned in passing: once, without a quote or an action."""
    return prominence(mentions, quotes, actions) <= 1
