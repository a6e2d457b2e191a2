"""Settings: from file, variables, command line and memory, and what is said when they are wrong."""

import importlib
import os
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest
from textual.binding import Binding

from storyview import tui
from storyview.tui import keys
from storyview.tui.config.checking import checked_configuration
from storyview.tui.config.command import as_toml
from storyview.tui.config.keymap import keymap_problems
from storyview.tui.config.loading import (
    COMMAND_LINE,
    DEFAULT,
    REMEMBERED,
    ConfigurationError,
    config_file,
    load_configuration,
)
from storyview.tui.config.reading import Written, line_of, read_file
from storyview.tui.config.remembered import choices_file, remember
from storyview.tui.config.settings import NAMES, Settings
from storyview.tui.config.sound import read_sound_file
from storyview.tui.key_names import bindings_by_id, split_keys


def write(text: str) -> Path:
    path = config_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def complaints() -> list[str]:
    with pytest.raises(ConfigurationError) as caught:
        checked_configuration()
    return [str(told) for told in caught.value.args]


def test_without_a_file_the_defaults_hold() -> None:
    configuration = checked_configuration()
    assert configuration.settings == Settings()
    assert set(configuration.origins.values()) == {DEFAULT}


def test_a_file_can_set_what_there_is_to_set() -> None:
    assert tuple(Written.model_fields) == NAMES


def test_the_template_is_sound_and_sets_what_it_shows() -> None:
    template = (Path(tui.__file__ or "").parent.parent / "assets" / "config.toml").read_text("utf-8")
    write(template)
    assert checked_configuration().settings == Settings()
    shown = "\n".join(
        line.removeprefix("# ") for line in template.splitlines() if " = " in line or line.startswith("[")
    )
    write(shown)
    configuration = checked_configuration()
    settings = configuration.settings
    assert set(configuration.origins.values()) == {str(config_file())}
    assert settings.keys == {"quote.next": "n,f8", "app.quit": "Q"}


def test_the_command_line_comes_before_variables_and_these_before_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = write('theme = "nord"\npanes = "below"\nleast_confidence = "80%"\nstances = false\n')
    monkeypatch.setenv("STORYVIEW_THEME", "gruvbox")
    monkeypatch.setenv("STORYVIEW_STANCES", "true")
    configuration = checked_configuration({"theme": "dracula"})
    settings, origins = configuration.settings, configuration.origins
    assert (settings.theme, origins["theme"]) == ("dracula", COMMAND_LINE)
    assert (settings.stances, origins["stances"]) == (True, "STORYVIEW_STANCES")
    assert (settings.panes, origins["panes"]) == ("below", str(path))
    assert (settings.least_confidence, origins["least_confidence"]) == (0.8, str(path))
    assert origins["article_width"] == DEFAULT


def test_a_choice_made_in_the_app_counts_until_the_file_says_something_else() -> None:
    remember("theme", "nord", Settings().theme)
    configuration = load_configuration()
    assert (configuration.settings.theme, configuration.origins["theme"]) == ("nord", REMEMBERED)
    write('theme = "dracula"')
    assert load_configuration().settings.theme == "dracula"
    remember("theme", "gruvbox", "dracula")
    remember("article_width", 70, None)
    settings = load_configuration().settings
    assert (settings.theme, settings.article_width) == ("gruvbox", 70)
    assert config_file().read_text("utf-8") == 'theme = "dracula"'


@pytest.mark.parametrize(
    "content",
    [
        "",
        "{",
        "1",
        "\xff",
        '{"theme": 1, "panes": {}}',
        '{"article_width": {"value": 900, "instead_of": null}, "keys": {"value": 1, "instead_of": 1}}',
        '{"article_height": {"value": true, "instead_of": 60}}',
        '{"theme": {"value": "no such theme", "instead_of": "storyview-dark"}}',
    ],
)
def test_a_damaged_memory_is_as_good_as_none(content: str) -> None:
    choices_file().parent.mkdir(parents=True)
    choices_file().write_text(content, "utf-8")
    assert checked_configuration().settings == Settings()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("theme = [", "is not TOML"),
        ('\n\ncolour = "red"', "line 3: there is no setting called colour"),
        ('\ntheem = "nord"', "line 2: there is no setting called theem; did you mean theme?"),
        ("other = 1", "line 1: there is no setting called other: they are theme, panes"),
        ('panes = "left"', "line 1: panes can't be 'left': it should be 'side' or 'below'"),
        ("article_width = 95", "line 1: article_width can't be 95: it should be less than or equal to 80"),
        ('# a\nleast_confidence = "180%"', "line 2: least_confidence can't be '180%'"),
        ('export_format = "pdf"', "line 1: export_format can't be 'pdf'"),
        ('theme = "nrod"', "line 1: there is no theme called nrod; did you mean nord?"),
        ("[keys]\n'quote.nxt' = 'x'", "line 2: nothing has the id quote.nxt; did you mean quote.next?"),
        ("[keys]\n\n\"quote.next\" = 'ctrl+foo'", "line 3: quote.next can't have the key ctrl+foo"),
        ('keys."quote.next" = "pgdown"', "line 1: quote.next can't have the key pgdown"),
        ('[keys]\n"quote.next" = "shift+a"', 'line 2: quote.next can\'t have the key shift+a: write "A"'),
        ('[keys]\n"quote.next" = "ctrl+q"', "quote.next can't have the key ctrl+q: that one leaves the app"),
        ('[keys]\n"quote.next" = ","', "line 2: quote.next needs a key"),
        ('[keys]\n"quote.next" = 5', "line 2: keys.quote.next can't be 5"),
        ('[keys]\n"quote.next" = "j"', 'line 2: "j" is both quote.next and article.down in the article'),
        (
            '[keys]\n"quote.next" = "f8"\n"quote.previous" = "f8"',
            '"f8" is both quote.next and quote.previous in the article',
        ),
    ],
)
def test_what_is_wrong_is_told_with_its_line(text: str, told: str) -> None:
    path = write(text)
    first = complaints()[0]
    assert first.startswith(str(path))
    assert told in first


