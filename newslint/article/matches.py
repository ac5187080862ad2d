"""Stretches of words that stand again: found by seeds of a few words, followed over a word that was changed.

One pass, linear in the number of words: what was seen is kept by its next few words, a stretch that matches is
walked once for each of at most a dozen places where it may have stood before.
"""

from __future__ import annotations

from bisect import bisect_left

from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

SEED = 5
"""Words. Of a paragraph of twenty in which two were changed, five in a row are still there."""

MAX_PLACES = 12
"""Earlier places of one seed that are tried: more are set phrases or refrains, and would cost time without end."""

SHORT = 24
"""Words. A shorter match may be a set phrase inside of a passage that is itself copied later."""

# How many words may be other ones there and here, the likeliest first; AGAIN equal words must follow.
GAPS = (
    (1, 1),
    (2, 2),
    (0, 1),
    (1, 0),
    (1, 2),
    (2, 1),
    (0, 2),
    (2, 0),
    (3, 3),
    (1, 3),
    (3, 1),
    (2, 3),
    (3, 2),
    (4, 4),
    (5, 5),
    (1, 4),
    (4, 1),
)
AGAIN = 3

CHUNK = 16
"""Words that are compared by one call; ten calls that compare one take as long."""


class Piece(NamedTuple):
    """Equal words: where they begin first, where again, how many they are."""

    first: int
    copy: int
    length: int


class Match(NamedTuple):
    """Pieces in order, parted by a few words that differ."""

    pieces: tuple[Piece, ...]

    @property
    def first(self) -> tuple[int, int]:
        """Numbers of the first word and of the one behind the last, where it stands first."""
        return self.pieces[0].first, self.pieces[-1].first + self.pieces[-1].length

    @property
    def copy(self) -> tuple[int, int]:
        """The same where it stands again."""
        return self.pieces[0].copy, self.pieces[-1].copy + self.pieces[-1].length

    def cut(self, start: int, end: int) -> Match:
        """What is left of it between two numbers of words of the copy."""
        kept = []
        for first, copy, length in self.pieces:
            low, high = max(copy, start), min(copy + length, end)
            if low < high:
                kept.append(Piece(first + low - copy, low, high - low))
        return Match(tuple(kept))


def find_matches(keys: Sequence[str], weight: int) -> Iterator[Match]:
    """Every longest stretch that stood before, by its place; copies do not overlap, and none overlaps its first."""
    size = SEED * weight + weight - 1
    seeds = list(map(hash, zip(*(keys[n:] for n in range(size)), strict=False)))
    begun: dict[int, int] = {}
    stands_first = begun.setdefault
    later = [number for number, seed in enumerate(seeds) if stands_first(seed, number) != number]
    places: dict[int, list[int]] = {seeds[number]: [] for number in later}
    numbers = sorted([*later, *map(begun.__getitem__, places)])
    done = 0
    for number, at in enumerate(numbers):
        if at < done:
            continue
        known = places[seeds[at]]
        best = _longest(keys, known, at) if known else None
        if best is None or best.length < size:
            if len(known) < MAX_PLACES:
                known.append(at)
            continue
        match = _follow(keys, best, done, AGAIN * weight)
        done = match.copy[1]
        if done - at < SHORT * weight:
            for place in numbers[number : bisect_left(numbers, done)]:
                seen = places[seeds[place]]
                if len(seen) < MAX_PLACES:
                    seen.append(place)
        yield match


def _longest(keys: Sequence[str], places: Sequence[int], at: int) -> Piece | None:
    best: Piece | None = None
    for place in places:
        length = _equal(keys, place, at, at)
        if best is None or length > best.length:
            best = Piece(place, at, length)
    return best


def _equal(keys: Sequence[str], first: int, copy: int, limit: int) -> int:
    """How many words are equal from two places on; those of the first end before a limit."""
    length, most = 0, min(limit - first, len(keys) - copy)
    while length + CHUNK <= most and (
        keys[first + length : first + length + CHUNK] == keys[copy + length : copy + length + CHUNK]
    ):
        length += CHUNK
    while length < most and keys[first + length] == keys[copy + length]:
        length += 1
    return length


def _follow(keys: Sequence[str], seed: Piece, done: int, again: int) -> Match:
    """The match that a piece belongs to: it may begin earlier, and go on behind words that differ."""
    floor = max(done, seed.first + seed.length)
    pieces = [_back(keys, seed, floor)]
    while (before := _before(keys, pieces[0], floor, again)) is not None:
        pieces.insert(0, before)
    while (behind := _behind(keys, pieces[-1], pieces[0].copy, again)) is not None:
        pieces.append(behind)
    return Match(tuple(pieces))


def _back(keys: Sequence[str], piece: Piece, floor: int) -> Piece:
    """A piece with the equal words before it; the copy begins no earlier than `floor`."""
    first, copy, length = piece
    room, steps = min(first, copy - floor), 0
    while steps < room and keys[first - steps - 1] == keys[copy - steps - 1]:
        steps += 1
    return Piece(first - steps, copy - steps, length + steps)


def _before(keys: Sequence[str], piece: Piece, floor: int, again: int) -> Piece | None:
    for there, here in GAPS:
        first, copy = piece.first - there - again, piece.copy - here - again
        if first < 0 or copy < floor or keys[first + again - 1] != keys[copy + again - 1]:
            continue
        if keys[first : first + again] == keys[copy : copy + again]:
            return _back(keys, Piece(first, copy, again), floor)
    return None


def _behind(keys: Sequence[str], piece: Piece, limit: int, again: int) -> Piece | None:
    for there, here in GAPS:
        first, copy = piece.first + piece.length + there, piece.copy + piece.length + here
        if copy >= len(keys) or keys[first] != keys[copy]:
            continue
        length = _equal(keys, first, copy, limit)
        if length >= again:
            return Piece(first, copy, length)
    return None
