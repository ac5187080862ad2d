"""MET412."""

from __future__ import annotations

from newslint.engine.rule import Rule
from newslint.finding import Related, Severity, edit_fix
from newslint.fixing.front_matter import drop_items, item_spans

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.finding import Finding


class DuplicateListItem(Rule):
    """A tag, category or author is listed twice, if need be in another case.

    The page shows it twice, and counts of tags are wrong; `Bus` and `bus` make two pages on some sites, and one that
    overwrites the other on the rest.

    Left alone: items that differ in more than case and white space (`open data`, `open-data`).

    The fix takes the later one out of the list, with its comma or its line. It is safe: the first says the same.
    Where an abbreviation may be meant (`US`, `us`) it is unsafe; where a comment stands with the item there is none.
    """

    code, name, severity = "MET412", "duplicate-list-item", Severity.INFO
    reads = "file"
    needs = "repeated_items"

    def check(self, article: Article) -> Iterator[Finding]:
        for field, pairs in article.repeated_items:
            spans = item_spans(article, field)
            numbers = [number for number, _ in pairs]
            edits = drop_items(article, field, numbers)
            for at, (number, first) in enumerate(pairs):
                items = field.value if isinstance(field.value, list) else []
                one, other = str(items[first]), str(items[number])
                span = spans[number] if spans else (field.start, field.end)
                related = (Related(*spans[first], "The first"),) if spans else ()
                # One edit takes them all: each leaves a list that the others fit into.
                safe = not _may_be_another(one, other)
                fix = edit_fix((edits[at],), f"Take {other} out", safe=safe) if edits else None
                case = " in another case" if one.strip() != other.strip() else ""
                yield self.finding(
                    span, f"The field `{field.name}` lists {other.strip()[:60]} twice{case}", fix=fix, related=related
                )


def _may_be_another(one: str, other: str) -> bool:
    """Whether one is short and all capitals and the other is not: `US` and `us`."""
    return one.isupper() != other.isupper() and len(one.strip()) <= 5
