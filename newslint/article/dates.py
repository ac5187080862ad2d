"""Dates and times as people and generators write them."""

from __future__ import annotations

import re
from functools import cache

_MONTHS = {
    "en": "january february march april may june july august september october november december",
    "de": "januar februar märz april mai juni juli august september oktober november dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "pl": "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "uk": "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
    "sv": "januari februari mars april maj juni juli augusti september oktober november december",
    "tr": "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık",
    "id": "januari februari maret april mei juni juli agustus september oktober november desember",
}
_SHORT = "jan feb mar apr may jun jul aug sep oct nov dec"

MONTHS: dict[str, int] = {
    name: number for names in _MONTHS.values() for number, name in enumerate(names.split(), start=1)
}
"""Month names, lower case, by number. Languages agree wherever they share a name."""
MONTHS.update({name: number for number, name in enumerate(_SHORT.split(), start=1)}, sept=9)

ENGLISH_MONTHS: tuple[str, ...] = tuple(_MONTHS["en"].split())

_DAYS_IN_MONTH = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)

_TIME = r"""
    (?P<hour>\d{1,2}) : (?P<minute>\d{2}) (?: : (?P<second>\d{2}) (?: [.,]\d+ )? )?
    (?: \s* (?P<half> [AaPp] \.? [Mm] \.? ) )?
    (?: \s* (?P<zone> Z | [+-]\d{2} (?: :?\d{2} (?: :?\d{2} )? )? | [A-Z]{2,5} | [A-Za-z]+/[A-Za-z_/]+ ) )?
    (?: \s* \( [A-Za-z ]+ \) )?
"""
_ISO = re.compile(
    rf"(?P<year>\d{{4}}) (?P<mark>[-/.]?) (?P<month>\d{{1,2}}) (?P=mark) (?P<day>\d{{1,2}}) (?: [T\s,]+ {_TIME} )?",
    re.X,
)


@cache
def _worded() -> tuple[re.Pattern[str], ...]:
    """The forms that are not ISO; compiling them takes 3 ms, and most articles have none."""
    day_first = (
        r"(?: \w+\.? ,? \s+ )? (?P<day>\d{1,2}) (?: \. | st | nd | rd | th | º | er )? (?: \s+ | -) (?: (?:de|of)\s+ )?"
        r"(?P<name>[^\W\d_]{3,}) \.? ,? (?: \s+ | -) (?: (?:de|del)\s+ )? (?P<year>\d{4})"
    )
    month_first = (
        r"(?: \w+ ,? \s+ )? (?P<name>[^\W\d_]{3,}) \.? \s+"
        r"(?P<day>\d{1,2}) (?: st | nd | rd | th )? ,? \s+ (?P<year>\d{4})"
    )
    time = rf"(?: [,\s]+ (?: at\s+ )? {_TIME} )?"
    ctime = (
        r"\w{3} \s+ (?P<name>[^\W\d_]{3,}) \s+ (?P<day>\d{1,2}) \s+"
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})"
        r"\s+ (?: (?P<zone>[A-Z]{3,4}|[+-]\d{4}) \s+ )? (?P<year>\d{4})"
    )
    wide = r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일]"
    return tuple(re.compile(source, re.X | re.I) for source in (day_first + time, month_first + time, ctime, wide))


_EPOCH = re.compile(r"[12]\d{9}(?:\d{3})?")
_YEAR_MONTH = re.compile(r"(?P<year>\d{4})(?:-(?P<month>\d{2}))?")


class ReadDate:
    """A date that was read: its parts, whether it has a time and an offset, and what is impossible in it."""

    __slots__ = ("day", "has_offset", "has_time", "hour", "minute", "month", "problem", "second", "year", "zone")

    def __init__(self, year: int, month: int, day: int) -> None:
        self.year, self.month, self.day = year, month, day
        self.hour = self.minute = self.second = 0
        self.has_time = self.has_offset = False
        self.zone = ""
        self.problem = _impossible_day(year, month, day)

    @property
    def iso(self) -> str:
        """The date as ISO 8601, with the time where there is one; the offset as it was written."""
        date = f"{self.year:04}-{self.month:02}-{self.day:02}"
        return f"{date}T{self.hour:02}:{self.minute:02}:{self.second:02}{self.zone}" if self.has_time else date


def read_date(text: str) -> ReadDate | None:
    """Read one date, with or without a time: ISO 8601, RFC 2822, Jekyll's and Hugo's forms, "9 July 2025".

    None where the text is in no form that is known here, which does not prove that it is no date.
    """
    text = text.strip()
    iso = _ISO.fullmatch(text)
    for match in (iso,) if iso else (pattern.fullmatch(text) for pattern in _worded()):
        if match is None:
            continue
        parts = match.groupdict()
        month = int(parts["month"]) if parts.get("month") else MONTHS.get(parts.get("name", "").lower(), 0)
        if not parts.get("month") and not month:
            continue
        return _with_time(ReadDate(int(parts["year"]), month, int(parts["day"])), parts)
    return None


def is_bare_number_date(text: str) -> bool:
    """Whether the text is a Unix time (seconds or ms), a year, or a year and month: dates to some tools."""
    if _EPOCH.fullmatch(text):
        return True
    match = _YEAR_MONTH.fullmatch(text)
    return bool(match and 1000 <= int(match["year"]) <= 2999 and 1 <= int(match["month"] or 1) <= 12)


def _impossible_day(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    days = _DAYS_IN_MONTH[month - 1]
    if month == 2 and (year % 4 or (year % 100 == 0 and year % 400)):
        days = 28
    if not 1 <= day <= days:
        return f"{ENGLISH_MONTHS[month - 1].title()} {year} has no day {day}"
    return ""


def _with_time(date: ReadDate, parts: dict[str, str | None]) -> ReadDate:
    if not parts.get("hour"):
        return date
    date.has_time = True
    date.hour, date.minute, date.second = (int(parts.get(name) or 0) for name in ("hour", "minute", "second"))
    half = (parts.get("half") or "").lower().replace(".", "")
    if half and 1 <= date.hour <= 12:
        date.hour = date.hour % 12 + (12 if half == "pm" else 0)
    zone = parts.get("zone") or ""
    date.zone, date.has_offset = zone, bool(zone)
    if not date.problem and (date.hour > 24 or date.minute > 59 or date.second > 60):
        date.problem = f"there is no time {date.hour:02}:{date.minute:02}:{date.second:02}"
    return date
