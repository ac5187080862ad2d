"""Whether letters that stand twice may be a sentence or a paragraph: asked before an article is parsed.

A phrase stands in the midst of its sentences. What a rule would tell begins and ends where a line does, there or here,
or where a sentence does in both places. All places and lengths are those of letters, white space and marks left out.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import accumulate

from newslint.article.letters import LINE, STOP

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from newslint.article.candidates import Seeds
    from newslint.article.letters import Letters

MIN_PASSAGE = 40
"""Letters of a passage: 60 characters, the least paragraph that is told, have some 45."""

MIN_SENTENCE = 22
"""Letters of a sentence that is told where it stands near: eight words of the shortest."""

NEAR = 2000
"""Letters between two such sentences; where copies are read it is as many characters."""

MIN_CHANGED = 50
"""Letters of one of which a word differs: two such paragraphs have 15 words."""

MIN_CUT, FEW_LINES = 60, 4
"""Letters with which two sentences begin, or end, and no phrase, in a text without line breaks: what is cut off there
within a sentence ends with no line."""

MIN_EQUAL = 0.75
"""Share of a passage that is the same: copies differ in one word of a dozen at most, forms in more."""

BESIDE = 8
"""Letters beside what is the same in which a line may end: a word that was joined or cut there."""

SLACK = 24
"""Letters beside it there and here in which the same holds: three words that differ at a paragraph's edge."""

PROBE = 9
"""Letters that are the same again behind some that differ."""

SKIPPED = (2, 5, 8, 11, 14, 18, 24, 32)
"""How many letters behind a difference those are looked for: a word or two further on, three at most."""

GAP = 40
"""Letters of the first passage that may stand where others stand in the copy."""

STEPS = 3
"""Differences that are stepped over before and behind."""

WIDER = (1, 3, 9)
"""How many times as many letters are compared where so few stand in more places than are looked at."""

MAX_PLACES = 4
"""Places of the same letters that are compared with each other; of more, which as a rule begin with one label, the
first ones each with the one before."""

MAX_LOOKS = 32
"""Looks at two places: some ten milliseconds."""


ADJACENT = 2
"""Blank lines, or ends of lines where there are none, between sentences in neither one paragraph nor two neighbours."""

LATIN = 1.2
"""Bytes a letter of Latin with many accents. Where scripts are mixed a letter says more or less than others do, and no
length tells sentences from paragraphs."""

MIN_SPOKEN = 100
"""Letters of what is told within two paragraphs that are no neighbours: it has 150 characters."""

_BLANK = b"\r"

_Run = tuple[int, int, int]
"""Equal letters: where they stand first, where again, how many they are."""


_Reach = tuple[int, int, list[int]]
"""Letters of a probe, of the gap in which it may stand, and those behind a difference at which one is taken."""


class _Edges:
    """Where lines begin or end, and where either lines or sentences begin."""

    __slots__ = ("_lines", "_stops", "_text", "either")

    def __init__(self, text: Letters, either: Sequence[int]) -> None:
        self._text = text
        self.either = either
        self._lines: list[int] | None = None
        self._stops: frozenset[int] | None = None

    @property
    def lines(self) -> list[int]:
        """Where lines begin or end."""
        if self._lines is None:
            lines = accumulate(map(len, self._text.said.replace(STOP, b"").split(LINE)), initial=0)
            self._lines = sorted(set(lines))
        return self._lines

    @property
    def stops(self) -> frozenset[int]:
        """Where sentences end."""
        if self._stops is None:
            self._stops = frozenset(accumulate(map(len, self._text.said.replace(LINE, b"").split(STOP))))
        return self._stops

    def are_parted(self, end: int, start: int) -> bool:
        """Whether between two places whole paragraphs stand for certain, more than there are headings."""
        lines = _within(self.lines, end, start)
        if len(lines) < ADJACENT:
            return False
        said, blank = self._text.said, LINE * 2
        if LINE not in said.replace(blank, b""):
            blank *= 2  # lines end with two characters
        if blank in said:
            pieces = said.replace(blank, _BLANK).translate(None, LINE + STOP).split(_BLANK)
            lines = _within(sorted(set(accumulate(map(len, pieces)))), end, start)
        headings = (LINE + self._text.utf8).count(LINE + b"#")
        return len(lines) >= ADJACENT + headings


def has_passage(letters: Letters, seeds: Seeds) -> bool:
    """Whether some letters that stand twice at two edges reach from edge to edge; so say many that stand very often."""
    known = _Edges(letters, seeds.edges)
    looked: dict[int, tuple[int, int]] = {}
    for times in WIDER:
        if times > 1:
            seeds = seeds.wider(times)
        answer = _may_have_passage(seeds, known, letters.unit, looked)
        if answer is not None:
            return answer
    return True


