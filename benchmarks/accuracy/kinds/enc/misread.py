"""ENC201: UTF-8 that was read as a charset of one byte a character."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from accuracy import spots
from accuracy.kind import Change, Damage, Damaged, Kind, Span, changed
from accuracy.kinds.enc.codec import as_text, read, write

Scope = Callable[[str, Random], list[Span]]


def whole(text: str, rng: Random) -> list[Span]:
    """Every run beyond ASCII."""
    return spots.high_runs(text)


def one_paragraph(text: str, rng: Random) -> list[Span]:
    """The runs of one paragraph that has any."""
    found = [runs for p in spots.paragraphs(text) if (runs := spots.high_runs(text, p))]
    return rng.choice(found) if found else []


def one_word(text: str, rng: Random) -> list[Span]:
    """The runs of one word."""
    words = spots.high_words(text)
    return spots.high_runs(text, rng.choice(words)) if words else []


def one_mark(text: str, rng: Random) -> list[Span]:
    """One curly quotation mark, dash or ellipsis."""
    return spots.some(spots.marks(text), rng, 1)


def misread(text: str, codec: str, times: int = 1) -> str:
    """What UTF-8 becomes when it is read as another charset, again and again."""
    for _ in range(times):
        text = read(text.encode(), codec)
    return text


def undo_misread(text: str, codec: str, times: int = 1) -> str:
    """The way back."""
    for _ in range(times):
        text = write(text, codec).decode()
    return text


def _damage(scope: Scope, codec: str, times: int) -> Damage:
    def damage(text: str, rng: Random) -> Damaged | None:
        spans = scope(text, rng)
        changes: list[Change] = [(a, b, misread(text[a:b], codec, times)) for a, b in spans]
        return changed(text, changes)

    return damage


_TIMES = {1: "", 2: ", twice", 3: ", thrice"}
_SCOPES: dict[str, Scope] = {
    "whole text": whole,
    "one paragraph": one_paragraph,
    "one word": one_word,
    "one mark": one_mark,
}
_CHARSETS = {
    "cp1252": "cp1252",
    "Latin-1": "latin-1",
    "cp1251": "cp1251",
    "cp437": "cp437",
    "Mac Roman": "mac-roman",
    "cp1250": "cp1250",
}


def _kind(label: str, scope: str, times: int) -> Kind:
    codec = _CHARSETS[label]
    return Kind(
        f"UTF-8 as {label}{_TIMES[times]}, {scope}",
        ("ENC201",),
        _damage(_SCOPES[scope], codec, times),
        lambda piece: undo_misread(as_text(piece), codec, times),
    )


KINDS = (
    *(_kind(label, scope, 1) for label in _CHARSETS for scope in _SCOPES),
    *(
        _kind(label, scope, times)
        for label in ("cp1252", "Latin-1")
        for times in (2, 3)
        for scope in ("whole text", "one paragraph", "one word")
    ),
    *(_kind(label, "whole text", 2) for label in ("cp1251", "cp437", "Mac Roman", "cp1250")),
)
