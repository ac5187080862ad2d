"""MET411."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class DateMismatch(Rule):
    """The file's name or the article's URL gives another day than its date field.

    A post that was copied from another and renamed, a scraper that wrote the day of the visit, a date that was
    changed in one place of two: lists and addresses then disagree with the page.

    Left alone: a day's difference, which a time zone makes; a name that goes by the day of the last change; a date
    that is not read (MET405); digits in a URL that name no day; a URL that names several.

    There is no fix: only the source knows the day.
    """

    code, name, severity = "MET411", "date-mismatch", Severity.INFO
    reads = "file"
    needs = "date_conflicts"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, where, day, source in article.date_conflicts:
            related = (Related(source.start, source.end, f"Says {day}"),) if source else ()
            yield self.finding(
                (field.start, field.end),
                f"The field `{field.name}` says {field.text[:40]}, {where} says {day}",
                related=related,
            )
