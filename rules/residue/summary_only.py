"""RES519."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity
from newslint.positions import trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class SummaryOnly(Rule):
    """The body is the excerpt again and nothing more: a post with no article.

    A bot that finds no text on a page (a film, a gallery, a wall) writes the summary in its place. The post looks
    like an article in every list, and says nothing that its metadata does not.

    A body counts that has fewer than 60 words and, a bot's lead-in aside (RES508), says what the excerpt or
    description says, whole or as far as that goes.

    Left alone: a body that says more than its excerpt; one of 60 words or more, since some briefs are their own
    description; a body with a picture, a film or an embedded page.

    There is no fix: the article is not in the text. It is information, since a site may publish briefs.
    """

    code, name, severity = "RES519", "summary-only", Severity.INFO
    needs = "is_summary_only"

    def check(self, article: Article) -> Iterator[Finding]:
        span = trimmed(article.text, (article.body_start, len(article.text)))
        yield self.finding(span, "The body is the excerpt again and nothing more")
