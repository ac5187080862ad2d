"""ENC219: line ends of several systems in one file."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damage, Damaged, Kind, changed
from accuracy.kinds.enc.codec import as_text
from accuracy.kinds.enc.control import inserted, nothing, word_starts

if TYPE_CHECKING:
    from random import Random

_NEWLINE = re.compile(r"(?<!\r)\n")
_BREAK = re.compile(r"\n\n(?=\S)")


def _some_newlines(new: str, share: float) -> Damage:
    """A share of the line ends, at least one, in a text that has four or more."""

    def damage(text: str, rng: Random) -> Damaged | None:
        spans = [m.span() for m in _NEWLINE.finditer(text)]
        if len(spans) < 4:
            return None
        return changed(text, [(a, b, new) for a, b in spots.some(spans, rng, max(1, int(len(spans) * share)))])

    return damage


def _one_break(new: str) -> Damage:
    def damage(text: str, rng: Random) -> Damaged | None:
        spans = [m.span() for m in _BREAK.finditer(text)]
        return changed(text, [(a, b, new) for a, b in spots.some(spans, rng, 1)])

    return damage


def _windows(text: str, rng: Random) -> Damaged | None:
    """A file with Windows line ends in which a few lost their carriage return."""
    text = text.replace("\n", "\r\n")
    spans = [m.span() for m in re.finditer("\r\n", text)]
    return changed(text, [(a, b, "\n") for a, b in spots.some(spans, rng, len(spans) // 4)])


KINDS = (
    Kind("a quarter of the lines CRLF", ("ENC219",), _some_newlines("\r\n", 0.25), lambda _: "\n"),
    Kind("a quarter of CRLF lines LF", ("ENC219",), _windows, lambda _: "\r\n"),
    Kind("a quarter of the lines CR", ("ENC219",), _some_newlines("\r", 0.25), lambda _: "\n"),
    Kind("a quarter of the lines U+2028", ("ENC219",), _some_newlines("\u2028", 0.25), lambda _: "\n"),
    Kind("a quarter of the lines U+0085", ("ENC219", "ENC205"), _some_newlines("\x85", 0.25), lambda _: "\n"),
    Kind("a paragraph break U+2029", ("ENC219",), _one_break("\u2029"), lambda _: "\n\n"),
    Kind("U+2028 before words", ("ENC219",), inserted(word_starts, lambda _: "\u2028"), nothing),
    Kind("one U+2028 beside a line end", ("ENC219",), _one_break("\u2028\n\n"), lambda piece: as_text(piece)[1:]),
)
