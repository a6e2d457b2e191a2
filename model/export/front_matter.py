"""The front matter of a Markdown document: what is known of the story, as YAML."""

import hashlib
import json

from ..printable import one_line
from ..story import Story
from .rows import story_file, story_title


def front_matter(story: Story, choice: str) -> str:
    """The facts as quoted YAML strings between two lines of hyphens.

    `choice` says which quotes the document holds, if not all.

    A JSON string of printable text is a YAML string too; quoted, none is taken for a number, a
    date or a command.
    """
    facts = {
        "title": story_title(story),
        "byline": story.byline,
        "published": story.published,
        "language": story.language,
        "url": story.source.url,
        "file": story_file(story),
        "story": story.id,
        "sha256": hashlib.sha256(story.text.encode()).hexdigest(),
        "analysis": f"storyview {story.analysis.version}, {story.analysis.model}" if story.analysis else None,
        "shown": choice,
    }
    lines = (f"{key}: {json.dumps(one_line(v), ensure_ascii=False)}\n" for key, v in facts.items() if v)
    return f"---\n{''.join(lines)}---\n"
