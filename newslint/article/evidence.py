"""What a text with no metadata says of itself: its heading, byline, date line, categories line, source.

Each piece of evidence is quoted as it stands; nothing is invented.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newslint.article.dates import read_date
from newslint.article.title import heading_text, looks_like_title
from newslint.positions import whole_lines

if TYPE_CHECKING:
    from newslint.article.article import Article
    from newslint.article.block import Block

HEAD = 8
"""Blocks from the top in which a page has its title, byline and date line."""


class Evidence(NamedTuple):
    """A metadata field and the text that says it."""

    field: str
    value: str | list[str]
    start: int
    end: int


_BYLINE = re.compile(
    r"(?:(?i:by|written\sby|von|par|por|di|door|av|autor(?:a)?|author|auteur|autore)(?:\s*:\s*|\s+)|(?:作者|文)\s*[:：]\s*)"
    r"(?P<name>[^\W\d_][\w.'’-]*(?:\s+(?:(?:and|und|et|y|e|en|&)\s+)?[^\W\d_][\w.'’-]*){0,5})\s*"
)
_CREDIT = re.compile(
    r"^(?:photo|image|picture|credit|foto|bild)\w*\s*[:|/]|\b(?:getty|reuters|shutterstock)\b|/AP\b", re.I
)
_DATE_LABEL = re.compile(
    r"(?i:published|posted|updated|date|veröffentlicht|publié|publicado|pubblicato|datum|data|fecha|дата)"
    r"(?:\s+(?:on|am|le|el|em|il))?\s*:?\s+"
)
_TAXONOMY = re.compile(
    r"(?:[—–-]\s*)?(?P<label>categor(?:y|ies)|filed\s+(?:under|in)|posted\s+in|section|tags?|kategorien?|catégories?"
    r"|categorías?|categorias?|categorie|schlagwörter|étiquettes|etiquetas)\s*:?\s+(?P<items>\S.*)",
    re.I,
)
_SOURCE = re.compile(
    r"(?:source|via|originally\s+published\s+at|quelle|fuente|fonte)\s*:?\s+<?(?P<url>https?://[^\s>]+)>?", re.I
)


def find_evidence(article: Article) -> tuple[Evidence, ...]:
    """The evidence for title, date, author, categories or tags and source, at most one of each."""
    found: dict[str, Evidence] = {}
    head = [b for b in article.units if b.kind in ("heading", "paragraph", "quote", "item")][:HEAD]
    tail = [b for b in article.units if b.kind == "paragraph"][-3:]
    title = _title(article, head)
    if title is not None:
        found["title"] = title
    for block in (*head, *tail):
        # The whole line: "9. Juli 2025" is a list item to Markdown.
        line = article.text[slice(*whole_lines(article.text, (block.start, block.end)))].strip()
        if block.kind == "heading" or len(line) > 200 or "\n" in line:
            continue
        piece = _piece(line.strip("*_ "), block)
        if piece is not None:
            found.setdefault("categories" if piece.field == "category" else piece.field, piece)
    order = ("title", "date", "author", "categories", "tags", "source_url")
    return tuple(found[field] for field in order if field in found)


def _title(article: Article, head: list[Block]) -> Evidence | None:
    for block in head[:3]:
        text = article.text[block.start : block.end]
        if block.kind == "heading" and heading_text(text):
            return Evidence("title", heading_text(text), block.start, block.end)
    for block in head[:2]:
        text = article.text[block.start : block.end]
        if block.kind == "paragraph" and looks_like_title(text) and not _CREDIT.search(text) and len(head) > 2:
            return Evidence("title", heading_text(text), block.start, block.end)
    return None


def _piece(line: str, block: Block) -> Evidence | None:
    date = read_date(_DATE_LABEL.sub("", line, count=1))
    if date is not None and not date.problem and 1800 <= date.year <= 2100:
        return Evidence("date", date.iso, block.start, block.end)
    match = _BYLINE.fullmatch(line)
    if (
        match
        and all(word[0].isupper() or word in _PARTICLES for word in match["name"].split())
        and len(match["name"].split()) > 1
    ):
        return Evidence("author", match["name"], block.start, block.end)
    match = _TAXONOMY.fullmatch(line)
    if match and len(match["items"].split()) <= 20 and not match["items"].rstrip().endswith("."):
        field = "tags" if match["label"].lower().startswith(("tag", "schlag", "étiq", "etiq")) else "categories"
        items = [item.strip(" *_[]#") for item in re.split(r"\s*[,;|、，]\s*", match["items"])]
        return Evidence(field, [item for item in items if item], block.start, block.end)
    match = _SOURCE.fullmatch(line)
    return Evidence("source_url", match["url"], block.start, block.end) if match else None


_PARTICLES = frozenset(
    "and und et y e en & van von de der den del della di da dos das du la le el al bin ibn ter ten".split()
)


def front_matter_block(evidence: tuple[Evidence, ...], newline: str) -> str:
    """A YAML front matter block that says what the evidence says, and a blank line."""
    lines = ["---"]
    for piece in evidence:
        if isinstance(piece.value, list):
            lines.append(f"{piece.field}: [{', '.join(map(_scalar, piece.value))}]")
        else:
            lines.append(f"{piece.field}: {piece.value if piece.field == 'date' else _scalar(piece.value)}")
    return newline.join([*lines, "---", "", ""])


def html_head(evidence: tuple[Evidence, ...]) -> str:
    """The elements of an HTML head that say what the evidence says."""
    from html import escape

    parts = []
    for piece in evidence:
        value = ", ".join(piece.value) if isinstance(piece.value, list) else piece.value
        shown = escape(" ".join(_UNWRITABLE.sub("", value).split()))
        name = {"date": "article:published_time", "source_url": "og:url"}.get(piece.field)
        if piece.field == "title":
            parts.append(f"<title>{shown}</title>")
        elif name:
            parts.append(f'<meta property="{name}" content="{shown}">')
        else:
            parts.append(f'<meta name="{"author" if piece.field == "author" else "keywords"}" content="{shown}">')
    return " ".join(parts)


def _scalar(value: str) -> str:
    """A text as a double-quoted YAML scalar."""
    escaped = _UNWRITABLE.sub("", value).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + " ".join(escaped.split()) + '"'


# What YAML does not allow in a file, 5.1; white space is written as one space.
_UNWRITABLE = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufeff\ufffe\uffff\ud800-\udfff]")
