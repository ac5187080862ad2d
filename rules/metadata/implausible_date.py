"""MET407."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class ImplausibleDate(Rule):
    """A date that the article cannot have: in the future, before 1900, a machine's zero, changed before published.

    `1970-01-01` and `0001-01-01` are what a program writes for no date; a year in the future is a slip, or a scraper
    that took an event's date for the article's. Such an article leads every list, or closes it, for years.

    Today is the day of the run, or `--today DATE`.

    Left alone: tomorrow, which it is already elsewhere; drafts and events; `publishDate` in a Hugo site, which holds
    a post back; the years of other calendars (1402, 2082, 2568); a change on the day of publication where one of the
    two has no time or no offset; an abbreviated zone of several meanings. Zones by name (`Europe/Paris`) go by
    IANA's database.

    There is no fix: only the source knows the day.
    """

    code, name, severity = "MET407", "implausible-date", Severity.WARNING
    reads = "file"
    needs = "date_oddities"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, problem, other in article.date_oddities:
            related = (Related(other.start, other.end, "When it was published"),) if other else ()
            yield self.finding((field.start, field.end), f"The field `{field.name}` {problem}", related=related)
