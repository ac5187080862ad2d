"""Kinds of faulty metadata for the MET family, in posts of every form of front matter, in fourteen languages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.met import broken, dates, fields, titles
from accuracy.kinds.met.look_alikes import look_alikes as look_alikes
from accuracy.kinds.met.posts import documents as documents

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(
    sorted((*fields.KINDS, *dates.KINDS, *titles.KINDS, *broken.KINDS), key=lambda kind: kind.codes[0])
)
