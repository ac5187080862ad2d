"""UTF-16 and UTF-32 without a byte order mark: bytes that are text only when two or four make a character."""

from __future__ import annotations

import unicodedata
from collections import Counter

from newslint.late import late

SAMPLE = 4000
"""Characters that are judged."""
WORDS = 0.98
"""Share of letters, digits, marks, punctuation and space in what is text."""
ONE_BLOCK = 0.9
"""Share of the letters beyond ASCII that stand in one block of 256: an alphabet. Pairs of ASCII letters read as one
character scatter over the Chinese blocks."""
LIKELY = 0.55
"""Of a Chinese, Japanese or Korean reading, where everyday text has about 1 and chance has 0."""

_JOINERS = "\u200b\u200c\u200d\u200e\u200f\xad"
_CONTROLS = late("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")


def read_wide(data: bytes) -> tuple[str, str] | None:
    """The text and the codec of bytes in UTF-16 or UTF-32 without a mark; None for any others.

    Every ASCII character of such text, be it only its spaces and line ends, has NUL for its high byte, so most NULs
    stand at even or at odd places (RFC 2781, 4.3); not all, since Chinese has U+4E00.
    """
    if b"\x00" not in data or len(data) % 2:
        return None
    codecs = ["utf-16-le", "utf-16-be"]
    if data[::2].count(0) > data[1::2].count(0):
        codecs.reverse()
    if len(data) % 4 == 0 and data.count(0) >= len(data) / 4:
        codecs += ["utf-32-le", "utf-32-be"]
    return next(filter(None, (_read(data, codec) for codec in codecs)), None)


def _read(data: bytes, codec: str) -> tuple[str, str] | None:
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        return None
    return (text, codec) if _is_text(text[:SAMPLE]) else None


def _is_text(text: str) -> bool:
    if _CONTROLS.search(text):
        return False
    counts = Counter(text)
    kinds: Counter[str] = Counter()
    for char, count in counts.items():
        if not char.isspace() and char not in _JOINERS:
            kinds[unicodedata.category(char)[0]] += count
    if sum(kinds[kind] for kind in "LNMP") < WORDS * sum(kinds.values()):
        return False
    plain = sum(count for char, count in counts.items() if char < "\u0250")
    if plain > len(text) / 2:
        return True
    blocks: Counter[int] = Counter()
    for char, count in counts.items():
        if char > "\x7f" and (char.isalpha() or _is_mark(char)):
            blocks[ord(char) >> 8] += count
    if (
        blocks
        and max(blocks.values()) > ONE_BLOCK * sum(blocks.values())
        and max(blocks, key=blocks.__getitem__) < 0x30
    ):
        return True
    from newslint.article.charsets import east_asian

    return east_asian(text) > LIKELY


def _is_mark(char: str) -> bool:
    return unicodedata.category(char)[0] == "M"
