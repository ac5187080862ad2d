"""Links whose target is none, and which of them are buttons left over from the page. One reading for two rules."""

from __future__ import annotations

import re
from bisect import bisect_right

from newslint.article.action_labels import is_action, is_network, means_top
from newslint.article.html_links import attribute_values
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import block_lines, overlaps, whole_lines, with_gap

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.article.article import Article
    from newslint.article.block import Block, Link
    from newslint.positions import Span


class Placeholders(NamedTuple):
    """Links and images that lead nowhere: each is either in `links`, or in a block that is `residue`."""

    links: tuple[Link, ...]
    residue: tuple[Residue, ...]


class Residue(NamedTuple):
    """A block that is nothing but buttons: its span, what they say, what goes with it, whether that is safe."""

    start: int
    end: int
    labels: tuple[str, ...]
    cut: Span
    safe: bool


TRIGGERS = (
    r"""\]\(\s*<?(?:#!?)?\s*>?\s*[)"'(]""",
    r"(?i)\]\(\s*<?\s*(?:javascript|about):",
    r"""(?m)[^/#\s]\]:[ \t]*(?:<>|<?#!?>?)[ \t]*(?:["'\r\n]|$)""",
    r"(?i)\]:[ \t]*<?(?:javascript|about):",
    r"""(?i)(?:href|src)\s*=\s*(?:""|''|["']\s*#?!?\s*["']|#!?[\s>])""",
    r"""(?i)(?:href|src)\s*=\s*["']?\s*(?:javascript|about):""",
)
"""What a text has that may hold a link to nowhere, as RE2 patterns; `](#section)` and `[//]: # (x)` are not it."""

_NOWHERE = frozenset(("", "#", "#!", "<>", "about:blank"))
_SCRIPT = late(r"\s*javascript\s*:(?P<program>.*)", re.I | re.S)
# A program that someone may drag to the bookmarks, not the empty one or the one call that a button holds.
_BOOKMARKLET = late(
    r"\A\s*(?:[({!~+-]|%28|(?:var|let|const|if|for|try|with|eval)\b)|\bfunction\b|=>|[^=!<>]=[^=]", re.I
)
_NO_WORK = late(r"\b(?:void|return|false|true|null|undefined|0)\b", re.I)
_LONG_PROGRAM = 120
"""Code points; the calls in buttons are shorter, bookmarklets mostly longer."""

# `[x](javascript: void(0))` has a space, and is no link to CommonMark; converters of HTML write it all the same.
_LOOSE = late(
    r"""(?<!\\)(?P<image>!?)\[(?P<label>[^\[\]\n]{1,200})\]
        \(\s?(?P<target>javascript:[ \t][^()\n]{0,100}(?:\([^()\n]{0,100}\)[^()\n]{0,20})?)\)""",
    re.I | re.X,
)
# In plain text a link is no link; one that leads nowhere is what a converter left.
_WRITTEN = late(
    r"""(?<!\\)(?P<image>!?)\[(?P<label>[^\[\]\n]{1,200})\]
        \((?P<target>\#!?|javascript:[^()\n]{0,100}(?:\([^()\n]{0,100}\)[^()\n]{0,20})?|)\)""",
    re.I | re.X,
)

_DRIVEN = late(
    r"""\s(?:on[a-z]+|(?:data|aria|x|v|ng|hx)-[\w.:-]+|[:@][\w.-]+|role|id|name|srcset)\s*=
      | \sclass\s*=\s*["']?[^"'>]*(?:\bjs\b|top|toggle|modal|popup|popover|tooltip|accordion|carousel|slid|lightbox
        |trigger|menu|\btab|dropdown|collaps|expand|close|lazy|gallery|zoom|video|player)""",
    re.I | re.X,
)
# Program text in prose: `foo[0]()`, `['baz']()`, `[&]()`, `[]() { … }`.
_INDEX = late(r"[\w$.'\"+*-]*", re.A)
_LITERAL = late(r"""(['"]).*\1|[&=*]|[&=]?this|\$\w+|\d+|\d*:\d*""")
_CODE_AFTER = late(r"\s*(?:\{|->|mutable\b|noexcept\b)|;(?=\s*(?:[\r\n}]|\Z))|\(|\.[a-z_]\w*\(")
_TEMPLATE = late(r"\{\{|\{%|\$\{|<%|%%")

_SEPARATORS = late(
    r"""(?:\s|\u200b|&nbsp;|<br\s*/?>|</?(?:b|i|em|strong|span|small)>
       |[|｜•·∙●▪■◦‣,，、;/\\*_~>‹›«»→–—\-+:：()])*+""",
    re.X,
)
_TAG = late(r"<[^<>]*>")
_ESCAPE = late(r"\\([!-/:-@\[-`{-~])")


