"""TXT607."""

from __future__ import annotations

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class UnmarkedHeading(Rule):
    """A short line with no full stop stands between paragraphs of plain text: a heading that lost its mark.

    What reads the text as prose (a summariser, a sentence splitter, a voice) runs it into the next sentence.
    Plain text knows no other mark than being alone, so this is off unless asked for. Of 36
    findings read on real articles 35 were headings.

    Left alone: Markdown and HTML, which have marks; the first and the last paragraph; a line that a mark
    ends; lines beside other short ones (lists, verse, addresses); bylines, dates, credits, and lines in
    brackets or with an address; small letters at its start.

    The fix, a Markdown heading's mark, is only shown, never applied: the line may be a caption or a leftover.
    """

    code, name, severity = "TXT607", "unmarked-heading", Severity.INFO
    default = False
    needs = "is_plain"
    max_length: int = option(60, "characters; a longer line is no heading")
    min_neighbour: int = option(120, "characters; a line beside a shorter paragraph is left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every such line."""
        from newslint.article.plain_headings import plain_headings

        for block in plain_headings(article.text, article.units, self.max_length, self.min_neighbour):
            yield self.finding(
                (block.start, block.end),
                "A short line between paragraphs, with no full stop: a heading?",
                fix=suggest("Mark it as a heading", Edit(block.start, block.start, "## ")),
            )
