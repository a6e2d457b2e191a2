"""What a format is to the program: its name, the shape of what it writes, and where its writer is.

A format's writer is one function, `render(stories, context)`. It takes any number of stories one by
one (exactly one, unless the format holds many) and gives out

* pieces of one document, `str` or `bytes`, if what it writes is a file;
* `Document`s, each with a name and pieces of its own, if it is a folder.

A format of another package is an `Exporter` too; its entry point of the group `storyview.exporters`
names the place of it, such as `their_package.their_module:EXPORTER`.
"""

import pkgutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal, TypeAlias, cast

from ..errors import StoryviewError
from ..quote_view import EVERYTHING, QuoteView, shown_story
from ..story import Story
from .choice import choice_in_words

Form: TypeAlias = Literal["text", "coloured", "binary", "folder"]
Piece: TypeAlias = str | bytes


@dataclass(frozen=True, slots=True)
class Context:
    """What a format may tell beside the stories.

    Attributes:
        choice: in words, which findings the stories come with, if not all; else empty.
        pages: by the id of a story the name of the file beside this one that it is written to, for
            those whose files are known.
        size: of a picture of the screen, in columns and lines.
    """

    choice: str = ""
    pages: Mapping[str, str] = field(default_factory=dict)
    size: tuple[int, int] = (120, 36)


NOTHING_MORE = Context()
"""No other file is known, and the size is the usual one."""


@dataclass(frozen=True, slots=True)
class Document:
    """One file of a folder.

    Attributes:
        name: a plain file name, such as `harbour.ann`.
        pieces: its contents in order, text to be written as UTF-8.
    """

    name: str
    pieces: Iterable[Piece]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that stories can be written in.

    Attributes:
        name: what the reader calls it, as in `--to html`.
        suffix: how its files end, with the dot; empty for a folder.
        title: what a menu calls it.
        holds_many: whether what it writes holds any number of stories; else it holds exactly one.
        writer: where its render function is, as `package.module:function`.
        form: a file of text, of text with control sequences of its own that a terminal is to obey, a
            file of anything else, or several files.
        extra: of this distribution's extras, the one that the writer needs; empty for none.
        linked: whether its files lead to one another where a story refers to another.
    """

    name: str
    suffix: str
    title: str
    holds_many: bool
    writer: str
    form: Form = "text"
    extra: str = ""
    linked: bool = False

    def render(
        self, stories: Iterable[Story], view: QuoteView = EVERYTHING, context: Context = NOTHING_MORE
    ) -> Iterator[bytes]:
        """One document of these stories, piece by piece; text is in UTF-8 and ends in a newline.

        Args:
            stories: exactly one story, unless the format holds many. They are taken one by one.
            view: which of their quotes it shows; all of them by default.
            context: what else the format may tell.

        Raises:
            StoryviewError: the writer needs something that is not installed.
        """
        for piece in cast("Iterator[Piece]", self._written(stories, view, context)):
            yield encoded(piece)

    def documents(
        self, stories: Iterable[Story], view: QuoteView = EVERYTHING, context: Context = NOTHING_MORE
    ) -> Iterator[Document]:
        """The files of a folder of these stories, as `render` for a format whose form is a folder."""
        yield from cast("Iterator[Document]", self._written(stories, view, context))

    def _written(self, stories: Iterable[Story], view: QuoteView, context: Context) -> object:
        render = cast("Callable[[Iterable[Story], Context], object]", self._writer())
        context = replace(context, choice=choice_in_words(view))
        return render((shown_story(story, view) for story in stories), context)

    def _writer(self) -> object:
        try:
            return pkgutil.resolve_name(self.writer)
        except ModuleNotFoundError as error:
            if not self.extra:
                raise
            raise StoryviewError(
                f"{self.title} needs {error.name}, which is not installed: "
                f"pip install 'storyview[{self.extra}]'."
            ) from None


def encoded(piece: Piece) -> bytes:
    """A piece of a document as it is written: text in UTF-8."""
    return piece.encode() if isinstance(piece, str) else piece
