"""RES520."""

from __future__ import annotations

from newslint.article.tail import trailing_headlines
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TrailingHeadlines(Rule):
    """Headlines of other articles stand at the end as if they were the article's last paragraphs.

    Pages list what else they have below an article; a scraper that reads on takes the titles without the links. A
    reader meets three sentences without a full stop about something else.

    Three lines or more at the very end count, each a paragraph of 4 to 20 words that begins with a capital and has no
    end mark, behind three paragraphs of prose at least.

    Left alone: lists, headings, lines after a colon, lines with a date, a clock, an address or a label.

    There is no fix. The rule is off unless it is selected: verse, credits, a recipe's ingredients and a team's
    line-up look the same. Of the three places that it found in some 5,700 articles one held headlines.
    """

    code, name, severity = "RES520", "trailing-headlines", Severity.INFO
    default = False

    def check(self, article: Article) -> Iterator[Finding]:
        found = trailing_headlines(article)
        if found:
            yield self.finding(
                (found[0].start, found[-1].end), f"{len(found)} lines at the end look like headlines of other articles"
            )
