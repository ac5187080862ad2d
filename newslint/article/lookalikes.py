"""Letters of one script that look like those of another, and words in which they stand among them."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

# Pairs that are drawn alike in common fonts (Unicode TS 39, confusables.txt). Small Greek letters but omicron and `ν`
# are left out: they are symbols too, and `α`, `ρ` differ from `a`, `p` in print.
_CYRILLIC = dict(zip("АВЕЅІЈКМНОРСТУХаеѕіјорсухԁһӏԛԝҮҺԌѴ", "ABESIJKMHOPCTYXaesijopcyxdhlqwYhGV", strict=True))
_GREEK = dict(zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲϳν", "ABEZHIKMNOPTYXocjv", strict=True))


class Script(NamedTuple):
    """A script other than Latin: its letters, its look-alikes as Latin letters, and the way back."""

    name: str
    letters: re.Pattern[str]
    to_latin: dict[int, str]
    from_latin: dict[int, str]


def _script(name: str, letters: str, pairs: dict[str, str], back: str) -> Script:
    reverse = {ord(latin): letter for letter, latin in pairs.items() if letter in back}
    return Script(name, re.compile(f"[{letters}]"), {ord(a): b for a, b in pairs.items()}, reverse)


SCRIPTS = (
    _script("Cyrillic", "\u0400-\u052f", _CYRILLIC, "АВЕІЈКМНОРСТУХаеіјорсух"),
    _script("Greek", "\u0370-\u03ff\u1f00-\u1fff", _GREEK, "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧο"),
)
_LATIN = late("[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1e00-\u1eff]")
_WORD = late("[^\\W\\d_]+(?:[\u0300-\u036f]+[^\\W\\d_]*)*")

TRIGGERS = (
    "[A-Za-z\\x{c0}-\\x{24f}\\x{1e00}-\\x{1eff}][\\x{370}-\\x{3ff}\\x{400}-\\x{52f}]",
    "[\\x{370}-\\x{3ff}\\x{400}-\\x{52f}][A-Za-z\\x{c0}-\\x{24f}\\x{1e00}-\\x{1eff}]",
)
_MIXED = late(
    "[A-Za-z\u00c0-\u024f\u1e00-\u1eff][\u0370-\u03ff\u0400-\u052f]|[\u0370-\u03ff\u0400-\u052f][A-Za-z\u00c0-\u024f\u1e00-\u1eff]"
)
# `XXIго`, `Vом`: a Roman numeral with its Russian ending.
_ORDINAL = late("[IVX]+[а-яёіїєґ]{1,3}")
_NU_IN_WORD = late(
    "(?=.{4})[^\\W\\d_]?[a-z\xdf-\u024f]*(?:(?<=[a-z\xdf-\u024f])ν(?=[a-z\xdf-\u024f])[a-z\xdf-\u024f]*)+"
)
PROVEN = 3
"""Mixed words from which a text is one whose letters were exchanged throughout."""
_NEAR = 60
"""Characters on each side of a word that say which script its sentence is in."""


class MixedWord(NamedTuple):
    """A word of one script with look-alikes of another: the letters' places, what they should be, both scripts."""

    start: int
    end: int
    letters: tuple[tuple[int, str], ...]
    script: str
    other: str


def find_mixed_words(text: str) -> Iterator[MixedWord]:
    """Find the words that would be of one script if their look-alikes were, in order of place.

    In a Latin text with several of them the short words count too: `nо`, `yо`, and the conjunction `о`.
    """
    found = list(_certain(text))
    for script in SCRIPTS:
        if sum(1 for word in found if word.other == script.name) >= PROVEN:
            found += _short(text, script)
    yield from sorted(found)


def _short(text: str, script: Script) -> Iterator[MixedWord]:
    for match in script.letters.finditer(text):
        start = match.start()
        if start and _is_in_word(text[start - 1]) and not _LATIN.match(text[start - 1]):
            continue
        if start > 1 and _LATIN.match(text[start - 1]) and _is_in_word(text[start - 2]):
            continue
        start -= bool(start and _LATIN.match(text[start - 1]))
        word = _WORD.match(text, start)
        if word is None or len(word.group()) > 2:
            continue
        other = [at for at, c in enumerate(word.group()) if not _LATIN.match(c)]
        if all(ord(word.group()[at]) in script.to_latin for at in other) and _nearby(text, *word.span(), script) < 0:
            letters = tuple((start + at, script.to_latin[ord(text[start + at])]) for at in other)
            yield MixedWord(start, word.end(), letters, "Latin", script.name)


def _certain(text: str) -> Iterator[MixedWord]:
    done = 0
    for match in _MIXED.finditer(text):
        if match.start() < done:
            continue
        start = match.start()
        while start > done and _is_in_word(text[start - 1]):
            start -= 1
        word = _WORD.match(text, start)
        if word is None:  # not reached: the match begins with a letter
            continue
        done = max(word.end(), match.end())
        mixed = _read(text, word.start(), word.end())
        if mixed:
            yield mixed


def _is_in_word(char: str) -> bool:
    return char.isalpha() or "\u0300" <= char <= "\u036f"


def _read(text: str, start: int, end: int) -> MixedWord | None:
    word = text[start:end]
    if len(word) < 3:
        return None
    latin = [at for at, c in enumerate(word) if _LATIN.match(c)]
    for script in SCRIPTS:
        other = [at for at, c in enumerate(word) if script.letters.match(c)]
        if not other:
            continue
        if len(latin) + len(other) < sum(1 for c in word if c.isalpha()):
            return None
        as_latin = all(ord(word[at]) in script.to_latin for at in other)
        as_other = all(ord(word[at]) in script.from_latin for at in latin)
        if not (as_latin or as_other):
            return None
        around = _nearby(text, start, end, script)
        if as_latin and as_other:
            as_latin = around < 0 or (around == 0 and len(latin) > len(other))
        if as_latin:
            # `VIPа`, `CEOм`: a Latin name with the ending of the language round it; `ΔH`, `Oх`: signs.
            if (around > 0 and _is_inflected(latin, other)) or len(latin) < 2 or not _is_word(word, latin, other):
                return None
            letters = tuple((start + at, script.to_latin[ord(word[at])]) for at in other)
            return MixedWord(start, end, letters, "Latin", script.name)
        if len(other) < 2 or around < 0 or _ORDINAL.fullmatch(word):
            return None
        letters = tuple((start + at, script.from_latin[ord(word[at])]) for at in latin)
        return MixedWord(start, end, letters, script.name, "Latin")
    return None


def _nearby(text: str, start: int, end: int, script: Script) -> int:
    """More than 0 where the text round a word is in the script, less where it is Latin, 0 where neither."""
    before, after = text[max(start - _NEAR, 0) : start], text[end : end + _NEAR]
    near = before.rpartition("\n")[2] + " " + after.partition("\n")[0]
    other, latin = len(script.letters.findall(near)), len(_LATIN.findall(near))
    return (other > latin) - (latin > other)


def _is_inflected(latin: list[int], other: list[int]) -> bool:
    """Whether a Latin stem of two letters or more is followed by an ending in the other script."""
    return len(latin) >= 2 and max(latin) < min(other)


def _is_word(word: str, latin: list[int], other: list[int]) -> bool:
    """Whether a word is one, and no formula or symbol: `mΑ`, `kΧ`."""
    if "ν" in word and not _NU_IN_WORD.fullmatch(word):
        return False  # the sign of frequencies and neutrinos: `hν`
    return len(word) >= 4 or len(other) < len(latin) or word.isupper()
