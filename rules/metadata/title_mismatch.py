"""MET408."""

from __future__ import annotations

from newslint.article.title import heading_text
from newslint.engine.rule import Rule
from newslint.finding import Related, Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TitleMismatch(Rule):
    """The title and the article's own top heading have no word in common.

    One of them may be another story's: a scraper that mixed up two pages, a template whose title was never changed,
    a post that began as a copy of another.

    Left alone: a heading further down, or one of several top headings, which name sections; a heading of one or two
    words ("Overview"); another wording that shares a word, or the beginning of one, with the title; a heading in
    another script, which may be its translation.

    There is no fix: only a reader can tell which is right.
    """

    code, name, severity = "MET408", "title-mismatch", Severity.INFO
    reads = "file"
    triggers = (r"[\n\r]# ", r"\A# ", r"[\n\r]===", r"\A===")
    needs = "other_headline"

    def check(self, article: Article) -> Iterator[Finding]:
        block = article.other_headline
        if block is None:
            return
        title = article.title_fields[0]
        heading = heading_text(article.text[block.start : block.end])
        yield self.finding(
            (title.start, title.end),
            f"The title has no word in common with the article's heading: {heading[:80]}",
            related=(Related(block.start, block.end, "The heading"),),
        )
