"""Tags, comments and raw text of HTML by the standard's own rules (13.2.5), each with its place.

Every pattern below matches wherever its first characters do, to the end of the text at worst, as the standard
says; none is tried twice at one place. So reading is linear in the text whatever it holds.
"""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.positions import Span

# A quotation mark opens a value only behind `=`; a value that is never closed takes all that follows.
_VALUE = r"""(?:"[^"]*+(?:"|\Z)|'[^']*+(?:'|\Z)|[^\s>"'][^\s>]*+|(?=>|\Z))"""
_ATTRIBUTES = rf"(?:[\s/]++|[^\s/>][^\s/>=]*+(?:\s*+=\s*+{_VALUE})?+)*+"
_TOKEN = late(
    rf"""<(?:
        !--(?:-?>|.*?(?:--!?>|\Z))                                                 # a comment
      | \?(?:php|=).*?(?:\?>|\Z)                                                   # a program: no HTML, and common
      | [!?][^>]*+(?:>|\Z)                                                         # a doctype, a bogus comment
      | /(?:>|[^a-z>][^>]*+(?:>|\Z))                                               # a bogus end tag
      | (?P<end>/?)(?P<name>[a-z][^\s/>]*+)(?P<attributes>{_ATTRIBUTES})(?:>|\Z)
    )""",
    re.S | re.I | re.X,
)
_ATTRIBUTE = late(r"""([^\s/>][^\s/>=]*+)(?:\s*+=\s*+(?:"([^"]*+)(?:"|\Z)|'([^']*+)(?:'|\Z)|([^\s>"'][^\s>]*+)))?+""")
RAW = ("iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp")
"""Elements in which no tag but their own end counts."""
_RAW_END = {name: late(rf"</{name}(?=[\s/>])", re.I) for name in RAW}


class Token(NamedTuple):
    """A tag, a comment or a doctype: `name` in small letters, '' for what is no tag.

    `attributes` is where a tag's attributes stand; `raw_end` where the raw text ends that follows a start tag
    such as `<script>`, else -1.
    """

    start: int
    end: int
    name: str
    closes: bool
    attributes: Span
    raw_end: int = -1


def read_tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """Read the tags and comments between two offsets, in order; the raw text of an element holds none."""
    at = start
    while match := _TOKEN.search(text, at, end):
        at = match.end()
        name = match["name"]
        if name is None:
            yield Token(match.start(), at, "", False, (at, at))
            continue
        name, closes, raw_end = name.lower(), bool(match["end"]), -1
        if not closes and name in _RAW_END:
            close = _RAW_END[name].search(text, at, end)
            raw_end = close.start() if close else end
        yield Token(match.start(), at, name, closes, match.span("attributes"), raw_end)
        at = max(at, raw_end)


class Attribute(NamedTuple):
    """An attribute's decoded value and where it stands as written, quotation marks aside."""

    value: str
    start: int
    end: int


def read_attributes(text: str, span: Span) -> dict[str, Attribute]:
    """Read a tag's attributes by name in small letters; of two with one name the first counts."""
    found: dict[str, Attribute] = {}
    for match in _ATTRIBUTE.finditer(text, *span):
        group = match.lastindex or 1
        start, end = match.span(group) if group > 1 else (match.end(), match.end())
        written = match[group] if group > 1 else ""
        found.setdefault(match[1].lower(), Attribute(_unescaped(written), start, end))
    return found


def _unescaped(written: str) -> str:
    if "&" not in written:
        return written
    from html import unescape

    return unescape(written)
