"""Scripts that are written without spaces between words."""

from __future__ import annotations

EDGELESS = (
    "\u0e01-\u0fff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0010ffff"
)
"""The same as a class of characters for `re`, without its brackets."""


def is_edgeless(sign: str) -> bool:
    """Whether a character is of a script written without spaces: Thai to Burmese, Khmer, kana, Han, full width."""
    return sign > "\u0e00" and (
        sign <= "\u0fff"
        or "\u1000" <= sign <= "\u109f"
        or "\u1780" <= sign <= "\u17ff"
        or "\u3040" <= sign <= "\u30ff"
        or "\u3400" <= sign <= "\u9fff"
        or "\uf900" <= sign <= "\ufaff"
        or "\uff00" <= sign <= "\uffef"
        or sign >= "\U00020000"
    )
