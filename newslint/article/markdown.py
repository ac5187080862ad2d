"""Markdown by pyromark (CommonMark with GitHub's tables and footnotes), with offsets in code points."""

from __future__ import annotations

import pyromark

from newslint.article.block import Block, Link, Parsed
from newslint.article.html_links import Html, read_html
from newslint.article.opaque import find_opaque, find_template_code
from newslint.late import late
from newslint.positions import from_utf8, merged, overlaps, trimmed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from newslint.positions import Span

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_FOOTNOTES | pyromark.Options.ENABLE_STRIKETHROUGH
_SURROGATES = late("[\ud800-\udfff]")
_LONE_CR = late("\r(?!\n)")

# Blocks that hold text or lines of their own, and what a container calls the paragraphs in it.
_LEAVES = {"Paragraph": "", "Heading": "heading", "CodeBlock": "code", "HtmlBlock": "html", "Table": "table"}
_CONTAINERS = {"Item": "item", "BlockQuote": "quote", "FootnoteDefinition": "item"}


def parse_markdown(text: str, start: int) -> Parsed:
    """Parse the body that begins at `start`; every offset of the result is one of `text`."""
    if text.startswith("\ufeff", start):
        start += 1
    body = text[start:]
    if "\r" in body:
        # The parser forgets in places that a lone CR ends a line; LF is as long.
        body = _LONE_CR.sub("\n", body)
    try:
        utf8 = body.encode()
    except UnicodeEncodeError:
        # A lone surrogate (from a record) is three bytes, as its stand-in is: offsets hold.
        body = _SURROGATES.sub("\ufffd", body)
        utf8 = body.encode()
    reader = _Reader(utf8)
    reader.read(pyromark.events_with_range(body, options=_OPTIONS))
    if len(utf8) == len(body):
        at: _Shift | _Mapped = _Shift(start)
    else:
        at = _Mapped(from_utf8(utf8, reader.offsets()), start)
    blocks = []
    for kind, first, last, level in reader.blocks:
        begin, end = trimmed(text, (at[first], at[last]))
        if begin < end:
            blocks.append(Block(kind, begin, end, level))
    html = read_html(text, merged((at[a], at[b]) for a, b in reader.html)) if reader.html else Html((), (), ())
    links = [
        Link(form, target, image, at[first], at[last], at[text_first], at[text_last])
        for form, target, image, first, last, text_first, text_last in reader.links
    ]
    links.extend(html.links)
    code = [(at[a], at[b]) for a, b in reader.code]
    code.extend(html.code)
    code.extend(find_template_code(text, start))
    code = list(merged(code))
    links = [link for link in links if not overlaps(code, link.start, link.start + 1)] if code else links
    links.sort(key=_by_start)
    opaque = [(at[a], at[b]) for a, b in reader.opaque]
    opaque.extend(code)
    opaque.extend(html.tags)
    opaque.extend(_definitions(text, start, blocks))
    opaque.extend(find_opaque(text, start))
    return Parsed(tuple(blocks), tuple(links), merged(opaque), tuple(code))


def to_html(body: str) -> str:
    """The body as HTML: what tells whether a change of its source changes what is shown."""
    return pyromark.html(_SURROGATES.sub("\ufffd", _LONE_CR.sub("\n", body)), options=_OPTIONS)


def _by_start(link: Link) -> int:
    return link.start


def _definitions(text: str, start: int, blocks: Iterable[Block]) -> list[Span]:
    """Link reference definitions: what stands between the blocks and is more than marks."""
    if "]:" not in text:
        return []
    spans: list[Span] = []
    done = start
    for first, last in (*((block.start, block.end) for block in blocks), (len(text), len(text))):
        if text.find("]:", done, first) >= 0:
            spans.append(trimmed(text, (done, first)))
        done = last
    return spans


class _Shift:
    """Byte offsets of a body that is ASCII, as offsets of the text."""

    __slots__ = ("base",)

    def __init__(self, base: int) -> None:
        self.base = base

    def __getitem__(self, offset: int) -> int:
        return offset + self.base


class _Mapped:
    """Byte offsets of any body, as offsets of the text."""

    __slots__ = ("base", "points")

    def __init__(self, points: dict[int, int], base: int) -> None:
        self.points = points
        self.base = base

    def __getitem__(self, offset: int) -> int:
        return self.points[offset] + self.base


class _OpenLink:
    __slots__ = ("detail", "end", "image", "shown_end", "start")

    def __init__(self, detail: dict[str, Any], image: bool, start: int, end: int) -> None:
        self.detail = detail
        self.image = image
        self.start = start
        self.end = end
        self.shown_end = 0


