"""Plain YAML, read line by line: what needs no parser to be read right, and nothing else.

A test holds it equal to PyYAML's reading. It takes 3 to 6 µs where PyYAML's C loader takes 80 and its import 20 ms.
"""

from __future__ import annotations

import re

from newslint.article.field import Rows
from newslint.article.known_lines import KnownLines
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    Said = tuple[int, str, object, int, int]
    """What a line says by itself: its indent, a key ('' for a list's item), the value, and where in the line that
    begins and ends as written. () stands for a line that says nothing, None for one that needs the real parser."""

# A digit may begin a number, unless a letter follows that is in none: 1e3 is one, and 0x1f.
_FIRST = r"(?:[^\W\d_]|[/($“‘«《【]|\.\.?/|[1-9](?=[^\n]*[a-df-zA-DF-Z]))"
_PLAIN = rf"{_FIRST}(?:[^\s:#]++|:(?=\S)|(?<=\S)\#|[ ]++(?![\s#]))*+"
_ITEM = r"[^\W\d_](?:[\w/.&'+-]++|[ ]++(?![\s#]))*+"
_QUOTED = r"""(?:"[^"\\\n]*"|'[^'\n]*')"""
_ENTRY = re.compile(
    rf"""
    (?P<key>[A-Za-z_][A-Za-z0-9_-]*) : (?: [ ]+ (?:
        "(?P<double>[^"\\\n]*)"
      | '(?P<single>[^'\n]*)'
      | (?P<date>\d{{4}}-\d\d-\d\d (?: (?:T|[ ]+) \d\d?:\d\d:\d\d (?:\.\d+)? (?:[ ]?(?:Z|[+-]\d\d:?\d\d))? )? )
      | (?P<number>0|[1-9]\d{{0,17}})
      | \[ [ ]* (?P<items>(?:{_ITEM}(?:,[ ]*{_ITEM})*)?) [ ]* \]
      | \[ [ ]* (?P<quoted>{_QUOTED}(?:[ ]*,[ ]*{_QUOTED})*) [ ]* (?:,[ ]*)? \]
      | (?P<plain>{_PLAIN})
    ) )? [ ]*
    """,
    re.X,
)
_LIST_LINE = re.compile(
    rf"""- [ ]+ (?: "(?P<double>[^"\\\n]*)" | '(?P<single>[^'\n]*)' | (?P<plain>{_PLAIN}) ) [ ]*""",
    re.X,
)
_EACH_QUOTED = late(_QUOTED)
_CONSTANTS = ("true", "false", "yes", "no", "on", "off", "null")
_WORDS = frozenset(form for word in (*_CONSTANTS, "y", "n") for form in (word, word.title(), word.upper()))


def read_simple_yaml(source: str, base: int) -> Rows | None:
    """Read `key: value` lines, lists, and mappings one level deep; None for anything that needs the real parser.

    `base` is the offset of `source` in the text.
    """
    if "\r" in source:
        source = source.replace("\r\n", " \n")  # the same length, so that offsets hold
    lines = source.split("\n")
    names: list[str] = []
    values: list[object] = []
    parent, inner = -1, 0
    for line in map(_KNOWN.__getitem__, lines):
        if not line:
            if line is None:
                return None
            continue
        indent, key, value, _, _ = line
        if key and not indent:
            # One with no value may have it below.
            parent = len(names) if value is None else -1
            names.append(key)
            values.append(value)
            continue
        if parent < 0:
            return None
        into = values[parent]
        if into is None:
            into = values[parent] = {} if key else []
            inner = indent
        if indent != inner:
            return None
        if key and isinstance(into, dict):
            names.append(f"{names[parent]}.{key}")
            values.append(value)
            into[key] = value
        elif not key and isinstance(into, list):
            into.append(value)
        else:
            return None
    if not names or len(set(names)) < len(names):
        return None
    return Rows(tuple(names), values, lambda: _places(lines, base))


def _places(lines: Sequence[str], offset: int) -> list[tuple[int, int, int]]:
    """Where the keys in some lines begin, and where their values do and end. `offset` is that of the first line."""
    places: list[tuple[int, int, int]] = []
    top = 0
    for line in lines:
        if said := _KNOWN[line]:
            indent, key, _, start, end = said
            at = offset + indent
            if indent or not key:
                # The value of the last key without an indent, or more of it.
                key_start, first, _ = places[top]
                places[top] = key_start, at if first == key_start else first, offset + end
            else:
                top = len(places)
            if key:
                places.append((at, offset + start, offset + end))
        offset += len(line) + 1
    return places


def _read_line(line: str) -> Said | tuple[()] | None:
    # What is printable to Python is so to YAML, and breaks no line; a no-break space is, too.
    if not (line.isprintable() or line.replace("\xa0", "").isprintable()):
        return None
    rest = line.lstrip(" ")
    if not rest or rest[0] == "#":
        return ()
    indent = len(line) - len(rest)
    if rest[0] == "-":
        # No key begins with a dash.
        item = _LIST_LINE.fullmatch(rest)
        value = _scalar(item) if item else None
        return None if value is None else (indent, "", value, indent, len(line.rstrip()))
    match = _ENTRY.fullmatch(rest)
    return _entry(match, indent) if match and match["key"] not in _WORDS else None


def _scalar(match: re.Match[str]) -> str | None:
    """A list's item; None for a word that is no text to YAML."""
    if match.lastgroup != "plain":
        return str(match[match.lastgroup or "double"])
    plain = match["plain"].rstrip()
    return None if plain in _WORDS else plain


def _entry(match: re.Match[str], indent: int) -> Said | None:
    """What a line with a key says; None where the value is none that is surely known."""
    key = match["key"]
    group = match.lastgroup or "key"
    start, end = match.span(group)
    if group == "key":
        return indent, key, None, indent, indent + end + 1
    raw = match[group]
    value: object = raw
    if group in ("double", "single"):
        start, end = start - 1, end + 1
    elif group == "number":
        value = int(raw)
    elif group == "plain":
        value = raw = raw.rstrip()
        end = start + len(raw)
        if raw in _WORDS:
            if raw not in ("true", "false"):
                return None
            value = raw == "true"
    elif group != "date":
        if group == "quoted":
            items = [item[1:-1] for item in _EACH_QUOTED.findall(raw)]
        else:
            items = [item.strip() for item in raw.split(",")] if raw else []
            if not _WORDS.isdisjoint(items):
                return None
        value = items
        start, end = match.string.index("[", match.end("key")), match.string.rindex("]") + 1
    return indent, key, value, indent + start, indent + end


_KNOWN = KnownLines(_read_line)
