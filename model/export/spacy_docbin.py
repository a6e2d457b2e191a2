"""Findings as spaCy documents: one `DocBin`, read by `DocBin().from_disk(path)`.

`doc.spans` has a group for each layer: `quotes`, `actions`, `parties`, `references`, `notes`. As they
overlap, none are in `doc.ents`. A span's `id_` is that of its annotation, the same for all pieces of a
quote, and its `kb_id_` the finding's. `doc.user_data["storyview"]` has the rest: what is known of each
annotation, how they are linked, and the document model without its text.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from spacy.tokens import Doc, DocBin
from spacy.tokens import Span as DocSpan

from ..story import Story
from .annotations import LAYERS, Annotations, annotations
from .identity import text_digest
from .interface import Context
from .tokens import document, token_range, tokens


def render(stories: Iterable[Story], context: Context) -> Iterator[bytes]:
    """One `DocBin` with a document for each story."""
    kept = DocBin(store_user_data=True)
    for story in stories:
        kept.add(_document(story, context.choice))
    yield kept.to_bytes()


def _document(story: Story, choice: str) -> Doc:
    found = annotations(story)
    cut = tokens(story.text, [span for item in found.items for span in item.spans])
    doc = document(story.text, cut)
    for layer in LAYERS:
        marked = [(item, span) for item in found.items if item.layer == layer for span in item.spans]
        ranges = [(item, token_range(cut, span)) for item, span in marked]
        doc.spans[layer] = [
            DocSpan(doc, tokens.start, tokens.stop, label=item.label, kb_id=item.finding, span_id=item.id)
            for item, tokens in ranges
        ]
    doc.user_data["storyview"] = {**_known(story, found), "choice": choice}
    return doc


def _known(story: Story, found: Annotations) -> dict[str, Any]:
    return {
        "story": story.model_dump(mode="json", exclude={"text"}),
        "sha256": text_digest(story),
        "facts": {item.id: dict(item.facts) for item in found.items if item.facts},
        "links": [{"type": link.type, "from": link.source, "to": link.target} for link in found.links],
    }
