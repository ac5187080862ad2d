"""TXT610."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.article.weekdays import ENGLISH, WEEKDAYS
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article import Article
    from newslint.article.day_dates import DayDate
    from newslint.finding import Finding


def _either_case(names: Iterable[str]) -> str:
    """An RE2 alternation; each name in small letters or with a capital: quicker to load than `(?i)`."""
    pairs = sorted({(name[0], name[0].upper(), name[1:]) for name in names})
    return "|".join(f"{a}{rest}" if a == b else f"[{a}{b}]{rest}" for a, b, rest in pairs)


_NAMES = _either_case(name.replace("'", "['’]") for name in WEEKDAYS)
_LOUD = "|".join(name.upper() for name in ENGLISH)
_STEMS = _either_case(name[:3] for name in WEEKDAYS)
_MONTHS = _either_case(
    "jan feb mar apr may jun jul aug sep oct nov dec saus vas kov bal geg birž liep rug spal lapk gruo".split()
)
_ARTICLES = "the|den|der|el|le|il|dia|día|dnia|dne|dňa|ngày|pada|tanggal|ที่|on|die"


class DayDate(Rule):
    """A date stands with the wrong day of the week: "Tuesday, 9 July 2025" was a Wednesday.

    One of the two is a slip, and a reader who comes on Tuesday or on the 9th stands before a closed door.
    Days and months are known in 40 languages, before the date and, where a language writes it so, behind it:
    "9 Temmuz Çarşamba", "7月9日(水)". A date with no year is held against the article's own date.

    Left alone: years before 1924, when the Julian calendar ended, and other calendars; ranges and several
    days ("Monday-Wednesday, 3-5 May", "Saturday and Sunday, July 5 and 6"); a day with no year that is more
    than 45 days from the article's date, or beside another year, or in an article whose other such days are
    all wrong, too (it is of another year); names (Sheffield Wednesday), a title in quotation marks, [sic] and
    old style; 9/7/2025 where either reading fits; code, URLs and front matter.

    The fix is only shown, never applied: the day of the week may be right and the date wrong.
    """

    code, name, severity = "TXT610", "day-date", Severity.WARNING
    triggers = (
        rf"(?:{_NAMES}|{_LOUD})(?:ที่)?[.,،]?[ \x{{a0}}(]\(?"
        rf"(?:[0-9\x{{660}}-\x{{669}}\x{{966}}-\x{{96f}}]|{_MONTHS}|[A-Z][A-Z][A-Z]|(?:{_ARTICLES}) )",
        rf"[0-9](?:\.|st|nd|rd|th)?,? \((?:{_STEMS})",
        r"(?:cak|bat|art|san|yıs|ran|muz|tos|lül|kim|sım|lık|[0-9])[.,]? (?:[Pp]azar|[Ss]alı|[Çç]arşamba|[Pp]erşembe"
        r"|[Cc]uma|[Hh]étfő|[Kk]edd|[Ss]zerd|[Cc]sütört|[Pp]éntek|[Ss]zombat|[Vv]asárn)",
        r"[日일] ?(?:[(\x{ff08}]?(?:[一二三四五六月火水木金土日월화수목금토일]|星期|周|週)"
        r"|,? ?星期|,? ?[월화수목금토일]요)",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every date whose day of the week is another one."""
        from newslint.article.day_dates import wrong_days
        from newslint.article.weekdays import same_form

        for item in wrong_days(article.day_dates):
            meant = same_form(article.text[slice(*item.weekday)], item.days[0].weekday()) if len(item.days) == 1 else ""
            yield self.finding(
                (item.start, item.end),
                _message(item),
                fix=suggest(f"Write {meant} if the date is right", Edit(*item.weekday, meant)) if meant else None,
            )


def _message(item: DayDate) -> str:
    from datetime import timedelta

    day = item.days[0]
    near = day + timedelta(days=(item.written - day.weekday() + 3) % 7 - 3)
    said = ENGLISH[item.written]
    readings = " or ".join(f"{day:%Y-%m-%d} is a {ENGLISH[day.weekday()]}" for day in item.days)
    years = [year for year in (day.year - 1, day.year + 1) if _falls_on(item.written, year, day.month, day.day)]
    other = f" (in {years[0]} it is)" if years and item.has_year else ""
    return f"{readings}, not a {said}{other}; the {said} next to it is {near:%Y-%m-%d}"


def _falls_on(weekday: int, year: int, month: int, day: int) -> bool:
    from datetime import date

    return (month, day) != (2, 29) and date(year, month, day).weekday() == weekday
