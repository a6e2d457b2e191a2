from xml.etree.ElementTree import Element

import html5lib
from hypothesis import given, settings

from storyview.model.export.annotations import COLOURS, annotations
from storyview.model.printable import printable
from storyview.model.story import Story

from .generated_stories import stories
from .hand_made import STORY
from .reading_back import exported_files


def parsed(page: bytes) -> Element:
    tree: Element = html5lib.parse(page.decode(), treebuilder="etree", namespaceHTMLElements=False)
    return tree


def read(page: bytes) -> tuple[str, list[tuple[int, int, set[str]]]]:
    """The text that a page shows, and start, end and labels of what is marked in it."""
    found = []
    article = next(element for element in parsed(page).iter("div") if element.get("class") == "entities")
    text = article.text or ""
    for element in article:
        if element.tag == "mark":
            words = element.text or ""
            labels = set(("".join(element.find("span").itertext())).split(" + "))  # type: ignore[union-attr]
            found.append((len(text), len(text) + len(words), labels))
            text += words
        else:
            assert element.tag == "br"
            text += "\n"
        text += element.tail or ""
    return text, found


@settings(max_examples=40, deadline=None)
@given(stories())
def test_pages_show_the_storys_text_with_its_marks(story: Story) -> None:
    for name, page in exported_files("displacy", story).items():
        text, found = read(page)
        assert text == printable(story.text)
        layer = name.rpartition("-")[2].removesuffix(".html")
        covered: list[set[str]] = [set() for _ in text]
        for item in annotations(story).items:
            for span in item.spans:
                for at in range(span.start, span.end):
                    if item.layer == layer:
                        covered[at].add(item.label)
        shown: list[set[str]] = [set() for _ in text]
        for start, end, labels in found:
            shown[start:end] = [labels] * (end - start)
        assert shown == covered


@settings(max_examples=20, deadline=None)
@given(stories())
def test_nothing_of_a_story_is_markup(story: Story) -> None:
    for page in exported_files("displacy", story).values():
        tags = {element.tag for element in parsed(page).iter()}
        assert tags <= {"html", "head", "meta", "title", "body", "figure", "h2", "div", "mark", "span", "br"}
        assert b"default-src 'none'" in page


def test_each_layer_has_a_page() -> None:
    files = exported_files("displacy", STORY)
    assert list(files) == [
        f"northvale-{layer}.html" for layer in ("quotes", "actions", "parties", "references", "notes")
    ]
    text, found = read(files["northvale-quotes.html"])
    assert (text[slice(*found[0][:2])], found[0][2]) == ("The Northvale Port Authority", {"Source"})
    # Nested quotes are cut, and none of their words is shown twice.
    nested = next((start, end) for start, end, _ in found if text[start:end].startswith("'we will"))
    assert text[slice(*nested)] == "'we will look at it later'"
    assert COLOURS["Quote"].encode() in files["northvale-quotes.html"]
    assert "northvale-notes.html" not in exported_files("displacy", STORY.model_copy(update={"notes": ()}))
