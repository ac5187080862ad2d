"""Dates and times as people and generators write them."""

from __future__ import annotations

import re
from functools import cache

from newslint.late import late

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
    "da": "januar februar marts april maj juni juli august september oktober november december",
    "nb": "januar februar mars april mai juni juli august september oktober november desember",
    "fi": "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta "
    "marraskuuta joulukuuta",
    "cs": "ledna února března dubna května června července srpna září října listopadu prosince",
    "sk": "januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra",
    "hu": "január február március április május június július augusztus szeptember október november december",
    "ro": "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie",
    "bg": "януари февруари март април май юни юли август септември октомври ноември декември",
    "el": "ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου "
    "δεκεμβρίου",
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
    (?: \s* (?: Uhr | hrs? | h | ч\.? | น\. ) )?
    (?: \s* (?P<zone> [Zz] | [+-]\d{2} (?: :?\d{2} (?: :?\d{2} )? )? | (?-i:[A-Z]{2,5}) | [A-Za-z]+/[A-Za-z_/]+ ) )?
    (?: \s* \( [A-Za-z ]+ \) )?
"""
_ISO = late(
    rf"(?P<year>\d{{4}}) (?: (?P<mark>[-/.]) (?P<month>\d{{1,2}}) (?P=mark) (?P<day>\d{{1,2}})"
    rf"| (?P<month_>\d{{2}}) (?P<day_>\d{{2}}) ) (?: [Tt\s,]+ {_TIME} )?",
    re.X,
)


@cache
def _worded() -> tuple[re.Pattern[str], ...]:
    """The forms that are not ISO; compiling them takes 3 ms, and most articles have none."""
    before = r"(?P<before> (?: [^\W\d] [^\s\d,،]* [,،]? \s+ ){0,3}? )"
    # Combining signs are no word characters: Hindi and Thai have many in a month's name.
    name = r"(?P<name> [^\s\d,،./()-] [^\s\d,،/()-]+? ) \.? "
    after = r"(?: \s* (?: г\.? | года | р\.? | року | թ\.? | \.) )?"
    behind = r"(?P<behind> (?: [,،]? \s+ [^\W\d] [^\s\d,،]* )? )"
    clock = rf"(?: [,،\s]+ (?: (?: {_AT} ) \s+ )? {_TIME} )?"
    day_first = (
        rf"{before} (?P<day>\d{{1,2}}) (?P<dot> \. | st | nd | rd | th | º | ° | er )? (?: \s* - \s* | \s+ | (?<=\.) )"
        rf"(?: (?:de|of|d'|d’) \s* )? {name} [,،]? (?: \s* - \s* | \s+ ) (?: (?:de|del|พ\.ศ\.|ค\.ศ\.) \s+ )?"
        rf"(?P<year>\d{{4}}) {after} {behind} {clock}"
    )
    month_first = (
        rf"{before} {name} \s+ (?P<day>\d{{1,2}}) (?: st | nd | rd | th )? [,،]? \s+ (?P<year>\d{{4}}) {clock}"
    )
    year_first = (
        rf"{before} (?P<year>\d{{4}}) (?: \. | \s* m\. | \s* ж\. | \. \s* gada | e?ko )? [,]? \s+"
        rf"(?: {name} \s+ (?P<day>\d{{1,2}}) (?: \s* d\. | a | \. )?"
        rf"| (?P<day_>\d{{1,2}}) \.? \s+ (?P<name_> [^\s\d,،./()-]{{2,}} ) ) {behind} {clock}"
    )
    ctime = (
        r"\w{3} \s+ (?P<name>[^\W\d_]{3,}) \s+ (?P<day>\d{1,2}) \s+"
        r"(?P<hour>\d{1,2}):(?P<minute>\d{2}):(?P<second>\d{2})"
        r"\s+ (?: (?P<zone>[A-Z]{3,4}|[+-]\d{4}) \s+ )? (?P<year>\d{4})"
    )
    wide = (
        r"(?P<year>\d{4})\s*[年년]\s*(?P<month>\d{1,2})\s*[月월]\s*(?P<day>\d{1,2})\s*[日일号號]"
        r"(?: \s* [(（]? (?: (?:星期|周|週)[一二三四五六日天] | [月火水木金土日]曜?日? | [월화수목금토일]요?일? )"
        r" [)）]? )?"
        rf"(?: \s* (?P<noon> 上午|午前|오전|下午|午後|오후 )? \s* {_TIME} )?"
    )
    vietnamese = (
        r"(?: [^\d]{0,20}? ngày \s+ )? (?P<day>\d{1,2}) \s+ tháng \s+ (?P<month>\d{1,2}) (?: , | \s+ năm )? \s+"
        rf"(?P<year>\d{{4}}) {clock}"
    )
    dotted = r"(?P<day>1[3-9]|2\d|3[01])\.\s?(?P<month>\d{1,2})\.\s?(?P<year>\d{4})" rf"{clock}"
    forms = (dotted, day_first, month_first, year_first, ctime, wide, vietnamese)
    return tuple(re.compile(source, re.X | re.I) for source in forms)


_AT = r"at | um | à | às | as | a\s+las | alle(?:\s+ore)? | ore | om | kl\.? | klo | o | в | о | о\s+об | الساعة | saat"
_PREFIXES = frozenset(
    "on the of den der dem am vom le la el il lo em de del di do da af dne dnia вот от від о i у ngày วัน ที่ วันที่ "
    "pada tarikh tanggal yr a al г. г года року р.".split()
)


def month_of(name: str, dot: str) -> int:
    """The number of a month by its name in one of many languages; 0 for what is none."""
    from newslint.article.month_names import MONTH_NAMES

    plain = name.lower().rstrip(".").replace(".", "")
    if plain == "listopada" and dot == ".":
        return 10  # Croatian, which writes a full stop behind the day; without one it is Polish
    for form in (plain, plain.removeprefix("ב"), plain.removesuffix("ren"), plain.removesuffix("aren") + "a"):
        if form in MONTH_NAMES:
            return MONTH_NAMES[form]
    return MONTHS.get(plain, 0)


def _is_prefix(words: str) -> bool:
    """Whether what stands before a date says nothing but the day of the week."""
    from newslint.article.month_names import DAY_NAMES

    plain = (word.rstrip(".,،").removesuffix("ที่") for word in words.lower().split())
    return all(word in DAY_NAMES or word in _PREFIXES for word in plain)


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
    if text[8:9] == "T":
        text = _COMPACT.sub(r"\1:\2:\3", text)
    iso = _ISO.fullmatch(text)
    if iso or len(text) > MAX_LENGTH or not _YEAR.search(text):
        parts = iso.groupdict() if iso else {}
        if parts.get("month_"):
            parts.update(month=parts["month_"], day=parts["day_"])
        return _with_time(ReadDate(int(parts["year"]), int(parts["month"]), int(parts["day"])), parts) if iso else None
    for pattern in _worded():
        match = pattern.fullmatch(text)
        date = _read_worded(match.groupdict()) if match else None
        if date is not None:
            return date
    return None


_COMPACT = late(r"\A(\d{8}T\d\d)(\d\d)(\d\d)(?=[Zz+-]|\Z)")

MAX_LENGTH = 80
"""Code points. A date with its weekday, time and zone in the longest of languages has 60."""

_YEAR = late(r"(?<!\d)\d{4}(?!\d)")


def _read_worded(parts: dict[str, str | None]) -> ReadDate | None:
    name = parts.get("name") or parts.get("name_") or ""
    month = int(parts.get("month") or 0) or month_of(name, parts.get("dot") or "")
    if not month or not _is_prefix(f"{parts.get('before') or ''} {parts.get('behind') or ''}"):
        return None
    year = int(parts["year"] or 0)
    if "\u0e00" <= name[:1] <= "\u0e7f" and year > 2400:
        year -= 543  # Thailand counts from the Buddha
    date = _with_time(ReadDate(year, month, int(parts.get("day") or parts.get("day_") or 0)), parts)
    if (parts.get("noon") or "") in ("下午", "午後", "오후") and date.hour < 12:
        date.hour += 12
    return date


def may_be_date(text: str) -> bool:
    """Whether a text that `read_date` does not read may be a date all the same, to a generator or to a reader.

    A year, an epoch or a day in digits; a known month with a number; an era's or a CJK calendar's date; a word that
    a generator puts a date in place of.
    """
    if _KEYWORD.fullmatch(text) or _DIGITS.search(text) or _CJK.search(text):
        return True
    slashed = _SHORT_DATE.search(text)
    if slashed:
        first, second = int(slashed[1]), int(slashed[2])
        return 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12
    return bool(_NUMBER.search(text)) and any(
        # A short one may be a word: `ago` is August in Spanish.
        month_of(word, "") and (len(word) > 3 or word.lower() in MONTHS)
        for word in _WORD.findall(text)
    )


_DIGITS = late(r"(?<!\d)\d{4}|\d{5}")
_SHORT_DATE = late(r"(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*\d{1,2}(?!\d)")
_CJK = late(r"[年년].*[月월]|[月월].*[日일]")
_NUMBER = late(r"\d")
_WORD = late(r"[^\s\d,،.;:()/-]{2,}")
# Eleventy's four, Quarto's three, Hugo's two.
_KEYWORD = late(r"(?i:(?:git )?(?:last modified|created))|today|now|last-modified|:git|:filename")


_GREGORIAN = range(1583, 2070)
"""Years that are surely of this calendar: 1402 may be Persian, 1445 Islamic, 2080 Nepali, 2567 Thai."""


def _impossible_day(year: int, month: int, day: int) -> str:
    if not 1 <= month <= 12:
        return f"there is no month {month}"
    if year not in _GREGORIAN and 1 <= day <= 32:
        return ""
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
