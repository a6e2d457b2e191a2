"""Shares as readers write them."""


def share(text: str) -> float:
    """The share that `text` tells, such as 0.8 or 80%.

    Raises:
        ValueError: it is no share.
    """
    number = text.removesuffix("%")
    try:
        told = float(number) / (1 if number == text else 100)
    except ValueError:
        told = -1.0
    if not 0 <= told <= 1:
        raise ValueError(f"{text!r} is neither from 0 to 1 nor from 0% to 100%")
    return told