def _may_have_passage(seeds: Seeds, edges: _Edges, unit: float, looked: dict[int, tuple[int, int]]) -> bool | None:
    """The same of some seeds; None where they stand too often. What was `looked` at, by its shift, is known."""
    joined, least, looks = seeds.joined, int(MIN_SENTENCE * unit), MAX_LOOKS + len(seeds.edges) // 8
    heads, tails = _places(seeds.heads, seeds.edges), _places(seeds.tails, seeds.edges)
    for first, copy in _pairs(seeds, (*heads, *tails), least):
        shift = copy - first
        start, end = looked.get(shift, (copy, -1))
        if start <= copy <= end:
            continue  # a part of what was looked at
        looks -= 1
        if looks < 0:
            return None
        before, behind = _equal_before(joined, first, copy), _equal_behind(joined, first, copy)
        looked[shift] = copy - before, copy + behind
        if before + behind < least:
            continue
        run = first - before, copy - before, before + behind
        if _is_told(joined, run, edges, unit):
            return True
        if min(max(before, behind), shift) >= MIN_CUT * unit and len(edges.lines) <= FEW_LINES:
            return True
    return None if any(len(places) > MAX_PLACES for places in (*heads, *tails)) else False


def _places(side: Sequence[bytes], edges: Sequence[int]) -> Collection[list[int]]:
    """The edges that have the same letters on one side, by these letters."""
    begun: dict[bytes, int] = {}
    places: dict[bytes, list[int]] = {}
    stands_first = begun.setdefault
    for seed, edge in zip(side, edges, strict=False):
        if (first := stands_first(seed, edge)) != edge:
            places.setdefault(seed, [first]).append(edge)
    return places.values()


def _pairs(seeds: Seeds, found: Iterable[Sequence[int]], least: int) -> Iterator[tuple[int, int]]:
    """Two places of the same letters, first and copy, behind which or before which some more may be the same."""
    joined, size = seeds.joined, seeds.size
    for places in found:
        reach = MAX_PLACES if len(places) <= MAX_PLACES else 1
        for copy in places[: MAX_PLACES + 1]:
            far = bisect_right(places, copy - least)  # nearer ones leave no room for a sentence
            for first in places[max(far - reach, 0) : far]:
                if (
                    joined[first + size : first + least] == joined[copy + size : copy + least]
                    or joined[first - 1 : first + 1] == joined[copy - 1 : copy + 1]
                    or joined[first - least : first - size] == joined[copy - least : copy - size]
                ):
                    yield first, copy


def _is_told(joined: bytes, run: _Run, edges: _Edges, unit: float) -> bool:
    """Whether what is the same, with what is before and behind some letters that differ, may be told."""
    first, copy, length = run
    if joined[copy : copy + length].isascii():
        unit = 1.0  # Latin among other scripts
    shared = _shared(run, edges)
    if len(shared) > 1 and _are_near_sentences(run, shared, edges, unit):
        return True
    if copy - first < MIN_PASSAGE * unit:
        return False
    if length >= MIN_PASSAGE * unit and _is_passage([run], [shared], edges, unit):
        return True
    runs = _walk(joined, run, unit)
    if len(runs) == 1 or sum(length for _, _, length in runs) < MIN_CHANGED * unit:
        return False
    return _is_passage(runs, [_shared(run, edges) for run in runs], edges, unit)


def _equal_behind(joined: bytes, first: int, copy: int) -> int:
    """How many letters from two places on are equal."""
    length, step = 0, 32
    while joined[first + length : first + length + step] == joined[copy + length : copy + length + step]:
        length += step
        step *= 2
    while step := step // 2:
        if joined[first + length : first + length + step] == joined[copy + length : copy + length + step]:
            length += step
    return length


def _equal_before(joined: bytes, first: int, copy: int) -> int:
    """How many letters before two places are equal."""
    length, step = 0, 32
    while step <= first and joined[first - step : first] == joined[copy - step : copy]:
        first, copy, length, step = first - step, copy - step, length + step, step * 2
    while step := step // 2:
        if step <= first and joined[first - step : first] == joined[copy - step : copy]:
            first, copy, length = first - step, copy - step, length + step
    return length


def _walk(joined: bytes, run: _Run, unit: float) -> list[_Run]:
    """Equal letters with those before and behind some that differ."""
    runs = [run]
    reach = int(PROBE * unit), int(GAP * unit), [int(skipped * unit) for skipped in SKIPPED]
    for _ in range(STEPS):
        found = _before(joined, runs[0], reach)
        if found is None:
            break
        runs.insert(0, found)
    for _ in range(STEPS):
        found = _behind(joined, runs[-1], reach)
        if found is None:
            break
        runs.append(found)
    return runs


def _behind(joined: bytes, run: _Run, reach: _Reach) -> _Run | None:
    start, copy, length = run
    size, gap, steps = reach
    first, end = start + length, copy + length
    there = joined[first : min(first + gap + size, copy)]
    for step in steps:
        place = end + step
        found = there.find(joined[place : place + size])
        if found >= 0:
            if place + size > len(joined):
                return None
            return first + found, place, _equal_behind(joined, first + found, place)
    return None


