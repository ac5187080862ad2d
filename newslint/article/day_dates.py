"""Dates with their day of the week in running text, and those whose day is another one."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain

from newslint.article.block import block_at
from newslint.article.dates import month_of
from newslint.article.day_signs import day_windows
from newslint.article.weekdays import CJK, ENGLISH, WEEKDAYS
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import Span, merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from newslint.article.block import Block

FIRST_YEAR, LAST_YEAR = 1924, 2100
"""Greece went over to the Gregorian calendar in 1923, as the last country; an older date may be of the Julian."""

NEAR = 45
"""Days from an article's own date within which a day with no year is surely one of that time."""


LONGEST_SHORT = 5
"""Letters of an abbreviated day of the week: "Thurs."."""


class DayDate(NamedTuple):
    """A date with its day of the week. `days` are its readings: two for 9/7/2025."""

    start: int
    end: int
    weekday: Span
    written: int
    """The day of the week that stands there, Monday is 0."""
    days: tuple[date, ...]
    has_year: bool


_NUMBER = r"(?P<{0}>[0-9\u0660-\u0669\u0966-\u096f]{{1,2}})(?:st|nd|rd|th|er|\.|º|°|-?го|-го)?"
_YEAR = (
    r"(?P<{0}>[0-9\u0660-\u0669\u0966-\u096f]{{4}})(?<!00(?=\s[a-z]))"
    r"(?![\d%]|[.,:]\d|\s?(?:hrs?|hours|h|Uhr|[A-Z]{{2,4}}T|GMT|UTC)\b)"
)
_WORD = r"(?P<{0}>[^\W\d_][^\s\d,،.()\[\]*_/:;!?\u2013\u2014-]*[^\s\d,،.()\[\]*_/:;!?\u2013\u2014-])"
_OF = r"(?:(?:of|de|del|di|da)\s|d['’]\s?|tháng\s)?"
_ARTICLE = (
    r"(?:the|den|der|dem|el|le|il|lo|o|a|dia|día|dnia|dne|dňa|ngày|pada|tanggal|giorno|d\.|kl|ที่|yr|i|on|die|vom|am)\s"
)


def _by_first_letter(names: Sequence[str]) -> str:
    """An alternation for `re` blind to case, that tries only names which begin as the text does."""
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(name[0], []).append(re.escape(name[1:]).replace(r"\ ", r"\s"))
    return "|".join(rf"(?-i:[{a}{a.upper()}])(?:{'|'.join(rests)})" for a, rests in groups.items())


@cache
def _patterns(is_english: bool) -> tuple[re.Pattern[str], ...]:
    """Weekday behind in brackets, behind, first; CJK signs: of all languages, or of English alone.

    Each takes some ms to compile, a third of that with English names, and few articles need it.
    """
    known = _ENGLISH_NAMES if is_english else WEEKDAYS
    names = _by_first_letter(sorted(known, key=len, reverse=True))
    day = rf"(?<![\w\u200c'’-])(?P<w>{names})(?:ที่)?(?![\w'’\u200c\u0300-\u036f]|-\w)"
    worded = rf"{_NUMBER.format('d')}\s{_OF}{_WORD.format('m')}(?:\.?,?\s(?:(?:de|del)\s)?{_YEAR.format('y')})?"
    month_first = (
        rf"{_WORD.format('m2')}\.?\s{_NUMBER.format('d2')}(?:-(?:én|án|jén|ján))?(?![\d%]|[.:,]\d|-?\w)"
        rf"(?:(?:\s\d\d:\d\d:\d\d(?:\s[A-Z]{{3,4}})?|,)?\s{_YEAR.format('y2')})?"
    )
    numeric = (
        r"(?P<n1>\d{1,2})(?P<s>[./-])\s?(?P<n2>\d{1,2})(?P=s)\s?(?P<ny>\d{4})(?![\d./-])"
        r"|(?P<vd>\d{1,2})\stháng\s(?P<vm>\d{1,2})(?:(?:,|\snăm)?\s(?P<vy>\d{4}))?(?!\d)"
        r"|(?P<iy>\d{4})-(?P<im>\d\d)-(?P<id>\d\d)(?![\d-])"
    )
    first = late(rf"{day}\.?[,،]?\s?(?:\(|\s)\s?(?:{_ARTICLE})?(?:{numeric}|{worded}|{month_first})", re.I)
    date = rf"(?<![\w/.:-])(?:{worded}|{month_first})\.?,?\s"
    bracketed = late(rf"{date}?\(\s?{day}\.?\s?\)", re.I)
    behind = late(
        rf"{date}(?P<w>pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hétfőn?|kedden|kedd|szerdán?"
        r"|csütörtökön|csütörtök|pénteken|péntek|szombaton|szombat|vasárnap)(?!\w)",
        re.I,
    )
    signs = late(
        r"(?<![\d年년])(?<!农历)(?<!農曆)(?<!旧暦)(?<!음력)(?<!음력 )"
        r"(?:(?P<y>\d{4})\s?[年년]\s?|(?:今年|올해 ?)?)(?P<d1>\d{1,2})\s?[月월]\s?(?P<d2>\d{1,2})\s?[日일]\s?"
        r"(?:[(\uff08]\s?(?:星期|周|週|礼拜)?(?P<w>[一二三四五六日天月火水木金土월화수목금토일])(?:曜日?|요일)?"
        r"(?:[・·]?祝)?\s?[)\uff09]"
        r"|,?\s?(?:星期|礼拜)(?P<w2>[一二三四五六日天])|(?P<w3>[月火水木金土日])曜|(?P<w4>[월화수목금토일])요일)"
    )
    return bracketed, behind, first, signs


