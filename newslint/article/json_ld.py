"""JSON-LD in a page: objects with the place of every value. Reads what is broken as far as it goes."""

from __future__ import annotations

import json
import re

from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = late(r'"(?:[^"\\]++|\\.)*+"|[{}\[\]:,]|[^\s{}\[\]:,"]++|"', re.S)
MAX_DEPTH = 64
"""Objects and lists in one another; real data ends at ten."""


class Value:
    """A JSON value: a string, number, list of values or dict of them, and where it stands, quotes aside."""

    __slots__ = ("end", "start", "value")

    def __init__(self, value: object, start: int, end: int) -> None:
        self.value = value
        self.start = start
        self.end = end


def read_objects(text: str, start: int, end: int) -> Iterator[dict[str, Value]]:
    """Every object of a JSON text, outer ones before inner ones, each with its fields."""
    found: list[dict[str, Value]] = []
    stack: list[tuple[Value, dict[str, Value] | list[Value]]] = []
    key, keyed = "", False
    pending: tuple[str, int, int] | None = None  # a string that may be a key
    for match in _TOKEN.finditer(text, start, end):
        token = match.group()
        if token == ":":
            if pending is not None:
                (key, _, _), keyed, pending = pending, True, None
            continue
        if pending is not None and stack:
            _add(stack[-1][1], "", Value(*pending))
            pending = None
        if token in "{[":
            if len(stack) >= MAX_DEPTH:
                break
            inner: dict[str, Value] | list[Value] = {} if token == "{" else []
            value = Value(inner, match.start(), match.end())
            if stack:
                _add(stack[-1][1], key, value)
            stack.append((value, inner))
            if isinstance(inner, dict):
                found.append(inner)
            keyed = False
        elif token in "}]":
            if stack:
                stack.pop()[0].end = match.end()
            keyed = False
        elif token == ",":
            keyed = False
        elif token[0] == '"' and len(token) > 1:
            said = _string(token)
            place = (said, match.start() + 1, match.end() - 1)
            if stack and isinstance(stack[-1][1], dict) and not keyed:
                pending = place
            elif stack:
                _add(stack[-1][1], key, Value(*place))
                keyed = False
        elif stack:
            _add(stack[-1][1], key if keyed else "", Value(_CONSTANTS.get(token, token), *match.span()))
            keyed = False
    yield from found


_CONSTANTS: dict[str, object] = {"null": None, "true": True, "false": False}


def _add(holder: dict[str, Value] | list[Value], key: str, value: Value) -> None:
    if isinstance(holder, list):
        holder.append(value)
    elif key:
        holder.setdefault(key, value)


def _string(token: str) -> str:
    if "\\" not in token:
        return token[1:-1]
    try:
        return str(json.loads(token, strict=False))
    except ValueError:
        return token[1:-1]
