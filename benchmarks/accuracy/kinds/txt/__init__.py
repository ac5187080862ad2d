"""Kinds of contradictions for the TXT family, planted in the benchmark's own texts, which get a date for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.clean import Document, own_documents
from accuracy.kinds.txt import days, marks, times, words
from accuracy.kinds.txt.look_alikes import look_alikes as look_alikes

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(
    sorted((*marks.KINDS, *times.KINDS, *days.KINDS, *words.KINDS), key=lambda kind: kind.codes[0])
)


def documents() -> list[Document]:
    """The own texts, dated by their names: Wednesday, 16 July 2025."""
    return [doc._replace(name=f"2025-07-16-{doc.name}") for doc in own_documents()]
