"""JSON front matter: an object at the file's head, as Hugo reads it."""

from __future__ import annotations

import json
import re

from newslint.article.field import Field, FrontMatter
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from newslint.positions import Span

_SPACE = late(r"[ \t\r\n]*")
_LINE_END = late(r"[ \t]*(?:\r?\n|$)")


def read_json(text: str, start: int) -> FrontMatter | None:
    """Read the object that opens at `start`; fields of objects in it go by dotted names, three deep.

    None where text goes on behind it on the same line: then it is no block of its own. An object that does not
    parse, or names a field twice, gives a front matter with a problem.
    """
    fields: dict[str, Field] = {}
    decoder = json.JSONDecoder(parse_constant=_refuse)
    at = _skip(text, start + 1)
    try:
        while True:
            key, value_start = _key(decoder, text, at)
            if key in fields:
                return _broken(text, start, at, f"the field `{key}` stands twice; parsers keep one and lose the other")
            value, value_end = decoder.raw_decode(text, value_start)
            fields[key] = Field(key, value, at, value_start, value_end)
            if isinstance(value, dict):
                _collect(text, value_start, key + ".", fields)
            at = _skip(text, value_end)
            if text[at : at + 1] == "}":
                break
            at = _skip(text, _expect(text, at, ",", "a comma is missing, or the `}` that ends the block"))
    except json.JSONDecodeError as error:
        at = error.pos
        if error.msg.startswith("Invalid control"):  # it lies where the line ends; what is wrong begins with the value
            at = max(text.rfind('"', 0, at), at - 200)
        return _broken(text, start, at, _WORDS.get(error.msg) or error.msg.lower())
    except RecursionError:
        return _broken(text, start, start, "it is nested too deep to be read")
    except ValueError:  # NaN, or a number of too many digits
        return _broken(text, start, value_start, "a value is no number of JSON; put it in quotes")
    line_end = _LINE_END.match(text, at + 1)
    return FrontMatter("json", start, line_end.end(), fields) if line_end else None


def _collect(text: str, start: int, prefix: str, into: dict[str, Field]) -> None:
    """The fields of an object that parses."""
    at = _skip(text, start + 1)
    while text[at] != "}":
        key, at_value = _key(_DECODER, text, at)
        value, end = _DECODER.raw_decode(text, at_value)
        into.setdefault(prefix + key, Field(prefix + key, value, at, at_value, end))
        if isinstance(value, dict) and prefix.count(".") < 3:
            _collect(text, at_value, f"{prefix}{key}.", into)
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else at


def json_items(text: str, start: int) -> tuple[Span, ...]:
    """The items of the list that opens at an offset, of JSON that parses."""
    items = []
    at = _skip(text, start + 1)
    while text[at] != "]":
        _, end = _DECODER.raw_decode(text, at)
        items.append((at, end))
        at = _skip(text, end)
        at = _skip(text, at + 1) if text[at] == "," else at
    return tuple(items)


_DECODER = json.JSONDecoder()

_WORDS = {
    "Expecting value": "a value is missing, or is not in double quotes",
    "Expecting property name enclosed in double quotes": "a field's name in quotes is missing; is a comma too many?",
    "Unterminated string starting at": "a quotation mark is never closed",
    "Invalid control character at": "a line ends inside quotation marks",
    "Expecting ',' delimiter": "a comma is missing",
    "Expecting ':' delimiter": "a colon is missing",
}


def _broken(text: str, start: int, at: int, problem: str) -> FrontMatter:
    """The block as far as its closing line, or the first blank one."""
    end = _END.search(text, max(start, 0))
    return FrontMatter("json", start, end.end() if end else len(text), {}, problem, min(at, len(text)))


_END = late(r"^(?:\}[ \t]*\r?\n?|[ \t]*\r?$)", re.M)


def _key(decoder: json.JSONDecoder, text: str, at: int) -> tuple[str, int]:
    """A field's name, and where its value begins."""
    if text[at : at + 1] != '"':
        raise json.JSONDecodeError("Expecting property name enclosed in double quotes", text, at)
    key, end = decoder.raw_decode(text, at)
    return str(key), _skip(text, _expect(text, end, ":", "a colon is missing"))


def _refuse(constant: str) -> object:
    raise ValueError(constant)


def _skip(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at


def _expect(text: str, at: int, mark: str, otherwise: str) -> int:
    at = _skip(text, at)
    if text[at : at + 1] != mark:
        raise json.JSONDecodeError(otherwise, text, at)
    return at + 1
