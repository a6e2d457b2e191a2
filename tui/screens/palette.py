"""The palette of commands and of themes, made safe to close and to quit from at any time."""

from textual.command import CommandPalette
from textual.worker import ResultType, Worker, WorkType


class Palette(CommandPalette):
    """Textual's palette, whose search may come to an end after the list for its hits is gone."""

    def run_worker(  # noqa: PLR0917
        self,
        work: WorkType[ResultType],
        name: str | None = "",
        group: str = "default",
        description: str = "",
        exit_on_error: bool = True,
        start: bool = True,
        exclusive: bool = False,
        thread: bool = False,
    ) -> Worker[ResultType]:
        """Run a search; one that fails must not take the app with it, as the palette may be closed."""
        return super().run_worker(work, name, group, description, False, start, exclusive, thread)
