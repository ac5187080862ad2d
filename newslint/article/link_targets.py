"""Where a link's target is written: inline, in a definition, in an attribute."""

from __future__ import annotations

import re
from html import unescape

from newslint.late import late
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.article.block import Link
    from newslint.positions import Span

_INLINE = late(r"\]\([ \t\r\n]*+(?:<(?P<angle>[^<>\r\n]*+)>|(?P<bare>\S*))")
_VALUE = late(
    r"""(?<=[\s"'/])(?:href|src|poster)\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<none>[^\s"'<>]++))""",
    re.I,
)
DEFINITION = late(
    r"""^(?:[ ]{0,3}|[ \t>]*(?:[-*+]|\d+[.)])?[ \t>]*)\[(?P<label>(?!\^)(?:[^\[\]\\]|\\.){1,999}+)\]:
        [ \t]*(?:\r?\n[ \t]*)?(?:<(?P<angle>[^<>\r\n]*+)>|(?P<bare>[^\s<]\S*))""",
    re.M | re.X,
)
"""A link reference definition (CommonMark 4.7), in a quotation or a list too."""


def target_span(article: Article, link: Link) -> Span | None:
    """Where a link's target stands in the text, without the marks around it; None where that is not plain.

    A reference link's stands in its definition.
    """
    text = article.text
    if link.form == "autolink":
        return link.start + 1, link.end - 1
    if link.form == "html":
        for match in _VALUE.finditer(link.attributes):
            kind = match.lastgroup or ""
            if unescape(match[kind]).strip() == link.target:
                return link.start + match.start(kind), link.start + match.end(kind)
        return None
    if link.form == "reference":
        return _defined(article, link)
    inline = _INLINE.match(text, link.text_end, link.end - 1)
    if inline is None:
        return None
    return inline.span("angle") if inline["angle"] is not None else inline.span("bare")


def folded_label(label: str) -> str:
    """A reference's label as CommonMark compares it: case folded, white space as single spaces."""
    return " ".join(label.split()).casefold()


def _defined(article: Article, link: Link) -> Span | None:
    text = article.text
    label = folded_label(text[link.text_end + 2 : link.end - 1] or text[link.text_start : link.text_end])
    for match in DEFINITION.finditer(text, article.body_start):
        if folded_label(match["label"]) == label and not overlaps(article.code, match.start(), match.end()):
            return match.span("angle") if match["angle"] is not None else match.span("bare")
    return None
