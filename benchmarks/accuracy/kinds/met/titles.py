"""Titles with dirt in them or before them, of another story, and descriptions that are cut."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.met.places import body_start, field, kind_of, put, put_raw, written
from accuracy.kinds.met.posts import WORDS

if TYPE_CHECKING:
    from random import Random

SUFFIXES = (" - BBC News", " | The Guardian", " – DER SPIEGEL", " | Reuters", " - Le Monde", " — РБК")
PREFIXES = (
    "Breaking: |Update: |Latest: |Big News: |BREAKING NEWS: |Eilmeldung: |Срочно: "
    "|【突发】|速報：|[속보] |عاجل: |Última hora: "
)
OTHERS = {"en": "Ferry strike enters its second week", "de": "Streik der Fähren dauert an", "ru": "Паром снова встал",
          "zh": "渡轮罢工进入第二周", "fr": "Grève des ferries : deuxième semaine"}  # fmt: skip


def _entity(value: str, form: str, rng: Random) -> str:
    """The title's value with one character as an entity."""
    inside = [at for at, char in enumerate(value) if char.isalnum() or char == "’"]
    at = rng.choice(inside)
    number = ord(value[at])
    return value[:at] + rng.choice([f"&#{number};", f"&#x{number:x};"]) + value[at + 1 :]


def _language(text: str) -> str:
    title = field(text, "title")
    return next((name for name, words in WORDS.items() if title and words.title in title["value"]), "")


def _other_story(text: str, rng: Random) -> Damaged | None:
    other, title = OTHERS.get(_language(text)), field(text, "title")
    if other is None or title is None:
        return None
    damaged = changed(text, [(body_start(text), body_start(text), f"# {other}\n\n")])
    return damaged and damaged._replace(pieces=(damaged.pieces[0]._replace(twin=title.span("value")),))


def _shout(value: str, rng: Random) -> str | None:
    loud = value.upper()
    return f"{loud} {loud}" if loud != value and len(loud.split()) < 5 else loud if loud != value else None


def _cut(text: str, rng: Random) -> Damaged | None:
    match = field(text, "description")
    first = text[body_start(text) :].split("\n")[0]
    words = [m for m in re.finditer(r"[^\W\d_]{6,}", first) if 60 < m.start() < 150]
    if match is None or not words or not re.search(r"\w \w+ \w", first):
        return None
    word = rng.choice(words)
    cut = first[: word.start() + rng.randint(2, 4)] + rng.choice(["", "...", "…"])
    return changed(text, [(*match.span("value"), written(text, cut))])


def _long(value: str, rng: Random) -> str:
    return " ".join([value] * (110 // len(value) + 2))


def _lines(text: str, rng: Random) -> Damaged | None:
    match = field(text, "title")
    if match is None or kind_of(text) == "toml":
        return None
    value = match["value"].strip('"')
    half = len(value) // 2
    if kind_of(text) == "json":
        return changed(text, [(*match.span("value"), f'"{value[:half]}\\n{value[half:]}"')])
    return changed(text, [(*match.span("value"), f"|\n  {value[:half].strip()}\n  {value[half:].strip()}")])


KINDS = (
    Kind("another story's heading", ("MET408",), _other_story),
    Kind("an entity", ("MET413",), put_raw("title", _entity), lambda piece: unescape(str(piece))),
    Kind("tags", ("MET413",), put("title", lambda v, rng: f"<em>{v[:4]}</em>{v[4:]}" + rng.choice(["", "<br>"]))),
    Kind("several lines", ("MET413",), _lines),
    Kind("two spaces", ("MET413",), put("title", lambda v, rng: f"{v[:-1]}{v[-1]}  {v}")),
    Kind("the site's name", ("MET413",), put("title", lambda v, rng: v + rng.choice(SUFFIXES))),
    Kind("all capitals", ("MET413",), put("title", _shout)),
    Kind("too long", ("MET413",), put("title", _long)),
    Kind("a bot's prefix", ("MET414",), put("title", lambda v, rng: rng.choice(PREFIXES.split("|")) + v)),
    Kind("cut within a word", ("MET415",), _cut),
)
