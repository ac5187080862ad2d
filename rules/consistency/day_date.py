"""TXT610."""

from __future__ import annotations

from newslint.article.day_signs import TRIGGERS
from newslint.article.weekdays import ENGLISH
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.day_dates import DayDate as Dated
    from newslint.finding import Finding


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
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every date whose day of the week is another one."""
        from newslint.article.weekdays import same_form

        for item in article.wrong_days:
            meant = same_form(article.text[slice(*item.weekday)], item.days[0].weekday()) if len(item.days) == 1 else ""
            yield self.finding(
                (item.start, item.end),
                _message(item),
                fix=suggest(f"Write {meant} if the date is right", Edit(*item.weekday, meant)) if meant else None,
            )


def _message(item: Dated) -> str:
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
