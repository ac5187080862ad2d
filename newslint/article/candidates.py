"""The cheap questions that come before any repetition is looked for.

First whether anything stands twice at all, in C calls alone: a line, or the few letters that a sentence or a line
begins or ends with. Then, where something does, whether it may be more than a label or a phrase.
"""

from __future__ import annotations

from collections import Counter
from itertools import accumulate

from newslint.article.letters import LINE, STOP, Letters, read_letters

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

SEED = 18
"""Letters at the beginning or the end of a sentence or a line: three words. A paragraph in which a word or two were
changed begins or ends so still, or one of its sentences does."""

MIN_LINE = 6
"""Letters of a line that may be a title; shorter ones are not looked for."""

TOP = 3
"""Lines from the top among which an unstated title stands first."""

MIN_NEIGHBOUR = 10
"""Letters of a line that is told where it stands right below itself: it has 20 characters."""

PASSAGE = 40
"""Lines of a passage that is told where it stands right below itself."""


class Seeds:
    """A text's letters alone, and its edges: where a sentence or a line begins, and the end.

    `heads` are some letters behind each edge, `tails` those before it; empty where no two of them are the same.
    """

    __slots__ = ("edges", "heads", "joined", "size", "tails")

    def __init__(self, joined: bytes, edges: Sequence[int], size: int) -> None:
        self.joined, self.edges, self.size = joined, edges, size
        padded = bytes(size) + joined
        heads = [joined[edge : edge + size] for edge in edges]
        tails = [padded[edge : edge + size] for edge in edges]
        self.heads: Sequence[bytes] = heads if len(set(heads)) < len(heads) else ()
        self.tails: Sequence[bytes] = tails if len(set(tails)) < len(tails) else ()

    def wider(self, times: int) -> Seeds:
        """The same with so many times as many letters."""
        return Seeds(self.joined, self.edges, self.size * times)


def read_seeds(letters: Letters) -> Seeds:
    """The letters at the edges, SEED of them."""
    pieces = letters.pieces
    return Seeds(b"".join(pieces), list(accumulate(map(len, pieces), initial=0)), int(SEED * letters.unit))


def repeated_lines(letters: Letters, seeds: Seeds) -> Sequence[bytes]:
    """The lines that may be titles, in order, where one of them stands twice; else none."""
    least = MIN_LINE * letters.unit
    if not seeds.heads:
        # No longer line stands twice. Where half of a line is stops it is longer, and no title.
        most = 2 * seeds.size
        short = [line for line in letters.said.split(LINE) if least <= len(line) < most]
        if len(short) < 2 or not _again([line.replace(STOP, b"") for line in short], least):
            return ()
    lines = letters.said.replace(STOP, b"").split()
    return [line for line in lines if len(line) >= least] if _again(lines, least) else ()


def _again(lines: Sequence[bytes], least: float) -> bool:
    """Whether one of some lines that have a few letters stands twice."""
    if len(set(lines)) == len(lines):
        return False
    lines = [line for line in lines if len(line) >= least]
    return len(set(lines)) < len(lines)


def has_neighbours(lines: Sequence[bytes]) -> bool:
    """Whether one of some lines, or a few of them, stand right below themselves."""
    places: dict[bytes, int] = {}
    lines = [line for line in lines if len(line) >= MIN_NEIGHBOUR]
    for number, line in enumerate(lines):
        first = places.get(line, number)
        size = number - first
        if 0 < size <= PASSAGE and lines[first:number] == lines[number : number + size]:
            return True
        places[line] = number
    return False


def has_repeated_title(lines: Sequence[bytes], body: str, stated: Callable[[], Iterable[str]]) -> bool:
    """Whether one of the lines that stand twice may be a title: on top of the body, a top heading, or stated so.

    `stated` gives the titles that metadata states, which are not read where no other tells.
    """
    again = tuple(line for line, count in Counter(lines).items() if count > 1)
    if not set(again).isdisjoint(lines[:TOP]):
        return True
    return _say_one(again, _top_headings(body)) or _say_one(again, stated())


def _top_headings(body: str) -> Iterator[str]:
    above = ""
    for line in body.splitlines():
        mark = line.strip()
        if mark.startswith(("# ", "#\t")):
            yield line
        elif mark.startswith("=") and not mark.strip("="):
            yield above
        above = line


def _say_one(lines: tuple[bytes, ...], titles: Iterable[str]) -> bool:
    """Whether some title says, or begins with, one of some lines."""
    return any(read_letters(title).said.replace(STOP, b"").startswith(lines) for title in titles)


def has_repeated_passage(letters: Letters, seeds: Seeds) -> bool:
    """Whether what stands twice, or about, begins and ends where a sentence or a line does: no phrase does that."""
    if not seeds.heads and not seeds.tails:
        return False
    from newslint.article.rough_passages import has_passage

    return has_passage(letters, seeds)
