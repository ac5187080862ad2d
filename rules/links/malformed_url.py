"""LNK307."""

from __future__ import annotations

from newslint.article.malformed import TRIGGERS, find_malformed
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class MalformedUrl(Rule):
    """A link's address is written wrong, so that it leads nowhere or is no link at all.

    Its scheme stands twice, is misspelt or lacks its slashes (`http://https://…`, `http:/…`, `https//…`), it is `www.…`
    without a scheme, an e-mail address without `mailto:`, in quotation marks, without a host; or the link's form is
    broken: a space in the address, a title in curly quotation marks, a `)` that is missing, brackets the wrong way
    round (`(text)[https://…]`).

    Left alone: code; addresses in the text; spaces in HTML, which browsers escape, and in angle brackets; a second
    address within a first, as archives have it; an image's size after a space (`=100x80`); templates; remarks in
    brackets and parentheses.

    The fix is a suggestion, and only where there is one way to read what was meant.
    """

    code, name, severity = "LNK307", "malformed-url", Severity.WARNING
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for item in find_malformed(article):
            fix = None
            if item.edit:
                (start, end), meant = item.edit
                fix = suggest(f"Write {meant}" if start < end else f"Close it with {meant}", Edit(start, end, meant))
            kind = "image" if item.image else "link"
            yield self.finding((item.start, item.end), f"This {kind} does not work: its address {item.why}", fix=fix)
