"""Neighbouring paragraphs and lines that say the same."""

from __future__ import annotations

import re
from functools import cache, partial
from itertools import pairwise

from newslint.article.normal import normal_form
from newslint.article.prose import ENTRY, LINK, LINK_TARGET, NUMBERED_CODE, SENTENCE_END, is_code_like
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newslint.article.block import Block
    from newslint.positions import Span


class Neighbours(NamedTuple):
    """Two neighbouring paragraphs or lines that say the same."""

    first: Span
    copy: Span
    identical: bool


def find_neighbours(text: str, blocks: Sequence[Block], min_length: int) -> list[Neighbours]:
    """Equal neighbours among paragraphs, and among the lines of one paragraph.

    Left alone: what is no prose, lines of verse, log lines beside a command, `Name: value`, a short line that is
    all quotation, what holds fewer than three words or, in scripts without spaces, ten letters. Two that differ
    have to be sentences or long: `als` and `ALS` are entries of a list.
    """
    pairs: list[Neighbours] = []
    says_again = cache(partial(_says_again, form=cache(normal_form)))  # of one line over and over it is asked once
    lines = [(line, block.kind in _PROSE) for block in blocks for line in _lines(text, block)]
    for index in range(1, len(lines)):
        (before, prose), (line, prose_too) = lines[index - 1 : index + 1]
        if not (prose and prose_too) or line[1] - line[0] < min_length:
            continue
        one, other = text[before[0] : before[1]], text[line[0] : line[1]]
        if (one != other and abs(len(one) - len(other)) >= 40) or not says_again(one, other):
            continue
        around = [text[a:b] for (a, b), _ in lines[max(0, index - 3) : index + 4]]
        if not is_verse(around) and not _is_log(text, before, line):
            pairs.append(Neighbours(before, line, one.split() == other.split()))
    told = {pair.copy[0] for pair in pairs}
    pairs += [pair for pair in _equal_passages(text, blocks, min_length) if pair.copy[0] not in told]
    return sorted(pairs, key=lambda pair: pair.copy)


def _says_again(one: str, other: str, form: Callable[[str], str]) -> bool:
    """Whether a line says what the one above it says, and should not."""
    if one != other and form(one) != form(other):
        return False
    if one.split() != other.split() and not (SENTENCE_END.search(other) or len(other.split()) >= 6):
        return False
    if _NUMBER.findall(one) != _NUMBER.findall(other):
        return False  # entries that are numbered, or told by the minute
    if ENTRY.match(one) and ENTRY.match(other) and not _NUMBER.match(one):
        return False  # an entry with the same number is no other entry
    if _VALUE.match(other) or (len(other) < 60 and _SPOKEN.match(other)):
        return False
    if is_code_like(LINK_TARGET.sub("]", other)) or NUMBERED_CODE.match(other):
        return False
    return _says_something(LINK.sub("", other))


def _equal_passages(text: str, blocks: Sequence[Block], min_length: int) -> Iterator[Neighbours]:
    """Equal neighbours of some lines each, parted by a blank line: none of their lines has its equal beside it."""
    passages = list(_passages(text, blocks))
    for before, after in pairwise(passages):
        first, copy = (before[0][0], before[-1][1]), (after[0][0], after[-1][1])
        if len(after) < 2 or copy[1] - copy[0] < min_length or len(after) != len(before):
            continue
        said = text[slice(*copy)]
        if said.split() != text[slice(*first)].split():
            continue
        lines = [text[a:b] for a, b in (*before, *after)]
        if not _says_something(LINK.sub("", said)) or is_code_like(LINK_TARGET.sub("]", said)):
            continue
        if not is_verse(lines) and not _is_log(text, first, copy) and not NUMBERED_CODE.match(said):
            yield Neighbours(first, copy, identical=True)


def _passages(text: str, blocks: Sequence[Block]) -> Iterator[list[Span]]:
    """Paragraphs with no blank line between them, each passage by its lines; what is no paragraph parts them."""
    passage: list[Span] = []
    for block in blocks:
        if passage and (block.kind != "paragraph" or _BLANK.search(text, passage[-1][1], block.start)):
            yield passage
            passage = []
        if block.kind == "paragraph":
            passage += [match.span() for match in _LINE.finditer(text, block.start, block.end)]
        else:
            yield [(block.start, block.start)]
    if passage:
        yield passage


_BLANK = late(r"(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)")
_PROSE = ("paragraph", "quote")
_NUMBER = late(r"\A\d+")
_VALUE = late(r"\*{0,2}[^\W\d_][\w /-]{1,20}:\*{0,2}\s+\S+\Z")
_SPOKEN = late(r"[\"“„«»‘「『][^\"“”„«»「」『』]*[\"”“»«’」』]\Z")
_COMMAND = late(r"^\s*(?:[$%#] [a-z./]|>>> \S|[\w.-]+@[\w.-]+[:~ ].*[$#] |[A-Z]:\\.*>)", re.M)
_LINE = late(r"[^\r\n]+")
_WORD = late(r"[^\W\d_]+")


def _lines(text: str, block: Block) -> list[Span]:
    if block.kind != "paragraph":
        return [(block.start, block.end)]
    lines = [match.span() for match in _LINE.finditer(text, block.start, block.end)]
    return lines if len(lines) > 1 else [(block.start, block.end)]


def _says_something(text: str) -> bool:
    words = _WORD.findall(text)
    return len(words) >= 3 or sum(map(len, words)) >= 10 + 5 * text.isascii()


def _is_log(text: str, before: Span, line: Span) -> bool:
    """Whether two short lines stand right below a command, with no blank line between."""
    if line[1] - line[0] > 100:
        return False
    start = max(before[0] - 500, 0)
    start = max(text.rfind("\n\n", start, before[0]), start)
    return bool(_COMMAND.search(text, start, before[0]))


def is_verse(lines: Sequence[str]) -> bool:
    """Whether lines, as those around a repeated one, are verse: short, and most of them without a full stop."""
    if len(lines) < 4:
        return False
    short = sum(1 for line in lines if len(line) < 60 and not line.rstrip("\"'”’»").endswith((".", "。")))
    return short >= len(lines) * 0.7