class _Reader:
    """Turns the stream of events into blocks, links and spans, all in bytes and in order of their ends."""

    def __init__(self, utf8: bytes) -> None:
        self.utf8 = utf8
        self.blocks: list[tuple[str, int, int, int]] = []
        self.links: list[tuple[str, str, bool, int, int, int, int]] = []
        self.opaque: list[Span] = []
        self.code: list[Span] = []
        self.html: list[Span] = []
        self.containers: list[str] = []
        self.open_links: list[_OpenLink] = []
        self.open_images = 0
        self.in_leaf = False
        self.loose = (-1, -1)  # the text of a tight list item, which has no paragraph
        self.shows_text = self.shows_image = self.shows_html = False

    def read(self, events: Iterable[tuple[Any, Any]]) -> None:
        """Read all events of a body."""
        for event, span in events:
            if isinstance(event, str):
                if event == "Rule":
                    self._flush()
                    self.blocks.append(("rule", span["start"], span["end"], 0))
                continue
            ((kind, value),) = event.items()
            if kind == "Text" and self.in_leaf and self.shows_text and not self.open_links:
                continue  # more words of a paragraph: most events are
            start, end = span["start"], span["end"]
            if kind == "Start":
                self._open(value, start, end)
            elif kind == "End":
                self._close(value, start, end)
            else:
                self._inline(kind, start, end)

    def offsets(self) -> set[int]:
        """Every offset that the result holds."""
        found: set[int] = set()
        for _, first, last, _ in self.blocks:
            found.update((first, last))
        for link in self.links:
            found.update(link[3:])
        for spans in (self.opaque, self.code, self.html):
            for span in spans:
                found.update(span)
        return found

    def _open(self, value: Any, start: int, end: int) -> None:
        if isinstance(value, str):
            name, detail = value, {}
        else:
            ((name, detail),) = value.items()
        if name in _LEAVES:
            self._flush()
            self.in_leaf = True
            self.shows_text = self.shows_image = self.shows_html = False
            if name == "CodeBlock":
                self.code.append((start, end))
            if name != "Paragraph":
                level = int(detail["level"][1]) if name == "Heading" else 0
                self.blocks.append((_LEAVES[name], start, end, level))
        elif name in _CONTAINERS:
            self._flush()
            self.containers.append(_CONTAINERS[name])
        elif name == "List":
            self._flush()
        else:
            self._show(start, end)
            if name == "Link" or name == "Image":
                self.open_links.append(_OpenLink(detail, name == "Image", start, end))
                if name == "Image":
                    self.open_images += 1
                    self.shows_image = True

    def _close(self, value: Any, start: int, end: int) -> None:
        name = value if isinstance(value, str) else next(iter(value))
        if name == "Link" or name == "Image":
            self._link(self.open_links.pop())
        elif name in _LEAVES:
            self.in_leaf = False
            if name == "Paragraph":
                self.blocks.append((self._kind(), start, end, 0))
        elif name in _CONTAINERS:
            self._flush()
            self.containers.pop()

    def _inline(self, kind: str, start: int, end: int) -> None:
        if kind == "Html":
            self.html.append((start, end))
            return
        if kind == "InlineHtml":
            self.html.append((start, end))
            self.shows_html = True
        elif not self.open_images and not self.utf8[start:end].isspace():
            self.shows_text = True
        if kind == "Code":
            self.code.append((start, end))
        if self.open_links:
            self.open_links[-1].shown_end = end
        else:
            self._show(start, end)

    def _show(self, start: int, end: int) -> None:
        """Note text that stands in a list item with no paragraph of its own."""
        if self.in_leaf or self.open_links or not self.containers:
            return
        first, last = self.loose
        if first < 0:
            # The backslash of an escaped character is no part of its event.
            self.loose = (start - (self.utf8[start - 1 : start] == b"\\"), end)
        elif end > last:
            self.loose = (first, end)

    def _flush(self) -> None:
        first, last = self.loose
        if first >= 0:
            self.blocks.append((self._kind(), first, last, 0))
            self.loose = (-1, -1)
        self.shows_text = self.shows_image = self.shows_html = False

    def _kind(self) -> str:
        if not self.shows_text and (self.shows_image or self.shows_html):
            return "image" if self.shows_image else "html"
        return self.containers[-1] if self.containers else "paragraph"

    def _link(self, link: _OpenLink) -> None:
        start, end = link.start, link.end
        kind = link.detail["link_type"]
        if link.image:
            self.open_images -= 1
        if kind == "Autolink" or kind == "Email":
            form, text_start, text_end = "autolink", start, end
            self.opaque.append((start, end))
        else:
            form = "inline" if kind == "Inline" else "reference"
            if kind == "Collapsed" and self.utf8.startswith(b"[]", end):
                end += 2  # the parser leaves them out
            text_start = start + 2 if link.image else start + 1
            # The `]` that ends the text is the first one after what it shows.
            text_end = self.utf8.find(b"]", max(text_start, link.shown_end), end)
            if text_end < 0:
                text_end = end
            if text_end + 1 < end:
                self.opaque.append((text_end + 1, end))
        if self.open_links:
            self.open_links[-1].shown_end = end
        # In the alternative text of an image a link shows its words and leads nowhere.
        if not self.open_images:
            self.links.append((form, link.detail["dest_url"], link.image, start, end, text_start, text_end))
