"""Markdown by pyromark (CommonMark with GitHub's tables and footnotes), with offsets in code points."""

from __future__ import annotations

import re
from typing import Any

import pyromark

from newslint.article.block import Block, Link, Parsed
from newslint.article.html_links import read_html_links
from newslint.article.opaque import find_opaque
from newslint.positions import from_utf8, merged, trimmed

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
)
_SURROGATES = re.compile("[\ud800-\udfff]")

# What a block of text is called, by the innermost container it stands in.
_KIND_IN = {"Item": "item", "BlockQuote": "quote", "FootnoteDefinition": "item"}


def parse_markdown(text: str, start: int) -> Parsed:
    """Parse the body that begins at `start`; every offset of the result is one of `text`."""
    # A lone surrogate (from a record) is three bytes, as its stand-in is: offsets hold.
    body = _SURROGATES.sub("\ufffd", text[start:])
    events = [(event, span["start"], span["end"]) for event, span in pyromark.events_with_range(body, options=_OPTIONS)]
    definitions = [
        (d["span"]["start"], d["span"]["end"]) for d in pyromark.reference_definitions(body, options=_OPTIONS).values()
    ]
    if body.isascii():
        at = _Shift(start)
    else:
        utf8 = body.encode()
        offsets = {place for event in events for place in event[1:]} | {p for d in definitions for p in d}
        at = _Mapped(from_utf8(utf8, offsets), start)
    reader = _Reader(text, at)
    for event, first, last in events:
        reader.take(event, first, last)
    blocks = [block for block in reader.blocks if block.end > block.start]
    blocks.sort(key=lambda block: (block.start, block.end))
    links = reader.links
    links.extend(read_html_links(text, merged(reader.html)))
    links.sort(key=lambda link: link.start)
    opaque = reader.opaque + [(at[a], at[b]) for a, b in definitions]
    opaque.extend(find_opaque(text, start))
    return Parsed(tuple(blocks), tuple(links), merged(opaque))


class _Shift:
    __slots__ = ("base",)

    def __init__(self, base: int) -> None:
        self.base = base

    def __getitem__(self, offset: int) -> int:
        return offset + self.base


class _Mapped:
    __slots__ = ("base", "points")

    def __init__(self, points: dict[int, int], base: int) -> None:
        self.points = points
        self.base = base

    def __getitem__(self, offset: int) -> int:
        return self.points[offset] + self.base


class _Reader:
    """Turns the stream of events into blocks, links and opaque spans."""

    def __init__(self, text: str, at: _Shift | _Mapped) -> None:
        self.text = text
        self.at = at
        self.blocks: list[Block] = []
        self.links: list[Link] = []
        self.opaque: list[tuple[int, int]] = []
        self.html: list[tuple[int, int]] = []
        self.containers: list[str] = []
        self.open_links: list[tuple[dict[str, Any], bool, int, int, list[int]]] = []
        self.loose: list[int] | None = None  # the text of a tight list item, which has no paragraph
        self.shown = 0  # characters of text in the open paragraph that are not an image's
        self.images = 0

    def take(self, event: Any, first: int, last: int) -> None:
        start, end = self.at[first], self.at[last]
        if isinstance(event, str):
            return
        ((kind, value),) = event.items()
        if kind == "Start":
            self._open(value, start, end)
        elif kind == "End":
            self._close(value, start, end)
        else:
            self._inline(kind, start, end)

    def _open(self, value: Any, start: int, end: int) -> None:
        name, detail = next(iter(value.items())) if isinstance(value, dict) else (value, None)
        if name in ("Link", "Image"):
            self._text(start, end)
            self.images += name == "Image"
            self.open_links.append((detail, name == "Image", start, end, []))
        elif name in ("Emphasis", "Strong", "Strikethrough"):
            self._text(start, end)
        elif name == "CodeBlock":
            self._flush()
            self.blocks.append(Block("code", *trimmed(self.text, (start, end))))
            self.opaque.append((start, end))
        elif name == "Table":
            self._flush()
            self.blocks.append(Block("table", *trimmed(self.text, (start, end))))
            self.containers.append("Table")
        elif name == "Heading":
            self._flush()
            level = int(detail["level"][1])
            self.blocks.append(Block("heading", *trimmed(self.text, (start, end)), level))
        elif name == "HtmlBlock":
            self._flush()
            self.blocks.append(Block("html", *trimmed(self.text, (start, end))))
        elif name == "Paragraph":
            self._flush()
            self.shown = self.images = 0
        elif name in ("List", "Item", "BlockQuote", "FootnoteDefinition"):
            self._flush()
            self.containers.append(name)

    def _close(self, value: Any, start: int, end: int) -> None:
        name = next(iter(value)) if isinstance(value, dict) else value
        if name in ("Link", "Image"):
            self._link(*self.open_links.pop())
        elif name == "Paragraph":
            kind = next((_KIND_IN[c] for c in reversed(self.containers) if c in _KIND_IN), "paragraph")
            if self.images and not self.shown:
                kind = "image"
            self.blocks.append(Block(kind, *trimmed(self.text, (start, end))))
        elif name in ("List", "Item", "BlockQuote", "FootnoteDefinition", "Table"):
            self._flush()
            self.containers.pop()

    def _inline(self, kind: str, start: int, end: int) -> None:
        if kind == "Rule":
            self._flush()
            self.blocks.append(Block("rule", *trimmed(self.text, (start, end))))
            return
        if kind in ("Html", "InlineHtml"):
            self.html.append((start, end))
            self.opaque.extend(_tags(self.text, start, end))
        elif kind == "Code":
            self.opaque.append((start, end))
        if kind != "Html":
            self._text(start, end)
        if kind in ("Text", "Code"):
            if not any(image for _, image, *_ in self.open_links):
                self.shown += len(self.text[start:end].strip())
            if self.open_links:
                self.open_links[-1][4].extend((start, end))

    def _text(self, start: int, end: int) -> None:
        """Note text that stands in a list item with no paragraph of its own."""
        if self.open_links or not self.containers or self.containers[-1] != "Item":
            return
        if self.loose is None:
            self.loose = [start, end]
        else:
            self.loose[1] = max(self.loose[1], end)

    def _flush(self) -> None:
        if self.loose is not None:
            self.blocks.append(Block("item", *trimmed(self.text, (self.loose[0], self.loose[1]))))
            self.loose = None

    def _link(self, detail: dict[str, Any], image: bool, start: int, end: int, shown: list[int]) -> None:
        form = {"Inline": "inline", "Autolink": "autolink", "Email": "autolink"}.get(detail["link_type"], "reference")
        text_start = start + (0 if form == "autolink" else 2 if image else 1)
        text_end = _label_end(self.text, max([text_start, *shown]), end) if form != "autolink" else end
        self.links.append(Link(form, detail["dest_url"], image, start, end, text_start, text_end))
        if form == "autolink":
            self.opaque.append((start, end))
        elif text_end + 1 < end:
            self.opaque.append((text_end + 1, end))
        if self.open_links:
            self.open_links[-1][4].extend((start, end))


def _label_end(text: str, shown_end: int, end: int) -> int:
    """Where the `]` stands that ends a link's text: the first one after what it shows."""
    found = text.find("]", shown_end, end)
    return found if found >= 0 else end


_TAG = re.compile(r"<!--.*?(?:-->|\Z)|<[/!?a-zA-Z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>", re.S)


def _tags(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The tags of a run of HTML: they are no prose, what stands between them is."""
    return [match.span() for match in _TAG.finditer(text, start, end)]
