"""TXT602."""

from __future__ import annotations

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class MixedQuoteStyle(Rule):
    """One article sets quotations in curly marks and in straight ones.

    A text put together from two sources shows it there. It is a matter of looks: off unless asked for. One
    finding an article, at the first quotation of the rarer style. Of 30 findings read on real
    articles 28 were right; the others were code set as prose, and a passage in another language.

    Left alone: quotations in another one, paragraphs with an odd number of marks (TXT601 and TXT609), inches,
    single marks, code, tags and link titles.

    The fix sets the rarer style's marks as the other's. It is unsafe: a text quoted to the letter may keep
    its own marks.
    """

    code, name, severity = "TXT602", "mixed-quote-style", Severity.INFO
    default = False
    needs = "both_quote_styles"
    min_rare: int = option(1, "quotations; a rarer style with fewer is left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        """Report the first quotation of the rarer style."""
        from newslint.article.quotations import read_quotations

        quotations = read_quotations(article)
        curly, straight = ([q for q in quotations if q.curly is kind] for kind in (True, False))
        rare, usual = (straight, curly) if len(straight) <= len(curly) else (curly, straight)
        if not usual or len(rare) < max(1, self.min_rare):
            return
        opens, closes = "“”" if usual is curly else '""'
        edits = [e for q in rare for e in (Edit(q.start, q.start + 1, opens), Edit(q.end - 1, q.end, closes))]
        yield self.finding(
            rare[0][:2],
            f"{len(usual)} quotations stand in {'curly' if usual is curly else 'straight'} marks, {len(rare)} "
            f"in {'straight' if usual is curly else 'curly'} ones",
            related=(Related(usual[0].start, usual[0].end, "the other style, for the first time"),),
            fix=edit_fix(tuple(edits), f"Write {opens}…{closes} throughout", safe=False),
        )
