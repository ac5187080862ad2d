"""The words of an article, each in one form for what says the same, wherever lines and paragraphs end."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from itertools import accumulate, compress, count
from operator import add

from newslint.late import late
from newslint.light_tuple import NamedTuple

# Scripts that part no words: each of their letters is a word. Thai to Lao, Burmese, Khmer, kana, Han.
UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_WORD = late(r"[^\W_]+")
_WORD_OR_LETTER = late(f"[{UNSPACED}]|[^\\W_{UNSPACED}]+")
_UNSPACED = late(f"[{UNSPACED}]")
# All of them and more; their class takes 1.6 ms to compile, this one 0.2.
_FAR = late("[^\x00-\u0dff\u2000-\u2fff]")
_RUN = late(f"(?:[^\\W_]+|[{UNSPACED}]+)+")  # signs of Thai and Burmese are letters of theirs, and of no word
_ALL_UNSPACED = late(f"[{UNSPACED}]+\\Z")

_NOT_IN_LATIN_1 = late("[^\x00-\xff]")
_OF_MORE_FORMS = "ªµ²³¹º¼½¾".encode("latin-1")
_FOLDED = "".join(form if (form := chr(code).lower()).isalnum() else " " for code in range(256)).encode(
    "latin-1", "replace"
)


def _is_letter(word: str) -> bool:
    return len(word) == 1 and word > "\u0dff" and _UNSPACED.match(word) is not None


class Words(NamedTuple):
    """The words in order: what each is compared by, where it begins in the text, and what is written there.

    `weight` is how many of them say what one word of a spaced script says: 1, or 2 where most are single letters.
    `mixed`: some are single letters.
    """

    keys: list[str]
    starts: list[int]
    written: list[str]
    weight: int
    mixed: bool

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
        return sum(map(_is_letter, self.keys[start:end])) if self.mixed else 0

    def span(self, start: int, end: int) -> tuple[int, int]:
        """From where word `start` begins to where the word before `end` ends."""
        return self.starts[start], self.end(end - 1)

    def end(self, word: int) -> int:
        """Where a word ends."""
        return self.starts[word] + len(self.written[word])


def read_words(text: str, start: int) -> Words:
    """Read the words of a body that begins at `start`; punctuation, marks and white space are left out."""
    western = _as_western(text[start:])
    if western is not None:
        return _read_western(western, start)
    unspaced = len(_UNSPACED.findall(text, start)) if _FAR.search(text, start) else 0
    words, starts = _cut_letters(text, start) if unspaced else _cut(text, start)
    forms = _forms(words)
    keys = list(map(forms.__getitem__, words))
    return Words(keys, starts, words, 2 if unspaced * 2 > len(words) else 1, unspaced > 0)


_Cut = tuple[list[str], list[int]]
"""Words as they are written, with their starts."""


def _cut(text: str, start: int) -> _Cut:
    matches = list(_WORD.finditer(text, start))
    return [m.group() for m in matches], [m.start() for m in matches]


def _cut_letters(text: str, start: int) -> _Cut:
    """The same where some words are single letters: by the run, of which most are words or nothing but such letters."""
    words: list[str] = []
    starts: list[int] = []
    for run in _RUN.finditer(text, start):
        said, (at, end) = run.group(), run.span()
        if said.isascii():
            words.append(said)
            starts.append(at)
        elif _ALL_UNSPACED.match(said):
            words.extend(said)
            starts.extend(range(at, end))
        else:
            for match in _WORD_OR_LETTER.finditer(said):
                words.append(match.group())
                starts.append(at + match.start())
    return words, starts


def _as_western(text: str) -> bytes | None:
    """A text in a byte a letter, where all its letters are of Western Europe and have one form; `?` for other signs."""
    if not text.isascii() and any(map(str.isalnum, set(_NOT_IN_LATIN_1.findall(text)))):
        return None
    one_byte = text.encode("latin-1", "replace")
    return None if any(map(one_byte.__contains__, _OF_MORE_FORMS)) else one_byte


def _read_western(text: bytes, start: int) -> Words:
    """The words of such a text; in the time that one pattern takes for half of them."""
    pieces = text.translate(_FOLDED).decode("latin-1").split(" ")
    starts = list(compress(map(add, accumulate(map(len, pieces), initial=0), count(start)), pieces))
    written = keys = list(filter(None, pieces))
    if b"\xdf" in text:
        keys = [key.replace("ß", "ss") for key in keys]
    return Words(keys, starts, written, 1, mixed=False)


def _forms(words: list[str]) -> dict[str, str]:
    """What each word is compared by. All are folded by one call: neither case nor forms reach over a line end."""
    if not words:
        return {}
    different = list(set(words))
    joined = "\n".join(different)
    if not joined.isascii():
        joined = unicodedata.normalize("NFKC", joined.replace("İ", "i").replace("ı", "i"))
    return dict(zip(different, joined.casefold().split("\n"), strict=True))
