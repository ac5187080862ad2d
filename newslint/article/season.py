"""Whether a zone's abbreviation fits the season that an article speaks of."""

from __future__ import annotations

import re
from functools import cache

from newslint.article.block import block_at
from newslint.article.dates import MONTHS
from newslint.article.zones import SEASONAL, SIBLING, holds, holds_in_month
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from newslint.article.block import Block
    from newslint.article.clock import ClockTime
    from newslint.article.dates import ReadDate
    from newslint.positions import Span

MARGIN = 30
"""Days before and after an article's date in which a zone must not have been in force to be out of season:
articles announce what comes in some weeks, and report what was."""

MAX_PASSAGE = 1500
"""Code points on either side of a time in which its sentence and passage are read."""

FIRST_YEAR, LAST_YEAR = 1970, 2100


class OutOfSeason(NamedTuple):
    """A time in a zone that was not in force, and the abbreviation of the one that was."""

    time: ClockTime
    right: str
    day: date
    """The day that decides."""


def day_of(published: ReadDate | None) -> date | None:
    """Take the day of a date that was read, where the zones' rules are known for it."""
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
    """Write a zone's name for its other season: `EDT` for `EST`, `Eastern Daylight Time`."""
    if written.upper() == written:
        return label
    for standard, daylight in (("tandard", "aylight"), ("aylight", "tandard")):
        if standard in written:
            first = written[written.index(standard) - 1]
            letter = {"S": "D", "D": "S", "s": "d", "d": "s"}[first]
            return written.replace(first + standard, letter + daylight)
    return label


_NAMED_DAY = late(
    r"(?:(?P<name>[^\W\d_]{3,})\.?\s(?P<day>\d{1,2})(?:st|nd|rd|th)?|(?P<first>\d{1,2})(?:\.|st|nd|rd|th|º)?\s(?:de\s|of\s)?"
    r"(?P<then>[^\W\d_]{3,}))(?![\d:])(?:,?\s(?:de\s)?(?P<year>(?:19|20)\d\d)(?!\d))?"
)
_WORD = late(r"[^\W\d_]{3,}")
_NUMERIC = late(r"(?<!\d)(?:(?:19|20)\d\d[-./](\d{1,2})[-./]\d{1,2}|(\d{1,2})[-./](\d{1,2})[-./](?:\d{4}|\d{2}))(?!\d)")
_WIDE_MONTH = late(r"(\d{1,2})\s*[月월]")
_YEAR = late(r"(?<![\d.,$€£#])(?:19|20)\d\d(?![\d.,]\d|%)")
_NOW = late(
    r"\b(?:today|tonight|tomorrow|yesterday|this\s(?:morning|afternoon|evening|week)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|heute|gestern|morgen|hoy|ayer|hoje|ontem|aujourd.hui|hier)\b",
    re.I,
)
_STANDING = late(
    r"\b(?:every|each|daily|weekly|weekdays?|weeknights?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days"
    r"|mon(?:day)?\.?\s*(?:-|–|—|to|through)\s*(?:fri|sat|sun|thu)\w*|hours|24/7|year.round"
    r"|täglich|werktags|Mo\.?\s*[-–]\s*Fr)\b",
    re.I,
)


# An abbreviation's stop ("Aug. 13", "2 p.m. on") ends no sentence.
_SENTENCE_END = late(
    r"(?<![A-Z][a-z])(?<![A-Z][a-z]{2})(?<![A-Z][a-z]{3})(?<!\.[A-Za-z])[.!?][\"”’)]*\s+(?=[^\Wa-z\d_])|\n\s*\n"
)
_MOMENT = late(
    r"\b(?:at|by|from|until|till|to|before|after|since|around|about|um|gegen|ab|bis|à|dès|vers|las|às|alle|dalle|kl\.?|om|o)"
    r"\s+(?:(?:about|around|approximately|roughly|exactly|shortly)\s+)?[*_]*\Z",
    re.I,
)
"""Before a time that is a moment, and not a figure of speech as in "your 8am EST post"."""


