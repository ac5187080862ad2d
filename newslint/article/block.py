"""The pieces of an article's body: blocks, links, and paragraphs as a reader sees them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from newslint.light_tuple import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence


class Block(NamedTuple):
    """A block of the body.

    `kind` is paragraph, heading, item, quote, code, table, html, image or rule. `start` and `end` bound
    its content in the text, white space at both ends aside; a heading's span holds its marks, a list item's
    or a quote's none. An item or a quote is one paragraph of it; image and html are what shows pictures or
    tags and no word.
    """

    kind: str
    start: int
    end: int
    level: int = 0
    """1 to 6 for a heading."""


def first_from(blocks: Sequence[Block], offset: int) -> int:
    """The number of the first of some blocks in order that begins at an offset or behind it."""
    return bisect_left(blocks, offset, key=_start)


def starting_in(blocks: Sequence[Block], start: int, end: int) -> Sequence[Block]:
    """Those that begin from one offset to before another."""
    return blocks[first_from(blocks, start) : first_from(blocks, end)]


def _start(block: Block) -> int:
    return block.start


def block_at(blocks: Sequence[Block], at: int) -> int:
    """The number of the block that an offset is in; -1 where it is in none."""
    number = bisect_right(blocks, at, key=_start) - 1
    return number if number >= 0 and at < blocks[number].end else -1


class Link(NamedTuple):
    """A link or an image as a parser sees it.

    `form` is inline, reference, autolink or html. `start` to `end` is the whole of it, `text_start` to
    `text_end` what it shows (an image's alternative text), `target` the decoded destination.
    """

    form: str
    target: str
    image: bool
    start: int
    end: int
    text_start: int
    text_end: int
    attributes: str = ""
    """An HTML link's start tag, as written."""

    @property
    def element(self) -> str:
        """The HTML element that it is, in small letters; '' for one that is not written in HTML."""
        return self.attributes[1:].split(None, 1)[0].rstrip("/>").lower() if self.attributes else ""


class Parsed(NamedTuple):
    """What a format's reader makes of a body, in code points: blocks and links in order of place.

    `opaque` are sorted spans that are no prose: code, tags, link targets, link definitions, templates, URLs.
    `code` are those of them that are code or a template's comment, in HTML too.
    """

    blocks: tuple[Block, ...]
    links: tuple[Link, ...]
    opaque: tuple[tuple[int, int], ...]
    code: tuple[tuple[int, int], ...] = ()
