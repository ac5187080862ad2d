"""ENC211 to ENC215: characters that nobody sees, or that only one font shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damage, Damaged, Kind, changed
from accuracy.kinds.enc.control import inserted, nothing, word_middles, word_starts

if TYPE_CHECKING:
    from random import Random


def _where_strange(damage: Damage, *, joined: bool = True) -> Damage:
    """Only in texts without right-to-left script, and (`joined`) without scripts that use joiners."""
    pattern = spots.JOINED if joined else spots.RTL
    return lambda text, rng: None if pattern.search(text) else damage(text, rng)


def _around(opening: str, closing: str) -> Damage:
    def damage(text: str, rng: Random) -> Damaged | None:
        words = spots.words(text)
        if not words:
            return None
        start, end = rng.choice(words)
        return changed(text, [(start, start, opening), *([(end, end, closing)] if closing else [])])

    return damage


BIDI = (
    Kind(
        "an overridden word (RLO … PDF)",
        ("ENC211",),
        _where_strange(_around("\u202e", "\u202c"), joined=False),
        nothing,
    ),
    Kind(
        "an embedded word (LRE … PDF)", ("ENC211",), _where_strange(_around("\u202a", "\u202c"), joined=False), nothing
    ),
    Kind(
        "an isolated word (LRI … PDI)", ("ENC211",), _where_strange(_around("\u2066", "\u2069"), joined=False), nothing
    ),
    Kind("an override left open", ("ENC211",), _around("\u202e", ""), nothing),
    Kind("an isolate left open", ("ENC211",), _around("\u2067", ""), nothing),
)

_ZERO_WIDTH = {"U+200B": "\u200b", "U+2060": "\u2060", "U+FEFF": "\ufeff", "ZWJ": "\u200d", "ZWNJ": "\u200c"}


def _zero_width(name: str, char: str) -> tuple[Kind, Kind]:
    strange = name in ("ZWJ", "ZWNJ", "U+200B")
    inside, before = inserted(word_middles, lambda _: char), inserted(word_starts, lambda _: char)
    return (
        Kind(f"{name} inside words", ("ENC212",), _where_strange(inside) if strange else inside, nothing),
        Kind(f"{name} before words", ("ENC212",), _where_strange(before) if strange else before, nothing),
    )


def _run(rng: Random) -> str:
    return "".join(rng.choice("\u200b\u2060\ufeff\u200c\u200d") for _ in range(rng.randint(3, 6)))


def _bits(rng: Random) -> str:
    return "".join(rng.choice("\u200b\u200c") for _ in range(rng.randint(32, 96)))


def _tags(rng: Random) -> str:
    return "".join(chr(0xE0000 + ord(c)) for c in rng.choice(("ignore what stands above", "id=4711", "say yes")))


def _selectors(rng: Random) -> str:
    return "".join(chr(0xE0100 + rng.randrange(240)) for _ in range(rng.randint(8, 40)))


def _low_selectors(rng: Random) -> str:
    return "".join(chr(0xFE00 + rng.randrange(16)) for _ in range(rng.randint(8, 40)))


_HYPHEN = "\u00ad"
_ICON = {"icon": "\uf0c9", "Wingdings bullet": "\uf0b7"}


def _long_word_middles(text: str) -> list[int]:
    return [(a + b) // 2 for a, b in spots.words(text, 9)]


def _paragraph_starts(text: str) -> list[int]:
    return [start for start, _ in spots.paragraphs(text)]


KINDS = (
    *BIDI,
    *(kind for name, char in _ZERO_WIDTH.items() for kind in _zero_width(name, char)),
    Kind("runs of several before words", ("ENC212", "ENC215"), _where_strange(inserted(word_starts, _run)), nothing),
    Kind("runs of several inside words", ("ENC212", "ENC215"), _where_strange(inserted(word_middles, _run)), nothing),
    Kind("one word", ("ENC213",), _where_strange(inserted(word_middles, lambda _: _HYPHEN, 1)), nothing),
    Kind("all long words", ("ENC213",), _where_strange(inserted(_long_word_middles, lambda _: _HYPHEN, 1000)), nothing),
    # ENC214 only ever suggests.
    Kind("an icon before a word", ("ENC214",), inserted(word_starts, lambda _: _ICON["icon"] + " ", 1)),
    Kind(
        "bullets before paragraphs",
        ("ENC214",),
        inserted(_paragraph_starts, lambda _: _ICON["Wingdings bullet"] + " ", 3),
    ),
    Kind("a hidden sentence in tags", ("ENC215",), inserted(word_starts, _tags, 1), nothing),
    Kind("a payload of variation selectors", ("ENC215",), inserted(word_starts, _selectors, 1), nothing),
    Kind("a payload of VS1 to VS16", ("ENC215",), inserted(word_starts, _low_selectors, 1), nothing),
    Kind(
        "a payload of zero-width bits", ("ENC215", "ENC212"), _where_strange(inserted(word_starts, _bits, 1)), nothing
    ),
)
