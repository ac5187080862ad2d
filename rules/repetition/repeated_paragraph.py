"""REP103."""

from __future__ import annotations

from newslint.article.copies import cuts_cleanly
from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class RepeatedParagraph(Rule):
    """A paragraph stands again further on, word for word.

    Pages say a paragraph in a teaser, a box or a caption and again in the text; a scraper that reads all of them
    leaves it twice. Whoever reads on stumbles, and counts are skewed.

    Left alone: what is shorter than 60 characters; a part of a longer paragraph (a pull quote); block quotations
    of an earlier paragraph; refrains, verse, forms, the answers to two questions, sections of one rank that open
    or close alike; a line that leads up to a list, code or a picture in both places; a link with few words; headings,
    tables, code, images, list items. Neighbours are REP102's, several paragraphs REP101's.

    The fix deletes the later one, unless the first stands on top, above the title or where no article begins. It is
    unsafe: a single paragraph may be said twice on purpose.
    """

    code, name, severity = "REP103", "repeated-paragraph", Severity.WARNING
    needs = "repeated_pieces"
    min_length: int = option(60, "characters; a shorter paragraph is left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        for copy in article.copies.paragraphs:
            if copy.repeat.characters < self.min_length:
                continue
            again = "stands here again" if copy.gone == copy.repeat.copy else "stands here and again further on"
            yield self.finding(
                copy.gone,
                f"This paragraph {again}, word for word as on {article.lines.named(copy.kept)}",
                related=(Related(*copy.kept, "The one that stays"),),
                fix=edit_fix(
                    (Edit(*copy.removal(article.text), ""),),
                    f"Delete this paragraph: {copy.why}",
                    safe=False,
                )
                if cuts_cleanly(article, copy)
                else None,
            )
