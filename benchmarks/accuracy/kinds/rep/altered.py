"""Copies that are not the same to the letter: other marks, other words, an end or a start cut off."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy.kind import Kind
from accuracy.kinds.rep.block import BLOCK, SINGLE, at_end, block_spans
from accuracy.kinds.rep.copying import Copy, gone, with_copies
from accuracy.kinds.rep.layout import is_wide, read_layout

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from accuracy.kind import Damage, Damaged, Span
    from accuracy.kinds.rep.block import Render
    from accuracy.kinds.rep.layout import Layout

NEAR = ("REP106", "REP103", "REP107")
LEAST = 15
"""Words, of a paragraph in which some are changed; in scripts without spaces, three letters count as one."""

_TO_PLAIN = str.maketrans(
    {**dict.fromkeys("‘’‚", "'"), **dict.fromkeys("“”„«»", '"'), **dict.fromkeys("–—", "-"), "…": "..."}
)
_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE_END = re.compile(r"[.!?…。！？।؟:][\"'”’“»›」』)]*\s*\Z")


def plain_marks(piece: str) -> str:
    """Straight quotation marks, hyphens for dashes, three dots."""
    return piece.translate(_TO_PLAIN)


def hard_spaces(piece: str) -> str:
    """A no-break space for every fourth space, two spaces for others."""
    words = piece.split(" ")
    gaps = ["\xa0" if n % 4 == 1 else "  " if n % 4 == 3 else " " for n in range(len(words) - 1)]
    return "".join(word + gap for word, gap in zip(words, (*gaps, ""), strict=True))


def written_so(change: Callable[[str], str]) -> Render:
    """A copy whose letters or marks are written in another way."""

    def render(text: str, spans: list[Span], layout: Layout) -> str | None:
        content = text[spans[0][0] : spans[-1][1]]
        return new if (new := change(content)) != content else None

    return render


def beside(change: Callable[[str, str, Random], str | None], *, follows: bool = False) -> Damage:
    """One paragraph again at the end (or right after itself), changed; `change` is given it and the whole text."""

    def damage(text: str, rng: Random) -> Damaged | None:
        layout = read_layout(text)
        spans = block_spans(text, layout, 1, rng, least=100)
        content = change(text[slice(*spans[0])], text, rng) if spans else None
        if not spans or content is None:
            return None
        at = spans[0][1] if follows else layout.paragraphs[-1][1]
        return with_copies(text, [Copy(at, layout.gap + content, spans[0])])

    return damage


def other_words(count: int) -> Callable[[str, str, Random], str | None]:
    """Some words of it by others of the text, one in fifteen at most; two letters each in Chinese and Japanese."""

    def change(piece: str, text: str, rng: Random) -> str | None:
        if is_wide(text):
            places = [i for i in range(2, len(piece) - 4, 4) if _WORD.fullmatch(piece, i, i + 2)]
            spans, pool, enough = [(i, i + 2) for i in places], _pairs(text), len(piece) >= 3 * LEAST * count
        else:
            spans = [m.span() for m in _WORD.finditer(piece) if m.end() - m.start() > 3][1:]
            pool, enough = _WORD.findall(text), len(piece.split()) >= LEAST * count
        if len(spans) < count or not enough:
            return None
        for start, end in sorted(rng.sample(spans, count), reverse=True):
            others = [w for w in pool if len(w) > 1 and w.casefold() != piece[start:end].casefold()]
            piece = piece[:start] + rng.choice(others) + piece[end:]
        return piece

    return change


def _pairs(text: str) -> list[str]:
    return [pair for i in range(0, len(text) - 1, 2) if _WORD.fullmatch(pair := text[i : i + 2])]


def without_end(mark: str) -> Callable[[str, str, Random], str | None]:
    """Its start, two thirds or so, as a teaser has it, broken off in a sentence; a mark may stand there."""

    def change(piece: str, text: str, rng: Random) -> str | None:
        at = _border(piece, rng.uniform(0.55, 0.8), text)
        return piece[:at].rstrip(" ,;:–—-、，") + mark if _is_long(piece[:at], text) else None

    return change


def without_start(piece: str, text: str, rng: Random) -> str | None:
    """Its end: the first quarter or so is cut off, within a sentence."""
    at = _border(piece, rng.uniform(0.15, 0.3), text)
    return piece[at:].lstrip() if _is_long(piece[at:], text) else None


def _border(piece: str, share: float, text: str) -> int:
    at = _gap(piece, int(len(piece) * share), text)
    # What is cut between two sentences is whole: nothing breaks off.
    while at > 0 and _SENTENCE_END.search(piece[:at]):
        at = _gap(piece, at - 1, text)
    return max(at, 0)


def _gap(piece: str, at: int, text: str) -> int:
    return at if is_wide(text) else max(piece.rfind(" ", 0, at), piece.rfind("\n", 0, at))


def _is_long(piece: str, text: str) -> bool:
    return len(piece) >= 3 * LEAST if is_wide(text) or " " not in piece else len(_WORD.findall(piece)) >= LEAST


KINDS = (
    Kind("2 paragraphs again, plain marks", BLOCK, at_end(2, written_so(plain_marks)), gone),
    Kind("2 paragraphs again, no-break and double spaces", BLOCK, at_end(2, written_so(hard_spaces)), gone),
    Kind("2 paragraphs again, in capitals", BLOCK, at_end(2, written_so(str.upper)), gone),
    Kind("1 paragraph again, plain marks", SINGLE, at_end(1, written_so(plain_marks)), gone),
    Kind("1 paragraph again, no-break and double spaces", SINGLE, at_end(1, written_so(hard_spaces)), gone),
    Kind("1 paragraph again, one word changed", NEAR, beside(other_words(1)), gone),
    Kind("1 paragraph again, two words changed", NEAR, beside(other_words(2)), gone),
    Kind("1 paragraph after itself, one word changed", NEAR, beside(other_words(1), follows=True), gone),
    Kind("1 paragraph again, its end cut off", NEAR, beside(without_end("")), gone),
    Kind("1 paragraph again, its end cut off, with …", NEAR, beside(without_end("…")), gone),
    Kind("1 paragraph again, its start cut off", NEAR, beside(without_start), gone),
    Kind("1 paragraph after itself, its end cut off", NEAR, beside(without_end(""), follows=True), gone),
)
