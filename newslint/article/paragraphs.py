"""Paragraphs as their writer meant them, in text whose line ends do not say it alone."""

from __future__ import annotations

from newslint.article.block import Block
from newslint.article.plain import join_wrapped, line_chunks, wrap_width
from newslint.late import late

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from newslint.article.article import Article
    from newslint.positions import Span

KINDS = ("paragraph", "quote", "heading", "item")

# A line that ends so goes on in the next one, if that one begins with a small letter or in any case.
_ENDS = late(r"[.!?…:;。！？：；][\"'”’»)\]」』）*_]*\Z|[)\]*_\"”»」』]\Z")
_GOES_ON = late(r"[,，、;–—-]\Z")


def read_paragraphs(article: Article) -> tuple[Block, ...]:
    """The body's paragraphs, quotes, headings and list items in order, one as a reader sees it each.

    Lines of hard-wrapped text are one paragraph, lines of text that has a paragraph a line are many. A line
    that ends in the middle of a sentence and the small letter below it belong together in either.
    """
    blocks = [block for block in article.blocks if block.kind in KINDS]
    return tuple(_joined(article.text, blocks) if article.format == "plain" else _cut(article.text, blocks))


def _cut(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Markdown: one block may hold a paragraph on each of its lines."""
    chunks = {block: line_chunks(text, block.start, block.end) for block in blocks if _has_lines(text, block)}
    lines = [lines for found in chunks.values() for lines in found]
    width = wrap_width(text, lines) if lines else 0
    for block in blocks:
        if block not in chunks:
            yield block
            continue
        for chunk in chunks[block]:
            for start, end in _meant(text, join_wrapped(text, chunk, width)):
                yield block._replace(start=start, end=end)


def _has_lines(text: str, block: Block) -> bool:
    # A tag may enclose lines (a <video> and its fallback text): such a block stays whole.
    source = text[block.start : block.end]
    return block.kind in ("paragraph", "quote") and "\n" in source and "</" not in source


def _joined(text: str, blocks: list[Block]) -> Iterator[Block]:
    """Plain text: its blocks are lines already, or the paragraphs of hard-wrapped text."""
    chunk: list[Span] = []
    for block in blocks:
        if chunk and text.count("\n", chunk[-1][1], block.start) > 1:
            yield from (Block("paragraph", *span) for span in _meant(text, chunk))
            chunk = []
        chunk.append((block.start, block.end))
    yield from (Block("paragraph", *span) for span in _meant(text, chunk))


def _meant(text: str, lines: list[Span]) -> Iterator[Span]:
    at = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or not _continues(text, lines[number - 1], lines[number]):
            yield lines[at][0], lines[number - 1][1]
            at = number


def _continues(text: str, line: Span, below: Span) -> bool:
    above = text[max(line[0], line[1] - 4) : line[1]]
    if _GOES_ON.search(above):
        return True
    return text[below[0]].islower() and not _ENDS.search(above)
