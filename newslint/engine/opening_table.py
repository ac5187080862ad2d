"""The first letters that phrases of packs begin with, as a run looks them up: by a hash of their first bytes."""

from __future__ import annotations

from bisect import bisect_right

from newslint.article.letters import LINE
from newslint.article.view import view

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

STEM = 6
"""Bytes by which keys are looked up that begin with letters of ASCII."""

WIDE_STEM = 12
"""Bytes by which others are: six are three letters of Cyrillic, with which many a sentence begins."""

LETTERS = 12
"""Letters of a key: of a thousand articles eighty have a sentence that begins so. Of ten letters 130 have, of eight
440."""

END, WORD = ".", ","
"""Behind a key: the sentence ends there, or a word."""

LONGEST = 20
"""Letters of the longest key."""

FAR = 40
"""Bytes that no key is longer than."""

FEW = 40
"""Stems that are looked for in a table as it stands; with more of them it is taken apart, which takes as long."""

_END, _WORD = END.encode(), WORD.encode()


class Known:
    """Keys by stem: see `newslint.engine.opening_keys.make_table`."""

    def __init__(self, table: bytes) -> None:
        self.start = 0
        head = []
        for _ in range(3):
            end = table.index(LINE, self.start)
            head.append(table[self.start : end])
            self.start = end + 1
        stems, self._wide, open_ = head
        self.table = table
        self.stems = frozenset(stems.split())
        """What keys in ASCII begin with, and what a sentence does that is cut off within that."""
        self.open = tuple(open_.split())
        """Keys that are shorter than a stem, whatever follows."""
        self.shortest = tuple(key for key in self.open if len(key) < STEM)
        """Those that are shorter than any stem."""
        self.loose = tuple(key for key in self.shortest if not is_grown(key))
        """Those of them of which `stems` has nothing."""
        self.asked = 0
        self.rows: dict[bytes, bytes] = {}
        self.keys: dict[bytes, list[bytes]] = {}
        self.rules: dict[bytes, list[tuple[str, list[bytes]]]] = {}
        """The keys of the stems that were met, of all rules together and by rule."""
        self.starts: dict[bytes, tuple[bytes, ...]] = {}
        """Those of all rules, without what stands for an end."""

    @view
    def wide_stems(self) -> frozenset[bytes]:
        """The same as `stems` of all other keys."""
        return frozenset([label[:WIDE_STEM] for label in self._wide.split()])

    @view
    def first_bytes(self) -> frozenset[bytes]:
        """What STEM bytes of any sentence are looked up in: `stems`, and what begins longer keys of `open`."""
        return self.stems.union([key[:STEM] for key in self.open if len(key) >= STEM])

    def _is_stem(self, said: bytes) -> bool:
        return said in (self.stems if said.isascii() else self.wide_stems)

    def has_stem(self, stem: bytes) -> bool:
        """Whether keys begin with a stem, or a stem begins with a key: few do in ASCII."""
        return self._is_stem(stem) or stem.startswith(self.shortest if stem.isascii() else self.open)

    def has(self, said: bytes) -> bool | None:
        """Whether some key may be what a sentence of some letters begins with, or is: words are not told apart.

        None where a key begins with the letters, and what stands behind them counts.
        """
        stem = stem_of(said)
        keys = self._keys(stem)
        if keys is None:
            return False
        ended = said + _END
        at = bisect_right(keys, ended)
        if at and ended.startswith(keys[at - 1]):
            return True
        if len(said) == len(stem) and not is_whole(stem):
            return None
        return None if at < len(keys) and keys[at].startswith(said) else False

    def may_have(self, said: bytes) -> bool:
        """Whether some key begins letters of ASCII that are more than any has: the same in a fifth of the time."""
        stem = said[:STEM]
        starts = self.starts.get(stem)
        if starts is None:
            keys = self._keys(stem)
            if keys is None:
                return False
            starts = self.starts[stem] = tuple([key.removesuffix(_END) for key in keys])
        return said.startswith(starts)

    def _keys(self, stem: bytes) -> list[bytes] | None:
        """The keys that a stem is the first letters of, or that it begins with; None where there are none."""
        keys = self.keys.get(stem)
        if keys is None and self.has_stem(stem):
            some = [key.removesuffix(_WORD) for _, row in self.by_rule(stem) for key in row]
            keys = self.keys[stem] = least([*some, *[key for key in self.open if stem.startswith(key)]])
        return keys

    def codes(self, words: Iterable[bytes]) -> set[str]:
        """The rules that have a phrase which begins as some words do, END standing for stops."""
        found: set[str] = set()
        said = b""
        for word in words:
            said += word if word != _END else b""
            ended = said + (_WORD if word != _END else _END)
            stem = stem_of(said)
            if self._is_stem(stem):
                found.update([code for code, keys in self.by_rule(stem) if _has_start(ended, keys)])
            elif is_whole(stem):
                break
            if len(said) >= FAR or (len(said) > LONGEST and said.isascii()):
                break
        return found

    def by_rule(self, stem: bytes) -> list[tuple[str, list[bytes]]]:
        """The keys that a stem begins, by the code of their rule."""
        found = self.rules.get(stem)
        if found is None:
            row, base = self._row(stem), whole(stem)
            parts = row.split(b"\t") if row else ()
            found = [(part[:6].decode(), [base + rest for rest in part[6:].split(b" ")]) for part in parts]
            self.rules[stem] = found
        return found

    def _row(self, stem: bytes) -> bytes:
        self.asked += 1
        if self.asked == FEW:
            lines = self.table[self.start :].split(LINE)
            self.rows = {line[:WIDE_STEM].partition(b"\t")[0]: line.partition(b"\t")[2] for line in lines}
        return self.rows.get(stem, b"") if self.rows else self._find(stem)

    def _find(self, stem: bytes) -> bytes:
        """A stem's row, in a table that is cut in half again and again."""
        low, high = self.start, len(self.table)
        while low < high:
            middle = (low + high) // 2
            start = max(self.table.rfind(LINE, low, middle) + 1, low)
            end = self.table.index(LINE, middle)
            label = self.table[start : min(start + WIDE_STEM, end)].partition(b"\t")[0]
            if label == stem:
                return self.table[start:end].partition(b"\t")[2]
            low, high = (end + 1, high) if label < stem else (low, start)
        return b""


def stem_of(said: bytes) -> bytes:
    """What letters are looked up by: so many of their first bytes, or all of them where they are fewer."""
    stem = said[:STEM]
    return stem if stem.isascii() else said[:WIDE_STEM]


def is_whole(stem: bytes) -> bool:
    """Whether a stem is as long as one can be."""
    return len(stem) == (STEM if stem.isascii() else WIDE_STEM)


def whole(stem: bytes) -> bytes:
    """A stem but for a letter that it ends within."""
    return stem.decode("utf-8", "ignore").encode()


def is_grown(key: bytes) -> bool:
    """Whether the stems have what may stand behind a key that is shorter than they are."""
    return key.isascii() and len(key) >= STEM - 2


def least(keys: Iterable[bytes]) -> list[bytes]:
    """Those that do not begin with another one, in order."""
    found: list[bytes] = []
    for key in sorted(keys):
        if not found or not key.startswith(found[-1]):
            found.append(key)
    return found


def _has_start(said: bytes, keys: Sequence[bytes]) -> bool:
    """Whether one of some keys in order, none of which begins with another one, is what a text begins with."""
    at = bisect_right(keys, said)
    return at > 0 and said.startswith(keys[at - 1])
