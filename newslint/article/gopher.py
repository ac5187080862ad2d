"""The repetition measures of Gopher's quality filter, by its paper's own definition and limits.

Rae et al. 2021, "Scaling Language Models: Methods, Analysis & Insights from Training Gopher", table A1.
"""

from __future__ import annotations

from collections import Counter

from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

LINES, LINE_CHARACTERS = 0.30, 0.20
TOP = {2: 0.20, 3: 0.18, 4: 0.16}
REPEATED = {5: 0.15, 6: 0.14, 7: 0.13, 8: 0.12, 9: 0.11, 10: 0.10}


class Measure(NamedTuple):
    """A share of the text that is over its limit: what it is a share of, and both as fractions."""

    what: str
    share: float
    limit: float


def measures_over_limit(text: str) -> Iterator[Measure]:
    """The measures that are over their limits, lines first, then paragraphs, then rows of words."""
    for what, pieces in (("lines", text.splitlines()), ("paragraphs", text.split("\n\n"))):
        yield from _over_pieces(what, [piece.strip() for piece in pieces if piece.strip()])
    words = text.split()
    total = sum(map(len, words)) or 1
    for size, limit in TOP.items():
        rows = Counter(zip(*(words[n:] for n in range(size)), strict=False))
        row, count = max(rows.items(), key=lambda item: item[1], default=((), 0))
        share = count * sum(map(len, row)) / total
        if count > 1 and share > limit:
            yield Measure(f"characters in the most frequent row of {size} words", share, limit)
    for size, limit in REPEATED.items():
        share = _in_repeated_rows(words, size) / total
        if share > limit:
            yield Measure(f"characters in repeated rows of {size} words", share, limit)
            return  # the longer rows say the same again


def _over_pieces(what: str, pieces: Sequence[str]) -> Iterator[Measure]:
    if not pieces:
        return
    again = [piece for piece, count in Counter(pieces).items() for _ in range(count - 1)]
    share = len(again) / len(pieces)
    if share > LINES:
        yield Measure(what, share, LINES)
    share = sum(map(len, again)) / sum(map(len, pieces))
    if share > LINE_CHARACTERS:
        yield Measure(f"characters in {what}", share, LINE_CHARACTERS)


def _in_repeated_rows(words: Sequence[str], size: int) -> int:
    """Characters of the words in rows that stood before, each word counted once."""
    seen: set[tuple[str, ...]] = set()
    total = done = 0
    for at, row in enumerate(zip(*(words[n:] for n in range(size)), strict=False)):
        if row in seen:
            total += sum(map(len, words[max(at, done) : at + size]))
            done = at + size
        else:
            seen.add(row)
    return total
