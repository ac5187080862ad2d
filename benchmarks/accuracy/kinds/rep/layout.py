"""How a document is laid out: where its paragraphs stand, and what parts them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from accuracy.kind import Span

_FRONT = re.compile(r"---\n.*?\n---\n+", re.S)
_LINES = re.compile(r"[^\n]+(?:\n[^\n]+)*")
_LINE = re.compile(r"[^\n]+")
_WIDE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_OPENING, _CLOSING = "„«“「『（(", "»”」』）)"
_CUT = re.compile(
    "[.!?…؟।]+[\"'”’»“)]*\\s+(?=[^\\Wa-z\\d_]|[\"'„“«¿¡—–-]|\\d)|[。！？]+[」』”]*(?![」』”とっがを，、])"
)
_ABBREVIATED = re.compile(r"(?:^|\W)(?:[^\W\d_]{1,2}|[A-Z][a-z]{0,2})\.\s*\Z")
PASSAGE = 90
"""Characters, least, of what stands for a paragraph in a text without a line break."""


class Layout(NamedTuple):
    """Where the body begins, its paragraphs of prose in order, and what parts one from the next."""

    body: int
    paragraphs: tuple[Span, ...]
    gap: str


def read_layout(text: str) -> Layout:
    """Read the layout of a clean document: blank lines, a paragraph a line, or no line break at all."""
    front = _FRONT.match(text)
    body = front.end() if front else 0
    content = text[body:].rstrip()
    if "\n\n" in content:
        spans, gap = [m.span() for m in _LINES.finditer(text, body)], "\n\n"
    elif "\n" in content:
        spans, gap = [m.span() for m in _LINE.finditer(text, body)], "\n"
    else:
        spans, gap = _passages(text, body, body + len(content)), "" if is_wide(content) else " "
    return Layout(body, tuple(span for span in spans if not text.startswith(("#", ">"), span[0])), gap)


def is_wide(text: str) -> bool:
    """Whether a text is Chinese or Japanese: no spaces between words, two columns a letter."""
    return len(_WIDE.findall(text)) * 4 > len(text)


def joiner(text: str) -> str:
    """What parts two sentences of a paragraph in the text's script."""
    return "" if is_wide(text) else " "


def sentences(text: str, span: Span) -> list[Span]:
    """The sentences of a span, white space at their ends aside; none is cut inside a quotation.

    Thai has no mark at a sentence's end: there a space is one.
    """
    start, end = span
    cuts = [m.end() for m in _CUT.finditer(text, start, end)]
    if not cuts and "\u0e00" <= text[start] <= "\u0e7f":
        cuts = [m.end() for m in re.finditer(" ", text[:end]) if m.start() > start]
    spans, at = [], start
    for cut in (*cuts, end):
        piece = text[at:cut]
        if cut < end and (_is_open(piece) or _ABBREVIATED.search(piece)):
            continue
        if piece.strip():
            spans.append((at, at + len(piece.rstrip())))
        at = cut
    return spans


def _is_open(piece: str) -> bool:
    if "„" in piece:
        return piece.count("„") > sum(map(piece.count, "“”"))
    opened = sum(map(piece.count, _OPENING)) - sum(map(piece.count, _CLOSING))
    return opened > 0 or piece.count('"') % 2 == 1


def _passages(text: str, start: int, end: int) -> list[Span]:
    """Some sentences each, of a length that a paragraph has."""
    least = PASSAGE // 3 if is_wide(text) else PASSAGE
    spans: list[Span] = []
    for sentence in sentences(text, (start, end)):
        if spans and spans[-1][1] - spans[-1][0] < least:
            spans[-1] = (spans[-1][0], sentence[1])
        else:
            spans.append(sentence)
    return spans
