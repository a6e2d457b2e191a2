"""What an export says about itself where it holds only some of a story's findings."""

from ..quote_view import QuoteView


def choice_in_words(view: QuoteView) -> str:
    """Which findings `view` shows, as the rest of a sentence; empty if it shows all of them.

    For instance `only quotes at least 80% sure (93 of 100 right), no stances`. How many are right
    is told where it was measured.
    """
    words = [view.only] if view.only else []
    if view.floor > 0:
        from ..certainty import measured_precision, precision_in_words

        precision = measured_precision(view.floor)
        measured = "" if precision is None else f" ({precision_in_words(precision)})"
        words.append(f"only quotes at least {view.percent} sure{measured}")
    if not view.stances:
        words.append("no stances")
    return ", ".join(words)
