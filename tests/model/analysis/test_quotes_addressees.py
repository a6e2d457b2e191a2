"""Who is spoken to."""

import pytest

from storyview.model.analysis.quotes.addressees import addressee_of_cue

from .told_stories import Parse, cast_of, party, tokens


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Bell told Kestel News that the dam was safe.", "told"),
        ("Bell has assured Kestel News that the dam was safe.", "has assured"),
        ("The dam was safe, Bell told Kestel News on Monday.", "told"),
        ("Bell said to Kestel News that the dam was safe.", "said"),
        ("Bell said in an interview with Kestel News that the dam was safe.", "said"),
        ("In an interview with Kestel News, Bell said the dam was safe.", "said"),
        ("In a letter to Kestel News, Bell argued that the dam was safe.", "argued"),
        ("Bell wrote to Kestel News that the dam was safe.", "wrote"),
        ("Asked by Kestel News whether the dam was safe, Bell said she hoped so.", "said"),
        ("Bell asked Kestel News to publish the letter.", "asked"),
        ("Kestel News was told by Bell that the dam was safe.", "told"),
        ("Bell testified before Kestel News that the dam was safe.", "testified"),
        ("Bell told Reed and Kestel News that the dam was safe.", "told"),
    ],
)
def test_addressee(parse: Parse, text: str, cue: str) -> None:
    doc = parse(text)
    cast = cast_of(doc, [party(text, "p1", "Kestel News", kind="organization")])
    found = addressee_of_cue(cast, tokens(doc, cue) or (0, 0))
    assert found is not None
    assert found.id == "p1"


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Bell told herself that the dam was safe.", "told"),
        ("Bell said that Reed was wrong about the dam.", "said"),
        ("Bell accused Reed of lying about the dam.", "accused"),
        ("Bell told reporters that Reed was wrong about the dam.", "told"),
        ("Bell compared the dam to Reed's own house.", "compared"),
    ],
)
def test_nobody_is_addressed(parse: Parse, text: str, cue: str) -> None:
    doc = parse(text)
    parties = [party(text, "p1", "Bell", "herself")] if "herself" in text else [party(text, "p2", "Reed")]
    content = tokens(doc, text[text.index("that") : -1]) if "that" in text else None
    assert (
        addressee_of_cue(cast_of(doc, parties), tokens(doc, cue) or (0, 0), (content,) if content else ())
        is None
    )
