"""REP104."""

from __future__ import annotations

from newslint.article.title import title_kept
from newslint.engine.rule import Rule
from newslint.finding import Edit, Related, Severity, edit_fix
from newslint.positions import block_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TitleRepeated(Rule):
    """The title stands twice as a line of its own in the body.

    Pages say their title in the head, above the text and in the breadcrumb; a scraper that takes all of them
    leaves it two or three times. The title is what the metadata or the top heading says; in a text with
    neither, a headline among the first blocks that stands again.

    Left alone: the title once in the body, whatever the metadata says; a line that stands four times or more,
    which is a label or a speaker's name; a line that merely begins like the title; a lower heading that says the
    title again among other headings, below prose or inside another section; a line that has below it what the title
    has below it, which belongs to a copied passage. What nothing states as the title is none if it is longer than 120
    characters (60 in Chinese, Japanese and Korean), has two sentences or ends with a colon.

    The fix keeps one, the heading where there is one, else the first. It is safe: a line that says only what
    another line says is gone, and nothing else.
    """

    code, name, severity = "REP104", "title-repeated", Severity.WARNING
    needs = "repeated_pieces"

    def check(self, article: Article) -> Iterator[Finding]:
        lines = article.title_lines
        found = article.copies
        copies = [copy.gone for copy in (*found.doubled, *found.blocks, *found.paragraphs, *found.near)]
        if not lines:
            return
        kept = title_kept(lines)
        for block in lines:
            if block is kept or any(a <= block.start and block.end <= b for a, b in copies):
                continue
            span = (block.start, block.end)
            yield self.finding(
                span,
                "The title stands here once more",
                related=(Related(kept.start, kept.end, "The title"),),
                fix=edit_fix((Edit(*block_lines(article.text, span), ""),), "Delete this line", safe=True),
            )
