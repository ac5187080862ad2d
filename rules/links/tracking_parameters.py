"""LNK310."""

from __future__ import annotations

from newslint.article.tracking import TRIGGER, find_tracked
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class TrackingParameters(Rule):
    """An address carries parameters that only count readers: `utm_source`, `fbclid`, `gclid`.

    They name the newsletter or the network through which the scraper came, so that every reader is counted as that.
    They make one page look like many where addresses are compared.

    Left alone: other parameters; code and templates; front matter; an article that speaks of such parameters.

    The fix takes them out; what else the query has stays as it is written and in its order, `&amp;` and fragment too.
    It is safe, since no server needs them to find the page; unsafe where the address is itself the text.
    """

    code, name, severity = "LNK310", "tracking-parameters", Severity.INFO
    reads = "file"
    triggers = (TRIGGER,)

    def check(self, article: Article) -> Iterator[Finding]:
        for item in find_tracked(article):
            names = ", ".join(dict.fromkeys(item.names))
            yield self.finding(
                (item.start, item.end),
                f"This address counts its readers by {names}",
                fix=edit_fix((Edit(item.start, item.end, item.rest),), f"Take out {names}", safe=not item.shown),
            )
