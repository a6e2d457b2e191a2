"""Whether something is said, written or only thought."""

import pytest

from storyview.model.analysis.quotes.cue_words import SPEECH, STANCE, WRITING
from storyview.model.analysis.quotes.forms import form_of

from .told_stories import Parse, tokens


@pytest.mark.parametrize(
    ("text", "source", "cue", "form"),
    [
        ("Bell said the dam was safe.", "Bell", "said", "speech"),
        ("Bell claimed the dam was safe.", "Bell", "claimed", "speech"),
        ("Bell asked whether the dam was safe.", "Bell", "asked", "speech"),
        ("Bell has called for an inquiry.", "Bell", "has called for", "speech"),
        ("Bell made it clear that the dam was safe.", "Bell", "made it clear", "speech"),
        ("Bell was adamant that the dam was safe.", "Bell", "was adamant", "speech"),
        ("Bell expressed the hope that the dam was safe.", "Bell", "expressed the hope", "speech"),
        ("Bell went on: the dam was safe.", "Bell", "went on", "speech"),
        ("According to Bell, the dam was safe.", "Bell", "According to", "speech"),
        ("Bell: the dam was safe.", "Bell", ":", "speech"),
        ("Bell's claim that the dam was safe is false.", "Bell's", "claim", "speech"),
        ("Bell said in a televised statement that the dam was safe.", "Bell", "said", "speech"),
        ("Bell said in an interview that the dam was safe.", "Bell", "said", "speech"),
        ("The man reported that the dam was broken.", "The man", "reported", "speech"),
        ("Bell wrote that the dam was safe.", "Bell", "wrote", "writing"),
        ("Bell tweeted that the dam was safe.", "Bell", "tweeted", "writing"),
        ("Bell said in a letter that the dam was safe.", "Bell", "said", "writing"),
        ("In an email to staff, Bell warned that the dam was unsafe.", "Bell", "warned", "writing"),
        ("Bell said on Facebook that the dam was safe.", "Bell", "said", "writing"),
        ("Bell said in a statement that the dam was safe.", "Bell", "said", "writing"),
        ("Bell released a statement saying the dam was safe.", "Bell", "released a statement", "writing"),
        ("The report says the dam is safe.", "The report", "says", "writing"),
        ("According to the report, the dam is safe.", "the report", "According to", "writing"),
        ("The law says that dams must be safe.", "The law", "says", "writing"),
        ("The sign reads: No swimming.", "The sign", "reads", "writing"),
        ("Bell thinks the dam is safe.", "Bell", "thinks", "stance"),
        ("Bell hopes the dam is safe.", "Bell", "hopes", "stance"),
        ("Bell was hoping that the dam was safe.", "Bell", "was hoping", "stance"),
        ("Bell wants the dam to be safe.", "Bell", "wants", "stance"),
        ("Bell fears that the dam is unsafe.", "Bell", "fears", "stance"),
        ("Bell is confident that the dam is safe.", "Bell", "is confident", "stance"),
        ("Bell's belief that the dam is safe was shaken.", "Bell's", "belief", "stance"),
        ("Bell plans to visit the dam.", "Bell", "plans", "stance"),
        ("Bell is of the opinion that the dam is safe.", "Bell", "is of the opinion", "stance"),
        ("Bell began to doubt that the dam was safe.", "Bell", "began to doubt", "stance"),
        ("Bell opposes a new dam.", "Bell", "opposes", "stance"),
        ("Bell was worried about the dam.", "Bell", "was worried about", "stance"),
        ("Bell was not convinced that the dam was safe.", "Bell", "was not convinced", "stance"),
        ("Bell convinced the board that the dam was safe.", "Bell", "convinced", "speech"),
    ],
)
def test_form(parse: Parse, text: str, source: str, cue: str, form: str) -> None:
    doc = parse(text)
    assert form_of(doc, tokens(doc, source), tokens(doc, cue)) == form


def test_a_medium_of_another_clause_does_not_count(parse: Parse) -> None:
    doc = parse("Bell, who was attacked in a letter last week, said the dam was safe.")
    assert form_of(doc, tokens(doc, "Bell"), tokens(doc, "said")) == "speech"


def test_a_medium_inside_what_is_said_does_not_count(parse: Parse) -> None:
    doc = parse("Bell insisted on a letter from the board.")
    content = (tokens(doc, "a letter from the board") or (0, 0),)
    assert form_of(doc, tokens(doc, "Bell"), tokens(doc, "insisted on"), content) == "speech"


def test_without_a_cue_it_is_said_unless_read(parse: Parse) -> None:
    doc = parse("Bell and the letter.")
    assert form_of(doc, None, None) == "speech"
    assert form_of(doc, tokens(doc, "Bell"), None) == "speech"
    assert form_of(doc, tokens(doc, "the letter"), None) == "writing"


def test_words_in_quotation_marks_are_a_stance_only_when_thought(parse: Parse) -> None:
    doc = parse('"It is safe," Bell hoped. "It is safe," Reed thought.')
    assert form_of(doc, tokens(doc, "Bell"), tokens(doc, "hoped"), direct=True) == "speech"
    assert form_of(doc, tokens(doc, "Reed"), tokens(doc, "thought"), direct=True) == "stance"


def test_what_a_body_reports_is_on_paper(parse: Parse) -> None:
    doc = parse("The Ardle Post reported that the dam was safe.")
    source, cue = tokens(doc, "The Ardle Post"), tokens(doc, "reported")
    assert form_of(doc, source, cue, body=True) == "writing"


def test_the_vocabulary_is_large_and_in_lemmas() -> None:
    assert len(SPEECH | STANCE | WRITING) > 800
    assert all(word == word.strip().lower() for word in SPEECH | STANCE | WRITING)
    assert not {"said", "says", "thinks", "hopes", "wrote"} & (SPEECH | STANCE | WRITING)
    assert not WRITING & STANCE
