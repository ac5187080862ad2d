"""The words of an article, each in one form for what says the same, wherever lines and paragraphs end."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from typing import NamedTuple

# Scripts that part no words: each of their letters is a word. Thai to Lao, Burmese, Khmer, kana, Han.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = re.compile(r"[^\W_]+")
_WORD_OR_LETTER = re.compile(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+")
_UNSPACED = re.compile(f"[{UNSPACED}]")


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word > "\u0dff" and _UNSPACED.match(word) is not None


class Words(NamedTuple):
    """The words in order: what each is compared by, and where it begins and ends in the text.

    `weight` is how many of them say what one word of a spaced script says: 1, or 2 where most are single letters.
    """

    keys: list[str]
    starts: list[int]
    ends: list[int]
    weight: int

    def after(self, offset: int) -> int:
        """The number of the first word that begins at an offset or behind it."""
        return bisect_left(self.starts, offset)

    def size(self, start: int, end: int) -> int:
        """How many words of a spaced script two words and what is between them are: two letters of others are one."""
        return end - start - self._letters(start, end) // 2

    def weight_of(self, start: int, end: int) -> int:
        """The same as `weight`, of some words alone: a text may be in two languages."""
        return 2 if self._letters(start, end) * 2 > end - start else 1

    def _letters(self, start: int, end: int) -> int:
        return sum(map(_is_letter, self.keys[start:end]))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From where word `start` begins to where the word before `end` ends."""
        return self.starts[start], self.ends[end - 1]


def read_words(text: str, start: int) -> Words:
    """Read the words of a body that begins at `start`; punctuation, marks and white space are left out."""
    unspaced = 0 if text.isascii() else len(_UNSPACED.findall(text, start))
    pattern = _WORD_OR_LETTER if unspaced else _WORD
    matches = list(pattern.finditer(text, start))
    words = [match.group() for match in matches]
    forms = {word: _form(word) for word in set(words)}
    keys = [forms[word] for word in words]
    weight = 2 if unspaced * 2 > len(words) else 1
    return Words(keys, [match.start() for match in matches], [match.end() for match in matches], weight)


def _form(word: str) -> str:
    if word.isascii():
        return word.casefold()
    return unicodedata.normalize("NFKC", word.translate(_TURKISH)).casefold()


_TURKISH = str.maketrans("İı", "ii")
