"""Putting a link where a word stands: in a paragraph, a heading, a list, a quotation, a table."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy import spots
from accuracy.kind import Damaged, changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from accuracy.kind import Damage, Span

_SYNTAX = re.compile(r"[\[\]<>{}`|\\#&*_]|https?:|^(?:[-+>=]|\d+[.)]|    |\t)", re.M)


def prose(text: str) -> list[Span]:
    """Paragraphs without any syntax."""
    return [
        span for span in spots.paragraphs(text) if not _SYNTAX.search(text[slice(*span)]) and span[1] - span[0] > 40
    ]


def on_word(link: Callable[[str], str], below: str = "", place: str = "paragraph") -> Damage:
    """Make a link of a word; `below` is a definition that the clean text has at its end, too."""

    def damage(text: str, rng: Random) -> Damaged | None:
        placed = _in_place(text, rng, place)
        if placed is None:
            return None
        target, words = placed
        start, end = rng.choice(words)
        return changed(target + below, [(start, end, link(target[start:end]))])

    return damage


def after_word(piece: str) -> Damage:
    """Put a piece behind a word with a space, or behind a paragraph where words have none between them."""

    def damage(text: str, rng: Random) -> Damaged | None:
        spans = prose(text)
        gaps = [gap for span in spans for gap in spots.gaps(text) if span[0] < gap[0] < span[1]]
        if gaps:
            at = rng.choice(gaps)[0]
            return changed(text, [(at, at, " " + piece)])
        at = rng.choice(spans)[1]
        return changed(text, [(at, at, piece)])

    return damage


def at_end(piece: str) -> Damage:
    """Put a piece behind a paragraph's last mark."""

    def damage(text: str, rng: Random) -> Damaged | None:
        at = rng.choice(prose(text))[1]
        return changed(text, [(at, at, piece)])

    return damage


def as_block(*pieces: str) -> Damage:
    """Put one of some pieces between two paragraphs, with a blank line after it."""

    def damage(text: str, rng: Random) -> Damaged | None:
        at = rng.choice(prose(text)[1:])[0]
        return changed(text, [(at, at, rng.choice(pieces) + "\n\n")])

    return damage


def in_link(before: str, clean: str, broken: str, after: str) -> Damage:
    """Make a link of a word, in the clean text too, and damage a part of its address: `clean` becomes `broken`."""

    def damage(text: str, rng: Random) -> Damaged | None:
        placed = _in_place(text, rng, "paragraph")
        if placed is None:
            return None
        start, end = rng.choice(placed[1])
        head = f"[{text[start:end]}]({before}"
        target = f"{text[:start]}{head}{clean}{after}){text[end:]}"
        at = start + len(head)
        return changed(target, [(at, at + len(clean), broken)])

    return damage


def _in_place(text: str, rng: Random, place: str) -> tuple[str, list[Span]] | None:
    """The clean text with a paragraph in its place, and the words there."""
    found = [(span, words) for span in prose(text) if (words := [w for w in spots.words(text) if _within(w, span)])]
    if not found:
        return None
    (start, _), words = rng.choice(found)
    if place == "paragraph":
        return text, words
    if place in ("list", "quotation"):
        mark = "- " if place == "list" else "> "
        return text[:start] + mark + text[start:], [(a + 2, b + 2) for a, b in words]
    word = text[slice(*words[0])]
    head = f"## {word}\n\n" if place == "heading" else f"| {word} | 1 |\n| --- | --- |\n| {word} | 2 |\n\n"
    at = start + head.index(word)
    return text[:start] + head + text[start:], [(at, at + len(word))]


def _within(inner: Span, outer: Span) -> bool:
    return outer[0] <= inner[0] and inner[1] <= outer[1]
