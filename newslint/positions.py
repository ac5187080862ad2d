"""Where things are: the one module that does arithmetic on positions.

Inside newslint a position is an offset in code points of the decoded text, from 0. What comes in as
UTF-8 bytes (pyromark) is converted here once; what goes out as line and column, in code points, UTF-8
bytes or UTF-16 units, is converted here too.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Span = tuple[int, int]
"""Start and exclusive end, offsets in code points."""

_LINE_END = late(r"\r\n|\r|\n")


class Lines:
    r"""The lines of a text: `\n`, `\r\n` and a lone `\r` end one (as in YAML, Markdown and editors)."""

    __slots__ = ("size", "starts")

    def __init__(self, text: str) -> None:
        self.starts: list[int] = _line_starts(text)
        self.size = len(text)

    def locate(self, offset: int) -> tuple[int, int]:
        """Line and column, from 1, in code points, of an offset from 0; one past the end is allowed."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def start(self, line: int) -> int:
        """Offset at which a line, from 1, begins."""
        return self.starts[line - 1]

    def named(self, span: Span) -> str:
        """The lines of a span in words: `line 7`, `lines 7 to 12`."""
        first, last = self.locate(span[0])[0], self.locate(span[1])[0]
        return f"line {first}" if first == last else f"lines {first} to {last}"

    def end(self, line: int) -> int:
        """Offset at which a line, from 1, ends, its line end included."""
        return self.starts[line] if line < len(self.starts) else self.size


def _line_starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *[match.end() for match in _LINE_END.finditer(text)]]
    # The same for line feeds alone, in a third of the time.
    ends = list(accumulate([len(line) + 1 for line in text.split("\n")]))
    return [0, *ends[:-1]]


def from_utf8(utf8: bytes, offsets: Iterable[int]) -> dict[int, int]:
    """Map UTF-8 byte offsets, in any order, to code-point offsets. Linear in the text.

    Offsets stand between characters. A lone surrogate (three bytes) counts one code point.
    """
    mapped: dict[int, int] = {}
    done = points = 0
    for offset in sorted(set(offsets)):
        piece = utf8[done:offset]
        # Every byte but a continuation byte starts a character; this also counts surrogates, which do not decode.
        points += len(piece) if piece.isascii() else len(piece) - len(piece.translate(None, _STARTS))
        done = offset
        mapped[offset] = points
    return mapped


_STARTS = bytes(b for b in range(256) if b & 0xC0 != 0x80)


_ASTRAL = late("[\U00010000-\U0010ffff]")


def to_utf16(text: str, offsets: Iterable[int]) -> dict[int, int]:
    """Map code-point offsets, in any order, to offsets in UTF-16 code units. A lone surrogate counts one."""
    doubled = [match.start() for match in _ASTRAL.finditer(text)]
    return {offset: offset + bisect_left(doubled, offset) for offset in offsets}


def from_utf16(text: str, offsets: Iterable[int]) -> dict[int, int]:
    """Map offsets in UTF-16 code units of a text, in any order, to code-point offsets.

    Offsets stand between characters. A lone surrogate counts one unit and one code point.
    """
    doubled = [match.start() + before for before, match in enumerate(_ASTRAL.finditer(text))]
    return {offset: offset - bisect_left(doubled, offset) for offset in offsets}


def located(text: str, offsets: Iterable[int]) -> dict[int, tuple[int, int, int]]:
    """Map offsets, in any order, to their line, from 1, where it begins, and their column, from 1, in UTF-8 bytes.

    One pass over the text; of the lines that hold none the ends are counted, no more. A lone surrogate is three bytes.
    """
    mapped: dict[int, tuple[int, int, int]] = {}
    lines = Lines(text) if "\r" in text else None
    line, start, done, column = 1, 0, 0, 1
    for offset in sorted(set(offsets)):
        begins = start
        if lines:
            line = lines.locate(offset)[0]
            begins = lines.start(line)
        elif ends := text.count("\n", done, offset):
            line += ends
            begins = text.rfind("\n", done, offset) + 1
        if begins != start:
            start, done, column = begins, begins, 1
        piece = text[done:offset]
        column += len(piece) if piece.isascii() else len(piece.encode("utf-8", "surrogatepass"))
        done = offset
        mapped[offset] = line, start, column
    return mapped


def line_end(text: str, start: int) -> int:
    """Where the line that holds an offset ends, before its line end. Costs the line's length, not the text's."""
    end = text.find("\n", start)
    end = end if end >= 0 else len(text)
    at = text.find("\r", start, end)
    return at if at >= 0 else end


def line_from(text: str, start: int) -> str:
    """The line that begins at an offset, without its line end."""
    return text[start : line_end(text, start)]


def line_start(text: str, offset: int) -> int:
    """Where the line that holds an offset begins. Costs the line's length, not the text's."""
    low, width = offset, 256
    while low:
        low = max(low - width, 0)
        found = max(text.rfind("\n", low, offset), text.rfind("\r", low, offset))
        if found >= 0:
            return found + 1
        offset, width = low, width * 4
    return 0


def whole_lines(text: str, span: Span) -> Span:
    """Widen a span to the lines it touches, their line ends included."""
    start = line_start(text, span[0])
    match = _LINE_END.search(text, max(span[1], start))
    return start, match.end() if match else len(text)


