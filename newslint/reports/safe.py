"""Making text of articles safe to print. Nothing prints scraped text by another way."""

from __future__ import annotations

import re

# C0 and C1 controls, line separators, and the bidirectional controls that reorder what a terminal shows
# (Unicode TR 36, 2.10), and the tag block; a tab is shown as a space by the caller's layout.
_UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)


def for_terminal(text: str) -> str:
    r"""A text as one line with nothing in it that a terminal obeys: such characters are shown as `\x1b`, `\u202e`."""
    return _UNSAFE.sub(_escaped, text)


def _escaped(match: re.Match[str]) -> str:
    character = match.group()
    if character == "\t":
        return " "
    code = ord(character)
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def width(text: str) -> int:
    """Columns a text takes on a terminal: two for a wide character, none for one that combines."""
    import unicodedata

    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