def find_placeholders(article: Article) -> Placeholders:
    """Every link and image of an article whose target is empty, `#`, `about:blank` or a button's script.

    Left out: links that a script may drive, links to the page's top, bookmarklets, program text, templates.
    """
    if article.format == "plain":
        links = _written(article, _WRITTEN)
    else:
        links = [link for link in article.links if leads_nowhere(link.target) and link.form != "autolink"]
        if article.format == "markdown":
            links += _written(article, _LOOSE)
    scripted = "<script" in article.text
    links = [link for link in links if not _is_meant(article, link, scripted)]
    if not links:
        return Placeholders((), ())
    residue: list[Residue] = []
    lone: list[Link] = []
    for block, group in _by_block(sorted(links, key=lambda link: link.start), article.blocks):
        if block is None or block.kind == "html" or article.format == "html":
            inner, rest = _elements(article, block, group)
            residue.extend(inner)
            lone.extend(rest)
            continue
        buttons = _buttons(article, block, group)
        if buttons:
            span = (block.start, block.end)
            residue.append(Residue(*span, buttons, block_lines(article.text, span), not _joins(article.text, span)))
        else:
            lone.extend(group)
    return Placeholders(tuple(lone), tuple(residue))


def leads_nowhere(target: str) -> bool:
    """Whether a link's target is none: empty, `#`, `#!`, `about:blank`, a script that is no bookmarklet."""
    target = target.strip()
    if target.lower() in _NOWHERE:
        return True
    script = _SCRIPT.match(target)
    if script is None:
        return False
    program = script["program"]
    return len(program) <= _LONG_PROGRAM and not _BOOKMARKLET.search(program)


def link_label(text: str, link: Link) -> str:
    """Read what a link says, without tags and backslashes, white space as single spaces."""
    label = _ESCAPE.sub(r"\1", _TAG.sub(" ", text[link.text_start : link.text_end]))
    return " ".join(label.split())


def _written(article: Article, pattern: re.Pattern[str]) -> list[Link]:
    """Links as a pattern finds them, where the format's parser sees none."""
    from newslint.article.block import Link

    if "](" not in article.text:
        return []
    return [
        Link("inline", match["target"], bool(match["image"]), *match.span(), *match.span("label"))
        for match in pattern.finditer(article.text, article.body_start)
    ]


def _is_meant(article: Article, link: Link, scripted: bool) -> bool:
    """Whether a target that is none is what the writer meant, or the link is none at all."""
    text = article.text
    if overlaps(article.code, link.start, link.start + 1):
        return True
    if text[max(0, link.start - 1) : link.start] == "`" and text[link.end : link.end + 1] == "`":
        return True
    label = link_label(text, link)
    if link.form == "html" and scripted and article.format == "html" and not stands_in_words(text, link):
        return True
    if link.form == "html":
        return is_driven(link, scripted) or (link.target in ("#", "") and means_top(label))
    if _TEMPLATE.search(text, link.start, link.end) or (label == "^" and link.form == "reference"):
        return True
    if not link.target.strip():
        return not link.image and link.form == "inline" and is_program(text, link, label)
    return link.target.strip() == "#" and means_top(label)


def stands_in_words(text: str, link: Link) -> bool:
    """Whether a word or a comma stands beside an HTML link: it is of a sentence, and no part of the page's frame."""
    before = text[max(0, link.start - 64) : link.start].rstrip()[-1:]
    after = text[link.end : link.end + 64].lstrip()[:1]
    return any(mark.isalnum() or (mark and mark in ",;:") for mark in (before, after))


def is_program(text: str, link: Link, label: str) -> bool:
    """Whether `[…](…)` is program text in prose: an index or a key and a call, a closure."""
    before = text[link.start - 1 : link.start]
    if before and (before in "_$" or (before.isascii() and before.isalnum())):
        return _INDEX.fullmatch(label) is not None or _LITERAL.fullmatch(label) is not None
    if _CODE_AFTER.match(text, link.end):
        return " " not in label and label.isascii()
    return _LITERAL.fullmatch(label) is not None and not label.isdigit()


def is_driven(link: Link, scripted: bool) -> bool:
    """Whether a script may give an HTML link its work, or it serves as an anchor: then `#` is deliberate.

    Where the article brings a script along, that may know any link by its class.
    """
    if _DRIVEN.search(link.attributes) or _TEMPLATE.search(link.attributes):
        return True
    script = _SCRIPT.match(link.target)
    if script and any(map(str.isalnum, _NO_WORK.sub("", script["program"]))):
        return True
    return scripted and bool(attribute_values(link.attributes).get("class"))


def _by_block(links: Sequence[Link], blocks: Sequence[Block]) -> list[tuple[Block | None, list[Link]]]:
    groups: list[tuple[Block | None, list[Link]]] = []
    starts = [block.start for block in blocks]
    for link in links:
        index = bisect_right(starts, link.start) - 1
        block = blocks[index] if index >= 0 and blocks[index].end >= link.end else None
        if groups and block is not None and groups[-1][0] == block:
            groups[-1][1].append(link)
        else:
            groups.append((block, [link]))
    return groups


