"""MET405."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.article.dates import MONTHS, is_bare_number_date
from newslint.engine.rule import Rule
from newslint.finding import Severity, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding

_RELATIVE = re.compile(
    r"(?:\d+|an?|one)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago|yesterday|today|now|just now|last \w+"
    r"|(?:hace|il y a|vor|há|fa)\s+.+",
    re.I,
)
_SLASHED = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{2}|\d{4})(?:\D.*)?")
_TEMPLATE = re.compile(r"\{\{|\{%|<%|\$\{")
_WORD = re.compile(r"[^\W\d_]+")


class InvalidDate(Rule):
    """A date field holds no date, or a day that there is not.

    Generators stop at such a file, or put it on the first of January 1970; a scraper leaves "3 hours ago" or
    "Updated" where the date belongs.

    Left alone: ISO 8601, RFC 2822, the forms that Jekyll and Hugo read, "9 July 2025" and "July 9, 2025" in a
    dozen languages, Unix times; a template; a date in words that this rule does not read but that may be one;
    an empty field (MET402).

    The fix is a suggestion: how the date is written in ISO 8601, where it is clear which day is meant.
    """

    code, name, severity = "MET405", "invalid-date", Severity.ERROR
    needs = "doubtful_dates"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, date in article.dates:
            if date is not None and not date.problem:
                continue
            value = field.text.strip()
            span = (field.start, field.end)
            if date is not None:
                yield self.finding(span, f"The field `{field.name}` holds no possible date: {date.problem}")
            elif not isinstance(field.value, str | int | float) or isinstance(field.value, bool):
                yield self.finding(span, f"The field `{field.name}` holds a {_kind(field.value)}, not a date")
            elif not is_bare_number_date(value) and not _TEMPLATE.search(value) and not _may_be_date(value):
                what = "a time relative to when the page was read" if _RELATIVE.fullmatch(value) else "no date"
                hint = suggest("Write it as ISO 8601, such as 2025-07-09 or 2025-07-09T17:30:00-04:00")
                yield self.finding(span, f"The field `{field.name}` holds {what}: {value[:60]}", fix=hint)


def _kind(value: object) -> str:
    return {bool: "truth value", list: "list", dict: "mapping"}.get(type(value), "value")


def _may_be_date(value: str) -> bool:
    """Whether a text that was not read may be a date all the same: a day and a year, or a known month."""
    slashed = _SLASHED.fullmatch(value)
    if slashed:
        first, second = int(slashed[1]), int(slashed[3])
        return 1 <= first <= 31 and 1 <= second <= 31 and min(first, second) <= 12
    if _RELATIVE.fullmatch(value):
        return False
    words = [word.lower() for word in _WORD.findall(value)]
    digits = re.findall(r"\d+", value)
    if not digits:
        return False
    return any(word in MONTHS for word in words) or (
        bool(words) and any(len(d) == 4 for d in digits) and len(digits) > 1
    )
