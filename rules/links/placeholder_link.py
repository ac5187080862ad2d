"""LNK301."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newslint.article.placeholders import TRIGGERS, link_label
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.positions import block_lines, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newslint.article import Article
    from newslint.article.block import Link
    from newslint.finding import Finding, Fix

_LINE_END = re.compile(r"[ \t]*(?:[\r\n]|\Z)")
_BLOCK_MARK = re.compile(r"(?:[-+*#>~`|:=]|\d{1,9}[.)](?:\s|$))")


class PlaceholderLink(Rule):
    """A link or an image leads nowhere: its target is empty, `#`, `about:blank` or a button's script.

    On the page a script gave the link its work, or an editor meant to fill it in. In the article it is a promise
    that a click breaks, and an image without a source shows a torn icon. Inline and reference links (at the
    use, where the reader meets it), HTML links and images all count; in plain text, `[label](#)` as written.

    Left alone: code; `[//]: # (comments)` and other definitions that nothing uses; "Back to top" and "↑" to `#`,
    which is what `#` means; bookmarklets, whose target is a whole program; `foo[0]()`, `['key']()` and `[&]()`,
    which are program text; targets that a template fills; HTML links with `onclick`, `data-…`, `role`, an `id`, or a
    class that says a script drives them; buttons alone in their block, which are LNK302's.

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
            kind, target = "image" if link.image else "link", link.target.strip()
            yield self.finding(
                (link.start, link.end),
                f"The {kind}{f' “{label}”' if label else ''} leads nowhere: its target is {target or 'empty'}",
                fix=_without(article.text, link, nested=link in inner),
            )


def _inner_links(links: Iterable[Link]) -> set[Link]:
    """Find the links and images that stand in the text of another."""
    inner: set[Link] = set()
    reach = 0
    for link in links:
        if link.end <= reach:
            inner.add(link)
        reach = max(reach, link.text_end)
    return inner


def _without(text: str, link: Link, *, nested: bool) -> Fix | None:
    """Make the fix that takes a link away; None where its text alone would be read as something else."""
    start, end = trimmed(text, (link.text_start, link.text_end))
    if start < end and (nested or not link.image):
        if _opens_line(text, link.start) and _BLOCK_MARK.match(text, start):
            return None
        edits = (Edit(link.start, start, ""), Edit(end, link.end, ""))
        return edit_fix(edits, "Keep the text without the link", safe=False)
    if nested:
        return None
    return edit_fix((_deletion(text, link),), f"Take the {'image' if link.image else 'empty link'} out", safe=False)


def _deletion(text: str, link: Link) -> Edit:
    """Delete a link with its line, where it stands alone there, else with the space that would be doubled."""
    opens = _opens_line(text, link.start)
    before, after = text[link.start - 1 : link.start], text[link.end : link.end + 1]
    if _LINE_END.match(text, link.end):
        if opens:
            return Edit(*block_lines(text, (link.start, link.end)), "")
        after = " "
    if before == " " and not opens and after in " .,;:!?)":
        return Edit(link.start - 1, link.end, "")
    return Edit(link.start, link.end + (opens and after == " "), "")


def _opens_line(text: str, offset: int) -> bool:
    """Whether nothing but white space and quotation marks stands before an offset in its line."""
    head = text[max(0, offset - 64) : offset].rstrip(" \t>")
    return head.endswith(("\n", "\r")) or (not head and offset <= 64)