_BRACKETED = late(r"\(\s?([^\W\d_]+)[^()\d]{0,29}\)")
_STEMS_BEHIND = "pazar sali çarş perş cuma hétf kedd szerd csüt pént szomb vasár".split()
"""What the days of Turkish and Hungarian begin with, ı written i."""


def _may_be_behind(said: str) -> bool:
    folded = said.casefold().replace("ı", "i")
    return any(stem in folded for stem in _STEMS_BEHIND)


def _has_bracketed_name(said: str) -> bool:
    """Whether what may be the name of a day opens a bracket."""
    return "(" in said and not _beginnings().isdisjoint(word[:3].lower() for word in _BRACKETED.findall(said))


# What a stretch of text needs for each of them, and whether it begins with the day of the week.
_NEEDED: tuple[tuple[Callable[[str], object], bool], ...] = (
    (_has_bracketed_name, False),
    (_may_be_behind, False),
    (bool, True),
    (lambda said: "月" in said or "월" in said, False),
)

_LETTERS = late(r"[^\W\d_]+")


_ENGLISH_BEGINNING = late(r"(?<![^\W\d_])(?:mon|tue|wed|thu|fri|sat|sun)", re.I)
_ENGLISH_NAMES = tuple(name for name in WEEKDAYS if any(day.lower().startswith(name) for day in ENGLISH))
_PLAIN = late(r"[\x00-\xff\u2010-\u201f\u2026]*\Z")


@cache
def _first_words_of_others() -> frozenset[str]:
    return frozenset(match[0] for name in WEEKDAYS if name not in _ENGLISH_NAMES and (match := _LETTERS.match(name)))


def _names_only_english(said: str) -> bool:
    """Whether no name of a day stands in a text but an English one: no other's first word does."""
    return _PLAIN.match(said) is not None and _first_words_of_others().isdisjoint(_LETTERS.findall(said.lower()))


@cache
def _beginnings() -> frozenset[str]:
    """The first letters of every name of a day, three at most."""
    return frozenset(match[0][:3] for name in WEEKDAYS if (match := _LETTERS.match(name)))


def _find_from_names(pattern: re.Pattern[str], text: str, window: Span, *, is_english: bool) -> Iterator[re.Match[str]]:
    """What a pattern finds that begins with the name of a day: asked where a word begins so, in half the time."""
    start, end = window
    beginnings = _beginnings()
    for word in (_ENGLISH_BEGINNING if is_english else _LETTERS).finditer(text, start, end):
        if word[0][:3].lower() in beginnings and word.start() >= start:
            match = pattern.match(text, word.start(), end)
            if match:
                start = match.end()
                yield match


def read_day_dates(
    text: str,
    matches: Sequence[re.Match[str]],
    opaque: Sequence[Span],
    blocks: Callable[[], Sequence[Block]],
    own: date | None,
) -> tuple[DayDate, ...]:
    """Read the dates with a day of the week among what `day_matches` found in a text.

    One with no year is read by the article's own day, within `NEAR` days of it and where its block and the one
    before speak of no other year.
    """
    found: list[DayDate] = []
    same_time = cache(lambda number: _is_of_its_time(text, blocks(), number, own))
    for match, written, year, days in _read(text, matches, own):
        weekday = match.span(_weekday(match))
        if overlaps(opaque, *match.span()) or _is_one_of_many(text, match, weekday):
            continue
        if days and (year or same_time(block_at(blocks(), match.start()))):
            found.append(DayDate(*match.span(), weekday, written, days, bool(year)))
    return tuple(sorted(found))


