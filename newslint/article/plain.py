"""Plain text: paragraphs a line each, between blank lines, or hard-wrapped."""

from __future__ import annotations

from itertools import pairwise

from newslint.article.block import Block, Parsed
from newslint.article.opaque import find_opaque
from newslint.late import late
from newslint.positions import Span, merged

WRAP_LIMIT = 100
"""Code points. No line of hard-wrapped text is longer; e-mail wraps at 72 to 80, old wire copy at 60 to 90."""

MIN_PASSAGE = 4
"""Lines. Fewer show no width."""

_LINE = late(r"[^\r\n]+")
_ENDS_SENTENCE = late(r"[.!?…:;。！？」』”\"’')\]]\s*\Z")
WIDE = late("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]")


def parse_plain(text: str, start: int) -> Parsed:
    """Read the body that begins at `start` as paragraphs; every offset is one of `text`."""
    chunks = line_chunks(text, start, len(text))
    width = wrap_width(text, chunks)
    if width:
        spans = [span for chunk in chunks for span in join_wrapped(text, chunk, width)]
    else:
        spans = [span for chunk in chunks for span in _join_passages(text, chunk)]
    blocks = tuple(Block("paragraph", a, b) for a, b in spans)
    return Parsed(blocks, (), merged(find_opaque(text, start)))


def line_chunks(text: str, start: int, end: int) -> list[list[Span]]:
    """The lines that hold anything, white space at their ends aside, in runs between blank lines."""
    chunks: list[list[Span]] = []
    last = -1
    for match in _LINE.finditer(text, start, end):
        line = match.group()
        content = line.strip()
        if not content:
            continue
        first = match.start() + len(line) - len(line.lstrip())
        span = (first, first + len(content))
        if chunks and (first - last == 1 or _line_ends(text, last, first) == 1):  # no blank line between
            chunks[-1].append(span)
        else:
            chunks.append([span])
        last = span[1]
    return chunks


def _line_ends(text: str, start: int, end: int) -> int:
    return text.count("\n", start, end) + text.count("\r", start, end) - text.count("\r\n", start, end)


def has_wide_line(text: str, start: int) -> bool:
    """Whether a line is longer than any in wrapped text, whatever may have been added to it."""
    if "\r" in text:
        return False
    return len(max(text[start:].split("\n"), key=len).strip()) > 2 * WRAP_LIMIT


def wrap_width(text: str, chunks: list[list[Span]]) -> int:
    """The width at which a text is hard-wrapped, in code points; 0 where it is not.

    A wrapped text shows it: no line is longer than the limit, and most lines end where the next word
    would not have fitted, in the middle of a sentence.
    """
    breaks = [(a, b) for chunk in chunks for a, b in pairwise(chunk)]
    if len(breaks) < 2:
        return 0
    lengths = sorted(b - a for chunk in chunks for a, b in chunk)
    # Where the longest is none of the width, something was added to one line.
    for width in lengths[-1 : -3 if len(lengths) > MIN_PASSAGE else -2 : -1]:
        if width <= WRAP_LIMIT and _is_width(text, breaks, width):
            return width
        if width < 30 or width > 2 * WRAP_LIMIT:
            return 0
    return 0


def _is_width(text: str, breaks: list[tuple[Span, Span]], width: int) -> bool:
    """Whether most lines end where the next word would not have fitted, and half of them within a sentence."""
    if width < 30:
        return False
    full = sum(1 for a, b in breaks if _is_full(text, a, b, width))
    open_ended = sum(1 for a, _ in breaks if not _ENDS_SENTENCE.search(text[a[0] : a[1]]))
    return full >= len(breaks) * 0.6 and open_ended >= len(breaks) * 0.5


def join_wrapped(text: str, chunk: list[Span], width: int) -> list[Span]:
    """Join the lines of a run into paragraphs where the text is wrapped at `width`; else one a line."""
    if not width:
        return list(chunk)
    paragraphs = [chunk[0]]
    for line, below in pairwise(chunk):
        if _goes_on(text, line, below, width, opens=line == chunk[0]) or _is_full(text, line, below, width):
            paragraphs[-1] = (paragraphs[-1][0], below[1])
        else:
            paragraphs.append(below)
    return paragraphs


def _goes_on(text: str, line: Span, below: Span, width: int, *, opens: bool) -> bool:
    """Whether a sentence goes on in the next line, however long this one is; `opens`: no line stands above it.

    A first line in small letters was cut in front. In a script without capitals one that is short may be a heading.
    """
    if opens and text[line[0]].islower():
        return True
    if _ENDS_SENTENCE.search(text[line[0] : line[1]]):
        return False
    first = text[below[0]]
    caseless = first.isalpha() and first.upper() == first.lower()
    return first.islower() or (caseless and not (opens and (line[1] - line[0]) * 2 < width))


def _join_passages(text: str, chunk: list[Span]) -> list[Span]:
    """Join the wrapped lines of a passage that came from elsewhere into a text that is not wrapped.

    Four lines and more that most often go on with a small letter: a list of headlines is none.
    """
    if len(chunk) < MIN_PASSAGE:
        return chunk
    spans: list[Span] = []
    stretch: list[Span] = []
    for line in (*chunk, (0, WRAP_LIMIT + 1)):
        if line[1] - line[0] <= WRAP_LIMIT:
            stretch.append(line)
            continue
        wrapped = len(stretch) >= MIN_PASSAGE and _goes_on_small(text, stretch)
        spans += join_wrapped(text, stretch, wrap_width(text, [stretch])) if wrapped else stretch
        spans.append(line)
        stretch = []
    return spans[:-1]


def _goes_on_small(text: str, lines: list[Span]) -> bool:
    return sum(text[start].islower() for start, _ in lines) * 2 > len(lines)


def is_wide(sign: str) -> bool:
    """Whether a character is one of `WIDE`'s: told without the pattern, which takes 2 ms to compile."""
    return sign >= "\u2e80" and (
        sign <= "\u9fff" or "\uac00" <= sign <= "\ud7af" or "\uf900" <= sign <= "\ufaff" or "\uff00" <= sign <= "\uffef"
    )


def _is_full(text: str, line: Span, below: Span, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this one, with a little play."""
    first = text[below[0] : below[1]].split(None, 1)[0]
    word = 1 if is_wide(first[0]) else len(first)
    return line[1] - line[0] + 1 + word > width - 4
