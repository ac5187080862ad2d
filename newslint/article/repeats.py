"""Repetition in an article, read once for every rule that speaks of it.

Stretches of words that stand again (`matches`) are cut to the paragraphs or sentences that they are made of, on
either side: so a copy is found also where it was joined, split, re-wrapped or shifted against the paragraphs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from operator import ne

from newslint.article.matches import Match, Piece, find_matches
from newslint.article.normal import say_the_same
from newslint.article.prose import SENTENCE_END, is_wordy, reads_as_prose
from newslint.article.sentences import split_sentences
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.block import Block
    from newslint.article.words import Words
    from newslint.positions import Span

MIN_WORDS = 7
"""Words of the shortest stretch that is looked at: a heading and a short paragraph, a sentence."""

SLACK = 3
"""Words at the edge of a paragraph that may differ there and here: one that was changed, a place and a date."""

EDGE = 5
"""Words at the edge of which half may differ: two changed words with others between them."""

BROKEN = 15
"""Words of the shortest copy that breaks off within a sentence; of paragraphs that do the catalogue asks as many."""

CUT = 3
"""Words of what is left of a sentence that was cut, where another follows: two may open alike by chance."""

LISTED, LISTED_LENGTH = 3, 60
"""Lines of a list that stands again, and characters of one on average: shorter ones are verse, a form, a label and its
values."""

WRAPPED = (40, 100, 72)
"""Characters: the shortest and the longest line of wrapped text, and the usual width of one."""

ALIKE = 6
"""Words of sentences for each that differs in them, here or there: a changed one in 15 counts two."""

_PROSE = ("paragraph", "quote")
# French and Turkish set some marks off by a space.
_CLOSING = late(r"(?:[^\w\s„‚「『（《〈¿¡“]|(?<!”)“|[\xa0\u202f][?!:;»]|\s[?!]|\s»(?=[\s.,;!?]|\Z)|\s?।)*")
_BROKEN = late(r"\s*(?:\.{3}|…|\[(?:\.{3}|…)\])")
_COLON = late(r"[:：][^\w\n\"'“‘„«»「『]*\Z")
_FAR_STOP = late(r"[ \xa0\u202f][^\w\s]+[.!?…](?=\s)")
"""Signs behind a space, and the stop: `(#).`, `:-).`"""
_FRENCH = late(r"(?:\A|(?<=\s))«[\xa0\u202f ]\Z")
_BOTH = "”’»›״"  # close in English, open in Swedish, Danish, Hebrew
_OPENS = "\"'“‘„«»‹「『（([*_¿¡"


class Repeat(NamedTuple):
    """A passage that stands twice: where first, where again.

    `paragraphs` is how many whole paragraphs of prose it holds there or here, joined or split as they may be,
    `sentences` how many sentences where it holds none, `characters` the length of its prose (a letter of
    a script without spaces counts two). `whole` and
    `first_whole` say whether the one and the other begin and end with a block, `exact` whether both are the
    same to normalisation, and to the letter in what is no prose, `changed` how many words of both together
    differ, `words` how many words it has (two letters of a script without spaces are one).
    `quoted`: only one of them is a block quotation; `plain`: both are paragraphs or quotations, with no list,
    table, code or picture among them. `follows`: the copy stands directly below the first. `foreign` and
    `first_foreign`: the copy, the first holds a block of its own, of which the other has no word. `broken`: the copy
    holds no block, and breaks off or begins within a sentence.
    """

    first: Span
    copy: Span
    paragraphs: int
    sentences: int
    characters: int
    words: int
    whole: bool
    first_whole: bool
    exact: bool
    changed: int
    quoted: bool
    plain: bool
    follows: bool
    foreign: bool = False
    first_foreign: bool = False
    broken: bool = False


_Range = tuple["Block", int, int]


def _flowing(text: str, ranges: list[_Range]) -> list[_Range]:
    """Join the lines of wrapped text that were read as paragraphs, since a copy was set among them.

    A line goes on in the next one where it ends no sentence and a small letter follows, or where the next one's
    first word would not have fitted.
    """
    joined: list[_Range] = []
    for block, start, end in ranges:
        if joined and block.kind == "paragraph":
            above, first, last = joined[-1]
            gap = text[above.end : block.start]
            if above.kind == "paragraph" and last == start and gap in ("\n", "\r\n") and _goes_on(text, above, block):
                joined[-1] = (above._replace(end=block.end), first, end)
                continue
        joined.append((block, start, end))
    return joined


def _goes_on(text: str, above: Block, below: Block) -> bool:
    line = text[max(text.rfind("\n", 0, above.end) + 1, above.start) : above.end]
    if not WRAPPED[0] <= len(line) <= WRAPPED[1] or SENTENCE_END.search(line):
        return False
    next_line = text[below.start : below.end].split("\n", 1)[0]
    word = next_line.split(None, 1)[0]
    # A paragraph in a line of its own is no part of wrapped text: what breaks off above it was cut.
    return word[0].islower() or (len(line) + 1 + len(word) > WRAPPED[2] and len(next_line) <= WRAPPED[1])


class Reader:
    """Reads an article's repeats; keeps what is asked of one block more than once."""

    def __init__(self, text: str, blocks: Sequence[Block], words: Words) -> None:
        self.text = text
        self.words = words
        ranges = [(block, words.after(block.start), words.after(block.end)) for block in blocks]
        ranges = _flowing(text, [item for item in ranges if item[1] < item[2]])
        self.blocks = [block for block, _, _ in ranges]
        self.starts = [start for _, start, _ in ranges]
        self.ends = [end for _, _, end in ranges]
        self.edges = sorted({*self.starts, *self.ends})
        self._prose: dict[str, bool] = {}
        self._sentences: dict[int, list[int]] = {}

    def read(self) -> Iterator[Repeat]:
        """The repeats by their place."""
        if not self.blocks:
            return
        least = MIN_WORDS * self.words.weight
        done = 0
        for found_match in find_matches(self.words.keys, self.words.weight):
            match = self._rolled(found_match.cut(done, found_match.copy[1]))
            if match.pieces and match.copy[1] - match.copy[0] >= least:
                done = match.copy[1]
                match = self._with_cut_word(match)
                found = self._of_whole_blocks(match) or self._by_blocks(match) or self._by_sentences(match)
                if found:
                    yield found

    def _of_whole_blocks(self, match: Match) -> Repeat | None:
        """Of a match with few words at its ends that are the same by chance, the blocks without these."""
        if len(match.pieces) == 1:
            return None
        longest = max(piece.length for piece in match.pieces)
        kept = Match(tuple(piece for piece in match.pieces if piece.length == longest))
        if longest * 2 < match.copy[1] - match.copy[0] or len(kept.pieces) > 1:
            return None
        return self._by_blocks(kept) if self._is_whole(*kept.first) and self._is_whole(*kept.copy) else None

    def _rolled(self, match: Match) -> Match:
        """A match that directly follows its first, begun where something begins.

        The word above a copied sentence may be the one that ends it: then the copy seems to begin there.
        """
        if len(match.pieces) != 1 or match.first[1] != match.copy[0]:
            return match
        first, copy, length = match.pieces[0]
        keys = self.words.keys
        for step in range(length):
            if self._begins(first + step) and self._begins(copy + step):
                return Match((Piece(first + step, copy + step, length),))
            if copy + length + step >= len(keys) or keys[copy + length + step] != keys[copy + step]:
                return match
        return match

    def _begins(self, word: int) -> bool:
        return self._head(word) == 0 or word in self._sentence_edges(word, word)

    def _with_cut_word(self, match: Match) -> Match:
        """The match with the word in whose middle the one or the other breaks off."""
        (_, first), (_, copy) = match.first, match.copy
        keys = self.words.keys
        if copy >= len(keys) or not keys[first] or first >= match.copy[0]:
            return match
        cut = (self._tail(copy) == 1 and keys[first].startswith(keys[copy])) or (
            self._tail(first) == 1 and keys[copy].startswith(keys[first])
        )
        return Match((*match.pieces, Piece(first, copy, 1))) if cut else match

    # Whole blocks

    def _by_blocks(self, match: Match) -> Repeat | None:
        """The match cut to the blocks that it holds whole, here or there."""
        copy, first = match.copy, match.first
        head = self._head(copy[0]), self._head(first[0])
        tail = self._tail(copy[1]), self._tail(first[1])
        cuts = self._cuts(match)
        if max(head) <= SLACK * self.words.weight + self.words.weight - 1:
            start, first_start = copy[0] - head[0], first[0] - head[1]
        else:
            if not cuts:
                return None
            start, first_start = cuts[0]
            head = (0, 0)
        if self._may_differ(copy[1], first[1], tail):
            end, first_end = copy[1] + tail[0], first[1] + tail[1]
        else:
            if not cuts:
                return None
            end, first_end = cuts[-1]
            tail = (0, 0)
        if start >= end or first_start >= first_end or first_end > start:
            return None
        inner = match.cut(start, end)
        return self._make(inner, (first_start, first_end), (start, end))

    def _may_differ(self, here: int, there: int, words: tuple[int, int]) -> bool:
        """Whether the words of a block behind a match are few, or half of them equal, or few and then equal.

        Not those before it: what opens two entries of one form is what they differ in.
        """
        if max(words) <= SLACK * self.words.weight:
            return True
        if max(words) > EDGE * self.words.weight:
            return False
        one, other = self.words.keys[here : here + words[0]], self.words.keys[there : there + words[1]]
        if words[0] == words[1] and sum(map(ne, one, other)) * 2 <= words[0]:
            return True
        same = next((n for n, pair in enumerate(zip(one[::-1], other[::-1], strict=False)) if ne(*pair)), min(words))
        return max(words) - same <= SLACK * self.words.weight

    def _head(self, word: int) -> int:
        """How many words of its block stand before a word."""
        return word - self.edges[max(bisect_right(self.edges, word) - 1, 0)]

    def _tail(self, word: int) -> int:
        """How many words of its block stand behind the one before a word."""
        at = bisect_left(self.edges, word)
        return self.edges[at] - word if at < len(self.edges) else 0

    def _cuts(self, match: Match) -> list[tuple[int, int]]:
        """Where blocks begin or end inside a match, here and there."""
        cuts: set[tuple[int, int]] = set()
        for first, copy, length in match.pieces:
            for edge in self.edges[bisect_left(self.edges, copy) : bisect_right(self.edges, copy + length)]:
                cuts.add((edge, first + edge - copy))
            for edge in self.edges[bisect_left(self.edges, first) : bisect_right(self.edges, first + length)]:
                cuts.add((copy + edge - first, edge))
        return sorted(cuts)

    def _make(self, match: Match, first: Span, copy: Span) -> Repeat | None:
        paragraphs = max(self._paragraphs(*copy), self._paragraphs(*first))
        if not paragraphs:
            paragraphs = int(self._is_broken(*copy) or self._is_broken(*first))
        length = max(self._characters(*copy), self._characters(*first))
        if not paragraphs and self._is_list(first, copy):
            paragraphs, length = self._blocks(*copy), self._length(*copy)
        if not paragraphs:
            return None
        here, there = self._span(*copy), self._span(*first)
        equal = sum(piece.length for piece in match.pieces)
        changed = copy[1] - copy[0] + first[1] - first[0] - 2 * equal
        said = self.text[slice(*here)]
        alike = not changed and self._frame(*copy) == self._frame(*first)
        exact = alike and say_the_same(said, self.text[slice(*there)])
        ours, theirs = self._kinds(*copy), self._kinds(*first)
        return Repeat(
            there, here, paragraphs, 0, length, self.words.size(*copy),
            self._is_whole(*copy), self._is_whole(*first), exact, changed,
            {"quote"} in (ours, theirs) and ours != theirs, ours | theirs <= {"paragraph", "quote"},
            first[1] == copy[0] and self._is_whole(*copy) and self._blocks(*copy) > 1,
            any(self._blocks(a.copy + a.length, b.copy) for a, b in pairwise(match.pieces)),
            any(self._blocks(a.first + a.length, b.first) for a, b in pairwise(match.pieces)),
        )  # fmt: skip

    def _frame(self, start: int, end: int) -> list[tuple[str, int, str]]:
        """The blocks of a stretch that are no paragraphs, to the letter: a list or code that was joined is another."""
        inside = range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        low, high = self._span(start, end)
        others = [block for block in map(self.blocks.__getitem__, inside) if block.kind != "paragraph"]
        return [
            (b.kind, b.level, "" if b.kind == "quote" else self.text[max(b.start, low) : min(b.end, high)])
            for b in others
        ]

    def _range(self, start: int, end: int) -> range:
        """Numbers of the blocks that a stretch of words holds whole."""
        return range(bisect_left(self.starts, start), bisect_right(self.ends, end))

    def _blocks(self, start: int, end: int) -> int:
        return len(self._range(start, end))

    def _paragraphs(self, start: int, end: int) -> int:
        return sum(self._is_prose(number) for number in self._range(start, end))

    def _characters(self, start: int, end: int) -> int:
        total = 0
        for number in range(bisect_right(self.ends, start), bisect_left(self.starts, end)):
            if self._is_prose(number):
                low, high = self._span(max(start, self.starts[number]), min(end, self.ends[number]))
                total += high - low
        return total * self.words.weight_of(start, end)

    def _length(self, start: int, end: int) -> int:
        low, high = self._span(start, end)
        return (high - low) * self.words.weight_of(start, end)

    def _is_list(self, first: Span, copy: Span) -> bool:
        """Whether two stretches are the same long lines to the letter, words all of them, and none a sentence."""
        inside = self._range(*copy)
        if len(inside) < LISTED or not self._is_whole(*copy) or self._kinds(*copy) != {"paragraph"}:
            return False
        (low, high), there = self._span(*copy), self._span(*first)
        if high - low < len(inside) * LISTED_LENGTH or self.text[low:high].split() != self.text[slice(*there)].split():
            return False
        return all(is_wordy(self.text[self.blocks[number].start : self.blocks[number].end]) for number in inside)

    def _is_broken(self, start: int, end: int) -> bool:
        """Whether a stretch is a block of words that has no end."""
        inside = self._range(start, end)
        if len(inside) != 1 or not self._is_whole(start, end):
            return False
        block = self.blocks[inside[0]]
        return block.kind in _PROSE and is_wordy(self.text[block.start : block.end])

    def _is_prose(self, number: int) -> bool:
        block = self.blocks[number]
        if block.kind not in _PROSE:
            return False
        said = self.text[block.start : block.end]
        known = self._prose.get(said)
        if known is None:
            known = self._prose[said] = reads_as_prose(said)
        return known

    def _is_whole(self, start: int, end: int) -> bool:
        inside = self._range(start, end)
        return bool(inside) and self.starts[inside[0]] == start and self.ends[inside[-1]] == end

    def _kinds(self, start: int, end: int) -> set[str]:
        inside = range(bisect_right(self.ends, start), bisect_left(self.starts, end))
        return {self.blocks[number].kind for number in inside if self.blocks[number].kind != "heading"}

    def _span(self, start: int, end: int) -> Span:
        """Where a stretch of words stands, with the marks that belong to it."""
        number = bisect_left(self.starts, start)
        if number < len(self.starts) and self.starts[number] == start:
            low = self.blocks[number].start
        else:
            low = self.words.starts[start]
            while low and self.text[low - 1] in _OPENS:
                low -= 1
            if low == self.words.starts[start] and _FRENCH.search(self.text, max(low - 3, 0), low):
                low -= 2
            if low > 1 and self.text[low - 1] in _BOTH and self.text[low - 2].isspace():
                low -= 1
        number = bisect_left(self.ends, end)
        if number < len(self.ends) and self.ends[number] == end:
            high = self.blocks[number].end
        else:
            match = _CLOSING.match(self.text, self.words.end(end - 1))
            assert match is not None
            high = match.end()
            rest = self.text[high : self.words.starts[end]] if end < len(self.words.keys) else ""
            if (stop := _FAR_STOP.match(rest)) and not SENTENCE_END.search(self.text[self.words.end(end - 1) : high]):
                high += stop.end()
            # Emphasis that opens right behind a sentence's end, in scripts without spaces.
            if self.text[high : high + 1].isalnum():
                high -= len(self.text[high - 3 : high]) - len(self.text[high - 3 : high].rstrip("*_"))
        return low, high

    # Sentences

    def _by_sentences(self, match: Match) -> Repeat | None:
        """The sentences that both stretches hold whole; they begin and end one here and there."""
        runs = [self._shared_edges(piece) for piece in match.pieces]
        broken = self._broken(match, runs)
        if broken:
            return broken
        edges = [edge for run in runs for edge in run]
        if len(match.pieces) > 1 and edges:
            # Sentences with a word changed, where few enough were.
            repeat = self._said(match, edges[0], edges[-1])
            if repeat and repeat.changed * ALIKE <= edges[-1][0] - edges[0][0]:
                return repeat
        longest = max(runs, key=lambda run: run[-1][0] - run[0][0] if run else 0)
        return self._said(match, longest[0], longest[-1]) if longest else None

    def _broken(self, match: Match, runs: list[list[tuple[int, int]]]) -> Repeat | None:
        """A copy that begins or ends within a sentence of its first, and at its other end where a sentence does."""
        edges = [edge for run in runs for edge in run]
        if not edges:
            return None
        start, end = edges[0], edges[-1]
        first, copy = match.first, match.copy
        if end[0] not in self.ends and copy[1] > end[0] and self._breaks_off(copy[1], first[1], copy[1] - end[0]):
            end = copy[1], first[1]
        left = start[0] - copy[0] >= CUT * self.words.weight
        if left and start[0] not in self.starts and self._begins_within(copy[0], first[0]):
            start = copy[0], first[0]
        if (start, end) == (edges[0], edges[-1]) or self.words.size(start[0], end[0]) < BROKEN:
            return None
        found = self._said(match, start, end)
        if found is None or found.changed * ALIKE > end[0] - start[0]:
            return None
        return found._replace(broken=True)

    def _breaks_off(self, here: int, there: int, length: int) -> bool:
        """Whether a sentence that goes on there before a word, by its number, is left off here after some words."""
        text, words = self.text, self.words
        if there in self._sentence_edges(there, there):
            return False
        last = here == len(words.keys)
        after = text[words.end(here - 1) : len(text) if last else words.starts[here]]
        if _BROKEN.match(after):
            return True
        if after.strip():
            return False
        if last or here in self.edges:
            return True
        ours, theirs = (text[words.starts[word] : words.end(word)] for word in (here, there))
        capital = ours[0].isupper() and not ours[1:].isupper() and theirs[0].islower()
        return capital and length >= CUT * words.weight

    def _begins_within(self, here: int, there: int) -> bool:
        """Whether a sentence begins here with a word, by its number, that stands within one there."""
        if there in self._sentence_edges(there, there) or here not in self._sentence_edges(here, here):
            return False
        letter = self.text[self.words.starts[here]]
        return letter.isalpha() and not letter.isupper()

    def _shared_edges(self, piece: Piece) -> list[tuple[int, int]]:
        """Where in equal words a sentence begins or ends both here and there."""
        first, copy, length = piece
        shift = first - copy
        there = {edge - shift for edge in self._sentence_edges(first, first + length)}
        if not there and not self._follows_colon(first):
            return []
        here = self._sentence_edges(copy, copy + length)
        shared = here & there
        # What stands behind a colon is a sentence where the other is one.
        if (copy in there and self._follows_colon(copy)) or (copy in here and self._follows_colon(first)):
            shared.add(copy)
        return [(edge, edge + shift) for edge in sorted(shared)]

    def _follows_colon(self, word: int) -> bool:
        text, start = self.text, self.words.starts[word]
        return bool(_COLON.search(text, max(start - 8, self.words.end(word - 1) if word else 0), start))

    def _said(self, match: Match, start: tuple[int, int], end: tuple[int, int]) -> Repeat | None:
        words = end[0] - start[0]
        size = self.words.size(start[0], end[0]) if words >= MIN_WORDS else 0
        if size < MIN_WORDS:
            return None
        equal = sum(piece.length for piece in match.cut(start[0], end[0]).pieces)
        changed = words + end[1] - start[1] - 2 * equal
        span, kept = self._span(start[0], end[0]), self._span(start[1], end[1])
        alike = not changed and self._frame(start[0], end[0]) == self._frame(start[1], end[1])
        exact = alike and say_the_same(self.text[slice(*span)], self.text[slice(*kept)])
        count = max(len(self._sentence_edges(*place)) for place in zip(start, end, strict=True)) - 1
        length = (span[1] - span[0]) * self.words.weight_of(start[0], end[0])
        return Repeat(kept, span, 0, count, length, size, False, False, exact, changed, False, True, end[1] == start[0])

    def _sentence_edges(self, start: int, end: int) -> set[int]:
        """Words from start to end with which a sentence begins, or behind which one ends."""
        edges: set[int] = set()
        for number in range(bisect_right(self.ends, start), bisect_right(self.starts, end)):
            known = self._sentences.get(number)
            if known is None:
                block = self.blocks[number]
                spans = split_sentences(self.text, block.start, block.end)
                known = self._sentences[number] = sorted({self.words.after(at) for span in spans for at in span})
            edges.update(known[bisect_left(known, start) : bisect_right(known, end)])
        return edges


def is_refrain(text: str, repeats: Sequence[Repeat]) -> bool:
    """Whether copies of one first passage are a refrain: short, three times or more, evenly spaced, never in a row."""
    if len(repeats) < 2 or max(repeat.characters for repeat in repeats) > 300:
        return False
    places = [repeats[0].first, *(repeat.copy for repeat in repeats)]
    if any(not text[before[1] : after[0]].strip() for before, after in pairwise(places)):
        return False
    gaps = [after[0] - before[0] for before, after in pairwise(places)]
    return min(gaps) * 2 >= max(gaps)
