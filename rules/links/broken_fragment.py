"""LNK309."""

from __future__ import annotations

from newslint.article.fragments import TRIGGERS, find_broken_fragments
from newslint.article.link_targets import target_span
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding, Fix


class BrokenFragment(Rule):
    """A link to a place in this page, which has no such heading, id or name.

    The heading was renamed, or the scraper took a table of contents, a footnote's number or a "see below" without the
    place that it leads to. A click does nothing.

    Headings count by the names that GitHub, Hugo (Goldmark), Jekyll (kramdown) and other engines give them, with the
    numbers of repeated ones; `{#id}`, `{: #id}`, and every `id` or `name` in the text. Outside a known site capitals
    are not compared.

    Left alone: `#top`, text fragments (`#:~:text=…`), routes (`#/x`, `#!x`), footnotes' `#fn:1` where there are
    footnotes, and what themes give their pages (`#comments`, `#main-content`); links to other pages. Where a template
    or component may bring ids along, only a name that is nearly one of the page's counts.

    The fix is a suggestion: the nearest name that there is.
    """

    code, name, severity = "LNK309", "broken-fragment", Severity.WARNING
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        for link, fragment, near in find_broken_fragments(article):
            fix: Fix | None = None
            if near:
                where = target_span(article, link)
                fix = suggest(f"Write #{near}", *((Edit(*where, "#" + near),) if where else ()))
            yield self.finding((link.start, link.end), f"There is no heading or id “{fragment}” in this page", fix=fix)
