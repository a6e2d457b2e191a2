"""A story with hand-made findings, and an app that opens it without any real analysis."""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest
from textual.pilot import Pilot

from storyview.model.errors import StoryviewError
from storyview.model.quote_view import EVERYTHING, QuoteView
from storyview.model.reading.reader import read_story
from storyview.model.saved_places import PlaceStore
from storyview.model.story import (
    Action,
    Analysis,
    Findings,
    Mention,
    Party,
    Quote,
    Span,
    Story,
)
from storyview.tui import analysing
from storyview.tui.app import StoryviewApp
from storyview.tui.config.loading import UNCONFIGURED, Configuration
from storyview.tui.marks import Kind
from storyview.tui.screens.reader import ReaderScreen
from storyview.tui.widgets.title_bar import TitleBar

TEXT = """Harbour of Kelm to stay closed

By Ada Brandt

The harbour of Kelm will stay closed for a month, the port authority said on Tuesday. “We cannot [yet] \
let ships in,” harbour master Jon Vell told reporters. He added that the crane was not safe.

A court in Kelm fined the operator, Nordkran, 40,000 crowns in March.

READ MORE: Crane falls in Kelm

What happens next

Mayor Ines Oro said that nobody had told her. “I read it in the paper,” Oro said, “like everybody else.” \
According to Vell, the plan is “almost ready”.
"""

OTHER = """Crane falls in Kelm

A crane fell in the harbour of Kelm on Sunday. Nobody was hurt.

“It was very loud,” said Pia Lund, who lives nearby.
"""


