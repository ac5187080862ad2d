"""Where residue is planted: between paragraphs, at the end, behind a word or a sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damaged, changed

if TYPE_CHECKING:
    from random import Random

    from accuracy.kind import Damage, Span

CASED = re.compile("[A-Za-zА-Яа-яΑ-Ωα-ω]")
"""Scripts with capitals, whose words have spaces between them."""


def body(text: str) -> list[Span]:
    """Paragraphs of the body."""
    start = text.find("\n---\n", 4) + 5 if text.startswith("---\n") else 0
    return [span for span in spots.paragraphs(text) if span[0] >= start]


def between(*pieces: str) -> Damage:
    """Put one of some pieces between two paragraphs, with a blank line behind it."""

    def damage(text: str, rng: Random) -> Damaged | None:
        at = rng.choice(body(text)[1:])[0]
        return changed(text, [(at, at, rng.choice(pieces) + "\n\n")])

    return damage


def at_end(*pieces: str) -> Damage:
    """Put one of some pieces behind the last paragraph, with a blank line before it."""

    def damage(text: str, rng: Random) -> Damaged | None:
        return changed(text, [(len(text), len(text), "\n" + rng.choice(pieces) + "\n")])

    return damage


def behind_word(*pieces: str) -> Damage:
    """Put one of some pieces behind a word in the middle of a paragraph."""

    def damage(text: str, rng: Random) -> Damaged | None:
        start, end = rng.choice(body(text))
        words = [span for span in spots.words(text, 4) if start < span[0] and span[1] < end - 20]
        if not words or not CASED.match(text, words[0][0]):
            return None
        at = rng.choice(words)[1]
        return changed(text, [(at, at, rng.choice(pieces))])

    return damage


def in_format(ending: str, damage: Damage) -> Damage:
    """The same for posts (`.md`) or for plain text (`.txt`) alone."""

    def only(text: str, rng: Random) -> Damaged | None:
        return damage(text, rng) if text.startswith("---\n") == (ending == ".md") else None

    return only


def nothing(_: str | bytes) -> str:
    """What stood there before something was planted."""
    return ""
