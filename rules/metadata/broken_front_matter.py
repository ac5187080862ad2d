"""MET409."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.engine.rule import Rule
from newslint.finding import Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class BrokenFrontMatter(Rule):
    """The front matter does not parse, is never closed, or names a field twice.

    A generator stops at it, or builds the page without any metadata; with a field twice, one value is lost
    and parsers do not agree which. While it is broken, no other rule can read the metadata.

    Left alone: a rule (`---`) at the head of a text that has no `key:` below it.
    """

    code, name, severity = "MET409", "broken-front-matter", Severity.ERROR
    reads = "file"
    needs = "broken_front"

    def check(self, article: Article) -> Iterator[Finding]:
        front = article.front
        if front is None or not front.problem:
            return
        start = min(front.problem_at, len(article.text))
        line = article.text[start:].split("\n", 1)[0].rstrip()
        yield self.finding((start, start + len(line)), f"The front matter cannot be read: {front.problem}")
