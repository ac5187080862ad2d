"""ENC221: the whole text of one charset shown as another's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damage, Damaged, Kind, changed
from accuracy.kinds.enc.codec import CHARSETS, as_text, high_share, in_charset, is_in, read, write

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

LEAST_HIGH = 0.5
"""Share of letters beyond ASCII from which UTF-8 shown as GBK is damage of the whole text."""


def _shown_as(charset: str, other: str, script: str) -> Damage:
    def damage(text: str, rng: Random) -> Damaged | None:
        target = in_charset(text, charset)
        if target is None or not is_in(target, script):
            return None
        return changed(target, [(0, len(target), read(target.encode(charset), other))])

    return damage


def _back(charset: str, other: str) -> Callable[[str | bytes], str]:
    return lambda piece: write(as_text(piece), other).decode(charset)


def _kind(script: str, charset: str, other: str) -> Kind:
    name = f"{script}: {charset} as {other}"
    return Kind(name, ("ENC221",), _shown_as(charset, other, script), _back(charset, other))


PAIRS = (
    *(
        (script, charset, other)
        for script, charsets in CHARSETS.items()
        for charset in charsets
        for other in ("latin-1", "cp1252")
        if script != "Latin"
    ),
    ("Cyrillic", "cp1251", "koi8-r"),
    ("Cyrillic", "koi8-r", "cp1251"),
    ("Cyrillic", "cp866", "cp1251"),
    ("Cyrillic", "cp1251", "mac-roman"),
)
"""The script, the charset of the text, and the one it was read in."""


def _utf8_as_gbk(text: str, rng: Random) -> Damaged | None:
    """UTF-8 as GBK shows it; odd bytes come out as U+FFFD, so that not all of it comes back."""
    if high_share(text) < LEAST_HIGH:
        return None
    return changed(text, [(0, len(text), text.encode().decode("gbk", "replace"))])


def _utf8_as_gbk_whole(text: str, rng: Random) -> Damaged | None:
    """Those paragraphs whose bytes are all characters in GB 18030: nothing is lost."""
    changes = []
    for start, end in spots.paragraphs(text):
        piece = text[start:end]
        try:
            if high_share(piece) >= LEAST_HIGH:
                changes.append((start, end, piece.encode().decode("gb18030")))
        except UnicodeDecodeError:
            continue
    return changed(text, changes)


KINDS = (
    *(_kind(*pair) for pair in PAIRS),
    Kind("UTF-8 as GBK, bytes lost", ("ENC221", "ENC203"), _utf8_as_gbk),
    Kind("UTF-8 as GBK, none lost", ("ENC221",), _utf8_as_gbk_whole, lambda p: as_text(p).encode("gb18030").decode()),
)
