"""TXT601."""

from __future__ import annotations

from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class MixedQuotePair(Rule):
    """A quotation opens with a curly mark and closes with a straight one, or the reverse.

    `‘Where to?'` comes of an editor that turned one mark and not the other, or of a text put together from
    two sources. Whatever pairs marks (a reader, a quotation extractor, a typesetter) loses the end of it.
    Marks that only open or only close («», 「」, 『』, 《》) count too, where one straight mark stands for a partner.

    Left alone: apostrophes (the dogs', goin', '90s, rock ‘n' roll, O‘zbek), inches and minutes (5'10"), a
    quotation in another one (“He said "no"”), one that runs on into the next paragraph, „German marks" with
    a straight end where no other in the paragraph says which mark is meant, »marks that point inwards«, code,
    tags, link titles and attributes, curly marks in scripts that put no space beside a mark, and every mark
    that may be read in two ways.

    The fix puts the curly mark in place of the straight one. It is unsafe: where an article is set in
    straight marks throughout, the curly one may be the odd one.
    """

    code, name, severity = "TXT601", "mixed-quote-pair", Severity.WARNING
    needs = "mixed_marks"
    max_span: int = option(200, "characters; of a longer quotation only the odd mark is the finding")

    def check(self, article: Article) -> Iterator[Finding]:
        """Judge every block of prose by itself."""
        from newslint.article.quotes import mixed_pairs

        for block in article.units:
            if block.kind not in ("paragraph", "quote", "item", "heading"):
                continue
            for pair in mixed_pairs(article.text, block.start, block.end, article.opaque):
                straight = article.text[pair.odd]
                curly = article.text[pair.end - 1 if pair.odd == pair.start else pair.start]
                short = pair.end - pair.start <= self.max_span
                opens, closes = (straight, curly) if pair.odd == pair.start else (curly, straight)
                yield self.finding(
                    (pair.start, pair.end) if short else (pair.odd, pair.odd + 1),
                    f"The quotation opens with {opens} and closes with {closes}",
                    fix=edit_fix((Edit(pair.odd, pair.odd + 1, pair.meant),), f"Write {pair.meant}", safe=False),
                )
