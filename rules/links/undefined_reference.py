"""LNK306."""

from __future__ import annotations

from newslint.article.references import TRIGGER, find_undefined
from newslint.engine.rule import Rule
from newslint.finding import Severity

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class UndefinedReference(Rule):
    """A reference link names a definition that the article does not have: `[the report][3]`.

    The list of addresses at the article's foot was cut off, or one of them was renamed. What should be a link shows
    as brackets.

    Left alone: `[text][]` and `[text]`, which are mostly brackets; citations and indices (`[1][2]`,
    `rows[first][last]`), labels (`[INFO][main]`), footnotes, tasks, wiki links; code. Where an article defines no
    reference at all, only a name that is a number or is written like a key (`report-2024`) counts.
    """

    code, name, severity = "LNK306", "undefined-reference", Severity.WARNING
    reads = "file"
    triggers = (TRIGGER,)

    def check(self, article: Article) -> Iterator[Finding]:
        for item in find_undefined(article):
            kind = "image" if item.image else "link"
            yield self.finding(
                (item.start, item.end),
                f"The {kind} names the definition “{item.name}”, which the article does not have",
            )
