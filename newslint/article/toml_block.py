"""TOML front matter by tomllib, with the places of its values."""

from __future__ import annotations

import datetime
import re
import tomllib

from newslint.article.field import Field, FrontMatter
from newslint.article.toml_places import Place, toml_places
from newslint.late import late

_DEEP = late(r"^[ \t]*\[*[ \t]*(?:[\w\"'-]+[ \t]*\.[ \t]*){100}", re.M)
"""A key of a hundred parts, over which tomllib takes time that grows with their square."""

_AT = late(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


def read_toml(text: str, start: int, inner: int, inner_end: int, end: int) -> FrontMatter:
    """Read the block between two `+++` lines; offsets are those of the block and of its source."""
    source = text[inner:inner_end]
    if _DEEP.search(source):
        return FrontMatter("toml", start, end, {}, "it is nested too deep to be read", start)
    try:
        data = tomllib.loads(source.replace("\r\n", "\n"))
    except RecursionError:
        return FrontMatter("toml", start, end, {}, "it is nested too deep to be read", start)
    except ValueError as error:  # TOMLDecodeError, or a number of too many digits
        said = str(error)
        at = _AT.search(said)
        lines = source.split("\n")
        line = int(at[1]) - 1 if at and at[1] else len(lines) - 1
        problem = _AT.sub("", said).strip()
        problem = next((words for sign, words in _PLAIN_WORDS if sign in problem), problem.lower())
        return FrontMatter("toml", start, end, {}, problem, inner + sum(len(x) + 1 for x in lines[:line]))
    fields: dict[str, Field] = {}
    places: dict[str, Place] = {}
    for place in toml_places(source):
        places.setdefault(place.name, place)
    _collect(data, "", places, source, inner, fields)
    return FrontMatter("toml", start, end, fields)


_PLAIN_WORDS = (
    ("Invalid value", "a value is none of TOML's; a text stands in quotation marks"),
    ("Expected '=' after a key", "a line has no `=` between field and value"),
    ("Cannot overwrite a value", "a field stands twice; parsers keep one and lose the other"),
    ("Cannot declare", "a table stands twice"),
    ("Expected newline or end of document", "text stands behind a value: a stray quotation mark?"),
    ("Unescaped '\\' in a string", "a `\\` in double quotes begins an escape; use single quotes"),
    ("Unterminated string", "a quotation mark is never closed"),
    ("Illegal character", "a line ends inside quotation marks, or it holds a control character"),
    ("Unclosed array", "a list is not closed by `]`"),
    ("Invalid initial character for a key", "a line begins with a character that no field's name begins with"),
    ("Invalid date or datetime", "a date is none"),
)


def _collect(
    data: dict[str, object], prefix: str, places: dict[str, Place], source: str, base: int, into: dict[str, Field]
) -> None:
    for key, value in data.items():
        name = prefix + key
        place = places.get(name) or Place(name, 0, 0, 0)
        if isinstance(value, datetime.datetime | datetime.date | datetime.time):
            value = source[place.start : place.end] or str(value)
        into[name] = Field(name, value, base + place.key_start, base + place.start, base + place.end)
        if isinstance(value, dict) and prefix.count(".") < 3:
            _collect(value, name + ".", places, source, base, into)
