from typing import get_args

from storyview.model.plover import PLOVER, plover
from storyview.model.story import ActionKind


def test_every_kind_has_its_line() -> None:
    assert set(PLOVER) == set(get_args(ActionKind))


def test_codes_are_told_in_words() -> None:
    assert plover("ban") == "SANCTION"
    assert plover("force") == "MOBILIZE or ASSAULT"
    assert plover("legislate") == ""
