"""Blocks to references: the stories that a text leads to."""

from collections.abc import Sequence

from ..story import Block, Reference
from .reference_lines import list_entry, parse_reference_line, title_and_url


def find_references(text: str, blocks: Sequence[Block]) -> tuple[Reference, ...]:
    """The references that the reference blocks of a text make, in order."""
    references: list[Reference] = []
    label = ""
    for block in blocks:
        if block.kind != "reference":
            continue
        line = text[block.start : block.end]
        parsed = parse_reference_line(line)
        if parsed is None:
            title, url = title_and_url(list_entry(line) or line)
        else:
            label, title, url = parsed.label, parsed.title, parsed.url
        if title or url:
            references.append(
                Reference(
                    id=f"r{len(references) + 1}",
                    start=block.start,
                    end=block.end,
                    label=label,
                    title=title,
                    url=url,
                )
            )
    return tuple(references)
