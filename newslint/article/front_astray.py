"""Lines of the front matter that stand in the body as well, above a rule: an editing script took that for a fence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.late import late

if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.positions import Span

_FIELD = late(r"[A-Za-z_][\w-]*:[ \t]+\S")


def find_stray(article: Article) -> tuple[Span, ...]:
    """Spans of lines `key: value` right above a line `---` of the body that stand in the front matter word for word."""
    text, front = article.text, article.front
    if front is None or front.problem:
        return ()
    fields = {line.rstrip() for line in text[front.start : front.end].splitlines()}
    found = []
    at = text.find("\n---", article.body_start)
    while at >= 0:
        start = text.rfind("\n", 0, at) + 1
        line = text[start:at].rstrip()
        if line in fields and start >= article.body_start and _FIELD.match(line) and not article.is_code(start, at):
            found.append((start, start + len(line)))
        at = text.find("\n---", at + 4)
    return tuple(found)
