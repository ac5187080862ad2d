"""Kinds of repetition for the REP family, planted in every form that scrapers leave a text in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.rep import altered, block, small
from accuracy.kinds.rep.forms import documents as documents
from accuracy.kinds.rep.forms import look_alikes as look_alikes

if TYPE_CHECKING:
    from random import Random

    from accuracy.kind import Damage, Damaged, Kind


def _of_plain_lines(damage: Damage) -> Damage:
    """Only for texts whose lines end in LF: what is planted in others ends in both, which is another defect."""

    def checked(text: str, rng: Random) -> Damaged | None:
        return None if "\r" in text else damage(text, rng)

    return checked


KINDS: tuple[Kind, ...] = tuple(
    kind._replace(damage=_of_plain_lines(kind.damage))
    for kind in sorted((*block.KINDS, *altered.KINDS, *small.KINDS), key=lambda kind: kind.codes[0])
)
