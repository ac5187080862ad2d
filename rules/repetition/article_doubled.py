"""REP109."""

from __future__ import annotations

from newslint.article.copies import cuts_cleanly
from newslint.engine.rule import Rule
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class ArticleDoubled(Rule):
    """The whole body stands twice, one right after the other.

    Scrapers that read a page's print version below its screen version, or join a page with itself, leave the
    article double. A title that stands once above both is no part of it; other line ends, quotation marks,
    wrapping or white space make no difference.

    Left alone: a body whose second half is another text, or has more below it (REP101).

    The fix deletes the second. It is safe when both are the same but for line ends, case, quotation marks and
    dashes; where words differ it is unsafe.
    """

    code, name, severity = "REP109", "article-doubled", Severity.ERROR
    needs = "repeated_pieces"

    def check(self, article: Article) -> Iterator[Finding]:
        for copy in article.copies.doubled:
            how = "but for a few words" if copy.repeat.changed else "word for word"
            yield self.finding(
                copy.gone,
                f"The whole article stands here again, {how}, right after its end",
                related=(Related(*copy.kept, "The first one"),),
                fix=edit_fix(
                    (Edit(*copy.removal(article.text), ""),),
                    f"Delete the second: {copy.why}",
                    safe=copy.repeat.exact,
                )
                if cuts_cleanly(article, copy)
                else None,
            )
