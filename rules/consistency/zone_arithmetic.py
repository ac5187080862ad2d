"""TXT603."""

from __future__ import annotations

from newslint.article.zones import TIMED
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.clock import ClockTime, Conflict
    from newslint.finding import Finding, Fix


_BRITISH = late(r"\b(?:UK|U\.K\.|Brit(?:ain|ish|on)|England|English|Scot|Wales|Welsh|London|BST)")
"""Who writes GMT all the year round for the clock on the wall."""


class ZoneArithmetic(Rule):
    """Two clock times are given as equal, and by their zones they are not: `17:00 EST (21:00 GMT)`.

    17:00 EST is 22:00 GMT. Mostly the writer turned the time rightly and named the wrong season (EDT is
    meant), sometimes the sum is wrong; either way the reader who trusts one of the two comes an hour off.

    Times are equal when they are joined by a bracket, `=`, a stroke, or `or`. An abbreviation that means
    several zones (IST, CST, BST, AST, ET) is judged by all of them, and only reported when none agrees.

    Left alone: ends of ranges (`9-10 a.m. EST (14:00 GMT)`), a time with no zone, "8 p.m. ET / 8 p.m. PT"
    (television, local time everywhere), and times more than two hours apart that are joined by a stroke or
    "or", which may be two sessions to choose from.

    The fix is only shown, never applied: which of the two is right, the zone or the time, the text does not
    say. Where another season of one zone, and it alone, makes both agree, it is that zone.
    """

    code, name, severity = "TXT603", "zone-arithmetic", Severity.WARNING
    triggers = (TIMED,)
    needs = "joined_times"

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every pair with both readings."""
        for pair in article.time_conflicts:
            siblings = _likely_siblings(article, pair)
            span = pair.first.start, pair.second.end
            if article.text[span[1] : span[1] + 1] in (")", "]"):
                span = span[0], span[1] + 1
            yield self.finding(span, _message(article, pair, siblings), fix=_fix(article, siblings))


def _message(article: Article, pair: Conflict, siblings: list[tuple[ClockTime, str]]) -> str:
    first, second = pair
    there = _in_zone(article, first, second)
    message = f"{_written(article, first)} is {there}, not {second.clock}"
    if siblings:
        return f"{message}; with {' or '.join(label for _, label in siblings)} it would be right"
    return f"{message} ({_written(article, second)} is {_in_zone(article, second, first)})"


def _written(article: Article, time: ClockTime) -> str:
    return " ".join(article.text[time.start : time.end].split())


def _in_zone(article: Article, time: ClockTime, other: ClockTime) -> str:
    from newslint.article.clock import converted, write_clock

    clocks = " or ".join(write_clock(minute, other) for minute in converted(time, other))
    return f"{clocks} {article.text[slice(*other.zone)]}"


def _likely_siblings(article: Article, pair: Conflict) -> list[tuple[ClockTime, str]]:
    """Zones that would be right in their other season; by the article's date, where it has one."""
    from newslint.article.clock import sibling_labels
    from newslint.article.season import is_in_force

    siblings = sibling_labels(pair)
    return [
        (time, label)
        for time, label in siblings
        if is_in_force(label, article.published) is not False and (time.label != "GMT" or _BRITISH.search(article.text))
    ]


def _fix(article: Article, siblings: list[tuple[ClockTime, str]]) -> Fix | None:
    if len(siblings) != 1:
        return None
    from newslint.article.season import other_season

    time, label = siblings[0]
    start, end = time.zone
    meant = other_season(article.text[start:end], label)
    return suggest(f"Write {meant} if the times are right", Edit(start, end, meant))