def place(text: str, piece: str, nth: int = 0) -> Span:
    """The span of the `nth` place of `piece`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(piece, start + 1)
    return Span(start=start, end=start + len(piece))


def mentions(text: str, *pieces: tuple[str, int]) -> tuple[Mention, ...]:
    spans = sorted((place(text, piece, nth) for piece, nth in pieces), key=lambda span: span.start)
    return tuple(Mention(start=span.start, end=span.end, form="name") for span in spans)


def findings_of(story: Story) -> Findings:
    """What a careful reader finds in the story of the harbour; next to nothing in any other."""
    text = story.text
    made = Analysis(model="made by hand", version="1", made=datetime(2024, 5, 6, tzinfo=UTC))
    if not text.startswith("Harbour"):
        return Findings(analysis=made)
    parties = (
        Party(
            id="vell",
            name="Jon Vell",
            kind="person",
            mentions=mentions(text, ("Jon Vell", 0), ("Vell", 1)),
            aliases=("Vell",),
            description="harbour master",
        ),
        Party(id="oro", name="Ines Oro", kind="person", mentions=mentions(text, ("Ines Oro", 0), ("Oro", 1))),
        Party(id="nordkran", name="Nordkran", kind="organization", mentions=mentions(text, ("Nordkran", 0))),
    )
    quotes = (
        Quote(
            id="q1",
            kind="indirect",
            content=(place(text, "The harbour of Kelm will stay closed for a month"),),
            cue=place(text, "said"),
            source=place(text, "the port authority"),
            confidence=0.8,
            why="a verb",
        ),
        Quote(
            id="q2",
            kind="direct",
            content=(place(text, "We cannot [yet] let ships in"),),
            cue=place(text, "told"),
            source=place(text, "harbour master Jon Vell"),
            speaker="vell",
            confidence=0.9,
            why="quotation marks",
        ),
        Quote(
            id="q3",
            kind="direct",
            content=(place(text, "I read it in the paper"), place(text, "like everybody else")),
            cue=place(text, "said", 2),
            source=place(text, "Oro", 1),
            speaker="oro",
            confidence=0.9,
            why="quotation marks",
        ),
        Quote(
            id="q4",
            kind="mixed",
            content=(place(text, "the plan is “almost ready”"),),
            cue=place(text, "According to"),
            source=place(text, "Vell", 1),
            speaker="vell",
            confidence=0.7,
            why="according to",
        ),
    )
    actions = (
        Action(
            id="a1",
            kind="fine",
            status="done",
            trigger=place(text, "fined"),
            actor=place(text, "A court in Kelm"),
            target=place(text, "the operator, Nordkran"),
            target_party="nordkran",
            date=place(text, "in March"),
            confidence=0.9,
            why="the verb fine",
        ),
    )
    return Findings(parties=parties, quotes=quotes, actions=actions, analysis=made)


@dataclass
class Desk:
    """The stand-in for cache and child process."""

    saved: dict[str, Findings] = field(default_factory=dict)
    failure: str | None = None
    begun: tuple[Findings, int] | None = None
    hold: asyncio.Event | None = None
    asked: list[str] = field(default_factory=list)

    async def analyse(
        self,
        story: Story,
        model: str | None,
        progress: Callable[[str], None],
        beginning: Callable[[Findings, int], None],
    ) -> Findings:
        self.asked.append(story.id)
        progress("Reading slowly")
        if self.begun is not None:
            beginning(*self.begun)
        if self.hold is not None:
            await self.hold.wait()
        if self.failure is not None:
            raise StoryviewError(self.failure)
        return findings_of(story)


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """No test sees what its reader has set or chosen; the folder has `config` and `state`."""
    home = tmp_path_factory.mktemp("home")
    for name in ("config", "state"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(home / name))
    for name in [name for name in os.environ if name == "NO_COLOR" or name.startswith("STORYVIEW_")]:
        monkeypatch.delenv(name)
    return home


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> Desk:
    desk = Desk()
    monkeypatch.setattr(analysing, "analyse_in_child", desk.analyse)
    monkeypatch.setattr(analysing, "saved_findings", lambda story, model: desk.saved.get(story.id))
    monkeypatch.setattr(
        analysing, "save_findings", lambda story, findings, model: desk.saved.update({story.id: findings})
    )
    return desk


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the story of the harbour and the one that it refers to."""
    (tmp_path / "harbour.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "crane.txt").write_text(OTHER, encoding="utf-8")
    return tmp_path


@pytest.fixture
def story(folder: Path) -> Story:
    """The story of the harbour as it is opened, without findings."""
    return read_story(folder / "harbour.txt")


@pytest.fixture
def analysed(story: Story) -> Story:
    """The story of the harbour with its findings."""
    return story.with_findings(findings_of(story))


@dataclass
class Reader:
    """An open app, with what tests look at."""

    app: StoryviewApp
    pilot: Pilot[None]
    said: list[str]

    @property
    def screen(self) -> ReaderScreen:
        screen = self.app.screen_stack[0]
        assert isinstance(screen, ReaderScreen)
        return screen

    def is_back(self) -> bool:
        """Whether no dialog lies over the story."""
        return self.app.screen is self.screen

    def front(self) -> Kind:
        """The pane in front."""
        return self.screen.panes.front

    @property
    def current(self) -> str | None:
        return self.screen.current.id if self.screen.current else None

    @property
    def under_cursor(self) -> str:
        """The text from the cursor on."""
        return self.screen.story.text[self.screen.article.cursor :]

    def row(self, kind: str) -> str | None:
        """The id of the highlighted row of a pane."""
        finding = self.screen.panes.list_of(kind).finding  # type: ignore[arg-type]
        return finding.id if finding else None

    async def press(self, *keys: str) -> None:
        for key in keys:
            await self.pilot.press(key)
            await self.pilot.pause()

    async def settle(self) -> None:
        """Wait until workers are done and all is drawn."""
        await self.app.workers.wait_for_complete()
        await self.pilot.pause()
        await self.pilot.pause()

    async def until(self, words: str) -> None:
        """Wait until something stands on the screen."""
        for _ in range(100):
            if words in self.drawn():
                return
            await self.pilot.pause(0.02)
        raise AssertionError(f"{words!r} never came:\n{self.drawn()}")

    def drawn(self) -> str:
        """What is on the screen, as text."""
        strips = self.app.screen._compositor.render_strips()
        return "\n".join(strip.text.rstrip() for strip in strips)


@pytest.fixture
def reading(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> Callable[..., object]:
    """Opens the app on a story: `async with reading(story) as reader`."""

    @asynccontextmanager
    async def open_app(
        story: Story,
        size: tuple[int, int] = (100, 30),
        wait: bool = True,
        view: QuoteView = EVERYTHING,
        places: PlaceStore | None = None,
        *,
        configuration: Configuration = UNCONFIGURED,
    ) -> AsyncIterator[Reader]:
        path = Path(story.source.path) if story.source.path else None
        app = StoryviewApp(path, story, None, view, places, configuration=configuration)
        said: list[str] = []
        notify, say = app.notify, TitleBar.say

        def remember(message: str, **options: object) -> None:
            said.append(message)
            notify(message, **options)  # type: ignore[arg-type]

        def remember_remark(title_bar: TitleBar, remark: str) -> None:
            said.append(remark)
            say(title_bar, remark)

        monkeypatch.setattr(app, "notify", remember)
        monkeypatch.setattr(TitleBar, "say", remember_remark)
        async with app.run_test(size=size, notifications=True) as pilot:
            reader = Reader(app, pilot, said)
            await pilot.pause()
            while not reader.screen.query("Footer"):
                await pilot.pause(0.02)
            if wait:
                await reader.settle()
            yield reader

    return open_app
