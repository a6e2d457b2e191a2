"""Copying on the story's screen: the finding that the keys are at, or what the mouse selected."""

from ...model.story import Span
from .labelling import LabelScreen


class CopyingScreen(LabelScreen):
    """A story from which findings and pieces of text can be copied."""

    def action_copy(self, cited: bool) -> None:
        """Copy the selection, else the finding that the details tell of.

        Args:
            cited: with speaker, story, source and offsets; else the words alone.
        """
        text = self._selected_text(cited) or self._finding_text(cited)
        if text:
            self.app.copy_to_clipboard(text)
        else:
            self._say("Nothing to copy: go to a finding, or select text with the mouse")

    def action_copy_text(self) -> None:
        """Copy the words that the mouse selected; without a selection those of the finding."""
        self.action_copy(False)

    def _selected_text(self, cited: bool) -> str:
        from ...model.export.citation import cited_piece, plain_piece

        if (selected := self.article.selected) is None:
            return self.get_selected_text() or ""
        piece = Span(start=selected[0], end=selected[1])
        return (cited_piece if cited else plain_piece)(self.story, piece)

    def _finding_text(self, as_cited: bool) -> str:
        from ...model.export.citation import bare_text, cited

        if self.detailed is None:
            return ""
        return (cited if as_cited else bare_text)(self.story, self.detailed.item)
