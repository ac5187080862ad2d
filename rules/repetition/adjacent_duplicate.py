"""REP102."""

from __future__ import annotations

from newslint.article.neighbours import Neighbours
from newslint.engine.rule import Rule, option
from newslint.finding import Edit, Related, Severity, edit_fix
from newslint.positions import copy_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class AdjacentDuplicate(Rule):
    """Two neighbouring paragraphs, or two neighbouring lines, say the same.

    Scrapers that read a teaser and the text below it, or an element and its hidden twin, leave a paragraph, or some
    lines between two blank ones, twice in a row.

    Left alone: code, the log below a command, tables, list items, headings, images, lines of verse; `Name: value`;
    a short line that somebody says twice; what says fewer than three words; the title (REP104) and what is part of
    a longer repeated passage (REP101).

    The fix deletes the second, with the blank lines above it. It is safe when both are the same but for white space;
    where they differ in quotation marks, dashes or case it is unsafe, since one of the two is the better spelling.
    """

    code, name, severity = "REP102", "adjacent-duplicate", Severity.ERROR
    needs = "repeated_pieces"
    min_length: int = option(20, "characters; shorter neighbours are left alone")

    def check(self, article: Article) -> Iterator[Finding]:
        copies = article.copies
        told = [copy.gone for copy in (*copies.doubled, *copies.blocks)]
        told += [(block.start, block.end) for block in article.title_lines]
        pairs = [*article.neighbours, *(Neighbours(c.kept, c.gone, c.repeat.exact) for c in copies.neighbours)]
        for pair in pairs:
            start, end = pair.copy
            if end - start < self.min_length or any(a <= start and end <= b for a, b in told):
                continue
            what = "line" if article.text[pair.first[1] : start].count("\n") == 1 else "paragraph"
            yield self.finding(
                pair.copy,
                f"This {what} says again what the one above says",
                related=(Related(*pair.first, "The first of the two"),),
                fix=edit_fix(
                    (Edit(*copy_lines(article.text, pair.copy), ""),), f"Delete the second {what}", safe=pair.identical
                ),
            )
