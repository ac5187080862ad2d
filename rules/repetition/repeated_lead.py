"""REP105."""

from __future__ import annotations

from newslint.article.lead import find_repeated_lead
from newslint.engine.rule import Rule
from newslint.finding import Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class RepeatedLead(Rule):
    """The first paragraph says what the description or excerpt says.

    A page that shows the description above the text tells its readers the same twice. One real post in five is so,
    most of them because their generator makes the excerpt from the first paragraph: off by default.

    Left alone: a description of fewer than 40 characters; one that says something else than the paragraph's start.

    There is no fix: which of the two is shown where, the site's templates know.
    """

    code, name, severity, default = "REP105", "repeated-lead", Severity.INFO, False
    needs = "metadata"

    def check(self, article: Article) -> Iterator[Finding]:
        found = find_repeated_lead(article)
        if found:
            field, block = found
            related = (Related(field.start, field.end, f"The {field.name}"),) if field.end else ()
            yield self.finding(
                (block.start, block.end), f"The first paragraph says again what the {field.name} says", related=related
            )
