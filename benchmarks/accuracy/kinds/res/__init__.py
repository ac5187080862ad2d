"""Kinds of residue for the RES family, planted in texts in 30 languages, as plain text and as posts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.res import leftovers, phrases, rows, wholes
from accuracy.kinds.res.texts import documents as documents
from accuracy.kinds.res.texts import look_alikes as look_alikes

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(
    sorted((*phrases.KINDS, *leftovers.KINDS, *rows.KINDS, *wholes.KINDS), key=lambda kind: kind.codes[0])
)
