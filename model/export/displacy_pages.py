"""Findings as displaCy draws them: for each story a web page of each layer.

displaCy's pages of entities would repeat the text where these overlap, so overlaps are cut at their
boundaries, and each piece names all that it is of: `Quote + Cue`.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Any

from markupsafe import escape
from spacy import displacy

from ..printable import printable
from ..story import Story
from .annotations import COLOURS, LAYERS, Annotation, Layer, annotations
from .file_names import FileStems
from .interface import Context, Document
from .rows import story_title
from .segments import Mark, segments

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
# As displaCy's own, but without the white space that it puts around the words.
_MARK = (
    '<mark class="entity" style="background: {bg}; color: #000; padding: 0.45em 0.6em; line-height: 1; '
    'border-radius: 0.35em">{text}<span style="font-size: 0.8em; font-weight: bold; line-height: 1; '
    'vertical-align: middle; margin-left: 0.5rem">{label}</span></mark>'
)
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"


def render(stories: Iterable[Story], _: Context) -> Iterator[Document]:
    """The pages of the quotes, the actions and the parties, and of the others where there are any."""
    stems = FileStems()
    for story in stories:
        stem = stems.free(story)
        items = annotations(story).items
        for layer in LAYERS:
            drawn = [item for item in items if item.layer == layer]
            if drawn or layer in ("quotes", "actions", "parties"):
                yield Document(f"{stem}-{layer}.html", [_page(story, layer, drawn)])


def _page(story: Story, layer: Layer, items: list[Annotation]) -> str:
    entities = list(_entities(story, items))
    given = {
        "text": printable(story.text),
        "ents": entities,
        # displaCy takes title and language as they are.
        "title": str(escape(f"{story_title(story)}: {layer}")),
        "settings": {"lang": story.language if _LANGUAGE_TAG.fullmatch(story.language) else "und"},
    }
    # Of words with several labels the first one gives the colour.
    colours = {entity["label"]: COLOURS[entity["label"].split(" ")[0]] for entity in entities}
    drawn = {"colors": colours, "template": _MARK}
    page = displacy.render(given, style="ent", page=True, manual=True, jupyter=False, options=drawn)
    return page.replace(
        "<head>", f'<head>\n<meta http-equiv="Content-Security-Policy" content="{_POLICY}">', 1
    )


def _entities(story: Story, items: list[Annotation]) -> Iterator[dict[str, Any]]:
    labels = {item.id: item.label for item in items}
    marks = [Mark(span.start, span.end, item.id, "note") for item in items for span in item.spans]
    for segment in segments(len(story.text), marks):
        if segment.marks:
            named = dict.fromkeys(labels[mark.id] for mark in segment.marks)
            yield {"start": segment.start, "end": segment.end, "label": " + ".join(named)}
