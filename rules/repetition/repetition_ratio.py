"""REP110."""

from __future__ import annotations

from newslint.article.gopher import measures_over_limit
from newslint.engine.rule import Rule
from newslint.finding import Severity
from newslint.positions import trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class RepetitionRatio(Rule):
    """More of the text repeats itself than the Gopher quality filter lets pass.

    Filters for training data drop such a document: more than 30 % of its lines or paragraphs are said again, or 20 %
    of its characters in them; the most frequent row of 2, 3 or 4 words makes more than 20, 18 or 16 %; repeated
    rows of 5 to 10 words more than 15 to 10 % (Rae et al. 2021, table A1). Off by default: it is a score of the whole,
    wrong on one clean article in 50, and names no place; the other rules of the family do.

    Left alone: nothing; it counts as the filters do, lists, tables and code included.

    There is no fix.
    """

    code, name, severity, default = "REP110", "repetition-ratio", Severity.INFO, False

    def check(self, article: Article) -> Iterator[Finding]:
        over = list(measures_over_limit(article.body))
        if over:
            said = "; ".join(f"{m.share:.0%} of the {m.what}, the limit is {m.limit:.0%}" for m in over)
            yield self.finding(
                trimmed(article.text, (article.body_start, len(article.text))),
                f"Much of this text repeats itself: {said}",
            )
