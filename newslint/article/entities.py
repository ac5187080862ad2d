"""HTML entities that stand in prose, and the text they mean there."""

from __future__ import annotations

import re
from html import unescape
from html.entities import name2codepoint

from newslint.article.joiners import is_needed
from newslint.article.speaking import speaks
from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import overlaps

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article import Article


class Entity(NamedTuple):
    """A run of neighbouring entities and the text they mean.

    `twice`: escaped more than once. `safe`: whether writing the text leaves what is read as it was.
    `meaningful`: Markdown's own way to write the character. `fixable`: false where the text would make a tag.
    """

    start: int
    end: int
    meant: str
    twice: bool
    safe: bool
    meaningful: bool
    fixable: bool = True


_ENTITY = late(
    r"&(?P<amps>(?:amp;|#0*38;|#[xX]0*26;)*)(?P<body>#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,9});"
)
_EXPLAINS = (
    r"(?i)html[- ](?:character )?entit|character (?:entit|reference)|entity (?:reference|encod|code)|entités? html"
    r"|entidade?s? html|html-entit|html[- ]?сущност|html ?实体|文字参照|unescape|htmlspecialchars"
)
_LIKE_ENTITY = late(r"(?:#\d|#[xX][0-9a-fA-F]|[A-Za-z])[0-9A-Za-z]*;")
_TAG = late(r"&(?:amp;)*(?:lt|#0*60|#x0*3c);[/!?a-z][^<>\r\n]{0,400}?&(?:amp;)*(?:gt|#0*62|#x0*3e);", re.I)
_TAG_REST = late(r"[/!?a-zA-Z]")

_MEANINGFUL = frozenset(("nbsp", "mdash", "amp", "copy"))
_QUIET_NAMES = frozenset(("shy", "zwj", "zwnj", "lrm", "rlm"))
_NAMES = frozenset((*name2codepoint, "apos", "QUOT", "AMP", "COPY", "REG", "LT", "GT", "NewLine", "Tab", "nbsp"))
# ASCII that never is Markdown's syntax inside a line; the rest is written as an entity for a reason.
_PLAIN_ASCII = frozenset("\"',;?/%.-+()!")
_LINE_START = late(r"(?:^|\n|\r)[ \t>]*(?:\d{1,9})?\Z")


def find_entities(article: Article) -> Iterator[Entity]:
    """Find the entities of an article's prose, neighbours joined."""
    markdown = article.format == "markdown"
    read = _read_markdown if markdown else _read_plain
    # What they are is asked before blocks are parsed: most are an `&amp;` or a `&lt;` that is meant.
    found = [(m, item) for m in _ENTITY.finditer(article.text, article.body_start) if (item := read(article.text, m))]
    if not found or speaks(article.body_utf8, _EXPLAINS):
        return
    if article.is_bare and markdown:
        apart = []
    elif markdown:
        apart = [(b.start, b.end) for b in article.blocks if b.kind == "html"]
    else:
        apart = [m.span() for m in _TAG.finditer(article.text, article.body_start)]
    run: list[Entity] = []
    for match, item in found:
        if not article.is_prose(*match.span()) or overlaps(apart, item.start, item.start + 1):
            continue
        if article.format == "html":  # an entity that HTML shows was escaped twice
            item = item._replace(twice=True, safe=False, meaningful=False)
        if run and (run[-1].end != item.start or run[-1][3:] != item[3:]):
            yield _joined(run)
            run = []
        run.append(item)
    if run:
        yield _joined(run)


def _joined(run: Sequence[Entity]) -> Entity:
    return run[0]._replace(end=run[-1].end, meant="".join([item.meant for item in run]))


def _read_plain(text: str, match: re.Match[str]) -> Entity | None:
    meant = _decoded(match["body"])
    if meant is None:
        return None
    start, end = match.span()
    twice = bool(match["amps"])
    safe = not twice
    if meant == "<" and _TAG_REST.match(text, end):
        return Entity(start, end, meant, twice, False, False, False)
    if meant == "&" and _LIKE_ENTITY.match(text, end):
        return None  # the longer reading of `&amp;foo;` knows no such name
    if meant in "\r\n":
        meant, safe = ("", safe) if meant == "\r" else ("\n", False)
    return Entity(start, end, _visible(text, start, end, meant), twice, safe, False)


def _read_markdown(text: str, match: re.Match[str]) -> Entity | None:
    body = match["body"]
    meant = _decoded(body)
    start, end = match.span()
    if meant is None or text[start - 1 : start] == "\\" or meant in "<>\r\n\t":
        return None
    twice = bool(match["amps"])
    if meant == "&":
        if _LIKE_ENTITY.match(text, end):
            return None
    elif body in _QUIET_NAMES or _is_syntax(text, start, end, meant) or _is_layout(text, start, end, meant):
        return None
    return Entity(start, end, _visible(text, start, end, meant), twice, not twice, body in _MEANINGFUL and not twice)


def _decoded(body: str) -> str | None:
    """Give the character an entity names, as a browser reads it; None for one that there is not."""
    if body[0] != "#" and body not in _NAMES:
        return None
    meant = unescape(f"&{body};")
    if len(meant) != 1 or meant == "\ufffd" or (ord(meant) < 32 and meant not in "\t\r\n") or "\x7f" <= meant <= "\x9f":
        return None
    return meant


def _is_syntax(text: str, start: int, end: int, char: str) -> bool:
    """Whether Markdown may read a character as syntax where it would stand."""
    if not char.isascii():
        return False
    if char not in _PLAIN_ASCII:
        return True
    before, after = text[start - 1 : start], text[end : end + 1]
    if char in ".-+()" and _LINE_START.search(text, max(start - 12, 0), start):
        return True
    if char == "-" and "-" in (before, after):
        return True
    return (char == "(" and before == "]") or (char == "!" and after == "[")


def _is_layout(text: str, start: int, end: int, meant: str) -> bool:
    """Whether it is a space at a line's edge, a table cell's or emphasis's: other tools drop one there."""
    if not meant.isspace():
        return False
    if text[start - 1 : start] in _EMPHASIS or text[end : end + 1] in _EMPHASIS:
        return True
    before = _EDGE_BEFORE.search(text, max(start - 200, 0), start)
    return bool(before or _EDGE_AFTER.match(text, end))


_EMPHASIS = frozenset("*_~")  # a space inside them would end the emphasis


_SPACE = r"(?:[ \t\xa0]|&(?:nbsp|ensp|emsp|thinsp|#160|#xa0);|<br ?/?>)*"
_EDGE_BEFORE = late(rf"(?:\A|[\n\r|]|^[ \t]*(?:[-*+>]|\d+[.)])[ \t]){_SPACE}\Z", re.M)
_EDGE_AFTER = late(rf"{_SPACE}(?:\Z|[\n\r|])")


def _visible(text: str, start: int, end: int, meant: str) -> str:
    """Give the character, or nothing for an invisible one that does no work where it stands."""
    if meant in ("\u00ad", "\u2060", "\ufeff"):
        return ""
    if meant in ("\u200b", "\u200c", "\u200d"):
        near = text[max(start - 60, 0) : start]
        return meant if is_needed(near + meant + text[end : end + 60], len(near)) else ""
    return meant
