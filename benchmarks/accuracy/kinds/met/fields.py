"""Fields that are not there, empty, placeholders, of the wrong type, or say a thing twice."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from accuracy.kind import Damaged, Kind, changed
from accuracy.kinds.met.places import body_start, drop, field, kind_of, put, put_raw

if TYPE_CHECKING:
    from random import Random

TITLES = (
    "Untitled|Ohne Titel|Sans titre|Sin título|Sem título|Senza titolo|Zonder titel|Без названия|无标题|無題|제목 없음"
)
AUTHORS = (
    "admin|Administrator|Unknown|Unbekannt|Inconnu|Desconocido|Администратор|管理员|관리자"
    "|TBD|N/A|Your Name|{{ author }}"
)
TAGS = (
    "Uncategorized|Unkategorisiert|Non classé|Sin categoría|Sem categoria|Без рубрики|未分类|未分類|미분류|Kategorisiz"
)
IMAGES = (
    "assets/images/default.jpg|/img/placeholder.png"
    "|https://cdn.news.invalid/no-image.webp|/static/default-thumbnail.jpeg"
)
EXCERPTS = (
    "Lorem ipsum dolor sit amet, consectetur adipiscing elit.|TODO|Description"
    "|Just another WordPress site|${description}"
)
URLS = "https://example.com/article|#|http://|https://www.example.org/2025/library"


def _one(words: str):  # type: ignore[no-untyped-def]
    return lambda value, rng: rng.choice(words.split("|"))


def _without_block(text: str, rng: Random) -> Damaged | None:
    return changed(text, [(0, body_start(text), "")])


def _empty(value: str, form: str, rng: Random) -> str:
    if value.startswith("["):
        return "[]"
    return rng.choice(["", '""', "''", "null", "~"]) if form == "yaml" else '""'


def _again(value: str, form: str, rng: Random, other: bool) -> str:
    items = [item.strip() for item in value[1:-1].split(",")]
    item = items[-1]
    changed_item = item.upper() if len(item) > 7 else item.capitalize()
    return f"{value[:-1]}, {changed_item if other and changed_item != item else item}]"


def _as_text(value: str, form: str, rng: Random) -> str | None:
    items = value[1:-1].replace('"', "").split(", ")
    return json.dumps(", ".join(items), ensure_ascii=False)


def _tags_as_text(text: str, rng: Random) -> Damaged | None:
    # Only Jekyll and Hugo are known to read it wrong.
    return put_raw("tags", _as_text)(text, rng) if kind_of(text) != "yaml" or "layout:" in text else None


def _as_repr(value: str, rng: Random) -> str:
    return "['" + "', '".join(value[1:-1].replace('"', "").split(", ")) + "']"


def _norway(value: str, form: str, rng: Random) -> str | None:
    return "[no, se, dk]" if form == "yaml" else None


def _false(value: str, form: str, rng: Random) -> str | None:
    return rng.choice(["No", "yes", "off", "true"]) if form == "yaml" else None


def _undo_item(piece: str | bytes) -> str:
    text = str(piece)
    return text[: text.rindex(",")] + "]"


def _no_author(text: str, rng: Random) -> Damaged | None:
    return drop("author")(text, rng)


def _handle(value: str, rng: Random) -> str:
    return rng.choice(["nwhitfield", "desk_7", "nora@news.invalid", "https://news.invalid/people/nora", "@nora.w"])


def _colon_item(text: str, rng: Random) -> Damaged | None:
    match = field(text, "tags")
    if match is None or kind_of(text) != "yaml":
        return None
    return changed(text, [(match.start("value") - 1, match.end("value"), "\n  - libraries\n  - Analysis: who pays")])


KINDS = (
    Kind("no title", ("MET401",), drop("title")),
    Kind("no date", ("MET401",), lambda text, rng: None if "layout: post" in text else drop("date")(text, rng)),
    Kind("no author", ("MET401",), _no_author),
    Kind("no front matter", ("MET401",), _without_block),
    Kind("an empty title", ("MET402",), put_raw("title", _empty)),
    Kind("an empty author", ("MET402",), put_raw("author", _empty)),
    Kind("no tags in the list", ("MET402",), put_raw("tags", _empty)),
    Kind("a title of nobody's", ("MET403",), put("title", _one(TITLES))),
    Kind("an author that is nobody", ("MET403",), put("author", _one(AUTHORS))),
    Kind("a category of nothing", ("MET403",), put("categories", lambda v, rng: [rng.choice(TAGS.split("|"))])),
    Kind("a generator's image", ("MET403",), put("image", _one(IMAGES))),
    Kind("a description that is none", ("MET403",), put("description", _one(EXCERPTS))),
    Kind("an address that is none", ("MET403",), put("url", _one(URLS))),
    Kind(
        "a template for a title",
        ("MET403",),
        put("title", _one("{{ title }}|{{title}}|{% title %}|<%= title %>|[Title]")),
    ),
    Kind("a login, mail or URL as author", ("MET404",), put("author", _handle)),
    Kind("tags as one text", ("MET410",), _tags_as_text),
    Kind("a program's list as text", ("MET410",), put("tags", _as_repr)),
    Kind("truth values among tags", ("MET410",), put_raw("tags", _norway)),
    Kind("a title that is false", ("MET410",), put_raw("title", _false)),
    Kind("a colon in a tag", ("MET410",), _colon_item),
    Kind("a date as list", ("MET410",), put("date", lambda value, rng: [value, value])),
    Kind("a tag twice", ("MET412",), put_raw("tags", lambda v, f, r: _again(v, f, r, False)), _undo_item),
    Kind("a tag in another case", ("MET412",), put_raw("tags", lambda v, f, r: _again(v, f, r, True)), _undo_item),
)
