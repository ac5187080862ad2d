"""What is the same in many files, told once."""

from __future__ import annotations

from collections import Counter
from itertools import islice

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.reports.placed import Placed

ALIKE = 5
"""Files from which on a finding that is the same in each is folded; of fewer each place is worth its line."""

HELD = 10_000
"""Findings that are looked at together. A site has fewer; of a corpus of millions no more is held in memory."""


def folded(placed: Iterable[Placed]) -> Iterator[tuple[Placed, int]]:
    """Findings in their order, each with the number of other files that have the very same and are left out.

    The same is what one rule says in one way of one value on one and the same line (`author: "admin"`), in
    five files or more. It stands where it stands first.
    """
    source = iter(placed)
    while window := list(islice(source, HELD)):
        files = Counter(map(_key, window))
        told: set[tuple[str, str, str]] = set()
        for item in window:
            key = _key(item)
            if files[key] < ALIKE:
                yield item, 0
            elif key not in told:
                told.add(key)
                yield item, files[key] - 1


def _key(item: Placed) -> tuple[str, str, str]:
    # The fingerprint is made of the code, of what was found and of how often it was found before in the same file:
    # no file has two that are alike.
    return item.fingerprint, item.finding.message, item.source
