"""The exceptions that are meant for the reader's eyes."""


class StoryviewError(Exception):
    """What was wrong, with which input, and what to do about it, in one or two sentences.

    The command line prints it without a traceback and exits with 1; the app shows it as a
    notice. Anything else that is raised is a defect of the program.
    """


class UsageError(StoryviewError):
    """What was asked for can't be done that way, whatever the stories are; exits with 2."""