def test_all_that_is_wrong_is_told_at_once() -> None:
    write('theme = "nrod"\n[keys]\n"a" = "x"\n"quote.next" = "foo"\n')
    assert [told.split(", ")[1].split(":")[0] for told in complaints()] == ["line 1", "line 3", "line 4"]


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("STORYVIEW_PANES", "left", "STORYVIEW_PANES: panes can't be 'left'"),
        ("STORYVIEW_THEME", "nrod", "STORYVIEW_THEME: there is no theme"),
        ("STORYVIEW_KEYS", "x", "STORYVIEW_KEYS is not written like"),
        ("STORYVIEW_KEYS", '{"quote.next": "foo"}', "STORYVIEW_KEYS: quote.next can't have the key foo"),
    ],
)
def test_a_wrong_variable_is_named(monkeypatch: pytest.MonkeyPatch, name: str, value: str, told: str) -> None:
    monkeypatch.setenv(name, value)
    assert complaints()[0].startswith(told)


def test_a_file_that_is_no_text_is_told() -> None:
    write("").write_bytes(b"theme = '\xff'")
    assert "is not text in UTF-8" in complaints()[0]


def test_a_setting_is_found_in_its_line() -> None:
    text = 'a = 1\n[other]\ntheme = 2\n[keys]\n"quote.next" = "x"\n\n[more]\n"quote.next" = "y"\n'
    assert line_of(text, "keys", "quote.next") == 5
    assert line_of(text, "more", "quote.next") == 8
    assert line_of(text, "a") == 1
    assert line_of(text, "keys") == 4


def test_what_holds_is_printed_as_toml_that_says_the_same() -> None:
    write('theme = "nord"\nleast_confidence = 0.5\n[keys]\n"quote.next" = "ctrl+n, é"\n')
    configuration = checked_configuration()
    write("\n".join(as_toml(configuration)))
    assert checked_configuration().settings == configuration.settings


# The keys


def own_bindings() -> list[tuple[str, Binding]]:
    """The bindings that the app's own classes bring, with the classes' names."""
    found = []
    for module in pkgutil.walk_packages(tui.__path__, "storyview.tui."):
        for name, thing in vars(importlib.import_module(module.name)).items():
            if isinstance(thing, type) and thing.__module__ == module.name:
                found += [(name, binding) for binding in vars(thing).get("BINDINGS", ())]
    return found


def test_every_binding_has_an_id_and_a_tooltip_and_can_be_configured() -> None:
    known = bindings_by_id()
    found = own_bindings()
    assert len(found) > 50
    for name, binding in found:
        assert isinstance(binding, Binding), name
        assert binding.id, f"{name}: {binding.key}"
        assert binding.tooltip, f"{name}: {binding.id}"
        assert binding in known.get(binding.id, ()), f"{name}: {binding.id} is in no place of keys.PLACES"


def test_every_table_of_keys_has_a_place() -> None:
    tables = {id(table): name for name, table in vars(keys).items() if name.endswith("_KEYS")}
    placed = {id(table) for chain in keys.PLACES.values() for table in chain}
    assert [name for table, name in tables.items() if table not in placed] == []


def test_an_id_is_one_action_only() -> None:
    for id_, bindings in bindings_by_id().items():
        assert len({binding.action for binding in bindings}) == 1, id_


def test_the_keys_without_configuration_are_sound() -> None:
    assert list(keymap_problems({})) == []
    assert list(keymap_problems({id_: b[0].key for id_, b in bindings_by_id().items()})) == []


