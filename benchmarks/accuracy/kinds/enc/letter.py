"""ENC216 to ENC218: letters that look right and are others."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Change, Damage, Damaged, Kind, Span, changed
from accuracy.kinds.enc.codec import as_text
from accuracy.kinds.enc.lossy import each

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

_LIGATURES = {"ffi": "ﬃ", "ffl": "ﬄ", "fi": "ﬁ", "fl": "ﬂ", "ff": "ﬀ"}
_LIGATURE = re.compile("|".join(_LIGATURES))

CYRILLIC = {"a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х", "y": "у", "i": "і"}
LATIN = {cyrillic: latin for latin, cyrillic in CYRILLIC.items()}
GREEK = {"o": "ο", "v": "ν"}
FROM_GREEK = {greek: latin for latin, greek in GREEK.items()}


def _ligatures(text: str) -> list[Span]:
    return [m.span() for m in _LIGATURE.finditer(text)]


def _composed(spans: Callable[[str], list[Span]]) -> Callable[[str], list[Span]]:
    """Those spans that decompose and come back."""

    def find(text: str) -> list[Span]:
        return [(a, b) for a, b in spans(text) if _comes_back(text[a:b])]

    return find


def _comes_back(piece: str) -> bool:
    loose = unicodedata.normalize("NFD", piece)
    return loose != piece and unicodedata.normalize("NFC", loose) == piece


def _decomposed(piece: str) -> str:
    return unicodedata.normalize("NFD", piece)


def _compose(piece: str | bytes) -> str:
    return unicodedata.normalize("NFC", as_text(piece))


def _look_alikes(table: dict[str, str], letters: int, words: int) -> Damage:
    """Some letters of some words by those of another script; at least one letter keeps the word's own."""

    def damage(text: str, rng: Random) -> Damaged | None:
        changes: list[Change] = []
        for start, end in rng.sample(found := _candidates(text, table), min(words, len(found))):
            places = [at for at in range(start, end) if text[at] in table]
            for at in rng.sample(places, min(letters, len(places), end - start - 2)):
                changes.append((at, at + 1, table[text[at]]))
        return changed(text, changes)

    return damage


def _candidates(text: str, table: dict[str, str]) -> list[Span]:
    # At least two letters that the other script does not have: else the word could be either's.
    found = []
    for start, end in spots.words(text):
        word = text[start:end]
        if any(c in table for c in word) and sum(c not in table for c in word) >= 2 and _is_like(word, table):
            found.append((start, end))
    return found


def _is_like(word: str, table: dict[str, str]) -> bool:
    script = unicodedata.name(next(iter(table))).split()[0]
    return all(unicodedata.name(c, "").startswith(script) for c in word)


def _by(table: dict[str, str]) -> Callable[[str | bytes], str]:
    return lambda piece: table[as_text(piece)]


KINDS = (
    Kind(
        "all fi, fl, ff",
        ("ENC216",),
        each(_ligatures, _LIGATURES.__getitem__),
        lambda p: unicodedata.normalize("NFKC", as_text(p)),
    ),
    Kind(
        "one fi, fl or ff",
        ("ENC216",),
        each(_ligatures, _LIGATURES.__getitem__, 1),
        lambda p: unicodedata.normalize("NFKC", as_text(p)),
    ),
    Kind("one word decomposed", ("ENC217",), each(_composed(spots.high_words), _decomposed, 1), _compose),
    Kind("one paragraph decomposed", ("ENC217",), each(_composed(spots.paragraphs), _decomposed, 1), _compose),
    Kind("a Cyrillic letter in a Latin word", ("ENC218",), _look_alikes(CYRILLIC, 1, 1), _by(LATIN)),
    Kind("Cyrillic letters in five Latin words", ("ENC218",), _look_alikes(CYRILLIC, 3, 5), _by(LATIN)),
    Kind("a Greek letter in a Latin word", ("ENC218",), _look_alikes(GREEK, 1, 1), _by(FROM_GREEK)),
    Kind("a Latin letter in a Cyrillic word", ("ENC218",), _look_alikes(LATIN, 1, 1), _by(CYRILLIC)),
    Kind("Latin letters in five Cyrillic words", ("ENC218",), _look_alikes(LATIN, 3, 5), _by(CYRILLIC)),
    Kind("a Latin letter in a Greek word", ("ENC218",), _look_alikes(FROM_GREEK, 1, 1), _by(GREEK)),
)