def out_of_season(
    text: str, opaque: Sequence[Span], blocks: Sequence[Block], times: Sequence[ClockTime], published: ReadDate | None
) -> Iterator[OutOfSeason]:
    """Find the times whose zone was not in force on the day they speak of.

    That day is the one that their sentence names, else the article's. By the article's day, a month of the
    other season named close by, or another year, says that something else is meant.
    """
    today = day_of(published)
    if today is None:
        return
    prose = _without(text, opaque)
    folded = prose.lower()
    all_months = cache(lambda: months_named(prose[blocks[0].start :]))
    kept = cache(lambda words: any(re.search(rf"(?<!\w){word}", folded) for word in words))
    for time in times:
        season = SEASONAL.get(time.label)
        number = block_at(blocks, time.start)
        if season is None or number < 0:
            continue
        sentence = _sentence(prose, blocks[number], time)
        days = named_days(sentence, today)
        fits = [holds(season, day, 1) for day in days] or [_fits_about(prose, blocks, number, time, today, all_months)]
        if any(fits) or _STANDING.search(sentence):
            continue
        if not kept(season.keepers):
            yield OutOfSeason(time, SIBLING[time.label], days[0] if days else today)


def _without(text: str, spans: Sequence[Span]) -> str:
    """Blank spans of a text, so that offsets hold."""
    pieces: list[str] = []
    at = 0
    for start, end in spans:
        pieces += (text[at:start], " " * (end - start))
        at = end
    return "".join((*pieces, text[at:]))


def _fits_about(
    prose: str,
    blocks: Sequence[Block],
    number: int,
    time: ClockTime,
    today: date,
    all_months: Callable[[], set[int]],
) -> bool:
    """Whether a zone may fit a passage with no day of its own in an article of a day."""
    season = SEASONAL[time.label]
    if holds(season, today, MARGIN):
        return True
    first, last = time.start - MAX_PASSAGE, time.end + MAX_PASSAGE
    here = prose[max(first, blocks[number].start) : min(last, blocks[number].end)]
    before, after = blocks[max(0, number - 2)].start, blocks[min(len(blocks) - 1, number + 2)].end
    around = prose[max(first, before) : min(last, after)]
    if any(int(year) != today.year for year in _YEAR.findall(here)):
        return True
    own = any(not holds_in_month(season, today.year, month) for month in months_named(here))
    dated = own or _NOW.search(here) is not None
    if not dated and not _MOMENT.search(prose, max(blocks[number].start, time.start - 60), time.start):
        return True
    months = months_named(around) if dated else all_months()
    return any(holds_in_month(season, today.year, month) for month in months)


def _sentence(prose: str, block: Block, time: ClockTime) -> str:
    first = max(block.start, time.start - MAX_PASSAGE)
    last = min(block.end, time.end + MAX_PASSAGE)
    for end in _SENTENCE_END.finditer(prose, first, time.start):
        first = end.end()
    after = _SENTENCE_END.search(prose, time.end, last)
    return prose[first : after.start() if after else last]


def named_days(sentence: str, today: date) -> list[date]:
    """Read the days that a sentence names by day and month.

    One with no year is the nearest to a given day.
    """
    found = []
    for match in _NAMED_DAY.finditer(sentence):
        month = MONTHS.get((match["name"] or match["then"]).lower(), 0)
        number = int(match["day"] or match["first"])
        years = [int(match["year"])] if match["year"] else [today.year - 1, today.year, today.year + 1]
        days = [day for year in years if (day := _day(year, month, number))]
        if days:
            found.append(min(days, key=lambda day: abs((day - today).days)))
    return found


def _day(year: int, month: int, number: int) -> date | None:
    # `calendar` knows how long months are, and takes 1.3 ms to import.
    from datetime import date

    try:
        return date(year, month, number)
    except ValueError:
        return None


def months_named(text: str) -> set[int]:
    """Read the months that a passage names, by word in several languages or by a numeric date in either order."""
    found = {MONTHS[word] for word in map(str.lower, _WORD.findall(text)) if word in MONTHS}
    for match in _NUMERIC.finditer(text):
        found.update(int(part) for part in match.groups() if part and 1 <= int(part) <= 12)
    found.update(int(m) for m in _WIDE_MONTH.findall(text) if 1 <= int(m) <= 12)
    return found
