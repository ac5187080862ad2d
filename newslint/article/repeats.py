"""Repetition in an article, read once for every rule that speaks of it.

A copy is found as a run of equal units, in order, that stood before. Units are sentences, so that a copy is
found also where it was joined, split or re-wrapped. One pass, linear in the article's length.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newslint.article.normal import normal_form
from newslint.article.sentences import split_sentences
from newslint.positions import trimmed

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.block import Block
    from newslint.positions import Span


class Unit(NamedTuple):
    """A sentence of a paragraph, or a whole block that is no prose.

    `key` is what it is compared by; `block` the number of its block, `first` and `last` whether it begins
    and ends it.
    """

    key: str
    start: int
    end: int
    block: int
    prose: bool
    first: bool
    last: bool
    quoted: bool


class Run(NamedTuple):
    """A run of units that stands twice: where first, where again.

    `paragraphs` is how many whole paragraphs of prose the copy holds, joined or split as they may be, and
    `characters` the length of its prose; `whole` whether it begins and ends with a block; `quoted` whether
    only the copy is a block quotation; `follows` whether the copy, of two blocks or more, stands directly below
    the first.
    """

    first: Span
    copy: Span
    paragraphs: int
    characters: int
    whole: bool
    quoted: bool
    follows: bool


MAX_STARTS = 12
"""First copies of one sentence that are tried: more are refrains, and would cost time without end."""


def cut_units(text: str, blocks: Sequence[Block]) -> list[Unit]:
    """Cut blocks into units. A block that is no prose is one unit and equal only to the letter.

    So are link definitions, which stand between blocks: a run that holds one holds it twice.
    """
    units: list[Unit] = []
    defines = "]:" in text
    done = blocks[0].start if blocks else 0
    for number, block in enumerate(blocks):
        if defines and "]:" in text[done : block.start]:
            gap = trimmed(text, (done, block.start))
            units.append(Unit(text[slice(*gap)], *gap, -1, False, True, True, False))
        done = block.end
        prose = block.kind in ("paragraph", "quote", "item")
        spans = split_sentences(text, block.start, block.end) if prose else [(block.start, block.end)]
        last = len(spans) - 1
        for index, (start, end) in enumerate(spans):
            piece = text[start:end]
            key = normal_form(piece) if prose or block.kind == "heading" else piece
            counted = prose and block.kind != "item" and reads_as_prose(piece)
            units.append(Unit(key, start, end, number, counted, index == 0, index == last, block.kind == "quote"))
    return units


_LINK_TARGET = re.compile(r"\]\([^)\s]*\)")
_LINK = re.compile(r"!?\[[^\]]*\](?:\([^)\s]*\))?|https?://\S+")
_CODE_SIGNS = re.compile(r"[{}();=<>$\\|_@#/]")
_NUMBERED_CODE = re.compile(r"\d+[+-]?(?:\s{2,}|\+\s)\S")
_SENTENCE_END = re.compile(r"[.!?…。！？:：][\"'”’»)\]*_]*\Z")


def reads_as_prose(text: str) -> bool:
    """Whether a piece of a paragraph says something in words: no code without its marks, no list of links, no label.

    A sentence ends as one, or has 25 words (in scripts without spaces: 25 letters). What is all in bold is a
    heading or a call-out.
    """
    words = len(text.split())
    shown = _LINK_TARGET.sub("]", text)
    letters = sum(map(str.isalpha, shown))
    if not letters or is_code_like(shown):
        return False
    if sum(map(str.isalpha, _LINK.sub("", text))) < letters * 0.4:
        return False
    if text.startswith("**") and text.endswith("**"):
        return False
    return bool(_SENTENCE_END.search(text)) or words >= 25 or (not text.isascii() and letters >= max(25, words * 8))


def is_code_like(text: str) -> bool:
    """Whether a line is program text, as pages leave it whose code blocks lost their marks."""
    if _NUMBERED_CODE.match(text):
        return True
    signs = len(_CODE_SIGNS.findall(text))
    return signs * 12 > len(text) or text.rstrip().endswith(("{", "};", ");", "()", "):", ")：", "=>"))


def find_runs(units: Sequence[Unit]) -> list[Run]:
    """Every longest run that stands again after itself, from the top; a copy is never the first of another."""
    starts: dict[str, list[int]] = {}
    runs: list[Run] = []
    at = 0
    while at < len(units):
        best_start, best = 0, 0
        for start in starts.get(units[at].key, ()):
            length = 1
            while (
                at + length < len(units) and start + length < at and units[start + length].key == units[at + length].key
            ):
                length += 1
            if length > best:
                best_start, best = start, length
        run = _make_run(units, best_start, at, best) if best else None
        if run is not None:
            runs.append(run)
            at += best
            continue
        known = starts.setdefault(units[at].key, [])
        if len(known) < MAX_STARTS:
            known.append(at)
        # A long run that is no copy of paragraphs is passed over whole: looked at from each of its sentences,
        # a text that goes round in circles would take the square of its length.
        at += best if best > 4 else 1
    return runs


def _make_run(units: Sequence[Unit], first: int, copy: int, length: int) -> Run | None:
    """A run worth keeping: it holds a whole paragraph, here or there."""
    ours, theirs = units[copy : copy + length], units[first : first + length]
    paragraphs = max(_whole_paragraphs(ours), _whole_paragraphs(theirs))
    if not paragraphs:
        return None
    return Run(
        (theirs[0].start, theirs[-1].end),
        (ours[0].start, ours[-1].end),
        paragraphs,
        sum(len(unit.key) for unit in ours if unit.prose),
        ours[0].first and ours[-1].last,
        all(unit.quoted for unit in ours if unit.prose) and not any(unit.quoted for unit in theirs),
        first + length == copy and ours[0].first and ours[-1].last and ours[0].block != ours[-1].block,
    )


def _whole_paragraphs(units: Sequence[Unit]) -> int:
    opened: int | None = None
    count = 0
    for unit in units:
        if unit.first:
            opened = unit.block
        if unit.prose and unit.last and opened == unit.block:
            count += 1
    return count


def is_refrain(runs: Sequence[Run]) -> bool:
    """Whether copies of one first passage are a refrain: short, three times or more, evenly spaced."""
    if len(runs) < 2 or max(run.characters for run in runs) > 300:
        return False
    places = [runs[0].first[0], *(run.copy[0] for run in runs)]
    gaps = [b - a for a, b in pairwise(places)]
    return min(gaps) * 2 >= max(gaps)


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
    lines = [(line, block.kind in _PROSE) for block in blocks for line in _lines(text, block)]
    for index in range(1, len(lines)):
        (before, prose), (line, prose_too) = lines[index - 1 : index + 1]
        if not (prose and prose_too) or line[1] - line[0] < min_length:
            continue
        one, other = text[before[0] : before[1]], text[line[0] : line[1]]
        if one != other and not (abs(len(one) - len(other)) < 40 and normal_form(one) == normal_form(other)):
            continue
        if one.split() != other.split() and not (_SENTENCE_END.search(other) or len(other.split()) >= 6):
            continue
        if _VALUE.match(other) or (len(other) < 60 and _SPOKEN.match(other)):
            continue
        if is_code_like(_LINK_TARGET.sub("]", other)) or _NUMBERED_CODE.match(other):
            continue
        around = [text[a:b] for (a, b), _ in lines[max(0, index - 3) : index + 4]]
        if _says_something(_LINK.sub("", other)) and not _is_verse(around) and not _is_log(text, before, line):
            pairs.append(Neighbours(before, line, one.split() == other.split()))
    return pairs


_PROSE = ("paragraph", "quote")
_VALUE = re.compile(r"\*{0,2}[^\W\d_][\w /-]{1,20}:\*{0,2}\s+\S+\Z")
_SPOKEN = re.compile(r"[\"“„«»‘「『][^\"“”„«»「」『』]*[\"”“»«’」』]\Z")
_COMMAND = re.compile(r"^\s*(?:[$%#] [a-z./]|>>> \S|[\w.-]+@[\w.-]+[:~ ].*[$#] |[A-Z]:\\.*>)", re.M)
_LINE = re.compile(r"[^\r\n]+")
_WORD = re.compile(r"[^\W\d_]+")


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
    start = max(text.rfind("\n\n", 0, before[0]), before[0] - 500, 0)
    return bool(_COMMAND.search(text, start, before[0]))


def _is_verse(lines: Sequence[str]) -> bool:
    """Whether lines around a repeated one are verse: short, and most of them without a full stop."""
    if len(lines) < 4:
        return False
    short = sum(1 for line in lines if len(line) < 60 and not line.rstrip("\"'”’»").endswith((".", "。")))
    return short >= len(lines) * 0.7
