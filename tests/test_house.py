"""The rules of the house that nothing else would notice being broken."""

import ast
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from storyview.model.export import EXPORTERS
from storyview.tui.cli import FORMATS
from storyview.tui.formats import SVG, formats

ROOT = Path(__file__).resolve().parent.parent
LIMIT = 500
LIMITS = {"tui/app.py": 150, "tui/widgets": 350}


def modules(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported_by(code: str) -> set[str]:
    """The modules loaded in a fresh process after `code`."""
    program = f"{code}\nimport sys\nprint('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(done.stdout.split())


def test_every_package_is_in_the_wheel() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["setuptools"]
    there = {
        "storyview." + ".".join(path.parent.relative_to(ROOT).parts)
        for folder in ("model", "tui", "assets")
        for path in modules(folder)
        if path.name == "__init__.py"
    }
    assert set(settings["packages"]) == there


def test_help_imports_next_to_nothing() -> None:
    loaded = imported_by("import storyview.tui.cli as c\ntry: c.main(['--help'])\nexcept SystemExit: pass")
    assert not {"textual", "spacy", "pydantic", "rich"} & loaded


def test_the_first_page_waits_for_nothing_heavy() -> None:
    """What is imported here the reader waits for: import it where it is used, or `if TYPE_CHECKING:`."""
    loaded = imported_by("import storyview.tui.open_command, storyview.tui.app")
    assert "textual" in loaded
    heavy = {"pydantic", "storyview.model.story", "storyview.tui.screens.reader", "jinja2", "dateparser"}
    assert not heavy & loaded


def test_the_viewer_does_not_import_spacy() -> None:
    loaded = imported_by(
        "import storyview.tui.screens.reader, storyview.model.analyser, storyview.model.opening"
    )
    assert "textual" in loaded
    assert "spacy" not in loaded


@pytest.mark.parametrize("module", ["opening", "export.writing", "export.summary", "analysis.pipeline"])
def test_the_model_does_not_import_textual(module: str) -> None:
    assert "textual" not in imported_by(f"import storyview.model.{module}")


@pytest.mark.parametrize("path", modules("model") + modules("tui"), ids=lambda p: str(p.relative_to(ROOT)))
def test_files_are_small_and_say_what_they_are_for(path: Path) -> None:
    name = str(path.relative_to(ROOT))
    limit = next((lines for prefix, lines in LIMITS.items() if name.startswith(prefix)), LIMIT)
    source = path.read_text("utf-8")
    assert source.count("\n") <= limit
    assert ast.get_docstring(ast.parse(source))


def test_the_command_line_offers_every_format() -> None:
    assert (*EXPORTERS, SVG.name) == FORMATS
    assert [*formats()][: len(FORMATS)] == [*FORMATS]
