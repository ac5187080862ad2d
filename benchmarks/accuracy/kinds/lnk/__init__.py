"""Kinds of stray links for the LNK family, planted in Markdown in 30 languages, alone and beside look-alikes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.lnk import faulty, placeholder
from accuracy.kinds.lnk.texts import documents as documents
from accuracy.kinds.lnk.texts import look_alikes as look_alikes

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(sorted((*placeholder.KINDS, *faulty.KINDS), key=lambda kind: kind.codes[0]))
