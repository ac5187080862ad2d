"""MET405."""

from __future__ import annotations

import re

from newslint.article.dates import may_be_date
from newslint.engine.rule import Rule
from newslint.finding import Severity, suggest
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.field import Field
    from newslint.finding import Finding

_RELATIVE = late(
    r"(?:\d+|an?|one)\s+(?:second|minute|min|hour|hr|day|week|month|year)s?\s+ago|yesterday|today|now|just now|last \w+"
    r"|(?:hace|il y a|vor|há|fa)\s+.+",
    re.I,
)
_TEMPLATE = late(r"\{\{|\{%|<%|\$\{")


class InvalidDate(Rule):
    """A date field holds no date, or a day that there is not.

    Generators stop at such a file, or put it on the first of January 1970; a scraper leaves "3 hours ago" or
    "Updated" where the date belongs.

    Left alone: ISO 8601, RFC 2822, the forms that Jekyll and Hugo read, "9 July 2025" and "July 9, 2025" in two
    dozen languages, Unix times; another calendar's year; a template; words that a generator reads, such as
    `git Created` and `today`; anything else that holds a year or a day and may be a date; `published: true`,
    which is a switch; a `dateline`, which is a place; a list or mapping (MET410); an empty field (MET402).

    The fix is a suggestion: how the date is written in ISO 8601, where it is clear which day is meant.
    """

    code, name, severity = "MET405", "invalid-date", Severity.ERROR
    reads = "file"
    needs = "doubtful_dates"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, date in article.dates:
            if date is not None and not date.problem:
                continue
            value = field.text.strip()
            span = (field.start, field.end)
            if date is not None:
                yield self.finding(span, f"The field `{field.name}` holds no possible date: {date.problem}")
            elif isinstance(field.value, list | dict):
                continue
            elif isinstance(field.value, bool):
                if not _is_switch(field):
                    yield self.finding(span, f"The field `{field.name}` holds a truth value, not a date")
            elif not _TEMPLATE.search(value) and not may_be_date(value) and field.name.lower() != "dateline":
                what = "a time relative to when the page was read" if _RELATIVE.fullmatch(value) else "no date"
                hint = suggest("Write it as ISO 8601, such as 2025-07-09 or 2025-07-09T17:30:00-04:00")
                yield self.finding(span, f"The field `{field.name}` holds {what}: {value[:60]}", fix=hint)


def _is_switch(field: Field) -> bool:
    """Whether it says that something was published or updated, and not when: `published: true`."""
    return isinstance(field.value, bool) and "date" not in field.name.lower().replace("update", "")
