"""What is written as a link and is none to the parser: `[x](url with space)`, `[x]({{ a }})`, links in plain text."""

from __future__ import annotations

import re

from newslint.article.block import Link
from newslint.late import late
from newslint.positions import merged, overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article

# Brackets and parentheses may be nested once. The target ends with its line.
_LOOSE = late(
    r"""(?<!\\)(?P<image>!?)\[(?P<label>(?:[^\[\]\r\n\\]|\\.|!?\[[^\[\]\r\n]{0,200}\](?:\([^()\r\n]{0,300}\))?){0,300}+)\]
        \((?P<target>(?:[^()\r\n\\]|\\.|\([^()\r\n]{0,200}\)){0,500}+)\)""",
    re.X,
)


def find_loose_links(article: Article) -> tuple[Link, ...]:
    """The `[label](target)` of an article's body that its format's parser reads as text; none in code.

    Their form is `loose`.
    """
    if "](" not in article.text or article.format == "html":
        return ()
    links = merged((link.start, link.end) for link in article.links)
    return tuple(
        Link("loose", match["target"].strip(), bool(match["image"]), *match.span(), *match.span("label"))
        for match in _LOOSE.finditer(article.text, article.body_start)
        if not overlaps(links, match.end("label"), match.end("label") + 2)
        and not overlaps(article.code, match.start(), match.end())
    )
