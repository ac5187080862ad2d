"""Planting sentences in a text that knows nothing of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damage, Damaged, Kind, changed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random


def gaps(text: str) -> list[int]:
    """Where a paragraph may be put: behind each that is not the first or the last."""
    places, at = [], text.find("\n\n")
    while at >= 0:
        places.append(at)
        at = text.find("\n\n", at + 2)
    return places[1:-1]


def paragraph(text: str, sentence: str, rng: Random) -> Damaged | None:
    """The text with a paragraph of one sentence more."""
    places = gaps(text)
    if not places:
        return None
    at = rng.choice(places)
    return changed(text, [(at, at, "\n\n" + sentence)])


def one_of(sentences: Sequence[str]) -> Damage:
    """Damage: one of the sentences, as a paragraph."""

    def damage(text: str, rng: Random) -> Damaged | None:
        return paragraph(text, rng.choice(sentences), rng)

    return damage


def planted(name: str, code: str, sentences: Sequence[str]) -> Kind:
    """A kind that plants one of some sentences."""
    return Kind(name, (code,), one_of(sentences))
