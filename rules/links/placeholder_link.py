"""LNK301."""

from __future__ import annotations

from newslint.article.placeholders import TRIGGERS, link_label
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import opens_line, trimmed, with_gap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article import Article
    from newslint.article.block import Link
    from newslint.finding import Finding, Fix

_BLOCK_MARK = late(r"(?:[-+*#>~`|:=]|\d{1,9}[.)](?:\s|$))")


class PlaceholderLink(Rule):
    """A link or an image leads nowhere: its target is empty, `#`, `about:blank` or a button's script.

    On the page a script gave the link its work, or an editor meant to fill it in. In the article it is a promise
    that a click breaks, and an image without a source shows a torn icon. Inline and reference links (at the
    use, where the reader meets it), HTML links and images all count; in plain text, `[label](#)` as written.

    Left alone: code; `[//]: # (comments)` and other definitions that nothing uses; "Back to top" and "↑" to `#`,
    which is what `#` means; bookmarklets, whose target is a whole program; `foo[0]()`, `['key']()` and `[&]()`,
    which are program text; targets that a template fills; HTML links with `onclick`, `data-…`, `role`, an `id`, or a
    class that says a script drives them, and in a whole page with scripts those outside of sentences; buttons alone
    in their block, which are LNK302's.

    The fix keeps the text and takes the link away; an image goes altogether, or leaves its alternative text where it
    stands in a link. It is unsafe: the writer may know the address that is missing.
    """

    code, name, severity = "LNK301", "placeholder-link", Severity.ERROR
    reads = "file"
    triggers = TRIGGERS

    def check(self, article: Article) -> Iterator[Finding]:
        inner = _inner_links(article.links)
        for link in article.placeholders.links:
            label = link_label(article.text, link)
            label = label if len(label) <= 60 else label[:59] + "…"
            kind = "image" if link.image else "link" if link.element in ("", "a", "area") else link.element
            target = link.target.strip()
            yield self.finding(
                (link.start, link.end),
                f"The {kind}{f' “{label}”' if label else ''} leads nowhere: its target is {target or 'empty'}",
                fix=_without(article.text, link, nested=link in inner),
            )


def _inner_links(links: Iterable[Link]) -> set[Link]:
    """Find the links and images that stand in the text of another."""
    inner: set[Link] = set()
    outer = (0, 0)
    for link in links:
        if outer[0] < link.start and link.end <= outer[1]:
            inner.add(link)
        elif link.text_end > outer[1]:
            outer = (link.start, link.text_end)
    return inner


def _without(text: str, link: Link, *, nested: bool) -> Fix | None:
    """Make the fix that takes a link away; None where its text alone would be read as something else."""
    start, end = trimmed(text, (link.text_start, link.text_end))
    if start < end and (nested or not link.image):
        if opens_line(text, link.start) and _BLOCK_MARK.match(text, start):
            return None
        edits = (Edit(link.start, start, ""), Edit(end, link.end, ""))
        return edit_fix(edits, "Keep the text without the link", safe=False)
    if nested or link.element not in ("", "a", "img"):
        return None  # what an element shows between its tags is not known here
    return edit_fix(
        (Edit(*with_gap(text, (link.start, link.end)), ""),),
        f"Take the {'image' if link.image else 'empty link'} out",
        safe=False,
    )
