"""One story as a web page: self-contained, accessible, without scripts or requests.

The text content of the page's article is the story's text, character for character; what stands
beside it, labels for instance, is drawn by the style sheet. Characters that could deceive, or that
HTML does not allow, are shown by the stand-ins of `printable`, each of which says what it is.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files

from jinja2 import Environment, StrictUndefined, Template

from ..printable import printable
from ..story import Story
from ..unnamed import UNNAMED
from ..wording import count
from .act_rows import actor_rows, time_rows
from .html_article import article_elements
from .interface import Context
from .rows import safe_url, story_origin, story_rows, story_title

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The page of one story."""
    for story in stories:
        yield from _page(story, context.choice)


def _page(story: Story, choice: str) -> Iterator[str]:
    rows = story_rows(story)
    elements = list(article_elements(story, rows))
    style = _asset("story.css")
    return _template().generate(
        policy=_policy(style),
        style=style,
        title=story_title(story),
        titled=any(element.tag == "h1" for element in elements),
        origin=story_origin(story),
        source_url=safe_url(story.source.url),
        # An empty attribute says that the language is not known.
        language=story.language if _LANGUAGE_TAG.fullmatch(story.language) else "",
        elements=elements,
        rows=rows,
        times=time_rows(story, rows.anchors),
        actors=actor_rows(story, rows.anchors),
        analysed=_made_by(story),
        choice=choice[:1].upper() + choice[1:],
        stand_ins=sum(a != b for a, b in zip(story.text, printable(story.text), strict=True)),
        digest=hashlib.sha256(story.text.encode()).hexdigest(),
        count=count,
        unnamed=UNNAMED,
    )


def _made_by(story: Story) -> str:
    made = story.analysis
    return f"Found by storyview {made.version} with {made.model} on {made.made:%Y-%m-%d}" if made else ""


def _policy(style: str) -> str:
    """A Content-Security-Policy that allows this one style sheet and nothing else."""
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def _asset(name: str) -> str:
    return (files("storyview.assets") / "templates" / name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, keep_trailing_newline=True
    )
    return environment.from_string(_asset("story.html.j2"))
