from storyview.model.story import Block, BlockKind, Story
from storyview.tui.whereabouts import Whereabouts

TEXT = "Title\n\nFirst.\n\nA heading that goes on and on and on\n\nSecond.\n"


def story() -> Story:
    def block(kind: BlockKind, words: str) -> Block:
        start = TEXT.index(words)
        return Block(kind=kind, start=start, end=start + len(words))

    blocks = (
        block("title", "Title"),
        block("paragraph", "First."),
        block("heading", "A heading that goes on and on and on"),
        block("paragraph", "Second."),
    )
    return Story(id="x", text=TEXT, blocks=blocks)


def test_section_paragraph_and_share() -> None:
    at = Whereabouts(story()).at
    assert at(0) == ("", "0%")
    assert at(TEXT.index("First")) == ("", "¶ 1/2 11%")
    assert at(TEXT.index("goes")) == ("§ A heading that goes on and…", "¶ 1/2 50%")
    assert at(len(TEXT) - 2) == ("§ A heading that goes on and…", "¶ 2/2 100%")


def test_stories_without_parts() -> None:
    assert Whereabouts(Story(id="x", text="")).at(0) == ("", "")
    assert Whereabouts(Story(id="x", text="\x1b[31mword")).at(9) == ("", "100%")
