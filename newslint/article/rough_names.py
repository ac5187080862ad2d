"""Whether an article has a name that stands often: the cheap question before `newslint.article.names` is asked."""

from __future__ import annotations

import re
from collections import Counter

MIN_NAME, MIN_COUNT = 7, 5
"""Letters of a name, and how often it stands: below them English and Portuguese news gave pairs of different
words (Africa and America, Malawi and Marawi)."""

# Capitalised words of Latin, Greek and Cyrillic over UTF-8, a little wider than they are, at a quarter of the cost.
_ROUGH = re.compile(rb"[A-Z\xc3-\xc5\xce-\xd0][a-z\x80-\xbf\xc3-\xd4]{5,}")


def rough_names(utf8: bytes) -> Counter[bytes] | None:
    """Count what may be capitalised words of six letters or more; None where none stands often enough.

    Often enough that a slip for it could be told.
    """
    names = _ROUGH.findall(utf8)
    if len(names) - len(set(names)) < MIN_COUNT - 1:
        return None
    counts = Counter(names)
    often = any(count >= MIN_COUNT and len(name) >= MIN_NAME for name, count in counts.items())
    return counts if often else None
