"""Whether a zone's abbreviation fits the season that an article speaks of."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.article.dates import MONTHS
from newslint.article.zones import SEASONAL, SIBLING, Season, holds, holds_in_month

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from newslint.article.block import Block
    from newslint.article.clock import ClockTime
    from newslint.article.dates import ReadDate

MARGIN = 30
"""Days before and after an article's date in which a zone must not have been in force to be out of season:
articles announce what comes in some weeks, and report what was."""

FIRST_YEAR, LAST_YEAR = 1970, 2100


class OutOfSeason(NamedTuple):
    """A time in a zone that was not in force, and the abbreviation of the one that was."""

    time: ClockTime
    right: str


def day_of(published: ReadDate | None) -> date | None:
    """The day of a date that was read, where the zones' rules are known for it."""
    from datetime import date

    if published is None or published.problem or not FIRST_YEAR <= published.year <= LAST_YEAR:
        return None
    return date(published.year, published.month, published.day)


def is_in_force(label: str, published: ReadDate | None) -> bool | None:
    """Whether a zone is in force about a date; None where that is not known or the zone names no season."""
    season, day = SEASONAL.get(label), day_of(published)
    if season is None or day is None:
        return None
    return holds(season, day, MARGIN)


def other_season(written: str, label: str) -> str:
    """A zone's name, as written, for its other season: `EDT` for `EST`, `Eastern Daylight Time`."""
    if written.upper() == written:
        return label
    for standard, daylight in (("tandard", "aylight"), ("aylight", "tandard")):
        if standard in written:
            first = written[written.index(standard) - 1]
            letter = {"S": "D", "D": "S", "s": "d", "d": "s"}[first]
            return written.replace(first + standard, letter + daylight)
    return label


_WORD = re.compile(r"[^\W\d_]{3,}")
_NUMERIC = re.compile(r"(?<!\d)(?:(\d{4})[-./](\d{1,2})[-./]\d{1,2}|(\d{1,2})[-./](\d{1,2})(?:[-./]\d{2,4})?)(?!\d)")
_WIDE_MONTH = re.compile(r"(\d{1,2})\s*[月월]")
_YEAR = re.compile(r"(?<![\d.,$€£#])(?:19|20)\d\d(?![\d.,]\d|%)")
_NOW = re.compile(
    r"\b(?:today|tonight|tomorrow|yesterday|(?:this|last|next|on|late|early)\s+(?:morning|afternoon|evening|week)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|morgen|hoy|ayer|hoje|ontem|aujourd.hui|hier)\b",
    re.I,
)
_STANDING = re.compile(
    r"\b(?:every|each|daily|weekly|weekdays?|weeknights?|weekends?|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays"
    r"|sundays|mon(?:day)?s?\.?\s*(?:-|–|—|to|through)\s*(?:fri|sat|sun|thu)\w*|business\s+(?:hours|days)|office\s+hours|hours|24/7"
    r"|year.round|täglich|werktags|Mo\.?\s*[-–]\s*Fr)\b",
    re.I,
)


def out_of_season(
    text: str, start: int, blocks: Sequence[Block], times: Sequence[ClockTime], published: ReadDate | None
) -> Iterator[OutOfSeason]:
    """The times whose zone was not in force about the article's date, nor in what their passage speaks of.

    A passage is the block of a time with its two neighbours: a month of the other season there, or another
    year, says that something else than the article's own days is meant.
    """
    day = day_of(published)
    if day is None:
        return
    folded = ""
    months: dict[str, bool] = {}
    for time in times:
        season = SEASONAL.get(time.label)
        if season is None or holds(season, day, MARGIN):
            continue
        folded = folded or text.lower()
        if time.label not in months:
            kept = any(re.search(rf"(?<!\w){word}", folded) for word in season.keepers)
            months[time.label] = kept
        if months[time.label]:
            continue
        number = next((n for n, b in enumerate(blocks) if b.start <= time.start < b.end), -1)
        if number < 0:
            continue
        here = text[blocks[number].start : blocks[number].end]
        around = text[blocks[max(0, number - 2)].start : blocks[min(len(blocks) - 1, number + 2)].end]
        if _speaks_of_other(here, around, season, day) or _STANDING.search(_sentence(text, blocks[number], time)):
            continue
        dated = any(not holds_in_month(season, day.year, month) for month in months_named(here)) or _NOW.search(here)
        if not dated and any(holds_in_month(season, day.year, month) for month in months_named(text[start:])):
            continue
        yield OutOfSeason(time, SIBLING[time.label])


def _speaks_of_other(here: str, around: str, season: Season, day: date) -> bool:
    if any(holds_in_month(season, day.year, month) for month in months_named(around)):
        return True
    return any(int(year) != day.year for year in _YEAR.findall(here))


def _sentence(text: str, block: Block, time: ClockTime) -> str:
    first = max(text.rfind(mark, block.start, time.start) for mark in (". ", "! ", "? ", "\n"))
    last = text.find("\n", time.end, block.end)
    return text[max(first, block.start) : last if last >= 0 else block.end]


def months_named(text: str) -> set[int]:
    """The months that a passage names, by word in several languages or by a numeric date in either order."""
    found = {MONTHS[word] for word in map(str.lower, _WORD.findall(text)) if word in MONTHS}
    for match in _NUMERIC.finditer(text):
        found.update(int(part) for part in match.groups()[1:] if part and 1 <= int(part) <= 12)
    found.update(int(m) for m in _WIDE_MONTH.findall(text) if 1 <= int(m) <= 12)
    return found
