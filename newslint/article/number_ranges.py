"""Ranges of numbers in prose."""

from __future__ import annotations

import re

from newslint.article.block import block_at
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article


class NumberRange(NamedTuple):
    """Two numbers with a spaced dash between them, as written."""

    start: int
    end: int
    low: str
    high: str


_RANGE = late(
    r"(?<![\w.,:/+*=\u00d7\u2013\u2014-])(?<![\d)\u2013\u2014+*=/-]\s)(\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)"
    r"[ \xa0\u2009\u202f][\u2013-][ \xa0\u2009\u202f](\d{1,3}(?:[.,]\d{3})+|\d+(?:[.,]\d+)?)"
    r"(?![\w/:]|[.,-]\d|\s?[=+*/\u00d7\u2013\u2014-])"
)


def spaced_ranges(article: Article) -> Iterator[NumberRange]:
    """Find the ranges with spaces around their dash in paragraphs, quotes and items."""
    for match in article.prose_matches(_RANGE):
        low, high = match[1], match[2]
        number = block_at(article.units, match.start())
        block = article.units[number]
        if number < 0 or block.kind not in ("paragraph", "quote", "item") or block.start == match.start():
            continue
        if _value(low) < _value(high) and not (_is_year(low) and not _is_year(high)):
            yield NumberRange(*match.span(), low, high)


def _value(number: str) -> float:
    whole = re.fullmatch(r"\d{1,3}(?:[.,]\d{3})+", number)
    return float(re.sub("[.,]", "", number) if whole else number.replace(",", "."))


def _is_year(number: str) -> bool:
    return number.isdigit() and 1500 <= int(number) < 2100
