"""What `storyview review` and `storyview diff` do."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path

from ..model.errors import StoryviewError, UsageError
from ..model.files import write_whole
from ..model.library.folder import story_files
from ..model.opening import analysed_stories
from ..model.printable import one_line
from ..model.review.comparing import compare
from ..model.review.gold import gold_lines, unchecked
from ..model.review.location import places, story_beside
from ..model.review.replay import Reviewed
from ..model.review.report import called, comparison_report, review_report
from ..model.review.session import ReviewSession, open_review, read_review
from ..model.story import Story
from ..model.wording import count
from .cli import STORY_ERROR, complain
from .config.loading import given_in, load_configuration


def review_command(options: Namespace) -> int:
    """Tell of the reviews of stories, confirm what is left, take in a journal, or write gold."""
    if options.accept_all and not options.yes and not (sys.stdin is not None and sys.stdin.isatty()):
        raise UsageError("--accept-all asks before it confirms, and here nobody can answer: add --yes.")
    if options.output is not None and not options.export_gold:
        raise UsageError("-o is the file for --export-gold: ask for that too, or send the report on with >.")
    failures: list[StoryviewError] = []

    def failed(error: StoryviewError) -> None:
        failures.append(error)
        complain(error)

    paths = story_files(Path(name) for name in options.stories)
    stories = analysed_stories(paths, options.model, failed, review=False)
    if options.export_gold:
        _write_gold([read_review(story).story for story in stories], options)
    elif options.accept_all or options.add:
        reader = load_configuration(given_in(options)).settings.reader
        for story in stories:
            try:
                _change(open_review(story, reader), options)
            except StoryviewError as error:
                failed(error)
    else:
        for number, story in enumerate(stories):
            sys.stdout.write("\n" * bool(number) + review_report(story, read_review(story)))
    return STORY_ERROR if failures else 0


def _change(review: ReviewSession, options: Namespace) -> None:
    """Add what is asked for to a review.

    Raises:
        StoryviewError: it can't be kept.
    """
    if options.add:
        told = f"{count(review.take_in(Path(options.add)), 'new change')} taken in"
    elif options.yes or _wanted(review):
        told = f"{count(review.confirm_all(), 'finding')} confirmed"
    else:
        told = "nothing confirmed"
    if review.store.trouble:
        raise StoryviewError(review.store.trouble)
    where = f", kept in {review.store.elsewhere}" if review.store.elsewhere else ""
    print(one_line(f"{called(review.story)}: {told}{where}"))


def _wanted(review: ReviewSession) -> bool:
    """Whether the reader says that all that nobody has checked is right; of nothing they are not asked."""
    if not (left := len(review.unchecked)):
        return True
    asked = f"{called(review.story)}: confirm {count(left, 'finding')} that nobody has checked? [y/N] "
    print(one_line(asked), end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in ("y", "yes")


def _write_gold(stories: list[Story], options: Namespace) -> None:
    lines = gold_lines(stories)
    if options.output in (None, "-"):
        sys.stdout.writelines(lines)
    else:
        write_whole(Path(options.output), lines, overwrite=options.force)
    if left := sum(map(unchecked, stories)):
        print(
            f"storyview: {count(left, 'finding')} not checked yet: such quotes and actions are left out of "
            "the score, such parties stand as they were found.",
            file=sys.stderr,
        )


def diff_command(options: Namespace) -> int:
    """Tell how two readers' reviews of one story agree."""
    path = _story_of(options)
    (story,) = analysed_stories([path], options.model, review=False)
    one, other = (_review_of(name, story) for name in (options.one, options.other))
    names = (_name(options.one, one), _name(options.other, other))
    sys.stdout.write(comparison_report(one.story, other.story, names, compare(story, one, other)))
    return 0


def _story_of(options: Namespace) -> Path:
    """The story that both reviews are of.

    Raises:
        StoryviewError: neither review lies beside one.
    """
    if options.story:
        return Path(options.story)
    names = (Path(options.one), Path(options.other))
    beside = (story_beside(name) or name for name in names)
    for path in beside:
        if path.is_file() and story_beside(path) is None:
            return path
    raise StoryviewError(
        f"Neither {options.one} nor {options.other} lies beside its story: name the story with --story."
    )


def _review_of(name: str, story: Story) -> Reviewed:
    """The review that is kept in a journal, or of a story, replayed over `story`.

    Raises:
        StoryviewError: there is none, or it can't be read.
    """
    path = Path(name)
    journals = [path] if story_beside(path) else _journals_of(path, story)
    if not any(journal.is_file() for journal in journals):
        raise StoryviewError(f"There is no review of {name}: it was not checked yet, or the name is wrong.")
    return read_review(story, journals)


def _journals_of(path: Path, story: Story) -> Sequence[Path]:
    source = story.source.model_copy(update={"path": str(path)})
    return places(story.model_copy(update={"source": source}))


def _name(name: str, reviewed: Reviewed) -> str:
    readers = sorted({state.creator for state in reviewed.states.values() if state.creator})
    return f"{name} ({', '.join(readers)})" if readers else name
