"""MET403."""

from __future__ import annotations

from newslint.article.placeholder_values import subject
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


_CALLED = {"source_url": "source URL", "authors": "author", "excerpt": "description"}


class PlaceholderValue(Rule):
    """A metadata field holds a placeholder: `Untitled`, `admin`, `TBD`, `{{ title }}`, `Uncategorized`.

    A template, a content system or a scraper put it where a value belongs. Readers see it in lists, feeds and search
    results, and whatever sorts by author or tag makes a heap of all such articles.

    An image that is the generator's own (`default.jpg`, `no-image.png`) is only an info: many sites want it so.

    Left alone: such a word within a longer value ("Unknown soldier buried"); a title that the text itself speaks of,
    as a review of the film "Unknown" does; names of desks and the anonymous ("Staff", "Redaktion", "佚名"); tags that
    are about such things (`todo`, `test`, `admin`); templates that an engine fills (`{{ site.title }}`,
    `{{ "x" | url }}`) and fields that it reads (`permalink`, `slug`); a date (MET405); an empty field (MET402).

    There is no fix: only the source knows what belongs there.
    """

    code, name, severity = "MET403", "placeholder-value", Severity.WARNING
    reads = "file"
    needs = "placeholder_fields"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, text, kind in article.placeholder_fields:
            what = subject(field.name)
            called = _CALLED.get(what, what.replace("_", " "))
            if kind == "default image":
                message = f"The image is a generator's default: {text[:60]}"
            elif kind == "template":
                message = f"The {called} is a template that was never filled in: {text[:60]}"
            else:
                message = f"The {called} is a placeholder: {text[:60]}"
            yield self.finding(
                (field.start, field.end),
                message,
                severity=Severity.INFO if kind == "default image" else None,
            )
