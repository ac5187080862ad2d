"""JSON front matter: an object at the file's head, as Hugo reads it."""

from __future__ import annotations

import json
import re

from newslint.article.field import Field, FrontMatter

_SPACE = re.compile(r"\s*")
_LINE_END = re.compile(r"[ \t]*(?:\r?\n|$)")


def read_json(text: str) -> FrontMatter | None:
    """Read the object at the head of the text; None where what stands there is no JSON object."""
    start = _SPACE.match(text).end()  # type: ignore[union-attr]
    decoder = json.JSONDecoder()
    fields: dict[str, Field] = {}
    at = _skip(text, start + 1)
    try:
        while text[at : at + 1] != "}":
            key, key_end = decoder.raw_decode(text, at)
            value_start = _skip(text, _expect(text, key_end, ":"))
            value, value_end = decoder.raw_decode(text, value_start)
            if key in fields:
                return FrontMatter("json", start, value_end, {}, f"the field `{key}` stands twice", at)
            fields[str(key)] = Field(str(key), value, at, value_start, value_end)
            at = _skip(text, value_end)
            if text[at : at + 1] != "}":
                at = _skip(text, _expect(text, at, ","))
    except (ValueError, RecursionError):
        return None
    line_end = _LINE_END.match(text, at + 1)
    return FrontMatter("json", start, line_end.end(), fields) if line_end else None


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _expect(text: str, at: int, mark: str) -> int:
    at = _skip(text, at)
    if text[at : at + 1] != mark:
        raise ValueError(f"expected {mark!r}")
    return at + 1
