"""LNK305."""

from __future__ import annotations

import re

from newslint.article.html_links import attribute_values
from newslint.article.placeholders import is_program, leads_nowhere
from newslint.engine.rule import Rule
from newslint.finding import Edit, Severity, edit_fix
from newslint.late import late
from newslint.positions import with_gap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article import Article
    from newslint.article.block import Link
    from newslint.finding import Finding

# What shows nothing: white space of any width, its entities, emphasis around nothing, tags that only group.
_NOTHING = late(
    r"(?:\s|[\u00ad\u200b-\u200f\u2060\ufeff]|&(?:nbsp|ensp|emsp|thinsp|zwnj|zwj|#160|#8203|#xa0|#x200b);|[*_]{2,}"
    r"|<br\s*/?>|</?(?:span|b|i|em|strong|font|u|p|div)>)*",
    re.I,
)
_SHOWS = frozenset(("class", "style", "title", "id", "name", "role"))


class EmptyLinkText(Rule):
    """A link shows nothing, so that nobody can see or click it.

    The picture or the word that it was around is lost, or it is the mark with which a site offers a heading's address
    (`## Rain[](#rain)`). Screen readers read out the address.

    Left alone: links around a picture, or an icon that a class draws; HTML links that stand between tags on both sides,
    whose element may draw something, or with a class, an `id`, a `title`, an
    `aria-` or `data-` attribute, or a tag in them that may show something; links that Markdown's attributes style
    (`[](/x){: .icon}`); links to nowhere, which are LNK301's; closures in program text (`[](x) { … }`); code.

    The fix takes the link out. It is unsafe: what was to be read there may be known to the writer.
    """

    code, name, severity = "LNK305", "empty-link-text", Severity.WARNING
    reads = "file"
    triggers = (
        r"(?:^|[^\\])\[(?:[\s\x{a0}\x{ad}\x{200b}-\x{200f}\x{2060}]|&nbsp;|\*\*|__|<br ?/?>)*\]\(",
        r"(?i)href\s*=\s*[^<>]*>(?:\s|&nbsp;|<br ?/?>|</?(?:span|b|i|em|strong|font|u|p|div)>)*</a",
    )

    def check(self, article: Article) -> Iterator[Finding]:
        for link in article.links:
            shown = article.text[link.text_start : link.text_end]
            if link.image or not _NOTHING.fullmatch(shown) or _is_meant(article, link) or leads_nowhere(link.target):
                continue
            target = link.target if len(link.target) <= 60 else link.target[:59] + "…"
            yield self.finding(
                (link.start, link.end),
                f"The link to {target} shows nothing",
                fix=edit_fix((Edit(*with_gap(article.text, (link.start, link.end)), ""),), "Take it out", safe=False),
            )


def _is_meant(article: Article, link: Link) -> bool:
    """Whether something else shows the link, or it is none."""
    if link.form == "autolink" or article.text.startswith(("{:", "{.", "{#"), link.end):
        return True
    if link.form == "html":
        names = attribute_values(link.attributes[2:-1]) if link.element == "a" else {"name"}
        if not _is_in_text(article.text, link):
            return True
        # One that is never closed ends with its own tag.
        return link.text_start == link.end or any(n in _SHOWS or n.startswith(("aria-", "data-", "on")) for n in names)
    is_name = not any(mark in link.target for mark in "/.#:")
    return is_name and is_program(article.text, link, "")


def _is_in_text(text: str, link: Link) -> bool:
    """Whether words stand beside an HTML link, and no tag on both sides, whose style may draw something."""
    before = text[max(0, link.start - 64) : link.start].rstrip()
    after = text[link.end : link.end + 64].lstrip()
    return not before.endswith(">") or not after.startswith("<")