def _read(
    text: str, matches: Sequence[re.Match[str]], own: date | None
) -> Iterator[tuple[re.Match[str], int, int, tuple[date, ...]]]:
    """Each match with the day of the week that stands there, the year, 0 for none, and the days that it may mean."""
    for match in matches:
        groups = match.groupdict()
        word = " ".join(match[_weekday(match)].lower().split())
        dot = text[match.end("d") : match.end("d") + 1] if groups.get("d") else ""
        number = WEEKDAYS[word].number if word in WEEKDAYS else CJK.get(word)
        if number is not None:  # SALI in small letters is sali, and no day
            yield match, number, *_days(groups, dot, own)


def _weekday(match: re.Match[str]) -> str:
    """The group that holds the day of the week."""
    groups = match.groupdict()
    return next(name for name in ("w", "w2", "w3", "w4") if groups.get(name))


def day_matches(text: str, utf8: bytes, start: int) -> tuple[re.Match[str], ...]:
    """What may be dates with a day of the week, from an offset of a text on; `utf8` is the same text.

    Where two patterns find the same date, the day behind it is the date's.
    """
    return tuple(_matches(text, utf8, start))


def _matches(text: str, utf8: bytes, start: int) -> Iterator[re.Match[str]]:
    taken: Sequence[Span] = ()
    windows = [(window, text[slice(*window)]) for window in day_windows(text, utf8, start)]
    is_english = all(_names_only_english(said) for _, said in windows)
    for pattern, (needed, begins_with_name) in zip(_patterns(is_english), _NEEDED, strict=True):
        inside = [window for window, said in windows if needed(said)]
        if begins_with_name:
            found = (_find_from_names(pattern, text, window, is_english=is_english) for window in inside)
        else:
            found = (pattern.finditer(text, *window) for window in inside)
        everywhere = chain.from_iterable(found)
        matches = [match for match in everywhere if not overlaps(taken, *match.span())]
        yield from matches
        taken = merged([*taken, *(match.span() for match in matches)])


def _days(groups: dict[str, str | None], dot: str, own: date | None) -> tuple[int, tuple[date, ...]]:
    """The year that is written, 0 for none, and the days that a match may mean."""
    part = {name: value for name, value in groups.items() if value}
    if "iy" in part:
        return _dated(int(part["iy"]), (int(part["im"]), int(part["id"])))
    if "ny" in part:
        one, two = int(part["n1"]), int(part["n2"])
        return _dated(int(part["ny"]), (two, one), (one, two))
    if "vd" in part:
        month, day = int(part["vm"]), int(part["vd"])
    elif "d1" in part:
        month, day = int(part["d1"]), int(part["d2"])
    else:
        name = part.get("m") or part["m2"]
        month, day = _month(name, dot), int(part.get("d") or part["d2"])
    written = int(part.get("y") or part.get("y2") or part.get("vy") or 0)
    if 2400 < written < 2700:
        written -= 543  # Thailand's Buddhist era
    if written:
        return _dated(written, (month, day))
    return 0, _nearest(month, day, own)


_CASES = (("", ""), ("il", ""), ("l", ""), ("ā", "s"), ("ī", "is"), ("a", ""), ("а", ""), ("ra", "ar"), ("ра", "ар"))
"""Endings of Estonian's and Latvian's "in July", Slovene's and Serbian's "of July", and what stands there without."""


def _month(name: str, dot: str) -> int:
    plain = name.lower()
    forms = (plain.removesuffix(end) + new for end, new in _CASES if plain.endswith(end))
    return next((month for form in forms if (month := month_of(form, dot))), 0)


def _dated(year: int, *month_days: tuple[int, int]) -> tuple[int, tuple[date, ...]]:
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return year, ()
    days = [found for month, day in month_days for found in _existing((year,), month, day)]
    return year, tuple(dict.fromkeys(days))


def _nearest(month: int, day: int, own: date | None) -> tuple[date, ...]:
    if own is None:
        return ()
    days = _existing((own.year - 1, own.year, own.year + 1), month, day)
    return tuple([found for found in days if abs((found - own).days) <= NEAR])


