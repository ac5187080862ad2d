"""TXT605."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Related, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class NameVariant(Rule):
    """A name that stands five times and more is once written with letters missing or too many.

    `Nanyahu` among `Netanyahu`: a reader stumbles, a search for the name misses the passage, an index has
    one person more. A capitalised word of six letters or more that stands once is held against names of
    seven letters or more with the same initial and the same last three letters; the letters of one stand in
    the other in the same order.

    Left alone: inflections and other words (another end; more than three letters in ten missing; a word or a
    name that stands in small letters, too), countries and people that differ by a letter (Poland, Portland;
    Fisher, Fischer), a word with other capitalised words beside it than the name has (Mohamed Salah, Mohammed
    bin Salman), a short word that opens a sentence, one in quotation marks or with [sic]; German, Finnish,
    Estonian, Hungarian and Turkish, which make new words freely; code, URLs and front matter.

    The fix is only shown, never applied: the word may be a name of its own.
    """

    code, name, severity = "TXT605", "name-variant", Severity.WARNING
    needs = "rare_variants"

    def check(self, article: Article) -> Iterator[Finding]:
        """Report every variant with the first place of its name."""
        for variant in article.rare_variants:
            yield self.finding(
                (variant.start, variant.end),
                f"{variant.word} stands here once, {variant.name} {variant.times} times: a slip?",
                related=(Related(*variant.first, f"{variant.name}, for the first time"),),
                fix=suggest(f"Write {variant.name}", Edit(variant.start, variant.end, variant.name)),
            )
