"""Front matter that does not parse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.met.places import field, kind_of, put_raw

if TYPE_CHECKING:
    from random import Random


def _colon(value: str, form: str, rng: Random) -> str | None:
    return f"{value}: {value}" if form == "yaml" else None


def _open_quote(value: str, form: str, rng: Random) -> str | None:
    return '"' + value if form == "yaml" else value[:-1]


def _quote_inside(value: str, form: str, rng: Random) -> str | None:
    plain = value.strip('"')
    return f'"{plain[:3]} "{plain[3:6]}" {plain[6:]}"'


def _reserved(value: str, form: str, rng: Random) -> str | None:
    return rng.choice("@`%*") + value if form == "yaml" else None


def _bare(value: str, form: str, rng: Random) -> str | None:
    return value.strip('"') if form in ("toml", "json") else None


def _template(value: str, form: str, rng: Random) -> str | None:
    return "{{ title }}" if form == "yaml" else None


def _tab(text: str, rng: Random) -> Damaged | None:
    match = field(text, "tags")
    if match is None or kind_of(text) != "yaml":
        return None
    return changed(text, [(match.start("value") - 1, match.end("value"), "\n\t- library\n\t- council")])


def _twice(text: str, rng: Random) -> Damaged | None:
    match = field(text, "author")
    if match is None:
        return None
    return changed(text, [(match.end(), match.end(), match.group())])


def _unclosed(text: str, rng: Random) -> Damaged | None:
    if kind_of(text) == "json":
        return None
    fence = "\n---\n" if kind_of(text) == "yaml" else "\n+++\n"
    at = text.index(fence, 4)
    damaged = changed(text, [(at + 1, at + len(fence), "")])
    # It is said where the block opens.
    return damaged and damaged._replace(pieces=(damaged.pieces[0]._replace(twin=(0, 3)),))


def _comma(text: str, rng: Random) -> Damaged | None:
    at = text.find('"\n}\n')
    return changed(text, [(at + 1, at + 1, ",")]) if kind_of(text) == "json" else None


KINDS = (
    Kind("a colon without quotation marks", ("MET409",), put_raw("title", _colon)),
    Kind("a quotation that is never closed", ("MET409",), put_raw("title", _open_quote)),
    Kind("a quotation in a quotation", ("MET409",), put_raw("title", _quote_inside)),
    Kind("a character that YAML reserves", ("MET409",), put_raw("author", _reserved)),
    Kind("a text without quotation marks", ("MET409",), put_raw("title", _bare)),
    Kind("a template in braces", ("MET409",), put_raw("title", _template)),
    Kind("tabs", ("MET409",), _tab),
    Kind("a field twice", ("MET409",), _twice),
    Kind("no second fence", ("MET409",), _unclosed),
    Kind("a comma too many", ("MET409",), _comma),
)
