"""Counts of people to whom something happened, as news give them."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article

_WORDS = "one two three four five six seven eight nine ten eleven twelve".split()

_WHO = r"(?P<who>people|persons|passengers|civilians|children|workers|soldiers|officers|students|men|women)"
_N = rf"(?<![\w.,$-])(?P<n>\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(_WORDS)})"
_COUNTS = (
    late(
        rf"{_N}\s{_WHO}\s(?:(?:were|was|are|have\sbeen|had\sbeen|have|had)\s)?"
        r"(?P<verb>kill|injur|wound|arrest|rescu|dead|die|missing|evacuat)(?:ed|d|)(?!\w)",
        re.I,
    ),
    late(rf"(?P<verb>kill|injur|wound|arrest|rescu)(?:ed|ing)\s{_N}\s{_WHO}(?!\w)", re.I),
)
_PART = late(
    r"(?:at least|more than|fewer than|less than|over|under|nearly|almost|about|around|some|up to|another|other|further"
    r"|of them|additional|first|last|next|only|including|among|estimated|initially|earlier|previous\w*|originally|to|or"
    r"|and|[-–])\s*\Z",
    re.I,
)
_OWN_PLACE = late(
    r"\s(?:in|on|at|near|during|between|since|by|from|when|while|after|before|last|across|outside)\s", re.I
)
_APART = late(
    r"(?<!\d)(?:18|19|20)\d\d(?!\d)|\b(?:last (?:year|month|week)|years? ago|earlier|previous|separate|another|initial"
    r"|toll rose|later|revised|corrected|other)\b",
    re.I,
)
_SENTENCE_END = late(r"[.!?](?=\s)|\n")


class Count(NamedTuple):
    """A count of people: where it stands, its value, and of whom."""

    start: int
    end: int
    value: int
    what: str


def conflicting_counts(article: Article) -> Iterator[tuple[Count, Count]]:
    """Find the counts that differ from the first of the same people and deed, where nothing sets them apart."""
    first: dict[str, Count] = {}
    matches = (match for pattern in _COUNTS for match in article.prose_matches(pattern))
    for match in sorted(matches, key=lambda match: match.start()):
        start = max(article.body_start, match.start("n") - 20)
        sentence = _sentence(article.text, match.start(), match.end())
        if _PART.search(article.text, start, match.start("n")) or _APART.search(sentence):
            continue
        if _OWN_PLACE.match(article.text, match.end()):
            continue
        what = f"{match['who']} {match['verb']}".lower()
        number = match["n"].lower()
        value = _WORDS.index(number) + 1 if number in _WORDS else int(number.replace(",", ""))
        count = Count(*match.span(), value, what)
        known = first.setdefault(what, count)
        if known.value != value:
            yield known, count


LONGEST_SENTENCE = 400
"""Code points on either side of a count; what stands further off is of another sentence."""


def _sentence(text: str, start: int, end: int) -> str:
    first = max(text.rfind(mark, max(0, start - LONGEST_SENTENCE), start) for mark in (". ", "\n", "! ", "? "))
    after = _SENTENCE_END.search(text, end, end + LONGEST_SENTENCE)
    return text[max(first + 1, start - LONGEST_SENTENCE) : after.start() if after else end + LONGEST_SENTENCE]
