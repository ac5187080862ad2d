"""MET409."""

from __future__ import annotations

import re

from newslint.article.front_repair import find_repair
from newslint.engine.rule import Rule
from newslint.finding import Severity, suggest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class BrokenFrontMatter(Rule):
    """The front matter does not parse, is never closed, or names a field twice.

    A generator stops at it, or builds the page without any metadata; with a field twice, one value is lost
    and parsers do not agree which. While it is broken, no other rule can read the metadata.

    Left alone: a rule (`---`) at the head of a text that has no `key:` below it.

    The fix is a suggestion, where one is sure: the value in quotes, the quotation closed, spaces for a tab, the comma
    that is missing, the fence below the last field, a field that stands twice with the same value taken out once. It
    is offered only where the block then parses and the field says what the line says.
    """

    code, name, severity = "MET409", "broken-front-matter", Severity.ERROR
    reads = "file"
    needs = "broken_front"

    def check(self, article: Article) -> Iterator[Finding]:
        front = article.front
        if front is None or not front.problem:
            return
        repair = find_repair(article)
        if repair is not None:
            message = f"The front matter cannot be read: {repair.problem}"
            yield self.finding((repair.start, repair.end), message, fix=suggest("Mend it", *repair.edits))
            return
        start = min(front.problem_at, len(article.text))
        line = re.split(r"[\r\n]", article.text[start : start + 500], maxsplit=1)[0].rstrip()
        yield self.finding((start, start + len(line)), f"The front matter cannot be read: {front.problem}")
