"""Where in a clean text damage is done: words, paragraphs, marks. All give spans in order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

    from accuracy.kind import Span

_WORD = re.compile(r"[^\W\d_]+")
_HIGH = re.compile(r"[^\x00-\x7f]+")
_PARAGRAPH = re.compile(r"\S[^\r\n]*(?:\r?\n[^\r\n]+)*")
_APOSTROPHE = re.compile(r"(?<=[^\W\d_])['’](?=[^\W\d_])")
_MARK = re.compile("[‘’‚“”„–—…•]")
_GAP = re.compile(r"(?<=[^\W\d_]) (?=[^\W\d_])")

RTL = re.compile("[\u0590-\u08ff]")
JOINED = re.compile("[\u0590-\u0dff\u0e00-\u109f\u1780-\u17ff]")
"""Scripts in which ZWJ, ZWNJ or a zero-width space may be right."""


def words(text: str, length: int = 4) -> list[Span]:
    """Runs of letters of a least length; in scripts that do not part words, whole phrases."""
    return [m.span() for m in _WORD.finditer(text) if m.end() - m.start() >= length]


def high_words(text: str) -> list[Span]:
    """Words with a letter beyond ASCII."""
    return [(a, b) for a, b in words(text, 2) if not text[a:b].isascii()]


def paragraphs(text: str) -> list[Span]:
    """Paragraphs: lines up to a blank one."""
    return [m.span() for m in _PARAGRAPH.finditer(text)]


def high_runs(text: str, within: Span | None = None) -> list[Span]:
    """Runs of characters beyond ASCII: what a misreading of UTF-8 changes."""
    start, end = within or (0, len(text))
    return [m.span() for m in _HIGH.finditer(text, start, end)]


def apostrophes(text: str) -> list[Span]:
    """Apostrophes between two letters, straight or curly."""
    return [m.span() for m in _APOSTROPHE.finditer(text)]


def marks(text: str) -> list[Span]:
    """Curly quotation marks, dashes, ellipses, bullets: what Windows-1252 has beyond Latin-1."""
    return [m.span() for m in _MARK.finditer(text)]


def gaps(text: str) -> list[Span]:
    """Plain spaces between two words."""
    return [m.span() for m in _GAP.finditer(text)]


def some(spans: list[Span], rng: Random, count: int) -> list[Span]:
    """Up to `count` of the spans, in order."""
    return sorted(rng.sample(spans, min(count, len(spans))))


def inside(text: str, word: Span, rng: Random) -> int:
    """A place between two letters of a word."""
    return rng.randrange(word[0] + 1, word[1])
