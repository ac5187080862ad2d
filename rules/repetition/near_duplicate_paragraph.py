"""REP106."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Edit, Related, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class NearDuplicateParagraph(Rule):
    """A paragraph stands again with a word or two changed, or broken off.

    Pages keep an older wording beside the newer one, and set the start of a paragraph as a teaser above it; a
    scraper that reads both leaves it almost twice. In a text without line breaks, a passage that is cut off within
    a sentence is found by its other end.

    Left alone: what has fewer than 15 words, or is less alike than 92 percent (a changed word in 20 gives 95); two
    that differ in figures or names, as in updates, results and lists of parallel construction; a whole sentence
    of a longer paragraph (a pull quote), or one in capitals; what closes two of many sections and is worded anew
    there; a quotation that is shortened; and all that REP103 leaves alone.

    The fix deletes the one that is broken off, else the later one, unless the first stands on top where no article
    begins. It is unsafe: which wording is the better one is for a person to say.
    """

    code, name, severity = "REP106", "near-duplicate-paragraph", Severity.WARNING
    needs = "repeated_pieces"

    def check(self, article: Article) -> Iterator[Finding]:
        copies = article.copies
        for copy in sorted((*copies.near, *copies.cut), key=lambda copy: copy.gone):
            lines = article.lines.named(copy.kept)
            if copy.repeat.changed:
                message = f"This paragraph says again, but for a few words, what stands on {lines}"
            elif copy.repeat.broken:
                message = f"This passage is a part of the one on {lines}, and is cut off within a sentence"
            else:
                message = f"This paragraph is a part of the one on {lines}, and breaks off"
            yield self.finding(
                copy.gone,
                message,
                related=(Related(*copy.kept, "The one that stays"),),
                fix=edit_fix(
                    (Edit(*copy.removal(article.text), ""),),
                    f"Delete this paragraph: {copy.why}",
                    safe=False,
                ),
            )
