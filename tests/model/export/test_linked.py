from collections.abc import Iterator
from pathlib import Path

import html5lib

from storyview.model.export import EXPORTERS
from storyview.model.export.linked import named_stories
from storyview.model.export.writing import export_stories
from storyview.model.story import Reference, Source, Story


def story(name: str, *leads_to: str) -> Story:
    references = tuple(
        Reference(id=f"r{n}", label="READ MORE", title=f"on {id_}", story=id_, start=0, end=4)
        for n, id_ in enumerate(leads_to)
    )
    return Story(id=name, text=f"text of {name}", source=Source(path=f"{name}.txt"), references=references)


def test_a_story_waits_for_those_that_it_leads_to() -> None:
    taken: list[str] = []

    def coming() -> Iterator[Story]:
        for one in (story("a", "c", "b"), story("b"), story("c", "nowhere"), story("d")):
            taken.append(one.id)
            yield one

    order = []
    for one, name, names in named_stories(coming(), ".html", linked=True):
        order.append((one.id, name, len(taken)))
        if one.id == "a":
            assert names.keys() >= {"b", "c"}
    assert order == [("b", "b.html", 2), ("a", "a.html", 3), ("d", "d.html", 4), ("c", "c.html", 4)]


def test_nothing_waits_where_files_are_not_linked() -> None:
    coming = (story("a", "b"), story("b"))
    assert [one.id for one, *_ in named_stories(coming, ".md", linked=False)] == ["a", "b"]


def test_stories_that_lead_to_one_another_are_all_written() -> None:
    coming = (story("a", "b"), story("b", "a"))
    assert sorted(one.id for one, *_ in named_stories(coming, ".html", linked=True)) == ["a", "b"]


def links(page: Path) -> list[str]:
    tree = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False).parse(page.read_text("utf-8"))
    return [link.attrib["href"] for link in tree.iter("a") if not link.attrib["href"].startswith("#")]


def test_pages_lead_to_the_pages_beside_them(tmp_path: Path) -> None:
    coming = (story("a", "b", "elsewhere"), story("b"), story("odd name#1", "a"))
    written = export_stories(coming, EXPORTERS["html"], f"{tmp_path}/")
    assert sorted(path.name for path in written) == ["a.html", "b.html", "odd name#1.html"]
    assert links(tmp_path / "a.html") == ["./b.html"]
    assert links(tmp_path / "b.html") == []
    assert links(tmp_path / "odd name#1.html") == ["./a.html"]
    back = export_stories(
        [story("a", "odd name#1"), coming[2]], EXPORTERS["html"], f"{tmp_path}/", force=True
    )
    assert len(back) == 2
    assert links(tmp_path / "a.html") == ["./odd%20name%231.html"]
