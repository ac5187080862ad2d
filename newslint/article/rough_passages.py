"""Whether words in a row that stand twice may be a sentence or a paragraph: asked before an article is parsed.

A phrase stands in the midst of its sentences. What a rule would tell begins and ends where a line does, there or here,
or where a sentence does in both places.
"""

from __future__ import annotations

import re
from itertools import accumulate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

MIN_ROW = 6
"""Words in a row that are the same, marks aside: a row of seven, of which one may be joined to its neighbour."""

LONG_ROW = 15
"""Words in a row that are the same and no phrase, wherever they begin and end: one may be cut within a sentence."""

SLACK = 4
"""Words between what is the same and the edge of its line; where copies are read, three may differ there."""

GAPS = ((1, 1), (0, 1), (1, 0), (2, 2), (1, 2), (2, 1), (3, 3), (0, 2), (2, 0), (1, 3), (3, 1), (2, 3), (3, 2))
"""How many words may be other ones there and here, where some that are the same follow."""

AGAIN = 2
"""Three where copies are read, which count two in a word with an apostrophe."""

JOINED = 1
"""Words beside what is the same that may be the same where copies are read, which compares their parts."""

MIN_BETWEEN = 5
"""Words between two edges: seven where copies are read, which part words at hyphens."""

MAX_PLACES = 12
"""Places of one row that are kept."""

_SENTENCE_END = re.compile(rb"[.!?][)\]*_]*\Z")
_SIGNS = b"!#$%&()*+,./:;<=>?@[\\]^_`{|}~"


_Piece = tuple[int, int, int]


def has_passage(plain: bytes, words: list[bytes], long: int) -> bool:
    """Whether some words in a row that stand twice reach from edge to edge. Three of them have `long` letters."""
    places = [number for number, word in enumerate(words) if len(word) >= long]
    ends: dict[int, int] = {}
    lines: set[int] = set()
    for one, other in _pairs([words[place] for place in places]):
        first, copy = places[one], places[other]
        if ends.get(copy - first, 0) > copy:
            continue  # a part of what was looked at
        before, behind = _equal(words, first, copy, -1), _equal(words, first, copy, 1)
        ends[copy - first] = copy + behind
        if before + behind <= MIN_ROW:
            continue
        if before + behind > LONG_ROW:
            return True
        lines = lines or {0, *accumulate(map(len, map(bytes.split, plain.splitlines())))}
        pieces = _read(words, first, copy)
        if _fills_lines(lines, pieces) or _fills_sentences(words, lines, pieces):
            return True
    return False


def _pairs(words: list[bytes]) -> Iterator[tuple[int, int]]:
    """Where three words in a row stand, and where they stand again."""
    rows = list(zip(words, words[1:], words[2:], strict=False))
    unseen = set(rows)
    again = set()
    for row in rows:
        if row in unseen:
            unseen.remove(row)
        else:
            again.add(row)
    seen: dict[tuple[bytes, bytes, bytes], list[int]] = {row: [] for row in again}
    for number in [number for number, row in enumerate(rows) if row in again]:
        known = seen[rows[number]]
        for first in known:
            yield first, number
        if len(known) < MAX_PLACES:
            known.append(number)


def _read(words: list[bytes], first: int, copy: int) -> list[_Piece]:
    """The pieces that are the same around two places: where they begin there and here, how many words they are."""
    behind = _walk(words, first, copy, 1)
    before = [(one - length + 1, other - length + 1, length) for one, other, length in _walk(words, first, copy, -1)]
    (one, other, length), (_, _, more) = before[0], behind[0]
    return [*before[:0:-1], (one, other, length + more - 1), *behind[1:]]


def _walk(words: list[bytes], first: int, copy: int, step: int) -> list[_Piece]:
    pieces = []
    while True:
        length = _equal(words, first, copy, step)
        pieces.append((first, copy, length))
        first, copy = first + length * step, copy + length * step
        for there, here in GAPS:
            one, other = first + there * step, copy + here * step
            if _equal(words, one, other, step, AGAIN) == AGAIN:
                first, copy = one, other
                break
        else:
            return pieces


def _equal(words: list[bytes], first: int, copy: int, step: int, limit: int = 1 << 30) -> int:
    """How many words from two places on are the same but for their marks."""
    length, most = 0, len(words)
    while length < limit and 0 <= first < most and 0 <= copy < most:
        one, other = words[first], words[copy]
        if one != other and one.translate(None, _SIGNS) != other.translate(None, _SIGNS):
            break
        first, copy, length = first + step, copy + step, length + 1
    return length


def _fills_lines(lines: set[int], pieces: list[_Piece]) -> bool:
    """Whether lines begin or end at two places in what is the same, there or here, or beside it there and here."""
    (first, copy, _), (last, again, length) = pieces[0], pieces[-1]
    size = max(last + length - first, again + length - copy)
    edges = [n for n in range(-JOINED, size + JOINED + 1) if first + n in lines or copy + n in lines]
    if not lines.isdisjoint(range(first - SLACK, first)) and not lines.isdisjoint(range(copy - SLACK, copy)):
        edges.append(-SLACK)
    end, stop = last + length, again + length
    if not lines.isdisjoint(range(end, end + SLACK + 1)) and not lines.isdisjoint(range(stop, stop + SLACK + 1)):
        edges.append(size + SLACK)
    return bool(edges) and max(edges) - min(edges) >= MIN_BETWEEN


def _fills_sentences(words: list[bytes], lines: set[int], pieces: list[_Piece]) -> bool:
    """Whether sentences begin or end at two places in what is the same, there and here."""

    def is_edge(place: int) -> bool:
        return place in lines or bool(_SENTENCE_END.search(words[place - 1]))

    shared = [
        copy + number
        for first, copy, length in pieces
        for number in range(length + 1)
        if is_edge(first + number) and is_edge(copy + number)
    ]
    return bool(shared) and shared[-1] - shared[0] >= MIN_BETWEEN
