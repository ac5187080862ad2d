"""RES521."""

from __future__ import annotations

from newslint.article.tail import bare_captions
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class BareCaption(Rule):
    """A line without an end mark between two paragraphs looks like the caption of a picture that is not there.

    A scraper that drops pictures and keeps their captions leaves "Mary Bell outside the court" in the middle of a
    report.

    A paragraph of 5 to 30 words counts that begins with a capital, has no end mark, stands between two of prose, and
    shares a name with one of them.

    Left alone: headings, list items, quotations, lines that end in a colon, a line beside a picture or a tag, lines
    with a date, a clock or an address.

    There is no fix. The rule is off unless it is selected: a subheading that is not marked as one looks the same.
    """

    code, name, severity = "RES521", "bare-caption", Severity.INFO
    default = False

    def check(self, article: Article) -> Iterator[Finding]:
        for block in bare_captions(article):
            yield self.finding(
                (block.start, block.end), "This line looks like the caption of a picture that is not here"
            )
