"""Whether an article has a word that may be a slip for one of its names: the cheap question before `names` is asked."""

from __future__ import annotations

import re
from collections import Counter

from newslint.late import late

MIN_NAME, MIN_COUNT = 7, 5
"""Letters of a name, and how often it stands: below them English and Portuguese news gave pairs of different
words (Africa and America, Malawi and Marawi)."""

# Capitalised words of Latin, Greek and Cyrillic over UTF-8, a little wider than they are, at a quarter of the cost.
_ROUGH = late(rb"[A-Z\xc3-\xc5\xce-\xd0][a-z\x80-\xbf\xc3-\xd4]{5,}")

# With every capital an A, `re` leaps from one to the next: half the cost. What follows it tells names apart enough.
_TAIL = re.compile(rb"A[a-z\x80-\xbf\xc3-\xd4]{5,}")
_CAPITALS_ALIKE = bytes(65 if 65 <= byte <= 90 else byte for byte in range(256))
_OTHER_CAPITALS = late(rb"\xc3[\x80-\x9e]")
_OTHER_LEADS = b"\xc4", b"\xc5", b"\xce", b"\xcf", b"\xd0"


def rough_names(utf8: bytes) -> Counter[bytes]:
    """Count what may be capitalised words of six letters or more."""
    return Counter(_ROUGH.findall(utf8))


def may_hold_slip(utf8: bytes) -> bool:
    """Whether a capitalised word stands often, and another is like it: 15 µs for 4 KB of English."""
    if not utf8.isascii() and _has_other_capitals(utf8):
        words = rough_names(utf8)
    else:
        words = Counter(_TAIL.findall(utf8.translate(_CAPITALS_ALIKE)))
    names = [name for name, count in words.items() if count >= MIN_COUNT and len(name) >= MIN_NAME]
    if not names:
        return False
    ends = {name[-3:] for name in names}
    like = [word for word, count in words.items() if count < MIN_COUNT and word[-3:] in ends]
    return any(
        is_subsequence(*sorted((word, name), key=len)) for word in like for name in names if len(word) != len(name)
    )


def _has_other_capitals(utf8: bytes) -> bool:
    for lead in _OTHER_LEADS:
        if lead in utf8:
            return True
    return b"\xc3" in utf8 and _OTHER_CAPITALS.search(utf8) is not None


def is_subsequence(shorter: str | bytes, longer: str | bytes) -> bool:
    """Whether the letters of one word stand in the other in the same order."""
    letters = iter(longer)
    return all(letter in letters for letter in shorter)
