"""TOML front matter by tomllib, with the places of its top-level values."""

from __future__ import annotations

import datetime
import re
import tomllib
from bisect import bisect_right

from newslint.article.field import Field, FrontMatter

_KEY = re.compile(
    r"^[ \t]*(?P<quote>[\"']?)(?P<name>[A-Za-z0-9_-]+)(?P=quote)[ \t]*=[ \t]*(?P<value>[^\r\n]*?)[ \t]*\r?$", re.M
)
_TABLE = re.compile(r"^[ \t]*\[+[ \t]*([A-Za-z0-9_.-]+)[ \t]*\]+", re.M)
_DEEP = re.compile(r"^[ \t]*\[*[ \t]*(?:[\w\"'-]+[ \t]*\.[ \t]*){100}", re.M)
"""A key of a hundred parts, over which tomllib takes time that grows with their square."""

_AT = re.compile(r"\(at (?:line (\d+), column (\d+)|end of document)\)")


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
        problem = _AT.sub("", said).strip().lower()
        return FrontMatter("toml", start, end, {}, problem, inner + sum(len(x) + 1 for x in lines[:line]))
    fields: dict[str, Field] = {}
    _collect(data, "", _places(source), inner, fields)
    return FrontMatter("toml", start, end, fields)


def _places(source: str) -> dict[str, re.Match[str]]:
    """Where each key stands, by its dotted name; the first line of a value that has several."""
    tables = [(0, ""), *((m.start(), m[1] + ".") for m in _TABLE.finditer(source))]
    starts = [at for at, _ in tables]
    places: dict[str, re.Match[str]] = {}
    for match in _KEY.finditer(source):
        prefix = tables[bisect_right(starts, match.start()) - 1][1]
        places.setdefault(prefix + match["name"], match)
    return places


def _collect(
    data: dict[str, object], prefix: str, places: dict[str, re.Match[str]], base: int, into: dict[str, Field]
) -> None:
    for key, value in data.items():
        name = prefix + key
        match = places.get(name)
        written = isinstance(value, datetime.datetime | datetime.date | datetime.time)
        if match is None:
            key_start = start = end = base
        else:
            key_start = base + match.start("name")
            start, end = base + match.start("value"), base + match.end("value")
        if match is not None and written:
            value = match["value"].split("#")[0].strip()
        elif written:
            value = str(value)
        into[name] = Field(name, value, key_start, start, max(start, end))
        if isinstance(value, dict) and prefix.count(".") < 3:
            _collect(value, name + ".", places, base, into)
