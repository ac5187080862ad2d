"""Kinds of repetition for the REP family, planted in every form that scrapers leave a text in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.rep import altered, block, small
from accuracy.kinds.rep.forms import documents as documents
from accuracy.kinds.rep.forms import look_alikes as look_alikes

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(sorted((*block.KINDS, *altered.KINDS, *small.KINDS), key=lambda kind: kind.codes[0]))
