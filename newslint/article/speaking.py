"""Whether a text has words of a trade: what looks like damage there may be an example."""

from __future__ import annotations

from functools import cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


@cache
def compiled(pattern: str) -> Any:
    """An RE2 pattern, compiled when it is first asked."""
    import re2

    return re2.compile(pattern)


def speaks(utf8: bytes, pattern: str) -> bool:
    """Whether an RE2 pattern is found in a text.

    An alternation blind to case takes `re` half a millisecond for 4 KB and more; RE2 some 15 µs.
    """
    return bool(compiled(pattern).search(utf8))
