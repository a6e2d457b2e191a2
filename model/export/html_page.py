"""One story as a web page: self-contained, accessible, without requests, whole without its script.

The text content of the page's article is the story's text, character for character; what stands
beside it, labels for instance, is drawn by the style sheet. Characters that could deceive, or that
HTML does not allow, are shown by the stand-ins of `printable`, each of which says what it is.

The script is the same for all stories and only adds filters and keys. No other script and no other
style runs: the page's policy tells the browser the digests of these two.
"""

import base64
import hashlib
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib.resources import files
from urllib.parse import quote

from jinja2 import Environment, FunctionLoader, StrictUndefined, Template

from ..printable import printable
from ..story import Story
from ..unnamed import UNNAMED
from ..wording import count
from .act_pictures import WIDTH, acting_picture, time_picture
from .act_rows import actor_rows, time_rows
from .html_article import article_elements
from .interface import Context
from .rows import safe_url, story_origin, story_rows, story_title

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def render(stories: Iterable[Story], context: Context) -> Iterator[str]:
    """The page of one story."""
    for story in stories:
        yield from _page(story, context)


def _page(story: Story, context: Context) -> Iterator[str]:
    rows = story_rows(story)
    elements = list(article_elements(story, rows))
    style, script = _asset("story.css"), _asset("story.js")
    times, actors = time_rows(story, rows.anchors), actor_rows(story, rows.anchors)
    return _template().generate(
        policy=_policy(style, script),
        style=style,
        script=script,
        title=story_title(story),
        titled=any(element.tag == "h1" for element in elements),
        origin=story_origin(story),
        source_url=safe_url(story.source.url),
        # An empty attribute says that the language is not known.
        language=story.language if _LANGUAGE_TAG.fullmatch(story.language) else "",
        elements=elements,
        rows=rows,
        times=times,
        time_picture=time_picture(times),
        actors=actors,
        acting_picture=acting_picture(actors),
        picture_width=WIDTH,
        analysed=_made_by(story),
        choice=context.choice[:1].upper() + context.choice[1:],
        # The dot keeps the name of a file from being read as anything but a name.
        pages={
            row.story: f"./{quote(context.pages[row.story])}"
            for row in rows.references
            if row.story is not None and row.story in context.pages
        },
        stand_ins=sum(a != b for a, b in zip(story.text, printable(story.text), strict=True)),
        digest=hashlib.sha256(story.text.encode()).hexdigest(),
        count=count,
        unnamed=UNNAMED,
    )


def _made_by(story: Story) -> str:
    made = story.analysis
    return f"Found by storyview {made.version} with {made.model} on {made.made:%Y-%m-%d}" if made else ""


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy that allows this one style sheet and this one script, and nothing else."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(source: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}"


def _asset(name: str) -> str:
    return (files("storyview.assets") / "templates" / name).read_text("utf-8")


@cache
def _template() -> Template:
    environment = Environment(
        autoescape=True,
        loader=FunctionLoader(_asset),
        undefined=StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template("story.html.j2")
