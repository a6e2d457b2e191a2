"""Which pipeline is chosen."""

from pathlib import Path

import pytest

from storyview.model import language_models
from storyview.model.errors import StoryviewError
from storyview.model.language_models import BUNDLED, choose_model


def install(monkeypatch: pytest.MonkeyPatch, **versions: str) -> None:
    monkeypatch.setattr(language_models, "installed_version", versions.get)
    monkeypatch.setattr(language_models, "version", lambda name: {"spacy": "3.8.7"}[name])


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        ({BUNDLED: "3.8.0"}, BUNDLED),
        ({BUNDLED: "3.8.0", "en_core_web_sm": "3.8.0"}, "en_core_web_sm"),
        ({BUNDLED: "3.8.0", "en_core_web_sm": "3.8.0", "en_core_web_lg": "3.8.0"}, "en_core_web_lg"),
        ({BUNDLED: "3.8.0", "en_core_web_lg": "3.5.0"}, BUNDLED),
        ({BUNDLED: "3.8.0", "en_core_web_trf": "3.8.0"}, BUNDLED),
    ],
)
def test_an_official_pipeline_for_this_spacy_is_preferred(
    monkeypatch: pytest.MonkeyPatch, versions: dict[str, str], expected: str
) -> None:
    install(monkeypatch, **versions)
    assert choose_model().name == expected


def test_one_that_is_asked_for_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    install(monkeypatch, **{BUNDLED: "3.8.0", "en_core_web_trf": "3.8.0"})
    assert choose_model("en_core_web_trf").name == "en_core_web_trf"


def test_a_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "meta.json").write_text('{"version": "1.2"}')
    assert str(choose_model(str(tmp_path))) == f"{tmp_path} 1.2"


@pytest.mark.parametrize(("wanted", "advice"), [(None, "pip install"), ("xx_nope", "spacy download xx_nope")])
def test_what_to_install_is_told(monkeypatch: pytest.MonkeyPatch, wanted: str | None, advice: str) -> None:
    install(monkeypatch)
    with pytest.raises(StoryviewError, match=advice):
        choose_model(wanted)
