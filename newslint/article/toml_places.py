"""Where the keys, values and list items of TOML stand. tomllib, which says that it is TOML, keeps no places."""

from __future__ import annotations

import re

from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.positions import Span


class Place(NamedTuple):
    """A key by its dotted name, and its value: offsets in the source."""

    name: str
    key_start: int
    start: int
    end: int


_GAP = late(r"(?:\s|#[^\n]*)*")
_BLANK = late(r"[ \t]*")
_STRING = (
    r'"""(?:[^"\\]|\\.|"{1,2}(?!"))*"{3,5}'
    r"|'''(?:[^']|'{1,2}(?!'))*'{3,5}"
    r'|"(?:[^"\\\n]|\\.)*"'
    r"|'[^'\n]*'"
)
_KEY_PART = late(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_TOKEN = late(rf"{_STRING}|#[^\n]*|[\[\]{{}},]|[^\s\"'\[\]{{}},#]+", re.S)
_SCALAR = late(rf"{_STRING}|[^\n,\]}}#]*[^\s,\]}}#]", re.S)


def toml_places(source: str) -> Iterator[Place]:
    """The keys of a source that is TOML, in the order they stand; those of inline tables after their own."""
    table, at = "", _skip(_GAP, source, 0)
    while at < len(source):
        if source[at] == "[":
            opening = re.compile(r"\[\[?[ \t]*").match(source, at)
            assert opening
            table, end = _key(source, opening.end())
            yield Place(table, opening.end(), at, source.find("]", end) + 1)
            table += "."
            end = source.find("\n", end)
            at = _skip(_GAP, source, end) if end >= 0 else len(source)
            continue
        name, end = _key(source, at)
        start = _skip(_BLANK, source, source.index("=", end) + 1)
        stop = _value_end(source, start)
        yield Place(table + name, at, start, stop)
        if source[start] == "{":
            yield from _inner(source, start, f"{table}{name}.")
        at = _skip(_GAP, source, stop)


def toml_items(source: str, start: int) -> tuple[Span, ...]:
    """The items of the array that opens at an offset."""
    items: list[Span] = []
    depth, first, last = 0, -1, -1
    for token in _TOKEN.finditer(source, start):
        mark = token.group()
        if mark[0] == "#":
            continue
        if depth == 1 and mark in ",]":
            if first >= 0:
                items.append((first, last))
            first = -1
            if mark == "]":
                break
            continue
        if depth and first < 0:
            first = token.start()
        depth += (mark in "[{") - (mark in "]}")
        last = token.end()
    return tuple(items)


def _inner(source: str, start: int, prefix: str) -> Iterator[Place]:
    at = _skip(_GAP, source, start + 1)
    while source[at] != "}":
        name, end = _key(source, at)
        value = _skip(_BLANK, source, source.index("=", end) + 1)
        stop = _value_end(source, value)
        yield Place(prefix + name, at, value, stop)
        at = _skip(_GAP, source, stop)
        if source[at] == ",":
            at = _skip(_GAP, source, at + 1)


def _value_end(source: str, start: int) -> int:
    if source[start] not in "[{":
        match = _SCALAR.match(source, start)
        assert match
        return match.end()
    depth = 0
    for token in _TOKEN.finditer(source, start):
        mark = token.group()
        depth += (mark in "[{") - (mark in "]}")
        if not depth:
            return token.end()
    return len(source)


def _key(source: str, at: int) -> tuple[str, int]:
    """A dotted key at an offset, and where it ends."""
    parts = []
    while True:
        match = _KEY_PART.match(source, at)
        assert match
        part = match.group()
        parts.append(part[1:-1] if part[0] in "\"'" else part)
        end = match.end()
        at = _skip(_BLANK, source, end)
        if source[at : at + 1] != ".":
            return ".".join(parts), end
        at = _skip(_BLANK, source, at + 1)


def _skip(pattern: re.Pattern[str], source: str, at: int) -> int:
    match = pattern.match(source, at)
    return match.end() if match else at
