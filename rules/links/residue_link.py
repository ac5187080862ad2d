"""LNK302."""

from __future__ import annotations

from newslint.article.placeholders import TRIGGERS
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article
    from newslint.finding import Finding


class ResidueLink(Rule):
    """A button of the page is left in the article: Download, Share, Print or Read more, and a link to nowhere.

    The site's script made the button work; the scraper took its label and the `#` behind it. It is no part of the
    article, and a click does nothing.

    A block counts when it holds nothing but such links and separators (`[Share](#) | [Print](#)`), and every label is
    a known button's in one of some thirty languages, or ends in an arrow; names of networks count in a row.

    Left alone: links that do lead somewhere; a button within a sentence, a heading or a table, a label that is not
    known, a picture, a list item with more in it; buttons of a whole HTML page that still has its scripts. Where
    their target is none, those are LNK301's.

    The fix drops the lines of the block and the blank lines after it. It is safe: the label says nothing of the
    story, and the link nothing at all. Only where an indented line follows it is unsafe, since that may be code,
    and would join the list above.
    """

    code, name, severity = "LNK302", "residue-link", Severity.ERROR
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for block in article.placeholders.residue:
            span = (block.start, block.end)
            yield self.finding(
                span,
                _message(block.labels),
                fix=edit_fix((Edit(*block.cut, ""),), "Drop the line", safe=block.safe),
            )


def _message(labels: Sequence[str]) -> str:
    quoted = [f"“{label.strip('*_ ')}”" for label in labels]
    if len(quoted) == 1:
        return f"{quoted[0]} is a button of the page, left behind with a link to nowhere"
    return f"{', '.join(quoted[:-1])} and {quoted[-1]} are buttons of the page, left behind with links to nowhere"
