"""The HTML in Markdown: its links and images, its tags, and what it marks as code."""

from __future__ import annotations

from newslint.article.block import Link
from newslint.article.html_tokens import read_attributes, read_tokens
from newslint.late import late
from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newslint.article.html_tokens import Token
    from newslint.positions import Span

_CODE = frozenset(("code", "kbd", "listing", "pre", "samp", "script", "style", "textarea", "tt", "xmp"))
_SOURCES = frozenset(("audio", "embed", "iframe", "img", "source", "track", "video"))
_IMAGE_SET = late(r"\s*+,*+\s*+([^\s,](?:\S*[^\s,])?)(?:\s[^,]*)?,?")


class Html(NamedTuple):
    """What the HTML of a text holds, in order of place.

    `links` are every `<a href>` and `<area href>`, and what `src`, `srcset` and `poster` name, each candidate of a
    `srcset` one; `tags` tags and comments; `code` the contents of `<pre>`, `<code>`, `<script>` and the like.
    """

    links: tuple[Link, ...]
    tags: tuple[Span, ...]
    code: tuple[Span, ...]


def read_html(text: str, spans: Sequence[Span]) -> Html:
    """Read the HTML that stands in the sorted `spans` of a text.

    An `<a>` and its `</a>` may stand in two of them, with other text between; one that is never closed shows
    nothing.
    """
    reader = _Reader(text)
    for start, end in spans:
        reader.read(start, end)
    reader.end_link(None)
    reader.links.sort(key=lambda link: link.start)
    return Html(tuple(reader.links), tuple(reader.tags), tuple(reader.code))


def attribute_values(attributes: str) -> dict[str, str]:
    """Read the attributes of a tag: names in small letters, values decoded; of two with one name the first counts."""
    return {name: found.value for name, found in read_attributes(attributes, (0, len(attributes))).items()}


def image_set(value: str) -> list[str]:
    """The addresses of a `srcset`, without their widths."""
    return _IMAGE_SET.findall(value)


def _sources(name: str, values: dict[str, str]) -> Iterator[tuple[str, bool]]:
    """What an element shows, each with whether it is an image."""
    if "src" in values:
        yield values["src"].strip(), name == "img"
    if "poster" in values:
        yield values["poster"].strip(), True
    if "srcset" in values:
        for target in image_set(values["srcset"]):
            yield target, True


class _Reader:
    def __init__(self, text: str) -> None:
        self.text = text
        self.links: list[Link] = []
        self.tags: list[Span] = []
        self.code: list[Span] = []
        self.open_code: dict[str, int] = {}
        self.open_link: tuple[str, str, int, int] | None = None

    def read(self, start: int, end: int) -> None:
        for token in read_tokens(self.text, start, end):
            span = (token.start, token.end)
            self.tags.append(span)
            if token.closes:
                self._end_tag(token.name, span)
            elif token.name:
                self._start_tag(token)

    def _start_tag(self, token: Token) -> None:
        name, start, end = token.name, token.start, token.end
        if name in _CODE:
            self.open_code.setdefault(name, end)
        elif name in _SOURCES:
            for target, image in _sources(name, attribute_values(self.text[slice(*token.attributes)])):
                self.links.append(Link("html", target, image, start, end, end, end, self.text[start:end]))
        elif name == "area":
            values = read_attributes(self.text, token.attributes)
            if "href" in values:
                target = values["href"].value.strip()
                self.links.append(Link("html", target, False, start, end, end, end, self.text[start:end]))
        elif name == "a":
            self.end_link(None)
            values = read_attributes(self.text, token.attributes)
            if "href" in values:
                self.open_link = (values["href"].value.strip(), self.text[start:end], start, end)

    def _end_tag(self, name: str, span: Span) -> None:
        if name == "a":
            self.end_link(span)
        elif name in self.open_code:
            start = self.open_code.pop(name)
            if start < span[0]:
                self.code.append((start, span[0]))

    def end_link(self, closing: Span | None) -> None:
        """Note the link that is open, by its end tag or by none."""
        if self.open_link is not None:
            target, raw, start, text_start = self.open_link
            text_end, end = closing or (text_start, text_start)
            self.links.append(Link("html", target, False, start, end, text_start, text_end, raw))
            self.open_link = None
