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


def by_script(words: str) -> tuple[str, str]:
    """The alternatives of a pattern that Latin script may have, and those with a letter of another.

    Most texts have no such letter, and are not scanned for the latter: see `newslint.engine.gates`.
    """
    parts = words.split("|")
    foreign = [part for part in parts if any("\u0370" <= sign < "\u1e00" or sign >= "\u2e80" for sign in part)]
    return "|".join(part for part in parts if part not in foreign), "|".join(foreign)
