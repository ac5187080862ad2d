"""Where a field stands in one of the benchmark's posts, and how a value is written there."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from accuracy.kind import Damaged, changed

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from accuracy.kind import Damage

NAMES = {
    "title": "title|headline",
    "date": "date|datePublished",
    "lastmod": "lastmod|dateModified",
}


def kind_of(text: str) -> str:
    """The form of a post's front matter."""
    return {"-": "yaml", "+": "toml", "{": "json"}[text[0]]


def field(text: str, name: str) -> re.Match[str] | None:
    """A field's line: groups `key` and `value`."""
    names = NAMES.get(name, name)
    pattern = {
        "yaml": rf"^(?P<key>{names}): (?P<value>.*)\n",
        "toml": rf"^(?P<key>{names}) = (?P<value>.*)\n",
        "json": rf'^  (?P<key>"(?:{names})"): (?P<value>.*?)(?P<comma>,?)\n',
    }
    return re.compile(pattern[kind_of(text)], re.M).search(text)


def body_start(text: str) -> int:
    """Where the body begins."""
    return text.index("\n\n") + 2


def written(text: str, value: object) -> str:
    """A value in a post's form; texts of YAML in double quotes."""
    return json.dumps(value, ensure_ascii=False)


def put(name: str, make: Callable[[str, Random], object | None]) -> Damage:
    """The kind of damage that gives a field another value, made of the one it has."""

    def damage(text: str, rng: Random) -> Damaged | None:
        match = field(text, name)
        value = make(spoken(match["value"]), rng) if match else None
        if match is None or value is None:
            return None
        return changed(text, [(*match.span("value"), written(text, value))])

    return damage


def put_raw(name: str, make: Callable[[str, str, Random], str | None]) -> Damage:
    """The same with the text that stands in the file; `make` takes the form, too."""

    def damage(text: str, rng: Random) -> Damaged | None:
        match = field(text, name)
        new = make(match["value"], kind_of(text), rng) if match else None
        if match is None or new is None:
            return None
        damaged = changed(text, [(*match.span("value"), new)])
        # What is empty is shown at its name.
        key = match.span("key") if not new else None
        return damaged and damaged._replace(pieces=(damaged.pieces[0]._replace(twin=key),))

    return damage


def drop(name: str) -> Damage:
    """The kind of damage that leaves a field out."""

    def damage(text: str, rng: Random) -> Damaged | None:
        match = field(text, name)
        if match is None:
            return None
        cut = changed(text, [(match.start(), match.end(), "")])
        # What is not there is said at the head.
        return cut and cut._replace(pieces=(cut.pieces[0]._replace(twin=(0, 3)),))

    return damage


def spoken(value: str) -> str:
    """A value as a text, out of its quotation marks."""
    return str(json.loads(value)) if value.startswith('"') else value
