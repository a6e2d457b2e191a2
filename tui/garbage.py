"""When Python looks for garbage: not while the program starts, and never among what stays till its end.

Looking through all that was loaded holds the program up for tens of milliseconds, each time for nothing.
"""

import gc


def hold_collection() -> None:
    """Look for no garbage until `resume_collection`."""
    gc.disable()


def resume_collection() -> None:
    """Look for garbage again, but not among what there is now."""
    gc.freeze()
    gc.enable()
