"""A kind of damage, and a text that was damaged. Values only.

A family joins by one module `kinds/<family>.py` (or a package) with `KINDS`, a tuple of these.
"""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from typing import NamedTuple

Span = tuple[int, int]
"""Start and exclusive end, in code points (in bytes, where the damaged text is bytes)."""

Change = tuple[int, int, str]
"""A span of the clean text and what stands there after the damage."""


class Piece(NamedTuple):
    """A damaged place: its span in the damaged text, and the clean text that stood there.

    Of a copy, `twin` is where the damaged text has what it was copied from: a rule may point there as well.
    """

    start: int
    end: int
    original: str
    twin: Span | None = None


class Damaged(NamedTuple):
    """A damaged text: what it is now, where it was damaged, and what a perfect repair would give.

    `target` is the clean text, or the form of it that the damage began with, as with `-` for a dash that
    the old charset did not have.
    """

    content: str | bytes
    pieces: tuple[Piece, ...]
    target: str


Damage = Callable[[str, Random], Damaged | None]
"""Pure: the same text and the same random numbers give the same damage. None where the kind does not apply."""


class Kind(NamedTuple):
    """One way in which scrapers damage text.

    `codes` are the rules that may rightly report it, the expected one first. `undo` gives a damaged piece back;
    it is None where the piece does not tell what it was, or where a rule only ever suggests: such a kind
    is to be found, and need not be restored.
    """

    name: str
    codes: tuple[str, ...]
    damage: Damage
    undo: Callable[[str | bytes], str] | None = None

    @property
    def recoverable(self) -> bool:
        """Whether a repair can be asked for."""
        return self.undo is not None


def changed(text: str, changes: list[Change]) -> Damaged | None:
    """The text after changes that do not overlap; None where there are none."""
    pieces, parts, at, size = [], [], 0, 0
    for start, end, new in sorted(changes):
        parts += [text[at:start], new]
        size += start - at
        pieces.append(Piece(size, size + len(new), text[start:end]))
        size += len(new)
        at = end
    return Damaged("".join((*parts, text[at:])), tuple(pieces), text) if pieces else None
