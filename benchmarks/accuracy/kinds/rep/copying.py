"""Putting copies into a text, with the place of the passage that each was copied from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from accuracy.kind import Damaged, Piece

if TYPE_CHECKING:
    from accuracy.kind import Span


class Copy(NamedTuple):
    """What is put in at a place of the clean text, and the span there that it says again."""

    at: int
    content: str
    source: Span


def with_copies(text: str, copies: list[Copy]) -> Damaged | None:
    """The text with copies put in; None where there are none."""
    ordered = sorted(copies, key=lambda copy: copy.at)
    parts, pieces, at, grown = [], [], 0, 0
    for copy in ordered:
        parts += [text[at : copy.at], copy.content]
        start = copy.at + grown
        grown += len(copy.content)
        pieces.append(Piece(start, start + len(copy.content), "", _moved(copy.source, ordered)))
        at = copy.at
    return Damaged("".join((*parts, text[at:])), tuple(pieces), text) if pieces else None


def _moved(span: Span, copies: list[Copy]) -> Span:
    before = sum(len(copy.content) for copy in copies if copy.at <= span[0])
    return span[0] + before, span[1] + before


def gone(piece: str | bytes) -> str:
    """The inverse of each copy: nothing stood there."""
    return ""
