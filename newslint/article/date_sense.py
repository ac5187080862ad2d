"""Dates that cannot be when an article was written, and places that date it to different days."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from newslint.article.doubts import PAST
from newslint.article.profile import canonical
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.article.dates import ReadDate
    from newslint.article.field import Field


class DateOddity(NamedTuple):
    """A date field, what is odd in it in plain words, and the other field that it is held against, if any."""

    field: Field
    problem: str
    other: Field | None = None


class DateConflict(NamedTuple):
    """A place that dates an article (its file's name, a URL), the day it gives, and the date field."""

    field: Field
    where: str
    day: str
    source: Field | None


# 2082 is Nepal's 2025, 2568 Thailand's; Hebrew years have passed 5700.
_OTHER_CALENDARS = (range(55, 59), range(541, 546), range(3600, 4000))
_ZEROES = {
    (1970, 1, 1): "the zero of Unix time",
    (1, 1, 1): "the zero of Go and .NET",
    (1900, 1, 1): "the zero of spreadsheets",
    (1899, 12, 30): "the zero of spreadsheets",
    (1899, 12, 31): "the zero of spreadsheets",
    (1904, 1, 1): "the zero of old Macs",
    (1601, 1, 1): "the zero of Windows",
}
EARLIEST = 1900
MADE = int(PAST[:4]) + 1
"""No year before it is yet to come."""
_FIRST_CERTAIN = 1583
"""Earlier years are of another calendar more often than not: 1402 is Persian, 1445 Islamic."""
_EVENTS = frozenset("event events webinar workshop talk meetup conference calendar".split())


def find_oddities(article: Article) -> Iterator[DateOddity]:
    """The dates in the future, those that are a machine's zero, and changes before publication."""
    today = _today(article)
    published: tuple[Field, ReadDate] | None = None
    for field, read in article.dates:
        if read is None or read.problem:
            continue
        zero = _ZEROES.get((read.year, read.month, read.day))
        if zero and not (read.hour or read.minute or read.second):
            yield DateOddity(field, f"is {read.iso[:10]}, {zero}, which stands for no date at all")
            continue
        if read.year >= today.year and _is_ahead(read, today) and not _is_planned(article, field):
            yield DateOddity(field, f"is {read.iso[:10]}, which is yet to come (today is {today.isoformat()})")
            continue
        if _FIRST_CERTAIN <= read.year < EARLIEST:
            yield DateOddity(field, f"lies in {read.year}, before there were such articles to scrape")
            continue
        if published is None and canonical(field.name) == "date" and _FIRST_CERTAIN <= read.year <= today.year + 1:
            published = (field, read)
    if published is None:
        return
    for field, read in article.dates:
        if read is None or read.problem or canonical(field.name) != "modified" or read.year < EARLIEST:
            continue
        if _is_before(read, published[1]):
            problem = f"is {read.iso}, before it was published ({published[1].iso})"
            yield DateOddity(field, problem, published[0])


def _today(article: Article) -> date:
    """The day that an article's dates are held against.

    What was past when newslint was made is past on any later day: then no clock is asked, and what is found
    holds tomorrow.
    """
    if not article.day_given and all(read is None or read.year < MADE for _, read in article.dates):
        return date(MADE, 1, 1)
    return date.fromisoformat(article.today)


def _is_ahead(read: ReadDate, today: date) -> bool:
    if any(read.year - today.year in years for years in _OTHER_CALENDARS):
        return False
    # It is tomorrow already somewhere.
    return _day(read) is not None and (_day(read) or today) > today + timedelta(days=1)


def _is_planned(article: Article, field: Field) -> bool:
    """Whether it is a draft, an event, or the field by which Hugo holds a post back."""
    metadata = article.metadata
    for name, value in (("draft", True), ("published", False), ("publish", False)):
        if name in metadata and metadata[name].value is value:
            return True
    parts = article.name.replace("\\", "/").lower().split("/")
    if "_drafts" in parts or not _EVENTS.isdisjoint(parts):
        return True
    if field.name.lower() == "publishdate" and article.profile.name == "hugo":
        return True
    kinds = (metadata[name].text.lower() for name in ("layout", "type", "kind") if name in metadata)
    return any(kind in _EVENTS for kind in kinds) or any(name.lower().startswith("event") for name in metadata)


def _is_before(first: ReadDate, second: ReadDate) -> bool:
    """Whether one moment surely lies before another: by the clock where both say their offset, else by days."""
    one, two = moment(first), moment(second)
    if one and two:
        return one < two
    day, other = _day(first), _day(second)
    if day is None or other is None:
        return False
    same_clock = first.has_time == second.has_time and not first.has_offset and not second.has_offset
    return day + timedelta(days=0 if same_clock else 1) < other


def moment(read: ReadDate) -> datetime | None:
    """The moment that a date with a time and a zone names; None where it does not say which it is."""
    offset = _offset(read)
    if offset is None or not read.has_time:
        return None
    try:
        local = datetime(read.year, read.month, read.day, read.hour % 24, read.minute, min(read.second, 59))
        local += timedelta(days=read.hour // 24)
        if isinstance(offset, timedelta):
            return local.replace(tzinfo=timezone(offset))
        from zoneinfo import ZoneInfo

        return local.replace(tzinfo=ZoneInfo(offset))
    except (ValueError, OverflowError, KeyError, OSError):  # no such day here, or no such zone in IANA's database
        return None


_NUMERIC = late(r"([+-])(\d{2}):?(\d{2})?")


def _offset(read: ReadDate) -> timedelta | str | None:
    """What a date's zone is ahead of UTC, or its name in IANA's database; None for an abbreviation of several."""
    zone = read.zone
    if zone.upper() in ("Z", "GMT", "UTC"):
        return timedelta(0)
    match = _NUMERIC.match(zone)
    if match:
        ahead = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
        return -ahead if match[1] == "-" else ahead
    if "/" in zone:
        return zone
    from newslint.article.zones import ZONES

    readings = ZONES.get(zone.upper(), ())
    return timedelta(minutes=readings[0].offset) if len(readings) == 1 else None


# `/2015/12/12-days-of-snow` names a month.
_URL_DAY = late(r"(?<![\d-])((?:19|20)\d\d)([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d.]|(?<=/\d\d)[-_])")
_URL_MONTH = late(r"/((?:19|20)\d\d)/(0[1-9]|1[0-2])(?=/[^/\d])")
_OWN_URLS = frozenset("url canonical canonical_url original_url permalink link".split())
# In a site's own post these may lead to what it is about; what was scraped has its own address there.
_SOURCES = frozenset("source_url sourceurl source".split())


def find_conflicts(article: Article) -> Iterator[DateConflict]:
    """Where the file's name or a URL gives another day than the date field: two days apart, or more."""
    stated = [(f, d) for f, d in article.dates if d and not d.problem and canonical(f.name) == "date"]
    if not stated:
        return
    field, read = stated[0]
    # Any of its dates will do: a name may go by the day of the last change.
    days = [day for _, d in article.dates if d and (day := _day(d)) is not None]
    if not days or read.year < 1970:
        return
    if article.file_date and not _is_near(article.file_date, days):
        yield DateConflict(field, "the file's name", article.file_date, None)
    urls = _OWN_URLS if article.profile.name in ("jekyll", "hugo") else _OWN_URLS | _SOURCES
    for name, source in article.metadata.items():
        if name.lower() in urls and "/" in source.text:
            given = _url_day(source.text)
            if given and not _is_near(given, days):
                yield DateConflict(field, f"`{name}`", given, source)


def _url_day(url: str) -> str:
    """The day, or the month, that a URL's path names once; else ''."""
    path = url.split("?")[0].split("#")[0]
    found = _URL_DAY.findall(path)
    if len(found) == 1 and (found[0][1] or path.count(found[0][0]) == 1):
        year, _, month, day = found[0]
        return f"{year}-{month}-{day}"
    months = _URL_MONTH.findall(path)
    return "-".join(months[0]) if len(months) == 1 and not found else ""


def _is_near(given: str, days: list[date]) -> bool:
    if len(given) == 7:
        return any((day + timedelta(days=ahead)).isoformat()[:7] == given for day in days for ahead in (-1, 0, 1))
    try:
        other = date.fromisoformat(given)
    except ValueError:
        return True
    return any(abs((day - other).days) <= 1 for day in days)


def _day(read: ReadDate) -> date | None:
    try:
        return date(read.year, read.month, read.day)
    except ValueError:
        return None
