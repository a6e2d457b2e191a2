"""`storyview config`: the settings that hold, the file they are set in, the ids of the keys."""

import json
import os
import shlex
import subprocess
from argparse import Namespace
from collections.abc import Iterator
from dataclasses import asdict
from importlib.resources import files
from pathlib import Path

from ...model.errors import StoryviewError, UsageError
from ...model.files import write_whole
from ...model.printable import one_line
from .checking import checked_configuration
from .keymap import described
from .loading import DEFAULT, Configuration, config_file


def config_command(options: Namespace) -> int:
    """Print the settings, the file's place or the keys, or open the file in the reader's editor."""
    if options.show_path:
        print(config_file())
    elif options.keys:
        rows = tuple(described())
        wide = max(len(keys) for _, keys, _ in rows)
        print("\n".join(f"{id_:24} {keys:{wide}} {told}" for id_, keys, told in rows))
    elif options.edit:
        _edit(config_file())
        checked_configuration()
    else:
        print("\n".join(as_toml(checked_configuration())))
    return 0


def as_toml(configuration: Configuration) -> Iterator[str]:
    """The lines of a file that sets what holds now, each with where its value comes from."""
    settings = asdict(configuration.settings)
    keys = settings.pop("keys")
    for name, value in settings.items():
        origin = one_line(configuration.origins[name])
        told = (
            f"# {name} is not set" if value is None else f"{name} = {json.dumps(value, ensure_ascii=False)}"
        )
        yield f"{told}  # {origin}" if value is not None or origin != DEFAULT else told
    yield ""
    yield f"[keys]  # {one_line(configuration.origins['keys'])}"
    for id_, key in keys.items():
        yield f"{json.dumps(id_)} = {json.dumps(key, ensure_ascii=False)}"


def _edit(path: Path) -> None:
    """Let the reader's editor change the file, which begins as a template.

    Raises:
        UsageError: no editor is set.
        StoryviewError: the file can't be made, or the editor does not work.
    """
    named = next((e for name in ("VISUAL", "EDITOR") if (e := os.environ.get(name, "").strip())), None)
    if named is None:
        raise UsageError(f"Set VISUAL or EDITOR to the name of your editor, or edit {path} yourself.")
    if not path.exists():
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StoryviewError(f"There can be no folder {path.parent}: {error.strerror}.") from None
        template = (files("storyview.assets") / "config.toml").read_bytes()
        write_whole(path, [template], overwrite=False)
    try:
        done = subprocess.run([*shlex.split(named), str(path)], check=False)
    except (OSError, ValueError) as error:
        raise StoryviewError(f"The editor {named!r} can't be started: {error}.") from None
    if done.returncode != 0:
        raise StoryviewError(f"The editor {named!r} ended with an error ({done.returncode}).")