def _before(joined: bytes, run: _Run, reach: _Reach) -> _Run | None:
    first, copy, _ = run
    size, gap, steps = reach
    start = max(first - gap - size, 0)
    there = joined[start:first]
    for step in steps:
        place = copy - step
        if place < size:
            return None
        found = there.rfind(joined[place - size : place])
        if found >= 0 and start + found < place - size:
            end = start + found + size
            length = _equal_before(joined, end, place)
            return end - length, place - length, length
    return None


def _are_near_sentences(run: _Run, shared: Sequence[int], edges: _Edges, unit: float) -> bool:
    """Whether sentences fill what is the same between the first and the last edge, in one paragraph or neighbours."""
    first, copy, length = run
    shift, (start, end) = copy - first, (shared[0], shared[-1])
    if shift - length > NEAR * unit or min(end - start, shift) < MIN_SENTENCE * unit:
        return False
    if end not in edges.stops or end - shift not in edges.stops:
        return False
    return unit > LATIN or length >= MIN_SPOKEN * unit or not edges.are_parted(end - shift, start)


def _is_passage(runs: Sequence[_Run], parts: Sequence[Sequence[int]], edges: _Edges, unit: float) -> bool:
    """Whether lines or sentences begin and end with what is the same, or hardly before and behind it.

    `parts` are the edges of each run that are some of its first, too.
    """
    total = sum(length for _, _, length in runs)
    shared = [edge for part in parts for edge in part]
    beside = int(BESIDE * unit)
    if not _is_alike(runs, total, shared, unit):
        lines = [edge for run in runs for edge in _lines_beside(run, edges.lines, beside)]
        if not _is_alike(runs, total, lines, unit):
            around = _edges_around(runs, edges.either, int(SLACK * unit)) if total >= MIN_CHANGED * unit else ()
            if not around or not _is_alike(runs, total, [*shared, *lines, *around], unit):
                return False
    if unit > LATIN:
        return True
    if total < MIN_CHANGED * unit and not _ends_sentence(runs, edges, beside):
        return False
    return total >= MIN_SPOKEN * unit or not _is_within_lines(runs, edges, unit)


def _is_within_lines(runs: Sequence[_Run], edges: _Edges, unit: float) -> bool:
    """Whether no line begins or ends in what is the same, or beside it, there or here, and both stand far apart."""
    start, end, slack = runs[0][1], runs[-1][1] + runs[-1][2], int(SLACK * unit)
    first, after = runs[0][0], runs[-1][0] + runs[-1][2]
    if len(edges.lines) <= FEW_LINES:
        return False
    if _within(edges.lines, start - slack, end + slack) or _within(edges.lines, first - slack, after + slack):
        return False
    return start - after > NEAR * unit or edges.are_parted(after, start)


def _ends_sentence(runs: Sequence[_Run], edges: _Edges, beside: int) -> bool:
    """Whether a sentence ends in what is the same, or right behind it, there or here."""
    first, copy, length = runs[-1]
    return not edges.stops.isdisjoint(
        (
            *_within(edges.either, runs[0][1] + 1, copy + length + beside),
            *_within(edges.either, runs[0][0] + 1, first + length + beside),
        )
    )


def _is_alike(runs: Sequence[_Run], total: int, found: Sequence[int], unit: float) -> bool:
    """Whether from the first to the last of some edges of the copy enough is the same, of so much in all."""
    if len(found) < 2:
        return False
    start, end = min(found), max(found)
    if end - start < MIN_PASSAGE * unit or total < MIN_EQUAL * (end - start):
        return False
    equal = sum(max(min(copy + length, end) - max(copy, start), 0) for _, copy, length in runs)
    return equal >= MIN_PASSAGE * unit and equal >= MIN_EQUAL * (end - start)


def _shared(run: _Run, edges: _Edges) -> Sequence[int]:
    """Edges of the copy that are some of the first, too."""
    first, copy, length = run
    here = _within(edges.either, copy, copy + length)
    there = _within(edges.either, first, first + length) if here else ()
    if not there:
        return ()
    shift = copy - first
    others = frozenset(there)
    return [edge for edge in here if edge - shift in others]


def _lines_beside(run: _Run, lines: list[int], beside: int) -> list[int]:
    """Where lines begin or end in what is the same or beside it, here, or there: then the place of the copy."""
    first, copy, length = run
    here = _within(lines, copy - beside, copy + length + beside)
    there = _within(lines, first - beside, first + length + beside)
    return [*here, *(edge + copy - first for edge in there)] if there else list(here)


def _edges_around(runs: Sequence[_Run], edges: Sequence[int], slack: int) -> list[int]:
    """Where lines and sentences begin before and end behind what is the same, there and here, where that is close."""
    around = []
    first, copy, _ = runs[0]
    if _within(edges, first - slack, first) and (before := _within(edges, copy - slack, copy)):
        around.append(before[-1])
    first, copy, length = runs[-1]
    first, copy = first + length, copy + length
    if _within(edges, first, first + slack) and (behind := _within(edges, copy, copy + slack)):
        around.append(behind[0])
    return around


def _within(edges: Sequence[int], start: int, end: int) -> Sequence[int]:
    return edges[bisect_left(edges, start) : bisect_right(edges, end)]
