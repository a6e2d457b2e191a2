"""Quotation marks to quoted stretches, by the characters alone."""

import re
import time

import pytest

from storyview.model.analysis.quotation_marks import find_quoted
from storyview.model.story import Span


def quoted(text: str) -> list[str]:
    lines = [Span(start=m.start(), end=m.end()) for m in re.finditer(r"[^\n]*\S[^\n]*", text)]
    return [text[q.start : q.end] + ("→" if q.goes_on else "") for q in find_quoted(text, lines)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # styles
        ('She said "it is late" and left.', ['"it is late"']),
        ("She said “it is late” and left.", ["“it is late”"]),
        ("She said ‘it is late’ and left.", ["‘it is late’"]),
        ("She said 'it is late' and left.", ["'it is late'"]),
        ("She said ''it is late'' and left.", ["''it is late''"]),
        ("She said ``it is late'' and left.", ["``it is late''"]),
        ("Sie sagte „es ist spät“ und ging.", ["„es ist spät“"]),
        ("Elle dit «il est tard» et partit.", ["«il est tard»"]),
        ("Elle dit « il est tard » et partit.", ["« il est tard »"]),
        ("Sie sagte »es ist spät« und ging.", ["»es ist spät«"]),
        # several in a paragraph
        ('"Go," he said. "Go now."', ['"Go,"', '"Go now."']),
        ("“Go,” he said, “now.”", ["“Go,”", "“now.”"]),
        ("(“Go!”)", ["“Go!”"]),
        ('the—"quite mad"—plan', ['"quite mad"']),
        # apostrophes
        ("It's the dogs' dinner and the cats' too.", []),
        ("Rock 'n' roll in the '90s: get 'em.", []),
        ("Rock ’n’ roll in the ’90s: get ’em.", []),
        ("'It's ours,' she said. 'We can't lose it.'", ["'It's ours,'", "'We can't lose it.'"]),
        ("‘It’s ours,’ she said. ‘We can’t lose it.’", ["‘It’s ours,’", "‘We can’t lose it.’"]),
        ("‘The workers’ houses went first,’ she said.", ["‘The workers’ houses went first,’"]),
        ("'Nothin' doin',' he said.", ["'Nothin' doin','"]),
        # nested
        ("\"He told us 'no' twice,\" she said.", ["\"He told us 'no' twice,\""]),
        ("“He told us ‘no’ twice,” she said.", ["“He told us ‘no’ twice,”"]),
        ("‘He said, “Sit tight,”’ she told them.", ["‘He said, “Sit tight,”’"]),
        ("“He told us “no” twice,” she said.", ["“He told us “no” twice,”"]),
        # odd numbers of marks
        ("“He never closed it. “Another,” he said.", ["“Another,”"]),
        ('He was 6\'2" and said "hello there".', ['"hello there"']),
        ('A 12" ruler and a "short" one.', ['"short"']),
        ("Closed” without an opening one.", []),
        ('He said: "We never knew.', ['"We never knew.']),
        ("“We never knew.\nThe town was quiet.", ["“We never knew."]),
        ("”We never knew,” he said.", ["”We never knew,”"]),
        ('“We never knew," he said.', ['“We never knew,"']),
        # several paragraphs
        ("“One.\n\n“Two.\n\n“Three,” he said.", ["“One.→", "“Two.→", "“Three,”"]),
        ("‘One.\n\n‘Two,’ he said.", ["‘One.→", "‘Two,’"]),
        ('"One.\n"Two," he said.', ['"One.→', '"Two,"']),
        # nothing inside
        ('"" and “ ”', []),
        ("No marks at all.", []),
    ],
)
def test_stretches(text: str, found: list[str]) -> None:
    assert quoted(text) == found


def test_a_forgotten_mark_spoils_only_its_paragraph() -> None:
    text = 'He said "we left and never came back\n\nShe said "we stayed" and sat.'
    assert quoted(text)[-1] == '"we stayed"'


@pytest.mark.parametrize("piece", ['" ', '"a ', "'a ", "“a ", "a' ", "“a” 's ", "“ ‘ "])
def test_cost_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(times: int) -> float:
        text = piece * times
        started = time.process_time()
        find_quoted(text, [Span(start=0, end=len(text))])
        return time.process_time() - started

    seconds(1000)
    assert seconds(40_000) < 30 * max(seconds(4_000), 0.002)
