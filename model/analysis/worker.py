"""The child process that analyses one story for the viewer.

Reads a story's JSON on standard input, writes a `Message` a line on standard output.
"""

import os
import sys

from ..analyser import Message
from ..errors import StoryviewError
from ..story import read_story_json


def main() -> None:
    """Answer one story; the pipeline is the first argument, if any."""
    # Whatever a library prints must not get between the messages.
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "w", encoding="utf-8")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())

    def say(message: Message) -> None:
        answers.write(message.model_dump_json(exclude_defaults=True) + "\n")
        answers.flush()

    story = read_story_json(sys.stdin.buffer.read())
    model = sys.argv[1] if len(sys.argv) > 1 else None
    say(Message(kind="progress", text="loading the language model"))
    try:
        from .beginning import beginning_of
        from .pipeline import load_analyser

        analyser = load_analyser(model)
        if (first := beginning_of(story)) is not None:
            here, all_ = len(first.text.split()), len(story.text.split())
            say(Message(kind="progress", text=f"reading the first {here:,} of {all_:,} words"))
            say(Message(kind="beginning", findings=analyser.findings(first), end=len(first.text)))
        findings = analyser.findings(
            story, lambda share: say(Message(kind="progress", text=f"reading {share:.0%}"))
        )
    except StoryviewError as error:
        say(Message(kind="error", text=str(error)))
        return
    say(Message(kind="findings", findings=findings))


if __name__ == "__main__":
    main()
