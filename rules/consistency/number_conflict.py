"""TXT611."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class NumberConflict(Rule):
    """The same count is given twice with two values: "12 people were killed", then "14 people were killed".

    One of them is old, or a slip. Only counts of people to whom one thing happened are compared (killed,
    injured, arrested, rescued, missing ...), in English. Off unless asked for. On 8,700
    real articles it found nothing, right or wrong: how precise it is there is not known.

    Left alone: at least, more than, another, of them, a further, the first; parts and wholes, which the words
    around may set apart ("12 people were killed in the north"); the same value in words and in figures;
    sentences that name a year, an earlier or another event.

    No fix: the text does not say which is right.
    """

    code, name, severity = "TXT611", "number-conflict", Severity.INFO
    default = False
    triggers = (
        r"(?i)(?:people|persons|passengers|civilians|children|workers|soldiers|officers|students|men|women) "
        r"(?:(?:were|was|are|have|had) )?(?:been )?"
        r"(?:killed|injured|wounded|arrested|rescued|dead|died|missing|evacuated)",
        r"(?i)(?:kill|injur|wound|arrest|rescu)(?:ed|ing) [0-9a-z,]+ "
        r"(?:people|persons|passengers|civilians|children|workers|soldiers|officers|students|men|women)",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every count that differs from the first of its kind."""
        from newslint.article.counts import conflicting_counts

        for first, other in conflicting_counts(article):
            yield self.finding(
                (other.start, other.end),
                f"{other.value} here, {first.value} before",
                related=(Related(first.start, first.end, "the same count"),),
            )
