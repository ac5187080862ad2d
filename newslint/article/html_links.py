"""Links and images in HTML, by the standard library's parser."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from newslint.article.block import Link

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newslint.positions import Span


def read_html_links(text: str, spans: Sequence[Span]) -> list[Link]:
    """The `<a href>` and `<img src>` in the HTML of a text, in order of place.

    `spans` are the sorted runs of HTML. An `<a>` and its `</a>` may stand in two of them, with other text
    between; one that is never closed shows nothing.
    """
    if not any("<" in text[start:end] for start, end in spans):
        return []
    # All but the HTML is blanked, so that the parser's places are the text's and prose is no markup.
    pieces: list[str] = []
    done = 0
    for start, end in spans:
        pieces += (" " * (start - done), text[start:end])
        done = end
    reader = _Links(text, "".join(pieces))
    reader.read()
    return reader.links


class _Links(HTMLParser):
    def __init__(self, text: str, source: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = text
        self.source = source
        self.starts = [0, *(m.end() for m in re.finditer("\n", source))]  # the parser ends lines at \n alone
        self.links: list[Link] = []
        self.open: tuple[str, str, int, int] | None = None

    def read(self) -> None:
        """Read the source to its end."""
        self.feed(self.source)
        self.close()
        self._close_open()

    def _here(self) -> int:
        line, column = self.getpos()
        return self.starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("a", "img"):
            return
        values = dict(attrs)
        start = self._here()
        raw = self.get_starttag_text() or ""
        end = start + len(raw)
        if tag == "img":
            if "src" in values:
                self.links.append(Link("html", (values["src"] or "").strip(), True, start, end, end, end, raw))
            return
        self._close_open()
        if "href" in values:
            self.open = ((values["href"] or "").strip(), raw, start, end)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self.open:
            target, raw, start, text_start = self.open
            here = self._here()
            close = self.source.find(">", here) + 1 or len(self.source)
            self.links.append(Link("html", target, False, start, close, text_start, here, raw))
            self.open = None

    def _close_open(self) -> None:
        if self.open:
            target, raw, start, text_start = self.open
            self.links.append(Link("html", target, False, start, text_start, text_start, text_start, raw))
            self.open = None
