"""TXT609."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class UnbalancedQuote(Rule):
    """A quotation opens and never closes.

    A reader does not see where the speaker ends and the writer goes on; a quotation extractor takes the rest
    of the paragraph, or nothing. A third of real texts have such a place by their own style, so this is off
    unless asked for. Of 29 findings read on real articles 27 were right.

    Left alone: a speech over several paragraphs, each of which opens again, and a paragraph after which the
    next one closes; straight and German marks, which do not say which way they look; paragraphs with two
    styles; single marks, which are apostrophes too; code.

    No fix: where the quotation ends, only its source knows.
    """

    code, name, severity = "TXT609", "unbalanced-quote", Severity.INFO
    default = False
    needs = "uneven_marks"

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every opening mark."""
        from newslint.article.quotations import unclosed

        for span in unclosed(article):
            yield self.finding(span, f"The quotation that {article.text[slice(*span)]} opens does not close")