_BLANK_LINES = late(r"(?:[^\S\r\n]*(?:\r\n|\r|\n))*")
_WRITTEN = late(r"\S")


def block_lines(text: str, span: Span) -> Span:
    """The lines of a block with the blank lines that its removal would leave doubled.

    Blank lines after it go with it; where a line stands directly above it they stay, and part that line from
    what follows. Where the block stands last, the blank lines before it go, so that the file ends as it did.
    """
    start, end = whole_lines(text, span)
    blanks = _BLANK_LINES.match(text, end)
    rest = blanks.end() if blanks else end
    above = _line_above(text, start)
    if _WRITTEN.search(text, rest):
        return start, end if text[above[0] : above[1]].strip() else rest
    while start:
        line, content_end = _line_above(text, start)
        if text[line:content_end].strip():
            return (start if text.endswith(("\n", "\r")) else content_end), end
        start = line
    return start, end


def copy_lines(text: str, span: Span) -> Span:
    """The lines of a block that stands further up, too, with the blank lines above it: they came with it.

    Those below part what stood above it from what follows, and stay. Where there are none the ones above stay.
    """
    start, end = whole_lines(text, span)
    removed = block_lines(text, span)
    if removed[0] != start or removed[1] == end:
        return removed
    while start:
        line, content_end = _line_above(text, start)
        if text[line:content_end].strip():
            return start, end
        start = line
    return removed


def usual_newline(text: str) -> str:
    """The line end that most lines of a text have; a line feed where there is none."""
    pairs = text.count("\r\n")
    feeds, returns = text.count("\n") - pairs, text.count("\r") - pairs
    if pairs > feeds and pairs >= returns:
        return "\r\n"
    return "\r" if returns > feeds else "\n"


_TO_LINE_END = late(r"[ \t]*(?:[\r\n]|\Z)")


def with_space(text: str, span: Span) -> Span:
    """A sentence with the white space that parts it from its neighbour on the line: the one before, else after.

    A last sentence behind two spaces, in a line that has no others, was put behind the one that ended the line.
    """
    start, end = span
    while start and text[start - 1] in " \t\xa0\u3000":
        start -= 1
    ends_line = text[start : span[0]] == "  " and _TO_LINE_END.match(text, end)
    if ends_line and "  " not in text[line_start(text, start) : start].lstrip():
        start += 1
    if start == 0 or text[start - 1] in "\r\n":
        start = span[0]
        while end < len(text) and text[end] in " \t\xa0\u3000":
            end += 1
    return start, end


def removal(text: str, span: Span, *, whole: bool, later: bool = True) -> Span:
    """What goes when one of two copies goes: its lines where it fills them or is whole blocks, else it and a space.

    `later`: the one further down.
    """
    start, end = whole_lines(text, span)
    fills = not text[start : span[0]].strip() and not text[span[1] : end].strip()
    if not whole and not fills:
        return with_space(text, span)
    return copy_lines(text, span) if later else block_lines(text, span)


def with_gap(text: str, span: Span) -> Span:
    """A piece of a line with what its removal would leave: its line where it stands alone, else a doubled space."""
    opens = opens_line(text, span[0])
    before, after = text[span[0] - 1 : span[0]], text[span[1] : span[1] + 1]
    if _TO_LINE_END.match(text, span[1]):
        if opens:
            return block_lines(text, span)
        after = " "
    if before == " " and not opens and after in " .,;:!?)":
        return span[0] - 1, span[1]
    return span[0], span[1] + (opens and after == " ")


def opens_line(text: str, offset: int) -> bool:
    """Whether nothing but white space and quotation marks of Markdown stands before an offset in its line."""
    head = text[max(0, offset - 64) : offset].rstrip(" \t>")
    return head.endswith(("\n", "\r")) or (not head and offset <= 64)


def _line_above(text: str, start: int) -> Span:
    """The line before the one that begins at an offset, without its line end; empty where there is none."""
    end = max(start - (2 if text.endswith("\r\n", 0, start) else 1), 0)
    return line_start(text, end), end


def long_line_ends(text: str, span: Span, length: int) -> Iterator[int]:
    """Where in a span lines end that have so many code points or more; each offset is past the line end."""
    start = -1
    for match in _LINE_END.finditer(text, *span):
        if start < 0:
            start = line_start(text, span[0])
        if match.start() - start >= length:
            yield match.end()
        start = match.end()


def overlaps(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether a span meets any of the given sorted spans that do not overlap one another."""
    index = bisect_left(spans, (start + 1,))
    if index and spans[index - 1][1] > start:
        return True
    return index < len(spans) and spans[index][0] < max(end, start + 1)


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans and join those that touch or overlap."""
    result: list[Span] = []
    for start, end in sorted(spans):
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], max(end, result[-1][1]))
        else:
            result.append((start, end))
    return tuple(result)


def trimmed(text: str, span: Span) -> Span:
    """Leave out white space at both ends of a span."""
    start, end = span
    # A line end behind, as parsers count one in, is all that most have.
    last = end - 1 if text[end - 1 : end] == "\n" else end
    if start < last and not text[last - 1].isspace() and not text[start].isspace():
        return start, last
    whole = text[start:end]
    piece = whole.rstrip()
    return start + len(whole) - len(whole.lstrip()), start + len(piece)