def _existing(years: Sequence[int], month: int, day: int) -> list[date]:
    """A day of some years, but for those that have no such day."""
    from datetime import date

    found = []
    for year in years:
        try:
            there = date(year, month, day)
        except ValueError:
            continue
        found.append(there)
    return found


_OTHER_DAY = late(
    r"(?:\s?[-\u2013\u2014/&+,،、]\s?|\s(?:and|to|through|thru|till|until|or|und|bis|oder|et|ou|au|y|e|o|al|a|en|tot|och|til|och|og|i|do|"
    r"и|по|до|та|і|ve|dan|hingga|sampai)\s)(?:on\s|the\s|am\s)?\Z",
    re.I,
)
_MORE_DAYS = late(
    r"\s?(?:[-\u2013\u2014/&+]\s?|(?:and|to|through|thru|or|und|bis|et|au|y|e|al|en|tot|och|til|og|i|do|и|по)\s)"
    r"(?:the\s)?\d{1,2}(?!\d|[:.]\d|\s?[ap]\.?m|\s?(?:h|Uhr)\b)",
    re.I,
)
_LAST_WORD = late(r"[^\W\d_]+(?:-feira)?\.?\Z")
_ERA = late(r"[\s,(\[]{0,3}(?:O\.?S\.?\b|old style|ст\. ?ст|стар|по стар|sic\b|BCE?\b|AH\b)", re.I)
_ENGLISH_NAME = late(r"(?<![\w.])([A-Z][\w'’]+)\s\Z")
_PLAIN_WORDS = frozenset(
    """
    on by this last next until till from since for the and or to of at in before after between posted published
    updated date today tomorrow yesterday starting starts begins closes open opens opening ends ending held event
    when where late early noon midnight evening morning afternoon night day days every each deadline issued released
    release effective dated due both not but as is was are only due is live new edt est et pm am
    """.split()
)


def _is_one_of_many(text: str, match: re.Match[str], weekday: Span) -> bool:
    """Whether the day of the week or the date is one of several, or part of a name: Sheffield Wednesday."""
    if text[weekday[1]] == "." and weekday[1] - weekday[0] > LONGEST_SHORT:
        return True  # a sentence's end
    if _ERA.match(text, match.end()) or _MORE_DAYS.match(text, match.end()):
        return True
    before = text[max(match.start() - 40, 0) : match.start()]
    joiner = _OTHER_DAY.search(before)
    word = _LAST_WORD.search(before, 0, joiner.start()) if joiner else None
    if word and (word.group().lower() in WEEKDAYS or word.group().lower().removesuffix("s") in WEEKDAYS):
        return True
    if match.start() != weekday[0]:
        return False
    if text[match.start() - 1 : match.start()] in ("“", "‘", "«", "„", '"', "'") and match.start():
        return text[match.end() : match.end() + 1] in ("”", "’", "»", "“", '"', "'")
    name = _ENGLISH_NAME.search(before)
    return name is not None and text[weekday[0]].isupper() and name[1].lower() not in _PLAIN_WORDS


_ANY_YEAR = late(r"(?<![\d.,$€£#])(?:1[89]|20)\d\d(?![\d%]|[.,]\d)")


def _is_of_its_time(text: str, blocks: Sequence[Block], number: int, own: date | None) -> bool:
    """Whether a day with no year is of the article's year, as far as its block and the one before say."""
    if own is None or number < 0:
        return False
    around = text[blocks[max(0, number - 1)].start : blocks[number].end]
    return all(int(year) == own.year for year in _ANY_YEAR.findall(around))


def may_be_wrong(text: str, matches: Sequence[re.Match[str]], own: date | None) -> bool:
    """Whether one of some dates has another day of the week, code and what is none aside: most articles have none."""
    return any(
        days and all(day.weekday() != written for day in days) for _, written, _, days in _read(text, matches, own)
    )


def wrong_days(dates: Sequence[DayDate]) -> tuple[DayDate, ...]:
    """Those whose day of the week is another one.

    Where no date without a year is right and there are two or more, they are of another year than the article.
    """
    loose = [item for item in dates if not item.has_year]
    trusted = len(loose) < 2 or any(_is_right(item) for item in loose)
    return tuple(item for item in dates if not _is_right(item) and (item.has_year or trusted))


def _is_right(item: DayDate) -> bool:
    return any(day.weekday() == item.written for day in item.days)