def test_keys_that_mean_two_things_by_design_may_go_on_doing_so() -> None:
    both = {"quote.next": "f8", "search.next": "f8"}
    assert list(keymap_problems(both)) == []
    assert split_keys("?, j ,down,") == ("question_mark", "j", "down")


# The command


def run(*arguments: str, **variables: str) -> tuple[int, str, str]:
    done = subprocess.run(
        [sys.executable, "-m", "storyview.tui.cli", *arguments],
        capture_output=True,
        check=False,
        text=True,
        env={**os.environ, **variables},
    )
    return done.returncode, done.stdout, done.stderr


def test_config_tells_its_place_and_edits_a_template(tmp_path: Path) -> None:
    editor = tmp_path / "edit me.py"
    editor.write_text(
        "import pathlib, sys\np = pathlib.Path(sys.argv[1])\n"
        "p.write_text(p.read_text().replace('# panes = \"side\"', 'panes = \"below\"'))\n"
    )
    code, place, _ = run("config", "--show-path")
    assert (code, place.strip()) == (0, str(config_file()))
    command = f"'{sys.executable}' '{editor}'"
    assert run("config", "--edit", VISUAL=command)[0] == 0
    code, told, _ = run("config")
    assert code == 0
    assert f'panes = "below"  # {config_file()}' in told
    assert 'theme = "storyview-dark"  # the default' in told


def test_a_mistake_made_in_the_editor_is_told_at_once(tmp_path: Path) -> None:
    write('panes = "left"')
    code, _, complaint = run("config", "--edit", VISUAL="true")
    assert code == 2
    assert "line 1: panes can't be 'left'" in complaint


def test_without_an_editor_the_file_is_named() -> None:
    code, _, complaint = run("config", "--edit", VISUAL="", EDITOR="")
    assert code == 2
    assert str(config_file()) in complaint
    assert not config_file().exists()
    code, _, complaint = run("config", "--edit", VISUAL="no-such-editor-here")
    assert code == 1
    assert "no-such-editor-here" in complaint


def test_all_ids_are_listed() -> None:
    code, told, _ = run("config", "--keys")
    assert code == 0
    assert {line.split()[0] for line in told.splitlines()} == set(bindings_by_id())


def test_settings_count_for_exports_and_summaries(tmp_path: Path) -> None:
    story = tmp_path / "bridge.txt"
    story.write_text("Council closes bridge\n\n“It is unsafe,” said Ana Ruiz on Monday.\n", "utf-8")
    assert run("export", str(story), "-o", "-")[0] == 2
    write('export_format = "jsonl"\nleast_confidence = 1\n')
    code, told, _ = run("export", str(story))
    assert code == 0
    assert '"quotes":[]' in told.replace(" ", "")
    assert "It is unsafe" in run("export", str(story), "--to", "md", "--min-confidence", "0")[1]
    write("stances = 3\n")
    assert run("export", str(story))[0] == 2


_PLAIN = """\
theme = "nord"
panes = "below"
article_width = 50
article_height = 70
least_confidence = 0.8
stances = false
resume = false
export_format = "jsonl"
reader = "Ana Ruiz"

[keys]
"quote.next" = "f8"
"""


def test_a_plain_file_is_read_alike_with_and_without_pydantic() -> None:
    path = write(_PLAIN)
    told = read_sound_file(path)
    assert told == read_file(path)
    assert told is not None
    assert tuple(told) == NAMES


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "value",
    [
        '""', '" "', '" Ana "', '"nord"', '"side"', '"80%"', '"true"', '"50"', '"html"', '"of a plugin"',
        f'"{"a" * 101}"', "true", "0", "1", "-1", "19", "20", "80", "81", "0.5", "1.0", "20.0", "1.5", "nan",
        "inf", "[]", '["side"]', "{}",
        "{ a = 1 }", '{ "quote.next" = "f8" }', "1979-05-27",
    ],
)  # fmt: skip
def test_a_file_that_is_sound_without_pydantic_means_the_same_to_it(name: str, value: str) -> None:
    path = write(f"{name} = {value}\n")
    told = read_sound_file(path)
    assert told is None or told == read_file(path)


@pytest.mark.parametrize("text", ["no_setting = 1\n", "theme\n", "\x00", 'theme = "nord"\ntheme = "nord"\n'])
def test_what_is_wrong_with_a_file_is_left_to_pydantic(text: str) -> None:
    path = write(text)
    assert read_sound_file(path) is None
    with pytest.raises(ConfigurationError):
        checked_configuration()


@pytest.mark.parametrize("file", ["", 'theme = "nord"\npanes = "below"\nstances = false\n'])
def test_no_settings_and_plain_ones_mean_no_heavy_import(file: str) -> None:
    if file:
        write(file)
    program = (
        "from storyview.tui.config.checking import checked_configuration as c\nc()\nimport sys\n"
        "print({'pydantic', 'pydantic_settings', 'storyview.tui.config.keymap'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert done.stdout.strip() == "set()"
