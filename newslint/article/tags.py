"""HTML tags that a scraper left in text that is none."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple
from newslint.positions import block_lines, usual_newline

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.positions import Span

_INLINE = (
    "a|abbr|acronym|b|bdi|bdo|big|cite|del|em|font|i|ins|label|mark|nobr|q|s|small|span|strike|strong|sub|sup|time|tt|u"
)
_BLOCK = (
    "address|article|aside|blockquote|br|center|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|"
    "p|picture|pre|section|summary|table|tbody|tfoot|thead|tr|ul|video|audio|iframe|embed|object|img|svg|path|button|input|select|"
    "option|noscript|script|style|source|link|meta|html|head|body|title|td|th|caption|colgroup|col|param"
)
_ATTRIBUTES = r"(?:\s+[a-zA-Z_:@][\w:.@-]*(?:\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>=`]+))?){0,30}"
TAG = late(
    rf"</?(?P<name>{_INLINE}|{_BLOCK}){_ATTRIBUTES}\s*/?>|<!--(?!\s*newslint:)(?P<comment>.{{0,2000}}?)-->", re.I | re.S
)
ESCAPED = late(
    rf"&lt;/?(?P<name>{_INLINE}|{_BLOCK})(?:\s+[a-zA-Z-]+=(?:&quot;|&#0?34;|\"|').{{0,300}}?)?\s*/?&gt;", re.I
)
_CELLS = frozenset(("td", "th", "col"))
_INLINE_NAMES = frozenset(_INLINE.split("|"))
_PROGRAMS = late(r"<(script|style|noscript)\b[^<>]{0,500}>.{0,20000}?</\1\s*>", re.I | re.S)


class Leftover(NamedTuple):
    """Tags that stand on one line: their spans, and what each is to be replaced by."""

    edits: tuple[tuple[int, int, str], ...]
    names: tuple[str, ...]

    @property
    def span(self) -> Span:
        """From the first tag to the last."""
        return self.edits[0][0], self.edits[-1][1]


def find_tags(text: str, start: int, pattern: re.Pattern[str]) -> tuple[Leftover, ...]:
    """The tags of a text in lines, those in a row as one."""
    return tuple(_by_line(text, _clusters(text, list(_spans(text, start, pattern)))))


def _spans(text: str, start: int, pattern: re.Pattern[str]) -> Iterator[tuple[int, int, str]]:
    """Each tag with its name; a script or style with all that it encloses."""
    at = start
    while match := pattern.search(text, at):
        program = _PROGRAMS.match(text, match.start()) if pattern is TAG else None
        at = program.end() if program else match.end()
        yield match.start(), at, (match["name"] or "!--").lower()


def _clusters(text: str, tags: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, list[str]]]:
    """Tags with nothing but white space between them, as one."""
    clusters: list[tuple[int, int, list[str]]] = []
    for start, end, name in tags:
        if clusters and not text[clusters[-1][1] : start].strip():
            clusters[-1] = (clusters[-1][0], end, [*clusters[-1][2], name])
        else:
            clusters.append((start, end, [name]))
    return clusters


def _by_line(text: str, clusters: Sequence[tuple[int, int, list[str]]]) -> Iterator[Leftover]:
    edits: list[tuple[int, int, str]] = []
    names: list[str] = []
    newline = usual_newline(text)
    for start, end, tags in clusters:
        if edits and ("\n" in text[edits[-1][1] : start] or "\r" in text[edits[-1][1] : start]):
            yield Leftover(tuple(edits), tuple(names))
            edits, names = [], []
        edits.append(_edit(text, start, end, tags, newline))
        names += [text[start:end]] if len(tags) == 1 and tags != ["!--"] else [_shown(tag) for tag in tags]
    if edits:
        yield Leftover(tuple(edits), tuple(names))


def _shown(tag: str) -> str:
    return "<!-- … -->" if tag == "!--" else f"<{tag}>"


def _edit(text: str, start: int, end: int, tags: Sequence[str], newline: str) -> tuple[int, int, str]:
    """What goes and what stands there then: nothing for a tag in a line of text, else what parts its blocks."""
    kinds = set(tags)
    left, right = start, end
    while left and text[left - 1] in " \t":
        left -= 1
    while right < len(text) and text[right] in " \t":
        right += 1
    opens, closes = not left or text[left - 1] in "\r\n", right == len(text) or text[right] in "\r\n"
    if kinds <= _INLINE_NAMES or (kinds == {"!--"} and not (opens or closes)):
        # White space on both sides would stay doubled.
        doubled = start > 0 and text[start - 1] == " " and text[end : end + 1] == " "
        return (start, end + 1 if doubled else end, "")
    if opens and closes:
        return (*block_lines(text, (start, end)), "")
    if opens or closes:
        return left, right, ""
    if kinds <= _CELLS:
        return left, right, " "
    return left, right, newline if kinds <= {"br", "li", "tr", "td", "th"} else newline * 2
