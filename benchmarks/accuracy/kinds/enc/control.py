"""ENC205, ENC206 and ENC220: C1 and C0 controls, UTF-16 read as bytes, what a terminal obeys."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Change, Damage, Damaged, Kind, Span, changed
from accuracy.kinds.enc.codec import as_text
from accuracy.kinds.enc.lossy import each

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random


def _as_latin1(mark: str) -> str:
    return mark.encode("cp1252").decode("latin-1")


def _inner_marks(text: str) -> list[Span]:
    """Marks but for an ellipsis before a line end: its byte, 85, is itself a line end there."""
    return [(a, b) for a, b in spots.marks(text) if text[a] != "…" or text[b : b + 1] not in ("\n", "\r", "")]


def _last_ellipses(text: str) -> list[Span]:
    return [m.span() for m in re.finditer(r"…(?=[\r\n])", text)]


def _western_marks(text: str, rng: Random) -> Damaged | None:
    try:
        text.encode("cp1252")
    except UnicodeEncodeError:
        return None
    return each(_inner_marks, _as_latin1)(text, rng)


def _from_latin1(piece: str | bytes) -> str:
    return as_text(piece).encode("latin-1").decode("cp1252")


def nothing(piece: str | bytes) -> str:
    """The inverse of putting something in."""
    return ""


def inserted(where: Callable[[str], list[int]], new: Callable[[Random], str], most: int = 3) -> Damage:
    """Put something in at up to `most` places."""

    def damage(text: str, rng: Random) -> Damaged | None:
        places = where(text)
        chosen = sorted(rng.sample(places, min(most, len(places))))
        changes: list[Change] = [(at, at, new(rng)) for at in chosen]
        return changed(text, changes)

    return damage


def word_starts(text: str) -> list[int]:
    """Where words begin."""
    return [start for start, _ in spots.words(text)]


def word_middles(text: str) -> list[int]:
    """After the second letter of each word."""
    return [start + 2 for start, _ in spots.words(text)]


def _control(rng: Random) -> str:
    return rng.choice("\x01\x02\x03\x06\x08\x0e\x10\x13\x16\x19\x1d\x1f\x7f")


def _utf16(codec: str, *, latin: bool) -> Damage:
    """The bytes of UTF-16 as Latin-1 shows them: `l\\0i\\0k\\0e\\0`."""

    def damage(text: str, rng: Random) -> Damaged | None:
        narrow = sum(char < "\u0100" for char in text) >= 0.9 * len(text)
        return changed(text, [(0, len(text), text.encode(codec).decode("latin-1"))]) if narrow is latin else None

    return damage


def _utf16_kind(codec: str, *, latin: bool) -> Kind:
    what = "" if latin else ", no Latin script"
    codes = ("ENC206",) if latin else ("ENC206", "ENC221")
    return Kind(
        f"{codec.upper()} read as bytes{what}",
        codes,
        _utf16(codec, latin=latin),
        lambda piece: as_text(piece).encode("latin-1").decode(codec),
    )


def _coloured(text: str, rng: Random) -> Damaged | None:
    words = spots.words(text)
    if not words:
        return None
    start, end = rng.choice(words)
    return changed(
        text, [(start, start, f"\x1b[{rng.choice(('1', '31', '1;32', '38;5;208'))}m"), (end, end, "\x1b[0m")]
    )


KINDS = (
    Kind("marks as C1 controls, whole text", ("ENC205",), _western_marks, _from_latin1),
    Kind("one mark as a C1 control", ("ENC205",), each(_inner_marks, _as_latin1, 1), _from_latin1),
    Kind("an ellipsis at a line's end as U+0085", ("ENC205", "ENC219"), each(_last_ellipses, _as_latin1)),
    Kind("spaces as NUL", ("ENC206",), each(spots.gaps, lambda _: "\0", 4), lambda _: " "),
    Kind("NUL before a word", ("ENC206",), inserted(word_starts, lambda _: "\0"), nothing),
    Kind("C0 control before a word", ("ENC206",), inserted(word_starts, _control), nothing),
    Kind("C0 control inside a word", ("ENC206",), inserted(word_middles, _control), nothing),
    _utf16_kind("utf-16-le", latin=True),
    _utf16_kind("utf-16-be", latin=True),
    _utf16_kind("utf-16-le", latin=False),
    Kind("a coloured word", ("ENC220",), _coloured, nothing),
    Kind(
        "erase line, move cursor",
        ("ENC220",),
        inserted(word_starts, lambda r: r.choice(("\x1b[2K", "\x1b[1A\x1b[0J"))),
        nothing,
    ),
    Kind(
        "a terminal hyperlink",
        ("ENC220",),
        inserted(word_starts, lambda _: "\x1b]8;;https://example.invalid/a\x1b\\", 1),
        nothing,
    ),
)
