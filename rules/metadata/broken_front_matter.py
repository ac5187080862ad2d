"""MET409."""

from __future__ import annotations

import re

from newslint.article.front_repair import find_repair
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix, suggest
from newslint.positions import block_lines

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class BrokenFrontMatter(Rule):
    """The front matter does not parse, is never closed, names a field twice, or a line of it stands in the body.

    A generator stops at it, or builds the page without any metadata; with a field twice, one value is lost
    and parsers do not agree which. While it is broken, no other rule can read the metadata. A field that a script put
    above each `---` of a file is a heading where that is a rule of the text: readers see `expirydate: 2025-01-01`.

    Left alone: a rule (`---`) at the head of a text that has no `key:` below it; a line in the body that the front
    matter does not have word for word, or that stands above no rule; code.

    The fix is a suggestion, where one is sure: the value in quotes, the quotation closed, spaces for a tab, the comma
    that is missing, the fence below the last field, a field that stands twice with the same value taken out once. It
    is offered only where the block then parses and the field says what the line says. A line of it in the body is
    deleted; that is unsafe, since the text may quote it.
    """

    code, name, severity = "MET409", "broken-front-matter", Severity.ERROR
    reads = "file"
    needs = "front_is_odd"

    def check(self, article: Article) -> Iterator[Finding]:
        for start, end in article.stray_fields:
            yield self.finding(
                (start, end),
                f"A field of the front matter stands in the body, as a heading: {article.text[start:end][:40]}",
                fix=edit_fix((Edit(*block_lines(article.text, (start, end)), ""),), "Delete the line", safe=False),
            )
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