def _buttons(article: Article, block: Block, links: Sequence[Link]) -> tuple[str, ...] | None:
    """Read what the buttons say, where a block is nothing but buttons and can be dropped whole; else None."""
    if block.kind not in ("paragraph", "item", "quote"):
        return None
    text = article.text
    at = block.start
    labels: list[str] = []
    for link in links:
        if link.image or "![" in text[link.text_start : link.text_end] or not _separates(text, at, link.start):
            return None
        labels.append(link_label(text, link))
        at = link.end
    if not _separates(text, at, block.end):
        return None
    if not _are_buttons(labels):
        return None
    span = (block.start, block.end)
    alone = article.removal(span) is not None if article.format == "html" else _stands_alone(text, span)
    return tuple(labels) if alone else None


_BETWEEN = late(rf"(?:{_SEPARATORS.pattern}|</?(?:li|p|div|ul|ol|section|nav)(?:\s[^<>]*)?>)*", re.X | re.I)
_OPENING = late(r"<(?P<name>[a-z][a-z0-9]*)(?:\s[^<>]*)?>\s*\Z", re.I)
_CLOSING = late(r"\s*</(?P<name>[a-z][a-z0-9]*)\s*>", re.I)
_WRAPS = frozenset("b center div em footer i li menu nav ol p section small span strong ul".split())
_INLINE = frozenset("b em i small span strong".split())


def _elements(article: Article, block: Block | None, links: Sequence[Link]) -> tuple[list[Residue], list[Link]]:
    """HTML elements that hold nothing but buttons, and the links that are none of those."""
    text = article.text
    residue: list[Residue] = []
    lone: list[Link] = []
    rows: list[list[Link]] = []
    for link in links:
        if rows and _BETWEEN.fullmatch(text, rows[-1][-1].end, link.start):
            rows[-1].append(link)
        else:
            rows.append([link])
    for row in rows:
        span = _element_around(text, (row[0].start, row[-1].end), block)
        labels = tuple(link_label(text, link) for link in row)
        if span and _are_buttons(labels) and all(link.element in ("a", "") and not link.image for link in row):
            residue.append(Residue(*span, labels, with_gap(text, span), safe=True))
        else:
            lone.extend(row)
    return residue, lone


def _element_around(text: str, span: Span, block: Block | None) -> Span | None:
    """The element that holds a span and nothing else; None where it holds more, or is but a part of a sentence."""
    outer = ""
    while True:
        before = _OPENING.search(text, text.rfind("<", 0, span[0]), span[0]) if "<" in text[: span[0]] else None
        after = _CLOSING.match(text, span[1])
        if not (before and after) or before["name"].lower() != after["name"].lower():
            break
        if before["name"].lower() not in _WRAPS:
            break
        outer, span = before["name"].lower(), (before.start(), after.end())
    whole = block is not None and block.kind == "html" and not text[block.start : span[0]].strip()
    whole = whole and block is not None and not text[span[1] : block.end].strip()
    return span if whole or (outer and outer not in _INLINE) else None


def _are_buttons(labels: Sequence[str]) -> bool:
    """Whether labels are those of buttons, one that says what it does at least, or names of networks in a row."""
    actions = [is_action(label) for label in labels]
    if not all(action or is_network(label) for action, label in zip(actions, labels, strict=True)):
        return False
    return any(actions) or len(labels) > 1


def _separates(text: str, start: int, end: int) -> bool:
    return _SEPARATORS.fullmatch(text, start, end) is not None


_MARKER = late(r"[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?")
_BELOW = late(r"(?:[ \t]*(?:\r\n|\r|\n))*(?P<indent>[ \t]*)(?=\S)")
_UNDERLINE = late(r"[ \t]*(?:-+|=+)[ \t]*(?:[\r\n]|\Z)")


def _stands_alone(text: str, span: Span) -> bool:
    """Whether the block's lines hold nothing else: no second mark before it, nothing of its list item below."""
    start, end = whole_lines(text, span)
    if not _MARKER.fullmatch(text, start, span[0]) or text[span[1] : end].strip():
        return False
    return not text[start : span[0]].strip(" \t>") or not _indented_below(text, start, end)


def _joins(text: str, span: Span) -> bool:
    """Whether, the block gone, what is below might join what is above: indented, or the underline of a heading."""
    start, end = whole_lines(text, span)
    return _indented_below(text, start, end) or _UNDERLINE.match(text, end) is not None


def _indented_below(text: str, start: int, end: int) -> bool:
    below = _BELOW.match(text, end)
    indent = len(text[start:end]) - len(text[start:end].lstrip(" \t"))
    return below is not None and len(below["indent"].expandtabs(4)) > indent
