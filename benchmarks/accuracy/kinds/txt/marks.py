"""TXT601, TXT602, TXT609: quotation marks of two kinds, and one that is missing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed

if TYPE_CHECKING:
    from random import Random

_PAIR = re.compile('“[^“”«»"]+”|«[^“”«»"]+»|「[^「」"]+」|『[^『』"]+』|„[^“”„"]+[“”]')
_CURLY = re.compile('“[^“”"]+”')


def _first_straight(text: str, rng: Random) -> Damaged | None:
    pairs = list(_PAIR.finditer(text))
    at = rng.choice(pairs).start() if pairs else -1
    return changed(text, [(at, at + 1, '"')]) if pairs else None


def _last_straight(text: str, rng: Random) -> Damaged | None:
    pairs = list(_PAIR.finditer(text))
    at = rng.choice(pairs).end() - 1 if pairs else -1
    return changed(text, [(at, at + 1, '"')]) if pairs else None


def _one_straight(text: str, rng: Random) -> Damaged | None:
    pairs = list(_CURLY.finditer(text))
    if len(pairs) < 2:
        return None
    start, end = rng.choice(pairs).span()
    return changed(text, [(start, start + 1, '"'), (end - 1, end, '"')])


def _unclosed(text: str, rng: Random) -> Damaged | None:
    pairs = [m for m in _PAIR.finditer(text) if m.group()[0] != "„"]
    if not pairs:
        return None
    start, end = rng.choice(pairs).span()
    return changed(text, [(start, end, text[start : end - 1])])


KINDS = (
    Kind("the opening mark straight", ("TXT601",), _first_straight),
    Kind("the closing mark straight", ("TXT601",), _last_straight),
    Kind("one quotation in straight marks", ("TXT602",), _one_straight),
    Kind("no closing mark", ("TXT609",), _unclosed),
)
