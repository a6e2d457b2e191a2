"""Stories with official acts, made of a few words."""

from collections.abc import Iterable

from storyview.model.story import Action, Mention, Party, Span, Story

TEXT = """Odale bans drones

The council of Odale banned drones in the park in May 2021, and fined Sky Lark. The ban was lifted.

Sen. Ann Roe will ask the court to overturn it! A judge may act.
"""


def place(words: str, nth: int = 0, text: str = TEXT) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Span(start=start, end=start + len(words))


def act(id_: str, trigger: Span, **more: object) -> Action:
    fields = {"kind": "ban", "status": "done", "confidence": 0.9, "why": "a verb", **more}
    return Action(id=id_, trigger=trigger, **fields)


def story_of(actions: Iterable[Action], text: str = TEXT) -> Story:
    """A story with these actions and the parties `council`, `lark` and one without a name."""
    first = Mention(start=0, end=1, form="name")
    parties = tuple(
        Party(id=id_, name=name, kind="organization", mentions=(first,))
        for id_, name in (("council", "Odale council"), ("lark", "Sky Lark"), ("blank", " "))
    )
    return Story(id="odale", text=text, parties=parties, actions=tuple(actions))


def dated(*whens: str | None, text: str = TEXT) -> Story:
    """A story with an act `a0`, `a1`, … for each date, one behind the other in the text."""
    spans = (Span(start=at, end=at + 1) for at in range(len(whens)))
    return story_of(
        [act(f"a{n}", span, when=when) for n, (span, when) in enumerate(zip(spans, whens, strict=True))], text
    )
