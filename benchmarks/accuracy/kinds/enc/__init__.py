"""Kinds of damage for the ENC family: every rule of it has some."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kinds.enc import (
    control,
    escape,
    files,
    invisible,
    letter,
    line_end,
    lossy,
    misread,
    wrong_charset,
)

if TYPE_CHECKING:
    from accuracy.kind import Kind

KINDS: tuple[Kind, ...] = tuple(
    sorted(
        (
            *misread.KINDS,
            *lossy.KINDS,
            *control.KINDS,
            *escape.KINDS,
            *invisible.KINDS,
            *letter.KINDS,
            *line_end.KINDS,
            *wrong_charset.KINDS,
            *files.KINDS,
        ),
        key=lambda kind: kind.codes[0],
    )
)
