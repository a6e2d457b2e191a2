"""Bytes of many encodings become the same text."""

import codecs

import pytest

from storyview.model.errors import StoryviewError
from storyview.model.reading.decode import decode

TEXT = "“Así es,” dijo Zoë Čapek — naïve café.\nThe Łódź court’s ruling cost €5 million.\n" * 3


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF8 + TEXT.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + TEXT.encode("utf-32-le"), "utf-32-le"),
        (codecs.BOM_UTF32_BE + TEXT.encode("utf-32-be"), "utf-32-be"),
        (TEXT.replace("\n", "\r\n").encode(), "utf-8"),
        (TEXT.replace("\n", "\r").encode(), "utf-8"),
    ],
)
def test_text_is_the_same_whatever_its_encoding(data: bytes, encoding: str) -> None:
    decoded = decode(data, "x")
    assert decoded.text == TEXT
    assert decoded.encoding == encoding


def test_declared_encoding_is_believed() -> None:
    text = "-*- coding: iso-8859-15 -*-\nIt cost 5 €, she said.\n"
    decoded = decode(text.encode("iso-8859-15"), "x")
    assert decoded.text == text
    assert decoded.encoding == "iso8859-15"


@pytest.mark.parametrize("declaration", ["coding: ascii", "coding: no-such-thing", ""])
def test_undeclared_or_wrongly_declared_encoding_is_detected(declaration: str) -> None:
    text = f"{declaration}\n“It’s naïve,” said Zoë — the café’s owner in München, who was fined.\n" * 4
    assert decode(text.encode("cp1252"), "x").text == text


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256)),
        b"\x7fELF\x02\x01\x01\x00\x00",
        bytes(range(1, 32)) * 20,
        "\ufffd\ufffd\ufffd text".encode() * 4,
    ],
)
def test_binary_files_are_no_text(data: bytes) -> None:
    with pytest.raises(StoryviewError, match=r"photo\.png is not a text file"):
        decode(data, "photo.png")


@pytest.mark.parametrize(
    "beginning", ["<!DOCTYPE html>", "\n  <!doctype HTML PUBLIC>", "\ufeff<html lang=en>"]
)
def test_saved_web_pages_are_told_and_refused(beginning: str) -> None:
    page = f"{beginning}<body><p>“No,” said Ana Ruiz.</p>"
    with pytest.raises(StoryviewError, match=r"story\.txt is a saved web page"):
        decode(page.encode(), "story.txt")


def test_a_story_may_tell_of_tags() -> None:
    text = "The page began with <html> and ended in <body>, the inspector said.\n"
    assert decode(text.encode(), "x").text == text


def test_stray_bytes_do_not_make_another_encoding_of_utf_8() -> None:
    decoded = decode(TEXT.encode() + b"The \x9b bridge \xff fell.\n", "x")
    assert decoded.text == TEXT + "The \ufffd bridge \ufffd fell.\n"
    assert decoded.encoding == "utf-8"


def test_damaged_utf16_is_told() -> None:
    with pytest.raises(StoryviewError, match="damaged at byte"):
        decode(codecs.BOM_UTF16_LE + b"a\x00b", "x")


def test_terminal_sequences_stay_in_the_text() -> None:
    text = "He said \x1b[31mno\x1b[0m to the ministry, twice, and left."
    assert decode(text.encode(), "x").text == text
